"""Reductions of windows: pooling and running sums by name, any other over all windows laid out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import constant, lowest, scalar_like
from ivy.dialect.manipulation import slice_axis
from ivy.dialect.types import DYNAMIC
from ivy.lowering.stablehlo_to_ivy import bodies
from ivy.lowering.stablehlo_to_ivy.indexing import REDUCTIONS
from ivy.lowering.stablehlo_to_ivy.reduction import is_neutral, reduced, reduction_named
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, Region, hlo_op
from ivy.lowering.stablehlo_to_ivy.scans import running
from ivy.mlir import ir

Value = ir.Value

_MOST_ELEMENTS = 1 << 28


@dataclass(frozen=True)
class Windows:
    """The geometry, for every axis."""

    window: tuple[int, ...]
    strides: tuple[int, ...]
    base: tuple[int, ...]
    dilation: tuple[int, ...]
    padding: tuple[tuple[int, int], ...]

    @staticmethod
    def of(op: HloOp, rank: int) -> Windows:
        """That of an op with StableHLO's attributes."""
        ones = (1,) * rank
        pads = op.ints("padding", [0] * 2 * rank)
        return Windows(
            op.ints("window_dimensions", ones),
            op.ints("window_strides", ones),
            op.ints("base_dilations", ones),
            op.ints("window_dilations", ones),
            tuple((pads[2 * i], pads[2 * i + 1]) for i in range(rank)),
        )

    def axes(self) -> tuple[int, ...]:
        """The axes along which a window is more than one element, or which are padded or thinned."""
        trivial = (1, 1, 1, (0, 0))
        rows = zip(self.window, self.strides, self.base, self.padding, strict=True)
        return tuple(axis for axis, row in enumerate(rows) if row != trivial)


@hlo_op("reduce_window")
def reduce_window(op: HloOp, *operands: Value) -> Sequence[Value]:
    count = len(operands) // 2
    xs, initial = operands[:count], operands[count:]
    return reduce_windows(op, xs, initial, Windows.of(op, xs[0].type.rank), op.regions[0])


def reduce_windows(
    op: HloOp, xs: Sequence[Value], initial: Sequence[Value], windows: Windows, body: Region
) -> Sequence[Value]:
    """Every window of `xs` reduced by a body, beginning with `initial`."""
    if not windows.axes():
        return body.map([*initial, *xs]) if len(xs) > 1 else reduced(op, xs, initial, (), body)
    if len(xs) == 1:
        row = reduction_named(bodies.single_op(body.block), xs[0].type)
        named = row and is_neutral(initial[0], row[2])
        result = _named(row[0], xs[0], windows) if named else None
        if result is not None:
            return [result]
    return _laid_out(op, xs, initial, windows, body)


def _named(name: str, x: Value, windows: Windows) -> Value | None:
    """Running sums along one axis, or pooling."""
    cumulated = _running(name, x, windows)
    if cumulated is not None:
        return cumulated
    if any(rate != 1 for rate in windows.base) or name not in ("max", "min", "sum"):
        return None
    if types.is_complex(x.type) and name != "sum":
        return None
    axes = windows.axes()
    geometry = (
        axes,
        [windows.window[axis] for axis in axes],
        [windows.strides[axis] for axis in axes],
        [amount for axis in axes for amount in windows.padding[axis]],
        [windows.dilation[axis] for axis in axes],
    )
    if name == "sum":
        return ops.sum_pool(x, *geometry)
    if name == "max":
        return ops.max_pool(x, *geometry)
    return _turned(ops.max_pool(_turned(x), *geometry))


def _turned(x: Value) -> Value:
    """A mapping that turns the order of elements round, and is its own inverse."""
    return ops.negative(x) if types.is_floating(x.type) else ops.bitwise_invert(x)


def _running(name: str, x: Value, windows: Windows) -> Value | None:
    """A window that reaches from every element to the first, or to the last one."""
    axes = windows.axes()
    if len(axes) != 1:
        return None
    (axis,) = axes
    size = x.type.shape[axis]
    whole = windows.window[axis] == size and size > 1
    if not whole or (windows.strides[axis], windows.base[axis], windows.dilation[axis]) != (1, 1, 1):
        return None
    if windows.padding[axis] not in ((size - 1, 0), (0, size - 1)):
        return None
    return running(name, x, axis, reverse=windows.padding[axis][0] == 0)


def _laid_out(
    op: HloOp, xs: Sequence[Value], initial: Sequence[Value], windows: Windows, body: Region
) -> Sequence[Value]:
    """Every window along a new last axis, and these reduced."""
    wide = [lay_out(op, x, start, windows) for x, start in zip(xs, initial, strict=True)]
    rank = xs[0].type.rank
    return reduced(op, wide, initial, tuple(range(rank, rank + len(windows.axes()))), body)


def lay_out(op: HloOp, x: Value, filler: Value, windows: Windows) -> Value:
    """The elements of each window along new last axes, one for each of `windows.axes()`; padding and the
    gaps between elements are `filler`.
    """
    if DYNAMIC in x.type.shape:
        op.unsupported("general windows of a tensor of unknown sizes")
    low, high = zip(*windows.padding, strict=True)
    x = ops.pad(x, filler, low, high, [rate - 1 for rate in windows.base])
    for axis in reversed(windows.axes()):
        reach = (windows.window[axis] - 1) * windows.dilation[axis] + 1
        number = max(0, (x.type.shape[axis] - reach) // windows.strides[axis] + 1)
        starts = np.arange(number)[:, None] * windows.strides[axis]
        places = starts + np.arange(windows.window[axis]) * windows.dilation[axis]
        if types.product(x.type.shape) * windows.window[axis] > _MOST_ELEMENTS:
            op.unsupported("general windows with too many elements")
        x = ops.take(x, constant(places.astype(np.int64)), axis)
        rank = x.type.rank
        order = [place for place in range(rank) if place != axis + 1]
        order.insert(len(windows.window), axis + 1)  # axes are done from the last: each goes first
        x = ops.permute_dims(x, order)
    return x


# ------------------------------------------------------------------------ select_and_scatter


@hlo_op("select_and_scatter")
def select_and_scatter(op: HloOp, x: Value, source: Value, initial: Value) -> Value:
    """The place of each window's selected element is found, and gets the window's source value."""
    meets = bodies.single_op(op.regions[1].block)
    if meets not in REDUCTIONS or meets == "set" or types.is_boolean(x.type):
        op.unsupported("a general scatter body")
    windows = Windows.of(op, x.type.rank)
    place = _selected(op, x, windows)
    size = types.product(x.type.shape)
    start = ops.full(initial, (), (size,))
    flat = ops.reshape(place, (), (types.product(place.type.shape),))
    values = ops.reshape(source, (), tuple(flat.type.shape))
    written = ops.index_put(start, [flat], values, (0,), REDUCTIONS[meets])
    return ops.reshape(written, (), tuple(x.type.shape))


def _selected(op: HloOp, x: Value, windows: Windows) -> Value:
    """For each window the position of its selected element among all of `x`: the earlier of two unless
    `select` prefers the later one.
    """
    size = types.product(x.type.shape)
    position = ops.reshape(ops.iota((), (size,), 0, types.element_type("int64")), (), tuple(x.type.shape))
    none = scalar_like(position, -1)
    wide_x = lay_out(op, x, scalar_like(x, lowest(x.type.element_type)), windows)
    wide_place = lay_out(op, position, none, windows)
    count, rank = len(windows.axes()), x.type.rank
    kept = list(wide_x.type.shape[:rank])
    length = types.product(wide_x.type.shape[rank:]) if count else 1
    rows = [ops.reshape(wide, (), (*kept, length)) for wide in (wide_x, wide_place)]
    return _first_selected(op, rows, rank, length)


def _first_selected(op: HloOp, rows: Sequence[Value], axis: int, length: int) -> Value:
    best, place = (_column(row, axis, 0) for row in rows)
    for i in range(1, length):
        other, other_place = (_column(row, axis, i) for row in rows)
        (keeps,) = op.regions[0].map([best, other])
        nothing = ops.less(place, scalar_like(place, 0))
        outside = ops.less(other_place, scalar_like(place, 0))
        keep = ops.logical_and(ops.logical_or(keeps, outside), ops.logical_not(nothing))
        best, place = ops.where(keep, best, other), ops.where(keep, place, other_place)
    return place


def _column(row: Value, axis: int, i: int) -> Value:
    return ops.squeeze(slice_axis(row, axis, i, i + 1), (axis,))
