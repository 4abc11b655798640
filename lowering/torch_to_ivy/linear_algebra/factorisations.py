"""Factorisations: Cholesky, LU, QR, eigenvalues, singular values.

PyTorch's checks (`info`, errors for singular matrices) become data: `info` is computed where it is a
result; operators that would raise give NaN or infinity instead, since a compiled program cannot raise.
"""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import constant, scalar, scalar_like
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, torch_op
from ivy.mlir import ir

Value = ir.Value


def adjoint(x: Value) -> Value:
    """The conjugate transpose of matrices."""
    turned = ops.matrix_transpose(x)
    return ops.conj(turned) if types.is_complex(x.type) else turned


def empty(type_: ir.RankedTensorType) -> Value:
    """A tensor without elements (or any constant one) of this type, for results that are not computed."""
    return ops.full(scalar(0, type_.element_type), (), tuple(type_.shape))


# --------------------------------------------------------------------------------- Cholesky


@torch_op("aten.cholesky", "aten.linalg_cholesky")
def cholesky(op: TorchOp, x: Value, upper: bool) -> Value:
    if not upper:
        return ops.cholesky(x, False)
    # `linalg_cholesky` reads the lower triangle, `cholesky` the one that it returns
    return adjoint(ops.cholesky(x, False)) if "linalg" in op.name else ops.cholesky(x, True)


@torch_op("aten.linalg_cholesky_ex")
def cholesky_ex(op: TorchOp, x: Value, upper: bool, check: bool) -> tuple[Value, Value]:
    """`info` is 1 where the factorisation failed; PyTorch has the order of the failing minor there."""
    factor = ops.cholesky(x, False)
    last = (-2, -1)
    broken = ops.isnan(ops.real(factor) if types.is_complex(factor.type) else factor)
    failed = ops.any(broken, tuple(axis + x.type.rank for axis in last))
    return adjoint(factor) if upper else factor, ops.astype(failed, types.element_type("int32"))


# --------------------------------------------------------------------------------------- LU


def _pivots_from_one(pivots: Value) -> Value:
    return ops.add(pivots, scalar_like(pivots, 1))


def _check_pivoting(op: TorchOp, pivot: bool) -> None:
    if not pivot:
        op.unsupported("LU without pivoting")


@torch_op("aten.linalg_lu_factor")
def lu_factor(op: TorchOp, x: Value, pivot: bool) -> tuple[Value, Value]:
    _check_pivoting(op, pivot)
    factors, pivots, _ = ops.lu(x)
    return factors, _pivots_from_one(pivots)


@torch_op("aten.linalg_lu_factor_ex")
def lu_factor_ex(op: TorchOp, x: Value, pivot: bool, check: bool) -> tuple[Value, ...]:
    _check_pivoting(op, pivot)
    factors, pivots, _ = ops.lu(x)
    return factors, _pivots_from_one(pivots), singular_at(factors)


def singular_at(factors: Value) -> Value:
    """The number (from 1) of the first zero on the diagonal of `U`, 0 if there is none."""
    diagonal = ops.diagonal(factors)
    count = diagonal.type.shape[-1]
    numbers = constant(range(1, count + 1), types.element_type("int32"))
    none = scalar(count + 1, "int32")
    zero = ops.equal(diagonal, scalar_like(diagonal, 0))
    first = ops.min(ops.where(zero, numbers, none), (-1,))
    return ops.where(ops.greater_equal(first, none), scalar(0, "int32"), first)


@torch_op("aten.linalg_lu")
def lu(op: TorchOp, x: Value, pivot: bool) -> tuple[Value, ...]:
    _check_pivoting(op, pivot)
    factors, _, permutation = ops.lu(x)
    return permutation_matrix(permutation, op.types[0]), *_triangles(factors)


@torch_op("aten.lu_unpack")
def lu_unpack(op: TorchOp, factors: Value, pivots: Value, data: bool, unpack: bool) -> tuple[Value, ...]:
    lower, upper = _triangles(factors) if data else (empty(op.types[1]), empty(op.types[2]))
    if not unpack:
        return empty(op.types[0]), lower, upper
    return permutation_matrix(order_of(pivots, factors), op.types[0]), lower, upper


def order_of(pivots: Value, factors: Value) -> Value:
    """The permutation of the rows that PyTorch's pivots (from 1) make."""
    from_zero = ops.subtract(pivots, scalar_like(pivots, 1))
    return ops.lu_pivots_to_permutation(from_zero, factors.type.shape[-2])


def permutation_matrix(permutation: Value, type_: ir.RankedTensorType) -> Value:
    """`P` with `P @ L @ U` the factorised matrix."""
    rows = constant(range(type_.shape[-2]), types.element_type("int32"))
    at = ops.equal(ops.expand_dims(rows, (1,)), ops.expand_dims(permutation, (-2,)))
    return ops.astype(at, type_.element_type)


def _triangles(factors: Value) -> tuple[Value, Value]:
    rank, (rows, columns) = factors.type.rank, factors.type.shape[-2:]
    count = min(rows, columns)
    below = ops.tril(slice_axis(factors, rank - 1, 0, count), -1)
    lower = ops.add(below, ops.eye(rows, count, 0, factors.type.element_type))
    return lower, ops.triu(slice_axis(factors, rank - 2, 0, count))


# --------------------------------------------------------------------------------------- QR


@torch_op("aten.linalg_qr")
def qr(op: TorchOp, x: Value, mode: str) -> tuple[Value, Value]:
    orthogonal, upper = ops.qr(x, mode == "complete")
    return (empty(op.types[0]) if mode == "r" else orthogonal), upper


@torch_op("aten.qr")
def qr_some(op: TorchOp, x: Value, some: bool) -> tuple[Value, Value]:
    return ops.qr(x, not some)


@torch_op("aten.geqrf")
def geqrf(op: TorchOp, x: Value) -> tuple[Value, Value]:
    return ops.geqrf(x)


@torch_op("aten.linalg_householder_product", "aten.orgqr")
def householder_product(op: TorchOp, x: Value, scales: Value) -> Value:
    return ops.householder_product(x, scales)


@torch_op("aten.ormqr")
def ormqr(op: TorchOp, x: Value, scales: Value, other: Value, left: bool, transpose: bool) -> Value:
    """The product with the whole, square, orthogonal matrix."""
    *_, rows, columns = x.type.shape
    none = [0] * (x.type.rank - 1)
    if columns < rows:
        x = ops.pad(x, scalar_like(x, 0), [*none, 0], [*none, rows - columns], [*none, 0])
    orthogonal = ops.householder_product(slice_axis(x, x.type.rank - 1, 0, rows), scales)
    orthogonal = adjoint(orthogonal) if transpose else orthogonal
    return ops.matmul(orthogonal, other) if left else ops.matmul(other, orthogonal)


# ------------------------------------------------------------- eigenvalues, singular values


@torch_op("aten.linalg_eigh", "aten._linalg_eigh")
def eigh(op: TorchOp, x: Value, triangle: str, vectors: bool = True) -> tuple[Value, Value]:
    if not vectors:
        return ops.eigvalsh(x, triangle.upper() == "U"), empty(op.types[1])
    return ops.eigh(x, triangle.upper() == "U")


@torch_op("aten.linalg_eigvalsh")
def eigvalsh(op: TorchOp, x: Value, triangle: str) -> Value:
    return ops.eigvalsh(x, triangle.upper() == "U")


@torch_op("aten.linalg_eig")
def eig(op: TorchOp, x: Value) -> tuple[Value, Value]:
    return ops.eig(x)


@torch_op("aten.linalg_eigvals", "aten._linalg_eigvals")
def eigvals(op: TorchOp, x: Value) -> Value:
    return ops.eigvals(x)


@torch_op("aten.linalg_svd", "aten._linalg_svd")
def svd(op: TorchOp, x: Value, full: bool, *options: Any) -> tuple[Value, ...]:
    if len(options) == 2 and not options[0]:
        return empty(op.types[0]), ops.svdvals(x), empty(op.types[2])
    return ops.svd(x, full)


@torch_op("aten.linalg_svdvals")
def svdvals(op: TorchOp, x: Value, driver: str | None) -> Value:
    return ops.svdvals(x)


@torch_op("aten.svd")
def svd_some(op: TorchOp, x: Value, some: bool, vectors: bool) -> tuple[Value, ...]:
    if not vectors:
        return empty(op.types[0]), ops.svdvals(x), empty(op.types[2])
    left, values, right = ops.svd(x, not some)
    return left, values, adjoint(right)


@torch_op("aten._linalg_check_errors")
def check_errors(op: TorchOp, *_: Any) -> tuple[()]:
    """Nothing: a compiled program cannot raise."""
    return ()


@torch_op("aten.linalg_pinv.atol_rtol_tensor")
def pinv(op: TorchOp, x: Value, absolute: Value | None, relative: Value | None, hermitian: bool) -> Value:
    """`V @ diag(1 / S) @ U^H`, leaving out singular values up to the tolerances."""
    rows, columns = x.type.shape[-2:]
    if 0 in x.type.shape:
        return empty(op.type)
    if hermitian:
        values, left = ops.eigh(x)
        magnitudes, right = ops.abs(values), adjoint(left)
    else:
        left, values, right = ops.svd(x, False)
        magnitudes = values
    least = tolerance(ops.max(magnitudes, (-1,), True), absolute, relative, max(rows, columns))
    kept = ops.greater(magnitudes, least)
    one = scalar_like(values, 1)
    inverse = ops.where(kept, ops.divide(one, ops.where(kept, values, one)), scalar_like(values, 0))
    weights = ops.expand_dims(cast(inverse, x.type.element_type), (-2,))
    return ops.matmul(ops.multiply(adjoint(right), weights), adjoint(left))


def tolerance(largest: Value, absolute: Value | None, relative: Value | None, size: int) -> Value:
    """`max(absolute, relative * largest)`; by default 0 and the element type's epsilon times `size`."""
    element = largest.type.element_type
    double = types.dtype_name(element) == "float64"
    default = size * (2.220446049250313e-16 if double else 1.1920928955078125e-07)
    ratio = scalar_like(largest, default)
    if relative is not None:
        ratio = _per_matrix(cast(relative, element))
    elif absolute is not None:
        wide = _per_matrix(cast(absolute, element))
        ratio = ops.where(ops.greater(wide, scalar_like(wide, 0)), scalar_like(wide, 0), ratio)
    least = ops.multiply(largest, ratio)
    return least if absolute is None else ops.maximum(least, _per_matrix(cast(absolute, element)))


def _per_matrix(x: Value) -> Value:
    return ops.expand_dims(x, (-1,)) if x.type.rank else x
