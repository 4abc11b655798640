"""Products of matrices and vectors."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.lowering.torch_to_ivy.promotion import as_tensor, is_number
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, table, torch_op
from ivy.mlir import ir

Value = ir.Value

table(
    dict.fromkeys(["aten.matmul", "aten.mm", "aten.bmm", "aten.mv", "aten.dot"], "matmul"),
    lambda name: lambda op, x, y: getattr(ops, name)(x, y),
)


@torch_op("aten.vdot")
def vdot(op: TorchOp, x: Value, y: Value) -> Value:
    return ops.matmul(ops.conj(x) if types.is_complex(x.type) else x, y)


@torch_op("aten.linalg_vecdot")
def vecdot(op: TorchOp, x: Value, y: Value, axis: int) -> Value:
    left = ops.conj(x) if types.is_complex(x.type) else x
    rank = max(x.type.rank, y.type.rank)
    return ops.sum(ops.multiply(left, y), ((axis % rank),))


@torch_op("aten.addmm", "aten.addmv", "aten.baddbmm")
def addmm(op: TorchOp, x: Value, a: Value, b: Value, beta: Any, alpha: Any) -> Value:
    return added(op, x, ops.matmul(a, b), beta, alpha)


@torch_op("aten.addbmm")
def addbmm(op: TorchOp, x: Value, a: Value, b: Value, beta: Any, alpha: Any) -> Value:
    product = ops.dot_general(a, b, (), (), (0, 2), (0, 1))
    return added(op, x, product, beta, alpha)


@torch_op("aten.addr")
def addr(op: TorchOp, x: Value, a: Value, b: Value, beta: Any, alpha: Any) -> Value:
    return added(op, x, outer(op, cast(a, op.dtype), cast(b, op.dtype)), beta, alpha)


@torch_op("aten.outer", "aten.ger")
def outer(op: TorchOp, a: Value, b: Value) -> Value:
    return ops.multiply(ops.expand_dims(cast(a, op.dtype), (1,)), cast(b, op.dtype))


def added(op: TorchOp, x: Value, product: Value, beta: Any, alpha: Any) -> Value:
    """`beta * x + alpha * product`; a `beta` of 0 leaves even NaNs of `x` out."""
    product = scaled(op, product, alpha)
    if is_number(beta) and beta == 0:
        shape = product.type.shape
        return product if list(shape) == list(op.type.shape) else ops.broadcast_to(product, (), op.type.shape)
    return ops.add(scaled(op, cast(x, op.dtype), beta), product)


def scaled(op: TorchOp, x: Value, factor: Any) -> Value:
    """`x * factor`, nothing for a factor of 1."""
    return x if is_number(factor) and factor == 1 else ops.multiply(x, as_tensor(factor, op.dtype))
