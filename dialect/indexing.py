"""Reading and writing elements at places that other tensors give.

`index` and `index_put` are NumPy's `x[i, :, j]` and its assignment; `gather` and `scatter` are
StableHLO's general forms, which all others come down to, with its rules for starts outside.
Elsewhere indices lie in `[-size, size)`, negative ones count from the end; what others read or write
is left to the target.
"""

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, DType, Int, Ints, choice
from ivy.dialect.base import Dims, MixedTensors, Op, Tensor
from ivy.dialect.creation import check_dims
from ivy.dialect.helpers import dim, scalar, scalar_like, size_to_tensor, sizes, split_shape
from ivy.dialect.types import DYNAMIC

REDUCTIONS = ("set", "add", "mul", "min", "max")
"""How an update meets the element that is there."""


def _require_indices(*indices):
    for index in indices:
        if not types.is_integer(index):
            raise ValueError(f"expects integer indices, got {types.describe(index)}")
        if index.element_type != indices[0].element_type:
            raise ValueError(f"expects indices of one type, got {', '.join(map(types.describe, indices))}")


def _require_same(x, updates):
    if x.element_type != updates.element_type:
        raise ValueError(f"cannot write {types.describe(updates)} into {types.describe(x)}")


def _without(items, places):
    return [item for place, item in enumerate(items) if place not in places]


class Gather(Op, name="gather"):
    """StableHLO's `gather`: slices of `x` that begin at index vectors.

    An index vector lies along `index_vector_axis` of `indices` and gives the start along
    `start_axes` of `x`. A slice has `slice_sizes` (dynamic ones, `?`, are the operands `dims`); its
    axes other than the `collapsed_axes` and `batch_axes`, which have size 1, become the
    `offset_axes` of the result, and the other axes of `indices` become the rest. Along
    `batch_axes` of `x` and `index_batch_axes` of `indices` slices are taken element by element.
    A slice that would stick out at either end is moved inside.
    See https://openxla.org/stablehlo/spec#gather.
    """

    x: Tensor
    indices: Tensor
    dims: Dims
    slice_sizes: Ints
    offset_axes: Ints
    collapsed_axes: Ints
    start_axes: Ints
    batch_axes: Ints = ()
    index_batch_axes: Ints = ()
    index_vector_axis: Int

    @staticmethod
    def infer(
        x, indices, dims, slice_sizes, offset_axes, collapsed_axes, start_axes, batch_axes, index_batch_axes,
        index_vector_axis,
    ):  # fmt: skip
        check_dims(slice_sizes, dims)
        _require_indices(indices)
        gone = (*collapsed_axes, *batch_axes)
        if len(slice_sizes) != x.rank or len(offset_axes) != x.rank - len(gone):
            raise ValueError(f"slice sizes and offset axes do not fit {types.describe(x)}")
        if any(slice_sizes[axis] not in (0, 1) for axis in gone):
            raise ValueError("expects slices of size 1 along collapsed and batch axes")
        _check_vectors(indices, index_vector_axis, start_axes)
        batch = iter(_without(indices.shape, (index_vector_axis,)))
        offsets = dict(zip(offset_axes, _without(slice_sizes, gone), strict=True))
        rank = len(offset_axes) + indices.rank - (index_vector_axis < indices.rank)
        shape = [offsets[axis] if axis in offsets else next(batch) for axis in range(rank)]
        return types.tensor(shape, x.element_type)


def _check_vectors(indices, index_vector_axis, start_axes):
    """An index vector has as many elements as there are axes that it gives the start along."""
    if not 0 <= index_vector_axis <= indices.rank:
        raise ValueError(f"axis {index_vector_axis} is out of range for {types.describe(indices)}")
    length = indices.shape[index_vector_axis] if index_vector_axis < indices.rank else 1
    if length not in (len(start_axes), DYNAMIC):
        raise ValueError(f"has index vectors of {length} elements for {len(start_axes)} axes")


class Scatter(Op, name="scatter"):
    """StableHLO's `scatter`: `x` with slices, which begin at index vectors, updated.

    The reverse of `gather`: `update_window_axes` of `updates` are a slice's axes other than the
    `inserted_axes` and `batch_axes`, which have size 1. Updates meet what is there by `reduction`;
    with `set`, which one of several for one element stays is undefined. Elements
    that would be updated outside, at either end, are left out. `unique` promises that no element is
    updated twice.
    See https://openxla.org/stablehlo/spec#scatter.
    """

    x: Tensor
    indices: Tensor
    updates: Tensor
    update_window_axes: Ints
    inserted_axes: Ints
    start_axes: Ints
    batch_axes: Ints = ()
    index_batch_axes: Ints = ()
    index_vector_axis: Int
    reduction: choice(*REDUCTIONS)
    unique: Bool = False

    @staticmethod
    def infer(
        x, indices, updates, update_window_axes, inserted_axes, start_axes, batch_axes, index_batch_axes,
        index_vector_axis, reduction, unique,
    ):  # fmt: skip
        _require_indices(indices)
        _require_same(x, updates)
        if len(update_window_axes) != x.rank - len(inserted_axes) - len(batch_axes):
            raise ValueError(f"window axes do not fit {types.describe(x)}")
        _check_vectors(indices, index_vector_axis, start_axes)
        if updates.rank != len(update_window_axes) + indices.rank - (index_vector_axis < indices.rank):
            raise ValueError(f"updates {types.describe(updates)} do not fit {types.describe(indices)}")
        return x


# --------------------------------------------------------------------------- NumPy's indexing


def index_shape(x, indices, axes):
    """The shape of `x[indices]` and the position in it of the axes that the indices give.

    Where the indexed axes are neighbours, the new axes stand in their place, otherwise in front.
    """
    if len(indices) != len(axes) or not axes:
        raise ValueError(f"has {len(indices)} indices for {len(axes)} axes")
    if list(axes) != sorted(set(axes)) or not 0 <= axes[0] <= axes[-1] < x.rank:
        raise ValueError(f"axes {axes} are not ascending axes of {types.describe(x)}")
    place = axes[0] if axes[-1] - axes[0] == len(axes) - 1 else 0
    new = types.broadcast(*(types.shape_of(index) for index in indices))
    rest = _without(x.shape, axes)
    return [*rest[:place], *new, *rest[place:]], place


class Index(Op, name="index"):
    """`x[indices]` as NumPy indexes with integer arrays: `x[:, i, j]` for `axes` 1 and 2.

    The indices broadcast together. Their axes replace the indexed ones where these are
    neighbours, otherwise they come first.
    """

    x: Tensor
    indices: MixedTensors
    axes: Ints

    @staticmethod
    def infer(x, indices, axes):
        _require_indices(*indices)
        return types.tensor(index_shape(x, indices, axes)[0], x.element_type)

    @staticmethod
    def decompose(x, indices, axes):
        shape, place = index_shape(x.type, [index.type for index in indices], axes)
        if 0 in shape:
            return _empty(x, indices, axes, shape, place)
        vectors = _index_vectors(x, indices, axes)
        batch = vectors.type.rank - 1
        slices, dims = split_shape([1 if axis in axes else size for axis, size in enumerate(sizes(x))])
        return ops.gather(
            x, vectors, dims, slices, offset_axes=_window_axes(len(shape), place, batch),
            collapsed_axes=axes, start_axes=axes, index_vector_axis=batch,
        )  # fmt: skip


def _empty(x, indices, axes, shape, place):
    if DYNAMIC in shape:
        rest = _without(sizes(x), axes)
        shape = [*rest[:place], *common_sizes(indices), *rest[place:]]
    static, dims = split_shape(shape)
    return ops.full(scalar(0, x.type.element_type), dims, static)


def _window_axes(rank, place, count):
    """The axes of an indexing result other than the `count` ones at `place`."""
    return [axis for axis in range(rank) if not place <= axis < place + count]


class IndexPut(Op, name="index_put"):
    """`x` with `x[indices]` (see `index`) updated by `updates`, which broadcast to its shape.

    Updates meet what is there by `reduction`; with `set`, which one of several for one element
    stays is undefined.
    """

    x: Tensor
    indices: MixedTensors
    updates: Tensor
    axes: Ints
    reduction: choice(*REDUCTIONS) = "set"

    @staticmethod
    def infer(x, indices, updates, axes, reduction):
        _require_indices(*indices)
        _require_same(x, updates)
        shape, _ = index_shape(x, indices, axes)
        if updates.rank > len(shape) or not types.is_compatible(
            types.tensor(types.broadcast(updates.shape, shape), x.element_type),
            types.tensor(shape, x.element_type),
        ):
            place = types.describe(types.tensor(shape, x.element_type))
            raise ValueError(f"cannot write {types.describe(updates)} into the place of {place}")
        return x

    @staticmethod
    def decompose(x, indices, updates, axes, reduction):
        shape, place = index_shape(x.type, [index.type for index in indices], axes)
        if 0 in shape or 0 in x.type.shape:
            return x
        rest, new = _without(sizes(x), axes), common_sizes(indices)
        static, dims = split_shape([*rest[:place], *new, *rest[place:]])
        return ops.scatter(
            x, _index_vectors(x, indices, axes), ops.broadcast_to(updates, dims, static),
            update_window_axes=_window_axes(len(shape), place, len(new)), inserted_axes=axes,
            start_axes=axes, index_vector_axis=len(new), reduction=reduction,
        )  # fmt: skip


def common_sizes(values):
    """The sizes that tensors broadcast to: ints, or `index` values for dynamic ones."""
    shape = types.broadcast(*(types.shape_of(value.type) for value in values))
    return [
        _dynamic_size(values, axis - len(shape)) if size == DYNAMIC else size
        for axis, size in enumerate(shape)
    ]


def _dynamic_size(values, axis):
    source = next(v for v in values if v.type.rank >= -axis and v.type.shape[axis + v.type.rank] == DYNAMIC)
    return dim(source, axis + source.type.rank)


def _index_vectors(x, indices, axes):
    """Non-negative index vectors along a new last axis, from one index tensor for each axis."""
    shape, dims = split_shape(common_sizes(indices))
    parts = []
    for index, axis in zip(indices, axes, strict=True):
        counted = ops.broadcast_to(from_start(index, x, axis), dims, shape)
        parts.append(ops.expand_dims(counted, (len(shape),)))
    return ops.concat(parts, len(shape))


def from_start(index, x, axis):
    """Indices with negative ones counted from the end of an axis of `x`."""
    if types.is_unsigned(index.type):
        return index
    size = size_to_tensor(dim(x, axis), index.type.element_type)
    return ops.where(ops.less(index, scalar_like(index, 0)), ops.add(index, size), index)


class Take(Op, name="take"):
    """The slices of `x` along an axis at `indices`, whose axes replace it: `x[:, i]` for axis 1."""

    x: Tensor
    indices: Tensor
    axis: Int

    @staticmethod
    def infer(x, indices, axis):
        _require_indices(indices)
        axis = types.normalise_axis(axis, x.rank)
        return types.tensor([*x.shape[:axis], *indices.shape, *x.shape[axis + 1 :]], x.element_type)

    @staticmethod
    def decompose(x, indices, axis):
        return ops.index(x, [indices], (types.normalise_axis(axis, x.type.rank),))


# ------------------------------------------------------------------------------ along an axis


def _check_along(x, indices, axis):
    _require_indices(indices)
    axis = types.normalise_axis(axis, x.rank)
    if indices.rank != x.rank or any(
        DYNAMIC not in (mine, theirs) and mine != theirs
        for place, (mine, theirs) in enumerate(zip(x.shape, indices.shape, strict=True))
        if place != axis
    ):
        raise ValueError(
            f"indices {types.describe(indices)} do not fit {types.describe(x)} along axis {axis}"
        )


class TakeAlongAxis(Op, name="take_along_axis"):
    """One element for each index: `result[i, j, k] = x[i, indices[i, j, k], k]` for axis 1.

    The sizes of `x` and `indices` agree along the other axes.
    """

    x: Tensor
    indices: Tensor
    axis: Int

    @staticmethod
    def infer(x, indices, axis):
        _check_along(x, indices, axis)
        return types.tensor(indices.shape, x.element_type)

    @staticmethod
    def decompose(x, indices, axis):
        axis = types.normalise_axis(axis, x.type.rank)
        if 0 in indices.type.shape:
            shape, dims = split_shape(sizes(indices))
            return ops.full(scalar(0, x.type.element_type), dims, shape)
        others = tuple(_without(range(x.type.rank), (axis,)))
        return ops.gather(
            x, from_start(indices, x, axis), (), (1,) * x.type.rank, offset_axes=(), collapsed_axes=(axis,),
            start_axes=(axis,), batch_axes=others, index_batch_axes=others, index_vector_axis=x.type.rank,
        )  # fmt: skip


class PutAlongAxis(Op, name="put_along_axis"):
    """`x` with one element updated for each index: `x[i, indices[i, j, k], k]` by `updates[i, j, k]`
    for axis 1.

    The sizes of `x` and `indices` agree along the other axes; `updates` have the shape of
    `indices`. Updates meet what is there by `reduction`; with `set`, which one of several for one
    element stays is undefined.
    """

    x: Tensor
    indices: Tensor
    updates: Tensor
    axis: Int
    reduction: choice(*REDUCTIONS) = "set"

    @staticmethod
    def infer(x, indices, updates, axis, reduction):
        _check_along(x, indices, axis)
        _require_same(x, updates)
        if not types.is_compatible(types.tensor(indices.shape, updates.element_type), updates):
            raise ValueError(f"has updates {types.describe(updates)} for {types.describe(indices)}")
        return x

    @staticmethod
    def decompose(x, indices, updates, axis, reduction):
        axis = types.normalise_axis(axis, x.type.rank)
        return ops.index_put(x, grid(indices, axis), updates, tuple(range(x.type.rank)), reduction)


def grid(indices, axis):
    """Indices for all axes: `indices` along `axis`, `0, 1, …` along each other one."""
    element, rank = indices.type.element_type, indices.type.rank
    result = []
    for place, size in enumerate(sizes(indices)):
        if place == axis:
            result.append(indices)
            continue
        shape, dims = split_shape([size if other == place else 1 for other in range(rank)])
        result.append(ops.iota(dims, shape, place, element))
    return result


class OneHot(Op, name="one_hot"):
    """One along a new last axis of size `depth` at each index, zero elsewhere; all zero for an index
    outside.
    """

    indices: Tensor
    depth: Int
    dtype: DType

    @staticmethod
    def infer(indices, depth, dtype):
        _require_indices(indices)
        return types.tensor([*indices.shape, depth], dtype)

    @staticmethod
    def decompose(indices, depth, dtype):
        places = ops.iota((), (depth,), 0, indices.type.element_type)
        return ops.astype(ops.equal(ops.expand_dims(indices, (-1,)), places), dtype)
