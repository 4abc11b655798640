"""The frontend of Ivy's own array API: a function runs once on traced arrays of `ivy`.

The arrays are those of the NumPy frontend (`adaptors/traced`), so a program becomes Ivy ops with the
standard's rules, whatever backend its example arrays belong to.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import optree

from ivy.frontend.numpy import capture as numpy_capture
from ivy.functional.array import Array
from ivy.functional.backends import TRACED, array_class, using
from ivy.program import Program
from ivy.signature import NAMESPACE


def accepts(program: Any) -> bool:
    """Whether `program` is something this frontend captures without being told to."""
    return getattr(program, "__module__", "").startswith("ivy.functional")


def is_array(value: Any) -> bool:
    """Whether `value` is an array of `ivy`."""
    return isinstance(value, Array)


def example(shape: tuple[int, ...], dtype: str) -> np.ndarray:
    """An array of this shape and dtype name to capture with."""
    return np.zeros(shape, dtype)


def capture(
    program: Any, args: Sequence[Any], kwargs: Mapping[str, Any], *, parameters: Any = None
) -> Program:
    """Capture a function of Ivy's arrays.

    Args:
        program: any callable. It is run once on stand-ins for its arrays.
        args: example positional arguments: any pytree. Of arrays, of Ivy or of NumPy, shape and
            dtype count; other leaves are constants.
        kwargs: example keyword arguments.
        parameters: which arguments are parameters: an index, a name, or a list of them. Their
            arrays get names from their place in the argument (`layers.0.kernel`).

    Raises:
        CaptureError: the function needs values that are not known before it runs, or uses what
            targets do not have.
    """
    plain_args, plain_kwargs = _map(_contents, (tuple(args), dict(kwargs)))
    return numpy_capture(_on_traced(program), plain_args, plain_kwargs, parameters=parameters)


def _on_traced(program: Callable[..., Any]) -> Callable[..., Any]:
    """The function on the NumPy frontend's arrays."""
    kind = array_class(TRACED)

    @functools.wraps(program, updated=())
    def run(*args: Any, **kwargs: Any) -> Any:
        with using(TRACED):
            wrapped_args, wrapped_kwargs = _map(lambda x: kind(x) if _is_native(x) else x, (args, kwargs))
            return _map(_native, program(*wrapped_args, **wrapped_kwargs))

    return run


def _map(function: Callable[[Any], Any], tree: Any) -> Any:
    return optree.tree_map(function, tree, namespace=NAMESPACE)


def _is_native(value: Any) -> bool:
    return array_class(TRACED).adaptor.is_native(value)


def _contents(value: Any) -> Any:
    """An example array for the NumPy frontend."""
    return value.functions["to_numpy"](value.native) if isinstance(value, Array) else value


def _native(value: Any) -> Any:
    """A result of the program."""
    if not isinstance(value, Array):
        return value
    if value.backend != TRACED:
        return array_class(TRACED).wrap(value).native
    return value.native


__all__ = ["accepts", "capture", "example", "is_array"]
