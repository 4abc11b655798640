"""What a call of `ivy` costs beside the framework's own function: arrays of four numbers, in one run.

    python -m bench.overhead [--backend NAME …] [--rounds N]

The calls take turns; what is printed are medians of the rounds, in microseconds.
"""

from __future__ import annotations

import argparse
import importlib
import statistics
import subprocess
import sys
import timeit
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

import ivy

Call = Callable[[], Any]

CALLS = 2000
"""How often each call runs in a round."""


def pairs(backend: str) -> dict[str, tuple[Call, Call]]:
    """For each function: the framework's call, and Ivy's."""
    with ivy.set_backend(backend):
        x = ivy.asarray(np.ones(4, np.float32))
    native = x.native
    xp = importlib.import_module({"jax": "jax.numpy"}.get(backend, backend))
    permute = getattr(xp, "flip", None) or xp.reverse
    calls: dict[str, tuple[Call, Call]] = {
        "add(x, y)": (lambda: xp.add(native, native), lambda: ivy.add(x, x)),
        "x + y": (lambda: native + native, lambda: x + x),
        "x + 2.0": (lambda: native + 2.0, lambda: x + 2.0),
        "sin(x)": (lambda: xp.sin(native), lambda: ivy.sin(x)),
        "reshape(x, (2, 2))": (lambda: xp.reshape(native, (2, 2)), lambda: ivy.reshape(x, (2, 2))),
        "x[1:]": (lambda: native[1:], lambda: x[1:]),
        "flip(x)": (lambda: permute(native, [0]), lambda: ivy.flip(x)),
    }
    return calls


def measure(calls: dict[str, tuple[Call, Call]], rounds: int) -> dict[str, tuple[float, float]]:
    """Microseconds of each call: the framework's, and Ivy's."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in calls}
    for turn in range(rounds + 1):
        for name, both in calls.items():
            found = [timeit.timeit(call, number=CALLS) / CALLS * 1e6 for call in both]
            if turn:
                times[name].append((found[0], found[1]))
    return {
        name: (statistics.median(a for a, _ in found), statistics.median(b for _, b in found))
        for name, found in times.items()
    }


def import_seconds() -> float:
    """The median time of `import ivy` in a new process."""
    program = "import time; t = time.perf_counter(); import ivy; print(time.perf_counter() - t)"
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        for _ in range(5)
    ]
    return statistics.median(float(run.stdout) for run in runs)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.overhead", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument(
        "--backend", nargs="*", default=["numpy", "torch"], metavar="NAME", help="numpy, torch"
    )
    parser.add_argument("--rounds", type=int, default=15, help="how often the calls take turns (15)")
    options = parser.parse_args(arguments)
    table = Table("backend", "call", "framework", "ivy", "more", title="µs a call")
    for backend in options.backend:
        for name, (native, ours) in measure(pairs(backend), options.rounds).items():
            table.add_row(backend, name, f"{native:.2f}", f"{ours:.2f}", f"{ours - native:+.2f}")
    console = Console()
    console.print(table)
    console.print(f"import ivy: {import_seconds() * 1000:.0f} ms")


if __name__ == "__main__":
    main()
