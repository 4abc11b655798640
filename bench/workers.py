"""Runs rows in a process for each number of threads (`bench.interleaved`), and survives its death.

A system that crashes or takes too long is noted as missing from that row, and the row starts again
without it in a new process.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.interleaved import Row
from bench.peers import SYSTEMS


@dataclass(frozen=True)
class Settings:
    """How rows are run.

    Attributes:
        table: the module whose `CASES` make them.
        systems: which.
        rounds: how often each is timed at most.
        budget: seconds of timing for a row, after which it ends early.
        patience: seconds for a system's build and first call, or for a row's timing.
    """

    table: str
    systems: Sequence[str] = tuple(SYSTEMS)
    rounds: int = 15
    budget: float = 5.0
    patience: float = 180.0


def environment(threads: int) -> dict[str, str]:
    """The environment of a process on so many threads: every library is told, nothing slows NumPy."""
    count = str(threads)
    changed = dict(os.environ)
    for name in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE"):
        changed.pop(name, None)
    changed.setdefault("TORCHINDUCTOR_CACHE_DIR", str(Path(tempfile.gettempdir()) / "bench-inductor"))
    flags = f"--xla_cpu_multi_thread_eigen={'true' if threads > 1 else 'false'}"
    return changed | {
        "OMP_NUM_THREADS": count,
        "MKL_NUM_THREADS": count,
        "OPENBLAS_NUM_THREADS": count,
        "XLA_FLAGS": f"{changed.get('XLA_FLAGS', '')} {flags}".strip(),
        "TORCHINDUCTOR_COMPILE_THREADS": "1",  # no processes that still start while others are timed
        "JAX_PLATFORMS": "cpu",
        "HF_HUB_OFFLINE": "1",
        "PYTHONWARNINGS": "ignore",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }


def cores() -> int:
    """How many cores there are for this process."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Worker:
    """One process, with a thread that reads what it says."""

    def __init__(self, settings: Settings, threads: int, place: Path) -> None:
        self.log = place / f"log-{threads}.txt"
        command = [
            sys.executable, "-m", "bench.interleaved", settings.table, "--threads", str(threads),
            "--place", str(place), "--rounds", str(settings.rounds), "--budget", str(settings.budget),
        ]  # fmt: skip
        with self.log.open("a") as log:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True,
                env=environment(threads),
            )  # fmt: skip
        self._said: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.put(line)
        self._said.put("")

    def ask(self, message: Any) -> None:
        """Send a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()

    def hear(self, patience: float) -> dict[str, Any] | str:
        """The next line, or why there will be none."""
        try:
            line = self._said.get(timeout=patience)
        except queue.Empty:
            return f"over {patience:.0f} s"
        if line:
            heard: dict[str, Any] = json.loads(line)
            return heard
        return f"the process died with code {self._process.wait()}"

    def end(self) -> None:
        """Stop the process."""
        self._process.kill()
        self._process.wait()


def run(settings: Settings, names: Sequence[str], threads: int, place: Path) -> Iterator[Row]:
    """The rows of these names, as they come."""
    worker = Worker(settings, threads, place)
    try:
        for name in names:
            missing: dict[str, str] = {}
            while True:
                worker.ask({"row": name, "systems": list(settings.systems), "missing": missing})
                row, doing, reason = _answer(worker, settings.patience)
                if row is not None:
                    yield row
                    break
                worker.end()
                worker = Worker(settings, threads, place)
                if doing not in settings.systems:  # the reference or the timing: no system is to blame
                    yield Row(
                        name,
                        threads,
                        missing=dict.fromkeys(settings.systems, f"{doing or 'reference'}: {reason}"),
                    )
                    break
                missing[doing] = reason
    finally:
        worker.end()


def _answer(worker: Worker, patience: float) -> tuple[Row | None, str, str]:
    """The row, or what the process was doing when it ended and why it did."""
    doing = ""
    while True:
        heard = worker.hear(patience)
        if isinstance(heard, str):
            return None, doing, heard
        if "doing" not in heard:
            return Row(**heard), doing, ""
        doing = heard["doing"][1]


def run_all(
    settings: Settings, names: Sequence[str], threads: Sequence[int], show: Callable[[Row], None]
) -> list[Row]:
    """All rows on every number of threads; what systems keep is shared by these, and then deleted."""
    rows = []
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        for count in threads:
            for row in run(settings, names, count, Path(place)):
                show(row)
                rows.append(row)
    return rows
