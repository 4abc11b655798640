"""Which framework computes: the adaptors that are in use, and the choice between them.

`ivy.set_backend("torch")` says where new arrays are made. Functions of arrays follow their arrays.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from ivy.errors import IvyError, MissingDependencyError
from ivy.functional.array import Array
from ivy.functional.dispatch import CLASSES, Functions, Plans


@dataclass(frozen=True)
class _Row:
    """A backend before it is imported: its packages, and the extra that installs it."""

    packages: tuple[str, ...]
    extra: str


BACKENDS: dict[str, _Row] = {
    "numpy": _Row(("numpy",), "numpy"),
    "torch": _Row(("torch",), "torch"),
    "jax": _Row(("jax", "jaxlib"), "jax"),
    "tensorflow": _Row(("tensorflow",), "tensorflow"),
}
"""The backends by name; the name is also that of the framework's package."""

TRACED = "traced"
"""The backend whose arrays stand for those of a program that is being captured."""

_classes: dict[str, type[Array]] = {}
_lock = threading.RLock()
_default = "numpy"
_chosen: ContextVar[str | None] = ContextVar("ivy_backend", default=None)


def array_class(name: str) -> type[Array]:
    """The class of a backend's arrays; its framework is imported here.

    Raises:
        IvyError: there is no such backend.
        MissingDependencyError: its framework is not installed.
    """
    if name not in _classes:
        with _lock:
            if name not in _classes:
                _classes[name] = _make_class(name)
    return _classes[name]


def _make_class(name: str) -> type[Array]:
    if name != TRACED:
        check_name(name)
        _import(name)
    adaptor = importlib.import_module(f"ivy.functional.adaptors.{name}").ADAPTOR
    found = {"adaptor": adaptor, "functions": Functions(adaptor), "plans": Plans(adaptor)}
    kind = type(
        "Array", (Array,), {"__slots__": (), "__init__": _init(adaptor), "__doc__": Array.__doc__, **found}
    )
    kind.__module__ = "ivy"
    CLASSES.add(kind)
    return kind


def _init(adaptor: Any) -> Any:
    """How a framework's array is put into Ivy's."""
    kept = adaptor.kept_type

    def init(self: Array, native: Any) -> None:
        self.native = native if kept is None or type(native) is kept else adaptor.as_kept(native)

    def keep(self: Array, native: Any) -> None:
        self.native = native

    return keep if kept is None else init


def check_name(name: str) -> None:
    """Refuse a name that is not a backend's.

    Raises:
        IvyError: there is no such backend.
    """
    if name not in BACKENDS:
        raise IvyError(f"unknown backend {name!r}; known are {', '.join(BACKENDS)}")


def _import(name: str) -> None:
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise MissingDependencyError(
            f"the {name} backend needs {name}: pip install 'ivy-mlir[{BACKENDS[name].extra}]'"
        ) from None


def class_of(value: object) -> type[Array] | None:
    """The class for a framework's own array, or None if `value` is none."""
    if isinstance(value, Array):
        return type(value)
    for kind in type(value).__mro__:
        root = kind.__module__.partition(".")[0]
        for name, row in BACKENDS.items():
            if root in row.packages and name in sys.modules:
                found = array_class(name)
                return found if found.adaptor.is_native(value) else None
    return None


def restore(name: str, contents: Any, dtype: str) -> Array:
    """An array that was pickled or copied."""
    from ivy.functional.dtypes import DTYPES

    kind = array_class(name)
    return kind(kind.adaptor.cast(kind.functions["from_numpy"](contents), DTYPES[dtype]))


# ----------------------------------------------------------------------------------------- choice


def current_class() -> type[Array]:
    """The class of new arrays."""
    return array_class(_chosen.get() or _default)


def current_backend() -> str:
    """The name of the backend that makes new arrays."""
    return _chosen.get() or _default


@contextmanager
def using(name: str) -> Iterator[type[Array]]:
    """Make new arrays on a backend inside the block, for the running thread or task."""
    kind = array_class(name)
    token = _chosen.set(name)
    try:
        yield kind
    finally:
        _chosen.reset(token)


class set_backend:  # noqa: N801  used like a function
    """Choose the framework of new arrays: `"numpy"` (the default), `"torch"`, `"jax"` or `"tensorflow"`.

    As a statement, `ivy.set_backend("torch")` holds from then on: in the main thread for the whole
    process (threads that chose for themselves keep their choice), in another thread or task for it
    alone. As a context manager, `with ivy.set_backend("torch"):`, it holds inside the block, for
    the running thread or task alone. Arrays that exist stay where they are.

    Args:
        name: the backend.

    Raises:
        IvyError: there is no such backend.
        MissingDependencyError: its framework is not installed.
    """

    def __init__(self, name: str) -> None:
        global _default
        check_name(name)
        array_class(name)
        self._name = name
        self._previous = (_default, _chosen.get())
        self._is_global = threading.current_thread() is threading.main_thread()
        _chosen.set(name)
        if self._is_global:
            _default = name

    def __enter__(self) -> str:
        global _default
        if self._is_global:
            _default = self._previous[0]
        return self._name

    def __exit__(self, *exception: object) -> None:
        _chosen.set(self._previous[1])


__all__ = [
    "BACKENDS",
    "TRACED",
    "array_class",
    "class_of",
    "current_backend",
    "current_class",
    "set_backend",
    "using",
]
