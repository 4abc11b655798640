"""Where frameworks deviate from the standard in elementwise functions, linear algebra and transforms."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import ivy

INF, NAN = math.inf, math.nan

each_backend = pytest.mark.parametrize("backend", ["numpy", "torch", "jax"])


def _numbers(backend: str, function: Callable[..., Any], *arrays: np.ndarray, **kwargs: Any) -> np.ndarray:
    with ivy.set_backend(backend):
        return np.asarray(function(*(ivy.asarray(x) for x in arrays), **kwargs))


def _same(found: np.ndarray, expected: np.ndarray) -> None:
    """Equal to the last bit, with the signs of zeros; NaN equals NaN."""
    assert found.dtype == expected.dtype
    np.testing.assert_array_equal(found, expected)
    for part in (np.real, np.imag) if np.iscomplexobj(found) else (np.asarray,):
        ordinary = ~np.isnan(part(expected))
        np.testing.assert_array_equal(np.signbit(part(found))[ordinary], np.signbit(part(expected))[ordinary])


QUOTIENTS = [
    # x1, x2, floor_divide, remainder
    (INF, 2.0, INF, NAN),
    (-INF, 2.0, -INF, NAN),
    (3.0, -INF, -0.0, -INF),
    (-3.0, INF, -0.0, INF),
    (-3.0, -INF, 0.0, -3.0),
    (-0.0, 2.0, -0.0, 0.0),
    (0.0, -2.0, -0.0, -0.0),
    (-4.0, 2.0, -2.0, 0.0),
    (5.0, 0.0, INF, NAN),
    (-7.0, 2.0, -4.0, 1.0),
    (3e38, 0.75, 4e38, 0.0),
]


@each_backend
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_quotients_of_special_numbers(backend: str, dtype: str) -> None:
    with np.errstate(over="ignore"):
        x, y, quotient, rest = np.array(QUOTIENTS).astype(dtype).T
    rest[-1] = math.fmod(x[-1], y[-1])
    _same(_numbers(backend, ivy.floor_divide, x, y), quotient)
    _same(_numbers(backend, ivy.remainder, x, y), rest)


COMPLEX = [
    ("acos", (0.0, 0.0), (math.pi / 2, -0.0)),
    ("acos", (0.0, NAN), (math.pi / 2, NAN)),
    ("add", (-0.0, -0.0), (-0.0, -0.0)),
    ("asinh", (NAN, 0.0), (NAN, 0.0)),
    ("atanh", (INF, NAN), (0.0, NAN)),
    ("exp", (INF, 0.0), (INF, 0.0)),
    ("expm1", (-0.0, 0.0), (0.0, 0.0)),
    ("expm1", (INF, 0.0), (INF, 0.0)),
    ("expm1", (NAN, 0.0), (NAN, 0.0)),
    ("log", (NAN, INF), (INF, NAN)),
    ("log1p", (1.0, INF), (INF, math.pi / 2)),
    ("negative", (0.0, -0.0), (-0.0, 0.0)),
    ("round", (-0.5, INF), (-0.0, INF)),
    ("sign", (0.0, -0.0), (0.0, 0.0)),
    ("sign", (INF, NAN), (NAN, NAN)),
    ("sqrt", (NAN, INF), (INF, INF)),
    ("tanh", (INF, 2.0), (1.0, 0.0)),
    ("tanh", (0.0, INF), (0.0, NAN)),
]


@each_backend
@pytest.mark.parametrize("name, given, expected", COMPLEX)
def test_complex_functions_of_special_numbers(
    backend: str, name: str, given: tuple[float, float], expected: tuple[float, float]
) -> None:
    x = np.array([given] * 9).view(np.complex128)[:, 0]
    function = (lambda z: ivy.add(z, z)) if name == "add" else getattr(ivy, name)
    _same(_numbers(backend, function, x), np.array([expected] * 9).view(np.complex128)[:, 0])


@each_backend
def test_log1p_of_small_complex_numbers_is_precise(backend: str) -> None:
    found = _numbers(backend, ivy.log1p, np.array([1e-3j, 1e-9 + 1e-9j], "complex64"))
    np.testing.assert_allclose(found.real, [0.5 * math.log1p(1e-6), 1e-9], rtol=1e-6)


@pytest.mark.parametrize("name", ["acos", "asinh", "atanh", "exp", "expm1", "log1p", "sinh", "sqrt", "tanh"])
def test_gradients_of_complex_functions_are_numbers(name: str) -> None:
    """Branches for NaN and infinities are there for all numbers; their gradients must not be."""
    import jax
    import torch

    function = getattr(ivy, name)
    with jax.enable_x64(True):
        holomorphic = jax.grad(lambda z: function(z).native, holomorphic=True)(0.3 + 0.7j)
    x = torch.tensor(0.3 + 0.7j, dtype=torch.complex128, requires_grad=True)
    function(x).native.real.backward()
    assert x.grad is not None
    step = 1e-6
    numpys = getattr(np, name)
    expected = (numpys(0.3 + 0.7j + step) - numpys(0.3 + 0.7j - step)) / (2 * step)
    np.testing.assert_allclose(complex(holomorphic), expected, rtol=1e-8)
    np.testing.assert_allclose(x.grad.numpy().conj(), expected, rtol=1e-8)


ARITHMETIC = ["add", "subtract", "multiply", "floor_divide", "remainder", "maximum", "minimum"]
COMPARISONS = ["less", "less_equal", "greater", "greater_equal", "equal"]
SHIFTS = ["bitwise_left_shift", "bitwise_right_shift"]


@pytest.mark.parametrize("dtype", ["uint16", "uint32", "uint64"])
@pytest.mark.parametrize("name", [*ARITHMETIC, *COMPARISONS, *SHIFTS])
def test_unsigned_integers_of_torch(name: str, dtype: str) -> None:
    top = np.iinfo(dtype).max
    edges = np.array([1, 2, 7, 15, top // 2, top // 2 + 1, top - 1, top], dtype)
    x, y = (part.ravel() for part in np.meshgrid(edges, edges[:4] if name in SHIFTS else edges))
    _same(_numbers("torch", getattr(ivy, name), x, y), getattr(np, name)(x, y))


@each_backend
def test_shifts_beyond_the_width(backend: str) -> None:
    for dtype in ("int8", "int64", "uint16", "uint32", "uint64"):
        x = np.array([1, 5, 100], dtype)
        _same(_numbers(backend, ivy.bitwise_left_shift, x, np.full(3, 64, dtype)), np.zeros(3, dtype))
        _same(_numbers(backend, ivy.bitwise_right_shift, x, np.full(3, 64, dtype)), np.zeros(3, dtype))


@each_backend
def test_powers_of_integers_wrap_around(backend: str) -> None:
    x, y = np.array([3, -9, 1, 2], "int64"), np.array([64, 77, 100, 63], "int64")
    wrapped = [(int(a) ** int(b) + 2**63) % 2**64 - 2**63 for a, b in zip(x, y, strict=True)]
    _same(_numbers(backend, ivy.pow, x, y), np.array(wrapped))


@each_backend
@pytest.mark.parametrize("dtype", ["int8", "uint16", "uint64"])
def test_products_of_integers(backend: str, dtype: str) -> None:
    x = np.arange(1, 7, dtype=dtype).reshape(2, 3) * 37
    y = np.arange(1, 13, dtype=dtype).reshape(3, 4)
    _same(_numbers(backend, ivy.matmul, x, y), x @ y)
    _same(_numbers(backend, ivy.tensordot, x[:, :1], y[:1], axes=1), np.tensordot(x[:, :1], y[:1], axes=1))
    _same(_numbers(backend, ivy.vecdot, x, x), np.vecdot(x, x))
    _same(_numbers(backend, ivy.linalg.cross, x, x[0]), np.cross(x, x[0]))


@each_backend
def test_eigenvalues_are_complex(backend: str) -> None:
    with ivy.set_backend(backend):
        values, vectors = ivy.linalg.eig(ivy.asarray([[2.0, 0.0], [0.0, 3.0]]))
    assert values.dtype is ivy.complex64 and vectors.dtype is ivy.complex64
    np.testing.assert_allclose(sorted(np.asarray(values).real), [2, 3])


@each_backend
def test_norms_of_nothing(backend: str) -> None:
    norms = [_numbers(backend, ivy.linalg.vector_norm, np.zeros((0, 2)), axis=0, ord=p) for p in (2, INF, -1)]
    np.testing.assert_array_equal(norms, [[0, 0], [0, 0], [INF, INF]])


@each_backend
def test_transforms_of_nothing(backend: str) -> None:
    assert _numbers(backend, ivy.fft.rfft, np.zeros((0, 4))).shape == (0, 3)
    assert _numbers(backend, ivy.fft.irfftn, np.zeros((0, 3, 4), "complex64"), axes=(1, 2)).shape == (0, 3, 6)


ERRORS = [
    (lambda: ivy.matmul(ivy.ones((2, 3)), ivy.ones((2, 3))), ValueError, "inner sizes"),
    (lambda: ivy.matmul(ivy.ones(()), ivy.ones((2,))), ValueError, "vectors and matrices"),
    (lambda: ivy.vecdot(ivy.ones((2, 3)), ivy.ones((1,))), ValueError, "3 and 1 elements"),
    (lambda: ivy.vecdot(ivy.ones((2, 3)), ivy.ones((3,)), axis=1), IndexError, "counts from"),
    (lambda: ivy.tensordot(ivy.ones((2, 3)), ivy.ones((1, 4)), axes=1), ValueError, "differ in size"),
    (lambda: ivy.tensordot(ivy.ones((2, 3)), ivy.ones((3,)), axes=2), ValueError, "axes=2"),
    (lambda: ivy.linalg.inv(ivy.ones((2, 3))), ValueError, "square matrices"),
    (lambda: ivy.linalg.det(ivy.asarray([[1]])), TypeError, "floating-point arrays"),
    (lambda: ivy.linalg.qr(ivy.ones((2, 2), dtype=ivy.float16)), TypeError, "at least 32 bits"),
    (lambda: ivy.linalg.qr(ivy.ones((2, 2)), mode="r"), ValueError, "'reduced' or 'complete'"),  # type: ignore[arg-type]
    (lambda: ivy.linalg.matrix_norm(ivy.ones((2, 2)), ord=3), ValueError, "'fro', 'nuc'"),
    (lambda: ivy.linalg.solve(ivy.ones((2, 2)), ivy.ones((3,))), ValueError, "inner sizes"),
    (lambda: ivy.linalg.cross(ivy.ones((2,)), ivy.ones((2,))), ValueError, "vectors of 3 elements"),
    (lambda: ivy.linalg.outer(ivy.ones((2, 2)), ivy.ones((2,))), ValueError, "takes vectors"),
    (lambda: ivy.fft.fft(ivy.ones((4,))), TypeError, "complex floating-point arrays"),
    (lambda: ivy.fft.rfft(ivy.ones((4,)), n=0), ValueError, "at least 1 element"),
    (lambda: ivy.fft.rfft(ivy.ones((4,)), norm="sqrt"), ValueError, "'backward', 'ortho'"),  # type: ignore[arg-type]
    (lambda: ivy.fft.rfftn(ivy.ones((4,)), s=(4,)), ValueError, "needs axes="),
    (lambda: ivy.fft.rfft(ivy.ones((4,)), axis=1), IndexError, "axis 1"),
    (lambda: ivy.fft.fftfreq(4, dtype=ivy.complex64), TypeError, "real-valued floating-point one"),
]


@pytest.mark.parametrize("call, kind, words", ERRORS)
def test_errors_say_what_is_wrong(call: Callable[[], Any], kind: type[Exception], words: str) -> None:
    with ivy.set_backend("numpy"), pytest.raises(kind, match=words):
        call()
