"""Activations beyond the one-to-one ones."""

from __future__ import annotations

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.torch_to_ivy.registry import TorchOp, static_size, table, torch_op
from ivy.mlir import ir

Value = ir.Value


table(
    {
        "aten.hardswish": "hard_silu", "aten.hardsigmoid": "hard_sigmoid", "aten.relu6": "relu6",
        "aten.mish": "mish", "aten.log_sigmoid": "log_sigmoid",
    },
    lambda name: lambda op, x: getattr(ops, name)(x),
)  # fmt: skip


@torch_op("aten.leaky_relu")
def leaky_relu(op: TorchOp, x: Value, slope: float) -> Value:
    return ops.leaky_relu(x, slope)


@torch_op("aten.elu")
def elu(op: TorchOp, x: Value, alpha: float, scale: float, input_scale: float) -> Value:
    if input_scale != 1:
        op.unsupported("an input scale")
    result = ops.elu(x, alpha)
    return result if scale == 1 else ops.multiply(result, scalar_like(x, scale))


@torch_op("aten.prelu")
def prelu(op: TorchOp, x: Value, slope: Value) -> Value:
    """One slope, or one for each channel (axis 1)."""
    if slope.type.rank and slope.type.shape[0] != 1 and x.type.rank > 2:
        slope = ops.expand_dims(slope, tuple(range(1, x.type.rank - 1)))
    elif slope.type.rank and x.type.rank == 0:
        slope = ops.reshape(slope, (), ())
    return ops.where(ops.greater(x, scalar_like(x, 0)), x, ops.multiply(x, slope))


@torch_op("aten.glu")
def glu(op: TorchOp, x: Value, axis: int) -> Value:
    axis = types.normalise_axis(axis, x.type.rank)
    size = static_size(op, x, axis)
    value, gate = slice_axis(x, axis, 0, size // 2), slice_axis(x, axis, size // 2, size)
    return ops.multiply(value, ops.sigmoid(gate))


@torch_op("aten.softplus")
def softplus(op: TorchOp, x: Value, beta: float, threshold: float) -> Value:
    """`log(1 + exp(beta x)) / beta`, and `x` itself where `beta x` is over the threshold."""
    scaled = x if beta == 1 else ops.multiply(x, scalar_like(x, beta))
    result = ops.softplus(scaled)
    result = result if beta == 1 else ops.divide(result, scalar_like(x, beta))
    return ops.where(ops.greater(scaled, scalar_like(x, threshold)), x, result)
