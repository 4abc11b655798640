"""From a framework's program to a `Graph`: the two entry points of the API."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Mapping
from typing import Any

from ivy.backends.emission.function import NativeFunction
from ivy.conversion import to_ivy
from ivy.errors import IvyError
from ivy.frontends import find_frontend, recognise
from ivy.graph import Graph


def compile_graph(
    program: Any,
    *args: Any,
    frontend: str | None = None,
    dynamic_shapes: Any = None,
    parameters: Any = None,
    **kwargs: Any,
) -> Graph:
    """Capture a program and convert it to the Ivy dialect.

    Args:
        program: a module or function of PyTorch (or a `torch.export.ExportedProgram`), a function of JAX
            or a module of Flax or Equinox, a function, model or SavedModel folder of TensorFlow, a
            function of NumPy arrays, a function or module of Ivy, or what `transpile` gave.
        *args: example arguments: any pytree; shapes and dtypes count, values do not.
        frontend: the source framework; by default it is recognised from the program and its
            arguments.
        dynamic_shapes: which sizes are symbolic, in the framework's own form: for instance
            `{"x": {0: torch.export.Dim("batch")}}` in PyTorch, `{"x": "batch, 3"}` in JAX.
        parameters: for functions of a framework whose functions have no parameters of their own:
            which arguments are parameters: a position, a name, the beginning of names, or a list of these.
        **kwargs: example keyword arguments.

    Returns:
        The captured graph; its parameters are views of the program's own memory.

    Raises:
        CaptureError: the framework could not trace the program.
        UnsupportedOpError: it uses operations that Ivy has no equivalent for; all are listed.
    """
    given = {"dynamic_shapes": dynamic_shapes, "parameters": parameters}
    options = {name: value for name, value in given.items() if value is not None}
    if isinstance(program, NativeFunction):
        return _known(program, args, kwargs, frontend, options)
    source = find_frontend(frontend) if frontend else recognise(program, _leaves(args, kwargs))
    if refused := [name for name in options if name not in source.options]:
        raise IvyError(f"the {source.name} frontend has no option {', '.join(refused)}")
    named_file = frontend is not None and isinstance(program, (str, os.PathLike))
    if not callable(program) and not named_file and not source.load().accepts(program):
        raise IvyError(f"{program!r} is no program: pass a function, a module, or the folder of a SavedModel")
    captured = source.load().capture(program, args, kwargs, **options)
    converted = captured if captured.dialect == "ivy" else to_ivy(captured)
    return Graph(converted, captured)


def _known(
    function: NativeFunction,
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
    frontend: str | None,
    options: Mapping[str, Any],
) -> Graph:
    """The graph of a function that a backend made: it knows its program."""
    if frontend not in (None, function.framework):
        raise IvyError(f"{function!r} is a program of {function.framework}, not of {frontend}")
    if options:
        raise IvyError(f"{function!r} has parameters and sizes of its own: leave out {', '.join(options)}")
    captured = function.as_program(args, kwargs)
    return Graph(to_ivy(captured), captured)


def transpile(
    program: Any,
    to: str,
    *args: Any,
    frontend: str | None = None,
    dynamic_shapes: Any = None,
    parameters: Any = None,
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
        parameters: see `compile_graph`.
        **kwargs: example keyword arguments.

    Returns:
        The target's native callable; see the backend for what else it offers.
    """
    if args or kwargs or isinstance(program, NativeFunction):
        options = {"frontend": frontend, "dynamic_shapes": dynamic_shapes, "parameters": parameters}
        return compile_graph(program, *args, **options, **kwargs).to_backend(to)
    return _lazy(program, to, frontend)


def _leaves(args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[Any]:
    """The leaves of the arguments, as far as plain containers go: enough to see whose arrays they are."""
    found: list[Any] = []
    pending: list[Any] = [args, kwargs]
    while pending:
        value = pending.pop()
        if isinstance(value, Mapping):
            pending.extend(value.values())
        elif isinstance(value, (list, tuple)):
            pending.extend(value)
        else:
            found.append(value)
    return found


def _lazy(program: Any, to: str, frontend: str | None) -> Callable[..., Any]:
    """A wrapper that captures at the first call with each new signature of arguments."""
    made: dict[Any, Any] = {}
    source = find_frontend(frontend) if frontend else recognise(program, [])

    @functools.wraps(program)
    def call(*args: Any, **kwargs: Any) -> Any:
        from ivy.arguments import as_examples, call_key

        key = call_key(args, kwargs)
        if key not in made:
            example_args, example_kwargs = as_examples(source.load(), args, kwargs)
            graph = compile_graph(program, *example_args, frontend=source.name, **example_kwargs)
            made[key] = graph.to_backend(to)
        return made[key](*args, **kwargs)

    return call
