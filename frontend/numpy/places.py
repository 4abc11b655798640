"""Functions that read and write elements at given places."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ivy.dialect import ops
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.protocols import deliver, implements, refuses
from ivy.frontend.numpy.selection import places
from ivy.frontend.numpy.trace import refuse

refuses("its data decides the shape of polynomials; use np.convolve", "np.polymul", "np.polydiv")


def _bounded(indices: Any, size: int, mode: str) -> Any:
    """Indices by NumPy's `mode`; known ones out of range are an error, as there."""
    if mode == "wrap":
        return np.mod(indices, size)
    if mode == "clip":
        return np.clip(indices, 0, size - 1)
    return indices


@implements(np.take, method=True)
def take(a: Any, indices: Any, axis: int | None = None, out: Any = None, mode: str = "raise") -> Any:
    """Slices along an axis at indices."""
    x, indices = arrays.as_traced(a), arrays.as_array(indices)
    x, axis = (x.ravel(), 0) if axis is None else (x, int(axis) % x.ndim)
    if indices.dtype.kind == "b":
        indices = indices.astype(np.intp)
    if not np.can_cast(indices.dtype, np.intp, "same_kind"):
        raise TypeError(
            f"Cannot cast array data from {indices.dtype!r} to dtype('int64') according to the rule 'safe'"
        )
    key = (slice(None),) * axis + (_bounded(indices, x.shape[axis], mode),)
    result = x[key]
    return deliver(result.copy() if arrays.is_traced(result) and not result.is_scalar else result, out)


@implements(np.take_along_axis)
def take_along_axis(arr: Any, indices: Any, axis: int | None = -1) -> Any:
    """One element for each index."""
    x, indices = arrays.as_traced(arr), arrays.as_traced(indices)
    if axis is None:
        if indices.ndim != 1:
            raise ValueError("when axis=None, `indices` must have a single dimension.")
        return x.ravel()[indices]
    if indices.dtype.kind not in "iu":
        raise IndexError("`indices` must be an integer array")
    if x.ndim != indices.ndim:
        raise ValueError("`indices` and `arr` must have the same number of dimensions")
    axis = int(np.lib.array_utils.normalize_axis_index(axis, x.ndim))
    common = np.broadcast_shapes(*(s[:axis] + (1,) + s[axis + 1 :] for s in (x.shape, indices.shape)))
    spread = [np.broadcast_to(v, common[:axis] + (v.shape[axis],) + common[axis + 1 :]) for v in (x, indices)]
    index = arrays.cast_to(spread[1], np.int64)
    return arrays.from_value(ops.take_along_axis(arrays.as_traced(spread[0]).value, index, axis), x.dtype)


@implements(np.put, view=True, method=True)
def put(a: Any, ind: Any, v: Any, mode: str = "raise") -> None:
    """Elements of the flat array replaced."""
    if not arrays.is_traced(a):
        refuse("np.put writes traced values into an array made outside the program")
    indices = np.ravel(_bounded(arrays.as_array(ind), a.size, mode))
    values = np.resize(arrays.as_array(v), indices.shape)
    flat = a.reshape(-1, copy=True)
    flat[indices] = values
    a.assign(flat.reshape(a.shape))


@implements(np.putmask, view=True)
def putmask(a: Any, /, mask: Any, values: Any) -> None:
    """Elements replaced where a mask holds; values repeat to the size of the array."""
    if not arrays.is_traced(a):
        refuse("np.putmask writes traced values into an array made outside the program")
    values = arrays.as_array(values)
    spread = np.resize(values, a.shape) if np.shape(values) != a.shape else values
    a.assign(np.where(mask, spread, a).astype(a.dtype))


@implements(np.place, view=True)
def place(arr: Any, mask: Any, vals: Any) -> None:
    """Elements replaced where a mask holds, by values that repeat in the order of the places."""
    if not arrays.is_traced(arr):
        refuse("np.place writes traced values into an array made outside the program")
    values = arrays.as_traced(vals).ravel()
    chosen = arrays.as_traced(mask).astype(np.bool)
    if not values.size:
        if arr.size:
            refuse("np.place without values, which is an error where the mask holds")
        return
    order = np.reshape(np.cumsum(np.ravel(chosen)) - 1, arr.shape)
    spread = values[0] if values.size == 1 else np.take(values, order % values.size)
    arr.assign(np.where(np.reshape(chosen, arr.shape), spread, arr).astype(arr.dtype))


@implements(np.isin)
def isin(
    element: Any, test_elements: Any, assume_unique: bool = False, invert: bool = False, *, kind: Any = None
) -> Any:
    """Whether elements are among others, found by searching these in order."""
    x, tests = arrays.as_traced(element), np.ravel(arrays.as_traced(test_elements))
    if not tests.size:
        return np.full_like(x, invert, np.bool)
    dtype = np.result_type(x, tests)
    x, tests = x.astype(dtype), np.sort(tests.astype(dtype))
    place = np.minimum(np.searchsorted(tests, x), tests.size - 1)
    found = np.equal(tests[place], x)
    return np.logical_not(found) if invert else found


@implements(np.copyto, view=True)
def copyto(dst: Any, src: Any, casting: str = "same_kind", where: Any = True) -> None:
    """An array's contents replaced, where a mask holds."""
    if not arrays.is_traced(dst):
        refuse("np.copyto writes traced values into an array made outside the program")
    src = arrays.as_operand(src)
    source = src if isinstance(src, (bool, int, float, complex)) else src.dtype
    if not isinstance(source, np.dtype):
        source = np.min_scalar_type(source) if not isinstance(source, (int, float)) else dst.dtype
    if not np.can_cast(source, dst.dtype, casting):
        raise TypeError(
            f"Cannot cast array data from {source!r} to {dst.dtype!r} according to the rule {casting!r}"
        )
    if where is True:
        dst.assign(src)
        return
    value = arrays.broadcast_value(arrays.cast_to(src, dst.dtype), dst.shape)
    dst.assign(np.where(where, arrays.from_value(value, dst.dtype), dst))


@implements(np.choose, method=True)
def choose(a: Any, choices: Sequence[Any], out: Any = None, mode: str = "raise") -> Any:
    """Elements of the array that an index array names."""
    dtype = np.result_type(*choices)
    options = [arrays.as_array(option) for option in choices]
    index = _bounded(arrays.as_array(a), len(options), mode)
    shape = np.broadcast_shapes(np.shape(index), *map(np.shape, options))
    result = np.broadcast_to(arrays.as_traced(options[0]).astype(dtype), shape)
    for number, option in enumerate(options[1:], 1):
        result = np.where(index == number, option.astype(dtype), result)
    return deliver(result, out)


@implements(np.compress)
def compress(condition: Any, a: Any, axis: int | None = None, out: Any = None) -> Any:
    """Slices where a condition holds."""
    if not arrays.is_known(condition):
        x = arrays.as_traced(a)
        x, axis = (x.ravel(), 0) if axis is None else (x, int(axis) % x.ndim)
        chosen = arrays.as_traced(condition).astype(np.bool)
        if chosen.shape != (x.shape[axis],) or out is not None:
            refuse("np.compress with a traced condition that is shorter than the axis, or with out=")
        return x[(slice(None),) * axis + (chosen,)]
    return np.take(a, np.flatnonzero(arrays.known(condition)), axis, out)


@implements(np.nonzero, method=True)
def nonzero(a: Any) -> tuple[Any, ...]:
    """The indices of what is not zero: to index with, and to compute with."""
    return places(arrays.as_traced(a))


@implements(np.flatnonzero)
def flatnonzero(a: Any) -> Any:
    """The flat indices of what is not zero."""
    return places(np.ravel(arrays.as_traced(a)))[0]


@implements(np.argwhere)
def argwhere(a: Any) -> Any:
    """The indices of what is not zero, as rows."""
    found = places(np.atleast_1d(arrays.as_traced(a)))
    return found[0].like(np.stack([part.full for part in found], -1), 0)


@implements(np.extract)
def extract(condition: Any, arr: Any) -> Any:
    """The elements where a condition holds."""
    x, chosen = np.ravel(arrays.as_traced(arr)), np.ravel(arrays.as_traced(condition))
    return x[np.nonzero(chosen)] if chosen.shape == x.shape else np.take(x, np.nonzero(chosen)[0])


@implements(np.piecewise)
def piecewise(x: Any, condlist: Any, funclist: Sequence[Any], *args: Any, **kw: Any) -> Any:
    """Functions of the whole array, of which each element takes one."""
    x = arrays.as_traced(x)
    listed = isinstance(condlist, (list, tuple)) and (np.ndim(condlist[0]) or not x.ndim)
    conditions = list(condlist) if listed else [condlist]
    if len(funclist) == len(conditions) + 1:
        taken = conditions[0]
        for condition in conditions[1:]:
            taken = np.logical_or(taken, condition)
        conditions.append(np.logical_not(taken))
    if len(funclist) != len(conditions):
        raise ValueError(
            f"with {len(conditions)} condition(s), either that many or one more functions are expected"
        )
    result: Any = np.zeros_like(x)
    for condition, function in zip(conditions, funclist, strict=True):
        value = function(x, *args, **kw) if callable(function) else function
        value = arrays.as_traced(value).astype(x.dtype)
        result = np.where(condition, value, result)
    return result


@implements(np.unravel_index)
def unravel_index(indices: Any, shape: Any, order: str = "C") -> tuple[Any, ...]:
    """Flat indices as one index array for each axis."""
    rest, parts = arrays.as_traced(indices), []
    shape = (shape,) if isinstance(shape, int) else tuple(shape)
    for size in shape[::-1] if order == "C" else shape:
        parts.append(rest % size)
        rest = rest // size
    return tuple(parts[::-1] if order == "C" else parts)


@implements(np.ravel_multi_index)
def ravel_multi_index(multi_index: Any, dims: Any, mode: Any = "raise", order: str = "C") -> Any:
    """One index array for each axis as flat indices."""
    modes = (mode,) * len(dims) if isinstance(mode, str) else mode
    parts = [_bounded(i, n, m) for i, n, m in zip(multi_index, dims, modes, strict=True)]
    pairs = list(zip(parts, dims, strict=True))
    total: Any = 0
    for part, size in pairs if order == "C" else pairs[::-1]:
        total = total * size + part
    return total


@implements(np.apply_along_axis)
def apply_along_axis(func1d: Callable[..., Any], axis: int, arr: Any, *args: Any, **kwargs: Any) -> Any:
    """A function of each vector along an axis."""
    x = np.moveaxis(arrays.as_traced(arr), axis, -1)
    lead = x.shape[:-1]
    results = [arrays.as_traced(func1d(x[place], *args, **kwargs)) for place in np.ndindex(lead)]
    stacked = np.stack(results).reshape(lead + results[0].shape)
    own = results[0].ndim
    return np.moveaxis(stacked, range(len(lead), len(lead) + own), range(axis % x.ndim, axis % x.ndim + own))


__all__ = ["take"]
