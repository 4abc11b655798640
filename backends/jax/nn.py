"""StableHLO's batch normalisations."""

from __future__ import annotations

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.jax.registry import emits


@emits("stablehlo.batch_norm_inference")
def batch_norm_inference(scope: Scope, node: Node) -> Result:
    """Normalisation with given statistics."""
    function = scope.unit.runtime("batch_norm_inference")
    return Expr(f"{function}({', '.join(scope.arrays(node.operands))}, {_options(node)})")


@emits("stablehlo.batch_norm_training")
def batch_norm_training(scope: Scope, node: Node) -> Result:
    """Normalisation with the batch's own statistics, which are results as well."""
    function = scope.unit.runtime("batch_norm_training")
    text = f"{function}({', '.join(scope.arrays(node.operands))}, {_options(node)})"
    return Unpacked(text, ("normalised", "mean", "variance"))


@emits("stablehlo.batch_norm_grad")
def batch_norm_grad(scope: Scope, node: Node) -> Result:
    """The gradients of `batch_norm_training` for operand, scale and offset."""
    function = scope.unit.runtime("batch_norm_grad")
    text = f"{function}({', '.join(scope.arrays(node.operands))}, {_options(node)})"
    return Unpacked(text, ("grad_operand", "grad_scale", "grad_offset"))


def _options(node: Node) -> str:
    return f"{attribute(node.op, 'epsilon')!r}, {attribute(node.op, 'feature_index')}"
