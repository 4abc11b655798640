"""Ops that rearrange elements: views and slices of tensors, and gathers where those do not say it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import types
from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array, Size
from ivy.lowering.ivy_to_linalg.elements import INDEX, Element, constant, convert, maximum, minimum, select
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import arith, ir

# --------------------------------------------------------------------------------- shapes


@lower("broadcast_to")
def broadcast_to(result: ir.Type, x: Array, dims: Sequence[ir.Value], shape: Sequence[int]) -> Array:
    if list(x.shape) == list(shape) and not dims:
        return x
    number = build.number_of(x)
    if number is not None and not dims and not types.is_complex(result):
        return build.full(types.tensor(shape, x.element_type), number)
    return build.over(build.mixed(shape, dims), [x.element_type], [x], lambda element: element)[0]


@lower("reshape")
def reshape(result: ir.Type, x: Array, dims: Sequence[ir.Value], shape: Sequence[int]) -> Array:
    return build.reshape(x, build.mixed(shape, dims))


@lower("permute_dims")
def permute_dims(result: ir.Type, x: Array, axes: Sequence[int]) -> Array:
    return build.permute(x, axes)


@lower("concat")
def concat(result: ir.Type, xs: Sequence[Array], axis: int) -> Array:
    if len(xs) == 1:
        return xs[0]
    attributes = {"dim": ir.IntegerAttr.get(ir.IntegerType.get_signless(64), axis % xs[0].rank)}
    operands = [x.value for x in xs]
    return Array(
        build.create("tensor.concat", operands, build.signless(result), attributes).results[0], result
    )


# --------------------------------------------------------------------------------- gathers

Place = Callable[[Element, Element], Element]
"""Where an element comes from along an axis, by its own place and the axis's size."""


def gathered(x: Array, shape: Sequence[Size], places: dict[int, Place]) -> Array:
    """A tensor of this shape whose elements come from places of `x` that functions of the index give."""
    lengths = {axis: size_element(build.dimension(x, axis)) for axis in places}

    def body() -> Element:
        where = [build.loop_index(axis) for axis in range(x.rank)]
        for axis, place in places.items():
            where[axis] = place(where[axis], lengths[axis])
        return build.extract(x, *where)

    return build.over(shape, [x.element_type], [], body)[0]


def size_element(size: Size) -> Element:
    """A size as an element of type `index`."""
    return Element(build.as_index(size), ir.IndexType.get())


@lower("flip")
def flip(result: ir.Type, x: Array, axes: Sequence[int]) -> Array:
    axes = types.normalise_axes(axes, x.rank)
    return gathered(x, build.sizes(x), {axis: lambda i, size: size - 1 - i for axis in axes})


@lower("diagonal")
def diagonal(result: ir.Type, x: Array, offset: int) -> Array:
    *batch, rows, columns = build.sizes(x)
    down, right = max(-offset, 0), max(offset, 0)

    def body() -> Element:
        *where, i = (build.loop_index(axis) for axis in range(x.rank - 1))
        return build.extract(x, *where, i + down, i + right)

    length = _diagonal_length(rows, columns, down, right)
    return build.over([*batch, length], [x.element_type], [], body)[0]


def _diagonal_length(rows: Size, columns: Size, down: int, right: int) -> Size:
    if isinstance(rows, int) and isinstance(columns, int):
        return max(0, min(rows - down, columns - right))
    shortest = minimum(size_element(rows) - down, size_element(columns) - right)
    return maximum(shortest, 0).value


# ---------------------------------------------------------------------------------- slices


@lower("slice")
def slice_(
    result: ir.Type,
    x: Array,
    start_dims: Sequence[ir.Value],
    stop_dims: Sequence[ir.Value],
    starts: Sequence[int],
    stops: Sequence[int],
    steps: Sequence[int],
) -> Array:
    first, last = build.mixed(starts, start_dims), build.mixed(stops, stop_dims)
    counts = [_count(*bounds) for bounds in zip(first, last, steps, strict=True)]
    if all(a == 0 for a in first) and counts == x.shape:
        return x
    return build.extract_slice(x, first, counts, list(steps))


def _count(start: Size, stop: Size, step: int) -> Size:
    """How many elements lie between the bounds."""
    if isinstance(start, int) and isinstance(stop, int):
        return -(-(stop - start) // step)
    if isinstance(start, int) and start == 0 and step == 1:
        return stop
    length = arith.SubIOp(build.as_index(stop), build.as_index(start)).result
    return length if step == 1 else arith.CeilDivSIOp(length, build.index(step)).result


@lower("dynamic_slice")
def dynamic_slice(result: ir.Type, x: Array, starts: Sequence[Array], sizes: Sequence[int]) -> Array:
    return build.extract_slice(x, clamped_starts(x, starts, sizes), sizes)


@lower("dynamic_update_slice")
def dynamic_update_slice(result: ir.Type, x: Array, update: Array, starts: Sequence[Array]) -> Array:
    return build.insert_slice(x, update, clamped_starts(x, starts, build.sizes(update)))


def clamped_starts(x: Array, starts: Sequence[Array], extents: Sequence[Size]) -> list[Size]:
    """0-d integer tensors as offsets, moved so that a block of this size lies within `x`."""
    return [_clamped(start, build.dimension(x, i), extents[i]) for i, start in enumerate(starts)]


def _clamped(start: Array, size: Size, extent: Size) -> Size:
    known = build.number_of(start)
    if size == extent and isinstance(size, int):
        return 0
    if isinstance(size, int) and isinstance(extent, int):
        if known is not None:
            return min(max(int(known), 0), size - extent)
        last = constant(size - extent, ir.IndexType.get())
    else:
        last = size_element(size) - size_element(extent)
    return maximum(minimum(as_place(build.extract(start)), last), 0).value


def as_place(number: Element) -> Element:
    """An integer element as an `index`; unsigned ones stay not negative."""
    if number.kind == INDEX:
        return number
    place = convert(number, ir.IndexType.get())
    return minimum_unsigned(place) if number.kind == "unsigned" and number.width == 64 else place


def minimum_unsigned(place: Element) -> Element:
    """The largest `index` for what is too large for one."""
    return select(place < 0, (1 << 63) - 1, place)


@lower("update_slice")
def update_slice(
    result: ir.Type,
    x: Array,
    update: Array,
    dims: Sequence[ir.Value],
    starts: Sequence[int],
    steps: Sequence[int],
) -> Array:
    if 0 in update.shape:
        return x
    return build.insert_slice(x, update, build.mixed(starts, dims), list(steps))


# --------------------------------------------------------------------------------- padding


@lower("pad")
def pad(
    result: ir.Type,
    x: Array,
    value: Array,
    low: Sequence[int],
    high: Sequence[int],
    interior: Sequence[int],
    mode: str,
) -> Array:
    if mode == "constant":
        return padded(x, build.extract_constant(value), low, high, interior)
    shape = [_sum(size, a + b) for size, a, b in zip(build.sizes(x), low, high, strict=True)]
    changed = [axis for axis in range(x.rank) if low[axis] or high[axis]]
    return gathered(x, shape, {axis: _mirrored(mode, low[axis]) for axis in changed})


def _mirrored(mode: str, low: int) -> Place:
    def place(i: Element, size: Element) -> Element:
        inner, last = i - low, size - 1
        if mode == "edge":
            return minimum(maximum(inner, 0), last)
        if mode == "wrap":
            return select(inner < 0, inner + size, select(inner < size, inner, inner - size))
        inner = select(inner < 0, -inner, inner)
        return select(inner < size, inner, last + last - inner)

    return place


def padded(
    x: Array, value: Element, low: Sequence[int], high: Sequence[int], interior: Sequence[int]
) -> Array:
    """`x` with `value` before, after and between; negative amounts cut off at the end."""
    before, after = ([max(amount, 0) for amount in side] for side in (low, high))
    wide = _spread(x, value, before, after, interior) if any(interior) else _padded(x, value, before, after)
    if min((*low, *high), default=0) >= 0:
        return wide
    cut = [max(-amount, 0) for amount in low]
    lost = [max(-a, 0) + max(-b, 0) for a, b in zip(low, high, strict=True)]
    left = [_sum(size, -amount) for size, amount in zip(build.sizes(wide), lost, strict=True)]
    return build.extract_slice(wide, cut, left)


def _padded(x: Array, value: Element, low: Sequence[int], high: Sequence[int]) -> Array:
    if not any(low) and not any(high):
        return x
    shape = [
        size if size == types.DYNAMIC else size + a + b for size, a, b in zip(x.shape, low, high, strict=True)
    ]
    type_ = types.tensor(shape, x.element_type)
    return build.pad(x, value, low, high, type_)


def _spread(
    x: Array, value: Element, low: Sequence[int], high: Sequence[int], interior: Sequence[int]
) -> Array:
    """Written at distances into a tensor of the value."""
    shape = [
        _sum(_spread_size(size, between + 1), a + b)
        for size, a, b, between in zip(build.sizes(x), low, high, interior, strict=True)
    ]
    target = build.fill(build.empty(shape, x.element_type), value)
    return build.insert_slice(target, x, list(low), [between + 1 for between in interior])


def _spread_size(size: Size, step: int) -> Size:
    """`(size - 1) * step + 1`, 0 for nothing."""
    if step == 1:
        return size
    if isinstance(size, int):
        return (size - 1) * step + 1 if size else 0
    return maximum((size_element(size) - 1) * step + 1, 0).value


def _sum(size: Size, amount: int) -> Size:
    if isinstance(size, int):
        return size + amount
    return (size_element(size) + amount).value if amount else size
