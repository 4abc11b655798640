"""Products of matrices and tensors, as contractions over maps: nothing is transposed or repeated."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.dialect.types import DYNAMIC
from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array, Size
from ivy.lowering.ivy_to_linalg.elements import Element, convert, is_narrow
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir


def contract(
    x1: Array,
    x2: Array,
    axes1: Sequence[str],
    axes2: Sequence[str],
    axes: Sequence[str],
    *,
    rounded: bool = True,
) -> Array:
    """The sum of products over the axes that the result does not have, as `numpy.einsum`.

    Axes go by names. An axis of size 1 that meets a longer one is repeated. 16-bit floats are summed in
    float32; the sum stays that way unless it is to be `rounded`.
    """
    summed = [name for name in dict.fromkeys((*axes1, *axes2)) if name not in axes]
    loops = [*axes, *summed]
    sizes = _loop_sizes((x1, axes1), (x2, axes2))
    element = x1.element_type
    accumulated = types.element_type("float32") if is_narrow(element) else element

    def body(a: Element, b: Element, total: Element) -> Element:
        return total + convert(a, accumulated) * convert(b, accumulated)

    start = build.filled([sizes[name] for name in axes], 0, accumulated)
    maps, read = [], []
    for x, names in ((x1, axes1), (x2, axes2)):
        where = [
            None if x.shape[i] == 1 != sizes[name] else loops.index(name) for i, name in enumerate(names)
        ]
        maps.append(build.affine_map(len(loops), tuple(where)))
        read.append(x)
    maps.append(build.affine_map(len(loops), tuple(range(len(axes)))))
    total = build.generic(read, [start], maps, "p" * len(axes) + "r" * len(summed), body)[0]
    if accumulated == element or not rounded:
        return total
    result = types.tensor(total.shape, element)
    return build.elementwise(result, [total], lambda total: convert(total, element))


def _loop_sizes(*operands: tuple[Array, Sequence[str]]) -> dict[str, Size]:
    """The size of each axis: the known one, else the dynamic one, 1 only where all are 1."""
    found: dict[str, Size] = {}
    for rank in (lambda s: s not in (1, DYNAMIC), lambda s: s == DYNAMIC, lambda s: s == 1):
        for x, names in operands:
            for axis, name in enumerate(names):
                if name not in found and rank(x.shape[axis]):
                    found[name] = build.dimension(x, axis)
    return found


@lower("matmul")
def matmul(result: ir.Type, x1: Array, x2: Array) -> Array:
    """Batch axes are numbered from the back."""
    left = [] if x1.rank == 1 else ["row"]
    right = [] if x2.rank == 1 else ["column"]
    batch1 = [f"batch {i}" for i in range(x1.rank - 2, 0, -1)]
    batch2 = [f"batch {i}" for i in range(x2.rank - 2, 0, -1)]
    batch = max(batch1, batch2, key=len)
    axes2 = [*batch2, "sum", *right]
    return contract(x1, x2, [*batch1, *left, "sum"], axes2, [*batch, *left, *right])


@lower("dot_general")
def dot_general(
    result: ir.Type,
    x1: Array,
    x2: Array,
    batch1: Sequence[int],
    batch2: Sequence[int],
    contract1: Sequence[int],
    contract2: Sequence[int],
) -> Array:
    axes1 = _names(x1.rank, batch1, contract1, "left")
    axes2 = _names(x2.rank, batch2, contract2, "right")
    batch = [f"batch {i}" for i in range(len(batch1))]
    free = [name for name in (*axes1, *axes2) if name.startswith(("left", "right"))]
    return contract(x1, x2, axes1, axes2, [*batch, *free])


def _names(rank: int, batch: Sequence[int], contracted: Sequence[int], free: str) -> list[str]:
    names = [f"{free} {axis}" for axis in range(rank)]
    for i, axis in enumerate(batch):
        names[axis] = f"batch {i}"
    for i, axis in enumerate(contracted):
        names[axis] = f"sum {i}"
    return names
