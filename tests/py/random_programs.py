"""What test_random_programs.py draws: programs of PyTorch, line by line, with the inputs that they take.

Each line is run as it is drawn, so that the next one knows the shapes and dtypes that there are.

A value is exact where any correct implementation computes the same bits: its operations round each element on
its own. Only exact values decide (comparisons, positions, roundings, conversions to integers).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from hypothesis import strategies as st

SYMBOL = 23
"""The symbolic size in the example inputs; other sizes are smaller, or another number."""

FLOATS = ("float32", "float32", "float32", "float64", "float16", "bfloat16")
INTEGERS = ("int32", "int64", "uint8")
SMALL = (0, 1, 1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 17)
RAGGED = (1, 2, 3, 5, 7, 8, 15, 16, 17, 18)
LARGE = (31, 32, 33, 48, 63, 64, 65, 70)


@dataclass(frozen=True)
class Value:
    """A tensor of the program, by its name in the source."""

    name: str
    tensor: torch.Tensor
    exact: bool

    @property
    def shape(self) -> tuple[int, ...]:
        """The sizes for the example inputs."""
        return tuple(self.tensor.shape)

    @property
    def rank(self) -> int:
        """How many axes it has."""
        return self.tensor.ndim

    @property
    def dtype(self) -> torch.dtype:
        """The type of its elements."""
        return self.tensor.dtype

    @property
    def kind(self) -> str:
        """`f`loats, `i`ntegers, `b`ool or `c`omplex."""
        if self.dtype == torch.bool:
            return "b"
        return "c" if self.dtype.is_complex else "f" if self.dtype.is_floating_point else "i"


@dataclass
class Program:
    """A program that was drawn.

    Attributes:
        source: of a function named `program`.
        shapes: of the inputs.
        dtypes: of the inputs.
        dynamic: whether sizes of `SYMBOL` stand for any size.
    """

    source: str
    shapes: list[tuple[int, ...]]
    dtypes: list[torch.dtype]
    dynamic: bool

    def function(self) -> Callable[..., Any]:
        """The program itself."""
        namespace: dict[str, Any] = {"torch": torch, "F": torch.nn.functional}
        exec(self.source, namespace)
        return namespace["program"]  # type: ignore[no-any-return]

    def inputs(self, size: int = SYMBOL) -> list[torch.Tensor]:
        """Arguments with this symbolic size."""
        shapes = [tuple(size if n == SYMBOL and self.dynamic else n for n in shape) for shape in self.shapes]
        return [
            numbers(shape, d, seed) for seed, (shape, d) in enumerate(zip(shapes, self.dtypes, strict=True))
        ]


def numbers(shape: Sequence[int], dtype: torch.dtype, seed: int) -> torch.Tensor:
    """Numbers of few bits."""
    generator = np.random.default_rng(seed)
    if dtype == torch.bool:
        return torch.tensor(generator.integers(0, 2, shape).astype(bool))
    if dtype.is_floating_point:
        return torch.tensor(generator.integers(-16, 17, shape) / 8).to(dtype)
    if dtype.is_complex:
        parts = [torch.tensor(generator.integers(-16, 17, shape) / 8) for _ in range(2)]
        return torch.complex(*parts).to(dtype)
    return torch.tensor(generator.integers(0 if dtype == torch.uint8 else -9, 10, shape)).to(dtype)


@dataclass
class Drawing:
    """A program as far as it is drawn."""

    draw: Callable[[Any], Any]
    dynamic: bool
    values: list[Value] = field(default_factory=list)
    inputs: list[Value] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    # ------------------------------------------------------------------------ what is drawn

    def one(self, choices: Sequence[Any]) -> Any:
        """One of several."""
        return self.draw(st.sampled_from(list(choices)))

    def number(self, low: int, high: int) -> int:
        """An integer from low to high."""
        return int(self.draw(st.integers(low, high)))

    def yes(self) -> bool:
        """One of two."""
        return bool(self.draw(st.booleans()))

    def value(self, wanted: Callable[[Value], bool] = lambda value: True) -> Value:
        """A value, preferably a recent one; a new input if none is as wanted."""
        found = [value for value in self.values if wanted(value)]
        if found:
            return self.one([*found, *found[-3:], *found[-1:]])
        for dtype in ("float32", "int32", "bool", "complex64"):
            for shape in ((5, 17), (4, 7, 9)):
                value = Value("", numbers(shape, getattr(torch, dtype), 0), True)
                if wanted(value):
                    return self.input(shape, value.dtype)
        raise AssertionError("no value is like that")

    def input(self, shape: Sequence[int], dtype: torch.dtype) -> Value:
        """A new input."""
        tensor = numbers(shape, dtype, len(self.inputs))
        value = Value(f"a{len(self.inputs)}", tensor, True)
        self.inputs.append(value)
        self.values.append(value)
        return value

    def size(self) -> int:
        """A size of a new input."""
        if self.dynamic:
            return int(self.one([*SMALL[1:], SYMBOL, SYMBOL, SYMBOL]))
        return int(self.one([*SMALL, *LARGE]))

    def line(self, source: str, *operands: Value, exact: bool | None = None) -> Value:
        """The value that an expression of operands gives."""
        namespace: dict[str, Any] = {v.name: v.tensor for v in self.values}
        namespace |= {"torch": torch, "F": torch.nn.functional}
        tensor = eval(source, namespace)
        is_exact = all(v.exact for v in operands) if exact is None else exact
        if tensor.dtype in (torch.bool, torch.uint8, torch.int32, torch.int64):
            is_exact = True
        value = Value(f"v{len(self.lines)}", tensor, is_exact)
        self.lines.append(f"{value.name} = {source}")
        self.values.append(value)
        return value

    # --------------------------------------------------------------------------- partners

    def partner(self, value: Value, dtype: torch.dtype | None = None) -> Value:
        """A value that broadcasts with another."""
        dtype = dtype or value.dtype
        found = [v for v in self.values if v.dtype == dtype and self.fits(v, value)]
        if found and self.yes():
            return self.one(found)
        shape = [1 if self.number(0, 3) == 0 or self.derived(n) else n for n in value.shape]
        rank = len(shape)
        shape = shape[self.number(0, rank) if self.number(0, 2) == 0 else 0 :]
        if self.number(0, 5) == 0 and len(shape) == rank < 4:
            shape = [self.one((1, 2, 3)), *shape]
        return self.input(shape, dtype)

    def derived(self, size: int) -> bool:
        """Whether a size may be computed from the symbolic one."""
        return self.dynamic and size > 17 and size != SYMBOL

    def fits(self, one: Value, other: Value) -> bool:
        """Whether two shapes broadcast to one that is not too large."""
        try:
            shape = torch.broadcast_shapes(one.shape, other.shape)
        except RuntimeError:
            return False
        return math.prod(shape) < 60_000

    def axis(self, value: Value) -> int:
        """An axis, counted from either end."""
        return self.number(-value.rank, value.rank - 1)

    def axes(self, value: Value) -> tuple[int, ...]:
        """Some axes."""
        chosen = [axis for axis in range(value.rank) if self.yes()]
        return tuple(chosen) or (self.axis(value),)


def is_float(value: Value) -> bool:
    """Floats."""
    return value.kind == "f"


def is_real(value: Value) -> bool:
    """Numbers with an order."""
    return value.kind in "fi"


def has_axes(value: Value) -> bool:
    """At least one axis."""
    return value.rank > 0
