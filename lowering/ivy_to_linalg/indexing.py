"""Reading and writing elements at places that other tensors give.

Reading is a `linalg.generic` over the result that gets the indices as operands and extracts the elements
in its body. Writing is a nest of loops over the updates. Places outside are never touched: what is read
there comes from the nearest place inside, and updates are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import types
from ivy.dialect.base import OPS, attributes_of
from ivy.dialect.indexing import index_shape
from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array, Size
from ivy.lowering.ivy_to_linalg.elements import (
    Element,
    constant,
    convert,
    equal,
    maximum,
    minimum,
    op,
    select,
)
from ivy.lowering.ivy_to_linalg.loops import is_inside, nest, size_element, when
from ivy.lowering.ivy_to_linalg.registry import expand, lower
from ivy.mlir import arith, ir

COMBINE: dict[str, Callable[[Element, Element], Element]] = {
    "set": lambda old, new: new,
    "add": lambda old, new: old + new,
    "mul": lambda old, new: old * new,
    "min": minimum,
    "max": maximum,
}
"""How an update meets the element that is there."""


# ------------------------------------------------------------------------------- places


def _place(index: Element, size: Size) -> Element:
    """An index as an `index` element, counted from the end where it is negative."""
    place = convert(index, ir.IndexType.get())
    if types.is_unsigned(index.type):
        return place
    return select(place < 0, place + size_element(size), place)


def _inside(place: Element, last: Size, unsigned: bool) -> Element:
    """The nearest place from 0 to `last`."""
    limit = size_element(last)
    if unsigned:  # beyond the signed numbers, too
        return op("arith.minui", place.type, place, limit)
    return maximum(minimum(place, limit), 0)


def _minus(size: Size, amount: Size) -> Size:
    if isinstance(size, int) and isinstance(amount, int):
        return size - amount
    return arith.SubIOp(build.as_index(size), build.as_index(amount)).result


def _without(items: Sequence[int], places: Sequence[int]) -> list[int]:
    return [item for place, item in enumerate(items) if place not in places]


# ------------------------------------------------------------------------------- reading


def _read(
    result: ir.Type,
    shape: Sequence[Size],
    x: Array,
    indices: Sequence[Array],
    maps: Sequence[ir.Attribute],
    places: Callable[..., Sequence[Element]],
) -> Array:
    """The elements of `x` at the places that a function gives for the elements of indices."""
    rank = len(shape)
    target = build.empty(shape, result.element_type)
    maps = [*maps, build.affine_map(rank, tuple(range(rank)))]
    return build.generic(
        indices, [target], maps, "p" * rank, lambda *given: build.extract(x, *places(*given[:-1]))
    )[0]


@lower("index")
def index(result: ir.Type, x: Array, indices: Sequence[Array], axes: Sequence[int]) -> Array:
    _, place = index_shape(x.type, [one.type for one in indices], axes)
    all_sizes, new = build.sizes(x), build.common_shape(indices)
    rest = _without(range(x.rank), axes)
    shape = [all_sizes[axis] for axis in rest]
    shape[place:place] = new
    others = [loop for loop in range(len(shape)) if not place <= loop < place + len(new)]
    maps = [build.affine_map(len(shape), _aligned(one, new, place)) for one in indices]
    lasts = {axis: _minus(all_sizes[axis], 1) for axis in axes}

    def places(*given: Element) -> list[Element]:
        at = {axis: build.loop_index(loop) for axis, loop in zip(rest, others, strict=True)}
        for axis, number in zip(axes, given, strict=True):
            at[axis] = _counted(number, all_sizes[axis], lasts[axis])
        return [at[axis] for axis in range(x.rank)]

    return _read(result, shape, x, indices, maps, places)


def _aligned(index: Array, shape: Sequence[Size], first: int) -> tuple[int | None, ...]:
    """The loop that each axis of an index follows, if `shape` begins at the loop `first`."""
    lead = len(shape) - index.rank
    return tuple(
        None if size == 1 and shape[lead + axis] != 1 else first + lead + axis
        for axis, size in enumerate(index.shape)
    )


def _counted(index: Element, size: Size, last: Size) -> Element:
    """A place inside: an index, counted from the end where it is negative."""
    return _inside(_place(index, size), last, types.is_unsigned(index.type))


@lower("take")
def take(result: ir.Type, x: Array, indices: Array, axis: int) -> Array:
    return index(result, x, [indices], (axis % x.rank,))


@expand("take_along_axis")
def expand_take_along_axis(x: ir.Value, indices: ir.Value, axis: int) -> ir.Value | None:
    """The elements at the places of the largest or smallest ones are the largest or smallest ones."""
    owner = indices.owner
    name = "" if isinstance(owner, ir.Block) else owner.name.removeprefix("ivy.")
    if name not in ("argmax", "argmin") or owner.operands[0] != x:
        return None
    fields = attributes_of(owner)
    if fields["axis"] % x.type.rank != axis % x.type.rank or not fields["keepdims"]:
        return None
    return OPS[name.removeprefix("arg")].build(x, (axis,), True)


@lower("take_along_axis")
def take_along_axis(result: ir.Type, x: Array, indices: Array, axis: int) -> Array:
    axis, shape = axis % x.rank, build.sizes(indices)
    size = build.dimension(x, axis)
    last = _minus(size, 1)

    def places(number: Element) -> list[Element]:
        own = _counted(number, size, last)
        return [own if loop == axis else build.loop_index(loop) for loop in range(x.rank)]

    return _read(result, shape, x, [indices], [build.affine_map(x.rank, tuple(range(x.rank)))], places)


@lower("gather")
def gather(
    result: ir.Type,
    x: Array,
    indices: Array,
    dims: Sequence[ir.Value],
    slice_sizes: Sequence[int],
    offset_axes: Sequence[int],
    collapsed_axes: Sequence[int],
    start_axes: Sequence[int],
    batch_axes: Sequence[int],
    index_batch_axes: Sequence[int],
    index_vector_axis: int,
) -> Array:
    slices = build.mixed(slice_sizes, dims)
    batch_loops = _without(range(result.rank), offset_axes)
    windows = dict(zip(_without(range(x.rank), (*collapsed_axes, *batch_axes)), offset_axes, strict=True))
    batches = _batch_loops(batch_axes, index_batch_axes, index_vector_axis, batch_loops)
    shape = _gathered_shape(indices, index_vector_axis, {windows[axis]: slices[axis] for axis in windows})
    limits = {axis: _minus(build.dimension(x, axis), slices[axis]) for axis in start_axes}
    moving = [axis for axis in start_axes if limits[axis] != 0]
    maps = [
        _vector_map(len(shape), batch_loops, index_vector_axis, indices.rank, start_axes.index(axis))
        for axis in moving
    ]

    def places(*starts: Element) -> list[Element]:
        known = {
            axis: _inside(convert(start, ir.IndexType.get()), limits[axis], types.is_unsigned(start.type))
            for axis, start in zip(moving, starts, strict=True)
        }
        return [
            _gathered_place(known.get(axis), windows.get(axis), batches.get(axis)) for axis in range(x.rank)
        ]

    return _read(result, shape, x, [indices] * len(moving), maps, places)


def _batch_loops(
    axes: Sequence[int], index_axes: Sequence[int], vector_axis: int, loops: Sequence[int]
) -> dict[int, int]:
    """The loop along each batch axis of `x`: the one along the batch axis of the indices."""
    return {axis: loops[own - (own > vector_axis)] for axis, own in zip(axes, index_axes, strict=True)}


def _gathered_shape(indices: Array, vector_axis: int, windows: dict[int, Size]) -> list[Size]:
    batch = iter([build.dimension(indices, axis) for axis in range(indices.rank) if axis != vector_axis])
    rank = len(windows) + indices.rank - (vector_axis < indices.rank)
    return [windows[axis] if axis in windows else next(batch) for axis in range(rank)]


def _vector_map(
    loops: int, batch_loops: Sequence[int], vector_axis: int, rank: int, component: int
) -> ir.Attribute:
    """The indexing map that reads one component of index vectors."""
    own = iter(batch_loops)
    expressions = [
        ir.AffineConstantExpr.get(component) if axis == vector_axis else ir.AffineDimExpr.get(next(own))
        for axis in range(rank)
    ]
    return ir.AffineMapAttr.get(ir.AffineMap.get(loops, 0, expressions))


def _gathered_place(start: Element | None, window: int | None, batch: int | None) -> Element:
    if batch is not None:
        return build.loop_index(batch)
    if window is None:
        return constant(0, ir.IndexType.get()) if start is None else start
    offset = build.loop_index(window)
    return offset if start is None else start + offset


@lower("one_hot")
def one_hot(result: ir.Type, indices: Array, depth: int, dtype: ir.Type) -> Array:
    shape = [*build.sizes(indices), depth]
    loops, target = len(shape), build.empty(shape, dtype)
    maps = [build.affine_map(loops, tuple(range(count))) for count in (loops - 1, loops)]

    def body(number: Element, _: Element) -> Element:
        hit = equal(convert(number, ir.IndexType.get()), build.loop_index(loops - 1))
        return select(hit, constant(1, dtype), constant(0, dtype))

    return build.generic([indices], [target], maps, "p" * loops, body)[0]


# ------------------------------------------------------------------------------- writing


def _updated(
    x: Array, places: Sequence[Element], update: Element, reduction: str, outside: Element | None
) -> list[Array]:
    """`x` with one element updated; without effect unless a condition holds."""

    def written() -> list[Array]:
        old = update if reduction == "set" else build.extract(x, *places)
        return [build.insert(x, COMBINE[reduction](old, update), *places)]

    return when(outside, written, [x])


def _all(conditions: Sequence[Element]) -> Element | None:
    found = None
    for condition in conditions:
        found = condition if found is None else found & condition
    return found


@lower("index_put")
def index_put(
    result: ir.Type, x: Array, indices: Sequence[Array], updates: Array, axes: Sequence[int], reduction: str
) -> Array:
    _, place = index_shape(x.type, [one.type for one in indices], axes)
    all_sizes, new = build.sizes(x), build.common_shape(indices)
    rest = _without(range(x.rank), axes)

    def at_indices(counters: Sequence[Element], carried: Sequence[Array]) -> list[Array]:
        own = [build.extract(one, *_broadcast(one, counters)) for one in indices]
        at = {axis: _place(number, all_sizes[axis]) for axis, number in zip(axes, own, strict=True)}
        inside = _all([is_inside(at[axis], all_sizes[axis]) for axis in axes])

        def along_rest(others: Sequence[Element], inner: Sequence[Array]) -> list[Array]:
            where = at | dict(zip(rest, others, strict=True))
            source = [*others[:place], *counters, *others[place:]]
            update = build.extract(updates, *_broadcast(updates, source))
            return _updated(inner[0], [where[axis] for axis in range(x.rank)], update, reduction, None)

        return when(inside, lambda: nest([all_sizes[axis] for axis in rest], carried, along_rest), carried)

    return nest(new, [x], at_indices)[0]


def _broadcast(x: Array, counters: Sequence[Element]) -> list[Element]:
    """Where an array that broadcasts to the shape of loops is read."""
    own = counters[len(counters) - x.rank :]
    zero = constant(0, ir.IndexType.get())
    return [zero if size == 1 else counter for size, counter in zip(x.shape, own, strict=True)]


@lower("put_along_axis")
def put_along_axis(
    result: ir.Type, x: Array, indices: Array, updates: Array, axis: int, reduction: str
) -> Array:
    axis = axis % x.rank
    size = build.dimension(x, axis)

    def step(counters: Sequence[Element], carried: Sequence[Array]) -> list[Array]:
        own = _place(build.extract(indices, *counters), size)
        places = [own if loop == axis else counter for loop, counter in enumerate(counters)]
        update = build.extract(updates, *counters)
        return _updated(carried[0], places, update, reduction, is_inside(own, size))

    return nest(build.sizes(indices), [x], step)[0]


@lower("scatter")
def scatter(
    result: ir.Type,
    x: Array,
    indices: Array,
    updates: Array,
    update_window_axes: Sequence[int],
    inserted_axes: Sequence[int],
    start_axes: Sequence[int],
    batch_axes: Sequence[int],
    index_batch_axes: Sequence[int],
    index_vector_axis: int,
    reduction: str,
    unique: bool,
) -> Array:
    all_sizes, update_sizes = build.sizes(x), build.sizes(updates)
    batch = _without(range(updates.rank), update_window_axes)
    window_axes = _without(range(x.rank), (*inserted_axes, *batch_axes))
    batches = _batch_loops(batch_axes, index_batch_axes, index_vector_axis, range(len(batch)))

    def at_vector(counters: Sequence[Element], carried: Sequence[Array]) -> list[Array]:
        starts = {
            axis: _place_of(build.extract(indices, *_component(counters, index_vector_axis, indices.rank, k)))
            for k, axis in enumerate(start_axes)
        }
        fixed = {axis: starts.get(axis, constant(0, ir.IndexType.get())) for axis in inserted_axes}
        fixed |= {axis: counters[loop] for axis, loop in batches.items()}
        inside = _all([is_inside(starts[axis], all_sizes[axis]) for axis in inserted_axes if axis in starts])

        def at_offset(offsets: Sequence[Element], inner: Sequence[Array]) -> list[Array]:
            where = fixed | {
                axis: starts[axis] + offset if axis in starts else offset
                for axis, offset in zip(window_axes, offsets, strict=True)
            }
            checks = _all([is_inside(where[axis], all_sizes[axis]) for axis in window_axes if axis in starts])
            source = dict(zip((*batch, *update_window_axes), (*counters, *offsets), strict=True))
            update = build.extract(updates, *(source[axis] for axis in range(updates.rank)))
            return _updated(inner[0], [where[axis] for axis in range(x.rank)], update, reduction, checks)

        window = [update_sizes[axis] for axis in update_window_axes]
        return when(inside, lambda: nest(window, carried, at_offset), carried)

    return nest([update_sizes[axis] for axis in batch], [x], at_vector)[0]


def _place_of(index: Element) -> Element:
    return convert(index, ir.IndexType.get())


def _component(counters: Sequence[Element], vector_axis: int, rank: int, number: int) -> list[Element | int]:
    """Where one component of an index vector lies."""
    own: list[Element | int] = list(counters)
    if vector_axis < rank:
        own.insert(vector_axis, number)
    return own
