"""Bessel and Airy functions of real elements, by the Cephes Math Library's approximations.

Each is made of two approximations, one near zero and one far from it, which are both computed; what
each of them gets is kept inside its interval, so that neither it nor its gradient is infinite or NaN.
"""

import math

from ivy.dialect import ops
from ivy.dialect.elementwise import coefficients as table
from ivy.dialect.elementwise.bases import FloatUnary
from ivy.dialect.helpers import scalar_like


def polynomial(x, coefficients):
    """Its value by Horner's rule; the highest power comes first."""
    total = scalar_like(x, coefficients[0])
    for coefficient in coefficients[1:]:
        total = ops.add(ops.multiply(total, x), scalar_like(x, coefficient))
    return total


def _chebyshev(x, coefficients):
    """The value of a Chebyshev series by Clenshaw's rule, as Cephes writes them."""
    a, q, p = scalar_like(x, coefficients[0]), scalar_like(x, 0), scalar_like(x, 0)
    for coefficient in coefficients[1:]:
        p, q = q, a
        a = ops.add(ops.subtract(ops.multiply(x, q), p), scalar_like(x, coefficient))
    return ops.multiply(scalar_like(x, 0.5), ops.subtract(a, p))


def _near_and_far(x, limit):
    """`x` kept below and above the limit, and whether it is below."""
    bound = scalar_like(x, limit)
    return ops.minimum(x, bound), ops.maximum(x, bound), ops.less_equal(x, bound)


def _times(x, number):
    return ops.multiply(x, scalar_like(x, number))


def _plus(x, number):
    return ops.add(x, scalar_like(x, number))


def _over(number, x):
    return ops.divide(scalar_like(x, number), x)


def _ratio(x, numerator, denominator):
    return ops.divide(polynomial(x, numerator), polynomial(x, denominator))


# ------------------------------------------------------------- modified, of the first kind


def _scaled_i(x, near_series, far_series, odd):
    """`exp(-|x|)` times the function."""
    size = ops.abs(x)
    near, far, is_near = _near_and_far(size, 8)
    below = _chebyshev(_plus(_times(near, 0.5), -2), near_series)
    below = ops.multiply(below, near) if odd else below
    above = ops.divide(_chebyshev(_plus(_over(32, far), -2), far_series), ops.sqrt(far))
    value = ops.where(is_near, below, above)
    return ops.where(ops.less(x, scalar_like(x, 0)), ops.negative(value), value) if odd else value


class BesselI0(FloatUnary, name="bessel_i0"):
    """The modified Bessel function of the first kind and order 0."""

    @staticmethod
    def decompose(x):
        return ops.multiply(ops.exp(ops.abs(x)), ops.bessel_i0e(x))


class BesselI0e(FloatUnary, name="bessel_i0e"):
    """`exp(-|x|) * bessel_i0(x)`."""

    @staticmethod
    def decompose(x):
        return _scaled_i(x, table.I0_A, table.I0_B, odd=False)


class BesselI1(FloatUnary, name="bessel_i1"):
    """The modified Bessel function of the first kind and order 1."""

    @staticmethod
    def decompose(x):
        return ops.multiply(ops.exp(ops.abs(x)), ops.bessel_i1e(x))


class BesselI1e(FloatUnary, name="bessel_i1e"):
    """`exp(-|x|) * bessel_i1(x)`."""

    @staticmethod
    def decompose(x):
        return _scaled_i(x, table.I1_A, table.I1_B, odd=True)


# ------------------------------------------------------------ modified, of the second kind


def _scaled_k0(x):
    near, far, is_near = _near_and_far(x, 2)
    series = _chebyshev(_plus(ops.multiply(near, near), -2), table.K0_A)
    below = ops.subtract(series, ops.multiply(ops.log(_times(near, 0.5)), ops.bessel_i0(near)))
    above = ops.divide(_chebyshev(_plus(_over(8, far), -2), table.K0_B), ops.sqrt(far))
    return _outside(x, ops.where(is_near, ops.multiply(below, ops.exp(near)), above))


def _scaled_k1(x):
    near, far, is_near = _near_and_far(x, 2)
    series = ops.divide(_chebyshev(_plus(ops.multiply(near, near), -2), table.K1_A), near)
    below = ops.add(ops.multiply(ops.log(_times(near, 0.5)), ops.bessel_i1(near)), series)
    above = ops.divide(_chebyshev(_plus(_over(8, far), -2), table.K1_B), ops.sqrt(far))
    return _outside(x, ops.where(is_near, ops.multiply(below, ops.exp(near)), above))


def _outside(x, value, at_zero=math.inf):
    """NaN below zero, and what the function tends to at zero."""
    zero = scalar_like(x, 0)
    value = ops.where(ops.equal(x, zero), scalar_like(x, at_zero), value)
    return ops.where(ops.less(x, zero), scalar_like(x, math.nan), value)


class BesselK0(FloatUnary, name="bessel_k0"):
    """The modified Bessel function of the second kind and order 0; NaN below zero."""

    @staticmethod
    def decompose(x):
        return ops.multiply(ops.exp(ops.negative(x)), ops.bessel_k0e(x))


class BesselK0e(FloatUnary, name="bessel_k0e"):
    """`exp(x) * bessel_k0(x)`."""

    @staticmethod
    def decompose(x):
        return _scaled_k0(x)


class BesselK1(FloatUnary, name="bessel_k1"):
    """The modified Bessel function of the second kind and order 1; NaN below zero."""

    @staticmethod
    def decompose(x):
        return ops.multiply(ops.exp(ops.negative(x)), ops.bessel_k1e(x))


class BesselK1e(FloatUnary, name="bessel_k1e"):
    """`exp(x) * bessel_k1(x)`."""

    @staticmethod
    def decompose(x):
        return _scaled_k1(x)


# ------------------------------------------------------------------ of the first and second kind


def _wave(x, order, second):
    """The asymptotic form from 5 on: `sqrt(2 / (pi * x))` times a sine and a cosine."""
    tables = (
        (table.J0_PP, table.J0_PQ, table.J0_QP, table.J0_QQ)
        if order == 0
        else (table.J1_PP, table.J1_PQ, table.J1_QP, table.J1_QQ)
    )
    inverse = _over(5, x)
    square = ops.multiply(inverse, inverse)
    p = _ratio(square, *tables[:2])
    q = ops.multiply(inverse, _ratio(square, *tables[2:]))
    angle = _plus(x, -math.pi * (0.25 if order == 0 else 0.75))
    cos, sin = ops.cos(angle), ops.sin(angle)
    if second:
        wave = ops.add(ops.multiply(p, sin), ops.multiply(q, cos))
    else:
        wave = ops.subtract(ops.multiply(p, cos), ops.multiply(q, sin))
    return ops.divide(_times(wave, math.sqrt(2 / math.pi)), ops.sqrt(x))


class BesselJ0(FloatUnary, name="bessel_j0"):
    """The Bessel function of the first kind and order 0."""

    @staticmethod
    def decompose(x):
        near, far, is_near = _near_and_far(ops.abs(x), 5)
        square = ops.multiply(near, near)
        zeros = ops.multiply(_plus(square, -5.783185962946784521), _plus(square, -30.47126234366208640))
        return ops.where(
            is_near,
            ops.multiply(zeros, _ratio(square, table.J0_RP, table.J0_RQ)),
            _wave(far, 0, second=False),
        )


class BesselJ1(FloatUnary, name="bessel_j1"):
    """The Bessel function of the first kind and order 1."""

    @staticmethod
    def decompose(x):
        near, far, is_near = _near_and_far(ops.abs(x), 5)
        square = ops.multiply(near, near)
        zeros = ops.multiply(_plus(square, -14.68197064212389326), _plus(square, -49.21845632169460367))
        below = ops.multiply(ops.multiply(_ratio(square, table.J1_RP, table.J1_RQ), near), zeros)
        value = ops.where(is_near, below, _wave(far, 1, second=False))
        return ops.where(ops.less(x, scalar_like(x, 0)), ops.negative(value), value)


class BesselY0(FloatUnary, name="bessel_y0"):
    """The Bessel function of the second kind and order 0; NaN below zero."""

    @staticmethod
    def decompose(x):
        near, far, is_near = _near_and_far(x, 5)
        series = _ratio(ops.multiply(near, near), table.Y0_YP, table.Y0_YQ)
        below = ops.add(series, ops.multiply(_times(ops.log(near), 2 / math.pi), ops.bessel_j0(near)))
        return _outside(x, ops.where(is_near, below, _wave(far, 0, second=True)), -math.inf)


class BesselY1(FloatUnary, name="bessel_y1"):
    """The Bessel function of the second kind and order 1; NaN below zero."""

    @staticmethod
    def decompose(x):
        near, far, is_near = _near_and_far(x, 5)
        series = ops.multiply(near, _ratio(ops.multiply(near, near), table.Y1_YP, table.Y1_YQ))
        rest = ops.subtract(ops.multiply(ops.bessel_j1(near), ops.log(near)), _over(1, near))
        below = ops.add(series, _times(rest, 2 / math.pi))
        return _outside(x, ops.where(is_near, below, _wave(far, 1, second=True)), -math.inf)


class SphericalBesselJ0(FloatUnary, name="spherical_bessel_j0"):
    """`sin(x) / x`, one at zero and zero at infinity."""

    @staticmethod
    def decompose(x):
        half, zero = scalar_like(x, 0.5), scalar_like(x, 0)
        small = ops.less(ops.abs(x), half)
        inside = ops.where(small, x, zero)
        square = ops.multiply(inside, inside)
        series = [(-1) ** k / math.factorial(2 * k + 1) for k in range(6, -1, -1)]
        outside = ops.where(ops.logical_or(small, ops.isinf(x)), scalar_like(x, 1), x)
        value = ops.where(small, polynomial(square, series), ops.divide(ops.sin(outside), outside))
        return ops.where(ops.isinf(x), zero, value)


# ---------------------------------------------------------------------------------- Airy


class AiryAi(FloatUnary, name="airy_ai"):
    """The Airy function Ai; NaN at infinity."""

    @staticmethod
    def decompose(x):
        limit = scalar_like(x, 2.09)
        low = ops.less(x, ops.negative(limit))
        high = ops.greater_equal(x, limit)
        middle = _airy_series(ops.clip(x, ops.negative(limit), limit))
        below = _airy_wave(ops.maximum(ops.negative(x), limit))
        above = _airy_decay(ops.clip(x, limit, scalar_like(x, 103.892)))
        above = ops.where(ops.greater(x, scalar_like(x, 103.892)), scalar_like(x, 0), above)
        value = ops.where(low, below, ops.where(high, above, middle))
        return ops.where(ops.isinf(x), scalar_like(x, math.nan), value)


def _airy_series(x, terms=16):
    """`Ai(0) * f(x) + Ai'(0) * g(x)`, with the power series f and g in the cube of x."""
    cube = ops.multiply(ops.multiply(x, x), x)
    f, g = [1.0], [1.0]
    for i in range(1, terms):
        f.append(f[-1] / ((3 * i - 1) * (3 * i)))
        g.append(g[-1] / ((3 * i) * (3 * i + 1)))
    even = _times(polynomial(cube, f[::-1]), 0.355028053887817239260)
    odd = _times(ops.multiply(x, polynomial(cube, g[::-1])), 0.258819403792806798405)
    return ops.subtract(even, odd)


def _airy_wave(size):
    """For `x = -size`, far below zero."""
    phase = _times(ops.multiply(size, ops.sqrt(size)), 2 / 3)
    z = _over(1, phase)
    square = ops.multiply(z, z)
    angle = _plus(phase, math.pi / 4)
    sine = _plus(ops.multiply(square, _ratio(square, table.AIRY_AFN, table.AIRY_AFD)), 1)
    cosine = ops.multiply(z, _ratio(square, table.AIRY_AGN, table.AIRY_AGD))
    wave = ops.subtract(ops.multiply(ops.sin(angle), sine), ops.multiply(ops.cos(angle), cosine))
    return ops.divide(_times(wave, 1 / math.sqrt(math.pi)), ops.sqrt(ops.sqrt(size)))


def _airy_decay(x):
    """Far above zero."""
    zeta = _times(ops.multiply(x, ops.sqrt(x)), 2 / 3)
    value = _ratio(_over(1, zeta), table.AIRY_AN, table.AIRY_AD)
    scaled = ops.multiply(_times(ops.sqrt(ops.sqrt(x)), 2), ops.exp(zeta))
    return ops.divide(_times(value, 1 / math.sqrt(math.pi)), scaled)
