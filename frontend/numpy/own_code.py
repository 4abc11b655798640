"""NumPy's own Python code, run on traced arrays.

Much of NumPy is Python on top of a core: `np.cov` is a few lines of averages and products. Run with
constructors that let traced arrays pass (`asanyarray`, `empty`, …), that code is captured as any
user's is, and so has NumPy's semantics by construction. Functions are copied with other globals;
NumPy itself is not changed.
"""

from __future__ import annotations

import types
from collections.abc import Callable
from typing import Any

import numpy as np

CONSTRUCTORS: dict[int, Any] = {}
"""What stands in the place of NumPy's constructors, by the `id` of these."""

_globals: dict[str, dict[str, Any]] = {}


def rebound(function: Any) -> Callable[..., Any] | None:
    """NumPy's Python code of a function with traced constructors; `None` where it has none."""
    code = getattr(function, "_implementation", function)
    return _copy(code) if isinstance(code, types.FunctionType) else None


def _copy(function: types.FunctionType) -> Callable[..., Any]:
    inner = types.FunctionType(
        function.__code__,
        _namespace(function),
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    inner.__kwdefaults__ = function.__kwdefaults__
    return inner


def _namespace(function: types.FunctionType) -> dict[str, Any]:
    """The globals of the function's module, with traced constructors; made once for each module."""
    name = function.__globals__["__name__"]
    if name not in _globals:
        copied = _globals[name] = dict(function.__globals__)
        for key, value in function.__globals__.items():
            copied[key] = _stand_in(value)
    return _globals[name]


def _stand_in(value: Any) -> Any:
    value = getattr(value, "numpy_original", value)  # while a capture has it patched
    if id(value) in CONSTRUCTORS:
        return CONSTRUCTORS[id(value)]
    if isinstance(value, types.ModuleType) and value.__name__.startswith("numpy"):
        return _Module(value)
    if isinstance(value, types.FunctionType) and (value.__module__ or "").startswith("numpy"):
        return _Function(value)
    return value


class _Module:
    """A module of NumPy's as its own code sees it."""

    def __init__(self, module: types.ModuleType) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        return _stand_in(getattr(self._module, name))


class _Function:
    """A helper of NumPy's, copied when it is called."""

    def __init__(self, function: types.FunctionType) -> None:
        self._function = function

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return _copy(self._function)(*args, **kwargs)


def stands_for(*originals: Any) -> Callable[[Any], Any]:
    """Decorator: the function takes the place of NumPy's constructors in NumPy's own code."""

    def register(replacement: Any) -> Any:
        for original in originals:
            CONSTRUCTORS[id(original)] = replacement
        return replacement

    return register


__all__ = ["CONSTRUCTORS", "np", "rebound", "stands_for"]
