"""The elementwise functions.

Operands broadcast against each other and are cast to their common dtype; a Python number takes the
dtype of the array that it meets. What dtypes each function takes and gives is in `rules`. An array
of another dtype is a `TypeError`, arrays of two backends are a `BackendMismatch`.
Source: https://data-apis.org/array-api/2025.12/API_specification/elementwise_functions.html
"""

from __future__ import annotations

from ivy.functional.array import Array
from ivy.functional.dispatch import (
    as_array,
    binary,
    check_category,
    checked,
    common_class,
    is_scalar,
    no_promotion,
    unary,
)
from ivy.functional.dtypes import Scalar, promote, scalar_dtype

Operand = Array | Scalar
"""An array, or a Python number that takes the dtype of the other operand."""


def abs(x: Array, /) -> Array:
    """The magnitude of each element, `|x|`; of a complex number its modulus, as a real one."""
    return unary("abs", x)


def acos(x: Array, /) -> Array:
    """The arc cosine of each element, in radians: `[0, π]`. Outside `[-1, 1]` it is NaN."""
    return unary("acos", x)


def acosh(x: Array, /) -> Array:
    """The inverse hyperbolic cosine of each element. Below 1 it is NaN."""
    return unary("acosh", x)


def add(x1: Operand, x2: Operand, /) -> Array:
    """The sum of the elements, `x1 + x2`."""
    return binary("add", x1, x2)


def asin(x: Array, /) -> Array:
    """The arc sine of each element, in radians: `[-π/2, π/2]`. Outside `[-1, 1]` it is NaN."""
    return unary("asin", x)


def asinh(x: Array, /) -> Array:
    """The inverse hyperbolic sine of each element."""
    return unary("asinh", x)


def atan(x: Array, /) -> Array:
    """The arc tangent of each element, in radians: `[-π/2, π/2]`."""
    return unary("atan", x)


def atan2(x1: Operand, x2: Operand, /) -> Array:
    """The angle of the point `(x2, x1)` with the positive x-axis, in radians: `[-π, π]`."""
    return binary("atan2", x1, x2)


def atanh(x: Array, /) -> Array:
    """The inverse hyperbolic tangent of each element. Outside `[-1, 1]` it is NaN, at ±1 it is
    ±infinity.
    """
    return unary("atanh", x)


def bitwise_and(x1: Operand, x2: Operand, /) -> Array:
    """The bits that are set in both, `x1 & x2`; of booleans the logical AND."""
    return binary("bitwise_and", x1, x2)


def bitwise_invert(x: Array, /) -> Array:
    """Every bit of each element inverted, `~x`; of booleans the logical complement."""
    return unary("bitwise_invert", x)


def bitwise_left_shift(x1: Operand, x2: Operand, /) -> Array:
    """The bits of `x1` moved `x2` places to the left, `x1 << x2`, zeros moving in. `x2` must not be
    negative; from the width of the dtype on the result is 0.
    """
    return binary("bitwise_left_shift", x1, x2)


def bitwise_or(x1: Operand, x2: Operand, /) -> Array:
    """The bits that are set in either, `x1 | x2`; of booleans the logical OR."""
    return binary("bitwise_or", x1, x2)


def bitwise_right_shift(x1: Operand, x2: Operand, /) -> Array:
    """The bits of `x1` moved `x2` places to the right, `x1 >> x2`, copies of the sign bit moving
    in. `x2` must not be negative.
    """
    return binary("bitwise_right_shift", x1, x2)


def bitwise_xor(x1: Operand, x2: Operand, /) -> Array:
    """The bits that are set in one of both, `x1 ^ x2`; of booleans the logical XOR."""
    return binary("bitwise_xor", x1, x2)


def ceil(x: Array, /) -> Array:
    """Each element rounded to the nearest integer that is not less. Integers stay as they are."""
    return unary("ceil", x)


def clip(x: Array, /, min: Operand | None = None, max: Operand | None = None) -> Array:
    """Each element limited to `[min, max]`; NaN where one of the three is NaN.

    Args:
        x: a real-valued numeric array.
        min: the lower limit, broadcast against `x`, or None for no limit.
        max: the upper limit, likewise. Where it is less than `min`, the result is not defined.

    Returns:
        An array of the dtype of `x`.

    Raises:
        TypeError: a limit's dtype does not promote with that of `x`.
    """
    x = as_array(x, "clip")
    check_category("clip", "real-valued numeric", x)
    lower, upper = (None if limit is None else _limit(x, limit) for limit in (min, max))
    result = x if lower is None else binary("maximum", x, lower)
    result = result if upper is None else binary("minimum", result, upper)
    return x._new("copy") if result is x else result


def _limit(x: Array, limit: Operand) -> Array:
    """A limit in the dtype of `x`."""
    kind = common_class("clip", x, limit)
    if is_scalar(limit):
        if scalar_dtype(type(limit), x.dtype) is not x.dtype:
            raise TypeError(f"ivy.clip: {no_promotion(x.dtype, type(limit))}")
        return kind(kind.adaptor.scalar(checked(limit, x.dtype), x.dtype))
    array = kind.wrap(limit)
    if promote(x.dtype, array.dtype) is None:
        raise TypeError(f"ivy.clip: {no_promotion(x.dtype, array.dtype)}")
    return array if array.dtype is x.dtype else kind(kind.adaptor.cast(array.native, x.dtype))


def conj(x: Array, /) -> Array:
    """The complex conjugate of each element. Real numbers stay as they are."""
    return unary("conj", x)


def copysign(x1: Operand, x2: Operand, /) -> Array:
    """The magnitude of `x1` with the sign of `x2`, whose zeros and NaNs have signs too."""
    return binary("copysign", x1, x2)


def cos(x: Array, /) -> Array:
    """The cosine of each element, which is in radians. Of an infinity it is NaN."""
    return unary("cos", x)


def cosh(x: Array, /) -> Array:
    """The hyperbolic cosine of each element."""
    return unary("cosh", x)


def divide(x1: Operand, x2: Operand, /) -> Array:
    """The quotient of the elements, `x1 / x2`. Integers are cast to floating-point first by the
    caller.
    """
    return binary("divide", x1, x2)


def equal(x1: Operand, x2: Operand, /) -> Array:
    """Whether the elements are equal, `x1 == x2`. NaN equals nothing."""
    return binary("equal", x1, x2)


def exp(x: Array, /) -> Array:
    """The exponential of each element, `e**x`."""
    return unary("exp", x)


def expm1(x: Array, /) -> Array:
    """`e**x - 1` of each element, precise near zero."""
    return unary("expm1", x)


def floor(x: Array, /) -> Array:
    """Each element rounded to the nearest integer that is not greater. Integers stay as they are."""
    return unary("floor", x)


def floor_divide(x1: Operand, x2: Operand, /) -> Array:
    """The quotient rounded down, `floor(x1 / x2)`. Integers divided by zero give what the framework
    gives.
    """
    return binary("floor_divide", x1, x2)


def greater(x1: Operand, x2: Operand, /) -> Array:
    """Whether `x1 > x2`."""
    return binary("greater", x1, x2)


def greater_equal(x1: Operand, x2: Operand, /) -> Array:
    """Whether `x1 >= x2`."""
    return binary("greater_equal", x1, x2)


def hypot(x1: Operand, x2: Operand, /) -> Array:
    """The hypotenuse `sqrt(x1**2 + x2**2)` without overflow on the way."""
    return binary("hypot", x1, x2)


def imag(x: Array, /) -> Array:
    """The imaginary part of each element, as a real number."""
    return unary("imag", x)


def isfinite(x: Array, /) -> Array:
    """Whether each element is finite: neither infinity nor NaN."""
    return unary("isfinite", x)


def isinf(x: Array, /) -> Array:
    """Whether each element is an infinity of either sign; a complex number if one of its parts is."""
    return unary("isinf", x)


def isnan(x: Array, /) -> Array:
    """Whether each element is NaN; a complex number if one of its parts is."""
    return unary("isnan", x)


def less(x1: Operand, x2: Operand, /) -> Array:
    """Whether `x1 < x2`."""
    return binary("less", x1, x2)


def less_equal(x1: Operand, x2: Operand, /) -> Array:
    """Whether `x1 <= x2`."""
    return binary("less_equal", x1, x2)


def log(x: Array, /) -> Array:
    """The natural logarithm of each element. Of zero it is -infinity, of negative numbers NaN."""
    return unary("log", x)


def log10(x: Array, /) -> Array:
    """The logarithm of each element to base 10."""
    return unary("log10", x)


def log1p(x: Array, /) -> Array:
    """`log(1 + x)` of each element, precise near zero. Below -1 it is NaN."""
    return unary("log1p", x)


def log2(x: Array, /) -> Array:
    """The logarithm of each element to base 2."""
    return unary("log2", x)


def logaddexp(x1: Operand, x2: Operand, /) -> Array:
    """`log(exp(x1) + exp(x2))` without overflow on the way."""
    return binary("logaddexp", x1, x2)


def logical_and(x1: Operand, x2: Operand, /) -> Array:
    """Whether both are true."""
    return binary("logical_and", x1, x2)


def logical_not(x: Array, /) -> Array:
    """The logical NOT of each element."""
    return unary("logical_not", x)


def logical_or(x1: Operand, x2: Operand, /) -> Array:
    """Whether one of them is true."""
    return binary("logical_or", x1, x2)


def logical_xor(x1: Operand, x2: Operand, /) -> Array:
    """Whether exactly one of them is true."""
    return binary("logical_xor", x1, x2)


def maximum(x1: Operand, x2: Operand, /) -> Array:
    """The greater of the elements; NaN if one of them is NaN."""
    return binary("maximum", x1, x2)


def minimum(x1: Operand, x2: Operand, /) -> Array:
    """The smaller of the elements; NaN if one of them is NaN."""
    return binary("minimum", x1, x2)


def multiply(x1: Operand, x2: Operand, /) -> Array:
    """The product of the elements, `x1 * x2`."""
    return binary("multiply", x1, x2)


def negative(x: Array, /) -> Array:
    """The negative of each element, `-x`."""
    return unary("negative", x)


def nextafter(x1: Operand, x2: Operand, /) -> Array:
    """The next number of the dtype after `x1` in the direction of `x2`."""
    return binary("nextafter", x1, x2)


def not_equal(x1: Operand, x2: Operand, /) -> Array:
    """Whether the elements differ, `x1 != x2`. NaN differs from everything."""
    return binary("not_equal", x1, x2)


def positive(x: Array, /) -> Array:
    """Each element as it is, `+x`."""
    return unary("positive", x)


def pow(x1: Operand, x2: Operand, /) -> Array:
    """`x1` to the power of `x2`, `x1 ** x2`. Integers to negative powers are not defined."""
    return binary("pow", x1, x2)


def real(x: Array, /) -> Array:
    """The real part of each element. Real numbers stay as they are."""
    return unary("real", x)


def reciprocal(x: Array, /) -> Array:
    """`1 / x` of each element. Of ±0 it is ±infinity."""
    return unary("reciprocal", x)


def remainder(x1: Operand, x2: Operand, /) -> Array:
    """The remainder of `floor_divide`, with the sign of `x2`: `x1 % x2`."""
    return binary("remainder", x1, x2)


def round(x: Array, /) -> Array:
    """Each element rounded to the nearest integer, halves to the even one. Integers stay as they
    are; the parts of complex numbers are rounded one by one.
    """
    return unary("round", x)


def sign(x: Array, /) -> Array:
    """The sign of each element: -1, 0 or 1, and NaN of NaN; of a complex number `x / |x|`."""
    return unary("sign", x)


def signbit(x: Array, /) -> Array:
    """Whether the sign bit of each element is set: of negative numbers and of -0."""
    return unary("signbit", x)


def sin(x: Array, /) -> Array:
    """The sine of each element, which is in radians. Of an infinity it is NaN."""
    return unary("sin", x)


def sinh(x: Array, /) -> Array:
    """The hyperbolic sine of each element."""
    return unary("sinh", x)


def sqrt(x: Array, /) -> Array:
    """The principal square root of each element, correctly rounded. Of negative numbers it is NaN."""
    return unary("sqrt", x)


def square(x: Array, /) -> Array:
    """The square of each element, `x * x`."""
    return unary("square", x)


def subtract(x1: Operand, x2: Operand, /) -> Array:
    """The difference of the elements, `x1 - x2`."""
    return binary("subtract", x1, x2)


def tan(x: Array, /) -> Array:
    """The tangent of each element, which is in radians. Of an infinity it is NaN."""
    return unary("tan", x)


def tanh(x: Array, /) -> Array:
    """The hyperbolic tangent of each element."""
    return unary("tanh", x)


def trunc(x: Array, /) -> Array:
    """Each element rounded to the nearest integer towards zero. Integers stay as they are."""
    return unary("trunc", x)
