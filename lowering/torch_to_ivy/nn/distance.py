"""Distances between vectors."""

from __future__ import annotations

import math

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import constant, scalar_like
from ivy.lowering.torch_to_ivy.registry import TorchOp, static_size, torch_op
from ivy.mlir import ir

Value = ir.Value


def norm(x: Value, p: float) -> Value:
    """The `p`-norm over the last axis; with a gradient of 0 where it is 0."""
    last = (x.type.rank - 1,)
    size = ops.abs(x)
    if p == 0:
        return ops.sum(ops.astype(ops.not_equal(x, scalar_like(x, 0)), x.type.element_type), last)
    if p == 1:
        return ops.sum(size, last)
    if math.isinf(p):
        return ops.max(size, last)
    powers = ops.square(x) if p == 2 else _power(size, p)
    total = ops.sum(powers, last)
    zero, none = ops.equal(total, scalar_like(total, 0)), scalar_like(total, 0)
    safe = ops.where(zero, scalar_like(total, 1), total)
    root = ops.sqrt(safe) if p == 2 else ops.pow(safe, scalar_like(safe, 1 / p))
    return ops.where(zero, none, root)


def _power(size: Value, p: float) -> Value:
    zero = ops.equal(size, scalar_like(size, 0))
    powers = ops.pow(ops.where(zero, scalar_like(size, 1), size), scalar_like(size, p))
    return ops.where(zero, scalar_like(size, 0), powers)


@torch_op("aten.cdist", "aten._cdist_forward")
def cdist(op: TorchOp, x1: Value, x2: Value, p: float, mode: int | None) -> Value:
    if 0 in x1.type.shape or 0 in x2.type.shape:
        return ops.full(scalar_like(x1, 0), (), tuple(op.type.shape))
    rows, columns = (ops.expand_dims(x, (axis,)) for x, axis in ((x1, -2), (x2, -3)))
    return norm(ops.subtract(rows, columns), p)


@torch_op("aten.pdist", "aten._pdist_forward")
def pdist(op: TorchOp, x: Value, p: float) -> Value:
    """The distances of all pairs of rows, each once."""
    rows, columns = np.triu_indices(static_size(op, x, 0), 1)
    if not len(rows):
        return ops.full(scalar_like(x, 0), (), tuple(op.type.shape))
    index = types.element_type("int64")
    left, right = (ops.take(x, constant(places, index), 0) for places in (rows, columns))
    return norm(ops.subtract(left, right), p)
