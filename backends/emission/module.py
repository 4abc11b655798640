"""Emitted source as a Python module, and the checks that every callable makes."""

from __future__ import annotations

import itertools
import linecache
import types
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ivy.backends.emission.names import sanitise
from ivy.backends.emission.source import Emitted
from ivy.backends.emission.types import tensor_type
from ivy.errors import SignatureError
from ivy.program import Argument

_serial = itertools.count()


def build_module(language: str, name: str, emitted: Emitted) -> types.ModuleType:
    """Execute the source as a module of its own; tracebacks show its lines."""
    module_name = f"ivy_{language}_{sanitise(name) or 'program'}_{next(_serial)}"
    file_name = f"<{module_name}>"
    module = types.ModuleType(module_name)
    lines = emitted.text.splitlines(keepends=True)
    linecache.cache[file_name] = (len(emitted.text), None, lines, file_name)
    exec(compile(emitted.text, file_name, "exec"), module.__dict__)
    if emitted.constants:
        module.constants.update(emitted.constants)
    return module


def dtype_of(argument: Argument) -> str:
    """The NumPy name of an argument's element type."""
    return tensor_type(argument.type).dtype


def dtype_name(dtype: Any) -> str:
    """`float32` from any framework's dtype."""
    return str(getattr(dtype, "name", dtype)).rsplit(".", maxsplit=1)[-1]


def check_params(
    arguments: Sequence[Argument], params: Mapping[str, Any], runtime_dtype: Callable[[str], str] = str
) -> None:
    """Hold parameters against those of the program.

    Args:
        arguments: the program's parameters and buffers.
        params: what is given for them.
        runtime_dtype: the element type that values of a type have at present.

    Raises:
        SignatureError: a name, a shape or a type is another one.
    """
    names = {argument.name for argument in arguments}
    missing = [argument.name for argument in arguments if argument.name not in params]
    extra = [name for name in params if name not in names]
    if missing or extra:
        parts = [f"missing parameter(s): {', '.join(missing)}"] if missing else []
        parts += [f"unexpected parameter(s): {', '.join(extra)}"] if extra else []
        raise SignatureError("; ".join(parts))
    for argument in arguments:
        value = params[argument.name]
        wanted = (tuple(argument.type.shape), runtime_dtype(dtype_of(argument)))
        given = (tuple(value.shape), dtype_name(value.dtype))
        if wanted != given:
            raise SignatureError(
                f"parameter {argument.name}: expected {wanted[1]}{list(wanted[0])}, "
                f"got {given[1]}{list(given[0])}"
            )
