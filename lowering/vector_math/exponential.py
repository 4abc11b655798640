"""`exp`, `exp2` and `expm1`.

x = k ln 2 + r with |r| <= ln(2)/2, so e^x = 2^k e^r. Adding 1.5 * 2^m to a number rounds it to an integer
and leaves that integer in its low bits (m: the bits of the fraction), from where one shift makes 2^k. AVX-512
has an instruction for y 2^k, which takes k as a real and needs no care for small and large results.
"""

from __future__ import annotations

from ivy.lowering.vector_math import coefficients as tables
from ivy.lowering.vector_math.body import (
    Body,
    Value,
    bits,
    copysign,
    fma,
    from_bits,
    horner,
    least,
    most,
    scale,
    select,
)

LOG2_E = 1.4426950408889634
LN2 = 0.6931471805599453
LN2_PARTS = {"f32": (0.693147182, -1.90465421e-9), "f64": (LN2, 2.3190468138462996e-17)}
"""ln 2 as the sum of two numbers of the type."""

_LIFT = {"f32": 32, "f64": 64}
"""Results below the normal numbers are computed times 2 to this power, and rounded once by its inverse."""


def rounding(body: Body, offset: int) -> float:
    """What leaves `round(x) + offset` in the low bits of the sum with x."""
    return 1.5 * 2.0**body.mantissa + offset


def reduce(x: Value, offset: int) -> tuple[Value, Value, Value]:
    """The reduction: k (with the offset, in the low bits of a real), k as a real, and r."""
    shift = rounding(x.body, offset)
    shifted = fma(x, LOG2_E, shift)
    k = shifted - shift
    high, low = LN2_PARTS[x.body.element]
    return shifted, k, fma(k, -low, fma(k, -high, x))


def power_of_two(shifted: Value) -> Value:
    """2 to the (exponent with its bias in the low bits of `shifted`)."""
    return from_bits(bits(shifted) << shifted.body.mantissa)


def exponential(x: Value, low: Value | None = None, factor: Value | None = None, halved: int = 0) -> Value:
    """`factor * e**(x + low) / 2**halved`, rounded once where it is below the normal numbers.

    2^(k - 1) times 2 e^r does not overflow before the result does. `factor` is in (0, 1].
    """
    body = x.body
    above = [(89.0, 710.0), (89.6, 710.6)][halved]
    x = most(least(x, body.choose(*above)), body.choose(-104.0, -746.0))
    shifted, k, r = reduce(x, -halved if body.scales else body.bias - 1 - halved)
    if low is not None:
        r = r + low
    if body.scales:
        product = _of_reduced(r)
        return scale(product if factor is None else product * factor, k - float(halved) if halved else k)
    product = horner(r, [2.0, 2.0, *(2 * c for c in tables.EXP[body.element])])
    if factor is not None:
        product = product * factor
    return _scale(product, shifted, x < body.choose(-86.0, -707.0))


def _of_reduced(r: Value) -> Value:
    """The exponential of the reduced r."""
    return horner(r, [1.0, 1.0, *tables.EXP[r.body.element]])


def _scale(product: Value, shifted: Value, small: Value) -> Value:
    body = product.body
    lift = _LIFT[body.element]
    exponent = bits(shifted)
    power = from_bits(select(small, exponent + lift, exponent) << body.mantissa)
    result = product * power
    return select(small, result * 2.0**-lift, result)


def exp(x: Value) -> Value:
    """The exponential."""
    return exponential(x)


def exp2(x: Value) -> Value:
    """2 to the x: k is round(x), and r = (x - k) ln 2."""
    body = x.body
    x = most(least(x, body.bias + 1), body.choose(-150.0, -1075.0))
    shift = rounding(body, 0 if body.scales else body.bias - 1)
    shifted = x + shift
    k = shifted - shift
    r = (x - k) * LN2
    if body.scales:
        return scale(_of_reduced(r), k)
    product = horner(r, [2.0, 2.0, *(2 * c for c in tables.EXP[body.element])])
    return _scale(product, shifted, x < 1 - body.bias + 1)


def minus_one(r: Value) -> Value:
    """The exponential minus 1 of the reduced r."""
    return fma(r * r, horner(r, tables.EXP[r.body.element]), r)


def expm1(x: Value) -> Value:
    """The exponential minus 1: 2^k (e^r - 1) + (2^k - 1), by half of that where 2^k could overflow."""
    body = x.body
    limited = most(least(x, body.choose(89.0, 710.0)), body.choose(-30.0, -60.0))
    shifted, _, r = reduce(limited, body.bias)
    large = limited > 50.0
    exponent = bits(shifted)
    power = from_bits(select(large, exponent - 1, exponent) << body.mantissa)
    result = fma(power, minus_one(r), power - 1.0)
    return copysign(select(large, result + result, result), x)
