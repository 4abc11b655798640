"""Fourier transforms. PyTorch's normalisation codes: 0 none, 1 by the root of n, 2 by n."""

from __future__ import annotations

import math

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, static_size, torch_op
from ivy.mlir import ir

Value = ir.Value


def _count(op: TorchOp, x: Value, axes: list[int]) -> int:
    return math.prod(static_size(op, x, axis) for axis in axes)


def _normalised(x: Value, factor: float) -> Value:
    if factor == 1:
        return x
    return ops.multiply(x, scalar_like(x, factor))


def _forward_factor(normalisation: int, count: int) -> float:
    return 1.0 if normalisation == 0 or count == 0 else count ** (-0.5 if normalisation == 1 else -1.0)


def _inverse_factor(normalisation: int, count: int) -> float:
    """The factor that is missing after a division by `count`."""
    return _forward_factor(normalisation, count) * count if count else 1.0


@torch_op("aten._fft_c2c")
def complex_to_complex(op: TorchOp, x: Value, axes: list[int], normalisation: int, forward: bool) -> Value:
    if not axes or 0 in x.type.shape:
        return x
    count = _count(op, x, axes)
    if forward:
        return _normalised(ops.fft(x, axes, "forward"), _forward_factor(normalisation, count))
    return _normalised(ops.fft(x, axes, "inverse"), _inverse_factor(normalisation, count))


@torch_op("aten._fft_r2c")
def real_to_complex(op: TorchOp, x: Value, axes: list[int], normalisation: int, onesided: bool) -> Value:
    count = _count(op, x, axes)
    if types.dtype_name(x.type) not in ("float32", "float64"):
        op.unsupported(f"a Fourier transform of {types.dtype_name(x.type)}")
    if 0 in op.type.shape:
        return ops.full(scalar_like(ops.complex(x, x), 0), (), tuple(op.type.shape))
    spectrum = ops.rfft(x, axes) if onesided else ops.fft(cast(x, op.dtype), axes, "forward")
    return _normalised(spectrum, _forward_factor(normalisation, count))


@torch_op("aten._fft_c2r")
def complex_to_real(op: TorchOp, x: Value, axes: list[int], normalisation: int, size: int) -> Value:
    axis = axes[-1] % x.type.rank
    needed = size // 2 + 1
    if static_size(op, x, axis) > needed:
        x = slice_axis(x, axis, 0, needed)
    count = math.prod(x.type.shape[i] for i in axes[:-1]) * size
    return _normalised(ops.irfft(x, axes, size), _inverse_factor(normalisation, count))
