"""What the interval of integers decides: comparisons, and bounds that are kept anyway."""

from __future__ import annotations

from collections.abc import Callable

from ivy.dialect import ops, types
from ivy.dialect.helpers import splat
from ivy.lowering.transforms.simplify.intervals import Interval, interval
from ivy.lowering.transforms.simplify.registry import Rule, simplify
from ivy.mlir import ir

Value = ir.Value


@simplify("clip")
def clip_inside(x: Value, low: Value, high: Value) -> Value | None:
    """clip(x, low, high) = x, of integers that lie between them"""
    if not types.is_integer(x.type):
        return None
    least, most = interval(x)
    return x if interval(low)[1] <= least and most <= interval(high)[0] else None


@simplify("maximum")
def maximum_known(x1: Value, x2: Value) -> Value | None:
    """max(a, b) = a, of integers none of which is smaller than any of b"""
    if not types.is_integer(x1.type):
        return None
    a, b = interval(x1), interval(x2)
    return x1 if a[0] >= b[1] else x2 if b[0] >= a[1] else None


@simplify("minimum")
def minimum_known(x1: Value, x2: Value) -> Value | None:
    """min(a, b) = a, of integers none of which is larger than any of b"""
    if not types.is_integer(x1.type):
        return None
    a, b = interval(x1), interval(x2)
    return x1 if a[1] <= b[0] else x2 if b[1] <= a[0] else None


def _less(a: Interval, b: Interval) -> bool | None:
    return True if a[1] < b[0] else False if a[0] >= b[1] else None


def _not(decided: bool | None) -> bool | None:
    return None if decided is None else not decided


def _equal(a: Interval, b: Interval) -> bool | None:
    apart = a[1] < b[0] or b[1] < a[0]
    return False if apart else True if a[0] == a[1] == b[0] == b[1] else None


_DECIDED: dict[str, Callable[[Interval, Interval], bool | None]] = {
    "less": _less,
    "greater": lambda a, b: _less(b, a),
    "greater_equal": lambda a, b: _not(_less(a, b)),
    "less_equal": lambda a, b: _not(_less(b, a)),
    "equal": _equal,
    "not_equal": lambda a, b: _not(_equal(a, b)),
}
"""a < b, for all elements or for none, where their intervals say so"""


def _comparison(decide: Callable[[Interval, Interval], bool | None]) -> Rule:
    def rule(x1: Value, x2: Value) -> Value | None:
        if not types.is_integer(x1.type):
            return None
        decided = decide(interval(x1), interval(x2))
        shape = types.broadcast(types.shape_of(x1.type), types.shape_of(x2.type))
        if decided is None or types.DYNAMIC in shape:
            return None
        return ops.constant(splat(types.tensor(shape, "bool"), decided))

    return rule


for _name, _decide in _DECIDED.items():
    simplify(_name)(_comparison(_decide))
