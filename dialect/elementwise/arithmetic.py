"""Arithmetic, rounding, predicates and comparisons."""

import math

from ivy.dialect import ops, types
from ivy.dialect.base import Op, Tensor
from ivy.dialect.elementwise.bases import (
    Binary,
    Comparison,
    FloatBinary,
    FloatUnary,
    InexactUnary,
    IntegerBinary,
    Ordering,
    Predicate,
    Unary,
    broadcast,
    broadcast_values,
    require,
    same_elements,
)
from ivy.dialect.helpers import counted_loop, scalar_like


class Abs(Op, name="abs"):
    """Absolute value; the magnitude of complex elements, which is real."""

    x: Tensor

    @staticmethod
    def infer(x):
        return types.tensor(types.shape_of(x), types.real_of(x))


class Negative(Unary, name="negative"):
    """`-x`; unsigned elements wrap around."""


class Sign(Unary, name="sign"):
    """-1, 0 or 1 by the sign of `x`; `x / |x|` for complex elements; NaN stays NaN."""


class Signbit(Predicate, name="signbit"):
    """Whether the sign bit is set: true for negative numbers, `-0.0` and negative NaNs."""

    @staticmethod
    def decompose(x):
        unsigned = {16: "int16", 32: "int32", 64: "int64"}[types.bit_width(x.type)]
        if not types.is_floating(x.type):
            return ops.less(x, scalar_like(x, 0))
        bits = ops.bitcast(x, types.element_type(unsigned))
        return ops.less(bits, scalar_like(bits, 0))


class Add(Binary, name="add"):
    """`x1 + x2`; logical or for booleans; integers wrap around."""


class Subtract(Binary, name="subtract"):
    """`x1 - x2`; integers wrap around."""


class Multiply(Binary, name="multiply"):
    """`x1 * x2`; logical and for booleans; integers wrap around."""


class Divide(FloatBinary, name="divide"):
    """`x1 / x2` by IEEE 754, of floating-point or complex elements."""


class FloorDivide(Binary, name="floor_divide"):
    """`floor(x1 / x2)`, rounded towards minus infinity, of real elements.

    For floats it is computed as Python and PyTorch do, from the remainder, so that
    `x1 == floor_divide(x1, x2) * x2 + remainder(x1, x2)`; division by zero gives `x1 / x2`.
    For integers division by zero is undefined.
    """

    @staticmethod
    def decompose(x1, x2):
        if types.is_unsigned(x1.type):
            return ops.truncated_divide(x1, x2)
        if types.is_integer(x1.type):
            quotient = ops.truncated_divide(x1, x2)
            rest = ops.truncated_remainder(x1, x2)
            zero = scalar_like(rest, 0)
            inexact = ops.not_equal(rest, zero)
            opposite = ops.not_equal(ops.less(rest, zero), ops.less(x2, scalar_like(x2, 0)))
            step = ops.logical_and(inexact, opposite)
            return ops.where(step, ops.subtract(quotient, scalar_like(quotient, 1)), quotient)
        rest = ops.truncated_remainder(x1, x2)
        quotient = ops.divide(ops.subtract(x1, rest), x2)
        zero = scalar_like(rest, 0)
        opposite = ops.not_equal(ops.less(rest, zero), ops.less(x2, scalar_like(x2, 0)))
        step = ops.logical_and(ops.not_equal(rest, zero), opposite)
        quotient = ops.where(step, ops.subtract(quotient, scalar_like(quotient, 1)), quotient)
        floor = ops.floor(quotient)
        half = ops.greater(ops.subtract(quotient, floor), scalar_like(quotient, 0.5))
        rounded = ops.where(half, ops.add(floor, scalar_like(floor, 1)), floor)
        true_quotient = ops.divide(x1, x2)
        signed_zero = ops.copysign(scalar_like(quotient, 0), true_quotient)
        result = ops.where(ops.equal(quotient, scalar_like(quotient, 0)), signed_zero, rounded)
        return ops.where(ops.equal(x2, scalar_like(x2, 0)), true_quotient, result)


class TruncatedDivide(Binary, name="truncated_divide"):
    """The quotient of integers rounded towards zero, as C does it."""

    @staticmethod
    def infer(x1, x2):
        require(types.is_integer, x1, "integer")
        return broadcast(x1, x2)


class Remainder(Binary, name="remainder"):
    """The remainder with the sign of the divisor `x2`, as Python's `%`."""

    @staticmethod
    def decompose(x1, x2):
        rest = ops.truncated_remainder(x1, x2)
        if types.is_unsigned(x1.type):
            return rest
        zero = scalar_like(rest, 0)
        opposite = ops.not_equal(ops.less(rest, zero), ops.less(x2, scalar_like(x2, 0)))
        step = ops.logical_and(ops.not_equal(rest, zero), opposite)
        return ops.where(step, ops.add(rest, x2), rest)


class TruncatedRemainder(Binary, name="truncated_remainder"):
    """The remainder with the sign of the dividend `x1`, as C's `fmod` and `%`."""


class Reciprocal(InexactUnary, name="reciprocal"):
    """`1 / x`."""

    @staticmethod
    def decompose(x):
        return ops.divide(scalar_like(x, 1), x)


class Square(Unary, name="square"):
    """`x * x`."""

    @staticmethod
    def decompose(x):
        return ops.multiply(x, x)


class Pow(Binary, name="pow"):
    """`x1` to the power of `x2`; IEEE 754's `pow` for floats, repeated multiplication for integers."""


class Maximum(Binary, name="maximum"):
    """The larger of two real elements; NaN if either is."""


class Minimum(Binary, name="minimum"):
    """The smaller of two real elements; NaN if either is."""


class Clip(Op, name="clip"):
    """`minimum(maximum(x, low), high)`, of real elements; NaN stays NaN."""

    x: Tensor
    low: Tensor
    high: Tensor

    @staticmethod
    def infer(x, low, high):
        return broadcast(x, low, high)

    @staticmethod
    def decompose(x, low, high):
        return ops.minimum(ops.maximum(x, low), high)


class Fmax(Binary, name="fmax"):
    """The larger of two real elements; the other one if one is NaN."""

    @staticmethod
    def decompose(x1, x2):
        return _other_than_nan(x1, x2, ops.maximum(x1, x2))


class Fmin(Binary, name="fmin"):
    """The smaller of two real elements; the other one if one is NaN."""

    @staticmethod
    def decompose(x1, x2):
        return _other_than_nan(x1, x2, ops.minimum(x1, x2))


def _other_than_nan(x1, x2, value):
    if not types.is_floating(x1.type):
        return value
    return ops.where(ops.isnan(x1), x2, ops.where(ops.isnan(x2), x1, value))


class Gcd(IntegerBinary, name="gcd"):
    """The greatest common divisor, not negative; `gcd(0, 0)` is 0."""

    @staticmethod
    def decompose(x1, x2):
        """Euclid's algorithm, for as long as the width of the elements may need (Lamé, 1844)."""
        x1, x2 = broadcast_values(ops.abs(x1), ops.abs(x2))
        one = scalar_like(x1, 1)

        def step(_, pair):
            a, b = pair
            done = ops.equal(b, scalar_like(b, 0))
            rest = ops.truncated_remainder(a, ops.where(done, one, b))
            return [ops.where(done, a, b), ops.where(done, b, rest)]

        return counted_loop(math.ceil(1.4405 * types.bit_width(x1.type)) + 1, [x1, x2], step)[0]


class Lcm(IntegerBinary, name="lcm"):
    """The least common multiple, not negative; zero where either element is."""

    @staticmethod
    def decompose(x1, x2):
        divisor = ops.gcd(x1, x2)
        zero = scalar_like(divisor, 0)
        nothing = ops.equal(divisor, zero)
        safe = ops.where(nothing, scalar_like(divisor, 1), divisor)
        return ops.abs(ops.multiply(ops.truncated_divide(x1, safe), x2))


class Frexp(Op, name="frexp", results=2):
    """Mantissas with magnitudes in [0.5, 1) and exponents (int32): `x == mantissa * 2**exponent`. Zero,
    infinity and NaN are their own mantissa, with the exponent 0.
    """

    x: Tensor

    @staticmethod
    def infer(x):
        if types.dtype_name(x) not in _FREXP:
            raise ValueError(f"expects float16, float32 or float64 elements, got {types.describe(x)}")
        return x, types.tensor(types.shape_of(x), "int32")

    @staticmethod
    def decompose(x):
        integer, width, bias = _FREXP[types.dtype_name(x.type)]
        special = ops.logical_or(ops.equal(x, scalar_like(x, 0)), ops.logical_not(ops.isfinite(x)))
        denormal = ops.less(ops.abs(x), scalar_like(x, 2.0 ** (2 - bias)))
        scaled = ops.where(denormal, ops.multiply(x, scalar_like(x, 2.0 ** (width + 1))), x)
        bits = ops.bitcast(scaled, types.element_type(integer))
        field = scalar_like(bits, ((1 << (bias.bit_length() + 1)) - 1) << width)
        biased = ops.bitwise_right_shift(ops.bitwise_and(bits, field), scalar_like(bits, width))
        shift = ops.where(denormal, scalar_like(bits, width + 1), scalar_like(bits, 0))
        exponent = ops.subtract(ops.subtract(biased, scalar_like(bits, bias - 1)), shift)
        rest = ops.bitwise_and(bits, ops.bitwise_invert(field))
        half = ops.bitwise_or(rest, scalar_like(bits, (bias - 1) << width))
        mantissa = ops.where(special, x, ops.bitcast(half, x.type.element_type))
        exponent = ops.where(special, scalar_like(exponent, 0), exponent)
        return mantissa, ops.astype(exponent, types.element_type("int32"))


_FREXP = {"float16": ("int16", 10, 15), "float32": ("int32", 23, 127), "float64": ("int64", 52, 1023)}
"""Integer type, bits of the fraction, and bias of each type."""


class Copysign(FloatBinary, name="copysign"):
    """The magnitude of `x1` with the sign of `x2`."""

    @staticmethod
    def decompose(x1, x2):
        magnitude = ops.abs(x1)
        return ops.where(ops.signbit(x2), ops.negative(magnitude), magnitude)


class Nextafter(FloatBinary, name="nextafter"):
    """The next representable number after `x1` in the direction of `x2`."""


class Hypot(FloatBinary, name="hypot"):
    """`sqrt(x1**2 + x2**2)` without overflow in between; infinite if either is."""

    @staticmethod
    def decompose(x1, x2):
        a, b = ops.abs(x1), ops.abs(x2)
        large, small = ops.maximum(a, b), ops.minimum(a, b)
        zero = scalar_like(large, 0)
        safe = ops.where(ops.equal(large, zero), scalar_like(large, 1), large)
        ratio = ops.divide(small, safe)
        result = ops.multiply(large, ops.sqrt(ops.add(scalar_like(ratio, 1), ops.multiply(ratio, ratio))))
        infinite = ops.logical_or(ops.isinf(a), ops.isinf(b))
        return ops.where(infinite, scalar_like(result, math.inf), result)


class Ceil(FloatUnary, name="ceil"):
    """The smallest integer not below `x`."""


class Floor(FloatUnary, name="floor"):
    """The largest integer not above `x`."""


class Trunc(FloatUnary, name="trunc"):
    """`x` rounded towards zero."""

    @staticmethod
    def decompose(x):
        return ops.where(ops.less(x, scalar_like(x, 0)), ops.ceil(x), ops.floor(x))


class Round(FloatUnary, name="round"):
    """`x` rounded to the nearest integer, halves to the even one."""


class Isfinite(Predicate, name="isfinite"):
    """Whether `x` is neither infinite nor NaN."""


class Isinf(Predicate, name="isinf"):
    """Whether `x` is infinite."""

    @staticmethod
    def decompose(x):
        return ops.equal(ops.abs(x), scalar_like(ops.abs(x), math.inf))


class Isnan(Predicate, name="isnan"):
    """Whether `x` is not a number."""

    @staticmethod
    def decompose(x):
        return ops.not_equal(x, x)


class Equal(Comparison, name="equal"):
    """`x1 == x2`; false where either is NaN."""


class NotEqual(Comparison, name="not_equal"):
    """`x1 != x2`; true where either is NaN."""


class Less(Ordering, name="less"):
    """`x1 < x2`, of real elements."""


class LessEqual(Ordering, name="less_equal"):
    """`x1 <= x2`, of real elements."""


class Greater(Ordering, name="greater"):
    """`x1 > x2`, of real elements."""


class GreaterEqual(Ordering, name="greater_equal"):
    """`x1 >= x2`, of real elements."""


class Where(Op, name="where"):
    """`x1` where `condition` holds, `x2` elsewhere; the three broadcast."""

    condition: Tensor
    x1: Tensor
    x2: Tensor

    @staticmethod
    def infer(condition, x1, x2):
        require(types.is_boolean, condition, "boolean condition")
        same_elements(x1, x2)
        shape = types.broadcast(*(types.shape_of(t) for t in (condition, x1, x2)))
        return types.tensor(shape, x1.element_type)
