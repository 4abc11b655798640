"""The functions that look for elements.

The framework's functions give `int64` and get one dtype: `argmax(x, axis=axis, keepdims=)`,
`argmin`, `count_nonzero(x, axis=axes, keepdims=)` with a tuple, `nonzero(x)`,
`searchsorted(x1, x2, side=)` and `where(condition, x1, x2)`.
Source: https://data-apis.org/array-api/2025.12/API_specification/searching_functions.html
"""

from __future__ import annotations

from typing import Literal

from ivy.functional.array import Array
from ivy.functional.dispatch import as_array, as_arrays, check_category, promoted_operands
from ivy.functional.dtypes import Scalar
from ivy.functional.indexing import normal_axes, normal_axis


def argmax(x: Array, /, *, axis: int | None = None, keepdims: bool = False) -> Array:
    """The index of the greatest element, the first where there are several; NaN counts as greatest.

    Args:
        x: an array of a real-valued dtype.
        axis: along which axis; None looks in the flattened array.
        keepdims: whether the axes stay, with size 1.

    Returns:
        An `int64` array.

    Raises:
        TypeError: `x` is complex.
        ValueError: there is no element to choose from.
        IndexError: there is no such axis.
    """
    return _arg("argmax", x, axis, keepdims)


def argmin(x: Array, /, *, axis: int | None = None, keepdims: bool = False) -> Array:
    """The index of the least element, the first where there are several; NaN counts as least.

    Args:
        x: an array of a real-valued dtype.
        axis: along which axis; None looks in the flattened array.
        keepdims: whether the axes stay, with size 1.

    Returns:
        An `int64` array.

    Raises:
        TypeError: `x` is complex.
        ValueError: there is no element to choose from.
        IndexError: there is no such axis.
    """
    return _arg("argmin", x, axis, keepdims)


def _arg(function: str, x: Array, axis: int | None, keepdims: bool) -> Array:
    x = as_array(x, function)
    check_category(function, "real-valued", x)
    if axis is None:
        found = _arg(function, x._new("reshape", (x.size,)), 0, False)
        return found._new("reshape", (1,) * x.ndim) if keepdims else found
    along = normal_axis(function, axis, x.ndim)
    if x.shape[along] == 0:
        raise ValueError(f"ivy.{function}: there is no element along axis {along} of shape {x.shape}")
    return x._new(function, axis=along, keepdims=keepdims)


def count_nonzero(x: Array, /, *, axis: int | tuple[int, ...] | None = None, keepdims: bool = False) -> Array:
    """How many elements are not zero; NaN is none, and of a complex number one part suffices.

    Args:
        x: an array.
        axis: along which axes; None counts all elements.
        keepdims: whether the axes stay, with size 1.

    Returns:
        An `int64` array.

    Raises:
        IndexError: there is no such axis.
        ValueError: an axis is named twice.
    """
    x = as_array(x, "count_nonzero")
    return x._new("count_nonzero", axis=normal_axes("count_nonzero", axis, x.ndim), keepdims=keepdims)


def nonzero(x: Array, /) -> tuple[Array, ...]:
    """The indices of the elements that are not zero, in row-major order.

    Returns:
        For each axis of `x`, a 1-dimensional `int64` array.

    Raises:
        ValueError: `x` has no dimensions.
    """
    x = as_array(x, "nonzero")
    if not x.ndim:
        raise ValueError("ivy.nonzero needs an array of at least 1 dimension; reshape it to (1,) first")
    return tuple(type(x)(indices) for indices in x.functions["nonzero"](x.native))


def searchsorted(
    x1: Array,
    x2: Array | int | float,
    /,
    *,
    side: Literal["left", "right"] = "left",
    sorter: Array | None = None,
) -> Array:
    """Where to insert values into a sorted array so that it stays sorted. NaN belongs to the end.

    Args:
        x1: a 1-dimensional array of a real-valued dtype, in ascending order.
        x2: the values, of any shape.
        side: `"left"` for the place before equal elements, `"right"` for the one after them.
        sorter: integers of the shape of `x1` that sort it, where it is not sorted itself.

    Returns:
        An `int64` array with the shape of `x2`.

    Raises:
        TypeError: a dtype is complex, or `sorter` has no integer dtype.
        ValueError: `x1` is not 1-dimensional, `sorter` has another shape, or `side` is another word.
    """
    if side not in ("left", "right"):
        raise ValueError(f"ivy.searchsorted: side must be 'left' or 'right', and it is {side!r}")
    line, values = promoted_operands("searchsorted", x1, x2)
    check_category("searchsorted", "real-valued", line)
    if line.ndim != 1:
        raise ValueError(f"ivy.searchsorted takes a 1-dimensional x1, and it has {line.ndim} dimensions")
    if sorter is not None:
        line = _sorted_by(line, sorter)
    return line._new("searchsorted", values.native, side=side)


def _sorted_by(line: Array, sorter: Array) -> Array:
    line, order = as_arrays("searchsorted", line, sorter)
    check_category("searchsorted", "integer", order)
    if order.shape != line.shape:
        raise ValueError(f"ivy.searchsorted: sorter of shape {order.shape} for x1 of shape {line.shape}")
    return line._new("take", order.native, axis=0)


def where(condition: Array, x1: Array | Scalar, x2: Array | Scalar, /) -> Array:
    """The elements of `x1` where `condition` holds, and those of `x2` elsewhere.

    Args:
        condition: a boolean array.
        x1: an array or a number.
        x2: an array or a number. One of the two is an array; they are promoted.

    Returns:
        An array of the shape that all three broadcast to.

    Raises:
        TypeError: `condition` is not boolean, both others are numbers, or they have no common dtype.
        ValueError: the shapes do not broadcast.
    """
    from ivy.functional.manipulation import common_shape

    a, b = promoted_operands("where", x1, x2)
    mask, _ = as_arrays("where", condition, a)
    check_category("where", "boolean", mask)
    common_shape("where", mask.shape, a.shape, b.shape)
    return mask._new("where", a.native, b.native)
