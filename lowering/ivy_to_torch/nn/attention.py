"""Attention."""

from __future__ import annotations

import math

from ivy.dialect import ops, types
from ivy.dialect.helpers import dim, scalar_like, split_shape
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import ir

Value = ir.Value


@expand("scaled_dot_product_attention")
def attention_otherwise(
    query: Value, key: Value, value: Value, mask: Value | None, scale: float, causal: bool
) -> Value | None:
    """PyTorch takes a mask or `is_causal`, and at least one leading axis."""
    if causal and mask is not None:
        mask = _causal_mask(query, key, mask)
        return ops.scaled_dot_product_attention(query, key, value, mask, scale, False)
    if max(query.type.rank, key.type.rank, value.type.rank) == 2:
        wide = [ops.expand_dims(part, (0,)) for part in (query, key, value)]
        return ops.squeeze(ops.scaled_dot_product_attention(*wide, mask, scale, causal), (0,))
    return None


def _causal_mask(query: Value, key: Value, mask: Value) -> Value:
    shape, dims = split_shape([dim(query, query.type.rank - 2), dim(key, key.type.rank - 2)])
    index = types.element_type("int64")
    row, column = ops.iota(dims, shape, 0, index), ops.iota(dims, shape, 1, index)
    before = ops.greater_equal(row, column)
    if types.is_boolean(mask.type):
        return ops.logical_and(mask, before)
    return ops.where(before, mask, scalar_like(mask, -math.inf))


@lower("scaled_dot_product_attention")
def attention(
    result: ir.Type, query: Value, key: Value, value: Value, mask: Value | None, scale: float, causal: bool
) -> Value:
    return aten.call(
        "scaled_dot_product_attention", result, query, key, value, mask, 0.0, causal, scale, False
    )
