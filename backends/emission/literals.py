"""Numbers and small arrays as Python text."""

from __future__ import annotations

import cmath
import math
from typing import Any

import numpy as np

from ivy.backends.emission.language import Language
from ivy.backends.emission.types import is_complex, is_float, numpy_dtype
from ivy.backends.emission.values import ATOM, UNARY, Expr, tuple_text

PRINTED_ELEMENTS = 32
"""Arrays of at most so many elements are printed; larger ones travel beside the source."""


def number_text(language: Language, number: Any, dtype: str) -> Expr:
    """A Python number that becomes exactly this number when it is converted to `dtype`."""
    if dtype == "bool":
        return Expr(str(bool(number)))
    if is_complex(dtype):
        part = "float32" if dtype == "complex64" else "float64"
        value = complex(number)
        real, imaginary = (_real_text(language, x, part) for x in (value.real, value.imag))
        return Expr(f"complex({real}, {imaginary})")
    text = _real_text(language, number, dtype) if is_float(dtype) else str(int(number))
    return Expr(text, UNARY if text.startswith("-") else ATOM)


def _real_text(language: Language, number: float, dtype: str) -> str:
    value = float(number)
    if math.isnan(value):
        return language.nan
    if math.isinf(value):
        return language.inf if value > 0 else f"-{language.inf}"
    if dtype != "float32":
        return repr(value)
    short = str(np.float32(value))
    return short if np.float32(float(short)) == np.float32(value) else repr(value)


def quote(text: str) -> str:
    """A string literal, in double quotes where that needs no escapes: names from files are data."""
    literal = repr(text)
    return f'"{literal[1:-1]}"' if literal[0] == "'" and '"' not in text and "\\" not in literal else literal


def shape_text(shape: tuple[int, ...]) -> str:
    """A static shape as a tuple."""
    return tuple_text([str(size) for size in shape]) if shape else "()"


def nested_text(language: Language, array: np.ndarray, dtype: str) -> str:
    """The elements as nested lists."""
    if array.ndim == 0:
        return number_text(language, array.item(), dtype).text
    return f"[{', '.join(nested_text(language, part, dtype) for part in array)}]"


def same_number(number: Any, other: Any) -> bool:
    """Equal, the sign of zero and NaN included."""
    if isinstance(number, complex) or isinstance(other, complex):
        return number == other and not cmath.isnan(complex(number))
    if math.isnan(number) or math.isnan(other):
        return math.isnan(number) and math.isnan(other)
    return number == other and math.copysign(1, number) == math.copysign(1, other)


def extreme(dtype: str, *, largest: bool) -> Any:
    """The neutral element of the minimum (`largest`) or maximum: infinity, or an integer's bound."""
    if dtype == "bool":
        return largest
    if is_float(dtype):
        return math.inf if largest else -math.inf
    info = np.iinfo(numpy_dtype(dtype))
    return int(info.max if largest else info.min)
