"""`cbrt` and `rsqrt`."""

from __future__ import annotations

import math

from ivy.lowering.vector_math import coefficients as tables
from ivy.lowering.vector_math.body import Value, bits, copysign, fma, from_bits, horner, select, sqrt
from ivy.lowering.vector_math.logarithm import least_normal

_THIRD = 1 / 3


def rsqrt(x: Value) -> Value:
    """1 / sqrt x: two roundings."""
    return 1.0 / sqrt(x)


def cbrt(x: Value) -> Value:
    """2^j m^(1/3) with x = 8^j m: Newton's iteration for m^(-1/3), and one step with an exact residue."""
    body = x.body
    magnitude = abs(x)
    tiny = magnitude < least_normal(body)
    lift = 3 * (body.mantissa // 3 + 1)
    encoded = bits(select(tiny, magnitude * 2.0**lift, magnitude))
    # The biased exponent b is 3 q + s; the exponent of m is 0, 1 or 2 when bias is 1 modulo 3 and s is taken
    # from b - 1: 127 = 3 * 42 + 1, 1023 = 3 * 341.
    remainder = body.bias % 3
    exponent = (encoded >> body.mantissa) - remainder
    third = (exponent * 0x5556) >> 16
    m = from_bits(encoded - ((third * 3 - (body.bias - remainder)) << body.mantissa))
    back = third + (body.bias - body.bias // 3)
    scale = from_bits(back << body.mantissa)
    root = _significand_root(m) * scale
    root = select(tiny, root * 2.0 ** -(lift // 3), root)
    regular = (magnitude > 0.0) & (magnitude < math.inf)
    return copysign(select(regular, root, magnitude), x)


def _significand_root(m: Value) -> Value:
    """The cube root of m in [1, 8)."""
    inverse = horner(m, tables.CBRT[m.body.element])
    for _ in range(int(m.body.choose(2, 3))):
        error = fma(-m * (inverse * inverse), inverse, 1.0)
        inverse = fma(inverse * error, _THIRD, inverse)
    square = inverse * inverse
    root = m * square
    whole = root * root
    residue = fma(-whole, root, m) - fma(root, root, -whole) * root
    return fma(residue * square, _THIRD, root)
