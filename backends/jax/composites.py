"""Composites of the Ivy dialect: the native call where that is exactly the same function.

A composite without an entry here is a call of the function that its decomposition became. An entry
is a function of the operands' texts and the attributes; it may return `None` where the native call
is another function for these attributes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.calls import call_function
from ivy.backends.emission.scope import Result, Scope, hint_of
from ivy.backends.emission.types import is_float, tensor_type
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.jax.native_indexing import NATIVE_INDEXING
from ivy.backends.jax.native_linear_algebra import NATIVE_LINEAR_ALGEBRA
from ivy.backends.jax.native_random import NATIVE_RANDOM
from ivy.backends.jax.native_reduction import NATIVE_REDUCTION
from ivy.backends.jax.registry import emits

Native = Callable[..., str | None]
"""`(operand texts…, attributes) -> text`."""


def _axis(attributes: dict[str, Any], default: Any = None) -> Any:
    axis = attributes.get("axis", attributes.get("axes", default))
    return tuple(axis) if isinstance(axis, list) else axis


def _gelu(x: str, attributes: dict[str, Any]) -> str | None:
    approximate = attributes.get("approximate", "none")
    return f"jax.nn.gelu({x}, approximate={approximate in (True, 'tanh')})"


NATIVE: dict[str, Native] = {
    "ivy.softmax": lambda x, a: f"jax.nn.softmax({x}, axis={_axis(a)})",
    "ivy.log_softmax": lambda x, a: f"jax.nn.log_softmax({x}, axis={_axis(a)})",
    "ivy.gelu": _gelu,
    "ivy.silu": lambda x, a: f"jax.nn.silu({x})",
    "ivy.relu": lambda x, a: f"jax.nn.relu({x})",
    "ivy.relu6": lambda x, a: f"jax.nn.relu6({x})",
    "ivy.elu": lambda x, a: f"jax.nn.elu({x})" if a["alpha"] == 1 else f"jax.nn.elu({x}, {a['alpha']!r})",
    "ivy.hard_sigmoid": lambda x, a: f"jax.nn.hard_sigmoid({x})",
    "ivy.hard_silu": lambda x, a: f"jax.nn.hard_silu({x})",
    "ivy.log_sigmoid": lambda x, a: f"jax.nn.log_sigmoid({x})",
    "ivy.softplus": lambda x, a: f"jax.nn.softplus({x})",
    "ivy.mish": lambda x, a: f"jax.nn.mish({x})",
    "ivy.erf": lambda x, a: f"lax.erf({x})",
    "ivy.erfc": lambda x, a: f"lax.erfc({x})",
    "ivy.lgamma": lambda x, a: f"lax.lgamma({x})",
    "ivy.digamma": lambda x, a: f"lax.digamma({x})",
    "ivy.sigmoid": lambda x, a: f"jax.nn.sigmoid({x})",
    "ivy.stop_gradient": lambda x, a: f"lax.stop_gradient({x})",
    "ivy.square": lambda x, a: f"jnp.square({x})",
    "ivy.sinh": lambda x, a: f"jnp.sinh({x})",
    "ivy.cosh": lambda x, a: f"jnp.cosh({x})",
    "ivy.asin": lambda x, a: f"jnp.arcsin({x})",
    "ivy.acos": lambda x, a: f"jnp.arccos({x})",
    "ivy.atan": lambda x, a: f"jnp.arctan({x})",
    "ivy.asinh": lambda x, a: f"jnp.arcsinh({x})",
    "ivy.acosh": lambda x, a: f"jnp.arccosh({x})",
    "ivy.atanh": lambda x, a: f"jnp.arctanh({x})",
    "ivy.isnan": lambda x, a: f"jnp.isnan({x})",
    "ivy.bessel_i0": lambda x, a: f"jax.scipy.special.i0({x})",
    "ivy.bessel_i0e": lambda x, a: f"jax.scipy.special.i0e({x})",
    "ivy.bessel_i1": lambda x, a: f"jax.scipy.special.i1({x})",
    "ivy.bessel_i1e": lambda x, a: f"jax.scipy.special.i1e({x})",
    "ivy.erfcx": lambda x, a: f"jax.scipy.special.erfcx({x})",
    "ivy.ndtri": lambda x, a: f"jax.scipy.special.ndtri({x})",
    "ivy.log_ndtr": lambda x, a: f"jax.scipy.special.log_ndtr({x})",
    "ivy.gammainc": lambda x, y, a: f"jax.scipy.special.gammainc({x}, {y})",
    "ivy.gammaincc": lambda x, y, a: f"jax.scipy.special.gammaincc({x}, {y})",
    "ivy.xlogy": lambda x, y, a: f"jax.scipy.special.xlogy({x}, {y})",
    "ivy.xlog1py": lambda x, y, a: f"jax.scipy.special.xlog1py({x}, {y})",
    "ivy.logaddexp": lambda x, y, a: f"jnp.logaddexp({x}, {y})",
    "ivy.remainder": lambda x, y, a: f"jnp.remainder({x}, {y})",
    "ivy.copysign": lambda x, y, a: f"jnp.copysign({x}, {y})",
    "ivy.hypot": lambda x, y, a: f"jnp.hypot({x}, {y})",
    "ivy.fmax": lambda x, y, a: f"jnp.fmax({x}, {y})",
    "ivy.fmin": lambda x, y, a: f"jnp.fmin({x}, {y})",
    "ivy.signbit": lambda x, a: f"jnp.signbit({x})",
    "ivy.isinf": lambda x, a: f"jnp.isinf({x})",
}
"""The native call for a composite by its name, for floating-point operands."""

_SPECIAL = NATIVE_INDEXING | NATIVE_LINEAR_ALGEBRA | NATIVE_RANDOM | NATIVE_REDUCTION
"""Composites whose text needs more than the operands' texts."""


@emits("stablehlo.composite")
def composite(scope: Scope, node: Node) -> Result:
    """The native call from the table, or a call of the decomposition."""
    name = attribute(node.op, "name")
    attributes = attribute(node.op, "composite_attributes", {})
    special = _SPECIAL.get(name)
    result = special(scope, node, attributes) if special else None
    if result is not None:
        return result
    native = NATIVE.get(name)
    if native and all(is_float(tensor_type(value.type).dtype) for value in node.operands):
        text = native(*scope.arrays(node.operands), attributes)
        if text is not None:
            short = name.rsplit(".", maxsplit=1)[-1]
            return (
                Expr(text, hint=short)
                if len(node.results) == 1
                else Unpacked(text, (short,) * len(node.results))
            )
    return call_function(scope, node, attribute(node.op, "decomposition"), hint_of(node))
