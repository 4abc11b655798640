"""Sorting, searching, and the order statistics."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar, scalar_like, sizes, split_shape
from ivy.lowering.torch_to_ivy.promotion import promote
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, static_size, torch_op
from ivy.mlir import ir

Value = ir.Value


def _at_least_1d(x: Value) -> Value:
    return x if x.type.rank else ops.reshape(x, (), (1,))


def flat(op: TorchOp, x: Value) -> Value:
    """All elements along one axis."""
    size = types.product(x.type.shape)
    if size == types.DYNAMIC and x.type.rank != 1:
        op.unsupported(f"needs a known number of elements of {types.describe(x.type)}")
    return x if x.type.rank == 1 else ops.reshape(x, (), (size,))


def _like(x: Value, original: Value) -> Value:
    """`x`, made from a vector of one element, without the axis that a 0-d `original` did not have."""
    return x if original.type.rank else ops.reshape(x, (), ())


def _sorted(x: Value, axis: int, descending: bool, stable: bool) -> tuple[Value, Value]:
    values, indices = ops.sort_with_indices(_at_least_1d(x), axis, descending, stable)
    return _like(values, x), _like(indices, x)


@torch_op("aten.sort")
def sort(op: TorchOp, x: Value, axis: int, descending: bool) -> tuple[Value, Value]:
    return _sorted(x, axis, descending, False)


@torch_op("aten.sort.stable")
def sort_stable(
    op: TorchOp, x: Value, stable: bool | None, axis: int, descending: bool
) -> tuple[Value, Value]:
    return _sorted(x, axis, descending, bool(stable))


@torch_op("aten.argsort")
def argsort(op: TorchOp, x: Value, axis: int, descending: bool) -> Value:
    return _like(ops.argsort(_at_least_1d(x), axis, descending, False), x)


@torch_op("aten.argsort.stable")
def argsort_stable(op: TorchOp, x: Value, stable: bool, axis: int, descending: bool) -> Value:
    return _like(ops.argsort(_at_least_1d(x), axis, descending, stable), x)


@torch_op("aten.msort")
def msort(op: TorchOp, x: Value) -> Value:
    return _like(ops.sort(_at_least_1d(x), 0), x)


@torch_op("aten.topk")
def topk(op: TorchOp, x: Value, k: Any, axis: int, largest: bool, _sorted: bool) -> tuple[Value, Value]:
    if not isinstance(k, int):
        op.unsupported("a number of elements known only at run time")
    if not x.type.rank:  # k is 0 or 1
        values, indices = ops.topk(_at_least_1d(x), k, 0, largest)
        return (_like(values, x), _like(indices, x)) if k else op.unsupported("k = 0 of a 0-d tensor")
    return ops.topk(x, k, axis, largest)


@torch_op("aten.argmax", "aten.argmin")
def arg_extreme(op: TorchOp, x: Value, axis: int | None, keepdims: bool) -> Value:
    name = op.name[-6:]
    if axis is None or not x.type.rank:
        index = getattr(ops, name)(flat(op, x), 0)
        return ops.reshape(index, (), (1,) * x.type.rank if keepdims else ())
    return getattr(ops, name)(x, axis, keepdims)


@torch_op("aten.max.dim", "aten.min.dim")
def extreme_with_index(op: TorchOp, x: Value, axis: int, keepdims: bool) -> tuple[Value, Value]:
    """The values are taken at the indices, so that gradients go there as in PyTorch."""
    name = "argmax" if ".max." in op.name else "argmin"
    vector = _at_least_1d(x)
    return _pick(x, vector, getattr(ops, name)(vector, axis, True), axis, keepdims)


def _pick(
    original: Value, x: Value, index: Value, axis: int, keepdims: bool, indices: Value | None = None
) -> tuple[Value, Value]:
    """The elements of `x` (and of `indices`) at `index`, whose size along `axis` is one."""
    values = ops.take_along_axis(x, index, axis)
    places = index if indices is None else ops.take_along_axis(indices, index, axis)
    if keepdims and original.type.rank:
        return values, places
    return ops.squeeze(values, (axis,)), ops.squeeze(places, (axis,))


# ------------------------------------------------------------------------ order statistics


@torch_op("aten.kthvalue")
def kthvalue(op: TorchOp, x: Value, k: int, axis: int, keepdims: bool) -> tuple[Value, Value]:
    values, indices = ops.sort_with_indices(_at_least_1d(x), axis)
    place = _filled(_summary(values, axis), k - 1)
    return _pick(x, values, place, axis, keepdims, indices)


def _summary(x: Value, axis: int) -> Value:
    """Any tensor of the shape that a reduction of `x` over `axis` has, with the axis kept."""
    return ops.sum(x, (axis,), True)


def _filled(like: Value, number: int) -> Value:
    shape, dims = split_shape(sizes(like))
    return ops.full(scalar(number, "int64"), dims, shape)


@torch_op("aten.median.dim")
def median(op: TorchOp, x: Value, axis: int, keepdims: bool) -> tuple[Value, Value]:
    """The lower median; the first NaN if there is one."""
    vector = _at_least_1d(x)
    size = static_size(op, vector, axis)
    values, indices = ops.sort_with_indices(vector, axis)
    middle = _filled(_summary(values, axis), (size - 1) // 2)
    index = ops.take_along_axis(indices, middle, axis)
    nan = ops.isnan(vector) if types.is_floating(x.type) else None
    if nan is not None:
        first = ops.argmax(ops.astype(nan, types.element_type("int32")), axis, True)
        index = ops.where(ops.any(nan, (axis,), True), first, index)
    return _pick(x, vector, index, axis, keepdims)


@torch_op("aten.nanmedian.dim")
def nanmedian(op: TorchOp, x: Value, axis: int, keepdims: bool) -> tuple[Value, Value]:
    """The lower median of what is not NaN."""
    if not types.is_floating(x.type):
        return median(op, x, axis, keepdims)
    vector = _at_least_1d(x)
    values, indices = ops.sort_with_indices(vector, axis)
    numbers = ops.astype(ops.logical_not(ops.isnan(vector)), types.element_type("int64"))
    last = ops.subtract(ops.sum(numbers, (axis,), True), scalar(1, "int64"))
    half = ops.bitwise_right_shift(ops.maximum(last, scalar(0, "int64")), scalar(1, "int64"))
    return _pick(x, values, half, axis, keepdims, indices)


@torch_op("aten.median")
def median_of_all(op: TorchOp, x: Value) -> Value:
    return median(op, flat(op, x), 0, False)[0]


@torch_op("aten.nanmedian")
def nanmedian_of_all(op: TorchOp, x: Value) -> Value:
    return nanmedian(op, flat(op, x), 0, False)[0]


@torch_op("aten.mode")
def mode(op: TorchOp, x: Value, axis: int, keepdims: bool) -> tuple[Value, Value]:
    """The smallest of the most frequent values, and the last place where it stands.

    In sorted order, the place within the run of equal values grows up to the run's length; its
    maximum is at the end of the first longest run.
    """
    vector = _at_least_1d(x)
    axis = axis % vector.type.rank
    values, indices = ops.sort_with_indices(vector, axis)
    shape, dims = split_shape(sizes(vector))
    place = ops.iota(dims, shape, axis, types.element_type("int64"))
    before = ops.roll(values, (1,), (axis,))
    zero = scalar_like(place, 0)
    starts = ops.logical_or(ops.equal(place, zero), ops.not_equal(values, before))
    start = ops.cumulative_max(ops.where(starts, place, zero), axis)
    end = ops.argmax(ops.subtract(place, start), axis, True)
    return _pick(x, values, end, axis, keepdims, indices)


# --------------------------------------------------------------------------------- searching


@torch_op("aten.searchsorted.Tensor", "aten.searchsorted.Scalar")
def searchsorted(
    op: TorchOp, sequence: Value, x: Any, int32: bool, right: bool, side: str | None, sorter: Value | None
) -> Value:
    if sorter is not None:
        sequence = ops.take_along_axis(sequence, sorter, -1)
    return _search(op, sequence, x, right or side == "right")


@torch_op("aten.bucketize.Tensor", "aten.bucketize.Scalar")
def bucketize(op: TorchOp, x: Any, boundaries: Value, int32: bool, right: bool) -> Value:
    return _search(op, boundaries, x, right)


def _search(op: TorchOp, sequence: Value, x: Any, right: bool) -> Value:
    sequence, x = promote(sequence, x)
    return cast(ops.searchsorted(sequence, x, "right" if right else "left"), op.dtype)
