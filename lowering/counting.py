"""Counters of what passes did, for `--mlir-pass-statistics`.

A pass calls `count("softmax")`; whoever wants the numbers runs it inside `counting()`. Without that a
call does nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

_COUNTS: ContextVar[Counter[str] | None] = ContextVar("counts of the running pass", default=None)


def count(what: str) -> None:
    """Add one to the counter of this name."""
    counts = _COUNTS.get()
    if counts is not None:
        counts[what] += 1


@contextmanager
def counting() -> Iterator[Counter[str]]:
    """What is counted in the body, by name."""
    counts: Counter[str] = Counter()
    token = _COUNTS.set(counts)
    try:
        yield counts
    finally:
        _COUNTS.reset(token)
