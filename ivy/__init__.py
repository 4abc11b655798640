"""Ivy: programs of one array framework as native programs of another, by compilation.

import ivy
fn = ivy.transpile(model, "jax", x)      # a native JAX callable, with fn.params and fn.apply
graph = ivy.compile_graph(model, x)      # the captured program: graph.mlir(), graph.export(...)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ivy.errors import (
    CaptureError,
    ConversionError,
    FileFormatError,
    IvyError,
    MissingDependencyError,
    SignatureError,
    UnsupportedOpError,
)

if TYPE_CHECKING:
    from ivy.archive import load
    from ivy.capture import compile_graph, transpile
    from ivy.graph import Graph

__all__ = [
    "CaptureError",
    "ConversionError",
    "FileFormatError",
    "Graph",
    "IvyError",
    "MissingDependencyError",
    "SignatureError",
    "UnsupportedOpError",
    "compile_graph",
    "load",
    "to_backend",
    "transpile",
]

_WHERE = {"compile_graph": "capture", "transpile": "capture", "Graph": "graph", "load": "archive"}


def to_backend(graph: Graph, name: str) -> Any:
    """`graph.to_backend(name)`: the program as a native callable of another framework."""
    return graph.to_backend(name)


def __getattr__(name: str) -> Any:
    """Load the compiler when it is first used: `import ivy` stays quick."""
    import importlib

    if name not in _WHERE:
        raise AttributeError(f"module 'ivy' has no attribute {name!r}")
    return getattr(importlib.import_module(f"ivy.{_WHERE[name]}"), name)
