"""Normalisation."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, torch_op
from ivy.mlir import ir

Value = ir.Value


@torch_op("aten.softmax.int", "aten._softmax", "aten.log_softmax.int", "aten._log_softmax")
def softmax(op: TorchOp, x: Value, axis: int, *_: Any) -> Value:
    x = cast(x, op.dtype)
    build = ops.log_softmax if "log" in op.name else ops.softmax
    if x.type.rank == 0:
        flat = build(ops.reshape(x, (), (1,)), 0)
        return ops.reshape(flat, (), ())
    return build(x, axis)


@torch_op("aten.layer_norm")
def layer_norm(
    op: TorchOp, x: Value, shape: list[int], weight: Value | None, bias: Value | None, epsilon: float, _: Any
) -> Value:
    return ops.layer_norm(x, weight, bias, len(shape), epsilon)


@torch_op("aten.rms_norm")
def rms_norm(op: TorchOp, x: Value, shape: list[int], weight: Value | None, epsilon: float | None) -> Value:
    tiny = {"float64": 2.220446049250313e-16, "float32": 1.1920928955078125e-07}
    default = tiny.get(types.dtype_name(x.type), 1.1920928955078125e-07)
    return ops.rms_norm(x, weight, len(shape), default if epsilon is None else epsilon)


@torch_op("aten.group_norm")
def group_norm(
    op: TorchOp, x: Value, groups: int, weight: Value | None, bias: Value | None, epsilon: float, _: Any
) -> Value:
    return ops.group_norm(x, weight, bias, groups, epsilon)


@torch_op("aten.batch_norm")
def batch_norm(
    op: TorchOp,
    x: Value,
    weight: Value | None,
    bias: Value | None,
    mean: Value | None,
    variance: Value | None,
    training: bool,
    momentum: float,
    epsilon: float,
    _: Any,
) -> Value:
    if training and mean is not None:
        op.unsupported("batch statistics that are not returned")
    if mean is None or variance is None:
        mean, variance = batch_statistics(x)
    return ops.batch_norm(x, mean, variance, weight, bias, epsilon)


@torch_op("aten._native_batch_norm_legit_no_training")
def batch_norm_inference(
    op: TorchOp, x: Value, weight: Any, bias: Any, mean: Value, variance: Value, _: Any, epsilon: float
) -> tuple[Value, ...]:
    empty = ops.reshape(scalar_like(x, 0), (), (1,))
    nothing = ops.slice(empty, (), (), (0,), (0,), (1,))
    return ops.batch_norm(x, mean, variance, weight, bias, epsilon), nothing, nothing


@torch_op("aten._native_batch_norm_legit_functional")
def batch_norm_functional(
    op: TorchOp,
    x: Value,
    weight: Value | None,
    bias: Value | None,
    running_mean: Value,
    running_variance: Value,
    training: bool,
    momentum: float,
    epsilon: float,
) -> tuple[Value, ...]:
    """Training mode: statistics of the batch, and the running ones moved towards them."""
    if not training:
        empty = ops.slice(running_mean, (), (), (0,), (0,), (1,))
        normal = ops.batch_norm(x, running_mean, running_variance, weight, bias, epsilon)
        return normal, empty, empty, running_mean, running_variance
    mean, variance = batch_statistics(x)
    inverse = ops.rsqrt(ops.add(variance, scalar_like(variance, epsilon)))
    unbiased = ops.var(_wide(x), tuple(i for i in range(x.type.rank) if i != 1), 1.0)
    return (
        ops.batch_norm(x, mean, variance, weight, bias, epsilon),
        cast(mean, op.types[1].element_type),
        cast(inverse, op.types[2].element_type),
        _moved(running_mean, mean, momentum),
        _moved(running_variance, unbiased, momentum),
    )


def _moved(old: Value, new: Value, momentum: float) -> Value:
    kept = ops.multiply(old, scalar_like(old, 1 - momentum))
    return ops.add(kept, ops.multiply(cast(new, old.type.element_type), scalar_like(old, momentum)))


def batch_statistics(x: Value) -> tuple[Value, Value]:
    """Mean and population variance of each channel (axis 1)."""
    axes = tuple(i for i in range(x.type.rank) if i != 1)
    wide = _wide(x)
    return ops.mean(wide, axes), ops.var(wide, axes, 0.0)


def _wide(x: Value) -> Value:
    """`x`, in float32 if it has 16 bits."""
    return cast(x, types.element_type("float32")) if types.bit_width(x.type) < 32 else x
