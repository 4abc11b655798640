"""Arithmetic on integer elements that has no undefined cases.

Division by zero gives 0, the smallest number divided by -1 is itself, shifts by the width and more
shift everything out.
"""

from __future__ import annotations

from ivy.dialect import types
from ivy.lowering.ivy_to_linalg.elements import (
    BOOL,
    SIGNED,
    Element,
    Number,
    equal,
    not_equal,
    op,
    select,
)


def truncated_divide(a: Element, b: Element) -> Element:
    """The quotient rounded towards zero; 0 by zero."""
    if a.kind != SIGNED:
        none = equal(b, 0)
        return select(none, 0, op("arith.divui", a.type, a, select(none, 1, b)))
    none, negated = equal(b, 0), equal(b, -1)
    quotient = op("arith.divsi", a.type, a, select(none | negated, 1, b))
    return select(none, 0, select(negated, -a, quotient))


def truncated_remainder(a: Element, b: Element) -> Element:
    """The remainder with the sign of the dividend; 0 by zero."""
    if a.kind != SIGNED:
        return op("arith.remui", a.type, a, select(equal(b, 0), 1, b))
    return op("arith.remsi", a.type, a, select(equal(b, 0) | equal(b, -1), 1, b))


def floor_divide(a: Element, b: Element) -> Element:
    """The quotient rounded towards minus infinity; 0 by zero."""
    quotient = truncated_divide(a, b)
    if a.kind != SIGNED:
        return quotient
    rest = truncated_remainder(a, b)
    step = not_equal(rest, 0) & ((rest < 0) ^ (b < 0))
    return select(step, quotient - 1, quotient)


def remainder(a: Element, b: Element) -> Element:
    """The remainder with the sign of the divisor; 0 by zero."""
    rest = truncated_remainder(a, b)
    if a.kind != SIGNED:
        return rest
    step = not_equal(rest, 0) & ((rest < 0) ^ (b < 0))
    return select(step, rest + b, rest)


def shift_left(a: Element, b: Element) -> Element:
    """`a << b`; 0 where `b` is negative or not below the width."""
    inside = _below(b, b.width)
    return select(inside, op("arith.shli", a.type, a, select(inside, b, 0)), 0)


def shift_right(a: Element, b: Element) -> Element:
    """`a >> b`; only the sign is left where `b` is negative or not below the width."""
    inside = _below(b, b.width)
    if a.kind == SIGNED:
        return op("arith.shrsi", a.type, a, select(inside, b, b.width - 1))
    return select(inside, op("arith.shrui", a.type, a, select(inside, b, 0)), 0)


def _below(b: Element, width: int) -> Element:
    """Whether `b`, its bits read as unsigned, is below a number."""
    return Element(b.value, types.element_type(f"uint{b.width}")) < width


def power(a: Element, b: Element, exponent: Number | None) -> Element:
    """`a**b` by squaring; for `b` below zero the whole part of `1 / a**-b`.

    `exponent` is `b` where it is known.
    """
    if a.kind == BOOL:
        return a | ~b
    positive = _power(a, b) if exponent is None else _known_power(a, int(exponent))
    if a.kind != SIGNED or (exponent is not None and exponent >= 0):
        return positive
    sign = select(equal(b & 1, 0), a * a, a)
    inverse = select(equal(a, 1) | equal(a, -1), sign, 0)
    return select(b < 0, inverse, positive)


def _power(a: Element, b: Element) -> Element:
    result, square = a.of(1), a
    for bit in range(a.width):
        chosen = not_equal(b & (1 << bit), 0)
        result = select(chosen, result * square, result)
        square = square * square
    return result


def _known_power(a: Element, exponent: int) -> Element:
    result, square = None, a
    while exponent > 0:
        if exponent & 1:
            result = square if result is None else result * square
        exponent >>= 1
        if exponent:
            square = square * square
    return a.of(1) if result is None else result
