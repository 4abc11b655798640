"""The names of the array API in `ivy`, and the same functions bound to one backend.

`ivy.zeros` makes its array on the backend of `ivy.set_backend`; `namespace("torch").zeros` always
makes a tensor. That is what `x.__array_namespace__()` and `ivy.array_namespace` give.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from functools import cache, wraps
from types import ModuleType
from typing import Any

from ivy.functional.backends import array_class, using
from ivy.functional.dispatch import common_class
from ivy.functional.names import CONSTANTS, CREATION, EXTENSIONS, NAMES, VERSION, VERSIONS


def lookup(name: str) -> Any:
    """The function, dtype or constant of the standard called `name`."""
    if name in CONSTANTS:
        return CONSTANTS[name]
    module = importlib.import_module(NAMES[name])
    return getattr(module, "bool_" if name == "bool" else name)


def namespace(backend: str, api_version: str | None = None) -> ModuleType:
    """The functions of the standard, with new arrays made on one backend; always the same module.

    Args:
        backend: its name.
        api_version: a version of the standard that the caller was written for, `"2024.12"`.

    Raises:
        ValueError: Ivy does not speak that version.
    """
    if api_version is not None and api_version not in VERSIONS:
        raise ValueError(
            f"Ivy speaks the array API standard {VERSION} and what its older versions have; "
            f"got api_version={api_version!r}"
        )
    return _namespace(backend)


@cache
def _namespace(backend: str) -> ModuleType:
    array_class(backend)
    module = ModuleType(f"ivy.{backend}", f"Ivy's array functions on {backend}.")
    for name in (*NAMES, *CONSTANTS):
        found = lookup(name)
        setattr(module, name, _bound(backend, found) if name in CREATION else found)
    for name in EXTENSIONS:
        setattr(module, name, _extension(backend, name))
    module.__dict__.update(__array_api_version__=VERSION, __all__=[*NAMES, *CONSTANTS, *EXTENSIONS])
    return module


def _extension(backend: str, name: str) -> ModuleType:
    whole = importlib.import_module(f"ivy.{name}")
    module = ModuleType(f"ivy.{backend}.{name}", whole.__doc__)
    for key in whole.__all__:
        found = getattr(whole, key)
        setattr(module, key, _bound(backend, found) if f"{name}.{key}" in CREATION else found)
    module.__dict__["__all__"] = list(whole.__all__)
    return module


def _bound(backend: str, function: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        with using(backend):
            return function(*args, **kwargs)

    return call


def array_namespace(*arrays: Any) -> ModuleType:
    """The array functions for the backend of these arrays.

    Args:
        arrays: arrays of Ivy or of a framework; Python's numbers and None do not count.

    Raises:
        TypeError: none of them is an array.
        BackendMismatch: they are arrays of several backends.
    """
    kind = common_class("array_namespace", *(x for x in arrays if x is not None))
    return namespace(kind.adaptor.name)


__all__ = ["array_namespace", "lookup", "namespace"]
