"""Products of a few rows with a large matrix: what counts is that the matrix is read once, and in long runs.

A task has some columns of the result, for all rows, in scratch memory: one thread alone has all of them, if
they fit. It goes over the matrix several of its rows at a time, so that the processor sees a handful of long
streams, and adds their multiples.
"""

from __future__ import annotations

from collections.abc import Callable

from ivy.lowering.kernels.kernel import Lanes
from ivy.lowering.kernels.products.kernel import ProductKernel
from ivy.lowering.kernels.values import BYTES

MOST_ROWS = 16
"""With more rows than this, tiles in registers gain more than streams."""

LARGE = 1 << 20
"""Bytes of a matrix that no longer stays in the cache next to the core."""

STREAMS = 8
"""Rows of the matrix that are read at the same time."""

FEW = 2
"""Rows up to which only memory counts: each thread has one run of columns, as long as can be."""

SEGMENT = 1 << 11
"""Bytes of a row of the matrix that are worth a task: in shorter ones the processor fetches too late."""

SCRATCH = 1 << 14
"""Bytes of sums that stay in the L1 cache."""


def is_stream(product: ProductKernel) -> bool:
    """Whether the right factor is large, lies row by row, and meets few rows."""
    if (
        product.element not in ("f32", "f64")
        or product.is_fixed_right()
        or product.outer
        or len(product.sums) != 1
    ):
        return False
    rows = [dim.size for dim in product.rows]
    total, width = product.sums[0].size, product.column.size
    if len(rows) > 1 or not all(isinstance(size, int) for size in (*rows, total, width)):
        return False
    assert isinstance(total, int) and isinstance(width, int)
    height = rows[0] if rows else 1
    assert isinstance(height, int)
    large = total * width * BYTES[product.b.stored.element] >= LARGE
    return large and height <= MOST_ROWS and product.b.linear.coefficient(product.column) == 1


class StreamKernel(ProductKernel):
    """Writes the kernel of such a product."""

    def write(self) -> None:
        """The range are vectors of columns."""
        kernel = self.kernel
        (total,), width = self.sums, self.column.size
        assert isinstance(total.size, int) and isinstance(width, int)
        self.height = int(self.rows[0].size) if self.rows else 1
        element = BYTES[self.element]
        self.width = max(self.lanes, SCRATCH // (element * self.height) // self.lanes * self.lanes)
        self.count = -(-width // self.lanes)
        segment = max(1, SEGMENT // element // self.lanes)
        self.grain = max(segment, 200_000 // (total.size * self.lanes * self.height))
        if self.height <= FEW:
            self.grain = -self.grain
        self.scratch = kernel.scratch(self.element, self.height * self.width).name
        lanes = kernel.constant(self.lanes, "i64")
        end = kernel.multiply("%end", lanes)
        end = kernel.op("arith.minsi", [end, kernel.constant(width, "i64")], ["i64", "i64"], "i64")
        with kernel.loop(kernel.multiply("%begin", lanes), end, kernel.constant(self.width, "i64")) as loop:
            self.first = loop.counter
            left = kernel.subtract(end, self.first)
            self.here = kernel.op(
                "arith.minsi", [left, kernel.constant(self.width, "i64")], ["i64", "i64"], "i64"
            )
            self._start()
            self._add_all(total.size)
            self._give()

    def _add_all(self, total: int) -> None:
        """All rows of the matrix, several at a time, then those that are left."""
        kernel = self.kernel
        whole = kernel.constant(total - total % STREAMS, "i64")
        zero, one, step = (kernel.constant(number, "i64") for number in (0, 1, STREAMS))
        with kernel.loop(zero, whole, step) as loop:
            self._add_rows(loop.counter, STREAMS)
        if total % STREAMS:
            with kernel.loop(whole, kernel.constant(total, "i64"), one) as loop:
                self._add_rows(loop.counter, 1)

    def _over_columns(self, body: Callable[[str, str | None], None]) -> None:
        """`body(column, mask)` for every vector of the task's columns."""
        assert isinstance(self.column.size, int)
        self.kernel.over_vectors(self.here, self.lanes, body, ragged=self.column.size % self.lanes != 0)

    def _sum(self, row: int, column: str) -> str:
        """The place of a sum."""
        shift = self.kernel.constant(row * self.width, "i64")
        return self.kernel.address(self.scratch, self.element, self.kernel.add(column, shift))

    def _start(self) -> None:
        zero = self.kernel.constant("0.0", self._vector())

        def clear(column: str, _: str | None) -> None:
            for row in range(self.height):
                self.kernel.keep(zero, self._sum(row, column), self._vector())

        self._over_columns(clear)

    def _vector(self) -> str:
        return f"vector<{self.lanes}x{self.element}>"

    def _add_rows(self, step: str, count: int) -> None:
        """Multiples of `count` rows of the matrix."""
        kernel, (total,) = self.kernel, self.sums
        factors = [self._factors(step, number) for number in range(count)]
        bases = []
        for number in range(count):
            at = kernel.add(step, kernel.constant(number, "i64")) if number else step
            place = kernel.linear(self.b.linear, self.counters | {total: at, self.column: self.first})
            bases.append(kernel.address(kernel.pointer(self.b.stored), self.b.stored.element, place))

        def column(at: str, mask: str | None) -> None:
            vectors = [self._right(base, at, mask) for base in bases]
            for row in range(self.height):
                place = self._sum(row, at)
                value = kernel.take(place, self._vector())
                for number in range(count):
                    value = self._add(factors[number][row], vectors[number], value, self._vector())
                kernel.keep(value, place, self._vector())

        self._over_columns(column)

    def _factors(self, step: str, number: int) -> list[str]:
        """A column of `a`, each element in all lanes."""
        kernel, (total,) = self.kernel, self.sums
        at = kernel.add(step, kernel.constant(number, "i64")) if number else step
        made = []
        for row in range(self.height):
            counters = self.counters | {total: at}
            if self.rows:
                counters[self.rows[0]] = kernel.constant(row, "i64")
            place = kernel.linear(self.a.linear, counters)
            here = kernel.address(kernel.pointer(self.a.stored), self.a.stored.element, place)
            made.append(self._broadcast(here, 0))
        return made

    def _right(self, base: str, at: str, mask: str | None) -> str:
        """A vector of `b`."""
        element = self.b.stored.element
        name = self.kernel.read(element, self.kernel.address(base, element, at), self.lanes, mask)
        return self.kernel.converted(name, self.b.conversion, self.lanes)

    def _give(self) -> None:
        """The epilogue, and the stores; what the sums start from is added here."""

        def column(at: str, mask: str | None) -> None:
            for row in range(self.height):
                self.counters[self.column] = self.kernel.add(self.first, at)
                if self.rows:
                    self.counters[self.rows[0]] = self.kernel.constant(row, "i64")
                total = self.kernel.take(self._sum(row, at), self._vector())
                start = self._begin([{}], 1, [mask])[0]
                total = self.kernel.op("arith.addf", [total, start], [self._vector()] * 2, self._vector())
                self.store(self.counters, total, Lanes(self.column, self.lanes, mask))

        self._over_columns(column)
