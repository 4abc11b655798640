"""Large reductions in two steps, so that threads can share the first and each reads memory in one run.

The parts do not depend on how many threads there are, so that results do not either.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.linear import Dim, Linear
from ivy.lowering.kernels.loops.combining import Combination, combinations, identity
from ivy.lowering.kernels.loops.kernel import Stage
from ivy.lowering.kernels.nodes import Generic
from ivy.lowering.kernels.values import Memory, Result, Uniform

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry

SMALLEST = 1 << 16
"""Elements from which a reduction is divided."""

PARTS = (64, 48, 32, 24, 16, 12, 8)
"""Into how many parts, the first that leaves no rest."""

PARTS_OF_ROWS = PARTS[2:]
"""The same where the result of a part is a row: the second step has to read them all."""

SHORTEST = 32
"""Steps that a part has at least."""


def parts_of(stage: Stage) -> int:
    """Into how many parts a reduction without rows is divided; 0 if it is not."""
    node = stage.node
    reductions = [dim for dim in stage.inner if dim.reduction]
    combined = combinations(node) if node.reductions else None
    if combined is None or len(reductions) != 1:
        return 0
    (whole,) = reductions
    if not isinstance(whole.size, int) or any(not isinstance(dim.size, int) for dim in stage.inner):
        return 0
    if math.prod(int(dim.size) for dim in stage.inner) < SMALLEST:
        return 0
    counts = PARTS if len(stage.inner) == 1 else PARTS_OF_ROWS
    able = (count for count in counts if whole.size % count == 0 and whole.size >= count * SHORTEST)
    return next(able, 0)


def reduce_in_parts(entry: Entry, stage: Stage) -> bool:
    """Write a reduction without rows as one of parts and one of their results; false if not worth it."""
    parts = parts_of(stage)
    if not parts:
        return False
    node = stage.node
    (whole,) = (dim for dim in stage.inner if dim.reduction)
    assert isinstance(whole.size, int)
    part, step = Dim(parts), Dim(whole.size // parts, reduction=True)
    there = {whole: Linear({part: whole.size // parts, step: 1})}
    places = {dim: place.substituted(there, entry.sizes) for dim, place in stage.places.items()}
    places[part] = Linear.of(part)
    first = Generic(dims=(*node.dims, part), inputs=node.inputs, body=node.body)
    first.inputs_by_expression = node.inputs_by_expression
    total = Dim(parts, reduction=True)
    second = Generic(dims=(total, *node.parallel))
    combined = combinations(node)
    assert combined is not None
    for number, item in enumerate(combined):
        second.outputs.append(node.outputs[number])
        second.results.append(node.results[number])
        _add(entry, first, second, part, number, item)
    inner = [step if dim is whole else dim for dim in stage.inner]
    entry.loops([Stage(first, places, inner, [result.place for result in first.results])], [part])
    entry.clock += 1
    dims = {total: Linear.of(total)} | {dim: stage.places[dim] for dim in node.dims}
    inner = [total, *(dim for dim in stage.inner if not dim.reduction)]
    entry.loops([Stage(second, dims, inner, stage.targets)], [])
    return True


def _add(entry: Entry, first: Generic, second: Generic, part: Dim, number: int, item: Combination) -> None:
    """A result of the parts, and what the second step makes of it."""
    _, indices = second.outputs[number]
    shape = (part.size, *second.results[number].shape)
    nothing = ex.constant(identity(item.op, item.type), item.type)
    first.outputs.append((Uniform(item.type, shape, nothing), (Linear.of(part), *indices)))
    result = Result(item.type, shape, first, number)
    result.place = entry.temporary(item.type, shape)
    first.results.append(result)
    there = (Linear.of(second.dims[0]), *indices)
    second.inputs.append((Memory(item.type, shape, result.place), there))
    operands = [ex.accumulator(number, item.type), ex.argument(number, item.type)]
    second.body.append(ex.make(item.op, operands, item.type, item.attributes))


__all__ = ["parts_of", "reduce_in_parts"]
