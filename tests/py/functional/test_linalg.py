"""The chapter on linear algebra and the extension `ivy.linalg`: stacks, dtypes, what factors satisfy."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    COMPONENT,
    FLOATS,
    INTEGERS,
    NUMERIC,
    PROMOTION,
    check,
    dtype,
    each_backend,
    each_target,
    examples,
    generators,
    numbers,
    refuses,
    run,
)
from functional.draws import FLOATING, chosen_axes, identical, repeating, wide, with_axes
from hypothesis import given
from hypothesis import strategies as st

import ivy

EPS = {"float32": 2.0**-23, "float64": 2.0**-52}
SQUARES = ((1, 1), (3, 3), (2, 3, 3), (0, 2, 2), (0, 0), (2, 0, 0))
MATRICES = ((1, 1), (2, 3), (3, 2), (2, 3, 3), (0, 3, 2), (0, 3), (3, 0), (2, 2, 3))
FILLED = tuple(shape for shape in MATRICES if 0 not in shape[-2:])


def real_of(name: str) -> str:
    return COMPONENT.get(name, name)


def complex_of(name: str) -> str:
    return {"float32": "complex64", "float64": "complex128"}.get(name, name)


def near(name: str, got: Any, due: Any, wanted: str, units: float = 100) -> None:
    """Within some units in the last place of the greatest number."""
    due = np.asarray(due)
    finite = np.abs(due[np.isfinite(due)])
    scale = max([1.0, *finite.ravel().tolist()])
    atol = units * EPS[real_of(wanted)] * scale
    check(name, got, due, dtype=wanted, rtol=units * EPS[real_of(wanted)], atol=atol)


@st.composite
def matrices(draw: Any, shapes: Any = MATRICES, names: Any = FLOATING) -> np.ndarray:
    name, shape = draw(st.sampled_from(names)), draw(st.sampled_from(shapes))
    return numbers(draw(generators()), name, shape, low=-2, high=2)


@st.composite
def regular(draw: Any, shapes: Any = SQUARES, names: Any = FLOATING) -> np.ndarray:
    """Square matrices whose condition is small."""
    x = draw(matrices(shapes, names))
    return (x + 7 * np.eye(x.shape[-1])).astype(x.dtype)


@st.composite
def hermitian(draw: Any, shapes: Any = SQUARES, names: Any = FLOATING) -> np.ndarray:
    x = draw(matrices(shapes, names))
    return (x + np.conj(np.swapaxes(x, -1, -2))).astype(x.dtype)


def adjoint(x: np.ndarray) -> np.ndarray:
    return np.conj(np.swapaxes(x, -1, -2))


def exact(x: np.ndarray) -> np.ndarray:
    """In a dtype in which what is expected is computed."""
    return x.astype({"f": "float64", "c": "complex128"}.get(x.dtype.kind, "object"))


def each_matrix(function: Any, x: np.ndarray, name: str) -> np.ndarray:
    """`function`, which gives numbers, of every matrix of a stack."""
    stack = x.shape[:-2]
    return np.array([function(x[place]) for place in np.ndindex(stack)], name).reshape(stack)


# ---------------------------------------------------------------------------------------- products

PRODUCTS = [
    ((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 2)), ((2, 3), (3, 4)), ((2, 2, 3), (3, 2)),
    ((2, 1, 3), (1, 3, 2)), ((2, 1, 2, 3), (3, 3, 2)), ((2, 0), (0, 3)), ((0, 3), (3, 2)), ((0,), (0,)),
    ((2, 2, 3), (3,)), ((0, 2, 3), (3, 1)), ((3,), (2, 3, 2)),
]  # fmt: skip


def product(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The sum of products, written out."""
    left = exact(a)[None, :] if a.ndim == 1 else exact(a)
    right = exact(b)[:, None] if b.ndim == 1 else exact(b)
    shape = (*np.broadcast_shapes(left.shape[:-2], right.shape[:-2]), left.shape[-2], right.shape[-1])
    result = np.zeros(shape, np.result_type(left, right))
    for k in range(left.shape[-1]):
        result = result + left[..., :, k, None] * right[..., None, k, :]
    result = result[..., 0] if b.ndim == 1 else result
    return np.asarray(
        result[..., 0, :] if a.ndim == 1 and b.ndim > 1 else result[..., 0] if a.ndim == 1 else result
    )


PAIRS = st.sampled_from([pair for pair in sorted(PROMOTION) if set(pair) <= set(NUMERIC)])


@each_target
@examples(18)
@given(
    data=st.data(),
    shapes=st.sampled_from(PRODUCTS),
    pair=PAIRS,
    function=st.sampled_from([ivy.matmul, ivy.linalg.matmul, lambda a, b: a @ b]),
)
def test_matmul(target, data, shapes, pair, function):
    x1, x2 = (data.draw(repeating(n, [shape], small=True)) for n, shape in zip(pair, shapes, strict=True))
    wanted = PROMOTION[pair]
    due = product(x1, x2)
    got = run(target, function, x1, x2)
    if wanted in INTEGERS:
        identical("matmul", got, due.astype("int64").astype(wanted))
    else:
        near("matmul", got, due, wanted)


@each_target
@examples(12)
@given(x=repeating(shapes=MATRICES), function=st.sampled_from([ivy.matrix_transpose, lambda x: x.mT]))
def test_matrix_transpose(target, x, function):
    identical("matrix_transpose", run(target, function, x), np.swapaxes(x, -1, -2))
    if x.ndim == 2:
        identical("T", run(target, lambda x: x.T, x), np.swapaxes(x, -1, -2))


CONTRACTED: list[tuple[Any, Any, Any]] = [
    ((2, 3), (3, 2), 1), ((2, 3), (2, 3), 2), ((2, 3), (4,), 0), ((2, 3), (2, 3), ((1,), (1,))), ((), (), 0),
    ((2, 3, 4), (4, 3), ((1, -1), (-1, 0))), ((2, 3), (3, 2), ((0, 1), (1, 0))), ((3,), (3,), 1),
    ((2, 0), (0, 2), 1), ((2, 3), (3,), ([1], [0])), ((2, 3), (3, 2), ((), ())),
]  # fmt: skip


def contracted(a: np.ndarray, b: np.ndarray, axes: Any) -> np.ndarray:
    if isinstance(axes, int):
        first, second = tuple(range(a.ndim - axes, a.ndim)), tuple(range(axes))
    else:
        first, second = (chosen_axes(tuple(part), x.ndim) for part, x in zip(axes, (a, b), strict=True))
    left = np.moveaxis(exact(a), first, range(len(first)))
    right = np.moveaxis(exact(b), second, range(len(second)))
    inner = left.shape[: len(first)]
    rest = left.shape[len(first) :], right.shape[len(second) :]
    result = np.zeros((*rest[0], *rest[1]), np.result_type(left, right))
    for place in np.ndindex(inner):
        part = np.multiply.outer(left[place], right[place])
        result = result + part
    return np.asarray(result)


@each_target
@examples(15)
@given(data=st.data(), shapes=st.sampled_from(CONTRACTED), pair=PAIRS)
def test_tensordot(target, data, shapes, pair):
    x1, x2 = (data.draw(repeating(n, [shape], small=True)) for n, shape in zip(pair, shapes[:2], strict=True))
    wanted = PROMOTION[pair]
    due = contracted(x1, x2, shapes[2])
    got = run(target, ivy.tensordot, x1, x2, axes=shapes[2])
    if wanted in INTEGERS:
        identical("tensordot", got, due.astype("int64").astype(wanted))
    else:
        near("tensordot", got, due, wanted)


VECTORS = [
    ((3,), (3,), -1), ((2, 3), (3,), -1), ((2, 3), (2, 3), -2), ((2, 1, 3), (4, 3), -1), ((0,), (0,), -1),
    ((2, 3), (2, 1), -2), ((0, 3), (1, 3), -1), ((3, 2), (3, 2), 0),
]  # fmt: skip


@each_target
@examples(15)
@given(data=st.data(), shapes=st.sampled_from(VECTORS), pair=PAIRS)
def test_vecdot(target, data, shapes, pair):
    x1, x2 = (data.draw(repeating(n, [shape], small=True)) for n, shape in zip(pair, shapes[:2], strict=True))
    wanted, axis = PROMOTION[pair], shapes[2]
    left, right = np.moveaxis(exact(x1), axis, -1), np.moveaxis(exact(x2), axis, -1)
    left = np.conj(left) if left.dtype.kind == "c" else left
    terms = left * right
    due = np.zeros(terms.shape[:-1], terms.dtype)
    for k in range(terms.shape[-1]):
        due = due + terms[..., k]
    got = run(target, ivy.vecdot, x1, x2, axis=axis)
    if wanted in INTEGERS:
        identical("vecdot", got, np.asarray(due).astype("int64").astype(wanted))
    else:
        near("vecdot", got, due, wanted)


@each_target
@examples(12)
@given(data=st.data(), sizes=st.sampled_from([(3, 2), (1, 3), (0, 2), (2, 0)]), pair=PAIRS)
def test_outer(target, data, sizes, pair):
    x1, x2 = (data.draw(repeating(n, [(size,)], small=True)) for n, size in zip(pair, sizes, strict=True))
    wanted = np.dtype(PROMOTION[pair])
    due = x1.astype(wanted)[:, None] * x2.astype(wanted)[None, :]
    got = run(target, ivy.linalg.outer, x1, x2)
    (identical if wanted.name in (*INTEGERS, *FLOATS) else lambda *a: near(*a, wanted.name))(
        "outer", got, due
    )


CROSSED = [
    ((3,), (3,), -1),
    ((2, 3), (3,), -1),
    ((3, 2), (3, 2), -2),
    ((2, 1, 3), (4, 3), -1),
    ((0, 3), (3,), -1),
]


@each_target
@examples(15)
@given(data=st.data(), shapes=st.sampled_from(CROSSED), pair=PAIRS)
def test_cross(target, data, shapes, pair):
    x1, x2 = (data.draw(repeating(n, [shape], small=True)) for n, shape in zip(pair, shapes[:2], strict=True))
    wanted, axis = PROMOTION[pair], shapes[2]
    a, b = (np.moveaxis(exact(x), axis, -1) for x in (x1, x2))
    parts = [
        a[..., (i + 1) % 3] * b[..., (i + 2) % 3] - a[..., (i + 2) % 3] * b[..., (i + 1) % 3]
        for i in range(3)
    ]
    due = np.moveaxis(np.stack(parts, axis=-1), -1, axis)
    got = run(target, ivy.linalg.cross, x1, x2, axis=axis)
    if wanted in INTEGERS:
        due = (
            np.vectorize(lambda n: int(n) % 2 ** np.iinfo(wanted).bits, otypes=["object"])(due)
            if due.size
            else due
        )
        identical("cross", got, due.astype("uint64").astype(wanted))
    else:
        near("cross", got, due, wanted)


# --------------------------------------------------------------------------------------- diagonals


def diagonal(x: np.ndarray, offset: int) -> np.ndarray:
    rows, columns = x.shape[-2:]
    places = [(i, i + offset) for i in range(rows) if 0 <= i + offset < columns]
    parts = [x[..., i, j] for i, j in places]
    return np.stack(parts, axis=-1) if parts else np.zeros((*x.shape[:-2], 0), x.dtype)


@each_target
@examples(20)
@given(x=repeating(shapes=MATRICES), offset=st.integers(-4, 4))
def test_diagonal(target, x, offset):
    identical("diagonal", run(target, ivy.linalg.diagonal, x, offset=offset), diagonal(x, offset))
    if offset == 0:
        identical("diagonal", run(target, ivy.linalg.diagonal, x), diagonal(x, 0))


@each_target
@examples(20)
@given(
    x=repeating(NUMERIC, shapes=MATRICES, small=True),
    offset=st.integers(-4, 4),
    name=st.sampled_from([None, "float64"]),
)
def test_trace(target, x, offset, name):
    options = {} if name is None or x.dtype.kind == "c" else {"dtype": dtype(name)}
    wanted = name if options else wide(x.dtype.name)
    parts = exact(diagonal(x, offset))
    due = np.zeros(x.shape[:-2], parts.dtype)
    for k in range(parts.shape[-1]):
        due = due + parts[..., k]
    got = run(target, ivy.linalg.trace, x, offset=offset, **options)
    if wanted in INTEGERS:
        identical("trace", got, np.asarray(due).astype(wanted))
    else:
        near("trace", got, np.asarray(due).astype("complex128" if x.dtype.kind == "c" else "float64"), wanted)


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


@each_backend
def test_slogdet_fields(backend):
    assert run(backend, ivy.linalg.slogdet, np.eye(2))._fields == ("sign", "logabsdet")


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


@each_backend
@examples(10)
@given(x=matrices(SQUARES))
def test_eig(backend, x):
    wanted = complex_of(x.dtype.name)
    values, vectors = run(backend, ivy.linalg.eig, x)
    assert (values.dtype, vectors.dtype) == (np.dtype(wanted),) * 2
    assert (values.shape, vectors.shape) == (x.shape[:-1], x.shape)
    near("eig", x @ vectors, vectors * values[..., None, :], np.result_type(x, vectors).name)
    norms = np.sqrt((np.abs(vectors) ** 2).sum(axis=-2))
    assert np.all(norms > 0.5)
    alone = run(backend, ivy.linalg.eigvals, x)
    assert (alone.dtype, alone.shape) == (np.dtype(wanted), x.shape[:-1])
    for place in np.ndindex(x.shape[:-2]):
        left = alone[place].tolist()
        for value in np.linalg.eigvals(exact(x[place])):
            nearest = min(left, key=lambda number: abs(number - value))
            assert abs(nearest - value) < 3e-3 if wanted == "complex64" else 1e-7
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


@each_backend
@pytest.mark.parametrize("name", FIELDS)
def test_fields(backend, name):
    assert run(backend, getattr(ivy.linalg, name), np.eye(2))._fields == FIELDS[name]


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
    for x in (I, I.astype("bool")):
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


@each_target
def test_defaults(target):
    """What axes and orders are where nothing is said of them."""
    x = np.arange(6.0).reshape(2, 3)
    for module in (ivy, ivy.linalg):
        check("tensordot", run(target, module.tensordot, x, x), np.array(55.0))
        check("vecdot", run(target, module.vecdot, x, x), np.array([5.0, 50.0]))


def test_names():
    """Everything of the chapter is in the extension too."""
    for name in ("matmul", "matrix_transpose", "tensordot", "vecdot"):
        assert getattr(ivy.linalg, name) is getattr(ivy, name)
