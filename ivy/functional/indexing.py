"""Reading and writing parts of arrays.

Source: https://data-apis.org/array-api/2025.12/API_specification/indexing_functions.html
"""

from __future__ import annotations

import operator
from typing import Any

from ivy.errors import CaptureError
from ivy.functional.array import Array
from ivy.functional.dispatch import as_arrays, check_category, checked, common_class, is_scalar, no_promotion
from ivy.functional.dtypes import Scalar, bool_, int64, promote, scalar_dtype


def native_key(x: Array, key: Any) -> Any:
    """What stands in `x[...]`, checked, with the framework's own arrays in it.

    Raises:
        IndexError: there are more indices than dimensions, an index is out of bounds, a mask has
            another shape than the dimensions it stands for, or `...` comes twice.
        TypeError: an index is not an integer, a slice, `...`, None, or an array of integers or booleans.
    """
    parts = [_native_part(x, part) for part in (key if isinstance(key, tuple) else (key,))]
    counts = [_axes_of(x, part) for part in parts]
    shape, axis = x.shape, 0
    left = len(shape) - sum(counts)
    if left < 0:
        raise IndexError(f"x[...]: {sum(counts)} indices for an array of {len(shape)} dimensions")
    if sum(part is ... for part in parts) > 1:
        raise IndexError("x[...]: an index has only one '...'")
    for place, (part, count) in enumerate(zip(parts, counts, strict=True)):
        if type(part) is int:
            _check_bounds(part, axis, shape[axis])
        elif not (part is None or part is ... or isinstance(part, slice)):
            parts[place] = _fitted(x, part, shape[axis : axis + count])
        axis += left if part is ... else count
    return tuple(parts) if isinstance(key, tuple) else parts[0]


def _native_part(x: Array, part: Any) -> Any:
    if part is None or part is ... or type(part) is int:
        return part
    if isinstance(part, slice):
        ends = (part.start, part.stop, part.step)
        if all(end is None or type(end) is int for end in ends):
            return part
        return slice(*(None if end is None else operator.index(end) for end in ends))
    if isinstance(part, bool):
        return x.adaptor.scalar(part, bool_)
    if is_scalar(part):
        raise TypeError(f"x[...]: {part} is no index; integers are, slices, None, '...' and arrays")
    array = common_class("Array.__getitem__", x, part).wrap(part)
    check_category("Array.__getitem__", "integer or boolean", array)
    return array.native


def _axes_of(x: Array, part: Any) -> int:
    """How many axes a part of an index stands for; `...` stands for the rest."""
    if part is None or part is ...:
        return 0
    if type(part) is int or isinstance(part, slice) or x.adaptor.known_dtype(part.dtype) is not bool_:
        return 1
    return len(part.shape)


def _check_bounds(index: int, axis: int, size: int) -> None:
    if not -size <= index < size:
        raise IndexError(f"x[...]: index {index} is out of bounds for axis {axis} of size {size}")


def _fitted(x: Array, array: Any, sizes: tuple[int, ...]) -> Any:
    """An array among the indices; a mask fits the axes it stands for, which have these sizes."""
    found = tuple(array.shape)
    if x.adaptor.known_dtype(array.dtype) is not bool_ or found == sizes:
        return array
    if any(size not in (0, wanted) for size, wanted in zip(found, sizes, strict=True)):
        raise IndexError(f"x[...]: a mask of shape {found} for dimensions of sizes {sizes}")
    return x.functions["zeros"](sizes, dtype=x.adaptor.native_dtype(bool_), device=x.device)


def assigned(x: Array, key: Any, value: Array | Scalar) -> Any:
    """The framework's array after `x[key] = value`; the value takes the dtype of `x`.

    Raises:
        TypeError: the value's dtype does not promote to that of `x`.
    """
    kind = common_class("Array.__setitem__", x, value)
    if kind is not type(x):
        raise CaptureError(
            f"x[...] = value: x was made outside the captured program, on {x.backend}, and cannot hold what "
            "is computed in it; make x in the program, or pass it as an argument"
        )
    if is_scalar(value):
        if scalar_dtype(type(value), x.dtype) is not x.dtype:
            raise TypeError(f"x[...] = value: {no_promotion(x.dtype, type(value))}")
        native = kind.adaptor.scalar(checked(value, x.dtype), x.dtype)
    else:
        array = kind.wrap(value)
        if promote(x.dtype, array.dtype) is not x.dtype:
            raise TypeError(f"x[...] = value: {array.dtype.name} does not promote to {x.dtype.name}")
        native = array.native if array.dtype is x.dtype else kind.adaptor.cast(array.native, x.dtype)
    return kind.functions["setitem"](x.native, key, native)


def take(x: Array, indices: Array, /, *, axis: int | None = None) -> Array:
    """The elements of `x` at 1-dimensional `indices` along an axis.

    Args:
        x: an array of at least 1 dimension.
        indices: integers in `[-n, n)`, where `n` is the size of the axis; negative ones count
            from the end.
        axis: which axis; may be left out only if `x` has just one.

    Returns:
        An array like `x`, with the size of `indices` along the axis.

    Raises:
        ValueError: `x` has several dimensions and no axis is given, or `indices` is not 1-dimensional.
        IndexError: `axis` is not one of the axes of `x`, or has no elements.
    """
    x, indices = as_arrays("take", x, indices)
    check_category("take", "integer", indices)
    if indices.ndim != 1:
        raise ValueError(f"ivy.take takes 1-dimensional indices, and got {indices.ndim} dimensions")
    if axis is None and x.ndim != 1:
        raise ValueError(f"ivy.take needs axis= for an array of {x.ndim} dimensions")
    return _taken("take", x, indices, axis or 0)


def take_along_axis(x: Array, indices: Array, /, *, axis: int = -1) -> Array:
    """The elements of `x` at `indices` along an axis, for each of its lines separately.

    Args:
        x: an array.
        indices: integers in `[-n, n)`, where `n` is the size of the axis, with as many dimensions
            as `x`; the others broadcast against those of `x`.
        axis: which axis.

    Returns:
        An array of the dtype of `x` and the shape of `indices`, broadcast.

    Raises:
        ValueError: the numbers of dimensions differ.
        IndexError: `axis` is not one of the axes of `x`, or has no elements.
    """
    x, indices = as_arrays("take_along_axis", x, indices)
    check_category("take_along_axis", "integer", indices)
    if x.ndim != indices.ndim:
        raise ValueError(f"ivy.take_along_axis: x has {x.ndim} dimensions, and indices has {indices.ndim}")
    return _taken("take_along_axis", x, indices, axis)


def _taken(function: str, x: Array, indices: Array, axis: int) -> Array:
    along = normal_axis(function, axis, x.ndim)
    if x.shape[along] == 0 and indices.size:
        raise IndexError(f"ivy.{function}: there is nothing along axis {along} of shape {x.shape}")
    return x._new(function, indices.adaptor.cast(indices.native, int64), axis=along)


def normal_axis(function: str, axis: int, ndim: int) -> int:
    """An axis as a number in `[0, ndim)`.

    Raises:
        IndexError: there is no such axis.
    """
    if not -ndim <= axis < ndim:
        raise IndexError(f"ivy.{function}: axis {axis} of an array with {ndim} dimensions")
    return axis + ndim if axis < 0 else axis


def normal_axes(function: str, axis: int | tuple[int, ...] | None, ndim: int) -> tuple[int, ...]:
    """Axes as numbers in `[0, ndim)`; None means all of them.

    Raises:
        IndexError: there is no such axis.
        ValueError: one is named twice.
    """
    if axis is None:
        return tuple(range(ndim))
    axes = tuple(normal_axis(function, part, ndim) for part in (axis if isinstance(axis, tuple) else (axis,)))
    if len(set(axes)) < len(axes):
        raise ValueError(f"ivy.{function}: an axis is named twice in {axis}")
    return axes
