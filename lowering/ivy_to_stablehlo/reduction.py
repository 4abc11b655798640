"""Reductions."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.dialect.helpers import highest, lowest
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.lowering.ivy_to_stablehlo.registry import lower
from ivy.mlir import ir

Value = ir.Value

_REDUCERS = {
    "sum": ("add", lambda element: 0),
    "prod": ("multiply", lambda element: 1),
    "max": ("maximum", lowest),
    "min": ("minimum", highest),
    "all": ("and", lambda element: True),
    "any": ("or", lambda element: False),
}


def _reduction(name: str) -> Pattern:
    body, initial = _REDUCERS[name]

    def pattern(result: ir.Type, x: Value, axes: Sequence[int], keepdims: bool) -> Value:
        axes = types.normalise_axes(axes, x.type.rank)
        if not axes:
            return x
        start = hlo.scalar(initial(x.type.element_type), x.type.element_type)
        reduced = hlo.reduce([x], [start], sorted(axes), lambda a, b: [hlo.same(body, a, b)])[0]
        if not keepdims:
            return reduced
        return hlo.reshape(reduced, [1 if i in axes else s for i, s in enumerate(hlo.sizes(x))])

    return pattern


for _name in _REDUCERS:
    lower(_name)(_reduction(_name))
