"""One capture in progress: the module that ops go into, its arguments and constants, and the place in
the user's code that each op comes from.
"""

from __future__ import annotations

import itertools
import sys
import sysconfig
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import constant as literal
from ivy.dialect.helpers import scalar
from ivy.errors import CaptureError
from ivy.mlir import func, ir
from ivy.program import BUFFER, ENTRY, PARAMETER

INLINE_CONSTANT_ELEMENTS = 64
"""Constant arrays up to this size become literals in the program, larger ones buffers."""

_LIBRARIES = (str(Path(np.__file__).parent), str(Path(__file__).parents[2]), sysconfig.get_path("stdlib"))
_current = threading.local()

Value = ir.Value


class Trace:
    """A function `@main` while it is built.

    Attributes:
        buffers: constant arrays of the program that are too large to be literals, by name.
        checks: run when the program is whole; they raise a `CaptureError` where it is not right.
    """

    def __init__(self) -> None:
        self.module = ir.Module.create()
        with ir.InsertionPoint(self.module.body):
            self.function = func.FuncOp("traced", ir.FunctionType.get([], []))
        self.block = self.function.add_entry_block()
        self.buffers: dict[str, np.ndarray] = {}
        self.checks: list[Callable[[], None]] = []
        self._state: list[tuple[Value, tuple[str, str]]] = []
        self._inputs: list[Value] = []
        self._constants: dict[int, tuple[Any, Value]] = {}
        self._streams = itertools.count()

    def key(self) -> Value:
        """A random key that no other draw of the program has."""
        return ops.random_key(next(self._streams))

    def add_input(self, shape: Sequence[int], dtype: np.dtype) -> Value:
        """A new argument of `@main` for an array of the user's."""
        value = self._argument(shape, dtype)
        self._inputs.append(value)
        return value

    def add_state(self, kind: str, name: str, array: Any) -> Value:
        """A new argument of `@main` for a parameter or a buffer."""
        value = self._argument(array.shape, array.dtype)
        self._state.append((value, (kind, name)))
        return value

    def _argument(self, shape: Sequence[int], dtype: np.dtype) -> Value:
        return self.block.add_argument(types.tensor(shape, dtype_name(dtype)), ir.Location.current)

    def constant(self, array: np.ndarray, shared: bool) -> Value:
        """A constant of the program: small ones as literals, others as buffers.

        Args:
            array: the elements.
            shared: whether nobody will change the array, so that it need not be copied.
        """
        if array.size <= INLINE_CONSTANT_ELEMENTS or _is_uniform(array):
            return _literal(array)
        for computed in (_counted, _triangular):
            value = computed(array)
            if value is not None:
                return value
        if shared and id(array) in self._constants:
            return self._constants[id(array)][1]
        name = self._constant_name()
        self.buffers[name] = array if shared else array.copy()
        value = self.add_state(BUFFER, name, array)
        if shared:
            self._constants[id(array)] = (array, value)
        return value

    def _constant_name(self) -> str:
        taken = {name for _, (_, name) in self._state}
        numbers = itertools.count(len(self.buffers))
        return next(name for name in map("constant_{}".format, numbers) if name not in taken)

    def finish(self, results: Sequence[Value], updated: Sequence[str] = ()) -> ir.Module:
        """The module, with parameters and buffers as the first arguments of `@main`.

        Args:
            results: what the program gives, and then the new values of buffers.
            updated: the names of these buffers.
        """
        func.ReturnOp(list(results))
        for check in self.checks:
            check()
        values = [value for value, _ in self._state] + self._inputs
        type_ = ir.FunctionType.get([v.type for v in values], [r.type for r in results])
        with ir.InsertionPoint(self.module.body):
            main = func.FuncOp(ENTRY, type_)
        block = main.add_entry_block([ir.Location.unknown()] * len(values))
        for old, new in zip(values, block.arguments, strict=True):
            old.replace_all_uses_with(new)
        for op in list(self.block.operations):
            block.append(op)
        self.function.operation.erase()
        names = [{kind: ir.StringAttr.get(name)} for _, (kind, name) in self._state]
        entries = [ir.DictAttr.get(entry) for entry in [*names, *[{}] * len(self._inputs)]]
        main.operation.attributes["arg_attrs"] = ir.ArrayAttr.get(entries)
        if updated:
            plain = [{} for _ in range(len(results) - len(updated))]
            new = [{BUFFER: ir.StringAttr.get(name)} for name in updated]
            entries = [ir.DictAttr.get(entry) for entry in [*plain, *new]]
            main.operation.attributes["res_attrs"] = ir.ArrayAttr.get(entries)
        return self.module


def _is_uniform(array: np.ndarray) -> bool:
    first = array.flat[0]
    return bool((array == first).all()) and not (first == 0 and np.signbit(array.real).any())


def _literal(array: np.ndarray) -> Value:
    if array.size > 1 and _is_uniform(array):
        element = types.element_type(dtype_name(array.dtype))
        return ops.full(scalar(array.flat[0].item(), element), (), array.shape)
    return literal(array, types.element_type(dtype_name(array.dtype)))


def _counted(array: np.ndarray) -> Value | None:
    """Integers at equal distances as a computation, which takes no memory in the program."""
    if array.ndim != 1 or array.dtype.kind not in "iu":
        return None
    first, step = int(array[0]), int(array[1]) - int(array[0])
    if not np.array_equal(array, first + step * np.arange(array.size, dtype=object)):
        return None
    element = types.element_type(dtype_name(array.dtype))
    value = ops.iota((), array.shape, 0, element)
    value = value if step == 1 else ops.multiply(value, scalar(step, element))
    return value if first == 0 else ops.add(value, scalar(first, element))


def _triangular(array: np.ndarray) -> Value | None:
    """One number up to the diagonal and another above it, as the masks of attention have it."""
    if array.ndim < 2 or array.size != array.shape[-2] * array.shape[-1]:
        return None
    rows, columns = array.shape[-2:]
    low, high = array.flat[0], array.flat[columns - 1]
    expected = np.where(np.tri(rows, columns, dtype=bool), low, high)
    if expected.tobytes() != array.tobytes():  # of NaN and -0.0 too
        return None
    row, column = (ops.iota((), [size], 0, types.element_type("int32")) for size in (rows, columns))
    kept = ops.greater_equal(ops.expand_dims(row, (1,)), column)
    if array.dtype.kind != "b":
        of_type = types.element_type(dtype_name(array.dtype))
        kept = ops.where(kept, scalar(low.item(), of_type), scalar(high.item(), of_type))
    elif high:
        kept = ops.logical_not(kept)
    return kept if array.ndim == 2 else ops.reshape(kept, (), array.shape)


_DTYPES = frozenset(
    [
        *("bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
        *("float16", "float32", "float64", "complex64", "complex128"),
    ]
)


def dtype_name(dtype: Any) -> str:
    """The name of a dtype that programs may use.

    Raises:
        CaptureError: targets have no such type (strings, objects, records, dates, extended floats).
    """
    dtype = np.dtype(dtype)
    if dtype.name not in _DTYPES and dtype.name not in ("bfloat16",):
        refuse(f"arrays of dtype {dtype} are not supported; use numbers of up to 64 bits for each part")
    return str(dtype.name)


def element(dtype: Any) -> ir.Type:
    """The MLIR element type of a NumPy dtype."""
    return types.element_type(dtype_name(dtype))


# ------------------------------------------------------------------------------ where we are


@contextmanager
def tracing(trace: Trace) -> Iterator[None]:
    """Make `trace` the one that this thread's NumPy calls go into."""
    previous = getattr(_current, "trace", None)
    _current.trace = trace
    try:
        with ir.InsertionPoint(trace.block):
            yield
    finally:
        _current.trace = previous


@contextmanager
def suspended() -> Iterator[None]:
    """Leave NumPy to others for a while: what they call is not part of the program."""
    previous = getattr(_current, "trace", None)
    _current.trace = None
    try:
        yield
    finally:
        _current.trace = previous


def is_tracing() -> bool:
    """Whether this thread is capturing a program."""
    return getattr(_current, "trace", None) is not None


def current() -> Trace:
    """The capture in progress in this thread.

    Raises:
        CaptureError: there is none; a traced array was kept after its capture.
    """
    trace = getattr(_current, "trace", None)
    if trace is None:
        raise CaptureError("a traced array was used after its capture ended: return it instead of storing it")
    return trace  # type: ignore[no-any-return]


def _user_frame() -> FrameType | None:
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and is_library(frame.f_code.co_filename):
        frame = frame.f_back
    return frame


def is_library(filename: str) -> bool:
    """Whether a file is NumPy's, Python's own or Ivy's; other packages are user code."""
    numpy_path, own_path, python_path = _LIBRARIES
    if filename.startswith(("<__array_function__", "<frozen", numpy_path, own_path)):
        return True
    return filename.startswith(python_path) and "site-packages" not in filename


def here() -> str:
    """The user's line that is being traced, as `file:line`."""
    frame = _user_frame()
    return f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame else "unknown"


def location() -> ir.Location:
    """The user's line that is being traced."""
    frame = _user_frame()
    if frame is None:
        return ir.Location.unknown()
    return ir.Location.file(frame.f_code.co_filename, frame.f_lineno, 1)


def refuse(reason: str) -> NoReturn:
    """Raise a `CaptureError` with the user's line.

    Args:
        reason: what is wrong and what to do about it.
    """
    raise CaptureError(f"{reason}\n  at {here()}")


__all__ = ["PARAMETER", "Trace", "current", "dtype_name", "element", "here", "is_library", "is_tracing",
           "location", "refuse", "suspended", "tracing"]  # fmt: skip
