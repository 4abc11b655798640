"""Lookups: embedding, take, take_along_axis and one-hot from gathers and comparisons."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.dialect.types import DYNAMIC
from ivy.lowering.transforms.raise_idioms.patterns import known_number
from ivy.lowering.transforms.raise_idioms.registry import idiom
from ivy.lowering.transforms.raise_idioms.view import View, view
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
        counted, index = seen.operand(places), seen.operand(indices)
        iota = counted.producer("iota")
        if iota is None or counted.places[iota["axis"]] != -1 or not types.is_integer(indices.type):
            continue
        depth = result.type.shape[-1]
        axes = [place for place in index.places if place is not None]
        whole = list(index.value.type.shape) == list(result.type.shape[:-1])
        if (
            depth != DYNAMIC
            and whole
            and index.places
            == tuple(None if size == 1 else i - rank for i, size in enumerate(index.value.type.shape))
            and axes == sorted(axes)
        ):
            return ops.one_hot(index.value, depth, result.type.element_type)
    return None


def _same_shape(value: Value, other: Value) -> ir.Type:
    return types.tensor(value.type.shape, other.type.element_type)


# --------------------------------------------------------------------------------------- gather


@idiom("take", "gather")
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
    bound = _bound(view(indices))
    if bound is not None and bound <= size:
        return indices
    return ops.clip(indices, scalar_like(indices, 0), scalar_like(indices, size - 1))


def _bound(seen: View) -> int | None:
    """One more than the largest of the values, none of which is negative, if that is known."""
    array = array_of(seen.value)
    if array is not None and array.size and array.dtype.kind in "iu":
        return int(array.max()) + 1 if array.min() >= 0 else None
    fields = seen.producer("iota", "argmax", "argmin", "astype", "clip")
    if fields is None:
        return None
    match seen.name:
        case "iota":
            size = fields["shape"][fields["axis"]]
        case "astype":
            narrow = types.bit_width(fields["dtype"]) < types.bit_width(fields["x"].type)
            whole = types.is_integer(fields["dtype"]) and types.is_integer(fields["x"].type)
            return _bound(seen.operand(fields["x"])) if whole and not narrow else None
        case "clip":
            low, high = known_number(fields["low"]), known_number(fields["high"])
            return int(high) + 1 if low is not None and high is not None and 0 <= low <= high else None
        case _:
            size = fields["x"].type.shape[fields["axis"]]
    return None if size == DYNAMIC else size


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
