"""Subscripts of arrays with arrays, and slices at computed places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.literals import shape_text
from ivy.backends.emission.scope import Scope
from ivy.backends.emission.values import Expr, tuple_text
from ivy.mlir import ir


def subscript(scope: Scope, indices: Sequence[Any], axes: Sequence[int], *, as_tuple: bool = False) -> str:
    """The indices at their axes, whole axes between them: text between brackets, or a tuple."""
    slots = ["slice(None)" if as_tuple else ":"] * (axes[-1] + 1)
    for index, axis in zip(indices, axes, strict=True):
        slots[axis] = scope.array(index)
    return tuple_text(slots) if as_tuple else ", ".join(slots)


def clamped_slice(scope: Scope, node: Node) -> Expr:
    """A slice of static size, which moves inside: a call of the runtime's `dynamic_slice`."""
    function, x = scope.unit.runtime("dynamic_slice"), scope.array(node.operands[0])
    sizes = shape_text(tuple(attribute(node.op, "slice_sizes")))
    return Expr(f"{function}({x}, {_starts(scope, node.operands[1:])}, {sizes})")


def updated_slice(scope: Scope, node: Node) -> Expr:
    """An array with a part replaced: a call of the runtime's `dynamic_update_slice`."""
    function = scope.unit.runtime("dynamic_update_slice")
    x, update = scope.arrays(node.operands[:2])
    return Expr(f"{function}({x}, {update}, {_starts(scope, node.operands[2:])})", hint="updated")


def _starts(scope: Scope, values: Sequence[ir.Value]) -> str:
    texts = []
    for value in values:
        sizes = scope.sizes(value)
        texts.append(sizes[0].expr.text if sizes else scope.array(value))
    return tuple_text(texts) if texts else "()"
