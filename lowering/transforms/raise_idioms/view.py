"""Values seen through what only broadcasts them: where the axes of the source stand.

`mean[..., None]`, `mean.reshape(2, 1, 1)` and `broadcast_to(mean, …)` mean the same to an elementwise
op. A `View` names the source, and the place of each of its axes counted from the end, so that idioms
need not care how a framework writes broadcasting.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ivy.dialect import types
from ivy.dialect.types import DYNAMIC, normalise_axes
from ivy.lowering.transforms.simplify.registry import fields_of, producer, producing_op
from ivy.mlir import ir

Value = ir.Value
Places = tuple[int | None, ...]


@dataclass(frozen=True)
class View:
    """`value` as an operand of a larger shape.

    Attributes:
        value: the source, which no broadcast, reshape to ones or cast makes.
        places: for each of its axes the axis of the larger shape, from the end (-1 is the last);
            `None` for an axis of size 1, which may stand anywhere.
        origin: the operand itself, in front of the broadcasts; it does not count in comparisons.
    """

    value: Value
    places: Places
    origin: Value = field(compare=False)

    def producer(self, *names: str) -> dict[str, Any] | None:
        """The fields of the Ivy op that makes the value, if it is one of these."""
        op = producing_op(self.value)
        if op is None or op.name.removeprefix("ivy.") not in names:
            return None
        return fields_of(op)

    @property
    def name(self) -> str:
        """The name of the Ivy op that makes the value; empty for anything else."""
        op = producing_op(self.value)
        return op.name.removeprefix("ivy.") if op is not None and op.name.startswith("ivy.") else ""

    def operand(self, x: Value) -> View:
        """An operand of the elementwise op that makes the value, in the same larger shape."""
        missing = self.value.type.rank - x.type.rank
        return _peel(View(x, _without_ones(x, self.places[missing:]), x))


def view(value: Value) -> View:
    """`value` in its own shape."""
    rank = value.type.rank
    return _peel(View(value, _without_ones(value, tuple(range(-rank, 0))), value))


def _without_ones(value: Value, places: Places) -> Places:
    return tuple(None if size == 1 else place for size, place in zip(value.type.shape, places, strict=True))


def _peel(seen: View) -> View:
    while (inner := _inside(seen)) is not None:
        seen = inner
    return seen


def _inside(seen: View) -> View | None:
    """The same through one op that only broadcasts."""
    op = producing_op(seen.value)
    if op is None or op.name not in _TRANSPARENT:
        return None
    fields = {"x": op.operands[0]} if op.name == "tensor.cast" else fields_of(op)
    x = fields["x"]
    axes = _origins(op.name, x, seen.value, fields)
    if axes is None:
        return None
    places = tuple(None if a is None else seen.places[a] for a in axes)
    return View(x, _without_ones(x, places), seen.origin)


_TRANSPARENT = frozenset(
    {
        "tensor.cast", "ivy.broadcast_to", "ivy.expand_dims", "ivy.squeeze", "ivy.reshape",
        "ivy.permute_dims",
    }
)  # fmt: skip


def _origins(name: str, x: Value, result: Value, fields: dict[str, Any]) -> list[int | None] | None:
    """For each axis of `x` the axis of `result` that it becomes; `None` where it goes."""
    rank, before = result.type.rank, x.type.rank
    match name.removeprefix("ivy."):
        case "cast":
            return list(range(rank))
        case "broadcast_to":
            return list(range(rank - before, rank))
        case "permute_dims":
            return [list(fields["axes"]).index(axis) for axis in range(before)]
        case "expand_dims":
            new = normalise_axes(fields["axes"], rank)
            return [axis for axis in range(rank) if axis not in new]
        case "squeeze":
            gone = normalise_axes(fields["axes"], before)
            kept = iter(range(rank))
            return [None if axis in gone else next(kept) for axis in range(before)]
    return matched_axes(x.type.shape, result.type.shape)


def matched_axes(before: Sequence[int], after: Sequence[int]) -> list[int | None] | None:
    """For each axis of one shape its place in another one that differs by axes of size 1 only."""
    if DYNAMIC in (*before, *after):
        return None
    long = [axis for axis, size in enumerate(after) if size != 1]
    if [size for size in before if size != 1] != [after[axis] for axis in long]:
        return None
    rest = iter(long)
    return [None if size == 1 else next(rest) for size in before]


# ----------------------------------------------------------------------------------- reductions


@dataclass(frozen=True)
class Reduced:
    """A reduction that stands, with its axes kept, in the shape of what it reduces.

    Attributes:
        x: what is reduced.
        axes: the axes that it reduces, from the front.
        fields: the fields of the op.
    """

    x: Value
    axes: tuple[int, ...]
    fields: dict[str, Any]


def reduced(seen: View, *names: str, of: View | None = None) -> Reduced | None:
    """`seen` as a reduction by one of these ops whose kept axes stand where they stood before it.

    Args:
        seen: the view of the result.
        *names: the ops.
        of: what it has to be a reduction of, in the same larger shape; by default anything that has
            this larger shape itself.
    """
    fields = seen.producer(*names)
    if fields is None or (of is not None and fields["x"] != of.value):
        return None
    x = fields["x"]
    rank = x.type.rank
    axes = normalise_axes(fields["axes"], rank)
    kept = [axis for axis in range(rank) if fields["keepdims"] or axis not in axes]
    wanted = tuple(range(-rank, 0)) if of is None else of.places
    for axis, place in zip(kept, seen.places, strict=True):
        if place is not None and place != wanted[axis]:
            return None
    return Reduced(x, tuple(sorted(axes)), fields)


def statistic(value: Value, *names: str) -> tuple[Value, tuple[int, ...], bool] | None:
    """`value` as a reduction on its own: what is reduced, along which axes, and whether these are kept.

    The axes may have been put back by another op.
    """
    fields = producer(value, *names)
    if fields is not None:
        axes = tuple(sorted(normalise_axes(fields["axes"], fields["x"].type.rank)))
        return fields["x"], axes, fields["keepdims"]
    found = reduced(view(value), *names)
    if found is None or value.type.rank != found.x.type.rank:
        return None
    kept = [1 if i in found.axes else size for i, size in enumerate(found.x.type.shape)]
    return (found.x, found.axes, True) if kept == list(value.type.shape) else None


def elements_along(x: Value, axes: Sequence[int]) -> int | None:
    """How many elements lie along `axes`; `None` where a size is unknown."""
    number = types.product([x.type.shape[axis] for axis in axes])
    return None if number == DYNAMIC else number


__all__ = ["Reduced", "View", "elements_along", "matched_axes", "reduced", "statistic", "view"]
