"""Ivy's own code, called with NumPy's arrays."""

from __future__ import annotations

from functools import partial
from importlib.metadata import version as installed
from pathlib import Path

import ivy
from bench.peers import Built, Work, leaves


def version() -> str:
    """Ivy's."""
    return installed("ivy-mlir")


def build(work: Work, place: Path, threads: int) -> Built:
    """`Graph.to_backend("llvm")`."""
    function = captured(work).to_backend("llvm")
    ivy.set_num_threads(threads)
    return Built(partial(function, *work.inputs), leaves)


def captured(work: Work) -> ivy.Graph:
    """The work's graph, from the framework that it names as its source."""
    if work.source == "jax":
        import jax.numpy as jnp

        return ivy.compile_graph(work.jax, *map(jnp.asarray, work.inputs))
    import torch

    return ivy.compile_graph(work.torch, *map(torch.from_numpy, work.inputs))
