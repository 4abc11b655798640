"""The arena: temporary arrays get offsets such that what lives at the same time does not overlap."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.lowering.kernels.linear import Coefficient, Sizes
from ivy.lowering.kernels.values import BYTES, Root

ALIGNMENT = 64
"""Bytes: a cache line, and the widest vector."""


def plan(roots: Sequence[Root], sizes: Sizes) -> tuple[dict[Root, Coefficient], Coefficient]:
    """An offset in bytes for each array, and the bytes of the whole.

    Arrays of known size are placed largest first, each at the lowest offset that is free while it
    lives. Behind them come those whose size is known only at run time; among these, arrays of equal
    size that do not live at the same time share memory.
    """
    offsets: dict[Root, Coefficient] = {}
    placed: list[tuple[int, int, Root]] = []
    known = [root for root in roots if isinstance(root.elements, int)]
    for root in sorted(known, key=lambda root: (-_bytes(root), root.first)):
        offset = _lowest(root, placed)
        placed.append((offset, offset + _bytes(root), root))
        offsets[root] = offset
    end: Coefficient = max((stop for _, stop, _ in placed), default=0)
    shared: dict[str, list[tuple[Coefficient, list[Root]]]] = {}
    for root in roots:
        if isinstance(root.elements, int):
            continue
        need = sizes.multiply(root.elements, BYTES[root.element])
        need = sizes.multiply(sizes.divide_up(need, ALIGNMENT), ALIGNMENT)
        places = shared.setdefault(str(need), [])
        for offset, users in places:
            if not any(_overlap(root, other) for other in users):
                users.append(root)
                offsets[root] = offset
                break
        else:
            offsets[root] = end
            places.append((end, [root]))
            end = sizes.add(end, need)
    return offsets, end


def _bytes(root: Root) -> int:
    assert isinstance(root.elements, int)
    return -(-root.elements * BYTES[root.element] // ALIGNMENT) * ALIGNMENT


def _overlap(one: Root, other: Root) -> bool:
    return one.first <= other.last and other.first <= one.last


def _lowest(root: Root, placed: Sequence[tuple[int, int, Root]]) -> int:
    busy = sorted((start, stop) for start, stop, other in placed if _overlap(root, other))
    offset, need = 0, _bytes(root)
    for start, stop in busy:
        if start - offset >= need:
            break
        offset = max(offset, stop)
    return offset
