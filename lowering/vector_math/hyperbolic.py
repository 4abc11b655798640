"""`tanh`, `sinh`, `cosh` and their inverses."""

from __future__ import annotations

import math

from ivy.lowering.vector_math import coefficients as tables
from ivy.lowering.vector_math.body import Value, copysign, fma, horner, least, select, sqrt
from ivy.lowering.vector_math.exponential import exponential, minus_one, power_of_two, reduce
from ivy.lowering.vector_math.logarithm import of_sum


def tanh(x: Value) -> Value:
    """A polynomial for small numbers, else e / (e + 2) with e = expm1(2 |x|)."""
    body = x.body
    magnitude = abs(x)
    doubled = magnitude + magnitude
    shifted, _, r = reduce(least(doubled, body.choose(20.0, 44.0)), body.bias)
    scale = power_of_two(shifted)
    e = fma(scale, minus_one(r), scale - 1.0)
    return copysign(select(magnitude < 0.6, _odd(magnitude, tables.TANH), e / (e + 2.0)), x)


def _odd(x: Value, table: dict[str, tuple[float, ...]]) -> Value:
    z = x * x
    return fma(x * z, horner(z, table[x.body.element]), x)


def sinh(x: Value) -> Value:
    """(e^x - e^-x) / 2 of |x| from 1 on, a polynomial below."""
    magnitude = abs(x)
    half = exponential(magnitude, halved=1)
    large = half - 0.25 / half
    return copysign(select(magnitude < 1.0, _odd(magnitude, tables.SINH), large), x)


def cosh(x: Value) -> Value:
    """(e^x + e^-x) / 2."""
    half = exponential(abs(x), halved=1)
    return half + 0.25 / half


def asinh(x: Value) -> Value:
    """log1p(|x| + x^2 / (1 + sqrt(1 + x^2))); log(2 |x|) where the square would not matter."""
    body = x.body
    magnitude = abs(x)
    huge = magnitude > body.choose(2.0**14, 2.0**30)
    limited = select(huge, 0.0, magnitude)
    square = limited * limited
    extra = square / (sqrt(square + 1.0) + 1.0)
    result = _log1p_of(select(huge, magnitude, limited), extra, huge)
    return copysign(select(magnitude < math.inf, result, magnitude), x)


def acosh(x: Value) -> Value:
    """log1p(t + sqrt(t^2 + 2 t)) with t = x - 1; log(2 x) where the 1 would not matter."""
    body = x.body
    huge = x > body.choose(2.0**14, 2.0**30)
    t = select(huge, 0.0, x - 1.0)
    root = sqrt(fma(t, t, t + t))
    result = _log1p_of(select(huge, x, t), root, huge)
    special = select(x < 1.0, math.nan, x)
    return select((x >= 1.0) & (x < math.inf), result, special)


def _log1p_of(first: Value, second: Value, huge: Value) -> Value:
    """log(1 + first + second); log(2 first) in the lanes that are huge."""
    larger = select(first > second, first, second)
    smaller = select(first > second, second, first)
    rounded = larger + smaller
    lost = (larger - rounded) + smaller
    u = rounded + 1.0
    error = select(rounded > 1.0, 1.0 - (u - rounded), rounded - (u - 1.0)) + lost
    u = select(huge, first, u)
    result = of_sum(u, select(huge, 0.0, error))
    return select(huge, result + math.log(2.0), result)


def atanh(x: Value) -> Value:
    """log1p(2 |x| / (1 - |x|)) / 2."""
    magnitude = abs(x)
    quotient = (magnitude + magnitude) / (1.0 - magnitude)
    u = quotient + 1.0
    error = select(quotient > 1.0, 1.0 - (u - quotient), quotient - (u - 1.0))
    result = copysign(of_sum(u, error) * 0.5, x)
    special = select(magnitude.equals(1.0), copysign(x.body.constant(math.inf), x), math.nan)
    return select(magnitude < 1.0, result, special)
