"""The native backend's QR, eigenvalues and singular values, called by themselves, against NumPy and SciPy."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import scipy.optimize

from tests.py.backends.llvm.test_library import FACTORED, Call, _build

SQUARE = [(n, n) for n in (0, 1, 2, 3, 5, 16, 17, 33, 64, 65, 100)] + [(2, 3, 20, 20), (0, 3, 3), (2, 0, 0)]
TALL = [(5, 3), (70, 40), (4, 1), (4, 0), (200, 33), (3, 2, 9, 4)]
SHAPES = [*SQUARE, *TALL, *[(*batch, columns, rows) for *batch, rows, columns in TALL]]


@pytest.fixture(scope="module")
def call(tmp_path_factory: pytest.TempPathFactory) -> Call:
    return _build(tmp_path_factory.mktemp("library"), ("orthogonal.c", "eigh.c", "svd.c", "eig.c"), "-O1")


def _normal(dtype: str, shape: Sequence[int], seed: int = 0) -> np.ndarray:
    random = np.random.default_rng(seed)
    x = random.normal(size=shape) + 1j * random.normal(size=shape)
    return (x if dtype.startswith("complex") else x.real).astype(dtype)


def _wide(x: np.ndarray) -> np.ndarray:
    return x.astype(np.complex128 if x.dtype.kind == "c" else np.float64)


def _close(got: np.ndarray, want: np.ndarray, factor: float, scale: float = 1.0) -> None:
    """Equal to `factor` units in the last place of `scale`."""
    assert got.shape == want.shape
    epsilon = float(np.finfo(got.dtype).eps)
    np.testing.assert_allclose(got, want, rtol=0, atol=factor * epsilon * max(scale, 1e-300))


def _orthonormal(x: np.ndarray) -> None:
    """That columns are."""
    count = x.shape[-1]
    want = np.broadcast_to(np.eye(count), (*x.shape[:-2], count, count))
    _close((_wide(x).conj().mT @ _wide(x)).astype(x.dtype), want.astype(x.dtype), 20 + 2 * count**0.5)


def _scale(x: np.ndarray) -> float:
    """The largest singular value, and no less than 1."""
    return float(np.linalg.svd(_wide(x), compute_uv=False).max(initial=0)) if x.size else 0.0


# ------------------------------------------------------------------------------------------ QR


@pytest.mark.parametrize("dtype", FACTORED)
def test_qr(call: Call, dtype: str) -> None:
    for shape in SHAPES:
        x = _normal(dtype, shape)
        *batch, rows, columns = shape
        count = min(rows, columns)
        packed, scales = np.empty_like(x), np.empty((*batch, count), dtype)
        assert call("ivy_geqrf", [0], x, packed, scales) == 0
        if x.size:
            want, want_scales = np.linalg.qr(_wide(x), "raw")
            _close(packed, want.mT, 100, _scale(x))
            _close(scales, want_scales, 500)
        vectors = np.ascontiguousarray(packed[..., :count])
        q = np.empty_like(vectors)
        assert call("ivy_householder_product", [0], vectors, scales, q) == 0
        _orthonormal(q)
        _close(q @ np.triu(packed)[..., :count, :], x, 20, _scale(x))


def test_complete_qr(call: Call) -> None:
    x = _normal("float64", (70, 40))
    packed, scales, square, q = np.empty_like(x), np.empty(40), np.zeros((70, 70)), np.empty((70, 70))
    assert call("ivy_geqrf", [0], x, packed, scales) == 0
    square[:, :40] = packed
    assert call("ivy_householder_product", [0], square, scales, q) == 0
    _orthonormal(q)
    _close(q @ np.triu(packed), x, 20, _scale(x))


@pytest.mark.parametrize("size", [1e-300, 1e-310, 1e150, 1e300])
def test_qr_of_tiny_and_huge_matrices(call: Call, size: float) -> None:
    x = _normal("float64", (9, 5))
    packed, scales, want = np.empty_like(x), np.empty(5), np.empty_like(x)
    assert call("ivy_geqrf", [0], x, want, scales) == 0
    assert call("ivy_geqrf", [0], x * size, packed, scales) == 0
    q = np.empty_like(x)
    assert call("ivy_householder_product", [0], packed, scales, q) == 0
    _orthonormal(q)
    np.testing.assert_allclose(np.triu(packed) / size, np.triu(want), rtol=1e-4 if size < 1e-307 else 1e-12)


# ------------------------------------------------------------------------ Hermitian matrices


def _eigh(call: Call, x: np.ndarray, upper: bool = False) -> tuple[np.ndarray, np.ndarray]:
    values, vectors = np.empty(x.shape[:-1], x.real.dtype), np.empty_like(x)
    alone = np.empty_like(values)
    assert call("ivy_eigh", [upper], x, values, vectors) == 0
    assert call("ivy_eigvalsh", [upper], x, alone) == 0
    np.testing.assert_array_equal(alone, values)
    return values, vectors


def _check_eigh(call: Call, x: np.ndarray, upper: bool = False) -> None:
    half = np.triu(x, 1) if upper else np.tril(x, -1)
    whole = half + half.conj().mT + x.real * np.eye(x.shape[-1], dtype=x.dtype)
    values, vectors = _eigh(call, x, upper)
    scale = _scale(whole)
    _close(values, np.linalg.eigvalsh(_wide(whole)), 100, scale)
    _orthonormal(vectors)
    _close((_wide(whole) @ vectors).astype(x.dtype), vectors * values[..., None, :], 50, scale)


@pytest.mark.parametrize("dtype", FACTORED)
@pytest.mark.parametrize("upper", [False, True])
def test_eigh(call: Call, dtype: str, upper: bool) -> None:
    for shape in SQUARE:
        _check_eigh(call, _normal(dtype, shape), upper)


def _hermitian(n: int) -> dict[str, np.ndarray]:
    up = np.arange(n)
    powers = 10.0 ** -(up % 20)
    return {
        "zero": np.zeros((n, n)),
        "identity": np.eye(n),
        "ones": np.ones((n, n)),
        "blocks": np.kron(np.eye(2), np.ones((n, n))),
        "Hilbert": 1 / (up[:, None] + up + 1.0),
        "Wilkinson": np.diag(abs(up - n // 2)) + np.eye(n, k=1) + np.eye(n, k=-1),
        "graded down": powers[:, None] * _normal("float64", (n, n)) * powers,
        "graded up": powers[::-1, None] * _normal("float64", (n, n)) * powers[::-1],
        "tiny": 1e-305 * _normal("float64", (n, n)),
        "huge": 1e306 * _normal("float64", (n, n)),
    }


@pytest.mark.parametrize("name", _hermitian(1))
def test_eigh_of_special_matrices(call: Call, name: str) -> None:
    for n in (1, 2, 6, 41):
        _check_eigh(call, _hermitian(n)[name])


# ---------------------------------------------------------------------------- singular values


def _svd(call: Call, x: np.ndarray, full: bool) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    *batch, rows, columns = x.shape
    count = min(rows, columns)
    left = np.empty((*batch, rows, rows if full else count), x.dtype)
    values, alone = (np.empty((*batch, count), x.real.dtype) for _ in range(2))
    right = np.empty((*batch, columns if full else count, columns), x.dtype)
    assert call("ivy_svd", [full], x, left, values, right) == 0
    assert call("ivy_svdvals", [0], x, alone) == 0
    np.testing.assert_array_equal(alone, values)
    return left, values, right


def _check_svd(call: Call, x: np.ndarray, full: bool = False) -> None:
    left, values, right = _svd(call, x, full)
    count, scale = values.shape[-1], _scale(x)
    assert (values >= 0).all()
    _close(values, np.linalg.svd(_wide(x), compute_uv=False), 100, scale)
    _orthonormal(left)
    _orthonormal(right.conj().mT)
    _close((left[..., :count] * values[..., None, :]) @ right[..., :count, :], x, 50, scale)


@pytest.mark.parametrize("dtype", FACTORED)
@pytest.mark.parametrize("full", [False, True])
def test_svd(call: Call, dtype: str, full: bool) -> None:
    for shape in SHAPES:
        _check_svd(call, _normal(dtype, shape), full)


def _singular(n: int) -> dict[str, np.ndarray]:
    powers = 10.0 ** -(np.arange(n) % 20)
    return {
        **_hermitian(n),
        "wide ones": np.ones((n, n + 3)),
        "triangle of ones": np.triu(np.ones((n, n))),
        "nilpotent": np.eye(n, k=1),
        "bidiagonal": np.eye(n) + np.eye(n, k=1),
        "rank 1": np.outer(np.arange(n), np.ones(n + 1)),
        "graded rows": powers[:, None] * _normal("float64", (n, n)),
        "graded columns": _normal("float64", (n, n)) * powers[::-1],
    }


@pytest.mark.parametrize("name", _singular(1))
def test_svd_of_special_matrices(call: Call, name: str) -> None:
    for n in (1, 2, 6, 41):
        _check_svd(call, np.ascontiguousarray(_singular(n)[name]), n == 6)


def test_small_singular_values_are_accurate(call: Call) -> None:
    """Of a bidiagonal matrix every singular value has all its digits: here their product is known."""
    d = 10.0 ** -np.arange(0.0, 60, 6)
    values = _svd(call, np.diag(d) + np.diag(d[:-1] / 3, 1), False)[1]
    np.testing.assert_allclose(np.log(values).sum(), np.log(d).sum(), rtol=0, atol=1e-12)


# ------------------------------------------------------------------------ any square matrices


def _eig(call: Call, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    dtype = np.result_type(x.dtype, np.complex64)
    values, alone, vectors = (
        np.empty(x.shape[:-1], dtype),
        np.empty(x.shape[:-1], dtype),
        np.empty(x.shape, dtype),
    )
    assert call("ivy_eig", [0], x, values, vectors) == 0
    assert call("ivy_eigvals", [0], x, alone) == 0
    _same_numbers(alone, values, 1e-6 * _scale(x))
    return values, vectors


def _same_numbers(got: np.ndarray, want: np.ndarray, tolerance: float) -> None:
    """Equal in any order."""
    for place in np.ndindex(got.shape[:-1]):
        distances = abs(got[place][:, None] - want[place])
        assert distances[scipy.optimize.linear_sum_assignment(distances)].max(initial=0) <= tolerance


def _check_eig(call: Call, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    values, vectors = _eig(call, x)
    _close(np.linalg.norm(vectors, axis=-2), np.ones(values.shape, x.real.dtype), 10)
    _close((_wide(x) @ vectors).astype(vectors.dtype), vectors * values[..., None, :], 50, _scale(x))
    magnitudes = abs(vectors)
    largest = magnitudes > 0.999 * magnitudes.max(axis=-2, keepdims=True, initial=0)
    assert (largest & (abs(vectors.imag) <= np.finfo(x.dtype).eps)).any(axis=-2).all()
    return values, vectors


@pytest.mark.parametrize("dtype", FACTORED)
def test_eig(call: Call, dtype: str) -> None:
    for shape in SQUARE:
        x = _normal(dtype, shape)
        values, vectors = _check_eig(call, x)
        _same_numbers(values, np.linalg.eigvals(_wide(x)), 1000 * float(np.finfo(dtype).eps) * _scale(x))
        if dtype.startswith("float"):
            first = np.flatnonzero(values.imag > 0)
            flat = vectors.mT.reshape(values.size, shape[-1])
            np.testing.assert_array_equal(values.flat[first + 1], values.flat[first].conj())
            np.testing.assert_array_equal(flat[first + 1], flat[first].conj())


def _square(n: int) -> dict[str, np.ndarray]:
    x, up = _normal("float64", (n, n)), 10.0 ** (np.arange(n) % 12 - 6)
    return {
        "zero": np.zeros((n, n)),
        "identity": np.eye(n),
        "ones": np.ones((n, n)),
        "one Jordan block": np.eye(n) + np.eye(n, k=1),
        "nilpotent": np.eye(n, k=-1),
        "rotation of the axes": np.roll(np.eye(n), 1, 0),
        "rotations": np.kron(np.eye(n), [[0, 1], [-1, 0]]),
        "orthogonal": np.linalg.qr(x)[0],
        "symmetric": x + x.T,
        "skew": x - x.T,
        "upper triangle": np.triu(x),
        "lower triangle": np.tril(x),
        "companion": np.eye(n, k=-1) + np.outer(np.eye(n)[0], x[0]),
        "tiny": 1e-305 * x,
        "huge": 1e306 * x,
        "badly scaled": up[:, None] * x / up,
    }


@pytest.mark.parametrize("name", _square(1))
@pytest.mark.parametrize("dtype", ["float64", "complex128"])
def test_eig_of_special_matrices(call: Call, name: str, dtype: str) -> None:
    for n in (1, 2, 3, 6, 31):
        _check_eig(call, np.ascontiguousarray(_square(n)[name].astype(dtype)))


def test_eig_of_scaled_matrices(call: Call) -> None:
    """Scaling rows and columns, as balancing undoes, changes no eigenvalue."""
    x, scales = _normal("float64", (20, 20)), 2.0 ** np.arange(-30, 30, 3)
    values = _eig(call, scales[:, None] * x / scales)[0]
    _same_numbers(values, np.linalg.eigvals(x), 1e-11)


# -------------------------------------------------------------------------------------- limits


@pytest.mark.parametrize("dtype", FACTORED)
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_numbers_that_are_not_finite(call: Call, dtype: str, value: float) -> None:
    """They end in NaN, and in their own matrix only."""
    x = _normal(dtype, (3, 6, 6))
    x[1, 2, 1] = value
    results = *_eigh(call, x), *_eig_alone(call, x), *_svd(call, x, True)
    for result in results:
        bad = np.isnan(result).reshape(3, -1)
        assert bad.all(axis=1).tolist() == bad.any(axis=1).tolist() == [False, True, False]
    packed, scales = np.empty_like(x), np.empty((3, 6), dtype)
    assert call("ivy_geqrf", [0], x, packed, scales) == 0
    assert np.isnan(packed).any(axis=(1, 2)).tolist() == [False, True, False]


def _eig_alone(call: Call, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    dtype = np.result_type(x.dtype, np.complex64)
    values, vectors = np.empty(x.shape[:-1], dtype), np.empty(x.shape, dtype)
    assert call("ivy_eig", [0], x, values, vectors) == 0
    return values, vectors


def test_factorisations_refuse(call: Call) -> None:
    half, x, line = np.ones((2, 2), np.float16), np.ones((2, 2), np.float32), np.ones(2, np.float32)
    assert call("ivy_geqrf", [0], half, half, half[0]) == 1
    assert call("ivy_householder_product", [0], half, half[0], half) == 1
    assert call("ivy_eigh", [0], x, line, half) == 1
    assert call("ivy_eigvalsh", [0], x.astype(np.complex64), np.ones(2, np.complex64)) == 1
    assert call("ivy_eigvals", [0], x, line) == 1
    assert call("ivy_svdvals", [0], half, line) == 1
    assert call("ivy_svd", [0], x, x, np.ones(2), x) == 1
    assert call("ivy_eigvalsh", [0], np.ones((2, 3), np.float32), line) == 2
    assert call("ivy_eigvals", [0], np.ones((2, 3), np.float32), line) == 2
    assert call("ivy_householder_product", [0], np.ones((2, 3)), np.ones(2), np.ones((2, 3))) == 2
    assert call("ivy_geqrf", [0], line, line, line) == 2
