"""The extension `ivy.linalg`: inverses, factors and what they satisfy, norms, errors."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    PROMOTION,
    check,
    each_backend,
    each_target,
    examples,
    generators,
    numbers,
    refuses,
    run,
)
from functional.draws import FLOATING, chosen_axes, identical, with_axes
from functional.matrices import (
    FILLED,
    SQUARES,
    adjoint,
    complex_of,
    each_matrix,
    exact,
    hermitian,
    matrices,
    near,
    real_of,
    regular,
)
from hypothesis import given
from hypothesis import strategies as st

import ivy

# ------------------------------------------------------------------------ inverses and determinants


@each_target
@examples(8)
@given(x=regular())
def test_det(target, x):
    due = each_matrix(np.linalg.det, exact(x), exact(x).dtype.name)
    near("det", run(target, ivy.linalg.det, x), due, x.dtype.name)


@each_target
@examples(8)
@given(x=regular(), scale=st.sampled_from([1, -1, 1e-20]))
def test_slogdet(target, x, scale):
    x = (x * scale).astype(x.dtype)
    sign, logarithm = run(target, ivy.linalg.slogdet, x)
    due = np.linalg.slogdet(exact(x))
    near("sign", sign, due[0], x.dtype.name)
    near("logabsdet", logarithm, due[1], real_of(x.dtype.name))


@each_target
@pytest.mark.parametrize("name", FLOATING)
def test_slogdet_of_singular_matrices(target, name):
    sign, logarithm = run(target, ivy.linalg.slogdet, np.zeros((2, 2, 2), name))
    assert np.all(sign == 0)
    identical("logabsdet", logarithm, np.full(2, -math.inf, real_of(name)))


@each_target
def test_slogdet_fields(target):
    assert run(target, ivy.linalg.slogdet, np.eye(2))._fields == ("sign", "logabsdet")


@each_target
@examples(8)
@given(x=regular())
def test_inv(target, x):
    due = np.linalg.inv(exact(x))
    near("inv", run(target, ivy.linalg.inv, x), due, x.dtype.name)


@each_target
@examples(8)
@given(x=regular(), n=st.integers(-3, 4))
def test_matrix_power(target, x, n):
    x = (x / 7).astype(x.dtype)
    base = np.linalg.inv(exact(x)) if n < 0 else exact(x)
    due = np.broadcast_to(np.eye(x.shape[-1], dtype=base.dtype), x.shape)
    for _ in range(abs(n)):
        due = due @ base
    near("matrix_power", run(target, ivy.linalg.matrix_power, x, n), due, x.dtype.name, 400)


SYSTEMS = [
    ((3, 3), (3,)), ((3, 3), (3, 2)), ((2, 3, 3), (3,)), ((2, 3, 3), (3, 3)), ((2, 3, 3), (1, 3, 1)),
    ((2, 1, 3, 3), (2, 3, 2)), ((0, 0), (0, 2)), ((0, 2, 2), (2,)), ((2, 2), (2, 0)), ((3, 3), (2, 3, 3)),
]  # fmt: skip


@each_target
@examples(15)
@given(
    data=st.data(),
    shapes=st.sampled_from(SYSTEMS),
    pair=st.sampled_from([p for p in sorted(PROMOTION) if set(p) <= set(FLOATING)]),
)
def test_solve(target, data, shapes, pair):
    x1 = data.draw(regular([shapes[0]], [pair[0]]))
    x2 = data.draw(matrices([shapes[1]], [pair[1]]))
    right = exact(x2)[:, None] if x2.ndim == 1 else exact(x2)
    due = np.linalg.inv(exact(x1)) @ right
    due = due[..., 0] if x2.ndim == 1 else due
    near("solve", run(target, ivy.linalg.solve, x1, x2), due, PROMOTION[pair])


RANKS = [
    ((3, 3), 2),
    ((2, 3), 1),
    ((3, 2), 2),
    ((2, 3, 3), 2),
    ((3, 3), 0),
    ((0, 3, 2), 0),
    ((0, 3), 0),
    ((3, 0), 0),
]


def of_rank(generator: np.random.Generator, name: str, shape: Any, rank: int) -> np.ndarray:
    left = numbers(generator, name, (*shape[:-1], rank), low=0.5, high=2)
    right = numbers(generator, name, (*shape[:-2], rank, shape[-1]), low=0.5, high=2)
    return (left @ (right * np.array([1, -2, 3])[: shape[-1]])).astype(name)


@each_target
@examples(8)
@given(generator=generators(), shape=st.sampled_from(RANKS), name=st.sampled_from(FLOATING))
def test_matrix_rank(target, generator, shape, name):
    x = of_rank(generator, name, *shape)
    tolerance = np.asarray(1e-3, real_of(name))
    due = np.full(x.shape[:-2], shape[1], "int64")
    for rtol in (1e-3, tolerance, np.full(x.shape[:-2], tolerance)):
        identical("matrix_rank", run(target, ivy.linalg.matrix_rank, x, rtol=rtol), due)
    zeros = np.zeros(x.shape, name)
    identical("matrix_rank", run(target, ivy.linalg.matrix_rank, zeros), np.zeros(x.shape[:-2], "int64"))


@each_target
def test_matrix_rank_tolerance(target):
    """A singular value counts where it is greater than rtol times the largest one."""
    x = np.stack([np.diag([1.0, 0.1, 0.001]), np.diag([4.0, 0.0, 0.0])]).astype("float32")
    identical("matrix_rank", run(target, ivy.linalg.matrix_rank, x), np.array([3, 1]))
    identical("matrix_rank", run(target, ivy.linalg.matrix_rank, x, rtol=0.05), np.array([2, 1]))
    got = run(target, ivy.linalg.matrix_rank, x, rtol=np.array([0.5, 0.0], "float32"))
    identical("matrix_rank", got, np.array([1, 1]))


@each_target
@examples(8)
@given(generator=generators(), shape=st.sampled_from(RANKS), name=st.sampled_from(FLOATING))
def test_pinv(target, generator, shape, name):
    x = of_rank(generator, name, *shape)
    got = run(target, ivy.linalg.pinv, x, rtol=1e-3)
    near("pinv", got, np.linalg.pinv(exact(x), rcond=1e-3), name, 2000)
    got = run(target, ivy.linalg.pinv, x, rtol=np.full(x.shape[:-2], 1e-3, real_of(name)))
    near("pinv", got, np.linalg.pinv(exact(x), rcond=1e-3), name, 2000)
    assert run(target, ivy.linalg.pinv, x).shape == got.shape


@each_target
def test_pinv_tolerance(target):
    x = np.stack([np.diag([2.0, 0.1]), np.diag([4.0, 0.0])])
    due = np.stack([np.diag([0.5, 10]), np.diag([0.25, 0])])
    check("pinv", run(target, ivy.linalg.pinv, x), due, atol=1e-14)
    due = np.stack([np.diag([0.5, 0]), np.diag([0.25, 0])])
    check("pinv", run(target, ivy.linalg.pinv, x, rtol=np.array([0.1, 0.0])), due, atol=1e-14)


# ----------------------------------------------------------------------------------- decompositions


def orthonormal(name: str, q: np.ndarray, wanted: str) -> None:
    """The columns of every matrix."""
    assert q.dtype == wanted
    due = np.broadcast_to(np.eye(q.shape[-1]), (*q.shape[:-2], q.shape[-1], q.shape[-1]))
    near(name, adjoint(q) @ q, due.astype(wanted), wanted)


@each_target
@examples(10)
@given(x=matrices(SQUARES), upper=st.booleans())
def test_cholesky(target, x, upper):
    x = (x @ adjoint(x) + np.eye(x.shape[-1])).astype(x.dtype)
    got = run(target, ivy.linalg.cholesky, x, upper=upper)
    assert np.all((np.tril if upper else np.triu)(got, -1 if upper else 1) == 0)
    near("cholesky", adjoint(got) @ got if upper else got @ adjoint(got), x, x.dtype.name)
    if not upper:
        identical("cholesky", run(target, ivy.linalg.cholesky, x), got)


@each_target
@examples(8)
@given(x=hermitian())
def test_eigh(target, x):
    values, vectors = run(target, ivy.linalg.eigh, x)
    assert (values.dtype, values.shape) == (np.dtype(real_of(x.dtype.name)), x.shape[:-1])
    orthonormal("eigenvectors", vectors, x.dtype.name)
    assert vectors.shape == x.shape
    near("eigh", (vectors * values[..., None, :]) @ adjoint(vectors), x, x.dtype.name)
    alone = run(target, ivy.linalg.eigvalsh, x)
    near("eigvalsh", np.sort(alone), np.sort(np.linalg.eigvalsh(exact(x))), real_of(x.dtype.name))


@each_target
@examples(10)
@given(x=matrices(SQUARES))
def test_eig(target, x):
    wanted = complex_of(x.dtype.name)
    values, vectors = run(target, ivy.linalg.eig, x)
    assert (values.dtype, vectors.dtype) == (np.dtype(wanted),) * 2
    assert (values.shape, vectors.shape) == (x.shape[:-1], x.shape)
    near("eig", x @ vectors, vectors * values[..., None, :], np.result_type(x, vectors).name)
    norms = np.sqrt((np.abs(vectors) ** 2).sum(axis=-2))
    assert np.all(norms > 0.5)
    alone = run(target, ivy.linalg.eigvals, x)
    assert (alone.dtype, alone.shape) == (np.dtype(wanted), x.shape[:-1])
    for place in np.ndindex(x.shape[:-2]):
        left = alone[place].tolist()
        for value in np.linalg.eigvals(exact(x[place])):
            nearest = min(left, key=lambda number: abs(number - value))
            assert abs(nearest - value) < (3e-3 if wanted == "complex64" else 1e-7)
            left.remove(nearest)


@each_target
@examples(10)
@given(x=matrices(), mode=st.sampled_from(["reduced", "complete"]))
def test_qr(target, x, mode):
    rows, columns = x.shape[-2:]
    inner = rows if mode == "complete" else min(rows, columns)
    q, r = run(target, ivy.linalg.qr, x, mode=mode)
    assert q.shape == (*x.shape[:-2], rows, inner)
    assert r.shape == (*x.shape[:-2], inner, columns)
    assert r.dtype == x.dtype
    orthonormal("Q", q, x.dtype.name)
    assert np.all(np.tril(r, -1) == 0)
    near("qr", q @ r, x, x.dtype.name)
    if mode == "reduced":
        assert run(target, ivy.linalg.qr, x)[0].shape == q.shape


@each_target
@examples(10)
@given(x=matrices(), full=st.booleans())
def test_svd(target, x, full):
    rows, columns = x.shape[-2:]
    inner = min(rows, columns)
    u, s, vh = run(target, ivy.linalg.svd, x, full_matrices=full)
    assert u.shape == (*x.shape[:-2], rows, rows if full else inner)
    assert vh.shape == (*x.shape[:-2], columns if full else inner, columns)
    assert (s.shape, s.dtype) == ((*x.shape[:-2], inner), np.dtype(real_of(x.dtype.name)))
    orthonormal("U", u, x.dtype.name)
    orthonormal("Vh", adjoint(vh), x.dtype.name)
    assert np.all(np.diff(s, axis=-1) <= 0)
    near("svd", (u[..., :inner] * s[..., None, :]) @ vh[..., :inner, :], x, x.dtype.name)
    near("svdvals", run(target, ivy.linalg.svdvals, x), s, s.dtype.name)
    if full:
        assert run(target, ivy.linalg.svd, x)[0].shape == u.shape


FIELDS = {
    "eig": ("eigenvalues", "eigenvectors"), "eigh": ("eigenvalues", "eigenvectors"), "qr": ("Q", "R"),
    "svd": ("U", "S", "Vh"),
}  # fmt: skip


@each_target
@pytest.mark.parametrize("name", FIELDS)
def test_fields(target, name):
    assert run(target, getattr(ivy.linalg, name), np.eye(2))._fields == FIELDS[name]


# ------------------------------------------------------------------------------------------- norms


def matrix_norm(x: np.ndarray, order: Any) -> float:
    values = np.linalg.svd(x, compute_uv=False)
    if order in ("fro", None):
        return math.sqrt((np.abs(x) ** 2).sum())
    if order == "nuc":
        return values.sum()
    if abs(order) == 2:
        return values.max() if order > 0 else values.min()
    sums = np.abs(x).sum(axis=0 if abs(order) == 1 else 1)
    return sums.max() if order > 0 else sums.min()


@each_target
@examples(16)
@given(
    x=matrices(FILLED),
    order=st.sampled_from(["fro", None, "nuc", 1, -1, 2, -2, math.inf, -math.inf]),
    keepdims=st.booleans(),
)
def test_matrix_norm(target, x, order, keepdims):
    due = each_matrix(lambda matrix: matrix_norm(matrix, order), exact(x), "float64")
    due = due[..., None, None] if keepdims else due
    got = run(target, ivy.linalg.matrix_norm, x, ord=order, keepdims=keepdims)
    near("matrix_norm", got, due, real_of(x.dtype.name))
    if order == "fro" and not keepdims:
        near("matrix_norm", run(target, ivy.linalg.matrix_norm, x), due, real_of(x.dtype.name))


def vector_norm(row: np.ndarray, order: float) -> float:
    magnitudes = [abs(number) for number in row.tolist()]
    if not magnitudes:
        return math.inf if order < 0 else 0.0
    if order == 0:
        return sum(number != 0 for number in magnitudes)
    if math.isinf(order):
        return max(magnitudes) if order > 0 else min(magnitudes)
    if order < 0 and 0 in magnitudes:
        return 0.0
    return sum(number**order for number in magnitudes) ** (1 / order)


@each_target
@examples(18)
@given(
    drawn=with_axes(FLOATING, small=True),
    order=st.sampled_from([2, 1, 0, 3, 2.5, 0.5, -1, -2, -0.5, math.inf, -math.inf]),
    keepdims=st.booleans(),
)
def test_vector_norm(target, drawn, order, keepdims):
    x, axis = drawn
    axes = chosen_axes(axis, x.ndim)
    others = [i for i in range(x.ndim) if i not in axes]
    rows = (
        np.transpose(exact(x), [*others, *sorted(axes)]).reshape(math.prod(x.shape[i] for i in others), -1)
        if x.size
        else None
    )
    count = math.prod(x.shape[i] for i in others)
    found = [vector_norm(rows[i] if rows is not None else np.zeros(0), order) for i in range(count)]
    shape = [1 if i in axes else n for i, n in enumerate(x.shape) if keepdims or i not in axes]
    due = np.array(found, "float64").reshape(shape)
    got = run(target, ivy.linalg.vector_norm, x, axis=axis, ord=order, keepdims=keepdims)
    near("vector_norm", got, due, real_of(x.dtype.name))
    if axis is None and order == 2 and not keepdims:
        near("vector_norm", run(target, ivy.linalg.vector_norm, x), due, real_of(x.dtype.name))


# ----------------------------------------------------------------------------------------- errors

M, R, V, I = np.eye(3), np.ones((2, 3)), np.ones(3), np.eye(3, dtype="int32")  # noqa: E741

OF_FLOATS = (
    "cholesky", "det", "eig", "eigh", "eigvals", "eigvalsh", "inv", "matrix_norm", "matrix_rank", "pinv",
    "qr", "slogdet", "svd", "svdvals",
)  # fmt: skip
OF_SQUARES = ("cholesky", "det", "eig", "eigh", "eigvals", "eigvalsh", "inv", "slogdet")


@each_backend
@pytest.mark.parametrize("name", OF_FLOATS)
def test_dtypes_refused(backend, name):
    for x in (I, I.astype("bool"), I.astype("float16")):
        refuses(backend, TypeError, getattr(ivy.linalg, name), x)
    refuses(backend, ValueError, getattr(ivy.linalg, name), V)


@each_target
@pytest.mark.parametrize("name", OF_SQUARES)
def test_other_shapes_refused(target, name):
    refuses(target, ValueError, getattr(ivy.linalg, name), R)


LA = ivy.linalg

REFUSED: dict[str, tuple[type[Exception], Any]] = {
    "cross: sizes": (ValueError, lambda m, r, v, i: LA.cross(v[:2], v[:2])),
    "cross: one size": (ValueError, lambda m, r, v, i: LA.cross(v, v[:1])),
    "cross: axis": (IndexError, lambda m, r, v, i: LA.cross(v, v, axis=-2)),
    "cross: axis from the start": (IndexError, lambda m, r, v, i: LA.cross(m, v, axis=0)),
    "cross: shapes": (ValueError, lambda m, r, v, i: LA.cross(m, r)),
    "cross: dtypes": (TypeError, lambda m, r, v, i: LA.cross(m, i)),
    "cross: booleans": (TypeError, lambda m, r, v, i: LA.cross(v > 0, v > 0)),
    "diagonal: vector": (ValueError, lambda m, r, v, i: LA.diagonal(v)),
    "matmul: no dimensions": (ValueError, lambda m, r, v, i: ivy.matmul(m, v[0])),
    "matmul: sizes": (ValueError, lambda m, r, v, i: ivy.matmul(r, r)),
    "matmul: sizes of vectors": (ValueError, lambda m, r, v, i: ivy.matmul(v, v[:2])),
    "matmul: stacks": (ValueError, lambda m, r, v, i: ivy.matmul(ivy.ones((2, 3, 3)), ivy.ones((3, 3, 3)))),
    "matmul: dtypes": (TypeError, lambda m, r, v, i: ivy.matmul(m, i)),
    "matmul: booleans": (TypeError, lambda m, r, v, i: ivy.matmul(m > 0, m > 0)),
    "matmul: numbers": (TypeError, lambda m, r, v, i: ivy.matmul(m, 2.0)),
    "@: numbers": (TypeError, lambda m, r, v, i: m @ 2.0),
    "matrix_norm: order": (ValueError, lambda m, r, v, i: LA.matrix_norm(m, ord=3)),
    "matrix_norm: word": (ValueError, lambda m, r, v, i: LA.matrix_norm(m, ord="max")),
    "matrix_power: shape": (ValueError, lambda m, r, v, i: LA.matrix_power(r, 2)),
    "matrix_power: integers": (TypeError, lambda m, r, v, i: LA.matrix_power(i, 2)),
    "matrix_transpose: vector": (ValueError, lambda m, r, v, i: ivy.matrix_transpose(v)),
    "mT: vector": (ValueError, lambda m, r, v, i: v.mT),
    "T: vector": (ValueError, lambda m, r, v, i: v.T),
    "outer: matrix": (ValueError, lambda m, r, v, i: LA.outer(m, v)),
    "outer: dtypes": (TypeError, lambda m, r, v, i: LA.outer(v, i[0])),
    "pinv: integers as rtol": (TypeError, lambda m, r, v, i: LA.pinv(m, rtol=i[0, 0])),
    "qr: mode": (ValueError, lambda m, r, v, i: LA.qr(m, mode="full")),
    "solve: sizes": (ValueError, lambda m, r, v, i: LA.solve(m, r)),
    "solve: shape": (ValueError, lambda m, r, v, i: LA.solve(r, v)),
    "solve: vector's size": (ValueError, lambda m, r, v, i: LA.solve(m, v[:2])),
    "solve: integers": (TypeError, lambda m, r, v, i: LA.solve(i, i)),
    "tensordot: sizes": (ValueError, lambda m, r, v, i: ivy.tensordot(m, r, axes=1)),
    "tensordot: too many axes": (ValueError, lambda m, r, v, i: ivy.tensordot(m, v, axes=2)),
    "tensordot: negative": (ValueError, lambda m, r, v, i: ivy.tensordot(m, v, axes=-1)),
    "tensordot: axis": (IndexError, lambda m, r, v, i: ivy.tensordot(m, m, axes=((2,), (0,)))),
    "tensordot: lengths": (ValueError, lambda m, r, v, i: ivy.tensordot(m, m, axes=((0, 1), (0,)))),
    "tensordot: twice": (ValueError, lambda m, r, v, i: ivy.tensordot(m, m, axes=((0, 0), (0, 1)))),
    "tensordot: dtypes": (TypeError, lambda m, r, v, i: ivy.tensordot(m, i)),
    "trace: vector": (ValueError, lambda m, r, v, i: LA.trace(v)),
    "trace: booleans": (TypeError, lambda m, r, v, i: LA.trace(m > 0)),
    "vecdot: sizes": (ValueError, lambda m, r, v, i: ivy.vecdot(v, v[:2])),
    "vecdot: size 1": (ValueError, lambda m, r, v, i: ivy.vecdot(v, v[:1])),
    "vecdot: axis": (IndexError, lambda m, r, v, i: ivy.vecdot(v, v, axis=-2)),
    "vecdot: axis from the start": (IndexError, lambda m, r, v, i: ivy.vecdot(m, v, axis=0)),
    "vecdot: shapes": (ValueError, lambda m, r, v, i: ivy.vecdot(m, r)),
    "vecdot: dtypes": (TypeError, lambda m, r, v, i: ivy.vecdot(m, i)),
    "vector_norm: axis": (IndexError, lambda m, r, v, i: LA.vector_norm(m, axis=2)),
    "vector_norm: twice": (ValueError, lambda m, r, v, i: LA.vector_norm(m, axis=(0, -2))),
    "vector_norm: integers": (TypeError, lambda m, r, v, i: LA.vector_norm(i)),
}


@each_backend
@pytest.mark.parametrize("what", REFUSED)
def test_refused(backend, what):
    error, function = REFUSED[what]
    refuses(backend, error, function, M, R, V, I)
