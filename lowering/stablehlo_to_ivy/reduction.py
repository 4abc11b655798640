"""Reductions: those with a usual body by name, others by halving with the body itself."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import highest, lowest
from ivy.dialect.manipulation import slice_axis
from ivy.dialect.types import DYNAMIC
from ivy.lowering.stablehlo_to_ivy import bodies
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, Region, hlo_op
from ivy.lowering.stablehlo_to_ivy.sizes import constant_of
from ivy.mlir import ir

Value = ir.Value

NUMERIC = {
    "add": ("sum", "add", lambda element: 0),
    "multiply": ("prod", "multiply", lambda element: 1),
    "maximum": ("max", "maximum", lowest),
    "minimum": ("min", "minimum", highest),
}
"""Body → Ivy reduction, Ivy op of two elements, neutral element."""
BOOLEAN = {
    "and": ("all", "logical_and", lambda element: True),
    "or": ("any", "logical_or", lambda element: False),
    "minimum": ("all", "logical_and", lambda element: True),
    "maximum": ("any", "logical_or", lambda element: False),
    "multiply": ("all", "logical_and", lambda element: True),
    "add": ("any", "logical_or", lambda element: False),
}


def reduction_named(body: str | None, type_: ir.Type) -> tuple | None:
    """The row for a body of one op on elements of a type."""
    return (BOOLEAN if types.is_boolean(type_) else NUMERIC).get(body or "")


@hlo_op("reduce")
def reduce(op: HloOp, *operands: Value) -> Sequence[Value]:
    count = len(operands) // 2
    return reduced(op, operands[:count], operands[count:], op.ints("dimensions"), op.regions[0])


def reduced(
    op: HloOp, xs: Sequence[Value], initial: Sequence[Value], axes: Sequence[int], body: Region
) -> Sequence[Value]:
    """`xs` reduced along `axes` by a body, beginning with `initial`."""
    if not axes:
        return body.map([*initial, *xs])
    if len(xs) == 1:
        row = reduction_named(bodies.single_op(body.block), xs[0].type)
        if row is not None and not (types.is_complex(xs[0].type) and row[0] in ("max", "min")):
            return [_named(row, xs[0], initial[0], axes)]
    found = _extreme(xs, initial, axes, body.block)
    return found if found is not None else _by_halves(op, xs, initial, axes, body)


def _named(row: tuple, x: Value, initial: Value, axes: Sequence[int]) -> Value:
    name, combine, neutral = row
    result = getattr(ops, name)(x, axes)
    if is_neutral(initial, neutral):
        return result
    return getattr(ops, combine)(initial, result)


def is_neutral(initial: Value, neutral: object) -> bool:
    """Whether a 0-d value is a constant equal to the neutral element of its type."""
    element = initial.type.element_type
    if types.is_complex(element):
        owner = initial.owner
        parts = [] if isinstance(owner, ir.Block) or owner.name != "ivy.complex" else list(owner.operands)
        known = [constant_of(part) for part in parts]
        wanted = complex(neutral(types.real_of(element)))
        return len(known) == 2 and None not in known and complex(*map(float, known)) == wanted
    if types.dtype_name(element) in ("bfloat16", "float8_e4m3fn", "float8_e5m2"):
        return _narrow_float(initial) == float(neutral(element))
    known = constant_of(initial)
    return known is not None and bool(known == neutral(element))


def _narrow_float(value: Value) -> float | None:
    owner = value.owner
    if isinstance(owner, ir.Block) or owner.name != "ivy.constant":
        return None
    return float(ir.FloatAttr(ir.DenseElementsAttr(owner.attributes["value"]).get_splat_value()).value)


# ------------------------------------------------------------------------------ argmax, argmin


def _extreme(
    xs: Sequence[Value], initial: Sequence[Value], axes: Sequence[int], body: ir.Block
) -> list[Value] | None:
    """A reduction of elements with their places that keeps the largest or smallest pair."""
    if len(xs) != 2 or len(axes) != 1 or not _counts(xs[1], axes[0]) or xs[0].type.shape[axes[0]] == 0:
        return None
    start = constant_of(initial[1])
    if start is None or int(start) != 0:
        return None
    for name, neutral in (("max", lowest), ("min", highest)):
        if is_neutral(initial[0], neutral) and _picks(body, xs[0].type, xs[1].type, name):
            index = getattr(ops, f"arg{name}")(xs[0], axes[0])
            element = xs[1].type.element_type
            index = index if index.type.element_type == element else ops.astype(index, element)
            return [getattr(ops, name)(xs[0], axes), index]
    return None


def _counts(places: Value, axis: int) -> bool:
    """Whether the elements are 0, 1, 2, … along an axis."""
    owner = places.owner
    if isinstance(owner, ir.Block):
        return False
    if owner.name == "ivy.iota":
        return ir.IntegerAttr(owner.attributes["axis"]).value == axis
    if owner.name == "ivy.astype" and types.is_integer(owner.operands[0].type):
        return _counts(owner.operands[0], axis)
    return owner.name == "ivy.broadcast_to" and _counts_when_broadcast(owner, axis)


def _counts_when_broadcast(owner: ir.Operation, axis: int) -> bool:
    inner = owner.operands[0]
    added = owner.results[0].type.rank - inner.type.rank
    if inner.type.rank and not isinstance(inner.owner, ir.Block) and inner.owner.name == "ivy.expand_dims":
        source = inner.owner.operands[0]
        kept = [place for place, size in enumerate(inner.type.shape) if size != 1]
        alone = source.type.rank == 1 and kept == [axis - added]
        return alone and _counts(source, 0)
    return axis >= added and _counts(inner, axis - added)


def _picks(body: ir.Block, type_: ir.Type, index_type: ir.Type, name: str) -> bool:
    """Whether a body keeps the pair with the larger (smaller) element, with NaN before all, then the
    smaller index. Outcomes that depend on the order of the two pairs are the implementation's choice.
    """
    if not bodies.sampled(type_):
        return False
    values = bodies.samples(body, types.dtype_name(type_))
    places = np.array([0, 1, 2], types.dtype_name(index_type))
    rows = bodies.table([values, places, values, places])
    if rows is None:
        return False
    a, i, b, j = rows
    found = bodies.evaluate(body, [a, i, b, j])
    turned = bodies.evaluate(body, [b, j, a, i])
    if found is None or turned is None:
        return False
    floats = values.dtype.kind == "f"
    a_nan, b_nan = (np.isnan(x) if floats else np.zeros(len(x), bool) for x in (a, b))
    wins = ((a > b) if name == "max" else (a < b)) | (a_nan & ~b_nan)
    first = wins | (((a == b) | (a_nan & b_nan)) & (i < j))
    free = ~(_equal(found[0], turned[0]) & (found[1] == turned[1]))
    right = _equal(found[0], np.where(first, a, b)) & (found[1] == np.where(first, i, j))
    return bool(np.all(right | free)) and not bool(np.all(free))


def _equal(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return (a == b) | ((a != a) & (b != b))


# -------------------------------------------------------------------------------- any other body


def _by_halves(
    op: HloOp, xs: Sequence[Value], initial: Sequence[Value], axes: Sequence[int], body: Region
) -> list[Value]:
    """Neighbours are combined until one is left: the body is associative, as StableHLO demands."""
    kept = [axis for axis in range(xs[0].type.rank) if axis not in axes]
    if any(xs[0].type.shape[axis] == DYNAMIC for axis in range(xs[0].type.rank)):
        op.unsupported("a general body over axes of unknown size")
    shape = [xs[0].type.shape[axis] for axis in kept]
    size = types.product([xs[0].type.shape[axis] for axis in axes])
    starts = [ops.broadcast_to(value, (), shape) if shape else value for value in initial]
    if size == 0:
        return starts
    rows = [ops.reshape(ops.permute_dims(x, (*kept, *axes)), (), (*shape, size)) for x in xs]
    axis = len(shape)
    while size > 1:
        half = size // 2
        left = [slice_axis(row, axis, 0, 2 * half, 2) for row in rows]
        right = [slice_axis(row, axis, 1, 2 * half, 2) for row in rows]
        combined = _like(body.map([*left, *right]), left)
        if size % 2:
            rest = [slice_axis(row, axis, size - 1, size) for row in rows]
            combined = [ops.concat(list(pair), axis) for pair in zip(combined, rest, strict=True)]
        rows, size = combined, half + size % 2
    whole = [ops.reshape(row, (), shape) for row in rows]
    return _like(body.map([*starts, *whole]), whole)


def _like(values: Sequence[Value], wanted: Sequence[Value]) -> list[Value]:
    """What a body gives may be a constant: in the shape that is wanted."""
    return [
        value if value.type.rank == other.type.rank else ops.broadcast_to(value, (), other.type.shape)
        for value, other in zip(values, wanted, strict=True)
    ]
