"""What kernels of loops ask the memory for ahead of time.

The processor sees by itself that elements are read one after another, but it stops at the end of each page,
and neither reads on nor gets the lines that will be written while it computes on a row that is in the cache.
An instruction for each line makes up for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Load
from ivy.lowering.kernels.kernel import LINE, Kernel
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear
from ivy.lowering.kernels.values import BYTES, Stored

if TYPE_CHECKING:
    from ivy.lowering.kernels.loops.kernel import LoopKernel, Stage

AHEAD = 1 << 12
"""Bytes between what is read and what is asked for, within a long run."""

LARGE = 1 << 19
"""Bytes from which an array is not expected to be in a cache next to the core."""

LONGEST_ROW = 1 << 15
"""Bytes of a row up to which the next one is asked for while this one is computed."""

NEAR = 1 << 13
"""Bytes of a row up to which it goes to the first cache; a longer one goes to the second."""


@dataclass(frozen=True, eq=False)
class Access:
    """Elements that a stage reads or writes one after another.

    Attributes:
        stage: the number of the stage.
        stored: the array.
        linear: the number of the element.
        write: whether they are written.
    """

    stage: int
    stored: Stored
    linear: Linear
    write: bool

    def is_large(self) -> bool:
        """Whether what the loops go through may be more than the caches next to the core hold."""
        total = BYTES[self.stored.element]
        for dim in self.linear.terms:
            if not isinstance(dim.size, int):
                return True
            total *= dim.size
        return total >= LARGE


@dataclass(frozen=True, eq=False)
class Request:
    """What is asked for in each step of a stage: the element at `linear`, and so many elements later.

    Attributes:
        stored: the array.
        linear: the number of the element, over the loops of the stage that asks.
        distance: what is added to it.
        hint: 3 for the first cache, 2 for the second.
        write: whether it will be written.
    """

    stored: Stored
    linear: Linear
    distance: Coefficient
    hint: int
    write: bool


class Requests:
    """For each stage of a kernel what it asks for."""

    def __init__(self, loops: LoopKernel) -> None:
        self.loops = loops
        self._found: dict[int, list[Request]] = {}
        self._work = [ex.cost(loops._elements(stage)) for stage in loops.stages]
        for access in self._accesses():
            alone = len(loops.stages) == 1 and not loops.stages[0].node.extreme
            asker, request = self._alone(access) if alone else self._among(access)
            if request is not None:
                self._found.setdefault(id(loops.stages[asker]), []).append(request)

    def of(self, stage: Stage) -> list[Request]:
        """What a stage asks for."""
        return self._found.get(id(stage), [])

    def _accesses(self) -> list[Access]:
        """Large arrays that are gone through, each once, by the stage that would ask for it."""
        found: dict[object, Access] = {}
        for number, stage in enumerate(self.loops.stages):
            for access in _runs(self.loops, number, stage):
                rows = tuple(access.linear.coefficient(row) for row in self.loops.rows)
                key = access.write, id(access.stored.root), access.stored.offset, rows, access.linear.constant
                # where most is computed there is most time to wait in
                if key not in found or self._work[found[key].stage] <= self._work[number]:
                    found[key] = access
        return list(found.values())

    def _alone(self, access: Access) -> tuple[int, Request | None]:
        """In a kernel of one stage; a reduction only reads, which the processor does well."""
        if self.loops.stages[0].node.reductions:
            return 0, None
        distance = AHEAD // BYTES[access.stored.element]
        return 0, Request(access.stored, access.linear, distance, 3, access.write)

    def _among(self, access: Access) -> tuple[int, Request | None]:
        """In a kernel that goes over a row several times before it comes to the next one."""
        stages, rows = self.loops.stages, self.loops.rows
        stage = stages[access.stage]
        last, next_row = stage.inner[-1], access.linear.coefficient(rows[-1]) if rows else 0
        if len(stage.inner) != 1 or next_row == 0 or not isinstance(last.size, int):
            return 0, None
        length = last.size * BYTES[access.stored.element]
        if length > LONGEST_ROW:
            return 0, None
        hint = 3 if length <= NEAR else 2
        asker = self._busiest(access.stage) if access.write else access.stage
        linear = access.linear.substituted({last: Linear.of(stages[asker].inner[-1])}, self.loops.sizes)
        distance = 0 if asker < access.stage else next_row
        return asker, Request(access.stored, linear, distance, hint, access.write)

    def _busiest(self, writer: int) -> int:
        """The stage up to the writer that computes most for each element of the same row."""
        size = self.loops.stages[writer].inner[-1].size
        able = [
            number
            for number, stage in enumerate(self.loops.stages[: writer + 1])
            if len(stage.inner) == 1 and stage.inner[0].size == size
        ]
        return max(able, key=lambda number: (self._work[number], number < writer))


def _runs(loops: LoopKernel, number: int, stage: Stage) -> Iterator[Access]:
    """What a stage reads and writes outside of the kernel one element after another."""
    if not stage.inner:
        return
    elements = loops._elements(stage)
    for expression in ex.all_of(elements):
        load = expression.payload
        if isinstance(load, Load) and load.dynamic is None and load.guard is None:
            yield from _run(stage, Access(number, load.stored, load.linear, False))
    if stage.node.reductions:
        return
    for result, element in enumerate(elements):
        for stored, linear, dynamic, _ in loops._targets(stage, result, element):
            if dynamic is None and stored.root not in loops.kernel.streams:
                yield from _run(stage, Access(number, stored, linear, True))


def _run(stage: Stage, access: Access) -> Iterator[Access]:
    runs = access.linear.coefficient(stage.inner[-1]) == 1
    if runs and access.stored.root.kind != "scratch" and access.is_large():
        yield access


def ask(
    kernel: Kernel, counters: Mapping[Dim, str], requests: Sequence[Request], first: int, count: int
) -> None:
    """Ask for what `count` steps, the first of them `first` steps behind the counters, will need."""
    for request in requests:
        size = BYTES[request.stored.element]
        for byte in range(-(-first * size // LINE) * LINE, (first + count) * size, LINE):
            place = kernel.linear(request.linear, counters)
            for more in (request.distance, byte // size):
                if more != 0:
                    place = kernel.add(place, kernel.number(more))
            _ask(kernel, request, place)


def _ask(kernel: Kernel, request: Request, place: str) -> None:
    pointer = kernel.pointer(request.stored)
    name = kernel.address(pointer, request.stored.element, place, inside=False)
    kernel.prefetch(name, request.hint, write=request.write)
