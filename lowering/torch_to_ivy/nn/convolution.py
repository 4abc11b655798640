"""Convolution and its transpose, in PyTorch's layout."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops
from ivy.lowering.torch_to_ivy.registry import TorchOp, torch_op
from ivy.mlir import ir

Value = ir.Value


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
    kernel_layout: str = "OI",
) -> Value:
    """Convolution in PyTorch's layout, with or without a batch axis, and a bias per channel."""
    axes = weight.type.rank - 2
    single = x.type.rank == axes + 1
    x = ops.expand_dims(x, (0,)) if single else x
    spatial = _SPATIAL[axes - 1]
    layouts = (f"NC{spatial}", f"{kernel_layout}{spatial}", f"NC{spatial}")
    result = ops.conv(x, weight, strides, padding, lhs_dilation, rhs_dilation, groups, *layouts)
    if bias is not None:
        result = ops.add(result, ops.expand_dims(bias, tuple(range(1, axes + 1))))
    return ops.squeeze(result, (0,)) if single else result


@torch_op("aten.convolution")
def convolution(
    op: TorchOp,
    x: Value,
    weight: Value,
    bias: Value | None,
    strides: list[int],
    padding: list[int],
    dilation: list[int],
    transposed: bool,
    output_padding: list[int],
    groups: int,
) -> Value:
    if transposed:
        return conv_transpose(op, x, weight, bias, strides, padding, output_padding, groups, dilation)
    return conv(op, x, weight, bias, strides, padding, dilation, groups)


@torch_op("aten._convolution", "aten._convolution.deprecated")
def convolution_with_flags(op: TorchOp, *arguments: Any) -> Value:
    return convolution(op, *arguments[:9])


@torch_op("aten.conv_transpose1d", "aten.conv_transpose2d.input", "aten.conv_transpose3d.input")
def conv_transpose(
    op: TorchOp,
    x: Value,
    weight: Value,
    bias: Value | None,
    strides: list[int],
    padding: list[int],
    output_padding: list[int],
    groups: int,
    dilation: list[int],
) -> Value:
    """The gradient of a convolution for its input: a convolution of the spread input with the kernel
    flipped. PyTorch's kernel is (input channels, output channels / groups, …).
    """
    axes = weight.type.rank - 2
    strides, padding, extra, dilation = (
        spread(values, axes) for values in (strides, padding, output_padding, dilation)
    )
    pads = []
    for i in range(axes):
        reach = dilation[i] * (weight.type.shape[2 + i] - 1)
        pads += [reach - padding[i], reach - padding[i] + extra[i]]
    kernel = ops.flip(weight, tuple(range(2, axes + 2)))
    layout = "IO"
    if groups > 1:
        kernel, layout = _grouped_kernel(kernel, groups), "OI"
    return convolve(x, kernel, bias, [1] * axes, pads, strides, dilation, groups, layout)


def _grouped_kernel(kernel: Value, groups: int) -> Value:
    """A transposed convolution's kernel as (output channels, input channels / groups, …)."""
    channels_in, channels_out, *spatial = kernel.type.shape
    split = ops.reshape(kernel, (), (groups, channels_in // groups, channels_out, *spatial))
    turned = ops.permute_dims(split, (0, 2, 1, *range(3, split.type.rank)))
    return ops.reshape(turned, (), (groups * channels_out, channels_in // groups, *spatial))
