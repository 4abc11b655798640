"""Reductions: `axes` are the axes that go (all of them for a full reduction), `keepdims` leaves them
with size 1."""

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, Float, Int, Ints
from ivy.dialect.base import Op, Tensor
from ivy.dialect.helpers import count, scalar_like


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


class BooleanReduction(Reduction):
    @staticmethod
    def infer(x, axes, keepdims):
        if not types.is_boolean(x):
            raise ValueError(f"expects booleans, got {types.describe(x)}")
        return types.tensor(reduced_shape(x.shape, axes, keepdims), x.element_type)


class Sum(Reduction, name="sum"):
    """The sum, in the element type of `x`; 0 over nothing."""


class Prod(Reduction, name="prod"):
    """The product, in the element type of `x`; 1 over nothing."""


class Max(Reduction, name="max"):
    """The largest element; NaN if any is. Over nothing: minus infinity, or the smallest integer."""


class Min(Reduction, name="min"):
    """The smallest element; NaN if any is. Over nothing: infinity, or the largest integer."""


class All(BooleanReduction, name="all"):
    """Whether all elements are true; true over nothing."""


class Any(BooleanReduction, name="any"):
    """Whether some element is true; false over nothing."""


class Mean(Reduction, name="mean"):
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


class CumulativeProd(Cumulative, name="cumulative_prod"):
    """The products of the first 1, 2, … elements along an axis."""


class CumulativeMax(Cumulative, name="cumulative_max"):
    """The largest of the first 1, 2, … elements along an axis; NaN from the first NaN on."""


class CumulativeMin(Cumulative, name="cumulative_min"):
    """The smallest of the first 1, 2, … elements along an axis; NaN from the first NaN on."""


class CumulativeLogsumexp(Cumulative, name="cumulative_logsumexp"):
    """`logsumexp` of the first 1, 2, … elements along an axis, without overflow."""


