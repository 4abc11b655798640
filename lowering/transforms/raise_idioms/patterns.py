"""Expressions to look for, written as expressions.

    p.multiply(X, p.sigmoid(X))

matches an `ivy.multiply` of anything by its sigmoid, in either order. `X`, `Y` stand for values, the
same one wherever they occur; a number stands for a constant all of whose elements are that number
as far as the element type can tell; `factors(a, b, c)` for a product in any order and grouping.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ivy.dialect import types
from ivy.lowering.transforms.raise_idioms.view import View, view
from ivy.lowering.transforms.simplify.registry import number_of
from ivy.mlir import ir

Value = ir.Value
Bindings = dict[str, View]

_COMMUTATIVE = frozenset(
    {"add", "multiply", "maximum", "minimum", "equal", "not_equal", "logical_and", "logical_or"}
)
_MIRRORED = {
    "greater": "less",
    "less": "greater",
    "greater_equal": "less_equal",
    "less_equal": "greater_equal",
}
_PRECISION = {"float16": 2.0**-10, "bfloat16": 2.0**-7, "float32": 2.0**-22, "float64": 2.0**-50}
"""How far a constant may be from the number that it stands for, by element type."""


class Pattern:
    """Something to look for."""

    def match(self, seen: View, found: Bindings) -> Bindings | None:
        """The bindings with what this matches added, or `None`."""
        raise NotImplementedError


@dataclass(frozen=True)
class Variable(Pattern):
    """Any value; the same one wherever the name occurs."""

    name: str

    def match(self, seen: View, found: Bindings) -> Bindings | None:
        """The bindings, with what this matches."""
        if self.name not in found:
            return found | {self.name: seen}
        return found if found[self.name] == seen else None


@dataclass(frozen=True)
class Number(Pattern):
    """A constant, all of whose elements are this number; with a name instead any number."""

    number: float
    name: str = ""

    def match(self, seen: View, found: Bindings) -> Bindings | None:
        """The bindings, with what this matches."""
        number = known_number(seen.value)
        if number is None:
            return None
        if self.name:
            return Variable(self.name).match(View(seen.value, (), seen.origin), found)
        return found if is_about(number, self.number, seen.value.type) else None


@dataclass(frozen=True)
class Call(Pattern):
    """The result of an op whose operands match."""

    name: str
    operands: tuple[Pattern, ...]

    def match(self, seen: View, found: Bindings) -> Bindings | None:
        """The bindings, with what this matches."""
        if seen.name == self.name:
            return self._operands(seen, self.operands, found)
        if len(self.operands) == 2 and _MIRRORED.get(self.name) == seen.name:
            return _all(seen, self.operands[::-1], found)
        return None

    def _operands(self, seen: View, wanted: Sequence[Pattern], found: Bindings) -> Bindings | None:
        straight = _all(seen, wanted, found)
        if straight is not None or self.name not in _COMMUTATIVE:
            return straight
        return _all(seen, wanted[::-1], found)


def _all(seen: View, wanted: Sequence[Pattern], found: Bindings) -> Bindings | None:
    operands = list(seen.value.owner.operation.operands)
    if len(operands) != len(wanted):
        return None
    result: Bindings | None = found
    pairs = list(zip(wanted, operands, strict=True))
    for pattern, operand in sorted(pairs, key=_is_deep):  # what is decided at once comes first
        result = pattern.match(seen.operand(operand), result)
        if result is None:
            return None
    return result


def _is_deep(pair: tuple[Pattern, Value]) -> bool:
    return not isinstance(pair[0], (Number, Variable))


@dataclass(frozen=True)
class Factors(Pattern):
    """A product of these, in any order and grouping."""

    parts: tuple[Pattern, ...]

    def match(self, seen: View, found: Bindings) -> Bindings | None:
        """The bindings, with what this matches."""
        if len(self.parts) == 1:
            return self.parts[0].match(seen, found)
        if seen.name not in ("multiply", "square"):
            return None
        operands = list(seen.value.owner.operation.operands)
        first, second = (seen.operand(operand) for operand in (operands[0], operands[-1]))
        for chosen in range(1, 2 ** len(self.parts) - 1):
            left = tuple(part for i, part in enumerate(self.parts) if chosen >> i & 1)
            right = tuple(part for i, part in enumerate(self.parts) if not chosen >> i & 1)
            half = Factors(left).match(first, found)
            whole = None if half is None else Factors(right).match(second, half)
            if whole is not None:
                return whole
        return None


@dataclass(frozen=True)
class Either(Pattern):
    """Any of these, the first that matches."""

    choices: tuple[Pattern, ...]

    def match(self, seen: View, found: Bindings) -> Bindings | None:
        """The bindings, with what this matches."""
        for choice in self.choices:
            result = choice.match(seen, found)
            if result is not None:
                return result
        return None


class _Builder:
    """`p.exp(X)`: the pattern of an op."""

    def __getattr__(self, name: str) -> Any:
        return lambda *operands: Call(name, tuple(map(as_pattern, operands)))


p = _Builder()
X, Y = Variable("x"), Variable("y")


def as_pattern(value: Any) -> Pattern:
    """Numbers as patterns; patterns as they are."""
    return value if isinstance(value, Pattern) else Number(float(value))


def factors(*parts: Any) -> Pattern:
    """A product of `parts`, in any order and grouping."""
    return Factors(tuple(map(as_pattern, parts)))


def either(*choices: Any) -> Pattern:
    """The first of `choices` that matches."""
    return Either(tuple(map(as_pattern, choices)))


def number(name: str) -> Pattern:
    """Any constant number."""
    return Number(0.0, name)


def match(pattern: Pattern, value: Value) -> Bindings | None:
    """What the names of `pattern` stand for in `value`; `None` where it does not match."""
    return pattern.match(view(value), {})


_FUNCTIONS = {"log": np.log, "add": np.add, "negative": np.negative, "subtract": np.subtract,
              "sqrt": np.sqrt, "multiply": np.multiply, "divide": np.divide}  # fmt: skip


def known_number(value: Value, depth: int = 4) -> float | None:
    """The number that every element is: of a constant, or of a few functions of single numbers."""
    seen = view(value)
    number = number_of(seen.value)
    if number is not None or depth == 0:
        return None if number is None else float(number)
    if seen.value.type.rank and seen.name != "full":
        return None
    fields = seen.producer("full", "astype", *_FUNCTIONS)
    if fields is None or not (types.is_floating(value.type) or types.is_integer(value.type)):
        return None
    if seen.name in ("full", "astype"):
        return known_number(fields["fill_value" if seen.name == "full" else "x"], depth - 1)
    parts = [known_number(operand, depth - 1) for operand in fields.values()]
    if any(part is None for part in parts):
        return None
    with np.errstate(all="ignore"):
        return float(_FUNCTIONS[seen.name](*parts))


def attribute_number(value: Value) -> float | None:
    """`known_number`, as an attribute has it (see `shortest`)."""
    number = known_number(value)
    return None if number is None else shortest(number, value.type)


def shortest(number: float, type_: ir.Type) -> float:
    """The shortest decimal that float32 rounds to the same number as this one; in other types it stays.

    A program says 1e-6 where its constant, a float32, is 9.99999997e-07.
    """
    if types.dtype_name(type_) != "float32":
        return number
    decimal = float(str(np.float32(number)))
    return decimal if np.float32(decimal) == np.float32(number) else number


def is_about(number: float, wanted: float, type_: ir.Type) -> bool:
    """Whether a constant of this type stands for `wanted`."""
    if number == wanted or not types.is_floating(type_):
        return number == wanted
    return abs(number - wanted) <= abs(wanted) * _PRECISION.get(types.dtype_name(type_), 0.0)
