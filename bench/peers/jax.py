"""jax.jit: XLA for the CPU. A network without a function in JAX is Ivy's translation of it."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

from bench.peers import Built, Work


def version() -> str:
    """JAX's."""
    return jax.__version__


def build(work: Work, place: Path, threads: int) -> Built:
    """The jitted function, or the callable that Ivy makes, whose parameters are prepared once."""
    if work.jax is None:
        from bench.peers.ivy import captured

        function = captured(work).to_backend("jax")
    else:
        function = jax.jit(work.jax)
    inputs = [jnp.asarray(x) for x in work.inputs]
    jax.block_until_ready(function(*inputs))
    return Built(
        lambda: jax.block_until_ready(function(*inputs)),
        lambda result: [np.asarray(leaf) for leaf in jax.tree.leaves(result)],
    )
