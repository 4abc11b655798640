"""Gather and scatter: the general forms that all reading and writing at indices comes down to."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.lowering.ivy_to_stablehlo.registry import lower
from ivy.mlir import ir, stablehlo

Value = ir.Value

_UPDATES = {"add": "add", "mul": "multiply", "min": "minimum", "max": "maximum"}


@lower("gather")
def gather(
    result: ir.Type,
    x: Value,
    indices: Value,
    dims: Sequence[Value],
    slice_sizes: Sequence[int],
    offset_axes: Sequence[int],
    collapsed_axes: Sequence[int],
    start_axes: Sequence[int],
    batch_axes: Sequence[int],
    index_batch_axes: Sequence[int],
    index_vector_axis: int,
) -> Value:
    numbers = stablehlo.GatherDimensionNumbers.get(
        offset_axes, collapsed_axes, batch_axes, index_batch_axes, start_axes, index_vector_axis
    )
    if not dims:
        attributes = {"dimension_numbers": numbers, "slice_sizes": hlo.i64_array(slice_sizes)}
        return hlo.op("gather", [x, indices], result, attributes)
    sizes = hlo.shape_tensor(hlo.mixed(slice_sizes, dims))
    return hlo.op("dynamic_gather", [x, indices, sizes], result, {"dimension_numbers": numbers})


@lower("scatter")
def scatter(
    result: ir.Type,
    x: Value,
    indices: Value,
    updates: Value,
    update_window_axes: Sequence[int],
    inserted_axes: Sequence[int],
    start_axes: Sequence[int],
    batch_axes: Sequence[int],
    index_batch_axes: Sequence[int],
    index_vector_axis: int,
    reduction: str,
    unique: bool,
) -> Value:
    numbers = stablehlo.ScatterDimensionNumbers.get(
        update_window_axes, inserted_axes, batch_axes, index_batch_axes, start_axes, index_vector_axis
    )
    attributes = {"scatter_dimension_numbers": numbers, "unique_indices": ir.BoolAttr.get(unique)}
    made = hlo.create("scatter", [x, indices, updates], [result], attributes, regions=1)
    element = types.tensor((), x.type.element_type)
    hlo.fill_region(made.regions[0], [element, element], lambda old, new: [_updated(reduction, old, new)])
    return made.results[0]


def _updated(reduction: str, old: Value, new: Value) -> Value:
    return new if reduction == "set" else hlo.same(_UPDATES[reduction], old, new)
