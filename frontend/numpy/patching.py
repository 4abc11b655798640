"""Functions of NumPy's that no protocol intercepts, replaced in its namespace while a program is captured.

`np.zeros(3)` has no traced argument by which NumPy could hand the call over, and what it makes may be
written to later. The replacements ask whether the calling thread is capturing, and whether the call
comes from the user's code; otherwise they are NumPy's own functions.
"""

from __future__ import annotations

import functools
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np

from ivy.frontend.numpy.creation import PATCHES
from ivy.frontend.numpy.random import GLOBAL_PATCHES
from ivy.frontend.numpy.trace import is_library, is_tracing

_lock = threading.Lock()
_depth = 0
_saved: list[tuple[Any, str, Any]] = []
_COMPILED = frozenset({"numpy", "scipy", "pandas", "sklearn", "numba", "torch", "jax", "tensorflow"})
"""Packages that hand arrays to compiled code, and so need NumPy's own."""


@contextmanager
def patched() -> Iterator[None]:
    """Have the user's calls of constructors make arrays of the program, in threads that are capturing."""
    _enter()
    try:
        yield
    finally:
        _leave()


def _enter() -> None:
    global _depth
    with _lock:
        _depth += 1
        if _depth > 1:
            return
        for module, table in ((np, PATCHES), (np.random, GLOBAL_PATCHES)):
            for name, replacement in table.items():
                original = getattr(module, name)
                _saved.append((module, name, original))
                setattr(module, name, _switch(original, replacement))


def _leave() -> None:
    global _depth
    with _lock:
        _depth -= 1
        if _depth:
            return
        while _saved:
            setattr(*_saved.pop())


def _switch(original: Callable[..., Any], replacement: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(original)
    def call(*args: Any, **kwargs: Any) -> Any:
        if is_tracing() and _is_user_code(sys._getframe(1)):
            return replacement(*args, **kwargs)
        return original(*args, **kwargs)

    call.numpy_original = original  # type: ignore[attr-defined]
    return call


def _is_user_code(frame: Any) -> bool:
    package = frame.f_globals.get("__name__", "").partition(".")[0]
    return package not in _COMPILED and not is_library(frame.f_code.co_filename)
