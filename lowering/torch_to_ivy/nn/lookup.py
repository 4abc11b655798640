"""Linear layers, embeddings, and bags of them."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like, sizes, split_shape
from ivy.lowering.torch_to_ivy.linear_algebra.factorisations import empty
from ivy.lowering.torch_to_ivy.registry import TorchOp, torch_op
from ivy.mlir import ir

Value = ir.Value


@torch_op("aten.linear")
def linear(op: TorchOp, x: Value, weight: Value, bias: Value | None) -> Value:
    return ops.linear(x, weight, bias)


@torch_op("aten.embedding")
def embedding(op: TorchOp, weight: Value, indices: Value, padding: int = -1, *_: Any) -> Value:
    """The rows; that of the padding index takes no gradient."""
    rows = ops.embedding(weight, indices)
    if padding < 0:
        return rows
    at = ops.equal(indices, scalar_like(indices, padding))
    return ops.where(ops.expand_dims(at, (-1,)), ops.stop_gradient(rows), rows)


@torch_op("aten.bilinear")
def bilinear(op: TorchOp, x1: Value, x2: Value, weight: Value, bias: Value | None) -> Value:
    """`x1 @ weight[o] @ x2` for each output `o`."""
    rank = x1.type.rank
    half = ops.dot_general(x1, weight, (), (), (rank - 1,), (1,))
    result = ops.sum(ops.multiply(half, ops.expand_dims(x2, (rank - 1,))), (rank,))
    return result if bias is None else ops.add(result, bias)


_SUM, _MEAN, _MAX = 0, 1, 2


@torch_op("aten.embedding_bag.padding_idx", "aten.embedding_bag", "aten._embedding_bag")
def embedding_bag(
    op: TorchOp,
    weight: Value,
    indices: Value,
    offsets: Value,
    _scale_gradient: bool,
    mode: int,
    _sparse: bool,
    factors: Value | None,
    closed: bool,
    padding: int | None = None,
) -> tuple[Value, ...]:
    """The rows of bags of indices, summed, averaged, or their largest elements; 0 for an empty bag."""
    if mode == _MAX and 0 not in op.types[3].shape and "embedding_bag.padding_idx" not in op.name:
        op.unsupported("the positions of the largest elements")
    bags = op.types[0].shape[0]
    if 0 in weight.type.shape or 0 in indices.type.shape:
        return tuple(map(empty, op.types))
    padding = None if padding is None or (padding < 0 and "_embedding" in op.name) else padding
    bag = _bag_of_each(offsets, indices, bags if closed else None)
    kept = None
    if padding is not None:
        kept = ops.not_equal(indices, scalar_like(indices, padding % weight.type.shape[0]))
    rows = ops.embedding(weight, indices)
    rows = rows if factors is None else ops.multiply(rows, ops.expand_dims(factors, (1,)))
    sizes_ = _into_bags(_counted(indices, kept), bag, bags, "add")
    result = _reduced(rows, kept, bag, bags, mode, sizes_)
    return result, _or_empty(bag, op.types[1]), _or_empty(sizes_, op.types[2]), empty(op.types[3])


def _bag_of_each(offsets: Value, indices: Value, closed: int | None) -> Value:
    """The number of the last offset that is not after each position."""
    if closed is not None:
        offsets = ops.slice(offsets, (), (), (0,), (closed,), (1,))
    static, dims = split_shape(sizes(indices))
    places = ops.iota(dims, static, 0, offsets.type.element_type)
    begun = ops.greater_equal(ops.expand_dims(places, (1,)), offsets)
    numbers = ops.sum(ops.astype(begun, offsets.type.element_type), (1,))
    return ops.subtract(numbers, scalar_like(numbers, 1))


def _counted(indices: Value, kept: Value | None) -> Value:
    static, dims = split_shape(sizes(indices))
    ones = ops.full(scalar_like(indices, 1), dims, static)
    return ones if kept is None else ops.where(kept, ones, scalar_like(ones, 0))


def _into_bags(values: Value, bag: Value, bags: int, reduction: str, start: float = 0) -> Value:
    rest = values.type.shape[1:]
    initial = ops.full(scalar_like(values, start), (), (bags, *rest))
    return ops.index_put(initial, [bag], values, (0,), reduction)


def _reduced(rows: Value, kept: Value | None, bag: Value, bags: int, mode: int, counts: Value) -> Value:
    neutral = scalar_like(rows, -float("inf") if mode == _MAX else 0)
    if kept is not None:
        rows = ops.where(ops.expand_dims(kept, (1,)), rows, neutral)
    counts = ops.expand_dims(counts, (1,))
    if mode == _MAX:
        largest = _into_bags(rows, bag, bags, "max", -float("inf"))
        return ops.where(ops.equal(counts, scalar_like(counts, 0)), scalar_like(rows, 0), largest)
    total = _into_bags(rows, bag, bags, "add")
    if mode == _SUM:
        return total
    divisor = ops.maximum(counts, scalar_like(counts, 1))
    return ops.divide(total, ops.astype(divisor, rows.type.element_type))


def _or_empty(value: Value, type_: ir.RankedTensorType) -> Value:
    value = value if value.type.element_type == type_.element_type else ops.astype(value, type_.element_type)
    return value if types.is_compatible(value.type, type_) else empty(type_)
