"""Reductions to one number in two steps, so that threads can share the first.

The parts do not depend on how many threads there are, so that results do not either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.linear import Dim, Linear
from ivy.lowering.kernels.loops import Combination, Stage, combinations, identity
from ivy.lowering.kernels.nodes import Generic
from ivy.lowering.kernels.values import Memory, Result, Uniform

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry

SMALLEST = 1 << 16
"""Elements from which a reduction is divided."""

PARTS = (64, 48, 32, 24, 16, 12, 8)
"""Into how many parts, the first that leaves no rest."""


def reduce_in_parts(entry: Entry, stage: Stage) -> bool:
    """Write a reduction without rows as one of parts and one of their results; false if not worth it."""
    node = stage.node
    reductions = [dim for dim in stage.inner if dim.reduction]
    combined = combinations(node) if node.reductions else None
    if combined is None or len(reductions) != 1 or len(stage.inner) != 1:
        return False
    (whole,) = reductions
    if not isinstance(whole.size, int) or whole.size < SMALLEST:
        return False
    parts = next((count for count in PARTS if whole.size % count == 0), None)
    if parts is None:
        return False
    part, step = Dim(parts), Dim(whole.size // parts, reduction=True)
    there = {whole: Linear({part: whole.size // parts, step: 1})}
    places = {dim: place.substituted(there, entry.sizes) for dim, place in stage.places.items()}
    places[part] = Linear.of(part)
    first = Generic(dims=(*node.dims, part), inputs=node.inputs, body=node.body)
    first.inputs_by_expression = node.inputs_by_expression
    second = Generic(dims=(Dim(parts, reduction=True),))
    for number, item in enumerate(combined):
        _add(entry, first, second, part, number, item)
        start, _ = node.outputs[number]
        second.outputs.append((start, node.outputs[number][1]))
        second.results.append(node.results[number])
    entry.loops([Stage(first, places, [step], [result.place for result in first.results])], [part])
    entry.clock += 1
    dims = {dim: Linear.of(dim) for dim in second.dims} | {dim: stage.places[dim] for dim in node.dims}
    entry.loops([Stage(second, dims, list(second.dims), stage.targets)], [])
    return True


def _add(entry: Entry, first: Generic, second: Generic, part: Dim, number: int, item: Combination) -> None:
    """A result of the parts, and what the second step makes of it."""
    nothing = ex.constant(identity(item.op, item.type), item.type)
    first.outputs.append((Uniform(item.type, (part.size,), nothing), (Linear.of(part),)))
    result = Result(item.type, (part.size,), first, number)
    result.place = entry.temporary(item.type, (part.size,))
    first.results.append(result)
    second.inputs.append((Memory(item.type, (part.size,), result.place), (Linear.of(second.dims[0]),)))
    operands = [ex.accumulator(number, item.type), ex.argument(number, item.type)]
    second.body.append(ex.make(item.op, operands, item.type, item.attributes))


__all__ = ["reduce_in_parts"]
