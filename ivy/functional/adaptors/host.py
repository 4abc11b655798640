"""Numbers in a row, computed by NumPy for every backend alike."""

from __future__ import annotations

from typing import Any

import numpy as np

_WORD = 1 << 64


def arange(start: Any, step: Any, count: int, *, unsigned: bool) -> np.ndarray:
    """`count` numbers from `start` on: exact 64-bit ones of integers, and otherwise `float64`."""
    if not (isinstance(start, int) and isinstance(step, int)):
        return np.asarray(start + step * np.arange(count, dtype=np.float64))
    words = np.arange(count, dtype=np.uint64) * np.uint64(step % _WORD) + np.uint64(start % _WORD)
    return words if unsigned else words.view(np.int64)


def linspace(start: Any, stop: Any, num: int, endpoint: bool) -> np.ndarray:
    """`float64` or `complex128` numbers at equal distances."""
    wide = np.result_type(np.float64, type(start), type(stop))
    return np.linspace(start, stop, num, endpoint=endpoint, dtype=wide)
