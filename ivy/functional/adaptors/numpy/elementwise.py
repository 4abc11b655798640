"""Where NumPy's elementwise functions deviate from the standard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.functional.adaptors.complex_numbers import ComplexFunctions


def join(real: np.ndarray, imaginary: np.ndarray) -> np.ndarray:
    """Complex numbers of two parts: a sum would lose the signs of zeros."""
    dtype = np.complex64 if real.dtype == np.float32 else np.complex128
    result = np.empty(np.shape(real), dtype)
    result.real = real
    result.imag = imaginary
    return result


def floor_divide(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The quotient rounded down: NumPy has NaN for infinities, and -1 for finite numbers by them."""
    return np.asarray(np.floor(np.divide(x, y)))


COMPLEX = ComplexFunctions(np, lambda x: (x.real, x.imag), join)
TANH = COMPLEX.tanh(np.tanh)

DEVIATIONS: dict[str, Callable[..., Any]] = {
    "floor_divide[real floating]": floor_divide,
    "expm1[complex floating]": COMPLEX.expm1(np.expm1, np.exp),
    "log1p[complex floating]": COMPLEX.log1p(np.log),
    "sign[complex floating]": COMPLEX.sign,
    "tan[complex floating]": COMPLEX.turned(TANH),
    "tanh[complex floating]": TANH,
}
