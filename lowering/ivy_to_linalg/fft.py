"""Fourier transforms: calls of the library."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.lowering.ivy_to_linalg import library
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir

FORWARD, INVERSE, REAL, REAL_INVERSE = range(4)
"""The kinds of `ivy_fft`."""


def _transform(result: ir.Type, x: Array, axes: Sequence[int], kind: int) -> Array:
    places = types.normalise_axes(axes, x.rank)
    return library.call("ivy_fft", [x], [result], [kind, len(places), *places])[0]


@lower("fft")
def fft(result: ir.Type, x: Array, axes: Sequence[int], kind: str) -> Array:
    return _transform(result, x, axes, FORWARD if kind == "forward" else INVERSE)


@lower("rfft")
def rfft(result: ir.Type, x: Array, axes: Sequence[int]) -> Array:
    return _transform(result, x, axes, REAL)


@lower("irfft")
def irfft(result: ir.Type, x: Array, axes: Sequence[int], size: int) -> Array:
    return _transform(result, x, axes, REAL_INVERSE)
