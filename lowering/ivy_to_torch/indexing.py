"""Reading and writing elements at places that other tensors give."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.base import OPS
from ivy.dialect.helpers import dim, multiply_size, scalar, size_to_tensor, sizes, split_shape
from ivy.dialect.indexing import from_start
from ivy.dialect.manipulation import slice_axis
from ivy.dialect.types import DYNAMIC
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.manipulation import clamped_start
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import ir

Value = ir.Value

_INT64 = "int64"


def _wide(indices: Value) -> Value:
    """Indices that PyTorch takes: it has `uint8` for masks, and none of 16 bits."""
    known = types.dtype_name(aten.type_of(indices)) in ("int32", "int64")
    return indices if known else aten.to(indices, _INT64)


def _places(x: Value, indices: Sequence[Value], axes: Sequence[int]) -> Value:
    by_axis = dict(zip(axes, map(_wide, indices), strict=True))
    return aten.optional_tensors([by_axis.get(axis) for axis in range(max(axes) + 1)])


@lower("index")
def index(result: ir.Type, x: Value, indices: Sequence[Value], axes: Sequence[int]) -> Value:
    return aten.call("index.Tensor", result, x, _places(x, indices, axes))


@lower("take")
def take(result: ir.Type, x: Value, indices: Value, axis: int) -> Value:
    place = _python_number(indices)
    if place is not None:
        return aten.call("select.int", result, x, axis % aten.rank(x), place)
    return aten.call("index.Tensor", result, x, _places(x, [indices], [axis % aten.rank(x)]))


def _python_number(indices: Value) -> Value | None:
    """The number that Python knows and a tensor of no axes is made of."""
    if isinstance(indices.owner, ir.Block) or aten.rank(indices) or indices.owner.name != "torch.aten.full":
        return None
    number = indices.owner.operands[1]
    return number if str(number.type) == aten.INT else None


@lower("index_put")
def index_put(
    result: ir.Type,
    x: Value,
    indices: Sequence[Value],
    updates: Value,
    axes: Sequence[int],
    reduction: str,
) -> Value:
    return aten.call("index_put", result, x, _places(x, indices, axes), updates, reduction == "add")


@expand("index_put")
def index_put_reduced(
    x: Value, indices: Sequence[Value], updates: Value, axes: Sequence[int], reduction: str
) -> Value | None:
    """PyTorch sets and adds; the others are scattered."""
    if reduction in ("set", "add"):
        return None
    return OPS["index_put"].decompose(x, indices, updates, axes, reduction)


# ------------------------------------------------------------------------------ along an axis


def _is_natural(indices: Value) -> bool:
    """Whether indices are certainly not negative, for what can be seen."""
    owner = indices.owner
    if isinstance(owner, ir.Block):
        return False
    if _NATURAL in owner.attributes:
        return True
    if owner.name in ("ivy.argsort", "ivy.sort_with_indices", "ivy.argmax", "ivy.argmin", "ivy.iota"):
        return True
    if owner.name in ("ivy.expand_dims", "ivy.reshape", "ivy.broadcast_to", "ivy.slice", "ivy.astype"):
        return _is_natural(owner.operands[0])
    if owner.name != "ivy.constant" or types.is_unsigned(indices.type):
        return False
    array = np.array(ir.DenseElementsAttr(owner.attributes["value"]))
    return bool((array >= 0).all())


def _from_front(x: Value, indices: Value, axis: int) -> Value:
    """int64 indices that count from the start, as `torch.gather` takes them."""
    indices = ops.astype(indices, types.element_type(_INT64)) if _narrow(indices) else indices
    return indices if _is_natural(indices) else _natural(from_start(indices, x, axis))


_NATURAL = "ivy.natural"
"""Marks ops that make indices which are not negative."""


def _natural(indices: Value) -> Value:
    """Say that indices are not negative."""
    if not isinstance(indices.owner, ir.Block):
        indices.owner.attributes[_NATURAL] = ir.UnitAttr.get()
    return indices


def _narrow(indices: Value) -> bool:
    return types.dtype_name(indices.type) != _INT64


@expand("take_along_axis")
def take_along_axis_counted(x: Value, indices: Value, axis: int) -> Value | None:
    counted = _from_front(x, indices, types.normalise_axis(axis, x.type.rank))
    return None if counted == indices else ops.take_along_axis(x, counted, axis)


@lower("take_along_axis")
def take_along_axis(result: ir.Type, x: Value, indices: Value, axis: int) -> Value:
    return aten.call("gather", result, x, axis, indices, False)


@expand("put_along_axis")
def put_along_axis_counted(
    x: Value, indices: Value, updates: Value, axis: int, reduction: str
) -> Value | None:
    counted = _from_front(x, indices, types.normalise_axis(axis, x.type.rank))
    return None if counted == indices else ops.put_along_axis(x, counted, updates, axis, reduction)


_REDUCTIONS = {"add": "sum", "mul": "prod", "min": "amin", "max": "amax"}


@lower("put_along_axis")
def put_along_axis(
    result: ir.Type, x: Value, indices: Value, updates: Value, axis: int, reduction: str
) -> Value:
    if reduction == "set":
        return aten.call("scatter.src", result, x, axis, indices, updates)
    if reduction == "add":
        return aten.call("scatter_add", result, x, axis, indices, updates)
    return aten.call("scatter_reduce.two", result, x, axis, indices, updates, _REDUCTIONS[reduction], True)


# --------------------------------------------------------------------------- the general forms


def _component(indices: Value, vector_axis: int, number: int) -> Value:
    """The starts along one axis: one element of all index vectors."""
    if vector_axis == indices.type.rank:
        return indices
    return ops.squeeze(slice_axis(indices, vector_axis, number, number + 1), (vector_axis,))


def _counted(size: Value | int, place: int, rank: int) -> Value:
    """`0, 1, …` along axis `place` of `rank` ones."""
    shape, dims = split_shape([size if i == place else 1 for i in range(rank)])
    return ops.iota(dims, shape, place, types.element_type(_INT64))


@expand("gather")
def gather(
    x: Value,
    indices: Value,
    dims: Sequence[Value],
    slice_sizes: Sequence[int],
    offset_axes: Sequence[int],
    collapsed_axes: Sequence[int],
    start_axes: Sequence[int],
    batch_axes: Sequence[int],
    index_batch_axes: Sequence[int],
    index_vector_axis: int,
) -> Value:
    """As `index`: along each axis that has starts, windows or a batch, the places that are read."""
    dynamic = iter(dims)
    lengths = [next(dynamic) if size == DYNAMIC else size for size in slice_sizes]
    if any(size == 0 for size in lengths) or 0 in x.type.shape:
        return _gather_nothing(
            x, indices, lengths, offset_axes, (*collapsed_axes, *batch_axes), index_vector_axis
        )
    windows = [axis for axis in range(x.type.rank) if axis not in (*collapsed_axes, *batch_axes)]
    batch = [axis for axis in range(indices.type.rank) if axis != index_vector_axis]
    indexed = sorted({*start_axes, *batch_axes, *collapsed_axes})
    for axis in windows:  # a slice along an axis without starts begins at its first element
        if axis not in indexed and lengths[axis] != x.type.shape[axis] and isinstance(lengths[axis], int):
            x = slice_axis(x, axis, 0, lengths[axis])
    moving = [axis for axis in windows if axis in indexed]
    rank = len(batch) + len(moving)
    places = []
    for axis in indexed:
        place = scalar(0, _INT64)
        if axis in batch_axes:
            source = index_batch_axes[list(batch_axes).index(axis)]
            place = _counted(dim(indices, source), batch.index(source), rank)
        elif axis in start_axes:
            part = _component(indices, index_vector_axis, list(start_axes).index(axis))
            place = clamped_start(x, axis, part, lengths[axis])
            place = ops.expand_dims(place, tuple(range(len(batch), rank))) if moving else place
        if axis in moving and lengths[axis] != 1:
            place = ops.add(place, _counted(lengths[axis], len(batch) + moving.index(axis), rank))
        places.append(_of_rank(place, rank))
    places[0] = _full_batch(places[0], indices, batch, [lengths[axis] for axis in moving])
    return _ordered(ops.index(x, places, tuple(indexed)), x, indexed, batch, moving, windows, offset_axes)


def _of_rank(place: Value, rank: int) -> Value:
    missing = rank - place.type.rank
    return ops.expand_dims(place, tuple(range(missing))) if missing > 0 else place


def _full_batch(place: Value, indices: Value, batch: Sequence[int], window: Sequence[Value | int]) -> Value:
    """One of the places in the shape of all, so that together they have it."""
    shape, dims = split_shape([*(dim(indices, axis) for axis in batch), *window])
    return place if list(place.type.shape) == list(shape) else ops.broadcast_to(place, dims, shape)


def _ordered(
    read: Value,
    x: Value,
    indexed: Sequence[int],
    batch: Sequence[int],
    moving: Sequence[int],
    windows: Sequence[int],
    offset_axes: Sequence[int],
) -> Value:
    """The axes of an indexing result in the order of a gather: offsets where it wants them."""
    neighbours = indexed[-1] - indexed[0] == len(indexed) - 1
    place = indexed[0] if neighbours else 0
    rest = [axis for axis in range(x.type.rank) if axis not in indexed]
    new: list[tuple[str, int]] = [("batch", i) for i in range(len(batch))] + [("x", axis) for axis in moving]
    have = [("x", axis) for axis in rest[:place]] + new + [("x", axis) for axis in rest[place:]]
    offsets = dict(zip(offset_axes, windows, strict=True))
    batches = iter(range(len(batch)))
    wanted = [
        ("x", offsets[axis]) if axis in offsets else ("batch", next(batches)) for axis in range(len(have))
    ]
    order = tuple(have.index(item) for item in wanted)
    return read if order == tuple(range(len(order))) else ops.permute_dims(read, order)


def _gather_nothing(
    x: Value,
    indices: Value,
    lengths: Sequence[Value | int],
    offset_axes: Sequence[int],
    gone: Sequence[int],
    index_vector_axis: int,
) -> Value:
    window = [length for axis, length in enumerate(lengths) if axis not in gone]
    offsets = dict(zip(offset_axes, window, strict=True))
    batch = iter([size for axis, size in enumerate(sizes(indices)) if axis != index_vector_axis])
    count = indices.type.rank - (index_vector_axis < indices.type.rank) + len(offset_axes)
    shape, dims = split_shape([offsets[i] if i in offsets else next(batch) for i in range(count)])
    return ops.full(scalar(0, x.type.element_type), dims, shape)


@expand("scatter")
def scatter(
    x: Value,
    indices: Value,
    updates: Value,
    update_window_axes: Sequence[int],
    inserted_axes: Sequence[int],
    start_axes: Sequence[int],
    batch_axes: Sequence[int],
    index_batch_axes: Sequence[int],
    index_vector_axis: int,
    reduction: str,
    unique: bool,
) -> Value:
    """Into the flattened tensor with one more element, which takes the updates that fall outside."""
    if 0 in updates.type.shape or 0 in x.type.shape:
        return x
    rank = updates.type.rank
    windows = [axis for axis in range(x.type.rank) if axis not in (*inserted_axes, *batch_axes)]
    batch = [axis for axis in range(indices.type.rank) if axis != index_vector_axis]
    spread = [axis for axis in range(rank) if axis not in update_window_axes]
    flat, inside = scalar(0, _INT64), None
    for axis in range(x.type.rank):
        place = None
        if axis in batch_axes:
            source = spread[batch.index(index_batch_axes[list(batch_axes).index(axis)])]
            place = _counted(dim(updates, source), source, rank)
        elif axis in start_axes:
            part = _component(indices, index_vector_axis, list(start_axes).index(axis))
            part = ops.astype(part, types.element_type(_INT64))
            place = ops.expand_dims(part, tuple(update_window_axes)) if update_window_axes else part
        if axis in windows:
            along = list(update_window_axes)[windows.index(axis)]
            counted = _counted(dim(updates, along), along, rank)
            place = counted if place is None else ops.add(place, counted)
        size = size_to_tensor(dim(x, axis), _INT64)
        flat = ops.multiply(flat, size)
        if place is None:
            continue
        flat = ops.add(flat, place)
        if axis in start_axes:
            fits = ops.logical_and(ops.greater_equal(place, scalar(0, _INT64)), ops.less(place, size))
            inside = fits if inside is None else ops.logical_and(inside, fits)
    return _scattered(x, flat, inside, updates, reduction)


def _scattered(x: Value, flat: Value, inside: Value | None, updates: Value, reduction: str) -> Value:
    total: Value | int = 1
    for size in sizes(x):
        total = multiply_size(total, size)
    count: Value | int = 1
    for size in sizes(updates):
        count = multiply_size(count, size)
    line, line_dims = split_shape([total])
    row, row_dims = split_shape([count])
    shape, dims = split_shape(sizes(updates))
    if inside is not None:
        flat = ops.where(inside, flat, size_to_tensor(total, _INT64))
    flat = flat if list(flat.type.shape) == list(shape) else ops.broadcast_to(flat, dims, shape)
    elements = ops.reshape(x, line_dims, line)
    if inside is not None:
        elements = ops.concat([elements, ops.full(scalar(0, x.type.element_type), (), (1,))], 0)
    put = ops.put_along_axis(
        elements,
        _natural(ops.reshape(flat, row_dims, row)),
        ops.reshape(updates, row_dims, row),
        0,
        reduction,
    )
    own_shape, own_dims = split_shape(sizes(x))
    kept = put if inside is None else slice_axis(put, 0, 0, total)
    return ops.reshape(kept, own_dims, own_shape)
