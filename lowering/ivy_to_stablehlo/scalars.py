"""Sizes: `index` arithmetic and `tensor.dim`, as arithmetic on 0-d `tensor<i32>` values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.dialect import types
from ivy.lowering.conversion import Unsupported
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.mlir import arith, ir

Value = ir.Value


def _binary(name: str) -> Callable[..., Value]:
    return lambda op, a, b: hlo.same(name, a, b)


def _floor_divide(op: Any, a: Value, b: Value) -> Value:
    quotient = hlo.same("divide", a, b)
    rest = hlo.same("remainder", a, b)
    zero = hlo.scalar(0, "int32")
    inexact = hlo.compare("NE", rest, zero)
    opposite = hlo.compare("NE", hlo.compare("LT", rest, zero), hlo.compare("LT", b, zero))
    step = hlo.same("and", inexact, opposite)
    return hlo.select(step, hlo.same("subtract", quotient, hlo.scalar(1, "int32")), quotient)


def _dim(op: Any, x: Value, axis: Value) -> Value:
    place = op.operands[1].owner
    if isinstance(place, ir.Block) or place.name != "arith.constant":
        raise Unsupported("the size of an axis that is known only at run time")
    return hlo.as_tensor(hlo.size(x, ir.IntegerAttr(place.attributes["value"]).value))


def _constant(op: Any) -> Value:
    attribute = op.operation.attributes["value"]
    if isinstance(op.result.type, ir.IndexType):
        return hlo.scalar(ir.IntegerAttr(attribute).value, "int32")
    return hlo.constant(ir.DenseElementsAttr.get_splat(types.tensor((), op.result.type), attribute))


_DIRECTIONS = {
    arith.CmpIPredicate.eq: "EQ",
    arith.CmpIPredicate.ne: "NE",
    arith.CmpIPredicate.slt: "LT",
    arith.CmpIPredicate.sle: "LE",
    arith.CmpIPredicate.sgt: "GT",
    arith.CmpIPredicate.sge: "GE",
}


def _compare(op: Any, a: Value, b: Value) -> Value:
    predicate = arith.CmpIPredicate(ir.IntegerAttr(op.operation.attributes["predicate"]).value)
    if predicate not in _DIRECTIONS:
        raise Unsupported(f"the comparison {predicate}")
    return hlo.compare(_DIRECTIONS[predicate], a, b)


def _index_cast(op: Any, x: Value) -> Value:
    target = op.results[0].type
    return hlo.convert(x, "int32" if isinstance(target, ir.IndexType) else target)


def _from_elements(op: Any, *elements: Value) -> Value:
    result = op.results[0].type
    if result.rank == 0:
        return hlo.convert(elements[0], result.element_type)
    parts = [hlo.reshape(hlo.convert(part, result.element_type), [1]) for part in elements]
    flat = types.tensor((len(parts),), result.element_type)
    joined = hlo.op("concatenate", parts, flat, {"dimension": hlo.i64_attr(0)})
    return hlo.reshape(joined, list(result.shape))


def _cast(op: Any, x: Value) -> Value:
    """A change of static knowledge only: StableHLO says it with a reshape to the same sizes."""
    wanted = op.results[0].type
    return hlo.op("dynamic_reshape", [x, hlo.shape_tensor(hlo.sizes(x))], wanted)


INDEX_PATTERNS: dict[str, Callable[..., Value]] = {
    "arith.constant": _constant,
    "arith.addi": _binary("add"),
    "arith.subi": _binary("subtract"),
    "arith.muli": _binary("multiply"),
    "arith.divsi": _binary("divide"),
    "arith.remsi": _binary("remainder"),
    "arith.andi": _binary("and"),
    "arith.maxsi": _binary("maximum"),
    "arith.minsi": _binary("minimum"),
    "arith.floordivsi": _floor_divide,
    "arith.cmpi": _compare,
    "arith.select": lambda op, condition, a, b: hlo.select(condition, a, b),
    "arith.index_cast": _index_cast,
    "arith.index_castui": _index_cast,
    "arith.sitofp": lambda op, x: hlo.convert(x, op.results[0].type),
    "tensor.dim": _dim,
    "tensor.from_elements": _from_elements,
    "tensor.extract": lambda op, x: x,
    "tensor.cast": _cast,
}
