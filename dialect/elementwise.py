"""Elementwise ops, with the names and semantics of the array API standard.

Operands broadcast as in NumPy and agree in element type. A size that is unknown at compile time is
never 1 at run time where it meets another size: dynamic sizes that meet are equal.
"""

import math

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, DType
from ivy.dialect.base import Op, Tensor
from ivy.dialect.helpers import scalar_like


def _same_elements(*operands):
    first = operands[0].element_type
    for operand in operands[1:]:
        if operand.element_type != first:
            raise ValueError(
                "operands must agree in element type, got " + ", ".join(map(types.describe, operands))
            )


def _broadcast(*operands):
    _same_elements(*operands)
    shape = types.broadcast(*(types.shape_of(operand) for operand in operands))
    return types.tensor(shape, operands[0].element_type)


def _require(kind, operand, words):
    if not kind(operand):
        raise ValueError(f"expects {words} elements, got {types.describe(operand)}")


def _inexact(operand):
    return types.is_floating(operand) or types.is_complex(operand)


class Unary(Op):
    x: Tensor

    @staticmethod
    def infer(x):
        return x


class InexactUnary(Unary):
    """A function of real or complex floating-point elements."""

    @staticmethod
    def infer(x):
        _require(_inexact, x, "floating-point or complex")
        return x


class FloatUnary(Unary):
    @staticmethod
    def infer(x):
        _require(types.is_floating, x, "real floating-point")
        return x


class Predicate(Op):
    x: Tensor

    @staticmethod
    def infer(x):
        return types.tensor(types.shape_of(x), "bool")


class Binary(Op):
    x1: Tensor
    x2: Tensor

    @staticmethod
    def infer(x1, x2):
        return _broadcast(x1, x2)


class FloatBinary(Binary):
    @staticmethod
    def infer(x1, x2):
        _require(_inexact, x1, "floating-point or complex")
        return _broadcast(x1, x2)


class IntegerBinary(Binary):
    @staticmethod
    def infer(x1, x2):
        _require(lambda t: types.is_integer(t) or types.is_boolean(t), x1, "integer or boolean")
        return _broadcast(x1, x2)


class LogicalBinary(Binary):
    @staticmethod
    def infer(x1, x2):
        _require(types.is_boolean, x1, "boolean")
        return _broadcast(x1, x2)


class Comparison(Binary):
    @staticmethod
    def infer(x1, x2):
        return types.tensor(types.shape_of(_broadcast(x1, x2)), "bool")


# ------------------------------------------------------------------------------- arithmetic


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
        _require(types.is_integer, x1, "integer")
        return _broadcast(x1, x2)


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
        return _broadcast(x, low, high)

    @staticmethod
    def decompose(x, low, high):
        return ops.minimum(ops.maximum(x, low), high)


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


# -------------------------------------------------------------------- rounding and predicates


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


class Less(Comparison, name="less"):
    """`x1 < x2`, of real elements."""


class LessEqual(Comparison, name="less_equal"):
    """`x1 <= x2`, of real elements."""


class Greater(Comparison, name="greater"):
    """`x1 > x2`, of real elements."""


class GreaterEqual(Comparison, name="greater_equal"):
    """`x1 >= x2`, of real elements."""


class Where(Op, name="where"):
    """`x1` where `condition` holds, `x2` elsewhere; the three broadcast."""

    condition: Tensor
    x1: Tensor
    x2: Tensor

    @staticmethod
    def infer(condition, x1, x2):
        _require(types.is_boolean, condition, "boolean condition")
        _same_elements(x1, x2)
        shape = types.broadcast(*(types.shape_of(t) for t in (condition, x1, x2)))
        return types.tensor(shape, x1.element_type)


# -------------------------------------------------------------------------- logic and bits


class LogicalAnd(LogicalBinary, name="logical_and"):
    """`x1 and x2`, of booleans."""


class LogicalOr(LogicalBinary, name="logical_or"):
    """`x1 or x2`, of booleans."""


class LogicalXor(LogicalBinary, name="logical_xor"):
    """Exactly one of `x1` and `x2`, of booleans."""


class LogicalNot(Unary, name="logical_not"):
    """`not x`, of booleans."""

    @staticmethod
    def infer(x):
        _require(types.is_boolean, x, "boolean")
        return x


class BitwiseAnd(IntegerBinary, name="bitwise_and"):
    """`x1 & x2`."""


class BitwiseOr(IntegerBinary, name="bitwise_or"):
    """`x1 | x2`."""


class BitwiseXor(IntegerBinary, name="bitwise_xor"):
    """`x1 ^ x2`."""


class BitwiseInvert(Unary, name="bitwise_invert"):
    """`~x`, of integers or booleans."""


class BitwiseLeftShift(IntegerBinary, name="bitwise_left_shift"):
    """`x1 << x2`; zero where `x2` is not below the bit width."""


class BitwiseRightShift(IntegerBinary, name="bitwise_right_shift"):
    """`x1 >> x2`, arithmetic for signed and logical for unsigned elements."""


# ------------------------------------------------------------------ exponentials and powers


class Exp(InexactUnary, name="exp"):
    """`e**x`."""


class Exp2(InexactUnary, name="exp2"):
    """`2**x`."""

    @staticmethod
    def decompose(x):
        return ops.pow(scalar_like(x, 2), x)


class Expm1(InexactUnary, name="expm1"):
    """`e**x - 1`, accurate near zero."""


class Log(InexactUnary, name="log"):
    """The natural logarithm; NaN below zero, minus infinity at zero."""


class Log1p(InexactUnary, name="log1p"):
    """`log(1 + x)`, accurate near zero."""


class Log2(InexactUnary, name="log2"):
    """The logarithm to base 2."""

    @staticmethod
    def decompose(x):
        return ops.divide(ops.log(x), scalar_like(x, math.log(2)))


class Log10(InexactUnary, name="log10"):
    """The logarithm to base 10."""

    @staticmethod
    def decompose(x):
        return ops.divide(ops.log(x), scalar_like(x, math.log(10)))


class Logaddexp(FloatBinary, name="logaddexp"):
    """`log(exp(x1) + exp(x2))` without overflow in between."""

    @staticmethod
    def decompose(x1, x2):
        largest = ops.maximum(x1, x2)
        difference = ops.subtract(x1, x2)
        tail = ops.log1p(ops.exp(ops.negative(ops.abs(difference))))
        same = ops.isnan(difference)  # both infinite with one sign, or a NaN operand
        return ops.where(same, ops.add(x1, x2), ops.add(largest, tail))


class Sqrt(InexactUnary, name="sqrt"):
    """The square root; NaN below zero."""


class Rsqrt(InexactUnary, name="rsqrt"):
    """`1 / sqrt(x)`."""


class Cbrt(FloatUnary, name="cbrt"):
    """The real cube root."""


# --------------------------------------------------------------------------- trigonometry


class Sin(InexactUnary, name="sin"):
    """The sine of `x` in radians."""


class Cos(InexactUnary, name="cos"):
    """The cosine of `x` in radians."""


class Tan(InexactUnary, name="tan"):
    """The tangent of `x` in radians."""


class Asin(InexactUnary, name="asin"):
    """The inverse sine, in [-pi/2, pi/2]."""


class Acos(InexactUnary, name="acos"):
    """The inverse cosine, in [0, pi]."""


class Atan(InexactUnary, name="atan"):
    """The inverse tangent, in [-pi/2, pi/2]."""


class Atan2(FloatBinary, name="atan2"):
    """The angle of the point (`x2`, `x1`), in [-pi, pi]."""


class Sinh(InexactUnary, name="sinh"):
    """The hyperbolic sine."""


class Cosh(InexactUnary, name="cosh"):
    """The hyperbolic cosine."""


class Tanh(InexactUnary, name="tanh"):
    """The hyperbolic tangent."""


class Asinh(InexactUnary, name="asinh"):
    """The inverse hyperbolic sine."""


class Acosh(InexactUnary, name="acosh"):
    """The inverse hyperbolic cosine; NaN below 1."""


class Atanh(InexactUnary, name="atanh"):
    """The inverse hyperbolic tangent; NaN outside [-1, 1]."""


# ----------------------------------------------------------------------- special functions


class Erf(FloatUnary, name="erf"):
    """The error function `2/sqrt(pi) * integral of exp(-t**2) from 0 to x`."""


class Erfc(FloatUnary, name="erfc"):
    """`1 - erf(x)`, accurate for large `x`."""


class Erfinv(FloatUnary, name="erfinv"):
    """The inverse of `erf`, on [-1, 1]."""


class Lgamma(FloatUnary, name="lgamma"):
    """The logarithm of the absolute value of the gamma function."""


class Digamma(FloatUnary, name="digamma"):
    """The derivative of `lgamma`; as the framework convention has it, minus infinity at +0."""


class Polygamma(FloatBinary, name="polygamma"):
    """The derivative of order `x1` (a whole number, as a float) of `digamma` at `x2`."""


class Zeta(FloatBinary, name="zeta"):
    """The Hurwitz zeta function: the sum over k >= 0 of `(k + x2)**-x1`."""


class Xlogy(FloatBinary, name="xlogy"):
    """`x1 * log(x2)`, zero where `x1` is zero and `x2` is not NaN."""

    @staticmethod
    def decompose(x1, x2):
        product = ops.multiply(x1, ops.log(x2))
        zero = scalar_like(product, 0)
        nothing = ops.logical_and(ops.equal(x1, scalar_like(x1, 0)), ops.equal(x2, x2))
        return ops.where(nothing, zero, product)


# ------------------------------------------------------------- complex numbers, conversions


class Real(Op, name="real"):
    """The real part of complex elements."""

    x: Tensor

    @staticmethod
    def infer(x):
        return types.tensor(types.shape_of(x), types.real_of(x))


class Imag(Op, name="imag"):
    """The imaginary part of complex elements."""

    x: Tensor

    @staticmethod
    def infer(x):
        _require(types.is_complex, x, "complex")
        return types.tensor(types.shape_of(x), types.real_of(x))


class Conj(Unary, name="conj"):
    """The complex conjugate."""

    @staticmethod
    def decompose(x):
        return ops.complex(ops.real(x), ops.negative(ops.imag(x)))


class Complex(Binary, name="complex"):
    """`x1 + i * x2` from real parts in float32 or float64."""

    @staticmethod
    def infer(x1, x2):
        joined = _broadcast(x1, x2)
        names = {"float32": "complex64", "float64": "complex128"}
        if types.dtype_name(joined) not in names:
            raise ValueError(f"expects float32 or float64 elements, got {types.describe(x1)}")
        return types.tensor(types.shape_of(joined), names[types.dtype_name(joined)])


class Astype(Op, name="astype"):
    """Conversion of the element type.

    Floats to integers truncate towards zero; to bool is `x != 0`; complex to real drops the
    imaginary part.
    """

    x: Tensor
    dtype: DType

    @staticmethod
    def infer(x, dtype):
        return types.tensor(types.shape_of(x), dtype)


class Bitcast(Op, name="bitcast"):
    """The same bits read as another element type of the same width."""

    x: Tensor
    dtype: DType

    @staticmethod
    def infer(x, dtype):
        result = types.tensor(types.shape_of(x), dtype)
        if types.bit_width(result) != types.bit_width(x):
            raise ValueError(f"cannot read {types.describe(x)} as {types.describe(result)}")
        return result


# ----------------------------------------------------------------------------- activations


class Relu(Unary, name="relu"):
    """`maximum(x, 0)`; its gradient at 0 is 0."""

    @staticmethod
    def decompose(x):
        return ops.maximum(x, scalar_like(x, 0))


class Sigmoid(InexactUnary, name="sigmoid"):
    """`1 / (1 + exp(-x))`."""


class Silu(FloatUnary, name="silu"):
    """`x * sigmoid(x)`."""

    @staticmethod
    def decompose(x):
        return ops.multiply(x, ops.sigmoid(x))


class Gelu(Op, name="gelu"):
    """The Gaussian error linear unit (Hendrycks & Gimpel, 2016).

    `x * (1 + erf(x / sqrt(2))) / 2`, or with `approximate` its approximation
    `x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))) / 2`.
    """

    x: Tensor
    approximate: Bool = False

    @staticmethod
    def infer(x, approximate):
        _require(types.is_floating, x, "real floating-point")
        return x

    @staticmethod
    def decompose(x, approximate):
        half, one = scalar_like(x, 0.5), scalar_like(x, 1)
        if approximate:
            cube = ops.multiply(ops.multiply(x, x), x)
            inner = ops.add(x, ops.multiply(scalar_like(x, 0.044715), cube))
            bend = ops.tanh(ops.multiply(scalar_like(x, math.sqrt(2 / math.pi)), inner))
        else:
            bend = ops.erf(ops.multiply(x, scalar_like(x, math.sqrt(0.5))))
        return ops.multiply(ops.multiply(x, half), ops.add(one, bend))


class Softplus(FloatUnary, name="softplus"):
    """`log(1 + exp(x))` without overflow."""

    @staticmethod
    def decompose(x):
        return ops.logaddexp(x, scalar_like(x, 0))
