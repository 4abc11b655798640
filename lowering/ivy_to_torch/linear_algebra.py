"""Products of matrices and tensors, and factorisations."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops, types
from ivy.dialect.base import OPS
from ivy.dialect.helpers import dim, multiply_size, split_shape
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import ir

Value = ir.Value


@lower("matmul")
def matmul(result: ir.Type, x1: Value, x2: Value) -> Value:
    return aten.call("matmul", result, x1, x2)


@expand("matmul")
def matmul_of_booleans(x1: Value, x2: Value) -> Value | None:
    if not types.is_boolean(x1.type):
        return None
    wide = types.element_type("int32")
    return ops.astype(ops.matmul(ops.astype(x1, wide), ops.astype(x2, wide)), x1.type.element_type)


@expand("dot_general")
def dot_general(
    x1: Value,
    x2: Value,
    batch1: Sequence[int],
    batch2: Sequence[int],
    contract1: Sequence[int],
    contract2: Sequence[int],
) -> Value:
    """As a linear layer where it is one, else as a product of matrices."""
    last = x1.type.rank - 1
    if not batch1 and tuple(contract1) == (last,) and x2.type.rank == 2 and types.is_floating(x1.type):
        return ops.linear(x1, x2, None, tuple(contract2) == (1,))
    free1 = [i for i in range(x1.type.rank) if i not in (*batch1, *contract1)]
    free2 = [i for i in range(x2.type.rank) if i not in (*batch2, *contract2)]
    left = _grouped(x1, (batch1, free1, contract1), len(batch1))
    right = _grouped(x2, (batch2, contract2, free2), len(batch2))
    product = ops.matmul(left, right)
    final = [dim(x1, i) for i in (*batch1, *free1)] + [dim(x2, i) for i in free2]
    shape, dims = split_shape(final)
    return product if list(product.type.shape) == list(shape) else ops.reshape(product, dims, shape)


def _grouped(x: Value, groups: Sequence[Sequence[int]], batch: int) -> Value:
    """`x` as matrices: its batch axes, then each of the two other groups of axes as one."""
    order = tuple(axis for group in groups for axis in group)
    moved = x if order == tuple(range(len(order))) else ops.permute_dims(x, order)
    if all(len(group) == 1 for group in groups[1:]):
        return moved
    merged = []
    for group in groups[1:]:
        size: Value | int = 1
        for axis in group:
            size = multiply_size(size, dim(x, axis))
        merged.append(size)
    shape, dims = split_shape([*(dim(x, axis) for axis in groups[0]), *merged])
    return ops.reshape(moved, dims, shape)


# ---------------------------------------------------------------------------- factorisations


@lower("cholesky")
def cholesky(result: ir.Type, x: Value, upper: bool) -> Value:
    """NaN for matrices that are not positive definite, as the array libraries have it."""
    batch = types.tensor(list(result.shape)[:-2], "int32")
    factor, info = aten.call("linalg_cholesky_ex", [result, batch], x, upper, False)
    failed = aten.call("ne.Scalar", types.tensor(batch.shape, "bool"), info, 0)
    for _ in range(2):
        failed = aten.call("unsqueeze", types.tensor([*aten.type_of(failed).shape, 1], "bool"), failed, -1)
    return aten.call("masked_fill.Scalar", result, factor, failed, float("nan"))


@lower("triangular_solve")
def triangular_solve(
    result: ir.Type,
    a: Value,
    b: Value,
    left: bool,
    lower: bool,
    unit_diagonal: bool,
    transpose: bool,
    conjugate: bool,
) -> Value:
    type_ = aten.type_of(a)
    if conjugate and types.is_complex(type_):
        a = aten.call("conj_physical", type_, a)
    if transpose:
        a = aten.call("transpose.int", type_, a, -2, -1)
        lower = not lower
    return aten.call("linalg_solve_triangular", result, a, b, not lower, left, unit_diagonal)


@lower("lu")
def lu(results: Sequence[ir.Type], x: Value) -> list[Value]:
    """PyTorch counts pivots from 1, and gives the permutation as a matrix `P` with `x = P @ L @ U`."""
    matrix, pivots, order = results
    batch = types.tensor(list(matrix.shape)[:-2], "int32")
    factors, swaps, _ = aten.call("linalg_lu_factor_ex", [matrix, pivots, batch], x, True, False)
    rows = matrix.shape[-2]
    square = types.tensor([*batch.shape, rows, rows], matrix.element_type)
    none = types.tensor([0], matrix.element_type)
    unpacked = aten.call("lu_unpack", [square, none, none], factors, swaps, False, True)
    permutation = unpacked[0]
    if types.is_complex(matrix):
        real = types.tensor(square.shape, types.real_of(matrix))
        permutation = aten.call("real", real, permutation)
    places = aten.call("argmax", types.tensor(order.shape, "int64"), permutation, -2, False)
    return [factors, aten.call("sub.Scalar", pivots, swaps, 1, 1), aten.to(places, "int32")]


@expand("lu")
def lu_of_nothing(x: Value) -> tuple[Value, ...] | None:
    """Without rows or columns, of which PyTorch cannot tell the order."""
    return OPS["lu"].decompose(x) if 0 in x.type.shape else None


def _call(name: str, *extra: object) -> Pattern:
    """The operator of the same operands, with these arguments after them."""

    def pattern(result: ir.Type, *operands: Value) -> Value:
        several = list(result) if isinstance(result, (list, tuple)) else result
        return aten.call(name, several, *operands, *extra)

    return pattern


lower("geqrf")(_call("geqrf"))
lower("householder_product")(_call("linalg_householder_product"))
lower("eig")(_call("linalg_eig"))
lower("eigvals")(_call("linalg_eigvals"))
lower("svdvals")(_call("linalg_svdvals", None))
lower("det")(_call("linalg_det"))
lower("slogdet")(_call("linalg_slogdet"))


@lower("qr")
def qr(results: Sequence[ir.Type], x: Value, complete: bool) -> list[Value]:
    return aten.call("linalg_qr", list(results), x, "complete" if complete else "reduced")


@lower("eigh")
def eigh(results: Sequence[ir.Type], x: Value, upper: bool) -> list[Value]:
    return aten.call("linalg_eigh", list(results), x, "U" if upper else "L")


@lower("eigvalsh")
def eigvalsh(result: ir.Type, x: Value, upper: bool) -> Value:
    return aten.call("linalg_eigvalsh", result, x, "U" if upper else "L")


@lower("svd")
def svd(results: Sequence[ir.Type], x: Value, full: bool) -> list[Value]:
    return aten.call("linalg_svd", list(results), x, full, None)


@lower("solve")
def solve(result: ir.Type, a: Value, b: Value) -> Value:
    info = types.tensor(list(result.shape)[:-2], "int32")
    return aten.call("linalg_solve_ex", [result, info], a, b, True, False)[0]


@lower("inv")
def inv(result: ir.Type, x: Value) -> Value:
    info = types.tensor(list(result.shape)[:-2], "int32")
    return aten.call("linalg_inv_ex", [result, info], x, False)[0]
