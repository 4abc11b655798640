"""Systems of linear equations, inverses, determinants, the matrix exponential."""

from __future__ import annotations

from ivy.dialect import ops, types
from ivy.dialect.helpers import counted_loop, scalar_like
from ivy.dialect.linear_algebra import permute_rows
from ivy.lowering.torch_to_ivy.linear_algebra.factorisations import (
    adjoint,
    order_of,
    singular_at,
)
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, torch_op
from ivy.mlir import ir

Value = ir.Value


@torch_op("aten.linalg_inv", "aten.inverse")
def inv(op: TorchOp, x: Value) -> Value:
    return ops.inv(x)


@torch_op("aten.linalg_inv_ex")
def inv_ex(op: TorchOp, x: Value, check: bool) -> tuple[Value, Value]:
    return ops.inv(x), singular_at(ops.lu(x)[0])


# ------------------------------------------------------------------------- square systems


@torch_op("aten.linalg_solve")
def solve(op: TorchOp, a: Value, b: Value, left: bool) -> Value:
    vectors = b.type.rank == 1 or (
        a.type.rank - 1 == b.type.rank and list(b.type.shape) == list(a.type.shape[:-1])
    )
    b = ops.expand_dims(b, (-1,)) if vectors else b
    if left or vectors:
        solution = ops.solve(*_same_batch(a, b))
    else:
        solution = ops.matrix_transpose(
            ops.solve(*_same_batch(ops.matrix_transpose(a), ops.matrix_transpose(b)))
        )
    return ops.squeeze(solution, (-1,)) if vectors else solution


@torch_op("aten.linalg_solve_ex")
def solve_ex(op: TorchOp, a: Value, b: Value, left: bool, check: bool) -> tuple[Value, Value]:
    return solve(op, a, b, left), singular_at(ops.lu(a)[0])


@torch_op("aten._linalg_solve_ex")
def solve_with_factors(op: TorchOp, a: Value, b: Value, left: bool, check: bool) -> tuple[Value, ...]:
    factors, pivots, _ = ops.lu(a)
    solution = solve(op, a, b, left)
    return solution, factors, ops.add(pivots, scalar_like(pivots, 1)), singular_at(factors)


def _same_batch(a: Value, b: Value) -> tuple[Value, Value]:
    """Both with the common leading axes."""
    batch = types.broadcast(a.type.shape[:-2], b.type.shape[:-2])
    shapes = [(*batch, *x.type.shape[-2:]) for x in (a, b)]
    return tuple(
        x if tuple(x.type.shape) == shape else ops.broadcast_to(x, (), shape)
        for x, shape in zip((a, b), shapes, strict=True)
    )


@torch_op("aten.linalg_lu_solve")
def lu_solve(op: TorchOp, factors: Value, pivots: Value, b: Value, left: bool, transposed: bool) -> Value:
    if left:
        return _lu_solve(factors, pivots, b, transposed)
    return adjoint(_lu_solve(factors, pivots, adjoint(b), not transposed))


@torch_op("aten.lu_solve")
def lu_solve_with(op: TorchOp, b: Value, factors: Value, pivots: Value) -> Value:
    return _lu_solve(factors, pivots, b, transposed=False)


def _lu_solve(factors: Value, pivots: Value, b: Value, transposed: bool) -> Value:
    order = order_of(pivots, factors)
    factors, b = _same_batch(factors, b)
    order = ops.broadcast_to(order, (), tuple(b.type.shape[:-1]))
    if not transposed:
        half = ops.triangular_solve(factors, permute_rows(b, order), True, True, True)
        return ops.triangular_solve(factors, half, True, False)
    half = ops.triangular_solve(factors, b, True, False, False, True, True)
    whole = ops.triangular_solve(factors, half, True, True, True, True, True)
    return permute_rows(whole, _inverse(order))


def _inverse(permutation: Value) -> Value:
    """The permutation that undoes this one."""
    size = permutation.type.shape[-1]
    rows, columns = (ops.iota((), (size, size), axis, permutation.type.element_type) for axis in (0, 1))
    at = ops.equal(ops.expand_dims(permutation, (-2,)), rows)
    return ops.sum(ops.where(at, columns, scalar_like(columns, 0)), (-1,))


@torch_op("aten.linalg_solve_triangular")
def solve_triangular(op: TorchOp, a: Value, b: Value, upper: bool, left: bool, unit: bool) -> Value:
    a, b = _same_batch(a, b)
    return ops.triangular_solve(a, b, left, not upper, unit)


@torch_op("aten.triangular_solve")
def triangular_solve(
    op: TorchOp, b: Value, a: Value, upper: bool, transpose: bool, unit: bool
) -> tuple[Value, Value]:
    a, b = _same_batch(a, b)
    return ops.triangular_solve(a, b, True, not upper, unit, transpose), a


@torch_op("aten.cholesky_solve")
def cholesky_solve(op: TorchOp, b: Value, factor: Value, upper: bool) -> Value:
    factor, b = _same_batch(factor, b)
    half = ops.triangular_solve(factor, b, True, not upper, False, upper, True)
    return ops.triangular_solve(factor, half, True, not upper, False, not upper, True)


@torch_op("aten.cholesky_inverse")
def cholesky_inverse(op: TorchOp, factor: Value, upper: bool) -> Value:
    size = factor.type.shape[-1]
    identity = ops.eye(size, size, 0, factor.type.element_type)
    return cholesky_solve(op, ops.broadcast_to(identity, (), tuple(factor.type.shape)), factor, upper)


# ------------------------------------------------------------------------------ determinants


@torch_op("aten.linalg_det", "aten.det")
def det(op: TorchOp, x: Value) -> Value:
    return ops.det(x)


@torch_op("aten.linalg_slogdet", "aten.slogdet")
def slogdet(op: TorchOp, x: Value) -> tuple[Value, Value]:
    return ops.slogdet(x)


@torch_op("aten._linalg_det")
def det_with_factors(op: TorchOp, x: Value) -> tuple[Value, ...]:
    factors, pivots, _ = ops.lu(x)
    return ops.det(x), factors, ops.add(pivots, scalar_like(pivots, 1))


@torch_op("aten._linalg_slogdet")
def slogdet_with_factors(op: TorchOp, x: Value) -> tuple[Value, ...]:
    factors, pivots, _ = ops.lu(x)
    return *ops.slogdet(x), factors, ops.add(pivots, scalar_like(pivots, 1))


# -------------------------------------------------------------------------- matrix functions

_PADE = (
    64764752532480000.0, 32382376266240000.0, 7771770303897600.0, 1187353796428800.0, 129060195264000.0,
    10559470521600.0, 670442572800.0, 33522128640.0, 1323241920.0, 40840800.0, 960960.0, 16380.0, 182.0, 1.0,
)  # fmt: skip
_PADE_RADIUS = 5.371920351148152
_HALVINGS = 24


@torch_op("aten.linalg_matrix_exp", "aten.matrix_exp")
def matrix_exp(op: TorchOp, x: Value) -> Value:
    """Scaling and squaring with the Padé approximant of degree 13 (Higham, 2005)."""
    if 0 in x.type.shape:
        return x
    norm = ops.max(ops.sum(ops.abs(x), (-2,)), (-1,))
    ratio = ops.divide(norm, scalar_like(norm, _PADE_RADIUS))
    count = ops.ceil(ops.log2(ops.maximum(ratio, scalar_like(ratio, 1))))
    count = ops.expand_dims(ops.minimum(count, scalar_like(count, _HALVINGS)), (-2, -1))
    scale = cast(ops.exp2(ops.negative(count)), x.type.element_type)
    result = _pade(ops.multiply(x, scale))
    return _squared(result, count)


def _pade(x: Value) -> Value:
    size = x.type.shape[-1]
    identity = ops.broadcast_to(ops.eye(size, size, 0, x.type.element_type), (), tuple(x.type.shape))
    powers = [identity, ops.matmul(x, x)]
    powers += [ops.matmul(powers[1], powers[1])]
    powers += [ops.matmul(powers[1], powers[2])]

    def combine(first: int, numbers: list[int]) -> Value:
        terms = [ops.multiply(powers[i], scalar_like(x, _PADE[first + 2 * n])) for i, n in enumerate(numbers)]
        total = terms[0]
        for term in terms[1:]:
            total = ops.add(total, term)
        return total

    def polynomial(first: int) -> Value:
        high = [ops.multiply(powers[i], scalar_like(x, _PADE[first + 2 * (i + 3)])) for i in (1, 2, 3)]
        top = ops.matmul(powers[3], ops.add(ops.add(high[0], high[1]), high[2]))
        return ops.add(top, combine(first, [0, 1, 2, 3]))

    odd, even = ops.matmul(x, polynomial(1)), polynomial(0)
    return ops.solve(ops.subtract(even, odd), ops.add(even, odd))


def _squared(x: Value, count: Value) -> Value:
    """`x` squared `count` times."""

    def step(i: Value, carried: list[Value]) -> list[Value]:
        number = cast(i, count.type.element_type)
        return [ops.where(ops.less(number, count), ops.matmul(carried[0], carried[0]), carried[0])]

    return counted_loop(_HALVINGS, [x], step)[0]
