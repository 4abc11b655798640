"""Reductions and cumulative operators."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, table, torch_op
from ivy.mlir import ir

Value = ir.Value


def axes_of(x: Value, axes: Any) -> tuple[int, ...]:
    """The axes that a reduction takes: all of them for `None` or an empty list."""
    if axes is None or (isinstance(axes, list) and not axes):
        return tuple(range(x.type.rank))
    axes = [axes] if isinstance(axes, int) else axes
    return tuple(axis % x.type.rank for axis in axes) if x.type.rank else ()


@torch_op("aten.sum", "aten.sum.dim_IntList", "aten.mean", "aten.mean.dim", "aten.prod", "aten.prod.dim_int")
def total(op: TorchOp, x: Value, *arguments: Any) -> Value:
    name = op.name.split(".")[2]
    axes, keepdims = (arguments[0], arguments[1]) if len(arguments) == 3 else (None, False)
    x = cast(x, op.dtype)
    return getattr(ops, name)(x, axes_of(x, axes), keepdims)


@torch_op("aten.amax", "aten.amin")
def extreme(op: TorchOp, x: Value, axes: Any, keepdims: bool) -> Value:
    return getattr(ops, op.name[-3:])(x, axes_of(x, axes), keepdims)


@torch_op("aten.max", "aten.min")
def extreme_of_all(op: TorchOp, x: Value) -> Value:
    return getattr(ops, op.name[-3:])(x, axes_of(x, None), False)


@torch_op("aten.logsumexp")
def logsumexp(op: TorchOp, x: Value, axes: Any, keepdims: bool) -> Value:
    x = cast(x, op.dtype)
    return ops.logsumexp(x, axes_of(x, axes), keepdims)


@torch_op("aten.any", "aten.any.dim", "aten.any.dims", "aten.all", "aten.all.dim", "aten.all.dims")
def truth_of(op: TorchOp, x: Value, axes: Any = None, keepdims: bool = False) -> Value:
    x = cast(x, types.element_type("bool"))
    reduced = getattr(ops, op.name.split(".")[2])(x, axes_of(x, axes), keepdims)
    return cast(reduced, op.dtype)


@torch_op("aten.var.correction", "aten.std.correction")
def var(op: TorchOp, x: Value, axes: Any, correction: Any, keepdims: bool) -> Value:
    result = ops.var(x, axes_of(x, axes), 1.0 if correction is None else correction, keepdims)
    return ops.sqrt(result) if ".std." in op.name else result


def _cumulative(name: str) -> Any:
    def pattern(op: TorchOp, x: Value, axis: int, *_: Any) -> Value:
        x = cast(x, op.dtype)
        return getattr(ops, name)(x, axis) if x.type.rank else x

    return pattern


table(
    {
        "aten.cumsum": "cumulative_sum",
        "aten.cumprod": "cumulative_prod",
        "aten.logcumsumexp": "cumulative_logsumexp",
    },
    _cumulative,
)
