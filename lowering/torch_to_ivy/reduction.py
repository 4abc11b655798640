"""Reductions and cumulative operators."""

from __future__ import annotations

import math
from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar, scalar_like, sizes, split_shape
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


@torch_op("aten.nansum")
def nansum(op: TorchOp, x: Value, axes: Any, keepdims: bool, _dtype: Any) -> Value:
    x = cast(_numbers(x), op.dtype)
    return ops.sum(x, axes_of(x, axes), keepdims)


def _numbers(x: Value) -> Value:
    """`x` with zero instead of NaN."""
    return ops.where(ops.isnan(x), scalar_like(x, 0), x) if types.is_floating(x.type) else x


@torch_op("aten.amax", "aten.amin")
def extreme(op: TorchOp, x: Value, axes: Any, keepdims: bool) -> Value:
    return getattr(ops, op.name[-4:].removeprefix("a"))(x, axes_of(x, axes), keepdims)


@torch_op("aten.max", "aten.min")
def extreme_of_all(op: TorchOp, x: Value) -> Value:
    return getattr(ops, op.name[-3:])(x, axes_of(x, None), False)


@torch_op("aten.aminmax")
def aminmax(op: TorchOp, x: Value, axis: int | None, keepdims: bool) -> tuple[Value, Value]:
    axes = axes_of(x, axis)
    return ops.min(x, axes, keepdims), ops.max(x, axes, keepdims)


@torch_op("aten.logsumexp")
def logsumexp(op: TorchOp, x: Value, axes: Any, keepdims: bool) -> Value:
    x = cast(x, op.dtype)
    return ops.logsumexp(x, axes_of(x, axes), keepdims)


@torch_op("aten.any", "aten.any.dim", "aten.any.dims", "aten.all", "aten.all.dim", "aten.all.dims")
def truth_of(op: TorchOp, x: Value, axes: Any = None, keepdims: bool = False) -> Value:
    x = cast(x, types.element_type("bool"))
    over = () if axes == [] else axes_of(x, axes)  # no axes means none here, unlike everywhere else
    reduced = getattr(ops, op.name.split(".")[2])(x, over, keepdims)
    return cast(reduced, op.dtype)


@torch_op("aten.count_nonzero", "aten.count_nonzero.dim_IntList")
def count_nonzero(op: TorchOp, x: Value, axes: Any) -> Value:
    ones = ops.astype(ops.astype(x, types.element_type("bool")), op.dtype)
    return ops.sum(ones, axes_of(x, axes))


# ------------------------------------------------------------------------------- statistics


@torch_op("aten.var.correction", "aten.std.correction", "prims.var")
def var(
    op: TorchOp, x: Value, axes: Any, correction: Any = None, keepdims: bool | None = False, *_: Any
) -> Value:
    result = _variance(x, axes_of(x, axes), correction, bool(keepdims))
    return ops.sqrt(result) if ".std" in op.name else result


@torch_op("aten.var_mean.correction", "aten.std_mean.correction")
def var_mean(op: TorchOp, x: Value, axes: Any, correction: Any, keepdims: bool) -> tuple[Value, Value]:
    return var(op, x, axes, correction, keepdims), ops.mean(x, axes_of(x, axes), keepdims)


@torch_op("aten.var", "aten.std")
def var_of_all(op: TorchOp, x: Value, unbiased: bool) -> Value:
    result = _variance(x, axes_of(x, None), int(unbiased), False)
    return ops.sqrt(result) if ".std" in op.name else result


@torch_op("aten.var.dim", "aten.std.dim")
def var_over(op: TorchOp, x: Value, axes: Any, unbiased: bool, keepdims: bool) -> Value:
    result = _variance(x, axes_of(x, axes), int(unbiased), keepdims)
    return ops.sqrt(result) if ".std" in op.name else result


def _variance(x: Value, axes: tuple[int, ...], correction: Any, keepdims: bool) -> Value:
    """Of complex elements, that of the real parts plus that of the imaginary ones."""
    correction = 1.0 if correction is None else correction
    if types.is_complex(x.type):
        parts = [ops.var(part, axes, correction, keepdims) for part in (ops.real(x), ops.imag(x))]
        return ops.add(*parts)
    return ops.var(x, axes, correction, keepdims)


@torch_op("aten.linalg_vector_norm")
def vector_norm(op: TorchOp, x: Value, order: Any, axes: Any, keepdims: bool, _dtype: Any) -> Value:
    axes, size = axes_of(x, axes), ops.abs(x)
    size = cast(size, op.dtype)
    match float(order):
        case 2.0:
            return ops.sqrt(ops.sum(ops.square(size), axes, keepdims))
        case 1.0:
            return ops.sum(size, axes, keepdims)
        case 0.0:
            nonzero = ops.not_equal(size, scalar_like(size, 0))
            return ops.sum(ops.astype(nonzero, op.dtype), axes, keepdims)
        case math.inf:
            return _norm_extreme(ops.max, size, axes, keepdims)
        case infinite if infinite == -math.inf:
            return ops.min(size, axes, keepdims)
        case power:
            total = ops.sum(ops.pow(size, scalar_like(size, power)), axes, keepdims)
            return ops.pow(total, scalar_like(size, 1 / power))


def _norm_extreme(reduce: Any, size: Value, axes: tuple[int, ...], keepdims: bool) -> Value:
    """The largest magnitude; zero over nothing."""
    return ops.maximum(reduce(size, axes, keepdims), scalar_like(size, 0))


@torch_op("aten.histc")
def histc(op: TorchOp, x: Value, bins: int, low: Any, high: Any) -> Value:
    """Counts in bins of equal width; with equal bounds, from the smallest to the largest element."""
    if not x.type.rank or x.type.rank > 1:
        x = ops.reshape(x, (), (_known_count(op, x),))
    first, last = _bounds(x, low, high)
    same = ops.equal(first, last)
    one = scalar_like(x, 1)
    first, last = (
        ops.where(same, ops.subtract(first, one), first),
        ops.where(same, ops.add(last, one), last),
    )
    width = ops.subtract(last, first)
    place = ops.divide(ops.multiply(ops.subtract(x, first), scalar_like(x, bins)), width)
    index = ops.astype(ops.minimum(ops.floor(place), scalar_like(x, bins - 1)), types.element_type("int64"))
    inside = ops.logical_and(ops.greater_equal(x, first), ops.less_equal(x, last))
    weights = ops.astype(inside, op.dtype)
    return _count_into(ops.where(inside, index, scalar_like(index, 0)), weights, bins)


def _known_count(op: TorchOp, x: Value) -> int:
    number = types.product(x.type.shape)
    if number == types.DYNAMIC:
        op.unsupported(f"needs a known number of elements of {types.describe(x.type)}")
    return number


def _bounds(x: Value, low: Any, high: Any) -> tuple[Value, Value]:
    if low == high and 0 not in x.type.shape:
        return ops.min(x, (0,)), ops.max(x, (0,))
    return scalar_like(x, low), scalar_like(x, high)


def _count_into(index: Value, weights: Value, bins: int) -> Value:
    zeros = ops.full(scalar(0, weights.type.element_type), (), (bins,))
    return ops.put_along_axis(zeros, index, weights, 0, "add")


# ------------------------------------------------------------------------------- cumulative


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


@torch_op("aten.cummax", "aten.cummin")
def cumulative_extreme(op: TorchOp, x: Value, axis: int) -> tuple[Value, Value]:
    """The extreme so far and the last place where it was: the last NaN, once there is one."""
    shape, dims = split_shape(sizes(x))
    element = types.element_type("int64")
    if not x.type.rank:
        return x, scalar(0, element)
    values = getattr(ops, f"cumulative_{op.name[-3:]}")(x, axis)
    reached = ops.equal(x, values)
    if types.is_floating(x.type):
        reached = ops.logical_or(reached, ops.isnan(x))
    place = ops.iota(dims, shape, axis % x.type.rank, element)
    indices = ops.cumulative_max(ops.where(reached, place, scalar(0, element)), axis)
    return ops.take_along_axis(x, indices, axis), indices
