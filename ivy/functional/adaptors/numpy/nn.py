"""Convolution and pooling by views of all windows, and SciPy's error function."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ivy.functional.adaptors.numpy.scipy_special import special_functions

Padding = Sequence[tuple[int, int]]


def erf(x: np.ndarray) -> np.ndarray:
    """SciPy's: NumPy has none."""
    special = special_functions("the error function")
    wide = x.astype(np.float32) if x.dtype.itemsize < 4 else x
    return np.asarray(special.erf(wide)).astype(x.dtype)


def _windows(
    x: np.ndarray, window: Sequence[int], stride: Sequence[int], dilation: Sequence[int]
) -> np.ndarray:
    """A view `(N, *places, C, *window)` of the elements in every window."""
    reach = [(size - 1) * step + 1 for size, step in zip(window, dilation, strict=True)]
    axes = tuple(range(1, len(window) + 1))
    views = np.lib.stride_tricks.sliding_window_view(x, tuple(reach), axes)
    places = (slice(None, None, step) for step in stride)
    elements = (slice(None, None, step) for step in dilation)
    return views[(slice(None), *places, slice(None), *elements)]


def conv(
    x: np.ndarray,
    kernel: np.ndarray,
    *,
    stride: Sequence[int],
    padding: Padding,
    dilation: Sequence[int],
    groups: int,
    spread: Sequence[int] | None = None,
) -> np.ndarray:
    """Every window as a row, times the kernel as a matrix, for each group."""
    x = x if spread is None else _spread(x, spread)
    *window, inputs, outputs = kernel.shape
    rows = _windows(_padded(x, padding, 0.0), window, stride, dilation)
    places = rows.shape[: len(stride) + 1]
    rows = rows.reshape(math.prod(places), groups, inputs * math.prod(window)).swapaxes(0, 1)
    columns = np.moveaxis(kernel, -2, 0).reshape(-1, groups, outputs // groups).swapaxes(0, 1)
    if x.dtype.itemsize < 4:
        rows, columns = rows.astype(np.float32), columns.astype(np.float32)
    found: np.ndarray = np.matmul(rows, columns).swapaxes(0, 1)
    return found.reshape(*places, outputs).astype(x.dtype, copy=False)


def _spread(x: np.ndarray, steps: Sequence[int]) -> np.ndarray:
    """Zeros between the elements along the spatial axes."""
    sizes = [(size - 1) * step + 1 for size, step in zip(x.shape[1:-1], steps, strict=True)]
    wide = np.zeros((x.shape[0], *sizes, x.shape[-1]), x.dtype)
    wide[(slice(None), *(slice(None, None, step) for step in steps))] = x
    return wide


def _padded(x: np.ndarray, padding: Padding, value: float) -> np.ndarray:
    if not any(map(any, padding)):
        return x
    return np.pad(x, ((0, 0), *padding, (0, 0)), constant_values=value)


def _pool(reduce: Callable[..., Any], start: float) -> Callable[..., np.ndarray]:
    def call(
        x: np.ndarray,
        *,
        window: Sequence[int],
        stride: Sequence[int],
        padding: Padding,
        dilation: Sequence[int],
    ) -> np.ndarray:
        views = _windows(_padded(x, padding, start), window, stride, dilation)
        return np.asarray(reduce(views, axis=tuple(range(-len(window), 0))), x.dtype)

    return call


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "nn.conv": conv,
    "nn.erf": erf,
    "nn.max_pool": _pool(np.max, -math.inf),
    "nn.sum_pool": _pool(np.sum, 0.0),
}
