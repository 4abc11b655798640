"""Sorting and searching. NaN counts as larger than every number, as in NumPy and PyTorch."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, Int, choice
from ivy.dialect.base import Op, Tensor
from ivy.dialect.helpers import scalar, scalar_like, sizes, split_shape


def _check_sort(x, axis):
    types.normalise_axis(axis, x.rank)
    if types.is_complex(x):
        raise ValueError(f"expects real elements, got {types.describe(x)}")


def _indices(shape):
    return types.tensor(shape, "int64")


class SortLike(Op):
    x: Tensor
    axis: Int = -1
    descending: Bool = False
    stable: Bool = True


class Sort(SortLike, name="sort"):
    """The elements along an axis in ascending (or `descending`) order."""

    @staticmethod
    def infer(x, axis, descending, stable):
        _check_sort(x, axis)
        return x


class Argsort(SortLike, name="argsort"):
    """The indices (int64) that sort `x` along an axis.

    Equal elements keep their order where `stable`; otherwise their order is undefined.
    """

    @staticmethod
    def infer(x, axis, descending, stable):
        _check_sort(x, axis)
        return _indices(x.shape)


class SortWithIndices(SortLike, name="sort_with_indices", results=2):
    """The results of `sort` and `argsort` at once."""

    @staticmethod
    def infer(x, axis, descending, stable):
        _check_sort(x, axis)
        return x, _indices(x.shape)


class Topk(Op, name="topk", results=2):
    """The `k` largest (or smallest) elements along an axis, the most extreme first, and their indices
    (int64). Of equal elements the first ones are taken.
    """

    x: Tensor
    k: Int
    axis: Int = -1
    largest: Bool = True

    @staticmethod
    def infer(x, k, axis, largest):
        _check_sort(x, axis)
        shape = list(x.shape)
        if k < 0 or (shape[axis] != types.DYNAMIC and k > shape[axis]):
            raise ValueError(f"cannot take {k} elements along axis {axis} of {types.describe(x)}")
        shape[axis] = k
        return types.tensor(shape, x.element_type), _indices(shape)


class ArgExtreme(Op):
    x: Tensor
    axis: Int
    keepdims: Bool = False

    @staticmethod
    def infer(x, axis, keepdims):
        _check_sort(x, axis)
        axis = types.normalise_axis(axis, x.rank)
        if x.shape[axis] == 0:
            raise ValueError(f"there is no extreme element along axis {axis} of {types.describe(x)}")
        kept = [1] if keepdims else []
        return _indices([*x.shape[:axis], *kept, *x.shape[axis + 1 :]])


class Argmax(ArgExtreme, name="argmax"):
    """The index (int64) of the first largest element along an axis; of the first NaN, if there is one."""


class Argmin(ArgExtreme, name="argmin"):
    """The index (int64) of the first smallest element along an axis; of the first NaN, if there is one."""


class Searchsorted(Op, name="searchsorted"):
    """Where elements of `x2` belong among those of `x1`, which ascend along its only or last axis.

    The result (int64) is the number of elements of `x1` below each element of `x2`, with `side`
    `"right"` of those not above it. `x1` has one axis, or the axes of `x2` up to the last.
    """

    x1: Tensor
    x2: Tensor
    side: choice("left", "right") = "left"

    @staticmethod
    def infer(x1, x2, side):
        if x1.element_type != x2.element_type or types.is_complex(x1):
            raise ValueError(f"cannot search {types.describe(x2)} in {types.describe(x1)}")
        fits = types.is_compatible(_indices(x1.shape[:-1]), _indices(x2.shape[:-1])) if x2.rank else False
        if x1.rank != 1 and not fits:
            raise ValueError(f"cannot search {types.describe(x2)} in {types.describe(x1)}")
        return _indices(x2.shape)

    @staticmethod
    def decompose(x1, x2, side):
        if x1.type.shape[-1] in (0, types.DYNAMIC):
            return _count_before(x1, x2, side)
        return _binary_search(x1, x2, side)


def _is_before(element, value, side):
    """Written so that NaN among the values comes after everything."""
    after = ops.greater_equal(element, value) if side == "left" else ops.greater(element, value)
    return ops.logical_not(after)


def _count_before(x1, x2, side):
    if x1.type.rank == 1:
        before = _is_before(x1, ops.expand_dims(x2, (-1,)), side)
    else:
        before = _is_before(ops.expand_dims(x1, (-2,)), ops.expand_dims(x2, (-1,)), side)
    return ops.sum(ops.astype(before, types.element_type("int64")), (before.type.rank - 1,))


def _binary_search(x1, x2, side):
    """Take every step, from the largest power of two down, after which all before is still before."""
    size = x1.type.shape[-1]
    shape, dims = split_shape(sizes(x2))
    position = ops.full(scalar(0, "int64"), dims, shape)
    step = 1 << (size.bit_length() - 1)
    while step:
        next_ = ops.add(position, scalar_like(position, step))
        inside = ops.less_equal(next_, scalar_like(position, size))
        last = ops.subtract(ops.minimum(next_, scalar_like(position, size)), scalar_like(position, 1))
        element = ops.take(x1, last, 0) if x1.type.rank == 1 else ops.take_along_axis(x1, last, -1)
        go = ops.logical_and(inside, _is_before(element, x2, side))
        position = ops.where(go, next_, position)
        step //= 2
    return position
