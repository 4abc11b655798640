"""`autotune=True`: the schedule that is fastest here, measured once and kept in the compile cache."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace

import numpy as np

from ivy.backends.emission.types import numpy_dtype
from ivy.backends.llvm import _native
from ivy.backends.llvm.cache import Cache, Entry, key_of
from ivy.backends.llvm.compiler import Compiled, compile_program, default_schedule, text_of
from ivy.backends.llvm.machine import Machine
from ivy.lowering.kernels.schedule import Schedule
from ivy.program import Program

GAIN = 0.97
"""How much of the default's time another schedule may take at most: less is noise."""

ROUNDS = 5
_ENOUGH = 0.02
"""Seconds that one measurement takes at least."""

_SIZE = 32
"""What a symbolic size is in the measurement, as far as its bounds allow."""

Run = Callable[[], object]


def tuned(
    program: Program, machine: Machine, prepare: Callable[[Compiled], Callable[..., object]]
) -> Schedule:
    """The fastest of some schedules for the program; from the cache if it was measured before.

    Args:
        program: in the Ivy dialect.
        machine: that this process runs on.
        prepare: makes compiled code callable with a list of arrays.
    """
    cache = Cache()
    key = key_of(text_of(program), machine, {"autotune": _native.get_num_threads()})
    entry = cache.get(key)
    if entry is not None:
        return Schedule(**entry.metadata["schedule"])
    chosen = _measured(program, machine, prepare)
    cache.put(key, Entry(b"", {"schedule": asdict(chosen)}))
    return chosen


def candidates(schedule: Schedule) -> Iterator[Schedule]:
    """What is compared: the default first, then tiles and blocks of other forms."""
    yield schedule
    for vectors in (1, 2, 3):
        yield replace(schedule, tile_vectors=vectors)
    yield replace(schedule, tile_rows=schedule.tile_rows // 2)
    yield replace(schedule, block_bytes=schedule.block_bytes // 4)
    yield replace(schedule, tasks=2 * schedule.tasks)


def _measured(
    program: Program, machine: Machine, prepare: Callable[[Compiled], Callable[..., object]]
) -> Schedule:
    made: dict[bytes, tuple[Schedule, Compiled]] = {}
    for schedule in candidates(default_schedule(machine)):
        compiled = compile_program(program, machine, schedule)
        made.setdefault(compiled.data, (schedule, compiled))  # equal code is measured once
    schedules = [schedule for schedule, _ in made.values()]
    if len(schedules) == 1:
        return schedules[0]
    inputs = example_inputs(program)
    functions = [prepare(compiled) for _, compiled in made.values()]
    times = fastest([lambda function=function: function(inputs) for function in functions])
    best = int(np.argmin(times))
    return schedules[best] if times[best] < GAIN * times[0] else schedules[0]


def fastest(runs: Sequence[Run], rounds: int = ROUNDS) -> list[float]:
    """The shortest time of each, in seconds; they take turns, so that all see the same machine."""
    repeats = []
    for run in runs:
        run()  # the first call touches memory for the first time
        start = time.perf_counter()
        run()
        repeats.append(max(1, int(_ENOUGH / max(1e-9, time.perf_counter() - start))))
    times = [float("inf")] * len(runs)
    for _ in range(rounds):
        for number, (run, repeat) in enumerate(zip(runs, repeats, strict=True)):
            start = time.perf_counter()
            for _ in range(repeat):
                run()
            times[number] = min(times[number], (time.perf_counter() - start) / repeat)
    return times


def example_inputs(program: Program) -> list[np.ndarray]:
    """Arrays that the program takes: random numbers, and zeros where they are integers."""
    generator = np.random.default_rng(0)
    arrays = []
    for leaf in program.signature.tensor_inputs():
        shape = [size if isinstance(size, int) else _example_size(program, size) for size in leaf.shape]
        dtype = numpy_dtype(leaf.dtype)
        if dtype.kind in "iub":
            arrays.append(np.zeros(shape, dtype))
        else:
            arrays.append(np.asarray(generator.standard_normal(shape), np.float64).astype(dtype))
    if program.is_random:
        arrays.append(np.zeros(2, np.uint32))
    return arrays


def _example_size(program: Program, symbol: str) -> int:
    low, high = program.signature.dims.get(symbol, (1, None))
    return max(low, _SIZE if high is None else min(_SIZE, high))


__all__ = ["candidates", "example_inputs", "fastest", "tuned"]
