"""Elementwise functions of complex numbers by those of their parts, with the standard's special cases.

Frameworks agree on complex functions of ordinary numbers, and differ for infinities, NaN and the
signs of zeros. What is here takes a framework's functions and mends these, without a branch that
depends on values, so that it compiles and differentiates.
Source: https://data-apis.org/array-api/2025.12/API_specification/elementwise_functions.html
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

Native = Any
"""An array of a framework."""

Function = Callable[[Native], Native]
"""A function of one array."""

Parts = tuple[Native, Native]
"""The real and the imaginary parts."""


class ComplexFunctions:
    """Complex functions over a framework's real ones.

    Args:
        real: where the functions of real arrays are: `where`, `isfinite`, `isinf`, `isnan`,
            `signbit`, `copysign`, `ones_like`, `maximum`, `abs`, `exp`, `hypot`, `log1p`, `sin`,
            `cos`, `sinh` and `cosh`.
        split: takes a complex array apart.
        join: the complex array of two parts.
    """

    def __init__(
        self, real: Any, split: Callable[[Native], Parts], join: Callable[[Native, Native], Native]
    ) -> None:
        self._real = real
        self._split = split
        self._join = join

    # --------------------------------------------------------------------------- symmetries

    def _sign(self, part: Native) -> Native:
        """1 or -1, also for zeros and NaN; a product with it changes no digit."""
        one = self._real.ones_like(part)
        return self._real.where(self._real.signbit(part), -one, one)

    def _nan(self, part: Native) -> Native:
        """NaN in the dtype of a part. Not a product with it: its gradient would be NaN everywhere."""
        return math.nan * self._real.ones_like(part)

    def by_conjugates(self, function: Function) -> Function:
        """A function with `f(conj(x)) = conj(f(x))`, from its values above the real axis."""

        def call(x: Native) -> Native:
            a, b = self._split(x)
            sign = self._sign(b)
            u, v = self._split(function(self._join(a, sign * b)))
            return self._join(u, sign * v)

        return call

    def by_quadrants(self, function: Function) -> Function:
        """An odd function with `f(conj(x)) = conj(f(x))`, from its values in the first quadrant."""

        def call(x: Native) -> Native:
            a, b = self._split(x)
            across, up = self._sign(a), self._sign(b)
            u, v = self._split(function(self._join(across * a, up * b)))
            return self._join(across * u, up * v)

        return call

    def turned(self, function: Function) -> Function:
        """`-1j * f(1j * x)`, without a multiplication that would mix the parts."""

        def call(x: Native) -> Native:
            a, b = self._split(x)
            u, v = self._split(function(self._join(-b, a)))
            return self._join(v, -u)

        return call

    def before_turning(self, function: Function) -> Function:
        """`f(1j * x)`."""

        def call(x: Native) -> Native:
            a, b = self._split(x)
            return function(self._join(-b, a))

        return call

    def on_parts(self, function: Function) -> Function:
        """A function of the parts one by one."""

        def call(x: Native) -> Native:
            a, b = self._split(x)
            return self._join(function(a), function(b))

        return call

    # ------------------------------------------------------------------------- mended functions

    def abs(self, function: Function) -> Function:
        """An infinite part makes the modulus infinite, even beside NaN."""

        def call(x: Native) -> Native:
            return self._real.where(self._has_infinity(x), math.inf, function(x))

        return call

    def _has_infinity(self, x: Native) -> Native:
        a, b = self._split(x)
        return self._real.isinf(a) | self._real.isinf(b)

    def exp(self, function: Function) -> Function:
        """Of an infinite real part, where the angle is not finite."""
        xp = self._real

        def call(x: Native) -> Native:
            a, b = self._split(x)
            u, v = self._split(function(x))
            lost = xp.isinf(a) & ~xp.isfinite(b)
            growing = a > 0
            return self._join(
                xp.where(lost, xp.where(growing, a, 0.0), u),
                xp.where(lost, xp.where(growing, self._nan(a), 0.0), v),
            )

        return call

    def expm1(self, function: Function, exp: Function) -> Function:
        """`exp(x) - 1` where one of both overflows; zeros have no sign but the imaginary part's."""
        xp = self._real

        def call(x: Native) -> Native:
            a, _ = self._split(x)
            u, v = self._split(function(x))
            p, q = self._split(exp(x))
            ordinary = xp.isfinite(a) & xp.isfinite(xp.exp(a))
            # -0 + 0j gives 0 + 0j, not -0 + 0j.
            return self._join(xp.where(ordinary, u + 0.0, p - 1.0), xp.where(ordinary, v, q))

        return call

    def log(self, function: Function) -> Function:
        """A logarithm to any base: of an infinite number its real part is infinite, even beside NaN."""

        def call(x: Native) -> Native:
            u, v = self._split(function(x))
            return self._join(self._real.where(self._has_infinity(x), math.inf, u), v)

        return call

    def to_base(self, log: Function, base: float) -> Function:
        """The logarithm to a base, of `log`. A complex quotient would mix infinite parts with others."""
        return lambda x: self._join(*(part / math.log(base) for part in self._split(log(x))))

    def log1p(self, log: Function) -> Function:
        """Precise near zero; of infinite numbers as `log`."""
        xp = self._real

        def call(x: Native) -> Native:
            a, b = self._split(x)
            is_near = (xp.abs(a) < 0.5) & (xp.abs(b) < 0.5)
            u, v = self._split(log(self._join(xp.where(xp.isinf(a), a, 1.0 + a), b)))
            p = xp.where(is_near, a, 0.0)
            q = xp.where(is_near, b, 0.0)
            return self._join(xp.where(is_near, 0.5 * xp.log1p(p * (2.0 + p) + q * q), u), v)

        return call

    def sqrt(self, function: Function) -> Function:
        """Of infinite parts beside NaN."""
        xp = self._real

        def call(x: Native) -> Native:
            a, b = self._split(x)
            u, v = self._split(function(x))
            is_flat = xp.isinf(a) & xp.isnan(b)
            forwards = a > 0
            u = xp.where(is_flat, xp.where(forwards, a, math.nan), u)
            v = xp.where(is_flat, xp.where(forwards, math.nan, -a), v)
            is_steep = xp.isinf(b)
            return self._join(xp.where(is_steep, math.inf, u), xp.where(is_steep, b, v))

        return call

    def sinh(self, x: Native) -> Native:
        """`sinh(a) * cos(b) + 1j * cosh(a) * sin(b)`."""
        xp = self._real
        a, b = self._split(x)
        s, c = xp.sinh(a), xp.cosh(a)
        is_lost = ~xp.isfinite(b) & ((a == 0) | xp.isinf(a))
        is_real = ~xp.isfinite(c) & (b == 0)
        return self._join(xp.where(is_lost, a, s * xp.cos(b)), xp.where(is_real, b, c * xp.sin(b)))

    def cosh(self, x: Native) -> Native:
        """`cosh(a) * cos(b) + 1j * sinh(a) * sin(b)`."""
        xp = self._real
        a, b = self._split(x)
        s, c = xp.sinh(a), xp.cosh(a)
        is_infinite = ~xp.isfinite(b) & xp.isinf(a)
        imaginary = xp.where(~xp.isfinite(b) & (a == 0), a, s * xp.sin(b))
        is_real = ~xp.isfinite(c) & (b == 0)
        return self._join(
            xp.where(is_infinite, math.inf, c * xp.cos(b)), xp.where(is_real, self._sign(a) * b, imaginary)
        )

    def tanh(self, function: Function) -> Function:
        """Of numbers that are not finite: 1 with the sign of an infinite real part, else NaN."""
        xp = self._real

        def call(x: Native) -> Native:
            a, b = self._split(x)
            u, v = self._split(function(x))
            is_ordinary = xp.isfinite(a) & xp.isfinite(b)
            one = xp.ones_like(a)
            real = xp.where(xp.isinf(a), xp.copysign(one, a), xp.where(a == 0, a, math.nan))
            imaginary = xp.where(xp.isinf(a), xp.copysign(0.0 * one, b), xp.where(b == 0, b, math.nan))
            return self._join(xp.where(is_ordinary, u, real), xp.where(is_ordinary, v, imaginary))

        return call

    def asinh(self, function: Function) -> Function:
        """Of numbers with a NaN."""
        xp = self._real

        def call(x: Native) -> Native:
            a, b = self._split(x)
            u, v = self._split(function(x))
            has_nan = xp.isnan(a) | xp.isnan(b)
            real = xp.where(self._has_infinity(x), math.inf, self._nan(a))
            imaginary = xp.where(b == 0, b, math.nan)
            return self._join(xp.where(has_nan, real, u), xp.where(has_nan, imaginary, v))

        return call

    def acos(self, function: Function) -> Function:
        """Of numbers with a NaN."""
        xp = self._real

        def call(x: Native) -> Native:
            a, b = self._split(x)
            u, v = self._split(function(x))
            has_nan = xp.isnan(a) | xp.isnan(b)
            real = xp.where(a == 0, math.pi / 2, self._nan(a))
            imaginary = xp.where(self._has_infinity(x), -math.inf, self._nan(b))
            return self._join(xp.where(has_nan, real, u), xp.where(has_nan, imaginary, v))

        return call

    def atanh(self, function: Function) -> Function:
        """Of numbers with a NaN."""
        xp = self._real

        def call(x: Native) -> Native:
            a, b = self._split(x)
            u, v = self._split(function(x))
            has_nan = xp.isnan(a) | xp.isnan(b)
            real = xp.where(self._has_infinity(x) | (a == 0), 0.0, self._nan(a))
            imaginary = xp.where(xp.isinf(b), math.pi / 2, self._nan(b))
            return self._join(xp.where(has_nan, real, u), xp.where(has_nan, imaginary, v))

        return call

    def acosh_of_acos(self, acos: Function) -> Function:
        """`acosh(x)` as `acos(x)` turned by a right angle, to where its real part is not negative."""

        def call(x: Native) -> Native:
            sign = self._sign(self._split(x)[1])
            u, v = self._split(acos(x))
            return self._join(-sign * v, sign * u)

        return call

    def acos_of_acosh(self, acosh: Function) -> Function:
        """`acos(x)` as `acosh(x)` turned back."""

        def call(x: Native) -> Native:
            sign = self._sign(self._split(x)[1])
            u, v = self._split(acosh(x))
            return self._join(sign * v, -sign * u)

        return call

    def sign(self, x: Native) -> Native:
        """`x / abs(x)` without overflow on the way, and 0 of 0. Of a number with one infinite part it is
        ±1 or ±1j, of one with two NaN.
        """
        xp = self._real
        a, b = self._split(x)
        one = xp.ones_like(a)
        flat, steep = xp.isinf(a), xp.isinf(b)
        has_nan = xp.isnan(a) | xp.isnan(b) | (flat & steep)
        is_zero = (a == 0) & (b == 0)
        p = xp.where(flat, xp.copysign(one, a), xp.where(steep | is_zero, 0.0, a))
        q = xp.where(steep, xp.copysign(one, b), xp.where(flat | is_zero, 0.0, b))
        scale = xp.where(is_zero, one, xp.maximum(xp.abs(p), xp.abs(q)))
        p, q = p / scale, q / scale
        size = xp.hypot(xp.where(is_zero, one, p), q)
        return self._join(xp.where(has_nan, math.nan, p / size), xp.where(has_nan, math.nan, q / size))
