"""Elementwise functions of a program that is being captured: NumPy's deviations, without its memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.dialect import ops
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.trace import location
from ivy.functional.adaptors.complex_numbers import ComplexFunctions
from ivy.functional.adaptors.numpy import elementwise as of_numpy


def join(real: Any, imaginary: Any) -> Any:
    """Complex numbers of two parts."""
    if arrays.is_known(real) and arrays.is_known(imaginary):
        return arrays.from_known(of_numpy.join(arrays.known(real), arrays.known(imaginary)))
    dtype = np.complex64 if real.dtype == np.float32 else np.complex128
    with location():
        parts = (arrays.as_traced(part).value for part in (real, imaginary))
        return arrays.from_value(ops.complex(*parts), dtype)


def floor_divide(x: Any, y: Any) -> Any:
    """The quotient rounded down."""
    return np.floor(np.divide(x, y))


COMPLEX = ComplexFunctions(np, lambda x: (x.real, x.imag), join)
TANH = COMPLEX.tanh(np.tanh)

DEVIATIONS: dict[str, Callable[..., Any]] = {
    "floor_divide[real floating]": floor_divide,
    "expm1[complex floating]": COMPLEX.expm1(np.expm1, np.exp),
    "log10[complex floating]": COMPLEX.to_base(np.log, 10),
    "log1p[complex floating]": COMPLEX.log1p(np.log),
    "log2[complex floating]": COMPLEX.to_base(np.log, 2),
    "round[complex floating]": COMPLEX.on_parts(np.round),
    "sign[complex floating]": COMPLEX.sign,
    "tan[complex floating]": COMPLEX.turned(TANH),
    "tanh[complex floating]": TANH,
}
