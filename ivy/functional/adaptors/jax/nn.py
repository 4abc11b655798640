"""Functions of neural networks: those of `jax.nn`, and convolution and windows from `jax.lax`."""

from __future__ import annotations

import functools
import itertools
import math
from collections.abc import Callable, Sequence
from typing import Any

import jax
import numpy as np
from jax import lax

_LAYOUTS = (("NWC", "WIO", "NWC"), ("NHWC", "HWIO", "NHWC"), ("NDHWC", "DHWIO", "NDHWC"))

Padding = Sequence[tuple[int, int]]


def conv(
    x: jax.Array,
    kernel: jax.Array,
    *,
    stride: Sequence[int],
    padding: Padding,
    dilation: Sequence[int],
    groups: int,
    spread: Sequence[int] | None = None,
) -> jax.Array:
    return lax.conv_general_dilated(
        x,
        kernel,
        window_strides=stride,
        padding=padding,
        lhs_dilation=spread,
        rhs_dilation=dilation,
        dimension_numbers=_LAYOUTS[len(stride) - 1],
        feature_group_count=groups,
    )


def _pool(combine: Callable[..., Any], start: float) -> Callable[..., jax.Array]:
    def call(
        x: jax.Array,
        *,
        window: Sequence[int],
        stride: Sequence[int],
        padding: Padding,
        dilation: Sequence[int],
    ) -> jax.Array:
        """The batch and the features have windows of one element."""
        first = np.asarray(start, x.dtype)
        ends = ((0, 0), *padding, (0, 0))
        if max(dilation) > 1:
            return _dilated(lax.pad(x, first, [(*pair, 0) for pair in ends]), window, stride, dilation)
        sizes, strides = ((1, *numbers, 1) for numbers in (window, stride))
        return lax.reduce_window(x, first, combine, sizes, strides, ends)

    return call


def _dilated(
    x: jax.Array, window: Sequence[int], stride: Sequence[int], dilation: Sequence[int]
) -> jax.Array:
    """The greatest elements of dilated windows, whose gradient JAX lacks: by slices for each place."""
    parts = []
    for places in itertools.product(*map(range, window)):
        ends = [
            size - (length - 1 - place) * step
            for size, length, place, step in zip(x.shape[1:], window, places, dilation, strict=False)
        ]
        starts = [place * step for place, step in zip(places, dilation, strict=True)]
        parts.append(lax.slice(x, (0, *starts, 0), (x.shape[0], *ends, x.shape[-1]), (1, *stride, 1)))
    return functools.reduce(lax.max, parts)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "nn.celu": lambda x, alpha: jax.nn.celu(x, alpha),
    "nn.conv": conv,
    "nn.elu": lambda x, alpha: jax.nn.elu(x, alpha),
    "nn.erf": lax.erf,
    "nn.gelu": lambda x, approximate: jax.nn.gelu(x, approximate),
    "nn.hard_sigmoid": jax.nn.hard_sigmoid,
    "nn.hard_silu": jax.nn.hard_silu,
    "nn.leaky_relu": lambda x, slope: jax.nn.leaky_relu(x, slope),
    "nn.log_sigmoid": jax.nn.log_sigmoid,
    "nn.log_softmax": lambda x, axis: jax.nn.log_softmax(x, axis),
    "nn.logsumexp": lambda x, axis, keepdims: jax.nn.logsumexp(x, axis, keepdims=keepdims),
    "nn.max_pool": _pool(lax.max, -math.inf),
    "nn.mish": jax.nn.mish,
    "nn.relu": jax.nn.relu,
    "nn.relu6": jax.nn.relu6,
    "nn.selu": jax.nn.selu,
    "nn.sigmoid": jax.nn.sigmoid,
    "nn.silu": jax.nn.silu,
    "nn.softmax": lambda x, axis: jax.nn.softmax(x, axis),
    "nn.softplus": jax.nn.softplus,
    "nn.softsign": jax.nn.soft_sign,
    "nn.sum_pool": _pool(lax.add, 0.0),
}
