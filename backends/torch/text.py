"""Python text for values of the torch dialect."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

# Python's operator precedences.
TERNARY, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, ADD, MULTIPLY, UNARY, POWER, ATOM = range(14)


@dataclass(frozen=True, slots=True)
class Expr:
    """Python text, with the precedence of its outermost operator.

    Attributes:
        text: the expression.
        precedence: of its outermost operator.
        number: it is this Python number, which stands for a tensor of no axes.
        items: it is a list of these.
        name: it is a variable that the function may assign to again.
        state: the parameter or buffer that it is.
    """

    text: str
    precedence: int = ATOM
    number: bool | int | float | None = None
    items: tuple[Expr, ...] | None = None
    name: str = ""
    state: str = ""

    def at(self, precedence: int) -> str:
        """The text, in brackets where an operator of this precedence needs them."""
        return self.text if self.precedence >= precedence else f"({self.text})"


def number(value: bool | int | float) -> Expr:
    """A Python number."""
    if isinstance(value, bool):
        return Expr(str(value), number=value)
    if isinstance(value, int):
        return Expr(str(value), ATOM if value >= 0 else UNARY, number=value)
    if math.isnan(value):
        return Expr("torch.nan", number=value)
    if math.isinf(value):
        return Expr("torch.inf" if value > 0 else "-torch.inf", ATOM if value > 0 else UNARY, number=value)
    negative = math.copysign(1, value) < 0
    return Expr(repr(value), UNARY if negative else ATOM, number=value)


def tuple_text(items: Sequence[str]) -> str:
    """`(a,)`, `(a, b)`."""
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def quote(text: str) -> str:
    """A string literal, in double quotes where that needs no escapes: names from files are data."""
    literal = repr(text)
    return f'"{literal[1:-1]}"' if literal[0] == "'" and '"' not in text and "\\" not in literal else literal


DTYPES = {
    0: "uint8", 1: "int8", 2: "int16", 3: "int32", 4: "int64", 5: "float16", 6: "float32", 7: "float64",
    9: "complex64", 10: "complex128", 11: "bool", 15: "bfloat16", 23: "float8_e5m2", 24: "float8_e4m3fn",
    25: "float8_e5m2fnuz", 26: "float8_e4m3fnuz", 27: "uint16", 28: "uint32", 29: "uint64",
}  # fmt: skip
"""Element types by PyTorch's numbers for them."""


def python_value(attribute: Any) -> Any:
    """The number or string of a `torch.constant.*`."""
    return attribute.value
