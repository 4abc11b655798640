"""Ivy's own code for the CPU and its peers on single kernels, side by side in one run.

    python -m bench.kernels [--only REGEX] [--systems NAMES] [--threads 1,2] [--rounds N]
                            [--json FILE] [--markdown FILE]

The systems are those of `bench.peers`, the rows those of `bench.kernel_cases`. For each number of threads
there is one process, kept to as many cores, in which all systems build a row, are compared with PyTorch in
float64, and then take turns in random order; a time is that of several calls if one is short. The last
columns are the peer that is fastest against Ivy, and the median over the rounds of Ivy's time divided by
that peer's. What is not installed is left out and said; the peers come with

    python -m pip install --constraint constraints.txt --editable '.[all,dev,bench]'
"""

from __future__ import annotations

import argparse
import shlex
import sys
from collections.abc import Sequence

from bench import measuring, report, workers
from bench.interleaved import Row
from bench.peers import SYSTEMS

LIMIT = 1.15
"""Rows where Ivy takes more than so many times the best peer's time are listed."""


def options_of(module: str, doc: str | None) -> argparse.ArgumentParser:
    """The options of a benchmark against the peers."""
    made = argparse.ArgumentParser(prog=f"python -m bench.{module}", description=(doc or "").split("\n\n")[0])
    made.add_argument("--only", metavar="REGEX", default="", help="only rows whose name matches")
    made.add_argument("--systems", default=",".join(SYSTEMS), help="which, with commas (all)")
    made.add_argument("--threads", default="1,2", help="numbers of threads, with commas (1,2)")
    made.add_argument("--rounds", type=int, default=15, help="how often each is timed at most (15)")
    made.add_argument("--budget", type=float, default=5.0, help="seconds of timing for a row (5)")
    made.add_argument("--json", metavar="FILE", help="write all times")
    made.add_argument("--markdown", metavar="FILE", help="write the tables")
    return made


def chosen_systems(options: argparse.Namespace) -> list[str]:
    """The systems that were named.

    Raises:
        SystemExit: there is none of that name.
    """
    names = options.systems.split(",")
    unknown = [name for name in names if name not in SYSTEMS]
    if unknown:
        raise SystemExit(f"no system is called {unknown[0]!r}; there are {', '.join(SYSTEMS)}")
    return names


def progress(row: Row) -> None:
    """Print a row as soon as it is there."""
    found = report.best(row)
    times = " ".join(
        f"{name} {report.milliseconds(row, name)}" for name in SYSTEMS if name in (row.seconds | row.wrong)
    )
    ending = f"-> {report.ratio(found[1])} of {found[0]}" if found else ""
    print(f"[{row.threads}] {row.row}: {times} {ending}", file=sys.stderr, flush=True)


def run(
    options: argparse.Namespace,
    table: str,
    names: Sequence[str],
    limit: float,
    command: str,
    patience: float = 180.0,
) -> None:
    """Measure rows, print the tables, and write the files."""
    systems = chosen_systems(options)
    settings = workers.Settings(table, systems, options.rounds, options.budget, patience)
    threads = [int(count) for count in options.threads.split(",")]
    rows = workers.run_all(settings, names, threads, progress)
    report.show(rows, systems, limit)
    if options.json:
        report.write_json(options.json, rows)
    if options.markdown:
        with open(options.markdown, "w") as file:
            file.write(report.markdown(rows, systems, limit, command))


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the tables."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = options_of("kernels", __doc__).parse_args(given)
    from bench.kernel_cases import CASES

    names = measuring.matching(CASES, options.only)
    run(options, "bench.kernel_cases", names, LIMIT, shlex.join(["python", "-m", "bench.kernels", *given]))


if __name__ == "__main__":
    main()
