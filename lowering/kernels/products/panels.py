"""The right factor of a product, as the kernel reads it: from panels that were made before, or where it lies.

A panel has the columns that a tile covers, for one step of the sums after another. Panels of parameters
and constants are made once; others are made before the product where `b` does not lie in that order or
is too large to be read in strides again and again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.kernel import LINE
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes
from ivy.lowering.kernels.loops.kernel import Stage
from ivy.lowering.kernels.nodes import Generic
from ivy.lowering.kernels.values import BYTES, Memory, Result, Stored

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry
    from ivy.lowering.kernels.products.kernel import Factor, ProductKernel

SMALL = 1 << 18
"""Bytes of `b` up to which it is read where it lies."""

FEW_ROWS = 48
"""With fewer rows than this, making panels costs more than it saves."""

AHEAD = 8 << 10
"""How many bytes ahead a panel is fetched that is read once."""

NEAR = 24 * LINE
"""How many bytes ahead a panel is fetched into the L1 cache."""

SMALL_PANEL = 16 << 10
"""Bytes of a panel that stays there."""

CACHED = 1 << 20
"""Bytes of a batch that were left in the L2 cache by whoever wrote them."""

PANEL = 24 << 10
"""Bytes of a panel that stays in the L1 cache wherever its rows lie."""


def _is_window(product: ProductKernel) -> bool:
    """Whether the places of `b` overlap, as those of windows do: panels would hold elements many times."""
    steps = [product.b.linear.coefficient(dim) for dim in (*product.sums, *product.outer, product.column)]
    known = [step for step in steps if step != 0]
    return len(set(map(str, known))) < len(known)


class Panels:
    """`b` where it lies: the columns are next to each other."""

    def base(self, product: ProductKernel, panel: str, start: str) -> str:
        """The pointer to the first element of a panel."""
        factor, kernel = product.b, product.kernel
        place = kernel.linear(product._without_sums(factor), product.counters)
        return kernel.address(kernel.pointer(factor.stored), factor.stored.element, place)

    def step(self, product: ProductKernel) -> Linear:
        """The place of a step of the sums, from the base."""
        return Linear({dim: product.b.linear.coefficient(dim) for dim in product.sums})

    def vectors(
        self, product: ProductKernel, base: str, count: int, masks: Sequence[str | None]
    ) -> list[str]:
        """The vectors of a panel at a step of the sums, as factors."""
        kernel, element = product.kernel, product.b.stored.element
        here = kernel.address(base, element, kernel.linear(self.step(product), product.counters))
        self.announce(product, base, here, count)
        made = []
        for number in range(count):
            shift = kernel.constant(number * product.lanes, "i64")
            place = kernel.address(here, element, shift) if number else here
            name = kernel.read(element, place, product.lanes, self.mask(masks[number]))
            made.append(kernel.converted(name, product.b.conversion, product.lanes))
        return made

    def announce(self, product: ProductKernel, base: str, here: str, count: int) -> None:
        """Have the same place of the next product of a batch fetched, or what is read a few steps later."""
        ahead = next_in_batch(product, product.b)
        if ahead:
            self.fetch(product, here, ahead, count)
        if ahead or not product.sums:
            return
        size = BYTES[product.b.stored.element]
        width = product.vectors * product.lanes * size
        steps = product.sizes.product([dim.size for dim in product.sums])
        stride = product.b.linear.coefficient(product.sums[-1])
        if isinstance(steps, int) and isinstance(stride, int) and steps * width > SMALL_PANEL:
            self.fetch(product, here, max(1, NEAR // width) * stride, count, 3)

    def fetch(self, product: ProductKernel, here: str, ahead: Coefficient, count: int, hint: int = 2) -> None:
        """Have vectors fetched that lie so many elements ahead (see `Kernel.prefetch`)."""
        for number in range(count):
            shift = product.kernel.number(product.sizes.add(ahead, number * product.lanes))
            place = product.kernel.address(here, product.b.stored.element, shift, inside=False)
            product.kernel.prefetch(place, hint)

    def at_panel(self, product: ProductKernel, first: str, panel: str, stop: str) -> None:
        """From here on a panel is read, of a group from `first` to `stop`."""

    def mask(self, mask: str | None) -> str | None:
        """The mask to read with."""
        return mask


class Packed(Panels):
    """Panels in row-major order: the outer loops that `b` depends on, the panel, the sums, the columns.

    The last panel is filled up with zeros, so that it is read like the others.
    """

    def __init__(self, stored: Stored, outer: Sequence[Dim], width: int) -> None:
        self.stored = stored
        self.outer = list(outer)
        self.width = width
        self.next = ""
        """How many bytes behind the panel's first element the part lies that is read after it."""

    def base(self, product: ProductKernel, panel: str, start: str) -> str:
        """See `Panels`."""
        kernel = product.kernel
        dim = Dim("panel")
        strides = self.stored.strides
        terms: dict[Dim, Coefficient] = dict(zip(self.outer, strides, strict=False))
        terms[dim] = strides[len(self.outer)]
        place = kernel.linear(Linear(terms), product.counters | {dim: panel})
        return kernel.address(kernel.pointer(self.stored), self.stored.element, place)

    def step(self, product: ProductKernel) -> Linear:
        """See `Panels`."""
        strides = self.stored.strides[len(self.outer) + 1 : -1]
        return Linear(dict(zip(product.sums, strides, strict=True)))

    def announce(self, product: ProductKernel, base: str, here: str, count: int) -> None:
        """The next panel, a share by each tile, or a few steps ahead where there is one tile alone."""
        if product.sizes.product([dim.size for dim in product.rows]) == 1:
            return  # the processor sees a single row's stream
        size, tiles = BYTES[self.stored.element], product.blocks.tiles
        panel = self.stored.strides[len(self.outer)]
        if not isinstance(panel, int) or tiles is None:
            self.fetch(product, here, panel, count)
        elif tiles == 1:
            self.fetch(product, here, min(panel, AHEAD // size), count)
        else:
            self._fetch_share(product, base, -(-self.width * size // tiles))
            if panel * size > SMALL_PANEL:
                self.fetch(product, here, NEAR // size, count, 3)

    def _fetch_share(self, product: ProductKernel, base: str, share: int) -> None:
        """A tile's share of the next panel: `share` bytes at each step."""
        kernel, depth = product.kernel, product.depth
        strides = self.stored.strides[len(self.outer) + 1 : -1]
        steps = {
            dim: share * (stride // self.width)
            for dim, stride in zip(product.sums, strides, strict=True)
            if isinstance(stride, int)
        }
        before = kernel.multiply(product.tile_number(), kernel.constant(depth.parts.steps * share, "i64"))
        place = kernel.add(self.next, before)
        if depth.divided:
            begin = kernel.multiply(depth.begin, kernel.constant(share, "i64"))
            place = kernel.subtract(place, begin)
        place = kernel.add(place, kernel.linear(Linear(steps), product.counters))
        for line in range(0, share, LINE):
            there = kernel.add(place, kernel.constant(line, "i64")) if line else place
            kernel.prefetch(kernel.address(base, "i8", there, inside=False))

    def at_panel(self, product: ProductKernel, first: str, panel: str, stop: str) -> None:
        """The next panel is the one behind it, or, where sums are divided, the first of the group's next part."""
        kernel, depth = product.kernel, product.depth
        size = BYTES[self.stored.element]
        stride = self.stored.strides[len(self.outer)]
        if not isinstance(stride, int):
            return
        following = kernel.constant(stride * size, "i64")
        self.next = following
        if not depth.divided:
            return
        step = kernel.constant(self.width * size, "i64")
        same = kernel.add(following, kernel.multiply(depth.begin, step))
        back = kernel.multiply(kernel.subtract(first, panel), following)
        back = kernel.add(back, kernel.multiply(depth.end, step))
        last = kernel.compare("eq", depth.number, kernel.constant(depth.parts.count - 1, "i64"))
        after = kernel.op("arith.select", [last, following, back], ["i1", "i64", "i64"], "i64")
        more = kernel.add(panel, kernel.constant(1, "i64"))
        more = kernel.compare("slt", more, stop)
        self.next = kernel.op("arith.select", [more, same, after], ["i1", "i64", "i64"], "i64")

    def mask(self, mask: str | None) -> str | None:
        """See `Panels`."""
        return None


def next_in_batch(product: ProductKernel, factor: Factor) -> int:
    """How many elements ahead the next product's operand lies; 0 where the operands stay in the cache."""
    if not product.batch:
        return 0
    ahead, count = factor.linear.coefficient(product.batch[-1]), product.batch[-1].size
    if not isinstance(ahead, int) or not isinstance(count, int):
        return 0
    return ahead if ahead * count * BYTES[factor.stored.element] > CACHED else 0


def panels_of(product: ProductKernel) -> Panels:
    """How a product reads its right factor."""
    entry, factor = product.entry, product.b
    width = product.vectors * product.lanes
    outer = [dim for dim in product.outer if dim in factor.linear.terms]
    if entry.exports is not None and is_fixed(entry, factor.stored):
        return _prepared(product, entry.exports, outer, width)
    if factor.linear.coefficient(product.column) == 1 or product.column.size == 1:
        height = product.sizes.product([dim.size for dim in product.rows]) if product.rows else 1
        depth = product.sizes.product([dim.size for dim in [*product.sums, product.column]])
        size = BYTES[factor.stored.element]
        small = isinstance(depth, int) and depth * size <= SMALL
        few = isinstance(height, int) and height < FEW_ROWS
        steps = product.sizes.product([dim.size for dim in product.sums])
        short = isinstance(steps, int) and steps * width * size <= PANEL
        if small or few or short or _is_window(product):
            return Panels()
    place = entry.temporary(factor.stored.element, _shape(product, outer, width))
    pack(entry, product, factor.stored, place, outer, width)
    return Packed(place, outer, width)


def _shape(product: ProductKernel, outer: Sequence[Dim], width: int) -> tuple[Coefficient, ...]:
    count = product.sizes.divide_up(product.column.size, width)
    return (*(dim.size for dim in outer), count, *(dim.size for dim in product.sums), width)


def is_fixed(entry: Entry, stored: Stored) -> bool:
    """Whether the array is a parameter, a constant, or made by `@prepare`."""
    kinds = ("%parameter", "%constant", "%prepared")
    known = all(isinstance(number, int) for number in (stored.offset, *stored.strides))
    return (
        known
        and stored.root.kind == "argument"
        and stored.root.name.startswith(kinds)
        and entry.is_fixed(stored.root)
    )


def _prepared(product: ProductKernel, exports: Any, outer: Sequence[Dim], width: int) -> Packed:
    """Panels made by `@prepare`; the same ones only once."""
    factor = product.b
    shape = _shape(product, outer, width)
    key = (
        factor.stored.root.name, factor.stored.offset, shape, factor.linear.constant,
        tuple(factor.linear.coefficient(dim) for dim in (*outer, product.column, *product.sums)),
    )  # fmt: skip
    if key not in exports.packed:
        there, here = exports.add(factor.stored.element, shape)
        exports.packed[key] = here
        root = exports.place_in_prepare(factor.stored.root)
        source = Stored(
            root, factor.stored.element, factor.stored.shape, factor.stored.strides, factor.stored.offset
        )
        exports.prepare.clock += 1
        pack(exports.prepare, product, source, there, outer, width)
    return Packed(exports.packed[key], outer, width)


class _Source(Memory):
    """`b` seen as panels: element `(outer, panel, sums, column)`, zero beyond the last column."""

    def __init__(self, product: ProductKernel, stored: Stored, outer: Sequence[Dim], width: int) -> None:
        super().__init__(stored.element, _shape(product, outer, width), stored)
        self.product = product
        self.outer = list(outer)
        self.width = width

    def at(self, indices: Sequence[ex.Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """See `Value`."""
        product, linear = self.product, self.product.b.linear
        *outer, panel = indices[: len(self.outer) + 1]
        *sums, column = indices[len(self.outer) + 1 :]
        at = ex.plus(ex.times(panel, self.width, sizes), column, sizes)
        total: ex.Index = Linear({}, linear.constant)
        dims = [*self.outer, *product.sums, product.column]
        for dim, index in zip(dims, [*outer, *sums, at], strict=True):
            total = ex.plus(total, ex.times(index, linear.coefficient(dim), sizes), sizes)
        assert isinstance(total, Linear) and self.place is not None
        size = product.column.size
        if not (isinstance(size, int) and size % self.width == 0):
            here = ex.make("arith.cmpi", [ex.as_expression(at), ex.size(size)], "i1", "predicate = 2 : i64")
            guard = ex.both(guard, here)
        return ex.load(ex.Load(self.place, total, None, guard))


def pack(
    entry: Entry, product: ProductKernel, source: Stored, place: Stored, outer: Sequence[Dim], width: int
) -> None:
    """Write the kernel that makes panels, and its call."""
    value = _Source(product, source, outer, width)
    dims = tuple(Dim(size) for size in place.shape)
    indices = tuple(Linear.of(dim) for dim in dims)
    node = Generic(dims=dims, inputs=[(value, indices)], outputs=[(None, indices)])
    node.body = [ex.argument(0, value.element)]
    result = Result(value.element, place.shape, node)
    node.results.append(result)
    entry.loops([Stage(node, {dim: Linear.of(dim) for dim in dims}, list(dims), [place])], [])
