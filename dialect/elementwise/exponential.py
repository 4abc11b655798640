"""Exponentials, logarithms, powers and trigonometry."""

import math

from ivy.dialect import ops
from ivy.dialect.elementwise.bases import FloatBinary, FloatUnary, InexactUnary
from ivy.dialect.helpers import scalar_like


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
