"""The statistical functions.

The framework's functions get normalised axes as a tuple, which may be empty, and arrays that have
the dtype of the result: `sum(x, axis=axes, dtype=, keepdims=)`, `prod` alike, `max(x, axis=axes,
keepdims=)`, `min` and `mean` alike, `var(x, axis=axes, correction=, keepdims=)`, `std` alike, and
`cumulative_sum(x, axis=axis, dtype=)`, `cumulative_prod` alike. `max`, `min`, `mean`, `var` and
`std` get elements for every result.
Source: https://data-apis.org/array-api/2025.12/API_specification/statistical_functions.html
"""

from __future__ import annotations

import math
from typing import TypeAlias

from ivy.functional.array import Array
from ivy.functional.dispatch import as_array, check_category
from ivy.functional.dtypes import DEFAULTS, KINDS, DType, check_dtype, uint64
from ivy.functional.indexing import normal_axes, normal_axis

Axes: TypeAlias = "int | tuple[int, ...] | None"
"""Along which axes: one, several, or None for all of them."""


def cumulative_prod(
    x: Array,
    /,
    *,
    axis: int | None = None,
    dtype: DType | None = None,
    include_initial: bool = False,
) -> Array:
    """The products of the elements up to each place along an axis.

    Args:
        x: an array of a numeric dtype with at least 1 dimension.
        axis: which axis; may be left out only if `x` has just one.
        dtype: that of the result, to which `x` is cast first; by default that of `x`, but `int64`
            or `uint64` for smaller integers.
        include_initial: whether a 1 comes first, so that the axis grows by one place.

    Raises:
        TypeError: `x` is boolean.
        ValueError: `x` has several dimensions and no axis is given, or it has none.
        IndexError: there is no such axis.
    """
    return _cumulative("cumulative_prod", x, axis, dtype, 1 if include_initial else None)


def cumulative_sum(
    x: Array,
    /,
    *,
    axis: int | None = None,
    dtype: DType | None = None,
    include_initial: bool = False,
) -> Array:
    """The sums of the elements up to each place along an axis.

    Args:
        x: an array of a numeric dtype with at least 1 dimension.
        axis: which axis; may be left out only if `x` has just one.
        dtype: that of the result, to which `x` is cast first; by default that of `x`, but `int64`
            or `uint64` for smaller integers.
        include_initial: whether a 0 comes first, so that the axis grows by one place.

    Raises:
        TypeError: `x` is boolean.
        ValueError: `x` has several dimensions and no axis is given, or it has none.
        IndexError: there is no such axis.
    """
    return _cumulative("cumulative_sum", x, axis, dtype, 0 if include_initial else None)


def _cumulative(function: str, x: Array, axis: int | None, dtype: DType | None, initial: int | None) -> Array:
    x = _summand(function, x, dtype)
    if axis is None and x.ndim != 1:
        raise ValueError(f"ivy.{function} needs axis= for an array of {x.ndim} dimensions")
    along = normal_axis(function, axis or 0, x.ndim)
    native = x.adaptor.native_dtype(x.dtype)
    result = x.functions[function](x.native, axis=along, dtype=native)
    if initial is not None:
        shape = x.shape[:along] + (1,) + x.shape[along + 1 :]
        first = x.functions["full"](shape, initial, dtype=native, device=x.device)
        result = x.functions["concat"]([first, result], axis=along)
    return type(x)(result)


def max(x: Array, /, *, axis: Axes = None, keepdims: bool = False) -> Array:
    """The greatest elements along axes; NaN where there is one.

    Args:
        x: an array of a real-valued dtype.
        axis: along which axes.
        keepdims: whether the axes stay, with size 1.

    Raises:
        TypeError: `x` is complex.
        ValueError: there is no element to choose from.
        IndexError: there is no such axis.
    """
    return _extreme("max", x, axis, keepdims)


def min(x: Array, /, *, axis: Axes = None, keepdims: bool = False) -> Array:
    """The least elements along axes; NaN where there is one.

    Args:
        x: an array of a real-valued dtype.
        axis: along which axes.
        keepdims: whether the axes stay, with size 1.

    Raises:
        TypeError: `x` is complex.
        ValueError: there is no element to choose from.
        IndexError: there is no such axis.
    """
    return _extreme("min", x, axis, keepdims)


def _extreme(function: str, x: Array, axis: Axes, keepdims: bool) -> Array:
    x = as_array(x, function)
    check_category(function, "real-valued", x)
    axes = normal_axes(function, axis, x.ndim)
    if not _count(x, axes):
        raise ValueError(f"ivy.{function}: there is no element along axes {axes} of shape {x.shape}")
    return x._new(function, axis=axes, keepdims=keepdims)


def mean(x: Array, /, *, axis: Axes = None, keepdims: bool = False) -> Array:
    """The arithmetic mean along axes; NaN of no elements, and where there is a NaN.

    Args:
        x: an array of a numeric dtype; of integers the mean is `float32`. The parts of complex
            numbers are independent.
        axis: along which axes.
        keepdims: whether the axes stay, with size 1.

    Raises:
        TypeError: `x` is boolean.
        IndexError: there is no such axis.
    """
    x = as_array(x, "mean")
    check_category("mean", "numeric", x)
    x = _floating(x)
    axes = normal_axes("mean", axis, x.ndim)
    if not _count(x, axes):
        return _nans(x, axes, keepdims)
    return x._new("mean", axis=axes, keepdims=keepdims)


def prod(x: Array, /, *, axis: Axes = None, dtype: DType | None = None, keepdims: bool = False) -> Array:
    """The product of the elements along axes; 1 of no elements.

    Args:
        x: an array of a numeric dtype.
        axis: along which axes.
        dtype: that of the result, to which `x` is cast first; by default that of `x`, but `int64`
            or `uint64` for smaller integers.
        keepdims: whether the axes stay, with size 1.

    Raises:
        TypeError: `x` is boolean.
        IndexError: there is no such axis.
    """
    return _total("prod", x, axis, dtype, keepdims)


def sum(x: Array, /, *, axis: Axes = None, dtype: DType | None = None, keepdims: bool = False) -> Array:
    """The sum of the elements along axes; 0 of no elements.

    Args:
        x: an array of a numeric dtype.
        axis: along which axes.
        dtype: that of the result, to which `x` is cast first; by default that of `x`, but `int64`
            or `uint64` for smaller integers.
        keepdims: whether the axes stay, with size 1.

    Raises:
        TypeError: `x` is boolean.
        IndexError: there is no such axis.
    """
    return _total("sum", x, axis, dtype, keepdims)


def _total(function: str, x: Array, axis: Axes, dtype: DType | None, keepdims: bool) -> Array:
    x = _summand(function, x, dtype)
    axes = normal_axes(function, axis, x.ndim)
    return x._new(function, axis=axes, dtype=x.adaptor.native_dtype(x.dtype), keepdims=keepdims)


def std(x: Array, /, *, axis: Axes = None, correction: float = 0.0, keepdims: bool = False) -> Array:
    """The standard deviation along axes: the square root of `var`, with the same arguments."""
    return _spread("std", x, axis, correction, keepdims)


def var(x: Array, /, *, axis: Axes = None, correction: float = 0.0, keepdims: bool = False) -> Array:
    """The variance along axes: the mean of the squares of the distances to the mean.

    Args:
        x: an array of a real-valued numeric dtype; of integers the variance is `float32`.
        axis: along which axes.
        correction: what is taken off the number M of elements in the divisor; 1 for the unbiased
            variance of a sample.
        keepdims: whether the axes stay, with size 1.

    Returns:
        The variances; NaN of no elements, where `M - correction` is not positive, and where there is a NaN.

    Raises:
        TypeError: `x` is boolean or complex.
        IndexError: there is no such axis.
    """
    return _spread("var", x, axis, correction, keepdims)


def _spread(function: str, x: Array, axis: Axes, correction: float, keepdims: bool) -> Array:
    x = as_array(x, function)
    check_category(function, "real-valued numeric", x)
    x = _floating(x)
    axes = normal_axes(function, axis, x.ndim)
    count = _count(x, axes)
    if not count or count - correction <= 0:
        return _nans(x, axes, keepdims)
    return x._new(function, axis=axes, correction=correction, keepdims=keepdims)


def _summand(function: str, x: Array, dtype: DType | None) -> Array:
    """The array in the dtype in which it is summed."""
    x = as_array(x, function)
    check_category(function, "numeric", x)
    wanted = _wide(x.dtype) if dtype is None else check_dtype(dtype, function)
    return x if x.dtype is wanted else type(x)(x.adaptor.cast(x.native, wanted))


def _wide(dtype: DType) -> DType:
    """The dtype of sums: integers grow to 64 bits."""
    if dtype.kind not in KINDS["integral"]:
        return dtype
    return DEFAULTS["integral"] if dtype.kind == "signed integer" else uint64


def _floating(x: Array) -> Array:
    """Integers as the default floating-point dtype."""
    if x.dtype.kind not in KINDS["integral"]:
        return x
    return type(x)(x.adaptor.cast(x.native, DEFAULTS["real floating"]))


def _count(x: Array, axes: tuple[int, ...]) -> int:
    """How many elements make one result."""
    shape = x.shape
    return math.prod(shape[axis] for axis in axes)


def _nans(x: Array, axes: tuple[int, ...], keepdims: bool) -> Array:
    sizes = [1 if axis in axes else size for axis, size in enumerate(x.shape) if keepdims or axis not in axes]
    value = complex(math.nan, math.nan) if x.dtype.kind == "complex floating" else math.nan
    dtype = x.adaptor.native_dtype(x.dtype)
    return type(x)(x.functions["full"](tuple(sizes), value, dtype=dtype, device=x.device))
