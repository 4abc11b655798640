"""Elementwise kernels whose reads run across their writes: square blocks are transposed in registers.

Of what is read, elements lie next to each other along one loop, of what is written along another, the last.
A task has a run of both, and takes a few blocks abreast before it goes on: of each row that it touches some
lines are used at once. Where results go past the caches, these are rows that are written, since such stores
gather in long runs; else they are rows that are read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.kernel import Evaluator, Lanes, Operand
from ivy.lowering.kernels.linear import Coefficient, Dim
from ivy.lowering.kernels.loops.streaming import vectors_of_line
from ivy.lowering.kernels.registers import transposed

if TYPE_CHECKING:
    from ivy.lowering.kernels.loops.kernel import LoopKernel, Stage

ABREAST = 4
"""Blocks that are transposed next to each other."""

RUN = 512
"""Steps of the other loop that are a task."""

SMALLEST = 4
"""Steps of either loop below which elements are gathered one by one."""


def crossing(loops: LoopKernel, stage: Stage) -> Dim | None:
    """The loop of rows along which elements lie next to each other that the last loop reads far apart."""
    last = stage.inner[-1]
    if len(stage.inner) != 1 or _is_short(last):
        return None
    elements = loops._elements(stage)
    if loops.lanes(elements) == 1 or any(e.type.startswith("complex") for e in elements):
        return None
    found = _loads_across(elements, last)
    return next(
        (dim for dim in loops.rows if any(_steps(e, dim) == 1 for e in found) and not _is_short(dim)), None
    )


def write_transposition(loops: LoopKernel, stage: Stage, dim: Dim) -> None:
    """The kernel of an elementwise node that reads along `dim` (see `crossing`)."""
    _Transposition(loops, stage, dim).write()


@dataclass(frozen=True)
class _Side:
    """A side of a block: where it begins, and how long it is: some vectors, or less than one."""

    start: str
    length: int | str | None = None
    vectors: int = 1


class _Transposition:
    """`dim` is the loop along which is read, `last` the one along which is written."""

    def __init__(self, loops: LoopKernel, stage: Stage, dim: Dim) -> None:
        self.loops, self.kernel = loops, loops.kernel
        self.dim, self.last = dim, stage.inner[0]
        self.elements = loops._elements(stage)
        self.lanes = loops.lanes(self.elements)
        self.streams = False
        self.together = 1
        """Vectors that are written to a line one after another."""
        self.loads = [e for e in _loads_across(self.elements, self.last) if _steps(e, dim) == 1]
        self.targets = [
            target
            for number, element in enumerate(self.elements)
            for target in loops._targets(stage, number, element)
        ]

    def write(self) -> None:
        """The range are pieces of both loops."""
        sizes, span = self.loops.sizes, Lanes(self.last, self.lanes, aligned=True)
        if all(self.kernel.is_streamed(stored, place, span) for stored, place, *_ in self.targets):
            self.streams = True
            self.together = max(vectors_of_line(self.lanes, stored.element) for stored, *_ in self.targets)
        short, long = (self.last, self.dim) if self.streams else (self.dim, self.last)
        height = max(ABREAST, self.together) * self.lanes
        abreast = Dim(sizes.divide_up(short.size, height))
        runs = Dim(sizes.divide_up(long.size, RUN))
        self.loops.rows = [*(row for row in self.loops.rows if row is not self.dim), abreast, runs]
        work = height * RUN * ex.cost(self.elements)
        self.loops.over_rows(lambda: self._task((short, abreast, height), (long, runs, RUN)), work)

    def _task(self, short: tuple[Dim, Dim, int], long: tuple[Dim, Dim, int]) -> None:
        """The blocks of one piece of either loop; with each stands the loop of its pieces, and their size."""

        def along(one: _Side) -> None:
            self._pieces(*short, lambda other: blocks(one, other), self.together)

        def blocks(one: _Side, other: _Side) -> None:
            self._block(*((other, one) if self.streams else (one, other)))

        self._pieces(*long, along)

    def _pieces(
        self, dim: Dim, pieces: Dim, size: int, body: Callable[[_Side], None], together: int = 1
    ) -> None:
        """Whole vectors of a piece of a loop, and what is left of the loop behind the last of them."""
        kernel = self.kernel
        step, whole = kernel.constant(size, "i64"), self.loops._whole(dim.size, self.lanes)
        start = kernel.multiply(self.loops.counters[pieces], step)
        stop = kernel.add(start, step)
        done = start
        for vectors in dict.fromkeys((together, 1)):
            many = vectors * self.lanes
            end = kernel.op("arith.minsi", [stop, self.loops._whole(dim.size, many)], ["i64"] * 2, "i64")
            with kernel.loop(done, end, kernel.constant(many, "i64")) as loop:
                body(_Side(loop.counter, vectors=vectors))
            if isinstance(dim.size, int) and dim.size % many == 0:
                return
            done = kernel.op("arith.maxsi", [start, end], ["i64"] * 2, "i64")
        total = kernel.number(dim.size)
        rest = kernel.subtract(total, whole)
        is_last = kernel.compare("sge", stop, total)
        is_some = kernel.compare("sgt", rest, kernel.constant(0, "i64"))
        with kernel.when(kernel.op("arith.andi", [is_last, is_some], ["i1", "i1"], "i1")):
            body(_Side(whole, dim.size % self.lanes if isinstance(dim.size, int) else rest))

    def _block(self, row: _Side, column: _Side) -> None:
        """Vectors along `dim` are read and transposed, and what is computed of them written along `last`.

        `row` is the block's side along `last`, `column` the one along `dim`.
        """
        kernel, counters = self.kernel, self.loops.counters
        starts = [
            kernel.add(row.start, kernel.constant(i * self.lanes, "i64")) if i else row.start
            for i in range(row.vectors)
        ]
        columns = [
            {id(load): self._columns(load, _Side(start, row.length), column) for load in self.loads}
            for start in starts
        ]
        mask = self._mask(row)
        for number in range(column.length if isinstance(column.length, int) else self.lanes):
            here = kernel.add(column.start, kernel.constant(number, "i64")) if number else column.start
            if isinstance(column.length, str):
                exists = kernel.compare("slt", kernel.constant(number, "i64"), column.length)
                kernel.lines.append(f"scf.if {exists} {{")
            for start, made in zip(starts, columns, strict=True):
                span = Lanes(self.last, self.lanes, mask, aligned=True)
                evaluate = Evaluator(kernel, counters | {self.last: start, self.dim: here}, span)
                for load in self.loads:
                    evaluate.set(load, Operand(made[id(load)][number], load.type, self.lanes))
                self._store(evaluate)
            if isinstance(column.length, str):
                kernel.lines.append("}")

    def _columns(self, load: Expression, row: _Side, column: _Side) -> list[str]:
        """What a load gives, transposed: for each step of `dim` a vector along `last`."""
        kernel, vectors = self.kernel, []
        span = Lanes(self.dim, self.lanes, self._mask(column))
        for number in range(self.lanes):
            if isinstance(row.length, int) and number >= row.length:
                vectors.append(vectors[0])
                continue
            at = kernel.add(row.start, kernel.constant(number, "i64")) if number else row.start
            if isinstance(row.length, str) and number:  # the last one again instead of those behind the end
                end = kernel.subtract(kernel.number(self.last.size), kernel.constant(1, "i64"))
                at = kernel.op("arith.minsi", [at, end], ["i64", "i64"], "i64")
            counters = self.loops.counters | {self.last: at, self.dim: column.start}
            vectors.append(Evaluator(kernel, counters, span).vector(load).name)
        return transposed(kernel, vectors, f"vector<{self.lanes}x{load.type}>")

    def _mask(self, side: _Side) -> str | None:
        if side.length is None:
            return None
        length = side.length
        name = self.kernel.constant(length, "i64") if isinstance(length, int) else length
        return self.kernel.mask(name, self.lanes)

    def _store(self, evaluate: Evaluator) -> None:
        operands = [evaluate(part) for *_, part in self.targets]
        for (stored, linear, dynamic, _), operand in zip(self.targets, operands, strict=True):
            evaluate.store(stored, linear, dynamic, operand)


def _is_short(dim: Dim) -> bool:
    return isinstance(dim.size, int) and dim.size < SMALLEST


def _loads_across(elements: Sequence[Expression], last: Dim) -> list[Expression]:
    """The loads whose elements do not lie next to each other along a loop."""
    loads = [expression for expression in ex.all_of(elements) if expression.op == "load"]
    return [load for load in loads if _steps(load, last) not in (0, 1) and load.type != "i1"]


def _steps(load: Expression, dim: Dim) -> Coefficient:
    """How far apart the elements of a load are along a loop; -1 if that is not one distance."""
    item = load.payload
    assert isinstance(item, ex.Load)
    if item.dynamic is not None and dim in item.dynamic.dims:
        return -1
    return item.linear.coefficient(dim)
