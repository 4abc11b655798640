"""The report of `--mlir-timing`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

_RULE = "===" + "-" * 73 + "==="


class Timing:
    """Seconds by section; sections nest, and the same section adds up."""

    def __init__(self) -> None:
        self.seconds: dict[tuple[str, ...], float] = {}
        self._path: tuple[str, ...] = ()
        self._start = time.perf_counter()

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """Add the time of the body to the section `name` of the current one."""
        path = self._path = (*self._path, name)
        self.seconds.setdefault(path, 0.0)
        start = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[path] += time.perf_counter() - start
            self._path = path[:-1]

    def report(self, display: str, stream: TextIO) -> None:
        """Print the times, as a `"tree"` in order or as a `"list"` by name, slowest first."""
        total = time.perf_counter() - self._start
        rest = total - sum(seconds for path, seconds in self.seconds.items() if len(path) == 1)
        rows = self._tree() if display == "tree" else self._list()
        print(f"{_RULE}\n{'... Execution time report ...':^79}\n{_RULE}", file=stream)
        print(f"  Total Execution Time: {total:.4f} seconds\n", file=stream)
        print("  ----Wall Time----  ----Name----", file=stream)
        for name, seconds in [*rows, ("Rest", rest), ("Total", total)]:
            print(f"  {seconds:8.4f} ({seconds / total:6.1%})  {name}", file=stream)
        stream.flush()

    def _tree(self) -> list[tuple[str, float]]:
        return [("  " * (len(path) - 1) + path[-1], seconds) for path, seconds in self.seconds.items()]

    def _list(self) -> list[tuple[str, float]]:
        names: dict[str, float] = {}
        for path, seconds in self.seconds.items():
            if not any(other[: len(path)] == path and other != path for other in self.seconds):
                names[path[-1]] = names.get(path[-1], 0.0) + seconds
        return sorted(names.items(), key=lambda row: -row[1])
