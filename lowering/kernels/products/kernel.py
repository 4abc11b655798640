"""Sums of products: matrix products, batched ones, convolutions.

Every loop of a product is one of four kinds, by which of the operands `a`, `b` and the result depend on it:
*batch* (all three), *rows* (`a` and the result), *columns* (`b` and the result), *sums* (`a` and `b`). The
kernel holds a tile of the result in registers, a few rows by a few vectors of columns, and adds the
outer products of a column of `a`, element by element, and vectors of `b`. `b` is read from panels: for
each group of columns the rows that are summed over, one after another. Panels of parameters are made by
`@prepare`. Convolutions are the same: the windows only make the places in `a` overlap.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.epilogue import Epilogue
from ivy.lowering.kernels.grouping import Unit
from ivy.lowering.kernels.kernel import LINE, Evaluator, Kernel, Lanes, Operand, memory_type
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes
from ivy.lowering.kernels.nodes import Generic
from ivy.lowering.kernels.products.blocks import blocks_of
from ivy.lowering.kernels.products.depth import Depth, parts_of
from ivy.lowering.kernels.products.panels import Panels, is_fixed, next_in_batch, panels_of
from ivy.lowering.kernels.products.roles import Conversions, roles_of
from ivy.lowering.kernels.products.tiles import Merged, shapes, tile_of, vectors_of
from ivy.lowering.kernels.values import BYTES, Memory, Stored

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry

FEW = 5
"""With fewer rows than this, tiles are as wide as `WIDE`."""

WIDE = 4
"""Vectors of a tile of few rows."""

NEAR_LINES = 2
"""How many cache lines ahead of the sums rows are fetched."""

SPREAD_ROWS = 128
"""Rows from which a copy of `a` pays for itself."""


@dataclass(frozen=True, eq=False)
class Factor:
    """An operand: where it lies, as a linear function of the loops, and how an element becomes a factor."""

    stored: Stored
    linear: Linear
    conversion: Conversions


def write_product(entry: Entry, unit: Unit) -> None:
    """Write the kernel of a product, with its epilogue if it has one, and its call."""
    node, last = unit.nodes[0], unit.nodes[-1]
    assert isinstance(node, Generic) and isinstance(last, Generic)
    product = _chosen(ProductKernel(entry, node, last if last is not node else None))
    for result in last.results:
        result.place = entry.destination(result)
    product.write()
    entry.call(product.kernel, product.count, product.grain)
    node.results[0].row = None


def _chosen(product: ProductKernel) -> ProductKernel:
    """The way to compute a product that suits its sizes."""
    from ivy.lowering.kernels.products.streams import StreamKernel, is_stream
    from ivy.lowering.kernels.products.turned import TurnedProduct, turns

    if is_stream(product):
        return product.by(StreamKernel)
    turned = product.by(TurnedProduct)
    return turned if turns(product, turned) else product


class ProductKernel:
    """Writes one kernel."""

    most_vectors = 8
    """The most vectors of a tile's rows."""

    turned = False
    """Whether the columns are those of the operand that the last axis of the result does not depend on."""

    def __init__(
        self,
        entry: Entry,
        node: Generic,
        epilogue: Generic | None,
        factors: tuple[Factor, Factor] | None = None,
    ) -> None:
        self.entry = entry
        self.sizes: Sizes = entry.sizes
        self.node = node
        self.epilogue = epilogue
        self.kernel = Kernel()
        self.counters: dict[Dim, str] = {}
        self.count: Coefficient = 1
        self.grain: Coefficient = 1
        self.element = node.body[0].type
        self.lanes = max(1, entry.vector_bits // max(32, 8 * BYTES[self.element]))
        self.factors = factors or self._factors()
        self._classify()

    def by(self, way: type[ProductKernel]) -> ProductKernel:
        """The same product, computed in another way."""
        return way(self.entry, self.node, self.epilogue, self.factors)

    # ---------------------------------------------------------------------------- loops

    def _classify(self) -> None:
        node = self.node
        first, second = reversed(self.factors) if self.turned else self.factors
        self.a, self.b = first, second
        dims = [dim for dim in node.dims if dim.size != 1]
        for dim in node.dims:
            if dim.size == 1:
                self.counters[dim] = self.kernel.constant(0, "i64")
        in_a, in_b = set(first.linear.terms), set(second.linear.terms)
        sums = [dim for dim in dims if dim.reduction]
        columns = [dim for dim in dims if not dim.reduction and dim in in_b and dim not in in_a]
        rows = [dim for dim in dims if not dim.reduction and dim not in in_b]
        batch = [dim for dim in dims if not dim.reduction and dim in in_a and dim in in_b]
        merged = Merged(self, batch, rows, columns, sums)
        self.batch, self.rows, self.columns, self.sums = merged.groups
        self.there = merged.there
        self.a = Factor(first.stored, merged.moved(first.linear), first.conversion)
        self.b = Factor(second.stored, merged.moved(second.linear), second.conversion)
        self.column = self.columns[-1] if self.columns else Dim(1)
        self.outer = [*self.batch, *self.columns[:-1], *self.rows[:-2]]
        self.tile_rows = self.rows[-2:]

    def is_fixed_right(self) -> bool:
        """Whether the right factor's panels can be made before any call."""
        return is_fixed(self.entry, self.b.stored)

    def _factors(self) -> tuple[Factor, Factor]:
        """The left one, and the right one, which the last axis of the result depends on."""
        roles = roles_of(self.node)
        assert roles is not None
        a, b = (self._factor(*part) for part in roles.factors)
        return (b, a) if roles.swapped else (a, b)

    def _factor(self, number: int, conversion: Conversions) -> Factor:
        value, indices = self.node.inputs[number]
        stored = self.entry.place(value)
        linear, dynamic = stored.place(list(indices), self.sizes)
        assert dynamic is None
        return Factor(stored, linear, conversion)

    def output(self) -> tuple[Generic, dict[Dim, ex.Index]]:
        """The node that writes, and what its loops are in the kernel."""
        return Epilogue(self.node, self.epilogue, self.sizes).output(self._places())

    def _places(self) -> dict[Dim, ex.Index]:
        return {dim: self.there.get(dim, Linear.of(dim)) for dim in self.node.dims}

    # ---------------------------------------------------------------------------- shape

    def write(self) -> None:
        """The kernel: its range are blocks of rows times groups of panels times the outer loops."""
        self._choose_tile()
        self.panels: Panels = panels_of(self)
        self._spread_rows()
        parts = parts_of(self)
        self.blocks = blocks_of(self, parts)
        self.count, self.grain = self.blocks.tasks, self.blocks.grain
        self.depth = Depth(self, parts)
        kernel = self.kernel
        one = kernel.constant(1, "i64")
        with kernel.loop("%begin", "%end", one) as loop:
            rest = loop.counter
            rest, group = kernel.divided(rest, self.blocks.groups)
            rest, block = kernel.divided(rest, self.blocks.count)
            self.counters |= kernel.counters(rest, self.outer)
            first = kernel.multiply(group, kernel.number(self.blocks.group))
            stop = kernel.add(first, kernel.number(self.blocks.group))
            stop = kernel.op("arith.minsi", [stop, kernel.number(self.blocks.panels)], ["i64", "i64"], "i64")
            with self.depth.each(), kernel.loop(first, stop, one) as panel:
                self.depth.at_panel(kernel.subtract(panel.counter, first))
                self.panels.at_panel(self, first, panel.counter, stop)
                self._panel(panel.counter, block)

    def _spread_rows(self) -> None:
        """Copy `a` with a gap after each row where its rows are a power of two apart.

        All rows of a tile would else compete for the same few lines of the L1 cache.
        """
        if len(self.tile_rows) != 1 or len(self.sums) != 1 or self.outer:
            return
        (row,), (total,) = self.tile_rows, self.sums
        stride, step = self.a.linear.coefficient(row), self.a.linear.coefficient(total)
        known = isinstance(stride, int) and isinstance(row.size, int) and isinstance(total.size, int)
        if not known or step != 1 or set(self.a.linear.terms) != {row, total}:
            return
        assert isinstance(stride, int) and isinstance(row.size, int) and isinstance(total.size, int)
        size = BYTES[self.a.stored.element]
        if stride * size % 4096 or row.size < SPREAD_ROWS or total.size * size < 2048:
            return
        length = total.size + 64 // size
        place = self.entry.temporary(self.a.stored.element, (row.size, length))
        part = place.sliced((0, 0), (1, 1), (row.size, total.size), self.sizes)
        shape = (row.size, total.size)
        source = Stored(
            self.a.stored.root, self.a.stored.element, shape, (stride, 1),
            self.sizes.add(self.a.stored.offset, self.a.linear.constant),
        )  # fmt: skip
        self.entry.copy(Memory(self.a.stored.element, shape, source), part)
        self.a = Factor(part, Linear({row: length, total: 1}), self.a.conversion)

    def _choose_tile(self) -> None:
        """Rows and vectors of the tile in registers."""
        schedule = self.entry.schedule
        sizes = [dim.size for dim in self.tile_rows]
        height = self.sizes.product([dim.size for dim in self.rows]) if self.rows else 1
        if isinstance(height, int) and height < FEW:
            self.vectors = vectors_of(self.column.size, self.lanes, WIDE)
            self.tile = tile_of(sizes, self._most_rows(self.vectors))
            return
        widest = min(self.most_vectors, schedule.tile_vectors)
        best = min(shapes(sizes, self.column.size, self.lanes, self._most_rows, widest))
        self.vectors, self.tile = best.vectors, best.tile

    def _most_rows(self, vectors: int) -> int:
        """How many rows of so many vectors the registers hold, next to those of `b` and an element of `a`."""
        schedule = self.entry.schedule
        return max(1, min((schedule.vector_registers - 2 - vectors) // vectors, schedule.tile_rows))

    def tile_number(self) -> str:
        """Which of the tiles of a block is at the counters."""
        kernel = self.kernel
        if not self.tile_rows:
            return kernel.constant(0, "i64")
        number = kernel.divided(self._row(), self.tile[0])[0]
        if len(self.tile_rows) == 1:
            return number
        size, step = self.tile_rows[1].size, self.tile[1]
        number = kernel.multiply(number, kernel.number(self.sizes.divide_up(size, step)))
        return kernel.add(number, kernel.divided(self.counters[self.tile_rows[1]], step)[0])

    def _row(self) -> str:
        """The number of the tile's first row in the block."""
        if not self.tile_rows:
            return self.kernel.constant(0, "i64")
        return self.kernel.subtract(self.counters[self.tile_rows[0]], self.first_row)

    # ---------------------------------------------------------------------------- panels

    def _panel(self, panel: str, block: str) -> None:
        """All rows of a block times one panel; the last panel may have fewer columns."""
        kernel, size = self.kernel, self.column.size
        width = self.vectors * self.lanes
        start = kernel.multiply(panel, kernel.constant(width, "i64"))
        if isinstance(size, int):
            full, rest = divmod(size, width)
            if not rest:
                self._rows(panel, start, block, self.vectors, None)
            elif not full:
                self._rows(panel, start, block, -(-rest // self.lanes), self._tail(rest))
            else:
                kernel.branch(
                    kernel.compare("slt", panel, kernel.constant(full, "i64")),
                    lambda: self._rows(panel, start, block, self.vectors, None),
                    lambda: self._rows(panel, start, block, -(-rest // self.lanes), self._tail(rest)),
                )
            return
        rest_name = kernel.subtract(kernel.number(size), start)

        def masked() -> None:
            steps = [kernel.constant(vector * self.lanes, "i64") for vector in range(self.vectors)]
            masks = [self._mask(kernel.subtract(rest_name, step)) for step in steps]
            self._rows(panel, start, block, self.vectors, masks)

        kernel.branch(
            kernel.compare("sge", rest_name, kernel.constant(width, "i64")),
            lambda: self._rows(panel, start, block, self.vectors, None),
            masked,
        )

    def _tail(self, rest: int) -> list[str | None]:
        """The masks of the vectors of a panel of `rest` columns."""
        masks: list[str | None] = [None] * (rest // self.lanes)
        if rest % self.lanes:
            masks.append(self.kernel.known_mask([i < rest % self.lanes for i in range(self.lanes)]))
        return masks

    def _mask(self, rest: str) -> str:
        return self.kernel.mask(rest, self.lanes, maybe_negative=True)

    # ------------------------------------------------------------------------------ rows

    def _rows(
        self, panel: str, start: str, block: str, vectors: int, masks: Sequence[str | None] | None
    ) -> None:
        """The tiles of a block of rows, one after another."""
        masks = masks or [None] * vectors
        self.counters[self.column] = start
        if not self.tile_rows:
            self._tile(panel, start, [{}], vectors, masks)
            return
        kernel = self.kernel
        first = kernel.multiply(block, kernel.constant(self.blocks.rows, "i64"))
        stop = kernel.add(first, kernel.constant(self.blocks.rows, "i64"))
        self.first_row = first
        outer = self.tile_rows[0]
        stop = kernel.op("arith.minsi", [stop, kernel.number(outer.size)], ["i64", "i64"], "i64")
        whole = isinstance(outer.size, int) and outer.size <= self.blocks.rows

        def inner(height: int) -> None:
            if len(self.tile_rows) == 1:
                offsets = [{outer: i} for i in range(height)]
                self._tile(panel, start, offsets, vectors, masks)
                return
            last = self.tile_rows[1]

            def both(width: int) -> None:
                offsets = [{outer: i, last: j} for i in range(height) for j in range(width)]
                self._tile(panel, start, offsets, vectors, masks)

            zero = kernel.constant(0, "i64")
            self._stepped(last, zero, kernel.number(last.size), self.tile[1], True, both)

        self._stepped(outer, first, stop, self.tile[0], whole, inner)

    def _stepped(self, dim: Dim, first: str, stop: str, step: int, whole: bool, body: object) -> None:
        """`body(step)` at every step of a loop, then for what is left."""
        kernel = self.kernel
        if whole and isinstance(dim.size, int):
            full, rest = divmod(dim.size, step)
            if full == 1:
                self.counters[dim] = first
                body(step)
            elif full:
                end = kernel.constant(full * step, "i64")
                with kernel.loop(first, end, kernel.constant(step, "i64")) as loop:
                    self.counters[dim] = loop.counter
                    body(step)
            if rest:
                self.counters[dim] = kernel.constant(full * step, "i64")
                body(rest)
            return
        done = first
        left = [dim.size % step] if isinstance(dim.size, int) else [4, 1] if step > 4 else [1]
        for height in dict.fromkeys([step, *left]):
            if height == 0:
                continue
            length = kernel.subtract(stop, done)
            rest_name = kernel.op(
                "arith.remsi", [length, kernel.constant(height, "i64")], ["i64", "i64"], "i64"
            )
            end = kernel.subtract(stop, rest_name)
            with kernel.loop(done, end, kernel.constant(height, "i64")) as loop:
                self.counters[dim] = loop.counter
                body(height)
            done = end

    # ------------------------------------------------------------------------------ tile

    def _tile(
        self,
        panel: str,
        start: str,
        offsets: Sequence[dict[Dim, int]],
        vectors: int,
        masks: Sequence[str | None],
    ) -> None:
        """One tile: the sum over all products, then the epilogue and the stores."""
        kernel = self.kernel
        type_ = f"vector<{self.lanes}x{self.element}>"
        begin = self.depth.start(
            self._row(), len(offsets), vectors, lambda: self._begin(offsets, vectors, masks)
        )
        place = kernel.linear(self._without_sums(self.a), self.counters)
        base_a = kernel.opaque(kernel.address(kernel.pointer(self.a.stored), self.a.stored.element, place))
        shifts = [self._shift(offset) for offset in offsets]
        base_b = kernel.opaque(self.panels.base(self, panel, start))

        def step(carried: list[str]) -> list[str]:
            columns = self.panels.vectors(self, base_b, vectors, masks)
            at = kernel.linear(
                Linear({dim: self.a.linear.coefficient(dim) for dim in self.sums}), self.counters
            )
            here = kernel.address(base_a, self.a.stored.element, at)
            self._announce_rows(base_a, at, len(offsets))
            made = []
            for number, shift in enumerate(shifts):
                factor = self._broadcast(here, shift)
                for vector in range(vectors):
                    before = carried[number * vectors + vector]
                    made.append(self._add(factor, columns[vector], before, type_))
            return made

        totals = self._summed(self.sums, [(name, type_) for name in begin], step)
        self.depth.give(
            self._row(), len(offsets), vectors, totals,
            lambda: self._store_tile(offsets, vectors, totals, masks),
        )  # fmt: skip

    def _announce_rows(self, base: str, at: str, height: int) -> None:
        """Have rows fetched, a line of one of them at each step.

        The lines of all rows end at the same step, and the processor would ask for all the next ones at once.
        """
        if not self.tile_rows or len(self.sums) != 1:
            return
        linear, row, (total,) = self.a.linear, self.tile_rows[-1], self.sums
        stride, size = linear.coefficient(row), BYTES[self.a.stored.element]
        line = LINE // size
        if linear.coefficient(total) != 1 or not isinstance(stride, int) or not isinstance(total.size, int):
            return
        if len(self.tile_rows) == 1 and stride == total.size and next_in_batch(self, self.a):
            self._announce_batch(base, at, height)
        elif stride >= total.size >= 4 * line and height > 1:
            kernel = self.kernel
            last = kernel.constant(line - 1, "i64")
            number = kernel.op("arith.andi", [self.counters[total], last], ["i64", "i64"], "i64")
            place = kernel.add(at, kernel.multiply(number, kernel.constant(stride, "i64")))
            for first in range(0, height, line):
                there = kernel.add(place, kernel.constant(first * stride + NEAR_LINES * line, "i64"))
                kernel.prefetch(kernel.address(base, self.a.stored.element, there, inside=False), 3)

    def _announce_batch(self, base: str, at: str, height: int) -> None:
        """Have a part of the next tile's rows fetched, which follow those of this one."""
        kernel, (total,) = self.kernel, self.sums
        part = kernel.multiply(at, kernel.constant(height, "i64"))
        assert isinstance(total.size, int)
        place = kernel.add(part, kernel.constant(height * total.size, "i64"))
        kernel.prefetch(kernel.address(base, self.a.stored.element, place, inside=False))

    def _store_tile(
        self,
        offsets: Sequence[dict[Dim, int]],
        vectors: int,
        totals: Sequence[str],
        masks: Sequence[str | None],
    ) -> None:
        for number, offset in enumerate(offsets):
            for vector in range(vectors):
                lanes = Lanes(self.column, self.lanes, masks[vector])
                self.store(self._shifted(offset, vector), totals[number * vectors + vector], lanes)

    def _begin(
        self, offsets: Sequence[dict[Dim, int]], vectors: int, masks: Sequence[str | None]
    ) -> list[str]:
        """What the sums start from: what the result starts from, nearly always zero."""
        value, indices = self.node.outputs[0]
        assert value is not None
        mapped = ex.Substitution(dict(self.there), (), (), self.sizes)
        expression = value.at([mapped.index(linear) for linear in indices], self.sizes)
        made = []
        for offset in offsets:
            for vector in range(vectors):
                evaluate = Evaluator(
                    self.kernel, self._shifted(offset, vector), Lanes(self.column, self.lanes, masks[vector])
                )
                if expression.op == "constant":
                    type_ = f"vector<{self.lanes}x{self.element}>"
                    made.append(self.kernel.constant(str(expression.payload), type_))
                else:
                    made.append(evaluate.vector(expression).name)
        return made

    def _shifted(self, offset: dict[Dim, int], vector: int) -> dict[Dim, str]:
        """The counters at an element of the tile."""
        kernel, moved = self.kernel, dict(self.counters)
        for dim, shift in offset.items():
            if shift:
                moved[dim] = kernel.add(moved[dim], kernel.constant(shift, "i64"))
        if vector:
            moved[self.column] = kernel.add(moved[self.column], kernel.constant(vector * self.lanes, "i64"))
        return moved

    def _without_sums(self, factor: Factor) -> Linear:
        terms = {dim: value for dim, value in factor.linear.terms.items() if dim not in self.sums}
        return Linear(terms, factor.linear.constant)

    def _shift(self, offset: dict[Dim, int]) -> Coefficient:
        total: Coefficient = 0
        for dim, steps in offset.items():
            if steps:
                total = self.sizes.add(total, self.sizes.multiply(steps, self.a.linear.coefficient(dim)))
        return total

    def _broadcast(self, here: str, shift: Coefficient) -> str:
        kernel, element = self.kernel, self.a.stored.element
        place = here if shift == 0 else kernel.address(here, element, kernel.number(shift))
        name, memory = kernel.name(), memory_type(element)
        kernel.lines.append(
            f"{name} = llvm.load {place} {{alignment = {BYTES[element]} : i64}} : !llvm.ptr -> {memory}"
        )
        name = kernel.converted(name, self.a.conversion, 0)
        return kernel.op("vector.broadcast", [name], [self.element], f"vector<{self.lanes}x{self.element}>")

    def _add(self, a: str, b: str, total: str, type_: str) -> str:
        if self.element.startswith("f"):
            return self.kernel.op("math.fma", [a, b, total], [type_] * 3, type_)
        product = self.kernel.op("arith.muli", [a, b], [type_] * 2, type_)
        return self.kernel.op("arith.addi", [product, total], [type_] * 2, type_)

    def _summed(self, dims: Sequence[Dim], initial: Sequence[tuple[str, str]], step: object) -> list[str]:
        kernel = self.kernel
        if not dims:
            return step([name for name, _ in initial])
        begin, end = self.depth.bounds(dims[0])
        with kernel.loop(begin, end, kernel.constant(1, "i64"), initial) as loop:
            self.counters[dims[0]] = loop.counter
            inner = [(name, type_) for name, (_, type_) in zip(loop.carried, initial, strict=True)]
            loop.yield_(self._summed(dims[1:], inner, step))
        return loop.results

    def store(self, counters: Mapping[Dim, str], total: str, lanes: Lanes) -> None:
        """The epilogue of a vector of sums along a loop, and its store."""
        operand = Operand(total, self.element, self.lanes)
        evaluate = Evaluator(self.kernel, counters, lanes)
        Epilogue(self.node, self.epilogue, self.sizes).store(evaluate, operand, self._places())
