"""What `bench.matrix` does with a captured program in each target: its values and its gradients."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from bench.programs import arrays, leaves

Weights = Sequence[np.ndarray]


@dataclass(frozen=True)
class Native:
    """A program in a target framework.

    Attributes:
        values: from the inputs, as NumPy arrays, to the arrays of the result.
        gradients: from the inputs and the weights of a scalar loss to the gradients by parameter name;
            `None` where the target does not differentiate.
    """

    values: Callable[[Sequence[Any]], list[np.ndarray]]
    gradients: Callable[[Sequence[Any], Weights], Mapping[str, np.ndarray]] | None


def to_jax(graph: Any) -> Native:
    """As a JAX function."""
    import jax
    import jax.numpy as jnp

    function = graph.to_backend("jax")

    def gradients(inputs: Sequence[Any], weights: Weights) -> Mapping[str, np.ndarray]:
        def loss(trained: Any, fixed: Any) -> Any:
            pairs = zip(leaves(function.apply({**fixed, **trained}, *inputs)), weights, strict=True)
            return sum(jnp.vdot(leaf, weight) for leaf, weight in pairs)

        trained = {k: v for k, v in function.params.items() if jnp.issubdtype(v.dtype, jnp.inexact)}
        fixed = {k: v for k, v in function.params.items() if k not in trained}
        return {name: np.asarray(value) for name, value in jax.jit(jax.grad(loss))(trained, fixed).items()}

    return Native(lambda inputs: arrays(function(*inputs)), gradients)


def to_torch(graph: Any) -> Native:
    """As a PyTorch module."""
    import torch
    from torch.utils import _pytree as pytree

    module = graph.to_backend("torch")

    def call(inputs: Sequence[Any]) -> Any:
        tensors = pytree.tree_map(lambda leaf: torch.from_numpy(np.array(leaf)), tuple(inputs))
        return module(*tensors)

    def gradients(inputs: Sequence[Any], weights: Weights) -> Mapping[str, np.ndarray]:
        module.zero_grad()
        torch.autograd.backward(leaves(call(inputs)), [torch.from_numpy(weight) for weight in weights])
        return {name: p.grad.numpy() for name, p in module.named_parameters() if p.grad is not None}

    return Native(lambda inputs: arrays(call(inputs)), gradients)


def to_tensorflow(graph: Any) -> Native:
    """As a TensorFlow module."""
    import tensorflow as tf

    module = graph.to_backend("tensorflow")

    def call(inputs: Sequence[Any]) -> Any:
        return module(*tf.nest.map_structure(tf.constant, tuple(inputs)))

    def gradients(inputs: Sequence[Any], weights: Weights) -> Mapping[str, np.ndarray]:
        names = {variable.ref(): name for name, variable in module.params.items()}
        variables = module.trainable_variables
        with tf.GradientTape() as tape:
            pairs = zip(leaves(call(inputs)), weights, strict=True)
            loss = tf.add_n([tf.reduce_sum(leaf * weight) for leaf, weight in pairs])
        found = zip(variables, tape.gradient(loss, variables), strict=True)
        return {
            names[variable.ref()]: np.asarray(tf.convert_to_tensor(value))
            for variable, value in found
            if value is not None
        }

    return Native(lambda inputs: arrays(call(inputs)), gradients)


def to_numpy(graph: Any) -> Native:
    """As a NumPy function, which has no gradients."""
    function = graph.to_backend("numpy")
    return Native(lambda inputs: arrays(function(*inputs)), None)


def to_llvm(graph: Any) -> Native:
    """As machine code for this processor, which has no gradients."""
    function = graph.to_backend("llvm")
    return Native(lambda inputs: arrays(function(*inputs)), None)


TARGETS: dict[str, Callable[[Any], Native]] = {
    "torch": to_torch,
    "jax": to_jax,
    "tensorflow": to_tensorflow,
    "numpy": to_numpy,
    "llvm": to_llvm,
}
"""How a graph becomes native to each target."""
