"""Ops that rearrange elements."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.dialect.types import DYNAMIC
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.lowering.ivy_to_stablehlo.registry import lower
from ivy.mlir import ir

Value = ir.Value


@lower("broadcast_to")
def broadcast_to(result: ir.Type, x: Value, dims: Sequence[Value], shape: Sequence[int]) -> Value:
    return hlo.broadcast_to(x, hlo.mixed(shape, dims))


@lower("reshape")
def reshape(result: ir.Type, x: Value, dims: Sequence[Value], shape: Sequence[int]) -> Value:
    return hlo.reshape(x, hlo.mixed(shape, dims))


@lower("permute_dims")
def permute_dims(result: ir.Type, x: Value, axes: Sequence[int]) -> Value:
    return hlo.transpose(x, axes)


@lower("concat")
def concat(result: ir.Type, xs: Sequence[Value], axis: int) -> Value:
    if len(xs) == 1:
        return xs[0]
    return hlo.op("concatenate", xs, result, {"dimension": hlo.i64_attr(axis % xs[0].type.rank)})


@lower("flip")
def flip(result: ir.Type, x: Value, axes: Sequence[int]) -> Value:
    return hlo.op("reverse", [x], result, {"dimensions": hlo.i64_array([a % x.type.rank for a in axes])})


@lower("slice")
def slice_(
    result: ir.Type,
    x: Value,
    start_dims: Sequence[Value],
    stop_dims: Sequence[Value],
    starts: Sequence[int],
    stops: Sequence[int],
    steps: Sequence[int],
) -> Value:
    if not start_dims and not stop_dims and x.type.has_static_shape:
        attributes = {
            "start_indices": hlo.i64_array(starts),
            "limit_indices": hlo.i64_array(stops),
            "strides": hlo.i64_array(steps),
        }
        return hlo.op("slice", [x], result, attributes)
    bounds = [
        hlo.shape_tensor(hlo.mixed(starts, start_dims)),
        hlo.shape_tensor(hlo.mixed(stops, stop_dims)),
        hlo.array(steps, "int32"),
    ]
    return hlo.op("real_dynamic_slice", [x, *bounds], result)


@lower("dynamic_slice")
def dynamic_slice(result: ir.Type, x: Value, starts: Sequence[Value], sizes: Sequence[int]) -> Value:
    return hlo.op("dynamic_slice", [x, *starts], result, {"slice_sizes": hlo.i64_array(sizes)})


@lower("dynamic_update_slice")
def dynamic_update_slice(result: ir.Type, x: Value, update: Value, starts: Sequence[Value]) -> Value:
    return hlo.op("dynamic_update_slice", [x, update, *starts], result)


@lower("pad")
def pad(
    result: ir.Type,
    x: Value,
    value: Value,
    low: Sequence[int],
    high: Sequence[int],
    interior: Sequence[int],
    mode: str,
) -> Value:
    if mode == "constant":
        return _pad_constant(result, x, value, low, high, interior)
    for axis, (before, after) in enumerate(zip(low, high, strict=True)):
        x = _extended(x, axis, before, after, mode)
    return x


def _pad_constant(
    result: ir.Type, x: Value, value: Value, low: Sequence[int], high: Sequence[int], interior: Sequence[int]
) -> Value:
    if result.has_static_shape:
        attributes = {
            "edge_padding_low": hlo.i64_array(low),
            "edge_padding_high": hlo.i64_array(high),
            "interior_padding": hlo.i64_array(interior),
        }
        return hlo.op("pad", [x, value], result, attributes)
    amounts = [hlo.array(part, "int32") for part in (low, high, interior)]
    return hlo.op("dynamic_pad", [x, value, *amounts], result)


def _extended(x: Value, axis: int, before: int, after: int, mode: str) -> Value:
    """`x` continued at both ends of one axis; negative amounts cut off."""
    if not before and not after:
        return x
    if before < 0 or after < 0:
        return _cut_and_extended(x, axis, before, after, mode)
    size = hlo.size(x, axis)
    if mode == "reflect":
        head, tail = _cut(x, axis, 1, before), _cut(x, axis, _minus(size, 1 + after), after)
        parts = [_flipped(head, axis), x, _flipped(tail, axis)]
    elif mode == "wrap":
        parts = [_cut(x, axis, _minus(size, before), before), x, _cut(x, axis, 0, after)]
    else:
        head, tail = _cut(x, axis, 0, 1), _cut(x, axis, _minus(size, 1), 1)
        parts = [_stretched(head, axis, before), x, _stretched(tail, axis, after)]
    parts = [part for part in parts if part.type.shape[axis]]
    shape = list(x.type.shape)
    shape[axis] = size + before + after if isinstance(size, int) else DYNAMIC
    return concat(types.tensor(shape, x.type.element_type), parts, axis)


def _cut_and_extended(x: Value, axis: int, before: int, after: int, mode: str) -> Value:
    """One amount is negative: what is cut off does not come back by `wrap`, but is seen by the others."""
    low, off = max(0, -before), max(0, -before) + max(0, -after)
    if mode == "wrap":
        cut = _cut(x, axis, low, _minus(hlo.size(x, axis), off))
        return _extended(cut, axis, max(0, before), max(0, after), mode)
    longer = _extended(x, axis, max(0, before), max(0, after), mode)
    return _cut(longer, axis, low, _minus(hlo.size(longer, axis), off))


def _minus(size: hlo.Size, amount: int) -> hlo.Size:
    if isinstance(size, int):
        return size - amount
    return hlo.same("subtract", size, hlo.scalar(amount, "int32"))


def _cut(x: Value, axis: int, start: hlo.Size, length: hlo.Size) -> Value:
    """`length` elements from `start` along an axis; one of the two is known."""
    starts: list[hlo.Size] = [0] * x.type.rank
    stops = hlo.sizes(x)
    starts[axis] = start
    stops[axis] = _minus(start, -length) if isinstance(length, int) else _minus(length, -start)
    shape = list(x.type.shape)
    shape[axis] = length if isinstance(length, int) else DYNAMIC
    result = types.tensor(shape, x.type.element_type)
    static_starts, static_stops = hlo.static_shape(starts), hlo.static_shape(stops)
    start_dims = [place for place in starts if not isinstance(place, int)]
    stop_dims = [place for place in stops if not isinstance(place, int)]
    return slice_(result, x, start_dims, stop_dims, static_starts, static_stops, [1] * x.type.rank)


def _flipped(x: Value, axis: int) -> Value:
    return flip(x.type, x, [axis])


def _stretched(x: Value, axis: int, length: int) -> Value:
    shape = hlo.sizes(x)
    shape[axis] = length
    return hlo.broadcast_to(x, shape)
