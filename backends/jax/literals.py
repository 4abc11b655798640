"""Numbers and small arrays as Python text."""

from __future__ import annotations

import cmath
import math
from typing import Any

import numpy as np

from ivy.backends.jax.types import (
    NUMPY_SCALARS,
    dtype_text,
    is_complex,
    is_float,
    is_integer,
    numpy_dtype,
)
from ivy.backends.jax.values import ATOM, UNARY, Expr, tuple_text

PRINTED_ELEMENTS = 32
"""Arrays of at most so many elements are printed; larger ones travel beside the source."""


def number_text(number: Any, dtype: str) -> Expr:
    """A Python number that becomes exactly this number when JAX converts it to `dtype`."""
    if dtype == "bool":
        return Expr(str(bool(number)))
    if is_complex(dtype):
        part = "float32" if dtype == "complex64" else "float64"
        value = complex(number)
        return Expr(f"complex({_real_text(value.real, part)}, {_real_text(value.imag, part)})")
    text = _real_text(number, dtype) if is_float(dtype) else str(int(number))
    return Expr(text, UNARY if text.startswith("-") else ATOM)


def _real_text(number: float, dtype: str) -> str:
    value = float(number)
    if math.isnan(value):
        return "jnp.nan"
    if math.isinf(value):
        return "jnp.inf" if value > 0 else "-jnp.inf"
    if dtype != "float32":
        return repr(value)
    short = str(np.float32(value))
    return short if np.float32(float(short)) == np.float32(value) else repr(value)


def quote(text: str) -> str:
    """A string literal, in double quotes where that needs no escapes: names from files are data."""
    literal = repr(text)
    return f'"{literal[1:-1]}"' if literal[0] == "'" and '"' not in text and "\\" not in literal else literal


def typed_number(text: str, dtype: str) -> str:
    """A scalar of exactly this dtype, from the text of a Python number."""
    if dtype == "bool":
        return f"np.bool_({text})"
    return f"np.{dtype}({text})" if dtype in NUMPY_SCALARS else f"jnp.{dtype}({text})"


def full_text(shape: str, text: str, dtype: str) -> str:
    """An array filled with one number."""
    if text == "0.0" or (text == "0" and is_integer(dtype)):
        return f"jnp.zeros({shape}, {dtype_text(dtype)})"
    return f"jnp.full({shape}, {text}, {dtype_text(dtype)})"


def shape_text(shape: tuple[int, ...]) -> str:
    """A static shape as a tuple."""
    return tuple_text([str(size) for size in shape]) if shape else "()"


def array_text(array: np.ndarray, dtype: str) -> str:
    """A small array with its dtype."""
    if 0 in array.shape or not array.size:
        return f"np.zeros({shape_text(array.shape)}, {_array_dtype(dtype)})"
    return f"{_array_maker(dtype)}({_nested(array, dtype)}, {_array_dtype(dtype)})"


def _array_maker(dtype: str) -> str:
    return "np.array" if dtype in NUMPY_SCALARS or dtype == "bool" else "jnp.array"


def _array_dtype(dtype: str) -> str:
    if dtype == "bool":
        return "bool"
    return f"np.{dtype}" if dtype in NUMPY_SCALARS else f"jnp.{dtype}"


def _nested(array: np.ndarray, dtype: str) -> str:
    if array.ndim == 0:
        return number_text(array.item(), dtype).text
    return f"[{', '.join(_nested(part, dtype) for part in array)}]"


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
