"""Shapes, axes, joining and padding. What NumPy has in Python on top of these runs as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ivy.dialect import ops
from ivy.dialect.helpers import scalar
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy import own_code
from ivy.frontend.numpy.buffers import Diagonal, Permuted, Windows
from ivy.frontend.numpy.creation import patch
from ivy.frontend.numpy.protocols import deliver, implements
from ivy.frontend.numpy.trace import element, refuse


@implements(np.concatenate)
def concatenate(
    arrays_: Sequence[Any],
    /,
    axis: int | None = 0,
    out: Any = None,
    *,
    dtype: Any = None,
    casting: str = "same_kind",
) -> Any:
    """Arrays joined along an axis."""
    parts = [arrays.as_array(part) for part in arrays_]
    if not parts:
        raise ValueError("need at least one array to concatenate")
    if axis is None:
        parts, axis = [np.ravel(part) for part in parts], 0
    if not all(np.ndim(part) for part in parts):
        raise ValueError("zero-dimensional arrays cannot be concatenated")
    wanted = np.result_type(*parts) if dtype is None else np.dtype(dtype)
    if out is not None:
        wanted = out.dtype
    empty = [np.broadcast_to(np.empty((), bool), np.shape(part)) for part in parts]
    np.concatenate(empty, axis)  # NumPy's errors
    values = [arrays.cast_to(part, wanted) for part in parts if np.size(part)]
    if not values:
        return arrays.from_known(np.concatenate([np.zeros(np.shape(part), wanted) for part in parts], axis))
    axis = axis % np.ndim(parts[0])
    joined = values[0] if len(values) == 1 else ops.concat(values, axis)
    return deliver(arrays.from_value(joined, wanted), out)


def _taking_lists(name: str) -> None:
    """A function whose argument may be a list of traced arrays, which no protocol looks into."""
    original = getattr(np, name)

    def call(a: Any, *args: Any, **kwargs: Any) -> Any:
        return original(arrays.as_array(a) if type(a) in (list, tuple) else a, *args, **kwargs)

    call.__name__ = name
    patch(call)


for _name in (
    "sum", "prod", "mean", "var", "std", "max", "min", "amax", "amin", "median", "any", "all", "argmax",
    "argmin", "cumsum", "cumprod", "sort", "argsort", "diff", "ravel", "reshape", "transpose", "average",
):  # fmt: skip
    _taking_lists(_name)


@patch
@own_code.stands_for(np.broadcast)
def broadcast(*args: Any) -> Any:
    """`np.broadcast`, of shapes."""
    return np.broadcast(*(np.broadcast_to(np.empty((), bool), np.shape(a)) for a in args))


@implements(np.broadcast_to, view=True)
def broadcast_to(array: Any, shape: Any, subok: bool = False) -> Any:
    """A read-only view with repeated elements."""
    shape = (shape,) if isinstance(shape, (int, np.integer)) else tuple(int(n) for n in shape)
    return arrays.as_traced(array).broadcast_to(shape)


@implements(np.broadcast_arrays, view=True)
def broadcast_arrays(*args: Any, subok: bool = False) -> Any:
    """Views of one shape."""
    shape = np.broadcast_shapes(*map(np.shape, args))
    return tuple(a if np.shape(a) == shape else np.broadcast_to(arrays.as_traced(a), shape) for a in args)


@implements(np.repeat, method=True)
def repeat(a: Any, repeats: Any, axis: int | None = None) -> Any:
    """Elements repeated, each as often as a known number says."""
    x = arrays.as_traced(a)
    x, axis = (x.ravel(), 0) if axis is None else (x, int(axis) % x.ndim)
    if not arrays.is_known(repeats):
        refuse("np.repeat with traced repeats: the length of its result depends on data")
    counts = np.asarray(arrays.known(repeats))
    if counts.size == 1 and counts.dtype.kind in "iu":
        if int(counts.reshape(())) < 0:
            raise ValueError("repeats may not contain negative values.")
        return arrays.from_value(ops.repeat(x.value, int(counts.reshape(())), axis), x.dtype)
    places = np.repeat(np.arange(x.shape[axis]), counts)
    return np.take(x, places, axis)


@implements(np.roll)
def roll(a: Any, shift: Any, axis: Any = None) -> Any:
    """Elements shifted around the ends by known amounts."""
    x = arrays.as_traced(a)
    if not arrays.is_known(shift):
        if axis is None or np.ndim(shift) or np.ndim(axis):
            refuse("np.roll by several traced amounts; roll along one axis at a time")
        places = np.mod(np.arange(x.shape[axis]) - shift, max(x.shape[axis], 1))
        return np.take(x, places, axis)
    if axis is None:
        return np.roll(x.ravel(), np.sum(arrays.known(shift)), 0).reshape(x.shape)
    shifts, axes = np.broadcast_arrays(np.atleast_1d(arrays.known(shift)), np.atleast_1d(axis))
    places = [int(np.lib.array_utils.normalize_axis_index(int(place), x.ndim)) for place in axes]
    return arrays.from_value(ops.roll(x.value, [int(n) for n in shifts], places), x.dtype)


@implements(np.diagonal, view=True, method=True)
def diagonal(a: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Any:
    """A read-only view of diagonals."""
    x = arrays.as_traced(a)
    layout = x.layout.diagonal(offset, axis1, axis2)
    first, second = axis1 % x.ndim, axis2 % x.ndim
    rest = [axis for axis in range(x.ndim) if axis not in (first, second)]
    return x.look(layout, Permuted((*rest, first, second)), Diagonal(int(offset)))


@implements(np.lib.stride_tricks.sliding_window_view, view=True)
def sliding_window_view(
    x: Any, window_shape: Any, axis: Any = None, *, subok: bool = False, writeable: bool = False
) -> Any:
    """A read-only view of windows."""
    x = arrays.as_traced(x)
    if writeable:
        refuse("np.lib.stride_tricks.sliding_window_view with writeable=True: its elements overlap")
    layout = np.lib.stride_tricks.sliding_window_view(x.layout, window_shape, axis)
    sizes = tuple(np.atleast_1d(window_shape).tolist())
    axes = (
        range(x.ndim) if axis is None else np.lib.array_utils.normalize_axis_tuple(axis, x.ndim, "axis", True)
    )
    return x.look(layout, Windows(sizes, tuple(axes)))


@implements(np.trace, method=True)
def trace(a: Any, offset: int = 0, axis1: int = 0, axis2: int = 1, dtype: Any = None, out: Any = None) -> Any:
    """Sums of diagonals."""
    return np.sum(np.diagonal(a, offset, axis1, axis2), axis=-1, dtype=dtype, out=out)


def _triangle(op: Any) -> Any:
    def apply(m: Any, k: int = 0) -> Any:
        x = arrays.as_traced(m)
        if x.ndim < 2:
            x = np.broadcast_to(x, (x.shape[0], x.shape[0]))
        return arrays.from_value(op(x.value, int(k)), x.dtype)

    return apply


implements(np.tril)(_triangle(ops.tril))
implements(np.triu)(_triangle(ops.triu))

_PAD_MODES = {"constant": "constant", "edge": "edge", "reflect": "reflect", "wrap": "wrap"}


@implements(np.pad)
def pad(array: Any, pad_width: Any, mode: Any = "constant", **kwargs: Any) -> Any:
    """NumPy's modes; the simple uses of four of them as one op, the others by NumPy's own code."""
    x = arrays.as_traced(array)
    pairs = _pairs(arrays.known(pad_width), x.ndim)
    fill = kwargs.get("constant_values", 0)
    simple = mode in _PAD_MODES and not (kwargs.keys() - {"constant_values"}) and np.ndim(fill) == 0
    longest = [size - (mode == "reflect") for size in x.shape]
    fits = all(max(pair) <= most for pair, most in zip(pairs, longest, strict=True))
    if not simple or not arrays.is_known(fill) or not (mode == "constant" or (fits and x.size)):
        return own_code.rebound(np.pad)(array, pad_width, mode, **kwargs)  # type: ignore[misc]
    value = scalar(np.asarray(arrays.known(fill)).astype(x.dtype).item(), element(x.dtype))
    low, high = zip(*pairs, strict=True) if pairs else ((), ())
    padded = ops.pad(x.value, value, low, high, (0,) * x.ndim, _PAD_MODES[mode])
    return arrays.from_value(padded, x.dtype, is_array=True)


def _pairs(pad_width: Any, rank: int) -> list[tuple[int, int]]:
    if isinstance(pad_width, dict):
        return [_pair(pad_width.get(axis, pad_width.get(axis - rank, 0))) for axis in range(rank)]
    widths = np.broadcast_to(np.asarray(pad_width), (rank, 2))
    if (widths < 0).any():
        raise ValueError("index can't contain negative values")
    return [(int(low), int(high)) for low, high in widths]


def _pair(width: Any) -> tuple[int, int]:
    low, high = np.broadcast_to(width, (2,))
    return int(low), int(high)
