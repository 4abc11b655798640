"""Products, and factorisations that StableHLO has as ops."""

from __future__ import annotations

from ivy.dialect import ops, types
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
