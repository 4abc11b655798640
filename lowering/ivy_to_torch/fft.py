"""Discrete Fourier transforms."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import lower
from ivy.mlir import ir

Value = ir.Value


@lower("fft")
def fft(result: ir.Type, x: Value, axes: Sequence[int], kind: str) -> Value:
    name = "fft_fftn" if kind == "forward" else "fft_ifftn"
    return aten.call(name, result, x, None, list(axes), None)


@lower("rfft")
def rfft(result: ir.Type, x: Value, axes: Sequence[int]) -> Value:
    return aten.call("fft_rfftn", result, x, None, list(axes), None)


@lower("irfft")
def irfft(result: ir.Type, x: Value, axes: Sequence[int], size: int) -> Value:
    return aten.call("fft_irfftn", result, x, [result.shape[axis] for axis in axes], list(axes), None)
