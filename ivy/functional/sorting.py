"""The functions that sort.

The framework's functions are `sort(x, axis=, descending=, stable=)` and `argsort` alike, the
latter with `int64` indices. NaN comes last in ascending order and first in descending order.
Source: https://data-apis.org/array-api/2025.12/API_specification/sorting_functions.html
"""

from __future__ import annotations

from ivy.functional.array import Array
from ivy.functional.dispatch import as_array, check_category
from ivy.functional.indexing import normal_axis


def argsort(x: Array, /, *, axis: int = -1, descending: bool = False, stable: bool = True) -> Array:
    """The indices that sort `x` along an axis.

    Args:
        x: an array of a real-valued dtype. NaN counts as greater than every number.
        axis: along which axis.
        descending: whether the greatest element comes first.
        stable: whether equal elements must keep their order.

    Returns:
        An `int64` array with the shape of `x`.

    Raises:
        TypeError: `x` is complex.
        IndexError: there is no such axis.
    """
    return _sorted("argsort", x, axis, descending, stable)


def sort(x: Array, /, *, axis: int = -1, descending: bool = False, stable: bool = True) -> Array:
    """The elements of `x` sorted along an axis.

    Args:
        x: an array of a real-valued dtype. NaN counts as greater than every number.
        axis: along which axis.
        descending: whether the greatest element comes first.
        stable: whether equal elements (-0 and 0) must keep their order.

    Returns:
        An array with the shape and dtype of `x`.

    Raises:
        TypeError: `x` is complex.
        IndexError: there is no such axis.
    """
    return _sorted("sort", x, axis, descending, stable)


def _sorted(function: str, x: Array, axis: int, descending: bool, stable: bool) -> Array:
    x = as_array(x, function)
    check_category(function, "real-valued", x)
    along = normal_axis(function, axis, x.ndim)
    return x._new(function, axis=along, descending=descending, stable=stable)
