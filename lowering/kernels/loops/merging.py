"""Loops made one where their elements follow each other in memory, and rows divided off for threads."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.linear import Dim, Linear, Sizes
from ivy.lowering.kernels.loops.combining import combinations
from ivy.lowering.kernels.loops.kernel import Stage
from ivy.lowering.kernels.loops.partial import parts_of

COLUMNS = (512, 256, 128, 64)
"""Widths of the blocks of columns that threads divide, the first that fits."""


def merge(sizes: Sizes, rows: list[Dim], stages: list[Stage]) -> tuple[list[Dim], list[Stage]]:
    """Rows and stages with as few loops as possible."""
    places = _Accesses(sizes, stages)
    rows = places.merge(rows)
    for stage in stages:
        reductions = places.merge([dim for dim in stage.inner if dim.reduction])
        parallel = places.merge([dim for dim in stage.inner if not dim.reduction])
        order = {dim: i for i, dim in enumerate(stage.inner)}
        stage.inner = sorted([*parallel, *reductions], key=lambda dim: order[places.origin.get(dim, dim)])
        stage.places = places.applied(stage.places)
    if not rows and len(stages) == 1:
        rows = _divide(sizes, stages[0])
    return rows, stages


def _divide(sizes: Sizes, stage: Stage) -> list[Dim]:
    """Rows for a node without any: its outer loops, or blocks of columns."""
    node = stage.node
    parallel = [dim for dim in stage.inner if not dim.reduction]
    if not node.reductions:
        if len(parallel) < 2:
            return []
        rows = parallel[:-1]
        stage.inner = parallel[-1:]
        return rows
    if not parallel or not isinstance(parallel[-1].size, int) or parts_of(stage):
        return []
    column = parallel[-1]
    width = next((width for width in COLUMNS if column.size % width == 0 and column.size > width), None)
    if width is None:
        return []
    assert isinstance(column.size, int)
    block, inner = Dim(column.size // width), Dim(width)
    there = {column: Linear({block: width, inner: 1})}
    stage.places = {dim: place.substituted(there, sizes) for dim, place in stage.places.items()}
    stage.inner = [inner if dim is column else dim for dim in stage.inner]
    return [block]


class _Accesses:
    """Everything that the stages read and write, as linear functions of the loops."""

    def __init__(self, sizes: Sizes, stages: Sequence[Stage]) -> None:
        self.sizes = sizes
        self.linears: list[Linear] = []
        self.there: dict[Dim, Linear] = {}
        self.origin: dict[Dim, Dim] = {}
        for stage in stages:
            self._enter(stage)

    def _enter(self, stage: Stage) -> None:
        node = stage.node
        rows = [ex.row("", body.type) for body in node.body]
        combined = combinations(node) if node.reductions else None
        body = [item.element for item in combined] if combined else node.body
        made = node.at_places(body, dict(stage.places), self.sizes, accumulators=rows)
        if node.reductions:
            mapped = ex.Substitution(dict(stage.places), (), (), self.sizes)
            for value, indices in node.outputs:
                assert value is not None
                made.append(value.at([mapped.index(linear) for linear in indices], self.sizes))
        self.linears += ex.linears_of(made)
        mapped = ex.Substitution(dict(stage.places), (), (), self.sizes)
        for number, target in enumerate(stage.targets):
            indices = [mapped.index(linear) for linear in node.outputs[number][1]]
            if target is not None:
                self.linears.append(target.place(indices, self.sizes)[0])
            else:
                self.linears += [index for index in indices if isinstance(index, Linear)]

    def merge(self, dims: Sequence[Dim]) -> list[Dim]:
        """Neighbouring loops as one wherever every access allows it; loops of one step go."""
        found: list[Dim] = []
        for dim in dims:
            if dim.size == 1:
                self.there[dim] = Linear({})
                continue
            if found and self._follows(found[-1], dim):
                found[-1] = self._joined(found[-1], dim)
            else:
                found.append(dim)
        return found

    def _follows(self, outer: Dim, inner: Dim) -> bool:
        if not isinstance(inner.size, int) and any(outer in linear.terms for linear in self.linears):
            return all(
                linear.coefficient(outer) == self.sizes.multiply(linear.coefficient(inner), inner.size)
                for linear in self.linears
            )
        return all(
            linear.coefficient(outer) == self.sizes.multiply(linear.coefficient(inner), inner.size)
            for linear in self.linears
        )

    def _joined(self, outer: Dim, inner: Dim) -> Dim:
        made = Dim(self.sizes.multiply(outer.size, inner.size), outer.reduction)
        self.origin[made] = self.origin.get(outer, outer)
        # the counter of the joined loop runs through what both ran through: only the step of the inner counts
        there = {outer: Linear({}), inner: Linear({made: 1})}
        self.linears = [linear.substituted(there, self.sizes) for linear in self.linears]
        self.there = {dim: place.substituted(there, self.sizes) for dim, place in self.there.items()}
        self.there |= there
        return made

    def applied(self, places: dict[Dim, Linear]) -> dict[Dim, Linear]:
        """The places of a node's loops, over the joined ones."""
        return {dim: place.substituted(self.there, self.sizes) for dim, place in places.items()}
