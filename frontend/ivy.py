"""The frontend of Ivy's own array API: a function or module runs once on traced arrays of `ivy`.

The arrays are those of the NumPy frontend (`adaptors/traced`), so a program becomes Ivy ops with the
standard's rules, whatever backend its example arrays belong to. The arrays of a module are its
program's parameters, by their names; its buffers are updated by calls.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import optree

from ivy.errors import CaptureError
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy import capture as numpy_capture
from ivy.frontend.numpy.capture import State
from ivy.functional.array import Array
from ivy.functional.backends import TRACED, array_class, class_of, using
from ivy.module import Module
from ivy.program import BUFFER, PARAMETER, Program
from ivy.signature import NAMESPACE

_OWN = ("ivy.functional", "ivy.fft", "ivy.linalg", "ivy.nn", "ivy.random")


def accepts(program: Any) -> bool:
    """Whether `program` is something this frontend captures without being told to."""
    owner = getattr(program, "__module__", None) or ""
    return _module_of(program) is not None or owner.startswith(_OWN)


def is_array(value: Any) -> bool:
    """Whether `value` is an array of `ivy`."""
    return isinstance(value, Array)


def example(shape: tuple[int, ...], dtype: str) -> np.ndarray:
    """An array of this shape and dtype name to capture with."""
    return np.zeros(shape, dtype)


def capture(
    program: Any, args: Sequence[Any], kwargs: Mapping[str, Any], *, parameters: Any = None
) -> Program:
    """Capture a function of Ivy's arrays, or a module.

    Args:
        program: any callable; a module, or a method of one, is captured with its parameters and
            buffers, in its present mode of training. It is run once on stand-ins for its arrays.
        args: example positional arguments: any pytree. Of arrays, of Ivy or of a framework, shape and
            dtype count; other leaves are constants.
        kwargs: example keyword arguments.
        parameters: which arguments are parameters: an index, a name, or a list of them. Their
            arrays get names from their place in the argument (`layers.0.kernel`).

    Raises:
        CaptureError: the function needs values that are not known before it runs, or uses what
            targets do not have.
    """
    plain_args, plain_kwargs = _map(_contents, (tuple(args), dict(kwargs)))
    module = _module_of(program)
    if module is None:
        return numpy_capture(_on_traced(program), plain_args, plain_kwargs, parameters=parameters)
    held = module.state()
    captured = numpy_capture(
        program, plain_args, plain_kwargs, parameters=parameters, state=_state(program, module, held)
    )
    own = {name: value.native for name, value in held.items()}
    return dataclasses.replace(captured, parameters={**captured.parameters, **own})


def _on_traced(program: Callable[..., Any]) -> Callable[..., Any]:
    """The function on the NumPy frontend's arrays."""

    @functools.wraps(program, updated=())
    def run(*args: Any, **kwargs: Any) -> Any:
        with using(TRACED):
            given_args, given_kwargs = _map(_wrapped, (args, kwargs))
            return _map(_native, program(*given_args, **given_kwargs))

    return run


# --------------------------------------------------------------------------------------- modules


def _module_of(program: Any) -> Module | None:
    """The module that a program is, or is a method of."""
    owner = getattr(program, "__self__", program)
    return owner if isinstance(owner, Module) else None


def _state(program: Any, module: Module, held: Mapping[str, Array]) -> State:
    trained = module.parameters()

    def call(
        stand_ins: Mapping[str, Any], args: Sequence[Any], kwargs: Mapping[str, Any]
    ) -> tuple[Any, dict[str, Any]]:
        kind = array_class(TRACED)
        before = {name: stand_in.value for name, stand_in in stand_ins.items()}
        twin = module.with_state({name: kind(stand_in) for name, stand_in in stand_ins.items()})
        function = twin if program is module else getattr(twin, program.__name__)
        result = _on_traced(function)(*args, **kwargs)
        after = {name: _native(value) for name, value in twin.state().items() if name in stand_ins}
        changed = {name: new for name, new in after.items() if arrays.as_traced(new).value != before[name]}
        _check_updates(changed, held, trained)
        return result, changed

    kinds = {name: _kind(value, name in trained) for name, value in held.items()}
    return State(kinds, {name: _layout(value) for name, value in held.items()}, call)


def _kind(value: Array, is_trained: bool) -> str:
    """Integers and keys among a module's arrays are nothing that could be trained."""
    return PARAMETER if is_trained and value.dtype.kind.endswith("floating") else BUFFER


def _layout(value: Array) -> np.ndarray:
    """An array of this shape and dtype without memory."""
    dtype = array_class(TRACED).adaptor.native_dtype(value.dtype)
    return np.broadcast_to(np.empty((), dtype), value.shape)


def _check_updates(
    changed: Mapping[str, Any], held: Mapping[str, Array], trained: Mapping[str, Array]
) -> None:
    """Refuse a call that changes what is no buffer, or what it is like."""
    for name, new in changed.items():
        if name in trained:
            raise CaptureError(
                f"the call changes {name}, which is a parameter: make it a buffer with register_buffer"
            )
        wanted = (held[name].shape, held[name].dtype.name)
        given = (tuple(new.shape), str(new.dtype))
        if wanted != given:
            raise CaptureError(f"the call makes the buffer {name}, {wanted}, another array: {given}")


# ---------------------------------------------------------------------------------------- leaves


def _map(function: Callable[[Any], Any], tree: Any) -> Any:
    return optree.tree_map(function, tree, namespace=NAMESPACE)


def _wrapped(value: Any) -> Any:
    """An argument of the program."""
    kind = array_class(TRACED)
    return kind(value) if kind.adaptor.is_native(value) else value


def _contents(value: Any) -> Any:
    """An example array for the NumPy frontend."""
    kind = class_of(value)
    if kind is None:
        return value
    return np.asarray(kind.functions["to_numpy"](value.native if isinstance(value, Array) else value))


def _native(value: Any) -> Any:
    """A result of the program."""
    if not isinstance(value, Array):
        return value
    if value.backend != TRACED:
        return array_class(TRACED).wrap(value).native
    return value.native


__all__ = ["accepts", "capture", "example", "is_array"]
