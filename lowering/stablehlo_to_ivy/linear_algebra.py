"""Products, and factorisations that StableHLO has as ops."""

from __future__ import annotations

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.mlir import ir, stablehlo

Value = ir.Value


@hlo_op("dot_general")
def dot_general(op: HloOp, x1: Value, x2: Value) -> Value:
    numbers = stablehlo.DotDimensionNumbers(op.attribute("dot_dimension_numbers"))
    return product(
        op,
        x1,
        x2,
        numbers.lhs_batching_dimensions,
        numbers.rhs_batching_dimensions,
        numbers.lhs_contracting_dimensions,
        numbers.rhs_contracting_dimensions,
    )


@hlo_op("dot")
def dot(op: HloOp, x1: Value, x2: Value) -> Value:
    return product(op, x1, x2, [], [], [x1.type.rank - 1], [0])


def product(op: HloOp, x1: Value, x2: Value, *axes: list[int]) -> Value:
    """`ivy.dot_general`, with operands of the type that the result accumulates in."""
    x1, x2 = (in_type(x, op.type.element_type) for x in (x1, x2))
    return ops.dot_general(x1, x2, *axes)


def in_type(x: Value, element: ir.Type) -> Value:
    """`x` in another element type, which can be wider."""
    return x if x.type.element_type == element else ops.astype(x, element)


@hlo_op("chlo.ragged_dot")
def ragged_dot(op: HloOp, x1: Value, x2: Value, sizes: Value) -> Value:
    """Rows in groups of given sizes, each multiplied by its group's matrix; rows behind the last are zero."""
    numbers = str(op.attribute("ragged_dot_dimension_numbers"))
    if numbers != _ROWS_BY_GROUP or x1.type.rank != 2:
        op.unsupported(f"groups other than of rows: {numbers}")
    groups, rows = x2.type.shape[0], x1.type.shape[0]
    products = product(op, x2, x1, [], [], [1], [1])  # (groups, columns, rows)
    stops = ops.expand_dims(ops.cumulative_sum(sizes, 0), (1,))
    starts = ops.subtract(stops, ops.expand_dims(sizes, (1,)))
    row = ops.iota((), (1, rows), 1, sizes.type.element_type)
    own = ops.logical_and(ops.greater_equal(row, starts), ops.less(row, stops))
    mask = ops.reshape(own, (), (groups, 1, rows))
    chosen = ops.sum(ops.where(mask, products, scalar_like(products, 0)), (0,))
    return ops.permute_dims(chosen, (1, 0))


_ROWS_BY_GROUP = (
    "#chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], "
    "lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>"
)


@hlo_op("cholesky")
def cholesky(op: HloOp, x: Value) -> Value:
    return ops.cholesky(x, not op.flag("lower"))


@hlo_op("triangular_solve")
def triangular_solve(op: HloOp, a: Value, b: Value) -> Value:
    word = op.word("transpose_a", "NO_TRANSPOSE")
    return ops.triangular_solve(
        a,
        b,
        op.flag("left_side"),
        op.flag("lower"),
        op.flag("unit_diagonal"),
        word in ("TRANSPOSE", "ADJOINT"),
        word == "ADJOINT" and types.is_complex(a.type),
    )
