"""Elementwise ops."""

from __future__ import annotations

import math

from ivy.dialect import types
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.lowering.ivy_to_stablehlo.registry import lower
from ivy.mlir import ir

Value = ir.Value

UNARY = {
    "ceil": "ceil", "cbrt": "cbrt", "cos": "cosine", "exp": "exponential",
    "expm1": "exponential_minus_one", "floor": "floor", "imag": "imag", "isfinite": "is_finite", "log": "log",
    "log1p": "log_plus_one", "negative": "negate", "round": "round_nearest_even", "rsqrt": "rsqrt",
    "sigmoid": "logistic", "sign": "sign", "sin": "sine", "sqrt": "sqrt", "tan": "tan", "tanh": "tanh",
    "real": "real", "logical_not": "not", "bitwise_invert": "not",
    "acos": "chlo.acos", "acosh": "chlo.acosh", "asin": "chlo.asin", "asinh": "chlo.asinh",
    "atan": "chlo.atan", "atanh": "chlo.atanh", "cosh": "chlo.cosh", "sinh": "chlo.sinh",
    "digamma": "chlo.digamma", "erf": "chlo.erf", "erfc": "chlo.erfc", "erfinv": "chlo.erf_inv",
    "lgamma": "chlo.lgamma", "bitwise_count": "popcnt", "count_leading_zeros": "count_leading_zeros",
}  # fmt: skip
"""Ivy name → StableHLO or CHLO name, where the result is one op of the operand."""

BINARY = {
    "add": "add", "atan2": "atan2", "bitwise_and": "and", "bitwise_left_shift": "shift_left",
    "bitwise_or": "or", "bitwise_xor": "xor", "divide": "divide",
    "logical_and": "and", "logical_or": "or", "logical_xor": "xor", "maximum": "maximum",
    "minimum": "minimum", "multiply": "multiply", "pow": "power", "subtract": "subtract",
    "truncated_divide": "divide", "truncated_remainder": "remainder",
    "nextafter": "chlo.next_after",
}  # fmt: skip
"""Ivy name → StableHLO or CHLO name, of operands broadcast to one shape."""

COMPARISONS = {
    "equal": "EQ",
    "not_equal": "NE",
    "less": "LT",
    "less_equal": "LE",
    "greater": "GT",
    "greater_equal": "GE",
}


def _unary(name: str) -> Pattern:
    return lambda result, x: hlo.op(name, [x], result)


def _binary(name: str) -> Pattern:
    def pattern(result: ir.Type, x1: Value, x2: Value) -> Value:
        x1, x2 = hlo.broadcast_together(x1, x2)
        return hlo.op(name, [x1, x2], types.tensor(x1.type.shape, result.element_type))

    return pattern


@lower("abs")
def abs_(result: ir.Type, x: Value) -> Value:
    """Unsigned numbers are their own absolute values; StableHLO's op does not take them."""
    return x if types.is_unsigned(result.element_type) else hlo.op("abs", [x], result)


@lower("complex")
def complex_(result: ir.Type, real: Value, imaginary: Value) -> Value:
    parts = [_number(part) for part in (real, imaginary)]
    if None not in parts:
        return hlo.scalar(complex(*parts), result.element_type)
    return hlo.op("complex", hlo.broadcast_together(real, imaginary), result)


def _number(x: Value) -> float | None:
    """The value of a 0-d constant."""
    if x.type.rank or isinstance(x.owner, ir.Block) or x.owner.name != "stablehlo.constant":
        return None
    return ir.FloatAttr(ir.DenseElementsAttr(x.owner.attributes["value"]).get_splat_value()).value


def _comparison(direction: str) -> Pattern:
    return lambda result, x1, x2: hlo.compare(direction, *hlo.broadcast_together(x1, x2))


for _name, _target in UNARY.items():
    lower(_name)(_unary(_target))
for _name, _target in BINARY.items():
    lower(_name)(_binary(_target))
for _name, _target in COMPARISONS.items():
    lower(_name)(_comparison(_target))


@lower("bitwise_right_shift")
def bitwise_right_shift(result: ir.Type, x1: Value, x2: Value) -> Value:
    x1, x2 = hlo.broadcast_together(x1, x2)
    unsigned = types.is_unsigned(x1.type)
    return hlo.same("shift_right_logical" if unsigned else "shift_right_arithmetic", x1, x2)


@lower("where")
def where(result: ir.Type, condition: Value, x1: Value, x2: Value) -> Value:
    return hlo.select(*hlo.broadcast_together(condition, x1, x2))


@lower("clip")
def clip(result: ir.Type, x: Value, low: Value, high: Value) -> Value:
    x, low, high = hlo.broadcast_together(x, low, high)
    return hlo.same("clamp", low, x, high)


@lower("astype")
def astype(result: ir.Type, x: Value, dtype: ir.Type) -> Value:
    if types.is_complex(x.type) and not types.is_complex(dtype):
        if types.is_boolean(dtype):
            return hlo.compare("NE", x, hlo.full_like(x, 0))
        x = hlo.op("real", [x], types.tensor(x.type.shape, types.real_of(x.type)))
    if types.is_boolean(dtype) and not types.is_boolean(x.type):
        return hlo.compare("NE", x, hlo.full_like(x, 0))
    return hlo.convert(x, dtype)


@lower("bitcast")
def bitcast(result: ir.Type, x: Value, dtype: ir.Type) -> Value:
    return hlo.op("bitcast_convert", [x], result)


@lower("reduce_precision")
def reduce_precision(result: ir.Type, x: Value, exponent_bits: int, mantissa_bits: int) -> Value:
    narrow = ir.IntegerType.get_signless(32)
    attributes = {
        "exponent_bits": ir.IntegerAttr.get(narrow, exponent_bits),
        "mantissa_bits": ir.IntegerAttr.get(narrow, mantissa_bits),
    }
    return hlo.op("reduce_precision", [x], result, attributes)


@lower("zeta")
def zeta(result: ir.Type, x1: Value, x2: Value) -> Value:
    """Infinite for the order 1, NaN for smaller ones, and for broken ones below zero."""
    order, x = hlo.broadcast_together(x1, x2)
    one, zero = hlo.full_like(x, 1), hlo.full_like(x, 0)
    infinity, nan = hlo.full_like(x, math.inf), hlo.full_like(x, math.nan)
    value = _reflected("chlo.zeta", order, x, _sign_of_parity(order))
    broken = hlo.compare("NE", order, hlo.same("floor", order))
    value = hlo.select(hlo.same("and", broken, hlo.compare("LT", x, zero)), nan, value)
    value = hlo.select(hlo.same("or", _is_pole(x), hlo.compare("EQ", order, one)), infinity, value)
    return hlo.select(hlo.compare("LT", order, one), nan, value)


@lower("polygamma")
def polygamma(result: ir.Type, x1: Value, x2: Value) -> Value:
    order, x = hlo.broadcast_together(x1, x2)
    sign = hlo.same("negate", _sign_of_parity(order))
    value = _reflected("chlo.polygamma", order, x, sign)
    return hlo.select(_is_pole(x), hlo.same("multiply", sign, hlo.full_like(x, math.inf)), value)


def _is_pole(x: Value) -> Value:
    """Whether an element is zero or a negative whole number."""
    whole = hlo.compare("EQ", x, hlo.same("floor", x))
    return hlo.same("and", whole, hlo.compare("LE", x, hlo.full_like(x, 0)))


def _sign_of_parity(order: Value) -> Value:
    """1 for even numbers, -1 for odd ones."""
    rest = hlo.same("remainder", order, hlo.full_like(order, 2))
    one = hlo.full_like(order, 1)
    return hlo.same("subtract", one, hlo.same("add", hlo.same("abs", rest), hlo.same("abs", rest)))


def _reflected(name: str, order: Value, x: Value, sign: Value) -> Value:
    """CHLO's function, which is exact for positive numbers only.

    The sum of `(x + k)**-s` over all whole `k` has period 1; with `r` the fraction of `x`, it follows
    `zeta(s, x) = zeta(s, r) + (-1)**s * (zeta(s, 1 - r) - zeta(s, 1 - x))`.
    """
    zero, one = hlo.full_like(x, 0), hlo.full_like(x, 1)
    below = hlo.compare("LT", x, zero)
    fraction = hlo.same("subtract", x, hlo.same("floor", x))
    start = hlo.same(name, order, hlo.select(below, fraction, x))
    ends = [
        hlo.same(name, order, hlo.same("subtract", one, hlo.select(below, end, zero)))
        for end in (fraction, x)
    ]
    correction = hlo.same("multiply", sign, hlo.same("subtract", *ends))
    return hlo.select(below, hlo.same("add", start, correction), start)
