"""Ops that make tensors."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ivy.dialect import types
from ivy.dialect.attributes import elements
from ivy.dialect.base import OPS
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import context, ir

Value = ir.Value


@lower("constant")
def constant(result: ir.Type, value: ir.Attribute) -> Value:
    attribute = _with_signs(value, result)
    made = ir.Operation.create(
        "torch.vtensor.literal", results=[aten.vtensor(result)], attributes={"value": attribute}
    )
    return made.results[0]


def _with_signs(value: ir.Attribute, type_: ir.Type) -> ir.Attribute:
    """The elements with the integer types of the torch dialect, which have signs."""
    name = types.dtype_name(type_)
    if not name.startswith("int"):
        return value
    element = ir.Type.parse(f"s{type_.element_type}", context())
    if value.is_splat:
        number = ir.IntegerAttr(value.get_splat_value()).value
        shaped = ir.RankedTensorType.get(list(type_.shape), element)
        return ir.DenseElementsAttr.get_splat(shaped, ir.IntegerAttr.get(element, number))
    return elements(np.array(value).astype(name), element)


@lower("full")
def full(result: ir.Type, fill_value: Value, dims: Sequence[Value], shape: Sequence[int]) -> Value:
    return aten.call("broadcast_to", result, fill_value, aten.sizes(shape, dims))


@lower("iota")
def iota(result: ir.Type, dims: Sequence[Value], shape: Sequence[int], axis: int, dtype: ir.Type) -> Value:
    wanted = aten.sizes(shape, dims)
    axis = types.normalise_axis(axis, len(shape))
    flat = types.tensor([shape[axis]], dtype)
    counted = aten.call("arange", flat, wanted[axis], aten.dtype(dtype), None, None, None)
    if len(shape) == 1:
        return counted
    spread = [1] * len(shape)
    spread[axis] = shape[axis]
    places = [1] * len(shape)
    places[axis] = wanted[axis]
    column = aten.call("reshape", types.tensor(spread, dtype), counted, places)
    return column if spread == list(shape) else aten.call("broadcast_to", result, column, wanted)


@expand("eye")
def eye(rows: int, columns: int, offset: int, dtype: ir.Type) -> Value | None:
    """PyTorch has the main diagonal only; the others are compared into place."""
    if offset == 0:
        return None
    return OPS["eye"].decompose(rows, columns, offset, dtype)


@lower("eye")
def eye_matrix(result: ir.Type, rows: int, columns: int, offset: int, dtype: ir.Type) -> Value:
    return aten.call("eye.m", result, rows, columns, aten.dtype(dtype), None, None, None)


def _triangle(name: str) -> Pattern:
    return lambda result, x, offset: aten.call(name, result, x, offset)


for _name in ("tril", "triu"):
    lower(_name)(_triangle(_name))
