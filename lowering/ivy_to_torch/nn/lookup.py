"""Linear layers and embeddings."""

from __future__ import annotations

from ivy.dialect import ops, types
from ivy.dialect.base import OPS
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import ir

Value = ir.Value


@expand("linear")
def linear_otherwise(x: Value, weight: Value, bias: Value | None, transposed: bool) -> Value | None:
    """A weight of one axis, a bias of another shape, or elements that PyTorch's layer has not."""
    plain = weight.type.rank == 2 and types.bit_width(x.type) > 8 and not types.is_integer(x.type)
    if plain and (bias is None or bias.type.rank == 1) and not types.is_boolean(x.type):
        return None
    if weight.type.rank == 2 and transposed:
        weight = ops.permute_dims(weight, (1, 0))
    product = ops.matmul(x, weight)
    return product if bias is None else ops.add(product, bias)


@lower("linear")
def linear(result: ir.Type, x: Value, weight: Value, bias: Value | None, transposed: bool) -> Value:
    if not transposed:
        rows, columns = aten.type_of(weight).shape
        turned = types.tensor([columns, rows], result.element_type)
        weight = aten.call("t", turned, weight)
    return aten.call("linear", result, x, weight, bias)


@lower("embedding")
def embedding(result: ir.Type, weight: Value, indices: Value) -> Value:
    if types.dtype_name(aten.type_of(indices)) not in ("int32", "int64"):
        indices = aten.to(indices, "int64")
    return aten.call("embedding", result, weight, indices, -1, False, False)


@expand("embedding")
def embedding_otherwise(weight: Value, indices: Value) -> Value | None:
    return None if weight.type.rank == 2 else OPS["embedding"].decompose(weight, indices)
