"""Tensors put together from pieces: padding, joining, replacing a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ivy.lowering.kernels.nodes import Assemble
from ivy.lowering.kernels.values import Stored, Uniform

if TYPE_CHECKING:
    from ivy.lowering.kernels.entry import Entry


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
        if node.background is not None and not is_anything:
            entry.copy(node.background, result.place)
    for piece in node.pieces:
        rank = len(result.shape)
        sizes = list[object]([1] * rank)
        for axis, size in zip(piece.kept, piece.source.shape, strict=True):
            sizes[axis] = size
        part = result.place.sliced(piece.offsets, piece.steps, sizes, entry.sizes)
        strides = tuple(part.strides[axis] for axis in piece.kept)
        target = Stored(part.root, part.element, tuple(piece.source.shape), strides, part.offset)
        entry.copy(piece.source, target)


def _covers(entry: Entry, node: Assemble, place: Stored) -> bool:
    """Whether one piece alone covers the whole."""
    return any(
        len(piece.kept) == len(place.shape) and tuple(piece.source.shape) == tuple(place.shape)
        for piece in node.pieces
    )
