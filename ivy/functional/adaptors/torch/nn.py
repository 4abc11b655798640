"""Functions of neural networks: those of `torch.nn.functional`, which take the features as axis 1.

An array with the features last, seen with them as axis 1, is what PyTorch calls "channels last": its
kernels take it without a copy.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch.nn import functional

_CONV = (functional.conv1d, functional.conv2d, functional.conv3d)
_CONV_TRANSPOSE = (functional.conv_transpose1d, functional.conv_transpose2d, functional.conv_transpose3d)
_MAX_POOL = (functional.max_pool1d, functional.max_pool2d, functional.max_pool3d)
_AVG_POOL = (functional.avg_pool1d, functional.avg_pool2d, functional.avg_pool3d)

Padding = Sequence[tuple[int, int]]


def logsumexp(x: torch.Tensor, *, axis: Sequence[int], keepdims: bool) -> torch.Tensor:
    """PyTorch takes no axes for all of them."""
    return torch.logsumexp(x, tuple(axis), keepdims) if axis else x


def layer_norm(
    x: torch.Tensor, weight: torch.Tensor | None, bias: torch.Tensor | None, *, axes: int, eps: float
) -> torch.Tensor:
    return functional.layer_norm(x, x.shape[-axes:], weight, bias, eps)


def rms_norm(x: torch.Tensor, weight: torch.Tensor | None, *, axes: int, eps: float) -> torch.Tensor:
    return functional.rms_norm(x, x.shape[-axes:], weight, eps)


def group_norm(
    x: torch.Tensor,
    weight: torch.Tensor | None,
    bias: torch.Tensor | None,
    *,
    groups: int,
    axis: int,
    eps: float,
) -> torch.Tensor:
    """The vectorised function asks for layouts that it cannot tell."""
    x = x.movedim(axis, 1)
    if torch._C._functorch.peek_interpreter_stack() is not None:
        x = x.contiguous()
    return torch.group_norm(x, groups, weight, bias, eps).movedim(1, axis)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
    return functional.linear(x, weight.T, bias)


def conv(
    x: torch.Tensor,
    kernel: torch.Tensor,
    *,
    stride: Sequence[int],
    padding: Padding,
    dilation: Sequence[int],
    groups: int,
) -> torch.Tensor:
    x, ends = _padded(x.movedim(-1, 1), padding, 0.0, [math.inf] * len(padding))
    weight = kernel.movedim((-1, -2), (0, 1))
    return _CONV[len(stride) - 1](x, weight, None, stride, ends, dilation, groups).movedim(1, -1)


def conv_transpose(
    x: torch.Tensor,
    kernel: torch.Tensor,
    *,
    stride: Sequence[int],
    padding: Padding,
    output_padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
) -> torch.Tensor:
    """PyTorch cuts off as much at both ends, and adds less than a stride or dilation."""
    weight, features_first = kernel.movedim((-1, -2), (0, 1)), x.movedim(-1, 1)
    function = _CONV_TRANSPOSE[len(stride) - 1]
    limits = [max(pair) for pair in zip(stride, dilation, strict=True)]
    if all(low == high for low, high in padding) and all(map(int.__lt__, output_padding, limits)):
        ends = [low for low, _ in padding]
        found = function(features_first, weight, None, stride, ends, output_padding, groups, dilation)
        return found.movedim(1, -1)
    found = function(features_first, weight, None, stride, 0, 0, groups, dilation)
    cut = [(-low, more - high) for (low, high), more in zip(padding, output_padding, strict=True)]
    return functional.pad(found, _flat(cut)).movedim(1, -1)


def max_pool(
    x: torch.Tensor,
    *,
    window: Sequence[int],
    stride: Sequence[int],
    padding: Padding,
    dilation: Sequence[int],
) -> torch.Tensor:
    """PyTorch pads up to half a window."""
    x, ends = _padded(x.movedim(-1, 1), padding, -math.inf, [size // 2 for size in window])
    return _MAX_POOL[len(stride) - 1](x, window, stride, ends, dilation).movedim(1, -1)


def sum_pool(
    x: torch.Tensor,
    *,
    window: Sequence[int],
    stride: Sequence[int],
    padding: Padding,
    dilation: Sequence[int],
) -> torch.Tensor:
    """The mean times the number of elements; no window is dilated."""
    x, ends = _padded(x.movedim(-1, 1), padding, 0.0, [size // 2 for size in window])
    return _AVG_POOL[len(stride) - 1](x, window, stride, ends).movedim(1, -1) * math.prod(window)


def _padded(
    x: torch.Tensor, padding: Padding, value: float, most: Sequence[float]
) -> tuple[torch.Tensor, list[int]]:
    """The padding that PyTorch's functions are left to do, after that which they cannot."""
    if all(low == high <= limit for (low, high), limit in zip(padding, most, strict=True)):
        return x, [low for low, _ in padding]
    return functional.pad(x, _flat(padding), value=value), [0] * len(padding)


def _flat(padding: Padding) -> list[int]:
    """Pairs for every axis as `pad` takes them: from the last axis on."""
    return [amount for ends in reversed(padding) for amount in ends]


def attention(
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    mask: torch.Tensor | None,
    *,
    is_causal: bool,
    scale: float,
) -> torch.Tensor:
    """PyTorch takes a mask or the causal one, and arrays with the same leading axes."""
    lead = torch.broadcast_shapes(query.shape[:-2], key.shape[:-2], value.shape[:-2])
    query, key, value = (x.expand(*lead, *x.shape[-2:]) for x in (query, key, value))
    if is_causal and mask is not None:
        causal = torch.ones(query.shape[-2], key.shape[-2], dtype=torch.bool, device=query.device).tril()
        mask = mask & causal if mask.dtype is torch.bool else mask.masked_fill(~causal, -math.inf)
        is_causal = False
    return functional.scaled_dot_product_attention(query, key, value, mask, 0.0, is_causal, scale=scale)


def gelu(x: torch.Tensor, *, approximate: bool) -> torch.Tensor:
    return functional.gelu(x, approximate="tanh" if approximate else "none")


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "nn.celu": lambda x, alpha: functional.celu(x, alpha),
    "nn.conv": conv,
    "nn.conv_transpose": conv_transpose,
    "nn.elu": lambda x, alpha: functional.elu(x, alpha),
    "nn.embedding": lambda weight, indices: weight[indices],
    "nn.erf": torch.erf,
    "nn.gelu": gelu,
    "nn.group_norm": group_norm,
    "nn.hard_sigmoid": functional.hardsigmoid,
    "nn.hard_silu": functional.hardswish,
    "nn.layer_norm": layer_norm,
    "nn.leaky_relu": lambda x, slope: functional.leaky_relu(x, slope),
    "nn.linear": linear,
    "nn.log_sigmoid": functional.logsigmoid,
    "nn.log_softmax": lambda x, axis: torch.log_softmax(x, axis),
    "nn.logsumexp": logsumexp,
    "nn.max_pool": max_pool,
    "nn.mish": functional.mish,
    "nn.relu": torch.relu,
    "nn.relu6": functional.relu6,
    "nn.rms_norm": rms_norm,
    "nn.scaled_dot_product_attention": attention,
    "nn.selu": torch.selu,
    "nn.sigmoid": torch.sigmoid,
    "nn.silu": functional.silu,
    "nn.softmax": lambda x, axis: torch.softmax(x, axis),
    "nn.softplus": lambda x: torch.logaddexp(x, torch.zeros_like(x)),
    "nn.softsign": functional.softsign,
    "nn.sum_pool": sum_pool,
}
