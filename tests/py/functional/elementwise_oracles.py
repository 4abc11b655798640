"""What elementwise functions take, give and compute, written out from the standard.

A row has the function on numbers without the limits of dtypes: on Python's integers, on NumPy's
widest real and complex numbers. Where its operands lie is chosen so that no rounding decides.
Source: https://data-apis.org/array-api/2025.12/API_specification/elementwise_functions.html
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from functional.conformance import ALL, COMPLEX, COMPONENT, FLOATS, INTEGERS, NUMERIC, REAL, joined, numbers

Limits = tuple[float | None, float | None]
"""The least number and the greatest one; None for those of the dtype."""

FLOATING = (*FLOATS, *COMPLEX)
BITS = ("bool", *INTEGERS)
_PRECISION = {"float32": 2.0**-23, "float64": 2.0**-52}


@dataclass(frozen=True)
class Row:
    """A function.

    Attributes:
        takes: the dtypes of its operands.
        compute: the function on wide numbers.
        gives: the dtype of the result: `"same"`, `"bool"`, or `"real"` for that of the components.
        floats: where real operands lie, and the components of complex ones.
        parts: where the components of complex operands lie, if elsewhere.
        integers: where integer operands lie.
        second: where the second operand lies, if elsewhere and not an integer.
        exponents: where the second operand lies, if elsewhere and an integer.
        divides: whether the second operand is a divisor.
        special: real numbers that are mixed in.
        step: floating-point operands are multiples of it.
        ulps: how many units in the last place a result may be wrong.
        cancels: whether a complex result loses digits to cancellation near zero.
    """

    takes: tuple[str, ...]
    compute: Callable[..., Any]
    gives: str = "same"
    floats: Limits = (-10.0, 10.0)
    parts: Limits | None = None
    integers: Limits = (None, None)
    second: Limits | None = None
    exponents: Limits | None = None
    divides: bool = False
    special: tuple[float, ...] = ()
    step: float = 0.0
    ulps: float = 1.0
    cancels: bool = False

    def operand(
        self, generator: np.random.Generator, dtype: str, shape: Sequence[int], place: int
    ) -> np.ndarray:
        """An operand of a dtype; `place` is 0 or 1."""
        draw = self._integers if dtype in INTEGERS else self._floats
        return np.asarray(draw(generator, dtype, shape, place), dtype)

    def _floats(self, generator: np.random.Generator, dtype: str, shape: Sequence[int], place: int) -> Any:
        low, high = self.parts if self.parts and dtype in COMPLEX else self.floats
        if place and self.second is not None:
            low, high = self.second
        x = numbers(generator, dtype, shape, low=low, high=high, special=self.special)
        if not self.step:
            return x
        x = np.round(x / self.step) * x.dtype.type(self.step)
        return np.where(x == 0, x.dtype.type(self.step), x) if place else x

    def _integers(self, generator: np.random.Generator, dtype: str, shape: Sequence[int], place: int) -> Any:
        info = np.iinfo(dtype)
        low, high = self.exponents if place and self.exponents else self.integers
        low = info.min if low is None else max(int(low), info.min)
        high = info.max if high is None else min(int(high), info.max)
        x = numbers(generator, dtype, shape, low=low, high=high)
        if not self.divides:
            return x
        # No division by zero, and none of the least number by -1.
        return np.where(x == 0, x.dtype.type(1), x) if place else np.maximum(x, x.dtype.type(info.min + 1))

    def result_dtype(self, dtype: str) -> str:
        """The dtype of the result of operands that were promoted to this one."""
        if self.gives == "bool":
            return "bool"
        return COMPONENT.get(dtype, dtype) if self.gives == "real" else dtype

    def expected(self, dtype: str, *operands: Any) -> Any:
        """The result, wide or wrapped to the dtype, of operands that are promoted to one."""
        with np.errstate(all="ignore"):
            result = self.compute(*(wide(np.asarray(x, dtype)) for x in operands))
        wanted = self.result_dtype(dtype)
        return wrapped(result, wanted) if wanted in ALL[:9] else np.asarray(result)

    def tolerance(self, dtype: str) -> dict[str, float]:
        """The relative and the absolute error that a result of operands of this dtype may have."""
        unit = _PRECISION.get(COMPONENT.get(dtype, dtype), 0.0)
        is_complex = dtype in COMPLEX
        return {
            "rtol": self.ulps * unit * (4 if is_complex else 1),
            "atol": 4 * unit if self.cancels and is_complex else 0.0,
        }


def wide(x: np.ndarray) -> np.ndarray:
    """The same numbers without the limits of their dtype; booleans as they are."""
    if x.dtype.kind in "iu":
        return x.astype(object)
    return x.astype({"f": np.longdouble, "c": np.clongdouble, "b": np.bool_}[x.dtype.kind])


def wrapped(result: Any, dtype: str) -> np.ndarray:
    """Integers modulo the size of a dtype; or truth values."""
    result = np.asarray(result)
    if dtype == "bool":
        return result.astype(bool)
    info = np.iinfo(dtype)
    wrap = np.frompyfunc(lambda v: (int(v) - info.min) % (1 << info.bits) + info.min, 1, 1)
    return np.asarray(wrap(result)).astype(dtype)


# ------------------------------------------------------------------------------------ computations


def _on_floats(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Integers stay as they are."""
    return lambda x: x if x.dtype.kind == "O" else function(x)


def _predicate(function: Callable[[Any], Any], of_integers: bool) -> Callable[[Any], Any]:
    return lambda x: np.full(x.shape, of_integers) if x.dtype.kind == "O" else function(x)


def _on_parts(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda x: joined(function(x.real), function(x.imag)) if x.dtype.kind == "c" else function(x)


def _sign(x: Any) -> Any:
    if x.dtype.kind == "c":
        return np.where(x == 0, 0, x / np.where(x == 0, 1, np.abs(x)))
    return np.where(np.isnan(x), x, np.sign(x)) if x.dtype.kind == "f" else np.sign(x)


def _remainder(x: Any, y: Any) -> Any:
    """Python's `%`."""
    if x.dtype.kind == "O":
        return np.remainder(x, y)
    rest = np.fmod(x, y)
    rest = np.where((rest != 0) & ((rest < 0) != (y < 0)), rest + y, rest)
    return np.where(rest == 0, np.copysign(rest, y), rest)


def _shift(sign: int) -> Callable[[Any, Any], Any]:
    return lambda x, y: np.left_shift(x, y) if sign > 0 else np.right_shift(x, y)


def _conj(x: Any) -> Any:
    return np.conj(x) if x.dtype.kind == "c" else x


def _log1p(z: Any) -> Any:
    """By the squared modulus less 1, which does not cancel near zero."""
    if z.dtype.kind != "c":
        return np.log1p(z)
    a, b = z.real, z.imag
    return 0.5 * np.log1p(a * (2 + a) + b * b) + 1j * np.arctan2(b, 1 + a)


def _expm1(z: Any) -> Any:
    if z.dtype.kind != "c":
        return np.expm1(z)
    a, b = z.real, z.imag
    return np.expm1(a) * np.cos(b) - 2 * np.sin(b / 2) ** 2 + 1j * np.exp(a) * np.sin(b)


# ------------------------------------------------------------------------------------ tables

_SMALL = (1e-3, -1e-3, 1e-6, -1e-6, 0.0, -0.0)
_ODD = (np.inf, -np.inf, np.nan, 0.0, -0.0)
_HALVES = (0.5, -0.5, 1.5, 2.5, -1.5, -2.5, 3.0)
_UNIT = (-1.0, 1.0)
_POSITIVE = (1e-3, 100.0)

UNARY: dict[str, Row] = {
    "abs": Row(NUMERIC, np.abs, "real", special=_ODD[:2]),
    "acos": Row(FLOATING, np.arccos, floats=_UNIT, parts=(-5, 5), ulps=16),
    "acosh": Row(FLOATING, np.arccosh, floats=(1.0, 50.0), parts=(-5, 5), ulps=32),
    "asin": Row(FLOATING, np.arcsin, floats=_UNIT, parts=(-5, 5), special=_SMALL, ulps=16),
    "asinh": Row(FLOATING, np.arcsinh, special=_SMALL, ulps=32),
    "atan": Row(FLOATING, np.arctan, special=_SMALL, ulps=16),
    "atanh": Row(FLOATING, np.arctanh, floats=(-0.99, 0.99), parts=(-5, 5), special=_SMALL, ulps=32),
    "bitwise_invert": Row(BITS, operator.invert),
    "ceil": Row(REAL, _on_floats(np.ceil), special=(*_HALVES, *_ODD), ulps=0),
    "conj": Row(NUMERIC, _conj, special=_ODD, ulps=0),
    "cos": Row(FLOATING, np.cos, floats=(-1.4, 1.4), parts=(-5, 5), special=_SMALL, ulps=16),
    "cosh": Row(FLOATING, np.cosh, special=_SMALL, ulps=32),
    "exp": Row(FLOATING, np.exp, floats=(-20.0, 20.0), parts=(-5, 5), special=_SMALL, ulps=32),
    "expm1": Row(FLOATING, _expm1, parts=(-5, 5), special=_SMALL[:4], ulps=32),
    "floor": Row(REAL, _on_floats(np.floor), special=(*_HALVES, *_ODD), ulps=0),
    "imag": Row(COMPLEX, np.imag, "real", special=_ODD, ulps=0),
    "isfinite": Row(NUMERIC, _predicate(np.isfinite, True), "bool", special=_ODD),
    "isinf": Row(NUMERIC, _predicate(np.isinf, False), "bool", special=_ODD),
    "isnan": Row(NUMERIC, _predicate(np.isnan, False), "bool", special=_ODD),
    "log": Row(FLOATING, np.log, floats=_POSITIVE, parts=(-5, 5), ulps=16, cancels=True),
    "log10": Row(FLOATING, np.log10, floats=_POSITIVE, parts=(-5, 5), ulps=16, cancels=True),
    "log1p": Row(FLOATING, _log1p, floats=(-0.99, 50.0), parts=(-5, 5), special=_SMALL[:4], ulps=32),
    "log2": Row(FLOATING, np.log2, floats=_POSITIVE, parts=(-5, 5), ulps=16, cancels=True),
    "logical_not": Row(("bool",), operator.invert, "bool"),
    "negative": Row(NUMERIC, np.negative, special=_ODD, ulps=0),
    "positive": Row(NUMERIC, lambda x: x, special=_ODD, ulps=0),
    "real": Row(NUMERIC, np.real, "real", special=_ODD, ulps=0),
    "reciprocal": Row(FLOATING, lambda x: 1 / x, floats=(0.1, 10.0), ulps=2),
    "round": Row(NUMERIC, _on_floats(_on_parts(np.rint)), special=_HALVES, ulps=0),
    "sign": Row(NUMERIC, _sign, ulps=4),
    "signbit": Row(FLOATS, np.signbit, "bool", special=_ODD[:2]),
    "sin": Row(FLOATING, np.sin, floats=(-3.0, 3.0), parts=(-5, 5), special=_SMALL, ulps=16),
    "sinh": Row(FLOATING, np.sinh, special=_SMALL, ulps=32),
    "sqrt": Row(FLOATING, np.sqrt, floats=(0.0, 1e4), parts=(-5, 5), ulps=2),
    "square": Row(NUMERIC, lambda x: x * x),
    "tan": Row(FLOATING, np.tan, floats=(-1.4, 1.4), parts=(-5, 5), special=_SMALL, ulps=32),
    "tanh": Row(FLOATING, np.tanh, parts=(-5, 5), special=_SMALL, ulps=32),
    "trunc": Row(REAL, _on_floats(np.trunc), special=(*_HALVES, *_ODD), ulps=0),
}
"""Functions of one array."""

_EXTREME = (np.inf, -np.inf, np.nan, 1.0)
_COMPARED = (*_ODD, 1.0, 2.0)

BINARY: dict[str, Row] = {
    "add": Row(NUMERIC, operator.add),
    "atan2": Row(FLOATS, np.arctan2, special=(*_SMALL, 1.0), ulps=16),
    "bitwise_and": Row(BITS, operator.and_),
    "bitwise_left_shift": Row(INTEGERS, _shift(1), exponents=(0, 66)),
    "bitwise_or": Row(BITS, operator.or_),
    "bitwise_right_shift": Row(INTEGERS, _shift(-1), exponents=(0, 66)),
    "bitwise_xor": Row(BITS, operator.xor),
    "copysign": Row(FLOATS, np.copysign, special=_ODD[:2] + _ODD[3:], ulps=0),
    "divide": Row(FLOATING, operator.truediv, second=(0.1, 10.0), ulps=2),
    "equal": Row(ALL, operator.eq, "bool", integers=(0, 3), special=_COMPARED),
    "floor_divide": Row(REAL, operator.floordiv, divides=True, step=0.125, ulps=0),
    "greater": Row(REAL, operator.gt, "bool", integers=(0, 3), special=_COMPARED),
    "greater_equal": Row(REAL, operator.ge, "bool", integers=(0, 3), special=_COMPARED),
    "hypot": Row(FLOATS, np.hypot, special=(1e18, -1e18, 1e-18), ulps=4),
    "less": Row(REAL, operator.lt, "bool", integers=(0, 3), special=_COMPARED),
    "less_equal": Row(REAL, operator.le, "bool", integers=(0, 3), special=_COMPARED),
    "logaddexp": Row(FLOATS, np.logaddexp, floats=(1.0, 20.0), ulps=16),
    "logical_and": Row(("bool",), operator.and_, "bool"),
    "logical_or": Row(("bool",), operator.or_, "bool"),
    "logical_xor": Row(("bool",), operator.xor, "bool"),
    "maximum": Row(REAL, np.maximum, special=_EXTREME, ulps=0),
    "minimum": Row(REAL, np.minimum, special=_EXTREME, ulps=0),
    "multiply": Row(NUMERIC, operator.mul),
    "not_equal": Row(ALL, operator.ne, "bool", integers=(0, 3), special=_COMPARED),
    "pow": Row(
        NUMERIC,
        operator.pow,
        floats=(0.1, 8.0),
        parts=(0.1, 4.0),
        integers=(-3, 3),
        exponents=(0, 4),
        ulps=64,
    ),
    "remainder": Row(REAL, _remainder, divides=True, second=(0.1, 7.0)),
    "subtract": Row(NUMERIC, operator.sub),
}
"""Functions of two arrays; `nextafter` has a test of its own, as it is about the dtype."""
