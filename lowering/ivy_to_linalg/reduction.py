"""Reductions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import types
from ivy.dialect.helpers import highest, lowest
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import Element, Number, convert, is_narrow, maximum, minimum
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir

Reducer = tuple[Callable[[Element, Element], Element], Callable[[ir.Type], Number]]

REDUCERS: dict[str, Reducer] = {
    "sum": (lambda x, total: total + x, lambda element: 0),
    "prod": (lambda x, total: total * x, lambda element: 1),
    "max": (lambda x, largest: maximum(largest, x), lowest),
    "min": (lambda x, smallest: minimum(smallest, x), highest),
    "all": (lambda x, so_far: so_far & x, lambda element: True),
    "any": (lambda x, so_far: so_far | x, lambda element: False),
}
"""Ivy name → how an element joins the result, and what the result starts from."""


def _reduction(name: str) -> Pattern:
    body, initial = REDUCERS[name]
    accumulates = name in ("sum", "prod")

    def pattern(result: ir.Type, x: Array, axes: Sequence[int], keepdims: bool) -> Array:
        axes = types.normalise_axes(axes, x.rank)
        if not axes:
            return x
        start = initial(x.element_type)
        if not (accumulates and is_narrow(x.element_type)):
            return build.reduce(x, axes, start, body, keepdims=keepdims)
        element = types.element_type("float32")
        total = build.reduce(
            x,
            axes,
            start,
            lambda x, total: body(convert(x, element), total),
            element=element,
            keepdims=keepdims,
        )
        return build.elementwise(result, [total], lambda total: convert(total, result.element_type))

    return pattern


for _name in REDUCERS:
    lower(_name)(_reduction(_name))
