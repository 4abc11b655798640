"""Tensors put together from pieces: padding, joining, replacing a part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ivy.lowering.kernels.linear import Coefficient, Dim, Linear
from ivy.lowering.kernels.loops.kernel import ENOUGH, Stage
from ivy.lowering.kernels.nodes import Assemble, Piece
from ivy.lowering.kernels.values import Stored, Uniform

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry

SHORTEST_RUN = 16
"""Elements of each piece that have to lie in a row for pieces to be copied row by row."""

LARGE = 1 << 14
"""Elements from which only a border is filled, and not what is written over it at once."""

MOST_TOGETHER = 8
"""Pieces that one kernel copies."""


def write_assemble(entry: Entry, node: Assemble) -> None:
    """Fill or copy the background, unless it can be overwritten, and copy the pieces into it."""
    result = node.results[0]
    reused = (
        None
        if node.background is None
        else entry.reusable(node.background, result, [(piece.source, 0) for piece in node.pieces])
    )
    if reused is not None:
        result.place = reused
    else:
        result.place = entry.destination(result)
        is_anything = isinstance(node.background, Uniform) and _covers(entry, node, result.place)
        if isinstance(node.background, Uniform) and _is_border(node):
            _fill_border(entry, node.background, node.pieces[0], result.place)
        elif node.background is not None and not is_anything:
            entry.copy(node.background, result.place)
    leading = _common_axes(node)
    if leading == 0:
        for piece in node.pieces:
            entry.copy(piece.source, _target(entry, piece, result.place))
        return
    for start in range(0, len(node.pieces), MOST_TOGETHER):
        _copy_by_rows(entry, node.pieces[start : start + MOST_TOGETHER], result.place, leading)


def _is_border(node: Assemble) -> bool:
    """Whether the background is a border around one piece, less than what the border is around."""
    shape = node.results[0].shape
    if len(node.pieces) != 1 or _count(shape) < LARGE:
        return False
    (piece,) = node.pieces
    whole = list(piece.kept) == list(range(len(shape))) and all(step == 1 for step in piece.steps)
    known = all(isinstance(offset, int) for offset in piece.offsets)
    return whole and known and 2 * _count(piece.source.shape) > _count(shape)


def _fill_border(entry: Entry, background: Uniform, piece: Piece, place: Stored) -> None:
    """Fill what lies before and behind the piece along each axis, within what it has of the axes ahead."""
    begin: list[Coefficient] = [0] * len(place.shape)
    size = list(place.shape)
    for axis, (offset, inside) in enumerate(zip(piece.offsets, piece.source.shape, strict=True)):
        whole = size[axis]
        assert isinstance(offset, int) and isinstance(inside, int) and isinstance(whole, int)
        rows = [Dim(count) for count in size[:axis]]
        stages = []
        for first, stop in ((0, offset), (offset + inside, whole)):
            if first < stop:
                begin[axis], size[axis] = first, stop - first
                part = place.sliced(begin, [1] * len(size), size, entry.sizes)
                filled = Uniform(background.element, tuple(size), background.scalar)
                stages.append(_along(rows, entry.copying(filled, part)))
        if stages:
            entry.loops(stages, rows)
        begin[axis], size[axis] = offset, inside


def _along(rows: Sequence[Dim], stage: Stage) -> Stage:
    """A stage whose leading loops are `rows`."""
    for row, dim in zip(rows, stage.inner, strict=False):
        stage.places[dim] = Linear.of(row)
    stage.inner = stage.inner[len(rows) :]
    return stage


def _copy_by_rows(entry: Entry, pieces: Sequence[Piece], place: Stored, leading: int) -> None:
    """All pieces in one kernel, whose rows are the leading axes: what is written lies in one run."""
    rows = [Dim(size) for size in place.shape[:leading]]
    stages = [entry.copying(piece.source, _target(entry, piece, place)) for piece in pieces]
    entry.loops([_along(rows, stage) for stage in stages], rows)


def _common_axes(node: Assemble) -> int:
    """How many leading axes all pieces have whole, if it is worth it to copy them row by row along these."""
    shape = node.results[0].shape
    leading = len(shape) - 1
    for piece in node.pieces:
        whole = 0
        for axis, offset, step in zip(piece.kept, piece.offsets, piece.steps, strict=False):
            if (axis, offset, step) != (whole, 0, 1) or piece.source.shape[whole] != shape[axis]:
                break
            whole += 1
        leading = min(leading, whole)
    rows, runs = _count(shape[:leading]), [_count(piece.source.shape[leading:]) for piece in node.pieces]
    is_worth_it = len(node.pieces) > 1 and rows >= ENOUGH and min(runs) >= SHORTEST_RUN
    return leading if is_worth_it else 0


def _count(sizes: Sequence[Coefficient]) -> int:
    """The number of elements, where all of it is known."""
    total = 1
    for size in sizes:
        total *= size if isinstance(size, int) else 0
    return total


def _target(entry: Entry, piece: Piece, place: Stored) -> Stored:
    """Where a piece lies in the whole."""
    sizes: list[Coefficient] = [1] * len(place.shape)
    for axis, size in zip(piece.kept, piece.source.shape, strict=True):
        sizes[axis] = size
    part = place.sliced(piece.offsets, piece.steps, sizes, entry.sizes)
    strides = tuple(part.strides[axis] for axis in piece.kept)
    return Stored(part.root, part.element, tuple(piece.source.shape), strides, part.offset)


def _covers(entry: Entry, node: Assemble, place: Stored) -> bool:
    """Whether one piece alone covers the whole."""
    return any(
        len(piece.kept) == len(place.shape) and tuple(piece.source.shape) == tuple(place.shape)
        for piece in node.pieces
    )
