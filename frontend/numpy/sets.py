"""Sets: functions that give as many elements as there are different ones, which is not known before the
program runs. They are selections of the sorted elements.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.lib import _arraysetops_impl as own

from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.protocols import implements
from ivy.frontend.numpy.selection import Selection
from ivy.frontend.numpy.trace import refuse


def _selected(full: Any, mask: Any) -> Selection:
    return Selection(full, 0, mask, mask.value)


def _is_new(ordered: Any, equal_nan: bool) -> Any:
    """Which of sorted elements differ from the one before."""
    differs = ordered[1:] != ordered[:-1]
    if equal_nan and ordered.dtype.kind in "fc":
        differs = np.logical_and(differs, np.logical_not(np.isnan(ordered[:-1])))
    return np.concatenate([np.ones(min(ordered.size, 1), np.bool), differs])


def _sorted(a: Any) -> Any:
    return np.sort(arrays.as_traced(a), None)


@implements(np.unique)
def unique(
    ar: Any,
    return_index: bool = False,
    return_inverse: bool = False,
    return_counts: bool = False,
    axis: Any = None,
    *,
    equal_nan: bool = True,
    sorted: bool = True,
) -> Any:
    """The different elements in ascending order."""
    x = arrays.as_traced(ar)
    if axis is not None and x.ndim != 1:
        refuse("np.unique of rows: the shape of its result depends on data, which targets do not have")
    order = np.argsort(x, None, stable=True)
    ordered = np.ravel(x)[order]
    mask = arrays.as_traced(_is_new(ordered, equal_nan))
    rank = np.cumsum(mask) - 1
    results = [_selected(ordered, mask)]
    if return_index:
        results.append(_selected(order, mask))
    if return_inverse:
        results.append(rank[np.argsort(order)].reshape(x.shape))
    if return_counts:
        counts = np.zeros_like(order)
        np.add.at(counts, rank, 1)
        results.append(_selected(counts[rank], mask))
    return tuple(results) if len(results) > 1 else results[0]


@implements(np.unique_values)
def unique_values(x: Any) -> Any:
    """The different elements; each NaN is one."""
    return unique(x, equal_nan=False)


@implements(np.unique_counts)
def unique_counts(x: Any) -> Any:
    """The different elements and how often each is there."""
    return own.UniqueCountsResult(*unique(x, return_counts=True, equal_nan=False))


@implements(np.unique_inverse)
def unique_inverse(x: Any) -> Any:
    """The different elements and which of them each element is."""
    return own.UniqueInverseResult(*unique(x, return_inverse=True, equal_nan=False))


@implements(np.unique_all)
def unique_all(x: Any) -> Any:
    """The different elements, their first places, which of them each is, and how often."""
    return own.UniqueAllResult(*unique(x, True, True, True, equal_nan=False))


@implements(np.union1d)
def union1d(ar1: Any, ar2: Any) -> Any:
    """The different elements of two arrays."""
    return unique(np.concatenate([np.ravel(ar1), np.ravel(ar2)]))


@implements(np.intersect1d)
def intersect1d(ar1: Any, ar2: Any, assume_unique: bool = False, return_indices: bool = False) -> Any:
    """The different elements that both arrays have."""
    if assume_unique or return_indices:
        refuse("np.intersect1d with assume_unique or return_indices")
    dtype = np.result_type(arrays.as_array(ar1), arrays.as_array(ar2))
    ordered = _sorted(arrays.as_traced(ar1).astype(dtype))
    return _selected(ordered, np.logical_and(_is_new(ordered, True), np.isin(ordered, ar2)))


@implements(np.setdiff1d)
def setdiff1d(ar1: Any, ar2: Any, assume_unique: bool = False) -> Any:
    """The different elements of the first array that the second has not."""
    if assume_unique:
        refuse("np.setdiff1d with assume_unique; use x[~np.isin(x, y)]")
    ordered = _sorted(ar1)
    others = np.isin(ordered, ar2, invert=True)
    return _selected(ordered, np.logical_and(_is_new(ordered, True), others))


@implements(np.setxor1d)
def setxor1d(ar1: Any, ar2: Any, assume_unique: bool = False) -> Any:
    """The different elements that one of the arrays has."""
    if assume_unique:
        refuse("np.setxor1d with assume_unique")
    one, other = setdiff1d(ar1, ar2), setdiff1d(ar2, ar1)
    together = np.concatenate([one.full, other.full])
    order = np.argsort(together)
    return _selected(together[order], np.concatenate([one.mask, other.mask])[order])


@implements(np.trim_zeros)
def trim_zeros(filt: Any, trim: str = "fb", axis: Any = None) -> Any:
    """The elements between the first and the last that are not zero."""
    x = arrays.as_traced(filt)
    if x.ndim != 1:
        refuse("np.trim_zeros of more than one axis: the shape of its result depends on data")
    present = x != 0
    mask = np.ones_like(present)
    if "f" in trim.lower():
        mask = np.logical_and(mask, np.logical_or.accumulate(present))
    if "b" in trim.lower():
        mask = np.logical_and(mask, np.logical_or.accumulate(present[::-1])[::-1])
    return _selected(x.copy(), mask)


__all__ = ["unique"]
