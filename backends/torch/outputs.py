"""Results that a loop puts together row by row.

A framework's scan writes the result of each step into a tensor that it made before, one copy of the
whole for each step. Where a loop overwrites every row, and reads none, its source collects the rows
in a list and stacks them behind the loop: nothing is copied, and the gradient is that of a stack.
"""

from __future__ import annotations

from dataclasses import dataclass

from ivy.backends.emission.body import Body, Node
from ivy.lowering.ivy_to_torch.aten import known_number, type_of
from ivy.mlir import ir

STATES = 2
"""The operands of a loop before the initial values: how often it runs, and whether it does."""


@dataclass(frozen=True)
class Rows:
    """A carried tensor of which each step writes one row.

    Attributes:
        node: the operation that writes it.
        value: the row.
        axis: the axis that counts the rows.
        turned: the first step writes the last row.
    """

    node: Node
    value: ir.Value
    axis: int
    turned: bool


def rows_of(loop: Node) -> dict[int, Rows]:
    """Of the carried values, by their places, those that a loop makes row by row."""
    body, trips = loop.regions[0], known_number(loop.operands[0])
    if not isinstance(trips, int) or trips < 1 or not known_number(body.results[0]):
        return {}
    found = {place: _rows(body, place, trips) for place in range(len(loop.operands) - STATES)}
    return {place: rows for place, rows in found.items() if rows is not None}


def needed(node: Node) -> list[ir.Value]:
    """The operands that count: not the initial values that a loop overwrites."""
    if node.name != "torch.prim.Loop" or not known_number(node.operands[1]):
        return node.operands
    overwritten = rows_of(node)
    return [value for i, value in enumerate(node.operands) if i - STATES not in overwritten]


def _rows(body: Body, place: int, trips: int) -> Rows | None:
    carried, made = body.arguments[1 + place], body.maker.get(body.results[1 + place])
    if made is None or made.name != "torch.aten.select_scatter" or made.operands[0] != carried:
        return None
    if body.uses[carried] != 1 or body.uses[made.results[0]] != 1:
        return None
    axis, counted = known_number(made.operands[2]), _line(made.operands[3], body.arguments[0])
    if not isinstance(axis, int) or counted is None or type_of(carried).shape[axis] != trips:
        return None
    if counted not in ((1, 0), (-1, trips - 1)):
        return None
    return Rows(made, made.operands[1], axis, counted[0] < 0)


def _line(value: ir.Value, counter: ir.Value) -> tuple[int, int] | None:
    """`(a, b)` where a value is `a * counter + b`."""
    if value == counter:
        return (1, 0)
    number = known_number(value)
    if number is not None:
        return (0, int(number))
    if isinstance(value, ir.BlockArgument):
        return None
    op = value.owner.operation
    if op.name not in ("torch.aten.add.int", "torch.aten.sub.int", "torch.aten.mul.int"):
        return None
    one, other = (_line(operand, counter) for operand in op.operands)
    if one is None or other is None:
        return None
    if op.name == "torch.aten.mul.int":
        if one[0] and other[0]:
            return None
        return (one[0] * other[1] + other[0] * one[1], one[1] * other[1])
    sign = 1 if op.name == "torch.aten.add.int" else -1
    return (one[0] + sign * other[0], one[1] + sign * other[1])
