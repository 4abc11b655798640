"""The utility functions.

The framework's functions are `all(x, axis=axes, keepdims=)` and `any` alike, for boolean arrays
and a tuple of axes, which may be empty.
Source: https://data-apis.org/array-api/2025.12/API_specification/utility_functions.html
"""

from __future__ import annotations

from ivy.functional.array import Array
from ivy.functional.dispatch import as_array, as_arrays, check_category
from ivy.functional.dtypes import bool_
from ivy.functional.elementwise import subtract
from ivy.functional.indexing import normal_axes, normal_axis
from ivy.functional.manipulation import concat
from ivy.functional.statistical import Axes


def all(x: Array, /, *, axis: Axes = None, keepdims: bool = False) -> Array:
    """Whether all elements along axes are true; so they are where there are none.

    Args:
        x: an array. Numbers are true where they are not zero, also NaN.
        axis: along which axes; None means all.
        keepdims: whether the axes stay, with size 1.

    Returns:
        A boolean array.

    Raises:
        IndexError: there is no such axis.
    """
    return _truth("all", x, axis, keepdims)


def any(x: Array, /, *, axis: Axes = None, keepdims: bool = False) -> Array:
    """Whether some element along axes is true; none is where there are none.

    Args:
        x: an array. Numbers are true where they are not zero, also NaN.
        axis: along which axes; None means all.
        keepdims: whether the axes stay, with size 1.

    Returns:
        A boolean array.

    Raises:
        IndexError: there is no such axis.
    """
    return _truth("any", x, axis, keepdims)


def _truth(function: str, x: Array, axis: Axes, keepdims: bool) -> Array:
    x = as_array(x, function)
    axes = normal_axes(function, axis, x.ndim)
    native = x.native if x.dtype is bool_ else x.adaptor.cast(x.native, bool_)
    return type(x)(x.functions[function](native, axis=axes, keepdims=keepdims))


def diff(
    x: Array,
    /,
    *,
    axis: int = -1,
    n: int = 1,
    prepend: Array | None = None,
    append: Array | None = None,
) -> Array:
    """The differences of neighbours along an axis, `x[i + 1] - x[i]`.

    Args:
        x: an array of a numeric dtype.
        axis: along which axis.
        n: how many times to take differences; the axis loses a place each time.
        prepend: elements to put before those of `x` along the axis.
        append: elements to put after them.

    Raises:
        TypeError: `x` is boolean, or the dtypes have no common one.
        ValueError: the shapes do not fit, or `n` is negative.
        IndexError: there is no such axis.
    """
    if n < 0:
        raise ValueError(f"ivy.diff: n must not be negative, and it is {n}")
    parts = as_arrays("diff", *(part for part in (prepend, x, append) if part is not None))
    check_category("diff", "numeric", *parts)
    along = normal_axis("diff", axis, as_array(x, "diff").ndim)
    result = concat(parts, axis=along) if len(parts) > 1 else parts[0]
    before = (slice(None),) * along
    for _ in range(n):
        result = subtract(result[(*before, slice(1, None), ...)], result[(*before, slice(None, -1), ...)])
    return result
