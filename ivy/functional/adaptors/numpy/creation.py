"""New arrays of NumPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.functional.adaptors import host


def arange(
    start: Any, stop: Any, step: Any, count: int, *, dtype: np.dtype[Any], device: Any = None
) -> np.ndarray:
    """NumPy's own counts by rounded numbers."""
    numbers = host.arange(start, step, count, unsigned=dtype.kind == "u")
    return np.asarray(numbers.astype(dtype), device=device)


def linspace(
    start: Any, stop: Any, num: int, endpoint: bool, *, dtype: np.dtype[Any], device: Any = None
) -> np.ndarray:
    """NumPy's own computes in the precision of the result."""
    return np.asarray(host.linspace(start, stop, num, endpoint).astype(dtype), device=device)


def from_numpy(x: np.ndarray, *, device: Any = None, copy: bool | None = None) -> np.ndarray:
    """The same memory."""
    return np.array(x, copy=copy)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "arange": arange,
    "linspace": linspace,
    "from_numpy": from_numpy,
}
