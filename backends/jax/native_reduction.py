"""Composites that are running totals: `jnp.cumsum(x, axis=1)`.

Each function gives the text for one composite, or `None` where JAX's is another function.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Scope
from ivy.backends.emission.types import is_complex, is_float, tensor_type
from ivy.backends.emission.values import Expr

NativeReduction = Callable[[Scope, Node, dict[str, Any]], Expr | None]


def _cumulative(name: str, numpy_name: str | None = None) -> NativeReduction:
    """`jnp` where it has the function and keeps the element type, `lax` otherwise."""

    def native(scope: Scope, node: Node, attributes: dict[str, Any]) -> Expr | None:
        type_ = tensor_type(node.operands[0].type)
        axis = attributes["axis"] % len(type_.shape)
        text = scope.array(node.operands[0])
        if numpy_name and (
            is_float(type_.dtype) or is_complex(type_.dtype) or type_.dtype in ("int32", "int64")
        ):
            return Expr(f"jnp.{numpy_name}({text}, axis={axis})", hint=numpy_name)
        if type_.dtype == "bool" or not type_.shape:
            return None
        return Expr(f"lax.{name}({text}, axis={axis})", hint=name)

    return native


NATIVE_REDUCTION: dict[str, NativeReduction] = {
    "ivy.cumulative_sum": _cumulative("cumsum", "cumsum"),
    "ivy.cumulative_prod": _cumulative("cumprod", "cumprod"),
    "ivy.cumulative_max": _cumulative("cummax"),
    "ivy.cumulative_min": _cumulative("cummin"),
    "ivy.cumulative_logsumexp": _cumulative("cumlogsumexp"),
}
"""The functions by the composite's name."""
