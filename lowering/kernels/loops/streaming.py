"""Results that are written past the caches.

A processor that writes to a line of memory reads it into a cache first, and the line pushes another one out.
A store that bypasses the caches (`nontemporal`) does neither, if it fills its line: a copy of more than the
cache next to the core takes two thirds of the time, a transposition, whose lines come from everywhere, half.
What is written is in no cache then. So this is done where nothing in the kernel reads it, and where it is so
large that it would not have stayed in the cache next to the core: for a result of the program earlier than
for an array that another kernel will read.

Such a store needs an aligned address, which is known only at run time: a kernel has its code twice, with
either kind of stores, and asks once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.kernel import LINE, POINTER, STREAMED, Kernel
from ivy.lowering.kernels.values import BYTES, Root

if TYPE_CHECKING:
    from ivy.lowering.kernels.loops.kernel import LoopKernel, Stage

LARGE_RESULT = 1 << 21
"""Bytes of a result of the program that is written past the caches: those next to a core hold less."""

LARGE_TEMPORARY = 1 << 25
"""The same of an array that the program reads again: much of it would have left the shared cache, too."""

MOST_WORK = 48
"""A kernel that computes more for an element does not wait for memory, and is not worth two copies."""

MOST_TOGETHER, MOST_VECTORS = 4, 32
"""Vectors that a transposition may write to one line, and those that it may have at hand for that."""


def choose_streams(loops: LoopKernel, *, across: bool) -> None:
    """Note in the kernel which arrays it writes past the caches; `across` if it reads across what it writes.

    A kernel with reductions writes a row in one go after a while without stores: these would wait for the
    memory, where a cache takes them at once.
    """
    if any(stage.node.reductions for stage in loops.stages):
        return
    large = {
        target.root
        for stage in loops.stages
        for number, target in enumerate(stage.targets)
        if target is not None and _bytes(target.root) >= _least(stage, number, target.root, across)
    }
    if not large:
        return
    bodies = [loops._elements(stage) for stage in loops.stages]
    elements = [element for body in bodies for element in body]
    if across:  # all that goes to a line has to be at hand at once: the next stores are to other rows
        lanes = loops.lanes(elements)
        large = {root for root in large if _fits_line(lanes, root.element)}
    if max(map(ex.cost, bodies)) <= MOST_WORK:
        loads = [e.payload for e in ex.all_of(elements, places=True) if isinstance(e.payload, ex.Load)]
        loops.kernel.streams = large - {load.stored.root for load in loads}


def vectors_of_line(lanes: int, element: str) -> int:
    """How many vectors fill a line."""
    return max(1, LINE // (lanes * BYTES[element]))


def _fits_line(lanes: int, element: str) -> bool:
    """Whether a transposition may have so many vectors at hand as fill a line of each row of the result."""
    vectors = vectors_of_line(lanes, element)
    return vectors <= MOST_TOGETHER and lanes * vectors <= MOST_VECTORS


def _least(stage: Stage, number: int, root: Root, across: bool) -> int:
    """How large an array has to be."""
    read_again = root.kind != "result" or any(user.results for user in stage.node.results[number].users)
    return LARGE_TEMPORARY if read_again and not across else LARGE_RESULT


def _bytes(root: Root) -> int:
    """How large an array is; 0 if only the run can tell."""
    return root.elements * BYTES[root.element] if isinstance(root.elements, int) else 0


def divide_by_alignment(kernel: Kernel) -> None:
    """Give a kernel that has such stores its two copies."""
    if not kernel.streamed:
        return
    plain = [line.removesuffix(STREAMED) for line in kernel.lines]
    past = [_past_the_caches(line) for line in kernel.lines]
    kernel.lines = []
    condition = _are_aligned(kernel)
    # other threads see what is written here after a fence alone: these stores keep to no order
    kernel.lines += [f"scf.if {condition} {{", *past, "llvm.fence seq_cst", "} else {", *plain, "}"]


def _past_the_caches(line: str) -> str:
    if not line.endswith(STREAMED):
        return line
    start, rest = line.removesuffix(STREAMED).split(" {", maxsplit=1)
    types = rest.split("} ", maxsplit=1)[1]
    lanes, element = types.split("<", maxsplit=1)[1].split(">", maxsplit=1)[0].split("x", maxsplit=1)
    bytes_ = int(lanes) * BYTES[element]
    return f"{start} {{alignment = {bytes_} : i64, nontemporal}} {types}"


def _are_aligned(kernel: Kernel) -> str:
    """Whether all pointers behind which is written past the caches are multiples of `LINE`."""
    total = kernel.constant(0, "i64")
    for pointer in kernel.streamed:
        number = kernel.name()
        kernel.lines.append(f"{number} = llvm.ptrtoint {pointer} : {POINTER} to i64")
        total = kernel.op("arith.ori", [total, number], ["i64", "i64"], "i64")
    low = kernel.constant(LINE - 1, "i64")
    rest = kernel.op("arith.andi", [total, low], ["i64", "i64"], "i64")
    return kernel.compare("eq", rest, kernel.constant(0, "i64"))
