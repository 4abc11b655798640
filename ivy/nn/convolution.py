"""Convolution over 1 to 3 spatial axes.

There is one layout, with the features last: arrays are `(N, *spatial, C)`, kernels `(*spatial, C /
groups, O)`. It is that of every other function here (norms, products with weights, attention work on
the last axis), of JAX's libraries and of TensorFlow; PyTorch's kernels take it as it is, under the
name "channels last"; and processors and accelerators like it best. Arrays in another order take
`ivy.moveaxis`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ivy.functional import manipulation
from ivy.functional.array import Array
from ivy.nn.common import each_axis, floats, pairs, run, same_padding, spatial

Padding: TypeAlias = "str | int | Sequence[int] | Sequence[tuple[int, int]]"
"""`"VALID"` for none; `"SAME"` for as much as gives one result for every `stride` places, half of it
at either end, the odd one at the end; a number for all ends; a number, or a pair, for each axis."""


def conv(
    x: Array,
    kernel: Array,
    /,
    bias: Array | None = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = "VALID",
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
) -> Array:
    """Convolution, in the sense of cross-correlation: the kernel is not flipped.

    Args:
        x: `(N, *spatial, C)`, with 1 to 3 spatial axes.
        kernel: `(*spatial, C / groups, O)`.
        bias: `(O,)`, or None.
        stride: the distance between places of the kernel.
        padding: zeros around `x`: `"VALID"`, `"SAME"` or numbers.
        dilation: the distance between the kernel's elements.
        groups: into how many groups the features are split; each gives its part of the `O`.

    Returns:
        `(N, *spatial, O)`; an axis of size `n` becomes `(n + padding - reach) // stride + 1`, with
        `reach = (kernel - 1) * dilation + 1`.

    Raises:
        TypeError: the arrays are not real floating-point ones.
        ValueError: the shapes or numbers do not go together.
    """
    x, kernel, bias = floats("conv", x, kernel, bias)
    sizes, count = spatial("conv", x), x.ndim - 2
    _check_kernel("conv", kernel, bias, count, kernel.shape[-1])
    if groups < 1 or x.shape[-1] != kernel.shape[-2] * groups or kernel.shape[-1] % groups:
        raise ValueError(
            f"ivy.nn.conv: {x.shape[-1]} features for {groups} groups of a kernel {kernel.shape}"
        )
    strides = each_axis("conv", "stride", stride, count)
    dilations = each_axis("conv", "dilation", dilation, count)
    reach = [(size - 1) * step + 1 for size, step in zip(kernel.shape, dilations, strict=False)]
    ends = pairs("conv", padding, list(map(same_padding, sizes, reach, strides)))
    for size, part, (low, high) in zip(sizes, reach, ends, strict=True):
        if size + low + high < part:
            raise ValueError(f"ivy.nn.conv: a kernel that reaches over {part} of {size + low + high} places")
    result = _convolve(x, kernel, stride=strides, padding=ends, dilation=dilations, groups=groups)
    return result if bias is None else result + bias


def _convolve(x: Array, kernel: Array, **settings: object) -> Array:
    """Every framework has convolution, or a function of ours in its place."""
    return type(x)(x.functions["nn.conv"](x.native, kernel.native, **settings))


def conv_transpose(
    x: Array,
    kernel: Array,
    /,
    bias: Array | None = None,
    *,
    stride: int | Sequence[int] = 1,
    padding: Padding = "VALID",
    output_padding: int | Sequence[int] = 0,
    dilation: int | Sequence[int] = 1,
    groups: int = 1,
) -> Array:
    """The transpose of a convolution: what its gradient does, also called deconvolution.

    With numbers it is that of `conv` with the same kernel, stride, padding, dilation and groups,
    which takes `O` features to `C`; so it brings an array back to the shape before.

    Args:
        x: `(N, *spatial, C)`, with 1 to 3 spatial axes.
        kernel: `(*spatial, O / groups, C)`.
        bias: `(O,)`, or None.
        stride: the distance between the places that elements of `x` go to.
        padding: what is cut off at the ends: `"VALID"` for nothing; `"SAME"` for results of
            `stride * n` places; or numbers, up to the reach of the kernel less 1.
        output_padding: what is added at the end, less than the stride or the dilation.
        dilation: the distance between the kernel's elements.
        groups: into how many groups the features are split.

    Returns:
        `(N, *spatial, O)`; an axis of size `n` becomes `(n - 1) * stride + reach - padding +
        output_padding`, with `reach = (kernel - 1) * dilation + 1`.

    Raises:
        TypeError: the arrays are not real floating-point ones.
        ValueError: the shapes or numbers do not go together.
    """
    x, kernel, bias = floats("conv_transpose", x, kernel, bias)
    count = len(spatial("conv_transpose", x))
    if kernel.ndim == count + 2:
        _check_kernel("conv_transpose", kernel, bias, count, kernel.shape[-2] * groups)
    if kernel.ndim != count + 2 or groups < 1 or x.shape[-1] != kernel.shape[-1] or x.shape[-1] % groups:
        raise ValueError(
            f"ivy.nn.conv_transpose: {x.shape[-1]} features for {groups} groups of a kernel {kernel.shape}"
        )
    strides = each_axis("conv_transpose", "stride", stride, count)
    dilations = each_axis("conv_transpose", "dilation", dilation, count)
    reach = [(size - 1) * step + 1 for size, step in zip(kernel.shape, dilations, strict=False)]
    ends, extra = _ends(padding, output_padding, strides, reach)
    settings = {"stride": strides, "dilation": dilations, "groups": groups}
    result = run("conv_transpose", _spread, x, kernel, padding=ends, output_padding=extra, **settings)
    return result if bias is None else result + bias


def _ends(
    padding: Padding, output_padding: int | Sequence[int], strides: Sequence[int], reach: Sequence[int]
) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """What is cut off at both ends of every axis, and what is added at the end."""
    surplus = [part - step for part, step in zip(reach, strides, strict=True)]
    same = [(max(0, more) // 2, max(0, more) - max(0, more) // 2) for more in surplus]
    ends = pairs("conv_transpose", padding, same)
    count = len(strides)
    extra = (output_padding,) * count if isinstance(output_padding, int) else tuple(output_padding)
    if isinstance(padding, str) and padding.upper() == "SAME":
        extra = tuple(max(0, -more) for more in surplus)
    if any(max(pair) >= part for pair, part in zip(ends, reach, strict=True)):
        raise ValueError(f"ivy.nn.conv_transpose: padding={padding!r} for a kernel that reaches over {reach}")
    if len(extra) != count or min(extra) < 0:
        raise ValueError(f"ivy.nn.conv_transpose: output_padding={output_padding!r} for {count} axes")
    return ends, extra


def _spread(
    x: Array,
    kernel: Array,
    stride: tuple[int, ...],
    padding: tuple[tuple[int, int], ...],
    output_padding: tuple[int, ...],
    dilation: tuple[int, ...],
    groups: int,
) -> Array:
    """The convolution of `x`, with `stride` as the distance between its elements, and the flipped kernel."""
    reach = [(size - 1) * step for size, step in zip(kernel.shape, dilation, strict=False)]
    ends = tuple(
        (part - low, part - high + more)
        for part, (low, high), more in zip(reach, padding, output_padding, strict=True)
    )
    return _convolve(
        x,
        _flipped(kernel, groups),
        stride=(1,) * len(stride),
        padding=ends,
        dilation=dilation,
        groups=groups,
        spread=stride,
    )


def _flipped(kernel: Array, groups: int) -> Array:
    """The kernel with its spatial axes reversed and its features exchanged: `(*spatial, C / groups, O)`."""
    *sizes, outputs, inputs = kernel.shape
    count = len(sizes)
    kernel = manipulation.flip(kernel, axis=tuple(range(count)))
    kernel = manipulation.reshape(kernel, (*sizes, outputs, groups, inputs // groups))
    kernel = manipulation.permute_dims(kernel, (*range(count), count + 2, count + 1, count))
    return manipulation.reshape(kernel, (*sizes, inputs // groups, groups * outputs))


def _check_kernel(function: str, kernel: Array, bias: Array | None, count: int, outputs: int) -> None:
    if kernel.ndim != count + 2 or not kernel.size:
        raise ValueError(f"ivy.nn.{function}: a kernel {kernel.shape} for {count} spatial axes")
    if bias is not None and bias.shape != (outputs,):
        raise ValueError(f"ivy.nn.{function}: a bias {bias.shape} for {outputs} features")


__all__ = ["conv", "conv_transpose"]
