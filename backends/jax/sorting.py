"""Sorting. JAX sorts in ascending order by leading operands; descending order is that, flipped twice."""

from __future__ import annotations

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked, tuple_text
from ivy.backends.jax.registry import emits


@emits("stablehlo.sort")
def sort(scope: Scope, node: Node) -> Result:
    """`jnp.sort` of one array, `lax.sort` of several; NaN comes last, zeros of both signs are equal."""
    axis = attribute(node.op, "dimension", -1) % max(1, len(tensor_type(node.operands[0].type).shape))
    body = node.regions[0]
    order = regions.sort_keys(body, regions.dtypes_of(node.operands), scope.constants_of(body))
    if order is None:
        return scope.unsupported(node, "the comparator is not the order of its leading operands")
    keys, ascending = order
    stable = "" if attribute(node.op, "is_stable", False) else ", is_stable=False"
    texts = scope.arrays(node.operands)
    if len(texts) == 1:
        text = f"jnp.sort({texts[0]}, axis={axis})"
        return Expr(text if ascending else f"jnp.flip({text}, {axis})")
    if not ascending:  # flipped before as well, so that equal keys stay in order
        texts = [f"jnp.flip({text}, {axis})" for text in texts]
    number = f", num_keys={keys}" if keys > 1 else ""
    call = f"lax.sort({tuple_text(texts)}, dimension={axis}{number}{stable})"
    if ascending:
        return Unpacked(call, ("ordered",) * len(texts))
    names = [scope.names.fresh("ordered") for _ in texts]
    scope.note(node)
    scope.line(f"{', '.join(names)} = {call}")
    return [Expr(f"jnp.flip({name}, {axis})") for name in names]
