"""Products and factorisations. Norms, powers, ranks and pseudo-inverses are NumPy's own code on these."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy._core import einsumfunc, multiarray
from numpy.linalg import LinAlgError
from numpy.linalg import _linalg as own

from ivy.dialect import ops
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy import own_code
from ivy.frontend.numpy.protocols import call_known, deliver, implements
from ivy.frontend.numpy.trace import refuse
from ivy.frontend.numpy.ufuncs import GENERALISED, reduced_axes

# ------------------------------------------------------------------------------------ products


def _together(a: Any, b: Any) -> tuple[Any, Any, np.dtype]:
    """Operands as values of their common type, in which products are computed; booleans as numbers."""
    dtype = np.result_type(a, b)
    inner = np.dtype(np.int32) if dtype.kind == "b" else dtype
    return arrays.cast_to(a, inner), arrays.cast_to(b, inner), dtype


def _matmul(a: Any, b: Any) -> Any:
    a, b = arrays.as_array(a), arrays.as_array(b)
    names = ("first", "second")
    for name, operand in zip(names, (a, b), strict=True):
        if not operand.ndim:
            raise ValueError(f"matmul: the {name} operand is a scalar")
    if a.shape[-1] != b.shape[-2 if b.ndim > 1 else 0]:
        raise ValueError(
            f"matmul: Input operand 1 has a mismatch in its core dimension 0 ({a.shape}, {b.shape})"
        )
    left, right, dtype = _together(a, b)
    return arrays.from_value(arrays.cast(ops.matmul(left, right), dtype), dtype)


def _vecdot(a: Any, b: Any) -> Any:
    return np.sum(np.conjugate(a) * b, -1, np.result_type(a, b))


GENERALISED.update(
    matmul=_matmul,
    vecdot=_vecdot,
    matvec=lambda a, b: _matmul(a, b[..., None])[..., 0],
    vecmat=lambda a, b: _matmul(np.conjugate(a)[..., None, :], b)[..., 0, :],
)


@implements(np.dot, method=True)
def dot(a: Any, b: Any, out: Any = None) -> Any:
    """Sums of products over the last axis of one array and the last but one of the other."""
    a, b = arrays.as_array(a), arrays.as_array(b)
    if not a.ndim or not b.ndim:
        return deliver(np.multiply(a, b), out)
    if b.ndim <= 2:
        return deliver(_matmul(a, b), out)
    return deliver(_contracted(a, b, (a.ndim - 1,), (b.ndim - 2,)), out)


def _contracted(a: Any, b: Any, axes1: Sequence[int], axes2: Sequence[int]) -> Any:
    left, right, dtype = _together(a, b)
    value = ops.dot_general(left, right, (), (), axes1, axes2)
    return arrays.from_value(arrays.cast(value, dtype), dtype)


@implements(np.vdot)
def vdot(a: Any, b: Any, /) -> Any:
    """The product of all elements, the first ones conjugated."""
    return np.dot(np.conjugate(np.ravel(a)), np.ravel(b))


@implements(np.inner)
def inner(a: Any, b: Any, /) -> Any:
    """Sums of products over the last axes."""
    a, b = arrays.as_array(a), arrays.as_array(b)
    if not a.ndim or not b.ndim:
        return np.multiply(a, b)
    if a.shape[-1] != b.shape[-1]:
        raise ValueError(f"shapes {a.shape} and {b.shape} not aligned")
    return _contracted(a, b, (a.ndim - 1,), (b.ndim - 1,))


@implements(np.tensordot)
def tensordot(a: Any, b: Any, axes: Any = 2) -> Any:
    """Sums of products over pairs of axes."""
    a, b = arrays.as_array(a), arrays.as_array(b)
    if isinstance(axes, (int, np.integer)):
        pairs = list(range(a.ndim - axes, a.ndim)), list(range(axes))
    else:
        pairs = tuple([side] if isinstance(side, (int, np.integer)) else list(side) for side in axes)  # type: ignore[assignment]
    first, second = (tuple(int(i) % x.ndim for i in side) for x, side in zip((a, b), pairs, strict=True))
    if len(first) != len(second) or [a.shape[i] for i in first] != [b.shape[i] for i in second]:
        raise ValueError("shape-mismatch for sum")
    return _contracted(a, b, first, second)


@implements(np.cross)
def cross(a: Any, b: Any, axisa: int = -1, axisb: int = -1, axisc: int = -1, axis: int | None = None) -> Any:
    """NumPy's own code, which writes into what it asks for as arrays without dimensions (`out=...`), and
    what looks here like scalars: single vectors become stacks of one.
    """
    code, x, y = own_code.rebound(np.cross), arrays.as_array(a), arrays.as_array(b)
    if axis is not None:
        axisa = axisb = axisc = axis
    if x.ndim == y.ndim == 1:
        return code(np.moveaxis(x, axisa, -1)[None], np.moveaxis(y, axisb, -1)[None])[0]
    return code(x, y, axisa, axisb, axisc)


# ------------------------------------------------------------------------------------- einsum


@implements(np.einsum, einsumfunc.c_einsum, view=True)
def einsum(*operands: Any, out: Any = None, optimize: Any = False, dtype: Any = None, **kwargs: Any) -> Any:
    """Any subscripts: operands meet two at a time, in an order that NumPy finds cheap."""
    parse = own_code.rebound(einsumfunc._parse_einsum_input)
    assert parse is not None
    inputs, output, parts = parse(operands)
    if len(parts) == 1 and set(inputs) == set(output) and out is None and dtype is None:
        return _einsum_view(inputs, output, arrays.as_traced(parts[0]))
    if arrays.is_known(parts) and arrays.is_known(out):
        given = {"optimize": optimize, "dtype": dtype, **kwargs} | ({} if out is None else {"out": out})
        return call_known(np.einsum, (f"{inputs}->{output}", *parts), given)
    parts = [arrays.as_array(part) for part in parts]
    result_type = np.result_type(*parts) if dtype is None else np.dtype(dtype)
    terms = [(labels, part) for labels, part in zip(inputs.split(","), parts, strict=True)]
    sizes = _label_sizes(terms)
    terms = [_prepared(labels, part, sizes, result_type) for labels, part in terms]
    for chosen in _order(terms, output):
        met = [terms[i] for i in chosen]
        terms = [term for i, term in enumerate(terms) if i not in chosen]
        needed = set(output).union(*(labels for labels, _ in terms))
        terms.append(met[0] if len(met) == 1 else _meet(*met, needed, result_type))
    return deliver(_finished(*terms[0], output, result_type), out)


def _einsum_view(labels: str, output: str, x: Any) -> Any:
    """Axes exchanged and diagonals taken of one operand: a view that can be written to."""
    sizes = _label_sizes([(labels, x)])
    if any(sizes[label] != size for label, size in zip(labels, x.shape, strict=True)):
        refuse(f"np.einsum of one operand repeats an axis of size 1 along a diagonal: {labels!r}")
    layout = np.einsum(f"{labels}->{output}", x.layout)
    for label in sorted(set(labels)):
        while labels.count(label) > 1:
            first = labels.index(label)
            second = labels.index(label, first + 1)
            x = np.diagonal(x, 0, first, second)
            labels = labels[:first] + labels[first + 1 : second] + labels[second + 1 :] + label
    return np.transpose(x, [labels.index(label) for label in output]).look(layout)


def _label_sizes(terms: Sequence[tuple[str, Any]]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for labels, part in terms:
        if len(labels) != part.ndim:
            raise ValueError(f"einsum: subscripts {labels!r} do not fit an operand of shape {part.shape}")
        for label, size in zip(labels, part.shape, strict=True):
            if sizes.get(label, 1) != 1 and size not in (1, sizes[label]):
                raise ValueError(f"einsum: label {label!r} has sizes {sizes[label]} and {size}")
            sizes[label] = size if sizes.get(label, 1) == 1 else sizes[label]
    return sizes


def _prepared(labels: str, part: Any, sizes: dict[str, int], dtype: np.dtype) -> tuple[str, Any]:
    """An operand with each label once and of its full size."""
    part = arrays.as_traced(part).astype(dtype)
    part = np.broadcast_to(part, [sizes[label] for label in labels])
    for label in sorted(set(labels)):
        while labels.count(label) > 1:
            first = labels.index(label)
            second = labels.index(label, first + 1)
            part = np.diagonal(part, 0, first, second)
            labels = labels[:first] + labels[first + 1 : second] + labels[second + 1 :] + label
    return labels, part


def _order(terms: Sequence[tuple[str, Any]], output: str) -> list[tuple[int, ...]]:
    if len(terms) <= 2:
        return [tuple(range(len(terms)))]
    subscripts = ",".join(labels for labels, _ in terms) + "->" + output
    examples = [np.broadcast_to(np.float64(0), part.shape) for _, part in terms]
    path = np.einsum_path(subscripts, *examples, optimize="greedy")[0][1:]
    return [pair for step in path for pair in _in_pairs(step, len(terms))]


def _in_pairs(step: Sequence[int], count: int) -> list[tuple[int, ...]]:
    if len(step) <= 2:
        return [tuple(step)]
    return [(0, 1)] + [(0, count - 1 - i) for i in range(1, len(step) - 1)]


def _meet(
    first: tuple[str, Any], second: tuple[str, Any], needed: set[str], dtype: np.dtype
) -> tuple[str, Any]:
    """The product of two operands, summed over the labels that nothing else needs."""
    (a, x), (b, y) = (
        _summed(*term, needed | set(other[0])) for term, other in ((first, second), (second, first))
    )
    shared = [label for label in a if label in b]
    batch = [label for label in shared if label in needed]
    gone = [label for label in shared if label not in needed]
    inner = np.dtype(np.int32) if dtype.kind == "b" else dtype
    value = ops.dot_general(
        arrays.cast_to(x, inner), arrays.cast_to(y, inner), [a.index(i) for i in batch],
        [b.index(i) for i in batch], [a.index(i) for i in gone], [b.index(i) for i in gone],
    )  # fmt: skip
    labels = "".join([*batch, *(i for i in a if i not in shared), *(i for i in b if i not in shared)])
    return labels, arrays.from_value(arrays.cast(value, dtype), dtype)


def _summed(labels: str, part: Any, needed: set[str]) -> tuple[str, Any]:
    gone = tuple(i for i, label in enumerate(labels) if label not in needed)
    if not gone:
        return labels, part
    ufunc = np.logical_or if part.dtype.kind == "b" else np.add
    kept = "".join(label for label in labels if label in needed)
    return kept, ufunc.reduce(part, gone, part.dtype)


def _finished(labels: str, part: Any, output: str, dtype: np.dtype) -> Any:
    labels, part = _summed(labels, part, set(output))
    result = np.transpose(part, [labels.index(label) for label in output])
    return result if result.is_scalar else result.copy()[() if not output else ...]


# ------------------------------------------------------------------------------ factorisations


def _matrices(a: Any, square: bool = False) -> Any:
    """The argument in a type that NumPy's linear algebra has, and its errors for others."""
    x = arrays.as_traced(a)
    if x.dtype == np.float16:
        raise TypeError("array type float16 is unsupported in linalg")
    if x.ndim < 2:
        raise LinAlgError(f"{x.ndim}-dimensional array given. Array must be at least two-dimensional")
    if square and x.shape[-1] != x.shape[-2]:
        raise LinAlgError("Last 2 dimensions of the array must be square")
    return x if x.dtype.kind in "fc" else x.astype(np.float64)


def _new(value: Any, like: Any, real: bool = False) -> Any:
    dtype = like.dtype
    if real and dtype.kind == "c":
        dtype = np.dtype(np.float32 if dtype == np.complex64 else np.float64)
    return arrays.from_value(value, dtype)


@implements(np.linalg.inv)
def inv(a: Any) -> Any:
    """Inverses of square matrices."""
    x = _matrices(a, True)
    return _new(ops.inv(x.value), x) if x.size else x.copy()


@implements(np.linalg.solve)
def solve(a: Any, b: Any) -> Any:
    """Solutions of linear equations; `b` is a vector or holds matrices."""
    x, b = _matrices(a, True), arrays.as_traced(b)
    b = b if b.dtype.kind in "fc" else b.astype(np.float64)
    dtype = np.result_type(x.dtype, b.dtype)
    vector = b.ndim == 1
    columns = b[:, None] if vector else b
    if columns.shape[-2] != x.shape[-1]:
        raise ValueError(f"solve: mismatch in core dimension: {x.shape} and {b.shape}")
    lead = np.broadcast_shapes(x.shape[:-2], columns.shape[:-2])
    x, columns = (np.broadcast_to(v.astype(dtype), lead + v.shape[-2:]) for v in (x, columns))
    if not columns.size:
        return arrays.from_known(np.zeros(columns.shape[:-1] if vector else columns.shape, dtype))
    result = arrays.from_value(ops.solve(x.value, columns.value), dtype)
    return result[..., 0] if vector else result


@implements(np.linalg.cholesky)
def cholesky(a: Any, /, *, upper: bool = False) -> Any:
    """The triangular factor; NaN, not an error, where a matrix is not positive definite."""
    x = _matrices(a, True)
    return _new(ops.cholesky(x.value, upper), x)


@implements(np.linalg.qr)
def qr(a: Any, mode: str = "reduced") -> Any:
    """`Q` and `R`; of mode `"r"` only `R`."""
    x = _matrices(a)
    if mode not in ("reduced", "complete", "r"):
        refuse(f"np.linalg.qr with mode={mode!r} is not supported; use 'reduced', 'complete' or 'r'")
    q, r = ops.qr(x.value, mode == "complete")
    return _new(r, x) if mode == "r" else own.QRResult(_new(q, x), _new(r, x))


@implements(np.linalg.svd)
def svd(a: Any, full_matrices: bool = True, compute_uv: bool = True, hermitian: bool = False) -> Any:
    """Singular values and vectors."""
    x = _matrices(a)
    if not compute_uv:
        return _new(ops.svdvals(x.value), x, real=True)
    u, s, vh = ops.svd(x.value, full_matrices)
    return own.SVDResult(_new(u, x), _new(s, x, real=True), _new(vh, x))


@implements(np.linalg.svdvals)
def svdvals(x: Any, /) -> Any:
    """Singular values, descending."""
    return np.linalg.svd(x, compute_uv=False)


@implements(np.linalg.eigh)
def eigh(a: Any, UPLO: str = "L") -> Any:
    """Eigenvalues and eigenvectors of Hermitian matrices."""
    x = _matrices(a, True)
    values, vectors = ops.eigh(x.value, UPLO.upper() == "U")
    return own.EighResult(_new(values, x, real=True), _new(vectors, x))


@implements(np.linalg.eigvalsh)
def eigvalsh(a: Any, UPLO: str = "L") -> Any:
    """Eigenvalues of Hermitian matrices."""
    x = _matrices(a, True)
    return _new(ops.eigvalsh(x.value, UPLO.upper() == "U"), x, real=True)


def _complex(dtype: np.dtype) -> np.dtype:
    return np.result_type(dtype, np.complex64)  # type: ignore[no-any-return]


@implements(np.linalg.eig)
def eig(a: Any) -> Any:
    """Eigenvalues and eigenvectors, always complex: whether they are real is known only at run time."""
    x = _matrices(a, True)
    values, vectors = (arrays.from_value(v, _complex(x.dtype)) for v in ops.eig(x.value))
    return own.EigResult(values, vectors)


@implements(np.linalg.eigvals)
def eigvals(a: Any) -> Any:
    """Eigenvalues, always complex."""
    x = _matrices(a, True)
    return arrays.from_value(ops.eigvals(x.value), _complex(x.dtype))


@implements(np.linalg.det)
def det(a: Any) -> Any:
    """Determinants of square matrices."""
    x = _matrices(a, True)
    return _new(ops.det(x.value), x)


@implements(np.linalg.slogdet)
def slogdet(a: Any) -> Any:
    """Signs and logarithms of determinants."""
    x = _matrices(a, True)
    sign, logarithm = ops.slogdet(x.value)
    return own.SlogdetResult(_new(sign, x), _new(logarithm, x, real=True))


@implements(np.linalg.lstsq)
def lstsq(a: Any, b: Any, rcond: float | None = None) -> Any:
    """The shortest vectors that come nearest, by singular values, with their squared distances.

    NumPy gives no distances for matrices without full rank; the rank is not known before the
    program runs, and so matrices with more rows than columns always have them here.
    """
    x, b = _matrices(a), arrays.as_traced(b)
    b = b if b.dtype.kind in "fc" else b.astype(np.float64)
    dtype = np.result_type(x.dtype, b.dtype)
    columns = (b[:, None] if b.ndim == 1 else b).astype(dtype)
    x = x.astype(dtype)
    rows, count = x.shape
    u, s, vh = np.linalg.svd(x, full_matrices=False)
    epsilon = np.finfo(dtype).eps
    limit = (epsilon * max(rows, count) if rcond is None else (epsilon if rcond == -1 else rcond)) * s[0]
    large = s > limit
    inverse = np.where(large, 1 / np.where(large, s, np.ones((), s.dtype)), np.zeros((), s.dtype))
    solution = np.conjugate(vh.T) @ (inverse[:, None] * (np.conjugate(u.T) @ columns))
    distance = columns - x @ solution
    squares = np.sum(np.real(distance * np.conjugate(distance)), 0)
    residuals = squares if rows > count else np.zeros(0, squares.dtype)
    return (solution[:, 0] if b.ndim == 1 else solution), residuals, np.sum(large, dtype=np.int32), s


@implements(np.linalg.cond)
def cond(x: Any, p: Any = None) -> Any:
    """The ratio of the largest to the smallest singular value, or the norm times that of the inverse."""
    x = _matrices(x)
    if p is None or p in (2, -2):
        s = np.linalg.svd(x, compute_uv=False)
        return s[..., -1] / s[..., 0] if p == -2 else s[..., 0] / s[..., -1]
    return np.linalg.norm(x, p, (-2, -1)) * np.linalg.norm(np.linalg.inv(x), p, (-2, -1))


__all__ = ["multiarray", "reduced_axes"]
