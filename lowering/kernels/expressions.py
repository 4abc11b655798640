"""What an element is computed from: a directed acyclic graph of scalar ops over loads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes

if TYPE_CHECKING:
    from ivy.lowering.kernels.values import Stored

LEAVES = frozenset({"load", "index", "constant", "size", "argument", "accumulator", "row"})
"""Ops of expressions that are none of MLIR's."""


@dataclass(frozen=True, eq=False)
class Expression:
    """One scalar.

    Attributes:
        op: an MLIR op without regions, or one of `LEAVES`.
        operands: its operands.
        type: its element type as MLIR writes it; `index` is `i64`.
        attributes: the op's attributes as text.
        dims: the loops on which the value depends.
        payload: of a leaf: the `Load`, the `Linear` of an index, the text of a constant, the size, the
            number of an argument or accumulator, the name of a row's value.
    """

    op: str
    operands: tuple[Expression, ...]
    type: str
    attributes: str = ""
    dims: frozenset[Dim] = frozenset()
    payload: object = None


@dataclass(frozen=True, eq=False)
class Load:
    """An element in memory.

    Attributes:
        stored: the array.
        linear: the part of the element's number that is linear in the loops' counters.
        dynamic: another part, computed from values; `None` for zero.
        guard: if given, nothing is read where it is false, and the value is zero.
    """

    stored: Stored
    linear: Linear
    dynamic: Expression | None = None
    guard: Expression | None = None


def part_of(complex_type: str) -> str:
    """The type of the parts of a complex number; of another type, itself."""
    return complex_type.removeprefix("complex<").removesuffix(">")


def make(op: str, operands: Sequence[Expression], type_: str, attributes: str = "") -> Expression:
    """An op on expressions; parts of a complex number made of its parts are these."""
    if op in ("complex.re", "complex.im") and operands[0].op == "complex.create":
        return operands[0].operands[op == "complex.im"]
    if op == "arith.select" and type_.startswith("complex"):
        part = part_of(type_)
        condition, *choices = operands
        parts = [[make(f"complex.{name}", [choice], part) for choice in choices] for name in ("re", "im")]
        return make(
            "complex.create", [make("arith.select", [condition, *pair], part) for pair in parts], type_
        )
    dims: frozenset[Dim] = frozenset().union(*(operand.dims for operand in operands))
    return Expression(op, tuple(operands), type_, attributes, dims)


def constant(text: str | int, type_: str) -> Expression:
    """A constant, as MLIR writes it."""
    return Expression("constant", (), type_, payload=str(text))


def index(linear: Linear) -> Expression:
    """A linear function of counters as an `i64`."""
    return Expression("index", (), "i64", dims=frozenset(linear.terms), payload=linear)


def size(value: Coefficient, type_: str = "i64") -> Expression:
    """A value of the entry function."""
    if isinstance(value, int):
        return constant(value, type_)
    return Expression("size", (), type_, payload=value)


def row(name: str, type_: str) -> Expression:
    """A value that is at hand in the loop around."""
    return Expression("row", (), type_, payload=name)


def argument(number: int, type_: str) -> Expression:
    """The element of a node's input."""
    return Expression("argument", (), type_, payload=number)


def accumulator(number: int, type_: str) -> Expression:
    """What a reduction has so far, or the element that a parallel op overwrites."""
    return Expression("accumulator", (), type_, payload=number)


def load(item: Load) -> Expression:
    """An element in memory."""
    dims = frozenset(item.linear.terms)
    for part in (item.dynamic, item.guard):
        dims |= part.dims if part is not None else frozenset()
    return Expression("load", (), item.stored.element, dims=dims, payload=item)


def both(a: Expression | None, b: Expression | None) -> Expression | None:
    """The conjunction of two guards, either of which may be absent."""
    if a is None or b is None:
        return a or b
    return make("arith.andi", [a, b], "i1")


Index = Linear | Expression
"""An index along an axis."""


def plus(a: Index, b: Index, sizes: Sizes) -> Index:
    """The sum of two indices."""
    if isinstance(a, Linear) and isinstance(b, Linear):
        return a.plus(b, sizes)
    return make("arith.addi", [as_expression(a), as_expression(b)], "i64")


def times(a: Index, factor: Coefficient, sizes: Sizes) -> Index:
    """The multiple of an index."""
    if isinstance(a, Linear):
        return a.times(factor, sizes)
    if factor == 1:
        return a
    return make("arith.muli", [a, size(factor)], "i64")


def split(a: Index, sizes: Sizes) -> tuple[Linear, Expression | None]:
    """An index as the sum of a part that is linear in the loops' counters and one that is computed."""
    if isinstance(a, Linear):
        return a, None
    if a.op == "index":
        assert isinstance(a.payload, Linear)
        return a.payload, None
    if a.op != "arith.addi" or a.type != "i64":
        return Linear({}), a
    (first, one), (second, other) = (split(operand, sizes) for operand in a.operands)
    if one is a.operands[0] and other is a.operands[1]:
        return Linear({}), a
    rest = one if other is None else other if one is None else make("arith.addi", [one, other], "i64")
    return first.plus(second, sizes), rest


def as_expression(a: Index) -> Expression:
    """An index as an `i64` expression."""
    if isinstance(a, Expression):
        return a
    if not a.terms and isinstance(a.constant, int):
        return constant(a.constant, "i64")
    return index(a)


class Substitution:
    """An expression over a node's own loops as one over other loops, with its inputs filled in."""

    def __init__(
        self,
        places: Mapping[Dim, Index],
        arguments: Sequence[Expression],
        accumulators: Sequence[Expression],
        sizes: Sizes,
    ) -> None:
        self.places = places
        self.linear = {dim: place for dim, place in places.items() if isinstance(place, Linear)}
        self.arguments = arguments
        self.accumulators = accumulators
        self.sizes = sizes
        self.known: dict[int, Expression] = {}

    def __call__(self, expression: Expression) -> Expression:
        """The substituted expression; shared parts stay shared."""
        key = id(expression)
        if key not in self.known:
            self.known[key] = self._made(expression)
        return self.known[key]

    def _made(self, expression: Expression) -> Expression:
        match expression.op:
            case "argument":
                return self.arguments[expression.payload]
            case "accumulator":
                return self.accumulators[expression.payload]
            case "index":
                return as_expression(self.index(expression.payload))
            case "load":
                return load(self._load(expression.payload))
            case op if op in LEAVES:
                return expression
        return make(
            expression.op,
            [self(operand) for operand in expression.operands],
            expression.type,
            expression.attributes,
        )

    def index(self, linear: Linear) -> Index:
        """A linear function of the node's loops, over the other loops."""
        result: Index = Linear({}, linear.constant)
        rest = {}
        for dim, factor in linear.terms.items():
            place = self.places.get(dim)
            if isinstance(place, Expression):
                result = plus(result, times(place, factor, self.sizes), self.sizes)
            else:
                rest[dim] = factor
        return plus(result, Linear(rest).substituted(self.linear, self.sizes), self.sizes)

    def _load(self, item: Load) -> Load:
        place = self.index(item.linear)
        linear, dynamic = (place, None) if isinstance(place, Linear) else (Linear({}), place)
        if item.dynamic is not None:
            more = self(item.dynamic)
            dynamic = more if dynamic is None else make("arith.addi", [dynamic, more], "i64")
        guard = None if item.guard is None else self(item.guard)
        return Load(item.stored, linear, dynamic, guard)


EXPENSIVE = frozenset(
    f"math.{name}"
    for names in (
        ("exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "powf", "cbrt", "erf", "erfc"),
        ("sin", "cos", "tan", "asin", "acos", "atan", "atan2"),
        ("sinh", "cosh", "tanh", "asinh", "acosh", "atanh"),
    )
    for name in names
)  # fmt: skip
"""Ops that cost tens of instructions."""

DIVISIONS = frozenset(
    {
        "arith.divf",
        "arith.divsi",
        "arith.divui",
        "arith.remsi",
        "arith.remui",
        "arith.remf",
        "math.sqrt",
        "math.rsqrt",
    }
)
"""Ops that cost several cycles an element."""


def all_of(expressions: Sequence[Expression], *, places: bool = False) -> list[Expression]:
    """Every expression in them, each once; with `places` also those that say where loads read."""
    found: dict[int, Expression] = {}
    stack = list(expressions)
    while stack:
        expression = stack.pop()
        if id(expression) in found:
            continue
        found[id(expression)] = expression
        stack += expression.operands
        if places and expression.op == "load":
            item = expression.payload
            assert isinstance(item, Load)
            stack += [part for part in (item.dynamic, item.guard) if part is not None]
    return list(found.values())


def cost(expressions: Sequence[Expression]) -> int:
    """About how many simple instructions computing all of them takes; shared parts count once."""
    return sum(
        20 if expression.op in EXPENSIVE else 5 if expression.op in DIVISIONS else 1
        for expression in all_of(expressions, places=True)
    )


def linears_of(expressions: Sequence[Expression]) -> list[Linear]:
    """The linear functions of counters in them: of indices, and of the places of loads."""
    found = []
    for expression in all_of(expressions, places=True):
        if expression.op == "index":
            assert isinstance(expression.payload, Linear)
            found.append(expression.payload)
        if expression.op == "load":
            assert isinstance(expression.payload, Load)
            found.append(expression.payload.linear)
    return found
