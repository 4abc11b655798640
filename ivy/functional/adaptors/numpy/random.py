"""The random generator's hash, and the inverse of the error function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.functional.adaptors import threefry
from ivy.functional.adaptors.numpy.scipy_special import special_functions


def _rotate(x: np.ndarray, distance: int) -> np.ndarray:
    return (x << np.uint32(distance)) | (x >> np.uint32(32 - distance))


def threefry2x32(key: np.ndarray, high: np.ndarray, low: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """In `uint32`, which wraps around."""
    words = (key[:1], key[1:])  # with a dimension: NumPy warns when a single number wraps around
    counters = (np.atleast_1d(high), np.atleast_1d(low))
    found = threefry.threefry2x32(
        words, counters, lambda number: np.array([number], np.uint32), np.add, np.bitwise_xor, _rotate
    )
    return found[0].reshape(high.shape), found[1].reshape(high.shape)


def erfinv(x: np.ndarray) -> np.ndarray:
    """SciPy's: NumPy has none."""
    return np.asarray(special_functions("drawing normal random numbers").erfinv(x), x.dtype)


DEVIATIONS: dict[str, Callable[..., Any]] = {"erfinv": erfinv, "threefry2x32": threefry2x32}
