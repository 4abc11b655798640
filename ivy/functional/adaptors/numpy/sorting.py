"""Sorting with NumPy, which has no descending order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def sort(x: np.ndarray, *, axis: int, descending: bool, stable: bool) -> np.ndarray:
    """Sorting the flipped array keeps the order of equal elements once it is flipped back."""
    if descending:
        return np.flip(np.sort(np.flip(x, axis), axis=axis, stable=stable), axis)
    return np.sort(x, axis=axis, stable=stable)


def argsort(x: np.ndarray, *, axis: int, descending: bool, stable: bool) -> np.ndarray:
    """Indices of the flipped array count from the end."""
    if descending:
        order = np.argsort(np.flip(x, axis), axis=axis, stable=stable)
        return (x.shape[axis] - 1) - np.flip(order, axis)  # type: ignore[no-any-return]
    return np.argsort(x, axis=axis, stable=stable)


DEVIATIONS: dict[str, Callable[..., Any]] = {"argsort": argsort, "sort": sort}
