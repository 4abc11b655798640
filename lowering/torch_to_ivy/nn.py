"""Layers: products with weights, convolution, pooling, normalisation, attention, dropout."""

from __future__ import annotations

import math
from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, torch_op
from ivy.mlir import ir

Value = ir.Value


@torch_op("aten.linear")
def linear(op: TorchOp, x: Value, weight: Value, bias: Value | None) -> Value:
    return ops.linear(x, weight, bias)


@torch_op("aten.softmax.int", "aten._softmax", "aten.log_softmax.int", "aten._log_softmax")
def softmax(op: TorchOp, x: Value, axis: int, *_: Any) -> Value:
    x = cast(x, op.dtype)
    build = ops.log_softmax if "log" in op.name else ops.softmax
    if x.type.rank == 0:
        flat = build(ops.reshape(x, (), (1,)), 0)
        return ops.reshape(flat, (), ())
    return build(x, axis)


@torch_op("aten.layer_norm")
def layer_norm(
    op: TorchOp, x: Value, shape: list[int], weight: Value | None, bias: Value | None, epsilon: float, _: Any
) -> Value:
    return ops.layer_norm(x, weight, bias, len(shape), epsilon)


@torch_op("aten.rms_norm")
def rms_norm(op: TorchOp, x: Value, shape: list[int], weight: Value | None, epsilon: float | None) -> Value:
    tiny = {"float64": 2.220446049250313e-16, "float32": 1.1920928955078125e-07}
    default = tiny.get(types.dtype_name(x.type), 1.1920928955078125e-07)
    return ops.rms_norm(x, weight, len(shape), default if epsilon is None else epsilon)


@torch_op("aten.group_norm")
def group_norm(
    op: TorchOp, x: Value, groups: int, weight: Value | None, bias: Value | None, epsilon: float, _: Any
) -> Value:
    return ops.group_norm(x, weight, bias, groups, epsilon)


@torch_op("aten.batch_norm")
def batch_norm(
    op: TorchOp,
    x: Value,
    weight: Value | None,
    bias: Value | None,
    mean: Value | None,
    variance: Value | None,
    training: bool,
    momentum: float,
    epsilon: float,
    _: Any,
) -> Value:
    if training or mean is None or variance is None:
        mean, variance = batch_statistics(x)
    return ops.batch_norm(x, mean, variance, weight, bias, epsilon)


@torch_op("aten._native_batch_norm_legit_no_training")
def batch_norm_inference(
    op: TorchOp, x: Value, weight: Any, bias: Any, mean: Value, variance: Value, _: Any, epsilon: float
) -> tuple[Value, ...]:
    empty = ops.reshape(scalar_like(x, 0), (), (1,))
    nothing = ops.slice(empty, (), (), (0,), (0,), (1,))
    return ops.batch_norm(x, mean, variance, weight, bias, epsilon), nothing, nothing


@torch_op("aten._native_batch_norm_legit_functional")
def batch_norm_functional(
    op: TorchOp,
    x: Value,
    weight: Value | None,
    bias: Value | None,
    running_mean: Value,
    running_variance: Value,
    training: bool,
    momentum: float,
    epsilon: float,
) -> tuple[Value, ...]:
    """Training mode: statistics of the batch, and the running ones moved towards them."""
    if not training:
        empty = ops.slice(running_mean, (), (), (0,), (0,), (1,))
        normal = ops.batch_norm(x, running_mean, running_variance, weight, bias, epsilon)
        return normal, empty, empty, running_mean, running_variance
    mean, variance = batch_statistics(x)
    inverse = ops.rsqrt(ops.add(variance, scalar_like(variance, epsilon)))
    unbiased = ops.var(x, tuple(i for i in range(x.type.rank) if i != 1), 1.0)
    return (
        ops.batch_norm(x, mean, variance, weight, bias, epsilon),
        mean,
        inverse,
        _moved(running_mean, mean, momentum),
        _moved(running_variance, unbiased, momentum),
    )


def _moved(old: Value, new: Value, momentum: float) -> Value:
    kept = ops.multiply(old, scalar_like(old, 1 - momentum))
    return ops.add(kept, ops.multiply(cast(new, old.type.element_type), scalar_like(old, momentum)))


def batch_statistics(x: Value) -> tuple[Value, Value]:
    """Mean and population variance of each channel (axis 1)."""
    axes = tuple(i for i in range(x.type.rank) if i != 1)
    return ops.mean(x, axes), ops.var(x, axes, 0.0)


@torch_op("aten.embedding")
def embedding(op: TorchOp, weight: Value, indices: Value, *_: Any) -> Value:
    return ops.embedding(weight, indices)


@torch_op("aten.scaled_dot_product_attention")
def attention(
    op: TorchOp,
    query: Value,
    key: Value,
    value: Value,
    mask: Value | None,
    rate: float,
    causal: bool,
    scale: float | None,
    grouped: bool,
) -> Value:
    if rate:
        op.unsupported("dropout in training mode needs random numbers; call model.eval() first")
    if grouped:
        repeats = query.type.shape[-3] // key.type.shape[-3]
        key, value = (ops.repeat(part, repeats, part.type.rank - 3) for part in (key, value))
    if scale is None:
        scale = 1 / math.sqrt(query.type.shape[-1])
    return ops.scaled_dot_product_attention(query, key, value, mask, scale, causal)


_SPATIAL = ("0", "01", "012")


@torch_op("aten.conv1d", "aten.conv2d", "aten.conv3d")
def conv(
    op: TorchOp,
    x: Value,
    weight: Value,
    bias: Value | None,
    strides: list[int],
    padding: list[int],
    dilation: list[int],
    groups: int,
) -> Value:
    axes = weight.type.rank - 2
    pads = [amount for one in spread(padding, axes) for amount in (one, one)]
    return convolve(x, weight, bias, spread(strides, axes), pads, [1] * axes, spread(dilation, axes), groups)


@torch_op("aten.conv1d.padding", "aten.conv2d.padding", "aten.conv3d.padding")
def conv_padding(
    op: TorchOp,
    x: Value,
    weight: Value,
    bias: Value | None,
    strides: list[int],
    padding: str,
    dilation: list[int],
    groups: int,
) -> Value:
    axes = weight.type.rank - 2
    dilation = spread(dilation, axes)
    pads = []
    for i in range(axes):
        whole = dilation[i] * (weight.type.shape[2 + i] - 1) if padding == "same" else 0
        pads += [whole // 2, whole - whole // 2]
    return convolve(x, weight, bias, spread(strides, axes), pads, [1] * axes, dilation, groups)


def spread(values: list[int], length: int) -> list[int]:
    """One value for all axes, or one for each."""
    return list(values) * length if len(values) == 1 else list(values)


def convolve(
    x: Value,
    weight: Value,
    bias: Value | None,
    strides: list[int],
    padding: list[int],
    lhs_dilation: list[int],
    rhs_dilation: list[int],
    groups: int,
) -> Value:
    """Convolution in PyTorch's layout, with or without a batch axis, and a bias per channel."""
    axes = weight.type.rank - 2
    single = x.type.rank == axes + 1
    x = ops.expand_dims(x, (0,)) if single else x
    spatial = _SPATIAL[axes - 1]
    layouts = (f"NC{spatial}", f"OI{spatial}", f"NC{spatial}")
    result = ops.conv(x, weight, strides, padding, lhs_dilation, rhs_dilation, groups, *layouts)
    if bias is not None:
        result = ops.add(result, ops.expand_dims(bias, tuple(range(1, axes + 1))))
    return ops.squeeze(result, (0,)) if single else result


@torch_op("aten.max_pool1d", "aten.max_pool2d", "aten.max_pool3d")
def max_pool(
    op: TorchOp,
    x: Value,
    window: list[int],
    strides: list[int],
    padding: list[int],
    dilation: list[int],
    ceil: bool,
) -> Value:
    axes = int(op.name[-2])
    geometry = pool_geometry(x, axes, window, strides, padding, dilation, ceil)
    return ops.max_pool(x, *geometry)


@torch_op("aten.avg_pool1d", "aten.avg_pool2d", "aten.avg_pool3d")
def avg_pool(
    op: TorchOp,
    x: Value,
    window: list[int],
    strides: list[int],
    padding: list[int],
    ceil: bool,
    count_padding: bool,
    divisor: int | None = None,
) -> Value:
    axes = int(op.name[-2])
    geometry = pool_geometry(x, axes, window, strides, padding, [1], ceil)
    total = ops.sum_pool(x, *geometry)
    if divisor is not None:
        return ops.divide(total, scalar_like(total, divisor))
    return ops.divide(total, _window_counts(x, total, geometry, spread(padding, axes), count_padding))


def _window_counts(
    x: Value, total: Value, geometry: tuple[Any, ...], padding: list[int], count_padding: bool
) -> Value:
    """How many elements each window covers, with the padding that the user asked for or without,
    but never beyond it (where `ceil_mode` lets windows hang over).
    """
    axes, window, strides, pads, dilation = geometry
    shape = [1] * x.type.rank
    for i, axis in enumerate(axes):
        shape[axis] = x.type.shape[axis] + (2 * padding[i] if count_padding else 0)
    if types.DYNAMIC in shape:
        return scalar_like(total, math.prod(window))
    inner = [0 if count_padding else 1] * len(pads)
    own_pads = [pad - padding[i // 2] if count_padding else pad * inner[i] for i, pad in enumerate(pads)]
    ones = ops.full(scalar_like(x, 1), (), shape)
    return ops.sum_pool(ones, axes, window, strides, own_pads, dilation)


def pool_geometry(
    x: Value,
    axes: int,
    window: list[int],
    strides: list[int],
    padding: list[int],
    dilation: list[int],
    ceil: bool,
) -> tuple[Any, ...]:
    """PyTorch's pooling arguments as those of `ivy.max_pool`: axes, window, strides, padding pairs,
    dilation. `ceil_mode` becomes additional padding at the end, in whole strides, unless the last
    window would start in the padding.
    """
    window = spread(window, axes)
    strides = spread(strides, axes) if strides else window
    padding, dilation = spread(padding, axes), spread(dilation, axes)
    places = tuple(range(x.type.rank - axes, x.type.rank))
    pads = []
    for i, axis in enumerate(places):
        extra = _overhang(x.type.shape[axis], window[i], strides[i], padding[i], dilation[i]) if ceil else 0
        pads += [padding[i], padding[i] + extra]
    return places, window, strides, pads, dilation


def _overhang(size: int, window: int, stride: int, padding: int, dilation: int) -> int:
    reach = dilation * (window - 1) + 1
    span = size + 2 * padding - reach
    count = -(-span // stride) + 1
    if (count - 1) * stride >= size + padding:
        count -= 1
    return max(0, (count - 1) * stride - span)


@torch_op("aten.adaptive_avg_pool1d", "aten.adaptive_avg_pool2d", "aten.adaptive_avg_pool3d",
          "aten._adaptive_avg_pool2d", "aten._adaptive_avg_pool3d")  # fmt: skip
def adaptive_avg_pool(op: TorchOp, x: Value, output: list[int]) -> Value:
    axes = int(op.name[-2])
    places = tuple(range(x.type.rank - axes, x.type.rank))
    if all(size == 1 for size in output):
        return ops.mean(x, places, True)
    for axis, size in zip(places, spread(output, axes), strict=True):
        x = _adaptive_axis(op, x, axis, size)
    return x


def _adaptive_axis(op: TorchOp, x: Value, axis: int, output: int) -> Value:
    """Means over the windows `[floor(i * n / m), ceil((i + 1) * n / m))`."""
    size = x.type.shape[axis]
    if size == types.DYNAMIC:
        op.unsupported("adaptive pooling of an axis whose size is known only at run time")
    if size == output:
        return x
    if size % output == 0:
        step = size // output
        total = ops.sum_pool(x, (axis,), (step,), (step,), (0, 0), (1,))
        return ops.divide(total, scalar_like(total, step))
    windows = [(i * size // output, -(-(i + 1) * size // output)) for i in range(output)]
    return ops.concat(
        [ops.mean(slice_axis(x, axis, start, stop), (axis,), True) for start, stop in windows], axis
    )
