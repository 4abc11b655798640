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
from ivy.functional.names import CONSTANTS, NAMES, VERSION

if TYPE_CHECKING:
    from ivy.archive import load
    from ivy.capture import compile_graph, transpile
    from ivy.graph import Graph
    from ivy.module import Module
    from ivy.threads import get_num_threads, set_num_threads
    from ivy.transforms import grad, jit, value_and_grad, vmap

_WHERE = {
    "compile_graph": "ivy.capture",
    "transpile": "ivy.capture",
    "Graph": "ivy.graph",
    "load": "ivy.archive",
    "Module": "ivy.module",
    "get_num_threads": "ivy.threads",
    "set_num_threads": "ivy.threads",
    "grad": "ivy.transforms",
    "jit": "ivy.transforms",
    "value_and_grad": "ivy.transforms",
    "vmap": "ivy.transforms",
}
"""The compiler's public names and their modules; those of the array API are in `functional.names`."""

_MODULES = ("fft", "linalg", "nn", "optim", "random")
"""The modules that are attributes of `ivy` without an import of their own."""

__array_api_version__ = VERSION

__all__ = [
    "CaptureError",
    "ConversionError",
    "FileFormatError",
    "Graph",
    "IvyError",
    "MissingDependencyError",
    "Module",
    "SignatureError",
    "UnsupportedOpError",
    "compile_graph",
    "get_num_threads",
    "grad",
    "jit",
    "load",
    "set_num_threads",
    "to_backend",
    "transpile",
    "value_and_grad",
    "vmap",
]


def to_backend(graph: Graph, name: str) -> Any:
    """`graph.to_backend(name)`: the program as a native callable of another framework."""
    return graph.to_backend(name)


def __getattr__(name: str) -> Any:
    """Load what is used for the first time: `import ivy` stays quick and imports no framework."""
    import importlib

    if name in _MODULES:
        return importlib.import_module(f"ivy.{name}")
    if name in _WHERE:
        found = getattr(importlib.import_module(_WHERE[name]), name)
    elif name in NAMES or name in CONSTANTS:
        from ivy.functional.namespaces import lookup

        found = lookup(name)
    else:
        raise AttributeError(f"module 'ivy' has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *NAMES, *CONSTANTS, *_MODULES})
