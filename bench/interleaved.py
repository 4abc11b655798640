"""The process in which all systems run side by side on a number of cores: build, check, time.

    python -m bench.interleaved TABLE --threads N --place DIR …

It reads a line of JSON for every row, {"row": name, "systems": [names], "missing": {name: reason}}, and
answers with lines: {"doing": ["row", "system"]} ahead of everything that may take long or die, and at
last the row's `Row`. `bench.workers` is the other end. What the libraries print goes to a log.
"""

from __future__ import annotations

import argparse
import copy
import gc
import importlib
import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from bench import peers
from bench.peers import Built, Unavailable, Work

Call = Callable[[], Any]

SAMPLE = 2e-3
"""How many seconds one time takes at least: short calls are repeated."""

WARM = 40e-3
"""Seconds of calls ahead of a time, which wake threads, fill caches and raise the processor's clock.

Arrays of 16 MB that others have driven out of the last-level cache are back in it after about 50 calls:
after a dozen, a time was that of the cache or of memory, twice as long, as luck would have it.
"""

QUIET = 10e-3
"""Seconds in which the process must do next to nothing before the next system has its turn.

The system counts a running thread's time at its ticks alone, which are up to 4 ms apart.
"""

RESTLESS = 0.5
"""Seconds after which that is given up."""

FAR = 4.0
"""A system that takes so many times as long as the fastest is timed in `FEW` rounds only."""

FEW = 3

LEAST = 5
"""So often is every other system timed, whatever that takes: the median of three is two calls' luck."""


@dataclass
class Row:
    """What was measured of one row.

    Attributes:
        row: its name.
        threads: how many.
        seconds: of each system, a time for each round.
        build: seconds from the function or module to the end of the first call.
        missing: why a system is not there.
        wrong: what is wrong with a system's result; it is not timed.
    """

    row: str
    threads: int
    seconds: dict[str, list[float]] = field(default_factory=dict)
    build: dict[str, float] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)


# --------------------------------------------------------------------------------- checking


def reference(work: Work) -> list[np.ndarray]:
    """The results in float64, by PyTorch."""
    import torch

    function = work.torch
    if isinstance(function, torch.nn.Module):
        function = copy.deepcopy(function).eval().double()
    inputs = [torch.from_numpy(x.astype(np.float64) if x.dtype == np.float32 else x) for x in work.inputs]
    with torch.no_grad():
        return peers.leaves(function(*inputs))


def difference(results: list[np.ndarray], wanted: list[np.ndarray], tolerance: float) -> str:
    """What is wrong with the results; nothing if they are right."""
    if len(results) != len(wanted):
        return f"{len(results)} results instead of {len(wanted)}"
    for found, right in zip(results, wanted, strict=True):
        if found.shape != right.shape:
            return f"shape {found.shape} instead of {right.shape}"
        if right.dtype.kind != "f":
            if not np.array_equal(found, right):
                return f"{np.count_nonzero(found != right)} other values"
            continue
        most = float(np.abs(found - right).max()) / max(float(np.abs(right).max()), 1e-30)
        if not most <= tolerance:
            return f"difference {most:.1e}"
    return ""


def build(name: str, work: Work, wanted: list[np.ndarray], place: Path, row: Row) -> Built | None:
    """Build a system's call and compare its result; notes in `row` what came of it."""
    if name in work.without:
        row.missing[name] = work.without[name]
        return None
    start = time.perf_counter()
    try:
        built = peers.load(name).build(work, place, row.threads)
        result = built.call()
        row.build[name] = time.perf_counter() - start
        found = built.arrays(result)
    except Unavailable as reason:
        row.missing[name] = str(reason)
        return None
    except Exception as error:
        row.missing[name] = reason_of(error)
        print(f"{row.row}, {name}: {error}", flush=True)
        return None
    what = difference(found, wanted, work.tolerance)
    if what:
        row.wrong[name] = what
        return None
    return built


def reason_of(error: Exception) -> str:
    """An error in one line: that which says `error:`, or the first."""
    lines = str(error).strip().splitlines() or [""]
    telling = next((line.split("error: ", 1)[1] for line in lines if "error: " in line), lines[0])
    return f"{type(error).__name__}: {telling[:200]}"


# ----------------------------------------------------------------------------------- timing


def timed(call: Call, repeats: int) -> float:
    """Seconds of one call."""
    numbers = range(repeats)
    start = time.perf_counter()
    for _ in numbers:
        call()
    return (time.perf_counter() - start) / repeats


def repetitions(call: Call) -> tuple[int, float]:
    """How many calls one time takes, and about how long one is."""
    call()
    repeats, seconds = 1, timed(call, 1)
    while seconds * repeats < SAMPLE:
        repeats = max(2 * repeats, min(int(1.2 * SAMPLE / max(seconds, 1e-9)), 16 * repeats))
        seconds = timed(call, repeats)
    return repeats, seconds


def settle() -> None:
    """Wait until no thread of the last system spins: some do for 60 ms after their work."""
    end = time.perf_counter() + RESTLESS
    while time.perf_counter() < end:
        before = time.process_time()
        time.sleep(QUIET)
        if time.process_time() - before < 0.1 * QUIET:
            return


def warm(call: Call, seconds: float) -> None:
    """Run a call that takes about so many seconds until it has its pace."""
    for _ in range(max(1, min(int(WARM / max(seconds, 1e-9)), 10_000)) if seconds < 2 * WARM else 0):
        call()


def interleave(calls: Mapping[str, Call], rounds: int, budget: float) -> dict[str, list[float]]:
    """Times of all calls, which take turns in random order; each runs for a while before it is timed.

    Args:
        calls: by the system's name.
        rounds: how often each is timed at most.
        budget: seconds after which there are no more rounds than `LEAST`.
    """
    sizes = {name: repetitions(call) for name, call in calls.items()}
    fastest = min((seconds for _, seconds in sizes.values()), default=0.0)
    far = {name for name, (_, seconds) in sizes.items() if seconds > FAR * fastest and name != "ivy"}
    times: dict[str, list[float]] = {name: [] for name in calls}
    end = time.perf_counter() + budget
    gc.collect()
    gc.disable()
    for turn in range(rounds):
        if turn >= LEAST and time.perf_counter() > end:
            break
        for name in random.sample(list(calls), len(calls)):
            if name in far and turn >= FEW:
                continue
            repeats, seconds = sizes[name]
            settle()
            warm(calls[name], seconds)
            times[name].append(timed(calls[name], repeats))
    gc.enable()
    return times


# ----------------------------------------------------------------------------------- process


def measure(
    maker: Callable[[], Work], row: Row, systems: Iterable[str], options: argparse.Namespace, say: Any
) -> None:
    """Fill in a row."""
    say({"doing": [row.row, ""]})
    np.random.seed(0)
    _seed_torch()
    work = maker()
    wanted = reference(work)
    place = Path(options.place) / "".join(c if c.isalnum() else "-" for c in row.row)
    place.mkdir(exist_ok=True)
    made: dict[str, Built] = {}
    for name in systems:
        if name not in row.missing:
            say({"doing": [row.row, name]})
            built = build(name, work, wanted, place, row)
            if built is not None:
                made[name] = built
    say({"doing": [row.row, "timing"]})
    calls = {name: built.call for name, built in made.items()}
    row.seconds = interleave(calls, options.rounds, options.budget)


def _seed_torch() -> None:
    import torch

    torch.manual_seed(0)


def speaker() -> Callable[[Any], None]:
    """Write lines of JSON to what was standard output; that is the log from here on."""
    channel = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    return lambda message: print(json.dumps(message), file=channel, flush=True)


def keep_to_cores(threads: int) -> None:
    """Let this process run on so many cores only, where the system can do that."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-threads:])


def main() -> None:
    """Answer rows until the input ends."""
    parser = argparse.ArgumentParser(prog="python -m bench.interleaved")
    parser.add_argument("table", help="the module whose CASES make the rows")
    parser.add_argument("--threads", type=int, required=True)
    parser.add_argument("--place", required=True, help="a directory for what systems keep")
    parser.add_argument("--rounds", type=int, required=True)
    parser.add_argument("--budget", type=float, required=True, help="seconds of timing for each row")
    options = parser.parse_args()
    say = speaker()
    keep_to_cores(options.threads)
    cases = importlib.import_module(options.table).CASES
    for line in sys.stdin:
        asked = json.loads(line)
        row = Row(asked["row"], options.threads, missing=asked["missing"])
        measure(cases[row.row], row, asked["systems"], options, say)
        say(asdict(row))
    os._exit(0)  # the frameworks' threads may abort a process that ends while they still work


if __name__ == "__main__":
    main()
