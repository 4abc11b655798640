"""Order statistics, averages, histograms, interpolation and convolution."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy._core import multiarray
from numpy.lib import _function_base_impl as own

from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.protocols import deliver, implements
from ivy.frontend.numpy.trace import refuse
from ivy.frontend.numpy.ufuncs import reduced_axes

_NO = np._NoValue


def _flat_last(x: Any, axis: Any) -> tuple[Any, tuple[int, ...]]:
    """The array with the reduced axes joined as its last one, and the shape with these of size 1."""
    axes = reduced_axes(x, axis)
    rest = [place for place in range(x.ndim) if place not in axes]
    moved = x.transpose([*rest, *axes]) if x.ndim else x
    kept = tuple(1 if place in axes else size for place, size in enumerate(x.shape))
    return moved.reshape([*(x.shape[place] for place in rest), -1]), kept


def _as_inexact(a: Any) -> Any:
    x = arrays.as_traced(a)
    if x.dtype.kind == "c":
        refuse("order statistics of complex numbers are not supported")
    return x if x.dtype.kind == "f" else x.astype(np.float64)


def _shaped(result: Any, kept: tuple[int, ...], axis: Any, keepdims: Any, lead: tuple[int, ...] = ()) -> Any:
    if keepdims is _NO or not keepdims:
        return result
    return np.reshape(result, lead + kept)


@implements(np.median)
def median(
    a: Any, axis: Any = None, out: Any = None, overwrite_input: bool = False, keepdims: Any = False
) -> Any:
    """The middle of the sorted elements, or the mean of the two middle ones; NaN if any is."""
    flat, kept = _flat_last(_as_inexact(a), axis)
    size = flat.shape[-1]
    if not size:
        return deliver(_shaped(np.full(flat.shape[:-1], np.nan, flat.dtype), kept, axis, keepdims), out)
    ordered = np.sort(flat, -1)
    middle = np.mean(ordered[..., (size - 1) // 2 : size // 2 + 1], -1)
    result = np.where(np.isnan(ordered[..., -1]), np.asarray(np.nan, flat.dtype), middle)
    return deliver(_shaped(result, kept, axis, keepdims), out)


@implements(np.quantile)
def quantile(
    a: Any,
    q: Any,
    axis: Any = None,
    out: Any = None,
    overwrite_input: bool = False,
    method: str = "linear",
    keepdims: Any = False,
    *,
    weights: Any = None,
    interpolation: Any = None,
) -> Any:
    """NumPy's methods, with its interpolation between the two nearest elements."""
    if weights is not None:
        refuse("quantiles with weights are not supported")
    if not arrays.is_known(q):
        refuse("traced quantiles are not supported: pass q as Python numbers")
    q = _probabilities(a, arrays.known(q))
    if ((q < 0) | (q > 1)).any():
        raise ValueError("Quantiles must be in the range [0, 1]")
    return _quantiles(a, q, axis, out, method, keepdims)


@implements(np.percentile)
def percentile(
    a: Any,
    q: Any,
    axis: Any = None,
    out: Any = None,
    overwrite_input: bool = False,
    method: str = "linear",
    keepdims: Any = False,
    *,
    weights: Any = None,
    interpolation: Any = None,
) -> Any:
    """Quantiles at percentages."""
    if not arrays.is_known(q):
        refuse("traced percentages are not supported: pass q as Python numbers")
    q = arrays.known(q)
    part = q / 100 if isinstance(q, (int, float)) else np.true_divide(q, 100)
    return quantile(a, part, axis, out, overwrite_input, method, keepdims, weights=weights)


def _probabilities(a: Any, q: Any) -> np.ndarray:
    """Python numbers take the type of the data, arrays keep their own."""
    dtype = arrays.as_traced(a).dtype
    return np.asarray(q, dtype if isinstance(q, (int, float)) and dtype.kind == "f" else None) + 0.0


def _quantiles(a: Any, q: np.ndarray, axis: Any, out: Any, method: str, keepdims: Any) -> Any:
    exact = method in ("inverted_cdf", "closest_observation", "higher", "lower", "nearest")
    x = arrays.as_traced(a) if exact else _as_inexact(a)
    flat, kept = _flat_last(x, axis)
    size = flat.shape[-1]
    if method not in own._QuantileMethods:
        raise ValueError(f"{method!r} is not a valid method")
    properties = own._QuantileMethods[method]
    virtual = np.asanyarray(properties["get_virtual_index"](size, q.astype(np.float64)))
    ordered = np.moveaxis(np.sort(flat, -1), -1, 0)
    if np.issubdtype(virtual.dtype, np.integer):
        result = ordered[virtual]
    else:
        before, after = own._get_indexes(np.empty((size, 1)), virtual, size)
        gamma = own._get_gamma(virtual, before, properties)
        gamma = np.asarray(gamma).reshape(gamma.shape + (1,) * (ordered.ndim - 1))
        low, high = ordered[before], ordered[after]
        gamma = gamma.astype(q.dtype)
        difference = high - low
        below = low + difference * gamma
        above = high - difference * (1 - gamma)
        result = np.where(gamma >= 0.5, above, below)
    if flat.dtype.kind == "f":
        result = np.where(np.isnan(ordered[-1]), np.asarray(np.nan, result.dtype), result)
    return deliver(_shaped(result, kept, axis, keepdims, q.shape), out)


@implements(np.nanmedian)
def nanmedian(
    a: Any, axis: Any = None, out: Any = None, overwrite_input: bool = False, keepdims: Any = _NO
) -> Any:
    """The middle of what is not NaN."""
    x = _as_inexact(a)
    result = np.nanquantile(x, 0.5, axis, keepdims=keepdims)
    return deliver(result.astype(x.dtype), out)


@implements(np.nanquantile)
def nanquantile(
    a: Any,
    q: Any,
    axis: Any = None,
    out: Any = None,
    overwrite_input: bool = False,
    method: str = "linear",
    keepdims: Any = _NO,
    *,
    weights: Any = None,
    interpolation: Any = None,
) -> Any:
    """Linear quantiles of what is not NaN, which the order has first."""
    if method != "linear" or weights is not None:
        refuse("np.nanquantile only with method='linear' and without weights")
    flat, kept = _flat_last(_as_inexact(a), axis)
    q = _probabilities(a, arrays.known(q))
    wanted = np.result_type(flat.dtype, q.dtype)
    ordered = np.sort(flat, -1)
    count = np.sum(~np.isnan(flat), -1)
    results = []
    for part in q.reshape(-1):
        place = part * np.maximum(count - 1, 0).astype(np.float64)
        before = np.floor(place).astype(np.int64)
        after = np.minimum(before + 1, np.maximum(count - 1, 0))
        low = np.take_along_axis(ordered, before[..., None], -1)[..., 0]
        high = np.take_along_axis(ordered, after[..., None], -1)[..., 0]
        gamma = place - before
        difference = high - low
        mixed = np.where(gamma >= 0.5, high - difference * (1 - gamma), low + difference * gamma)
        results.append(mixed.astype(wanted))
    result = np.stack(results).reshape(q.shape + flat.shape[:-1]) if q.ndim else results[0]
    return deliver(_shaped(result, kept, axis, keepdims, q.shape), out)


@implements(np.nanpercentile)
def nanpercentile(a: Any, q: Any, *args: Any, **kwargs: Any) -> Any:
    """Quantiles of what is not NaN at percentages."""
    return np.nanquantile(a, np.true_divide(arrays.known(q), 100), *args, **kwargs)


@implements(np.average)
def average(
    a: Any, axis: Any = None, weights: Any = None, returned: bool = False, *, keepdims: Any = _NO
) -> Any:
    """The mean, with weights."""
    x, keep = arrays.as_traced(a), keepdims is not _NO and bool(keepdims)
    if weights is None:
        result = np.mean(x, axis, keepdims=keep)
        total = np.full(result.shape, x.size / max(result.size, 1), result.dtype)
        return (result, total) if returned else result
    w = arrays.as_array(weights)
    extra = [np.float64] if x.dtype.kind in "iub" else []
    dtype = np.result_type(x.dtype, w.dtype, *extra)
    if w.shape != x.shape:
        if axis is None:
            raise TypeError("Axis must be specified when shapes of a and weights differ.")
        axes = reduced_axes(x, axis)
        if w.shape != tuple(x.shape[place] for place in axes):
            raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
        order = np.argsort(np.argsort(axes))
        w = np.transpose(w, np.argsort(axes)) if len(axes) > 1 else w
        w = np.reshape(w, [x.shape[i] if i in axes else 1 for i in range(x.ndim)]) if order is not None else w
    total = np.sum(np.broadcast_to(w, x.shape), axis, dtype, keepdims=keep)
    result = np.divide(np.sum(np.multiply(x, w, dtype=dtype), axis, keepdims=keep), total)
    return (result, np.broadcast_to(total, result.shape)) if returned else result


# --------------------------------------------------------------------------------- histograms


@implements(np.bincount)
def bincount(x: Any, /, weights: Any = None, minlength: int = 0) -> Any:
    """Counts of the numbers below `minlength`, which has to be given and to be above all of them."""
    if not minlength:
        refuse("np.bincount without minlength: the length of its result depends on data. Give minlength "
               "(above every element)")  # fmt: skip
    x = arrays.as_traced(x)
    if weights is None:
        counts = np.zeros_like(x, np.int64, shape=minlength)
        np.add.at(counts, x, 1)
    else:
        counts = np.zeros_like(x, np.float64, shape=minlength)
        np.add.at(counts, x, arrays.as_traced(weights).astype(np.float64))
    return counts


def _edges(x: Any, bins: Any, range_: Any) -> Any:
    """Edges of bins, as NumPy makes them; between the extremes of the data without a range."""
    if np.ndim(bins):
        return arrays.as_array(bins)
    if isinstance(bins, str):
        refuse("np.histogram with a rule for the number of bins: it depends on data; give the number")
    if range_ is not None:
        low, high = range_
        return np.histogram_bin_edges(np.empty(0, x.dtype), bins, (low, high))
    low, high = (np.asarray(0.0), np.asarray(1.0)) if not x.size else (np.min(x), np.max(x))
    same = np.equal(low, high)
    low, high = np.where(same, low - 0.5, low), np.where(same, high + 0.5, high)
    return np.linspace(low, high, int(bins) + 1)


@implements(np.histogram)
def histogram(a: Any, bins: Any = 10, range: Any = None, density: Any = None, weights: Any = None) -> Any:
    """Counts between edges, the last one included."""
    x = arrays.as_traced(a).ravel()
    edges = _edges(x, bins, range)
    count = np.shape(edges)[0] - 1
    if x.dtype.kind == "b":
        x = x.astype(np.uint8)
    place = np.searchsorted(edges, x, "right") - 1
    place = np.where(x == edges[-1], count - 1, place)
    outside = (place < 0) | (place >= count) | np.isnan(x)
    place = np.where(outside, count, place)
    kind = np.dtype(np.int64) if weights is None else arrays.as_array(weights).dtype
    amount = 1 if weights is None else np.ravel(weights)
    found = np.zeros_like(x, kind, shape=count + 1)
    np.add.at(found, place, amount)
    found = found[:count]
    if density:
        return found / np.diff(edges).astype(np.float64) / np.sum(found), edges
    return found, edges


@implements(np.histogram_bin_edges)
def histogram_bin_edges(a: Any, bins: Any = 10, range: Any = None, weights: Any = None) -> Any:
    """The edges that `histogram` uses."""
    return _edges(arrays.as_traced(a).ravel(), bins, range)


@implements(np.histogramdd)
def histogramdd(
    sample: Any, bins: Any = 10, range: Any = None, density: Any = None, weights: Any = None
) -> Any:
    """Counts in boxes between edges along each axis, the last ones included."""
    if isinstance(sample, (list, tuple)):
        sample = np.atleast_2d(np.stack([arrays.as_array(part) for part in sample])).T
    x = arrays.as_traced(np.atleast_2d(sample))
    count, axes = x.shape
    bins = list(bins) if hasattr(bins, "__len__") else [bins] * axes
    ranges = [None] * axes if range is None else list(range)
    if len(bins) != axes or len(ranges) != axes:
        raise ValueError("The dimension of bins and of range must be equal to that of the sample x.")
    columns = [x[:, axis] for axis in np.arange(axes)]
    edges = [_outer_edges(*parts) for parts in zip(columns, bins, ranges, strict=True)]
    sizes = [np.shape(edge)[0] - 1 for edge in edges]
    place, inside = _boxes(columns, edges, sizes)
    amount = np.ones(count) if weights is None else arrays.as_traced(weights).astype(np.float64)
    found = np.zeros_like(x, np.float64, shape=int(np.prod(sizes)))
    np.add.at(found, place, np.where(inside, amount, 0.0))
    found = found.reshape(sizes)
    return (_density(found, edges) if density else found), tuple(edges)


def _outer_edges(x: Any, bins: Any, range_: Any) -> Any:
    """Edges along one axis, in double precision where the range is given."""
    return _edges(x if range_ is None else x.astype(np.float64), bins, range_)


def _boxes(columns: Sequence[Any], edges: Sequence[Any], sizes: Sequence[int]) -> tuple[Any, Any]:
    """The flat place of the box that each point is in, and whether it is in one."""
    total: Any = 0
    inside: Any = True
    for column, edge, size in zip(columns, edges, sizes, strict=True):
        place = np.searchsorted(edge, column, "right") - 1
        place = np.where(column == edge[-1], size - 1, place)
        inside = np.logical_and(inside, (place >= 0) & (place < size))
        total = total * size + np.clip(place, 0, size - 1)
    return total, inside


def _density(found: Any, edges: Sequence[Any]) -> Any:
    total = np.sum(found)
    for axis, edge in enumerate(edges):
        width = np.diff(edge).reshape([-1 if axis == place else 1 for place in np.arange(found.ndim)])
        found = found / width
    return found / total


@implements(np.histogram2d)
def histogram2d(
    x: Any, y: Any, bins: Any = 10, range: Any = None, density: Any = None, weights: Any = None
) -> Any:
    """Counts of pairs in boxes."""
    if np.shape(x) != np.shape(y):
        raise ValueError("x and y must have the same length.")
    if hasattr(bins, "__len__") and len(bins) not in (1, 2):
        bins = [bins, bins]
    found, edges = np.histogramdd([x, y], bins, range, density, weights)
    return found, edges[0], edges[1]


# ----------------------------------------------------------------- interpolation, convolution


@implements(np.digitize)
def digitize(x: Any, bins: Any, right: bool = False) -> Any:
    """The number of the bin of each element; bins that fall are searched from their end."""
    side = "left" if right else "right"
    bins = arrays.as_array(bins)
    rising = np.searchsorted(bins, x, side)
    if arrays.is_known(bins):
        plain = np.asarray(arrays.known(bins))
        if (np.diff(plain) >= 0).all():
            return rising
        if not (np.diff(plain) <= 0).all():
            raise ValueError("bins must be monotonically increasing or decreasing")
    falling = len(bins) - np.searchsorted(bins[::-1], x, side)
    return np.where(bins[-1] >= bins[0], rising, falling)


@implements(np.geomspace)
def geomspace(
    start: Any, stop: Any, num: int = 50, endpoint: bool = True, dtype: Any = None, axis: int = 0
) -> Any:
    """Numbers with equal ratios between two positive traced ends, which are met exactly."""
    kind = np.result_type(start, stop, float(num), np.zeros((), dtype))
    start, stop = (arrays.as_traced(end).astype(kind) for end in (start, stop))
    powers = np.linspace(np.log10(start), np.log10(stop), num, endpoint)
    result = arrays.as_traced(np.power(10.0, powers)).copy()
    if num > 0:
        result[0] = start
    if num > 1 and endpoint:
        result[-1] = stop
    result = np.moveaxis(result, 0, axis) if axis else result
    return result if dtype is None else result.astype(dtype)


@implements(np.interp)
def interp(x: Any, xp: Any, fp: Any, left: Any = None, right: Any = None, period: Any = None) -> Any:
    """Straight lines between points."""
    x, xp, fp = (arrays.as_traced(v) for v in (x, xp, fp))
    x, xp = x.astype(np.float64), xp.astype(np.float64)
    fp = fp.astype(np.complex128 if fp.dtype.kind == "c" else np.float64)
    if period is not None:
        period = abs(period)
        x, xp = x % period, xp % period
        order = np.argsort(xp)
        xp, fp = xp[order], fp[order]
        xp = np.concatenate([xp[-1:] - period, xp, xp[:1] + period])
        fp = np.concatenate([fp[-1:], fp, fp[:1]])
        left = right = None
    if xp.size == 1:
        inside = np.broadcast_to(fp[0], x.shape)
    else:
        place = np.clip(np.searchsorted(xp, x, "right") - 1, 0, xp.size - 2)
        low, step = xp[place], xp[place + 1] - xp[place]
        slope = (fp[place + 1] - fp[place]) / np.where(step == 0, 1.0, step)
        inside = np.where(x == xp[place + 1], fp[place + 1], slope * (x - low) + fp[place])
    result = np.where(x < xp[0], fp[0] if left is None else left, inside)
    result = np.where(x > xp[-1], fp[-1] if right is None else right, result)
    return np.where(np.isnan(x), x, result)[()]


@implements(np.convolve)
def convolve(a: Any, v: Any, mode: str = "full") -> Any:
    """Sums of products of one array with the other, reversed."""
    a, v = (np.atleast_1d(arrays.as_traced(x)) for x in (a, v))
    if not a.size or not v.size:
        raise ValueError("a cannot be empty" if not a.size else "v cannot be empty")
    if v.size > a.size:
        a, v = v, a
    return _slide(a, v[::-1], mode)


@implements(np.correlate, multiarray.correlate)
def correlate(a: Any, v: Any, mode: str = "valid") -> Any:
    """Sums of products of one array with the other, conjugated."""
    a, v = arrays.as_traced(a), np.conjugate(arrays.as_traced(v))
    if v.size > a.size:
        return _slide(v, a, mode)[::-1]
    return _slide(a, v, mode)


def _slide(a: Any, v: Any, mode: Any) -> Any:
    """Products of `v` with every window of `a`; of both, `a` is the longer one."""
    modes = {0: "valid", 1: "same", 2: "full"}
    mode = modes.get(mode, mode)
    dtype = np.result_type(a, v)
    before, after = {"valid": (0, 0), "full": (v.size - 1,) * 2, "same": (v.size // 2, (v.size - 1) // 2)}[
        mode
    ]
    padded = np.pad(a.astype(dtype), (before, after))
    count = padded.size - v.size + 1
    windows = padded[np.arange(count)[:, None] + np.arange(v.size)]
    return np.matmul(windows, v.astype(dtype))


@implements(np.polyfit)
def polyfit(
    x: Any, y: Any, deg: Any, rcond: Any = None, full: bool = False, w: Any = None, cov: Any = False
) -> Any:
    """The coefficients that come nearest in squares, as NumPy scales and solves it."""
    if full or cov:
        refuse("np.polyfit with full= or cov=: only the coefficients are supported")
    x, y = arrays.as_traced(x) + 0.0, arrays.as_traced(y) + 0.0
    lhs = np.vander(x, int(deg) + 1)
    rhs = y if w is None else (y.T * arrays.as_traced(w)).T
    lhs = lhs if w is None else lhs * arrays.as_traced(w)[:, None]
    scale = np.sqrt(np.sum(lhs * lhs, axis=0))
    rcond = x.size * np.finfo(x.dtype).eps if rcond is None else rcond
    return (np.linalg.lstsq(lhs / scale, rhs, rcond)[0].T / scale).T
