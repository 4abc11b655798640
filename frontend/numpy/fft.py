"""Fourier transforms along one axis; those over several axes are NumPy's own code on these."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ivy.dialect import ops
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.protocols import deliver, implements


def _sized(x: Any, n: int | None, axis: int) -> tuple[Any, int, int]:
    """The array cut or padded with zeros to `n` elements along an axis, that axis, and `n`."""
    axis = int(np.lib.array_utils.normalize_axis_index(axis, x.ndim))
    size = x.shape[axis] if n is None else int(n)
    if size < 1:
        raise ValueError(f"Invalid number of FFT data points ({size}) specified.")
    if size < x.shape[axis]:
        x = x[(slice(None),) * axis + (slice(0, size),)]
    elif size > x.shape[axis]:
        x = np.pad(x, [(0, size - x.shape[axis] if place == axis else 0) for place in range(x.ndim)])
    return x, axis, size


def _real_type(dtype: np.dtype) -> np.dtype:
    return np.dtype(np.float32 if dtype in (np.float16, np.float32, np.complex64) else np.float64)


def _complex_type(dtype: np.dtype) -> np.dtype:
    return np.dtype(np.complex64 if _real_type(dtype) == np.float32 else np.complex128)


def _scaled(result: Any, size: int, norm: str | None, inverse: bool) -> Any:
    """Ivy's transforms are NumPy's with the norm `backward`."""
    if norm not in (None, "backward", "ortho", "forward"):
        raise ValueError(f'Invalid norm value {norm}; should be "backward", "ortho" or "forward".')
    if norm in (None, "backward"):
        return result
    factor = math.sqrt(size) if norm == "ortho" else float(size)
    return result * factor if inverse else result / factor


def _complex_transform(kind: str) -> Any:
    def apply(a: Any, n: int | None = None, axis: int = -1, norm: str | None = None, out: Any = None) -> Any:
        x = arrays.as_traced(a)
        dtype = _complex_type(x.dtype)
        x, axis, size = _sized(x.astype(dtype), n, axis)
        result = arrays.from_value(ops.fft(x.value, (axis,), kind), dtype)
        return deliver(_scaled(result, size, norm, kind == "inverse"), out)

    return apply


implements(np.fft.fft)(_complex_transform("forward"))
implements(np.fft.ifft)(_complex_transform("inverse"))


@implements(np.fft.rfft)
def rfft(a: Any, n: int | None = None, axis: int = -1, norm: str | None = None, out: Any = None) -> Any:
    """The transform of real elements."""
    x = arrays.as_traced(a)
    if x.dtype.kind == "c":
        raise TypeError("ufunc 'rfft_n_even' did not contain a loop with signature matching types")
    real = _real_type(x.dtype)
    x, axis, size = _sized(x.astype(real), n, axis)
    result = arrays.from_value(ops.rfft(x.value, (axis,)), _complex_type(real))
    return deliver(_scaled(result, size, norm, False), out)


@implements(np.fft.irfft)
def irfft(a: Any, n: int | None = None, axis: int = -1, norm: str | None = None, out: Any = None) -> Any:
    """The inverse of `rfft`; `n` is the size of the result."""
    x = arrays.as_traced(a)
    axis = int(np.lib.array_utils.normalize_axis_index(axis, x.ndim))
    size = 2 * (x.shape[axis] - 1) if n is None else int(n)
    if size < 1:
        raise ValueError(f"Invalid number of FFT data points ({size}) specified.")
    dtype = _complex_type(x.dtype)
    x, axis, _ = _sized(x.astype(dtype), size // 2 + 1, axis)
    result = arrays.from_value(ops.irfft(x.value, (axis,), size), _real_type(dtype))
    return deliver(_scaled(result, size, norm, True), out)
