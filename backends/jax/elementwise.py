"""Elementwise operations: operators and `jnp` functions, which broadcast, wherever they mean the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ivy.backends.jax.attributes import attribute
from ivy.backends.jax.body import Node
from ivy.backends.jax.registry import EMITTERS, emits
from ivy.backends.jax.scope import Result, Scope, scalar_value
from ivy.backends.jax.types import dtype_text, is_complex, is_float, is_integer, is_unsigned, tensor_type
from ivy.backends.jax.values import (
    ADD,
    ATOM,
    BIT_AND,
    BIT_OR,
    BIT_XOR,
    COMPARE,
    MULTIPLY,
    UNARY,
    Expr,
    Value,
    join_extents,
    sizes_text,
)

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
    typed = {i for i in range(len(meanings)) if not _is_number(meanings[i])}
    if partners and not typed.intersection(partners):
        typed.add(partners[0])
    typed |= set(range(len(meanings))) - set(partners)
    texts = [_operand(scope, m, strong=i in typed) for i, m in enumerate(meanings)]
    value = broadcast_value(scope, node, meanings, write(*texts))
    return replace(value, type=type_)


def broadcast_value(scope: Scope, node: Node, meanings: Sequence[Value], expr: Expr) -> Value:
    """The result of operands that broadcast: full if any of them is, or if the shape says so."""
    type_ = tensor_type(node.results[0].type)
    extent = join_extents([_extent(meaning) for meaning in meanings])
    whole = any(_is_whole(meaning) for meaning in meanings) or (extent == type_.shape and type_.is_static)
    if whole:
        return Value.of(type_, expr)
    full_shape = next((m.full_shape for m in meanings if m.full_shape), None)
    return Value(type_, expr, extent, lazy=True, full_shape=full_shape)


def _is_number(meaning: Value) -> bool:
    return meaning.scalar or (meaning.sizes is not None and not meaning.type.shape)


def _is_whole(meaning: Value) -> bool:
    if _is_number(meaning):
        return meaning.type.shape == ()
    return not meaning.lazy


def _extent(meaning: Value) -> tuple[int | None, ...]:
    return meaning.type.shape if meaning.sizes is not None else meaning.extent


def _operand(scope: Scope, meaning: Value, *, strong: bool) -> Expr:
    if not _is_number(meaning):
        return scope.strong(meaning)
    if strong or _overflows(meaning):
        return scope.strong(meaning)
    return meaning.sizes[0].expr if meaning.sizes else meaning.expr


def _overflows(meaning: Value) -> bool:
    # a Python number beyond the range of int32 is not accepted next to an unsigned array
    return is_unsigned(meaning.type.dtype) and meaning.number is not None and meaning.number > 0x7FFFFFFF


def _register(name: str, write: Writer) -> None:
    EMITTERS[name] = lambda scope, node: elementwise(scope, node, write)


UNARY_OPS: dict[str, Writer] = {
    "stablehlo.abs": call("jnp.abs"),
    "stablehlo.cbrt": call("jnp.cbrt"),
    "stablehlo.ceil": call("jnp.ceil"),
    "stablehlo.cosine": call("jnp.cos"),
    "stablehlo.count_leading_zeros": call("lax.clz"),
    "stablehlo.exponential": call("jnp.exp"),
    "stablehlo.exponential_minus_one": call("jnp.expm1"),
    "stablehlo.floor": call("jnp.floor"),
    "stablehlo.imag": call("jnp.imag"),
    "stablehlo.is_finite": call("jnp.isfinite"),
    "stablehlo.log": call("jnp.log"),
    "stablehlo.log_plus_one": call("jnp.log1p"),
    "stablehlo.logistic": call("jax.nn.sigmoid"),
    "stablehlo.negate": prefix("-"),
    "stablehlo.not": prefix("~"),
    "stablehlo.popcnt": call("lax.population_count"),
    "stablehlo.real": call("jnp.real"),
    "stablehlo.round_nearest_even": call("jnp.round"),
    "stablehlo.rsqrt": call("lax.rsqrt"),
    "stablehlo.sign": call("jnp.sign"),
    "stablehlo.sine": call("jnp.sin"),
    "stablehlo.sqrt": call("jnp.sqrt"),
    "stablehlo.tan": call("jnp.tan"),
    "stablehlo.tanh": call("jnp.tanh"),
    "chlo.acos": call("jnp.arccos"),
    "chlo.acosh": call("jnp.arccosh"),
    "chlo.asin": call("jnp.arcsin"),
    "chlo.asinh": call("jnp.arcsinh"),
    "chlo.atan": call("jnp.arctan"),
    "chlo.atanh": call("jnp.arctanh"),
    "chlo.bessel_i1e": call("lax.bessel_i1e"),
    "chlo.conj": call("jnp.conj"),
    "chlo.cosh": call("jnp.cosh"),
    "chlo.digamma": call("lax.digamma"),
    "chlo.erf": call("lax.erf"),
    "chlo.erf_inv": call("lax.erf_inv"),
    "chlo.erfc": call("lax.erfc"),
    "chlo.is_inf": call("jnp.isinf"),
    "chlo.is_neg_inf": call("jnp.isneginf"),
    "chlo.is_pos_inf": call("jnp.isposinf"),
    "chlo.lgamma": call("lax.lgamma"),
    "chlo.sinh": call("jnp.sinh"),
    "chlo.square": call("jnp.square"),
    "chlo.tan": call("jnp.tan"),
}
"""One operand; none of these changes the meaning for any element type that the operation allows."""


def polygamma(order: Expr, x: Expr) -> Expr:
    """JAX's function takes the order as an integer."""
    try:
        text = str(int(float(order.text)))
    except ValueError:  # not a literal
        text = f"jnp.asarray({order.text}, int)"
    return Expr(f"jax.scipy.special.polygamma({text}, {x.text})")


BINARY_OPS: dict[str, Writer] = {
    "stablehlo.atan2": call("jnp.arctan2"),
    "chlo.next_after": call("jnp.nextafter"),
    "chlo.polygamma": polygamma,
    "chlo.zeta": call("jax.scipy.special.zeta"),
}
"""Two operands that broadcast."""

# Boolean arithmetic is that of the two-element lattice.
ARITHMETIC: dict[str, tuple[Writer, Writer]] = {
    "stablehlo.add": (infix("+", ADD), infix("|", BIT_OR)),
    "stablehlo.subtract": (infix("-", ADD), infix("^", BIT_XOR)),
    "stablehlo.multiply": (infix("*", MULTIPLY), infix("&", BIT_AND)),
    "stablehlo.maximum": (call("jnp.maximum"), infix("|", BIT_OR)),
    "stablehlo.minimum": (call("jnp.minimum"), infix("&", BIT_AND)),
    "stablehlo.and": (infix("&", BIT_AND), infix("&", BIT_AND)),
    "stablehlo.or": (infix("|", BIT_OR), infix("|", BIT_OR)),
    "stablehlo.xor": (infix("^", BIT_XOR), infix("^", BIT_XOR)),
}
"""For each operation how it is written for numbers and for booleans."""

COMPARISONS = {"EQ": "==", "NE": "!=", "LT": "<", "LE": "<=", "GT": ">", "GE": ">="}

STRICT_BINARY = {
    "stablehlo.shift_left": "lax.shift_left",
    "stablehlo.shift_right_arithmetic": "lax.shift_right_arithmetic",
    "stablehlo.shift_right_logical": "lax.shift_right_logical",
}
"""`lax` functions whose operands must have one shape."""

for _name, _write in {**UNARY_OPS, **BINARY_OPS}.items():
    _register(_name, _write)


@emits(*ARITHMETIC)
def arithmetic(scope: Scope, node: Node) -> Result:
    """Operators; on booleans the logical ones."""
    numbers, booleans = ARITHMETIC[node.name]
    dtype = tensor_type(node.results[0].type).dtype
    return elementwise(scope, node, booleans if dtype == "bool" else numbers)


@emits(*STRICT_BINARY)
def strict_binary(scope: Scope, node: Node) -> Result:
    """Operations that `jnp` defines otherwise at the edges."""
    return strict(scope, node, STRICT_BINARY[node.name])


def strict(scope: Scope, node: Node, function: str) -> Value:
    """A `lax` function of operands of one shape; a number beside an array may stay one if it is typed."""
    meanings = [scope.get(value) for value in node.operands]
    if any(meaning.lazy and not meaning.scalar for meaning in meanings) or all(
        _is_number(meaning) for meaning in meanings
    ):
        return Value.of(tensor_type(node.results[0].type), call(function)(*map(scope.full, node.operands)))
    texts = [scope.strong(meaning) for meaning in meanings]
    return broadcast_value(scope, node, meanings, call(function)(*texts))


@emits("stablehlo.divide")
def divide(scope: Scope, node: Node) -> Result:
    """`/` of inexact numbers; integers truncate."""
    if is_integer(tensor_type(node.results[0].type).dtype):
        return strict(scope, node, "lax.div")
    return elementwise(scope, node, infix("/", MULTIPLY))


@emits("stablehlo.remainder")
def remainder(scope: Scope, node: Node) -> Result:
    """The sign is the dividend's."""
    return strict(scope, node, "lax.rem")


@emits("stablehlo.power")
def power(scope: Scope, node: Node) -> Result:
    """Floats as `lax.pow`; integers with StableHLO's rule for negative exponents."""
    if is_integer(tensor_type(node.results[0].type).dtype):
        function = scope.unit.runtime("integer_power")
        return elementwise(scope, node, call(function), same=())
    return elementwise(scope, node, call("jnp.power"))


@emits("stablehlo.round_nearest_afz")
def round_away(scope: Scope, node: Node) -> Result:
    """Halves are rounded away from zero."""
    return elementwise(scope, node, _round_away)


def _round_away(x: Expr) -> Expr:
    return Expr(f"lax.round({x.text}, lax.RoundingMethod.AWAY_FROM_ZERO)")


@emits("stablehlo.compare")
def compare(scope: Scope, node: Node) -> Result:
    """Comparison operators; the total order of floats has its own primitives."""
    direction = attribute(node.op, "comparison_direction")
    dtype = tensor_type(node.operands[0].type).dtype
    if attribute(node.op, "compare_type") == "TOTALORDER" and is_float(dtype):
        return _total_order(scope, node, direction)
    return elementwise(scope, node, infix(COMPARISONS[direction], COMPARE))


def _total_order(scope: Scope, node: Node, direction: str) -> Result:
    left, right = scope.arrays(node.operands)
    if direction in ("GT", "GE"):
        left, right = right, left
    primitive = {"EQ": "eq_to", "NE": "eq_to", "LT": "lt_to", "GT": "lt_to", "LE": "le_to", "GE": "le_to"}
    text = f"lax.{primitive[direction]}_p.bind({left}, {right})"
    return Expr(f"~{text}", UNARY) if direction == "NE" else Expr(text)


@emits("stablehlo.select")
def select(scope: Scope, node: Node) -> Result:
    """`jnp.where`; the condition may be a scalar."""
    return elementwise(scope, node, call("jnp.where"), same=(1, 2))


@emits("stablehlo.clamp")
def clamp(scope: Scope, node: Node) -> Result:
    """`min(max(x, low), high)`."""
    low, x, high = node.operands
    if scope.get(low).scalar and scope.get(high).scalar:
        return elementwise(scope, node, _clip, same=(1, 0, 2))
    return Expr(f"lax.clamp({scope.array(low)}, {scope.array(x)}, {scope.array(high)})")


def _clip(low: Expr, x: Expr, high: Expr) -> Expr:
    return Expr(f"jnp.clip({x.text}, {low.text}, {high.text})")


@emits("stablehlo.convert")
def convert(scope: Scope, node: Node) -> Result:
    """`astype`; a number is converted while the source is written."""
    source, target = tensor_type(node.operands[0].type), tensor_type(node.results[0].type)
    meaning = scope.get(node.operands[0])
    if meaning.scalar and meaning.number is not None:
        return _converted_number(meaning, source.dtype, target.dtype)
    if source.dtype == target.dtype:
        return replace(meaning, type=target)
    if meaning.sizes is not None and is_float(target.dtype):
        text = sizes_text(meaning.sizes, target.shape)
        return Expr(f"jnp.asarray({text}, {dtype_text(target.dtype)})")
    expr = scope.strong(meaning)
    if is_complex(source.dtype) and not is_complex(target.dtype):
        expr = Expr(f"{expr.at(ATOM)}.real")
        if f"{target.dtype}" == {"complex64": "float32", "complex128": "float64"}[source.dtype]:
            return replace(meaning, type=target, expr=expr, parameter=None)
    text = f"{expr.at(ATOM)}.astype({dtype_text(target.dtype)})"
    return Value(
        target,
        Expr(text),
        _extent(meaning),
        meaning.lazy,
        full_shape=meaning.full_shape,
        parameter=meaning.parameter,
    )


def _converted_number(meaning: Value, source: str, target: str) -> Value:
    number = meaning.number
    if is_integer(target) and not is_integer(source) and source != "bool":
        number = int(number.real if isinstance(number, complex) else number)
    elif target == "bool":
        number = bool(number)
    elif is_float(target) and isinstance(number, complex):
        number = number.real
    converted = scalar_value(replace(meaning.type, dtype=target), number)
    return replace(converted, full_shape=meaning.full_shape, lazy=meaning.lazy)


@emits("stablehlo.bitcast_convert")
def bitcast_convert(scope: Scope, node: Node) -> Result:
    """The same bits in another type; a trailing axis appears or goes where the widths differ."""
    target = tensor_type(node.results[0].type).dtype
    dtype = "jnp.int64" if target == "int64" else dtype_text(target)
    return Expr(f"lax.bitcast_convert_type({scope.array(node.operands[0])}, {dtype})")


@emits("stablehlo.reduce_precision")
def reduce_precision(scope: Scope, node: Node) -> Result:
    """Rounded to fewer bits, in the same type."""
    exponent, mantissa = attribute(node.op, "exponent_bits"), attribute(node.op, "mantissa_bits")
    x = scope.array(node.operands[0])
    return Expr(f"lax.reduce_precision({x}, exponent_bits={exponent}, mantissa_bits={mantissa})")


ELEMENTWISE = frozenset(
    {*UNARY_OPS, *BINARY_OPS, *ARITHMETIC}
    | {f"stablehlo.{name}" for name in ("divide", "power", "compare", "select", "convert", "remainder")}
)
"""Operations whose result is no larger than what their operands broadcast to."""


@emits("stablehlo.complex")
def complex_(scope: Scope, node: Node) -> Result:
    """`lax.complex`, which takes arrays of one shape and type."""
    return Expr(f"lax.complex({', '.join(scope.arrays(node.operands))})")
