"""From a framework's program to a `Graph`: the frontends, and the two entry points of the API."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import Any

from ivy.errors import IvyError, MissingDependencyError
from ivy.graph import Graph
from ivy.mlir import compilation

FRONTENDS = ("torch",)
"""The frameworks whose programs can be captured."""


def compile_graph(
    program: Any, *args: Any, frontend: str | None = None, dynamic_shapes: Any = None, **kwargs: Any
) -> Graph:
    """Capture a program and convert it to the Ivy dialect.

    Args:
        program: a `torch.nn.Module`, a function of torch tensors, or a
            `torch.export.ExportedProgram`.
        *args: example arguments: any pytree; shapes and dtypes count, values do not.
        frontend: the source framework; by default it is recognised from the program and its
            arguments.
        dynamic_shapes: which sizes are symbolic, in `torch.export`'s own form (for instance
            `{"x": {0: torch.export.Dim("batch")}}`).
        **kwargs: example keyword arguments.

    Returns:
        The captured graph; its parameters are views of the program's own memory.

    Raises:
        CaptureError: the framework could not trace the program.
        UnsupportedOpError: it uses operations that Ivy has no equivalent for; all are listed.
    """
    name = frontend or _recognise(program, args, kwargs)
    if name != "torch":
        raise IvyError(f"unknown frontend {name!r}; known are {', '.join(FRONTENDS)}")
    return _from_torch(program, args, kwargs, dynamic_shapes)


def transpile(
    program: Any,
    to: str,
    *args: Any,
    frontend: str | None = None,
    dynamic_shapes: Any = None,
    **kwargs: Any,
) -> Any:
    """A native callable of another framework that computes what `program` does.

    Args:
        program: see `compile_graph`.
        to: the target: `"jax"`.
        *args: example arguments. Without any (and without keyword arguments) the result captures
            at its first call, and again for every new signature of arguments.
        frontend: see `compile_graph`.
        dynamic_shapes: see `compile_graph`.
        **kwargs: example keyword arguments.

    Returns:
        The target's native callable; see the backend for what else it offers.
    """
    if args or kwargs:
        graph = compile_graph(program, *args, frontend=frontend, dynamic_shapes=dynamic_shapes, **kwargs)
        return graph.to_backend(to)
    return _lazy(program, to, frontend)


def _recognise(program: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> str:
    torch = sys.modules.get("torch")
    if torch is not None:
        if isinstance(program, (torch.nn.Module, torch.export.ExportedProgram)):
            return "torch"
        leaves = torch.utils._pytree.tree_leaves((args, kwargs))
        if callable(program) and any(isinstance(leaf, torch.Tensor) for leaf in leaves):
            return "torch"
    raise IvyError(
        f"cannot tell which framework {program!r} belongs to: pass torch modules or functions of "
        f"torch tensors, or name the framework with frontend= ({', '.join(FRONTENDS)})"
    )


def _from_torch(program: Any, args: tuple[Any, ...], kwargs: dict[str, Any], dynamic_shapes: Any) -> Graph:
    try:
        import torch as _  # noqa: F401
    except ModuleNotFoundError:
        raise MissingDependencyError(
            "capturing PyTorch programs needs torch: pip install 'ivy-mlir[torch]'"
        ) from None
    from ivy.frontend import torch as frontend
    from ivy.lowering import pipelines, torch_to_ivy
    from ivy.lowering.passes import run_passes

    captured = frontend.capture(
        program, args, kwargs, is_supported=torch_to_ivy.is_supported, dynamic_shapes=dynamic_shapes
    )
    with compilation():
        converted = captured.clone().at("ivy")
        run_passes(converted.module, pipelines.torch_to_ivy.steps())
    return Graph(converted, captured)


def _lazy(program: Any, to: str, frontend: str | None) -> Callable[..., Any]:
    """A wrapper that captures at the first call with each new signature of arguments."""
    made: dict[Any, Any] = {}

    @functools.wraps(program)
    def call(*args: Any, **kwargs: Any) -> Any:
        from ivy.arguments import as_source, call_key

        key = call_key(args, kwargs)
        if key not in made:
            source_args, source_kwargs = as_source(args, kwargs)
            graph = compile_graph(program, *source_args, frontend=frontend or "torch", **source_kwargs)
            made[key] = graph.to_backend(to)
        return made[key](*args, **kwargs)

    return call
