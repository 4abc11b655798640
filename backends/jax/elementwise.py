"""Elementwise operations: operators and `jnp` functions, which broadcast, wherever they mean the same."""

from __future__ import annotations

from dataclasses import replace

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.elementwise import (
    COMPARISONS,
    Writer,
    call,
    converted_number,
    elementwise,
    extent_of,
    extremum,
    infix,
    prefix,
    strict,
)
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import is_complex, is_float, is_integer, tensor_type
from ivy.backends.emission.values import (
    ATOM,
    COMPARE,
    MULTIPLY,
    UNARY,
    Expr,
    Value,
    sizes_text,
)
from ivy.backends.jax.language import dtype_text
from ivy.backends.jax.registry import EMITTERS, emits


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

STRICT_BINARY = {
    "stablehlo.shift_left": "lax.shift_left",
    "stablehlo.shift_right_arithmetic": "lax.shift_right_arithmetic",
    "stablehlo.shift_right_logical": "lax.shift_right_logical",
}
"""`lax` functions whose operands must have one shape."""

for _name, _write in {**UNARY_OPS, **BINARY_OPS}.items():
    _register(_name, _write)


emits("stablehlo.maximum", "stablehlo.minimum")(extremum("jnp"))


@emits(*STRICT_BINARY)
def strict_binary(scope: Scope, node: Node) -> Result:
    """Operations that `jnp` defines otherwise at the edges."""
    return strict(scope, node, STRICT_BINARY[node.name])


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
        return converted_number(scope, meaning, source.dtype, target.dtype)
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
        extent_of(meaning),
        meaning.lazy,
        full_shape=meaning.full_shape,
        parameter=meaning.parameter,
    )


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


@emits("stablehlo.complex")
def complex_(scope: Scope, node: Node) -> Result:
    """`lax.complex`, which takes arrays of one shape and type."""
    return Expr(f"lax.complex({', '.join(scope.arrays(node.operands))})")
