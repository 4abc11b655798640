"""Functions that are copied into emitted source where it needs them.

The text is what counts: a program that uses one contains it, with those that it calls, and does not
import this file.
"""

# ruff: noqa: B905  the text is copied: it stays as short as people write it

from __future__ import annotations

import functools

import numpy as np

# ------------------------------------------------------------------------------- elementwise


def to_integer(x, dtype):
    """Truncated; what does not fit becomes the nearest bound, and NaN zero."""
    info = np.iinfo(dtype)
    x = np.asarray(x)
    if x.dtype.itemsize < 4:
        x = x.astype(np.float32)
    result = np.where(np.isnan(x), 0, x).astype(dtype)
    result = np.where(x >= float(info.max), dtype(info.max), result)
    return np.where(x <= float(info.min), dtype(info.min), result)


def divide_integers(x, y):
    """The quotient, truncated; that by zero has all bits set."""
    quotient = x // y
    quotient = quotient + ((x % y != 0) & ((x < 0) != (y < 0)))
    return np.where(y == 0, ~np.zeros_like(quotient), quotient)


def remainder(x, y):
    """The remainder of the truncated quotient; that of integers by zero is `x`."""
    result = np.fmod(x, y)
    return result if result.dtype.kind not in "iu" else np.where(y == 0, x, result)


def integer_power(base, exponent):
    """`base ** exponent` for integers; a negative exponent gives 0 unless the base is 1 or -1."""
    base, exponent = np.broadcast_arrays(base, exponent)
    sign = np.where(exponent % 2 == 1, base, np.ones_like(base))
    inverse = np.where(abs(base) == 1, sign, np.zeros_like(base))
    return np.where(exponent < 0, inverse, np.power(base, np.maximum(exponent, 0)))


def round_half_away(x):
    """The nearest integer; halves go away from zero."""
    whole = np.trunc(x)
    return whole + np.copysign(whole.dtype.type(1), x) * (np.abs(x - whole) >= 0.5).astype(whole.dtype)


def shift(x, amount, left):
    """Shifted by `amount`, as a pattern of bits; all bits go where it is no less than their number."""
    unsigned = np.dtype(f"u{x.dtype.itemsize}")
    bits, amount = x.view(unsigned), amount.view(unsigned)
    moved = np.left_shift(bits, amount) if left else np.right_shift(bits, amount)
    return np.where(amount < 8 * unsigned.itemsize, moved, unsigned.type(0)).view(x.dtype)


def shift_right_arithmetic(x, amount):
    """Shifted to the right; the sign moves in."""
    last = x.dtype.type(8 * x.dtype.itemsize - 1)
    inside = (amount >= 0) & (amount <= last)
    return np.right_shift(x, np.where(inside, amount, last))


def population_count(x):
    """How many bits are set."""
    return np.bitwise_count(x.view(f"u{x.dtype.itemsize}")).astype(x.dtype)


def count_leading_zeros(x):
    """How many of the highest bits are not set."""
    width = 8 * x.dtype.itemsize
    bits = x.view(f"u{x.dtype.itemsize}")
    for step in (1, 2, 4, 8, 16, 32):
        if step < width:
            bits = bits | (bits >> bits.dtype.type(step))
    return (width - np.bitwise_count(bits)).astype(x.dtype)


def make_complex(real, imaginary):
    """The complex numbers with these parts."""
    dtype = np.complex64 if real.dtype == np.float32 else np.complex128
    result = np.empty(np.broadcast_shapes(np.shape(real), np.shape(imaginary)), dtype)
    result.real, result.imag = real, imaginary
    return result


def total_order(x):
    """Integers in the total order of floats: -NaN, -inf, …, -0, 0, …, inf, NaN."""
    bits = x.view(f"i{x.dtype.itemsize}")
    return np.where(bits < 0, bits ^ np.iinfo(bits.dtype).max, bits)


def bitcast(x, dtype):
    """The same bits in another type; a trailing axis appears or goes where the widths differ."""
    x = np.ascontiguousarray(x).reshape(np.shape(x))
    wider, narrower = np.dtype(dtype).itemsize, x.dtype.itemsize
    if wider == narrower:
        return x.view(dtype)
    if wider < narrower:
        return x[..., None].view(dtype)
    return x.view(dtype).reshape(x.shape[:-1])


def reduce_precision(x, exponent_bits, mantissa_bits):
    """Rounded to so many bits, in the same type."""
    info = np.finfo(x.dtype)
    bits = np.asarray(x).view(f"u{x.dtype.itemsize}")
    one = bits.dtype.type(1)
    sign = bits & (one << bits.dtype.type(info.bits - 1))
    drop = info.nmant - mantissa_bits
    if drop > 0:
        odd = (bits >> bits.dtype.type(drop)) & one
        half = (one << bits.dtype.type(drop - 1)) - one
        bits = (bits + half + odd) & ~((one << bits.dtype.type(drop)) - one)
    if exponent_bits < info.iexp:
        bias, reduced = (1 << (info.iexp - 1)) - 1, (1 << (exponent_bits - 1)) - 1
        exponent = (bits >> bits.dtype.type(info.nmant)) & bits.dtype.type((1 << info.iexp) - 1)
        infinity = bits.dtype.type(((1 << info.iexp) - 1) << info.nmant)
        bits = np.where(exponent > bias + reduced, sign | infinity, bits)
        bits = np.where(exponent <= bias - reduced, sign, bits)
    return np.where(np.isnan(x), x, bits.view(x.dtype))


# ------------------------------------------------------------------------ moving and indexing


def pad(x, value, low, high, interior):
    """`x` with `value` at the edges and between the elements; negative padding cuts off."""
    spread = [max(0, n + (n - 1) * gap) for n, gap in zip(x.shape, interior)]
    grown = [max(0, a) + n + max(0, b) for n, a, b in zip(spread, low, high)]
    result = np.full(grown, value, x.dtype)
    inner = zip(low, spread, interior)
    result[tuple(slice(max(0, a), max(0, a) + n, gap + 1) for a, n, gap in inner)] = x
    return result[tuple(slice(max(0, -a), n - max(0, -b)) for n, a, b in zip(grown, low, high))]


def dynamic_slice(x, starts, sizes):
    """A part of these sizes; the starts move so that it lies inside."""
    starts = [min(max(int(s), 0), n - size) for s, n, size in zip(starts, np.shape(x), sizes)]
    return x[tuple(slice(s, s + size) for s, size in zip(starts, sizes))]


def dynamic_update_slice(x, update, starts):
    """`x` with a part replaced; the starts move so that it lies inside."""
    starts = [min(max(int(s), 0), n - size) for s, n, size in zip(starts, np.shape(x), np.shape(update))]
    result = np.array(x)
    result[tuple(slice(s, s + size) for s, size in zip(starts, np.shape(update)))] = update
    return result


def spread_axes(index, rank, axes):
    """`index` with its axes at `axes` of `rank`, the others of size one."""
    shape = [1] * rank
    for axis, size in zip(axes, np.shape(index)):
        shape[axis] = size
    return np.reshape(index, shape)


def window_index(shape, starts, where, sizes, offset, batching, rank):
    """For each axis of an array of `shape` the indices of windows, which broadcast.

    Args:
        shape: the shape of the array.
        starts: index vectors along the last axis, the indices in the axes `where`.
        sizes: the sizes of the windows.
        offset: for each axis of the array where the window's axis is in the result, or `None`.
        batching: pairs of an axis of the array and the axis of `starts` that goes with it.
        rank: the rank of the result.
    """
    batch = [axis for axis in range(rank) if axis not in offset]
    pairs = dict(batching)
    result = []
    for axis in range(len(shape)):
        index = np.zeros((1,) * rank, np.int64)
        if axis in where:
            index = spread_axes(starts[..., where.index(axis)].astype(np.int64), rank, batch)
        elif axis in pairs:
            index = spread_axes(np.arange(shape[axis]), rank, [batch[pairs[axis]]])
        if offset[axis] is not None:
            index = index + spread_axes(np.arange(sizes[axis]), rank, [offset[axis]])
        result.append(index)
    return result


def gather(x, starts, where, sizes, offset, batching, rank):
    """Windows of `x` (see `window_index`); the starts move so that they lie inside."""
    limits = [x.shape[axis] - sizes[axis] for axis in where]
    starts = np.clip(starts.astype(np.int64), 0, np.array(limits, np.int64))
    return x[tuple(window_index(x.shape, starts, where, sizes, offset, batching, rank))]


def scatter(x, starts, updates, combine, where, offset, batching):
    """`x` with windows (see `window_index`) replaced or combined; what lies outside is dropped."""
    sizes = [1 if axis is None else updates.shape[axis] for axis in offset]
    index = window_index(x.shape, starts, where, sizes, offset, batching, updates.ndim)
    index = np.broadcast_arrays(*index, updates)[:-1]
    inside = functools.reduce(np.logical_and, [(i >= 0) & (i < n) for i, n in zip(index, x.shape)], True)
    inside = np.broadcast_to(inside, updates.shape)
    places = tuple(i[inside] for i in index) if index else ...
    result = np.array(x)
    if combine is None:
        result[places] = updates[inside] if index else updates
    elif isinstance(combine, np.ufunc):
        combine.at(result, places, updates[inside] if index else updates)
    else:
        for one, update in zip(zip(*places) if index else [()], updates[inside]):
            result[one] = combine(result[one], update)
    return result


# -------------------------------------------------------------------------------- reductions


def reduce(operands, initials, combine, axes):
    """Reduce arrays together, in pairs of neighbours."""
    rest = [axis for axis in range(operands[0].ndim) if axis not in axes]
    kept = [operands[0].shape[axis] for axis in rest]
    parts = [x.transpose([*axes, *rest]).reshape(-1, *kept) for x in operands]
    while len(parts[0]) > 1:
        last = [x[len(x) // 2 * 2 :] for x in parts]
        halves = combine(*[x[: len(x) // 2 * 2 : 2] for x in parts], *[x[1::2] for x in parts])
        parts = [np.concatenate(pair) for pair in zip(halves, last)]
    if not len(parts[0]):
        return [np.full(kept, initial, x.dtype) for initial, x in zip(initials, parts)]
    return combine(*[np.broadcast_to(initial, kept) for initial in initials], *[x[0] for x in parts])


def accumulate(combine, x, axis, reverse):
    """The running result along an axis, from its end with `reverse`."""
    x = np.moveaxis(np.array(x), axis, 0)
    x = x[::-1] if reverse else x
    for i in range(1, len(x)):
        x[i] = combine(x[i - 1], x[i])
    return np.moveaxis(x[::-1] if reverse else x, 0, axis)


def reduce_window(operands, initials, combine, window, strides, padding, base_dilation, window_dilation):
    """Combine the elements under a window that moves over arrays."""
    low, high = zip(*padding) if padding else ((), ())
    gaps = [d - 1 for d in base_dilation]
    padded = [pad(x, initial, low, high, gaps) for x, initial in zip(operands, initials)]
    reach = [(w - 1) * d + 1 for w, d in zip(window, window_dilation)]
    counts = [max(0, (n - r) // s + 1) for n, r, s in zip(padded[0].shape, reach, strides)]
    results = [np.full(counts, initial, x.dtype) for initial, x in zip(initials, padded)]
    for offsets in np.ndindex(*window):
        steps = zip(offsets, window_dilation, counts, strides)
        part = tuple(slice(o * d, o * d + max(0, n - 1) * s + (n > 0), s) for o, d, n, s in steps)
        results = combine(*results, *[x[part] for x in padded])
    return results


def select_and_scatter(x, source, initial, select, combine, window, strides, padding):
    """Every window of `x` adds its element of `source` to the place that it selects."""
    low, high = zip(*padding) if padding else ((), ())
    padded = pad(x, x.dtype.type(0), low, high, [0] * x.ndim)
    valid = pad(np.ones(x.shape, bool), False, low, high, [0] * x.ndim)
    best = chosen = found = None
    for number, offsets in enumerate(np.ndindex(*window)):
        part = tuple(slice(o, o + (n - 1) * s + 1, s) for o, n, s in zip(offsets, source.shape, strides))
        candidate, inside = padded[part], valid[part]
        if best is None:
            best, chosen, found = candidate, np.zeros(source.shape, np.int64), inside
            continue
        better = inside & (~found | ~np.asarray(select(best, candidate)))
        best, chosen = np.where(better, candidate, best), np.where(better, number, chosen)
        found = found | inside
    result = np.full(padded.shape, initial, x.dtype)
    for number, offsets in enumerate(np.ndindex(*window)):
        part = tuple(slice(o, o + (n - 1) * s + 1, s) for o, n, s in zip(offsets, source.shape, strides))
        result[part] = np.where(found & (chosen == number), combine(result[part], source), result[part])
    return result[tuple(slice(a, a + n) for a, n in zip(low, x.shape))]


def sort_by(before, operands, axis):
    """Sort arrays together along an axis; `before` says which of two rows comes first."""
    moved = [np.moveaxis(np.array(x), axis, -1) for x in operands]

    def compare(i, j):
        first = [value for row in rows for value in (row[i], row[j])]
        second = [value for row in rows for value in (row[j], row[i])]
        return int(before(*second)) - int(before(*first))

    for lane in np.ndindex(*moved[0].shape[:-1]):
        rows = [x[lane] for x in moved]
        order = sorted(range(moved[0].shape[-1]), key=functools.cmp_to_key(compare))
        for x, row in zip(moved, [row[order] for row in rows]):
            x[lane] = row
    return [np.moveaxis(x, -1, axis) for x in moved]


# ------------------------------------------------------------------------- neural networks


def convolve(x, kernel, strides, padding, x_dilation=None, kernel_dilation=None, groups=1, batch_groups=1):
    """The convolution of `x` (batch, …, channels) and `kernel` (…, channels / groups, features)."""
    if batch_groups > 1:
        pairs = zip(np.split(x, batch_groups, 0), np.split(kernel, batch_groups, -1))
        options = (strides, padding, x_dilation, kernel_dilation)
        return np.concatenate([convolve(a, b, *options) for a, b in pairs], -1)
    rank = x.ndim - 2
    gaps = [d - 1 for d in x_dilation or [1] * rank]
    if any(gaps) or any(amount for pair in padding for amount in pair):
        low, high = ([0, *amounts, 0] for amounts in zip(*padding))
        x = pad(x, x.dtype.type(0), low, high, [0, *gaps, 0])
    dilation = kernel_dilation or [1] * rank
    window = kernel.shape[:rank]
    reach = [(w - 1) * d + 1 for w, d in zip(window, dilation)]
    counts = [max(0, (n - r) // s + 1) for n, r, s in zip(x.shape[1:-1], reach, strides)]
    features = kernel.shape[-1]
    if 0 in counts or 0 in x.shape:
        return np.zeros((x.shape[0], *counts, features), x.dtype)
    batch, channels = x.strides[0], x.strides[-1]
    steps = [s * step for s, step in zip(strides, x.strides[1:-1])]
    inner = [d * step for d, step in zip(dilation, x.strides[1:-1])]
    shape = (x.shape[0], *counts, *window, groups, x.shape[-1] // groups)
    per_group = channels * (x.shape[-1] // groups)
    patches = np.lib.stride_tricks.as_strided(
        x, shape, (batch, *steps, *inner, per_group, channels), writeable=False
    )
    rows, columns = x.shape[0] * int(np.prod(counts)), int(np.prod(kernel.shape[:-1]))
    if groups == 1:
        result = patches.reshape(rows, columns) @ kernel.reshape(columns, features)
    else:
        patches = np.moveaxis(patches, -2, 0).reshape(groups, rows, columns)
        weights = np.moveaxis(kernel.reshape(columns, groups, features // groups), 1, 0)
        result = np.moveaxis(patches @ weights, 0, 1)
    return result.reshape(x.shape[0], *counts, features)


def batch_norm_inference(x, scale, offset, mean, variance, epsilon, axis):
    """`(x - mean) / sqrt(variance + epsilon) * scale + offset` along `axis`."""
    shape = [-1 if i == axis else 1 for i in range(x.ndim)]
    scale, offset, mean, variance = (v.reshape(shape) for v in (scale, offset, mean, variance))
    return (x - mean) / np.sqrt(variance + epsilon) * scale + offset


def batch_norm_training(x, scale, offset, epsilon, axis):
    """Normalised by the mean and variance over all axes but `axis`; both are returned too."""
    others = tuple(i for i in range(x.ndim) if i != axis)
    mean, variance = np.mean(x, others), np.var(x, others)
    return batch_norm_inference(x, scale, offset, mean, variance, epsilon, axis), mean, variance


def batch_norm_grad(x, scale, mean, variance, grad, epsilon, axis):
    """Gradients of the normalisation for x, scale and offset."""
    others = tuple(i for i in range(x.ndim) if i != axis)
    shape = [-1 if i == axis else 1 for i in range(x.ndim)]
    count = x.size // x.shape[axis]
    centred = x - mean.reshape(shape)
    inverse = 1 / np.sqrt(variance + epsilon)
    grad_offset = np.sum(grad, others)
    weighted = np.sum(grad * centred, others)
    inner = grad * count - grad_offset.reshape(shape)
    inner = inner - centred * (weighted * inverse**2).reshape(shape)
    return inner * (scale * inverse / count).reshape(shape), weighted * inverse, grad_offset


# -------------------------------------------------------------------------- linear algebra


def cholesky(x):
    """The lower factor; NaN where a matrix is not positive definite."""
    result = np.empty_like(x)
    for place in np.ndindex(*x.shape[:-2]):
        try:
            result[place] = np.linalg.cholesky(x[place])
        except np.linalg.LinAlgError:
            result[place] = np.nan
    return result


def solve_triangular(a, b, lower, unit_diagonal):
    """`x` with `a @ x = b`; only a triangle of `a` counts."""
    shape = np.broadcast_shapes(a.shape[:-2], b.shape[:-2])
    x = np.array(np.broadcast_to(b, (*shape, *b.shape[-2:])))
    size = a.shape[-1]
    for i in range(size) if lower else reversed(range(size)):
        known = slice(0, i) if lower else slice(i + 1, size)
        x[..., i, :] -= (a[..., i : i + 1, known] @ x[..., known, :])[..., 0, :]
        if not unit_diagonal:
            x[..., i, :] /= a[..., i, i, None]
    return x


def lu(x):
    """The factors of `x` in one matrix, LAPACK's pivots, and the permutation of the rows."""
    x = np.array(x)
    rows, columns = x.shape[-2:]
    steps = min(rows, columns)
    pivots = np.empty((*x.shape[:-2], steps), np.int32)
    order = np.array(np.broadcast_to(np.arange(rows, dtype=np.int32), (*x.shape[:-2], rows)))
    for place in np.ndindex(*x.shape[:-2]):
        a = x[place]
        for i in range(steps):
            best = i + int(np.argmax(np.abs(a[i:, i])))
            pivots[(*place, i)] = best
            a[[i, best]] = a[[best, i]]
            order[place][[i, best]] = order[place][[best, i]]
            if a[i, i] != 0:
                a[i + 1 :, i] /= a[i, i]
            a[i + 1 :, i + 1 :] -= np.outer(a[i + 1 :, i], a[i, i + 1 :])
    return x, pivots, order


def pivots_to_permutation(pivots, size):
    """The order of the rows that LAPACK's pivots make."""
    order = np.array(np.broadcast_to(np.arange(size, dtype=np.int32), (*pivots.shape[:-1], size)))
    for place in np.ndindex(*pivots.shape[:-1]):
        for i, best in enumerate(pivots[place]):
            order[place][[i, best]] = order[place][[best, i]]
    return order


def householder_product(a, scales):
    """The first columns of the product of elementary reflectors."""
    rows, columns = a.shape[-2:]
    result = np.array(np.broadcast_to(np.eye(rows, columns, dtype=a.dtype), a.shape))
    for i in reversed(range(scales.shape[-1])):
        v = np.array(a[..., :, i : i + 1])
        v[..., :i, :], v[..., i, :] = 0, 1
        product = np.conj(v).mT @ result
        result -= scales[..., i, None, None] * v * product
    return result
