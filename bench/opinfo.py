"""How much of PyTorch works: every float32 OpInfo of `torch.testing` against PyTorch's own values.

    python -m bench.opinfo --to jax [--only REGEX] [--summary] [--families]

Prints one line for each op that fails, with its reason, and the rate at the end. The failures that
are known are listed in a file that can only shrink: the command fails if another op fails, or if a
listed one does not any more. Ops run in worker processes: what kills one of them is a failure of
its op.
"""

from __future__ import annotations

import argparse
import multiprocessing
import re
import signal
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from bench.opinfo_worker import RUNNERS, Outcome, op_infos, serve

TIMEOUT = 180.0
"""Seconds that one op may take."""
START_TIMEOUT = 300.0
"""Seconds that a worker may take to import the frameworks."""
DIED, LATE = "process died", "timed out"


@dataclass
class _Worker:
    """One process and what it is doing.

    Attributes:
        job: the op that it runs; `None` while it starts or is idle.
        deadline: when that has taken too long.
    """

    process: Any
    connection: Connection
    job: str | None = None
    deadline: float = field(default_factory=lambda: time.monotonic() + START_TIMEOUT)


class Sweep:
    """Runs ops in worker processes, each of which is replaced when it dies."""

    def __init__(
        self, target: str, names: Sequence[str], jobs: int, serve: Callable[[Connection, str], None] = serve
    ) -> None:
        self.target = target
        self.serve = serve
        self.waiting = deque(names)
        self.outcomes: dict[str, Outcome] = {}
        self.jobs = min(jobs, len(names))

    def run(self) -> dict[str, Outcome]:
        """The outcome of every op."""
        workers = [self._start() for _ in range(self.jobs)]
        try:
            while workers:
                workers = [next_ for worker in self._ready(workers) for next_ in self._step(worker)]
        finally:
            for worker in workers:
                worker.process.kill()
        return self.outcomes

    def _start(self) -> _Worker:
        context = multiprocessing.get_context("spawn")
        mine, theirs = context.Pipe()
        process = context.Process(target=self.serve, args=(theirs, self.target), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, mine)

    def _ready(self, workers: list[_Worker]) -> list[_Worker]:
        """All workers, after at least one has something to say or is too late."""
        patience = max(0.0, min(worker.deadline for worker in workers) - time.monotonic())
        wait([worker.connection for worker in workers], patience)
        return workers

    def _step(self, worker: _Worker) -> list[_Worker]:
        """What takes the worker's place: itself, another one, or nothing."""
        if worker.connection.poll():
            try:
                answer = worker.connection.recv()
            except EOFError:
                return self._replace(worker, DIED, _cause_of_death(worker.process))
            return self._answered(worker, answer)
        if time.monotonic() > worker.deadline:
            return self._replace(worker, LATE, f"took longer than {TIMEOUT:.0f} s")
        return [worker]

    def _answered(self, worker: _Worker, answer: Any) -> list[_Worker]:
        if worker.job is not None:
            self.outcomes[worker.job] = answer
        if not self.waiting:
            worker.connection.send(None)
            worker.process.join()
            return []
        worker.job = self.waiting.popleft()
        worker.deadline = time.monotonic() + TIMEOUT
        worker.connection.send(worker.job)
        return [worker]

    def _replace(self, worker: _Worker, cause: str, detail: str) -> list[_Worker]:
        worker.process.kill()
        worker.process.join()
        if worker.job is None:
            raise RuntimeError(f"a worker did not start: {cause}, {detail}")
        self.outcomes[worker.job] = Outcome(cause, detail, 1)
        return [self._start()] if self.waiting else []


def _cause_of_death(process: Any) -> str:
    process.join()
    code = process.exitcode
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"


# ------------------------------------------------------------------------------ expectations


def expectation_file(target: str) -> Path:
    """The file of the ops that are known to fail."""
    return Path(__file__).with_name(f"opinfo_{target}_failures.txt")


def read_expectations(path: Path) -> dict[str, str]:
    """The ops that are known to fail, with their reasons."""
    lines = path.read_text().splitlines() if path.exists() else []
    return dict(line.split(": ", maxsplit=1) for line in lines if line and not line.startswith("#"))


def write_expectations(path: Path, failures: Mapping[str, Outcome], kept: Mapping[str, str]) -> None:
    """List the failures and the ops that did not run, sorted."""
    entries = dict(kept) | {name: outcome.cause for name, outcome in failures.items()}
    header = "# Ops that fail, as `python -m bench.opinfo` found them. This list can only shrink.\n"
    path.write_text(header + "".join(f"{name}: {entries[name]}\n" for name in sorted(entries)))


def surprises(outcomes: Mapping[str, Outcome], expected: Mapping[str, str], target: str = "jax") -> list[str]:
    """Where the outcomes are not the expected ones, each as a line."""
    lines = []
    for name, outcome in outcomes.items():
        if outcome.cause and name not in expected:
            lines.append(f"{name} fails and is not expected to")
        if not outcome.cause and name in expected:
            lines.append(f"{name} works: remove it from {expectation_file(target).name}")
    return lines


# ------------------------------------------------------------------------------------ report


def _rate(outcomes: Iterable[Outcome]) -> str:
    run = [outcome for outcome in outcomes if outcome.samples]
    right = sum(not outcome.cause for outcome in run)
    return f"{right} of {len(run)} ops right ({100 * right / max(1, len(run)):.1f} %)"


def family_of(name: str) -> str:
    """The part of PyTorch's interface that an op belongs to."""
    known = ("_refs.", "fft.", "linalg.", "masked.", "nn.functional.", "special.")
    return next((prefix.rstrip(".") for prefix in known if name.startswith(prefix)), "torch")


def _print_families(outcomes: Mapping[str, Outcome]) -> None:
    for family in sorted(set(map(family_of, outcomes))):
        print(f"{family:15} {_rate(o for name, o in outcomes.items() if family_of(name) == family)}")


def _print_summary(failures: Mapping[str, Outcome]) -> None:
    causes = Counter(outcome.cause for outcome in failures.values())
    for cause, count in causes.most_common():
        names = sorted(name for name, outcome in failures.items() if outcome.cause == cause)
        print(f"{count:4}  {cause}: {', '.join(names)}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.opinfo", description=__doc__.splitlines()[0])
    parser.add_argument("--to", default="jax", choices=list(RUNNERS), help="the target framework")
    parser.add_argument("--only", metavar="REGEX", help="only ops whose whole name matches")
    parser.add_argument("--jobs", type=int, default=2, help="worker processes (2)")
    parser.add_argument("--summary", action="store_true", help="group the failures by cause")
    parser.add_argument("--families", action="store_true", help="print the rate of each family of ops")
    parser.add_argument("--update-expectations", action="store_true", help="rewrite the list of failures")
    return parser.parse_args()


def main() -> int:
    """Run the command; the exit status."""
    arguments = _arguments()
    names = [n for n in op_infos() if not arguments.only or re.fullmatch(arguments.only, n)]
    if not names:
        print(f"no op is called {arguments.only}", file=sys.stderr)
        return 2
    start = time.monotonic()
    outcomes = Sweep(arguments.to, names, arguments.jobs).run()
    outcomes = {name: outcomes[name] for name in names}
    failures = {name: outcome for name, outcome in outcomes.items() if outcome.cause}
    for name, outcome in failures.items():
        print(f"{name}: {outcome.detail}")
    if arguments.summary:
        _print_summary(failures)
    if arguments.families:
        _print_families(outcomes)
    status = _check_expectations(arguments, outcomes, failures)
    print(f"in {time.monotonic() - start:.0f} s", file=sys.stderr)
    print(_rate(outcomes.values()))
    return status


def _check_expectations(
    arguments: argparse.Namespace, outcomes: Mapping[str, Outcome], failures: Mapping[str, Outcome]
) -> int:
    path = expectation_file(arguments.to)
    expected = read_expectations(path)
    if arguments.update_expectations:
        write_expectations(path, failures, {n: r for n, r in expected.items() if n not in outcomes})
        return 0
    found = surprises(outcomes, expected, arguments.to)
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
