"""Special functions."""

from ivy.dialect import ops
from ivy.dialect.elementwise.bases import FloatBinary, FloatUnary
from ivy.dialect.helpers import scalar_like


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
