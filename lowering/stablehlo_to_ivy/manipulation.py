"""Ops that rearrange elements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import dim, scalar_like, sizes, split_shape
from ivy.dialect.types import DYNAMIC
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.lowering.stablehlo_to_ivy.sizes import Size, constant_of, merged, shape_for, sizes_of
from ivy.mlir import ir

Value = ir.Value


@hlo_op("broadcast_in_dim")
def broadcast_in_dim(op: HloOp, x: Value) -> Value:
    return _broadcast(x, op.ints("broadcast_dimensions"), (), op.shape)


@hlo_op("broadcast")
def broadcast(op: HloOp, x: Value) -> Value:
    return ops.broadcast_to(x, (), op.shape)


@hlo_op("dynamic_broadcast_in_dim")
def dynamic_broadcast_in_dim(op: HloOp, x: Value, shape: Value) -> Value:
    static, dims = shape_for(op.type, shape)
    return _broadcast(x, op.ints("broadcast_dimensions"), dims, static)


def _broadcast(x: Value, axes: Sequence[int], dims: Sequence[Value], shape: Sequence[int]) -> Value:
    """`x` with its axes at the places `axes` of the result, repeated along the others."""
    order = sorted(range(len(axes)), key=lambda axis: axes[axis])
    if order != list(range(len(axes))):
        x = ops.permute_dims(x, order)
    places = sorted(axes)
    first = places[0] if places else len(shape)
    missing = tuple(place - first for place in range(first, len(shape)) if place not in places)
    if missing:
        x = ops.expand_dims(x, missing)
    if tuple(x.type.shape) == tuple(shape) and DYNAMIC not in shape:
        return x
    return ops.broadcast_to(x, dims, shape)


@hlo_op("reshape")
def reshape(op: HloOp, x: Value) -> Value:
    """A result of unknown sizes is one of the operand under another static knowledge."""
    if op.type.has_static_shape:
        return x if list(x.type.shape) == op.shape else ops.reshape(x, (), op.shape)
    if op.type.rank != x.type.rank:
        op.unsupported("a static reshape to unknown sizes")
    return x


@hlo_op("dynamic_reshape")
def dynamic_reshape(op: HloOp, x: Value, shape: Value) -> Value:
    static, dims = shape_for(op.type, shape)
    return ops.reshape(x, dims, static)


@hlo_op("transpose")
def transpose(op: HloOp, x: Value) -> Value:
    return ops.permute_dims(x, op.ints("permutation"))


@hlo_op("reverse")
def reverse(op: HloOp, x: Value) -> Value:
    return ops.flip(x, op.ints("dimensions"))


@hlo_op("concatenate")
def concatenate(op: HloOp, *xs: Value) -> Value:
    return xs[0] if len(xs) == 1 else ops.concat(list(xs), op.int("dimension"))


@hlo_op("slice")
def slice_(op: HloOp, x: Value) -> Value:
    bounds = (op.ints("start_indices"), op.ints("limit_indices"), op.ints("strides"))
    return ops.slice(x, (), (), *bounds)


@hlo_op("real_dynamic_slice")
def real_dynamic_slice(op: HloOp, x: Value, starts: Value, stops: Value, steps: Value) -> Value:
    known = constant_of(steps)
    if known is None:
        op.unsupported("steps that are known only at run time")
    static_starts, start_dims = split_shape(sizes_of(starts))
    static_stops, stop_dims = split_shape(sizes_of(stops))
    return ops.slice(x, start_dims, stop_dims, static_starts, static_stops, known.reshape(-1).tolist())


@hlo_op("dynamic_slice")
def dynamic_slice(op: HloOp, x: Value, *starts: Value) -> Value:
    return ops.dynamic_slice(x, list(starts), op.ints("slice_sizes")) if starts else x


@hlo_op("dynamic_update_slice")
def dynamic_update_slice(op: HloOp, x: Value, update: Value, *starts: Value) -> Value:
    return ops.dynamic_update_slice(x, update, list(starts)) if starts else update


@hlo_op("pad")
def pad(op: HloOp, x: Value, value: Value) -> Value:
    amounts = (op.ints("edge_padding_low"), op.ints("edge_padding_high"), op.ints("interior_padding"))
    return ops.pad(x, value, *amounts)


@hlo_op("dynamic_pad")
def dynamic_pad(op: HloOp, x: Value, value: Value, low: Value, high: Value, interior: Value) -> Value:
    """Amounts known only at run time are not below zero."""
    known = [constant_of(amount) for amount in (low, high, interior)]
    if not any(amount is None for amount in known):
        return ops.pad(x, value, *([int(n) for n in amount.reshape(-1)] for amount in known))
    if known[2] is None or known[2].any():
        op.unsupported("padding between elements by amounts that are known only at run time")
    return _surrounded(op, x, value, sizes_of(low), sizes_of(high))


def _surrounded(op: HloOp, x: Value, value: Value, low: Sequence[Size], high: Sequence[Size]) -> Value:
    from ivy.dialect.helpers import as_index, size_to_tensor
    from ivy.mlir import arith

    total: list[Any] = [
        arith.AddIOp(arith.AddIOp(as_index(before), as_index(size)).result, as_index(after)).result
        for before, size, after in zip(low, sizes(x), high, strict=True)
    ]
    static, dims = merged(op.type, total)
    return ops.dynamic_update_slice(
        ops.full(value, dims, static), x, [size_to_tensor(before, "int32") for before in low]
    )


@hlo_op("torch_index_select")
def torch_index_select(op: HloOp, x: Value, indices: Value) -> Value:
    if op.int("batch_dims"):
        op.unsupported("batch axes")
    return ops.take(x, indices, op.int("dim"))


def filled(x: Value, value: Any) -> Value:
    """A tensor of the type of `x` in which every element is `value`."""
    static, dims = split_shape(sizes(x))
    return ops.full(scalar_like(x, value), dims, static)


def moved_to_end(x: Value, axis: int) -> Value:
    """`x` with an axis moved behind the others."""
    return ops.permute_dims(x, (*(place for place in range(x.type.rank) if place != axis), axis))


__all__ = ["dim", "filled", "moved_to_end", "types"]
