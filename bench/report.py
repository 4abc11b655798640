"""Tables of rows that were run by `bench.workers`: on the terminal, in Markdown, and as JSON."""

from __future__ import annotations

import datetime
import json
import math
import platform
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.interleaved import Row
from bench.peers import PACKAGES
from bench.workers import cores


def milliseconds(row: Row, system: str) -> str:
    """The median time, or what is there in its place."""
    if system in row.wrong:
        return "WRONG"
    if system not in row.seconds:
        return "–"
    seconds = statistics.median(row.seconds[system])
    return f"{1e6 * seconds:.3g} µs" if seconds < 1e-4 else f"{1e3 * seconds:.4g}"


def best(row: Row) -> tuple[str, float] | None:
    """The fastest peer, and how many times its time Ivy's is.

    The ratio is the median over the rounds, each of which has a time of both. Without a time of Ivy's it
    is not a number.
    """
    peers = [system for system in row.seconds if system != "ivy"]
    if not peers:
        return None
    ours = row.seconds.get("ivy")
    if ours is None:
        return min(peers, key=lambda system: statistics.median(row.seconds[system])), math.nan
    ratios = {
        system: statistics.median(a / b for a, b in zip(ours, row.seconds[system], strict=False))
        for system in peers
    }
    fastest = max(ratios, key=lambda system: ratios[system])
    return fastest, ratios[fastest]


def ratio(value: float) -> str:
    """A ratio with two digits."""
    return "–" if math.isnan(value) else f"{value:.2f}"


def cells(row: Row, systems: Sequence[str]) -> list[str]:
    """A row of the table."""
    found = best(row)
    ending = [found[0], ratio(found[1])] if found else ["–", "–"]
    return [row.row, *(milliseconds(row, system) for system in systems), *ending]


def header(systems: Sequence[str]) -> list[str]:
    """The titles of the columns."""
    return ["row", *systems, "best peer", "ivy ÷ best"]


def summary(rows: Iterable[Row], limit: float) -> list[str]:
    """The geometric mean, the rows above the limit, and what is wrong."""
    rows = list(rows)
    lines = []
    ratios = {row.row: found[1] for row in rows if (found := best(row)) and not math.isnan(found[1])}
    if ratios:
        mean = math.exp(statistics.fmean(math.log(value) for value in ratios.values()))
        lines.append(f"Geometric mean of ivy ÷ best peer over {len(ratios)} rows: {mean:.3f}.")
        above = [f"{name} ({value:.2f})" for name, value in ratios.items() if value > limit]
        lines.append(f"Rows above {limit}: {', '.join(above) or 'none'}.")
    wrong = [f"{row.row}: {system}, {what}" for row in rows for system, what in row.wrong.items()]
    if wrong:
        lines.append(f"WRONG and not timed: {'; '.join(wrong)}.")
    return lines


def absences(rows: Iterable[Row]) -> list[str]:
    """For each system and reason that it is missing, the rows."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in rows:
        for system, reason in row.missing.items():
            names = found.setdefault((system, reason), [])
            if row.row not in names:
                names.append(row.row)
    return [f"{system} is not in {', '.join(names)}: {reason}" for (system, reason), names in found.items()]


def show(rows: Sequence[Row], systems: Sequence[str], limit: float) -> None:
    """Print a table for each number of threads, and what follows from it."""
    console = Console(width=170)
    for threads in sorted({row.threads for row in rows}):
        table = Table(*header(systems), title=f"milliseconds on {threads} thread{'s' * (threads > 1)}")
        chosen = [row for row in rows if row.threads == threads]
        for row in chosen:
            table.add_row(*cells(row, systems))
        console.print(table)
        for line in summary(chosen, limit):
            console.print(line, markup=False, highlight=False)
    for line in absences(rows):
        console.print(line, markup=False, highlight=False)


# ------------------------------------------------------------------------------------- files


def machine() -> str:
    """The processor, the number of its cores that may be used, and the memory."""
    name = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        lines = information.read_text().splitlines()
        name = next((line.split(": ", 1)[1] for line in lines if line.startswith("model name")), name)
    return f"{name}, {cores()} cores, {platform.system()}, Python {platform.python_version()}"


def versions() -> dict[str, str]:
    """The versions of all systems' libraries."""
    found = {}
    for system, package in PACKAGES.items():
        try:
            found[system] = version(package)
        except PackageNotFoundError:
            found[system] = "not installed"
    return found


def markdown(rows: Sequence[Row], systems: Sequence[str], limit: float, command: str) -> str:
    """The tables as Markdown, with the machine, the versions and the date."""
    day = datetime.date.today().isoformat()
    known = ", ".join(f"{system} {number}" for system, number in versions().items())
    lines = [f"`{command}` on {day}: {machine()}; {known}. Medians in milliseconds unless said otherwise."]
    for threads in sorted({row.threads for row in rows}):
        chosen = [row for row in rows if row.threads == threads]
        lines += ["", f"### {threads} thread{'s' * (threads > 1)}", ""]
        lines += [_line(header(systems)), _line(["---"] * (len(systems) + 3))]
        lines += [_line(cells(row, systems)) for row in chosen]
        lines += [text for line in summary(chosen, limit) for text in ("", line)]
    lines += ["", *(f"- {line}" for line in absences(rows))]
    return "\n".join(lines) + "\n"


def _line(parts: Iterable[str]) -> str:
    return f"| {' | '.join(parts)} |"


def write_json(path: str | Path, rows: Sequence[Row]) -> None:
    """All times."""
    report = {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "versions": versions(),
        "rows": [asdict(row) for row in rows],
    }
    Path(path).write_text(json.dumps(report, indent=1) + "\n")
