"""Gather and scatter."""

from __future__ import annotations

from ivy.dialect import ops, types
from ivy.lowering.stablehlo_to_ivy import bodies
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.lowering.stablehlo_to_ivy.sizes import merged, sizes_of
from ivy.mlir import ir, stablehlo

Value = ir.Value

REDUCTIONS = {"set": "set", "add": "add", "multiply": "mul", "minimum": "min", "maximum": "max"}
"""Body → how an update meets what is there."""


def _gather_axes(op: HloOp) -> dict[str, object]:
    numbers = stablehlo.GatherDimensionNumbers(op.attribute("dimension_numbers"))
    return {
        "offset_axes": list(numbers.offset_dims),
        "collapsed_axes": list(numbers.collapsed_slice_dims),
        "start_axes": list(numbers.start_index_map),
        "batch_axes": list(numbers.operand_batching_dims),
        "index_batch_axes": list(numbers.start_indices_batching_dims),
        "index_vector_axis": numbers.index_vector_dim,
    }


@hlo_op("gather")
def gather(op: HloOp, x: Value, indices: Value) -> Value:
    return ops.gather(x, indices, (), op.ints("slice_sizes"), **_gather_axes(op))


@hlo_op("dynamic_gather")
def dynamic_gather(op: HloOp, x: Value, indices: Value, slice_sizes: Value) -> Value:
    unknown = types.tensor([types.DYNAMIC] * x.type.rank, x.type.element_type)
    static, dims = merged(unknown, sizes_of(slice_sizes))
    return ops.gather(x, indices, dims, static, **_gather_axes(op))


@hlo_op("scatter")
def scatter(op: HloOp, *operands: Value) -> Value:
    if len(operands) != 3:
        op.unsupported("several operands at once")
    x, indices, updates = operands
    body = bodies.single_op(op.regions[0].block)
    if body in ("and", "or") and types.is_boolean(x.type):
        body = "minimum" if body == "and" else "maximum"
    if body not in REDUCTIONS:
        op.unsupported("a general body")
    numbers = stablehlo.ScatterDimensionNumbers(op.attribute("scatter_dimension_numbers"))
    return ops.scatter(
        x,
        indices,
        updates,
        update_window_axes=list(numbers.update_window_dims),
        inserted_axes=list(numbers.inserted_window_dims),
        start_axes=list(numbers.scattered_dims_to_operand_dims),
        batch_axes=list(numbers.input_batching_dims),
        index_batch_axes=list(numbers.scatter_indices_batching_dims),
        index_vector_axis=numbers.index_vector_dim,
        reduction=REDUCTIONS[body],
        unique=op.flag("unique_indices"),
    )
