"""Functions that make arrays. Those that a program may write to are the program's from the start."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy._core import multiarray

from ivy.dialect import ops
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.buffers import virtual
from ivy.frontend.numpy.own_code import stands_for
from ivy.frontend.numpy.protocols import implements
from ivy.frontend.numpy.trace import element, refuse

PATCHES: dict[str, Callable[..., Any]] = {}
"""What users' calls of `np.zeros` and the like become while a program is captured."""


def patch(function: Callable[..., Any]) -> Callable[..., Any]:
    """Decorator: takes the place of NumPy's function of that name while a program is captured."""
    PATCHES[function.__name__] = function
    return function


def _patch_known(*names: str) -> None:
    """Constructors of known contents: NumPy makes the array, the program owns it."""
    for name in names:
        original = getattr(np, name)

        def make(*args: Any, _original: Any = original, **kwargs: Any) -> Any:
            return arrays.wrap(_original(*args, **kwargs))

        make.__name__ = name
        PATCHES[name] = make
        stands_for(original)(make)


_patch_known("zeros", "ones", "empty", "full", "eye", "identity", "tri")


@patch
@stands_for(np.array)
def array(
    object: Any,
    dtype: Any = None,
    *,
    copy: bool | None = True,
    order: Any = "K",
    subok: bool = False,
    ndmin: int = 0,
    ndmax: int = 0,
    like: Any = None,
) -> Any:
    """`np.array`, also of lists with traced arrays in them."""
    source = arrays.as_array(object, dtype)
    if copy and arrays.is_traced(source):
        source = source.copy(order)
    source = source if arrays.is_traced(source) else arrays.from_known(np.array(source, copy=copy))
    return (
        source.reshape((1,) * (ndmin - source.ndim) + source.shape) if source.ndim < ndmin else _as_nd(source)
    )


def _as_nd(source: Any) -> Any:
    """A 0-d array for a scalar."""
    return source.look(source.layout) if source.is_scalar else source


@patch
@stands_for(np.asarray, np.asanyarray, np.ascontiguousarray, np.asfortranarray, np.asarray_chkfinite)
def asarray(
    a: Any,
    dtype: Any = None,
    order: Any = None,
    *,
    device: Any = None,
    copy: bool | None = None,
    like: Any = None,
) -> Any:
    """`np.asarray`, also of traced arrays; NumPy's arrays stay NumPy's."""
    source = arrays.as_array(a, dtype)
    if not arrays.is_traced(source):
        return np.array(source, copy=copy, order=order)
    return source.copy() if copy else _as_nd(source)


for _name in ("asanyarray", "ascontiguousarray", "asfortranarray"):
    PATCHES[_name] = asarray


@stands_for(multiarray._array_converter if hasattr(multiarray, "_array_converter") else object())
class ArrayConverter:
    """What NumPy's own functions take their arguments with."""

    def __init__(self, *things: Any) -> None:
        self.scalar_input = tuple(isinstance(thing, (int, float, complex)) for thing in things)
        self._arrays = tuple(arrays.as_array(thing) for thing in things)
        self._weak = [
            thing if type(thing) in (int, float, complex) else array
            for thing, array in zip(things, self._arrays, strict=True)
        ]

    def __getitem__(self, key: Any) -> Any:
        return self._arrays[key]

    def as_arrays(self, *, subok: bool = True, pyscalars: str = "convert_if_no_array") -> tuple[Any, ...]:
        """The arguments as arrays."""
        return self._arrays

    def result_type(self, extra_dtype: Any = None, ensure_inexact: bool = False) -> np.dtype:
        """The type that the arguments have together."""
        dtype = np.result_type(*(w.dtype if hasattr(w, "dtype") else w for w in self._weak))
        dtype = dtype if extra_dtype is None else np.result_type(dtype, extra_dtype)
        return np.result_type(dtype, 1.0) if ensure_inexact else dtype  # type: ignore[no-any-return]

    def wrap(self, result: Any, to_scalar: bool | None = None) -> Any:
        """The result as it is: arrays of the program have no subclasses."""
        return result


import numpy._core._multiarray_umath as _umath_module  # noqa: E402

if hasattr(_umath_module, "_array_converter"):
    stands_for(_umath_module._array_converter)(ArrayConverter)

# ---------------------------------------------------------------------------- like another one


def _like(prototype: Any, dtype: Any, shape: Any, order: str) -> np.ndarray:
    """An empty array of NumPy's with the shape, type and memory order that are asked for."""
    layout = prototype.layout if arrays.is_traced(prototype) else np.asarray(prototype)
    return np.empty_like(virtual(layout.shape, layout.dtype, layout), dtype, order, False, shape)


def _known_like(fill: Any) -> Callable[..., Any]:
    def make(prototype: Any, dtype: Any = None, order: str = "K", subok: bool = True, shape: Any = None,
             *, device: Any = None) -> Any:  # fmt: skip
        made = _like(prototype, dtype, shape, order)
        element(made.dtype)
        made[...] = fill
        return arrays.from_known(made)

    return make


for _function, _fill in ((np.zeros_like, 0), (np.ones_like, 1), (np.empty_like, 0)):
    _made = _known_like(_fill)
    implements(_function, view=True)(_made)
    PATCHES[_function.__name__] = _made


@patch
@implements(np.full_like, view=True)
def full_like(
    a: Any,
    fill_value: Any,
    dtype: Any = None,
    order: str = "K",
    subok: bool = True,
    shape: Any = None,
    *,
    device: Any = None,
) -> Any:
    """An array like another one with one value everywhere."""
    made = arrays.from_known(_like(a, dtype, shape, order))
    made[...] = fill_value
    return made


def _full(shape: Any, fill_value: Any, dtype: Any = None, order: str = "C", **kwargs: Any) -> Any:
    if arrays.is_known(fill_value):
        return arrays.wrap(np.full(shape, arrays.known(fill_value), dtype, order, **kwargs))
    made = arrays.from_known(np.zeros(shape, fill_value.dtype if dtype is None else dtype, order))
    made[...] = fill_value
    return made


PATCHES["full"] = stands_for(np.full)(_full)


@patch
@stands_for(np.ndenumerate)
def ndenumerate(arr: Any) -> Iterator[tuple[tuple[int, ...], Any]]:
    """The indices and the elements as they are when it gets to them."""
    x = arrays.as_traced(arr)
    return ((place, x[place]) for place in np.ndindex(x.shape))


@implements(np.copy)
def copy(a: Any, order: str = "K", subok: bool = False) -> Any:
    """The contents now, in memory of their own."""
    x = arrays.as_traced(a)
    keeps = order == "K" or (order == "A" and x.flags.fnc)
    layout = np.empty_like(virtual(x.shape, np.int8, x.layout), order="K") if keeps else None
    result = arrays.from_value(x.value, x.dtype, layout, is_array=True)
    return result.T.copy("C").T if order == "F" and x.ndim > 1 else result


@implements(np.astype, method=True)
def astype(
    x: Any,
    dtype: Any,
    order: str = "K",
    casting: str = "unsafe",
    subok: bool = True,
    copy: bool = True,
    *,
    device: Any = None,
) -> Any:
    """The elements converted to another type."""
    x, dtype = arrays.as_traced(x), np.dtype(dtype)
    element(dtype)
    if not np.can_cast(x.dtype, dtype, casting):
        raise TypeError(
            f"Cannot cast array data from {x.dtype!r} to {dtype!r} according to the rule {casting!r}"
        )
    if not copy and dtype == x.dtype:
        return x
    value = arrays.cast(x.value, dtype)
    layout = np.empty_like(virtual(x.shape, np.int8, x.layout), order="K") if order == "K" else None
    return arrays.from_value(value, dtype, layout, is_array=not x.is_scalar)


@implements(np.linspace)
def linspace(
    start: Any,
    stop: Any,
    num: int = 50,
    endpoint: bool = True,
    retstep: bool = False,
    dtype: Any = None,
    axis: int = 0,
    *,
    device: Any = None,
) -> Any:
    """Numbers at equal distances between two traced ends."""
    kind = np.result_type(start, stop, 1.0)
    start, stop = (np.multiply(end, 1.0, dtype=kind) for end in (start, stop))
    parts = num - 1 if endpoint else num
    delta = np.asanyarray(stop - start) if not arrays.is_traced(stop - start) else stop - start
    delta = delta.astype(kind)
    counted = np.arange(num, dtype=kind).reshape((-1,) + (1,) * delta.ndim)
    step = delta / parts if parts > 0 else np.full(delta.shape, np.nan, kind)
    result = counted * step + start if parts > 0 else counted * delta + start
    if endpoint and num > 1:
        last = np.broadcast_to(
            np.asarray(stop, kind) if not arrays.is_traced(stop) else stop, result.shape[1:]
        )
        result = np.concatenate([result[:-1], last[None].astype(result.dtype)])
    result = np.moveaxis(result, 0, axis) if axis else result
    wanted = kind if dtype is None else np.dtype(dtype)
    result = (np.floor(result) if wanted.kind in "iu" else result).astype(wanted)
    return (result, step) if retstep else result


def _arange(*args: Any, **kwargs: Any) -> Any:
    if not all(map(arrays.is_known, args)):
        refuse("np.arange of a traced value: the length of its result depends on data")
    return arrays.wrap(_original_arange(*map(arrays.known, args), **kwargs))


_original_arange = np.arange


PATCHES["arange"] = stands_for(np.arange)(_arange)
_original_linspace = np.linspace


def _linspace(*args: Any, **kwargs: Any) -> Any:
    if arrays.is_known(args) and arrays.is_known(list(kwargs.values())):
        return arrays.wrap(_original_linspace(*map(arrays.known, args), **kwargs))
    return _original_linspace(*args, **kwargs)


PATCHES["linspace"] = _linspace

__all__ = ["PATCHES", "ArrayConverter", "Sequence", "ops"]
