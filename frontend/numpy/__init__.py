"""The NumPy frontend: a function runs once on traced arrays, which record it in the Ivy dialect.

Traced arrays promote types, broadcast, index and share memory as NumPy's do; NumPy itself is asked
for types, shapes and what is a view. Writes become new values, also through views; the caller's
arrays are never changed.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ivy.frontend.numpy import (  # noqa: F401  the families register what they implement when imported
    creation,
    elementwise,
    fft,
    linear_algebra,
    manipulation,
    places,
    random,
    reduction,
    sets,
    sorting,
    statistics,
)
from ivy.frontend.numpy.capture import capture


def accepts(program: Any) -> bool:
    """Whether `program` is something this frontend captures without being told to."""
    return isinstance(program, (np.ufunc, type(np.sum)))


def is_array(value: Any) -> bool:
    """Whether `value` is one of NumPy's arrays."""
    return isinstance(value, (np.ndarray, np.generic))


def example(shape: tuple[int, ...], dtype: str) -> np.ndarray:
    """An array of this shape and dtype name to capture with."""
    return np.zeros(shape, dtype)


__all__ = ["accepts", "capture", "example", "is_array"]
