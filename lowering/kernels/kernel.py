"""One kernel in the making: its parameters, and how expressions become ops on scalars and vectors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ivy.lowering.kernels.expressions import Expression, Load
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear
from ivy.lowering.kernels.values import BYTES, Root, Stored
from ivy.lowering.kernels.writer import Writer

POINTER = "!llvm.ptr"

STREAMED = " // past the caches"
"""Ends the lines of stores to `Kernel.streams`: of whole vectors, at a multiple of their bytes from the pointer."""

LINE = 64
"""Bytes that go to memory at once, and of the widest vector."""


class Kernel(Writer):
    """A function of pointers and sizes.

    Attributes:
        pointers: pairs of memory and offset that it gets a pointer to, in order.
        sizes: the entry function's values that it gets, in order.
        written: those of `pointers` that it writes to.
        streams: memory that is written past the caches where that can be done (see `streaming`).
        streamed: the pointers behind which it is done.
    """

    def __init__(self) -> None:
        super().__init__()
        self.pointers: dict[tuple[Root, Coefficient], str] = {}
        self.sizes: dict[str, str] = {}
        self.written: set[tuple[Root, Coefficient]] = set()
        self.streams: set[Root] = set()
        self.streamed: dict[str, None] = {}
        self.elements: dict[tuple[Root, Coefficient], str] = {}

    def pointer(self, stored: Stored, *, write: bool = False) -> str:
        """The pointer to the first element."""
        if stored.root.kind == "scratch":
            return stored.root.name
        key = (stored.root, stored.offset)
        if key not in self.pointers:
            self.pointers[key] = f"%p{len(self.pointers)}"
            self.elements[key] = stored.element
        if write:
            self.written.add(key)
        return self.pointers[key]

    def number(self, value: Coefficient) -> str:
        """The name of an `i64` value."""
        if isinstance(value, int):
            return self.constant(value, "i64")
        if value not in self.sizes:
            self.sizes[value] = f"%s{len(self.sizes)}"
        return self.sizes[value]

    def linear(self, place: Linear, counters: Mapping[Dim, str]) -> str:
        """A linear function's value."""
        total: str | None = None
        for dim, factor in place.terms.items():
            part = counters[dim]
            if factor != 1:
                part = self.multiply(part, self.number(factor))
            total = part if total is None else self.add(total, part)
        if total is None:
            return self.number(place.constant)
        return total if place.constant == 0 else self.add(total, self.number(place.constant))

    def address(self, pointer: str, element: str, number: str, *, inside: bool = True) -> str:
        """The pointer to an element by its number; it may be outside of the array if nobody reads there."""
        name, flag = self.name(), "inbounds " if inside else ""
        type_ = memory_type(element)
        self.lines.append(
            f"{name} = llvm.getelementptr {flag}{pointer}[{number}] : ({POINTER}, i64) -> {POINTER}, {type_}"
        )
        return name

    def opaque(self, pointer: str) -> str:
        """The same pointer, of which LLVM does not know how it was computed.

        What it knows of the loops around, it makes pointers of its own from: one for each row of a tile, more
        than there are registers.
        """
        name = self.name()
        self.lines.append(f'{name} = llvm.inline_asm "", "=r,0" {pointer} : ({POINTER}) -> {POINTER}')
        return name

    def read(self, element: str, place: str, lanes: int, mask: str | None, nothing: str = "0") -> str:
        """Elements side by side, `nothing` where the mask is false; one element without lanes."""
        name, type_ = self.name(), f"vector<{lanes}x{element}>" if lanes else element
        if mask is None:
            self.lines.append(
                f"{name} = llvm.load {place} {{alignment = {BYTES[element]} : i64}} : {POINTER} -> {type_}"
            )
            return name
        nothing = "0.0" if nothing == "0" and not element.startswith("i") else nothing
        other = self.constant(nothing, type_)
        self.lines.append(
            f"{name} = llvm.intr.masked.load {place}, {mask}, {other} "
            f"{{alignment = {BYTES[element]} : i32}} : ({POINTER}, vector<{lanes}xi1>, {type_}) -> {type_}"
        )
        return name

    def converted(self, name: str, conversions: Sequence[tuple[str, str, str]], lanes: int) -> str:
        """An element, or a vector of them, through ops that change its type."""
        for op, source, target in conversions:
            types = [f"vector<{lanes}x{part}>" if lanes else part for part in (source, target)]
            name = self.op(op, [name], types[:1], types[1])
        return name

    def divided(self, number: str, size: Coefficient) -> tuple[str, str]:
        """Quotient and remainder."""
        if size == 1:
            return number, self.constant(0, "i64")
        divisor = self.number(size)
        rest = self.op("arith.divui", [number, divisor], ["i64", "i64"], "i64")
        return rest, self.op("arith.remui", [number, divisor], ["i64", "i64"], "i64")

    def counters(self, number: str, dims: Sequence[Dim]) -> dict[Dim, str]:
        """The counters of some loops, of which the last is the fastest, at a number of all."""
        if not dims:
            return {}
        found = {}
        for dim in reversed(dims[1:]):
            number, found[dim] = self.divided(number, dim.size)
        return found | {dims[0]: number}

    def over_vectors(
        self, count: str, lanes: int, body: Callable[[str, str | None], None], *, ragged: bool
    ) -> None:
        """`body(place, mask)` for every vector of `count` elements; if `ragged`, the last may have fewer."""
        zero, step = self.constant(0, "i64"), self.constant(lanes, "i64")
        rest = self.op("arith.remsi", [count, step], ["i64", "i64"], "i64")
        whole = self.subtract(count, rest)
        with self.loop(zero, whole, step) as loop:
            body(loop.counter, None)
        if ragged:
            with self.when(self.compare("sgt", rest, zero)):
                body(whole, self.mask(rest, lanes))

    def known_mask(self, bits: Sequence[bool]) -> str | None:
        """A mask that is known; `None` where it is true everywhere."""
        if all(bits):
            return None
        text = ", ".join("true" if bit else "false" for bit in bits)
        return self.constant(f"dense<[{text}]>", f"vector<{len(bits)}xi1>")

    def prefetch(self, place: str, hint: int = 2, *, write: bool = False) -> None:
        """Have the cache line fetched that a pointer points into: to the first cache (hint 3) or the second."""
        options = f"{{rw = {int(write)} : i32, hint = {hint} : i32, cache = 1 : i32}}"
        self.lines.append(f'"llvm.intr.prefetch"({place}) {options} : ({POINTER}) -> ()')

    def is_streamed(self, stored: Stored, place: Linear, lanes: Lanes) -> bool:
        """Whether vectors go past the caches: whole ones, and lines are the same in every row."""
        if lanes.mask is not None or not lanes.aligned or stored.root not in self.streams:
            return False
        others = [step for dim, step in place.terms.items() if dim is not lanes.dim]
        steps = [place.constant, *others, *([stored.offset] if isinstance(stored.offset, int) else [])]
        return place.coefficient(lanes.dim) == 1 and all(
            isinstance(step, int) and step * BYTES[stored.element] % LINE == 0 for step in steps
        )

    def mask(self, rest: str, lanes: int, *, maybe_negative: bool = False) -> str:
        """The mask of the first `rest` lanes."""
        name = self.name()
        if maybe_negative:
            zero = self.constant(0, "i64")
            rest = self.op("arith.maxsi", [rest, zero], ["i64", "i64"], "i64")
        index = self.op("arith.index_cast", [rest], ["i64"], "index")
        self.lines.append(f"{name} = vector.create_mask {index} : vector<{lanes}xi1>")
        return name

    def scratch(self, element: str, elements: int) -> Root:
        """Memory of the kernel's own, on the stack."""
        name = self.name()
        count = self.constant(max(elements, 1), "i64")
        self.head.append(
            f"{name} = llvm.alloca {count} x {memory_type(element)} {{alignment = 64 : i64}} : (i64) -> {POINTER}"
        )
        return Root("scratch", name, element, elements)

    def take(self, place: str, type_: str) -> str:
        """A vector from scratch memory."""
        name = self.name()
        self.lines.append(f"{name} = llvm.load {place} {{alignment = 64 : i64}} : {POINTER} -> {type_}")
        return name

    def keep(self, value: str, place: str, type_: str) -> None:
        """A vector into scratch memory."""
        self.lines.append(f"llvm.store {value}, {place} {{alignment = 64 : i64}} : {type_}, {POINTER}")


def memory_type(element: str) -> str:
    """The type of an element in memory: bool takes a byte."""
    return "i8" if element == "i1" else element


@dataclass(frozen=True)
class Lanes:
    """How a loop is vectorised.

    Attributes:
        dim: the loop.
        count: how many of its steps are done at once.
        mask: which of them are to be done: a vector of `i1`, or `None` for all.
        aligned: whether the loop's counter is a multiple of `count`.
    """

    dim: Dim
    count: int
    mask: str | None = None
    aligned: bool = False


@dataclass(frozen=True)
class Operand:
    """A value in the kernel: a scalar, or a vector with one element for each lane."""

    name: str
    element: str
    lanes: int = 0

    @property
    def type(self) -> str:
        """As MLIR writes it."""
        return f"vector<{self.lanes}x{self.element}>" if self.lanes else self.element


class Evaluator:
    """Expressions at one point of the loops, or at as many as there are lanes."""

    def __init__(self, kernel: Kernel, counters: Mapping[Dim, str], lanes: Lanes | None = None) -> None:
        self.kernel = kernel
        self.counters = counters
        self.lanes = lanes
        self.known: dict[int, Operand] = {}
        self.kept: list[Expression] = []

    def set(self, expression: Expression, operand: Operand) -> None:
        """Say what an expression is."""
        self.known[id(expression)] = operand
        self.kept.append(expression)

    def leaf(self, operand: Operand) -> Expression:
        """An expression for a vector that is at hand."""
        assert self.lanes is not None
        made = Expression("row", (), operand.element, dims=frozenset({self.lanes.dim}), payload=operand.name)
        self.set(made, operand)
        return made

    def __call__(self, expression: Expression) -> Operand:
        """The value, a vector only where it differs between lanes."""
        key = id(expression)
        if key not in self.known:
            self.known[key] = self._made(expression)
            self.kept.append(expression)
        return self.known[key]

    def vector(self, expression: Expression) -> Operand:
        """The value in every lane."""
        return self.spread(self(expression))

    def spread(self, operand: Operand) -> Operand:
        """A scalar in every lane."""
        if self.lanes is None or operand.lanes:
            return operand
        made = Operand("", operand.element, self.lanes.count)
        name = self.kernel.op("vector.broadcast", [operand.name], [operand.type], made.type)
        return Operand(name, operand.element, self.lanes.count)

    def _made(self, expression: Expression) -> Operand:
        match expression.op:
            case "constant":
                return Operand(
                    self.kernel.constant(str(expression.payload), expression.type), expression.type
                )
            case "size":
                return Operand(self._size(expression), expression.type)
            case "row":
                return Operand(str(expression.payload), expression.type)
            case "index":
                return self._index(expression.payload)
            case "load":
                return self._load(expression.payload)
        return self._op(expression)

    def _size(self, expression: Expression) -> str:
        name = self.kernel.number(str(expression.payload))
        if expression.type == "i64":
            return name
        return self.kernel.op(*_from_word(name, expression.type, self.kernel))

    def _op(self, expression: Expression) -> Operand:
        if expression.op == "arith.addf" and (fused := _fused(expression)) is not None:
            expression = fused
        operands = [self(operand) for operand in expression.operands]
        if any(operand.lanes for operand in operands):
            operands = [self.spread(operand) for operand in operands]
        lanes = max((operand.lanes for operand in operands), default=0)
        made = Operand("", expression.type, lanes)
        name = self.kernel.op(
            expression.op,
            [operand.name for operand in operands],
            [operand.type for operand in operands],
            made.type,
            expression.attributes,
        )
        return Operand(name, expression.type, lanes)

    def _index(self, place: Linear) -> Operand:
        base = self.kernel.linear(place, self.counters)
        if self.lanes is None or self.lanes.dim not in place.terms:
            return Operand(base, "i64")
        count = self.lanes.count
        steps = self.kernel.constant("[" + ", ".join(map(str, range(count))) + "]", f"vector<{count}xi64>")
        factor = place.coefficient(self.lanes.dim)
        type_ = f"vector<{count}xi64>"
        if factor != 1:
            spread = self.spread(Operand(self.kernel.number(factor), "i64"))
            steps = self.kernel.op("arith.muli", [steps, spread.name], [type_, type_], type_)
        start = self.spread(Operand(base, "i64"))
        return Operand(self.kernel.op("arith.addi", [start.name, steps], [type_, type_], type_), "i64", count)

    # --------------------------------------------------------------------------- memory

    def _load(self, item: Load) -> Operand:
        element = item.stored.element
        guard = None if item.guard is None else self(item.guard)
        place = self.kernel.linear(item.linear, self.counters)
        step = item.linear.coefficient(self.lanes.dim) if self.lanes else 0
        dynamic = None if item.dynamic is None else self(item.dynamic)
        pointer = self.kernel.pointer(item.stored)
        if dynamic is not None and dynamic.lanes:
            return self._gather(pointer, element, self._places(place, step, dynamic), guard)
        if dynamic is not None:
            place = self.kernel.add(place, dynamic.name)
        if self.lanes is None or (step == 0 and (guard is None or not guard.lanes)):
            return self._scalar(pointer, element, place, guard)
        if step == 0:
            place_vector = self.spread(Operand(place, "i64"))
            return self._gather(pointer, element, place_vector.name, guard)
        if step == 1:
            return self._contiguous(pointer, element, place, guard)
        return self._gather(pointer, element, self._places(place, step, None), guard)

    def _places(self, place: str, step: Coefficient, dynamic: Operand | None) -> str:
        """The numbers of the elements that the lanes read."""
        assert self.lanes is not None
        count, type_ = self.lanes.count, f"vector<{self.lanes.count}xi64>"
        total = self.spread(Operand(place, "i64")).name
        if step != 0:
            steps = self.kernel.constant("[" + ", ".join(map(str, range(count))) + "]", type_)
            factor = self.spread(Operand(self.kernel.number(step), "i64")).name
            steps = self.kernel.op("arith.muli", [steps, factor], [type_, type_], type_)
            total = self.kernel.op("arith.addi", [total, steps], [type_, type_], type_)
        if dynamic is not None:
            total = self.kernel.op("arith.addi", [total, dynamic.name], [type_, type_], type_)
        return total

    def _scalar(self, pointer: str, element: str, place: str, guard: Operand | None) -> Operand:
        memory = memory_type(element)
        if guard is None:
            address = self.kernel.address(pointer, element, place)
            return self._as_bool(Operand(self._plain(address, memory, element), memory), element)
        zero = self.kernel.constant(_zero_text(memory), memory)
        read = lambda: [self._plain(self.kernel.address(pointer, element, place), memory, element)]  # noqa: E731
        (name,) = self.kernel.either(guard.name, [memory], read, lambda: [zero])
        return self._as_bool(Operand(name, memory), element)

    def _plain(self, address: str, type_: str, element: str) -> str:
        name = self.kernel.name()
        self.kernel.lines.append(
            f"{name} = llvm.load {address} {{alignment = {BYTES[element]} : i64}} : {POINTER} -> {type_}"
        )
        return name

    def _contiguous(self, pointer: str, element: str, place: str, guard: Operand | None) -> Operand:
        assert self.lanes is not None
        count, memory = self.lanes.count, memory_type(element)
        address = self.kernel.address(pointer, element, place)
        type_ = f"vector<{count}x{memory}>"
        mask = self._mask(guard)
        if mask is None:
            return self._as_bool(Operand(self._plain(address, type_, element), memory, count), element)
        name = self.kernel.name()
        zero = self.kernel.constant(_zero_text(memory), type_)
        self.kernel.lines.append(
            f"{name} = llvm.intr.masked.load {address}, {mask}, {zero} {{alignment = {BYTES[element]} : i32}} : "
            f"({POINTER}, vector<{count}xi1>, {type_}) -> {type_}"
        )
        return self._as_bool(Operand(name, memory, count), element)

    def _gather(self, pointer: str, element: str, places: str, guard: Operand | None) -> Operand:
        assert self.lanes is not None
        count, memory = self.lanes.count, memory_type(element)
        addresses, pointers = self.kernel.name(), f"vector<{count}x{POINTER}>"
        self.kernel.lines.append(
            f"{addresses} = llvm.getelementptr {pointer}[{places}] : ({POINTER}, vector<{count}xi64>) -> {pointers}, {memory}"
        )
        mask = self._mask(guard) or self.kernel.constant("true", f"vector<{count}xi1>")
        type_ = f"vector<{count}x{memory}>"
        zero, name = self.kernel.constant(_zero_text(memory), type_), self.kernel.name()
        self.kernel.lines.append(
            f"{name} = llvm.intr.masked.gather {addresses}, {mask}, {zero} {{alignment = {BYTES[element]} : i32}} : "
            f"({pointers}, vector<{count}xi1>, {type_}) -> {type_}"
        )
        return self._as_bool(Operand(name, memory, count), element)

    def _mask(self, guard: Operand | None) -> str | None:
        assert self.lanes is not None
        if guard is None:
            return self.lanes.mask
        spread = self.spread(guard).name
        if self.lanes.mask is None:
            return spread
        type_ = f"vector<{self.lanes.count}xi1>"
        return self.kernel.op("arith.andi", [self.lanes.mask, spread], [type_, type_], type_)

    def _as_bool(self, operand: Operand, element: str) -> Operand:
        if element != "i1":
            return Operand(operand.name, element, operand.lanes)
        zero = self.kernel.constant(0, operand.type)
        made = Operand("", "i1", operand.lanes)
        name = self.kernel.op(
            "arith.cmpi", [operand.name, zero], [operand.type, operand.type], made.type, "predicate = 1 : i64"
        )
        return Operand(name, "i1", operand.lanes)

    def store(self, stored: Stored, place: Linear, dynamic: Expression | None, operand: Operand) -> None:
        """Write a value, or the value of every lane."""
        if operand.element.startswith("complex"):
            raise AssertionError("complex numbers are stored by their parts")
        step = place.coefficient(self.lanes.dim) if self.lanes else 0
        number = self.kernel.linear(place, self.counters)
        if dynamic is not None:
            number = self.kernel.add(number, self(dynamic).name)
        pointer = self.kernel.pointer(stored, write=True)
        if self.lanes is not None and step != 0:
            operand = self.spread(operand)
        if operand.element == "i1":
            made = Operand("", "i8", operand.lanes)
            name = self.kernel.op("arith.extui", [operand.name], [operand.type], made.type)
            operand = Operand(name, "i8", operand.lanes)
        if not operand.lanes:
            address = self.kernel.address(pointer, stored.element, number)
            self._put(operand, address, stored.element)
        elif step == 1:
            self._put_vector(operand, self.kernel.address(pointer, stored.element, number), stored.element)
            if (
                dynamic is None
                and self.lanes is not None
                and self.kernel.is_streamed(stored, place, self.lanes)
            ):
                self.kernel.lines[-1] += STREAMED
                self.kernel.streamed[pointer] = None
        else:
            self._scatter(operand, pointer, stored.element, self._places(number, step, None))

    def _put(self, operand: Operand, address: str, element: str) -> None:
        self.kernel.lines.append(
            f"llvm.store {operand.name}, {address} {{alignment = {BYTES[element]} : i64}} : {operand.type}, {POINTER}"
        )

    def _put_vector(self, operand: Operand, address: str, element: str) -> None:
        assert self.lanes is not None
        if self.lanes.mask is None:
            self._put(operand, address, element)
            return
        self.kernel.lines.append(
            f"llvm.intr.masked.store {operand.name}, {address}, {self.lanes.mask} "
            f"{{alignment = {BYTES[element]} : i32}} : {operand.type}, vector<{operand.lanes}xi1> into {POINTER}"
        )

    def _scatter(self, operand: Operand, pointer: str, element: str, places: str) -> None:
        assert self.lanes is not None
        count = self.lanes.count
        addresses, pointers = self.kernel.name(), f"vector<{count}x{POINTER}>"
        self.kernel.lines.append(
            f"{addresses} = llvm.getelementptr {pointer}[{places}] : ({POINTER}, vector<{count}xi64>) -> {pointers}, "
            f"{memory_type(element)}"
        )
        mask = self.lanes.mask or self.kernel.constant("true", f"vector<{count}xi1>")
        self.kernel.lines.append(
            f"llvm.intr.masked.scatter {operand.name}, {addresses}, {mask} {{alignment = {BYTES[element]} : i32}} : "
            f"{operand.type}, vector<{count}xi1> into {pointers}"
        )


def _fused(expression: Expression) -> Expression | None:
    """A running sum of products with one rounding instead of two."""
    total, product = expression.operands
    if total.op != "row":
        total, product = product, total
    if total.op != "row" or product.op != "arith.mulf" or expression.type not in ("f32", "f64"):
        return None
    return Expression("math.fma", (*product.operands, total), expression.type, "", expression.dims)


def _zero_text(element: str) -> str:
    return "0" if element.startswith("i") else "0.0"


def _from_word(name: str, type_: str, kernel: Kernel) -> tuple[str, Sequence[str], Sequence[str], str]:
    """How a number of another type is got out of the `i64` in which the entry function passes it."""
    if type_.startswith("i"):
        return "arith.trunci", [name], ["i64"], type_
    width = 8 * BYTES[type_]
    word = name if width == 64 else kernel.op("arith.trunci", [name], ["i64"], f"i{width}")
    return "arith.bitcast", [word], [f"i{width}"], type_
