"""The functions of sets.

The unique elements come in ascending order (complex numbers by real part, then by imaginary part),
found by a stable sort, the same on every backend. The framework's own function is
`isin(x1, x2, invert=)`, for arrays of one dtype.
Source: https://data-apis.org/array-api/2025.12/API_specification/set_functions.html
"""

from __future__ import annotations

from typing import NamedTuple

from ivy.functional.array import Array
from ivy.functional.dispatch import as_array, promoted_operands
from ivy.functional.dtypes import Scalar, bool_, int64
from ivy.functional.elementwise import imag, not_equal, real, subtract
from ivy.functional.manipulation import concat
from ivy.functional.searching import nonzero
from ivy.functional.sorting import argsort
from ivy.functional.statistical import cumulative_sum


class UniqueAll(NamedTuple):
    """What `unique_all` gives.

    Attributes:
        values: the unique elements.
        indices: the place of the first occurrence of each in the flattened array, `int64`.
        inverse_indices: for each element of the array, its place in `values`, `int64`.
        counts: how often each occurs, `int64`.
    """

    values: Array
    indices: Array
    inverse_indices: Array
    counts: Array


class UniqueCounts(NamedTuple):
    """What `unique_counts` gives.

    Attributes:
        values: the unique elements.
        counts: how often each occurs, `int64`.
    """

    values: Array
    counts: Array


class UniqueInverse(NamedTuple):
    """What `unique_inverse` gives.

    Attributes:
        values: the unique elements.
        inverse_indices: for each element of the array, its place in `values`, `int64`.
    """

    values: Array
    inverse_indices: Array


def isin(x1: Array | Scalar, x2: Array | Scalar, /, *, invert: bool = False) -> Array:
    """Whether each element of `x1` is among those of `x2`. NaN is nowhere.

    Args:
        x1: an array or a number.
        x2: an array or a number. One of the two is an array; they are promoted.
        invert: whether to tell the opposite.

    Returns:
        A boolean array with the shape of `x1`.

    Raises:
        TypeError: both are numbers, or they have no common dtype.
    """
    elements, others = promoted_operands("isin", x1, x2)
    return elements._new("isin", others.native, invert=invert)


def unique_all(x: Array, /) -> UniqueAll:
    """The unique elements of the flattened array, where they first occur, and how often.

    Each NaN is an element of its own; -0 and 0 are the same one.

    Returns:
        The arrays `values`, `indices`, `inverse_indices` (which has the shape of `x`) and `counts`.
    """
    x = as_array(x, "unique_all")
    runs = _runs(x)
    values, indices = (line._new("take", runs.places.native, axis=0) for line in (runs.elements, runs.order))
    return UniqueAll(values, indices, _inverse(x, runs), _counts(x, runs))


def unique_counts(x: Array, /) -> UniqueCounts:
    """The unique elements of the flattened array, and how often they occur.

    Each NaN is an element of its own; -0 and 0 are the same one.

    Returns:
        The 1-dimensional arrays `values` and `counts`.
    """
    x = as_array(x, "unique_counts")
    runs = _runs(x)
    return UniqueCounts(runs.elements._new("take", runs.places.native, axis=0), _counts(x, runs))


def unique_inverse(x: Array, /) -> UniqueInverse:
    """The unique elements of the flattened array, and the indices that make `x` of them.

    Each NaN is an element of its own; -0 and 0 are the same one.

    Returns:
        The arrays `values` and `inverse_indices`, which has the shape of `x`.
    """
    x = as_array(x, "unique_inverse")
    runs = _runs(x)
    return UniqueInverse(runs.elements._new("take", runs.places.native, axis=0), _inverse(x, runs))


def unique_values(x: Array, /) -> Array:
    """The unique elements of the flattened array, as a 1-dimensional array.

    Each NaN is an element of its own; -0 and 0 are the same one.
    """
    runs = _runs(as_array(x, "unique_values"))
    return runs.elements._new("take", runs.places.native, axis=0)


class _Runs(NamedTuple):
    """The flattened array, sorted: equal elements are neighbours.

    Attributes:
        elements: the sorted elements.
        order: the place of each in the flattened array.
        starts: whether an element differs from the one before it.
        places: where `starts` holds.
    """

    elements: Array
    order: Array
    starts: Array
    places: Array


def _runs(x: Array) -> _Runs:
    flat = x._new("reshape", (x.size,))
    order = _order(flat)
    elements = flat._new("take", order.native, axis=0)
    first = _full(x, True)
    starts = concat([first, not_equal(elements[1:], elements[:-1])])
    return _Runs(elements, order, starts, nonzero(starts)[0])


def _order(flat: Array) -> Array:
    """The indices of a stable sort; complex numbers by real part, then by imaginary part."""
    if flat.dtype.kind != "complex floating":
        return argsort(flat)
    by_imag = argsort(imag(flat))
    by_real = argsort(real(flat)._new("take", by_imag.native, axis=0))
    return by_imag._new("take", by_real.native, axis=0)


def _inverse(x: Array, runs: _Runs) -> Array:
    starts = type(x)(x.adaptor.cast(runs.starts.native, int64))
    numbers = subtract(cumulative_sum(starts), 1)
    return numbers._new("take", argsort(runs.order).native, axis=0)._new("reshape", x.shape)


def _counts(x: Array, runs: _Runs) -> Array:
    ends = concat([runs.places[1:], _full(x, x.size)])
    return subtract(ends, runs.places)


def _full(x: Array, value: bool | int) -> Array:
    """`[value]`, and nothing where `x` is empty."""
    dtype = x.adaptor.native_dtype(bool_ if isinstance(value, bool) else int64)
    return type(x)(x.functions["full"]((min(x.size, 1),), value, dtype=dtype, device=x.device))
