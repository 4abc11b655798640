"""Pooling."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import constant, scalar, scalar_like, sizes, split_shape
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.conversion import Unsupported
from ivy.lowering.torch_to_ivy.linear_algebra.factorisations import empty
from ivy.lowering.torch_to_ivy.nn.convolution import spread
from ivy.lowering.torch_to_ivy.registry import TorchOp, static_size, torch_op
from ivy.mlir import ir

Value = ir.Value


@torch_op("aten.max_pool1d", "aten.max_pool2d", "aten.max_pool3d")
def max_pool(
    op: TorchOp,
    x: Value,
    window: list[int],
    strides: list[int],
    padding: list[int],
    dilation: list[int],
    ceil: bool,
) -> Value:
    axes = int(op.name[-2])
    geometry = pool_geometry(x, axes, window, strides, padding, dilation, ceil)
    return ops.max_pool(x, *geometry)


@torch_op("aten.avg_pool1d", "aten.avg_pool2d", "aten.avg_pool3d")
def avg_pool(
    op: TorchOp,
    x: Value,
    window: list[int],
    strides: list[int],
    padding: list[int],
    ceil: bool,
    count_padding: bool,
    divisor: int | None = None,
) -> Value:
    axes = int(op.name[-2])
    geometry = pool_geometry(x, axes, window, strides, padding, [1], ceil)
    total = ops.sum_pool(x, *geometry)
    if divisor is not None:
        return ops.divide(total, scalar_like(total, divisor))
    return ops.divide(total, _window_counts(x, total, geometry, spread(padding, axes), count_padding))


def _window_counts(
    x: Value, total: Value, geometry: tuple[Any, ...], padding: list[int], count_padding: bool
) -> Value:
    """How many elements each window covers, with the padding that the user asked for or without,
    but never beyond it (where `ceil_mode` lets windows hang over).
    """
    axes, window, strides, pads, dilation = geometry
    shape: list[Any] = [1] * x.type.rank
    known = sizes(x)
    for i, axis in enumerate(axes):
        more = 2 * padding[i] if count_padding and isinstance(known[axis], int) else 0
        shape[axis] = known[axis] + more if more else known[axis]
    shape, dims = split_shape(shape)
    if types.DYNAMIC in shape and count_padding:
        return scalar_like(total, math.prod(window))  # windows hang over only in axes of known size
    inner = [0 if count_padding else 1] * len(pads)
    own_pads = [pad - padding[i // 2] if count_padding else pad * inner[i] for i, pad in enumerate(pads)]
    ones = ops.full(scalar_like(x, 1), dims, shape)
    return ops.sum_pool(ones, axes, window, strides, own_pads, dilation)


def pool_geometry(
    x: Value,
    axes: int,
    window: list[int],
    strides: list[int],
    padding: list[int],
    dilation: list[int],
    ceil: bool,
) -> tuple[Any, ...]:
    """PyTorch's pooling arguments as those of `ivy.max_pool`: axes, window, strides, padding pairs,
    dilation. `ceil_mode` becomes additional padding at the end, in whole strides, unless the last
    window would start in the padding.
    """
    window = spread(window, axes)
    strides = spread(strides, axes) if strides else window
    padding, dilation = spread(padding, axes), spread(dilation, axes)
    places = tuple(range(x.type.rank - axes, x.type.rank))
    pads = []
    for i, axis in enumerate(places):
        if ceil and x.type.shape[axis] == types.DYNAMIC:
            raise Unsupported("ceil_mode along an axis whose size is known only at run time")
        extra = _overhang(x.type.shape[axis], window[i], strides[i], padding[i], dilation[i]) if ceil else 0
        pads += [padding[i], padding[i] + extra]
    return places, window, strides, pads, dilation


def _overhang(size: int, window: int, stride: int, padding: int, dilation: int) -> int:
    reach = dilation * (window - 1) + 1
    span = size + 2 * padding - reach
    count = -(-span // stride) + 1
    if (count - 1) * stride >= size + padding:
        count -= 1
    return max(0, (count - 1) * stride - span)


@torch_op("aten.adaptive_avg_pool1d", "aten.adaptive_avg_pool2d", "aten.adaptive_avg_pool3d",
          "aten._adaptive_avg_pool2d", "aten._adaptive_avg_pool3d")  # fmt: skip
def adaptive_avg_pool(op: TorchOp, x: Value, output: list[int]) -> Value:
    axes = int(op.name[-2])
    places = tuple(range(x.type.rank - axes, x.type.rank))
    if all(size == 1 for size in output):
        return ops.mean(x, places, True)
    for axis, size in zip(places, spread(output, axes), strict=True):
        x = _adaptive_axis(op, x, axis, size)
    return x


def _adaptive_axis(op: TorchOp, x: Value, axis: int, output: int) -> Value:
    """Means over the windows `[floor(i * n / m), ceil((i + 1) * n / m))`."""
    size = x.type.shape[axis]
    if size == types.DYNAMIC:
        op.unsupported("adaptive pooling of an axis whose size is known only at run time")
    if size == output:
        return x
    if size % output == 0:
        step = size // output
        total = ops.sum_pool(x, (axis,), (step,), (step,), (0, 0), (1,))
        return ops.divide(total, scalar_like(total, step))
    windows = [(i * size // output, -(-(i + 1) * size // output)) for i in range(output)]
    return ops.concat(
        [ops.mean(slice_axis(x, axis, start, stop), (axis,), True) for start, stop in windows], axis
    )


# ------------------------------------------------------------- largest elements, and where they are


@torch_op("aten.max_pool1d_with_indices", "aten.max_pool2d_with_indices", "aten.max_pool3d_with_indices")
def max_pool_with_indices(
    op: TorchOp,
    x: Value,
    window: list[int],
    strides: list[int],
    padding: list[int],
    dilation: list[int],
    ceil: bool,
) -> tuple[Value, Value]:
    axes = int(op.name[op.name.index("pool") + 4])
    places, window, strides, pads, dilation = pool_geometry(x, axes, window, strides, padding, dilation, ceil)
    values = ops.max_pool(x, places, window, strides, pads, dilation)
    starts = []
    for i, axis in enumerate(places):
        starts.append([o * strides[i] - pads[2 * i] for o in range(static_size(op, values, axis))])
    windows = [[[s + k * dilation[i] for k in range(window[i])] for s in starts[i]] for i in range(axes)]
    return values, _largest(op, x, places, windows)[1]


@torch_op("aten.adaptive_max_pool1d", "aten.adaptive_max_pool2d", "aten.adaptive_max_pool3d")
def adaptive_max_pool(op: TorchOp, x: Value, output: list[int]) -> tuple[Value, Value]:
    axes = int(op.name[-2])
    places = tuple(range(x.type.rank - axes, x.type.rank))
    windows = []
    for axis, count in zip(places, spread(output, axes), strict=True):
        size = static_size(op, x, axis)
        bounds = [(i * size // count, -(-(i + 1) * size // count)) for i in range(count)]
        longest = max((stop - start for start, stop in bounds), default=0)
        windows.append(
            [[i if i < stop else -1 for i in range(start, start + longest)] for start, stop in bounds]
        )
    return _largest(op, x, places, windows)


def _largest(
    op: TorchOp, x: Value, places: tuple[int, ...], windows: list[list[list[int]]]
) -> tuple[Value, Value]:
    """The largest element of each window and its number within the pooled axes, the first of equal ones.

    `windows` holds, for each axis and each place of the result, the positions in the window; those
    outside of the axis are padding.
    """
    if 0 in op.types[0].shape:
        return empty(op.types[0]), empty(op.types[1])
    first, long = places[0], types.element_type("int64")
    lengths = [static_size(op, x, axis) for axis in places]
    numbers = np.zeros([1] * (2 * len(places)), np.int64)
    inside = np.ones([1] * (2 * len(places)), bool)
    for i in range(len(places)):
        positions = np.array(windows[i])
        valid = (positions >= 0) & (positions < lengths[i])
        shape = [1] * (2 * len(places))
        shape[i], shape[len(places) + i] = positions.shape
        clipped = np.where(valid, positions, 0)
        numbers = numbers * lengths[i] + clipped.reshape(shape)
        inside = inside & valid.reshape(shape)
    outputs, reach = numbers.shape[: len(places)], math.prod(numbers.shape[len(places) :])
    numbers = np.broadcast_to(numbers, inside.shape).reshape(*outputs, reach)
    inside = inside.reshape(*outputs, reach)
    lead, dims = split_shape([*sizes(x)[:first], math.prod(lengths)])
    flat = ops.reshape(x, dims, lead)
    taken = ops.take(flat, constant(numbers, long), first)
    if not inside.all():
        taken = ops.where(constant(inside), taken, scalar_like(taken, -math.inf))
    last = taken.type.rank - 1
    best = ops.argmax(taken, last, True)
    chosen = ops.equal(ops.iota((), (reach,), 0, long), best)
    where = ops.sum(ops.where(chosen, constant(numbers, long), scalar_like(best, 0)), (last,))
    return ops.max(taken, (last,)), where


# -------------------------------------------------------------------------- fractional pooling


@torch_op("aten.fractional_max_pool2d", "aten.fractional_max_pool3d")
def fractional_max_pool(
    op: TorchOp, x: Value, window: list[int], output: list[int], samples: Value
) -> tuple[Value, Value]:
    """Windows at places that random samples in `[0, 1)` choose for each plane (Graham, 2014)."""
    axes = len(window)
    if 0 in op.types[0].shape:
        return empty(op.types[0]), empty(op.types[1])
    lead = x.type.rank - axes
    pooled = [static_size(op, x, lead + i) for i in range(axes)]
    count = math.prod(pooled)
    long = types.element_type("int64")
    numbers = ops.reshape(ops.iota((), (count,), 0, long), (), (*([1] * lead), *pooled))
    numbers = ops.broadcast_to(numbers, (), tuple(x.type.shape))
    order = range(axes) if axes == 3 else (1, 0)  # which sample is whose: 2-d ones begin with the width
    for i, place in enumerate(order):
        sample = ops.squeeze(slice_axis(samples, 2, place, place + 1), (2,))
        sample = sample if lead == 2 else ops.squeeze(sample, (0,))
        starts = _intervals(sample, pooled[i], output[i], window[i])
        x, numbers = (_windows(value, starts, lead + i, window[i]) for value in (x, numbers))
    x, numbers = (_windows_last(value, lead, output, window) for value in (x, numbers))
    last = x.type.rank - 1
    best = ops.argmax(x, last, True)
    chosen = ops.equal(ops.iota((), (math.prod(window),), 0, long), best)
    where = ops.sum(ops.where(chosen, numbers, scalar_like(numbers, 0)), (last,))
    return ops.max(x, (last,)), where


def _intervals(sample: Value, size: int, output: int, window: int) -> Value:
    """Where the windows begin: one row of `output` places for each sample."""
    element, long = sample.type.element_type, types.element_type("int64")
    last = scalar(size - window, long)
    sample = ops.expand_dims(sample, (-1,))
    alpha = scalar((size - window) / (output - 1) if output > 1 else 0.0, element)
    steps = ops.add(ops.iota((), (output,), 0, element), sample)
    places = (ops.floor(ops.multiply(value, alpha)) for value in (steps, sample))
    starts = ops.astype(ops.subtract(*places), long)
    return ops.where(ops.equal(ops.iota((), (output,), 0, long), scalar(output - 1, long)), last, starts)


def _windows(x: Value, starts: Value, axis: int, window: int) -> Value:
    """The elements of all windows along `axis`, one window after the other."""
    within = ops.iota((), (window,), 0, starts.type.element_type)
    positions = ops.add(ops.expand_dims(starts, (-1,)), within)
    lead = tuple(starts.type.shape[:-1])
    count = starts.type.shape[-1] * window
    shape = [1] * x.type.rank
    shape[: len(lead)], shape[axis] = lead, count
    indices = ops.reshape(positions, (), shape)
    wanted = list(x.type.shape)
    wanted[axis] = count
    return ops.take_along_axis(x, ops.broadcast_to(indices, (), wanted), axis)


def _windows_last(x: Value, lead: int, output: list[int], window: list[int]) -> Value:
    """`(…, out * window, …)` as `(…, out, …, all of the window)`."""
    axes = len(window)
    split = [size for pair in zip(output, window, strict=True) for size in pair]
    batch = list(x.type.shape[:lead])
    x = ops.reshape(x, (), (*batch, *split))
    outer = [lead + 2 * i for i in range(axes)]
    x = ops.permute_dims(x, (*range(lead), *outer, *(axis + 1 for axis in outer)))
    return ops.reshape(x, (), (*batch, *output, math.prod(window)))
