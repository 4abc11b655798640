"""Calls of the module's private functions, each of which becomes a Python function."""

from __future__ import annotations

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.registry import Emitters
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked, shape_value, sizes_text

EMITTERS = Emitters()
emits = EMITTERS.emits


@emits("func.call")
def call(scope: Scope, node: Node) -> Result:
    """A call of the Python function that the callee became."""
    callee = attribute(node.op, "callee")
    return call_function(scope, node, callee, callee)


def call_function(scope: Scope, node: Node, symbol: str, hint: str) -> Result:
    """Call a private function; shape values stay Python integers on the way in and out."""
    shapes = any(scope.get(value).from_dimension for value in node.operands)
    sizes = [scope.sizes(value) if shapes else None for value in node.operands]
    kinds = [None if given is None else tuple(size.natural for size in given) for given in sizes]
    helper = scope.unit.helper(symbol, kinds, hint)
    texts = [
        scope.array(value) if given is None else sizes_text(given, tensor_type(value.type).shape)
        for value, given, used in zip(node.operands, sizes, helper.takes, strict=True)
        if used
    ]
    text = f"{helper.name}({', '.join(texts)})"
    if all(kind is None for kind in helper.result_kinds):
        return Expr(text) if len(node.results) == 1 else Unpacked(text)
    names = [scope.names.fresh("size" if kind is not None else "result") for kind in helper.result_kinds]
    scope.line(f"{', '.join(names)} = {text}")
    return [
        Expr(name) if kind is None else shape_value(tensor_type(value.type), name, kind)
        for value, name, kind in zip(node.results, names, helper.result_kinds, strict=True)
    ]
