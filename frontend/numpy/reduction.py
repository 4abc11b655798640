"""Means and variances, counts, and reductions that leave NaN out. Sums and extremes are ufuncs' methods."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ivy.dialect import ops
from ivy.dialect.helpers import scalar
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.protocols import deliver, implements
from ivy.frontend.numpy.trace import element
from ivy.frontend.numpy.ufuncs import neutral, reduced_axes

_NO = np._NoValue


def _keep(keepdims: Any) -> bool:
    return bool(keepdims) and keepdims is not _NO


def _mean_dtype(x: Any, dtype: Any) -> np.dtype:
    return np.dtype(np.mean(np.ones(1, x.dtype), dtype=dtype).dtype)


@implements(np.mean, method=True)
def mean(
    a: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: Any = _NO, *, where: Any = _NO
) -> Any:
    """The arithmetic mean; of integers in float64, of half precision by way of single."""
    x = arrays.as_traced(a)
    result = _mean_dtype(x, dtype)
    inner = np.dtype(np.float32) if result == np.float16 else result
    if result.kind not in "fc":
        result, inner = np.dtype(result), np.dtype(np.float64)
    if where is _NO or where is True:
        value = ops.mean(arrays.cast_to(x, inner), reduced_axes(x, axis), _keep(keepdims))
        return deliver(arrays.from_value(arrays.cast(value, result), result), out)
    total = np.sum(x, axis, inner, keepdims=_keep(keepdims), where=where)
    count = np.sum(np.broadcast_to(where, x.shape), axis, keepdims=_keep(keepdims))
    return deliver((total / count).astype(result), out)


@implements(np.var, method=True)
def var(
    a: Any,
    axis: Any = None,
    dtype: Any = None,
    out: Any = None,
    ddof: float = 0,
    keepdims: Any = _NO,
    *,
    where: Any = _NO,
    mean: Any = _NO,
    correction: Any = _NO,
) -> Any:
    """The mean square distance from the mean, with `count - ddof` as the divisor."""
    x, ddof = arrays.as_traced(a), ddof if correction is _NO else correction
    result = np.dtype(np.var(np.ones(1, x.dtype), dtype=dtype).dtype)
    inner = result if x.dtype.kind != "c" else np.result_type(x.dtype, result)
    axes, keep = reduced_axes(x, axis), _keep(keepdims)
    if inner.kind == "f" and where is _NO and mean is _NO:
        value = ops.var(arrays.cast_to(x, inner), axes, float(ddof), keep)
        return deliver(arrays.from_value(arrays.cast(value, result), result), out)
    mask = True if where is _NO else where
    x = x.astype(inner)
    middle = np.mean(x, axes, keepdims=True, where=mask) if mean is _NO else mean
    distance = x - middle
    square = np.real(distance * np.conjugate(distance)) if inner.kind == "c" else distance * distance
    count = np.sum(np.broadcast_to(mask, x.shape), axes, keepdims=keep)
    return deliver(
        (np.sum(square, axes, keepdims=keep, where=mask) / np.maximum(count - ddof, 0)).astype(result), out
    )


@implements(np.std, method=True)
def std(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, *args: Any, **kwargs: Any) -> Any:
    """The square root of the variance."""
    return deliver(np.sqrt(np.var(a, axis, dtype, None, *args, **kwargs)), out)


@implements(np.count_nonzero)
def count_nonzero(a: Any, axis: Any = None, *, keepdims: bool = False) -> Any:
    """How many elements are not zero."""
    return np.sum(arrays.as_traced(a).astype(np.bool), axis, np.intp, keepdims=keepdims)


# ------------------------------------------------------------------------------ without NaN


def _blank(a: Any) -> tuple[Any, Any]:
    """The array, and where it is NaN (`None` where it cannot be)."""
    x = arrays.as_traced(a)
    return x, np.isnan(x) if x.dtype.kind in "fc" else None


def _real_count(nan: Any, where: Any, axis: Any, keepdims: Any) -> Any:
    there = np.logical_not(nan)
    there = there if where is _NO else np.logical_and(there, where)
    return np.sum(there, axis, np.intp, keepdims=_keep(keepdims))


@implements(np.nanmean)
def nanmean(
    a: Any, axis: Any = None, dtype: Any = None, out: Any = None, keepdims: Any = _NO, *, where: Any = _NO
) -> Any:
    """The mean of what is not NaN; NaN where everything is."""
    x, nan = _blank(a)
    if nan is None:
        return np.mean(x, axis, dtype, out, _keep(keepdims), where=where)
    wanted = _mean_dtype(x, dtype)
    mask = True if where is _NO else where
    total = np.sum(np.where(nan, np.zeros((), x.dtype), x), axis, dtype, keepdims=_keep(keepdims), where=mask)
    return deliver(np.divide(total, _real_count(nan, where, axis, keepdims)).astype(wanted), out)


@implements(np.nanvar)
def nanvar(
    a: Any,
    axis: Any = None,
    dtype: Any = None,
    out: Any = None,
    ddof: float = 0,
    keepdims: Any = _NO,
    *,
    where: Any = _NO,
    mean: Any = _NO,
    correction: Any = _NO,
) -> Any:
    """The variance of what is not NaN; NaN where too little is left."""
    x, nan = _blank(a)
    ddof = ddof if correction is _NO else correction
    if nan is None:
        return np.var(x, axis, dtype, out, ddof, _keep(keepdims), where=where, mean=mean)
    wanted = np.dtype(np.var(np.ones(1, x.dtype), dtype=dtype).dtype)
    middle = np.nanmean(x, axis, dtype, keepdims=True, where=where) if mean is _NO else mean
    distance = np.where(nan, np.zeros((), x.dtype), x - middle)
    square = np.real(distance * np.conjugate(distance)) if x.dtype.kind == "c" else distance * distance
    mask = True if where is _NO else where
    total = np.sum(square, axis, dtype, keepdims=_keep(keepdims), where=mask)
    freedom = _real_count(nan, where, axis, keepdims) - ddof
    result = np.where(freedom > 0, np.divide(total, np.where(freedom > 0, freedom, 1)), np.nan)
    return deliver(result.astype(wanted), out)


@implements(np.nanstd)
def nanstd(a: Any, axis: Any = None, dtype: Any = None, out: Any = None, *args: Any, **kwargs: Any) -> Any:
    """The square root of `nanvar`."""
    return deliver(np.sqrt(np.nanvar(a, axis, dtype, None, *args, **kwargs)), out)


def _nan_extreme(name: str, ufunc: np.ufunc) -> Any:
    def apply(
        a: Any, axis: Any = None, out: Any = None, keepdims: Any = _NO, initial: Any = _NO, where: Any = _NO
    ) -> Any:
        x = arrays.as_traced(a)
        mask = True if where is _NO else where
        return ufunc.reduce(x, axis, None, out, _keep(keepdims), initial, mask)

    return apply


implements(np.nanmax)(_nan_extreme("nanmax", np.fmax))
implements(np.nanmin)(_nan_extreme("nanmin", np.fmin))


def _extreme_place(op: Any) -> Any:
    def apply(a: Any, axis: int | None = None, out: Any = None, *, keepdims: Any = _NO) -> Any:
        x = arrays.as_traced(a)
        shape = (1,) * x.ndim if axis is None and _keep(keepdims) else None
        if axis is None:
            x, axis = x.ravel(), 0
        axis = int(np.lib.array_utils.normalize_axis_index(axis, x.ndim))
        if not x.shape[axis]:
            raise ValueError(f"attempt to get {op.__self__._op_name} of an empty sequence")
        source = x.astype(np.int8) if x.dtype.kind == "b" else x
        result = arrays.from_value(op(source.value, axis, _keep(keepdims) and shape is None), np.int64)
        return deliver(result if shape is None else result.reshape(shape), out)

    return apply


implements(np.argmax, method=True)(_extreme_place(ops.argmax))
implements(np.argmin, method=True)(_extreme_place(ops.argmin))


def _nan_place(function: Any, name: str) -> Any:
    def apply(a: Any, axis: int | None = None, out: Any = None, *, keepdims: Any = _NO) -> Any:
        x, nan = _blank(a)
        filled = x if nan is None else np.where(nan, neutral(name, x.dtype), x)
        return function(filled, axis, out, keepdims=keepdims)

    return apply


implements(np.nanargmax)(_nan_place(np.argmax, "maximum"))
implements(np.nanargmin)(_nan_place(np.argmin, "minimum"))

__all__ = ["element", "math", "scalar"]
