"""Attention."""

from __future__ import annotations

import math

from ivy.dialect import ops, types
from ivy.dialect.helpers import sizes, split_shape
from ivy.lowering.torch_to_ivy.random import dropped
from ivy.lowering.torch_to_ivy.registry import TorchOp, static_size, torch_op
from ivy.mlir import ir

Value = ir.Value


@torch_op("aten.scaled_dot_product_attention")
def attention(
    op: TorchOp,
    query: Value,
    key: Value,
    value: Value,
    mask: Value | None,
    rate: float,
    causal: bool,
    scale: float | None,
    grouped: bool,
) -> Value:
    if grouped:
        repeats = query.type.shape[-3] // key.type.shape[-3]
        key, value = (ops.repeat(part, repeats, part.type.rank - 3) for part in (key, value))
    if scale is None:
        scale = 1 / math.sqrt(static_size(op, query, query.type.rank - 1))
    if rate:
        return _with_dropout(query, key, value, mask, rate, causal, scale)
    return ops.scaled_dot_product_attention(query, key, value, mask, scale, causal)


def _with_dropout(
    query: Value, key: Value, value: Value, mask: Value | None, rate: float, causal: bool, scale: float
) -> Value:
    """Attention whose weights, which it makes by attending to the identity, are partly dropped."""
    shape, dims = split_shape([sizes(key)[-2]] * 2)
    element = query.type.element_type
    rows, columns = (ops.iota(dims, shape, axis, types.element_type("int32")) for axis in (0, 1))
    identity = ops.astype(ops.equal(rows, columns), element)
    batch = (1,) * (query.type.rank - 2)
    identity = ops.reshape(identity, dims, (*batch, *shape)) if batch else identity
    weights = ops.scaled_dot_product_attention(query, key, identity, mask, scale, causal)
    return ops.matmul(dropped(weights, rate)[0], value)
