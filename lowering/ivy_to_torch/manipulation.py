"""Ops that rearrange elements."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import as_index, constant, dim, index, scalar, size_to_tensor, split_shape
from ivy.dialect.manipulation import slice_axis
from ivy.dialect.types import DYNAMIC
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.places import start_within
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.lowering.transforms.simplify.registry import producer
from ivy.mlir import arith, ir, tensor

Value = ir.Value


@lower("broadcast_to")
def broadcast_to(result: ir.Type, x: Value, dims: Sequence[Value], shape: Sequence[int]) -> Value:
    return aten.call("broadcast_to", result, x, aten.sizes(shape, dims))


@lower("reshape")
def reshape(result: ir.Type, x: Value, dims: Sequence[Value], shape: Sequence[int]) -> Value:
    return aten.call("reshape", result, x, aten.sizes(shape, dims))


@lower("permute_dims")
def permute_dims(result: ir.Type, x: Value, axes: Sequence[int]) -> Value:
    moved = [place for place, axis in enumerate(axes) if place != axis]
    if not moved:
        return x
    if len(moved) == 2:
        return aten.call("transpose.int", result, x, *moved)
    return aten.call("permute", result, x, list(axes))


@lower("matrix_transpose")
def matrix_transpose(result: ir.Type, x: Value) -> Value:
    return aten.call("transpose.int", result, x, -2, -1)


@lower("expand_dims")
def expand_dims(result: ir.Type, x: Value, axes: Sequence[int]) -> Value:
    for axis in sorted(types.normalise_axes(axes, result.rank)):
        shape = list(aten.type_of(x).shape)
        step = types.tensor([*shape[:axis], 1, *shape[axis:]], result.element_type)
        x = aten.call("unsqueeze", step, x, axis)
    return x


@lower("squeeze")
def squeeze(result: ir.Type, x: Value, axes: Sequence[int]) -> Value:
    for axis in sorted(types.normalise_axes(axes, aten.rank(x)), reverse=True):
        shape = list(aten.type_of(x).shape)
        del shape[axis]
        x = aten.call("squeeze.dim", types.tensor(shape, result.element_type), x, axis)
    return x


@lower("concat")
def concat(result: ir.Type, xs: Sequence[Value], axis: int) -> Value:
    return aten.call("cat", result, list(xs), axis)


@lower("stack")
def stack(result: ir.Type, xs: Sequence[Value], axis: int) -> Value:
    return aten.call("stack", result, list(xs), axis)


@lower("flip")
def flip(result: ir.Type, x: Value, axes: Sequence[int]) -> Value:
    return aten.call("flip", result, x, list(axes)) if axes else x


@lower("roll")
def roll(result: ir.Type, x: Value, shifts: Sequence[int], axes: Sequence[int]) -> Value:
    return aten.call("roll", result, x, list(shifts), list(axes)) if axes else x


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
    bounds = zip(aten.sizes(starts, start_dims), aten.sizes(stops, stop_dims), steps, strict=True)
    for axis, (start, stop, step) in enumerate(bounds):
        shape = list(aten.type_of(x).shape)
        if isinstance(start, int) and start == 0 and step == 1 and _is_end(stops[axis], shape, result, axis):
            continue
        shape[axis] = result.shape[axis]
        part = types.tensor(shape, result.element_type)
        x = aten.call("slice.Tensor", part, x, axis, start, stop, step)
    return x


def _is_end(stop: int, shape: Sequence[int], result: ir.Type, axis: int) -> bool:
    return stop != DYNAMIC and stop == shape[axis]


@expand("dynamic_slice")
def dynamic_slice(x: Value, starts: Sequence[Value], sizes: Sequence[int]) -> Value:
    """Slices where Python knows the start, as of a loop's counter; else the elements from the start on."""
    for axis, (start, size) in enumerate(zip(starts, sizes, strict=True)):
        if x.type.shape[axis] == size:
            continue
        place = start_within(x, axis, start, size)
        if place is None:
            counted = ops.iota((), (size,), 0, types.element_type("int64"))
            x = ops.take(x, ops.add(counted, clamped_start(x, axis, start, size)), axis)
        else:
            x = _part(x, axis, place, size)
    return x


def _part(x: Value, axis: int, start: Value | int, size: int) -> Value:
    if isinstance(start, int):
        return slice_axis(x, axis, start, start + size)
    part = slice_axis(x, axis, start, arith.AddIOp(start, index(size)).result)
    shape = [size if i == axis else old for i, old in enumerate(x.type.shape)]
    return tensor.CastOp(types.tensor(shape, x.type.element_type), part).result


@expand("reshape")
def selected(x: Value, dims: Sequence[Value], shape: Sequence[int]) -> Value | None:
    """`x[i]`, where the reshape drops the axis of a slice of one element"""
    fields = producer(x, "dynamic_slice")
    if fields is None or DYNAMIC in x.type.shape:
        return None
    source, sizes = fields["x"], list(fields["sizes"])
    partial = [axis for axis in range(len(sizes)) if source.type.shape[axis] != sizes[axis]]
    rest = [size for axis, size in enumerate(sizes) if axis not in partial]
    if len(partial) != 1 or sizes[partial[0]] != 1 or rest != list(shape):
        return None
    place = start_within(source, partial[0], fields["starts"][partial[0]], 1)
    return None if place is None else ops.take(source, size_to_tensor(place, "int64"), partial[0])


@expand("squeeze")
def selected_squeezed(x: Value, axes: Sequence[int]) -> Value | None:
    """The same, where a squeeze drops it"""
    gone = types.normalise_axes(axes, x.type.rank)
    return selected(x, (), [size for axis, size in enumerate(x.type.shape) if axis not in gone])


def clamped_start(x: Value, axis: int, start: Value, size: int | Value) -> Value:
    """A start as int64, moved so that `size` elements from it on lie within the axis."""
    start = ops.astype(start, types.element_type("int64"))
    length = dim(x, axis)
    if isinstance(length, int) and isinstance(size, int):
        last = scalar(length - size, "int64")
    else:
        last = size_to_tensor(arith.SubIOp(as_index(length), as_index(size)).result, "int64")
    return ops.clip(start, scalar(0, "int64"), last)


@expand("dynamic_update_slice")
def dynamic_update_slice(x: Value, update: Value, starts: Sequence[Value]) -> Value:
    partial = [axis for axis in range(x.type.rank) if update.type.shape[axis] != x.type.shape[axis]]
    if 0 in update.type.shape:
        return x
    if not partial:
        return update
    known = [start_within(x, axis, starts[axis], update.type.shape[axis]) for axis in partial]
    if DYNAMIC not in update.type.shape and all(place is not None for place in known):
        begins: list[Value | int] = [0] * x.type.rank
        for axis, place in zip(partial, known, strict=True):
            begins[axis] = 0 if place is None else place
        static, dims = split_shape(begins)
        return ops.update_slice(x, update, dims, static, (1,) * x.type.rank)
    axes = range(partial[0], partial[-1] + 1)
    places = [_block(x, update, axis, starts[axis], len(axes), axes[0]) for axis in axes]
    return ops.index_put(x, places, update, tuple(axes))


def _block(x: Value, update: Value, axis: int, start: Value, rank: int, first: int) -> Value:
    """The places of a block along an axis, as axis `axis - first` of `rank` ones."""
    size = dim(update, axis)
    shape, dims = split_shape([size if first + i == axis else 1 for i in range(rank)])
    counted = ops.iota(dims, shape, axis - first, types.element_type("int64"))
    return ops.add(counted, clamped_start(x, axis, start, size))


# ------------------------------------------------------------------------------ update_slice


@expand("update_slice")
def update_slices(
    x: Value, update: Value, dims: Sequence[Value], starts: Sequence[int], steps: Sequence[int]
) -> Value | None:
    """Axis by axis: what changes along one is written into the slice along the other."""
    if 0 in update.type.shape:
        return x
    partial = _partial_axes(x, update, starts, steps)
    if not partial:
        return update
    if len(partial) == 1:
        return None
    axis = partial[0]
    dynamic = iter(dims)
    begins = [next(dynamic) if start == DYNAMIC else start for start in starts]
    inner_starts, inner_dims = split_shape([0 if i == axis else begin for i, begin in enumerate(begins)])
    outer_starts, outer_dims = split_shape([begin if i == axis else 0 for i, begin in enumerate(begins)])
    step = steps[axis]
    part = slice_axis(x, axis, begins[axis], _end(begins[axis], dim(update, axis), step), step)
    inner_steps = tuple(1 if i == axis else step for i, step in enumerate(steps))
    written = ops.update_slice(part, update, inner_dims, inner_starts, inner_steps)
    outer_steps = tuple(step if i == axis else 1 for i in range(x.type.rank))
    return ops.update_slice(x, written, outer_dims, outer_starts, outer_steps)


def _partial_axes(x: Value, update: Value, starts: Sequence[int], steps: Sequence[int]) -> list[int]:
    return [
        axis
        for axis in range(x.type.rank)
        if steps[axis] != 1 or starts[axis] != 0 or update.type.shape[axis] != x.type.shape[axis]
    ]


def _end(start: Value | int, count: Value | int, step: int) -> Value | int:
    """One past the last of `count` places."""
    if isinstance(start, int) and isinstance(count, int):
        return start + (count - 1) * step + 1
    steps = arith.MulIOp(arith.SubIOp(as_index(count), index(1)).result, index(step)).result
    return arith.AddIOp(arith.AddIOp(as_index(start), steps).result, index(1)).result


@lower("update_slice")
def update_slice(
    result: ir.Type,
    x: Value,
    update: Value,
    dims: Sequence[Value],
    starts: Sequence[int],
    steps: Sequence[int],
) -> Value:
    begins = aten.sizes(starts, dims)
    old, new = aten.type_of(x).shape, aten.type_of(update).shape
    axis = next(i for i in range(len(starts)) if steps[i] != 1 or starts[i] != 0 or new[i] != old[i])
    start, step = begins[axis], steps[axis]
    if new[axis] == 1 and (row := _without_axis(update, axis)) is not None:
        return aten.call("select_scatter", result, x, row, axis, start)
    if isinstance(start, int) and new[axis] != DYNAMIC:
        end: object = start + (new[axis] - 1) * step + 1
    else:
        count = aten.scalar_op("aten.sub.int", aten.size(update, axis), 1)
        last = aten.scalar_op("aten.add.int", aten.scalar_op("aten.mul.int", count, step), start)
        end = aten.scalar_op("aten.add.int", last, 1)
    return aten.call("slice_scatter", result, x, update, axis, start, end, step)


def _without_axis(update: Value, axis: int) -> Value | None:
    """What an update is made of that has got its axis of size 1 just before."""
    if isinstance(update.owner, ir.Block) or update.owner.name not in _GIVING_AXES:
        return None
    source = update.owner.operands[0]
    if not str(source.type).startswith("!torch.vtensor"):
        return None
    old, new = list(aten.type_of(source).shape), list(aten.type_of(update).shape)
    del new[axis]
    return source if old == new and DYNAMIC not in old else None


_GIVING_AXES = ("torch.aten.broadcast_to", "torch.aten.reshape", "torch.aten.unsqueeze")


# --------------------------------------------------------------------------------------- pad


@expand("pad")
def pad_otherwise(
    x: Value, value: Value, low: Sequence[int], high: Sequence[int], interior: Sequence[int], mode: str
) -> Value | None:
    if mode != "constant":
        return None if _is_native_pad(x.type, low, high) else _pad_by_places(x, low, high, mode)
    if any(interior):
        return _spread(x, value, low, high, interior)
    return None


def _spread(
    x: Value, value: Value, low: Sequence[int], high: Sequence[int], interior: Sequence[int]
) -> Value:
    """Elements with others in between: written into a tensor full of the padding."""
    if DYNAMIC in x.type.shape:
        raise ValueError("padding between elements of an axis of unknown size")
    rank, none = x.type.rank, (0,) * x.type.rank
    grown = tuple(
        size + max(size - 1, 0) * between for size, between in zip(x.type.shape, interior, strict=True)
    )
    steps = tuple(between + 1 for between in interior)
    spread = x
    if 0 not in x.type.shape:
        spread = ops.update_slice(ops.full(value, (), grown), x, (), (0,) * rank, steps)
    return ops.pad(spread, value, low, high, none) if any(low) or any(high) else spread


def _is_native_pad(type_: ir.Type, low: Sequence[int], high: Sequence[int]) -> bool:
    """Whether `torch.nn.functional.pad` has this: the last one to three of three to five axes."""
    spatial = max((type_.rank - axis for axis in range(type_.rank) if low[axis] or high[axis]), default=0)
    fits = 1 <= spatial <= 3 and type_.rank in (spatial + 1, spatial + 2)
    return fits and types.is_floating(type_) and 0 not in type_.shape and min(*low, *high) >= 0


def _pad_by_places(x: Value, low: Sequence[int], high: Sequence[int], mode: str) -> Value:
    for axis in range(x.type.rank):
        size = x.type.shape[axis]
        if not low[axis] and not high[axis]:
            continue
        if size == DYNAMIC:
            raise ValueError(f"padding an axis of unknown size by {mode}")
        grown = np.pad(np.arange(size), (max(low[axis], 0), max(high[axis], 0)), mode=mode)
        places = grown[max(-low[axis], 0) : grown.size - max(-high[axis], 0)]
        x = ops.take(x, constant(places, types.element_type("int64")), axis)
    return x


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
    amounts = [number for pair in zip(reversed(low), reversed(high), strict=True) for number in pair]
    if mode != "constant":
        spatial = max(result.rank - axis for axis in range(result.rank) if low[axis] or high[axis])
        name = {"edge": "replicate", "wrap": "circular"}.get(mode, mode)
        return aten.call("pad", result, x, amounts[: 2 * spatial], name, None)
    while len(amounts) > 2 and amounts[-2:] == [0, 0]:
        amounts = amounts[:-2]
    number = aten.known_number(value)
    if number is not None:
        plain = int(number) if isinstance(number, bool) else number
        return aten.call("constant_pad_nd", result, x, amounts, plain)
    return _pad_with(result, x, value, low, high)


def _pad_with(result: ir.Type, x: Value, value: Value, low: Sequence[int], high: Sequence[int]) -> Value:
    """Padding with a number that is known only at run time: joined on."""
    for axis, amounts in enumerate(zip(low, high, strict=True)):
        old = aten.type_of(x)
        if any(amount < 0 for amount in amounts):
            end = aten.scalar_op("aten.add.int", aten.size(x, axis), min(amounts[1], 0))
            shape = [result.shape[i] if i == axis else size for i, size in enumerate(old.shape)]
            shape[axis] = DYNAMIC
            cut = types.tensor(shape, old.element_type)
            x = aten.call("slice.Tensor", cut, x, axis, max(-amounts[0], 0), end, 1)
        parts = [x]
        for place, amount in zip((0, len(parts)), amounts, strict=True):
            if amount > 0:
                wanted = [amount if i == axis else aten.size(x, i) for i in range(old.rank)]
                shape = [amount if i == axis else size for i, size in enumerate(old.shape)]
                edge = aten.call("broadcast_to", types.tensor(shape, old.element_type), value, wanted)
                parts.insert(0 if place == 0 else len(parts), edge)
        if len(parts) > 1:
            shape = [result.shape[i] if i == axis else size for i, size in enumerate(aten.type_of(x).shape)]
            x = aten.call("cat", types.tensor(shape, old.element_type), parts, axis)
    return x


# ------------------------------------------------------------------------------- repetition


@lower("tile")
def tile(result: ir.Type, x: Value, repeats: Sequence[int]) -> Value:
    return aten.call("tile", result, x, list(repeats))


@lower("repeat")
def repeat(result: ir.Type, x: Value, repeats: int, axis: int) -> Value:
    return aten.call("repeat_interleave.self_int", result, x, repeats, axis, None)


@lower("diagonal")
def diagonal(result: ir.Type, x: Value, offset: int) -> Value:
    return aten.call("diagonal", result, x, offset, -2, -1)
