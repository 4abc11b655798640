"""The array that stands in the place of the user's arrays while a function is captured.

It does what `numpy.ndarray` does, by the protocols of NumPy: ufuncs and functions of the namespace
arrive through `__array_ufunc__` and `__array_function__`, operators and methods call these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from ivy.dialect import ops
from ivy.dialect.helpers import scalar
from ivy.frontend.numpy import indexing, protocols
from ivy.frontend.numpy.buffers import (
    Broadcast,
    Buffer,
    Part,
    Permuted,
    Reinterpreted,
    Reshaped,
    Step,
    read,
    virtual,
    write,
)
from ivy.frontend.numpy.methods import Methods
from ivy.frontend.numpy.trace import Value, current, element, here, refuse

Scalar = bool | int | float | complex


class TracedArray(Methods):
    """An array of the program that is being captured.

    Attributes:
        layout: a NumPy array with the same shape, dtype and strides; the array's contents while
            these are known.
        is_scalar: whether NumPy has a scalar here (`x[0]`, `x.sum()`), which nothing can write to.
    """

    __slots__ = ("__weakref__", "_buffer", "_cached", "_steps", "is_scalar", "layout")
    __array_priority__ = 1000.0

    def __init__(
        self, buffer: Buffer, layout: np.ndarray, steps: tuple[Step, ...] = (), is_scalar: bool = False
    ) -> None:
        self._buffer = buffer
        self._steps = steps
        self._cached: tuple[int, Value] | None = None
        self.layout = layout
        self.is_scalar = is_scalar

    @property  # type: ignore[misc]
    def __class__(self) -> type:  # what programs ask for with isinstance(x, np.ndarray)
        return np.generic if self.is_scalar else np.ndarray

    # ------------------------------------------------------------------------------- contents

    @property
    def is_known(self) -> bool:
        """Whether the contents do not depend on the program's arguments."""
        return self._buffer.data is not None

    @property
    def value(self) -> Value:
        """The contents now, as an Ivy value."""
        if self._cached is None or self._cached[0] != self._buffer.version:
            self._cached = (self._buffer.version, read(self._buffer, self._steps))
        return self._cached[1]

    def look(self, layout: np.ndarray, *steps: Step, is_scalar: bool = False) -> TracedArray:
        """A view: another window on the same memory."""
        return TracedArray(self._buffer, layout, self._steps + steps, is_scalar)

    def store(self, new: Value) -> None:
        """Replace the contents by a value of the same shape and type."""
        if self.is_scalar:
            raise TypeError(f"'{self.dtype.type.__name__}' object does not support item assignment")
        if not self.layout.flags.writeable:
            raise ValueError("assignment destination is read-only")
        write(self._buffer, self._steps, new)

    def note_write(self) -> None:
        """The known contents were changed in place."""
        self._buffer.version += 1

    def assign(self, operand: Any) -> None:
        """`self[...] = operand`: cast and broadcast into the place of the contents."""
        if self.is_known and is_known(operand):
            self.layout[...] = known(operand)
            self.note_write()
            return
        self.store(broadcast_value(cast_to(operand, self.dtype), self.shape))

    # ------------------------------------------------------------------------------- protocols

    def __array_function__(self, func: Any, types: Any, args: Any, kwargs: Any) -> Any:
        return protocols.call_function(func, args, kwargs)

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return protocols.call_ufunc(ufunc, method, inputs, kwargs)

    def __array_wrap__(self, array: Any, context: Any = None, return_scalar: bool = False) -> Any:
        return array

    def __array_namespace__(self, *, api_version: str | None = None) -> Any:
        return np

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        if not self.is_known:
            refuse(
                f"the elements of a {self._words()} are needed as plain NumPy numbers, and they are not "
                "known before the program runs. A library or compiled function took it, it was written into "
                "an array made outside the program, or used as an index of one (pass that as an argument)"
            )
        contents = np.array(self.layout, dtype=dtype)
        contents.flags.writeable = False  # what is written here would not be seen by the program
        return contents

    def _plain(self, use: str) -> np.ndarray:
        if not self.is_known:
            refuse(f"{use} depends on the elements of a {self._words()}, which are not known before the "
                   "program runs. Use np.where, np.select or np.clip instead of a branch, and a fixed "
                   "number for sizes and loops")  # fmt: skip
        return self.layout

    def _words(self) -> str:
        return f"traced array {self.dtype}{list(self.shape)}"

    def __hash__(self) -> int:
        if not self.is_scalar:
            raise TypeError("unhashable type: 'numpy.ndarray'")
        return hash(self._plain("a dictionary key or hash()")[()])

    def __bool__(self) -> bool:
        return bool(self._plain("a branch or truth value"))

    def __int__(self) -> int:
        return int(self._plain("int()"))

    def __float__(self) -> float:
        return float(self._plain("float()"))

    def __complex__(self) -> complex:
        return complex(self._plain("complex()"))

    def __index__(self) -> int:
        return self._plain("a size, count or Python index").__index__()

    def __format__(self, spec: str) -> str:
        return format(self._plain("a formatted string"), spec) if spec else repr(self)

    def item(self, *args: Any) -> Any:
        """One element as a Python number, where it is known."""
        return self._plain("item()").item(*args)

    def tolist(self) -> Any:
        """Nested lists of Python numbers, where they are known."""
        return self._plain("tolist()").tolist()

    def tobytes(self, order: Any = "C") -> bytes:
        """The memory's bytes, where they are known."""
        return self._plain("tobytes()").tobytes(order)

    def __repr__(self) -> str:
        return repr(self.layout) if self.is_known else self._words()

    def __reduce__(self) -> Any:
        refuse("a traced array cannot be pickled or deep-copied; use x.copy()")

    def __copy__(self) -> Any:
        return self.copy()

    def __deepcopy__(self, memo: Any) -> Any:
        return self.copy()

    # ---------------------------------------------------------------------------------- facts

    @property
    def shape(self) -> tuple[int, ...]:
        return self.layout.shape

    @shape.setter
    def shape(self, shape: Any) -> None:
        layout = self.layout.view()
        layout.shape = shape
        self._steps = (*self._steps, Reshaped(layout.shape))
        self._cached, self.layout = None, layout

    @property
    def dtype(self) -> np.dtype:
        return self.layout.dtype

    ndim = property(lambda self: self.layout.ndim)
    size = property(lambda self: self.layout.size)
    itemsize = property(lambda self: self.layout.itemsize)
    nbytes = property(lambda self: self.layout.nbytes)
    strides = property(lambda self: self.layout.strides)
    flags = property(lambda self: self.layout.flags)
    device = "cpu"

    @property
    def base(self) -> Any:
        """The array that this one is a view of."""
        return self if self._steps else None

    def __len__(self) -> int:
        if not self.ndim:
            raise TypeError("len() of unsized object")
        return self.shape[0]

    def __iter__(self) -> Iterator[Any]:
        if not self.ndim:
            raise TypeError("iteration over a 0-d array")
        return (self[i] for i in range(self.shape[0]))

    def __contains__(self, value: Any) -> bool:
        return bool((self == value).any())

    # ----------------------------------------------------------------------------------- views

    def __getitem__(self, key: Any) -> Any:
        return indexing.get(self, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        indexing.put(self, key, value)

    @property
    def T(self) -> TracedArray:
        return self.transpose()

    @property
    def mT(self) -> TracedArray:
        if self.ndim < 2:
            raise ValueError("matrix transpose with ndim < 2 is undefined")
        return self.swapaxes(-1, -2)

    def transpose(self, *axes: Any) -> TracedArray:
        """A view with the axes in another order."""
        order = axes[0] if len(axes) == 1 and not isinstance(axes[0], (int, np.integer)) else axes
        order = tuple(range(self.ndim))[::-1] if not axes or order is None else tuple(order)
        layout = self.layout.transpose(order)
        return self.look(layout, Permuted(tuple(int(axis) % self.ndim for axis in order)))

    def swapaxes(self, axis1: int, axis2: int) -> TracedArray:
        """A view with two axes exchanged."""
        self.layout.swapaxes(axis1, axis2)
        order = list(range(self.ndim))
        order[axis1], order[axis2] = order[axis2], order[axis1]
        return self.transpose(order)

    def reshape(self, *shape: Any, order: str = "C", copy: bool | None = None) -> TracedArray:
        """The same elements under another shape: a view where NumPy has one, else a copy."""
        if len(shape) == 1 and not isinstance(shape[0], (int, np.integer)):
            shape = tuple(shape[0])
        if order not in ("C", "F", "A"):
            raise ValueError(f"order must be one of 'C', 'F', or 'A' (got {order!r})")
        if order == "F" or (order == "A" and self.flags.fnc):
            return self.T.reshape(shape[::-1], copy=copy).T
        shape = _complete(tuple(int(size) for size in shape), self.size)
        if copy is not True:
            try:
                return self.look(self.layout.reshape(shape, copy=False), Reshaped(shape))
            except ValueError:
                if copy is False:
                    raise
        source = self.copy(order="C")
        return source.look(source.layout.reshape(shape, copy=False), Reshaped(shape))

    def resize(self, *shape: Any, refcheck: bool = True) -> None:
        """Another number of elements in this array itself: what is added is zero."""
        if self._steps:
            raise ValueError("cannot resize this array: it does not own its data")
        shape = tuple(shape[0]) if len(shape) == 1 and np.ndim(shape[0]) else shape
        size = int(np.prod(shape))
        flat = np.concatenate([self.reshape(-1), np.zeros(max(0, size - self.size), self.dtype)])
        new = as_traced(flat[:size].reshape(shape)).copy()
        self._buffer, self._steps, self._cached, self.layout = new._buffer, new._steps, None, new.layout

    def squeeze(self, axis: Any = None) -> TracedArray:
        """A view without axes of size 1."""
        layout = self.layout.squeeze(axis)
        return self.look(layout, Reshaped(layout.shape))

    def view(self, dtype: Any = None, type: Any = None) -> TracedArray:
        """The same memory, as elements of another dtype of the same size."""
        if isinstance(dtype, builtin_type) and issubclass(dtype, np.ndarray):
            dtype = None
        if dtype is None or np.dtype(dtype) == self.dtype:
            return self.look(self.layout.view())
        dtype = np.dtype(dtype)
        layout = self.layout.view(dtype)
        if dtype.itemsize != self.dtype.itemsize or "c" in (dtype.kind, self.dtype.kind):
            refuse(f"view({dtype}) of {self._words()}: only element types of the same size, not complex")
        if "b" in (dtype.kind, self.dtype.kind):
            refuse("view() of booleans as other elements; use astype")
        return self.look(layout, Reinterpreted(dtype))

    def broadcast_to(self, shape: Sequence[int]) -> TracedArray:
        """A read-only view with repeated elements."""
        layout = np.broadcast_to(self.layout, shape)
        return self.look(layout, Broadcast(layout.shape))

    @property
    def real(self) -> TracedArray:
        return self.look(self.layout.real, Part(False)) if self.dtype.kind == "c" else self

    @real.setter
    def real(self, value: Any) -> None:
        self.real.assign(value)

    @property
    def imag(self) -> TracedArray:
        if self.dtype.kind == "c":
            return self.look(self.layout.imag, Part(True))
        return from_known(np.zeros(self.shape, self.dtype))

    @imag.setter
    def imag(self, value: Any) -> None:
        if self.dtype.kind != "c":
            raise TypeError("array does not have imaginary part to set")
        self.imag.assign(value)

    @property
    def flat(self) -> Flat:
        return Flat(self)

    @flat.setter
    def flat(self, value: Any) -> None:
        self.assign(np.resize(value, self.shape))


builtin_type = type


class Flat:
    """`x.flat`: the elements in C order, to read and to write."""

    def __init__(self, array: TracedArray) -> None:
        self._array = array

    def __len__(self) -> int:
        return int(self._array.size)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._array.ravel())

    def __getitem__(self, key: Any) -> Any:
        return self._array.ravel().copy()[key]

    def __setitem__(self, key: Any, value: Any) -> None:
        elements = self._array.reshape(-1, copy=True)
        window = elements[key]
        elements[key] = value if np.ndim(value) == 0 else np.resize(value, window.shape)
        self._array.assign(elements.reshape(self._array.shape))


def _complete(shape: tuple[int, ...], size: int) -> tuple[int, ...]:
    """A shape with its `-1` worked out; NumPy's errors where it does not fit."""
    if min(shape, default=0) >= 0 and int(np.prod(shape)) == size:
        return shape
    return np.broadcast_to(np.empty((), bool), (size,)).reshape(shape, copy=None).shape


# ------------------------------------------------------------------------------ making arrays


def from_value(
    value: Value, dtype: Any, layout: np.ndarray | None = None, is_array: bool = False
) -> TracedArray:
    """A new array with these contents; of no axes, a scalar unless `is_array`."""
    dtype = np.dtype(dtype)
    shape = tuple(value.type.shape)
    layout = virtual(shape, dtype) if layout is None else virtual(shape, dtype, layout)
    return TracedArray(Buffer(value), layout, is_scalar=not shape and not is_array)


def from_known(data: np.ndarray, is_scalar: bool = False) -> TracedArray:
    """An array that owns these contents, which are known."""
    return TracedArray(Buffer(None, data), data, is_scalar=is_scalar)


def wrap(result: Any) -> Any:
    """What a NumPy function gave for known contents, as arrays of the program."""
    if type(result) is np.ndarray and result.dtype != object:
        return from_known(result if result.flags.writeable else result.copy())
    if isinstance(result, np.generic):
        return from_known(np.asarray(result), is_scalar=True)
    if isinstance(result, tuple) and hasattr(result, "_fields"):
        return type(result)(*map(wrap, result))
    if type(result) in (tuple, list):
        return type(result)(map(wrap, result))
    return result


def is_traced(operand: Any) -> bool:
    """Whether it is an array of the program."""
    return type(operand) is TracedArray


def is_known(operand: Any) -> bool:
    """Whether an operand's elements are known."""
    if type(operand) in (list, tuple):
        return all(map(is_known, operand))
    return operand.is_known if is_traced(operand) else not isinstance(operand, indexing.Selection)


def known(operand: Any) -> Any:
    """An operand whose elements are known, as NumPy has it."""
    if type(operand) in (list, tuple):
        return type(operand)(map(known, operand))
    if not is_traced(operand):
        return operand
    return operand.layout[()] if operand.is_scalar else operand.layout


def as_operand(thing: Any) -> Any:
    """Lists and the like as arrays; arrays and Python numbers as they are."""
    if is_traced(thing) or isinstance(thing, (np.ndarray, np.generic, bool, int, float, complex)):
        return thing
    if isinstance(thing, indexing.Selection):
        return thing
    return as_array(thing)


def as_array(thing: Any, dtype: Any = None) -> Any:
    """`np.asarray` that takes traced arrays, also in nested lists; what is known may stay NumPy's."""
    if is_traced(thing):
        return thing if dtype is None or thing.dtype == dtype else thing.astype(dtype)
    if isinstance(thing, indexing.Selection):
        thing.refuse()
    if type(thing) in (list, tuple) and _holds_traced(thing):
        return _joined(thing, dtype)
    return np.asarray(thing, dtype)


def _holds_traced(thing: Any) -> bool:
    if type(thing) in (list, tuple):
        return any(map(_holds_traced, thing))
    return is_traced(thing) or isinstance(thing, indexing.Selection)


def _joined(things: Sequence[Any], dtype: Any) -> TracedArray:
    """Nested lists with traced arrays in them; Python numbers count as their default types."""
    parts = [as_array(thing, dtype) for thing in things]
    shapes = {np.shape(part) for part in parts}
    if len(shapes) > 1:
        raise ValueError(f"setting an array element with a sequence: shapes {sorted(shapes)} in one list")
    return np.stack(parts)  # type: ignore[return-value]


def as_traced(thing: Any) -> TracedArray:
    """Anything that `np.asarray` takes as an array of the program."""
    array = as_array(thing)
    return array if is_traced(array) else from_known(array)


# ------------------------------------------------------------------------- values of operands


def cast(value: Value, dtype: Any) -> Value:
    """`value` with the element type of a NumPy dtype."""
    wanted = element(dtype)
    return value if value.type.element_type == wanted else ops.astype(value, wanted)


def cast_to(operand: Any, dtype: Any) -> Value:
    """An operand (an array or a Python number) as an Ivy value of a NumPy dtype."""
    if is_traced(operand) and not operand.is_known:
        return cast(operand.value, dtype)
    if isinstance(operand, indexing.Selection):
        operand.refuse()
    if isinstance(operand, (bool, int, float, complex)):
        return scalar(np.asarray(operand, dtype).item(), element(dtype))
    shared = isinstance(operand, np.ndarray) and operand.dtype == dtype
    array = np.asarray(known(operand))
    return current().constant(array.astype(dtype, copy=False), shared=shared)


def broadcast_value(value: Value, shape: Sequence[int]) -> Value:
    """`value` repeated to a shape; leading axes of size 1 that are too many go, as in assignments."""
    own = tuple(value.type.shape)
    surplus = len(own) - len(shape)
    if surplus > 0 and own[:surplus] == (1,) * surplus:
        value = ops.reshape(value, (), own[surplus:])
        own = own[surplus:]
    if own == tuple(shape):
        return value
    try:
        np.broadcast_to(np.empty((), bool), own)
        np.broadcast_to(np.broadcast_to(np.empty((), bool), own), shape)
    except ValueError:
        raise ValueError(
            f"could not broadcast input array from shape {own} into shape {tuple(shape)}"
        ) from None
    return ops.broadcast_to(value, (), shape)


__all__ = ["TracedArray", "as_array", "as_operand", "as_traced", "broadcast_value", "cast", "cast_to",
           "from_known", "from_value", "here", "is_known", "is_traced", "known", "wrap"]  # fmt: skip
