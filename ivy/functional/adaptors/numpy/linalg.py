"""Where NumPy's linear algebra deviates from the standard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np


def _complex(x: np.ndarray) -> np.ndarray:
    """NumPy's eigenvalues are real where none of them has an imaginary part."""
    wanted = {np.dtype(np.float32): np.complex64, np.dtype(np.float64): np.complex128}
    return x.astype(wanted.get(x.dtype, x.dtype), copy=False)


def eig(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Always complex."""
    values, vectors = np.linalg.eig(x)
    return _complex(values), _complex(vectors)


def _kept(product: Callable[..., Any]) -> Callable[..., Any]:
    """A product of the dtype of its operands: NumPy's of `bfloat16` is in `float32`."""

    def call(x: np.ndarray, y: np.ndarray, **kwargs: Any) -> Any:
        found = product(x, y, **kwargs)
        return found if found.dtype == x.dtype else found.astype(x.dtype)

    return call


DEVIATIONS: dict[str, Callable[..., Any]] = {
    # NumPy's diagonal is a view that cannot be written to.
    "linalg.diagonal": lambda x, offset: np.linalg.diagonal(x, offset=offset).copy(),
    "linalg.eig": eig,
    "linalg.eigvals": lambda x: _complex(np.linalg.eigvals(x)),
    "matmul": _kept(np.matmul),
    "vecdot": _kept(np.vecdot),
}
