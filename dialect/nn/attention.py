"""Attention."""

import math

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, Float
from ivy.dialect.base import Op, OptionalTensor, Tensor
from ivy.dialect.helpers import scalar_like, sizes
from ivy.dialect.helpers import split_shape as split
from ivy.dialect.types import DYNAMIC


class ScaledDotProductAttention(Op, name="scaled_dot_product_attention"):
    """`softmax(query @ key.T * scale + mask) @ value` over the last two axes (Vaswani et al., 2017).

    Query (…, L, E), key (…, S, E), value (…, S, V); leading axes broadcast. A boolean mask keeps
    where true, another one is added. `causal` keeps key positions up to the query's, both counted from
    the start. A query whose keys are all masked by `mask` gives zeros.
    """

    query: Tensor
    key: Tensor
    value: Tensor
    mask: OptionalTensor
    scale: Float
    causal: Bool = False

    @staticmethod
    def infer(query, key, value, mask, scale, causal):
        if min(query.rank, key.rank, value.rank) < 2:
            raise ValueError("expects at least matrices")
        for one, other in ((query.shape[-1], key.shape[-1]), (key.shape[-2], value.shape[-2])):
            if types.DYNAMIC not in (one, other) and one != other:
                parts = ", ".join(map(types.describe, (query, key, value)))
                raise ValueError(f"cannot attend with query, key and value {parts}")
        batch = types.broadcast(query.shape[:-2], key.shape[:-2], value.shape[:-2])
        return types.tensor([*batch, query.shape[-2], value.shape[-1]], query.element_type)

    @staticmethod
    def decompose(query, key, value, mask, scale, causal):
        scores = _scores(ops.multiply(query, scalar_like(query, scale)), key)
        lowest = scalar_like(scores, -math.inf)
        if causal:
            shape, dims = split(sizes(scores)[-2:])
            index = types.element_type("int64")
            row, column = ops.iota(dims, shape, 0, index), ops.iota(dims, shape, 1, index)
            scores = ops.where(ops.greater_equal(row, column), scores, lowest)
        if mask is not None:
            boolean = types.is_boolean(mask.type)
            scores = ops.where(mask, scores, lowest) if boolean else ops.add(scores, mask)
        if mask is None:
            return ops.matmul(ops.softmax(scores, -1), value)
        empty = ops.equal(ops.max(scores, (-1,), True), lowest)
        zero = scalar_like(scores, 0)
        weights = ops.softmax(ops.where(empty, zero, scores), -1)  # no NaN, whose gradient would spread
        return ops.matmul(ops.where(empty, zero, weights), value)


def _scores(query, key):
    """`query @ key.T` over the last two axes."""
    rank = key.type.rank
    batch = tuple(range(rank - 2))
    shape, other = query.type.shape, key.type.shape
    if shape[-2] in (1, DYNAMIC) and len(shape) == rank and list(shape[:-2]) == list(other[:-2]):
        return ops.dot_general(query, key, batch, batch, (rank - 1,), (rank - 1,))  # XLA would copy key.T
    return ops.matmul(query, ops.permute_dims(key, (*batch, rank - 1, rank - 2)))
