"""Padding, and barriers."""

from __future__ import annotations

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.values import Expr
from ivy.backends.tensorflow.registry import EMITTERS, emits

_KNOWN_SLICE = EMITTERS["stablehlo.real_dynamic_slice"]


def real_dynamic_slice(scope: Scope, node: Node) -> Result:
    """Slices whose bounds are computed."""
    if all(scope.sizes(value) is not None for value in node.operands[1:]):
        return _KNOWN_SLICE(scope, node)
    return Expr(f"tf.strided_slice({', '.join(scope.arrays(node.operands))})", hint="part")


EMITTERS["stablehlo.real_dynamic_slice"] = real_dynamic_slice


@emits("stablehlo.pad")
def pad(scope: Scope, node: Node) -> Result:
    """`tf.pad`; padding between the elements, and negative one, by a function of `runtime.py`."""
    low, high = attribute(node.op, "edge_padding_low"), attribute(node.op, "edge_padding_high")
    interior = attribute(node.op, "interior_padding")
    x, value = scope.arrays(node.operands)
    if low and not any(interior) and min(*low, *high) >= 0:
        amounts = [list(pair) for pair in zip(low, high, strict=True)]
        known = scope.get(node.operands[1]).number
        options = "" if known == 0 else f", constant_values={value}"
        return Expr(f"tf.pad({x}, {amounts}{options})", hint="padded")
    return Expr(f"{scope.unit.runtime('pad')}({x}, {value}, {low}, {high}, {interior})", hint="padded")


@emits("stablehlo.dynamic_pad")
def dynamic_pad(scope: Scope, node: Node) -> Result:
    """Padding by amounts that are computed."""
    amounts = []
    for value in node.operands[2:]:
        sizes = scope.sizes(value)
        texts = [size.expr.text for size in sizes] if sizes is not None else None
        amounts.append(f"[{', '.join(texts)}]" if texts is not None else f"tf.unstack({scope.array(value)})")
    x, value = scope.arrays(node.operands[:2])
    return Expr(f"{scope.unit.runtime('pad')}({x}, {value}, {', '.join(amounts)})", hint="padded")


@emits("stablehlo.optimization_barrier")
def optimization_barrier(scope: Scope, node: Node) -> Result:
    """TensorFlow has none."""
    return [scope.get(value) for value in node.operands]
