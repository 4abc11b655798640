"""Sorting by integer keys in the order of the operands: TensorFlow's own order of NaN is none."""

from __future__ import annotations

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.reduction import region_function
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import is_complex, tensor_type
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.tensorflow.registry import emits


@emits("stablehlo.sort")
def sort(scope: Scope, node: Node) -> Result:
    """`tf.argsort` of the keys, which orders the rest; NaN comes last, zeros of both signs are equal."""
    rank = len(tensor_type(node.operands[0].type).shape)
    axis = attribute(node.op, "dimension", -1) % max(1, rank)
    body = node.regions[0]
    dtypes = regions.dtypes_of(node.operands)
    order = regions.sort_keys(body, dtypes, scope.constants_of(body))
    if is_complex(dtypes[0]):
        return scope.unsupported(node, "complex numbers")
    if order is None:
        before, function = region_function(scope, body, "before"), scope.unit.runtime("sort_by")
        text = f"{function}({before}, [{', '.join(scope.arrays(node.operands))}], {axis})"
        return Expr(f"{text}[0]") if len(dtypes) == 1 else Unpacked(text, ("ordered",) * len(dtypes))
    keys, ascending = order
    names = [scope.name(value) for value in node.operands]
    if len(names) == 1 and not dtypes[0].startswith(("float", "bfloat", "bool")):
        text = f"tf.sort({names[0]}, axis={axis})"
        return Expr(text if ascending else f"tf.reverse({text}, [{axis}])", hint="ordered")
    if not ascending and len(names) > 1:  # flipped before as well, so that equal keys stay in order
        names = [scope.assign("flipped", f"tf.reverse({name}, [{axis}])") for name in names]
    key, take = scope.unit.runtime("sort_key"), scope.unit.runtime("take_along_axis")
    # the last key first: every pass keeps the order of what is equal for it
    for position in reversed(range(keys)):
        place = scope.assign("order", f"tf.argsort({key}({names[position]}), axis={axis}, stable=True)")
        names = [scope.assign("ordered", f"{take}({name}, {place}, {axis})") for name in names]
    return [Expr(name if ascending else f"tf.reverse({name}, [{axis}])", hint="ordered") for name in names]
