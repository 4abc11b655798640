"""Long sums of products, a part of them at a time.

A panel of a few thousand steps, the next one, and as many elements of every row of a block do not stay in
the L2 cache together. All tiles of a task add one part of their sums before any of them adds the next; the
sums so far lie in scratch memory.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ivy.lowering.kernels.linear import Dim
from ivy.lowering.kernels.values import BYTES

if TYPE_CHECKING:
    from ivy.lowering.kernels.products.kernel import ProductKernel

LONG = 200 << 10
"""Bytes of a panel from which its sums are divided."""

SCRATCH = 1 << 18
"""Most bytes of sums that a task keeps."""


@dataclass(frozen=True)
class Parts:
    """How sums are divided: `count` parts of `steps`, of which the last may be shorter."""

    steps: int
    count: int


def parts_of(product: ProductKernel) -> Parts:
    """How the sums of a product are divided, if its rows and its sums are a loop each."""
    steps = product.sizes.product([dim.size for dim in product.sums])
    if not isinstance(steps, int):
        return Parts(1, 1)
    width = product.vectors * product.lanes * BYTES[product.b.stored.element]
    if len(product.sums) != 1 or len(product.tile_rows) != 1 or steps * width < LONG:
        return Parts(steps, 1)
    count = -(-steps * width // LONG)
    return Parts(-(-steps // count), count)


def most_panels(product: ProductKernel, parts: Parts, rows: int) -> float:
    """How many panels a task may have, whose sums for a block of rows are kept."""
    if parts.count == 1:
        return math.inf
    return max(1, SCRATCH // (rows * product.vectors * product.lanes * BYTES[product.element]))


class Depth:
    """Where the kernel of a product is in its sums."""

    def __init__(self, product: ProductKernel, parts: Parts) -> None:
        self.product = product
        self.parts = parts
        self.number = ""
        """The part."""
        self.begin = product.kernel.constant(0, "i64")
        self.end = ""
        self.place = ""
        """The pointer to the panel's sums so far."""
        if self.divided:
            elements = product.blocks.group * self._panel_elements()
            self.scratch = product.kernel.scratch(product.element, elements).name

    @property
    def divided(self) -> bool:
        """Whether there is more than one part."""
        return self.parts.count > 1

    def _panel_elements(self) -> int:
        return self.product.blocks.rows * self.product.vectors * self.product.lanes

    def _type(self) -> str:
        return f"vector<{self.product.lanes}x{self.product.element}>"

    @contextmanager
    def each(self) -> Iterator[None]:
        """A loop over the parts."""
        if not self.divided:
            yield
            return
        kernel, (total,) = self.product.kernel, self.product.sums
        zero, one = kernel.constant(0, "i64"), kernel.constant(1, "i64")
        with kernel.loop(zero, kernel.constant(self.parts.count, "i64"), one) as loop:
            self.number = loop.counter
            self.begin = kernel.multiply(loop.counter, kernel.constant(self.parts.steps, "i64"))
            end = kernel.add(self.begin, kernel.constant(self.parts.steps, "i64"))
            self.end = kernel.op("arith.minsi", [end, kernel.number(total.size)], ["i64", "i64"], "i64")
            yield

    def at_panel(self, number: str) -> None:
        """From here on sums are those of a panel, by its number in the group."""
        if self.divided:
            kernel = self.product.kernel
            place = kernel.multiply(number, kernel.constant(self._panel_elements(), "i64"))
            self.place = kernel.address(self.scratch, self.product.element, place)

    def bounds(self, dim: Dim) -> tuple[str, str]:
        """Where a loop of the sums begins and ends."""
        if self.divided:
            return self.begin, self.end
        return self.begin, self.product.kernel.number(dim.size)

    def _places(self, row: str, height: int, vectors: int) -> list[str]:
        """The pointers to a tile's sums, the first row of which has this number in the block."""
        product, kernel = self.product, self.product.kernel
        width = product.vectors * product.lanes
        first = kernel.multiply(row, kernel.constant(width, "i64"))
        here = kernel.address(self.place, product.element, first)
        return [
            kernel.address(
                here, product.element, kernel.constant(number * width + vector * product.lanes, "i64")
            )
            for number in range(height)
            for vector in range(vectors)
        ]

    def start(self, row: str, height: int, vectors: int, make: Callable[[], list[str]]) -> list[str]:
        """The sums before this part: what `make` writes ahead of the first one."""
        if not self.divided:
            return make()
        kernel = self.product.kernel
        first = kernel.compare("eq", self.number, kernel.constant(0, "i64"))
        return kernel.either(
            first, [self._type()] * (height * vectors), make,
            lambda: [kernel.take(place, self._type()) for place in self._places(row, height, vectors)],
        )  # fmt: skip

    def give(
        self, row: str, height: int, vectors: int, totals: Sequence[str], store: Callable[[], None]
    ) -> None:
        """Keep the sums for the next part, or `store` them behind the last one."""
        if not self.divided:
            store()
            return
        kernel = self.product.kernel
        last = kernel.compare("eq", self.number, kernel.constant(self.parts.count - 1, "i64"))

        def keep() -> None:
            for place, total in zip(self._places(row, height, vectors), totals, strict=True):
                kernel.keep(total, place, self._type())

        kernel.branch(last, store, keep)
