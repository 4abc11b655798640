"""Kernels of loops: elementwise chains, reductions, and both over the rows of an array.

A kernel has *rows*, the loops that all its nodes share and that threads divide, and for each node inner
loops, the last of which is done with vectors. What a node computes for a row alone is kept in a register;
what others need of the inner loops goes to a scratch row, or to memory if it is needed outside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.kernel import Evaluator, Kernel, Lanes, Operand
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes
from ivy.lowering.kernels.nodes import Generic
from ivy.lowering.kernels.registers import transposed
from ivy.lowering.kernels.values import BYTES, Stored

WORK = 1 << 16
"""About how many simple operations are worth a task of their own."""

ENOUGH = 24
"""Tasks that are enough to keep all threads busy until the end."""

ABREAST = 4
"""Square blocks that are transposed next to each other: each page of memory is then used for longer."""

BLOCK = 4096
"""Elements of a one-dimensional array that are never divided between threads."""

KINDS = {
    "arith.addf": ("add", "0.0"), "arith.addi": ("add", "0"),
    "arith.mulf": ("mul", "1.0"), "arith.muli": ("mul", "1"),
    "arith.maximumf": ("maximumf", "-inf"), "arith.minimumf": ("minimumf", "inf"),
    "arith.maxnumf": ("maxnumf", "-inf"), "arith.minnumf": ("minnumf", "inf"),
    "arith.maxsi": ("maxsi", "lowest"), "arith.minsi": ("minsi", "highest"), "arith.maxui": ("maxui", "0"),
    "arith.minui": ("minui", "-1"),
    "arith.andi": ("and", "-1"), "arith.ori": ("or", "0"), "arith.xori": ("xor", "0"),
}  # fmt: skip
"""Ops that reductions combine with: the kind of `vector.reduction`, and the element that changes nothing."""

_INFINITIES = {
    "f32": {"inf": "0x7F800000", "-inf": "0xFF800000"},
    "f64": {"inf": "0x7FF0000000000000", "-inf": "0xFFF0000000000000"},
    "f16": {"inf": "0x7C00", "-inf": "0xFC00"},
    "bf16": {"inf": "0x7F80", "-inf": "0xFF80"},
}


def identity(op: str, element: str) -> str:
    """The constant that changes nothing, as MLIR writes it."""
    text = KINDS[op][1]
    if element == "i1":
        return {"-1": "true", "0": "false", "highest": "true", "lowest": "false", "1": "true"}[text]
    if element.startswith("i"):
        width = int(element[1:])
        return {"lowest": str(-(1 << (width - 1))), "highest": str((1 << (width - 1)) - 1)}.get(text, text)
    return _INFINITIES[element].get(text, text)


@dataclass(frozen=True)
class Combination:
    """A reduction that combines by one op: `result = op(result, element)`."""

    op: str
    element: Expression
    attributes: str
    flag: int | None = None
    """Where among the combinations is what says whether an element was NaN."""

    @property
    def type(self) -> str:
        """The element type."""
        return self.element.type

    @property
    def nothing(self) -> str:
        """The constant that changes nothing, as MLIR writes it."""
        return identity(self.op, self.type)


def combinations(node: Generic) -> list[Combination] | None:
    """How each result of a reduction combines; `None` if one does it in another way."""
    found = []
    for number, body in enumerate(node.body):
        if body.op not in KINDS or len(body.operands) != 2 or body.type.startswith("complex"):
            return None
        mine = [_is_accumulator(operand, number) for operand in body.operands]
        if sum(mine) != 1:
            return None
        element = body.operands[0 if mine[1] else 1]
        if _mentions_accumulator(element):
            return None
        found.append(Combination(body.op, element, body.attributes))
    return found


def _with_nan_flags(
    combined: Sequence[Combination], elements: Sequence[Expression]
) -> tuple[list[Combination], list[Expression]]:
    """Largest and smallest elements as those that are numbers, and whether one was none."""
    made, values = list(combined), list(elements)
    for number, item in enumerate(combined):
        if item.op in ("arith.maximumf", "arith.minimumf") and item.type in ("f32", "f64"):
            isnan = ex.make("arith.cmpf", [elements[number]] * 2, "i1", "predicate = 14 : i64")
            made[number] = Combination(item.op, item.element, item.attributes, len(made))
            made.append(Combination("arith.ori", isnan, ""))
            values.append(isnan)
    return made, values


def _is_accumulator(expression: Expression, number: int) -> bool:
    return expression.op == "accumulator" and expression.payload == number


def _mentions_accumulator(expression: Expression) -> bool:
    return any(inner.op == "accumulator" for inner in ex.all_of([expression]))


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
        across = self._across_rows(self.stages[0]) if single and self.rows else None
        if across is not None:
            self._transpose(self.stages[0], *across)
        elif single and not self.rows:
            self._flat(self.stages[0])
        else:
            self._over_rows()
        return self.kernel

    def _flat(self, stage: Stage) -> None:
        """A single elementwise node whose loops are all one: its range itself is divided."""
        *outer, last = stage.inner or [Dim(1)]
        kernel = self.kernel
        if outer:
            self.rows, stage.inner = outer, [last]
            self._over_rows()
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

    def _across_rows(self, stage: Stage) -> tuple[Dim, list[Expression]] | None:
        """Loads whose elements lie next to each other along a loop of rows instead of the last one."""
        last = stage.inner[-1]
        if len(stage.inner) != 1 or (isinstance(last.size, int) and last.size < 8):
            return None
        elements = self._elements(stage)
        if self.lanes(elements) == 1 or any(e.type.startswith("complex") for e in elements):
            return None
        found = [e for e in _loads(elements) if _steps(e, last) not in (0, 1) and e.type != "i1"]
        for dim in self.rows:
            mine = [e for e in found if _steps(e, dim) == 1]
            if mine and (not isinstance(dim.size, int) or dim.size >= 8):
                return dim, mine
        return None

    def _transpose(self, stage: Stage, dim: Dim, _: Sequence[Expression]) -> None:
        """Square blocks of `dim` and the last loop are transposed in registers on the way."""
        kernel, last = self.kernel, stage.inner[0]
        lanes = self.lanes(self._elements(stage))
        block = Dim(self.sizes.divide_up(dim.size, ABREAST * lanes))
        self.rows = [block if row is dim else row for row in self.rows]
        zero, one, step = (kernel.constant(n, "i64") for n in (0, 1, ABREAST * lanes))

        def task() -> None:
            first = kernel.multiply(self.counters[block], step)
            left = kernel.subtract(kernel.number(dim.size), first)
            kernel.lines.append(f"scf.if {kernel.compare('sge', left, step)} {{")
            self._transpose_blocks(stage, dim, last, first, lanes)
            kernel.lines.append("} else {")
            with kernel.loop(first, kernel.number(dim.size), one) as loop:
                self.counters[dim] = loop.counter
                self._vector_loop(stage, last, zero, kernel.number(last.size), False)
            kernel.lines.append("}")

        self._row = task
        self._over_rows()

    def _transpose_blocks(self, stage: Stage, dim: Dim, last: Dim, first: str, lanes: int) -> None:
        kernel = self.kernel
        zero = kernel.constant(0, "i64")
        stop = self._whole(last.size, lanes)
        elements = self._elements(stage)
        loads = [
            e
            for e in _loads(elements)
            if _steps(e, last) not in (0, 1) and _steps(e, dim) == 1 and e.type != "i1"
        ]
        targets = [
            t for number, element in enumerate(elements) for t in self._targets(stage, number, element)
        ]
        start, width = first, kernel.constant(lanes, "i64")
        with (
            kernel.loop(zero, stop, width) as loop,
            kernel.loop(start, kernel.add(start, kernel.constant(ABREAST * lanes, "i64")), width) as across,
        ):
            first = across.counter
            columns = {}
            for expression in loads:
                rows = []
                for lane in range(lanes):
                    at = kernel.add(loop.counter, kernel.constant(lane, "i64")) if lane else loop.counter
                    evaluate = Evaluator(kernel, self.counters | {last: at, dim: first}, Lanes(dim, lanes))
                    rows.append(evaluate.vector(expression).name)
                columns[id(expression)] = transposed(kernel, rows, f"vector<{lanes}x{expression.type}>")
            for row in range(lanes):
                here = kernel.add(first, kernel.constant(row, "i64")) if row else first
                evaluate = Evaluator(
                    kernel, self.counters | {last: loop.counter, dim: here}, Lanes(last, lanes)
                )
                for expression in loads:
                    evaluate.set(expression, Operand(columns[id(expression)][row], expression.type, lanes))
                operands = [evaluate(part) for *_, part in targets]
                for (stored, linear, dynamic, _), operand in zip(targets, operands, strict=True):
                    evaluate.store(stored, linear, dynamic, operand)
        if isinstance(last.size, int) and last.size % lanes == 0:
            return
        with kernel.loop(
            start, kernel.add(start, kernel.constant(ABREAST * lanes, "i64")), kernel.constant(1, "i64")
        ) as loop:
            self.counters[dim] = loop.counter
            self._vector_loop(stage, last, stop, kernel.number(last.size), False)

    def _over_rows(self) -> None:
        """The range are the outer rows, as many loops as make enough tasks; the others are loops inside."""
        divided = self._divided_rows()
        rest_rows = self.rows[len(divided) :]
        self.count = self.sizes.product([dim.size for dim in divided])
        kernel = self.kernel
        zero, one = kernel.constant(0, "i64"), kernel.constant(1, "i64")
        self.grain = self._row_grain(rest_rows)
        if not divided:
            self._row()
            return
        with kernel.loop("%begin", "%end", one) as loop:
            rest = loop.counter
            for dim in reversed(divided[1:]):
                size = kernel.number(dim.size)
                self.counters[dim] = kernel.op("arith.remui", [rest, size], ["i64", "i64"], "i64")
                rest = kernel.op("arith.divui", [rest, size], ["i64", "i64"], "i64")
            self.counters[divided[0]] = rest
            self._nested(rest_rows, zero, one, self._row)

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

    def _row_grain(self, inside: Sequence[Dim]) -> Coefficient:
        total = 0
        dynamic: Coefficient = 1
        for stage in self.stages:
            work = 1 + ex.cost(self._elements(stage))
            for dim in stage.inner:
                if isinstance(dim.size, int):
                    work *= max(dim.size, 1)
                else:
                    dynamic = dim.size
            total += work
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
        """The results' elements over the kernel's loops; of reductions, what is combined."""
        node = stage.node
        combined = combinations(node) if node.reductions else None
        body = [item.element for item in combined] if combined else node.body
        if node.reductions and combined is None:
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
        element = expression.type.removeprefix("complex<").removesuffix(">")
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
        """Elementwise along `dim` from `lower` to `upper`, vectors first, then a masked rest."""
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
        done = lower
        for factor in dict.fromkeys((unroll, 1)):
            step = kernel.constant(factor * lanes, "i64")
            length = kernel.subtract(upper, done)
            rest = kernel.op("arith.remsi", [length, step], ["i64", "i64"], "i64")
            stop = kernel.subtract(upper, rest)
            with kernel.loop(done, stop, step) as loop:
                for copy in range(factor):
                    at = (
                        kernel.add(loop.counter, kernel.constant(copy * lanes, "i64"))
                        if copy
                        else loop.counter
                    )
                    self._point(targets, dim, at, Lanes(dim, lanes))
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
        column = self._column(stage)
        if column is not None:
            self._reduce_columns(stage, column)
        elif combined is None:
            reductions = [dim for dim in stage.inner if dim.reduction]
            if stage.node.extreme and len(reductions) == 1:
                self._reduce_extreme(stage, reductions[0])
            else:
                self._reduce_in_order(stage, reductions, [])
        else:
            self._reduce_row(stage, combined)

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

    def _reduce_row(self, stage: Stage, combined: Sequence[Combination]) -> None:
        """With vectors along the last loop, and several of them at once."""
        kernel = self.kernel
        elements = self._elements(stage)
        reductions = [dim for dim in stage.inner if dim.reduction]
        if not reductions:  # all had one step
            self._reduce_in_order(stage, [], [])
            return
        *outer, last = reductions
        lanes = self.lanes(elements)
        zero, one = kernel.constant(0, "i64"), kernel.constant(1, "i64")
        scalar = Evaluator(kernel, self.counters)
        starts = [scalar(start) for start in self._starts(stage)]
        if lanes == 1:
            self._reduce_in_order(stage, [*outer, last], [])
            return
        unroll = 4 if len(elements) <= 2 and ex.cost(elements) <= 40 else 2
        if isinstance(last.size, int):
            unroll = max(1, min(unroll, last.size // lanes))
        combined, elements = _with_nan_flags(combined, elements)
        types = [f"vector<{lanes}x{item.type}>" for item in combined]
        empty = [kernel.constant(item.nothing, type_) for item, type_ in zip(combined, types, strict=True)]
        initial = [(name, type_) for _ in range(unroll) for name, type_ in zip(empty, types, strict=True)]

        def along(carried: list[str]) -> list[str]:
            return self._reduce_last(elements, combined, last, lanes, unroll, types, carried)

        totals = self._carry(outer, initial, along, zero, one)
        finished = []
        for number, start in enumerate(starts):
            mine = totals[number :: len(combined)]
            total = self._across(combined[number], mine, types[number], start)
            flag = combined[number].flag
            if flag is not None:
                seen = self._across(combined[flag], totals[flag :: len(combined)], types[flag], None)
                total = self._nan_if(seen, total)
            finished.append(total)
        self._finish(stage, scalar, finished)

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

    def _reduce_last(
        self,
        elements: Sequence[Expression],
        combined: Sequence[Combination],
        dim: Dim,
        lanes: int,
        unroll: int,
        types: Sequence[str],
        carried: list[str],
    ) -> list[str]:
        kernel, width = self.kernel, len(elements)
        size = kernel.number(dim.size)

        def step(counter: str, so_far: Sequence[str], mask: str | None) -> list[str]:
            evaluate = Evaluator(kernel, self.counters | {dim: counter}, Lanes(dim, lanes, mask))
            made = []
            for item, element, type_, before in zip(combined, elements, types, so_far, strict=True):
                value = evaluate.vector(element).name
                if mask is not None:
                    nothing = kernel.constant(item.nothing, type_)
                    mask_type = f"vector<{lanes}xi1>"
                    value = kernel.op(
                        "arith.select", [mask, value, nothing], [mask_type, type_, type_], type_
                    )
                made.append(self._combined(item, before, value, type_))
            return made

        done = kernel.constant(0, "i64")
        for factor in dict.fromkeys((unroll, 1)):
            stride = kernel.constant(factor * lanes, "i64")
            stop = self._whole(dim.size, factor * lanes)
            if stop == done:
                continue
            here = carried[: factor * width]
            typed = [(name, types[i % width]) for i, name in enumerate(here)]
            with kernel.loop(done, stop, stride, typed) as loop:
                after: list[str] = []
                for copy in range(factor):
                    at = (
                        kernel.add(loop.counter, kernel.constant(copy * lanes, "i64"))
                        if copy
                        else loop.counter
                    )
                    after += step(at, loop.carried[copy * width : (copy + 1) * width], None)
                loop.yield_(after)
            carried = [*loop.results, *carried[factor * width :]]
            done = stop
        if isinstance(dim.size, int) and dim.size % lanes == 0:
            return carried
        rest = kernel.subtract(size, done)
        mask = self.kernel.mask(rest, lanes)  # where nothing is left it is false everywhere
        return [*step(done, carried[:width], mask), *carried[width:]]

    def _whole(self, size: Coefficient, step: int) -> str:
        """The largest multiple of `step` up to `size`."""
        kernel = self.kernel
        if isinstance(size, int):
            return kernel.constant(size - size % step, "i64")
        number = kernel.number(size)
        rest = kernel.op("arith.remsi", [number, kernel.constant(step, "i64")], ["i64", "i64"], "i64")
        return kernel.subtract(number, rest)

    def _combined(self, item: Combination, before: str, value: str, type_: str) -> str:
        """`before` and one more value."""
        kernel = self.kernel
        if item.flag is None:
            return kernel.op(item.op, [before, value], [type_, type_], type_, item.attributes)
        # one instruction where NaN need not be kept: the flag knows of it
        mask = type_.replace(item.type, "i1")
        predicate = 2 if item.op == "arith.maximumf" else 4
        wins = kernel.op("arith.cmpf", [value, before], [type_] * 2, mask, f"predicate = {predicate} : i64")
        return kernel.op("arith.select", [wins, value, before], [mask, type_, type_], type_)

    def _nan_if(self, seen: Operand, total: Operand) -> Operand:
        nan = self.kernel.constant(
            {"f32": "0x7FC00000", "f64": "0x7FF8000000000000"}[total.element], total.element
        )
        types = ["i1", total.element, total.element]
        name = self.kernel.op("arith.select", [seen.name, nan, total.name], types, total.element)
        return Operand(name, total.element)

    def _across(
        self, item: Combination, vectors: Sequence[str], type_: str, start: Operand | None
    ) -> Operand:
        """All lanes of all vectors, and the value to start from, as one number."""
        kernel = self.kernel
        parts = list(vectors)
        while len(parts) > 1:
            pairs = [parts[i : i + 2] for i in range(0, len(parts), 2)]
            parts = [
                self._combined(item, pair[0], pair[1], type_) if len(pair) == 2 else pair[0] for pair in pairs
            ]
        kind, name = KINDS[item.op][0], kernel.name()
        fast = " fastmath<reassoc>" if kind in ("add", "mul") and item.type.startswith(("f", "bf")) else ""
        fast = " fastmath<nnan,nsz>" if item.flag is not None else fast
        kernel.lines.append(
            f"{name} = vector.reduction <{kind}>, {parts[0]}{fast} : {type_} into {item.type}"
        )
        if start is None:
            return Operand(name, item.type)
        total = kernel.op(item.op, [start.name, name], [item.type, item.type], item.type, item.attributes)
        return Operand(total, item.type)

    def _reduce_in_order(self, stage: Stage, dims: Sequence[Dim], _: Sequence[object]) -> None:
        """Element after element: for what does not combine by one op."""
        kernel, node = self.kernel, stage.node
        scalar = Evaluator(kernel, self.counters)
        starts = self._starts(stage)
        if any(start.type.startswith("complex") for start in starts):
            self._reduce_complex(stage, dims)
            return
        initial = [(scalar(start).name, start.type) for start in starts]

        def body(carried: list[str]) -> list[str]:
            so_far = [ex.row(name, type_) for name, (_, type_) in zip(carried, initial, strict=True)]
            made = node.at_places(node.body, dict(stage.places), self.sizes, accumulators=so_far)
            evaluate = Evaluator(kernel, self.counters)
            return [evaluate(expression).name for expression in made]

        totals = self._carry(dims, initial, body, kernel.constant(0, "i64"), kernel.constant(1, "i64"))
        finished = [Operand(name, type_) for name, (_, type_) in zip(totals, initial, strict=True)]
        self._finish(stage, scalar, finished)

    def _reduce_extreme(self, stage: Stage, dim: Dim) -> None:
        """The extreme element and its index: for each lane by itself, then the first of the best lanes."""
        kernel, node = self.kernel, stage.node
        starts = self._starts(stage)
        lanes = self.lanes([node.body[0]])
        if (isinstance(dim.size, int) and dim.size < lanes) or starts[0].type == "i1":
            self._reduce_in_order(stage, [dim], [])
            return
        scalar = Evaluator(kernel, self.counters)
        types = [f"vector<{lanes}x{start.type}>" for start in starts]
        first = [
            kernel.op("vector.broadcast", [scalar(start).name], [start.type], type_)
            for start, type_ in zip(starts, types, strict=True)
        ]

        def step(counter: str, before: Sequence[str], mask: str | None) -> list[str]:
            span = Lanes(dim, lanes, mask)
            evaluate = Evaluator(kernel, self.counters | {dim: counter}, span)
            so_far = []
            for name, start in zip(before, starts, strict=True):
                leaf = ex.Expression("row", (), start.type, dims=frozenset({dim}), payload=name)
                evaluate.set(leaf, Operand(name, start.type, lanes))
                so_far.append(leaf)
            made = node.at_places(node.body, dict(stage.places), self.sizes, accumulators=so_far)
            names = [evaluate.vector(expression).name for expression in made]
            if mask is None:
                return names
            mask_type = f"vector<{lanes}xi1>"
            return [
                kernel.op("arith.select", [mask, new, old], [mask_type, type_, type_], type_)
                for new, old, type_ in zip(names, before, types, strict=True)
            ]

        stop = self._whole(dim.size, lanes)
        zero = kernel.constant(0, "i64")
        with kernel.loop(
            zero, stop, kernel.constant(lanes, "i64"), list(zip(first, types, strict=True))
        ) as loop:
            loop.yield_(step(loop.counter, loop.carried, None))
        carried = loop.results
        if not (isinstance(dim.size, int) and dim.size % lanes == 0):
            mask = self.kernel.mask(kernel.subtract(kernel.number(dim.size), stop), lanes)
            carried = step(stop, carried, mask)
        self._finish(
            stage,
            scalar,
            self._first_of_best(node.extreme, _is_unsigned(node.body[0]), carried, starts, lanes),
        )

    def _first_of_best(
        self, extreme: str, unsigned: bool, carried: Sequence[str], starts: Sequence[Expression], lanes: int
    ) -> list[Operand]:
        """Across lanes: the extreme value, NaN if there is one, and the smallest index that has it."""
        kernel = self.kernel
        (values, places), (value, place) = carried, (start.type for start in starts)
        vector, mask_type = f"vector<{lanes}x{value}>", f"vector<{lanes}xi1>"
        floating = not value.startswith("i")
        kind = f"{extreme}imumf" if floating else f"{extreme}{'ui' if unsigned else 'si'}"
        best = kernel.name()
        kernel.lines.append(f"{best} = vector.reduction <{kind}>, {values} : {vector} into {value}")
        spread = kernel.op("vector.broadcast", [best], [value], vector)
        if floating:
            same = kernel.op("arith.cmpf", [values, spread], [vector] * 2, mask_type, "predicate = 1 : i64")
            nan = kernel.op("arith.cmpf", [values, values], [vector] * 2, mask_type, "predicate = 14 : i64")
            same = kernel.op("arith.ori", [same, nan], [mask_type] * 2, mask_type)
        else:
            same = kernel.op("arith.cmpi", [values, spread], [vector] * 2, mask_type, "predicate = 0 : i64")
        indices = f"vector<{lanes}x{place}>"
        far = kernel.constant(identity("arith.minsi", place), indices)
        chosen = kernel.op("arith.select", [same, places, far], [mask_type, indices, indices], indices)
        index = kernel.name()
        kernel.lines.append(f"{index} = vector.reduction <minsi>, {chosen} : {indices} into {place}")
        return [Operand(best, value), Operand(index, place)]

    def _reduce_complex(self, stage: Stage, dims: Sequence[Dim]) -> None:
        """The same with real and imaginary parts."""
        kernel, node = self.kernel, stage.node
        scalar = Evaluator(kernel, self.counters)
        starts = self._starts(stage)
        layout = [_parts(start) for start in starts]
        initial = [(scalar(part).name, part.type) for parts in layout for part in parts]

        def joined(names: Sequence[str]) -> list[Expression]:
            rest = iter(zip(names, (type_ for _, type_ in initial), strict=True))
            made = []
            for start, parts in zip(starts, layout, strict=True):
                rows = [ex.row(*next(rest)) for _ in parts]
                made.append(ex.make("complex.create", rows, start.type) if len(rows) == 2 else rows[0])
            return made

        def body(carried: list[str]) -> list[str]:
            made = node.at_places(node.body, dict(stage.places), self.sizes, accumulators=joined(carried))
            evaluate = Evaluator(kernel, self.counters)
            return [evaluate(part).name for expression in made for part in _parts(expression)]

        totals = self._carry(dims, initial, body, kernel.constant(0, "i64"), kernel.constant(1, "i64"))
        for number, expression in enumerate(joined(totals)):
            for stored, linear, dynamic, part in self._targets(stage, number, expression):
                scalar.store(stored, linear, dynamic, scalar(part))

    # ---------------------------------------------------------------------------- columns

    def _column(self, stage: Stage) -> Dim | None:
        """A parallel inner loop, which makes vectors of results."""
        parallel = [dim for dim in stage.inner if not dim.reduction and dim.size != 1]
        return parallel[-1] if parallel else None

    def _reduce_columns(self, stage: Stage, column: Dim) -> None:
        """Vectors along a loop of results; the other loops of results are around it."""
        kernel = self.kernel
        zero, one = kernel.constant(0, "i64"), kernel.constant(1, "i64")
        others = [dim for dim in stage.inner if not dim.reduction and dim is not column and dim.size != 1]
        for dim in stage.inner:
            if not dim.reduction and dim.size == 1:
                self.counters[dim] = zero
        reductions = [dim for dim in stage.inner if dim.reduction]
        body = stage.node.at_places(
            stage.node.body,
            dict(stage.places),
            self.sizes,
            accumulators=[ex.row("", item.type) for item in stage.node.body],
        )
        lanes = self.lanes(body)
        if lanes == 1:
            self._nested([*others, column], zero, one, lambda: self._reduce_in_order(stage, reductions, []))
            return
        width = 8 if len(stage.node.body) == 1 else 2
        if isinstance(column.size, int):
            width = max(1, min(width, column.size // lanes))

        def along() -> None:
            done = zero
            for factor in dict.fromkeys((width, 1)):
                stop = self._whole(column.size, factor * lanes)
                if stop == done:
                    continue
                with kernel.loop(done, stop, kernel.constant(factor * lanes, "i64")) as loop:
                    self._columns(stage, column, reductions, loop.counter, lanes, factor, None)
                done = stop
            if isinstance(column.size, int) and column.size % lanes == 0:
                return
            rest = kernel.subtract(kernel.number(column.size), done)
            with kernel.when(kernel.compare("sgt", rest, zero)):
                self._columns(stage, column, reductions, done, lanes, 1, self.kernel.mask(rest, lanes))

        self._nested(others, zero, one, along)

    def _columns(
        self,
        stage: Stage,
        column: Dim,
        reductions: Sequence[Dim],
        first: str,
        lanes: int,
        factor: int,
        mask: str | None,
    ) -> None:
        """`factor` vectors of results at once."""
        kernel, node = self.kernel, stage.node
        places = [kernel.add(first, kernel.constant(i * lanes, "i64")) if i else first for i in range(factor)]
        span = Lanes(column, lanes, mask)
        starts = self._starts(stage)
        initial = [
            (
                Evaluator(kernel, self.counters | {column: place}, span).vector(start).name,
                f"vector<{lanes}x{start.type}>",
            )
            for place in places
            for start in starts
        ]

        def body(carried: list[str]) -> list[str]:
            made: list[str] = []
            for i, place in enumerate(places):
                evaluate = Evaluator(kernel, self.counters | {column: place}, span)
                names = carried[i * len(starts) : (i + 1) * len(starts)]
                so_far = []
                for name, start in zip(names, starts, strict=True):
                    leaf = ex.Expression("row", (), start.type, dims=frozenset({column}), payload=name)
                    evaluate.set(leaf, Operand(name, start.type, lanes))
                    so_far.append(leaf)
                step = node.at_places(node.body, dict(stage.places), self.sizes, accumulators=so_far)
                made += [evaluate.vector(expression).name for expression in step]
            return made

        totals = self._carry(reductions, initial, body, kernel.constant(0, "i64"), kernel.constant(1, "i64"))
        for i, place in enumerate(places):
            evaluate = Evaluator(kernel, self.counters | {column: place}, span)
            names = totals[i * len(starts) : (i + 1) * len(starts)]
            self._finish(
                stage, evaluate, [Operand(n, s.type, lanes) for n, s in zip(names, starts, strict=True)]
            )


MOST_UNROLLED = 32
"""Steps of small loops that are written out one after another."""


def _are_few(dims: Sequence[Dim]) -> bool:
    total = 1
    for dim in dims:
        if not isinstance(dim.size, int):
            return False
        total *= dim.size
    return total <= MOST_UNROLLED


def _loads(expressions: Sequence[Expression]) -> list[Expression]:
    """The loads in expressions, each once, but for those of guards and computed places."""
    return [expression for expression in ex.all_of(expressions) if expression.op == "load"]


def _steps(expression: Expression, dim: Dim) -> Coefficient:
    """How far apart the elements of a load are along a loop; -1 if that is not one distance."""
    item = expression.payload
    assert isinstance(item, ex.Load)
    if item.dynamic is not None and dim in item.dynamic.dims:
        return -1
    return item.linear.coefficient(dim)


def _is_unsigned(expression: Expression) -> bool:
    """Whether an expression compares integers without a sign."""
    compares = expression.op == "arith.cmpi" and expression.attributes.split()[2] in ("6", "7", "8", "9")
    return (
        compares
        or expression.op in ("arith.maxui", "arith.minui")
        or any(map(_is_unsigned, expression.operands))
    )


def _parts(expression: Expression) -> list[Expression]:
    """Real and imaginary part; a real number alone."""
    if not expression.type.startswith("complex"):
        return [expression]
    element = expression.type.removeprefix("complex<").removesuffix(">")
    return [ex.make(f"complex.{name}", [expression], element) for name in ("re", "im")]


def _types(expressions: Sequence[Expression]) -> set[str]:
    """The element types that occur."""
    return {expression.type for expression in ex.all_of(expressions, places=True)}
