"""Statistics of NumPy's arrays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def mean(x: np.ndarray, *, axis: tuple[int, ...], keepdims: bool) -> np.ndarray:
    """The parts of complex numbers are independent; dividing by a complex number mixes their NaNs."""
    if x.dtype.kind != "c":
        return np.mean(x, axis=axis, keepdims=keepdims)  # type: ignore[no-any-return]
    real, imag = (np.mean(part, axis=axis, keepdims=keepdims) for part in (np.real(x), np.imag(x)))
    result = np.empty(np.shape(real), x.dtype)
    result.real, result.imag = real, imag
    return result


DEVIATIONS: dict[str, Callable[..., Any]] = {"mean": mean}
