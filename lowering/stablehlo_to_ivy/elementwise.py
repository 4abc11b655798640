"""Elementwise ops of StableHLO and CHLO."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar, scalar_like
from ivy.lowering.conversion import Pattern
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op, table
from ivy.mlir import ir

Value = ir.Value

UNARY = {
    "abs": "abs", "cbrt": "cbrt", "ceil": "ceil", "cosine": "cos",
    "count_leading_zeros": "count_leading_zeros",
    "exponential": "exp", "exponential_minus_one": "expm1", "floor": "floor", "is_finite": "isfinite",
    "log": "log", "log_plus_one": "log1p", "negate": "negative", "popcnt": "bitwise_count",
    "round_nearest_even": "round", "rsqrt": "rsqrt", "sign": "sign", "sine": "sin", "sqrt": "sqrt",
    "tan": "tan", "tanh": "tanh",
    "chlo.acos": "acos", "chlo.acosh": "acosh", "chlo.asin": "asin", "chlo.asinh": "asinh",
    "chlo.atan": "atan", "chlo.atanh": "atanh", "chlo.bessel_i1e": "bessel_i1e", "chlo.conj": "conj",
    "chlo.cosh": "cosh",
    "chlo.digamma": "digamma", "chlo.erf": "erf", "chlo.erf_inv": "erfinv", "chlo.erfc": "erfc",
    "chlo.is_inf": "isinf", "chlo.lgamma": "lgamma", "chlo.sinh": "sinh", "chlo.square": "square",
    "chlo.tan": "tan",
}  # fmt: skip
"""StableHLO or CHLO name → Ivy name, where the result is one op of the operand."""

BINARY = {
    "add": "add", "atan2": "atan2", "complex": "complex", "maximum": "maximum", "minimum": "minimum",
    "multiply": "multiply", "power": "pow", "remainder": "truncated_remainder", "subtract": "subtract",
    "shift_left": "bitwise_left_shift", "chlo.next_after": "nextafter", "chlo.polygamma": "polygamma",
    "chlo.zeta": "zeta",
}  # fmt: skip
"""StableHLO or CHLO name → Ivy name, of two operands."""

LOGIC = {
    "and": ("logical_and", "bitwise_and"),
    "or": ("logical_or", "bitwise_or"),
    "xor": ("logical_xor", "bitwise_xor"),
    "not": ("logical_not", "bitwise_invert"),
}
"""StableHLO name → Ivy names for booleans and for integers."""

COMPARISONS = {
    "EQ": "equal", "NE": "not_equal", "LT": "less", "LE": "less_equal", "GT": "greater",
    "GE": "greater_equal",
}  # fmt: skip


def _same(name: str) -> Pattern:
    return lambda op, *operands: getattr(ops, name)(*operands)


table(UNARY, _same)
table(BINARY, _same)


def _logic(names: tuple[str, str]) -> Pattern:
    def pattern(op: HloOp, *operands: Value) -> Value:
        return getattr(ops, names[not types.is_boolean(operands[0].type)])(*operands)

    return pattern


for _name, _targets in LOGIC.items():
    hlo_op(_name, elementwise=True)(_logic(_targets))


@hlo_op("divide", elementwise=True)
def divide(op: HloOp, x1: Value, x2: Value) -> Value:
    return ops.truncated_divide(x1, x2) if types.is_integer(x1.type) else ops.divide(x1, x2)


@hlo_op("logistic", elementwise=True)
def logistic(op: HloOp, x: Value) -> Value:
    if not types.is_complex(x.type):
        return ops.sigmoid(x)
    one = scalar_like(x, 1)
    return ops.divide(one, ops.add(one, ops.exp(ops.negative(x))))


@hlo_op("real", elementwise=True)
def real(op: HloOp, x: Value) -> Value:
    return ops.real(x) if types.is_complex(x.type) else x


@hlo_op("imag", elementwise=True)
def imag(op: HloOp, x: Value) -> Value:
    return ops.imag(x) if types.is_complex(x.type) else ops.subtract(x, x)


@hlo_op("round_nearest_afz", elementwise=True)
def round_nearest_afz(op: HloOp, x: Value) -> Value:
    """Halves go away from zero: exact, as the fraction of a number is."""
    whole = ops.trunc(x)
    half = ops.greater_equal(ops.abs(ops.subtract(x, whole)), scalar_like(x, 0.5))
    return ops.where(half, ops.add(whole, ops.sign(x)), whole)


def _of_other_sign(type_: ir.Type) -> ir.Type:
    name = types.dtype_name(type_)
    return types.element_type(name.removeprefix("u") if name.startswith("u") else f"u{name}")


def _right_shift(logical: bool) -> Pattern:
    """Ivy shifts signed elements arithmetically and unsigned ones logically."""

    def pattern(op: HloOp, x1: Value, x2: Value) -> Value:
        if types.is_unsigned(x1.type) == logical:
            return ops.bitwise_right_shift(x1, x2)
        old, new = x1.type.element_type, _of_other_sign(x1.type)
        shifted = ops.bitwise_right_shift(ops.bitcast(x1, new), ops.bitcast(x2, new))
        return ops.bitcast(shifted, old)

    return pattern


hlo_op("shift_right_logical", elementwise=True)(_right_shift(logical=True))
hlo_op("shift_right_arithmetic", elementwise=True)(_right_shift(logical=False))


@hlo_op("compare", elementwise=True)
def compare(op: HloOp, x1: Value, x2: Value) -> Value:
    if op.word("compare_type") == "TOTALORDER" and types.is_floating(x1.type):
        x1, x2 = total_order_key(x1), total_order_key(x2)
    return getattr(ops, COMPARISONS[op.word("comparison_direction")])(x1, x2)


def total_order_key(x: Value) -> Value:
    """Integers in the total order of floats: -NaN, -infinity, …, -0, 0, …, infinity, NaN."""
    element = types.element_type(f"int{types.bit_width(x.type)}")
    bits = ops.bitcast(x, element)
    largest = scalar_like(bits, (1 << (types.bit_width(x.type) - 1)) - 1)
    return ops.where(ops.less(bits, scalar_like(bits, 0)), ops.bitwise_xor(bits, largest), bits)


@hlo_op("select", elementwise=True)
def select(op: HloOp, condition: Value, x1: Value, x2: Value) -> Value:
    return ops.where(condition, x1, x2)


@hlo_op("clamp", elementwise=True)
def clamp(op: HloOp, low: Value, x: Value, high: Value) -> Value:
    return ops.clip(x, low, high)


@hlo_op("convert", elementwise=True)
def convert(op: HloOp, x: Value) -> Value:
    wanted = op.type.element_type
    return x if x.type.element_type == wanted else ops.astype(x, wanted)


@hlo_op("bitcast_convert")
def bitcast_convert(op: HloOp, x: Value) -> Value:
    wanted = op.type.element_type
    return x if x.type.element_type == wanted else ops.bitcast(x, wanted)


@hlo_op("reduce_precision", elementwise=True)
def reduce_precision(op: HloOp, x: Value) -> Value:
    return ops.reduce_precision(x, op.int("exponent_bits"), op.int("mantissa_bits"))


@hlo_op("map")
def map_(op: HloOp, *operands: Value) -> list[Value]:
    return _in_full(op, op.regions[0].map(operands))


def _in_full(op: HloOp, results: Sequence[Value]) -> list[Value]:
    """The results of a body that may be a constant, in the shape that the op has."""
    return [
        value if value.type.rank == type_.rank else ops.broadcast_to(value, (), type_.shape)
        for value, type_ in zip(results, op.types, strict=True)
    ]


def _infinite(sign: int) -> Pattern:
    return lambda op, x: ops.equal(x, scalar_like(x, sign * math.inf))


hlo_op("chlo.is_pos_inf", elementwise=True)(_infinite(1))
hlo_op("chlo.is_neg_inf", elementwise=True)(_infinite(-1))


@hlo_op("chlo.mulhi", elementwise=True)
def mulhi(op: HloOp, x1: Value, x2: Value) -> Value:
    """The upper half of the product of two integers."""
    width, element = types.bit_width(x1.type), x1.type.element_type
    if width > 32:
        op.unsupported("products of 128 bits")
    wide = types.element_type(("uint" if types.is_unsigned(x1.type) else "int") + str(2 * width))
    product = ops.multiply(ops.astype(x1, wide), ops.astype(x2, wide))
    return ops.astype(ops.bitwise_right_shift(product, scalar(width, wide)), element)


@hlo_op("chlo._asin_acos_kernel", elementwise=True)
def asin_acos_kernel(op: HloOp, z: Value) -> Value:
    """`w` with `asin(z) = atan2(re z, re w) + i sign(im z) im w`: what CHLO's inverse functions share.

    With `asin(z) = u + iv` it is `cos(u) cosh(v) + i |v|`, and the first part that of `sqrt(1 - z**2)`.
    """
    if not types.is_complex(z.type):
        op.unsupported("real numbers")
    one = scalar_like(z, 1)
    root = ops.multiply(ops.sqrt(ops.subtract(one, z)), ops.sqrt(ops.add(one, z)))
    return ops.complex(ops.real(root), ops.abs(ops.imag(ops.asin(z))))


# ------------------------------------------------------------------------------- broadcasting


def _broadcasting(name: str) -> Pattern:
    """CHLO's ops that broadcast: as NumPy does it, or with the axes of the smaller operand named."""

    def pattern(op: HloOp, x1: Value, x2: Value) -> Value:
        from ivy.lowering.stablehlo_to_ivy.registry import PATTERNS

        axes = op.ints("broadcast_dimensions") if op.has("broadcast_dimensions") else None
        if axes is not None and x1.type.rank != x2.type.rank:
            rank = max(x1.type.rank, x2.type.rank)
            x1, x2 = (x if x.type.rank == rank else _placed(x, axes, rank) for x in (x1, x2))
        return PATTERNS[name](op, x1, x2)

    return pattern


def _placed(x: Value, axes: Sequence[int], rank: int) -> Value:
    """`x` with its axes at the places `axes` of `rank` ones."""
    return ops.expand_dims(x, tuple(place for place in range(rank) if place not in axes))


for _name in (
    "add", "and", "atan2", "compare", "complex", "divide", "maximum", "minimum", "multiply", "or", "power",
    "remainder", "shift_left", "shift_right_arithmetic", "shift_right_logical", "subtract", "xor",
):  # fmt: skip
    hlo_op(f"chlo.broadcast_{_name}")(_broadcasting(f"stablehlo.{_name}"))
for _name in ("next_after", "polygamma", "zeta"):
    hlo_op(f"chlo.broadcast_{_name}")(_broadcasting(f"chlo.{_name}"))


@hlo_op("chlo.broadcast_select")
def broadcast_select(op: HloOp, condition: Value, x1: Value, x2: Value) -> Value:
    return ops.where(condition, x1, x2)
