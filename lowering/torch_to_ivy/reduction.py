"""Reductions and cumulative operators."""

from __future__ import annotations

import math
from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar, scalar_like, sizes, split_shape
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, static_size, table, torch_op
from ivy.lowering.torch_to_ivy.sorting import flat
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


# ------------------------------------------------------------------------------ histograms


@torch_op("aten.histc")
def histc(op: TorchOp, x: Value, bins: int, low: Any, high: Any) -> Value:
    """Counts in bins of equal width; with equal bounds, from the smallest to the largest element."""
    x = flat(op, x)
    first, last = _bounds(x, low, high)
    index, inside = _uniform_bin(x, first, last, bins)
    return _count_into(index, ops.astype(inside, op.dtype), bins)


@torch_op("aten.histogram.bin_ct")
def histogram(
    op: TorchOp, x: Value, bins: int, bounds: Any, weight: Value | None, density: bool
) -> tuple[Value, Value]:
    """Counts (or weights) in bins of equal width, and the bins' edges."""
    x = flat(op, x)
    first, last = _bounds(x, *(bounds or (0.0, 0.0)))
    index, inside = _uniform_bin(x, first, last, bins)
    steps = ops.divide(ops.iota((), (bins + 1,), 0, op.dtype), scalar_like(x, bins))
    edges = ops.add(first, ops.multiply(steps, ops.subtract(last, first)))
    return _weighed(op, index, inside, weight, edges, bins, density), edges


@torch_op("aten.histogram.bins_tensor")
def histogram_of_edges(
    op: TorchOp, x: Value, edges: Value, weight: Value | None, density: bool
) -> tuple[Value, Value]:
    x = flat(op, x)
    bins = static_size(op, edges, 0) - 1
    first, last = (ops.take(edges, scalar(place, "int64"), 0) for place in (0, bins))
    inside = ops.logical_and(ops.greater_equal(x, first), ops.less_equal(x, last))
    one, most = scalar(1, "int64"), scalar(bins - 1, "int64")
    place = ops.subtract(ops.searchsorted(edges, x, "right"), one)
    index = ops.where(inside, ops.minimum(place, most), scalar(0, "int64"))
    return _weighed(op, index, inside, weight, edges, bins, density), edges


def _bounds(x: Value, low: Any, high: Any) -> tuple[Value, Value]:
    """The given bounds, or those of the elements; half a unit around them where they are equal."""
    if low == high and 0 not in x.type.shape:
        first, last = ops.min(x, (0,)), ops.max(x, (0,))
    else:
        first, last = scalar_like(x, low), scalar_like(x, high)
    same, margin = ops.equal(first, last), scalar_like(x, 0.5)
    return (
        ops.where(same, ops.subtract(first, margin), first),
        ops.where(same, ops.add(last, margin), last),
    )


def _uniform_bin(x: Value, first: Value, last: Value, bins: int) -> tuple[Value, Value]:
    """The bin of each element (0 for those outside), and whether it is in one."""
    width = ops.subtract(last, first)
    place = ops.divide(ops.multiply(ops.subtract(x, first), scalar_like(x, bins)), width)
    inside = ops.logical_and(ops.greater_equal(x, first), ops.less_equal(x, last))
    place = ops.where(inside, ops.minimum(ops.floor(place), scalar_like(x, bins - 1)), scalar_like(x, 0))
    return ops.astype(place, types.element_type("int64")), inside


def _weighed(
    op: TorchOp, index: Value, inside: Value, weight: Value | None, edges: Value, bins: int, density: bool
) -> Value:
    weights = ops.astype(inside, op.dtype)
    if weight is not None:
        weights = ops.multiply(weights, flat(op, weight))
    counts = _count_into(index, weights, bins)
    if not density:
        return counts
    low = ops.slice(edges, (), (), (0,), (bins,), (1,))
    high = ops.slice(edges, (), (), (1,), (bins + 1,), (1,))
    return ops.divide(ops.divide(counts, ops.sum(counts, (0,))), ops.subtract(high, low))


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
