"""Products of matrices and vectors, and diagonals: every dtype, stacks that broadcast."""

from __future__ import annotations

from typing import Any

import numpy as np
from functional.conformance import (
    FLOATS,
    INTEGERS,
    NUMERIC,
    PROMOTION,
    check,
    dtype,
    each_target,
    examples,
    run,
)
from functional.draws import chosen_axes, identical, repeating, wide
from functional.matrices import (
    MATRICES,
    exact,
    near,
)
from hypothesis import given
from hypothesis import strategies as st

import ivy

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
