"""Sorting: by the comparator's order where it is a known one, by counting what precedes otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.types import DYNAMIC
from ivy.lowering.stablehlo_to_ivy import bodies
from ivy.lowering.stablehlo_to_ivy.elementwise import total_order_key
from ivy.lowering.stablehlo_to_ivy.reduction import _counts as counts
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.mlir import ir

Value = ir.Value


@dataclass(frozen=True)
class Key:
    """One operand that a sort orders by.

    Attributes:
        operand: its place.
        descending: the larger element comes first.
        total: zeros and NaNs of both signs are told apart.
    """

    operand: int
    descending: bool = False
    total: bool = False


@hlo_op("sort")
def sort(op: HloOp, *xs: Value) -> Sequence[Value]:
    rank = xs[0].type.rank
    if rank == 0:
        return xs
    axis, stable = op.int("dimension", -1) % rank, op.flag("is_stable")
    keys = order_of(op.regions[0].block, [x.type for x in xs])
    if keys is None:
        return _by_rank(op, xs, axis)
    if len(keys) == 1 and not keys[0].total:
        done = _by_one_key(xs, axis, keys[0], stable)
        if done is not None:
            return done
    order = None
    for key in reversed(keys):
        order = _ordered(xs[key.operand], key, axis, stable or len(keys) > 1, order)
    return [ops.take_along_axis(x, order, axis) for x in xs]


def _by_one_key(xs: Sequence[Value], axis: int, key: Key, stable: bool) -> list[Value] | None:
    """A sort of elements, or of elements with their places."""
    if key.operand:
        return None
    if len(xs) == 1:
        return [ops.sort(xs[0], axis, key.descending, stable)]
    if len(xs) == 2 and counts(xs[1], axis):
        values, places = ops.sort_with_indices(xs[0], axis, key.descending, stable)
        element = xs[1].type.element_type
        return [values, places if places.type.element_type == element else ops.astype(places, element)]
    return None


def _ordered(x: Value, key: Key, axis: int, stable: bool, before: Value | None) -> Value:
    """The places that sort by one more key, which counts more than those in `before`."""
    if key.total:
        x = total_order_key(x)
    if before is None:
        return ops.argsort(x, axis, key.descending, stable)
    order = ops.argsort(ops.take_along_axis(x, before, axis), axis, key.descending, True)
    return ops.take_along_axis(before, order, axis)


# -------------------------------------------------------------------------------- which order


def order_of(block: ir.Block, element_types: Sequence[ir.Type]) -> list[Key] | None:
    """The keys of a comparator's order, `None` for one that is not found to be any."""
    used = _used(block)
    if not used or len(used) > 3 or not all(bodies.sampled(element_types[i]) for i in used):
        return None
    names = [types.dtype_name(type_) for type_ in element_types]
    columns = [bodies.samples(block, names[i]) for i in used for _ in range(2)]
    rows = bodies.table(columns)
    if rows is None:
        columns = [_fewer(column) for column in columns]
        rows = bodies.table(columns)
    if rows is None:
        return None
    pairs = {place: (rows[2 * i], rows[2 * i + 1]) for i, place in enumerate(used)}
    blank = [np.zeros((), np.dtype(name) if "bfloat" not in name else np.float32) for name in names]
    given = [pairs[i][side] if i in pairs else blank[i] for i in range(len(names)) for side in range(2)]
    turned = [given[i ^ 1] for i in range(len(given))]
    before, after = bodies.evaluate(block, given), bodies.evaluate(block, turned)
    if before is None or after is None:
        return None
    for total in (False, True):
        for directions in np.ndindex(*(2,) * len(used)):
            keys = [
                Key(i, bool(turned_round), total and np.dtype(names[i]).kind == "f")
                for i, turned_round in zip(used, directions, strict=True)
            ]
            if _agrees(before[0], after[0], pairs, keys):
                return keys
    return None


def _used(block: ir.Block) -> list[int]:
    """The operands that a comparator looks at."""
    return [
        i // 2 for i in range(0, len(block.arguments), 2) if _has_uses(block, i) or _has_uses(block, i + 1)
    ]


def _has_uses(block: ir.Block, index: int) -> bool:
    return any(True for _ in block.arguments[index].uses)


def _fewer(column: np.ndarray) -> np.ndarray:
    if column.dtype.kind == "f":
        return np.array([np.nan, -np.inf, -0.0, 0.0, 1, np.inf], column.dtype)
    return column if column.dtype == bool else np.array([0, 1, np.iinfo(column.dtype).max], column.dtype)


def _agrees(
    before: np.ndarray,
    after: np.ndarray,
    pairs: dict[int, tuple[np.ndarray, np.ndarray]],
    keys: Sequence[Key],
) -> bool:
    """Whether a comparator is the lexicographic order of `keys`.

    What it says of NaN is the implementation's choice where neither side precedes the other.
    """
    wanted = np.zeros(before.shape, bool)
    equal = np.ones(before.shape, bool)
    nan = np.zeros(before.shape, bool)
    for key in keys:
        a, b = pairs[key.operand]
        less, same = _compared(*((b, a) if key.descending else (a, b)), key)
        wanted |= equal & less
        equal &= same
        if a.dtype.kind == "f":
            nan |= np.isnan(a) | np.isnan(b)
    free = nan & ~before & ~after
    return bool(np.all((before == wanted) | free))


def _compared(a: np.ndarray, b: np.ndarray, key: Key) -> tuple[np.ndarray, np.ndarray]:
    if key.total:
        a, b = bodies.total_order(a), bodies.total_order(b)
        return a < b, a == b
    if a.dtype.kind != "f":
        return a < b, a == b
    return (a < b) | (np.isnan(b) & ~np.isnan(a)), (a == b) | (np.isnan(a) & np.isnan(b))


# ------------------------------------------------------------------------------ any comparator


def _by_rank(op: HloOp, xs: Sequence[Value], axis: int) -> list[Value]:
    """The place of an element is the number of those that precede it, or come first and are no later."""
    size = xs[0].type.shape[axis]
    if size == DYNAMIC:
        op.unsupported("a general comparator along an axis of unknown size")
    rank = xs[0].type.rank
    mine = [ops.expand_dims(x, (axis + 1,)) for x in xs]  # along `axis`
    others = [ops.expand_dims(x, (axis,)) for x in xs]  # along `axis + 1`
    first = op.regions[0].map([side for pair in zip(others, mine, strict=True) for side in pair])[0]
    second = op.regions[0].map([side for pair in zip(mine, others, strict=True) for side in pair])[0]
    index = types.element_type("int64")
    square = [size if place in (axis, axis + 1) else 1 for place in range(rank + 1)]
    earlier = ops.less(ops.iota((), square, axis + 1, index), ops.iota((), square, axis, index))
    tied = ops.logical_and(earlier, ops.logical_not(second))
    precedes = ops.astype(ops.logical_or(first, tied), index)
    order = ops.argsort(ops.sum(precedes, (axis + 1,)), axis)
    return [ops.take_along_axis(x, order, axis) for x in xs]


@hlo_op("chlo.top_k")
def top_k(op: HloOp, x: Value) -> Sequence[Value]:
    values, places = ops.topk(x, op.int("k"), x.type.rank - 1)
    return values, ops.astype(places, op.types[1].element_type)
