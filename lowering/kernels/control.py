"""Loops and branches around kernels.

Tensors that they carry have one place each; numbers are carried as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ivy.lowering.conversion import Unsupported
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.nodes import Block, Control
from ivy.lowering.kernels.values import Memory, Result, Stored, Value

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry


def write_control(entry: Entry, node: Control) -> None:
    """Write the op and everything inside."""
    for number, value in enumerate(node.values):
        if not isinstance(value, Result):
            entry.types[value[0]] = value[1]
            for arguments in node.arguments:
                offset = len(arguments) - len(node.values)
                if offset >= 0 and node.kind != "scf.while":
                    entry.types[_name(arguments[number + offset])] = value[1]
    {"scf.for": _for, "scf.while": _while, "scf.if": _if, "scf.index_switch": _switch}[node.kind](entry, node)


def _for(entry: Entry, node: Control) -> None:
    lower, upper, step, *initial = node.operands
    carried = _carry(entry, node, initial)
    start = entry.clock
    names = node.arguments[0][1:]
    numbers = [(number, name) for number, name in enumerate(names) if not isinstance(name, Value)]
    first = [entry.number(initial[number], _type(node, number)) for number, _ in numbers]
    inner = [_name(name) for _, name in numbers]
    types = [_type(node, number) for number, _ in numbers]
    bounds = [entry.number(value, "i64") for value in (lower, upper, step)]
    results = [node.values[number][0] for number, _ in numbers]
    head = f"scf.for {node.arguments[0][0]} = {bounds[0]} to {bounds[1]} step {bounds[2]} "
    outer = entry.body.name()
    if numbers:
        pairs = ", ".join(f"{a} = {b}" for a, b in zip(inner, first, strict=True))
        head = f"{outer}:{len(numbers)} = {head}iter_args({pairs}) -> ({', '.join(types)}) "
    entry.body.lines.append(head + ": i64 {")
    _body(entry, node.blocks[0], carried)
    if numbers:
        last = [
            entry.number(node.blocks[0].results[number], type_)
            for (number, _), type_ in zip(numbers, types, strict=True)
        ]
        entry.body.lines.append(f"scf.yield {', '.join(last)} : {', '.join(types)}")
    entry.body.lines.append("}")
    _rename(entry, outer, results, types)
    entry.outlive(start)
    _finish(entry, node, carried)


def _rename(entry: Entry, outer: str, results: Sequence[str], types: Sequence[str]) -> None:
    """Give the results of an op the names by which the program knows them."""
    for number, (name, type_) in enumerate(zip(results, types, strict=True)):
        entry.body.lines.append(f"{name} = arith.select %yes, {outer}#{number}, {outer}#{number} : {type_}")


def _carry(entry: Entry, node: Control, initial: Sequence[Any]) -> dict[int, Stored]:
    """A place for each tensor that is carried, with its first value in it."""
    places: dict[int, Stored] = {}
    taken: set[int] = set()
    for number, value in enumerate(initial):
        if not isinstance(value, Value):
            continue
        place = entry.reusable(value, None, node.inside())
        if place is None or not place.is_contiguous() or id(place.root) in taken:
            place = entry.temporary(value.element, value.shape)
            entry.copy(value, place)
        taken.add(id(place.root))
        places[number] = place
        for arguments in node.arguments:
            offset = len(arguments) - len(initial)
            argument = arguments[number + offset]
            assert isinstance(argument, Memory)
            argument.place = place
    return places


def _body(entry: Entry, block: Block, carried: dict[int, Stored]) -> None:
    """The kernels of a block, and what it gives into the places of what is carried."""
    entry.nested(block, {place.root for place in carried.values()})
    _move(entry, block.results, carried)


def _move(entry: Entry, values: Sequence[Any], places: dict[int, Stored]) -> None:
    """Copy values into places; those that lie in each other's places go by way of new memory."""
    entry.clock += 1
    sources = {number: values[number] for number in places}
    moved = {}
    for number, value in sources.items():
        stored = value.stored(entry.sizes)
        mine = places[number]
        if (
            stored is not None
            and stored.root is mine.root
            and stored.offset == mine.offset
            and stored.strides == mine.strides
        ):
            continue
        if stored is not None and any(stored.root is place.root for place in places.values()):
            made = entry.temporary(value.element, value.shape)
            entry.copy(value, made)
            value = Memory(value.element, value.shape, made)
        moved[number] = value
    for number, value in moved.items():
        entry.copy(value, places[number])


def _finish(entry: Entry, node: Control, places: dict[int, Stored]) -> None:
    for number, value in enumerate(node.values):
        if isinstance(value, Result):
            value.place = places[number]
            entry.touch(places[number].root)


def _while(entry: Entry, node: Control) -> None:
    """The loop: `before` computes the condition and what `after`, or the end of the loop, gets."""
    before, after = node.blocks
    places = _copies(entry, node)
    passed = places if _passes_alike(node) else _result_places(entry, node)
    for number, place in passed.items():
        node.arguments[1][number].place = place
    start = entry.clock
    first = _Numbers(entry, [node.types, node.operands, node.arguments[0]])
    second = _Numbers(
        entry, [[_type(node, n) for n in range(len(node.values))], node.values, node.arguments[1]]
    )
    outer = entry.body.name()
    pairs = ", ".join(f"{a} = {b}" for a, b in zip(first.names, first.given(node.operands), strict=True))
    head = f"{outer}:{len(second.types)} = " if second.types else ""
    entry.body.lines.append(f"{head}scf.while ({pairs}) : ({first.typed}) -> ({second.typed}) {{")
    entry.nested(before, {place.root for place in places.values()})
    condition, *given = before.results
    _move(entry, given, passed)
    tail = f" {', '.join(second.given(given))} : {second.typed}" if second.types else ""
    entry.body.lines.append(f"scf.condition({entry.number(condition, 'i1')}){tail}")
    arguments = ", ".join(f"{name}: {type_}" for name, type_ in zip(second.names, second.types, strict=True))
    entry.body.lines += ["} do {", f"^bb0({arguments}):" if second.types else ""]
    entry.nested(after, {place.root for place in passed.values()})
    _move(entry, after.results, places)
    last = first.given(after.results)
    entry.body.lines += [f"scf.yield {', '.join(last)} : {first.typed}" if last else "scf.yield", "}"]
    _rename(entry, outer, [node.values[number][0] for number in second.positions], second.types)
    entry.outlive(start)
    _finish(entry, node, passed)


def _copies(entry: Entry, node: Control) -> dict[int, Stored]:
    """Copies of the tensors that a loop starts from, which it changes."""
    places: dict[int, Stored] = {}
    for number, value in enumerate(node.operands):
        if isinstance(value, Value):
            places[number] = entry.temporary(value.element, value.shape)
            entry.copy(value, places[number])
            node.arguments[0][number].place = places[number]
    return places


def _passes_alike(node: Control) -> bool:
    """Whether the tensors that are passed on have the types of those that are carried, one by one."""
    return len(node.values) == len(node.operands) and all(
        (value.element, tuple(value.shape)) == (start.element, tuple(start.shape))
        if isinstance(value, Result) and isinstance(start, Value)
        else not isinstance(value, Result) and not isinstance(start, Value)
        for value, start in zip(node.values, node.operands, strict=True)
    )


class _Numbers:
    """The numbers among what a region takes: their positions, types, and names there."""

    def __init__(self, entry: Entry, columns: Sequence[Sequence[Any]]) -> None:
        types, values, arguments = columns
        self.entry = entry
        self.positions = [n for n, value in enumerate(values) if not isinstance(value, Value)]
        self.types = [str(types[n]) for n in self.positions]
        self.names = [_name(arguments[n]) for n in self.positions]
        self.typed = ", ".join(self.types)
        entry.types.update(zip(self.names, self.types, strict=True))

    def given(self, values: Sequence[Any]) -> list[str]:
        """The names of those among other values."""
        pairs = zip(self.positions, self.types, strict=True)
        return [self.entry.number(values[n], type_) for n, type_ in pairs]


def _result_places(entry: Entry, node: Control) -> dict[int, Stored]:
    return {
        number: entry.destination(value)
        for number, value in enumerate(node.values)
        if isinstance(value, Result)
    }


def _if(entry: Entry, node: Control) -> None:
    _branches(entry, node, entry.number(node.operands[0], "i1"), node.blocks[0], node.blocks[1:])


def _switch(entry: Entry, node: Control) -> None:
    """As a chain of comparisons; the first block is the default."""
    default, *blocks = node.blocks
    places = _result_places(entry, node)
    if any(not isinstance(value, Result) for value in node.values):
        raise Unsupported("scf.index_switch that gives numbers")
    selector = entry.number(node.operands[0], "i64")
    start = entry.clock
    for case, block in zip(node.cases, blocks, strict=True):
        here = entry.body.compare("eq", selector, entry.body.constant(case, "i64"))
        entry.body.lines.append(f"scf.if {here} {{")
        _body(entry, block, places)
        entry.body.lines.append("} else {")
    _body(entry, default, places)
    entry.body.lines += ["}"] * len(blocks)
    entry.outlive(start)
    _finish(entry, node, places)


def _branches(entry: Entry, node: Control, condition: str, then: Block, others: Sequence[Block]) -> None:
    places = _result_places(entry, node)
    numbers = [number for number, value in enumerate(node.values) if not isinstance(value, Result)]
    types = [node.values[number][1] for number in numbers]
    outer, start = entry.body.name(), entry.clock
    head = (
        f"{outer}:{len(numbers)} = scf.if {condition} -> ({', '.join(types)}) {{"
        if numbers
        else f"scf.if {condition} {{"
    )
    entry.body.lines.append(head)
    for position, block in enumerate([then, *others]):
        if position:
            entry.body.lines.append("} else {")
        _body(entry, block, places)
        if numbers:
            given = [
                entry.number(block.results[number], type_)
                for number, type_ in zip(numbers, types, strict=True)
            ]
            entry.body.lines.append(f"scf.yield {', '.join(given)} : {', '.join(types)}")
    entry.body.lines.append("}")
    _rename(entry, outer, [node.values[number][0] for number in numbers], types)
    entry.outlive(start)
    _finish(entry, node, places)


def _type(node: Control, number: int) -> str:
    value = node.values[number]
    return value.element if isinstance(value, Result) else str(value[1])


def _name(value: Any) -> str:
    return str(value.payload) if isinstance(value, Expression) else str(value)
