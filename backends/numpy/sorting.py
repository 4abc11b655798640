"""Sorting, ascending by leading operands; descending order is that, flipped twice."""

from __future__ import annotations

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.reduction import region_function
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.numpy.registry import emits


@emits("stablehlo.sort")
def sort(scope: Scope, node: Node) -> Result:
    """`np.sort` of one array, `np.argsort` of several; NaN comes last, zeros of both signs are equal."""
    axis = attribute(node.op, "dimension", -1) % max(1, len(tensor_type(node.operands[0].type).shape))
    body = node.regions[0]
    order = regions.sort_keys(body, regions.dtypes_of(node.operands), scope.constants_of(body))
    texts = scope.arrays(node.operands)
    if order is None:
        before, function = region_function(scope, body, "before"), scope.unit.runtime("sort_by")
        text = f"{function}({before}, [{', '.join(texts)}], {axis})"
        return Expr(f"{text}[0]") if len(texts) == 1 else Unpacked(text, ("ordered",) * len(texts))
    keys, ascending = order
    if len(texts) == 1:
        text = f"np.sort({texts[0]}, axis={axis}, stable=True)"
        return Expr(text if ascending else f"np.flip({text}, {axis})")
    names = [scope.name(value) for value in node.operands]
    if not ascending:  # flipped before as well, so that equal keys stay in order
        names = [scope.assign("flipped", f"np.flip({name}, {axis})") for name in names]
    by = f"np.argsort({names[0]}, axis={axis}, stable=True)"
    if keys > 1:
        by = f"np.lexsort([{', '.join(reversed(names[:keys]))}], axis={axis})"
    place = scope.assign("order", by)
    taken = [f"np.take_along_axis({name}, {place}, axis={axis})" for name in names]
    return [Expr(text if ascending else f"np.flip({text}, {axis})", hint="ordered") for text in taken]
