"""`sin`, `cos`, `tan` and their inverses `asin`, `acos`, `atan`, `atan2`.

x = n pi/2 + r with |r| <= pi/4. Up to `_LIMIT` r comes from three parts of pi/2 (Cody and Waite) and fused
multiply-adds, beyond from the bits of 2/pi (Payne and Hanek): a function of its own that is called when a
lane needs it.
"""

from __future__ import annotations

import math

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
    sqrt,
    to_real,
)

_TWO_OVER_PI = 0.6366197723675814
_HALF_PI = {
    "f32": (1.57079625, 7.54978942e-8, 5.39030253e-15),
    "f64": (1.5707963267948966, 6.123233995736766e-17, -1.4973849048591833e-33),
}
"""pi/2 as the sum of three numbers of the type; the first is below it, so that zeros keep their sign."""

_LIMIT = {"f32": 1e5, "f64": 1e9}

_TWO_OVER_PI_BITS = int(
    "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1deb1c"
    "b129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b5a0a6d1f"
    "6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046fc7b6bab",
    16,
)
"""The first 1,216 bits of 2/pi behind the point."""


def reduction(x: Value) -> tuple[Value, Value, Value]:
    """n, in the low bits of an integer, r, and what r lacks (to be subtracted)."""
    body = x.body
    shift = 1.5 * 2.0**body.mantissa
    first, second, third = _HALF_PI[body.element]
    shifted = fma(x, _TWO_OVER_PI, shift)
    k = shifted - shift
    rest = fma(k, -first, x)
    product = k * second
    product_error = fma(k, second, -product)
    high = rest - product
    low = fma(k, third, product_error - ((rest - high) - product))
    r = high - low
    return _unless_large(x, (bits(shifted), r, (r - high) + low))


def _unless_large(x: Value, results: tuple[Value, Value, Value]) -> tuple[Value, Value, Value]:
    """The results, replaced by those of the function for large arguments in the lanes that need it."""
    body = x.body
    body.helpers.add("reduce_large")
    large = abs(x) > _LIMIT[body.element]
    condition = body.any(large)
    types = [body.type(kind) for kind in ("integer", "real", "real")]
    joined = ", ".join(types)
    name = f"%v{len(body.lines)}"
    body.lines.append(f"{name}:3 = scf.if {condition} -> ({joined}) {{")
    call = f"%v{len(body.lines)}"
    function = f"@ivy.reduce_large.{body.suffix}"
    body.lines.append(f"{call}:3 = func.call {function}({x.name}) : ({body.type('real')}) -> ({joined})")
    called = [Value(body, f"{call}#{i}", value.kind) for i, value in enumerate(results)]
    chosen = [select(large, new, old) for new, old in zip(called, results, strict=True)]
    body.lines.append(f"scf.yield {', '.join(v.name for v in chosen)} : {joined}")
    body.lines.append(f"}} else {{ scf.yield {', '.join(v.name for v in results)} : {joined} }}")
    n, r, low = (Value(body, f"{name}#{i}", value.kind) for i, value in enumerate(results))
    return n, r, low


def reduce_large(x: Value) -> tuple[Value, Value, Value]:
    """`reduction` for any size: x * 2/pi modulo 4, in integers three words long."""
    body = x.body
    encoded = bits(x)
    significand = (encoded & (1 << body.mantissa) - 1) | 1 << body.mantissa
    exponent = (encoded.shift_right(body.mantissa) & 2 * body.bias + 1) - (body.bias + body.mantissa)
    first, second, third = _window(body, exponent + (body.bits - 2))
    middle_low = significand * second
    middle = middle_low + _multiply_high(significand, third)
    carry = middle.below(middle_low)
    top = significand * first + _multiply_high(significand, second)
    top = select(carry, top + 1, top)
    n = (top + (1 << body.bits - 3)).shift_right(body.bits - 2)
    high, low = _quarter_turns(top - (n << body.bits - 2), middle)
    return _signed(x, n, *_times_half_pi(high, low))


def _window(body: Body, position: Value) -> tuple[Value, Value, Value]:
    """Three words of 2/pi, behind a word of zeros, from a position on: words are shifted, then bits."""
    size = body.bits
    steps = body.choose(3, 5)
    count = 3 + 2**steps
    known = _TWO_OVER_PI_BITS.bit_length()
    padded = _TWO_OVER_PI_BITS << max(0, (count - 1) * size - known) >> max(0, known - (count - 1) * size)
    numbers = [padded >> size * (count - 1 - i) & (1 << size) - 1 for i in range(count)]
    words = [body.constant(_as_signed(number, size), "integer") for number in numbers]
    index = position.shift_right(size.bit_length() - 1)
    for step in reversed(range(steps)):
        moved = (index & 1 << step).differs(0)
        kept = 3 + 2**step
        words = [select(moved, words[i + 2**step], words[i]) for i in range(kept)]
    shift = position & size - 1
    back = body.constant(size - 1, "integer") - shift
    return tuple((words[i] << shift) | words[i + 1].shift_right(1).shift_right(back) for i in range(3))


def _as_signed(number: int, size: int) -> int:
    return number - (1 << size) if number >> size - 1 else number


def _multiply_high(x: Value, y: Value) -> Value:
    """The upper word of the product of unsigned words, from products of halves."""
    half = x.body.bits // 2
    mask = (1 << half) - 1
    x_low, x_high, y_low, y_high = x & mask, x.shift_right(half), y & mask, y.shift_right(half)
    middle = x_high * y_low + (x_low * y_low).shift_right(half)
    other = x_low * y_high + (middle & mask)
    return x_high * y_high + middle.shift_right(half) + other.shift_right(half)


def _quarter_turns(rest: Value, below: Value) -> tuple[Value, Value]:
    """The signed fraction of two words as the sum of two reals."""
    body = rest.body
    spare = body.bits - body.mantissa - 1
    mask = (1 << spare) - 1
    upper = to_real(rest & ~mask) * 2.0 ** (2 - body.bits)
    joined = ((rest & mask) << body.bits - 2 - spare) | below.shift_right(spare + 2)
    lower = to_real(joined) * 2.0 ** (spare + 4 - 2 * body.bits)
    high = upper + lower
    return high, lower - (high - upper)


def _times_half_pi(high: Value, low: Value) -> tuple[Value, Value]:
    """The product with pi/2, and its error (to be subtracted)."""
    first, second, _ = _HALF_PI[high.body.element]
    product = high * first
    error = fma(high, first, -product) + fma(high, second, low * first)
    r = product + error
    return r, (r - product) - error


def _signed(x: Value, n: Value, r: Value, low: Value) -> tuple[Value, Value, Value]:
    """The reduction of x from that of |x|; NaN for infinities."""
    negative = x < 0.0
    r = select(negative, -r, r) + (x - x)
    return select(negative, -n, n), r, select(negative, -low, low)


def _sin_of(r: Value, z: Value, low: Value) -> Value:
    negated = [-c for c in tables.SIN[r.body.element]]
    return r - fma(r * z, horner(z, negated), low)


def _cos_of(r: Value, z: Value, low: Value) -> Value:
    return fma(z, fma(z, horner(z, tables.COS[r.body.element]), -0.5), r * low) + 1.0


def _wave(x: Value, quarters: int) -> Value:
    n, r, low = reduction(x)
    body = x.body
    z = r * r
    if quarters:
        n = n + quarters
    odd = (n & 1).differs(0)
    result = select(odd, _cos_of(r, z, low), _sin_of(r, z, low))
    return from_bits(bits(result) ^ ((n & 2) << body.bits - 2))


def sin(x: Value) -> Value:
    """The sine."""
    return _wave(x, 0)


def cos(x: Value) -> Value:
    """The cosine: the sine, a quarter of a turn later."""
    return _wave(x, 1)


def tan(x: Value) -> Value:
    """The tangent: tan r, or -1 / tan r."""
    n, r, low = reduction(x)
    z = r * r
    odd = (n & 1).differs(0)
    tangent = r + fma(r * z, horner(z, tables.TAN[x.body.element]), -fma(low, z, low))
    inverse = -1.0 / tangent
    return select(odd, inverse, select(x.equals(0.0), x, tangent))


def asin(x: Value) -> Value:
    """The arc sine; beyond 1/2 it is pi/2 minus twice that of the root of (1 - |x|) / 2."""
    magnitude = abs(x)
    outer = magnitude > 0.5
    base, rest = _asin_core(magnitude, outer)
    first, second, _ = _HALF_PI[x.body.element]
    far = fma(base, -2.0, first) - fma(rest, 2.0, -second)
    return copysign(select(outer, far, base + rest), x)


def acos(x: Value) -> Value:
    """The arc cosine: pi/2 - asin x inside, 2 asin(sqrt((1 - x) / 2)) near 1, pi minus that near -1."""
    magnitude = abs(x)
    outer = magnitude > 0.5
    base, rest = _asin_core(magnitude, outer)
    core = base + rest
    first, second, _ = _HALF_PI[x.body.element]
    double = core + core
    near = select(x < 0.0, 2 * first - (double - 2 * second), double)
    return select(outer, near, first - (copysign(core, x) - second))


def _asin_core(magnitude: Value, outer: Value) -> tuple[Value, Value]:
    z = select(outer, fma(magnitude, -0.5, 0.5), magnitude * magnitude)
    base = select(outer, sqrt(z), magnitude)
    return base, base * z * horner(z, tables.ASIN[z.body.element])


_TAN_EIGHTH = math.sqrt(2) - 1


def atan(x: Value) -> Value:
    """The arc tangent."""
    magnitude = abs(x)
    return copysign(_angle(*_folded(magnitude, x.body.constant(1.0), None)), x)


def atan2(y: Value, x: Value) -> Value:
    """The angle of (x, y)."""
    first, second = abs(y), abs(x)
    left = bits(x) < 0
    result = copysign(_angle(*_folded(first, second, left)), y)
    return select(y.unordered(x), y + x, result)


def _folded(opposite: Value, adjacent: Value, left: Value | None) -> tuple[Value, Value, Value]:
    """The angle as (multiple of pi/4, t, sign of atan t): atan within pi/8 of a multiple of pi/4."""
    swap = opposite > adjacent
    small, large = select(swap, adjacent, opposite), select(swap, opposite, adjacent)
    small, large = _balanced(small, large)
    middle = small > large * _TAN_EIGHTH
    t = select(middle, small - large, small) / select(middle, small + large, large)
    eighths = select(middle, 1.0, 0.0)
    eighths = select(swap, 2.0 - eighths, eighths)
    t = select(swap, -t, t)
    if left is not None:
        eighths = select(left, 4.0 - eighths, eighths)
        t = select(left, -t, t)
    return eighths, t, t * t


def _balanced(small: Value, large: Value) -> tuple[Value, Value]:
    """Both times a power of two, so that their sum is finite; 0/0 is 0/1, and inf/inf 1/1."""
    body = large.body
    huge = large > body.choose(2.0**100, 2.0**1000)
    tiny = large < body.choose(2.0**-60, 2.0**-900)
    scale = select(huge, body.choose(2.0**-60, 2.0**-100), select(tiny, body.choose(2.0**80, 2.0**150), 1.0))
    infinite = large.equals(math.inf)
    small = select(infinite, select(small.equals(math.inf), 1.0, 0.0), small * scale)
    large = select(infinite | large.equals(0.0), 1.0, large * scale)
    return small, large


def _angle(eighths: Value, t: Value, z: Value) -> Value:
    first, second, _ = _HALF_PI[t.body.element]
    base = eighths * (first / 2)
    error = fma(eighths, second / 2, fma(eighths, first / 2, -base))
    rest = fma(t * z, horner(z, tables.ATAN[t.body.element]), error)
    return base + (t + rest)
