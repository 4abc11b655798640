"""Pooling over the 1 to 3 spatial axes of `(N, *spatial, C)`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from ivy.functional import linalg, manipulation, statistical
from ivy.functional.array import Array
from ivy.functional.backends import using
from ivy.functional.creation import asarray, ones
from ivy.nn.common import each_axis, floats, pairs, same_padding, spatial
from ivy.nn.convolution import Padding


def max_pool(
    x: Array,
    /,
    window: int | Sequence[int],
    *,
    stride: int | Sequence[int] | None = None,
    padding: Padding = "VALID",
    dilation: int | Sequence[int] = 1,
) -> Array:
    """The greatest element of each window; NaN where there is one.

    Args:
        x: real floating-point, `(N, *spatial, C)`.
        window: the window's size.
        stride: the distance between windows; by default their size.
        padding: places around `x` that do not count: `"VALID"`, `"SAME"` or numbers, less than
            the window's reach.
        dilation: the distance between a window's elements.

    Returns:
        `(N, *spatial, C)`; an axis of size `n` becomes `(n + padding - reach) // stride + 1`, with
        `reach = (window - 1) * dilation + 1`.

    Raises:
        ValueError: the shape or numbers do not go together.
    """
    (x,) = floats("max_pool", x)
    settings = _windows("max_pool", x, window, stride, padding, dilation)
    return x._new("nn.max_pool", **settings)


def avg_pool(
    x: Array,
    /,
    window: int | Sequence[int],
    *,
    stride: int | Sequence[int] | None = None,
    padding: Padding = "VALID",
    count_padding: bool = True,
) -> Array:
    """The mean of each window.

    Args:
        x: real floating-point, `(N, *spatial, C)`.
        window: the window's size.
        stride: the distance between windows; by default their size.
        padding: zeros around `x`: `"VALID"`, `"SAME"` or numbers, less than the window's size.
        count_padding: whether they count as elements, so that every sum is divided by the same
            number.

    Returns:
        `(N, *spatial, C)`, with sizes as those of `max_pool`.

    Raises:
        ValueError: the shape or numbers do not go together.
    """
    (x,) = floats("avg_pool", x)
    settings = _windows("avg_pool", x, window, stride, padding, 1)
    total: Array = x._new("nn.sum_pool", **settings)
    if count_padding or not any(map(any, settings["padding"])):
        count: int = math.prod(settings["window"])
        return total / count
    with using(x.backend):
        present = ones((1, *x.shape[1:-1], 1), dtype=x.dtype, device=x.device)
    counts: Array = present._new("nn.sum_pool", **settings)
    return total / counts


def _windows(
    function: str,
    x: Array,
    window: int | Sequence[int],
    stride: int | Sequence[int] | None,
    padding: Padding,
    dilation: int | Sequence[int],
) -> dict[str, Any]:
    sizes = spatial(function, x)
    windows = each_axis(function, "window", window, len(sizes))
    strides = windows if stride is None else each_axis(function, "stride", stride, len(sizes))
    dilations = each_axis(function, "dilation", dilation, len(sizes))
    reach = [(size - 1) * step + 1 for size, step in zip(windows, dilations, strict=True)]
    ends = pairs(function, padding, list(map(same_padding, sizes, reach, strides)))
    for size, part, (low, high) in zip(sizes, reach, ends, strict=True):
        if size + low + high < part or max(low, high) >= part:
            raise ValueError(
                f"ivy.nn.{function}: a window that reaches over {part} places, of {size} with padding "
                f"{low} and {high}"
            )
    return {"window": windows, "stride": strides, "padding": ends, "dilation": dilations}


def adaptive_avg_pool(x: Array, /, output_size: int | Sequence[int]) -> Array:
    """The means of as many windows as are asked for, which cover `x`.

    The window `i` of `m` over an axis of size `n` is from `i * n // m` up to `ceil((i + 1) * n / m)`.

    Args:
        x: real floating-point, `(N, *spatial, C)`.
        output_size: the number of windows along each spatial axis.

    Returns:
        `(N, *output_size, C)`.

    Raises:
        ValueError: the shape or numbers do not go together.
    """
    (x,) = floats("adaptive_avg_pool", x)
    sizes = spatial("adaptive_avg_pool", x)
    wanted = each_axis("adaptive_avg_pool", "output_size", output_size, len(sizes))
    for axis, (size, count) in enumerate(zip(sizes, wanted, strict=True), 1):
        x = _adapted(x, axis, size, count)
    return x


def _adapted(x: Array, axis: int, size: int, count: int) -> Array:
    """Means along one axis: of equal parts, or by a matrix of the windows."""
    if size % count == 0 and size:
        parts = (*x.shape[:axis], count, size // count, *x.shape[axis + 1 :])
        return statistical.mean(manipulation.reshape(x, parts), axis=axis + 1)
    if not size:
        raise ValueError(f"ivy.nn.adaptive_avg_pool: there is nothing along axis {axis} of {x.shape}")
    starts = [i * size // count for i in range(count)]
    stops = [-(-(i + 1) * size // count) for i in range(count)]
    rows = [
        [1 / (stop - start) if start <= place < stop else 0.0 for place in range(size)]
        for start, stop in zip(starts, stops, strict=True)
    ]
    with using(x.backend):
        weights = asarray(rows, dtype=x.dtype, device=x.device)
    means = linalg.tensordot(x, weights, axes=((axis,), (1,)))
    return manipulation.moveaxis(means, -1, axis)


__all__ = ["adaptive_avg_pool", "avg_pool", "max_pool"]
