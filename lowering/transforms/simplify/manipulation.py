"""Ops that rearrange: merging, cancelling, and moving transposes to where they cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import constant
from ivy.dialect.types import DYNAMIC, normalise_axes, normalise_axis
from ivy.lowering.transforms.simplify.registry import (
    LARGEST_FOLD,
    Rule,
    array_of,
    number_of,
    producer,
    simplify,
)
from ivy.mlir import ir

Value = ir.Value
Values = Sequence[Value]
Ints = Sequence[int]

# ------------------------------------------------------------------------------- transposes


@simplify("permute_dims")
def permute_nothing(x: Value, axes: Ints) -> Value | None:
    """permute(x, (0, 1, …)) = x"""
    return x if list(axes) == sorted(axes) else None


@simplify("permute_dims")
def permute_twice(x: Value, axes: Ints) -> Value | None:
    """permute(permute(x, p), q) = permute(x, p[q])"""
    inner = producer(x, "permute_dims")
    return None if inner is None else ops.permute_dims(inner["x"], [inner["axes"][axis] for axis in axes])


@simplify("permute_dims")
def permute_ones(x: Value, axes: Ints) -> Value | None:
    """permute(x) = reshape(x), where only axes of size 1 change place"""
    shape = x.type.shape
    moved = [axis for axis in axes if shape[axis] != 1]
    if moved != sorted(moved) or DYNAMIC in shape:
        return None
    return ops.reshape(x, (), [shape[axis] for axis in axes])


@simplify("matrix_transpose")
def matrix_transpose(x: Value) -> Value:
    """permute(x, (…, -1, -2)) in its place"""
    rank = x.type.rank
    return ops.permute_dims(x, (*range(rank - 2), rank - 1, rank - 2))


@simplify("permute_dims")
def permute_expanded(x: Value, axes: Ints) -> Value | None:
    """permute(expand_dims(x)) = expand_dims(permute(x))"""
    inner = producer(x, "expand_dims")
    if inner is None:
        return None
    new = normalise_axes(inner["axes"], x.type.rank)
    old = [axis for axis in range(x.type.rank) if axis not in new]
    turned = ops.permute_dims(inner["x"], [old.index(axis) for axis in axes if axis not in new])
    return ops.expand_dims(turned, [place for place, axis in enumerate(axes) if axis in new])


@simplify("squeeze")
def squeeze_permuted(x: Value, axes: Ints) -> Value | None:
    """squeeze(permute(x)) = permute(squeeze(x))"""
    inner = producer(x, "permute_dims")
    if inner is None:
        return None
    order = inner["axes"]
    gone = [order[axis] for axis in normalise_axes(axes, x.type.rank)]
    kept = [axis for axis in range(x.type.rank) if axis not in gone]
    return ops.permute_dims(
        ops.squeeze(inner["x"], gone), [kept.index(axis) for axis in order if axis not in gone]
    )


@simplify("slice")
def slice_permuted(
    x: Value, start_dims: Values, stop_dims: Values, starts: Ints, stops: Ints, steps: Ints
) -> Value | None:
    """slice(permute(x)) = permute(slice(x))"""
    inner = producer(x, "permute_dims")
    if inner is None or start_dims or stop_dims:
        return None
    order = inner["axes"]
    places = [order.index(axis) for axis in range(len(order))]
    bounds = [[values[place] for place in places] for values in (starts, stops, steps)]
    return ops.permute_dims(ops.slice(inner["x"], (), (), *bounds), order)


@simplify("reshape")
def split_permuted(x: Value, dims: Values, shape: Ints) -> Value | None:
    """reshape(permute(x)) = permute(reshape(x)), where the reshape only splits axes"""
    inner = producer(x, "permute_dims")
    same = list(x.type.shape) == list(shape)  # that goes, and does not change places
    parts = None if inner is None or same else regrouped(x.type.shape, shape)
    if parts is None:
        return None
    places: dict[int, list[int]] = {}
    for before, after in parts:
        long = [axis for axis in before if x.type.shape[axis] != 1]
        if len(long) > 1:
            return None
        places[inner["axes"][long[0] if long else before[0]]] = after
    flat = [place for axis in sorted(places) for place in places[axis]]
    split = ops.reshape(inner["x"], (), [shape[place] for place in flat])
    return ops.permute_dims(split, [flat.index(place) for place in range(len(shape))])


@simplify("permute_dims")
def permute_merged(x: Value, axes: Ints) -> Value | None:
    """permute(reshape(permute(x))) = reshape(permute(x)), where the reshape only merges axes"""
    inner = producer(x, "reshape")
    if inner is None or producer(inner["x"], "permute_dims") is None:
        return None
    parts = regrouped(inner["x"].type.shape, x.type.shape)
    if parts is None or any(len(after) != 1 for _, after in parts):
        return None
    turned = ops.permute_dims(inner["x"], [place for axis in axes for place in parts[axis][0]])
    return ops.reshape(turned, (), [x.type.shape[axis] for axis in axes])


def regrouped(before: Ints, after: Ints) -> list[tuple[list[int], list[int]]] | None:
    """Which axes of one shape hold the elements of which of the other: the smallest groups in order.

    `None` where a size is unknown or zero.
    """
    if DYNAMIC in (*before, *after) or 0 in before:
        return None
    groups, i, j = [], 0, 0
    while i < len(before) and j < len(after):
        mine, other, a, b = [i], [j], before[i], after[j]
        while a != b:
            if a < b:
                i += 1
                mine.append(i)
                a *= before[i]
            else:
                j += 1
                other.append(j)
                b *= after[j]
        groups.append((mine, other))
        i, j = i + 1, j + 1
    if not groups:
        return None
    groups[-1][0].extend(range(i, len(before)))
    groups[-1][1].extend(range(j, len(after)))
    return groups


# ---------------------------------------------------------------------------------- shapes


@simplify("reshape")
def reshape_nothing(x: Value, dims: Values, shape: Ints) -> Value | None:
    """reshape(x, its own shape) = x; one unknown size is given by the others"""
    one_unknown = list(shape).count(DYNAMIC) <= 1 and 0 not in shape
    return x if list(x.type.shape) == list(shape) and one_unknown else None


@simplify("reshape")
def reshape_twice(x: Value, dims: Values, shape: Ints) -> Value | None:
    """reshape(reshape(x)) = reshape(x); expand_dims and squeeze are reshapes too"""
    inner = producer(x, "reshape", "expand_dims", "squeeze")
    return None if inner is None else ops.reshape(inner["x"], dims, shape)


@simplify("expand_dims", "squeeze")
def reshape_once(x: Value, axes: Ints) -> Value | None:
    """expand_dims(x, ()) = squeeze(x, ()) = x"""
    return None if axes else x


@simplify("expand_dims")
def expand_reshaped(x: Value, axes: Ints) -> Value | None:
    """expand_dims(reshape(x)) = reshape(x), of known sizes"""
    inner = producer(x, "reshape")
    if inner is None or not types.is_static(x.type):
        return None
    rank = x.type.rank + len(axes)
    new, rest = normalise_axes(axes, rank), iter(x.type.shape)
    return ops.reshape(inner["x"], (), [1 if i in new else next(rest) for i in range(rank)])


@simplify("squeeze")
def squeeze_reshaped(x: Value, axes: Ints) -> Value | None:
    """squeeze(reshape(x)) = reshape(x), of known sizes"""
    inner = producer(x, "reshape")
    if inner is None or not types.is_static(x.type):
        return None
    gone = normalise_axes(axes, x.type.rank)
    return ops.reshape(inner["x"], (), [s for i, s in enumerate(x.type.shape) if i not in gone])


@simplify("expand_dims")
def expand_twice(x: Value, axes: Ints) -> Value | None:
    """expand_dims(expand_dims(x, a), b) = expand_dims(x, a and b)"""
    inner = producer(x, "expand_dims")
    if inner is None:
        return None
    rank = x.type.rank + len(axes)
    outer = normalise_axes(axes, rank)
    places = [axis for axis in range(rank) if axis not in outer]
    return ops.expand_dims(
        inner["x"], sorted([*outer, *(places[a] for a in normalise_axes(inner["axes"], x.type.rank))])
    )


@simplify("squeeze")
def squeeze_expanded(x: Value, axes: Ints) -> Value | None:
    """squeeze(expand_dims(x, a), b) = x without the axes of both; where b is in a, expand_dims(x, a - b)"""
    inner = producer(x, "expand_dims")
    if inner is None:
        return None
    gone, new = set(normalise_axes(axes, x.type.rank)), set(normalise_axes(inner["axes"], x.type.rank))
    if not gone <= new:
        return None
    kept = [axis for axis in range(x.type.rank) if axis not in gone]
    return ops.expand_dims(inner["x"], [kept.index(axis) for axis in sorted(new - gone)])


@simplify("squeeze")
def squeeze_twice(x: Value, axes: Ints) -> Value | None:
    """squeeze(squeeze(x, a), b) = squeeze(x, a and b)"""
    inner = producer(x, "squeeze")
    if inner is None:
        return None
    rank = inner["x"].type.rank
    first = normalise_axes(inner["axes"], rank)
    kept = [axis for axis in range(rank) if axis not in first]
    return ops.squeeze(
        inner["x"], sorted([*first, *(kept[axis] for axis in normalise_axes(axes, len(kept)))])
    )


@simplify("expand_dims")
def expand_squeezed(x: Value, axes: Ints) -> Value | None:
    """expand_dims(squeeze(x, a), a) = x"""
    inner = producer(x, "squeeze")
    if inner is None:
        return None
    rank = inner["x"].type.rank
    same = len(axes) + x.type.rank == rank and set(normalise_axes(axes, rank)) == set(
        normalise_axes(inner["axes"], rank)
    )
    return inner["x"] if same else None


@simplify("broadcast_to")
def broadcast_nothing(x: Value, dims: Values, shape: Ints) -> Value | None:
    """broadcast_to(x, its own shape) = x, of known sizes"""
    return x if list(x.type.shape) == list(shape) and DYNAMIC not in shape else None


@simplify("broadcast_to")
def broadcast_twice(x: Value, dims: Values, shape: Ints) -> Value | None:
    """broadcast_to(broadcast_to(x)) = broadcast_to(x)"""
    inner = producer(x, "broadcast_to")
    return None if inner is None else ops.broadcast_to(inner["x"], dims, shape)


@simplify("broadcast_to")
def broadcast_scalar(x: Value, dims: Values, shape: Ints) -> Value | None:
    """broadcast_to(full(s)) = full(s)"""
    inner = producer(x, "full")
    return None if inner is None else ops.full(inner["fill_value"], dims, shape)


def _of_one_number(name: str) -> Rule:
    """reshape(broadcast_to(s)) = broadcast_to(s), of one number s and known sizes; of full too"""

    def rule(x: Value, **fields: Any) -> Value | None:
        number = _one_number(x)
        if number is None or fields.get("dims") or DYNAMIC in x.type.shape:
            return None
        if name == "reshape":
            shape = tuple(fields["shape"])
        else:  # a view of one element, whatever the size
            shape = _rearranged(np.broadcast_to(np.int8(0), x.type.shape), name, fields).shape
        return ops.broadcast_to(number, (), shape) if shape else number

    return rule


for _name in ("reshape", "expand_dims", "squeeze", "permute_dims"):
    simplify(_name)(_of_one_number(_name))


def _one_number(x: Value) -> Value | None:
    inner = producer(x, "broadcast_to", "full")
    if inner is None:
        return None
    value = inner.get("x", inner.get("fill_value"))
    return value if value.type.rank == 0 else None


# ------------------------------------------------------------------------ slicing and joining


@simplify("slice")
def slice_nothing(
    x: Value, start_dims: Values, stop_dims: Values, starts: Ints, stops: Ints, steps: Ints
) -> Value | None:
    """x[:, :, …] = x"""
    whole = list(stops) == list(x.type.shape) and DYNAMIC not in stops
    return x if whole and not any(starts) and all(step == 1 for step in steps) else None


@simplify("slice")
def slice_twice(
    x: Value, start_dims: Values, stop_dims: Values, starts: Ints, stops: Ints, steps: Ints
) -> Value | None:
    """x[a:b:s][c:d:t] = x[a+c*s : a+(d-1)*s+1 : s*t]"""
    inner = producer(x, "slice")
    if inner is None or start_dims or stop_dims or inner["start_dims"] or inner["stop_dims"]:
        return None
    first = list(zip(inner["starts"], inner["steps"], strict=True))
    begin = [a + c * s for (a, s), c in zip(first, starts, strict=True)]
    end = [
        a + (d - 1) * s + 1 if d > c else a + c * s for (a, s), c, d in zip(first, starts, stops, strict=True)
    ]
    if any(b > size != DYNAMIC for b, size in zip(begin, inner["x"].type.shape, strict=True)):
        return None  # nothing is left of an axis, and its start would lie behind the end
    return ops.slice(inner["x"], (), (), begin, end, [s * t for (_, s), t in zip(first, steps, strict=True)])


@simplify("concat")
def concat_one(xs: Values, axis: int) -> Value | None:
    """concat([x]) = x"""
    return xs[0] if len(xs) == 1 else None


@simplify("concat")
def concat_empty(xs: Values, axis: int) -> Value | None:
    """concat([x, nothing, y]) = concat([x, y])"""
    full = [x for x in xs if x.type.shape[axis] != 0]
    return ops.concat(full, axis) if 0 < len(full) < len(xs) else None


@simplify("concat")
def concat_twice(xs: Values, axis: int) -> Value | None:
    """concat([concat([x, y]), z]) = concat([x, y, z])"""
    axis = normalise_axis(axis, xs[0].type.rank)
    parts: list[Value] = []
    for x in xs:
        inner = producer(x, "concat")
        same = inner is not None and normalise_axis(inner["axis"], x.type.rank) == axis
        parts += inner["xs"] if same else [x]
    return ops.concat(parts, axis) if len(parts) > len(xs) else None


@simplify("concat")
def concat_slices(xs: Values, axis: int) -> Value | None:
    """concat([x[a:b], x[b:c]]) = x[a:c]"""
    slices = [producer(x, "slice") for x in xs]
    first = slices[0]
    if len(xs) < 2 or first is None or first["start_dims"] or first["stop_dims"]:
        return None
    axis = normalise_axis(axis, xs[0].type.rank)
    if any(step != 1 for step in first["steps"]):
        return None
    for before, after in pairwise(slices):
        if before is None or after is None or not _follows(before, after, axis):
            return None
    stops = list(first["stops"])
    stops[axis] = slices[-1]["stops"][axis]
    return ops.slice(first["x"], (), (), first["starts"], stops, first["steps"])


def _follows(before: dict[str, Any], after: dict[str, Any], axis: int) -> bool:
    if before["x"] != after["x"] or before["steps"] != after["steps"]:
        return False
    if after["start_dims"] or after["stop_dims"]:
        return False
    here = [before["starts"], before["stops"]]
    there = [after["starts"], after["stops"]]
    others = all(a[i] == b[i] for a, b in zip(here, there, strict=True) for i in range(len(a)) if i != axis)
    return others and before["stops"][axis] == after["starts"][axis]


@simplify("stack")
def stack_one(xs: Values, axis: int) -> Value | None:
    """stack([x]) = expand_dims(x)"""
    return ops.expand_dims(xs[0], (axis,)) if len(xs) == 1 else None


@simplify("flip")
def flip_little(x: Value, axes: Ints) -> Value | None:
    """flip(x, axes of size 0 or 1) = x without them"""
    long = [axis for axis in axes if x.type.shape[axis] not in (0, 1)]
    if len(long) == len(axes):
        return x if not axes else None
    return ops.flip(x, long) if long else x


@simplify("flip")
def flip_twice(x: Value, axes: Ints) -> Value | None:
    """flip(flip(x, a), b) = flip(x, a xor b)"""
    inner = producer(x, "flip")
    if inner is None:
        return None
    rank = x.type.rank
    odd = set(normalise_axes(axes, rank)) ^ set(normalise_axes(inner["axes"], rank))
    return ops.flip(inner["x"], sorted(odd)) if odd else inner["x"]


@simplify("pad")
def pad_nothing(x: Value, value: Value, low: Ints, high: Ints, interior: Ints, mode: str) -> Value | None:
    """pad(x, nothing) = x"""
    return None if any(low) or any(high) or any(interior) else x


@simplify("pad")
def pad_twice(x: Value, value: Value, low: Ints, high: Ints, interior: Ints, mode: str) -> Value | None:
    """pad(pad(x, a), b) = pad(x, a + b), of the same constant"""
    inner = producer(x, "pad")
    if inner is None or {mode, inner["mode"]} != {"constant"} or any(interior) or any(inner["interior"]):
        return None
    if inner["value"] != value and (
        number_of(value) is None or number_of(value) != number_of(inner["value"])
    ):
        return None
    if any(amount < 0 for amount in (*low, *high, *inner["low"], *inner["high"])):
        return None
    return ops.pad(
        inner["x"],
        value,
        [a + b for a, b in zip(low, inner["low"], strict=True)],
        [a + b for a, b in zip(high, inner["high"], strict=True)],
        interior,
        mode,
    )


@simplify("tile")
def tile_once(x: Value, repeats: Ints) -> Value | None:
    """tile(x, (1, 1, …)) = x"""
    return x if all(times == 1 for times in repeats) else None


@simplify("repeat")
def repeat_once(x: Value, repeats: int, axis: int) -> Value | None:
    """repeat(x, 1) = x"""
    return x if repeats == 1 else None


@simplify("roll")
def roll_nothing(x: Value, shifts: Ints, axes: Ints) -> Value | None:
    """roll(x, 0) = x"""
    return None if any(shifts) else x


# ------------------------------------------------------------------------------- constants


def _rearranged(array: np.ndarray, name: str, fields: dict[str, Any]) -> np.ndarray:
    match name:
        case "permute_dims":
            return array.transpose(fields["axes"])
        case "reshape":
            return array.reshape(fields["shape"])
        case "expand_dims":
            return np.expand_dims(array, fields["axes"])
        case "squeeze":
            return np.squeeze(array, fields["axes"])
        case "flip":
            return np.flip(array, fields["axes"])
    bounds = zip(fields["starts"], fields["stops"], fields["steps"], strict=True)
    return array[tuple(slice(*bound) for bound in bounds)]


def _fold(name: str) -> Rule:
    def rule(x: Value, **fields: Any) -> Value | None:
        if any(fields.get(dims) for dims in ("dims", "start_dims", "stop_dims")):
            return None
        array = array_of(x)
        return None if array is None else constant(_rearranged(array, name, fields), x.type.element_type)

    return rule


for _name in ("permute_dims", "reshape", "expand_dims", "squeeze", "flip", "slice"):
    simplify(_name)(_fold(_name))


@simplify("concat")
def concat_constants(xs: Values, axis: int) -> Value | None:
    """concat(constants) = constant"""
    return _joined(xs, axis, np.concatenate)


@simplify("stack")
def stack_constants(xs: Values, axis: int) -> Value | None:
    """stack(constants) = constant"""
    return _joined(xs, axis, np.stack)


def _joined(xs: Values, axis: int, join: Callable[..., np.ndarray]) -> Value | None:
    arrays = [array_of(x) for x in xs]
    if any(array is None for array in arrays) or sum(array.size for array in arrays) > LARGEST_FOLD:
        return None
    return constant(join(arrays, axis), xs[0].type.element_type)
