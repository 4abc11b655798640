"""StableHLO's batch normalisations."""

from __future__ import annotations

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.tensorflow.registry import emits

RESULTS = {
    "batch_norm_inference": ("normalised",),
    "batch_norm_training": ("normalised", "mean", "variance"),
    "batch_norm_grad": ("grad_operand", "grad_scale", "grad_offset"),
}


@emits(*(f"stablehlo.{name}" for name in RESULTS))
def batch_norm(scope: Scope, node: Node) -> Result:
    """A function of `runtime.py`."""
    name = node.name.removeprefix("stablehlo.")
    options = f"{attribute(node.op, 'epsilon')!r}, {attribute(node.op, 'feature_index')}"
    text = f"{scope.unit.runtime(name)}({', '.join(scope.arrays(node.operands))}, {options})"
    return Expr(text, hint="normalised") if len(node.results) == 1 else Unpacked(text, RESULTS[name])
