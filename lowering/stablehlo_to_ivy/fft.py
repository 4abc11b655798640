"""Fourier transforms."""

from __future__ import annotations

from ivy.dialect import ops
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.mlir import ir

Value = ir.Value


@hlo_op("fft")
def fft(op: HloOp, x: Value) -> Value:
    lengths = op.ints("fft_length")
    axes = tuple(range(x.type.rank - len(lengths), x.type.rank))
    match op.word("fft_type"):
        case "FFT":
            return ops.fft(x, axes)
        case "IFFT":
            return ops.fft(x, axes, "inverse")
        case "RFFT":
            return ops.rfft(x, axes)
        case _:
            return ops.irfft(x, axes, lengths[-1])
