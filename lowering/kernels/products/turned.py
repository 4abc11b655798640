"""Products whose result lies the other way round than their tiles: the tile is transposed as it is stored.

A convolution of images whose channels come first has the width as its last axis. Vectors along it waste
lanes where the width is no multiple of theirs, and steps of more than one would have to be packed. With
vectors of channels, whose panels are made of the kernel once, the image is read element by element, which
lies well as it is; what turns is a tile in registers, behind all the sums.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ivy.lowering.kernels.kernel import Lanes
from ivy.lowering.kernels.linear import Coefficient, Dim
from ivy.lowering.kernels.products.kernel import ProductKernel
from ivy.lowering.kernels.registers import transposed

TURNING = 14
"""What transposing costs: so many steps of the sums."""

SCATTERED = 1.5
"""How many times the work of a product takes whose right factor has to be put into order first."""


def turns(product: ProductKernel, turned: ProductKernel) -> bool:
    """Whether a product should be computed the other way round."""
    if turned.lanes < 4 or not turned.columns or not turned.tile_rows or not turned.is_fixed_right():
        return False
    if product.is_fixed_right():
        return False
    steps = _known([dim.size for dim in turned.sums])
    now, then = _waste(product), _waste(turned)
    if steps is None or now is None or then is None:
        return False
    if product.b.linear.coefficient(product.column) != 1:
        now *= SCATTERED
    return then * (1 + TURNING / steps) < now


def _known(sizes: Sequence[Coefficient]) -> int | None:
    total = 1
    for size in sizes:
        if not isinstance(size, int):
            return None
        total *= size
    return total


def _waste(product: ProductKernel) -> float | None:
    """How many lanes there are for one that is used."""
    if _known([dim.size for dim in (*product.rows, *product.columns, *product.batch)]) is None:
        return None
    size = product.column.size
    assert isinstance(size, int)
    return -(-size // product.lanes) * product.lanes / size


class TurnedProduct(ProductKernel):
    """Writes the kernel of such a product."""

    turned = True
    most_vectors = 2  # a row of a tile is a vector to transpose

    def _store_tile(
        self,
        offsets: Sequence[dict[Dim, int]],
        vectors: int,
        totals: Sequence[str],
        masks: Sequence[str | None],
    ) -> None:
        type_ = f"vector<{self.lanes}x{self.element}>"
        size = self.column.size
        assert isinstance(size, int)
        for first in range(0, len(offsets), self.lanes):
            part = offsets[first : first + self.lanes]
            for vector in range(vectors):
                rows = [totals[(first + number) * vectors + vector] for number in range(len(part))]
                columns = transposed(self.kernel, rows + rows[-1:] * (self.lanes - len(rows)), type_)
                there = self.lanes if masks[vector] is None else size % self.lanes
                for number, column in enumerate(columns[:there]):
                    self._store_column(part, vector * self.lanes + number, column)

    def _store_column(self, offsets: Sequence[dict[Dim, int]], number: int, column: str) -> None:
        """What all rows have in one column: a run along the last loop after another."""
        kernel, along = self.kernel, self.tile_rows[-1]
        for start, stop in _runs(offsets, along):
            counters = self._shifted(offsets[start], 0)
            if number:
                counters[self.column] = kernel.add(counters[self.column], kernel.constant(number, "i64"))
            run = self._moved(column, start) if start else column
            mask = None
            if stop - start < self.lanes:
                mask = kernel.mask(kernel.constant(stop - start, "i64"), self.lanes)
            self.store(counters, run, Lanes(along, self.lanes, mask))

    def _moved(self, vector: str, start: int) -> str:
        """The lanes from `start` on, at the front."""
        name, type_ = self.kernel.name(), f"vector<{self.lanes}x{self.element}>"
        order = ", ".join(str((start + lane) % self.lanes) for lane in range(self.lanes))
        self.kernel.lines.append(f"{name} = vector.shuffle {vector}, {vector} [{order}] : {type_}, {type_}")
        return name


def _runs(offsets: Sequence[dict[Dim, int]], along: Dim) -> Iterator[tuple[int, int]]:
    """Where rows begin and end that follow each other along a loop."""
    start = 0
    for number in range(1, len(offsets) + 1):
        before = offsets[number - 1]
        if number < len(offsets) and offsets[number] == before | {along: before[along] + 1}:
            continue
        yield start, number
        start = number
