"""Random bits and numbers."""

from __future__ import annotations

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.literals import shape_text
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.jax.language import dtype_text
from ivy.backends.jax.registry import emits


@emits("stablehlo.rng_bit_generator")
def rng_bit_generator(scope: Scope, node: Node) -> Result:
    """Random bits, and the generator's next state."""
    type_ = tensor_type(node.results[1].type)
    algorithm = attribute(node.op, "rng_algorithm")
    options = "" if algorithm == "DEFAULT" else f", algorithm=lax.RandomAlgorithm.RNG_{algorithm}"
    state = scope.array(node.operands[0])
    text = f"lax.rng_bit_generator({state}, {shape_text(type_.shape)}, {dtype_text(type_.dtype)}{options})"
    return Unpacked(text, ("state", "bits"))


@emits("stablehlo.rng")
def rng(scope: Scope, node: Node) -> Result:
    """Uniform numbers from the platform's own generator, which has no seed."""
    if attribute(node.op, "rng_distribution") != "UNIFORM":
        return scope.unsupported(node, "JAX has no normal distribution without a key")
    low, high = scope.arrays(node.operands[:2])
    shape = scope.shape_of(node.operands[2], node)
    return Expr(f"lax.rng_uniform({low}, {high}, {shape})", hint="noise")
