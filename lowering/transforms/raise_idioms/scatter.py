"""Writing: a scatter of one block is a slice that is updated."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar
from ivy.lowering.transforms.raise_idioms.registry import idiom
from ivy.lowering.transforms.simplify.intervals import interval
from ivy.lowering.transforms.simplify.registry import fields_of, producer
from ivy.mlir import ir

Value = ir.Value


@idiom("dynamic_update_slice", "scatter")
def dynamic_update_slice(op: ir.Operation) -> Value | None:
    """A scatter with one index vector, whose block surely lies within: outside it would be dropped"""
    fields = fields_of(op)
    x, updates, windows = fields["x"], fields["updates"], list(fields["update_window_axes"])
    static = x.type.has_static_shape and updates.type.has_static_shape
    if not static or fields["batch_axes"] or windows != list(range(updates.type.rank)) or not _usual(fields):
        return None
    block = _block(fields)
    starts = _starts(fields)
    if starts is None or not all(map(_lies_within, starts, block, x.type.shape)):
        return None
    update = ops.reshape(updates, (), block)
    if fields["reduction"] == "add":
        update = ops.add(ops.dynamic_slice(x, starts, block), update)
    return ops.dynamic_update_slice(x, update, starts)


def _usual(fields: dict[str, Any]) -> bool:
    """Whether it sets or adds, to something."""
    filled = 0 not in fields["x"].type.shape and 0 not in fields["updates"].type.shape
    boolean = types.is_boolean(fields["x"].type)
    return filled and (fields["reduction"] == "set" or (fields["reduction"] == "add" and not boolean))


def _block(fields: dict[str, Any]) -> list[int]:
    """The sizes of the block, 1 along the axes that the updates lack."""
    sizes = iter(fields["updates"].type.shape)
    inserted = fields["inserted_axes"]
    return [1 if axis in inserted else next(sizes) for axis in range(fields["x"].type.rank)]


def _starts(fields: dict[str, Any]) -> list[Value] | None:
    """Where the block starts along each axis."""
    indices, axes = fields["indices"], list(fields["start_axes"])
    if indices.type.rank != 1 or fields["index_vector_axis"] != 0:
        return None
    zero = scalar(0, indices.type.element_type)
    components = {axis: _component(indices, i) for i, axis in enumerate(axes)}
    return [components.get(axis, zero) for axis in range(fields["x"].type.rank)]


def _component(indices: Value, place: int) -> Value:
    """One element of the index vector."""
    joined = producer(indices, "concat")
    if joined is not None and all(part.type.shape[0] == 1 for part in joined["xs"]):
        indices, place = joined["xs"][place], 0
    spread = producer(indices, "broadcast_to", "reshape", "expand_dims")
    if spread is not None and not spread["x"].type.rank:
        return spread["x"]
    return ops.reshape(ops.slice(indices, (), (), (place,), (place + 1,), (1,)), (), ())


def _lies_within(start: Value, length: int, size: int) -> bool:
    least, most = interval(start)
    return least >= 0 and most + length <= size
