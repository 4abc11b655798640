"""Numbers known only at run time: sizes and the arithmetic on them, as `index` values."""

from __future__ import annotations

from typing import Any

from ivy.dialect.helpers import as_index, dim
from ivy.lowering.torch_to_ivy.registry import TorchOp, torch_op
from ivy.mlir import arith, ir

Value = ir.Value


@torch_op("aten.size.int", "aten.sym_size.int")
def size(op: TorchOp, x: Value, axis: int) -> Value:
    return as_index(dim(x, axis % x.type.rank))


def _arithmetic(make: Any) -> Any:
    return lambda op, a, b: make(as_index(a), as_index(b)).result


for _name, _make in {
    "add": arith.AddIOp,
    "sub": arith.SubIOp,
    "mul": arith.MulIOp,
    "floordiv": arith.FloorDivSIOp,
}.items():
    torch_op(f"aten.{_name}.int")(_arithmetic(_make))

for _name, _make in {"max": arith.MaxSIOp, "min": arith.MinSIOp}.items():
    torch_op(f"prim.{_name}.int")(_arithmetic(_make))


def _comparison(predicate: arith.CmpIPredicate) -> Any:
    return lambda op, a, b: arith.CmpIOp(predicate, as_index(a), as_index(b)).result


for _name, _predicate in {
    "eq": arith.CmpIPredicate.eq,
    "ne": arith.CmpIPredicate.ne,
    "lt": arith.CmpIPredicate.slt,
    "le": arith.CmpIPredicate.sle,
    "gt": arith.CmpIPredicate.sgt,
    "ge": arith.CmpIPredicate.sge,
}.items():
    torch_op(f"aten.{_name}.int")(_comparison(_predicate))


@torch_op("aten.remainder.int", "aten.fmod.int")
def remainder(op: TorchOp, a: Value, b: Value) -> Value:
    """Python's `%`, which the FX importer writes as `fmod`: it has the sign of the divisor."""
    a, b = as_index(a), as_index(b)
    quotient = arith.FloorDivSIOp(a, b).result
    return arith.SubIOp(a, arith.MulIOp(quotient, b).result).result


@torch_op("aten.neg.int")
def negate(op: TorchOp, a: Value) -> Value:
    return arith.SubIOp(as_index(0), as_index(a)).result


@torch_op("aten.Int.bool")
def truth_value(op: TorchOp, value: Any) -> Value:
    if isinstance(value, bool):
        return as_index(int(value))
    return arith.IndexCastUIOp(ir.IndexType.get(), value).result
