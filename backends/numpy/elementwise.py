"""Elementwise operations: operators and `np` functions, which broadcast, wherever they mean the same."""

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
)
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import NUMPY_SCALARS, is_complex, is_float, is_integer, tensor_type
from ivy.backends.emission.values import (
    ATOM,
    COMPARE,
    MULTIPLY,
    UNARY,
    Expr,
    Value,
    sizes_text,
)
from ivy.backends.numpy.language import dtype_text
from ivy.backends.numpy.registry import EMITTERS, emits


def _register(name: str, write: Writer) -> None:
    EMITTERS[name] = lambda scope, node: elementwise(scope, node, write)


def _method(name: str) -> Writer:
    return lambda x: Expr(f"{x.at(ATOM)}.{name}")


UNARY_OPS: dict[str, Writer] = {
    "stablehlo.abs": call("np.abs"),
    "stablehlo.cbrt": call("np.cbrt"),
    "stablehlo.ceil": call("np.ceil"),
    "stablehlo.cosine": call("np.cos"),
    "stablehlo.exponential": call("np.exp"),
    "stablehlo.exponential_minus_one": call("np.expm1"),
    "stablehlo.floor": call("np.floor"),
    "stablehlo.imag": call("np.imag"),
    "stablehlo.is_finite": call("np.isfinite"),
    "stablehlo.log": call("np.log"),
    "stablehlo.log_plus_one": call("np.log1p"),
    "stablehlo.logistic": lambda x: Expr(f"1 / (1 + np.exp(-{x.at(UNARY)}))", MULTIPLY),
    "stablehlo.negate": prefix("-"),
    "stablehlo.not": prefix("~"),
    "stablehlo.real": call("np.real"),
    "stablehlo.round_nearest_even": call("np.rint"),
    "stablehlo.rsqrt": lambda x: Expr(f"1 / np.sqrt({x.text})", MULTIPLY),
    "stablehlo.sign": call("np.sign"),
    "stablehlo.sine": call("np.sin"),
    "stablehlo.sqrt": call("np.sqrt"),
    "stablehlo.tan": call("np.tan"),
    "stablehlo.tanh": call("np.tanh"),
    "chlo.acos": call("np.arccos"),
    "chlo.acosh": call("np.arccosh"),
    "chlo.asin": call("np.arcsin"),
    "chlo.asinh": call("np.arcsinh"),
    "chlo.atan": call("np.arctan"),
    "chlo.atanh": call("np.arctanh"),
    "chlo.conj": call("np.conj"),
    "chlo.cosh": call("np.cosh"),
    "chlo.is_inf": call("np.isinf"),
    "chlo.is_neg_inf": call("np.isneginf"),
    "chlo.is_pos_inf": call("np.isposinf"),
    "chlo.sinh": call("np.sinh"),
    "chlo.square": call("np.square"),
    "chlo.tan": call("np.tan"),
}
"""One operand; none of these changes the meaning for any element type that the operation allows."""

BINARY_OPS: dict[str, Writer] = {
    "stablehlo.atan2": call("np.arctan2"),
    "chlo.next_after": call("np.nextafter"),
}
"""Two operands that broadcast."""

SPECIAL_FUNCTIONS = {
    "chlo.bessel_i1e": "i1e",
    "chlo.digamma": "digamma",
    "chlo.erf": "erf",
    "chlo.erf_inv": "erfinv",
    "chlo.erfc": "erfc",
    "chlo.lgamma": "gammaln",
    "chlo.polygamma": "polygamma",
    "chlo.zeta": "zeta",
}
"""Functions of `scipy.special`, which computes in single or double precision."""

RUNTIME_OPS = {
    "stablehlo.count_leading_zeros": "count_leading_zeros",
    "stablehlo.popcnt": "population_count",
    "stablehlo.remainder": "remainder",
    "stablehlo.round_nearest_afz": "round_half_away",
    "stablehlo.shift_right_arithmetic": "shift_right_arithmetic",
    "stablehlo.complex": "make_complex",
}
"""Operations that NumPy lacks, or defines otherwise at the edges; operands are typed."""

for _name, _write in {**UNARY_OPS, **BINARY_OPS}.items():
    _register(_name, _write)


emits("stablehlo.maximum", "stablehlo.minimum")(extremum("np"))


@emits(*RUNTIME_OPS)
def runtime_operation(scope: Scope, node: Node) -> Result:
    """A function of `runtime.py`."""
    return elementwise(scope, node, call(scope.unit.runtime(RUNTIME_OPS[node.name])), same=())


@emits("stablehlo.shift_left", "stablehlo.shift_right_logical")
def shift(scope: Scope, node: Node) -> Result:
    """Patterns of bits."""
    function, left = scope.unit.runtime("shift"), node.name.endswith("left")
    return elementwise(scope, node, lambda x, y: Expr(f"{function}({x.text}, {y.text}, {left})"), same=())


def special_call(scope: Scope, node: Node, function: str) -> Value:
    """A function of `scipy.special`, with the element type of the result."""
    target = tensor_type(node.results[0].type).dtype
    precise = target in ("float32", "float64")

    def write(*operands: Expr) -> Expr:
        texts = [x.text if precise else f"{x.at(ATOM)}.astype(np.float32)" for x in operands]
        text = f"special.{function}({', '.join(texts)})"
        exact = precise and function not in ("polygamma", "zeta")
        return Expr(text if exact else f"{text}.astype({dtype_text(target)})")

    return elementwise(scope, node, write, same=())


@emits(*SPECIAL_FUNCTIONS)
def special_function(scope: Scope, node: Node) -> Result:
    """Error and gamma functions."""
    return special_call(scope, node, SPECIAL_FUNCTIONS[node.name])


@emits("stablehlo.divide")
def divide(scope: Scope, node: Node) -> Result:
    """`/` of inexact numbers; integers truncate."""
    if is_integer(tensor_type(node.results[0].type).dtype):
        return elementwise(scope, node, call(scope.unit.runtime("divide_integers")), same=())
    return elementwise(scope, node, infix("/", MULTIPLY))


@emits("stablehlo.power")
def power(scope: Scope, node: Node) -> Result:
    """Floats as `np.power`; integers with StableHLO's rule for negative exponents."""
    if is_integer(tensor_type(node.results[0].type).dtype):
        return elementwise(scope, node, call(scope.unit.runtime("integer_power")), same=())
    return elementwise(scope, node, call("np.power"))


@emits("stablehlo.compare")
def compare(scope: Scope, node: Node) -> Result:
    """Comparison operators; the total order of floats is that of integers."""
    direction = attribute(node.op, "comparison_direction")
    operator = infix(COMPARISONS[direction], COMPARE)
    dtype = tensor_type(node.operands[0].type).dtype
    if attribute(node.op, "compare_type") == "TOTALORDER" and is_float(dtype):
        order = scope.unit.runtime("total_order")

        def write(left: Expr, right: Expr) -> Expr:
            return operator(Expr(f"{order}({left.text})"), Expr(f"{order}({right.text})"))

        return elementwise(scope, node, write, same=())
    return elementwise(scope, node, operator)


@emits("stablehlo.select")
def select(scope: Scope, node: Node) -> Result:
    """`np.where`; the condition may be a scalar."""
    return elementwise(scope, node, call("np.where"), same=(1, 2))


@emits("stablehlo.clamp")
def clamp(scope: Scope, node: Node) -> Result:
    """`min(max(x, low), high)`; `np.clip` would widen a dtype that is not NumPy's own."""
    is_own = tensor_type(node.results[0].type).dtype in NUMPY_SCALARS
    return elementwise(scope, node, _clip if is_own else _bounded, same=(1, 0, 2))


def _clip(low: Expr, x: Expr, high: Expr) -> Expr:
    return Expr(f"np.clip({x.text}, {low.text}, {high.text})")


def _bounded(low: Expr, x: Expr, high: Expr) -> Expr:
    return Expr(f"np.minimum(np.maximum({x.text}, {low.text}), {high.text})")


@emits("stablehlo.convert")
def convert(scope: Scope, node: Node) -> Result:
    """`astype`; a number is converted while the source is written."""
    source, target = tensor_type(node.operands[0].type), tensor_type(node.results[0].type)
    meaning = scope.get(node.operands[0])
    if meaning.scalar and meaning.number is not None:
        return converted_number(scope, meaning, source.dtype, target.dtype)
    if source.dtype == target.dtype:
        return replace(meaning, type=target)
    if meaning.sizes is not None:
        return Expr(scope.language.asarray(sizes_text(meaning.sizes, target.shape), target.dtype))
    text = _converted(scope, scope.strong(meaning), source.dtype, target.dtype)
    return replace(
        Value(target, Expr(text), extent_of(meaning), meaning.lazy, full_shape=meaning.full_shape),
        parameter=meaning.parameter,
    )


def _converted(scope: Scope, expr: Expr, source: str, target: str) -> str:
    if is_complex(source) and not is_complex(target):
        expr = Expr(f"{expr.at(ATOM)}.real")
        if target == {"complex64": "float32", "complex128": "float64"}[source]:
            return expr.text
    if is_integer(target) and (is_float(source) or is_complex(source)):
        return f"{scope.unit.runtime('to_integer')}({expr.text}, {dtype_text(target)})"
    return f"{expr.at(ATOM)}.astype({dtype_text(target)})"


@emits("stablehlo.bitcast_convert")
def bitcast_convert(scope: Scope, node: Node) -> Result:
    """The same bits in another type."""
    target = tensor_type(node.results[0].type)
    x = node.operands[0]
    if len(target.shape) == len(tensor_type(x.type).shape):
        return Expr(f"{scope.atom(x)}.view({dtype_text(target.dtype)})")
    return Expr(f"{scope.unit.runtime('bitcast')}({scope.array(x)}, {dtype_text(target.dtype)})")


@emits("stablehlo.reduce_precision")
def reduce_precision(scope: Scope, node: Node) -> Result:
    """Rounded to fewer bits, in the same type."""
    exponent, mantissa = attribute(node.op, "exponent_bits"), attribute(node.op, "mantissa_bits")
    function = scope.unit.runtime("reduce_precision")
    return Expr(f"{function}({scope.array(node.operands[0])}, {exponent}, {mantissa})")
