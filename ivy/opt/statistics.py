"""The report of `--mlir-pass-statistics`.

The bindings are built without MLIR's own statistics. What passes did is counted from outside: how
many operations of each name there were before and after. A pass may count more by itself
(`ivy.lowering.counting`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from ivy.lowering.counting import counting
from ivy.mlir import ir

_RULE = "===" + "-" * 73 + "==="


class Statistics:
    """By pass, how many operations of each name it removed (negative) or added, and its own counters."""

    def __init__(self) -> None:
        self.changes: dict[str, Counter[str]] = {}
        self.counters: dict[str, Counter[str]] = {}

    @contextmanager
    def counting(self, name: str, op: ir.Operation) -> Iterator[None]:
        """Count what the body does to `op` as done by the pass called `name`."""
        before = _count(op)
        with counting() as counts:
            yield
        self.counters.setdefault(name, Counter()).update(counts)
        changes = self.changes.setdefault(name, Counter())
        changes.update(_count(op))
        changes.subtract(before)

    def report(self, stream: TextIO) -> None:
        """Print the changes by pass, in the order in which the passes ran first."""
        print(f"{_RULE}\n{'... Pass statistics report ...':^79}\n{_RULE}", file=stream)
        for name, changes in self.changes.items():
            print(name, file=stream)
            for operation, change in sorted(changes.items()):
                if change:
                    print(f"  (S) {change:+} {operation}", file=stream)
            for what, number in sorted(self.counters[name].items()):
                print(f"  (S) {number} {what}", file=stream)
        stream.flush()


def _count(op: ir.Operation) -> Counter[str]:
    names: Counter[str] = Counter()

    def count(inner: ir.Operation) -> ir.WalkResult:
        names[inner.name] += 1
        return ir.WalkResult.ADVANCE

    op.walk(count)
    return names
