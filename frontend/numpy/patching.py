"""Functions of NumPy's that no protocol intercepts, replaced in its namespace while a program is captured.

`np.zeros(3)` has no traced argument by which NumPy could hand the call over, and what it makes may be
written to later. The replacements ask whether the calling thread is capturing, and whether the call
stands in the user's code; otherwise they are NumPy's own functions.
"""

from __future__ import annotations

import dis
import functools
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, FrameType
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
        if is_tracing() and _calls(sys._getframe(1), original.__name__):
            return replacement(*args, **kwargs)
        return original(*args, **kwargs)

    call.numpy_original = original  # type: ignore[attr-defined]
    return call


def _calls(frame: FrameType, name: str) -> bool:
    """Whether the user's code itself calls a function of this name, in the frame's current instruction.

    Compiled extensions have no frames: what they call seems to be called by whoever called them, and
    they must get NumPy's own arrays.
    """
    package = frame.f_globals.get("__name__", "").partition(".")[0]
    if package in _COMPILED or is_library(frame.f_code.co_filename):
        return False
    return _called_name(frame.f_code, frame.f_lasti) == name


@functools.lru_cache(maxsize=4096)
def _called_name(code: CodeType, offset: int) -> str | None:
    """The last name of the function that the call at this offset calls: `zeros` of `np.zeros(3)`."""
    instructions = list(dis.get_instructions(code))
    running = [i for i in instructions if i.offset <= offset]  # the offset may lie in the call's caches
    place = running[-1].positions if running else None
    if place is None or place.end_lineno is None:
        return None
    start, end = (place.lineno, place.col_offset), (place.end_lineno, place.end_col_offset)
    names = [
        ((at.end_lineno, at.end_col_offset), i.argval)
        for i in instructions
        if i.opname.startswith("LOAD_") and isinstance(i.argval, str) and i.offset < offset
        for at in [i.positions]
        if at is not None and (at.lineno, at.col_offset) == start
    ]
    inside = [named for named in names if named[0] < end]  # type: ignore[operator]
    return max(inside)[1] if inside else None  # type: ignore[type-var]
