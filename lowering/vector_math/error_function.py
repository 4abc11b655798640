"""`erf` and `erfc`."""

from __future__ import annotations

from ivy.lowering.vector_math import coefficients as tables
from ivy.lowering.vector_math.body import Value, copysign, fma, horner, least, select
from ivy.lowering.vector_math.exponential import exponential, minus_one, power_of_two, reduce

_POLE, _CENTRE = 2.0, 0.1875
"""The variable of the table `ERFCX`."""

_SMALL = {"f32": 0.92, "f64": 0.92}


def _near_zero(x: Value) -> Value:
    return fma(x, horner(x * x, tables.ERF[x.body.element]), x)


def erf(x: Value) -> Value:
    """Near 0, x times a polynomial; elsewhere 1 - erfc |x|."""
    body = x.body
    magnitude = abs(x)
    far = _one_minus_exp(magnitude) if body.element == "f32" else 1.0 - _positive_erfc(magnitude)
    return copysign(select(magnitude < _SMALL[body.element], _near_zero(magnitude), far), x)


def _one_minus_exp(magnitude: Value) -> Value:
    """1 - e^p for a polynomial p, as -(2^k (e^r - 1) + (2^k - 1))."""
    body = magnitude.body
    t = least(magnitude, 4.0)
    shifted, _, r = reduce(horner(t, tables.LOG_ERFC[body.element]), body.bias)
    scale = power_of_two(shifted)
    return fma(scale, -minus_one(r), 1.0 - scale)


def _positive_erfc(magnitude: Value) -> Value:
    """The complement for at least 0.45: a polynomial in 1/(x + 2), over x + 2, times e^(-x^2)."""
    x = least(magnitude, magnitude.body.choose(10.5, 27.5))
    divisor = x + _POLE
    lost = x - (divisor - _POLE)
    inverse = 1.0 / divisor
    error = inverse * fma(-inverse, lost, fma(-inverse, divisor, 1.0))
    polynomial = horner((inverse - _CENTRE) + error, tables.ERFCX[x.body.element])
    factor = fma(polynomial, error, polynomial * inverse)
    square = x * x
    return exponential(-square, low=-fma(x, x, -square), factor=factor)


def erfc(x: Value) -> Value:
    """The complement of the error function: 1 minus it near 0, reflected for negative numbers."""
    magnitude = abs(x)
    far = _positive_erfc(magnitude)
    far = select(x < 0.0, 2.0 - far, far)
    return select(magnitude < 0.5, 1.0 - _near_zero(x), far)
