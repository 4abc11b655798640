"""Fourier transforms: StableHLO has them over up to three trailing axes.

Other axes are brought to the end in groups of three, the real transform's own axis first forwards and
last backwards.
"""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.lowering.ivy_to_stablehlo.registry import lower
from ivy.mlir import ir, stablehlo

Value = ir.Value

_MOST = 3


@lower("fft")
def fft(result: ir.Type, x: Value, axes: Sequence[int], kind: str) -> Value:
    places = types.normalise_axes(axes, x.type.rank)
    word = "FFT" if kind == "forward" else "IFFT"
    for start in range(0, len(places), _MOST):
        group = places[start : start + _MOST]
        x = _transform(x, group, word, [x.type.shape[axis] for axis in group])
    return x


@lower("rfft")
def rfft(result: ir.Type, x: Value, axes: Sequence[int]) -> Value:
    places = types.normalise_axes(axes, x.type.rank)
    rest, last = places[:-_MOST], places[-_MOST:]
    x = _transform(x, last, "RFFT", [x.type.shape[axis] for axis in last])
    return fft(x.type, x, rest, "forward") if rest else x


@lower("irfft")
def irfft(result: ir.Type, x: Value, axes: Sequence[int], size: int) -> Value:
    places = types.normalise_axes(axes, x.type.rank)
    rest, last = places[:-_MOST], places[-_MOST:]
    x = fft(x.type, x, rest, "inverse") if rest else x
    return _transform(x, last, "IRFFT", [*(x.type.shape[axis] for axis in last[:-1]), size])


def _transform(x: Value, axes: Sequence[int], word: str, lengths: Sequence[int]) -> Value:
    """`stablehlo.fft` over `axes`, in this order."""
    order = [axis for axis in range(x.type.rank) if axis not in axes] + list(axes)
    moved = hlo.transpose(x, order)
    shape = list(moved.type.shape)
    element = x.type.element_type
    if word == "RFFT":
        shape[-1] = lengths[-1] // 2 + 1
        element = types.element_type("complex128" if types.bit_width(x.type) == 64 else "complex64")
    elif word == "IRFFT":
        shape[-1], element = lengths[-1], types.real_of(x.type)
    attributes = {
        "fft_type": stablehlo.FftTypeAttr.get(word),
        "fft_length": hlo.i64_array(lengths),
    }
    result = hlo.op("fft", [moved], types.tensor(shape, element), attributes)
    return hlo.transpose(result, [order.index(axis) for axis in range(len(order))])
