"""Sums and extremes over small windows: tiles of several positions, which share what their windows share.

A tile is a few rows of a few positions, each a vector in a register: of channels, or of neighbouring
positions. The elements of the image that the tile's windows cover are read once each, row by row, and
multiplied with the weights of all taps that see them, if there are weights. Beyond the ends of the image
nothing is read: tiles at the ends of a row are written by themselves, without the taps that fall outside or
with masks, and rows at the upper and lower end take part of the window's rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.epilogue import Epilogue
from ivy.lowering.kernels.grouping import Unit
from ivy.lowering.kernels.kernel import Evaluator, Kernel, Lanes, Operand
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes
from ivy.lowering.kernels.nodes import Generic
from ivy.lowering.kernels.values import BYTES, Stored
from ivy.lowering.kernels.windows.operands import Image, Place, Tile, Weights
from ivy.lowering.kernels.windows.window import Window, window_of

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry

WORK = 400_000
"""Multiplications that are worth a task of their own."""


def write_window(entry: Entry, unit: Unit) -> None:
    """Write the kernel, with its epilogue if it has one, and its call."""
    node, last = unit.nodes[0], unit.nodes[-1]
    assert isinstance(node, Generic) and isinstance(last, Generic)
    writer = WindowKernel(entry, node, last if last is not node else None)
    for result in last.results:
        result.place = entry.destination(result)
    writer.write()
    entry.call(writer.kernel, writer.count, writer.grain)
    node.results[0].row = None


class WindowKernel:
    """Writes one kernel."""

    def __init__(self, entry: Entry, node: Generic, epilogue: Generic | None) -> None:
        window = window_of(node)
        assert window is not None
        self.entry = entry
        self.sizes: Sizes = entry.sizes
        self.node = node
        self.epilogue = Epilogue(node, epilogue, self.sizes)
        self.window: Window = window
        self.kernel = Kernel()
        self.element = node.body[0].type
        self.lanes = max(1, entry.vector_bits // max(32, 8 * BYTES[self.element]))
        self.vector = f"vector<{self.lanes}x{self.element}>"
        self.counters: dict[Dim, str] = {}
        self.across, self.down = window.across, window.down
        self.unit = 1 if window.by_channels else self.lanes
        moving = {self.across.position, window.lane} | ({self.down.position} if self.down else set())
        self.outer = [dim for dim in node.parallel if dim.size != 1 and dim not in moving]
        self.image = Image(self)
        self.weights = None if window.weights is None else Weights(self, *window.weights)
        self._choose_tile()
        self._choose_tasks()

    # --------------------------------------------------------------------------- operands

    def linear(self, stored: Stored, indices: Sequence[Linear]) -> Linear:
        """Where elements lie, over the loops of more than one step."""
        linear, dynamic = stored.place(list(indices), self.sizes)
        assert dynamic is None
        single = {dim: Linear({}) for dim in linear.terms if dim.size == 1}
        return linear.substituted(single, self.sizes)

    def address(self, stored: Stored, number: str) -> str:
        """A pointer that may be to a place outside of the array, where masks read nothing."""
        return self.kernel.address(self.kernel.pointer(stored), stored.element, number, inside=False)

    # ------------------------------------------------------------------------------ shape

    def _choose_tile(self) -> None:
        """Rows and positions of a tile: half of the registers are sums.

        Rows whose windows overlap share elements; those of a few vectors alone are too short.
        """
        most = self.entry.schedule.vector_registers // 2
        down, width = self.down, self.across.position.size
        shared = down is not None and down.step == 1 and down.spread == 1
        self.height = 1
        if down is not None and (shared or not self.window.by_channels):
            rows = down.position.size
            self.height = 2 if self.window.by_channels or most < 16 else 4
            self.height = min(self.height, rows) if isinstance(rows, int) else self.height
        vectors = self.sizes.divide_up(width, self.unit)
        self.count_across = best_count(vectors, most // self.height)

    def _choose_tasks(self) -> None:
        """A task is a block of rows."""
        rows = self.down.position.size if self.down else 1
        below: list[Coefficient] = [self.across.position.size, self.window.lane.size]
        below = below if self.window.by_channels else below[:1]
        work = self._taps()
        for size in below:
            work *= size if isinstance(size, int) else 64
        step = self.height
        block = -(-WORK // work // step) * step
        if isinstance(rows, int):
            block = min(block, -(-rows // step) * step)
        self.block = max(step, block)
        self.rows = rows
        self.blocks = self.sizes.divide_up(rows, self.block)
        self.count: Coefficient = self.sizes.product([self.blocks, *(dim.size for dim in self.outer)])
        self.grain = max(1, WORK // (self.block * work))

    def _taps(self) -> int:
        return self.across.taps * (self.down.taps if self.down else 1)

    # ------------------------------------------------------------------------------- rows

    def write(self) -> None:
        """The kernel: its range are blocks of rows times the outer loops."""
        kernel = self.kernel
        one = kernel.constant(1, "i64")
        with kernel.loop("%begin", "%end", one) as loop:
            rest, block = kernel.divided(loop.counter, self.blocks)
            self.counters |= kernel.counters(rest, self.outer)
            if self.weights is not None:
                self.weights.begin_outer()
            if self.down is None:
                self._row(1, None)
                return
            first = kernel.multiply(block, kernel.constant(self.block, "i64"))
            stop = kernel.add(first, kernel.constant(self.block, "i64"))
            stop = kernel.op("arith.minsi", [stop, kernel.number(self.rows)], ["i64"] * 2, "i64")
            self._rows(first, stop)

    def _rows(self, first: str, stop: str) -> None:
        """Rows from `first` to `stop`: as many at once as a tile has, where all of their windows fit."""
        kernel, down = self.kernel, self.down
        assert down is not None
        guarded = down.number in self.node.border
        zero, one = kernel.constant(0, "i64"), kernel.constant(1, "i64")
        top, bottom = self._inside() if guarded else (zero, stop)
        bottom = kernel.op("arith.minsi", [bottom, stop], ["i64"] * 2, "i64")
        last = kernel.subtract(bottom, kernel.constant(self.height, "i64"))
        with kernel.loop(first, stop, one, [(first, "i64")]) as loop:
            (next_,), row = loop.carried, loop.counter
            self.counters[down.position] = row

            def single() -> str:
                self._row(1, self._bounds(row) if guarded else None)
                return kernel.add(row, one)

            def several() -> str:
                self._row(self.height, None)
                return kernel.add(row, kernel.constant(self.height, "i64"))

            def due() -> str:
                if self.height == 1 and not guarded:
                    return several()
                fits = kernel.compare("sle", row, last)
                below = kernel.compare("sge", row, top)
                fits = kernel.op("arith.andi", [fits, below], ["i1", "i1"], "i1")
                return self._either(fits, several, single)

            loop.yield_([self._either(kernel.compare("eq", row, next_), due, lambda: next_)])

    def _either(self, condition: str, yes: Callable[[], str], no: Callable[[], str]) -> str:
        """`scf.if` with a number as its result."""
        return self.kernel.either(condition, ["i64"], lambda: [yes()], lambda: [no()])[0]

    def _inside(self) -> tuple[str, str]:
        """The first row whose window is inside of the image, and the first one after these."""
        down, sizes = self.down, self.sizes
        assert down is not None
        top = -(-down.low // down.step)
        reach = down.low - down.spread * (down.taps - 1) - 1 + down.step
        whole = sizes.maximum(sizes.add(self.image.shape[down.number], reach), 0)
        return self.kernel.constant(top, "i64"), self.kernel.number(sizes.divide(whole, down.step))

    def _bounds(self, row: str) -> tuple[str, str]:
        """The taps of a row's windows that are inside of the image: the first, and the one behind them."""
        kernel, down = self.kernel, self.down
        assert down is not None
        zero, spread = kernel.constant(0, "i64"), kernel.constant(down.spread, "i64")
        more = kernel.constant(down.spread - 1, "i64")
        start = kernel.subtract(
            kernel.multiply(row, kernel.constant(down.step, "i64")), kernel.constant(down.low, "i64")
        )
        above = kernel.op("arith.maxsi", [kernel.subtract(zero, start), zero], ["i64"] * 2, "i64")
        left = kernel.subtract(kernel.number(self.image.shape[down.number]), start)
        left = kernel.op("arith.maxsi", [left, zero], ["i64"] * 2, "i64")
        first, behind = (
            kernel.op("arith.divui", [kernel.add(number, more), spread], ["i64"] * 2, "i64")
            for number in (above, left)
        )
        taps = kernel.constant(down.taps, "i64")
        return first, kernel.op("arith.minsi", [behind, taps], ["i64"] * 2, "i64")

    def _row(self, height: int, bounds: tuple[str, str] | None) -> None:
        """All tiles of a row, or of a few."""
        for start, count, masks in self._places():
            self.counters[self.across.position] = (
                self.kernel.constant(start, "i64") if isinstance(start, int) else start
            )
            if not self.window.by_channels:
                self._tile(Tile(start, count, height, masks), bounds)
                continue
            for mask in self._channels():
                self._tile(Tile(start, count, height, (mask,) * count), bounds)

    def _channels(self) -> Iterator[str | None]:
        """Vectors of channels: those that are full, then the rest."""
        kernel, lane, lanes = self.kernel, self.window.lane, self.lanes
        zero, size = kernel.constant(0, "i64"), lane.size
        step = kernel.constant(lanes, "i64")
        if isinstance(size, int):
            stop = kernel.constant(size - size % lanes, "i64")
        else:
            rest = kernel.op("arith.remui", [kernel.number(size), step], ["i64"] * 2, "i64")
            stop = kernel.subtract(kernel.number(size), rest)
        if not isinstance(size, int) or size >= lanes:
            with kernel.loop(zero, stop, step) as loop:
                self.counters[lane] = loop.counter
                yield None
        self.counters[lane] = stop
        if not isinstance(size, int):
            with kernel.when(kernel.compare("sgt", rest, zero)):
                yield kernel.mask(rest, lanes)
        elif size % lanes:
            yield self.kernel.known_mask([lane < size % lanes for lane in range(lanes)])

    # ------------------------------------------------------------------------------ places

    def _places(self) -> Iterator[tuple[Place, int, tuple[str | None, ...]]]:
        """Where the tiles of a row start, how many vectors they have, and which lanes of these count."""
        size = self.across.position.size
        known = self.image.is_known and isinstance(size, int)
        return self._known_places(size) if known else self._unknown_places()

    def _known_places(self, size: int) -> Iterator[tuple[Place, int, tuple[str | None, ...]]]:
        """Tiles that read beyond the ends are written one by one, those between them as a loop."""
        step, vectors = self.count_across, -(-size // self.unit)
        starts = range(0, vectors, step)
        inner = [first for first in starts if first + step <= vectors and self._is_inner(first, size)]
        loop_from, loop_to = (inner[0], inner[-1] + step) if len(inner) > 1 else (vectors, vectors)
        kernel, unit = self.kernel, self.unit
        for first in starts:
            if first == loop_from:
                bounds = [kernel.constant(number * unit, "i64") for number in (loop_from, loop_to, step)]
                with kernel.loop(*bounds) as loop:
                    yield loop.counter, step, (None,) * step
            if not loop_from <= first < loop_to:
                count = min(step, vectors - first)
                yield first * unit, count, tuple(self._known_mask(first + i, size) for i in range(count))

    def _is_inner(self, first: int, size: int) -> bool:
        """Whether a tile reads nothing beyond the ends."""
        masks = [self._known_mask(first + i, size) for i in range(self.count_across)]
        if any(mask is not None for mask in masks):
            return False
        return all(self.image.is_inside(key, first * self.unit) for key in self._keys(self.count_across))

    def _known_mask(self, vector: int, size: int) -> str | None:
        if self.window.by_channels:
            return None
        return self.kernel.known_mask([vector * self.lanes + lane < size for lane in range(self.lanes)])

    def _unknown_places(self) -> Iterator[tuple[Place, int, tuple[str | None, ...]]]:
        """As many full tiles as there are, then single vectors."""
        kernel = self.kernel
        size = kernel.number(self.across.position.size)
        done = kernel.constant(0, "i64")
        for count in dict.fromkeys((self.count_across, 1)):
            step = kernel.constant(count * self.unit, "i64")
            rest = kernel.op("arith.remui", [kernel.subtract(size, done), step], ["i64"] * 2, "i64")
            stop = kernel.subtract(size, rest)
            with kernel.loop(done, stop, step) as loop:
                yield loop.counter, count, (None,) * count
            done = stop
        if not self.window.by_channels:
            with kernel.when(kernel.compare("slt", done, size)):
                yield done, 1, (kernel.mask(kernel.subtract(size, done), self.lanes),)

    # ------------------------------------------------------------------------------- tiles

    def _tile(self, tile: Tile, bounds: tuple[str, str] | None) -> None:
        """The sums of one tile, then the epilogue and the stores."""
        kernel, down = self.kernel, self.down
        self.image.begin()
        if self.weights is not None:
            self.weights.begin()
        sums = self._begin(tile)
        if bounds is not None:
            assert down is not None
            initial = [(name, self.vector) for name in sums]
            with kernel.loop(*bounds, kernel.constant(1, "i64"), initial) as loop:
                line = kernel.multiply(loop.counter, kernel.constant(down.spread, "i64"))
                loop.yield_(self._line(tile, line, [(0, loop.counter)], loop.carried))
            sums = loop.results
        elif down is None:
            sums = self._line(tile, 0, [(0, 0)], sums)
        else:
            uses: dict[int, list[tuple[int, Place]]] = {}
            for row in range(tile.height):
                for tap in range(down.taps):
                    uses.setdefault(row * down.step + tap * down.spread, []).append((row, tap))
            for line in sorted(uses):
                sums = self._line(tile, line, uses[line], sums)
        for row in range(tile.height):
            for position in range(tile.count):
                self._store(tile, row, position, sums[row * tile.count + position])

    def _keys(self, count: int) -> list[int]:
        """How far from the first window's first element a tile's vectors are read."""
        across = self.across
        return sorted(
            {
                position * self.unit * across.step + tap * across.spread
                for position in range(count)
                for tap in range(across.taps)
            }
        )

    def _line(
        self, tile: Tile, line: Place, rows: Sequence[tuple[int, Place]], sums: Sequence[str]
    ) -> list[str]:
        """Add the products with one row of the image, which the rows of the tile see with these taps."""
        across, made = self.across, list(sums)
        for key in self._keys(tile.count):
            uses = [
                (position, tap)
                for position in range(tile.count)
                for tap in range(across.taps)
                if position * self.unit * across.step + tap * across.spread == key
            ]
            value = self.image.vector(tile, line, key)
            if value is None:
                continue
            for position, tap in uses:
                for row, fall in rows:
                    number = row * tile.count + position
                    weight = None if self.weights is None else self.weights.vector(tile, fall, tap)
                    made[number] = self._add(value, weight, made[number])
        return made

    def _add(self, a: str, b: str | None, total: str) -> str:
        if b is None:
            return self.kernel.op(self.window.op, [total, a], [self.vector] * 2, self.vector)
        if self.element.startswith("f"):
            return self.kernel.op("math.fma", [a, b, total], [self.vector] * 3, self.vector)
        product = self.kernel.op("arith.muli", [a, b], [self.vector] * 2, self.vector)
        return self.kernel.op("arith.addi", [product, total], [self.vector] * 2, self.vector)

    # ----------------------------------------------------------------------------- results

    def _begin(self, tile: Tile) -> list[str]:
        """What the sums start from: what the result starts from, nearly always zero."""
        value, indices = self.node.outputs[0]
        assert value is not None
        mapped = ex.Substitution({dim: Linear.of(dim) for dim in self.node.dims}, (), (), self.sizes)
        expression = value.at([mapped.index(linear) for linear in indices], self.sizes)
        if expression.op == "constant":
            start = self.kernel.constant(str(expression.payload), self.vector)
            return [start] * (tile.height * tile.count)
        return [
            self._evaluator(tile, row, position).vector(expression).name
            for row in range(tile.height)
            for position in range(tile.count)
        ]

    def _evaluator(self, tile: Tile, row: int, position: int) -> Evaluator:
        """Expressions at an element of the tile."""
        kernel, counters = self.kernel, dict(self.counters)
        if row and self.down is not None:
            counters[self.down.position] = kernel.add(
                counters[self.down.position], kernel.constant(row, "i64")
            )
        if position:
            shift = kernel.constant(position * self.unit, "i64")
            counters[self.across.position] = kernel.add(counters[self.across.position], shift)
        return Evaluator(kernel, counters, Lanes(self.window.lane, self.lanes, tile.masks[position]))

    def _store(self, tile: Tile, row: int, position: int, total: str) -> None:
        there = {dim: Linear.of(dim) for dim in self.node.dims}
        operand = Operand(total, self.element, self.lanes)
        self.epilogue.store(self._evaluator(tile, row, position), operand, there)


def best_count(size: Coefficient, most: int) -> int:
    """How many vectors a tile has: as many as leave the least over, of equals the most."""
    if not isinstance(size, int):
        return most
    if size <= most:
        return max(size, 1)
    return min(range(most, most // 2, -1), key=lambda count: (-(-size // count), -(size % count == 0)))


__all__ = ["WindowKernel", "write_window"]
