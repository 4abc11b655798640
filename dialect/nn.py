"""The layers of neural networks: products with weights, convolution, pooling, normalisation,
attention. They stay whole as long as the target has them."""

import math

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, Float, Int, Ints, Str
from ivy.dialect.base import Op, OptionalTensor, Tensor
from ivy.dialect.helpers import scalar_like, sizes
from ivy.dialect.helpers import split_shape as split
from ivy.dialect.types import DYNAMIC


class Linear(Op, name="linear"):
    """`x @ weight.T + bias`, with a weight of shape (out, in), or (in, out) where not `transposed`.

    A weight of rank 1 gives one output without an axis.
    """

    x: Tensor
    weight: Tensor
    bias: OptionalTensor
    transposed: Bool = True

    @staticmethod
    def infer(x, weight, bias, transposed):
        if x.rank < 1 or weight.rank not in (1, 2) or x.element_type != weight.element_type:
            raise ValueError(f"cannot apply weight {types.describe(weight)} to {types.describe(x)}")
        size_in = weight.shape[-1 if transposed else 0]
        if DYNAMIC not in (size_in, x.shape[-1]) and size_in != x.shape[-1]:
            raise ValueError(f"cannot apply weight {types.describe(weight)} to {types.describe(x)}")
        out = [] if weight.rank == 1 else [weight.shape[0 if transposed else 1]]
        return types.tensor([*x.shape[:-1], *out], x.element_type)

    @staticmethod
    def decompose(x, weight, bias, transposed):
        if transposed and weight.type.rank == 2:
            weight = ops.permute_dims(weight, (1, 0))
        product = ops.matmul(x, weight)
        return product if bias is None else ops.add(product, bias)


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
        if not 0 < axes <= x.rank:
            raise ValueError(f"cannot normalise over {axes} axes of {types.describe(x)}")
        return x

    @staticmethod
    def decompose(x, weight, bias, axes, epsilon):
        over = tuple(range(x.type.rank - axes, x.type.rank))
        normal = _standardise(x, over, epsilon)
        return _affine(normal, weight, bias)


class RmsNorm(Op, name="rms_norm"):
    """`x / sqrt(mean(x**2) + epsilon) * weight` over the last `axes` axes (Zhang & Sennrich, 2019)."""

    x: Tensor
    weight: OptionalTensor
    axes: Int
    epsilon: Float

    @staticmethod
    def infer(x, weight, axes, epsilon):
        if not 0 < axes <= x.rank:
            raise ValueError(f"cannot normalise over {axes} axes of {types.describe(x)}")
        return x

    @staticmethod
    def decompose(x, weight, axes, epsilon):
        over = tuple(range(x.type.rank - axes, x.type.rank))
        power = ops.mean(ops.multiply(x, x), over, True)
        normal = ops.multiply(x, ops.rsqrt(ops.add(power, scalar_like(power, epsilon))))
        return _affine(normal, weight, None)


class GroupNorm(Op, name="group_norm"):
    """`(x - mean) / sqrt(variance + epsilon) * weight + bias`, with statistics over each of `groups`
    groups of channels and all positions (Wu & He, 2018). `axis` is the channels' axis."""

    x: Tensor
    weight: OptionalTensor
    bias: OptionalTensor
    groups: Int
    epsilon: Float
    axis: Int = 1

    @staticmethod
    def infer(x, weight, bias, groups, epsilon, axis):
        channels = x.shape[types.normalise_axis(axis, x.rank)]
        if groups < 1 or (channels != DYNAMIC and channels % groups):
            raise ValueError(f"cannot split {channels} channels into {groups} groups")
        return x

    @staticmethod
    def decompose(x, weight, bias, groups, epsilon, axis):
        axis = types.normalise_axis(axis, x.type.rank)
        channels = x.type.shape[axis]
        shape, dims = split([*sizes(x)[:axis], groups, channels // groups, *sizes(x)[axis + 1 :]])
        grouped = ops.reshape(x, dims, shape)
        over = tuple(i for i in range(1, grouped.type.rank) if i != axis)
        normal = _standardise(grouped, over, epsilon)
        shape, dims = split(sizes(x))
        normal = ops.reshape(normal, dims, shape)
        return _affine(normal, _along(weight, axis, x), _along(bias, axis, x))


class BatchNorm(Op, name="batch_norm"):
    """`(x - mean) / sqrt(variance + epsilon) * weight + bias` with given statistics, per channel
    (Ioffe & Szegedy, 2015). `axis` is the channels' axis; training computes the statistics from
    the batch with `mean` and `var` and then uses this op."""

    x: Tensor
    mean: Tensor
    variance: Tensor
    weight: OptionalTensor
    bias: OptionalTensor
    epsilon: Float
    axis: Int = 1

    @staticmethod
    def infer(x, mean, variance, weight, bias, epsilon, axis):
        channels = x.shape[types.normalise_axis(axis, x.rank)]
        for part in (mean, variance, weight, bias):
            if part is not None and (part.rank != 1 or DYNAMIC not in (part.shape[0], channels) and part.shape[0] != channels):
                raise ValueError(f"expects statistics of {channels} channels, got {types.describe(part)}")
        return x

    @staticmethod
    def decompose(x, mean, variance, weight, bias, epsilon, axis):
        axis = types.normalise_axis(axis, x.type.rank)
        scale = ops.rsqrt(ops.add(variance, scalar_like(variance, epsilon)))
        if weight is not None:
            scale = ops.multiply(scale, weight)
        shift = ops.negative(ops.multiply(mean, scale))
        if bias is not None:
            shift = ops.add(shift, bias)
        return ops.add(ops.multiply(x, _along(scale, axis, x)), _along(shift, axis, x))


class Embedding(Op, name="embedding"):
    """The rows of `weight` at `indices`: `weight[indices]`, with indices in `[0, rows)`."""

    weight: Tensor
    indices: Tensor

    @staticmethod
    def infer(weight, indices):
        if weight.rank < 1 or not types.is_integer(indices):
            raise ValueError(f"cannot look up {types.describe(indices)} in {types.describe(weight)}")
        return types.tensor([*indices.shape, *weight.shape[1:]], weight.element_type)


class ScaledDotProductAttention(Op, name="scaled_dot_product_attention"):
    """`softmax(query @ key.T * scale + mask) @ value` over the last two axes (Vaswani et al., 2017).

    Query (…, L, E), key (…, S, E), value (…, S, V); leading axes broadcast. A boolean mask keeps
    where true, another one is added. `causal` keeps key positions up to the query's. A query whose
    keys are all masked gives NaN.
    """

    query: Tensor
    key: Tensor
    value: Tensor
    mask: OptionalTensor
    scale: Float
    causal: Bool = False

    @staticmethod
    def infer(query, key, value, mask, scale, causal):
        batch = types.broadcast(query.shape[:-2], key.shape[:-2], value.shape[:-2])
        return types.tensor([*batch, query.shape[-2], value.shape[-1]], query.element_type)

    @staticmethod
    def decompose(query, key, value, mask, scale, causal):
        rank = key.type.rank
        turned = ops.permute_dims(key, (*range(rank - 2), rank - 1, rank - 2))
        scores = ops.matmul(ops.multiply(query, scalar_like(query, scale)), turned)
        lowest = scalar_like(scores, -math.inf)
        if causal:
            shape, dims = split(sizes(scores)[-2:])
            index = types.element_type("int64")
            row, column = ops.iota(dims, shape, 0, index), ops.iota(dims, shape, 1, index)
            scores = ops.where(ops.greater_equal(row, column), scores, lowest)
        if mask is not None:
            boolean = types.is_boolean(mask.type)
            scores = ops.where(mask, scores, lowest) if boolean else ops.add(scores, mask)
        return ops.matmul(ops.softmax(scores, -1), value)


class Conv(Op, name="conv"):
    """Convolution (cross-correlation) over 1 to 3 spatial axes.

    `input_layout`, `kernel_layout` and `output_layout` name the axes: N batch, C channels, O and I
    the kernel's output and input channels, and the digits 0, 1, 2 the spatial axes (`NC01`, `OI01`
    as PyTorch has them; `N01C`, `01IO` as TPUs and CPUs like them). `padding` holds pairs (low,
    high), `lhs_dilation` spreads the input (as transposed convolutions do), `rhs_dilation` the
    kernel; `groups` splits the channels.
    """

    x: Tensor
    kernel: Tensor
    strides: Ints
    padding: Ints
    lhs_dilation: Ints
    rhs_dilation: Ints
    groups: Int = 1
    input_layout: Str
    kernel_layout: Str
    output_layout: Str

    @staticmethod
    def infer(
        x, kernel, strides, padding, lhs_dilation, rhs_dilation, groups, input_layout, kernel_layout, output_layout
    ):
        rank = x.rank
        if not rank == kernel.rank == len(input_layout) == len(kernel_layout) == len(output_layout):
            raise ValueError(f"cannot convolve {types.describe(x)} with {types.describe(kernel)}")
        channels, taken = x.shape[input_layout.index("C")], kernel.shape[kernel_layout.index("I")]
        if DYNAMIC not in (channels, taken) and channels != taken * groups:
            raise ValueError(f"{channels} channels do not feed {groups} groups of {taken}")
        sizes = {"N": x.shape[input_layout.index("N")], "C": kernel.shape[kernel_layout.index("O")]}
        for i in range(rank - 2):
            sizes[str(i)] = _window_size(
                x.shape[input_layout.index(str(i))],
                kernel.shape[kernel_layout.index(str(i))],
                strides[i],
                padding[2 * i : 2 * i + 2],
                lhs_dilation[i],
                rhs_dilation[i],
            )
        return types.tensor([sizes[name] for name in output_layout], x.element_type)


class Pool(Op):
    """Windows over `axes` of `x`, with `padding` as pairs (low, high) per axis."""

    x: Tensor
    axes: Ints
    window: Ints
    strides: Ints
    padding: Ints
    dilation: Ints

    @staticmethod
    def infer(x, axes, window, strides, padding, dilation):
        shape = list(x.shape)
        for i, axis in enumerate(axes):
            pads = padding[2 * i : 2 * i + 2]
            shape[axis] = _window_size(shape[axis], window[i], strides[i], pads, 1, dilation[i])
        return types.tensor(shape, x.element_type)


class MaxPool(Pool, name="max_pool"):
    """The largest element of each window; padding counts as minus infinity; NaN if any is."""


class SumPool(Pool, name="sum_pool"):
    """The sum of the elements of each window; padding counts as zero."""


def _window_size(size, window, stride, pads, lhs_dilation, rhs_dilation):
    if DYNAMIC in (size, window):
        same = window == 1 and stride == 1 and not any(pads) and lhs_dilation == 1
        return size if same else DYNAMIC
    spread = (size - 1) * lhs_dilation + 1 if size > 0 else 0
    reach = (window - 1) * rhs_dilation + 1 if window > 0 else 0
    return max(0, (spread + sum(pads) - reach) // stride + 1)


def _standardise(x, axes, epsilon):
    centred = ops.subtract(x, ops.mean(x, axes, True))
    variance = ops.mean(ops.multiply(centred, centred), axes, True)
    return ops.multiply(centred, ops.rsqrt(ops.add(variance, scalar_like(variance, epsilon))))


def _affine(x, weight, bias):
    if weight is not None:
        x = ops.multiply(x, weight)
    return x if bias is None else ops.add(x, bias)


def _along(vector, axis, x):
    """A vector as a tensor that broadcasts along `axis` of `x`."""
    if vector is None:
        return None
    after = x.type.rank - 1 - axis
    return ops.expand_dims(vector, tuple(range(1, after + 1))) if after else vector
