"""Running totals: along the last axis within vectors, along another one vector by vector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.kernel import Evaluator, Kernel, Lanes, Operand
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear
from ivy.lowering.kernels.loops.combining import identity
from ivy.lowering.kernels.nodes import Scan
from ivy.lowering.kernels.values import BYTES, Stored

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry

WORK = 1 << 16
"""Elements that are worth a task of their own."""

COLUMNS = 4
"""Vectors of columns that are summed at once: the next ones need not wait for these."""


def write_scan(entry: Entry, node: Scan) -> None:
    """Write the kernel and its call."""
    assert node.source is not None
    source = entry.place(node.source)
    result = node.results[0]
    result.place = entry.destination(result)
    writer = _ScanKernel(entry, node, source, result.place)
    writer.write()
    entry.call(writer.kernel, writer.count, writer.grain)


class _ScanKernel:
    def __init__(self, entry: Entry, node: Scan, source: Stored, target: Stored) -> None:
        self.sizes = entry.sizes
        self.op = node.op
        self.source, self.target = source, target
        self.element = target.element
        self.lanes = max(1, entry.vector_bits // max(32, 8 * BYTES[self.element]))
        self.type = f"vector<{self.lanes}x{self.element}>"
        self.kernel = Kernel()
        self.dims = [Dim(size) for size in target.shape]
        self.axis = node.axis
        self.counters: dict[Dim, str] = {}
        self.count: Coefficient = 1
        self.grain: Coefficient = 1

    def write(self) -> None:
        """The range are the other axes, but for the last one where that is done with vectors."""
        along = self.axis == len(self.dims) - 1
        inner = {self.axis} if along else {self.axis, len(self.dims) - 1}
        outer = [dim for number, dim in enumerate(self.dims) if number not in inner]
        column = None if along else self.dims[-1]
        width = COLUMNS * self.lanes
        blocks = None if column is None else Dim(self.sizes.divide_up(column.size, width))
        rows = [*outer, *([] if blocks is None else [blocks])]
        self.count = self.sizes.product([dim.size for dim in rows])
        size = self.dims[self.axis].size
        work = (size if isinstance(size, int) else 256) * (1 if along else width)
        self.grain = max(1, WORK // max(1, work))
        kernel = self.kernel
        with kernel.loop("%begin", "%end", kernel.constant(1, "i64")) as loop:
            self.counters |= kernel.counters(loop.counter, rows)
            if column is None or blocks is None:
                self._along()
            else:
                self._down(column, kernel.multiply(self.counters[blocks], kernel.constant(width, "i64")))

    def _place(self, stored: Stored) -> Linear:
        linear, _ = stored.place([Linear.of(dim) for dim in self.dims], self.sizes)
        return linear

    def _nothing(self) -> str:
        return identity(self.op, self.element)

    def _combine(self, a: str, b: str) -> str:
        return self.kernel.op(self.op, [a, b], [self.type] * 2, self.type)

    def _mask(self, left: str) -> str:
        return self.kernel.mask(left, self.lanes, maybe_negative=True)

    # ------------------------------------------------------------------------- last axis

    def _along(self) -> None:
        """Vectors in turn: totals within it by doubling distances (Hillis, Steele 1986), then the carry."""
        kernel, dim = self.kernel, self.dims[self.axis]
        step, zero = kernel.constant(self.lanes, "i64"), kernel.constant(0, "i64")
        nothing = kernel.constant(self._nothing(), self.type)
        stop = kernel.number(dim.size)
        rest = kernel.op("arith.remsi", [stop, step], ["i64", "i64"], "i64")
        whole = kernel.subtract(stop, rest)
        with kernel.loop(zero, whole, step, [(nothing, self.type)]) as loop:
            loop.yield_([self._vector(dim, loop.counter, None, loop.carried[0], nothing)])
        if isinstance(dim.size, int) and dim.size % self.lanes == 0:
            return
        with kernel.when(kernel.compare("sgt", rest, zero)):
            self._vector(dim, whole, self._mask(rest), loop.results[0], nothing)

    def _vector(self, dim: Dim, at: str, mask: str | None, carry: str, nothing: str) -> str:
        evaluate = Evaluator(self.kernel, self.counters | {dim: at}, Lanes(dim, self.lanes, mask))
        values = evaluate.vector(ex.load(ex.Load(self.source, self._place(self.source)))).name
        distance = 1
        while distance < self.lanes:
            order = [i - distance if i >= distance else self.lanes for i in range(self.lanes)]
            values = self._combine(self._shuffled(values, nothing, order), values)
            distance *= 2
        values = self._combine(carry, values)
        evaluate.store(self.target, self._place(self.target), None, Operand(values, self.element, self.lanes))
        return self._shuffled(values, nothing, [self.lanes - 1] * self.lanes)

    def _shuffled(self, a: str, b: str, order: list[int]) -> str:
        name = self.kernel.name()
        numbers = ", ".join(map(str, order))
        self.kernel.lines.append(f"{name} = vector.shuffle {a}, {b} [{numbers}] : {self.type}, {self.type}")
        return name

    # ------------------------------------------------------------------------ other axes

    def _down(self, column: Dim, first: str) -> None:
        """Vectors of columns, a row after another."""
        kernel, dim = self.kernel, self.dims[self.axis]
        left = kernel.subtract(kernel.number(column.size), first)
        nothing = kernel.constant(self._nothing(), self.type)
        places, masks = [], []
        for number in range(COLUMNS):
            shift = kernel.constant(number * self.lanes, "i64")
            places.append(kernel.add(first, shift))
            masks.append(self._mask(kernel.subtract(left, shift)))
        carried = [(nothing, self.type)] * COLUMNS
        with kernel.loop(
            kernel.constant(0, "i64"), kernel.number(dim.size), kernel.constant(1, "i64"), carried
        ) as loop:
            made = []
            for before, place, mask in zip(loop.carried, places, masks, strict=True):
                counters = self.counters | {dim: loop.counter, column: place}
                evaluate = Evaluator(kernel, counters, Lanes(column, self.lanes, mask))
                value = evaluate.vector(ex.load(ex.Load(self.source, self._place(self.source)))).name
                total = self._combine(before, value)
                evaluate.store(
                    self.target, self._place(self.target), None, Operand(total, self.element, self.lanes)
                )
                made.append(total)
            loop.yield_(made)
