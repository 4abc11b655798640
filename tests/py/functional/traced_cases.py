"""Small calls of every function of the array API: what `test_traced` captures.

A call is the arguments of one; the NumPy arrays among them are the program's inputs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

import ivy

_NUMBERS = np.random.default_rng(0)


@dataclass(frozen=True)
class Call:
    """The arguments of a call."""

    args: tuple[Any, ...]
    kwargs: dict[str, Any] = field(default_factory=dict)


def call(*args: Any, **kwargs: Any) -> Call:
    return Call(args, kwargs)


def floats(*shape: int, dtype: str = "float32", low: float = -2.0, high: float = 2.0) -> np.ndarray:
    return _NUMBERS.uniform(low, high, shape).astype(dtype)


def integers(*shape: int, dtype: str = "int64", low: int = -5, high: int = 6) -> np.ndarray:
    return _NUMBERS.integers(low, high, shape).astype(dtype)


def complexes(*shape: int, dtype: str = "complex64") -> np.ndarray:
    return (floats(*shape) + 1j * floats(*shape)).astype(dtype)


X = floats(2, 3)
Y = floats(2, 3)
D = floats(3, dtype="float64")
POSITIVE = floats(2, 3, low=0.5)
UNIT = floats(2, 3, low=-0.9, high=0.9)
I = integers(2, 3)  # noqa: E741
J = integers(3, dtype="int32")
COUNTS = integers(2, 3, low=0, high=5)
U = integers(2, 3, dtype="uint8", low=0, high=200)
B = _NUMBERS.uniform(size=(2, 3)) > 0.5
C = complexes(2, 3)
SQUARE = floats(2, 3, 3) + 4 * np.eye(3, dtype="float32")
SYMMETRIC = SQUARE + np.swapaxes(SQUARE, -1, -2)
VECTOR = floats(5)
ODD = np.array([0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 2.5], "float32")

_ROUNDING = [call(ODD), call(I)]
_PREDICATES = [call(ODD), call(I)]
_COMPARISONS = [call(I, J), call(X, 0.5), call(ODD, ODD[::-1])]
_BITWISE = [call(I, J), call(B, ~B), call(U, 3)]
_REAL_PAIRS = [call(X, Y), call(ODD, ODD[::-1])]

ELEMENTWISE: dict[str, list[Call]] = {
    "abs": [call(ODD), call(I), call(C)],
    "acos": [call(UNIT), call(C)],
    "acosh": [call(POSITIVE + 1), call(C)],
    "add": [call(X, D), call(I, 3), call(2.5, X), call(C, X)],
    "asin": [call(UNIT), call(C)],
    "asinh": [call(X), call(C)],
    "atan": [call(X), call(C)],
    "atan2": _REAL_PAIRS,
    "atanh": [call(UNIT), call(C)],
    "bitwise_and": _BITWISE,
    "bitwise_invert": [call(I), call(B), call(U)],
    "bitwise_left_shift": [call(I, COUNTS), call(U, 2)],
    "bitwise_or": _BITWISE,
    "bitwise_right_shift": [call(I, COUNTS), call(U, 2)],
    "bitwise_xor": _BITWISE,
    "ceil": _ROUNDING,
    "clip": [call(X, -1.0, 1.0), call(X, Y, None), call(I, 0, None), call(ODD, -1.0, 2.0)],
    "conj": [call(C), call(X)],
    "copysign": _REAL_PAIRS,
    "cos": [call(X), call(C)],
    "cosh": [call(X), call(C)],
    "divide": [call(X, Y), call(C, C[::-1]), call(X, 2.0)],
    "equal": [*_COMPARISONS, call(C, C), call(B, True)],
    "exp": [call(ODD), call(C)],
    "expm1": [call(X), call(C)],
    "floor": _ROUNDING,
    "floor_divide": [call(X, Y), call(I, 3), call(I, -2), call(ODD, 1.0)],
    "greater": _COMPARISONS,
    "greater_equal": _COMPARISONS,
    "hypot": [call(X, Y)],
    "imag": [call(C)],
    "isfinite": _PREDICATES,
    "isinf": _PREDICATES,
    "isnan": _PREDICATES,
    "less": _COMPARISONS,
    "less_equal": _COMPARISONS,
    "log": [call(POSITIVE), call(C)],
    "log10": [call(POSITIVE), call(C)],
    "log1p": [call(POSITIVE), call(C)],
    "log2": [call(POSITIVE), call(C)],
    "logaddexp": [call(X, Y)],
    "logical_and": [call(B, ~B), call(B, True)],
    "logical_not": [call(B)],
    "logical_or": [call(B, ~B)],
    "logical_xor": [call(B, ~B)],
    "maximum": [*_REAL_PAIRS, call(I, J)],
    "minimum": [*_REAL_PAIRS, call(I, J)],
    "multiply": [call(X, D), call(C, C), call(U, U)],
    "negative": [call(X), call(I), call(C)],
    "nextafter": [call(X, Y)],
    "not_equal": _COMPARISONS,
    "positive": [call(X), call(I)],
    "pow": [call(POSITIVE, Y), call(I, COUNTS), call(X, 2.0), call(I, 2)],
    "real": [call(C), call(X)],
    "reciprocal": [call(POSITIVE)],
    "remainder": [call(X, Y), call(I, 3), call(I, -2)],
    "round": [call(ODD), call(I), call(C)],
    "sign": [call(ODD), call(I), call(C)],
    "signbit": [call(ODD)],
    "sin": [call(X), call(C)],
    "sinh": [call(X), call(C)],
    "sqrt": [call(POSITIVE), call(C)],
    "square": [call(X), call(I), call(C)],
    "subtract": [call(X, D), call(3, I)],
    "tan": [call(X), call(C)],
    "tanh": [call(X), call(C)],
    "trunc": _ROUNDING,
}

_CUMULATIVE = [call(X, axis=1), call(J), call(X, axis=0, include_initial=True), call(C, axis=-1)]
_EXTREMES = [call(X), call(ODD), call(I, axis=0), call(X, axis=(0, 1), keepdims=True)]
_PLACES = [call(X), call(X, axis=1), call(I, axis=0, keepdims=True), call(ODD)]
_SPREADS = [call(X), call(X, axis=0, correction=1.0), call(I, axis=1, keepdims=True)]
_SUMS = [call(X), call(I, axis=0), call(U, axis=1), call(X, dtype=ivy.float64), call(C, axis=(0, 1))]
_ORDER = [call(X), call(ODD, descending=True), call(I, axis=0), call(J, descending=True, stable=True)]
_TRUTHS = [call(B), call(X, axis=0), call(I, axis=(0, 1), keepdims=True)]
_LIKE = [call(X), call(X, dtype=ivy.int32)]
_FILLED = [call((2, 3)), call(4, dtype=ivy.int16)]
_TRIANGLES = [call(SQUARE), call(X, k=1), call(I, k=-1)]

REST: dict[str, list[Call]] = {
    "all": _TRUTHS,
    "any": _TRUTHS,
    "arange": [call(5), call(1, 8, 2, dtype=ivy.float32), call(5.0, 0.0, -1.5)],
    "argmax": _PLACES,
    "argmin": _PLACES,
    "argsort": _ORDER,
    "asarray": [call(X), call([[1, 2], [3, 4]]), call(2.5), call(X, dtype=ivy.float64), call(X, copy=True)],
    "astype": [call(X, ivy.int32), call(B, ivy.float32), call(I, ivy.bool), call(X, ivy.complex128)],
    "broadcast_arrays": [call(X, D), call(I, J)],
    "broadcast_to": [call(J, (2, 3)), call(X, (4, 2, 3))],
    "concat": [call([X, Y]), call([X, D[None]], axis=0), call([X, Y], axis=None), call([I, I], axis=-1)],
    "count_nonzero": [call(X), call(I, axis=0), call(B, axis=(0, 1), keepdims=True), call(C, axis=1)],
    "cumulative_prod": _CUMULATIVE,
    "cumulative_sum": _CUMULATIVE,
    "diff": [call(X), call(I, axis=0, n=1), call(X, n=2, prepend=Y), call(J, append=J)],
    "empty_like": [call(X), call(X, dtype=ivy.int32)],
    "empty": _FILLED,
    "expand_dims": [call(X, 0), call(X, axis=(0, -1))],
    "eye": [call(3), call(2, 4, k=1, dtype=ivy.int32)],
    "flip": [call(X), call(X, axis=1)],
    "full": [call((2, 2), 1.5), call(3, 7, dtype=ivy.uint8), call((), True)],
    "full_like": [call(X, 2.5), call(X, 2, dtype=ivy.int64)],
    "isin": [call(I, J), call(I, 2), call(I, J, invert=True), call(ODD, ODD[:3])],
    "linspace": [call(0.0, 1.0, 5), call(0, 10, 4, endpoint=False, dtype=ivy.float64)],
    "matmul": [call(SQUARE, SQUARE), call(X, D), call(VECTOR, VECTOR), call(I, I.T), call(C, C.T)],
    "matrix_transpose": [call(SQUARE), call(C)],
    "max": _EXTREMES,
    "mean": [call(X), call(I, axis=0), call(C, axis=1), call(ODD, keepdims=True)],
    "meshgrid": [call(J, J), call(VECTOR, VECTOR[:2], indexing="ij")],
    "min": _EXTREMES,
    "moveaxis": [call(SQUARE, 0, -1), call(SQUARE, (0, 1), (1, 2))],
    "ones": _FILLED,
    "ones_like": _LIKE,
    "permute_dims": [call(SQUARE, (2, 0, 1))],
    "prod": _SUMS,
    "repeat": [call(X, 2), call(X, 2, axis=1), call(J, 3)],
    "reshape": [call(X, (3, 2)), call(X, (-1,)), call(SQUARE, (2, 9), copy=True)],
    "roll": [call(X, 1), call(X, (1, -1), axis=(0, 1))],
    "searchsorted": [
        call(np.sort(VECTOR), X),
        call(np.arange(5), I, side="right"),
        call(np.sort(VECTOR), 0.5),
    ],
    "sort": _ORDER,
    "squeeze": [call(X[None], 0), call(X[:, None, :, None], (1, 3))],
    "stack": [call([X, Y]), call([X, Y], axis=-1), call([J, D.astype("int64")], axis=1)],
    "std": _SPREADS,
    "sum": _SUMS,
    "take": [call(X, np.array([1, 0, 1]), axis=1), call(VECTOR, np.array([3, -1]))],
    "take_along_axis": [call(X, np.array([[0, 2], [1, 1]]), axis=1), call(I, np.array([[1, 0, 1]]), axis=0)],
    "tensordot": [call(SQUARE, SQUARE[0], axes=1), call(X, Y, axes=((0, 1), (0, 1))), call(I, I, axes=2)],
    "tile": [call(X, (2, 1)), call(J, (2, 2))],
    "tril": _TRIANGLES,
    "triu": _TRIANGLES,
    "unstack": [call(X), call(X, axis=1)],
    "var": _SPREADS,
    "vecdot": [call(X, Y), call(C, C[::-1]), call(X, Y, axis=-2)],
    "where": [call(B, X, Y), call(B, I, 3), call(B, 0.0, X), call(B[:1], I, J)],
    "zeros": _FILLED,
    "zeros_like": _LIKE,
}

LINALG: dict[str, list[Call]] = {
    "linalg.cholesky": [call(SYMMETRIC), call(SYMMETRIC, upper=True)],
    "linalg.cross": [call(X, Y), call(SQUARE, SQUARE, axis=-2)],
    "linalg.det": [call(SQUARE)],
    "linalg.diagonal": [call(SQUARE), call(X, offset=1)],
    "linalg.eig": [call(SQUARE)],
    "linalg.eigh": [call(SYMMETRIC)],
    "linalg.eigvals": [call(SQUARE)],
    "linalg.eigvalsh": [call(SYMMETRIC)],
    "linalg.inv": [call(SQUARE)],
    "linalg.matmul": [call(SQUARE, SQUARE)],
    "linalg.matrix_norm": [
        call(SQUARE),
        call(SQUARE, ord=1),
        call(SQUARE, ord=2, keepdims=True),
        call(SQUARE, ord="nuc"),
    ],
    "linalg.matrix_power": [call(SQUARE, 3), call(SQUARE, 0), call(SQUARE, -2)],
    "linalg.matrix_rank": [call(SQUARE), call(X, rtol=0.5)],
    "linalg.matrix_transpose": [call(SQUARE)],
    "linalg.outer": [call(VECTOR, D)],
    "linalg.pinv": [call(X), call(SQUARE, rtol=1e-3)],
    "linalg.qr": [call(SQUARE), call(X.T, mode="complete")],
    "linalg.slogdet": [call(SQUARE)],
    "linalg.solve": [call(SQUARE, VECTOR[:3]), call(SQUARE, SQUARE)],
    "linalg.svd": [call(X), call(X, full_matrices=False)],
    "linalg.svdvals": [call(X)],
    "linalg.tensordot": [call(SQUARE, SQUARE[0], axes=1)],
    "linalg.trace": [call(SQUARE), call(I, offset=1)],
    "linalg.vecdot": [call(X, Y)],
    "linalg.vector_norm": [
        call(X),
        call(X, axis=1, ord=1),
        call(C, axis=(0, 1), keepdims=True),
        call(X, ord=np.inf),
    ],
}

FFT: dict[str, list[Call]] = {
    "fft.fft": [call(C), call(C, n=5, axis=0, norm="ortho")],
    "fft.fftfreq": [call(6), call(5, d=0.5)],
    "fft.fftn": [call(C), call(C, s=(4, 4), axes=(0, 1))],
    "fft.fftshift": [call(C), call(X, axes=1)],
    "fft.hfft": [call(C), call(C, n=5)],
    "fft.ifft": [call(C), call(C, norm="forward")],
    "fft.ifftn": [call(C)],
    "fft.ifftshift": [call(C)],
    "fft.ihfft": [call(X)],
    "fft.irfft": [call(C), call(C, n=5)],
    "fft.irfftn": [call(C), call(C, s=(2, 5), axes=(0, 1))],
    "fft.rfft": [call(X), call(X, n=4)],
    "fft.rfftfreq": [call(6)],
    "fft.rfftn": [call(X), call(X, axes=(0,))],
}

REFUSED: dict[str, list[Call]] = {
    "nonzero": [call(X)],
    "repeat": [call(X, np.array([1, 2]), axis=0)],
    "unique_all": [call(I)],
    "unique_counts": [call(I)],
    "unique_inverse": [call(I)],
    "unique_values": [call(I)],
}
"""Calls whose results have shapes that depend on elements."""

CALLS: dict[str, list[Call]] = ELEMENTWISE | REST | LINALG | FFT
