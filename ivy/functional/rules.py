"""What each elementwise function takes and gives, in the standard's words.

One row for each function; `dispatch` reads it when a function meets dtypes for the first time.
Source: https://data-apis.org/array-api/2025.12/API_specification/elementwise_functions.html
"""

from __future__ import annotations

from dataclasses import dataclass

from ivy.functional.dtypes import CATEGORIES, DType, real_dtype
from ivy.functional.dtypes import bool_ as boolean


@dataclass(frozen=True)
class Rule:
    """What a function takes and gives.

    Attributes:
        takes: a category of `dtypes.CATEGORIES`.
        gives: `"same"` for the promoted dtype, `"bool"`, or `"real"` for the dtype of its components.
    """

    takes: str
    gives: str = "same"

    def accepts(self, dtype: DType) -> bool:
        """Whether the function takes arrays of this dtype."""
        return dtype.kind in CATEGORIES[self.takes]

    def result(self, dtype: DType) -> DType:
        """The dtype of the result where the operands have this one."""
        if self.gives == "bool":
            return boolean
        return real_dtype(dtype) if self.gives == "real" else dtype


_NUMERIC = Rule("numeric")
_REAL = Rule("real-valued numeric")
_FLOAT = Rule("floating-point")
_REAL_FLOAT = Rule("real-valued floating-point")
_BITS = Rule("integer or boolean")
_SHIFT = Rule("integer")
_LOGIC = Rule("boolean", "bool")
_ORDER = Rule("real-valued numeric", "bool")

UNARY: dict[str, Rule] = {
    "abs": Rule("numeric", "real"),
    "bitwise_invert": _BITS,
    "ceil": _REAL,
    "conj": _NUMERIC,
    "floor": _REAL,
    "imag": Rule("complex floating-point", "real"),
    "isfinite": Rule("numeric", "bool"),
    "isinf": Rule("numeric", "bool"),
    "isnan": Rule("numeric", "bool"),
    "logical_not": _LOGIC,
    "negative": _NUMERIC,
    "positive": _NUMERIC,
    "real": Rule("numeric", "real"),
    "round": _NUMERIC,
    "sign": _NUMERIC,
    "signbit": Rule("real-valued floating-point", "bool"),
    "square": _NUMERIC,
    "trunc": _REAL,
} | dict.fromkeys(
    (
        "acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "expm1", "log", "log1p",
        "log2", "log10", "reciprocal", "sin", "sinh", "sqrt", "tan", "tanh",
    ),
    _FLOAT,
)  # fmt: skip
"""Functions of one array."""

BINARY: dict[str, Rule] = {
    "add": _NUMERIC,
    "atan2": _REAL_FLOAT,
    "bitwise_and": _BITS,
    "bitwise_left_shift": _SHIFT,
    "bitwise_or": _BITS,
    "bitwise_right_shift": _SHIFT,
    "bitwise_xor": _BITS,
    "copysign": _REAL_FLOAT,
    "divide": _FLOAT,
    "equal": Rule("any", "bool"),
    "floor_divide": _REAL,
    "greater": _ORDER,
    "greater_equal": _ORDER,
    "hypot": _REAL_FLOAT,
    "less": _ORDER,
    "less_equal": _ORDER,
    "logaddexp": _REAL_FLOAT,
    "logical_and": _LOGIC,
    "logical_or": _LOGIC,
    "logical_xor": _LOGIC,
    "maximum": _REAL,
    "minimum": _REAL,
    "multiply": _NUMERIC,
    "nextafter": _REAL_FLOAT,
    "not_equal": Rule("any", "bool"),
    "pow": _NUMERIC,
    "remainder": _REAL,
    "subtract": _NUMERIC,
}
"""Functions of two arrays, or of an array and a Python number."""
