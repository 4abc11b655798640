"""Products: general contractions as matrix products, and linear layers."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.types import DYNAMIC
from ivy.lowering.transforms.raise_idioms.registry import idiom
from ivy.lowering.transforms.raise_idioms.view import view
from ivy.lowering.transforms.simplify.registry import fields_of, has_one_use, producer
from ivy.mlir import ir

Value = ir.Value


@idiom(("matmul", "linear"), "dot_general")
def matmul(op: ir.Operation) -> Value | None:
    """A contraction of the last axis with the first (or last but one), batch axes in front"""
    fields = fields_of(op)
    x1, x2 = fields["x1"], fields["x2"]
    batch = list(range(len(fields["batch1"])))
    if list(fields["batch1"]) != batch or list(fields["batch2"]) != batch:
        return None
    if not batch:
        return _contraction(fields, x1, x2)
    rank = len(batch) + 2
    one = len(fields["contract1"]) == 1 and x1.type.rank == x2.type.rank == rank
    if one and fields["contract1"][0] == rank - 1 and fields["contract2"][0] == rank - 2:
        return ops.matmul(x1, x2)
    return None


def _contraction(fields: dict[str, Any], x1: Value, x2: Value) -> Value | None:
    """The last axes of `x1` with the first ones of a weight; several axes count as one."""
    pairs = sorted(zip(fields["contract1"], fields["contract2"], strict=True))
    count, rank = len(pairs), x1.type.rank
    if [axis for axis, _ in pairs] != list(range(rank - count, rank)) or count == 0:
        return None
    if [axis for _, axis in pairs] != list(range(count)):
        return _transposed(fields, x1, x2)
    free = x2.type.rank - count
    if count == 1 and free <= 1:
        return ops.matmul(x1, x2)
    if DYNAMIC in (*x1.type.shape, *x2.type.shape):
        return None
    inner = types.product(x2.type.shape[:count])
    outer = list(x2.type.shape[count:])
    left = x1 if count == 1 else ops.reshape(x1, (), [*x1.type.shape[: rank - count], inner])
    right = ops.reshape(x2, (), [inner, types.product(outer)] if free else [inner])
    product = ops.matmul(left, right)
    shape = [*x1.type.shape[: rank - count], *outer]
    return product if free <= 1 else ops.reshape(product, (), shape)


def _transposed(fields: dict[str, Any], x1: Value, x2: Value) -> Value | None:
    """`x @ weight.T`"""
    last = x1.type.rank >= 1 and list(fields["contract1"]) == [x1.type.rank - 1]
    if last and x2.type.rank == 2 and list(fields["contract2"]) == [1]:
        return ops.linear(x1, x2, None)
    return None


@idiom("linear", "add")
def linear(op: ir.Operation) -> Value | None:
    """`x @ weight + bias`"""
    first, second = op.operands
    for product, bias in ((first, second), (second, first)):
        found = _product(product)
        if found is not None:
            made = _with_bias(op, found, product, bias)
            if made is not None:
                return made
    return None


def _product(value: Value) -> dict[str, Any] | None:
    """The fields of a linear layer without a bias that only this op uses."""
    fields = producer(value, "matmul")
    if fields is not None:
        fields = {"x": fields["x1"], "weight": fields["x2"], "transposed": False, "bias": None}
    else:
        fields = producer(value, "linear")
    if fields is None or fields.get("bias") is not None or not has_one_use(value):
        return None
    return fields if fields["weight"].type.rank == 2 else None


def _with_bias(op: ir.Operation, fields: dict[str, Any], product: Value, bias: Value) -> Value | None:
    vector = view(op.results[0]).operand(bias)
    out = product.type.shape[-1]
    if not types.is_compatible(product.type, op.results[0].type):
        return None
    if vector.places != (-1,) or list(vector.value.type.shape) != [out] or out == DYNAMIC:
        return None
    return ops.linear(fields["x"], fields["weight"], vector.value, fields["transposed"])


@idiom("linear", "add")
def linear_of_heads(op: ir.Operation) -> Value | None:
    """`(x @ weight).reshape(…, a, b) + bias` with a bias of shape (a, b)"""
    first, second = op.operands
    for split, bias in ((first, second), (second, first)):
        fields = producer(split, "reshape")
        found = None if fields is None or fields["dims"] or not has_one_use(split) else _product(fields["x"])
        if found is None or DYNAMIC in split.type.shape:
            continue
        shape, before = list(split.type.shape), list(fields["x"].type.shape)
        tail = shape[len(before) - 1 :]
        vector = view(op.results[0]).operand(bias)
        same = shape[: len(before) - 1] == before[:-1] and types.is_compatible(split.type, op.results[0].type)
        if not same or len(tail) < 2 or 1 in tail:
            continue
        if list(vector.value.type.shape) != tail or vector.places != tuple(range(-len(tail), 0)):
            continue
        flat = ops.reshape(vector.value, (), [before[-1]])
        made = ops.linear(found["x"], found["weight"], flat, found["transposed"])
        return ops.reshape(made, (), shape)
    return None


@idiom("linear", "add")
def linear_of_rows(op: ir.Operation) -> Value | None:
    """`(x.reshape(n, in) @ weight).reshape(…, out) + bias`"""
    first, second = op.operands
    for split, bias in ((first, second), (second, first)):
        fields = producer(split, "reshape")
        found = None if fields is None or fields["dims"] or not has_one_use(split) else _product(fields["x"])
        if found is None or not types.is_compatible(split.type, op.results[0].type):
            continue
        out = fields["x"].type.shape[-1]
        vector = view(op.results[0]).operand(bias)
        same = out != DYNAMIC and split.type.rank > 1 and split.type.shape[-1] == out
        if same and vector.places == (-1,) and list(vector.value.type.shape) == [out]:
            made = ops.linear(found["x"], found["weight"], vector.value, found["transposed"])
            return ops.reshape(made, (), split.type.shape)
    return None
