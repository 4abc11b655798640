"""Loops that count, whose range is known before they run."""

from __future__ import annotations

from dataclasses import dataclass

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Body, Node
from ivy.backends.emission.scope import Scope
from ivy.backends.emission.types import TensorType, tensor_type
from ivy.backends.emission.values import COMPARE, MULTIPLY, Expr, Size, Value
from ivy.mlir import ir


@dataclass(frozen=True)
class Counted:
    """A loop that counts: the position of the counter among the carried values, and its range."""

    position: int
    start: Size
    limit: Size
    step: int


def counted_loop(scope: Scope, node: Node) -> Counted | None:
    """Recognise `while i < limit: …; i += step` with bounds that are known at tracing time."""
    condition, body = node.regions
    compare = condition.maker.get(condition.results[0])
    if compare is None or compare.name != "stablehlo.compare":
        return None
    direction = attribute(compare.op, "comparison_direction")
    left, right = compare.operands
    if direction in ("GT", "GE"):
        left, right, direction = right, left, {"GT": "LT", "GE": "LE"}[direction]
    if left not in condition.arguments or direction not in ("LT", "LE", "NE"):
        return None
    position = condition.arguments.index(left)
    step = _step(scope, body, position)
    start = scope.sizes(node.operands[position])
    limit = _bound(scope, node, right)
    if (
        step is None
        or start is None
        or limit is None
        or (direction == "NE" and not _meets(start[0], limit, step))
    ):
        return None
    if direction == "LE":
        plus_one = limit.known + 1 if limit.known is not None else None
        limit = Size(Expr(f"{limit.expr.at(COMPARE + 1)} + 1", COMPARE + 1), plus_one, limit.natural)
        limit = limit if plus_one is None else Size.constant(plus_one)
    return Counted(position, start[0], limit, step)


def _meets(start: Size, limit: Size, step: int) -> bool:
    return step == 1 and start.known is not None and limit.known is not None and start.known <= limit.known


def _step(scope: Scope, body: Body, position: int) -> int | None:
    """By how much the counter grows, if by a positive constant."""
    add = body.maker.get(body.results[position])
    counter = body.arguments[position]
    if add is None or add.name != "stablehlo.add" or counter not in add.operands:
        return None
    other = next((value for value in add.operands if value != counter), None)
    if other is None:
        return None
    number = _constant_in(scope, body, other)
    return number if number is not None and number > 0 else None


def _constant_in(scope: Scope, body: Body, value: ir.Value) -> int | None:
    if value in body.arguments:
        return None
    maker = body.maker.get(value)
    if maker is None:
        sizes = scope.sizes(value)
        return sizes[0].known if sizes else None
    if maker.name != "stablehlo.constant":
        return None
    number = scope.unit.constant_number(maker)
    return number if isinstance(number, int) else None


def _bound(scope: Scope, node: Node, value: ir.Value) -> Size | None:
    """The limit: a constant, a size from outside, or a carried value that never changes."""
    condition, body = node.regions
    if value in condition.arguments:
        place = condition.arguments.index(value)
        unchanged = body.results[place] == body.arguments[place]
        sizes = scope.sizes(node.operands[place]) if unchanged else None
        return sizes[0] if sizes else None
    if value in condition.maker:
        number = _constant_in(scope, condition, value)
        return None if number is None else Size.constant(number)
    sizes = scope.sizes(value)
    return sizes[0] if sizes else None


def counter_type(node: Node, position: int) -> TensorType:
    """The type of the counter."""
    return tensor_type(node.operands[position].type)


def last_count(scope: Scope, node: Node, counted: Counted) -> Expr | Value:
    """The counter after the loop."""
    type_ = counter_type(node, counted.position)
    if node.results[counted.position] not in scope.body.uses:
        return Expr("None")
    start, limit, step = counted.start, counted.limit, counted.step
    if start.known is not None and limit.known is not None:
        last = Size.constant(start.known + max(0, -(-(limit.known - start.known) // step)) * step)
    elif step == 1:
        last = Size(Expr(f"max({start.expr.text}, {limit.expr.text})"), None, start.natural)
    else:
        low, high = start.expr.at(MULTIPLY), limit.expr.text
        text = f"{low} + len(range({low}, {high}, {step})) * {step}"
        last = Size(Expr(text, MULTIPLY - 1), None, start.natural)
    return Value(type_, Expr(""), sizes=(last,), from_dimension=True)
