"""What depends on parameters and constants alone is computed once, by an entry function of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.grouping import CHEAP, _count, _work, is_view
from ivy.lowering.kernels.linear import Coefficient
from ivy.lowering.kernels.nodes import Assemble, Block, Generic, Node
from ivy.lowering.kernels.values import Memory, Result, Root, Slice, Stored, Uniform, Value
from ivy.mlir import ir

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry


@dataclass(eq=False)
class Exports:
    """The arrays that `@prepare` gives, by number.

    Attributes:
        types: their tensor types.
    """

    prepare: Entry
    entry: Entry
    types: list[ir.Attribute] = field(default_factory=list)
    packed: dict[Any, Stored] = field(default_factory=dict)
    roots: dict[str, Root] = field(default_factory=dict)

    def place_in_prepare(self, root: Root) -> Root:
        """The memory of `@prepare` that is an argument of `@main`."""
        return self.roots[root.name]

    def add(self, element: str, shape: tuple[int, ...]) -> tuple[Stored, Stored]:
        """A new array: its place in `@prepare`, and in `@main`."""
        number = len(self.types)
        memory = "i8" if element == "i1" else element
        text = "x".join([*map(str, shape), element])
        self.types.append(ir.TypeAttr.get(ir.Type.parse(f"tensor<{text}>")))
        del memory
        there = self.prepare.result(number, element, shape)
        here = self.entry.argument("prepared", number, element, shape)
        self.roots[here.root.name] = there.root
        return there, here


def split(block: Block, exports: Exports) -> None:
    """Move the nodes that depend on parameters alone out of `block`, and write them into `@prepare`."""
    prepare = exports.prepare
    exports.entry.exports = exports
    early = _early(block)
    if not early:
        return
    chosen = set(map(id, early))
    rest = [node for node in block.nodes if id(node) not in chosen]
    needed = _needed(rest, block, chosen)
    needed = [value for value in needed if isinstance(value, Result)]
    inner = Block([node for node in block.nodes if id(node) in chosen], list(needed))
    memories = _memories(inner)
    saved = [(memory, memory.place) for memory in memories]
    for memory in memories:
        memory.place = memory.prepared
    homes = []
    for value in needed:
        there, here = exports.add(value.element, value.shape)
        value.wanted = there
        homes.append(here)
    prepare.run(inner)
    for value, here in zip(needed, homes, strict=True):
        stored = value.stored(prepare.sizes)
        if stored is None or stored.root is not value.wanted.root:
            prepare.copy(value, value.wanted)
        value.place, value.wanted, value.inlined = here, None, False
    for memory, place in saved:
        memory.place = place
    block.nodes = rest


def _early(block: Block) -> list[Node]:
    """The nodes that depend on parameters alone, but for those that are as well computed in place."""
    fixed: set[int] = set()
    early: list[Node] = []
    for node in block.nodes:
        if not isinstance(node, (Generic, Assemble)) or not all(
            _is_static(result) for result in node.results
        ):
            continue
        if not _is_closed(node):
            continue
        reads = [value for value, _ in node.reads()]
        if any(_is_memory(value) or not isinstance(value, Uniform) for value in reads) and all(
            _is_fixed(value, fixed) for value in reads
        ):
            early.append(node)
            fixed |= {id(result) for result in node.results}
    return _worth(block, early)


def _worth(block: Block, early: list[Node]) -> list[Node]:
    """Without those that would only make an array larger for the program to read."""
    chosen = set(map(id, early))
    for node in reversed(early):
        if not isinstance(node, Generic) or node.reductions:
            continue
        users = [other for other in block.nodes if _uses(other, node)]
        inside = users and all(id(user) in chosen for user in users)
        if inside:
            continue
        grows = any(
            _count(node.dims)[0] > _elements(value)
            for value, _ in node.inputs
            if not isinstance(value, Uniform)
        )
        if is_view(node) or (grows and _work(node.body) <= CHEAP):
            chosen.discard(id(node))
    return [node for node in early if id(node) in chosen]


def _uses(node: Node, producer: Node) -> bool:
    return any(result in producer.results for value, _ in node.reads() for result in _under(value))


def _under(value: Value) -> list[Result]:
    if isinstance(value, Result):
        return [value]
    return [result for base, _ in value.bases() for result in _under(base)]


def _elements(value: Value) -> int:
    total = 1
    for size in value.shape:
        total *= size if isinstance(size, int) else 1
    return total


def _is_static(value: Value) -> bool:
    return all(isinstance(size, int) for size in value.shape)


def _is_closed(node: Node) -> bool:
    """Whether a node uses no number that the entry function computes."""
    if isinstance(node, Generic):
        places = [index for _, indices in node.inputs_by_expression for index in indices]
        return not _mentions_numbers([*node.body, *places])
    assert isinstance(node, Assemble)
    return all(_are_known((*piece.offsets, *piece.steps)) for piece in node.pieces)


def _mentions_numbers(expressions: Sequence[Expression]) -> bool:
    return any(expression.op == "size" for expression in ex.all_of(expressions))


def _are_known(numbers: Sequence[Coefficient]) -> bool:
    return all(isinstance(number, int) for number in numbers)


def _is_memory(value: Value) -> bool:
    return isinstance(value, Memory)


def _is_fixed(value: Value, fixed: set[int]) -> bool:
    if isinstance(value, Memory):
        return value.prepared is not None
    if isinstance(value, Result):
        return id(value) in fixed
    if isinstance(value, Uniform):
        return not _mentions_numbers([value.scalar])
    if isinstance(value, Slice) and not _are_known((*value.offsets, *value.steps)):
        return False
    return _is_static(value) and all(_is_fixed(base, fixed) for base, _ in value.bases())


def _needed(rest: list[Node], block: Block, chosen: set[int]) -> list[Value]:
    """The results of chosen nodes that others read."""
    found: dict[int, Value] = {}
    reads = [value for node in rest for value, _ in node.reads()]
    reads += [value for value in block.results if isinstance(value, Value)]
    for value in reads:
        for result in _under(value):
            if id(result.node) in chosen:
                found[id(result)] = result
    return list(found.values())


def _memories(block: Block) -> list[Memory]:
    found: dict[int, Memory] = {}
    pending = [value for node in block.nodes for value, _ in node.reads()]
    while pending:
        value = pending.pop()
        if isinstance(value, Memory):
            found[id(value)] = value
        pending += [base for base, _ in value.bases()]
    return list(found.values())
