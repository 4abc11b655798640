"""How ivy → linalg patterns and expansions are written.

A *pattern* is a function decorated with the names of the Ivy ops it converts. It gets the Ivy type
of the result (a list of types for several) and then the op's fields in order: tensors as `Array`
(the converted value beside its Ivy type, which still says whether integers are unsigned), dynamic
sizes as `index` values, attributes as plain Python values. It builds ops (see `build`) and returns
the result as an `Array` or a value, a tuple for several.

    @lower("relu")
    def relu(result, x):
        return build.elementwise(result, [x], lambda x: maximum(x, x.of(0)))

An *expansion* is a function decorated with `expand`: it rewrites an Ivy op into other Ivy ops before
the conversion, from its fields by name, and returns `None` where the pattern can convert the op as it
is. Ops without a pattern are decomposed (`decompose.py`).
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
