"""How ivy → torch patterns and expansions are written.

A *pattern* is a function decorated with the names of the Ivy ops it converts. It gets the type of the
result (a list of types for several) and then the op's fields in order: operands as torch values,
dynamic sizes as torch integers, attributes as plain Python values. It builds torch ops (see `aten`)
and returns the result.

    @lower("softmax")
    def softmax(result, x, axis):
        return aten.call("softmax.int", result, x, axis, None)

An *expansion* is a function decorated with `expand`: it rewrites an Ivy op into other Ivy ops before
the conversion, and returns `None` where the pattern can convert the op as it is. Ops without a
pattern are decomposed.
"""

from __future__ import annotations

from collections.abc import Callable

from ivy.lowering.conversion import Pattern, entered

PATTERNS: dict[str, Pattern] = {}
"""Every pattern by the name of the Ivy op, without the prefix."""
EXPANSIONS: dict[str, Pattern] = {}
"""Every expansion by the name of the Ivy op, without the prefix."""


def lower(*names: str) -> Callable[[Pattern], Pattern]:
    """Decorator: enter a pattern for these Ivy ops."""
    return entered(PATTERNS, names)


def expand(*names: str) -> Callable[[Pattern], Pattern]:
    """Decorator: enter an expansion for these Ivy ops."""
    return entered(EXPANSIONS, names)
