"""Lookups: embedding, take, take_along_axis and one-hot from gathers and comparisons."""

from __future__ import annotations

from typing import Any

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.dialect.types import DYNAMIC
from ivy.lowering.transforms.raise_idioms.patterns import known_number
from ivy.lowering.transforms.raise_idioms.registry import idiom
from ivy.lowering.transforms.raise_idioms.view import View, view
from ivy.lowering.transforms.simplify.intervals import interval
from ivy.lowering.transforms.simplify.registry import array_of, fields_of
from ivy.mlir import ir

Value = ir.Value


@idiom("one_hot", "astype")
def one_hot(op: ir.Operation) -> Value | None:
    """`(indices[..., None] == iota).astype(dtype)`"""
    result = op.results[0].type
    if types.is_complex(result) or types.is_boolean(result):
        return None
    return _compared(view(op.operands[0]), op.results[0])


@idiom("one_hot", "where")
def one_hot_chosen(op: ir.Operation) -> Value | None:
    """`where(indices[..., None] == iota, 1, 0)`"""
    condition, one, zero = op.operands
    if known_number(one) != 1 or known_number(zero) != 0 or types.is_boolean(one.type):
        return None
    return _compared(view(op.results[0]).operand(condition), op.results[0])


def _compared(seen: View, result: Value) -> Value | None:
    """The one-hot encoding whose places `seen` compares."""
    fields = seen.producer("equal")
    rank = result.type.rank
    if fields is None or not types.is_compatible(_same_shape(seen.value, result), result.type):
        return None
    for indices, places in ((fields["x1"], fields["x2"]), (fields["x2"], fields["x1"])):
        place, index = _counted_place(seen.operand(places)), seen.operand(indices)
        if place is None or not types.is_integer(indices.type) or result.type.shape[place] == DYNAMIC:
            continue
        axis = rank + place
        rest = [i for i in range(rank) if i != axis]
        shape = list(index.value.type.shape)
        stands = tuple(None if size == 1 else i - rank for i, size in zip(rest, shape, strict=False))
        if shape == [result.type.shape[i] for i in rest] and index.places == stands:
            made = ops.one_hot(index.value, result.type.shape[place], result.type.element_type)
            order = [rank - 1 if i == axis else rest.index(i) for i in range(rank)]
            return made if place == -1 else ops.permute_dims(made, order)
    return None


def _counted_place(seen: View) -> int | None:
    """The axis, from the end, along which a value is 0, 1, 2, …; `None` where it is anything else."""
    fields = seen.producer("iota")
    if fields is not None:
        return seen.places[fields["axis"]]
    array = array_of(seen.value)
    if array is None or array.ndim != 1 or not np.array_equal(array, np.arange(array.size)):
        return None
    return seen.places[0]


def _same_shape(value: Value, other: Value) -> ir.Type:
    return types.tensor(value.type.shape, other.type.element_type)


# --------------------------------------------------------------------------------------- gather


@idiom(("take", "embedding"), "gather")
def take(op: ir.Operation) -> Value | None:
    """A gather of whole slices at indices along one axis"""
    fields = fields_of(op)
    x, indices, axis = fields["x"], _indices(fields), _axis(fields)
    if axis is None or indices is None or fields["dims"] or fields["batch_axes"]:
        return None
    rank, added = x.type.rank, indices.type.rank
    whole = [1 if i == axis else size for i, size in enumerate(x.type.shape)]
    if list(fields["slice_sizes"]) != whole or DYNAMIC in whole or x.type.shape[axis] in (0, DYNAMIC):
        return None
    window = [i if i < axis else i + added - 1 for i in range(rank) if i != axis]
    inside = within(indices, x.type.shape[axis])
    made = ops.embedding(x, inside) if axis == 0 and rank == 2 else ops.take(x, inside, axis)
    if list(fields["offset_axes"]) == window:
        return made
    return _moved(made, list(fields["offset_axes"]), window)


def _moved(made: Value, wanted: list[int], window: list[int]) -> Value:
    """`take`'s result with the axes of the slices at the places where the gather has them."""
    rank = made.type.rank
    batch = [axis for axis in range(rank) if axis not in window]
    sources = dict(zip(wanted, window, strict=True))
    rest = iter(batch)
    return ops.permute_dims(made, [sources[i] if i in sources else next(rest) for i in range(rank)])


def _axis(fields: dict[str, Any]) -> int | None:
    """The only axis along which slices start and that goes."""
    starts, gone = list(fields["start_axes"]), list(fields["collapsed_axes"])
    return starts[0] if len(starts) == 1 and starts == gone else None


def _indices(fields: dict[str, Any]) -> Value | None:
    """The indices without the axis of the index vectors, which has one element."""
    indices, axis = fields["indices"], fields["index_vector_axis"]
    if axis == indices.type.rank:
        return indices
    return ops.squeeze(indices, (axis,)) if indices.type.shape[axis] == 1 else None


def within(indices: Value, size: int) -> Value:
    """Indices moved inside `[0, size)`, as a gather does; as they are where they surely lie there."""
    least, most = interval(indices)
    if least >= 0 and most < size:
        return indices
    return ops.clip(indices, scalar_like(indices, 0), scalar_like(indices, size - 1))


@idiom("take_along_axis", "gather")
def take_along_axis(op: ir.Operation) -> Value | None:
    """A gather of one element for each index, along one axis"""
    fields = fields_of(op)
    x, indices, axis = fields["x"], _indices(fields), _axis(fields)
    if axis is None or indices is None or fields["offset_axes"] or fields["dims"]:
        return None
    others = [i for i in range(x.type.rank) if i != axis]
    same = list(fields["batch_axes"]) == others == list(fields["index_batch_axes"])
    if not same or indices.type.rank != x.type.rank or x.type.shape[axis] in (0, DYNAMIC):
        return None
    return ops.take_along_axis(x, within(indices, x.type.shape[axis]), axis)
