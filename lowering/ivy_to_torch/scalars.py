"""Sizes: `index` arithmetic and `tensor.dim`, as arithmetic on torch integers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.dialect import types
from ivy.lowering.conversion import Unsupported
from ivy.lowering.ivy_to_torch import aten
from ivy.mlir import arith, ir

Value = ir.Value


def _binary(name: str) -> Callable[..., Value]:
    return lambda op, a, b: aten.scalar_op(name, a, b)


def _truncated_divide(op: Any, a: Value, b: Value) -> Value:
    """Sizes are not negative here: the divisors that `arith.divsi` meets are positive."""
    return aten.scalar_op("aten.floordiv.int", a, b)


def _truncated_remainder(op: Any, a: Value, b: Value) -> Value:
    """`a - b * trunc(a / b)`, with the sign of `a`."""
    floored = aten.scalar_op("aten.remainder.int", a, b)
    negative = aten.scalar_op("aten.lt.int", a, 0, type_=aten.BOOL)
    inexact = aten.scalar_op("aten.ne.int", floored, 0, type_=aten.BOOL)
    both = aten.scalar_op("aten.__and__.bool", negative, inexact, type_=aten.BOOL)
    step = aten.scalar_op("aten.mul.int", b, aten.scalar_op("aten.Int.bool", both))
    return aten.scalar_op("aten.sub.int", floored, step)


def _dim(op: Any, x: Value, axis: Value) -> Value:
    return aten.scalar_op("aten.size.int", x, axis)


def _constant(op: Any) -> Value:
    attribute = op.operation.attributes["value"]
    if isinstance(attribute, ir.FloatAttr):
        return aten.constant(float(attribute.value))
    if str(op.result.type) == "i1":
        return aten.constant(bool(attribute.value))
    return aten.constant(int(attribute.value))


_COMPARISONS = {
    arith.CmpIPredicate.eq: "eq",
    arith.CmpIPredicate.ne: "ne",
    arith.CmpIPredicate.slt: "lt",
    arith.CmpIPredicate.sle: "le",
    arith.CmpIPredicate.sgt: "gt",
    arith.CmpIPredicate.sge: "ge",
}


def _compare(op: Any, a: Value, b: Value) -> Value:
    predicate = arith.CmpIPredicate(ir.IntegerAttr(op.operation.attributes["predicate"]).value)
    if predicate not in _COMPARISONS:
        raise Unsupported(f"the comparison {predicate}")
    return aten.scalar_op(f"aten.{_COMPARISONS[predicate]}.int", a, b, type_=aten.BOOL)


def _and(op: Any, a: Value, b: Value) -> Value:
    if str(op.results[0].type) != "i1":
        raise Unsupported("the bits of a size")
    return aten.scalar_op("aten.__and__.bool", a, b, type_=aten.BOOL)


def _select(op: Any, condition: Value, a: Value, b: Value) -> Value:
    """`condition * a + (1 - condition) * b`, on integers."""
    if str(op.results[0].type) not in ("index", "i64", "i32"):
        raise Unsupported("a choice between scalars other than sizes")
    taken = aten.scalar_op("aten.Int.bool", condition)
    difference = aten.scalar_op("aten.sub.int", a, b)
    return aten.scalar_op("aten.add.int", b, aten.scalar_op("aten.mul.int", taken, difference))


def _index_cast(op: Any, x: Value) -> Value:
    old, new = str(op.operation.operands[0].type), str(op.results[0].type)
    if old == "i1":
        return aten.scalar_op("aten.Int.bool", x)
    if new == "i1":
        return aten.scalar_op("aten.ne.int", x, 0, type_=aten.BOOL)
    return x


def _to_float(op: Any, x: Value) -> Value:
    return aten.scalar_op("aten.Float.Scalar", x, type_=aten.FLOAT)


def _from_elements(op: Any, *elements: Value) -> Value:
    result = op.results[0].type
    number = aten.dtype(result)
    made = types.tensor((), result.element_type)
    parts = [aten.call("full", made, [], part, number, None, None, False) for part in elements]
    if result.rank == 0:
        return parts[0]
    if not parts:
        return aten.call("full", result, list(result.shape), 0, number, None, None, False)
    stacked = aten.call("stack", types.tensor((len(parts),), result.element_type), parts, 0)
    return stacked if result.rank == 1 else aten.call("reshape", result, stacked, list(result.shape))


def _extract(op: Any, x: Value, *places: Value) -> Value:
    if places:
        raise Unsupported("an element of a tensor with axes as a scalar")
    kind = str(op.results[0].type)
    if kind == "i1":
        return aten.scalar_op("aten.Bool.Tensor", x, type_=aten.BOOL)
    if kind in ("f64", "f32"):
        return aten.scalar_op("aten.Float.Tensor", x, type_=aten.FLOAT)
    return aten.scalar_op("aten.Int.Tensor", x)


def _cast(op: Any, x: Value) -> Value:
    wanted = aten.vtensor(op.results[0].type)
    return aten.operation("torch.tensor_static_info_cast", [x], [wanted]).results[0]


SCALAR_PATTERNS: dict[str, Callable[..., Value]] = {
    "arith.constant": _constant,
    "arith.addi": _binary("aten.add.int"),
    "arith.subi": _binary("aten.sub.int"),
    "arith.muli": _binary("aten.mul.int"),
    "arith.divsi": _truncated_divide,
    "arith.floordivsi": _binary("aten.floordiv.int"),
    "arith.remsi": _truncated_remainder,
    "arith.andi": _and,
    "arith.maxsi": _binary("prim.max.int"),
    "arith.minsi": _binary("prim.min.int"),
    "arith.cmpi": _compare,
    "arith.select": _select,
    "arith.index_cast": _index_cast,
    "arith.index_castui": _index_cast,
    "arith.sitofp": _to_float,
    "tensor.dim": _dim,
    "tensor.from_elements": _from_elements,
    "tensor.extract": _extract,
    "tensor.cast": _cast,
}
