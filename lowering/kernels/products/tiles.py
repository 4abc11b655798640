"""The loops of a product, with those made one that can be, and the tile that is cut out of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear

if TYPE_CHECKING:
    from ivy.lowering.kernels.products.kernel import ProductKernel


class Merged:
    """The loops of each kind with those made one that follow each other in all operands."""

    def __init__(self, product: ProductKernel, *groups: list[Dim]) -> None:
        self.sizes = product.sizes
        self.there: dict[Dim, Linear] = {dim: Linear({}) for dim in product.node.dims if dim.size == 1}
        self.linears = [product.a.linear, product.b.linear, *self._outputs(product)]
        self.groups = [self._merge(group) for group in groups]

    def _outputs(self, product: ProductKernel) -> list[Linear]:
        return list(self._indices(product))

    def _indices(self, product: ProductKernel) -> list[Linear]:
        """Row-major places of the result, and where the epilogue reads."""
        node = product.node
        shape = node.results[0].shape
        total = Linear({})
        stride: Coefficient = 1
        for index, size in zip(reversed(node.outputs[0][1]), reversed(shape), strict=True):
            total = total.plus(index.times(stride, self.sizes), self.sizes)
            stride = self.sizes.multiply(stride, size)
        found = [total]
        last = product.epilogue or node
        result = last.results[0]
        wanted = result.place or result.wanted
        if wanted is not None:
            found.append(wanted.place(list(node.outputs[0][1]), self.sizes)[0])
        if product.epilogue is None:
            return found
        product.there = {}
        _, places = product.output()
        node.results[0].row = Expression("row", (), product.element, payload="")
        made = last.at_places(last.body, dict(places), self.sizes)
        node.results[0].row = None
        return found + ex.linears_of(made)

    def _merge(self, dims: list[Dim]) -> list[Dim]:
        found: list[Dim] = []
        for dim in dims:
            if found and self._follows(found[-1], dim):
                made = Dim(self.sizes.multiply(found[-1].size, dim.size), dim.reduction)
                there = {found[-1]: Linear({}), dim: Linear({made: 1})}
                self.linears = [linear.substituted(there, self.sizes) for linear in self.linears]
                self.there = {d: place.substituted(there, self.sizes) for d, place in self.there.items()}
                self.there |= there
                found[-1] = made
            else:
                found.append(dim)
        return found

    def _follows(self, outer: Dim, inner: Dim) -> bool:
        return all(
            linear.coefficient(outer) == self.sizes.multiply(linear.coefficient(inner), inner.size)
            for linear in self.linears
        )

    def moved(self, linear: Linear) -> Linear:
        """A linear function over the merged loops."""
        return linear.substituted(self.there, self.sizes)


class Shape(NamedTuple):
    """A form of tiles: its cost (the less the better), its vectors, its rows along the last two loops."""

    cost: float
    vectors: int
    tile: list[int]


def shapes(
    rows: Sequence[Coefficient], columns: Coefficient, lanes: int, most: Callable[[int], int], widest: int
) -> list[Shape]:
    """The forms that tiles may have.

    Args:
        rows: the sizes of the last two loops of rows.
        columns: how many there are.
        lanes: of a vector.
        most: the most rows of a tile of so many vectors.
        widest: the most vectors.
    """
    found = []
    for vectors in dict.fromkeys(vectors_of(columns, lanes, count) for count in range(1, widest + 1)):
        tile = tile_of(rows, most(vectors))
        height = _average(rows, tile)
        cost = _cost(height, vectors)
        if isinstance(columns, int):
            full, rest = divmod(-(-columns // lanes), vectors)
            last = _cost(height, rest) * rest if rest else 0.0
            cost = (full * vectors * cost + last) / (full * vectors + rest)
        found.append(Shape(cost, vectors, tile))
    return found


def vectors_of(columns: Coefficient, lanes: int, most: int) -> int:
    """How many vectors of columns a tile of up to `most` has."""
    return min(most, -(-columns // lanes)) if isinstance(columns, int) else most


def _cost(height: float, vectors: int) -> float:
    """Instructions beside each multiplication: a row is read once, a vector read and fetched ahead."""
    return (height + 2 * vectors + 2) / (height * vectors)


def _average(sizes: Sequence[Coefficient], tile: Sequence[int]) -> float:
    """How many rows tiles have, with those at the end."""
    total = 1.0
    for size, step in zip(sizes, tile, strict=True):
        total *= size / -(-size // step) if isinstance(size, int) else step
    return total


def tile_of(sizes: Sequence[Coefficient], most: int) -> list[int]:
    """How many rows a tile has along the last two loops of rows."""
    if not sizes:
        return []
    last = sizes[-1]
    if len(sizes) == 1:
        return [best_step(last, most)]
    width = best_step(last, most)
    height = 1
    if isinstance(last, int) and width == last:
        height = best_step(sizes[0], max(1, most // last))
    return [height, width]


def best_step(size: Coefficient, most: int) -> int:
    """The largest step with little left over: of equals that divide best."""
    if not isinstance(size, int):
        return most
    if size <= most:
        return max(1, size)
    count = -(-size // most)
    even = -(-size // count)
    exact = [step for step in range(most, max(1, most // 2), -1) if size % step == 0]
    return exact[0] if exact and exact[0] * 7 >= most * 6 else even
