"""Creation ops."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.lowering.ivy_to_stablehlo.registry import lower
from ivy.mlir import ir

Value = ir.Value


@lower("constant")
def constant(result: ir.Type, value: ir.Attribute) -> Value:
    return hlo.constant(value)


@lower("iota")
def iota(result: ir.Type, dims: Sequence[Value], shape: Sequence[int], axis: int, dtype: ir.Type) -> Value:
    counted = types.element_type("int32") if types.is_boolean(dtype) else dtype
    type_ = types.tensor(shape, counted)
    attributes = {"iota_dimension": hlo.i64_attr(axis % len(shape))}
    if not dims:
        return hlo.convert(hlo.op("iota", [], type_, attributes), dtype)
    sizes = hlo.shape_tensor(hlo.mixed(shape, dims))
    return hlo.convert(hlo.op("dynamic_iota", [sizes], type_, attributes), dtype)
