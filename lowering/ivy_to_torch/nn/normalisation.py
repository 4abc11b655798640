"""Normalisation."""

from __future__ import annotations

from ivy.dialect import ops, types
from ivy.dialect.base import OPS
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import ir
from ivy.program import BUFFER

Value = ir.Value


@lower("softmax")
def softmax(result: ir.Type, x: Value, axis: int) -> Value:
    return aten.call("softmax.int", result, x, axis, None)


@lower("log_softmax")
def log_softmax(result: ir.Type, x: Value, axis: int) -> Value:
    return aten.call("log_softmax.int", result, x, axis, None)


def _mixed(x: Value, *parts: Value | None) -> bool:
    """Whether weights are of another element type than `x`."""
    return any(part is not None and part.type.element_type != x.type.element_type for part in parts)


@expand("layer_norm")
def layer_norm_otherwise(
    x: Value, weight: Value | None, bias: Value | None, axes: int, epsilon: float
) -> Value | None:
    if _mixed(x, weight, bias) or types.DYNAMIC in list(x.type.shape)[x.type.rank - axes :]:
        return OPS["layer_norm"].decompose(x, weight, bias, axes, epsilon)
    return None


@lower("layer_norm")
def layer_norm(
    result: ir.Type, x: Value, weight: Value | None, bias: Value | None, axes: int, epsilon: float
) -> Value:
    shape = list(result.shape)[result.rank - axes :]
    return aten.call("layer_norm", result, x, shape, weight, bias, epsilon, True)


@expand("rms_norm")
def rms_norm_otherwise(x: Value, weight: Value | None, axes: int, epsilon: float) -> Value | None:
    if _mixed(x, weight) or types.DYNAMIC in list(x.type.shape)[x.type.rank - axes :]:
        return OPS["rms_norm"].decompose(x, weight, axes, epsilon)
    return None


@lower("rms_norm")
def rms_norm(result: ir.Type, x: Value, weight: Value | None, axes: int, epsilon: float) -> Value:
    return aten.call("rms_norm", result, x, list(result.shape)[result.rank - axes :], weight, epsilon)


@expand("group_norm")
def group_norm_otherwise(
    x: Value, weight: Value | None, bias: Value | None, groups: int, epsilon: float, axis: int
) -> Value | None:
    if types.normalise_axis(axis, x.type.rank) == 1 and not _mixed(x, weight, bias):
        return None
    return OPS["group_norm"].decompose(x, weight, bias, groups, epsilon, axis)


@lower("group_norm")
def group_norm(
    result: ir.Type,
    x: Value,
    weight: Value | None,
    bias: Value | None,
    groups: int,
    epsilon: float,
    axis: int,
) -> Value:
    return aten.call("group_norm", result, x, groups, weight, bias, epsilon, True)


@expand("batch_norm")
def batch_norm_otherwise(
    x: Value,
    mean: Value,
    variance: Value,
    weight: Value | None,
    bias: Value | None,
    epsilon: float,
    axis: int,
) -> Value | None:
    """PyTorch's layer takes channels at axis 1, and gives no gradient to the statistics."""
    rank = x.type.rank
    axis = types.normalise_axis(axis, rank)
    known = _is_buffer(mean) and _is_buffer(variance) and rank > 1
    if not known:
        return OPS["batch_norm"].decompose(x, mean, variance, weight, bias, epsilon, axis)
    if axis == 1:
        return None
    order = (0, axis, *(i for i in range(1, rank) if i != axis)) if axis else (1, 0, *range(2, rank))
    back = tuple(order.index(i) for i in range(rank))
    moved = ops.batch_norm(ops.permute_dims(x, order), mean, variance, weight, bias, epsilon, 1)
    return ops.permute_dims(moved, back)


def _is_buffer(x: Value) -> bool:
    """Whether a value is a buffer of the program."""
    if not isinstance(x, ir.BlockArgument):
        return False
    function = x.owner.owner
    attributes = function.operation.attributes
    if function.operation.name != "func.func" or "arg_attrs" not in attributes:
        return False
    return BUFFER in ir.DictAttr(ir.ArrayAttr(attributes["arg_attrs"])[x.arg_number])


@lower("batch_norm")
def batch_norm(
    result: ir.Type,
    x: Value,
    mean: Value,
    variance: Value,
    weight: Value | None,
    bias: Value | None,
    epsilon: float,
    axis: int,
) -> Value:
    return aten.call("batch_norm", result, x, weight, bias, mean, variance, False, 0.0, epsilon, True)
