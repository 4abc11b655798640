"""Pooling: over the last axes of a batch of channels, as PyTorch has it, or window by window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import lowest, scalar_like, sizes, split_shape
from ivy.dialect.manipulation import slice_axis
from ivy.dialect.types import DYNAMIC
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import ir

Value = ir.Value
Geometry = tuple[Sequence[int], Sequence[int], Sequence[int], Sequence[int], Sequence[int]]


def _expansion(name: str, combine: str, neutral: Callable[[ir.Type], object]) -> Pattern:
    def pattern(
        x: Value,
        axes: Sequence[int],
        window: Sequence[int],
        strides: Sequence[int],
        padding: Sequence[int],
        dilation: Sequence[int],
    ) -> Value | None:
        axes = types.normalise_axes(axes, x.type.rank)
        if not _is_native(name, x.type, axes, dilation):
            padded = _padded(x, axes, padding, neutral)
            return _by_windows(padded, axes, window, strides, dilation, combine)
        if _needs_padding(window, padding):
            padded = _padded(x, axes, padding, neutral)
            return getattr(ops, name)(padded, axes, window, strides, (0,) * len(padding), dilation)
        order = (*(i for i in range(x.type.rank) if i not in axes), *axes)
        if x.type.rank == len(axes) + 2:
            if order == tuple(range(x.type.rank)):
                return None
            moved = ops.permute_dims(x, order)
            last = tuple(range(2, x.type.rank))
            pooled = getattr(ops, name)(moved, last, window, strides, padding, dilation)
            return ops.permute_dims(pooled, tuple(order.index(i) for i in range(x.type.rank)))
        return _through_channels(name, x, order, (axes, window, strides, padding, dilation))

    return pattern


def _is_native(name: str, type_: ir.Type, axes: Sequence[int], dilation: Sequence[int]) -> bool:
    spread = any(step != 1 for step in dilation)
    floating = types.is_floating(type_) and types.bit_width(type_) > 8
    return 1 <= len(axes) <= 3 and floating and 0 not in type_.shape and not (name == "sum_pool" and spread)


def _needs_padding(window: Sequence[int], padding: Sequence[int]) -> bool:
    """PyTorch pads both ends alike, by at most half a window."""
    pairs = zip(window, padding[::2], padding[1::2], strict=True)
    return any(low != high or low < 0 or 2 * low > size for size, low, high in pairs)


def _padded(
    x: Value, axes: Sequence[int], padding: Sequence[int], neutral: Callable[[ir.Type], object]
) -> Value:
    if not any(padding):
        return x
    low, high = [0] * x.type.rank, [0] * x.type.rank
    for i, axis in enumerate(axes):
        low[axis], high[axis] = padding[2 * i : 2 * i + 2]
    value = scalar_like(x, neutral(x.type.element_type))
    return ops.pad(x, value, low, high, (0,) * x.type.rank)


def _by_windows(
    x: Value,
    axes: Sequence[int],
    window: Sequence[int],
    strides: Sequence[int],
    dilation: Sequence[int],
    combine: str,
) -> Value:
    """One strided slice for each place in a window, axis by axis."""
    for axis, size, stride, step in zip(axes, window, strides, dilation, strict=True):
        length = x.type.shape[axis]
        if length == DYNAMIC:
            raise ValueError("pooling of such elements along an axis of unknown size")
        count = max(0, (length - (size - 1) * step - 1) // stride + 1)
        if count == 0:
            x = slice_axis(x, axis, 0, 0)
            continue
        parts = [
            slice_axis(x, axis, i * step, i * step + (count - 1) * stride + 1, stride) for i in range(size)
        ]
        x = parts[0]
        for part in parts[1:]:
            x = getattr(ops, combine)(x, part)
    return x


def _through_channels(name: str, x: Value, order: Sequence[int], geometry: Geometry) -> Value:
    """All other axes as one of channels."""
    axes, window, strides, padding, dilation = geometry
    rank = x.type.rank
    moved = x if tuple(order) == tuple(range(rank)) else ops.permute_dims(x, tuple(order))
    moved_sizes = sizes(moved)
    others, spatial = moved_sizes[: rank - len(axes)], moved_sizes[rank - len(axes) :]
    if any(not isinstance(size, int) for size in others):
        raise ValueError("pooling of other than batches of channels along axes of unknown size")
    count = 1
    for size in others:
        count *= size
    shape, dims = split_shape([1, count, *spatial])
    flat = ops.reshape(moved, dims, shape)
    last = tuple(range(2, 2 + len(axes)))
    pooled = getattr(ops, name)(flat, last, window, strides, padding, dilation)
    shape, dims = split_shape([*others, *sizes(pooled)[2:]])
    split = ops.reshape(pooled, dims, shape)
    return split if moved is x else ops.permute_dims(split, tuple(list(order).index(i) for i in range(rank)))


expand("max_pool")(_expansion("max_pool", "maximum", lowest))
expand("sum_pool")(_expansion("sum_pool", "add", lambda element: 0))


@lower("max_pool")
def max_pool(
    result: ir.Type,
    x: Value,
    axes: Sequence[int],
    window: Sequence[int],
    strides: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
) -> Value:
    pads = list(padding[::2])
    return aten.call(
        f"max_pool{len(axes)}d", result, x, list(window), list(strides), pads, list(dilation), False
    )


@lower("sum_pool")
def sum_pool(
    result: ir.Type,
    x: Value,
    axes: Sequence[int],
    window: Sequence[int],
    strides: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
) -> Value:
    """An average whose divisor is 1; along one axis as along two."""
    geometry = [list(window), list(strides), list(padding[::2])]
    if len(axes) > 1:
        return aten.call(f"avg_pool{len(axes)}d", result, x, *geometry, False, True, 1)
    batch, channels, size = aten.type_of(x).shape
    wide = types.tensor([batch, channels, 1, size], result.element_type)
    row = aten.call("unsqueeze", wide, x, -2)
    geometry = [[1, *geometry[0]], [1, *geometry[1]], [0, *geometry[2]]]
    pooled = types.tensor([batch, channels, 1, result.shape[-1]], result.element_type)
    made = aten.call("avg_pool2d", pooled, row, *geometry, False, True, 1)
    return aten.call("squeeze.dim", result, made, -2)
