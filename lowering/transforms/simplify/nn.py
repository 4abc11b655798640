"""Layers: weights that are transposed twice, and what may as well happen before or after a product."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.dialect import ops
from ivy.dialect.types import DYNAMIC, normalise_axes
from ivy.lowering.transforms.simplify.registry import (
    fields_of,
    has_one_use,
    number_of,
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
    if inner is None or tuple(inner["axes"]) != (1, 0):
        return None
    return ops.linear(x1, inner["x"], None)


@simplify("conv")
def conv_of_padded(x: Value, **fields: Any) -> Value | None:
    """conv(pad(x)) = conv(x) with more padding, where zeros are added to spatial axes only"""
    layout = fields["input_layout"]
    spatial = [layout.index(str(axis)) for axis in range(len(layout) - 2)]
    found = _zeros_around(x, spatial)
    if found is None or any(step != 1 for step in fields["lhs_dilation"]):
        return None
    inner, added = found
    padding = [old + new for old, new in zip(fields["padding"], added, strict=True)]
    return ops.conv(inner, **fields | {"padding": padding})


@simplify("max_pool")
def max_pool_of_padded(x: Value, **fields: Any) -> Value | None:
    """max_pool(pad(relu(x))) = max_pool(relu(x)) with more padding, which no window consists of"""
    found = _zeros_around(x, normalise_axes(fields["axes"], x.type.rank))
    if found is None or producer(found[0], "relu", "relu6") is None:
        return None
    inner, added = found
    padding = [old + new for old, new in zip(fields["padding"], added, strict=True)]
    sizes = [size for size in fields["window"] for _ in range(2)]
    if any(fields["padding"]) or any(step != 1 for step in fields["dilation"]):
        return None
    if any(amount > size // 2 for amount, size in zip(padding, sizes, strict=True)):
        return None
    return ops.max_pool(inner, **fields | {"padding": padding})


def _zeros_around(x: Value, axes: Sequence[int]) -> tuple[Value, list[int]] | None:
    """What `x` is with zeros around it, and how many before and after along each of `axes`, the only ones."""
    fields = producer(x, "pad")
    if fields is None or fields["mode"] != "constant" or any(fields["interior"]):
        return None
    amounts = list(zip(fields["low"], fields["high"], strict=True))
    cut = any(amount < 0 for pair in amounts for amount in pair)
    others = [pair for axis, pair in enumerate(amounts) if axis not in axes]
    if number_of(fields["value"]) != 0 or cut or any(map(any, others)):
        return None
    return fields["x"], [amount for axis in axes for amount in amounts[axis]]
