"""How the benchmarks of speed measure: calls take turns, and what counts are the ratios of neighbours."""

from __future__ import annotations

import argparse
import random
import re
import statistics
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from rich.console import Console
from rich.table import Table

Call = Callable[[], Any]

WARM_UP = 3
"""How often each call is made before it is timed."""


def parser(module: str, doc: str | None, *, sources: bool = False) -> argparse.ArgumentParser:
    """The options that every benchmark has; the first paragraph of its docstring describes it.

    With `sources` it translates from several frameworks, which can be chosen.
    """
    made = argparse.ArgumentParser(prog=f"python -m bench.{module}", description=(doc or "").split("\n\n")[0])
    made.add_argument("--only", metavar="REGEX", default="", help="only networks whose name matches")
    made.add_argument("--rounds", type=int, default=30, help="how often each is called (30)")
    made.add_argument(
        "--cpu",
        action="store_true",
        help="the processor's time instead of the clock's: steadier on a busy machine, right for one thread",
    )
    if sources:
        made.add_argument("--from", dest="sources", metavar="REGEX", default="", help="only these frameworks")
    return made


def measure(
    calls: Mapping[str, Call],
    options: argparse.Namespace,
    repeats: int = 1,
    wait: Callable[[Any], Any] = lambda _: None,
) -> dict[str, list[float]]:
    """Seconds of every call, which take turns in random order.

    Args:
        calls: what to call.
        options: those of `parser`: how many times are measured, and of which clock.
        repeats: how many calls make one time.
        wait: returns when the result of a call is there.
    """
    for call in calls.values():
        for _ in range(WARM_UP):
            wait(call())
    clock = time.process_time if options.cpu else time.perf_counter
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(options.rounds):
        for name in random.sample(list(calls), len(calls)):
            start = clock()
            for _ in range(repeats):
                wait(calls[name]())
            times[name].append((clock() - start) / repeats)
    return times


def rows(title: str, times: Mapping[str, list[float]]) -> list[tuple[str, ...]]:
    """Lines of the table: milliseconds, and the ratio to the first call."""
    first = next(iter(times.values()))
    return [
        (
            title if values is first else "",
            name,
            f"{1e3 * statistics.median(values):.4g}",
            f"{statistics.median(a / b for a, b in zip(values, first, strict=True)):.3f}",
        )
        for name, values in times.items()
    ]


def matching(names: Iterable[str], pattern: str) -> list[str]:
    """The names in which the pattern is found."""
    return [name for name in names if re.search(pattern, name)]


def show(title: str, lines: Iterable[tuple[str, ...]]) -> None:
    """Print the table."""
    table = Table("network", "call", "ms", "ratio", title=title)
    for line in lines:
        table.add_row(*line)
    Console().print(table)


def model_parser(module: str, about: str | None, names: Collection[str]) -> argparse.ArgumentParser:
    """The command line of a benchmark that takes the name of one model."""
    parser = argparse.ArgumentParser(
        prog=f"python -m {module}", description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("name", metavar="NAME", choices=names, help=", ".join(names))
    return parser
