"""How a product is divided: blocks of rows, groups of panels, and the tasks that they make.

A task goes over the panels of a group with all rows of a block. How often which factor is read from how far
away depends on these sizes alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ivy.lowering.kernels.linear import Coefficient
from ivy.lowering.kernels.products.depth import Parts, most_panels
from ivy.lowering.kernels.values import BYTES

if TYPE_CHECKING:
    from ivy.lowering.kernels.products.kernel import ProductKernel

WORK = 400_000
"""Multiplications that are worth a task of their own."""

SMALL_FACTOR = 512 << 10
"""Bytes of a right factor that stays in the L2 cache, however often it is read."""

NEAR_ROWS = 126
"""Rows of a block that meets such a factor: its results lie on few pages, and are written in longer runs."""

SOME_STEPS, SOME_PANELS, SOME_TASKS, SOME_ROWS = 256, 8, 4, 16
"""What is taken for a number of steps, panels, tasks or rows that only a call knows."""

SOME_BYTES = 4096 * 4
"""What is taken for the bytes of a row that only a call knows."""


@dataclass(frozen=True)
class Blocks:
    """The division of a product.

    Attributes:
        rows: of a block, along the first of the last two loops of rows.
        count: of blocks.
        panels: how many there are.
        group: panels of a group.
        groups: of panels.
        tasks: blocks times groups times the outer loops.
        grain: tasks that are worth a thread.
        tiles: how many tiles of a block read each panel, where that is known.
    """

    rows: int
    count: Coefficient
    panels: Coefficient
    group: int
    groups: Coefficient
    tasks: Coefficient
    grain: int
    tiles: int | None


def blocks_of(product: ProductKernel, parts: Parts) -> Blocks:
    """How a product is divided whose tile is chosen, and whose sums are added in `parts`."""
    sizes, schedule = product.sizes, product.entry.schedule
    width = product.vectors * product.lanes
    panels = sizes.divide_up(product.column.size, width)
    rows = _rows(product, parts, panels)
    height: Coefficient = product.tile_rows[0].size if product.tile_rows else 1
    count = sizes.divide_up(height, rows)
    outer = sizes.product([count, *(dim.size for dim in product.outer)])
    group = SOME_PANELS
    if isinstance(panels, int):
        tasks = outer if isinstance(outer, int) else SOME_TASKS
        group = -(-panels // -(-schedule.tasks // max(1, tasks)))
    group = int(min(group, most_panels(product, parts, rows)))
    groups = sizes.divide_up(panels, group)
    return Blocks(
        rows, count, panels, group, groups, sizes.multiply(outer, groups),
        max(1, WORK // max(1, _work(product, group * width, rows))), _tiles(product, rows),
    )  # fmt: skip


def _rows(product: ProductKernel, parts: Parts, panels: Coefficient) -> int:
    """Rows of a block, which stay in the L2 cache together."""
    sizes, schedule = product.sizes, product.entry.schedule
    depth = parts.steps if parts.count > 1 else sizes.product([dim.size for dim in product.sums])
    below = sizes.product([dim.size for dim in product.tile_rows[1:]])
    step = product.tile[0] if product.tile_rows else 1
    known = isinstance(depth, int) and isinstance(below, int)
    row_bytes = depth * below * BYTES[product.element] if known else SOME_BYTES
    rows = max(step, schedule.block_bytes // max(1, row_bytes) // step * step)
    small = _factor_bytes(product) <= SMALL_FACTOR
    if small and isinstance(below, int):
        rows = min(rows, max(step, NEAR_ROWS // below // step * step))
    height: Coefficient = product.tile_rows[0].size if product.tile_rows else 1
    if not isinstance(height, int):
        return rows
    blocks = -(-height // rows)
    others = sizes.product([panels, *(dim.size for dim in product.outer)])
    if small and isinstance(others, int) and blocks * others < schedule.tasks:
        blocks = min(-(-schedule.tasks // others), -(-height // step))
    even = -(-height // blocks)
    rows = -(-even // step) * step
    return min(height, min(range(rows, rows // 2, -step), key=lambda rows: -height % rows))


def _factor_bytes(product: ProductKernel) -> float:
    """Bytes of the right factor that a block of rows meets."""
    count = product.sizes.product([dim.size for dim in (*product.sums, product.column)])
    return count * BYTES[product.b.stored.element] if isinstance(count, int) else math.inf


def _work(product: ProductKernel, columns: int, rows: int) -> int:
    """About how many multiplications a task has."""
    depth = product.sizes.product([dim.size for dim in product.sums])
    below = product.sizes.product([dim.size for dim in product.tile_rows[1:]])
    return (
        columns
        * rows
        * (depth if isinstance(depth, int) else SOME_STEPS)
        * (below if isinstance(below, int) else SOME_ROWS)
    )


def _tiles(product: ProductKernel, rows: int) -> int | None:
    if not all(isinstance(dim.size, int) for dim in product.tile_rows):
        return None
    total = 1
    for size, step in zip([rows, *(dim.size for dim in product.tile_rows[1:])], product.tile, strict=False):
        total *= -(-size // step)
    return total
