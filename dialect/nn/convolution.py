"""Convolution and pooling."""

from ivy.dialect import types
from ivy.dialect.attributes import Int, Ints, Str
from ivy.dialect.base import Op, Tensor
from ivy.dialect.types import DYNAMIC


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
        x,
        kernel,
        strides,
        padding,
        lhs_dilation,
        rhs_dilation,
        groups,
        input_layout,
        kernel_layout,
        output_layout,
    ):
        rank = x.rank
        if rank != kernel.rank or rank < 2 or x.element_type != kernel.element_type:
            raise ValueError(f"cannot convolve {types.describe(x)} with {types.describe(kernel)}")
        _check_layouts(rank - 2, NC=(input_layout, output_layout), OI=(kernel_layout,))
        _check_geometry(rank - 2, padding, strides=strides)
        _check_geometry(rank - 2, padding, lhs_dilation=lhs_dilation, rhs_dilation=rhs_dilation)
        channels, taken = x.shape[input_layout.index("C")], kernel.shape[kernel_layout.index("I")]
        if DYNAMIC not in (channels, taken) and channels != taken * groups:
            raise ValueError(f"{channels} channels do not feed {groups} groups of {taken}")
        if groups < 1 or kernel.shape[kernel_layout.index("O")] % groups:
            raise ValueError(f"cannot make {groups} groups of the channels of {types.describe(kernel)}")
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
        _check_geometry(len(axes), padding, window=window, strides=strides, dilation=dilation)
        shape = list(x.shape)
        for i, axis in enumerate(types.normalise_axes(axes, x.rank)):
            pads = padding[2 * i : 2 * i + 2]
            shape[axis] = _window_size(shape[axis], window[i], strides[i], pads, 1, dilation[i])
        return types.tensor(shape, x.element_type)


class MaxPool(Pool, name="max_pool"):
    """The largest element of each window; padding counts as minus infinity; NaN if any is."""


class SumPool(Pool, name="sum_pool"):
    """The sum of the elements of each window; padding counts as zero."""


def _check_layouts(count, **layouts):
    """Every layout has its two letters and `count` digits; `ValueError` otherwise."""
    for letters, words in layouts.items():
        for word in words:
            if sorted(word) != sorted(letters + "012"[:count]):
                raise ValueError(f"layout {word!r} does not name {letters} and {count} spatial axes")


def _check_geometry(count, padding, **numbers):
    """Positive numbers for each of `count` axes, padding for both ends; `ValueError` otherwise."""
    if len(padding) != 2 * count:
        raise ValueError(f"expects {2 * count} amounts of padding, got {padding}")
    for name, values in numbers.items():
        if len(values) != count or any(value < 1 for value in values):
            raise ValueError(f"expects positive {name} for {count} axes, got {values}")


def _window_size(size, window, stride, pads, lhs_dilation, rhs_dilation):
    if DYNAMIC in (size, window):
        same = window == 1 and stride == 1 and not any(pads) and lhs_dilation == 1
        return size if same else DYNAMIC
    spread = (size - 1) * lhs_dilation + 1 if size > 0 else 0
    reach = (window - 1) * rhs_dilation + 1 if window > 0 else 0
    return max(0, (spread + sum(pads) - reach) // stride + 1)
