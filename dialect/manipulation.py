"""Ops that rearrange elements without computing: shapes, axes, joining, slicing, padding."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import Int, Ints, choice
from ivy.dialect.base import MOST_MIXED, Dims, MixedTensors, Op, Tensor, Tensors
from ivy.dialect.creation import check_dims
from ivy.dialect.helpers import (
    as_index,
    dim,
    index,
    multiply_size,
    scalar_like,
    size_to_tensor,
    sizes,
    split_shape,
)
from ivy.dialect.types import DYNAMIC
from ivy.mlir import arith


class BroadcastTo(Op, name="broadcast_to"):
    """`x` repeated along new leading axes and along axes of size 1, as NumPy broadcasts."""

    x: Tensor
    dims: Dims
    shape: Ints

    @staticmethod
    def infer(x, dims, shape):
        check_dims(shape, dims)
        if x.rank > len(shape) or types.broadcast(x.shape, shape) != tuple(shape):
            fits = x.rank <= len(shape) and all(
                DYNAMIC in (a, b) or a in (1, b)
                for a, b in zip(x.shape, shape[len(shape) - x.rank :], strict=True)
            )
            if not fits:
                raise ValueError(f"cannot broadcast {types.describe(x)} to {list(shape)}")
        return types.tensor(shape, x.element_type)


class Reshape(Op, name="reshape"):
    """The same elements in row-major order under another shape with as many elements."""

    x: Tensor
    dims: Dims
    shape: Ints

    @staticmethod
    def infer(x, dims, shape):
        check_dims(shape, dims)
        before, after = types.product(x.shape), types.product(shape)
        if DYNAMIC not in (before, after) and before != after:
            raise ValueError(f"cannot reshape {types.describe(x)} to {list(shape)}")
        return types.tensor(shape, x.element_type)


class PermuteDims(Op, name="permute_dims"):
    """The axes of `x` in another order: axis `i` of the result is axis `axes[i]` of `x`."""

    x: Tensor
    axes: Ints

    @staticmethod
    def infer(x, axes):
        if sorted(axes) != list(range(x.rank)):
            raise ValueError(f"axes {axes} are no permutation for {types.describe(x)}")
        return types.tensor([x.shape[axis] for axis in axes], x.element_type)


class ExpandDims(Op, name="expand_dims"):
    """`x` with axes of size 1 inserted, at these positions of the result."""

    x: Tensor
    axes: Ints

    @staticmethod
    def infer(x, axes):
        rank = x.rank + len(axes)
        places = types.normalise_axes(axes, rank)
        rest = iter(x.shape)
        return types.tensor([1 if i in places else next(rest) for i in range(rank)], x.element_type)

    @staticmethod
    def decompose(x, axes):
        places = types.normalise_axes(axes, x.type.rank + len(axes))
        rest = iter(sizes(x))
        shape, dims = split_shape(
            [1 if i in places else next(rest) for i in range(x.type.rank + len(places))]
        )
        return ops.reshape(x, dims, shape)


class Squeeze(Op, name="squeeze"):
    """`x` without these axes, which have size 1."""

    x: Tensor
    axes: Ints

    @staticmethod
    def infer(x, axes):
        gone = types.normalise_axes(axes, x.rank)
        if any(x.shape[axis] not in (1, DYNAMIC) for axis in gone):
            raise ValueError(f"axes {axes} of {types.describe(x)} are not all of size 1")
        return types.tensor([s for i, s in enumerate(x.shape) if i not in gone], x.element_type)

    @staticmethod
    def decompose(x, axes):
        gone = types.normalise_axes(axes, x.type.rank)
        shape, dims = split_shape([s for i, s in enumerate(sizes(x)) if i not in gone])
        return ops.reshape(x, dims, shape)


class Concat(Op, name="concat"):
    """Tensors joined along an existing axis."""

    xs: MixedTensors
    axis: Int

    @classmethod
    def build(cls, xs, axis, loc=None):
        """Create the op; more tensors than one op takes are joined in groups."""
        while len(xs) > MOST_MIXED:
            groups = [xs[i : i + MOST_MIXED] for i in range(0, len(xs), MOST_MIXED)]
            xs = [group[0] if len(group) == 1 else cls.build(group, axis, loc) for group in groups]
        return super().build(xs, axis, loc=loc)

    @staticmethod
    def infer(xs, axis):
        if not xs:
            raise ValueError("expects at least one tensor")
        first = xs[0]
        axis = types.normalise_axis(axis, first.rank)
        shape = list(first.shape)
        for other in xs[1:]:
            if other.rank != first.rank or other.element_type != first.element_type:
                raise ValueError(f"cannot join {', '.join(map(types.describe, xs))}")
            for i, size in enumerate(other.shape):
                if i != axis and size != DYNAMIC:
                    if shape[i] not in (size, DYNAMIC):
                        raise ValueError(f"cannot join {', '.join(map(types.describe, xs))}")
                    shape[i] = size
        along = [x.shape[axis] for x in xs]
        shape[axis] = DYNAMIC if DYNAMIC in along else sum(along)
        return types.tensor(shape, first.element_type)


class Stack(Op, name="stack"):
    """Tensors of one shape joined along a new axis."""

    xs: Tensors
    axis: Int

    @staticmethod
    def infer(xs, axis):
        if not xs:
            raise ValueError("expects at least one tensor")
        axis = types.normalise_axis(axis, xs[0].rank + 1)
        if not all(types.is_compatible(x, xs[0]) for x in xs):
            raise ValueError(f"cannot stack {', '.join(map(types.describe, xs))}")
        shape = list(xs[0].shape)
        return types.tensor(shape[:axis] + [len(xs)] + shape[axis:], xs[0].element_type)

    @staticmethod
    def decompose(xs, axis):
        axis = types.normalise_axis(axis, xs[0].type.rank + 1)
        return ops.concat([ops.expand_dims(x, (axis,)) for x in xs], axis)


class Flip(Op, name="flip"):
    """`x` with the order of the elements reversed along these axes."""

    x: Tensor
    axes: Ints

    @staticmethod
    def infer(x, axes):
        types.normalise_axes(axes, x.rank)
        return x


class Roll(Op, name="roll"):
    """`x` with elements shifted along axes; those pushed over the end come in at the start."""

    x: Tensor
    shifts: Ints
    axes: Ints

    @staticmethod
    def infer(x, shifts, axes):
        if len(shifts) != len(axes):
            raise ValueError(f"has {len(shifts)} shifts for {len(axes)} axes")
        for axis in axes:
            types.normalise_axis(axis, x.rank)
        return x

    @staticmethod
    def decompose(x, shifts, axes):
        for shift, axis in zip(shifts, axes, strict=True):
            axis = types.normalise_axis(axis, x.type.rank)
            size = dim(x, axis)
            cut = _roll_cut(size, shift)
            if cut == 0:
                continue
            x = ops.concat([slice_axis(x, axis, cut, size), slice_axis(x, axis, 0, cut)], axis)
        return x


def _roll_cut(size, shift):
    """Where an axis is cut for a roll: `-shift` modulo `size`."""
    if isinstance(size, int):
        return -shift % size if size else 0
    rest = arith.RemSIOp(index(-shift), size).result
    positive = arith.AddIOp(rest, size).result
    return arith.RemSIOp(positive, size).result


class Slice(Op, name="slice"):
    """Elements from `starts` up to, not including, `stops` at distances of `steps`, per axis.

    Bounds lie within the axis; a dynamic one (`?` in the attribute) is the next operand of
    `start_dims` or `stop_dims`. Steps are positive.
    """

    x: Tensor
    start_dims: Dims
    stop_dims: Dims
    starts: Ints
    stops: Ints
    steps: Ints

    @staticmethod
    def infer(x, start_dims, stop_dims, starts, stops, steps):
        check_dims(starts, start_dims)
        check_dims(stops, stop_dims)
        if not len(starts) == len(stops) == len(steps) == x.rank:
            raise ValueError(f"expects {x.rank} bounds for {types.describe(x)}")
        shape = []
        for start, stop, step, size in zip(starts, stops, steps, x.shape, strict=True):
            if step < 1:
                raise ValueError(f"expects positive steps, got {step}")
            if DYNAMIC in (start, stop):
                shape.append(DYNAMIC)
                continue
            if start < 0 or stop < start or (size != DYNAMIC and stop > size):
                raise ValueError(f"bounds {start}:{stop} do not lie within an axis of size {size}")
            shape.append(-(-(stop - start) // step))
        return types.tensor(shape, x.element_type)


class DynamicSlice(Op, name="dynamic_slice"):
    """A block of static `sizes` that begins at indices given as 0-d integer tensors, one per axis.

    Indices are clamped so that the block lies within `x`.
    """

    x: Tensor
    starts: Tensors
    sizes: Ints

    @staticmethod
    def infer(x, starts, sizes):
        if not len(starts) == len(sizes) == x.rank:
            raise ValueError(f"expects {x.rank} starts and sizes for {types.describe(x)}")
        return types.tensor(sizes, x.element_type)


class DynamicUpdateSlice(Op, name="dynamic_update_slice"):
    """`x` with the block that begins at `starts` replaced by `update`; indices are clamped."""

    x: Tensor
    update: Tensor
    starts: Tensors

    @staticmethod
    def infer(x, update, starts):
        if len(starts) != x.rank or update.rank != x.rank:
            raise ValueError(f"expects {x.rank} starts for {types.describe(x)}")
        return x


class UpdateSlice(Op, name="update_slice"):
    """`x` with the elements from `starts` at distances of `steps` replaced by `update`, per axis.

    The places lie within `x`; a dynamic start (`?` in the attribute) is the next of the operands
    `dims`. Steps are positive.
    """

    x: Tensor
    update: Tensor
    dims: Dims
    starts: Ints
    steps: Ints

    @staticmethod
    def infer(x, update, dims, starts, steps):
        check_dims(starts, dims)
        if update.element_type != x.element_type or update.rank != x.rank:
            raise ValueError(f"cannot write {types.describe(update)} into {types.describe(x)}")
        if not len(starts) == len(steps) == x.rank or any(step < 1 for step in steps):
            raise ValueError(f"expects {x.rank} starts and positive steps for {types.describe(x)}")
        for start, step, count, size in zip(starts, steps, update.shape, x.shape, strict=True):
            if DYNAMIC in (start, count, size) or count == 0:
                continue
            if start < 0 or start + (count - 1) * step >= size:
                raise ValueError(f"{count} places from {start} do not lie within an axis of size {size}")
        return x

    @staticmethod
    def decompose(x, update, dims, starts, steps):
        if 0 in update.type.shape:
            return x
        dynamic = iter(dims)
        starts = [next(dynamic) if start == DYNAMIC else start for start in starts]
        if all(step == 1 for step in steps):
            return ops.dynamic_update_slice(x, update, [size_to_tensor(start, "int32") for start in starts])
        partial = [
            axis
            for axis in range(x.type.rank)
            if steps[axis] != 1 or starts[axis] != 0 or update.type.shape[axis] != x.type.shape[axis]
        ]
        axes = range(partial[0], partial[-1] + 1)
        places = [_places(update, axis, starts[axis], steps[axis], len(axes), axes[0]) for axis in axes]
        return ops.index_put(x, places, update, tuple(axes))


def _places(update, axis, start, step, rank, first):
    """`start, start + step, …` for an axis of `update`, along axis `axis - first` of `rank` ones."""
    shape, dims = split_shape([dim(update, axis) if first + i == axis else 1 for i in range(rank)])
    counted = ops.iota(dims, shape, axis - first, types.element_type("int64"))
    scaled = ops.multiply(counted, size_to_tensor(step, "int64"))
    return ops.add(scaled, size_to_tensor(start, "int64"))


class Pad(Op, name="pad"):
    """`x` with elements added before (`low`), after (`high`) and between (`interior`) per axis.

    `constant` fills with the 0-d tensor `value`; negative amounts cut off. `reflect` mirrors
    without repeating the edge, `edge` repeats it, `wrap` continues from the other side; these three
    ignore `value`, and take amounts from 0 to the size (minus one for `reflect`).
    """

    x: Tensor
    value: Tensor
    low: Ints
    high: Ints
    interior: Ints
    mode: choice("constant", "reflect", "edge", "wrap") = "constant"

    @staticmethod
    def infer(x, value, low, high, interior, mode):
        if not len(low) == len(high) == len(interior) == x.rank:
            raise ValueError(f"expects {x.rank} amounts for {types.describe(x)}")
        if value.rank != 0 or value.element_type != x.element_type:
            raise ValueError(f"expects a 0-d value of x's type, got {types.describe(value)}")
        shape = []
        for size, before, after, between in zip(x.shape, low, high, interior, strict=True):
            if size == DYNAMIC:
                shape.append(DYNAMIC if before or after or between else size)
                continue
            shape.append(size + before + after + max(size - 1, 0) * between)
            if shape[-1] < 0:
                raise ValueError(f"cannot cut {-before - after} elements from an axis of size {size}")
        return types.tensor(shape, x.element_type)


class Tile(Op, name="tile"):
    """`x` repeated a number of times along each axis."""

    x: Tensor
    repeats: Ints

    @staticmethod
    def infer(x, repeats):
        if len(repeats) != x.rank:
            raise ValueError(f"expects {x.rank} repeats for {types.describe(x)}")
        shape = [DYNAMIC if s == DYNAMIC else s * n for s, n in zip(x.shape, repeats, strict=True)]
        return types.tensor(shape, x.element_type)

    @staticmethod
    def decompose(x, repeats):
        spread, final = [], []
        for size, times in zip(sizes(x), repeats, strict=True):
            spread += [times, size]
            final.append(multiply_size(size, times))
        between = ops.expand_dims(x, tuple(range(0, 2 * x.type.rank, 2)))
        shape, dims = split_shape(spread)
        result_shape, result_dims = split_shape(final)
        return ops.reshape(ops.broadcast_to(between, dims, shape), result_dims, result_shape)


class Repeat(Op, name="repeat"):
    """Every element `repeats` times in a row along one axis."""

    x: Tensor
    repeats: Int
    axis: Int

    @staticmethod
    def infer(x, repeats, axis):
        axis = types.normalise_axis(axis, x.rank)
        shape = list(x.shape)
        shape[axis] = DYNAMIC if shape[axis] == DYNAMIC else shape[axis] * repeats
        return types.tensor(shape, x.element_type)

    @staticmethod
    def decompose(x, repeats, axis):
        axis = types.normalise_axis(axis, x.type.rank)
        old = sizes(x)
        spread, dims = split_shape([*old[: axis + 1], repeats, *old[axis + 1 :]])
        final, final_dims = split_shape([*old[:axis], multiply_size(old[axis], repeats), *old[axis + 1 :]])
        wide = ops.broadcast_to(ops.expand_dims(x, (axis + 1,)), dims, spread)
        return ops.reshape(wide, final_dims, final)


class Diagonal(Op, name="diagonal"):
    """The diagonals of the matrices in the last two axes, as a new last axis.

    `offset` 0 is the main diagonal, positive ones lie above it.
    """

    x: Tensor
    offset: Int = 0

    @staticmethod
    def infer(x, offset):
        if x.rank < 2:
            raise ValueError(f"expects matrices, got {types.describe(x)}")
        *batch, rows, columns = x.shape
        length = max(0, min(rows, columns - offset) if offset >= 0 else min(rows + offset, columns))
        return types.tensor([*batch, DYNAMIC if DYNAMIC in (rows, columns) else length], x.element_type)

    @staticmethod
    def decompose(x, offset):
        length, dims = split_shape([_diagonal_length(*sizes(x)[-2:], offset)])
        counted = ops.iota(dims, length, 0, types.element_type("int64"))
        row = ops.add(counted, scalar_like(counted, max(-offset, 0)))
        column = ops.add(counted, scalar_like(counted, max(offset, 0)))
        return ops.index(x, [row, column], (x.type.rank - 2, x.type.rank - 1))


def _diagonal_length(rows, columns, offset):
    """The length of a diagonal of a matrix, an int where both sizes are."""
    if isinstance(rows, int) and isinstance(columns, int):
        return max(0, min(rows, columns - offset) if offset >= 0 else min(rows + offset, columns))
    rows, columns = as_index(rows), as_index(columns)
    shifted = arith.AddIOp(rows if offset < 0 else columns, index(offset if offset < 0 else -offset)).result
    shortest = arith.MinSIOp(shifted, columns if offset < 0 else rows).result
    return arith.MaxSIOp(shortest, index(0)).result


def slice_axis(x, axis, start, stop, step=1):
    """`x[..., start:stop:step, ...]` along one axis, with bounds within it (ints or `index` values)."""
    starts, stops, steps = [0] * x.type.rank, sizes(x), [1] * x.type.rank
    starts[axis], stops[axis], steps[axis] = start, stop, step
    static_starts, start_dims = split_shape(starts)
    static_stops, stop_dims = split_shape(stops)
    return ops.slice(x, start_dims, stop_dims, static_starts, static_stops, steps)
