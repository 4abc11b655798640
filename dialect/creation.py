"""Ops that make tensors from nothing or from scalars."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import DType, Elements, Int, Ints
from ivy.dialect.base import Dims, Op, Tensor
from ivy.dialect.helpers import scalar, sizes, split_shape


def check_dims(shape, dims):
    """The shape attribute has as many `?` as there are dynamic sizes."""
    if shape.count(types.DYNAMIC) != len(dims):
        raise ValueError(f"has {shape.count(types.DYNAMIC)} dynamic sizes and {len(dims)} operands for them")


class Constant(Op, name="constant"):
    """A tensor whose elements are known at compile time."""

    value: Elements

    @staticmethod
    def infer(value):
        return value.type


class Full(Op, name="full"):
    """A tensor of the given shape in which every element is the 0-d tensor `fill_value`."""

    fill_value: Tensor
    dims: Dims
    shape: Ints

    @staticmethod
    def infer(fill_value, dims, shape):
        check_dims(shape, dims)
        if fill_value.rank != 0:
            raise ValueError(f"expects a 0-d fill value, got {types.describe(fill_value)}")
        return types.tensor(shape, fill_value.element_type)

    @staticmethod
    def decompose(fill_value, dims, shape):
        return ops.broadcast_to(fill_value, dims, shape)


class Iota(Op, name="iota"):
    """`0, 1, 2, …` along one axis of the given shape, repeated along the others."""

    dims: Dims
    shape: Ints
    axis: Int
    dtype: DType

    @staticmethod
    def infer(dims, shape, axis, dtype):
        check_dims(shape, dims)
        types.normalise_axis(axis, len(shape))
        if types.is_boolean(dtype):
            raise ValueError("counts in numbers, not bool")
        return types.tensor(shape, dtype)


class Eye(Op, name="eye"):
    """A matrix with ones on the diagonal `offset` (0 the main one, positive above) and zeros elsewhere."""

    rows: Int
    columns: Int
    offset: Int = 0
    dtype: DType

    @staticmethod
    def infer(rows, columns, offset, dtype):
        return types.tensor((rows, columns), dtype)

    @staticmethod
    def decompose(rows, columns, offset, dtype):
        index = types.element_type("int64")
        row = ops.iota((), (rows, columns), 0, index)
        column = ops.iota((), (rows, columns), 1, index)
        return ops.astype(ops.equal(ops.add(row, scalar(offset, index)), column), dtype)


def _triangle(x, keep, offset):
    """`x` where `keep(row + offset, column)` holds, zero elsewhere."""
    index = types.element_type("int64")
    dims, shape = _matrix_shape(x)
    row = ops.add(ops.iota(dims, shape, 0, index), scalar(offset, index))
    column = ops.iota(dims, shape, 1, index)
    return ops.where(keep(row, column), x, scalar(0, x.type.element_type))


def _matrix_shape(x):
    shape, dims = split_shape(sizes(x)[-2:])
    return dims, shape


class Triangle(Op):
    x: Tensor
    offset: Int = 0

    @staticmethod
    def infer(x, offset):
        if x.rank < 2:
            raise ValueError(f"expects matrices, got {types.describe(x)}")
        return x


class Tril(Triangle, name="tril"):
    """The lower triangles of matrices: zero above the diagonal `offset`."""

    @staticmethod
    def decompose(x, offset):
        return _triangle(x, ops.greater_equal, offset)


class Triu(Triangle, name="triu"):
    """The upper triangles of matrices: zero below the diagonal `offset`."""

    @staticmethod
    def decompose(x, offset):
        return _triangle(x, ops.less_equal, offset)
