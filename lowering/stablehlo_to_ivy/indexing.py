"""Gather and scatter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import counted_loop, scalar, scalar_like
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.stablehlo_to_ivy import bodies
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.lowering.stablehlo_to_ivy.sizes import merged, sizes_of
from ivy.mlir import ir, stablehlo

Value = ir.Value

REDUCTIONS = {"set": "set", "add": "add", "multiply": "mul", "minimum": "min", "maximum": "max"}
"""Body → how an update meets what is there."""


def _gather_axes(op: HloOp) -> dict[str, object]:
    numbers = stablehlo.GatherDimensionNumbers(op.attribute("dimension_numbers"))
    return {
        "offset_axes": list(numbers.offset_dims),
        "collapsed_axes": list(numbers.collapsed_slice_dims),
        "start_axes": list(numbers.start_index_map),
        "batch_axes": list(numbers.operand_batching_dims),
        "index_batch_axes": list(numbers.start_indices_batching_dims),
        "index_vector_axis": numbers.index_vector_dim,
    }


@hlo_op("gather")
def gather(op: HloOp, x: Value, indices: Value) -> Value:
    return ops.gather(x, indices, (), op.ints("slice_sizes"), **_gather_axes(op))


@hlo_op("dynamic_gather")
def dynamic_gather(op: HloOp, x: Value, indices: Value, slice_sizes: Value) -> Value:
    unknown = types.tensor([types.DYNAMIC] * x.type.rank, x.type.element_type)
    static, dims = merged(unknown, sizes_of(slice_sizes))
    return ops.gather(x, indices, dims, static, **_gather_axes(op))


@hlo_op("scatter")
def scatter(op: HloOp, *operands: Value) -> Sequence[Value]:
    count = len(operands) // 2
    xs, indices, updates = operands[:count], operands[count], operands[count + 1 :]
    meets = _reductions(op, [x.type for x in xs])
    if meets is None:
        return _element_by_element(op, xs, indices, updates)
    axes = scatter_axes(op) | {"unique": op.flag("unique_indices")}
    return [
        ops.scatter(x, indices, update, reduction=reduction, **axes)
        for x, update, reduction in zip(xs, updates, meets, strict=True)
    ]


def scatter_axes(op: HloOp) -> dict[str, object]:
    """The attributes that say which axes are which, as `ivy.scatter` has them."""
    numbers = stablehlo.ScatterDimensionNumbers(op.attribute("scatter_dimension_numbers"))
    return {
        "update_window_axes": list(numbers.update_window_dims),
        "inserted_axes": list(numbers.inserted_window_dims),
        "start_axes": list(numbers.scattered_dims_to_operand_dims),
        "batch_axes": list(numbers.input_batching_dims),
        "index_batch_axes": list(numbers.scatter_indices_batching_dims),
        "index_vector_axis": numbers.index_vector_dim,
    }


def _reductions(op: HloOp, element_types: Sequence[ir.Type]) -> list[str] | None:
    """How each operand's updates meet what is there, where each has a usual body of its own."""
    found = [bodies.component(op.regions[0].block, i, len(element_types)) for i in range(len(element_types))]
    boolean = {"and": "minimum", "or": "maximum"}
    names = [
        boolean.get(name, name) if name and types.is_boolean(type_) else name
        for name, type_ in zip(found, element_types, strict=True)
    ]
    return [REDUCTIONS[name] for name in names] if all(name in REDUCTIONS for name in names) else None


# ------------------------------------------------------------------------------ any other body


def _element_by_element(
    op: HloOp, xs: Sequence[Value], indices: Value, updates: Sequence[Value]
) -> list[Value]:
    """The places of all updates, and a loop over them; at once where no place is there twice.

    Updates that fall outside meet an element behind the last one, which is dropped.
    """
    if not all(value.type.has_static_shape for value in (*xs, indices, *updates)):
        op.unsupported("a general body on tensors of unknown sizes")
    shape, size = tuple(xs[0].type.shape), types.product(xs[0].type.shape)
    count = types.product(updates[0].type.shape)
    places = ops.reshape(_places(op, shape, indices, updates[0]), (), (count,))
    flat = [ops.pad(ops.reshape(x, (), (size,)), scalar_like(x, 0), (0,), (1,), (0,)) for x in xs]
    news = [ops.reshape(update, (), (count,)) for update in updates]
    if op.flag("unique_indices"):
        olds = [ops.take(x, places, 0) for x in flat]
        met = op.regions[0].map([*olds, *news])
        flat = [ops.index_put(x, [places], new, (0,)) for x, new in zip(flat, met, strict=True)]
    elif count:
        flat = counted_loop(count, flat, lambda i, carried: _meet(op, carried, places, news, i))
    return [ops.reshape(slice_axis(x, 0, 0, size), (), shape) for x in flat]


def _meet(op: HloOp, flat: Sequence[Value], places: Value, news: Sequence[Value], i: Value) -> list[Value]:
    """One update."""
    place = _at(places, i)
    met = op.regions[0].apply([*(_at(x, place) for x in flat), *(_at(new, i) for new in news)])
    return [
        ops.dynamic_update_slice(x, ops.reshape(new, (), (1,)), [place])
        for x, new in zip(flat, met, strict=True)
    ]


def _at(x: Value, place: Value) -> Value:
    return ops.reshape(ops.dynamic_slice(x, [place], (1,)), (), ())


def _places(op: HloOp, shape: Sequence[int], indices: Value, updates: Value) -> Value:
    """For each update its position among all elements, behind the last one for those outside."""
    index = types.element_type("int64")
    parts = _coordinates(op, len(shape), ops.astype(indices, index), updates)
    place, inside, stride = scalar(0, index), scalar(True, "bool"), types.product(shape)
    for size, part in zip(shape, parts, strict=True):
        stride //= max(size, 1)
        place = ops.add(place, ops.multiply(part, scalar(stride, index)))
        fits = ops.logical_and(ops.greater_equal(part, scalar(0, index)), ops.less(part, scalar(size, index)))
        inside = ops.logical_and(inside, fits)
    outside = scalar(types.product(shape), index)
    return ops.broadcast_to(ops.where(inside, place, outside), (), updates.type.shape)


def _coordinates(op: HloOp, rank: int, indices: Value, updates: Value) -> list[Value]:
    """For each axis of the operand the coordinates of the updates, in shapes that broadcast to theirs."""
    axes: dict[str, Any] = scatter_axes(op)
    vector, index = axes["index_vector_axis"], types.element_type("int64")
    if vector == indices.type.rank:
        indices = ops.expand_dims(indices, (vector,))
    windows = axes["update_window_axes"]
    outer = [axis for axis in range(updates.type.rank) if axis not in windows]
    inner = iter(windows)
    parts = []
    for axis in range(rank):
        part = scalar(0, index)
        if axis in axes["start_axes"]:
            k = axes["start_axes"].index(axis)
            start = ops.squeeze(slice_axis(indices, vector, k, k + 1), (vector,))
            part = ops.expand_dims(start, tuple(windows)) if windows else start
        if axis in axes["batch_axes"]:
            place = axes["index_batch_axes"][axes["batch_axes"].index(axis)]
            part = _counted(updates, outer[place - (place > vector)])
        elif axis not in axes["inserted_axes"]:
            part = ops.add(part, _counted(updates, next(inner)))
        parts.append(part)
    return parts


def _counted(updates: Value, axis: int) -> Value:
    """`0, 1, …` along one axis of the updates."""
    shape = [size if place == axis else 1 for place, size in enumerate(updates.type.shape)]
    return ops.iota((), shape, axis, types.element_type("int64"))
