"""Reductions: `axes` are the axes that go (all of them for a full reduction), `keepdims` leaves them
with size 1.
"""

import math

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, Float, Int, Ints
from ivy.dialect.base import Op, Tensor
from ivy.dialect.helpers import count, dim, highest, lowest, scalar_like, split_shape


def reduced_shape(shape, axes, keepdims):
    """What is left of `shape`."""
    gone = types.normalise_axes(axes, len(shape))
    if keepdims:
        return tuple(1 if i in gone else size for i, size in enumerate(shape))
    return tuple(size for i, size in enumerate(shape) if i not in gone)


class Reduction(Op):
    x: Tensor
    axes: Ints
    keepdims: Bool = False

    @staticmethod
    def infer(x, axes, keepdims):
        return types.tensor(reduced_shape(x.shape, axes, keepdims), x.element_type)


class RealReduction(Reduction):
    @staticmethod
    def infer(x, axes, keepdims):
        if types.is_complex(x):
            raise ValueError(f"expects real elements, got {types.describe(x)}")
        return types.tensor(reduced_shape(x.shape, axes, keepdims), x.element_type)


class NumericReduction(Reduction):
    @staticmethod
    def infer(x, axes, keepdims):
        if types.is_boolean(x):
            raise ValueError(f"expects numbers, got {types.describe(x)}")
        return types.tensor(reduced_shape(x.shape, axes, keepdims), x.element_type)


class InexactReduction(Reduction):
    @staticmethod
    def infer(x, axes, keepdims):
        if not (types.is_floating(x) or types.is_complex(x)):
            raise ValueError(f"expects floating-point or complex elements, got {types.describe(x)}")
        return types.tensor(reduced_shape(x.shape, axes, keepdims), x.element_type)


class BooleanReduction(Reduction):
    @staticmethod
    def infer(x, axes, keepdims):
        if not types.is_boolean(x):
            raise ValueError(f"expects booleans, got {types.describe(x)}")
        return types.tensor(reduced_shape(x.shape, axes, keepdims), x.element_type)


class Sum(NumericReduction, name="sum"):
    """The sum, in the element type of `x`; 0 over nothing."""


class Prod(NumericReduction, name="prod"):
    """The product, in the element type of `x`; 1 over nothing."""


class Max(RealReduction, name="max"):
    """The largest element; NaN if any is. Over nothing: minus infinity, or the smallest integer."""


class Min(RealReduction, name="min"):
    """The smallest element; NaN if any is. Over nothing: infinity, or the largest integer."""


class All(BooleanReduction, name="all"):
    """Whether all elements are true; true over nothing."""


class Any(BooleanReduction, name="any"):
    """Whether some element is true; false over nothing."""


class Mean(InexactReduction, name="mean"):
    """The arithmetic mean of inexact elements; NaN over nothing."""

    @staticmethod
    def decompose(x, axes, keepdims):
        total = ops.sum(x, axes, keepdims)
        return ops.divide(total, count(x, axes))


class Var(Op, name="var"):
    """The variance: the mean square distance from the mean, with `n - correction` as the divisor.

    Real elements. A divisor below zero counts as zero, which gives infinity or NaN.
    """

    x: Tensor
    axes: Ints
    correction: Float = 0.0
    keepdims: Bool = False

    @staticmethod
    def infer(x, axes, correction, keepdims):
        if not types.is_floating(x):
            raise ValueError(f"expects real floating-point elements, got {types.describe(x)}")
        return types.tensor(reduced_shape(x.shape, axes, keepdims), x.element_type)

    @staticmethod
    def decompose(x, axes, correction, keepdims):
        centred = ops.subtract(x, ops.mean(x, axes, True))
        total = ops.sum(ops.multiply(centred, centred), axes, keepdims)
        number = count(x, axes)
        if correction:
            rest = ops.subtract(number, scalar_like(number, correction))
            number = ops.maximum(rest, scalar_like(number, 0))
        return ops.divide(total, number)


class Logsumexp(Reduction, name="logsumexp"):
    """`log(sum(exp(x)))` without overflow; minus infinity over nothing."""

    @staticmethod
    def infer(x, axes, keepdims):
        if not types.is_floating(x):
            raise ValueError(f"expects real floating-point elements, got {types.describe(x)}")
        return types.tensor(reduced_shape(x.shape, axes, keepdims), x.element_type)

    @staticmethod
    def decompose(x, axes, keepdims):
        largest = ops.max(x, axes, True)
        finite = ops.isfinite(largest)
        shift = ops.where(finite, largest, scalar_like(largest, 0))
        total = ops.sum(ops.exp(ops.subtract(x, shift)), axes, keepdims)
        if not keepdims:
            shift = ops.squeeze(shift, axes)
        return ops.add(ops.log(total), shift)


class Cumulative(Op):
    x: Tensor
    axis: Int

    @staticmethod
    def infer(x, axis):
        types.normalise_axis(axis, x.rank)
        return x


class CumulativeSum(Cumulative, name="cumulative_sum"):
    """The sums of the first 1, 2, … elements along an axis."""

    @staticmethod
    def decompose(x, axis):
        return _scan(x, axis, ops.add, ops.sum, 0)


class CumulativeProd(Cumulative, name="cumulative_prod"):
    """The products of the first 1, 2, … elements along an axis."""

    @staticmethod
    def decompose(x, axis):
        return _scan(x, axis, ops.multiply, ops.prod, 1)


class CumulativeMax(Cumulative, name="cumulative_max"):
    """The largest of the first 1, 2, … elements along an axis; NaN from the first NaN on."""

    @staticmethod
    def decompose(x, axis):
        return _scan(x, axis, ops.maximum, ops.max, lowest(x.type.element_type))


class CumulativeMin(Cumulative, name="cumulative_min"):
    """The smallest of the first 1, 2, … elements along an axis; NaN from the first NaN on."""

    @staticmethod
    def decompose(x, axis):
        return _scan(x, axis, ops.minimum, ops.min, highest(x.type.element_type))


class CumulativeLogsumexp(Cumulative, name="cumulative_logsumexp"):
    """`logsumexp` of the first 1, 2, … elements along an axis, without overflow."""

    @staticmethod
    def decompose(x, axis):
        return _scan(x, axis, ops.logaddexp, ops.logsumexp, -math.inf)


def _scan(x, axis, combine, reduce, neutral):
    """Every element combined with those before it, by an associative function.

    Combining with what is 1, 2, 4, … places before takes `log2(size)` passes (Hillis & Steele,
    1986). Where the size is unknown, each prefix is reduced on its own.
    """
    axis = types.normalise_axis(axis, x.type.rank)
    size = x.type.shape[axis]
    if size == types.DYNAMIC:
        return _reduce_prefixes(x, axis, reduce, neutral)
    padding, none = scalar_like(x, neutral), (0,) * x.type.rank
    step = 1
    while step < size:
        low = tuple(step if place == axis else 0 for place in range(x.type.rank))
        before = ops.pad(x, padding, low, tuple(-amount for amount in low), none)
        x = combine(before, x)
        step *= 2
    return x


def _reduce_prefixes(x, axis, reduce, neutral):
    size = dim(x, axis)
    shape, dims = split_shape([size, size])
    element = types.element_type("int64")
    row, column = ops.iota(dims, shape, 0, element), ops.iota(dims, shape, 1, element)
    last = x.type.rank - 1
    order = (*(place for place in range(x.type.rank) if place != axis), axis)
    elements = ops.expand_dims(ops.permute_dims(x, order), (-2,))
    prefixes = ops.where(ops.less_equal(column, row), elements, scalar_like(x, neutral))
    reduced = reduce(prefixes, (x.type.rank,))
    back = tuple(last if place == axis else place - (place > axis) for place in range(x.type.rank))
    return ops.permute_dims(reduced, back)
