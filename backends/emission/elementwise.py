"""Elementwise operations: operators and functions, which broadcast, wherever they mean the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ivy.backends.emission.body import Node
from ivy.backends.emission.registry import Emitter, Emitters
from ivy.backends.emission.scope import Scope, scalar_value
from ivy.backends.emission.types import is_float, is_integer, is_unsigned, tensor_type
from ivy.backends.emission.values import (
    ADD,
    BIT_AND,
    BIT_OR,
    BIT_XOR,
    COMPARE,
    MULTIPLY,
    UNARY,
    Expr,
    Value,
    join_extents,
)

EMITTERS = Emitters()
emits = EMITTERS.emits

Writer = Callable[..., Expr]
"""Makes the expression from those of the operands, which broadcast against each other."""


def call(function: str) -> Writer:
    """Writes `function(a, b)`."""
    return lambda *operands: Expr(f"{function}({', '.join(operand.text for operand in operands)})")


def infix(symbol: str, precedence: int) -> Writer:
    """Writes `a symbol b`."""

    def write(left: Expr, right: Expr) -> Expr:
        # a comparison does not chain, and the right side of the others binds more tightly
        first = left.at(precedence + (precedence == COMPARE))
        return Expr(f"{first} {symbol} {right.at(precedence + 1)}", precedence)

    return write


def prefix(symbol: str) -> Writer:
    """Writes `-a`."""
    return lambda operand: Expr(f"{symbol}{operand.at(UNARY)}", UNARY)


def elementwise(scope: Scope, node: Node, write: Writer, same: Sequence[int] | None = None) -> Value:
    """Apply `write` to operands that NumPy broadcasts.

    Args:
        scope: where.
        node: the operation; its operands are those of `write`.
        write: makes the expression.
        same: the operands among which a Python number takes the type of another; all by default.
    """
    meanings = [scope.get(value) for value in node.operands]
    type_ = tensor_type(node.results[0].type)
    partners = range(len(meanings)) if same is None else same
    typed = {i for i in range(len(meanings)) if not is_number(meanings[i])}
    if partners and not typed.intersection(partners):
        typed.add(partners[0])
    typed |= set(range(len(meanings))) - set(partners)
    texts = [_operand(scope, m, strong=i in typed) for i, m in enumerate(meanings)]
    value = broadcast_value(scope, node, meanings, write(*texts))
    return replace(value, type=type_)


def broadcast_value(scope: Scope, node: Node, meanings: Sequence[Value], expr: Expr) -> Value:
    """The result of operands that broadcast: full if any of them is, or if the shape says so."""
    type_ = tensor_type(node.results[0].type)
    extent = join_extents([extent_of(meaning) for meaning in meanings])
    whole = any(_is_whole(meaning) for meaning in meanings) or (extent == type_.shape and type_.is_static)
    if whole:
        return Value.of(type_, expr)
    full_shape = next((m.full_shape for m in meanings if m.full_shape), None)
    return Value(type_, expr, extent, lazy=True, full_shape=full_shape)


def is_number(meaning: Value) -> bool:
    """Whether the text is a Python number."""
    return meaning.scalar or (meaning.sizes is not None and not meaning.type.shape)


def _is_whole(meaning: Value) -> bool:
    if is_number(meaning):
        return meaning.type.shape == ()
    return not meaning.lazy


def extent_of(meaning: Value) -> tuple[int | None, ...]:
    """The shape of what the text stands for."""
    return meaning.type.shape if meaning.sizes is not None else meaning.extent


def _operand(scope: Scope, meaning: Value, *, strong: bool) -> Expr:
    if not is_number(meaning):
        return scope.strong(meaning)
    computed = meaning.number is None and not scope.language.sizes_are_numbers
    if strong or computed or _overflows(meaning) or not scope.language.takes_numbers(meaning.type.dtype):
        return scope.strong(meaning)
    return meaning.sizes[0].expr if meaning.sizes else meaning.expr


def _overflows(meaning: Value) -> bool:
    # a Python number beyond the range of int32 is not accepted next to an unsigned array
    return is_unsigned(meaning.type.dtype) and meaning.number is not None and meaning.number > 0x7FFFFFFF


def strict(scope: Scope, node: Node, function: str) -> Value:
    """A `lax` function of operands of one shape; a number beside an array may stay one if it is typed."""
    meanings = [scope.get(value) for value in node.operands]
    if any(meaning.lazy and not meaning.scalar for meaning in meanings) or all(
        is_number(meaning) for meaning in meanings
    ):
        return Value.of(tensor_type(node.results[0].type), call(function)(*map(scope.full, node.operands)))
    texts = [scope.strong(meaning) for meaning in meanings]
    return broadcast_value(scope, node, meanings, call(function)(*texts))


def converted_number(scope: Scope, meaning: Value, source: str, target: str) -> Value:
    """A Python number of another type, as the conversion makes it."""
    number = meaning.number
    if is_integer(target) and not is_integer(source) and source != "bool":
        number = int(number.real if isinstance(number, complex) else number)
    elif target == "bool":
        number = bool(number)
    elif is_float(target) and isinstance(number, complex):
        number = number.real
    converted = scalar_value(scope, replace(meaning.type, dtype=target), number)
    return replace(converted, full_shape=meaning.full_shape, lazy=meaning.lazy)


# Boolean arithmetic is that of the two-element lattice.
ARITHMETIC: dict[str, tuple[Writer, Writer]] = {
    "stablehlo.add": (infix("+", ADD), infix("|", BIT_OR)),
    "stablehlo.subtract": (infix("-", ADD), infix("^", BIT_XOR)),
    "stablehlo.multiply": (infix("*", MULTIPLY), infix("&", BIT_AND)),
    "stablehlo.and": (infix("&", BIT_AND), infix("&", BIT_AND)),
    "stablehlo.or": (infix("|", BIT_OR), infix("|", BIT_OR)),
    "stablehlo.xor": (infix("^", BIT_XOR), infix("^", BIT_XOR)),
}
"""For each operation how it is written for numbers and for booleans."""


@emits(*ARITHMETIC)
def arithmetic(scope: Scope, node: Node) -> Value:
    """Operators; on booleans the logical ones."""
    numbers, booleans = ARITHMETIC[node.name]
    dtype = tensor_type(node.results[0].type).dtype
    return elementwise(scope, node, booleans if dtype == "bool" else numbers)


def extremum(module: str, same: Sequence[int] | None = None) -> Emitter:
    """Emits `maximum` and `minimum` as functions of a module; of booleans, or and and."""

    def emit(scope: Scope, node: Node) -> Value:
        name = node.name.removeprefix("stablehlo.")
        if tensor_type(node.results[0].type).dtype == "bool":
            return elementwise(scope, node, infix("|", BIT_OR) if name == "maximum" else infix("&", BIT_AND))
        return elementwise(scope, node, call(f"{module}.{name}"), same)

    return emit


COMPARISONS = {"EQ": "==", "NE": "!=", "LT": "<", "LE": "<=", "GT": ">", "GE": ">="}

ELEMENTWISE = frozenset(
    {
        "chlo.acos",
        "chlo.acosh",
        "chlo.asin",
        "chlo.asinh",
        "chlo.atan",
        "chlo.atanh",
        "chlo.bessel_i1e",
        "chlo.conj",
        "chlo.cosh",
        "chlo.digamma",
        "chlo.erf",
        "chlo.erf_inv",
        "chlo.erfc",
        "chlo.is_inf",
        "chlo.is_neg_inf",
        "chlo.is_pos_inf",
        "chlo.lgamma",
        "chlo.next_after",
        "chlo.polygamma",
        "chlo.sinh",
        "chlo.square",
        "chlo.tan",
        "chlo.zeta",
        "stablehlo.abs",
        "stablehlo.add",
        "stablehlo.and",
        "stablehlo.atan2",
        "stablehlo.cbrt",
        "stablehlo.ceil",
        "stablehlo.cosine",
        "stablehlo.count_leading_zeros",
        "stablehlo.exponential",
        "stablehlo.exponential_minus_one",
        "stablehlo.floor",
        "stablehlo.imag",
        "stablehlo.is_finite",
        "stablehlo.log",
        "stablehlo.log_plus_one",
        "stablehlo.logistic",
        "stablehlo.maximum",
        "stablehlo.minimum",
        "stablehlo.multiply",
        "stablehlo.negate",
        "stablehlo.not",
        "stablehlo.or",
        "stablehlo.popcnt",
        "stablehlo.real",
        "stablehlo.round_nearest_even",
        "stablehlo.rsqrt",
        "stablehlo.sign",
        "stablehlo.sine",
        "stablehlo.sqrt",
        "stablehlo.subtract",
        "stablehlo.tan",
        "stablehlo.tanh",
        "stablehlo.xor",
        "stablehlo.divide",
        "stablehlo.power",
        "stablehlo.compare",
        "stablehlo.select",
        "stablehlo.convert",
        "stablehlo.remainder",
    }
)
"""Operations whose result is no larger than what their operands broadcast to."""
