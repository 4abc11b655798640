"""Kernels of loops: elementwise chains, reductions, and both over the rows of an array.

A kernel has *rows*, the loops that all its nodes share and that threads divide, and for each node inner
loops, the last of which is done with vectors. What a node computes for a row alone is kept in a register;
what others need of the inner loops goes to a scratch row, or to memory if it is needed outside.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.kernel import Evaluator, Kernel, Lanes, Operand
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes
from ivy.lowering.kernels.loops.columns import column_of, reduce_columns
from ivy.lowering.kernels.loops.combining import combinations, compared
from ivy.lowering.kernels.loops.extremes import reduce_extreme
from ivy.lowering.kernels.loops.prefetch import Requests, ask
from ivy.lowering.kernels.loops.reductions import reduce_in_order, reduce_row
from ivy.lowering.kernels.loops.streaming import choose_streams, divide_by_alignment
from ivy.lowering.kernels.loops.transposition import crossing, write_transposition
from ivy.lowering.kernels.nodes import Generic
from ivy.lowering.kernels.values import BYTES, Stored

WORK = 1 << 16
"""About how many simple operations are worth a task of their own."""

ENOUGH = 24
"""Tasks that are enough to keep all threads busy until the end."""

BLOCK = 4096
"""Elements of a one-dimensional array that are never divided between threads."""


@dataclass(eq=False)
class Stage:
    """A node of a kernel.

    Attributes:
        node: the node.
        places: what the node's loops are in the kernel.
        inner: its loops inside of the rows.
        targets: where each result is written; `None` for values of a row, and for what nobody reads.
    """

    node: Generic
    places: dict[Dim, Linear]
    inner: list[Dim]
    targets: list[Stored | None] = field(default_factory=list)


class LoopKernel:
    """Writes one kernel for stages that share rows."""

    def __init__(self, sizes: Sizes, rows: Sequence[Dim], stages: Sequence[Stage], vector_bits: int) -> None:
        self.sizes = sizes
        self.rows = list(rows)
        self.stages = list(stages)
        self.vector_bits = vector_bits
        self.kernel = Kernel()
        self.counters: dict[Dim, str] = {}
        self.count: Coefficient = 1
        self.grain: Coefficient = 1

    # ------------------------------------------------------------------------------ rows

    def write(self) -> Kernel:
        """The kernel; `count` and `grain` say how its range is divided."""
        single = len(self.stages) == 1 and self.stages[0].inner and not self.stages[0].node.reductions
        across = crossing(self, self.stages[0]) if single and self.rows else None
        choose_streams(self, across=across is not None)
        self.requests = Requests(self)
        if across is not None:
            write_transposition(self, self.stages[0], across)
        elif single and not self.rows:
            self._flat(self.stages[0])
        else:
            self.over_rows(self._row)
        divide_by_alignment(self.kernel)
        return self.kernel

    def _flat(self, stage: Stage) -> None:
        """A single elementwise node whose loops are all one: its range itself is divided."""
        *outer, last = stage.inner or [Dim(1)]
        kernel = self.kernel
        if outer:
            self.rows, stage.inner = outer, [last]
            self.over_rows(self._row)
            return
        block = kernel.constant(BLOCK, "i64")
        self.count = self.sizes.divide_up(last.size, BLOCK)
        work = ex.cost(self._elements(stage)) * BLOCK
        self.grain = max(1, WORK // max(work, 1))
        lower = kernel.multiply("%begin", block)
        upper = kernel.op(
            "arith.minsi", [kernel.multiply("%end", block), kernel.number(last.size)], ["i64"] * 2, "i64"
        )
        self._vector_loop(stage, last, lower, upper, isinstance(last.size, int) and last.size % BLOCK == 0)

    def over_rows(self, body: Callable[[], None], work: int = 0) -> None:
        """The range are the outer rows, as many loops as make enough tasks; the others are loops inside.

        `body` writes one row; `work` is how much is computed for it, where that is not what its stages say.
        """
        divided = self._divided_rows()
        rest_rows = self.rows[len(divided) :]
        self.count = self.sizes.product([dim.size for dim in divided])
        kernel = self.kernel
        zero, one = kernel.constant(0, "i64"), kernel.constant(1, "i64")
        self.grain = self._row_grain(rest_rows, work)
        if not divided:
            body()
            return
        with kernel.loop("%begin", "%end", one) as loop:
            self.counters |= kernel.counters(loop.counter, divided)
            self._nested(rest_rows, zero, one, body)

    def _divided_rows(self) -> list[Dim]:
        """The rows that make tasks: no more loops than are needed for some tens of them."""
        total = 1
        for number, dim in enumerate(self.rows):
            if not isinstance(dim.size, int):
                return self.rows
            total *= dim.size
            if total >= ENOUGH:
                return self.rows[: number + 1]
        return self.rows

    def _row_grain(self, inside: Sequence[Dim], work: int) -> Coefficient:
        total = work
        dynamic: Coefficient = 1
        for stage in self.stages if work == 0 else []:
            mine = 1 + ex.cost(self._elements(stage))
            for dim in stage.inner:
                if isinstance(dim.size, int):
                    mine *= max(dim.size, 1)
                else:
                    dynamic = dim.size
            total += mine
        for dim in inside:
            total *= dim.size if isinstance(dim.size, int) else 1
        grain = max(1, WORK // max(total, 1))
        if dynamic == 1 or grain == 1:
            return grain
        return self.sizes.maximum(self.sizes.divide(grain, self.sizes.maximum(dynamic, 1)), 1)

    def _row(self) -> None:
        for stage in self.stages:
            if all(dim.size == 1 for dim in stage.inner) and not stage.node.reductions:
                self._row_values(stage)
            elif stage.node.reductions:
                self._reduce(stage)
            else:
                self._map(stage)

    # ---------------------------------------------------------------------------- values

    def _elements(self, stage: Stage) -> list[Expression]:
        """The results' elements over the kernel's loops; of reductions, what is combined or compared."""
        node = stage.node
        combined = combinations(node) if node.reductions else None
        body = [item.element for item in combined] if combined else node.body
        if node.extreme:
            body = [compared(node)]
        elif node.reductions and combined is None:
            return node.body
        return node.at_places(body, dict(stage.places), self.sizes)

    def _targets(
        self, stage: Stage, number: int, expression: Expression
    ) -> list[tuple[Stored, Linear, Expression | None, Expression]]:
        """What is written where for a result: for complex numbers two parts."""
        stored = stage.targets[number]
        if stored is None:
            return []
        mapped = ex.Substitution(dict(stage.places), (), (), self.sizes)
        indices = [mapped.index(linear) for linear in stage.node.outputs[number][1]]
        if not expression.type.startswith("complex"):
            return [(stored, *stored.place(indices, self.sizes), expression)]
        element = ex.part_of(expression.type)
        return [
            (part, *part.place(indices, self.sizes), ex.make(f"complex.{name}", [expression], element))
            for part, name in zip(stored.parts(self.sizes), ("re", "im"), strict=True)
        ]

    def _row_values(self, stage: Stage) -> None:
        evaluate = Evaluator(
            self.kernel, self.counters | {dim: self.kernel.constant(0, "i64") for dim in stage.inner}
        )
        for number, expression in enumerate(self._elements(stage)):
            result = stage.node.results[number]
            if not expression.type.startswith("complex"):
                operand = evaluate(expression)
                result.row = operand.name
            for stored, linear, dynamic, part in self._targets(stage, number, expression):
                evaluate.store(stored, linear, dynamic, evaluate(part))

    # ------------------------------------------------------------------------------ maps

    def _map(self, stage: Stage) -> None:
        *outer, last = stage.inner
        kernel = self.kernel
        zero, one = kernel.constant(0, "i64"), kernel.constant(1, "i64")
        self._nested(
            outer, zero, one, lambda: self._vector_loop(stage, last, zero, kernel.number(last.size), False)
        )

    def _nested(self, dims: Sequence[Dim], zero: str, one: str, body: object) -> None:
        if not dims:
            body()
            return
        with self.kernel.loop(zero, self.kernel.number(dims[0].size), one) as loop:
            self.counters[dims[0]] = loop.counter
            self._nested(dims[1:], zero, one, body)

    def _vector_loop(self, stage: Stage, dim: Dim, lower: str, upper: str, whole: bool) -> None:
        """Elementwise along `dim` from `lower` to `upper`, vectors first, then a masked rest.

        `lower` is a multiple of the lanes, whatever the types.
        """
        elements = self._elements(stage)
        targets = [
            t for number, element in enumerate(elements) for t in self._targets(stage, number, element)
        ]
        lanes = self.lanes([*elements, *(part for *_, part in targets)])
        kernel = self.kernel
        if lanes == 1:
            with kernel.loop(lower, upper, kernel.constant(1, "i64")) as loop:
                self._point(targets, dim, loop.counter, None)
            return
        unroll = 4 if ex.cost(elements) <= 12 else 2 if ex.cost(elements) <= 60 else 1
        if isinstance(dim.size, int) and dim.size < unroll * lanes:
            unroll = max(1, dim.size // lanes)
        requests = self.requests.of(stage)
        done = lower
        for factor in dict.fromkeys((unroll, 1)):
            step = kernel.constant(factor * lanes, "i64")
            length = kernel.subtract(upper, done)
            rest = kernel.op("arith.remsi", [length, step], ["i64", "i64"], "i64")
            stop = kernel.subtract(upper, rest)
            with kernel.loop(done, stop, step) as loop:
                for copy in range(factor):
                    ask(kernel, self.counters | {dim: loop.counter}, requests, copy * lanes, lanes)
                    at = (
                        kernel.add(loop.counter, kernel.constant(copy * lanes, "i64"))
                        if copy
                        else loop.counter
                    )
                    self._point(targets, dim, at, Lanes(dim, lanes, aligned=True))
            done = stop
        if whole or (
            isinstance(dim.size, int) and dim.size % lanes == 0 and lower == kernel.constant(0, "i64")
        ):
            return
        rest = kernel.subtract(upper, done)
        with kernel.when(kernel.compare("sgt", rest, kernel.constant(0, "i64"))):
            self._point(targets, dim, done, Lanes(dim, lanes, self.kernel.mask(rest, lanes)))

    def _point(
        self,
        targets: Sequence[tuple[Stored, Linear, Expression | None, Expression]],
        dim: Dim,
        counter: str,
        lanes: Lanes | None,
    ) -> None:
        evaluate = Evaluator(self.kernel, self.counters | {dim: counter}, lanes)
        operands = [evaluate(part) for *_, part in targets]
        for (stored, linear, dynamic, _), operand in zip(targets, operands, strict=True):
            evaluate.store(stored, linear, dynamic, operand)

    def lanes(self, expressions: Sequence[Expression]) -> int:
        """How many elements are computed at once: as many as fit a register of the widest type."""
        types = _types(expressions)
        if any(type_.startswith("complex") for type_ in types):
            return 1
        widths = [8 * BYTES[type_] for type_ in types if type_ not in ("i1", "i64")]
        stored = [8 * BYTES[e.type] for e in expressions if e.type != "i1"]
        width = max([*widths, *stored], default=32)
        return max(1, self.vector_bits // max(width, 32))

    # ------------------------------------------------------------------------- reductions

    def _reduce(self, stage: Stage) -> None:
        combined = combinations(stage.node)
        column = column_of(stage)
        if column is not None:
            reduce_columns(self, stage, column)
        elif combined is None:
            reductions = [dim for dim in stage.inner if dim.reduction]
            if stage.node.extreme and len(reductions) == 1:
                reduce_extreme(self, stage, reductions[0])
            else:
                reduce_in_order(self, stage, reductions)
        else:
            reduce_row(self, stage, combined)

    def _starts(self, stage: Stage) -> list[Expression]:
        mapped = ex.Substitution(dict(stage.places), (), (), self.sizes)
        starts = []
        for value, indices in stage.node.outputs:
            assert value is not None
            starts.append(value.at([mapped.index(linear) for linear in indices], self.sizes))
        return starts

    def _finish(self, stage: Stage, evaluate: Evaluator, operands: Sequence[Operand]) -> None:
        """Write the results of a reduction, or keep them for the row."""
        for number, operand in enumerate(operands):
            result = stage.node.results[number]
            if evaluate.lanes is None:
                result.row = operand.name
            made = ex.row(operand.name, operand.element)
            evaluate.set(made, operand)
            for stored, linear, dynamic, _ in self._targets(stage, number, made):
                evaluate.store(stored, linear, dynamic, operand)

    def _carry(
        self, dims: Sequence[Dim], initial: Sequence[tuple[str, str]], body: object, zero: str, one: str
    ) -> list[str]:
        if not dims:
            return body([name for name, _ in initial])
        if _are_few(dims):
            assert isinstance(dims[0].size, int)
            names = [name for name, _ in initial]
            for number in range(dims[0].size):
                self.counters[dims[0]] = self.kernel.constant(number, "i64")
                typed = [(name, type_) for name, (_, type_) in zip(names, initial, strict=True)]
                names = self._carry(dims[1:], typed, body, zero, one)
            return names
        with self.kernel.loop(zero, self.kernel.number(dims[0].size), one, initial) as loop:
            self.counters[dims[0]] = loop.counter
            inner = [(name, type_) for name, (_, type_) in zip(loop.carried, initial, strict=True)]
            loop.yield_(self._carry(dims[1:], inner, body, zero, one))
        return loop.results

    def _whole(self, size: Coefficient, step: int) -> str:
        """The largest multiple of `step` up to `size`."""
        kernel = self.kernel
        if isinstance(size, int):
            return kernel.constant(size - size % step, "i64")
        number = kernel.number(size)
        rest = kernel.op("arith.remsi", [number, kernel.constant(step, "i64")], ["i64", "i64"], "i64")
        return kernel.subtract(number, rest)


MOST_UNROLLED = 32
"""Steps of small loops that are written out one after another."""


def _are_few(dims: Sequence[Dim]) -> bool:
    total = 1
    for dim in dims:
        if not isinstance(dim.size, int):
            return False
        total *= dim.size
    return total <= MOST_UNROLLED


def _types(expressions: Sequence[Expression]) -> set[str]:
    """The element types that occur."""
    return {expression.type for expression in ex.all_of(expressions, places=True)}
