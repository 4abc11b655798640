"""How ivy → StableHLO patterns are written.

A pattern is a function decorated with the names of the Ivy ops it converts. It gets the result
types and then the op's fields in order: operands as converted values, attributes as plain Python
values. It builds StableHLO ops (see `hlo`) and returns the result (a tuple for several).

    @lower("reshape")
    def reshape(result, x, dims, shape):
        return hlo.reshape(x, shape, dims)

Ops without a pattern are decomposed before the conversion (`composites.py`).
"""

from __future__ import annotations

from collections.abc import Callable

from ivy.lowering.conversion import Pattern, entered

PATTERNS: dict[str, Pattern] = {}
"""Every pattern by the name of the Ivy op, without the prefix."""


def lower(*names: str) -> Callable[[Pattern], Pattern]:
    """Decorator: enter a pattern for these Ivy ops."""
    return entered(PATTERNS, names)
