"""Normalisation: softmax, and by the statistics of layers, groups and batches.

Statistics of 16-bit elements are computed in float32.
"""

from ivy.dialect import ops, types
from ivy.dialect.attributes import Float, Int
from ivy.dialect.base import Op, OptionalTensor, Tensor
from ivy.dialect.helpers import scalar_like, sizes
from ivy.dialect.helpers import split_shape as split
from ivy.dialect.types import DYNAMIC


class Softmax(Op, name="softmax"):
    """`exp(x - max(x)) / sum(exp(x - max(x)))` along an axis; NaN where all elements are minus infinity."""

    x: Tensor
    axis: Int

    @staticmethod
    def infer(x, axis):
        types.normalise_axis(axis, x.rank)
        return x

    @staticmethod
    def decompose(x, axis):
        powers = ops.exp(ops.subtract(x, ops.max(x, (axis,), True)))
        return ops.divide(powers, ops.sum(powers, (axis,), True))


class LogSoftmax(Op, name="log_softmax"):
    """`log(softmax(x))` along an axis, computed as `x - max(x) - log(sum(exp(x - max(x))))`."""

    x: Tensor
    axis: Int

    @staticmethod
    def infer(x, axis):
        types.normalise_axis(axis, x.rank)
        return x

    @staticmethod
    def decompose(x, axis):
        shifted = ops.subtract(x, ops.max(x, (axis,), True))
        return ops.subtract(shifted, ops.log(ops.sum(ops.exp(shifted), (axis,), True)))


def _check_affine(x, axes, *parts):
    """`x`, whose last `axes` axes the weight and bias fit; `ValueError` otherwise."""
    if not 0 < axes <= x.rank:
        raise ValueError(f"cannot normalise over {axes} axes of {types.describe(x)}")
    for part in filter(None, parts):
        expected = types.tensor(x.shape[x.rank - axes :], part.element_type)
        if not types.is_compatible(part, expected):
            raise ValueError(f"expects a weight of {types.describe(expected)}, got {types.describe(part)}")
    return x


def _check_channels(x, axis, *parts):
    """The number of channels, which all parts have; `ValueError` otherwise."""
    channels = x.shape[types.normalise_axis(axis, x.rank)]
    for part in filter(None, parts):
        if part.rank != 1 or (DYNAMIC not in (part.shape[0], channels) and part.shape[0] != channels):
            raise ValueError(f"expects statistics of {channels} channels, got {types.describe(part)}")
    return channels


class LayerNorm(Op, name="layer_norm"):
    """`(x - mean) / sqrt(variance + epsilon) * weight + bias` over the last `len(weight.shape)` axes,
    or the last `axes` ones (Ba et al., 2016). Statistics are those of the population.
    """

    x: Tensor
    weight: OptionalTensor
    bias: OptionalTensor
    axes: Int
    epsilon: Float

    @staticmethod
    def infer(x, weight, bias, axes, epsilon):
        return _check_affine(x, axes, weight, bias)

    @staticmethod
    def decompose(x, weight, bias, axes, epsilon):
        over = tuple(range(x.type.rank - axes, x.type.rank))
        normal = _standardise(_wide(x), over, epsilon)
        return _like(_affine(normal, weight, bias), x)


class RmsNorm(Op, name="rms_norm"):
    """`x / sqrt(mean(x**2) + epsilon) * weight` over the last `axes` axes (Zhang & Sennrich, 2019)."""

    x: Tensor
    weight: OptionalTensor
    axes: Int
    epsilon: Float

    @staticmethod
    def infer(x, weight, axes, epsilon):
        return _check_affine(x, axes, weight)

    @staticmethod
    def decompose(x, weight, axes, epsilon):
        over = tuple(range(x.type.rank - axes, x.type.rank))
        wide = _wide(x)
        power = ops.mean(ops.multiply(wide, wide), over, True)
        normal = ops.multiply(wide, ops.rsqrt(ops.add(power, scalar_like(power, epsilon))))
        return _like(_affine(normal, weight, None), x)


class GroupNorm(Op, name="group_norm"):
    """`(x - mean) / sqrt(variance + epsilon) * weight + bias`, with statistics over each of `groups`
    groups of channels and all positions (Wu & He, 2018). `axis` is the channels' axis.
    """

    x: Tensor
    weight: OptionalTensor
    bias: OptionalTensor
    groups: Int
    epsilon: Float
    axis: Int = 1

    @staticmethod
    def infer(x, weight, bias, groups, epsilon, axis):
        channels = _check_channels(x, axis, weight, bias)
        if groups < 1 or (channels != DYNAMIC and channels % groups):
            raise ValueError(f"cannot split {channels} channels into {groups} groups")
        return x

    @staticmethod
    def decompose(x, weight, bias, groups, epsilon, axis):
        axis = types.normalise_axis(axis, x.type.rank)
        channels = x.type.shape[axis]
        shape, dims = split([*sizes(x)[:axis], groups, channels // groups, *sizes(x)[axis + 1 :]])
        grouped = ops.reshape(_wide(x), dims, shape)
        over = tuple(i for i in range(1, grouped.type.rank) if i != axis)
        normal = _standardise(grouped, over, epsilon)
        shape, dims = split(sizes(x))
        normal = ops.reshape(normal, dims, shape)
        return _like(_affine(normal, _along(weight, axis, x), _along(bias, axis, x)), x)


class BatchNorm(Op, name="batch_norm"):
    """`(x - mean) / sqrt(variance + epsilon) * weight + bias` with given statistics, per channel
    (Ioffe & Szegedy, 2015). `axis` is the channels' axis; training computes the statistics from
    the batch with `mean` and `var` and then uses this op.
    """

    x: Tensor
    mean: Tensor
    variance: Tensor
    weight: OptionalTensor
    bias: OptionalTensor
    epsilon: Float
    axis: Int = 1

    @staticmethod
    def infer(x, mean, variance, weight, bias, epsilon, axis):
        _check_channels(x, axis, mean, variance, weight, bias)
        return x

    @staticmethod
    def decompose(x, mean, variance, weight, bias, epsilon, axis):
        axis = types.normalise_axis(axis, x.type.rank)
        mean, variance = _wide(mean), _wide(variance)
        scale = ops.rsqrt(ops.add(variance, scalar_like(variance, epsilon)))
        if weight is not None:
            scale = ops.multiply(scale, _wide(weight))
        shift = ops.negative(ops.multiply(mean, scale))
        if bias is not None:
            shift = ops.add(shift, _wide(bias))
        scaled = ops.multiply(_wide(x), _along(scale, axis, x))
        return _like(ops.add(scaled, _along(shift, axis, x)), x)


def _standardise(x, axes, epsilon):
    centred = ops.subtract(x, ops.mean(x, axes, True))
    variance = ops.mean(ops.multiply(centred, centred), axes, True)
    return ops.multiply(centred, ops.rsqrt(ops.add(variance, scalar_like(variance, epsilon))))


def _wide(x):
    """`x`, in float32 if it has fewer bits."""
    return ops.astype(x, types.element_type("float32")) if types.bit_width(x.type) < 32 else x


def _like(x, other):
    return x if x.type.element_type == other.type.element_type else ops.astype(x, other.type.element_type)


def _affine(x, weight, bias):
    if weight is not None:
        x = ops.multiply(x, _wide(weight))
    return x if bias is None else ops.add(x, _wide(bias))


def _along(vector, axis, x):
    """A vector as a tensor that broadcasts along `axis` of `x`."""
    if vector is None:
        return None
    after = x.type.rank - 1 - axis
    return ops.expand_dims(vector, tuple(range(1, after + 1))) if after else vector
