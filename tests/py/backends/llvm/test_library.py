"""The native backend's library kernels, called by themselves, against NumPy and SciPy."""

from __future__ import annotations

import ctypes
import itertools
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
import scipy.linalg
import torch

RUNTIME = Path(__file__).parents[4] / "backends" / "llvm" / "runtime"
TYPES = (
    *("bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
    *("float16", "bfloat16", "float32", "float64", "complex64", "complex128"),
)
REAL_TYPES = TYPES[:13]
FLOATS = ("float16", "bfloat16", "float32", "float64")
FACTORED = ("float32", "float64", "complex64", "complex128")

SERIAL_LOOP = """
#include <stdint.h>
void ivy_parallel_for(void (*body)(void *, int64_t, int64_t), void *context, int64_t count, int64_t grain) {
    for (int64_t begin = 0; begin < count; begin += grain)
        body(context, begin, begin + grain < count ? begin + grain : count);
}
"""

# What a processor without AVX-512 would do.
PORTABLE = "-DIVY_PORTABLE"


class Buffer(ctypes.Structure):
    """`ivy_buffer` of library.h."""

    _fields_ = (
        ("data", ctypes.c_void_p),
        ("type", ctypes.c_int32),
        ("rank", ctypes.c_int32),
        ("sizes", ctypes.c_int64 * 16),
    )

    @classmethod
    def of(cls, array: np.ndarray) -> Buffer:
        assert array.flags.c_contiguous
        sizes = (ctypes.c_int64 * 16)(*array.shape)
        return cls(array.ctypes.data, TYPES.index(array.dtype.name), array.ndim, sizes)


Call = Callable[..., int]


def _build(folder: Path, patterns: Sequence[str], *options: str) -> Call:
    """A function that calls a kernel: its name, its parameters, the operands and results."""
    source, library = folder / "serial_loop.c", folder / "library.so"
    source.write_text(SERIAL_LOOP)
    files = [path for pattern in patterns for path in sorted(RUNTIME.glob(pattern))]
    command = ["cc", "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", *options]
    subprocess.run([*command, *map(str, files), str(source), "-lm", "-o", str(library)], check=True)
    kernels = ctypes.CDLL(str(library))

    def call(name: str, parameters: Sequence[int], *arrays: np.ndarray) -> int:
        buffers = (Buffer * len(arrays))(*map(Buffer.of, arrays))
        return getattr(kernels, name)(buffers, (ctypes.c_int64 * len(parameters))(*parameters))

    return call


@pytest.fixture(scope="module")
def call(tmp_path_factory: pytest.TempPathFactory) -> Call:
    return _build(tmp_path_factory.mktemp("library"), ("sort*.c", "fft*.c", "triangular*.c"))


@pytest.fixture(scope="module")
def portable_call(tmp_path_factory: pytest.TempPathFactory) -> Call:
    return _build(tmp_path_factory.mktemp("portable"), ("sort*.c",), PORTABLE)


def _same(got: np.ndarray, want: np.ndarray) -> None:
    """Equal to the last bit, so that zeros have their sign."""
    assert got.dtype == want.dtype
    np.testing.assert_array_equal(got.view(f"u{got.dtype.itemsize}"), want.view(f"u{want.dtype.itemsize}"))


def _close(got: np.ndarray, want: np.ndarray, factor: float = 20) -> None:
    scale = max(1.0, float(np.abs(want).max(initial=0)))
    np.testing.assert_allclose(got, want, rtol=0, atol=factor * float(np.finfo(got.dtype).eps) * scale)


# ------------------------------------------------------------------------------------- sorts


def _elements(dtype: str, shape: Sequence[int], seed: int = 0) -> np.ndarray:
    """Elements with many equal ones and, of floats, with NaN, infinities and zeros of both signs."""
    random = np.random.default_rng(seed)
    if dtype == "bool":
        return random.integers(0, 2, shape).astype(bool)
    if dtype not in FLOATS:
        limits = np.iinfo(dtype)
        wide = random.integers(limits.min, limits.max, shape, dtype, endpoint=True)
        return np.where(random.random(shape) < 0.3, (wide % 7).astype(dtype), wide)
    special = np.array([np.nan, -np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.0])
    x = np.where(
        random.random(shape) < 0.4, special[random.integers(0, 8, shape)], random.normal(0, 100, shape)
    )
    return x.astype(ml_dtypes.bfloat16 if dtype == "bfloat16" else dtype)


def _order(x: np.ndarray, axis: int, descending: bool) -> np.ndarray:
    """The stable order: NaN is larger than every number."""
    key = x.astype(np.float32) if x.dtype.name in ("float16", "bfloat16") else x
    if not descending:
        return np.argsort(key, axis=axis, stable=True)
    backwards = np.argsort(np.flip(key, axis), axis=axis, stable=True)
    return np.flip(x.shape[axis] - 1 - backwards, axis)


def _check_sort(call: Call, x: np.ndarray, axis: int, descending: bool, taken: int | None = None) -> None:
    shape = list(x.shape)
    shape[axis] = shape[axis] if taken is None else taken
    order = _order(x, axis, descending).take(range(shape[axis]), axis)
    want = np.ascontiguousarray(np.take_along_axis(x, order, axis))
    values, indices, short = np.empty(shape, x.dtype), np.empty(shape, np.int64), np.empty(shape, np.int32)
    assert call("ivy_sort", [axis, descending, True, 3], x, values, indices) == 0
    _same(values, want)
    np.testing.assert_array_equal(indices, order)
    assert call("ivy_sort", [axis, descending, True, 2], x, short) == 0
    np.testing.assert_array_equal(short, order)
    assert call("ivy_sort", [axis, descending, True, 1], x, values) == 0
    _same(values, want)
    assert call("ivy_sort", [axis, descending, False, 1], x, values) == 0
    np.testing.assert_array_equal(values.astype("float64"), want.astype("float64"))


SORTED_SHAPES = [
    *[((n,), 0) for n in (0, 1, 2, 15, 16, 17, 31, 64, 129, 255, 256, 257, 300, 513, 1000, 5000)],
    *[((0, 3), 0), ((3, 0), 1), ((1, 1), -1), ((5, 1), 1), ((7, 33), -1), ((33, 7), 0), ((3, 70, 5), 1)],
]


@pytest.mark.parametrize("dtype", REAL_TYPES)
@pytest.mark.parametrize("descending", [False, True])
def test_sort(call: Call, portable_call: Call, dtype: str, descending: bool) -> None:
    for shape, axis in SORTED_SHAPES:
        _check_sort(call, _elements(dtype, shape), axis, descending)
        _check_sort(portable_call, _elements(dtype, shape), axis, descending)


@pytest.mark.parametrize("dtype", REAL_TYPES)
def test_first_of_a_sort(call: Call, portable_call: Call, dtype: str) -> None:
    for shape, axis, taken in [((1000,), 0, 7), ((9, 300), 1, 299), ((600, 3), 0, 0), ((40, 3), 0, 40)]:
        _check_sort(call, _elements(dtype, shape), axis, True, taken)
        _check_sort(portable_call, _elements(dtype, shape), axis, False, taken)


def _patterns(size: int) -> dict[str, np.ndarray]:
    up = np.arange(size)
    return {
        "ascending": up,
        "descending": up[::-1].copy(),
        "equal": np.full(size, 7),
        "two values": up % 2,
        "saw": up % 1000,
        "pipe": np.minimum(up, size - up),
        "largest": np.full(size, np.iinfo(np.int64).max),
        "upper halves equal": np.random.default_rng(1).integers(0, 1 << 20, size),
    }


@pytest.mark.parametrize("pattern", list(_patterns(1)))
@pytest.mark.parametrize("dtype", ["int32", "int64", "float32", "float64"])
def test_sort_of_long_patterns(call: Call, portable_call: Call, pattern: str, dtype: str) -> None:
    with np.errstate(invalid="ignore"):
        x = _patterns(100_000)[pattern].astype(dtype)
    _check_sort(call, x, 0, False)
    _check_sort(portable_call, x, 0, True)


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "uint64"])
def test_sort_of_long_arrays(call: Call, dtype: str) -> None:
    _check_sort(call, _elements(dtype, (150_000,)), 0, True)
    _check_sort(call, _elements(dtype, (2, 70_000)), 1, False, 100)


# Around the sizes of all networks, in vectors of 16 and of 8 numbers, and of what is split.
NETWORK_SIZES = sorted(
    {
        lanes * vectors + more
        for lanes in (8, 16)
        for vectors in (1, 2, 4, 8, 16, 24, 32, 40, 48, 56, 64, 128)
        for more in (-lanes // 2, -1, 0, 1)
    }
)


@pytest.mark.parametrize("dtype", ["int32", "uint32", "float32", "int64", "uint64", "float64"])
def test_sort_by_networks(call: Call, dtype: str) -> None:
    """Rows of numbers, of few different values, and of zeros and ones, by which networks are proved."""
    random = np.random.default_rng(2)
    for size in NETWORK_SIZES:
        few = random.integers(0, 9, (4, size)).astype(dtype)
        bits = (np.arange(size) < random.integers(0, size, (12, 1))).astype(dtype)
        x = np.concatenate([_elements(dtype, (4, size), size), few, random.permuted(bits, axis=1)])
        values = np.empty_like(x)
        for descending in (False, True):
            assert call("ivy_sort", [1, descending, False, 1], x, values) == 0
            want = np.sort(x, 1)
            if descending:  # NaN is the largest
                want = np.flip(want, 1)
            np.testing.assert_array_equal(values, want)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("size", [13, 100, 1000, 5000, 70_000])
def test_sort_keeps_every_bit(call: Call, dtype: str, size: int) -> None:
    """Zeros of both signs and NaN of any payload are as many as before, though perhaps in another order."""
    x = _elements(dtype, (size,), size)
    bits = x.view(f"u{x.itemsize}")
    bits[np.isnan(x)] += np.arange(np.isnan(x).sum(), dtype=bits.dtype) % 97
    values = np.empty_like(x)
    for descending in (False, True):
        assert call("ivy_sort", [0, descending, False, 1], x, values) == 0
        np.testing.assert_array_equal(np.sort(values.view(bits.dtype)), np.sort(bits))
        np.testing.assert_array_equal(values, np.sort(x)[:: -1 if descending else 1])


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("value", [np.nan, -0.0, np.inf, -np.inf])
def test_sort_of_special_numbers_alone(call: Call, portable_call: Call, dtype: str, value: float) -> None:
    for size in (5, 100, 3000):
        x = np.full(size, value, dtype)
        _check_sort(call, x, 0, False)
        _check_sort(call, x, 0, True)
        _check_sort(portable_call, x, 0, False)


@pytest.mark.skipif(not torch.set_flush_denormal(False), reason="the processor has no such mode")
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_sort_of_denormal_numbers(call: Call, dtype: str) -> None:
    """They are numbers, not zeros, in threads that take them for zeros, too."""
    tiny = np.finfo(dtype).smallest_subnormal
    x = (np.random.default_rng(0).permutation(3000) - 1000).astype(dtype) * tiny
    values = np.empty_like(x)
    for size in (16, 700, 3000):
        want = np.sort(x[:size])
        torch.set_flush_denormal(True)
        status = call("ivy_sort", [0, 0, 0, 1], x[:size], values[:size])
        torch.set_flush_denormal(False)
        assert status == 0
        _same(values[:size], want)


def test_sort_refuses(call: Call) -> None:
    x = np.zeros(3, np.float32)
    assert call("ivy_sort", [0, 0, 1, 1], np.zeros(3, np.complex64), np.zeros(3, np.complex64)) == 1
    assert call("ivy_sort", [0, 0, 1, 1], x, np.zeros(3)) == 1
    assert call("ivy_sort", [0, 0, 1, 2], x, np.zeros(3, np.int16)) == 1
    assert call("ivy_sort", [1, 0, 1, 1], x, x.copy()) == 2
    assert call("ivy_sort", [0, 0, 1, 0], x, x.copy()) == 2
    assert call("ivy_sort", [0, 0, 1, 1], x, np.zeros(4, np.float32)) == 2


# -------------------------------------------------------------------------- Fourier transforms

LENGTHS = [*range(1, 71), 97, 128, 1000, 1009, 31 * 62]


def _complex(dtype: str, shape: Sequence[int], seed: int = 0) -> np.ndarray:
    random = np.random.default_rng(seed)
    x = random.normal(size=shape) + 1j * random.normal(size=shape)
    return (x if dtype.startswith("complex") else x.real).astype(dtype)


def _check_fft(call: Call, x: np.ndarray, axes: Sequence[int]) -> None:
    forward, inverse = np.empty_like(x), np.empty_like(x)
    assert call("ivy_fft", [0, len(axes), *axes], x, forward) == 0
    assert call("ivy_fft", [1, len(axes), *axes], x, inverse) == 0
    _close(forward, np.fft.fftn(x.astype(np.complex128), axes=axes))
    _close(inverse, np.fft.ifftn(x.astype(np.complex128), axes=axes))


def _check_real_fft(call: Call, x: np.ndarray, axes: Sequence[int]) -> None:
    real = np.ascontiguousarray(x.real)
    want = np.fft.rfftn(real.astype(np.float64), axes=axes)
    spectrum = np.empty(want.shape, x.dtype)
    assert call("ivy_fft", [2, len(axes), *axes], real, spectrum) == 0
    _close(spectrum, want)
    half = _complex(x.dtype.name, want.shape, 1)  # whose imaginary parts are not all those of a real array
    back = np.empty_like(real)
    assert call("ivy_fft", [3, len(axes), *axes], half, back) == 0
    sizes = [x.shape[axis] for axis in axes]
    _close(back, np.fft.irfftn(half.astype(np.complex128), sizes, axes))


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
@pytest.mark.parametrize("shape", [(None,), (3, None), (20, None), (None, 5), (2, None, 18)])
def test_fft(call: Call, dtype: str, shape: Sequence[int | None]) -> None:
    axis = shape.index(None)
    for length in LENGTHS:
        x = _complex(dtype, [length if size is None else size for size in shape])
        _check_fft(call, x, [axis])
        _check_real_fft(call, x, [axis])


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
@pytest.mark.parametrize("axes", [(0, 1), (1, 2), (2, 0), (-1, -2), (0, 1, 2, 3)])
def test_fft_over_several_axes(call: Call, dtype: str, axes: Sequence[int]) -> None:
    x = _complex(dtype, (4, 9, 10, 7))
    _check_fft(call, x, axes)
    _check_real_fft(call, x, axes)


def test_fft_of_many_lengths_forgets_plans(call: Call) -> None:
    for _, length in itertools.product(range(2), range(1, 60)):
        _check_fft(call, _complex("complex64", (length,)), [0])


def test_fft_keeps_arrays_apart(call: Call) -> None:
    """A NaN spoils its own array only."""
    x = _complex("complex64", (4, 16))
    x[1, 3] = np.nan
    result = np.empty_like(x)
    assert call("ivy_fft", [0, 1, 1], x, result) == 0
    assert np.isnan(result).any(axis=1).tolist() == [False, True, False, False]


def test_fft_of_nothing(call: Call) -> None:
    x = np.zeros((0, 8), np.complex64)
    assert call("ivy_fft", [0, 1, 1], x, x.copy()) == 0


def test_fft_refuses(call: Call) -> None:
    x, real = np.zeros(4, np.complex64), np.zeros(4, np.float32)
    assert call("ivy_fft", [0, 1, 0], real, x) == 1
    assert call("ivy_fft", [2, 1, 0], real, np.zeros(3, np.complex128)) == 1
    assert call("ivy_fft", [4, 1, 0], x, x.copy()) == 2
    assert call("ivy_fft", [0, 1, 1], x, x.copy()) == 2


# ------------------------------------------------------------------------------ factorisations

SIZES = [1, 2, 3, 7, 31, 32, 33, 64, 65, 100, 130]


def _positive(dtype: str, *shape: int) -> np.ndarray:
    x = _complex(dtype, shape).astype(np.complex128 if "complex" in dtype else np.float64)
    return (x @ x.conj().mT + shape[-1] * np.eye(shape[-1])).astype(dtype)


@pytest.mark.parametrize("dtype", FACTORED)
@pytest.mark.parametrize("upper", [False, True])
def test_cholesky(call: Call, dtype: str, upper: bool) -> None:
    for shape in [*[(n, n) for n in SIZES], (3, 2, 40, 40), (0, 4, 4), (2, 0, 0)]:
        x = _positive(dtype, *shape)
        want = np.linalg.cholesky(x.astype(np.complex128 if "complex" in dtype else np.float64), upper=upper)
        x = np.where(np.triu(np.ones_like(x, bool)) if upper else np.tril(np.ones_like(x, bool)), x, np.nan)
        result = np.empty_like(x)
        assert call("ivy_cholesky", [upper], np.ascontiguousarray(x), result) == 0
        _close(result, want, 40)


def test_cholesky_without_a_factor(call: Call) -> None:
    x = np.stack([np.eye(3), -np.eye(3), np.eye(3)]).astype(np.float32)
    for upper in False, True:
        result = np.empty_like(x)
        assert call("ivy_cholesky", [upper], x, result) == 0
        np.testing.assert_array_equal(result[[0, 2]], x[[0, 2]])
        there = np.triu(np.ones((3, 3))) if upper else np.tril(np.ones((3, 3)))
        np.testing.assert_array_equal(np.isnan(result[1]), there == 1)
        np.testing.assert_array_equal(result[1][there == 0], 0)


def _solution(a: np.ndarray, b: np.ndarray, options: dict[str, Any]) -> np.ndarray:
    left, lower, unit = options["left"], options["lower"], options["unit"]
    if options["transpose"]:
        a, lower = a.mT, not lower
    if options["conjugate"]:
        a = a.conj()
    if not left:
        a, b, lower = a.mT, b.mT, not lower
    y = np.stack(
        [
            scipy.linalg.solve_triangular(*one, lower=lower, unit_diagonal=unit)
            for one in zip(a, b, strict=True)
        ]
    )
    return y if left else y.mT


@pytest.mark.parametrize("dtype", FACTORED)
@pytest.mark.parametrize("size", [1, 5, 32, 33, 100])
def test_triangular_solve(call: Call, dtype: str, size: int) -> None:
    names = ("left", "lower", "unit", "transpose", "conjugate")
    for values, others in itertools.product(itertools.product((False, True), repeat=5), (1, 65)):
        options = dict(zip(names, values, strict=True))
        triangle = np.tril if options["lower"] else np.triu
        a = triangle(_complex(dtype, (2, size, size)) / size + 2 * np.eye(size)).astype(dtype)
        b = _complex(dtype, (2, size, others) if options["left"] else (2, others, size), 1)
        wide = np.complex128 if "complex" in dtype else np.float64
        want = _solution(a.astype(wide), b.astype(wide), options)
        a = np.where(triangle(np.ones_like(a, bool)), a, np.nan).astype(dtype)
        result = np.empty_like(b)
        assert call("ivy_triangular_solve", [*values], np.ascontiguousarray(a), b, result) == 0
        _close(result, want)


def test_empty_systems(call: Call) -> None:
    for a, b in [((0, 3, 3), (0, 3, 2)), ((2, 0, 0), (2, 0, 2)), ((2, 3, 3), (2, 3, 0))]:
        result = np.empty(b)
        assert call("ivy_triangular_solve", [1, 1, 0, 0, 0], np.ones(a), np.ones(b), result) == 0


def _eliminate(x: np.ndarray) -> tuple[np.ndarray, list[int]]:
    """Factors and pivots by magnitude; LAPACK, which takes `|real| + |imaginary|`, for real elements."""
    if x.dtype.kind == "f":
        return scipy.linalg.get_lapack_funcs("getrf", (x,))(x)[:2]
    a, pivots = x.astype(np.complex128), []
    for i in range(min(a.shape)):
        pivots.append(i + int(np.argmax(np.abs(a[i:, i]))))
        a[[i, pivots[-1]]] = a[[pivots[-1], i]]
        a[i + 1 :, i] /= a[i, i]
        a[i + 1 :, i + 1 :] -= np.outer(a[i + 1 :, i], a[i, i + 1 :])
    return a, pivots


LU_SHAPES = [
    (1, 1),
    (5, 5),
    (4, 9),
    (9, 4),
    (70, 70),
    (100, 40),
    (40, 100),
    (2, 3, 33, 33),
    (0, 3, 3),
    (3, 0),
]


@pytest.mark.parametrize("dtype", FACTORED)
@pytest.mark.parametrize("shape", LU_SHAPES)
def test_lu(call: Call, dtype: str, shape: Sequence[int]) -> None:
    x = _complex(dtype, shape)
    *batch, rows, columns = shape
    factors, pivots = np.empty_like(x), np.empty([*batch, min(rows, columns)], np.int32)
    permutation = np.empty([*batch, rows], np.int32)
    assert call("ivy_lu", [0], x, factors, pivots, permutation) == 0
    for place in np.ndindex(*batch):
        want, want_pivots = _eliminate(x[place])
        np.testing.assert_array_equal(pivots[place], want_pivots)
        _close(factors[place], want, 200)
        lower = np.tril(factors[place], -1)[:, : min(rows, columns)] + np.eye(rows, min(rows, columns))
        upper = np.triu(factors[place])[: min(rows, columns)]
        _close((lower @ upper).astype(dtype), x[place][permutation[place]], 200)


def test_lu_of_singular_matrices(call: Call) -> None:
    x = np.array([[0, 1, 2], [0, 1, 2], [0, 3, 4]], np.float32)
    factors, pivots, permutation = np.empty_like(x), np.empty(3, np.int32), np.empty(3, np.int32)
    assert call("ivy_lu", [0], x, factors, pivots, permutation) == 0
    assert pivots.tolist() == [0, 2, 2]
    assert permutation.tolist() == [0, 2, 1]


def test_factorisations_refuse(call: Call) -> None:
    x = np.ones((2, 2), np.float16)
    assert call("ivy_cholesky", [0], x, x.copy()) == 1
    assert call("ivy_triangular_solve", [1, 1, 0, 0, 0], x, x, x.copy()) == 1
    assert call("ivy_lu", [0], x, x.copy(), np.zeros(2, np.int32), np.zeros(2, np.int32)) == 1
    assert call("ivy_cholesky", [0], np.ones(2), np.ones(2)) == 2
