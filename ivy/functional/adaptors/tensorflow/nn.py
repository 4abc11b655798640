"""Functions of neural networks: those of `tf.nn`, mended where processors lack a setting."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf

Padding = Sequence[tuple[int, int]]

_LAYOUTS = ("NWC", "NHWC", "NDHWC")


def elu(x: tf.Tensor, alpha: float) -> tf.Tensor:
    """TensorFlow's has the scale 1."""
    found = tf.nn.elu(x)
    return found if alpha == 1 else tf.where(x > 0, x, found * alpha)


def conv(
    x: tf.Tensor,
    kernel: tf.Tensor,
    *,
    stride: Sequence[int],
    padding: Padding,
    dilation: Sequence[int],
    groups: int,
    spread: Sequence[int] | None = None,
) -> tf.Tensor:
    """Processors have neither groups nor gradients of them, and no stride beside a dilation."""
    if spread is not None:
        x = _spread(x, spread, range(1, len(spread) + 1))
    if max(stride) > 1:
        kernel, dilation = _spread(kernel, dilation, range(len(dilation))), [1] * len(dilation)
    x = _padded(x, padding, 0.0)
    settings = {"strides": list(stride), "padding": "VALID", "dilations": list(dilation)}
    settings["data_format"] = _LAYOUTS[len(stride) - 1]  # the gradient over volumes knows no default
    if groups == 1:
        return tf.nn.convolution(x, kernel, **settings)
    parts = zip(tf.split(x, groups, axis=-1), tf.split(kernel, groups, axis=-1), strict=True)
    return tf.concat([tf.nn.convolution(part, weight, **settings) for part, weight in parts], axis=-1)


def _spread(x: tf.Tensor, steps: Sequence[int], axes: Sequence[int]) -> tf.Tensor:
    """Zeros between the elements along axes, so that they are as many places apart as `steps` says."""
    for step, axis in zip(steps, axes, strict=True):
        if step > 1:
            size = x.shape[axis]
            ends = [(0, 0)] * (x.shape.rank + 1)
            ends[axis + 1] = (0, step - 1)
            wide = tf.pad(tf.expand_dims(x, axis + 1), ends)
            wide = tf.reshape(wide, [*x.shape[:axis], size * step, *x.shape[axis + 1 :]])
            x = tf.gather(wide, tf.range((size - 1) * step + 1), axis=axis)
    return x


def _padded(x: tf.Tensor, padding: Padding, value: float) -> tf.Tensor:
    """With zeros first: the vectorised function pads with nothing else."""
    if not any(map(any, padding)):
        return x
    ends = [(0, 0), *padding, (0, 0)]
    padded = tf.pad(x, ends)
    if value == 0:
        return padded
    return tf.where(tf.pad(tf.ones_like(x, tf.bool), ends), padded, tf.cast(value, x.dtype))


def max_pool(
    x: tf.Tensor, *, window: Sequence[int], stride: Sequence[int], padding: Padding, dilation: Sequence[int]
) -> tf.Tensor:
    """NaN wins over numbers; strides beside a dilation leave out results."""
    x = _padded(x, padding, -math.inf)
    highest = _pooled(x, window, stride, dilation, "MAX")
    broken = _pooled(tf.cast(tf.math.is_nan(x), x.dtype), window, stride, dilation, "MAX") > 0
    return tf.where(broken, tf.constant(math.nan, x.dtype), highest)


def sum_pool(
    x: tf.Tensor, *, window: Sequence[int], stride: Sequence[int], padding: Padding, dilation: Sequence[int]
) -> tf.Tensor:
    """The mean times the number of elements."""
    return _pooled(_padded(x, padding, 0.0), window, stride, dilation, "AVG") * math.prod(window)


def _pooled(
    x: tf.Tensor, window: Sequence[int], stride: Sequence[int], dilation: Sequence[int], kind: str
) -> tf.Tensor:
    dilated = max(dilation) > 1
    found = tf.nn.pool(
        x,
        list(window),
        kind,
        strides=[1] * len(stride) if dilated else list(stride),
        padding="VALID",
        dilations=list(dilation),
    )
    return found[(slice(None), *(slice(None, None, step) for step in stride))] if dilated else found


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "nn.conv": conv,
    "nn.elu": elu,
    "nn.embedding": tf.gather,
    "nn.erf": tf.math.erf,
    "nn.gelu": lambda x, approximate: tf.nn.gelu(x, approximate),
    "nn.leaky_relu": lambda x, slope: tf.nn.leaky_relu(x, slope),
    "nn.log_sigmoid": tf.math.log_sigmoid,
    "nn.log_softmax": lambda x, axis: tf.nn.log_softmax(x, axis),
    "nn.logsumexp": lambda x, axis, keepdims: tf.reduce_logsumexp(x, list(axis), keepdims),
    "nn.max_pool": max_pool,
    "nn.relu": tf.nn.relu,
    "nn.relu6": tf.nn.relu6,
    "nn.selu": tf.nn.selu,
    "nn.sigmoid": tf.math.sigmoid,
    "nn.silu": tf.nn.silu,
    "nn.softmax": lambda x, axis: tf.nn.softmax(x, axis),
    "nn.softplus": tf.math.softplus,
    "nn.softsign": tf.math.softsign,
    "nn.sum_pool": sum_pool,
}
