"""What the tests of the chapters draw: arrays whose elements repeat, axes, and dtypes of results."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from functional.conformance import (
    ALL,
    COMPLEX,
    COMPONENT,
    FLOATS,
    INTEGERS,
    UNSIGNED,
    generators,
    joined,
    same_numbers,
)
from hypothesis import strategies as st

FLOATING = (*FLOATS, *COMPLEX)

FEW = ((), (0,), (1,), (5,), (2, 3), (3, 1), (0, 2), (2, 3, 2))
"""Few shapes, since JAX compiles each function for each of them."""
WITH_AXES = FEW[1:]
FULL = ((1,), (5,), (2, 3), (3, 1), (2, 3, 2))
"""Shapes with elements and axes."""

_SMALL = (0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 3.0, 0.1, -7.25)
_ODD = (*_SMALL, np.inf, -np.inf, np.nan, 1e30, -1e-30)


def pool(name: str, finite: bool = False, small: bool = False) -> Any:
    """Numbers of a dtype, or components: simple ones, and those at its ends unless they must be small."""
    if name == "bool":
        return [False, True]
    if name in INTEGERS:
        info = np.iinfo(name)
        simple = [0, 1, 2, 3, 7] if name in UNSIGNED else [0, 1, -1, 2, -2, 3, -7]
        return simple if small else [*simple, info.max, info.min, info.max - 1, info.max // 2 + 1]
    return _SMALL if finite or small else _ODD


@st.composite
def repeating(
    draw: Any,
    names: str | Sequence[str] = ALL,
    shapes: Sequence[tuple[int, ...]] = FEW,
    *,
    finite: bool = False,
    small: bool = False,
) -> np.ndarray:
    """Arrays of one of the dtypes and shapes, whose elements repeat: infinities and NaN among them."""
    name = names if isinstance(names, str) else draw(st.sampled_from(tuple(names)))
    shape = draw(st.sampled_from(tuple(shapes)))
    generator = draw(generators())
    chosen = np.asarray(pool(COMPONENT.get(name, name), finite, small), COMPONENT.get(name, name))
    parts = [generator.choice(chosen, shape) for _ in range(2 if name in COMPONENT else 1)]
    return np.asarray(joined(*parts) if len(parts) == 2 else parts[0], name)


@st.composite
def with_axis(draw: Any, *args: Any, **kwargs: Any) -> tuple[np.ndarray, int]:
    """An array and one of its axes, counted from either end."""
    kwargs.setdefault("shapes", WITH_AXES)
    x = draw(repeating(*args, **kwargs))
    return x, draw(st.integers(-x.ndim, x.ndim - 1))


@st.composite
def with_axes(draw: Any, *args: Any, **kwargs: Any) -> tuple[np.ndarray, Any]:
    """An array, and what functions take as axes: None, one, or a tuple of different ones or of none."""
    x = draw(repeating(*args, **kwargs))
    several = draw(st.lists(st.integers(0, x.ndim - 1), unique=True, max_size=x.ndim)) if x.ndim else []
    signed = tuple(axis - x.ndim if draw(st.booleans()) else axis for axis in several)
    return x, draw(st.sampled_from([None, signed, *signed[:1]]))


def chosen_axes(axis: Any, ndim: int) -> tuple[int, ...]:
    """Axes as numbers in `[0, ndim)`."""
    if axis is None:
        return tuple(range(ndim))
    return tuple(part % ndim for part in (axis if isinstance(axis, tuple) else (axis,)))


def lines(x: np.ndarray, axis: Any, keepdims: bool) -> tuple[list[np.ndarray], tuple[int, ...]]:
    """The elements that each result of a reduction is made of, and the shape of all results."""
    axes = chosen_axes(axis, x.ndim)
    others = [position for position in range(x.ndim) if position not in axes]
    shape = tuple(x.shape[position] for position in others)
    moved = np.transpose(x, [*others, *sorted(axes)])
    rows = moved.reshape(math.prod(shape), math.prod(x.shape[position] for position in axes))
    kept = tuple(1 if position in axes else x.shape[position] for position in range(x.ndim))
    return list(rows), kept if keepdims else shape


def reduced(function: Any, x: np.ndarray, axis: Any, keepdims: bool, name: str) -> np.ndarray:
    """`function` of the elements along axes, as an array of the dtype `name`."""
    rows, shape = lines(x, axis, keepdims)
    return np.array([function(row) for row in rows], name).reshape(shape)


def along(function: Any, x: np.ndarray, axis: int, name: str) -> np.ndarray:
    """`function` of every line along an axis, which gives lines of one length, as an array of `name`."""
    rows = np.moveaxis(x, axis, -1)
    flat = rows.reshape(math.prod(rows.shape[:-1]), rows.shape[-1])
    results = [np.asarray(function(row)) for row in flat]
    size = len(results[0]) if results else len(np.asarray(function(np.zeros(x.shape[axis], x.dtype))))
    made = np.array(results, name).reshape(*rows.shape[:-1], size)
    return np.moveaxis(made, -1, axis)


def wide(name: str) -> str:
    """The dtype of sums: integers grow to 64 bits."""
    if name not in INTEGERS:
        return name
    return "uint64" if name in UNSIGNED else "int64"


def identical(name: str, got: Any, expected: Any) -> None:
    """Compare results that must be exactly these: dtypes, shapes, numbers, the signs of all zeros."""
    if isinstance(expected, tuple):
        assert isinstance(got, tuple), f"{name} gives {type(got).__name__}, no tuple"
        assert len(got) == len(expected), f"{name} gives {len(got)} arrays, not {len(expected)}"
        for part, due in zip(got, expected, strict=True):
            identical(name, part, due)
        return
    expected = np.asarray(expected)
    assert isinstance(got, (np.ndarray, np.generic)), f"{name} gives {type(got).__name__}, no array"
    assert got.dtype == expected.dtype, f"{name}: {got.dtype}, must be {expected.dtype}"
    assert got.shape == expected.shape, f"{name}: shape {got.shape}, must be {expected.shape}"
    same = same_numbers(got, expected) if got.dtype.kind in "fc" else got == expected
    assert np.all(same), f"{name} gives {got!r}, must be {expected!r}"
