"""Elementwise operations: operators and `tf` functions, which broadcast, wherever they mean the same."""

from __future__ import annotations

from dataclasses import replace

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.elementwise import (
    COMPARISONS,
    call,
    converted_number,
    elementwise,
    extent_of,
    extremum,
    infix,
    prefix,
)
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import is_complex, is_float, is_integer, is_unsigned, tensor_type
from ivy.backends.emission.values import (
    ADD,
    COMPARE,
    MULTIPLY,
    Expr,
    Value,
    sizes_text,
)
from ivy.backends.tensorflow.language import dtype_text
from ivy.backends.tensorflow.registry import emits

SMALL_FLOATS = ("float16", "bfloat16")

FUNCTIONS = {
    "stablehlo.abs": "tf.abs",
    "stablehlo.ceil": "tf.math.ceil",
    "stablehlo.cosine": "tf.cos",
    "stablehlo.exponential": "tf.exp",
    "stablehlo.exponential_minus_one": "tf.math.expm1",
    "stablehlo.floor": "tf.floor",
    "stablehlo.imag": "tf.math.imag",
    "stablehlo.is_finite": "tf.math.is_finite",
    "stablehlo.log": "tf.math.log",
    "stablehlo.log_plus_one": "tf.math.log1p",
    "stablehlo.logistic": "tf.sigmoid",
    "stablehlo.real": "tf.math.real",
    "stablehlo.round_nearest_even": "tf.round",
    "stablehlo.rsqrt": "tf.math.rsqrt",
    "stablehlo.sine": "tf.sin",
    "stablehlo.sqrt": "tf.sqrt",
    "stablehlo.tan": "tf.tan",
    "stablehlo.tanh": "tf.tanh",
    "stablehlo.atan2": "tf.atan2",
    "stablehlo.complex": "tf.complex",
    "chlo.acos": "tf.acos",
    "chlo.acosh": "tf.acosh",
    "chlo.asin": "tf.asin",
    "chlo.asinh": "tf.asinh",
    "chlo.atan": "tf.atan",
    "chlo.atanh": "tf.atanh",
    "chlo.conj": "tf.math.conj",
    "chlo.cosh": "tf.cosh",
    "chlo.is_inf": "tf.math.is_inf",
    "chlo.sinh": "tf.sinh",
    "chlo.square": "tf.square",
    "chlo.tan": "tf.tan",
    "chlo.erf": "tf.math.erf",
    "chlo.erfc": "tf.math.erfc",
}
"""Functions that exist for all the element types of the operation."""

PRECISE_FUNCTIONS = {
    "chlo.bessel_i1e": "tf.math.bessel_i1e",
    "chlo.digamma": "tf.math.digamma",
    "chlo.erf_inv": "tf.math.erfinv",
    "chlo.lgamma": "tf.math.lgamma",
    "chlo.next_after": "tf.math.nextafter",
    "chlo.polygamma": "tf.math.polygamma",
    "chlo.zeta": "tf.math.zeta",
}
"""Functions that exist in single and double precision."""

RUNTIME_OPS = {
    "stablehlo.cbrt": "cube_root",
    "stablehlo.count_leading_zeros": "count_leading_zeros",
    "stablehlo.popcnt": "population_count",
    "stablehlo.round_nearest_afz": "round_half_away",
    "stablehlo.shift_right_arithmetic": "shift_right_arithmetic",
}
"""Operations that TensorFlow lacks, or defines otherwise at the edges."""


@emits(*FUNCTIONS)
def function_call(scope: Scope, node: Node) -> Result:
    """A function of typed operands."""
    if node.name == "stablehlo.abs" and is_unsigned(_dtype(node)):
        return scope.get(node.operands[0])
    if node.name in ("stablehlo.real", "stablehlo.imag") and not is_complex(_operand_dtype(node)):
        return scope.unsupported(node, "of real numbers")
    return elementwise(scope, node, call(FUNCTIONS[node.name]), same=())


def _dtype(node: Node) -> str:
    return tensor_type(node.results[0].type).dtype


def _operand_dtype(node: Node) -> str:
    return tensor_type(node.operands[0].type).dtype


@emits(*PRECISE_FUNCTIONS)
def precise_function(scope: Scope, node: Node) -> Result:
    """A function of single or double precision; smaller types are converted and back."""
    return precise_call(scope, node, PRECISE_FUNCTIONS[node.name])


def precise_call(scope: Scope, node: Node, function: str) -> Value:
    """A call in single precision at least."""
    dtype = _dtype(node)
    small = dtype in SMALL_FLOATS

    def write(*operands: Expr) -> Expr:
        texts = [f"tf.cast({x.text}, tf.float32)" if small else x.text for x in operands]
        text = f"{function}({', '.join(texts)})"
        return Expr(f"tf.cast({text}, {dtype_text(dtype)})" if small else text)

    return elementwise(scope, node, write, same=())


@emits(*RUNTIME_OPS)
def runtime_operation(scope: Scope, node: Node) -> Result:
    """A function of `runtime.py`."""
    return elementwise(scope, node, call(scope.unit.runtime(RUNTIME_OPS[node.name])), same=())


@emits("stablehlo.shift_left", "stablehlo.shift_right_logical")
def shift(scope: Scope, node: Node) -> Result:
    """Patterns of bits."""
    function, left = scope.unit.runtime("shift"), node.name.endswith("left")
    return elementwise(scope, node, lambda x, y: Expr(f"{function}({x.text}, {y.text}, {left})"), same=())


@emits("chlo.is_pos_inf", "chlo.is_neg_inf")
def is_signed_inf(scope: Scope, node: Node) -> Result:
    """Comparison with infinity."""
    infinity = "math.inf" if node.name == "chlo.is_pos_inf" else "-math.inf"
    return elementwise(scope, node, lambda x: Expr(f"{x.at(COMPARE + 1)} == {infinity}", COMPARE))


@emits("stablehlo.sign")
def sign(scope: Scope, node: Node) -> Result:
    """-1, 0 or 1; NaN of NaN."""
    if is_unsigned(_dtype(node)):
        return elementwise(scope, node, lambda x: Expr(f"tf.minimum({x.text}, 1)"), same=())
    return elementwise(scope, node, call("tf.sign"), same=())


@emits("stablehlo.negate")
def negate(scope: Scope, node: Node) -> Result:
    """`-x`; unsigned integers wrap."""
    if is_unsigned(_dtype(node)):
        return elementwise(scope, node, lambda x: Expr(f"0 - {x.at(MULTIPLY)}", ADD), same=())
    return elementwise(scope, node, prefix("-"), same=())


@emits("stablehlo.not")
def not_(scope: Scope, node: Node) -> Result:
    """`~x`."""
    return elementwise(scope, node, prefix("~"), same=())


emits("stablehlo.maximum", "stablehlo.minimum")(extremum("tf", same=()))


@emits("stablehlo.divide")
def divide(scope: Scope, node: Node) -> Result:
    """`/` of inexact numbers; integers truncate."""
    if is_integer(_dtype(node)):
        return elementwise(scope, node, call(scope.unit.runtime("divide_integers")), same=())
    return elementwise(scope, node, infix("/", MULTIPLY))


@emits("stablehlo.remainder")
def remainder(scope: Scope, node: Node) -> Result:
    """The sign is the dividend's."""
    if is_integer(_dtype(node)):
        return elementwise(scope, node, call(scope.unit.runtime("remainder_of_integers")), same=())
    return precise_call(scope, node, scope.unit.runtime("remainder"))


@emits("stablehlo.power")
def power(scope: Scope, node: Node) -> Result:
    """Floats as `tf.pow`; integers with StableHLO's rule for negative exponents."""
    if is_integer(_dtype(node)):
        return elementwise(scope, node, call(scope.unit.runtime("integer_power")), same=())
    return elementwise(scope, node, call("tf.pow"), same=())


@emits("stablehlo.compare")
def compare(scope: Scope, node: Node) -> Result:
    """Comparison operators; the total order of floats is that of integers, booleans are integers."""
    direction = attribute(node.op, "comparison_direction")
    operator = infix(COMPARISONS[direction], COMPARE)
    dtype = _operand_dtype(node)
    if attribute(node.op, "compare_type") == "TOTALORDER" and is_float(dtype):
        order = scope.unit.runtime("total_order")

        def write(left: Expr, right: Expr) -> Expr:
            return operator(Expr(f"{order}({left.text})"), Expr(f"{order}({right.text})"))

        return elementwise(scope, node, write, same=())
    if dtype == "bool" and direction not in ("EQ", "NE"):

        def write_booleans(left: Expr, right: Expr) -> Expr:
            left, right = (Expr(f"tf.cast({x.text}, tf.int32)") for x in (left, right))
            return operator(left, right)

        return elementwise(scope, node, write_booleans, same=())
    return elementwise(scope, node, operator)


@emits("stablehlo.select")
def select(scope: Scope, node: Node) -> Result:
    """`tf.where`."""
    return elementwise(scope, node, call("tf.where"), same=())


@emits("stablehlo.clamp")
def clamp(scope: Scope, node: Node) -> Result:
    """`min(max(x, low), high)`."""

    def write(low: Expr, x: Expr, high: Expr) -> Expr:
        return Expr(f"tf.minimum(tf.maximum({x.text}, {low.text}), {high.text})")

    return elementwise(scope, node, write, same=())


@emits("stablehlo.convert")
def convert(scope: Scope, node: Node) -> Result:
    """`tf.cast`; a number is converted while the source is written."""
    source, target = tensor_type(node.operands[0].type), tensor_type(node.results[0].type)
    meaning = scope.get(node.operands[0])
    if meaning.scalar and meaning.number is not None:
        return converted_number(scope, meaning, source.dtype, target.dtype)
    if source.dtype == target.dtype:
        return replace(meaning, type=target)
    if meaning.sizes is not None:
        return Expr(scope.language.asarray(sizes_text(meaning.sizes, target.shape), target.dtype))
    text = _converted(scope, scope.strong(meaning), source.dtype, target.dtype)
    value = Value(target, Expr(text), extent_of(meaning), meaning.lazy, full_shape=meaning.full_shape)
    return replace(value, parameter=meaning.parameter)


def _converted(scope: Scope, expr: Expr, source: str, target: str) -> str:
    text = expr.text
    if is_complex(source) and not is_complex(target):
        text = f"tf.math.real({text})"
        source = {"complex64": "float32", "complex128": "float64"}[source]
        if source == target:
            return text
    if is_integer(target) and is_float(source):
        return f"{scope.unit.runtime('to_integer')}({text}, {dtype_text(target)})"
    return f"tf.cast({text}, {dtype_text(target)})"


@emits("stablehlo.bitcast_convert")
def bitcast_convert(scope: Scope, node: Node) -> Result:
    """The same bits in another type; a trailing axis appears or goes where the widths differ."""
    return Expr(f"tf.bitcast({scope.array(node.operands[0])}, {dtype_text(_dtype(node))})")


@emits("stablehlo.reduce_precision")
def reduce_precision(scope: Scope, node: Node) -> Result:
    """Rounded to fewer bits, in the same type."""
    exponent, mantissa = attribute(node.op, "exponent_bits"), attribute(node.op, "mantissa_bits")
    function = scope.unit.runtime("reduce_precision")
    return Expr(f"{function}({scope.array(node.operands[0])}, {exponent}, {mantissa})")
