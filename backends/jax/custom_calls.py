"""Custom calls with a known meaning: those that JAX itself leaves in portable StableHLO."""

from __future__ import annotations

from collections.abc import Callable

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.jax.registry import emits


def _eigh(scope: Scope, node: Node) -> Result:
    lower = str(attribute(node.op, "backend_config", "lower")).lower()
    triangle = not lower.startswith(("0", "upper"))
    x = scope.array(node.operands[0])
    return Unpacked(f"lax.linalg.eigh({x}, lower={triangle}, symmetrize_input=False)", ("vectors", "values"))


def _lu(scope: Scope, node: Node) -> Result:
    return Unpacked(f"lax.linalg.lu({scope.array(node.operands[0])})", ("lu", "pivots", "permutation"))


def _householder(scope: Scope, node: Node) -> Result:
    return Expr(f"lax.linalg.householder_product({', '.join(scope.arrays(node.operands))})")


def _qr(scope: Scope, node: Node) -> Result:
    # `raw` is LAPACK's layout, which is the transpose
    matrix = scope.array(node.operands[0])
    packed, scales = scope.names.fresh("packed"), scope.names.fresh("scales")
    scope.line(f'{packed}, {scales} = jnp.linalg.qr({matrix}, mode="raw")')
    return [Expr(f"{packed}.mT"), Expr(scales)]


def _identity(scope: Scope, node: Node) -> Result:
    return scope.get(node.operands[0])


def _erf(scope: Scope, node: Node) -> Result:
    return Expr(f"lax.erf({scope.array(node.operands[0])})")


CUSTOM_CALLS: dict[str, Callable[[Scope, Node], Result]] = {
    "Eigh": _eigh,
    "LuDecomposition": _lu,
    "ProductOfElementaryHouseholderReflectors": _householder,
    "Sharding": _identity,
    "Qr": _qr,
    "annotate_device_placement": _identity,
    "mhlo.erf": _erf,
}
"""What emits a custom call, by its target."""


@emits("stablehlo.custom_call")
def custom_call(scope: Scope, node: Node) -> Result:
    """A call from the table."""
    emitter = CUSTOM_CALLS.get(attribute(node.op, "call_target_name"))
    return emitter(scope, node) if emitter else scope.unsupported(node, "the target is not known in JAX")
