"""Sequential loops over single elements, written as they are: scatter, running totals, factorisations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ivy.lowering.conversion import Unsupported
from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.kernel import Evaluator, Kernel, Operand
from ivy.lowering.kernels.nodes import Nest
from ivy.lowering.kernels.reading import attributes_of, element_of, number_text
from ivy.lowering.kernels.values import Stored, Value
from ivy.mlir import ir

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry

Number = tuple[str, ...]
"""The name of a number; of a complex one, of its two parts."""


def write_nest(entry: Entry, node: Nest) -> None:
    """Write the kernel: the results start as copies of the initial values, and are changed in place."""
    places: list[Stored | None] = []
    for result, value in zip(node.values, node.initial, strict=True):
        if not isinstance(value, Value):
            places.append(None)
            continue
        place = entry.reusable(value, result, [(inner, 0) for inner in node.inside])
        if place is None or any(other is not None and place.root is other.root for other in places):
            place = entry.destination(result)
            entry.copy(value, place)
        result.place = place
        places.append(place)
    writer = _Writer(entry, node)
    numbers = writer.run(places)
    entry.call(writer.kernel, 1, 1)
    for (name, type_), stored in numbers:
        entry.load_number(name, entry.pointer(stored.root, stored.offset, type_), type_)


class _Writer:
    def __init__(self, entry: Entry, node: Nest) -> None:
        self.entry = entry
        self.node = node
        self.kernel = Kernel()
        self.evaluate = Evaluator(self.kernel, {})
        self.scope: dict[Any, Number | Stored] = {}

    def run(self, places: Sequence[Stored | None]) -> list[tuple[tuple[str, str], Stored]]:
        """Write the loops; gives where the numbers are that they carried, which the kernel stores."""
        for value, known in self.node.captured.items():
            if isinstance(known, Value):
                place = known.stored(self.entry.sizes)
                self.scope[value] = self.entry.place(known) if place is None else place
            else:
                self.scope[value] = self.number(known, element_of(value.type))
        op = self.node.op
        # a tensor that is also read inside has a copy as its place here
        starts = [
            self.scope[value] if place is None else place
            for value, place in zip(list(op.operands)[3:], places, strict=True)
        ]
        self.for_(op, starts)
        return [
            pair
            for result, names in zip(op.results, self.node.values, strict=True)
            for pair in self.leave(result, names)
        ]

    def leave(self, result: ir.Value, names: Any) -> list[tuple[tuple[str, str], Stored]]:
        """Store a number that the entry function reads."""
        known, found = self.scope[result], []
        if isinstance(known, Stored):
            return []
        for name, (wanted, type_) in zip(known, names, strict=True):
            place = self.entry.temporary(type_, [])
            self.put(place, self.kernel.constant(0, "i64"), Operand(name, type_))
            found.append(((wanted, type_), place))
        return found

    def number(self, known: Any, type_: str) -> Number:
        if isinstance(known, int):
            text = ("true" if known else "false") if type_ == "i1" else known
            return (self.kernel.constant(text, type_),)
        if isinstance(known, Expression) and known.type.startswith("complex"):
            part = ex.part_of(known.type)
            parts = [ex.make(f"complex.{name}", [known], part) for name in ("re", "im")]
            return tuple(self.evaluate(part).name for part in parts)
        if isinstance(known, Expression):
            return (self.evaluate(known).name,)
        expression = Expression("size", (), type_, payload=known)
        return (self.evaluate(expression).name,)

    # ---------------------------------------------------------------------------- blocks

    def block(self, block: ir.Block) -> list[Any]:
        """The ops of a block; gives what its terminator passes on."""
        for op in block.operations:
            operation = op.operation
            if operation.name in ("scf.yield", "scf.condition"):
                return [self.scope[value] for value in operation.operands]
            self.op(operation)
        raise AssertionError("a block without a terminator")

    def op(self, op: ir.Operation) -> None:
        handler = _HANDLERS.get(op.name, _Writer.plain)
        handler(self, op)

    def constant(self, op: ir.Operation) -> None:
        type_ = element_of(op.results[0].type)
        self.scope[op.results[0]] = (self.kernel.constant(number_text(op.attributes["value"]), type_),)

    def dim(self, op: ir.Operation) -> None:
        raise Unsupported("the size of a tensor inside of a loop over elements")

    def complex_number(self, op: ir.Operation) -> None:
        self.scope[op.results[0]] = tuple(self.names(list(op.operands)))

    def complex_part(self, op: ir.Operation) -> None:
        self.scope[op.results[0]] = (self.scope[op.operands[0]][op.name == "complex.im"],)

    def names(self, values: Sequence[ir.Value]) -> list[str]:
        return [name for value in values for name in self.scope[value]]

    def plain(self, op: ir.Operation) -> None:
        names = self.names(list(op.operands))
        types = [element_of(value.type) for value in op.operands]
        if len(names) != len(types) or len(op.results) != 1:
            raise Unsupported(f"{op.name} inside of a loop over elements")
        made = self.kernel.op(op.name, names, types, element_of(op.results[0].type), attributes_of(op))
        self.scope[op.results[0]] = (made,)

    def select(self, op: ir.Operation) -> None:
        (condition,), yes, no = (self.scope[value] for value in op.operands)
        if isinstance(yes, Stored):
            raise Unsupported("a choice between tensors inside of a loop over elements")
        type_ = ex.part_of(element_of(op.results[0].type))
        self.scope[op.results[0]] = tuple(
            self.kernel.op("arith.select", [condition, a, b], ["i1", type_, type_], type_)
            for a, b in zip(yes, no, strict=True)
        )

    def cast(self, op: ir.Operation) -> None:
        (name,) = self.names(list(op.operands))
        source, target = element_of(op.operands[0].type), element_of(op.results[0].type)
        if source != target:
            narrow = int(target[1:]) < int(source[1:])
            kind = "arith.trunci" if narrow else "arith.extui" if op.name.endswith("ui") else "arith.extsi"
            name = self.kernel.op(kind, [name], [source], target)
        self.scope[op.results[0]] = (name,)

    # ---------------------------------------------------------------------------- memory

    def address(self, stored: Stored, indices: Sequence[str]) -> str:
        total = self.kernel.constant(0, "i64")
        for index, stride in zip(indices, stored.strides, strict=True):
            part = index if stride == 1 else self.kernel.multiply(index, self.kernel.number(stride))
            total = self.kernel.add(total, part)
        return total

    def extract(self, op: ir.Operation) -> None:
        stored = self.scope[op.operands[0]]
        assert isinstance(stored, Stored)
        place = self.address(stored, self.names(list(op.operands)[1:]))
        made = []
        for part, number in self.parts(stored, place):
            pointer = self.kernel.pointer(part)
            made.append(self.evaluate._scalar(pointer, part.element, number, None).name)
        self.scope[op.results[0]] = tuple(made)

    def parts(self, stored: Stored, place: str) -> list[tuple[Stored, str]]:
        """An element's parts and their numbers."""
        if not stored.element.startswith("complex"):
            return [(stored, place)]
        twice = self.kernel.multiply(place, self.kernel.constant(2, "i64"))
        return [(part, twice) for part in stored.parts(self.entry.sizes)]

    def insert(self, op: ir.Operation) -> None:
        names, stored = self.scope[op.operands[0]], self.scope[op.operands[1]]
        assert isinstance(stored, Stored) and not isinstance(names, Stored)
        place = self.address(stored, self.names(list(op.operands)[2:]))
        for name, (part, number) in zip(names, self.parts(stored, place), strict=True):
            self.put(part, number, Operand(name, part.element))
        self.scope[op.results[0]] = stored

    def put(self, stored: Stored, place: str, operand: Operand) -> None:
        pointer = self.kernel.pointer(stored, write=True)
        if operand.element == "i1":
            name = self.kernel.op("arith.extui", [operand.name], ["i1"], "i8")
            operand = Operand(name, "i8")
        self.evaluate._put(operand, self.kernel.address(pointer, stored.element, place), stored.element)

    # ----------------------------------------------------------------------------- loops

    def _split(
        self, values: Sequence[ir.Value], starts: Sequence[Number | Stored]
    ) -> tuple[list[str], list[str]]:
        """The numbers among values: their names and types, complex ones by their parts."""
        names, types = [], []
        for value, known in zip(values, starts, strict=True):
            if not isinstance(known, Stored):
                names += known
                types += [ex.part_of(element_of(value.type))] * len(known)
        return names, types

    def _enter(
        self, values: Sequence[ir.Value], starts: Sequence[Number | Stored], names: Sequence[str]
    ) -> None:
        """What arguments or results stand for: the place of the initial tensor, or names in order."""
        rest = iter(names)
        for value, known in zip(values, starts, strict=True):
            self.scope[value] = known if isinstance(known, Stored) else tuple(next(rest) for _ in known)

    def _given(self, values: Sequence[Any]) -> list[str]:
        return [name for value in values if not isinstance(value, Stored) for name in value]

    def for_(self, op: ir.Operation, starts: Sequence[Number | Stored] = ()) -> None:
        operands = list(op.operands)
        lower, upper, step = self.names(operands[:3])
        initial = starts or [self.scope[value] for value in operands[3:]]
        names, types = self._split(operands[3:], initial)
        block = op.regions[0].blocks[0]
        counter, *arguments = list(block.arguments)
        with self.kernel.loop(lower, upper, step, list(zip(names, types, strict=True))) as loop:
            self.scope[counter] = (loop.counter,)
            self._enter(arguments, initial, loop.carried)
            given = self.block(block)
            self._check(given, arguments)
            loop.yield_(self._given(given))
        self._enter(list(op.results), initial, loop.results)

    def _check(self, given: Sequence[Any], arguments: Sequence[ir.Value]) -> None:
        """Tensors have to stay in their places."""
        for value, argument in zip(given, arguments, strict=True):
            if isinstance(value, Stored) and value is not self.scope[argument]:
                raise Unsupported("tensors that change places inside of a loop over elements")

    def if_(self, op: ir.Operation) -> None:
        (condition,) = self.scope[op.operands[0]]
        lines = self.kernel.lines
        start = len(lines)
        given: list[list[Any]] = []
        bodies: list[list[str]] = []
        for region in op.regions:
            self.kernel.lines = []
            given.append(self.block(region.blocks[0]) if len(region.blocks) else [])
            bodies.append(self.kernel.lines)
        self.kernel.lines = lines
        assert len(lines) == start
        numbers = self._given(given[0])
        types = [
            ex.part_of(element_of(result.type))
            for result, value in zip(op.results, given[0], strict=True)
            if not isinstance(value, Stored)
            for _ in value
        ]
        outer = self.kernel.name()
        head = (
            f"{outer}:{len(types)} = scf.if {condition} -> ({', '.join(types)}) {{"
            if types
            else f"scf.if {condition} {{"
        )
        lines.append(head)
        for position, (body, values) in enumerate(zip(bodies, given, strict=True)):
            lines += ["} else {"] if position else []
            lines += body
            if types:
                lines.append(f"scf.yield {', '.join(self._given(values))} : {', '.join(types)}")
        lines.append("}")
        rest = iter(f"{outer}#{i}" for i in range(len(numbers)))
        for result, value in zip(op.results, given[0], strict=True):
            self.scope[result] = value if isinstance(value, Stored) else tuple(next(rest) for _ in value)

    def while_(self, op: ir.Operation) -> None:
        initial = [self.scope[value] for value in op.operands]
        names, types = self._split(list(op.operands), initial)
        before, after = (region.blocks[0] for region in op.regions)
        outer, typed = self.kernel.name(), ", ".join(types)
        inner = [self.kernel.name() for _ in names]
        pairs = ", ".join(f"{a} = {b}" for a, b in zip(inner, names, strict=True))
        start = len(self.kernel.lines)
        self.kernel.lines.append("")  # the head, once it is known what the first region passes on
        self._enter(list(before.arguments), initial, inner)
        condition, *passed = self.block(before)
        numbers, passed_types = self._split(list(after.arguments), passed)
        passed_typed = ", ".join(passed_types)
        head = f"{outer}:{len(numbers)} = " if numbers else ""
        self.kernel.lines[start] = f"{head}scf.while ({pairs}) : ({typed}) -> ({passed_typed}) {{"
        tail = f" {', '.join(numbers)} : {passed_typed}" if numbers else ""
        self.kernel.lines.append(f"scf.condition({condition[0]}){tail}")
        arguments = [self.kernel.name() for _ in numbers]
        header = ", ".join(f"{name}: {type_}" for name, type_ in zip(arguments, passed_types, strict=True))
        self.kernel.lines.append(f"}} do {{\n^bb0({header}):" if numbers else "} do {")
        self._enter(list(after.arguments), passed, arguments)
        given = self._given(self.block(after))
        self.kernel.lines.append(f"scf.yield {', '.join(given)} : {typed}\n}}" if types else "scf.yield\n}")
        self._enter(list(op.results), passed, [f"{outer}#{i}" for i in range(len(numbers))])


_HANDLERS: dict[str, Callable[[_Writer, ir.Operation], None]] = {
    "arith.constant": _Writer.constant,
    "arith.index_cast": _Writer.cast,
    "arith.index_castui": _Writer.cast,
    "arith.select": _Writer.select,
    "complex.create": _Writer.complex_number,
    "complex.im": _Writer.complex_part,
    "complex.re": _Writer.complex_part,
    "scf.for": _Writer.for_,
    "scf.if": _Writer.if_,
    "scf.while": _Writer.while_,
    "tensor.dim": _Writer.dim,
    "tensor.extract": _Writer.extract,
    "tensor.insert": _Writer.insert,
}
