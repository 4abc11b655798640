"""Padding, and barriers."""

from __future__ import annotations

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.values import Expr, Unpacked, tuple_text
from ivy.backends.jax.registry import emits


@emits("stablehlo.pad")
def pad(scope: Scope, node: Node) -> Result:
    """Padding at the edges and between the elements; negative padding cuts off."""
    low, high = attribute(node.op, "edge_padding_low"), attribute(node.op, "edge_padding_high")
    interior = attribute(node.op, "interior_padding")
    config = tuple_text([str(item) for item in zip(low, high, interior, strict=True)]) if low else "()"
    x, value = scope.arrays(node.operands)
    return Expr(f"lax.pad({x}, {value}, {config})", hint="padded")


@emits("stablehlo.dynamic_pad")
def dynamic_pad(scope: Scope, node: Node) -> Result:
    """Padding by amounts that are known when the program is traced."""
    amounts = [scope.sizes(value) for value in node.operands[2:]]
    if None in amounts:
        return scope.unsupported(node, "the padding depends on data, which JAX cannot trace")
    config = [tuple_text([size.expr.text for size in axis]) for axis in zip(*amounts, strict=True)]  # type: ignore[arg-type]
    x, value = scope.arrays(node.operands[:2])
    return Expr(f"lax.pad({x}, {value}, {tuple_text(config) if config else '()'})", hint="padded")


@emits("stablehlo.optimization_barrier")
def optimization_barrier(scope: Scope, node: Node) -> Result:
    """Nothing is moved across it."""
    texts = scope.arrays(node.operands)
    if len(texts) == 1:
        return Expr(f"lax.optimization_barrier({texts[0]})")
    return Unpacked(f"lax.optimization_barrier({tuple_text(texts)})")
