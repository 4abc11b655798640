"""Special functions."""

import math

from ivy.dialect import ops
from ivy.dialect.elementwise import coefficients as table
from ivy.dialect.elementwise.bases import FloatBinary, FloatUnary, broadcast_values
from ivy.dialect.elementwise.bessel import polynomial
from ivy.dialect.helpers import counted_loop, scalar_like


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


class LogNdtr(FloatUnary, name="log_ndtr"):
    """The logarithm of the distribution function of the standard normal distribution."""

    @staticmethod
    def decompose(x):
        t = ops.multiply(x, scalar_like(x, math.sqrt(0.5)))
        half, minus_one = scalar_like(x, 0.5), scalar_like(x, -1)
        low, high = ops.minimum(t, scalar_like(x, -math.sqrt(0.5))), ops.maximum(t, minus_one)
        tail = ops.log(ops.multiply(ops.erfcx(ops.negative(low)), half))
        below = ops.subtract(tail, ops.square(low))
        above = ops.log1p(ops.negative(ops.multiply(ops.erfc(high), half)))
        return ops.where(ops.less(x, minus_one), below, above)


class Xlog1py(FloatBinary, name="xlog1py"):
    """`x1 * log1p(x2)`, zero where `x1` is zero and `x2` is not NaN."""

    @staticmethod
    def decompose(x1, x2):
        product = ops.multiply(x1, ops.log1p(x2))
        nothing = ops.logical_and(ops.equal(x1, scalar_like(x1, 0)), ops.equal(x2, x2))
        return ops.where(nothing, scalar_like(product, 0), product)


class Erfcx(FloatUnary, name="erfcx"):
    """`exp(x**2) * erfc(x)`, by its asymptotic series where that is exact and the factors are not."""

    @staticmethod
    def decompose(x):
        limit = scalar_like(x, 8)
        near, far = ops.minimum(x, limit), ops.maximum(x, limit)
        below = ops.multiply(ops.exp(ops.square(near)), ops.erfc(near))
        terms = [1.0]
        for k in range(1, 9):
            terms.append(-terms[-1] * (2 * k - 1) / 2)
        series = polynomial(ops.reciprocal(ops.square(far)), terms[::-1])
        above = ops.divide(series, ops.multiply(far, scalar_like(x, math.sqrt(math.pi))))
        return ops.where(ops.less(x, limit), below, above)


class Ndtri(FloatUnary, name="ndtri"):
    """The quantile function of the standard normal distribution, on [0, 1] (Cephes)."""

    @staticmethod
    def decompose(x):
        tail = scalar_like(x, math.exp(-2))
        upper = ops.greater(x, ops.subtract(scalar_like(x, 1), tail))
        mirrored = ops.where(upper, ops.subtract(scalar_like(x, 1), x), x)
        central = ops.greater(mirrored, tail)
        outer = _ndtri_tail(ops.minimum(mirrored, tail))
        outer = ops.where(upper, ops.negative(outer), outer)
        return ops.where(central, _ndtri_centre(mirrored), outer)


def _ndtri_centre(x):
    y = ops.subtract(x, scalar_like(x, 0.5))
    square = ops.multiply(y, y)
    ratio = ops.divide(polynomial(square, table.NDTRI_P0), polynomial(square, table.NDTRI_Q0))
    value = ops.add(y, ops.multiply(y, ops.multiply(square, ratio)))
    return ops.multiply(value, scalar_like(x, math.sqrt(2 * math.pi)))


def _ndtri_tail(x):
    """Below exp(-2); minus infinity at zero and NaN below."""
    root = ops.sqrt(ops.multiply(scalar_like(x, -2), ops.log(x)))
    z = ops.reciprocal(root)
    near = ops.divide(polynomial(z, table.NDTRI_P1), polynomial(z, table.NDTRI_Q1))
    far = ops.divide(polynomial(z, table.NDTRI_P2), polynomial(z, table.NDTRI_Q2))
    correction = ops.multiply(z, ops.where(ops.less(root, scalar_like(x, 8)), near, far))
    value = ops.subtract(correction, ops.subtract(root, ops.divide(ops.log(root), root)))
    return ops.where(ops.equal(x, scalar_like(x, 0)), scalar_like(x, -math.inf), value)


class Gammainc(FloatBinary, name="gammainc"):
    """The regularised lower incomplete gamma function of order `x1` at `x2`, both not negative."""

    @staticmethod
    def decompose(x1, x2):
        return _incomplete_gamma(x1, x2, upper=False)


class Gammaincc(FloatBinary, name="gammaincc"):
    """`1 - gammainc(x1, x2)`, the regularised upper incomplete gamma function."""

    @staticmethod
    def decompose(x1, x2):
        return _incomplete_gamma(x1, x2, upper=True)


GAMMA_STEPS = 512
"""Enough for orders up to some ten thousand in float32, where the series converges slowest."""


def _incomplete_gamma(a, x, *, upper):
    """The power series up to `a + 1`, and Lentz's continued fraction above."""
    a, x = broadcast_values(a, x)
    one, zero = scalar_like(x, 1), scalar_like(x, 0)
    is_near = ops.less(x, ops.add(a, one))
    safe_a = ops.where(ops.greater(a, zero), a, one)
    near = ops.where(is_near, x, zero)
    far = ops.where(is_near, ops.add(safe_a, scalar_like(x, 2)), x)
    far = ops.where(ops.isinf(far), ops.add(safe_a, scalar_like(x, 2)), far)
    lower = ops.multiply(_gamma_factor(safe_a, near), _gamma_series(safe_a, near))
    rest = ops.multiply(_gamma_factor(safe_a, far), _gamma_fraction(safe_a, far))
    rest = ops.where(ops.isinf(x), zero, rest)
    value = (
        ops.where(is_near, ops.subtract(one, lower), rest)
        if upper
        else ops.where(is_near, lower, ops.subtract(one, rest))
    )
    return _gamma_limits(a, x, value, upper)


def _gamma_factor(a, x):
    """`x**a * exp(-x) / gamma(a)`."""
    return ops.exp(ops.subtract(ops.subtract(ops.xlogy(a, x), x), ops.lgamma(a)))


def _gamma_series(a, x):
    """The sum of `x**n / (a * (a + 1) * ... * (a + n))`."""
    first = ops.reciprocal(ops.add(a, ops.multiply(x, scalar_like(x, 0))))

    def step(counter, carried):
        term, total = carried
        n = ops.add(ops.astype(counter, x.type.element_type), scalar_like(x, 1))
        term = ops.multiply(term, ops.divide(x, ops.add(a, n)))
        return [term, ops.add(total, term)]

    return counted_loop(GAMMA_STEPS, [first, first], step)[1]


def _gamma_fraction(a, x):
    """Legendre's continued fraction of the upper function, from its end."""
    one = scalar_like(x, 1)
    start = ops.multiply(x, scalar_like(x, 0))

    def step(counter, carried):
        n = ops.subtract(scalar_like(x, GAMMA_STEPS), ops.astype(counter, x.type.element_type))
        odd = ops.add(ops.multiply(scalar_like(x, 2), n), one)
        own = ops.subtract(ops.add(x, odd), a)
        above = ops.multiply(n, ops.subtract(a, n))
        return [ops.divide(above, ops.add(own, carried[0]))]

    tail = counted_loop(GAMMA_STEPS, [start], step)[0]
    return ops.reciprocal(ops.add(ops.subtract(ops.add(x, one), a), tail))


def _gamma_limits(a, x, value, upper):
    """What both functions are for an order or an argument of zero, and outside their domain."""
    zero, one, nan = scalar_like(x, 0), scalar_like(x, 1), scalar_like(x, math.nan)
    nothing, all_ = (one, zero) if upper else (zero, one)
    value = ops.where(ops.equal(x, zero), nothing, value)
    value = ops.where(ops.equal(a, zero), ops.where(ops.greater(x, zero), all_, nan), value)
    value = ops.where(ops.isinf(a), ops.where(ops.isinf(x), nan, nothing), value)
    outside = ops.logical_or(ops.less(a, zero), ops.less(x, zero))
    unknown = ops.logical_or(ops.isnan(a), ops.isnan(x))
    return ops.where(ops.logical_or(outside, unknown), nan, value)
