"""The registry of frontends: which framework a program belongs to, and who captures it.

A frontend is a module `ivy.frontend.<name>`, imported when its framework's programs turn up, with

    accepts(program) -> bool                          whether the object itself is the framework's
    is_array(value) -> bool                           whether it is one of the framework's arrays
    example(shape, dtype) -> array                    an array to capture with; its values do not count
    capture(program, args, kwargs, **options) -> Program
"""

from __future__ import annotations

import dis
import importlib
import inspect
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from ivy.errors import IvyError, MissingDependencyError
from ivy.functional.names import NAMES


@dataclass(frozen=True)
class Frontend:
    """What the registry knows of a frontend before it is imported.

    Attributes:
        name: what users call it, and the name of the framework's package.
        modules: the packages whose use in a function says that it is one of this framework's.
        options: the keyword arguments that `capture` takes beside the program's own.
    """

    name: str
    modules: tuple[str, ...]
    options: tuple[str, ...]

    def load(self) -> ModuleType:
        """Import the frontend.

        Raises:
            MissingDependencyError: its framework is not installed.
        """
        try:
            importlib.import_module(self.name)
        except ModuleNotFoundError:
            raise MissingDependencyError(
                f"capturing {self.name} programs needs {self.name}: pip install 'ivy-mlir[{self.name}]'"
            ) from None
        return importlib.import_module(f"ivy.frontend.{self.name}")

    def is_loaded(self) -> bool:
        """Whether the framework is in use in this process; otherwise nothing can be one of its objects."""
        return self.name in sys.modules


FRONTENDS: dict[str, Frontend] = {
    "torch": Frontend("torch", ("torch",), ("dynamic_shapes",)),
    "tensorflow": Frontend("tensorflow", ("tensorflow", "keras"), ("dynamic_shapes",)),
    "jax": Frontend("jax", ("jax", "flax", "equinox", "optax"), ("dynamic_shapes", "parameters")),
    "numpy": Frontend("numpy", ("numpy",), ("parameters",)),
    "ivy": Frontend("ivy", ("ivy",), ("parameters",)),
}
"""Every frontend by name, in the order in which they are asked."""


def find_frontend(name: str) -> Frontend:
    """The frontend called `name`.

    Raises:
        IvyError: there is none.
    """
    if name not in FRONTENDS:
        raise IvyError(f"unknown frontend {name!r}; known are {', '.join(FRONTENDS)}")
    return FRONTENDS[name]


def recognise(program: Any, leaves: Sequence[Any]) -> Frontend:
    """The frontend for a program, from what it is, from its example arrays, or from what its code uses.

    Raises:
        IvyError: nothing tells, or several frameworks are possible.
    """
    loaded = [frontend for frontend in FRONTENDS.values() if frontend.is_loaded()]
    ways = (
        _by_folder(program),
        _by_program(program, loaded),
        _by_functions_of_ivy(program, loaded),
        _by_arrays(leaves, loaded),
        _by_code(program, loaded),
    )
    for found in (*ways, _by_numpy_arrays(leaves)):
        if len(found) == 1:
            return found[0]
        if found:
            names = " and ".join(frontend.name for frontend in found)
            raise IvyError(f"{program!r} could be a program of {names}: name one with frontend=")
    raise IvyError(
        f"cannot tell which framework {program!r} belongs to: pass its modules, or a function with example "
        f"arrays of that framework, or name it with frontend= ({', '.join(FRONTENDS)})"
    )


def _by_folder(program: Any) -> list[Frontend]:
    """A SavedModel is TensorFlow's, whether TensorFlow is in use yet or not."""
    is_path = isinstance(program, (str, os.PathLike))
    return [FRONTENDS["tensorflow"]] if is_path and (Path(program) / "saved_model.pb").is_file() else []


def _by_program(program: Any, loaded: Sequence[Frontend]) -> list[Frontend]:
    return [frontend for frontend in loaded if frontend.load().accepts(program)][:1]


def _by_arrays(leaves: Sequence[Any], loaded: Sequence[Frontend]) -> list[Frontend]:
    """The owners of the arrays; NumPy's are taken by every framework, so they tell nothing here."""
    asked = [frontend for frontend in loaded if frontend.name != "numpy"]
    arrays = [leaf for leaf in leaves if hasattr(leaf, "shape")]
    return [frontend for frontend in asked if any(map(frontend.load().is_array, arrays))]


def _by_numpy_arrays(leaves: Sequence[Any]) -> list[Frontend]:
    """NumPy, where its arrays are all that tells."""
    numpy = FRONTENDS["numpy"]
    arrays = [leaf for leaf in leaves if hasattr(leaf, "shape")]
    return [numpy] if arrays and all(map(numpy.load().is_array, arrays)) else []


def _by_code(program: Any, loaded: Sequence[Frontend]) -> list[Frontend]:
    """The frameworks whose modules the function's code names; NumPy beside another one is only a helper."""
    used = _modules_used(program)
    found = [frontend for frontend in loaded if used & set(frontend.modules)]
    return [frontend for frontend in found if frontend.name != "numpy" or len(found) == 1]


def _by_functions_of_ivy(program: Any, loaded: Sequence[Frontend]) -> list[Frontend]:
    """Ivy, for a function that calls Ivy's array functions and names no framework but NumPy.

    Other frameworks' programs may name `ivy` too: what `transpile` made, `ivy.Array` in a check.
    """
    function = _function_of(program)
    if function is None or not _calls_ivy(function, function.__code__, set()):
        return []
    others = [frontend for frontend in loaded if frontend.name not in ("ivy", "numpy")]
    used = _modules_used(program)
    return [] if any(used & set(frontend.modules) for frontend in others) else [FRONTENDS["ivy"]]


_ARRAY_API = (frozenset(NAMES) | {"fft", "grad", "linalg", "nn", "random", "value_and_grad", "vmap"}) - {
    "Array", "BackendMismatch", "array_namespace", "current_backend", "set_backend"
}  # fmt: skip
"""The names of `ivy` whose use says that a function computes with it."""

_ARRAY_MODULES = (
    "ivy.fft",
    "ivy.functional",
    "ivy.linalg",
    "ivy.nn",
    "ivy.optim",
    "ivy.random",
    "ivy.transforms",
)


def _calls_ivy(function: Any, code: Any, seen: set[Any]) -> bool:
    """Whether code reads one of Ivy's array functions or modules, itself or in functions of the same file."""
    seen.add(code)
    scope, is_ivy = _scope(function), False
    for instruction in dis.get_instructions(code):
        if instruction.opname in ("LOAD_GLOBAL", "LOAD_DEREF"):
            value = scope.get(instruction.argval)
            is_ivy = inspect.ismodule(value) and value.__name__ == "ivy"
            if not is_ivy and (_is_ivys(value) or _helps(value, function, seen)):
                return True
        elif is_ivy and instruction.opname in ("LOAD_ATTR", "LOAD_METHOD"):
            if instruction.argval in _ARRAY_API:
                return True
            is_ivy = False
    inner = (constant for constant in code.co_consts if inspect.iscode(constant))
    return any(_calls_ivy(function, part, seen) for part in inner)


def _is_ivys(value: Any) -> bool:
    """Whether a value is one of Ivy's array functions, or a module with parameters."""
    if inspect.isclass(value):
        return False
    return _owner(value).startswith(_ARRAY_MODULES) or any(
        (base.__module__, base.__name__) == ("ivy.module", "Module") for base in type(value).__mro__
    )


def _helps(value: Any, function: Any, seen: set[Any]) -> bool:
    """Whether a value is a function of the same file that calls Ivy's."""
    helper = _function_of(value)
    if helper is None or helper.__globals__ is not function.__globals__ or helper.__code__ in seen:
        return False
    return _calls_ivy(helper, helper.__code__, seen)


def _modules_used(program: Any) -> set[str]:
    function = _function_of(program)
    if function is None:
        return set()
    scope = _scope(function)
    return {_package(_owner(scope.get(name))) for name in _names(function.__code__)}


def _function_of(program: Any) -> Any:
    function = inspect.unwrap(program) if callable(program) else program
    function = getattr(function, "__func__", function)
    return function if inspect.isfunction(function) else None


def _scope(function: Any) -> Mapping[str, Any]:
    return function.__globals__ | _closure(function)  # type: ignore[no-any-return]


def _owner(value: Any) -> str:
    """The module that a value is, or comes from."""
    return str(value.__name__ if inspect.ismodule(value) else getattr(value, "__module__", None) or "")


def _package(owner: str) -> str:
    """The package of a module; what Ivy made for a framework is that framework's."""
    parts = owner.split(".")
    return parts[2] if parts[:2] == ["ivy", "backends"] and len(parts) > 2 else parts[0]


def _names(code: Any) -> set[str]:
    inner = (constant for constant in code.co_consts if inspect.iscode(constant))
    return {*code.co_names, *code.co_freevars}.union(*map(_names, inner))


def _closure(function: Callable[..., Any]) -> dict[str, Any]:
    return dict(inspect.getclosurevars(function).nonlocals)


__all__ = ["FRONTENDS", "Frontend", "find_frontend", "recognise"]
