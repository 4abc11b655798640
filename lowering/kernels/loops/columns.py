"""Reductions across rows: vectors are made of neighbouring results.

A few vectors of results stay in registers while the rows are gone through. More are kept in the L1 cache,
so that rows are read as they lie in memory: several of them in one step, which reads and writes the results
so far once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.kernel import Evaluator, Lanes, Operand
from ivy.lowering.kernels.linear import Dim, Linear
from ivy.lowering.kernels.loops.combining import combinations
from ivy.lowering.kernels.loops.reductions import any_nan, nan_where, reduce_in_order, winner
from ivy.lowering.kernels.values import BYTES, Stored, contiguous

if TYPE_CHECKING:
    from ivy.lowering.kernels.loops.kernel import LoopKernel, Stage

CACHED = 1 << 14
"""Bytes of results that stay in the L1 cache."""

ABREAST = 4
"""Rows that are gone through in one step."""


def column_of(stage: Stage) -> Dim | None:
    """A parallel inner loop, which makes vectors of results."""
    parallel = [dim for dim in stage.inner if not dim.reduction and dim.size != 1]
    return parallel[-1] if parallel else None


def reduce_columns(loops: LoopKernel, stage: Stage, column: Dim) -> None:
    """Vectors along a loop of results; the other loops of results are around it."""
    kernel = loops.kernel
    zero, one = kernel.constant(0, "i64"), kernel.constant(1, "i64")
    others = [dim for dim in stage.inner if not dim.reduction and dim is not column and dim.size != 1]
    for dim in stage.inner:
        if not dim.reduction and dim.size == 1:
            loops.counters[dim] = zero
    reductions = [dim for dim in stage.inner if dim.reduction]
    body = stage.node.at_places(
        stage.node.body,
        dict(stage.places),
        loops.sizes,
        accumulators=[ex.row("", item.type) for item in stage.node.body],
    )
    lanes = loops.lanes(body)
    if lanes == 1:
        loops._nested([*others, column], zero, one, lambda: reduce_in_order(loops, stage, reductions))
        return
    width = 8 if len(stage.node.body) == 1 else 2
    if _is_wide(column, width * lanes) and reductions:
        loops._nested(others, zero, one, _Rows(loops, stage, column, reductions, lanes).write)
        return
    if isinstance(column.size, int):
        width = max(1, min(width, column.size // lanes))

    def along() -> None:
        done = zero
        for factor in dict.fromkeys((width, 1)):
            stop = loops._whole(column.size, factor * lanes)
            if stop == done:
                continue
            with kernel.loop(done, stop, kernel.constant(factor * lanes, "i64")) as loop:
                _columns(loops, stage, column, reductions, loop.counter, lanes, factor, None)
            done = stop
        if isinstance(column.size, int) and column.size % lanes == 0:
            return
        rest = kernel.subtract(kernel.number(column.size), done)
        with kernel.when(kernel.compare("sgt", rest, zero)):
            _columns(loops, stage, column, reductions, done, lanes, 1, loops.kernel.mask(rest, lanes))

    loops._nested(others, zero, one, along)


def _columns(
    loops: LoopKernel,
    stage: Stage,
    column: Dim,
    reductions: Sequence[Dim],
    first: str,
    lanes: int,
    factor: int,
    mask: str | None,
) -> None:
    """`factor` vectors of results at once."""
    kernel, node = loops.kernel, stage.node
    places = [kernel.add(first, kernel.constant(i * lanes, "i64")) if i else first for i in range(factor)]
    span = Lanes(column, lanes, mask)
    starts = loops._starts(stage)
    initial = [
        (
            Evaluator(kernel, loops.counters | {column: place}, span).vector(start).name,
            f"vector<{lanes}x{start.type}>",
        )
        for place in places
        for start in starts
    ]

    def body(carried: list[str]) -> list[str]:
        made: list[str] = []
        for i, place in enumerate(places):
            evaluate = Evaluator(kernel, loops.counters | {column: place}, span)
            names = carried[i * len(starts) : (i + 1) * len(starts)]
            so_far = [
                evaluate.leaf(Operand(name, start.type, lanes))
                for name, start in zip(names, starts, strict=True)
            ]
            step = node.at_places(node.body, dict(stage.places), loops.sizes, accumulators=so_far)
            made += [evaluate.vector(expression).name for expression in step]
        return made

    totals = loops._carry(reductions, initial, body, kernel.constant(0, "i64"), kernel.constant(1, "i64"))
    for i, place in enumerate(places):
        evaluate = Evaluator(kernel, loops.counters | {column: place}, span)
        names = totals[i * len(starts) : (i + 1) * len(starts)]
        loops._finish(
            stage, evaluate, [Operand(n, s.type, lanes) for n, s in zip(names, starts, strict=True)]
        )


def _is_wide(column: Dim, most: int) -> bool:
    """Whether there are more results than fit in registers."""
    return not isinstance(column.size, int) or column.size > most


class _Rows:
    """Writes a reduction that goes through its rows as they lie in memory, with the results in the cache."""

    def __init__(
        self, loops: LoopKernel, stage: Stage, column: Dim, reductions: Sequence[Dim], lanes: int
    ) -> None:
        self.loops = loops
        self.stage = stage
        self.reductions = reductions
        self.lanes = lanes
        self.size = column.size
        types = [item.type for item in stage.node.body]
        self.length = max(1, CACHED // sum(BYTES[type_] for type_ in types) // lanes) * lanes
        if isinstance(column.size, int):
            self.length = min(self.length, -(-column.size // lanes) * lanes)
        self.column, self.block = Dim(self.length), Dim(loops.sizes.divide_up(column.size, self.length))
        there = {column: Linear({self.block: self.length, self.column: 1})}
        stage.places = {dim: place.substituted(there, loops.sizes) for dim, place in stage.places.items()}
        stage.inner = [self.column if dim is column else dim for dim in stage.inner]
        self.sums = [self._scratch(type_) for type_ in types]
        combined = combinations(stage.node) or []
        self.extremes = [item for item in combined if item.picks_extreme]

    def _scratch(self, element: str) -> Stored:
        root = self.loops.kernel.scratch(element, self.length)
        return contiguous(root, element, [self.length], self.loops.sizes)

    def write(self) -> None:
        """Blocks of results, one after another."""
        kernel, loops = self.loops.kernel, self.loops
        zero, one, length = (kernel.constant(number, "i64") for number in (0, 1, self.length))
        size = kernel.number(self.size)
        if self.block.size == 1:
            loops.counters[self.block] = zero
            self._block(size)
            return
        with kernel.loop(zero, kernel.number(self.block.size), one) as loop:
            loops.counters[self.block] = loop.counter
            left = kernel.subtract(size, kernel.multiply(loop.counter, length))
            self._block(kernel.op("arith.minsi", [left, length], ["i64", "i64"], "i64"))

    def _block(self, here: str) -> None:
        """So many results."""
        self.here = here
        self._across(self._start)
        self._through()
        self._across(self._finish)

    def _through(self) -> None:
        """All steps of the loops that are combined, `ABREAST` of the last one at a time."""
        loops, kernel = self.loops, self.loops.kernel
        one, zero = kernel.constant(1, "i64"), kernel.constant(0, "i64")
        *outer, last = self.reductions
        whole = loops._whole(last.size, ABREAST)

        def along() -> None:
            for lower, upper, count in ((zero, whole, ABREAST), (whole, kernel.number(last.size), 1)):
                if lower == upper:
                    continue
                with kernel.loop(lower, upper, kernel.constant(count, "i64")) as loop:
                    steps = [
                        kernel.add(loop.counter, kernel.constant(number, "i64")) if number else loop.counter
                        for number in range(count)
                    ]
                    self._across(lambda at, mask, steps=steps: self._add(last, steps, at, mask))

        loops._nested(outer, zero, one, along)

    def _across(self, body: Callable[[str, str | None], None]) -> None:
        """`body(place, mask)` for every vector of the block's results."""
        ragged = not (isinstance(self.size, int) and self.size % self.lanes == 0)
        self.loops.kernel.over_vectors(self.here, self.lanes, body, ragged=ragged)

    def _evaluator(self, at: str, mask: str | None) -> Evaluator:
        counters = self.loops.counters | {self.column: at}
        return Evaluator(self.loops.kernel, counters, Lanes(self.column, self.lanes, mask))

    def _so_far(self, at: str, mask: str | None) -> list[Operand]:
        place = Linear.of(self.column)
        loads = [ex.load(ex.Load(stored, place)) for stored in self.sums]
        return [self._evaluator(at, mask).vector(load) for load in loads]

    def _keep(self, operands: Sequence[Operand], at: str, mask: str | None) -> None:
        evaluate = self._evaluator(at, mask)
        for stored, operand in zip(self.sums, operands, strict=True):
            evaluate.store(stored, Linear.of(self.column), None, operand)

    def _start(self, at: str, mask: str | None) -> None:
        evaluate = self._evaluator(at, mask)
        self._keep([evaluate.vector(start) for start in self.loops._starts(self.stage)], at, mask)

    def _finish(self, at: str, mask: str | None) -> None:
        self.loops._finish(self.stage, self._evaluator(at, mask), self._so_far(at, mask))

    def _add(self, last: Dim, steps: Sequence[str], at: str, mask: str | None) -> None:
        """Some rows more."""
        so_far = self._so_far(at, mask)
        if self.extremes and len(self.extremes) == len(so_far):
            self._keep(self._extremes(so_far, last, steps, at, mask), at, mask)
            return
        node = self.stage.node
        for step in steps:
            self.loops.counters[last] = step
            evaluate = self._evaluator(at, mask)
            leaves = [evaluate.leaf(operand) for operand in so_far]
            made = node.at_places(node.body, dict(self.stage.places), self.loops.sizes, accumulators=leaves)
            so_far = [evaluate.vector(expression) for expression in made]
        self._keep(so_far, at, mask)

    def _extremes(
        self, so_far: Sequence[Operand], last: Dim, steps: Sequence[str], at: str, mask: str | None
    ) -> list[Operand]:
        """Largest or smallest elements by one instruction for each, and NaN where one of them is NaN."""
        kernel = self.loops.kernel
        values = []
        for step in steps:
            self.loops.counters[last] = step
            evaluate = self._evaluator(at, mask)
            values.append([evaluate.vector(each).name for each in self.loops._elements(self.stage)])
        made = []
        for item, before, mine in zip(self.extremes, so_far, zip(*values, strict=True), strict=True):
            total = before.name
            for value in mine:
                total = winner(kernel, item, total, value, before.type)
            seen = any_nan(kernel, mine, before.type, item.type)
            made.append(
                Operand(nan_where(kernel, seen, total, before.type, item.type), item.type, self.lanes)
            )
        return made
