"""`log`, `log2`, `log10` and `log1p`.

x = 2^k (1 + f) with 1 + f between the square roots of 1/2 and 2, so log x = k ln 2 + log(1 + f).
"""

from __future__ import annotations

import math
import struct

from ivy.lowering.vector_math import coefficients as tables
from ivy.lowering.vector_math.body import (
    Body,
    Value,
    bits,
    copysign,
    fma,
    from_bits,
    horner,
    select,
    to_real,
)
from ivy.lowering.vector_math.exponential import LN2_PARTS

LOG10_2_PARTS = {"f32": (0.301030010, -1.43209888e-8), "f64": (0.3010299956639812, -2.8037281277851704e-18)}
LOG2_E_PARTS = {"f32": (1.44269502, 1.92596303e-8), "f64": (1.4426950408889634, 2.0355273740931033e-17)}
LOG10_E_PARTS = {"f32": (0.434294492, -1.01030500e-8), "f64": (0.4342944819032518, 1.098319650216765e-17)}
"""Constants as sums of two numbers of the type."""


def least_normal(body: Body) -> float:
    """The smallest normal number."""
    return 2.0 ** (1 - body.bias)


def _root_half(body: Body) -> int:
    code = body.choose("<f", "<d")
    return int.from_bytes(struct.pack(code, math.sqrt(0.5)), "little")


def split(x: Value) -> tuple[Value, Value]:
    """The parts: k as an integer and 1 + f of a positive normal x."""
    body = x.body
    start = _root_half(body)
    offset = bits(x) - start
    significand = from_bits((offset & (1 << body.mantissa) - 1) + start)
    return offset >> body.mantissa, significand


def split_any(x: Value) -> tuple[Value, Value]:
    """The parts: k as a real and f of a positive x, also below the normal numbers."""
    body = x.body
    tiny = x < least_normal(body)
    lift = body.mantissa + 1
    k, significand = split(select(tiny, x * 2.0**lift, x))
    return to_real(select(tiny, k - lift, k)), significand - 1.0


def minus_argument(f: Value) -> Value:
    """log(1 + f) - f."""
    element = f.body.element
    if element == "f32":
        return f * f * fma(f, horner(f, tables.LOG[element]), -0.5)
    half_square = f * f * 0.5
    s = f / (f + 2.0)
    z = s * s
    return fma(s, fma(z, horner(z, tables.LOG_RATIO[element]), half_square), -half_square)


def finish(x: Value, result: Value) -> Value:
    """The result where x is positive and finite; else the logarithm of 0, of inf, of NaN and of the rest."""
    special = select(x.equals(0.0), -math.inf, select(x < 0.0, math.nan, x))
    return select((x > 0.0) & (x < math.inf), result, special)


def log(x: Value) -> Value:
    """The natural logarithm."""
    k, f = split_any(x)
    high, low = LN2_PARTS[x.body.element]
    return finish(x, fma(k, high, f + fma(k, low, minus_argument(f))))


def _other_base(x: Value, factor: tuple[float, float], base: tuple[float, float]) -> Value:
    """log(1 + f) * factor + k * base, in twice the precision up to the last addition."""
    k, f = split_any(x)
    rest = minus_argument(f)
    high = f + rest
    low = (f - high) + rest
    product = high * factor[0]
    error = fma(high, factor[0], -product) + fma(high, factor[1], low * factor[0])
    whole = k * base[0]
    error = error + fma(k, base[1], fma(k, base[0], -whole))
    total = whole + product
    return finish(x, total + (((whole - total) + product) + error))


def log2(x: Value) -> Value:
    """The logarithm to base 2."""
    return _other_base(x, LOG2_E_PARTS[x.body.element], (1.0, 0.0))


def log10(x: Value) -> Value:
    """The logarithm to base 10."""
    return _other_base(x, LOG10_E_PARTS[x.body.element], LOG10_2_PARTS[x.body.element])


def of_sum(u: Value, error: Value) -> Value:
    """log(u + error) for a finite u of at least 2^-60; the error is that of u's rounding."""
    body = u.body
    k, significand = split(u)
    inverse = from_bits(
        select(k < body.bias, body.bias - k, 0) << body.mantissa
    )  # large: lost nothing that matters
    f = fma(error, inverse, significand - 1.0)
    k = to_real(k)
    high, low = LN2_PARTS[body.element]
    return fma(k, high, f + fma(k, low, minus_argument(f)))


def one_plus(x: Value) -> Value:
    """log(1 + x) for finite x above -1."""
    u = x + 1.0
    error = select(x > 1.0, 1.0 - (u - x), x - (u - 1.0))
    return of_sum(u, error)


def log1p(x: Value) -> Value:
    """The logarithm of 1 + x."""
    special = select(x.equals(-1.0), -math.inf, select(x < -1.0, math.nan, x))
    inside = (x > -1.0) & (x < math.inf)
    return select(inside, copysign(one_plus(x), x), special)
