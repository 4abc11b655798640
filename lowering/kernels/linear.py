"""Where elements lie: linear functions of loop counters, with sizes that may be known only at run time."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ivy.lowering.kernels.writer import Writer

Coefficient = int | str
"""A number, or the name of an `i64` value of the entry function."""

_serial = itertools.count()


@dataclass(frozen=True, eq=False)
class Dim:
    """A loop: counters from 0 to `size`.

    Attributes:
        size: how many steps.
        reduction: whether its steps are combined into one result.
    """

    size: Coefficient
    reduction: bool = False
    serial: int = field(default_factory=lambda: next(_serial))

    def __repr__(self) -> str:
        return f"d{self.serial}[{self.size}]"


class Sizes:
    """Arithmetic on coefficients: numbers are folded, the rest is written into the entry function.

    What follows from the sizes of the arguments alone goes to `early`, which is written before
    everything else, so that the arena can be laid out; the rest to `late`, where it is needed.
    """

    def __init__(self, early: Writer, late: Writer) -> None:
        self.early = early
        self.late = late
        self.known: dict[tuple[str, Coefficient, Coefficient], str] = {}
        self.early_names: set[str] = set()
        self.probing = False
        """Whether expressions are made only to see what they read, before anything has a place."""
        self.shared: dict[object, object] | None = None
        """What has been computed on the spot at each place, while one expression is made."""

    def is_early(self, *values: Coefficient) -> bool:
        """Whether all are numbers or depend on the arguments' sizes alone."""
        return all(isinstance(value, int) or value in self.early_names for value in values)

    def add(self, a: Coefficient, b: Coefficient) -> Coefficient:
        """The sum."""
        if isinstance(a, int) and isinstance(b, int):
            return a + b
        if a == 0:
            return b
        return a if b == 0 else self._emit("arith.addi", a, b)

    def subtract(self, a: Coefficient, b: Coefficient) -> Coefficient:
        """The difference."""
        if isinstance(a, int) and isinstance(b, int):
            return a - b
        return a if b == 0 else 0 if a == b else self._emit("arith.subi", a, b)

    def multiply(self, a: Coefficient, b: Coefficient) -> Coefficient:
        """The product."""
        if isinstance(a, int) and isinstance(b, int):
            return a * b
        if 0 in (a, b):
            return 0
        if a == 1:
            return b
        return a if b == 1 else self._emit("arith.muli", a, b)

    def divide(self, a: Coefficient, b: Coefficient) -> Coefficient:
        """The quotient of non-negative numbers, rounded down."""
        if isinstance(a, int) and isinstance(b, int):
            return a // b
        return a if b == 1 else self._emit("arith.divsi", a, b)

    def divide_up(self, a: Coefficient, b: Coefficient) -> Coefficient:
        """The quotient of non-negative numbers, rounded up."""
        return self.divide(self.add(a, self.subtract(b, 1)), b)

    def maximum(self, a: Coefficient, b: Coefficient) -> Coefficient:
        """The larger one."""
        if isinstance(a, int) and isinstance(b, int):
            return max(a, b)
        return self._emit("arith.maxsi", a, b)

    def minimum(self, a: Coefficient, b: Coefficient) -> Coefficient:
        """The smaller one."""
        if isinstance(a, int) and isinstance(b, int):
            return min(a, b)
        return self._emit("arith.minsi", a, b)

    def product(self, values: Sequence[Coefficient]) -> Coefficient:
        """The product of all."""
        result: Coefficient = 1
        for value in values:
            result = self.multiply(result, value)
        return result

    def value(self, a: Coefficient) -> str:
        """The name of an `i64` value."""
        if isinstance(a, str):
            return a
        return (self.early if self.early is self.late else self.late).constant(a, "i64")

    def _emit(self, op: str, a: Coefficient, b: Coefficient) -> str:
        key = (op, a, b)
        if key in self.known:
            return self.known[key]
        if self.probing:  # nothing is written, but equal sizes are equal
            return f"%{op}({a}, {b})"
        early = self.is_early(a, b)
        writer = self.early if early else self.late
        names = [value if isinstance(value, str) else writer.constant(value, "i64") for value in (a, b)]
        name = writer.op(op, names, ["i64", "i64"], "i64")
        if early:
            self.known[key] = name
            self.early_names.add(name)
        return name


@dataclass(frozen=True)
class Linear:
    """`constant + Σ coefficient · counter`."""

    terms: Mapping[Dim, Coefficient]
    constant: Coefficient = 0

    @staticmethod
    def of(dim: Dim) -> Linear:
        """The counter of a loop itself; of a loop of one step, zero."""
        return Linear({}) if dim.size == 1 else Linear({dim: 1})

    def coefficient(self, dim: Dim) -> Coefficient:
        """The step per step of `dim`."""
        return self.terms.get(dim, 0)

    def plus(self, other: Linear, sizes: Sizes) -> Linear:
        """The sum."""
        terms = dict(self.terms)
        for dim, value in other.terms.items():
            total = sizes.add(terms.get(dim, 0), value)
            if total == 0:
                terms.pop(dim, None)
            else:
                terms[dim] = total
        return Linear(terms, sizes.add(self.constant, other.constant))

    def times(self, factor: Coefficient, sizes: Sizes) -> Linear:
        """The multiple."""
        if factor == 0:
            return Linear({})
        if factor == 1:
            return self
        terms = {dim: sizes.multiply(value, factor) for dim, value in self.terms.items()}
        return Linear(terms, sizes.multiply(self.constant, factor))

    def substituted(self, places: Mapping[Dim, Linear], sizes: Sizes) -> Linear:
        """With other linear functions in the place of counters."""
        result = Linear({}, self.constant)
        for dim, value in self.terms.items():
            place = places.get(dim)
            result = result.plus(Linear({dim: value}) if place is None else place.times(value, sizes), sizes)
        return result
