"""Functions that are copied into emitted source where it needs them.

The text is what counts: a program that uses one contains it, with those that it calls, and does not
import this file.
"""

# ruff: noqa: B905  the text is copied: it stays as short as people write it

from __future__ import annotations

import itertools

import numpy as np
import tensorflow as tf

# ------------------------------------------------------------------------------- elementwise


def to_integer(x, dtype):
    """Truncated; what does not fit becomes the nearest bound, and NaN zero."""
    if x.dtype.size < 4:
        x = tf.cast(x, tf.float32)
    low, high = tf.cast(dtype.min, x.dtype), tf.cast(dtype.max, x.dtype)
    inside = tf.cast(tf.where((x > low) & (x < high), x, tf.zeros_like(x)), dtype)
    result = tf.where(x >= high, tf.constant(dtype.max, dtype), inside)
    return tf.where(x <= low, tf.constant(dtype.min, dtype), result)


def divide_integers(x, y):
    """The quotient, truncated; that by zero has all bits set."""
    zero = tf.zeros_like(y)
    quotient = tf.truncatediv(x, tf.where(y == zero, tf.ones_like(y), y))
    return tf.where(y == zero, tf.bitwise.invert(tf.zeros_like(quotient)), quotient)


def remainder_of_integers(x, y):
    """The remainder of the truncated quotient; that by zero is `x`."""
    zero = tf.zeros_like(y)
    divisor = tf.where(y == zero, tf.ones_like(y), y)
    return tf.where(y == zero, x, x - tf.truncatediv(x, divisor) * divisor)


def remainder(x, y):
    """The remainder of the truncated quotient, with its gradient."""

    @tf.custom_gradient
    def function(x, y):
        def gradient(upstream):
            return upstream, -upstream * tf.where(x / y < 0, tf.math.ceil(x / y), tf.math.floor(x / y))

        return tf.raw_ops.TruncateMod(x=x, y=y), gradient

    shape = tf.broadcast_dynamic_shape(tf.shape(x), tf.shape(y))
    return function(tf.broadcast_to(x, shape), tf.broadcast_to(y, shape))


def integer_power(base, exponent):
    """`base ** exponent` for integers; a negative exponent gives 0 unless the base is 1 or -1."""
    one, zero = tf.ones_like(base + exponent), tf.zeros_like(base + exponent)
    base, exponent = base + zero, exponent + zero
    sign = tf.where(exponent % 2 == 1, base, one)
    inverse = tf.where((base == one) | (base == -one), sign, zero) if base.dtype.min < 0 else zero
    result, square, rest = one, base, tf.where(exponent < 0, zero, exponent)
    for _ in range(8 * base.dtype.size):
        result = tf.where(rest % 2 == 1, result * square, result)
        square, rest = square * square, rest // 2
    return tf.where(exponent < 0, inverse, result)


def round_half_away(x):
    """The nearest integer; halves go away from zero."""
    whole = tf.where(x < 0, tf.math.ceil(x), tf.math.floor(x))
    return tf.where(tf.abs(x - whole) >= 0.5, whole + tf.sign(x), whole)


def cube_root(x):
    """The real cube root."""
    return tf.sign(x) * tf.pow(tf.abs(x), tf.cast(1 / 3, x.dtype))


def shift(x, amount, left):
    """Shifted by `amount`, as a pattern of bits; all bits go where it is no less than their number."""
    unsigned = tf.as_dtype(f"uint{8 * x.dtype.size}")
    bits, amount = tf.bitcast(x, unsigned), tf.bitcast(amount, unsigned)
    inside = amount < 8 * x.dtype.size
    safe = tf.where(inside, amount, tf.zeros_like(amount))
    moved = tf.bitwise.left_shift(bits, safe) if left else tf.bitwise.right_shift(bits, safe)
    return tf.bitcast(tf.where(inside, moved, tf.zeros_like(moved)), x.dtype)


def shift_right_arithmetic(x, amount):
    """Shifted to the right; the sign moves in."""
    last = tf.constant(8 * x.dtype.size - 1, x.dtype)
    inside = (amount >= tf.zeros_like(amount)) & (amount <= last)
    return tf.bitwise.right_shift(x, tf.where(inside, amount, last))


def population_count(x):
    """How many bits are set."""
    unsigned = tf.bitcast(x, tf.as_dtype(f"uint{8 * x.dtype.size}"))
    return tf.cast(tf.raw_ops.PopulationCount(x=unsigned), x.dtype)


def count_leading_zeros(x):
    """How many of the highest bits are not set."""
    width = 8 * x.dtype.size
    bits = tf.bitcast(x, tf.as_dtype(f"uint{width}"))
    for step in (1, 2, 4, 8, 16, 32):
        if step < width:
            bits = bits | tf.bitwise.right_shift(bits, tf.constant(step, bits.dtype))
    return tf.cast(tf.constant(width, tf.uint8) - tf.raw_ops.PopulationCount(x=bits), x.dtype)


def total_order(x):
    """Integers in the total order of floats: -NaN, -inf, …, -0, 0, …, inf, NaN."""
    bits = tf.bitcast(x, tf.as_dtype(f"int{8 * x.dtype.size}"))
    return tf.where(bits < 0, bits ^ bits.dtype.max, bits)


def sort_key(x, nan_first=False):
    """Integers in the order of `x`: zeros are equal, and so are NaNs, which come last, or first."""
    if x.dtype == tf.bool:
        return tf.cast(x, tf.int32)
    if not x.dtype.is_floating:
        return x
    key = total_order(tf.where(x == 0, tf.zeros_like(x), x))
    end = key.dtype.min if nan_first else key.dtype.max
    return tf.where(tf.math.is_nan(x), tf.constant(end, key.dtype), key)


def reduce_precision(x, exponent_bits, mantissa_bits):
    """Rounded to so many bits, in the same type."""
    info = np.finfo(x.dtype.as_numpy_dtype) if x.dtype != tf.bfloat16 else None
    stored, exponents = (7, 8) if info is None else (info.nmant, info.iexp)
    kind = tf.as_dtype(f"int{8 * x.dtype.size}")
    bits = tf.bitcast(x, kind)
    sign = bits & tf.constant(kind.min, kind)
    drop = stored - mantissa_bits
    if drop > 0:
        odd = tf.bitwise.right_shift(bits, tf.constant(drop, kind)) & 1
        bits = (bits + ((1 << (drop - 1)) - 1) + odd) & ~((1 << drop) - 1)
    if exponent_bits < exponents:
        bias, reduced = (1 << (exponents - 1)) - 1, (1 << (exponent_bits - 1)) - 1
        shifted = tf.bitwise.right_shift(bits, tf.constant(stored, kind))
        exponent = shifted & ((1 << exponents) - 1)
        infinity = ((1 << exponents) - 1) << stored
        bits = tf.where(exponent > bias + reduced, sign | infinity, bits)
        bits = tf.where(exponent <= bias - reduced, sign, bits)
    return tf.where(tf.math.is_nan(x), x, tf.bitcast(bits, x.dtype))


# ------------------------------------------------------------------------ moving and indexing


def pad(x, value, low, high, interior):
    """`x` with `value` at the edges and between the elements; negative padding cuts off."""
    for axis, gap in enumerate(interior):
        if isinstance(gap, int) and gap == 0:
            continue
        rest = [[0, 0]] * (len(interior) - axis - 1)
        wide = tf.pad(
            tf.expand_dims(x, axis + 1),
            [[0, 0]] * (axis + 1) + [[0, gap]] + rest,
            constant_values=value,
        )
        shape = tf.shape(x)
        size = shape[axis] * (gap + 1)
        x = tf.reshape(wide, tf.concat([shape[:axis], [size], shape[axis + 1 :]], 0))
        kept = tf.maximum(size - gap, 0)
        x = x[(slice(None),) * axis + (slice(0, kept),)]
    static = all(isinstance(amount, int) for amount in (*low, *high))
    if static and min((*low, *high, 0)) >= 0:
        return tf.pad(x, list(zip(low, high)), constant_values=value)
    amounts = [[tf.maximum(a, 0), tf.maximum(b, 0)] for a, b in zip(low, high)]
    grown = tf.pad(x, amounts, constant_values=value)
    starts = [tf.maximum(-a, 0) for a in low]
    ends = [tf.maximum(-b, 0) for b in high]
    return tf.slice(grown, starts, [n - s - e for n, s, e in zip(tf.unstack(tf.shape(grown)), starts, ends)])


def take_along_axis(x, index, axis):
    """The elements of `x` at these indices along an axis."""
    order = [i for i in range(x.shape.rank) if i != axis] + [axis]
    back = np.argsort(order)
    taken = tf.gather(
        tf.transpose(x, order), tf.transpose(index, order), axis=-1, batch_dims=x.shape.rank - 1
    )
    return tf.transpose(taken, back)


def move_inside(starts, shape, sizes):
    """Start indices such that slices of these sizes lie inside."""
    starts = tf.stack([tf.cast(start, tf.int32) for start in starts])
    return tf.maximum(tf.minimum(starts, shape - tf.stack(sizes)), 0)


def dynamic_slice(x, starts, sizes):
    """A part of these sizes; the starts move so that it lies inside."""
    return tf.slice(x, move_inside(starts, tf.shape(x), sizes), sizes) if starts else x


def dynamic_update_slice(x, update, starts):
    """`x` with a part replaced; the starts move so that it lies inside."""
    if not starts:
        return update
    starts = move_inside(starts, tf.shape(x), tf.unstack(tf.shape(update)))
    inside = tf.constant(True)
    for axis in range(x.shape.rank):
        size = tf.shape(update)[axis]
        index = tf.range(tf.shape(x)[axis]) - starts[axis]
        valid = (index >= 0) & (index < size)
        inside = inside & tf.reshape(valid, [-1] + [1] * (x.shape.rank - axis - 1))
        update = tf.gather(update, tf.where(valid, index, 0), axis=axis)
    return tf.where(inside, update, x)


def spread_axes(index, rank, axes):
    """`index` with its axes at `axes` of `rank`, the others of size one."""
    shape = [1] * rank
    for axis, size in zip(axes, tf.unstack(tf.shape(index))):
        shape[axis] = size
    return tf.reshape(index, shape)


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
        index = tf.zeros([1] * rank, tf.int64)
        if axis in where:
            index = spread_axes(tf.cast(starts[..., where.index(axis)], tf.int64), rank, batch)
        elif axis in pairs:
            index = spread_axes(tf.range(shape[axis], dtype=tf.int64), rank, [batch[pairs[axis]]])
        if offset[axis] is not None:
            count = tf.cast(sizes[axis], tf.int64)
            index = index + spread_axes(tf.range(count), rank, [offset[axis]])
        result.append(index)
    return result


def flat_index(index, shape):
    """Indices of the elements of an array in one row, and which of them lie inside."""
    flat, inside = tf.constant(0, tf.int64), tf.constant(True)
    for i, size in zip(index, shape):
        flat = flat * size + i
        inside = inside & (i >= 0) & (i < size)
    return flat, inside


def gather(x, starts, where, sizes, offset, batching, rank):
    """Windows of `x` (see `window_index`); the starts move so that they lie inside."""
    shape = tf.unstack(tf.shape(x, out_type=tf.int64))
    if where:
        limits = tf.stack([shape[axis] - tf.cast(sizes[axis], tf.int64) for axis in where])
        starts = tf.maximum(tf.minimum(tf.cast(starts, tf.int64), limits), 0)
    index = window_index(shape, starts, where, sizes, offset, batching, rank)
    flat, _ = flat_index(index, shape)
    counts = [1] * rank
    for axis, place in enumerate(offset):
        if place is not None:
            counts[place] = sizes[axis]
    batch = [axis for axis in range(rank) if axis not in offset]
    for place, size in zip(batch, tf.unstack(tf.shape(starts))[:-1]):
        counts[place] = size
    return tf.gather(tf.reshape(x, [-1]), tf.broadcast_to(flat, counts))


def scatter(x, starts, updates, kind, where, offset, batching, combine=None):
    """`x` with windows (see `window_index`) replaced or combined; what lies outside is dropped."""
    shape = tf.unstack(tf.shape(x, out_type=tf.int64))
    sizes = [1 if axis is None else tf.shape(updates)[axis] for axis in offset]
    index = window_index(shape, starts, where, sizes, offset, batching, updates.shape.rank)
    flat, inside = flat_index(index, shape)
    count = tf.size(x, out_type=tf.int64)
    # what lies outside goes into one more element, which is cut off
    flat = tf.broadcast_to(tf.where(inside, flat, count), tf.shape(updates))
    row = tf.concat([tf.reshape(x, [-1]), tf.zeros([1], x.dtype)], 0)
    places, values = tf.reshape(flat, [-1, 1]), tf.reshape(updates, [-1])
    if kind == "mul":
        result = row * tf.math.unsorted_segment_prod(values, places[:, 0], count + 1)
    elif combine is not None:

        def step(i, row):
            place = places[i]
            new = combine(tf.gather_nd(row, place), values[i])
            return i + 1, tf.tensor_scatter_nd_update(row, place[None], new[None])

        result = tf.while_loop(lambda i, _: i < tf.size(values), step, (0, row))[1]
    else:
        result = getattr(tf, f"tensor_scatter_nd_{kind}")(row, places, values)
    return tf.reshape(result[:-1], tf.shape(x))


# -------------------------------------------------------------------------------- reductions


def reduce(operands, initials, combine, axes):
    """Reduce arrays together: in pairs of neighbours, or one by one where the size is not known."""
    rest = [axis for axis in range(operands[0].shape.rank) if axis not in axes]
    kept = tf.gather(tf.shape(operands[0]), tf.constant(rest, tf.int32))
    sizes = [operands[0].shape[axis] for axis in axes]
    count = -1 if None in sizes else int(np.prod(sizes, dtype=int))
    parts = [tf.reshape(tf.transpose(x, [*axes, *rest]), tf.concat([[count], kept], 0)) for x in operands]
    starts = [tf.broadcast_to(initial, kept) for initial in initials]
    if count < 0:
        step = lambda i, *found: (i + 1, *combine(*found, *[x[i] for x in parts]))  # noqa: E731
        return tf.while_loop(lambda i, *_: i < tf.shape(parts[0])[0], step, (0, *starts))[1:]
    while count > 1:
        last = [x[count // 2 * 2 :] for x in parts]
        halves = combine(*[x[: count // 2 * 2 : 2] for x in parts], *[x[1::2] for x in parts])
        parts = [tf.concat(pair, 0) for pair in zip(halves, last)]
        count -= count // 2
    return combine(*starts, *[x[0] for x in parts]) if count else starts


def accumulate(combine, x, axis, reverse):
    """The running result along an axis, whose size is known, from its end with `reverse`."""
    order = [axis, *[i for i in range(x.shape.rank) if i != axis]]
    x = tf.transpose(x, order)
    x = tf.reverse(x, [0]) if reverse else x
    step = 1
    while step < x.shape[0]:
        x = tf.concat([x[:step], combine(x[:-step], x[step:])], 0)
        step *= 2
    x = tf.reverse(x, [0]) if reverse else x
    return tf.transpose(x, np.argsort(order))


def windows(x, offsets, dilation, counts, strides):
    """The elements of `x` at one place of every window."""
    begins = [o * d for o, d in zip(offsets, dilation)]
    steps = zip(begins, counts, strides)
    return x[tuple(slice(b, b + (n - 1) * s + 1, s) for b, n, s in steps)]


def reduce_window(operands, initials, combine, window, strides, padding, base_dilation, window_dilation):
    """Combine the elements under a window that moves over arrays."""
    low, high = zip(*padding) if padding else ((), ())
    gaps = [d - 1 for d in base_dilation]
    padded = [pad(x, initial, low, high, gaps) for x, initial in zip(operands, initials)]
    reach = [(w - 1) * d + 1 for w, d in zip(window, window_dilation)]
    shape = [m or n for m, n in zip(padded[0].shape, tf.unstack(tf.shape(padded[0])))]
    counts = [(n - r) // s + 1 for n, r, s in zip(shape, reach, strides)]
    if any(isinstance(n, int) and n <= 0 for n in counts) or 0 in window:
        counts = [max(n, 0) if isinstance(n, int) else n for n in counts]
        return [tf.broadcast_to(initial, counts) for initial in initials]
    results = None
    for offsets in itertools.product(*map(range, window)):
        parts = [windows(x, offsets, window_dilation, counts, strides) for x in padded]
        results = parts if results is None else combine(*results, *parts)
    return combine(*initials, *results)


def select_and_scatter(x, source, initial, select, combine, window, strides, padding):
    """Every window of `x` adds its element of `source` to the place that it selects."""
    low, high = zip(*padding) if padding else ((), ())
    ones, gaps = [1] * x.shape.rank, [0] * x.shape.rank
    padded = pad(x, tf.zeros([], x.dtype), low, high, gaps)
    valid = pad(tf.ones_like(x, tf.bool), False, low, high, gaps)
    counts = source.shape.as_list()
    offsets = list(itertools.product(*map(range, window)))
    best = windows(padded, offsets[0], ones, counts, strides)
    found = windows(valid, offsets[0], ones, counts, strides)
    chosen = tf.zeros(counts, tf.int32)
    for number, offset in enumerate(offsets[1:], 1):
        candidate = windows(padded, offset, ones, counts, strides)
        inside = windows(valid, offset, ones, counts, strides)
        better = inside & (~found | ~select(best, candidate))
        best, chosen = tf.where(better, candidate, best), tf.where(better, number, chosen)
        found = found | inside
    result = tf.broadcast_to(initial, padded.shape)
    for number, offset in enumerate(offsets):
        part = tf.where(found & (chosen == number), source, tf.zeros_like(source))
        ends = [n - o - (c - 1) * s - 1 for n, o, c, s in zip(padded.shape, offset, counts, strides)]
        spread = pad(part, tf.zeros([], x.dtype), offset, ends, [s - 1 for s in strides])
        result = combine(result, spread)
    return tf.slice(result, low, x.shape)


def sort_by(before, operands, axis):
    """Sort arrays together along an axis; `before` says which of two rows comes first.

    An element's place is the number of those before it, and of equal ones to its left.
    """
    rank = operands[0].shape.rank
    order = [i for i in range(rank) if i != axis] + [axis]
    moved = [tf.transpose(x, order) for x in operands]
    rows = [side for x in moved for side in (x[..., :, None], x[..., None, :])]
    columns = [side for x in moved for side in (x[..., None, :], x[..., :, None])]
    first, second = before(*rows), before(*columns)
    index = tf.range(tf.shape(moved[0])[-1])
    left = tf.where(first == second, index[:, None] < index[None, :], first)
    places = tf.reduce_sum(tf.cast(left, tf.int32), -2)
    chosen = tf.argsort(places, axis=-1)
    sorted_rows = [tf.gather(x, chosen, axis=-1, batch_dims=rank - 1) for x in moved]
    return [tf.transpose(x, np.argsort(order)) for x in sorted_rows]


# ------------------------------------------------------------------------- neural networks


def convolve(x, kernel, strides, padding, x_dilation=None, kernel_dilation=None, groups=1, batch_groups=1):
    """The convolution of `x` (batch, …, channels) and `kernel` (…, channels / groups, features)."""
    if batch_groups > 1:
        pairs = zip(tf.split(x, batch_groups, 0), tf.split(kernel, batch_groups, -1))
        options = (strides, padding, x_dilation, kernel_dilation)
        return tf.concat([convolve(a, b, *options) for a, b in pairs], -1)
    rank = x.shape.rank - 2
    gaps = [d - 1 for d in x_dilation or [1] * rank]
    if any(gaps) or any(not isinstance(a, int) or a for pair in padding for a in pair):
        low, high = ([0, *amounts, 0] for amounts in zip(*padding))
        x = pad(x, tf.zeros([], x.dtype), low, high, [0, *gaps, 0])
    if kernel_dilation:
        edges = [0] * (rank + 2)
        holes = [*(d - 1 for d in kernel_dilation), 0, 0]
        kernel = pad(kernel, tf.zeros([], kernel.dtype), edges, edges, holes)
    if groups == 1:
        return convolve_valid(x, kernel, strides)
    parts = zip(tf.split(x, groups, -1), tf.split(kernel, groups, -1))
    return tf.concat([convolve_valid(a, b, strides) for a, b in parts], -1)


def convolve_valid(x, kernel, strides):
    """The convolution without padding, over at most three axes of space."""
    rank = x.shape.rank - 2
    if rank == 0:
        return tf.matmul(x, kernel)
    if rank == 1:
        x, kernel = tf.expand_dims(x, 1), tf.expand_dims(kernel, 0)
        return tf.squeeze(tf.nn.conv2d(x, kernel, [1, *strides], "VALID"), 1)
    if rank == 2:
        return tf.nn.conv2d(x, kernel, list(strides), "VALID")
    return tf.nn.conv3d(x, kernel, [1, *strides, 1], "VALID")


def convolve_depthwise(x, kernel, strides):
    """The convolution of every channel by itself, without padding; `kernel` is (…, 1, features)."""
    channels = x.shape[-1]
    height, width, _, features = kernel.shape
    kernel = tf.reshape(kernel, [height, width, channels, features // channels])
    return tf.nn.depthwise_conv2d(x, kernel, [1, *strides, 1], "VALID")


def batch_norm_inference(x, scale, offset, mean, variance, epsilon, axis):
    """`(x - mean) / sqrt(variance + epsilon) * scale + offset` along `axis`."""
    shape = [-1 if i == axis else 1 for i in range(x.shape.rank)]
    scale, offset, mean, variance = (tf.reshape(v, shape) for v in (scale, offset, mean, variance))
    return (x - mean) / tf.sqrt(variance + epsilon) * scale + offset


def batch_norm_training(x, scale, offset, epsilon, axis):
    """Normalised by the mean and variance over all axes but `axis`; both are returned too."""
    mean, variance = tf.nn.moments(x, [i for i in range(x.shape.rank) if i != axis])
    return batch_norm_inference(x, scale, offset, mean, variance, epsilon, axis), mean, variance


def batch_norm_grad(x, scale, mean, variance, grad, epsilon, axis):
    """Gradients of the normalisation for x, scale and offset."""
    others = [i for i in range(x.shape.rank) if i != axis]
    shape = [-1 if i == axis else 1 for i in range(x.shape.rank)]
    count = tf.cast(tf.size(x) // tf.shape(x)[axis], x.dtype)
    centred = x - tf.reshape(mean, shape)
    inverse = tf.math.rsqrt(variance + epsilon)
    grad_offset = tf.reduce_sum(grad, others)
    weighted = tf.reduce_sum(grad * centred, others)
    inner = grad * count - tf.reshape(grad_offset, shape)
    inner = inner - centred * tf.reshape(weighted * inverse**2, shape)
    return inner * tf.reshape(scale * inverse / count, shape), weighted * inverse, grad_offset


# -------------------------------------------------------------------------- linear algebra


def cholesky(x):
    """The lower factor; NaN where a matrix is not positive definite."""
    factor = tf.linalg.cholesky(x)
    bad = tf.reduce_any(tf.math.is_nan(tf.abs(factor)), [-2, -1], keepdims=True)
    return tf.where(bad, factor * tf.cast(np.nan, x.dtype), tf.linalg.band_part(factor, -1, 0))


def solve_triangular(a, b, lower, unit_diagonal):
    """`x` with `a @ x = b`; only a triangle of `a` counts."""
    if unit_diagonal:
        a = tf.linalg.set_diag(a, tf.ones_like(tf.linalg.diag_part(a)))
    return tf.linalg.triangular_solve(a, b, lower=lower)


def lu(x):
    """The factors of `x` in one matrix, LAPACK's pivots, and the permutation of the rows."""
    rows, columns = x.shape[-2:]
    order = tf.broadcast_to(tf.range(rows), tf.shape(x)[:-1])
    pivots = []
    for i in range(min(rows, columns)):
        best = i + tf.argmax(tf.abs(x[..., i:, i]), -1, output_type=tf.int32)
        pivots.append(best)
        swap = tf.broadcast_to(tf.range(rows), tf.shape(x)[:-1])
        swap = tf.where(tf.range(rows) == i, best[..., None], swap)
        swap = tf.where(tf.range(rows) == best[..., None], i, swap)
        x = tf.gather(x, swap, axis=-2, batch_dims=x.shape.rank - 2)
        order = tf.gather(order, swap, axis=-1, batch_dims=x.shape.rank - 2)
        pivot = x[..., i : i + 1, i : i + 1]
        safe = tf.where(pivot == 0, tf.ones_like(pivot), pivot)
        factors = x[..., i + 1 :, i : i + 1] / safe
        rest = x[..., i + 1 :, i + 1 :] - factors * x[..., i : i + 1, i + 1 :]
        below = tf.concat([x[..., i + 1 :, :i], factors, rest], -1)
        x = tf.concat([x[..., : i + 1, :], below], -2)
    none = tf.zeros(tf.concat([tf.shape(x)[:-2], [0]], 0), tf.int32)
    return x, tf.stack(pivots, -1) if pivots else none, order


def pivots_to_permutation(pivots, size):
    """The order of the rows that LAPACK's pivots make."""
    order = tf.broadcast_to(tf.range(size), tf.concat([tf.shape(pivots)[:-1], [size]], 0))
    for i in range(pivots.shape[-1]):
        best = pivots[..., i : i + 1]
        swap = tf.where(tf.range(size) == i, best, tf.range(size))
        swap = tf.where(tf.range(size) == best, i, swap)
        order = tf.gather(order, swap, axis=-1, batch_dims=pivots.shape.rank - 1)
    return order


def householder_product(a, scales):
    """The first columns of the product of elementary reflectors."""
    rows, columns = a.shape[-2:]
    result = tf.broadcast_to(tf.eye(rows, columns, dtype=a.dtype), tf.shape(a))
    below = tf.range(rows)[:, None]
    for i in reversed(range(scales.shape[-1])):
        v = tf.where(below > i, a[..., :, i : i + 1], tf.cast(below == i, a.dtype))
        product = tf.matmul(v, result, adjoint_a=True)
        result -= scales[..., i, None, None] * v * product
    return result
