"""What sums over windows read: vectors of the image, each once for a tile, and of the weights."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ivy.lowering.kernels.kernel import Evaluator, Lanes
from ivy.lowering.kernels.linear import Linear
from ivy.lowering.kernels.loops.combining import identity
from ivy.lowering.kernels.products.panels import is_fixed
from ivy.lowering.kernels.products.roles import Conversions
from ivy.lowering.kernels.values import Memory, Stored

if TYPE_CHECKING:
    from ivy.lowering.kernels.windows.kernel import WindowKernel

Place = str | int
"""A number in the kernel, or one that is known."""


@dataclass(frozen=True)
class Tile:
    """Positions next to each other, in each of a few rows.

    Attributes:
        start: the first position; a number where the tile is written for one place alone.
        count: how many vectors.
        height: how many rows.
        masks: of each vector, which lanes are results.
    """

    start: Place
    count: int
    height: int
    masks: tuple[str | None, ...]


class Image:
    """Vectors of the image; a vector that several windows of a tile see is read once."""

    def __init__(self, writer: WindowKernel) -> None:
        self.writer = writer
        self.across, self.down = writer.across, writer.down
        self.lanes, self.by_channels = writer.lanes, writer.window.by_channels
        number, self.conversion = writer.window.image
        value, indices = writer.node.inputs[number]
        self.shape = value.shape
        self.stored = writer.entry.place(value)
        self.linear = writer.linear(self.stored, indices)
        wanted = 1 if self.by_channels else self.across.step
        if self.linear.coefficient(writer.window.lane) != wanted:  # what makes a vector lies apart
            self.stored = writer.entry.temporary(value.element, value.shape)
            writer.entry.copy(value, self.stored)
            self.linear = writer.linear(self.stored, indices)
        self.nothing = identity(writer.window.op, self.stored.element)
        self.loaded: dict[tuple[Place, int], str] = {}

    @property
    def is_known(self) -> bool:
        """Whether the lengths of rows are known."""
        sizes = self.shape[self.across.number], self.across.position.size
        return all(isinstance(size, int) for size in sizes)

    def begin(self) -> None:
        """A new tile."""
        self.loaded = {}

    def vector(self, tile: Tile, line: Place, key: int) -> str | None:
        """The vector at a place of a row; `None` if all of it is outside.

        `line` and `key` say how far the place is from the first element of the tile's first window.
        """
        offsets, step = self._offsets(key), self.across.step
        if isinstance(tile.start, int) and not any(self._reads(offsets, tile.start)):
            return None
        if self.by_channels:
            return self._load(tile, line, key, tile.masks[0])
        if step == 1:
            return self._load(tile, line, key, self._inside(tile, offsets))
        if step > 2 or not self.is_known:
            return self._gather(line, key, self._inside(tile, offsets))
        return self._every_second(tile, line, key)

    def is_inside(self, key: int, start: int) -> bool:
        """Whether everything that is read for a vector is inside of the image."""
        return all(self._reads(self._offsets(key), start))

    def _offsets(self, key: int) -> range:
        """The places of a row that are read for a vector, from the first window's first element."""
        if self.by_channels:
            return range(key, key + 1)
        if self.across.step == 2:
            return range(key - key % 2, key - key % 2 + 2 * self.lanes)
        return range(key, key + self.lanes * self.across.step, self.across.step)

    def _reads(self, offsets: range, start: int) -> list[bool]:
        """Which of these places are inside of the image, for a tile at `start`."""
        size, first = self.shape[self.across.number], start * self.across.step - self.across.low
        assert isinstance(size, int)
        return [0 <= first + offset < size for offset in offsets]

    def _inside(self, tile: Tile, offsets: range) -> str | None:
        """Which lanes read inside of the image."""
        if isinstance(tile.start, int):
            return self.writer.kernel.known_mask(self._reads(offsets, tile.start))
        return tile.masks[0]

    def _every_second(self, tile: Tile, line: Place, key: int) -> str:
        """Elements two apart, out of the two vectors that they lie in."""
        offsets, vector, kernel = self._offsets(key), self.writer.vector, self.writer.kernel
        names = [
            self._load(tile, line, part[0], self._inside(tile, part))
            for part in (offsets[: self.lanes], offsets[self.lanes :])
        ]
        order = ", ".join(str(key % 2 + 2 * lane) for lane in range(self.lanes))
        name = kernel.name()
        kernel.lines.append(f"{name} = vector.shuffle {names[0]}, {names[1]} [{order}] : {vector}, {vector}")
        return name

    def _load(self, tile: Tile, line: Place, key: int, mask: str | None) -> str:
        """Elements side by side."""
        if (line, key) not in self.loaded:
            kernel = self.writer.kernel
            place = self.writer.address(self.stored, self._place(line, key))
            name = kernel.read(self.stored.element, place, self.lanes, mask, self.nothing)
            self.loaded[line, key] = kernel.converted(name, self.conversion, self.lanes)
        return self.loaded[line, key]

    def _gather(self, line: Place, key: int, mask: str | None) -> str:
        """Elements that are some steps apart, each by itself."""
        kernel, lane = self.writer.kernel, self.writer.window.lane
        evaluate = Evaluator(kernel, self.writer.counters, Lanes(lane, self.lanes, mask))
        places = evaluate._places(self._place(line, key), self.linear.coefficient(lane), None)
        name = evaluate._gather(kernel.pointer(self.stored), self.stored.element, places, None).name
        if mask is not None:
            type_ = f"vector<{self.lanes}x{self.stored.element}>"
            nothing = kernel.constant(self.nothing, type_)
            types = [f"vector<{self.lanes}xi1>", type_, type_]
            name = kernel.op("arith.select", [mask, name, nothing], types, type_)
        return kernel.converted(name, self.conversion, self.lanes)

    def _place(self, line: Place, key: int) -> str:
        """The number of an element: the tile's own place, and how far it is from there."""
        kernel, sizes = self.writer.kernel, self.writer.sizes
        taps = {axis.tap for axis in (self.across, self.down) if axis is not None}
        terms = {dim: step for dim, step in self.linear.terms.items() if dim not in taps}
        place = kernel.linear(Linear(terms), self.writer.counters)
        unit = sizes.divide(self.linear.coefficient(self.across.tap), self.across.spread)
        constant = sizes.add(self.linear.constant, sizes.multiply(key, unit))
        if self.down is not None:
            length = sizes.divide(self.linear.coefficient(self.down.tap), self.down.spread)
            if isinstance(line, int):
                constant = sizes.add(constant, sizes.multiply(line, length))
            else:
                place = kernel.add(place, kernel.multiply(line, kernel.number(length)))
        return kernel.add(place, kernel.number(constant))


class Weights:
    """Vectors of weights: of channels side by side, or of one weight."""

    def __init__(self, writer: WindowKernel, number: int, conversion: Conversions) -> None:
        self.writer = writer
        self.conversion = conversion
        self.by_channels = writer.window.by_channels
        value, indices = writer.node.inputs[number]
        self.stored = writer.entry.place(value)
        self.linear = writer.linear(self.stored, indices)
        self.spread: dict[tuple[Place, int], str] = {}
        self.loaded: dict[tuple[Place, int], str] = {}
        lane = writer.window.lane
        if self.by_channels and self.linear.coefficient(lane) != 1:
            self._arrange([dim for dim in writer.node.dims if dim in self.linear.terms and dim is not lane])

    def _arrange(self, others: list[object]) -> None:
        """Copy them in row-major order of the loops, which `@prepare` does if it can."""
        writer, entry = self.writer, self.writer.entry
        dims = [*others, writer.window.lane]
        offset = writer.sizes.add(self.stored.offset, self.linear.constant)
        shape, strides = (
            tuple(part(dim) for dim in dims) for part in (lambda dim: dim.size, self.linear.coefficient)
        )
        source = Stored(self.stored.root, self.stored.element, shape, strides, offset)
        exports = entry.exports
        if exports is None or not is_fixed(entry, source):
            self.stored = entry.temporary(source.element, shape)
            entry.copy(Memory(source.element, shape, source), self.stored)
        else:
            key = ("window", source.root.name, offset, shape, strides)
            if key not in exports.packed:
                there, exports.packed[key] = exports.add(source.element, shape)
                root = exports.place_in_prepare(source.root)
                fixed = Stored(root, source.element, shape, strides, offset)
                exports.prepare.clock += 1
                exports.prepare.copy(Memory(source.element, shape, fixed), there)
            self.stored = exports.packed[key]
        self.linear = Linear(dict(zip(dims, self.stored.strides, strict=True)))

    def begin(self) -> None:
        """A new tile."""
        self.loaded = {}

    def begin_outer(self) -> None:
        """A new step of the outer loops: weights that do not depend on the loops inside are read here."""
        self.spread = {}
        if self.by_channels:
            return
        down = self.writer.down
        for fall in range(down.taps if down else 1):
            for tap in range(self.writer.across.taps):
                self.spread[fall, tap] = self._read(fall, tap, None)

    def vector(self, tile: Tile, fall: Place, tap: int) -> str:
        """The weights of a tap."""
        if (fall, tap) in self.spread:
            return self.spread[fall, tap]
        if (fall, tap) not in self.loaded:
            self.loaded[fall, tap] = self._read(fall, tap, tile.masks[0] if self.by_channels else None)
        return self.loaded[fall, tap]

    def _read(self, fall: Place, tap: int, mask: str | None) -> str:
        writer, kernel = self.writer, self.writer.kernel
        counters = writer.counters | {writer.across.tap: kernel.constant(tap, "i64")}
        if writer.down is not None:
            counters[writer.down.tap] = kernel.constant(fall, "i64") if isinstance(fall, int) else fall
        place = writer.address(self.stored, kernel.linear(self.linear, counters))
        lanes = writer.lanes if self.by_channels else 0
        name = kernel.converted(kernel.read(self.stored.element, place, lanes, mask), self.conversion, lanes)
        if lanes:
            return name
        return kernel.op("vector.broadcast", [name], [writer.element], writer.vector)


__all__ = ["Image", "Place", "Tile", "Weights"]
