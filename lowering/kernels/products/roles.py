"""Which ops are sums of products, and which of their operands plays which part."""

from __future__ import annotations

from dataclasses import dataclass

from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.nodes import Generic

Conversions = tuple[tuple[str, str, str], ...]
"""Ops that make an element a factor, each with the type before and behind it."""


@dataclass(frozen=True)
class Roles:
    """Which inputs are multiplied, by number with the conversions on the way, and in which order."""

    factors: tuple[tuple[int, Conversions], tuple[int, Conversions]]
    swapped: bool


CONVERSIONS = frozenset({"arith.extf", "arith.extsi", "arith.extui"})


def roles_of(node: Generic) -> Roles | None:
    """How a node is a sum of products; `None` if it is none, or one that loops do as well."""
    factors = factors_of(node)
    return None if factors is None else _ordered(node, *factors)


def factors_of(node: Generic) -> tuple[tuple[int, Conversions], tuple[int, Conversions]] | None:
    """The two inputs whose products a node sums, by number with the conversions on the way."""
    if len(node.body) != 1 or not node.reductions or len(node.inputs) != 2 or node.inputs_by_expression:
        return None
    if any(dim.size == 0 for dim in node.dims):
        return None
    body = node.body[0]
    if (body.op, body.type) not in (("arith.addf", "f32"), ("arith.addf", "f64"), ("arith.addi", "i32")):
        return None
    parts = list(body.operands)
    if parts[0].op == "accumulator":
        parts.reverse()
    product, total = parts
    if total.op != "accumulator" or product.op not in ("arith.mulf", "arith.muli"):
        return None
    first, second = (factor_of(operand) for operand in product.operands)
    if first is None or second is None or first[0] == second[0]:
        return None
    return first, second


def factor_of(expression: Expression) -> tuple[int, Conversions] | None:
    """Which input an expression is, with conversions on the way; `None` if it is something else."""
    steps = []
    while expression.op in CONVERSIONS:
        inner = expression.operands[0]
        steps.insert(0, (expression.op, inner.type, expression.type))
        expression = inner
    if expression.op != "argument":
        return None
    return int(str(expression.payload)), tuple(steps)


def _ordered(
    node: Generic,
    a: tuple[int, Conversions],
    b: tuple[int, Conversions],
) -> Roles | None:
    first, second = ({dim for index in node.inputs[number][1] for dim in index.terms} for number, _ in (a, b))
    output = [index for index in node.outputs[0][1] if index.terms]
    if any(len(index.terms) != 1 for index in node.outputs[0][1] if index.terms):
        return None
    for dim in node.dims:
        if dim.size != 1 and dim not in first and dim not in second:
            return None
        if dim.size != 1 and dim.reduction and not (dim in first and dim in second):
            return None
    if not output:
        return None
    (last,) = output[-1].terms
    if last in first and last in second:
        return None
    return Roles((a, b), swapped=last in first)
