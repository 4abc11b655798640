"""Layers: weights that are transposed twice, and what may as well happen before or after a product."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops
from ivy.dialect.types import DYNAMIC
from ivy.lowering.transforms.simplify.registry import (
    fields_of,
    has_one_use,
    producer,
    simplify,
    simplify_op,
)
from ivy.mlir import ir

Value = ir.Value

_REARRANGING = frozenset(
    f"ivy.{name}" for name in ("expand_dims", "permute_dims", "reshape", "slice", "squeeze")
)


@simplify("linear")
def linear_of_transposed(x: Value, weight: Value, bias: Value | None, transposed: bool) -> Value | None:
    """linear(x, w.T, transposed) = linear(x, w)"""
    inner = producer(weight, "permute_dims")
    if inner is None or weight.type.rank != 2:
        return None
    return ops.linear(x, inner["x"], bias, not transposed)


@simplify("permute_dims")
def permute_linear(x: Value, axes: Sequence[int]) -> Value | None:
    """permute(linear(x)) = linear(permute(x)), where the last axis stays and x is rearranged before"""
    inner = producer(x, "linear")
    if (
        inner is None
        or not has_one_use(x)
        or axes[-1] != x.type.rank - 1
        or x.type.rank != inner["x"].type.rank
    ):
        return None
    merged = producer(inner["x"], "reshape")
    if merged is None or producer(merged["x"], "permute_dims") is None:
        return None
    turned = ops.permute_dims(inner["x"], axes)
    return ops.linear(turned, inner["weight"], inner["bias"], inner["transposed"])


@simplify("reshape")
def reshape_linear(x: Value, dims: Sequence[Value], shape: Sequence[int]) -> Value | None:
    """reshape(linear(reshape(x))) = linear(reshape(x)), where the last axis stays"""
    inner = producer(x, "linear")
    if inner is None or not has_one_use(x) or inner["weight"].type.rank != 2:
        return None
    if not shape or shape[-1] != x.type.shape[-1] or producer(inner["x"], "reshape") is None:
        return None
    if DYNAMIC in (*shape, *inner["x"].type.shape):
        return None
    before = ops.reshape(inner["x"], (), [*shape[:-1], inner["x"].type.shape[-1]])
    return ops.linear(before, inner["weight"], inner["bias"], inner["transposed"])


@simplify_op("ivy.linear")
def linear_of_permuted(op: ir.Operation) -> list[Value] | None:
    """linear(permute(x)) = permute(linear(x)), where the last axis stays and the result is rearranged"""
    inner = producer(op.operands[0], "permute_dims")
    if inner is None or inner["axes"][-1] != len(inner["axes"]) - 1 or op.operands[1].type.rank != 2:
        return None
    if any(use.owner.operation.name not in _REARRANGING for use in op.results[0].uses):
        return None
    fields = fields_of(op) | {"x": inner["x"]}
    return [ops.permute_dims(ops.linear(**fields), inner["axes"])]


@simplify("matmul")
def matmul_as_linear(x1: Value, x2: Value) -> Value | None:
    """matmul(x, w.T) = linear(x, w), of a matrix w"""
    inner = producer(x2, "permute_dims")
    if inner is None or x2.type.rank != 2:
        return None
    return ops.linear(x1, inner["x"], None)
