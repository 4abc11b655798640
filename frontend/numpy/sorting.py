"""Sorting and searching. NaN comes last, as in NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np

from ivy.dialect import ops
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.protocols import implements
from ivy.frontend.numpy.trace import refuse


def _complex_order(x: Any, axis: int) -> Any:
    """The indices that sort complex numbers: by real part, then imaginary part, numbers with NaN last."""
    real, imag = np.real(x), np.imag(x)
    spoilt = 2 * np.isnan(real).astype(np.int8) + np.isnan(imag)
    return np.lexsort((imag, real, spoilt), axis)


def _sortable(a: Any, axis: int | None) -> tuple[Any, int]:
    x = arrays.as_traced(a)
    x, axis = (x.ravel(), 0) if axis is None else (x, axis)
    axis = int(np.lib.array_utils.normalize_axis_index(axis, x.ndim))
    return (x.astype(np.int8) if x.dtype.kind == "b" else x), axis


@implements(np.sort)
def sort(a: Any, axis: int | None = -1, kind: Any = None, order: Any = None, *, stable: Any = None) -> Any:
    """The elements in ascending order."""
    x, axis = _sortable(a, axis)
    dtype = arrays.as_traced(a).dtype
    if x.dtype.kind == "c":
        return np.take_along_axis(x, _complex_order(x, axis), axis)
    return arrays.from_value(arrays.cast(ops.sort(x.value, axis), dtype), dtype)


@implements(np.argsort, method=True)
def argsort(a: Any, axis: int | None = -1, kind: Any = None, order: Any = None, *, stable: Any = None) -> Any:
    """The indices that sort; equal elements keep their order."""
    x, axis = _sortable(a, axis)
    if x.dtype.kind == "c":
        return _complex_order(x, axis)
    return arrays.from_value(ops.argsort(x.value, axis), np.int64)


@implements(np.sort_complex)
def sort_complex(a: Any) -> Any:
    """The elements as complex numbers in ascending order."""
    x = arrays.as_traced(a)
    if x.dtype.kind != "c":
        x = x.astype(np.complex64 if x.dtype.char in "bhBH" else np.complex128)
    return np.sort(x)


@implements(np.partition)
def partition(a: Any, kth: Any, axis: int | None = -1, kind: str = "introselect", order: Any = None) -> Any:
    """The elements in order altogether, which is one of the partitions."""
    _check_kth(a, kth, axis)
    return np.sort(a, axis)


@implements(np.argpartition, method=True)
def argpartition(
    a: Any, kth: Any, axis: int | None = -1, kind: str = "introselect", order: Any = None
) -> Any:
    """The indices that sort, which is one of the partitions."""
    _check_kth(a, kth, axis)
    return np.argsort(a, axis)


def _check_kth(a: Any, kth: Any, axis: int | None) -> None:
    size = np.size(a) if axis is None else np.shape(a)[axis]
    for k in np.atleast_1d(np.asarray(kth)):
        if not -size <= k < size:
            raise ValueError(f"kth(={k}) out of bounds ({size})")


@implements(np.lexsort)
def lexsort(keys: Any, axis: int = -1) -> Any:
    """The indices that sort by the last key, then by the one before it, …"""
    rows = [arrays.as_traced(key) for key in keys]
    order = np.argsort(rows[0], axis)
    for key in rows[1:]:
        ranked = np.take_along_axis(key, order, axis)
        order = np.take_along_axis(order, np.argsort(ranked, axis), axis)
    return order


@implements(np.searchsorted, method=True)
def searchsorted(a: Any, v: Any, side: str = "left", sorter: Any = None) -> Any:
    """Where elements belong among ascending ones."""
    x, wanted = arrays.as_operand(a), arrays.as_operand(v)
    if side not in ("left", "right"):
        raise ValueError(f"search side must be 'left' or 'right' (got {side!r})")
    if sorter is not None:
        x = np.take(x, sorter)
    dtype = np.result_type(np.asarray(x) if not arrays.is_traced(x) else x, wanted)
    if dtype.kind == "b":
        dtype = np.dtype(np.int8)
    if dtype.kind == "c":
        refuse("np.searchsorted of complex numbers is not supported")
    result = ops.searchsorted(arrays.cast_to(x, dtype), arrays.cast_to(wanted, dtype), side)
    return arrays.from_value(result, np.int64)
