"""`powf`, `fpowi` and `ipowi`.

x^y = e^(y log |x|). In single precision log2 |x| and 2 to the product are computed in double precision; in
double precision the logarithm and the product are sums of two numbers.
"""

from __future__ import annotations

import math

from ivy.lowering.vector_math import coefficients as tables
from ivy.lowering.vector_math.body import (
    Value,
    bits,
    extend,
    fma,
    from_bits,
    horner,
    invert,
    select,
    trunc,
    truncate,
)
from ivy.lowering.vector_math.exponential import exponential, rounding
from ivy.lowering.vector_math.logarithm import split, split_any

_LN2_PARTS = (0.6931471805598903, 5.497923018708371e-14)
"""ln 2: 42 bits, so that products with exponents are exact, and the rest."""

_THIRD_PARTS = (1 / 3, 1.850371707708594e-17)


def pow_(x: Value, y: Value) -> Value:
    """The power, with all special cases of C's `pow`."""
    whole = trunc(y).equals(y)
    half = y * 0.5
    odd = whole & trunc(half).differs(half)
    result = _signed(x, _of_magnitude(abs(x), y), odd)
    magnitude = abs(x)
    finite = (x < 0.0) & (magnitude < math.inf) & invert(whole)
    result = select(finite, math.nan, result)
    one = y.equals(0.0) | x.equals(1.0) | (x.equals(-1.0) & abs(y).equals(math.inf))
    return select(one, 1.0, result)


def power_of_integer(x: Value, n: str, integer: str) -> Value:
    """The power by integers, `n` of the MLIR type `integer`: the parity is that of the integer."""
    double = x.body.twin("f64")
    y = double.emit(f"arith.sitofp {n} : {integer} to {double.type('real')}", "real")
    odd = double.emit(f"arith.trunci {n} : {integer} to {double.type('mask')}", "mask")
    result = _signed(x, _of_magnitude(abs(x), y), odd)
    return select(y.equals(0.0) | x.equals(1.0), 1.0, result)


def integer_power(integer: str, width: int) -> list[str]:
    """The lines of `%x0 ** %x1` for integers of an MLIR type, by squaring until no lane has bits left.

    It wraps around. Negative exponents give 0, except for 1 and -1, whose powers the loop gets right.
    """
    mask = f"vector<{width}xi1>" if width else "i1"
    zero, one, minus = (f"dense<{n}>" if width else str(n) for n in (0, 1, -1))
    choice = f"{mask}, {integer}" if width else integer
    reduce = "%any = vector.reduction <or>, %left : " + f"{mask} into i1" if width else ""
    return [
        f"%zero = arith.constant {zero} : {integer}",
        f"%one = arith.constant {one} : {integer}",
        f"%minus = arith.constant {minus} : {integer}",
        f"%loop:3 = scf.while (%b = %x0, %e = %x1, %p = %one) : ({integer}, {integer}, {integer})"
        f" -> ({integer}, {integer}, {integer}) {{",
        f"%left = arith.cmpi ne, %e, %zero : {integer}",
        reduce,
        f"scf.condition({'%any' if width else '%left'}) %b, %e, %p : {integer}, {integer}, {integer}",
        f"}} do {{ ^bb0(%b: {integer}, %e: {integer}, %p: {integer}):",
        f"%odd = arith.trunci %e : {integer} to {mask}",
        f"%product = arith.muli %p, %b : {integer}",
        f"%next = arith.select %odd, %product, %p : {choice}",
        f"%square = arith.muli %b, %b : {integer}",
        f"%rest = arith.shrui %e, %one : {integer}",
        f"scf.yield %square, %rest, %next : {integer}, {integer}, {integer} }}",
        f"%negative = arith.cmpi slt, %x1, %zero : {integer}",
        f"%is_one = arith.cmpi eq, %x0, %one : {integer}",
        f"%is_minus = arith.cmpi eq, %x0, %minus : {integer}",
        f"%unit = arith.ori %is_one, %is_minus : {mask}",
        f"%fraction = arith.select %unit, %loop#2, %zero : {choice}",
        f"%result = arith.select %negative, %fraction, %loop#2 : {choice}",
    ]


def _signed(x: Value, result: Value, odd: Value) -> Value:
    body = x.body
    minus = from_bits(bits(result) | body.constant(-1, "integer") << body.bits - 1)
    return select((bits(x) < 0) & odd, minus, result)


def _of_magnitude(magnitude: Value, y: Value) -> Value:
    return _of_single(magnitude, y) if magnitude.body.element == "f32" else _of_double(magnitude, y)


def _of_single(magnitude: Value, y: Value) -> Value:
    """The power of a magnitude by way of double precision, in which y may be too."""
    single, double = magnitude.body, magnitude.body.twin("f64")
    k, significand = split(extend(magnitude, double))
    f = significand - 1.0
    shift = rounding(double, 0)
    exponent = from_bits(k + bits(double.constant(shift))) - shift
    log2 = fma(f, horner(f, tables.LOG2["f64"]), exponent)
    wide = extend(magnitude, double)
    log2 = select(magnitude.equals(0.0), -math.inf, select(magnitude < math.inf, log2, wide))
    exponent = extend(y, double) if y.body.element == "f32" else y
    return truncate(_exp2_double(log2 * exponent), single)


def _exp2_double(x: Value) -> Value:
    """2 to the x for results that are rounded to single precision."""
    x = select(x > 160.0, 160.0, select(x < -200.0, -200.0, x))
    shift = rounding(x.body, x.body.bias)
    shifted = x + shift
    scale = from_bits(bits(shifted) << x.body.mantissa)
    return horner(x - (shifted - shift), tables.EXP2["f64"]) * scale


def _of_double(magnitude: Value, y: Value) -> Value:
    """e^(y log magnitude)."""
    high, low = _log_parts(magnitude)
    high = select(magnitude.equals(0.0), -math.inf, select(magnitude < math.inf, high, magnitude))
    product = y * high
    error = fma(y, high, -product) + y * low
    bounded = select(abs(product) < 1000.0, error, 0.0)
    return exponential(product, low=bounded)


def _log_parts(x: Value) -> tuple[Value, Value]:
    """The logarithm as the sum of two numbers, to about 2^-68: k ln 2 + 2 atanh(f / (f + 2))."""
    k, f = split_any(x)
    s, s_low = _quotient(f)
    z = s * s
    z_low = fma(s, s, -z) + 2.0 * (s * s_low)
    cubic, cubic_low = _times_third(z, z_low)
    tail = z * z * horner(z, tables.LOG_TAIL["f64"])
    sum_high = cubic + tail
    sum_low = ((cubic - sum_high) + tail) + cubic_low
    rest = s * sum_high
    rest_low = fma(s, sum_high, -rest) + fma(s, sum_low, s_low * sum_high)
    high = s + rest
    low = ((s - high) + rest) + (rest_low + s_low)
    high, low = high + high, low + low
    base = k * _LN2_PARTS[0]
    total = base + high
    error = _two_sum_error(base, high, total)
    return _fast_two_sum(total, error + fma(k, _LN2_PARTS[1], low))


def _quotient(f: Value) -> tuple[Value, Value]:
    """The quotient f / (f + 2) and its error."""
    divisor = f + 2.0
    divisor_low = f - (divisor - 2.0)
    s = f / divisor
    remainder = fma(-s, divisor, f) - s * divisor_low
    return s, remainder / divisor


def _times_third(z: Value, z_low: Value) -> tuple[Value, Value]:
    product = z * _THIRD_PARTS[0]
    error = fma(z, _THIRD_PARTS[0], -product) + fma(z, _THIRD_PARTS[1], z_low * _THIRD_PARTS[0])
    return product, error


def _two_sum_error(x: Value, y: Value, total: Value) -> Value:
    part = total - x
    return (x - (total - part)) + (y - part)


def _fast_two_sum(x: Value, y: Value) -> tuple[Value, Value]:
    total = x + y
    return total, (x - total) + y
