"""The registry of idioms: by the op that they end in.

    @idiom("softmax", "divide")
    def softmax(op):
        ...guards: return None...
        return ops.softmax(x, axis)

The function gets the last op of the pieces and returns the value that takes its place, or `None`.
One function may raise several ops: it is entered under all their names, and what it made is counted.
Each idiom is tried only on ops of its names, once, in program order; inner idioms have then been
raised already, so that larger ones are written in terms of smaller ones.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect.types import is_compatible
from ivy.lowering.transforms.raise_idioms.patterns import Bindings, Pattern, match
from ivy.mlir import ir

Idiom = Callable[[ir.Operation], ir.Value | Sequence[ir.Value] | None]

IDIOMS: dict[str, list[tuple[tuple[str, ...], Idiom]]] = {}
"""By the full name of the op at the end: the names of its counters and the function, in order."""


def idiom(names: str | tuple[str, ...], *roots: str) -> Callable[[Idiom], Idiom]:
    """Decorator: enter a function for what ends in an op of one of the names `roots`.

    With several `names`, these are the ops that it may make.
    """
    counters = (names,) if isinstance(names, str) else names

    def register(function: Idiom) -> Idiom:
        for root in roots:
            full = root if "." in root else f"ivy.{root}"
            IDIOMS.setdefault(full, []).append((counters, function))
        return function

    return register


def expression(name: str, pattern: Pattern, root: str, build: Callable[[Bindings], ir.Value | None]) -> None:
    """Enter an idiom that is one expression of `X`, with what to build from its parts."""

    def function(op: ir.Operation) -> ir.Value | None:
        found = match(pattern, op.results[0])
        if found is None or not is_compatible(found["x"].origin.type, op.results[0].type):
            return None
        return build(found)

    idiom(name, root)(function)
