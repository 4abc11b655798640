"""Products of matrices."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops
from ivy.lowering.torch_to_ivy.promotion import as_tensor, is_number
from ivy.lowering.torch_to_ivy.registry import TorchOp, table, torch_op
from ivy.mlir import ir

Value = ir.Value

table(
    dict.fromkeys(["aten.matmul", "aten.mm", "aten.bmm", "aten.mv", "aten.dot"], "matmul"),
    lambda name: lambda op, x, y: getattr(ops, name)(x, y),
)


@torch_op("aten.addmm", "aten.addmv", "aten.baddbmm")
def addmm(op: TorchOp, x: Value, a: Value, b: Value, beta: Any, alpha: Any) -> Value:
    product = scaled(op, ops.matmul(a, b), alpha)
    return product if is_number(beta) and beta == 0 else ops.add(scaled(op, x, beta), product)


def scaled(op: TorchOp, x: Value, factor: Any) -> Value:
    """`x * factor`, nothing for a factor of 1."""
    return x if is_number(factor) and factor == 1 else ops.multiply(x, as_tensor(factor, op.dtype))
