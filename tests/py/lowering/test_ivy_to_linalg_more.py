"""Indexing, sorting, cumulative operations, transforms, factorisations, random numbers and special
functions by way of the linalg stage: numbers against NumPy and SciPy.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
import scipy.linalg
import scipy.special

import ivy
from ivy.dialect import OPS, ops, types
from ivy.dialect.helpers import dim
from ivy.dialect.types import DYNAMIC
from ivy.lowering.ivy_to_linalg import EXPANSIONS, PATTERNS
from ivy.mlir import compilation
from tests.py.lowering.library_reference import module_of, run

UNKNOWN = (DYNAMIC,) * 3


def generator() -> np.random.Generator:
    return np.random.default_rng(0)


def numbers(shape: tuple[int, ...], dtype: str = "float32") -> np.ndarray:
    """Small whole numbers, many of them equal."""
    values = generator().integers(0 if dtype.startswith("u") else -3, 4, shape)
    return values.astype(getattr(ml_dtypes, dtype) if dtype == "bfloat16" else dtype)


def normal(shape: tuple[int, ...], dtype: str = "float32") -> np.ndarray:
    values = generator().standard_normal(shape)
    return (values + 1j * values[::-1] ** 2 if dtype.startswith("complex") else values).astype(dtype)


def check(
    build: Callable[..., Any],
    expected: Any,
    *inputs: Any,
    shapes: Any = None,
    tolerance: float = 0,
) -> None:
    """A program gives the expected results, in its types."""
    wanted = [np.asarray(x) for x in (expected if isinstance(expected, (list, tuple)) else [expected])]
    for actual, array in zip(run(build, *inputs, shapes=shapes), wanted, strict=True):
        assert (actual.shape, actual.dtype) == (array.shape, array.dtype)
        wide = "complex128" if array.dtype.kind == "c" else "float64"
        np.testing.assert_allclose(actual.astype(wide), array.astype(wide), rtol=tolerance, atol=tolerance)


STATIC_AND_DYNAMIC = pytest.mark.parametrize("dynamic", [False, True], ids=["static", "dynamic"])


# ------------------------------------------------------------------------------- reading


@pytest.mark.parametrize("dtype", ["int8", "int32", "int64"])
@pytest.mark.parametrize("axes", [(0, 1), (0, 2), (1, 2)])
@STATIC_AND_DYNAMIC
def test_index(axes, dtype, dynamic):
    x, i, j = normal((4, 5, 6)), np.array([[3], [-1]], dtype), np.array([0, 2, -4], dtype)
    key: list[Any] = [slice(None)] * 3
    key[axes[0]], key[axes[1]] = i, j
    shapes = [UNKNOWN, (DYNAMIC, 1), (DYNAMIC,)] if dynamic else None
    check(lambda x, i, j: ops.index(x, [i, j], axes), x[tuple(key)], x, i, j, shapes=shapes)


@pytest.mark.parametrize("dtype", ["bool", "uint8", "float16", "bfloat16", "float64", "complex64"])
@pytest.mark.parametrize("axis", [0, 1, -1])
def test_take(axis, dtype):
    x, i = numbers((4, 5, 3), dtype), np.array([[2, -1, 0], [0, -3, 1]])
    check(lambda x, i: ops.take(x, i, axis), np.take(x, i, axis), x, i)


def test_take_of_nothing_and_at_one_place():
    x = normal((4, 3))
    check(lambda x, i: ops.take(x, i, 0), x[:0], x, np.zeros(0, np.int32))
    check(lambda x, i: ops.take(x, i, -1), x[:, -2], x, np.array(-2))


def test_small_indices_of_a_large_array():
    x = np.arange(300)
    check(lambda x, i: ops.take(x, i, 0), np.array([299, 127]), x, np.array([-1, 127], np.int8))
    check(lambda x, i: ops.take(x, i, 0), np.array([200, 255]), x, np.array([200, 255], np.uint8))


def test_what_is_read_outside_lies_inside():
    x = np.arange(5)
    check(lambda x, i: ops.take(x, i, 0), np.array([4, 0]), x, np.array([9, -9]))
    check(lambda x, i: ops.take(x, i, 0), np.array([4, 4]), x, np.array([9, 2**63], np.uint64))


@pytest.mark.parametrize("axis", [0, 1, 2])
@STATIC_AND_DYNAMIC
def test_take_along_axis(axis, dynamic):
    x = normal((4, 5, 6))
    size = x.shape[axis]
    i = generator().integers(-size, size, [7 if place == axis else n for place, n in enumerate(x.shape)])
    shapes = [UNKNOWN, UNKNOWN] if dynamic else None
    check(lambda x, i: ops.take_along_axis(x, i, axis), np.take_along_axis(x, i, axis), x, i, shapes=shapes)


GATHERS = {
    "rows": ((2, 1), (1, 3, 5), (1, 2), (0,), (0,), (), (), 1),
    "vectors of two": ((2, 2), (1, 2, 5), (1, 2), (0,), (0, 1), (), (), 1),
    "vectors first": ((2, 2), (1, 2, 2), (0, 2), (0,), (2, 0), (), (), 0),
    "no axis of vectors": ((6,), (4, 1, 5), (0, 2), (1,), (1,), (), (), 1),
    "batch": ((4, 7, 2), (1, 1, 1), (), (1, 2), (1, 2), (0,), (0,), 2),
    "last batch axis": ((7, 2, 4), (1, 1, 3), (1,), (1,), (1, 2), (0,), (2,), 1),
    "one slice": ((2,), (2, 2, 5), (0, 1, 2), (), (0, 1), (), (), 0),
}
"""Of an array (4, 3, 5): the shape of the indices, then the attributes of `gather` in order."""


def window_places(
    indices, rank, offset_axes, gone, start_axes, batch_axes, index_batch_axes, vector_axis, shape
):
    """For each place of a gather's result or a scatter's updates: the start and the offset in `x`."""
    vectors = np.moveaxis(indices if vector_axis < indices.ndim else indices[..., None], vector_axis, -1)
    window = [axis for axis in range(rank) if axis not in gone]
    for place in np.ndindex(*shape):
        batch = tuple(place[axis] for axis in range(len(shape)) if axis not in offset_axes)
        start, offset = np.zeros((2, rank), object)
        for component, axis in enumerate(start_axes):
            start[axis] = int(vectors[batch][component])
        for axis, own in zip(batch_axes, index_batch_axes, strict=True):
            start[axis] = batch[own - (own > vector_axis)]
        for axis, own in zip(window, offset_axes, strict=True):
            offset[axis] = place[own]
        yield place, start, offset


def gathered(
    x, indices, shape, slices, offset_axes, collapsed, start_axes, batch_axes, index_batch, vector_axis
):
    """StableHLO's `gather`, element by element, as its specification has it."""
    result = np.empty(shape, x.dtype)
    gone = (*collapsed, *batch_axes)
    args = (offset_axes, gone, start_axes, batch_axes, index_batch, vector_axis, shape)
    for place, start, offset in window_places(indices, x.ndim, *args):
        inside = [min(max(s, 0), n - size) for s, n, size in zip(start, x.shape, slices, strict=True)]
        result[place] = x[tuple(np.add(inside, offset))]
    return result


def gather_shape(name):
    with compilation():
        x, i = types.tensor((4, 3, 5), "float32"), types.tensor(GATHERS[name][0], "int32")
        return tuple(OPS["gather"].infer(x, i, [], *GATHERS[name][1:]).shape)


@pytest.mark.parametrize("name", GATHERS)
@STATIC_AND_DYNAMIC
def test_gather(name, dynamic):
    shape, *attributes = GATHERS[name]
    x, i = normal((4, 3, 5)), generator().integers(-2, 7, shape).astype(np.int32)
    vector_axis = attributes[-1]
    known = [n if axis == vector_axis else DYNAMIC for axis, n in enumerate(shape)]
    check(
        lambda x, i: ops.gather(x, i, (), *attributes), gathered(x, i, gather_shape(name), *attributes), x, i,
        shapes=[UNKNOWN, known] if dynamic else None,
    )  # fmt: skip


def test_gather_at_unsigned_places():
    attributes = GATHERS["rows"][1:]
    x, i = normal((4, 3, 5)), np.array([[2], [2**63 + 1]], np.uint64)
    check(lambda x, i: ops.gather(x, i, (), *attributes), x[[2, 3]], x, i)


def test_one_hot():
    i = np.array([[0, 3], [-1, 200]], np.int16)
    hot = (i[..., None] == np.arange(150)).astype(np.float32)
    check(lambda i: ops.one_hot(i, 150, types.element_type("float32")), hot, i)
    i = np.array([255, 0], np.uint8)
    check(
        lambda i: ops.one_hot(i, 300, types.element_type("bool")), i[:, None] == np.arange(300), i,
        shapes=[(DYNAMIC,)],
    )  # fmt: skip


# ------------------------------------------------------------------------------- writing

UFUNCS = {"add": np.add, "mul": np.multiply, "min": np.minimum, "max": np.maximum}


@pytest.mark.parametrize("reduction", ["set", *UFUNCS])
@pytest.mark.parametrize("axes", [(0, 1), (0, 2), (1, 2), (1,)])
@pytest.mark.parametrize("broadcast", [False, True])
@STATIC_AND_DYNAMIC
def test_index_put(axes, reduction, broadcast, dynamic):
    x = normal((4, 5, 6))
    indices = [np.array([[3], [-1]]), np.array([0, 2, -4])][-len(axes) :]
    key: list[Any] = [slice(None)] * 3
    for axis, index in zip(axes, indices, strict=True):
        key[axis] = index
    shape = x[tuple(key)].shape
    updates = normal(shape[-1:] if broadcast else shape)
    expected = x.copy()
    if reduction == "set":
        expected[tuple(key)] = updates
    else:
        UFUNCS[reduction].at(expected, tuple(key), np.broadcast_to(updates, shape))
    shapes = [UNKNOWN, *([DYNAMIC if n > 1 else 1 for n in a.shape] for a in (*indices, updates))]

    def build(x, *rest):
        return ops.index_put(x, rest[:-1], rest[-1], axes, reduction)

    known = shapes if dynamic else None
    check(build, expected, x, *indices, updates, shapes=known, tolerance=1e-6)


@pytest.mark.parametrize(
    ("dtype", "reduction", "expected"),
    [
        ("bool", "add", [True, True, False]),
        ("uint8", "max", [1, 250, 3]),
        ("float16", "add", [1, 2.75, 3]),
        ("bfloat16", "add", [1, 2.75, 3]),
        ("complex64", "mul", [1, 2 * 0.5 * 0.25j, 3]),
    ],
)
def test_writing_of_other_types(dtype, reduction, expected):
    given = {
        "bool": ([1, 0, 0], [1, 0]),
        "uint8": ([1, 2, 3], [250, 200]),
        "complex64": ([1, 2, 3], [0.5, 0.25j]),
    }
    start, updates = given.get(dtype, ([1, 2, 3], [0.5, 0.25]))
    kind = getattr(ml_dtypes, dtype) if dtype == "bfloat16" else dtype
    inputs = np.array(start, kind), np.array([1, -2]), np.array(updates, kind)
    check(lambda x, i, u: ops.index_put(x, [i], u, (0,), reduction), np.array(expected, kind), *inputs)


def test_what_would_be_written_outside_is_left_out():
    x, i, u = np.arange(4.0), np.array([4, -5, 1]), np.full(3, 9.0)
    expected = np.array([0.0, 9, 2, 3])
    check(lambda x, i, u: ops.index_put(x, [i], u, (0,)), expected, x, i, u)
    check(lambda x, i, u: ops.put_along_axis(x, i, u, 0), expected, x, i, u)


@pytest.mark.parametrize("reduction", ["set", *UFUNCS])
@pytest.mark.parametrize("axis", [0, 1, -1])
@STATIC_AND_DYNAMIC
def test_put_along_axis(axis, reduction, dynamic):
    x = normal((4, 5, 6))
    i = np.argsort(normal(x.shape)[::-1], axis) if reduction == "set" else numbers((4, 5, 6), "int32")
    updates, expected = normal(x.shape)[:, ::-1], x.copy()
    places = list(np.indices(x.shape))
    places[axis] = i
    if reduction == "set":
        expected[tuple(places)] = updates
    else:
        UFUNCS[reduction].at(expected, tuple(places), updates)
    check(
        lambda x, i, u: ops.put_along_axis(x, i, u, axis, reduction), expected, x, i, updates,
        shapes=[UNKNOWN] * 3 if dynamic else None, tolerance=1e-6,
    )  # fmt: skip


@pytest.mark.parametrize("reduction", UFUNCS)
@pytest.mark.parametrize("name", GATHERS)
@STATIC_AND_DYNAMIC
def test_scatter(name, reduction, dynamic):
    shape, _, *attributes = GATHERS[name]
    window, inserted, start_axes, batch_axes, index_batch, vector_axis = attributes
    x, i = normal((4, 3, 5)), generator().integers(-1, 5, shape)
    updates = normal(gather_shape(name))
    expected = x.copy()
    args = (window, (*inserted, *batch_axes), start_axes, batch_axes, index_batch, vector_axis, updates.shape)
    for place, start, offset in window_places(i, x.ndim, *args):
        at = tuple(start + offset)
        if all(0 <= number < size for number, size in zip(at, x.shape, strict=True)):
            expected[at] = UFUNCS[reduction](expected[at], updates[place])
    known = [n if axis == vector_axis else DYNAMIC for axis, n in enumerate(shape)]
    check(
        lambda x, i, u: ops.scatter(x, i, u, *attributes, reduction), expected, x, i, updates,
        shapes=[UNKNOWN, known, (DYNAMIC,) * updates.ndim] if dynamic else None, tolerance=1e-6,
    )  # fmt: skip


# ------------------------------------------------------------------------------- sorting

REAL = ["bool", "int8", "uint8", "int64", "uint64", "float16", "float32", "float64"]


@pytest.mark.parametrize("dtype", REAL)
@pytest.mark.parametrize("axis", [0, -1])
@pytest.mark.parametrize("keepdims", [False, True])
@pytest.mark.parametrize("name", ["argmax", "argmin"])
def test_arg_extreme(name, axis, keepdims, dtype):
    x = numbers((6, 5), dtype)
    if dtype.startswith("float"):
        x[1, 2] = x[1, 4] = np.nan
        x[2], x[3] = -np.inf, np.inf
    expected = getattr(np, name)(x, axis, keepdims=keepdims)
    check(lambda x: OPS[name].build(x, axis, keepdims), expected, x)
    check(lambda x: OPS[name].build(x, axis, keepdims), expected, x, shapes=[UNKNOWN[:2]])


def test_arg_extreme_of_a_line():
    x = normal((7,))
    check(lambda x: ops.argmax(x, 0), np.argmax(x), x)
    check(lambda x: ops.argmin(x, 0, True), np.argmin(x, keepdims=True), x, shapes=[(DYNAMIC,)])


@pytest.mark.parametrize("dtype", [name for name in REAL if name != "bool"])
@pytest.mark.parametrize("size", [0, 1, 7, 8])
@pytest.mark.parametrize("side", ["left", "right"])
def test_searchsorted(side, size, dtype):
    x, values = numbers((size,), dtype), numbers((3, 4), dtype)
    if dtype.startswith("float"):
        values[0, :3] = np.nan, np.inf, -np.inf
        x[6:] = np.nan
    x = np.sort(x)
    expected = np.searchsorted(x, values, side)
    check(lambda x, v: ops.searchsorted(x, v, side), expected, x, values)
    check(lambda x, v: ops.searchsorted(x, v, side), expected, x, values, shapes=[(DYNAMIC,), UNKNOWN[:2]])


@STATIC_AND_DYNAMIC
def test_searchsorted_in_rows(dynamic):
    x, values = np.sort(normal((3, 6))), normal((3, 4))
    expected = np.stack([np.searchsorted(row, own) for row, own in zip(x, values, strict=True)])
    check(ops.searchsorted, expected, x, values, shapes=[UNKNOWN[:2]] * 2 if dynamic else None)


@pytest.mark.parametrize("dtype", ["uint8", "int64", "float16", "float32"])
@pytest.mark.parametrize("axis", [0, -1])
@pytest.mark.parametrize("descending", [False, True])
@STATIC_AND_DYNAMIC
def test_sorts(axis, descending, dtype, dynamic):
    x, shapes = numbers((4, 5, 6), dtype), [UNKNOWN] if dynamic else None
    order = np.argsort(np.flip(x, axis) if descending else x, axis, kind="stable")
    order = np.flip(x.shape[axis] - 1 - order, axis) if descending else order
    values = np.take_along_axis(x, order, axis)
    check(lambda x: ops.sort(x, axis, descending), values, x, shapes=shapes)
    check(lambda x: ops.argsort(x, axis, descending), order, x, shapes=shapes)
    check(lambda x: ops.sort_with_indices(x, axis, descending), [values, order], x, shapes=shapes)
    first = [np.take(result, range(3), axis) for result in (values, order)]
    check(lambda x: ops.topk(x, 3, axis, descending), first, x, shapes=shapes)


# ---------------------------------------------------------------------------- cumulative

RUNNING = {
    "sum": lambda x, axis: np.cumsum(x, axis, dtype=x.dtype),
    "prod": lambda x, axis: np.cumprod(x, axis, dtype=x.dtype),
    "max": np.maximum.accumulate,
    "min": np.minimum.accumulate,
    "logsumexp": np.logaddexp.accumulate,
}


@pytest.mark.parametrize(
    ("kind", "dtype"),
    [(kind, dtype) for kind in RUNNING for dtype in ("float32", "float64", "float16", "bfloat16")]
    + [(kind, dtype) for kind in ("sum", "prod", "max", "min") for dtype in ("int8", "uint8", "int64")]
    + [("sum", "complex64"), ("prod", "complex64")],
)
@pytest.mark.parametrize("axis", [0, 1, -1])
@STATIC_AND_DYNAMIC
def test_cumulative(kind, axis, dtype, dynamic):
    x = numbers((3, 4, 5), dtype)
    if dtype == "float32":
        x[0, 0, :2], x[1, 2, 3], x[2, 3, 3] = -np.inf, np.inf, np.nan
    exact = x.astype("float32") if dtype in ("float16", "bfloat16") else x
    with np.errstate(all="ignore"):
        expected = RUNNING[kind](exact, axis).astype(x.dtype)
    shapes = [UNKNOWN] if dynamic else None
    tolerance = {"bfloat16": 2.0**-8, "float16": 2.0**-10}.get(dtype, 2e-6)
    build = OPS[f"cumulative_{kind}"].build
    check(lambda x: build(x, axis), expected, x, shapes=shapes, tolerance=tolerance)


def test_long_sums_of_short_floats():
    x = np.full(2000, 0.5, ml_dtypes.bfloat16)
    check(lambda x: ops.cumulative_sum(x, 0), np.arange(0.5, 1000.5, 0.5).astype(x.dtype), x)


def test_cumulative_sums_of_nothing_and_of_minus_zero():
    check(lambda x: ops.cumulative_sum(x, 0), np.zeros((0, 3)), np.zeros((0, 3)))
    for axis in (0, 1):
        (result,) = run(lambda x, axis=axis: ops.cumulative_sum(x, axis), np.full((2, 2), -0.0))
        assert np.signbit(result).all()


# ---------------------------------------------------------------------- transforms, factors


@pytest.mark.parametrize("axes", [(-1,), (0,), (2, 0), (1, 0, 2)])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_transforms(axes, dtype):
    x = normal((4, 5, 6), dtype)
    c = np.fft.fft(x).astype(f"complex{2 * 8 * x.itemsize}")
    sizes = [x.shape[axis] for axis in axes]
    tolerance = 1e-4 if dtype == "float32" else 1e-12
    check(lambda x: ops.fft(x, axes), np.fft.fftn(c, axes=axes).astype(c.dtype), c, tolerance=tolerance)
    check(
        lambda x: ops.fft(x, axes, "inverse"),
        np.fft.ifftn(c, axes=axes).astype(c.dtype),
        c,
        tolerance=tolerance,
    )
    half = np.fft.rfftn(x, axes=axes).astype(c.dtype)
    check(lambda x: ops.rfft(x, axes), half, x, tolerance=tolerance)
    whole = np.fft.irfftn(half, sizes, axes).astype(dtype)
    check(lambda x: ops.irfft(x, axes, sizes[-1]), whole, half, tolerance=tolerance)


def test_transform_of_rows_of_any_number():
    x = normal((4, 6), "complex64")
    check(lambda x: ops.fft(x, (1,)), np.fft.fft(x).astype(x.dtype), x, shapes=[(DYNAMIC, 6)], tolerance=1e-5)


SHAPE = (2, 4, 4)
MATRICES = ["float32", "float64", "complex64", "complex128"]


def tolerance_of(dtype: str) -> float:
    return 1e-10 if dtype in ("float64", "complex128") else 1e-3


def positive(dtype: str) -> np.ndarray:
    a = normal(SHAPE, dtype)
    return a @ np.conj(a).mT + np.eye(4, dtype=dtype)


@pytest.mark.parametrize("dtype", MATRICES)
@pytest.mark.parametrize("upper", [False, True])
def test_cholesky(upper, dtype):
    x = positive(dtype)
    factor = np.linalg.cholesky(x)
    expected = np.conj(factor).mT if upper else factor
    check(lambda x: ops.cholesky(x, upper), expected, x, tolerance=tolerance_of(dtype))
    check(lambda x: ops.cholesky(x, upper), expected, x, shapes=[UNKNOWN], tolerance=tolerance_of(dtype))


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("lower", [False, True])
@pytest.mark.parametrize("options", [(False, False, False), (True, True, False), (False, True, True)])
def test_triangular_solve(left, lower, options):
    unit, transpose, conjugate = options
    a = normal(SHAPE, "complex128") / 4 + 2 * np.eye(4)
    b = normal((2, 4, 3) if left else (2, 3, 4), "complex128")
    triangle = np.tril(a) if lower else np.triu(a)
    if unit:
        triangle = triangle - np.eye(4) * triangle + np.eye(4)
    triangle = np.conj(triangle).mT if conjugate else triangle.mT if transpose else triangle
    expected = np.linalg.solve(triangle, b) if left else np.linalg.solve(triangle.mT, b.mT).mT
    check(
        lambda a, b: ops.triangular_solve(a, b, left, lower, unit, transpose, conjugate), expected, a, b,
        shapes=[UNKNOWN, UNKNOWN], tolerance=1e-10,
    )  # fmt: skip


@pytest.mark.parametrize("dtype", MATRICES)
def test_equations(dtype):
    a, b = positive(dtype), normal((2, 4, 3), dtype)
    tolerance = tolerance_of(dtype)
    check(ops.solve, np.linalg.solve(a, b), a, b, tolerance=tolerance)
    check(ops.inv, np.linalg.inv(a), a, tolerance=tolerance)
    check(ops.det, np.linalg.det(a), a, tolerance=tolerance * 1000)
    check(ops.slogdet, list(np.linalg.slogdet(a)), a, tolerance=tolerance)


@pytest.mark.parametrize("dtype", MATRICES)
@pytest.mark.parametrize("complete", [False, True])
@pytest.mark.parametrize("shape", [(2, 4, 4), (2, 5, 3), (2, 3, 5)])
def test_qr(shape, complete, dtype):
    x = normal(shape, dtype)
    expected = np.linalg.qr(x, "complete" if complete else "reduced")
    check(lambda x: ops.qr(x, complete), list(expected), x, tolerance=tolerance_of(dtype))


def test_pivots():
    pivots = np.array([2, 1, 3, 3], np.int32)
    check(lambda p: ops.lu_pivots_to_permutation(p, 4), np.array([2, 1, 3, 0], np.int32), pivots)


@pytest.mark.parametrize("dtype", ["float16", "float64", "complex128"])
def test_values_of_matrices(dtype):
    x = positive("float32" if dtype == "float16" else dtype).astype(dtype)
    wide = x.astype("float32") if dtype == "float16" else x
    tolerance = 0.05 if dtype == "float16" else 1e-10
    real = np.float16 if dtype == "float16" else np.float64
    check(ops.eigvalsh, np.linalg.eigvalsh(wide).astype(real), x, tolerance=tolerance)
    check(ops.svdvals, np.linalg.svd(wide, compute_uv=False).astype(real), x, tolerance=tolerance)


@pytest.mark.parametrize("upper", [False, True])
def test_vectors_of_matrices(upper):
    x = normal(SHAPE, "complex128")
    values, vectors = run(lambda x: ops.eigh(x, upper), x)
    half = np.triu(x, 1) if upper else np.tril(x, -1)
    hermitian = half + np.conj(half).mT + np.eye(4) * x.real
    np.testing.assert_allclose(hermitian @ vectors, vectors * values[:, None], atol=1e-10)
    left, scales, right = run(lambda x: ops.svd(x, False), x)
    np.testing.assert_allclose(left * scales[:, None] @ right, x, atol=1e-10)


# -------------------------------------------------------------------------------- random

ALL_ONES = 0xFFFFFFFF


@pytest.mark.parametrize(
    ("key", "counter", "expected"),
    [
        ((0, 0), (0, 0), (0x6B200159, 0x99BA4EFE)),
        ((ALL_ONES, ALL_ONES), (ALL_ONES, ALL_ONES), (0x1CB996FC, 0xBB002BE7)),
        ((0x13198A2E, 0x03707344), (0x243F6A88, 0x85A308D3), (0xC4923A9C, 0x483DF7A0)),
    ],
)
def test_threefry(key, counter, expected):
    """Known answers of Random123."""
    words = [np.full(3, word, np.uint32) for word in counter]
    check(
        ops.threefry2x32, [np.full(3, word, np.uint32) for word in expected], np.array(key, np.uint32), *words
    )


@pytest.mark.parametrize(
    ("key", "counter", "expected"),
    [
        ((0, 0), (0,) * 4, (0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8)),
        ((ALL_ONES, ALL_ONES), (ALL_ONES,) * 4, (0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD)),
    ],
)
def test_philox(key, counter, expected):
    """Known answers of Random123."""
    words = [np.full((), word, np.uint32) for word in counter]
    check(ops.philox4x32, [np.uint32(word) for word in expected], np.array(key, np.uint32), *words)


def test_random_numbers_are_those_of_jax():
    jax = pytest.importorskip("jax")
    key, own = np.array([7, 9], np.uint32), jax.random.wrap_key_data(np.array([7, 9], np.uint32))
    f32, i32, u64 = (types.element_type(name) for name in ("float32", "int32", "uint64"))
    check(lambda k: ops.random_split(k, 3), np.asarray(jax.random.key_data(jax.random.split(own, 3))), key)
    check(
        lambda k: ops.random_fold_in(k, 5), np.asarray(jax.random.key_data(jax.random.fold_in(own, 5))), key
    )
    check(lambda k: ops.random_uniform(k, (), (3, 5), f32), np.asarray(jax.random.uniform(own, (3, 5))), key)
    integers = np.asarray(jax.random.randint(own, (3, 5), -4, 90))
    check(lambda k: ops.random_integers(k, (), (3, 5), i32, -4, 90), integers, key)
    normals = np.asarray(jax.random.normal(own, (3, 5)))
    check(lambda k: ops.random_normal(k, (), (3, 5), f32), normals, key, tolerance=1e-6)
    permutation = np.asarray(jax.random.permutation(own, 20))
    check(lambda k: ops.random_permutation(k, 20, i32), permutation, key)
    (wide,) = run(lambda k: ops.random_bits(k, (), (100,), u64), key)
    assert wide.dtype == np.uint64 and len(set(wide)) == 100 and wide.max() > 2**62


def by_numpy(build: Callable[..., Any], path: Path, *inputs: np.ndarray) -> Any:
    """What the NumPy target gives."""
    with compilation():
        path.write_text(str(module_of(build, *(types.tensor(x.shape, x.dtype.name) for x in inputs))))
    return ivy.load(path).to_backend("numpy")(*inputs)


@pytest.mark.parametrize(
    "dtype", ["float16", "bfloat16", "float64", "int8", "uint8", "int16", "int64", "uint64"]
)
def test_random_numbers_are_those_of_numpy(dtype, tmp_path):
    def build(key):
        element = types.element_type(dtype)
        if types.is_floating(element):
            return ops.random_uniform(key, (), (7, 5), element, -2.0, 3.0)
        return ops.random_integers(key, (), (7, 5), element, 1, 100)

    key = np.array([7, 9], np.uint32)
    check(build, by_numpy(build, tmp_path / "random.mlir", key), key)


def test_random_numbers_in_any_number():
    def build(key, x):
        return ops.random_uniform(key, [dim(x, 0)], (DYNAMIC, 5), types.element_type("float32"))

    key, x = np.array([7, 9], np.uint32), np.zeros((7, 5), np.float32)
    expected = run(lambda k: ops.random_uniform(k, (), (7, 5), types.element_type("float32")), key)
    check(build, expected, key, x, shapes=[(2,), (DYNAMIC, 5)])


# ---------------------------------------------------------------------- special functions


@pytest.mark.parametrize(("dtype", "tolerance"), [("float64", 1e-11), ("float32", 3e-5), ("float16", 5e-3)])
def test_special_functions(dtype, tolerance):
    x = np.concatenate([np.linspace(-5.3, 5.2, 40), [0.5, 1, 2, 3, 30, 170.5, np.inf, np.nan]]).astype(dtype)
    check(ops.lgamma, scipy.special.gammaln(x.astype(float)).astype(dtype), x, tolerance=tolerance)
    above = x[x > 0]
    check(ops.digamma, scipy.special.digamma(above.astype(float)).astype(dtype), above, tolerance=tolerance)
    unit = np.linspace(-1, 1, 41).astype(dtype)
    expected = scipy.special.erfinv(unit.astype(float)).astype(dtype)
    check(ops.erfinv, expected, unit, shapes=[(DYNAMIC,)], tolerance=tolerance)


def test_functions_of_an_order():
    order, x = np.array([2, 3, 1.5, 4, 10]), np.array([0.5, 1, 2, 7, 20])
    check(ops.zeta, scipy.special.zeta(order, x), order, x, tolerance=1e-13)
    order = np.array([[1.0], [2], [3]])
    check(ops.polygamma, scipy.special.polygamma(order.astype(int), x), order, x, tolerance=1e-13)


# -------------------------------------------------------------------------------- coverage

KEYS = {"random_key"}
"""Ops that an earlier pass replaces."""


def test_every_op_has_a_way():
    known = {*PATTERNS, *EXPANSIONS, *KEYS}
    assert [name for name, cls in OPS.items() if name not in known and cls.decompose is None] == []
