"""What an SSA value becomes while source is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ivy.backends.emission.types import Extent, TensorType

# Python's operator precedences.
TERNARY, OR, AND, NOT, COMPARE, BIT_OR, BIT_XOR, BIT_AND, SHIFT, ADD, MULTIPLY, UNARY, ATOM = range(13)


@dataclass(frozen=True, slots=True)
class Expr:
    """Python text, with the precedence of its outermost operator.

    Attributes:
        text: the expression.
        precedence: one of the constants above.
        hint: what to call the value if it gets a name; by default the operation's.
        reduced: the axes that the text, a call of a reduction, reduces.
        row: the axis of one element that the text, a slice, reads, and text that reads it without.
    """

    text: str
    precedence: int = ATOM
    hint: str = ""
    reduced: tuple[int, ...] = ()
    row: tuple[int, str] | None = None

    def at(self, precedence: int) -> str:
        """The text, in parentheses if it binds less tightly than `precedence`."""
        return self.text if self.precedence >= precedence else f"({self.text})"

    def at_atom(self) -> str:
        """The text, fit for `.method()` and `[index]`."""
        return self.at(ATOM)


@dataclass(frozen=True, slots=True)
class Unpacked:
    """Text that evaluates to a tuple with one array for each result."""

    text: str
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Size:
    """A Python integer that is known when the program is traced: one element of a shape value.

    Attributes:
        expr: its text.
        known: its value, if it is a constant.
        natural: it is certainly not negative.
        most: it is certainly not larger, as the counter of a loop; `None` where nothing is known.
    """

    expr: Expr
    known: int | None = None
    natural: bool = False
    most: int | None = None

    @staticmethod
    def constant(value: int) -> Size:
        """A constant."""
        number = int(value)
        return Size(Expr(str(number), ATOM if number >= 0 else UNARY), number, number >= 0, number)


@dataclass(slots=True)
class Value:
    """An SSA value, as the text that stands for it.

    It is one of
    - an array: `expr` evaluates to one, of shape `extent`. Where that differs from the value's own
      shape (`lazy`), NumPy's broadcasting makes it right in an elementwise operation, and anything
      else asks the scope for the full array;
    - a scalar (`scalar`): `expr` is a Python number, broadcast to the value's shape;
    - a shape value (`sizes`): Python integers, of rank 0 or 1.
    """

    type: TensorType
    expr: Expr
    extent: Extent = ()
    lazy: bool = False
    scalar: bool = False
    number: bool | int | float | complex | None = None
    sizes: tuple[Size, ...] | None = None
    from_dimension: bool = False
    full_shape: str | None = None
    parameter: str | None = None
    array: np.ndarray | None = field(default=None, repr=False)

    @staticmethod
    def of(type_: TensorType, expr: Expr) -> Value:
        """A full array."""
        return Value(type_, expr, type_.shape)

    def renamed(self, name: str) -> Value:
        """The same value, held by a variable."""
        return replace(self, expr=Expr(name))


def join_extents(extents: Sequence[Extent]) -> Extent:
    """The shape to which NumPy broadcasts these."""
    rank = max((len(extent) for extent in extents), default=0)
    joined: list[int | None] = [1] * rank
    for extent in extents:
        for offset, size in enumerate(extent, start=rank - len(extent)):
            if joined[offset] == 1 or (joined[offset] is None and size not in (1, None)):
                joined[offset] = size
    return tuple(joined)


def tuple_text(items: Sequence[str]) -> str:
    """`(a,)`, `(a, b)`."""
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def shape_value(type_: TensorType, name: str, natural: Sequence[bool]) -> Value:
    """A shape value held by a variable: an integer, or a tuple of integers."""
    texts = [f"{name}[{index}]" for index in range(len(natural))] if type_.shape else [name]
    sizes = tuple(Size(Expr(text), None, known) for text, known in zip(texts, natural, strict=True))
    return Value(type_, Expr(name), sizes=sizes, from_dimension=True)


def sizes_text(sizes: Sequence[Size], shape: Extent) -> str:
    """A shape value of this shape as an integer or a tuple of integers."""
    texts = [size.expr.text for size in sizes]
    return tuple_text(texts) if shape and texts else texts[0] if texts else "()"
