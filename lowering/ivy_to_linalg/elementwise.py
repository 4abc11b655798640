"""Elementwise ops: each is one `linalg.generic` with its whole formula in the body."""

from __future__ import annotations

import math as numbers
from collections.abc import Callable

from ivy.dialect import types
from ivy.lowering.conversion import Pattern, Unsupported
from ivy.lowering.ivy_to_linalg import build, complex_numbers, integers
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import (
    BOOL,
    COMPLEX,
    FLOAT,
    UNSIGNED,
    Body,
    Element,
    bitcast,
    convert,
    equal,
    float_op,
    imaginary,
    is_narrow,
    math,
    maximum,
    minimum,
    not_equal,
    op,
    real,
    select,
    wide,
)
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir

# ---------------------------------------------------------------------- what is one-to-one

MATH = {
    "acos": "acos", "acosh": "acosh", "asin": "asin", "asinh": "asinh", "atan": "atan", "atan2": "atan2",
    "atanh": "atanh", "cbrt": "cbrt", "ceil": "ceil", "copysign": "copysign", "cos": "cos", "cosh": "cosh",
    "erf": "erf", "erfc": "erfc", "exp": "exp", "exp2": "exp2", "expm1": "expm1", "floor": "floor",
    "log": "log", "log10": "log10", "log1p": "log1p", "log2": "log2", "round": "roundeven", "rsqrt": "rsqrt",
    "sin": "sin", "sinh": "sinh", "sqrt": "sqrt", "tan": "tan", "tanh": "tanh", "trunc": "trunc",
}  # fmt: skip
"""Ivy name → name in the `math` dialect (in `complex` too, where it is no entry of `complex_numbers`)."""

_COMPLEX = complex_numbers.FUNCTIONS | {
    "exp2": lambda x: math("exp", x * numbers.log(2)),
    "log2": lambda x: math("log", x) * (1 / numbers.log(2)),
    "log10": lambda x: math("log", x) * (1 / numbers.log(10)),
}

BODIES: dict[str, Body] = {
    "add": lambda a, b: a + b,
    "subtract": lambda a, b: a - b,
    "multiply": lambda a, b: a * b,
    "divide": lambda a, b: a / b,
    "negative": lambda x: -x,
    "reciprocal": lambda x: 1 / x,
    "square": lambda x: x * x,
    "maximum": maximum,
    "minimum": minimum,
    "clip": lambda x, low, high: minimum(maximum(x, low), high),
    "equal": equal,
    "not_equal": not_equal,
    "less": lambda a, b: a < b,
    "less_equal": lambda a, b: a <= b,
    "greater": lambda a, b: a > b,
    "greater_equal": lambda a, b: a >= b,
    "where": select,
    "logical_and": lambda a, b: a & b,
    "logical_or": lambda a, b: a | b,
    "logical_xor": lambda a, b: a ^ b,
    "logical_not": lambda x: ~x,
    "bitwise_and": lambda a, b: a & b,
    "bitwise_or": lambda a, b: a | b,
    "bitwise_xor": lambda a, b: a ^ b,
    "bitwise_invert": lambda x: ~x,
    "bitwise_left_shift": integers.shift_left,
    "bitwise_right_shift": integers.shift_right,
    "bitwise_count": lambda x: op("math.ctpop", x.type, x),
    "count_leading_zeros": lambda x: op("math.ctlz", x.type, x),
    "truncated_divide": integers.truncated_divide,
}
"""Ivy name → body."""


def _entered(body: Body) -> Pattern:
    return lambda result, *operands: build.elementwise(result, operands, body)


def _function(name: str, target: str) -> Body:
    def body(*operands: Element) -> Element:
        if operands[0].kind == COMPLEX and name in _COMPLEX:
            return _COMPLEX[name](*operands)
        return math(target, *operands)

    return body


for _name, _target in MATH.items():
    lower(_name)(_entered(_function(_name, _target)))
for _name, _body in BODIES.items():
    lower(_name)(_entered(_body))


def element(*names: str) -> Callable[[Body], Body]:
    """Decorator: enter a function of elements as the pattern of these Ivy ops."""

    def register(body: Body) -> Body:
        lower(*names)(_entered(body))
        return body

    return register


def rounded_once(body: Body) -> Body:
    """A body whose 16-bit floats are computed in float32 and rounded at the end."""

    def computed(*operands: Element) -> Element:
        narrow = operands[0].type
        result = body(*map(wide, operands))
        return convert(result, narrow) if is_narrow(narrow) else result

    return computed


# ------------------------------------------------------------------------------ arithmetic


@element("abs")
def absolute(x: Element) -> Element:
    match x.kind:
        case "float":
            return math("absf", x)
        case "complex":
            return complex_numbers.magnitude(x)
        case "signed":
            return select(x < 0, -x, x)
    return x


@element("sign")
def sign(x: Element) -> Element:
    if x.kind == COMPLEX:
        return complex_numbers.sign(x)
    if x.kind in (UNSIGNED, BOOL):
        return select(equal(x, 0), x, 1)
    return select(x > 0, 1, select(x < 0, -1, x))


@element("signbit")
def signbit(x: Element) -> Element:
    if x.kind != FLOAT:
        return x < 0
    return bitcast(x, types.element_type(f"int{x.width}")) < 0


@element("isfinite")
def isfinite(x: Element) -> Element:
    if x.kind == COMPLEX:
        return isfinite(real(x)) & isfinite(imaginary(x))
    return math("absf", x) < numbers.inf if x.kind == FLOAT else _truth(True)


@element("isinf")
def isinf(x: Element) -> Element:
    if x.kind == COMPLEX:
        return isinf(real(x)) | isinf(imaginary(x))
    return equal(math("absf", x), numbers.inf) if x.kind == FLOAT else _truth(False)


@element("isnan")
def isnan(x: Element) -> Element:
    return not_equal(x, x) if x.kind in (FLOAT, COMPLEX) else _truth(False)


def _truth(value: bool) -> Element:
    boolean = types.element_type("bool")
    return op("arith.constant", boolean, value=ir.BoolAttr.get(value))


@element("fmax")
def fmax(a: Element, b: Element) -> Element:
    return float_op("arith.maxnumf", a, b) if a.kind == FLOAT else maximum(a, b)


@element("fmin")
def fmin(a: Element, b: Element) -> Element:
    return float_op("arith.minnumf", a, b) if a.kind == FLOAT else minimum(a, b)


@element("truncated_remainder")
def truncated_remainder(a: Element, b: Element) -> Element:
    return float_op("arith.remf", a, b) if a.kind == FLOAT else integers.truncated_remainder(a, b)


@element("remainder")
@rounded_once
def remainder(a: Element, b: Element) -> Element:
    if a.kind != FLOAT:
        return integers.remainder(a, b)
    rest = float_op("arith.remf", a, b)
    return select(not_equal(rest, 0) & ((rest < 0) ^ (b < 0)), rest + b, rest)


@element("floor_divide")
@rounded_once
def floor_divide(a: Element, b: Element) -> Element:
    """For floats as Python does it, from the remainder."""
    if a.kind != FLOAT:
        return integers.floor_divide(a, b)
    rest = float_op("arith.remf", a, b)
    quotient = (a - rest) / b
    quotient = select(not_equal(rest, 0) & ((rest < 0) ^ (b < 0)), quotient - 1, quotient)
    floor, exact = math("floor", quotient), a / b
    rounded = select(quotient - floor > 0.5, floor + 1, floor)
    result = select(equal(quotient, 0), math("copysign", quotient.of(0), exact), rounded)
    return select(equal(b, 0), exact, result)


@element("hypot")
@rounded_once
def hypot(a: Element, b: Element) -> Element:
    """Scaled by the larger magnitude; infinite if either is, even with a NaN."""
    if a.kind == COMPLEX:
        raise Unsupported("complex elements")
    a, b = math("absf", a), math("absf", b)
    large, small = maximum(a, b), minimum(a, b)
    ratio = small / select(equal(large, 0), 1, large)
    length = large * math("sqrt", ratio * ratio + 1)
    infinite = equal(a, numbers.inf) | equal(b, numbers.inf)
    return select(infinite, numbers.inf, length)


@element("nextafter")
def nextafter(a: Element, b: Element) -> Element:
    """One more or less in the bits; the smallest number of the sign of `b` from zero."""
    integer = types.element_type(f"int{a.width}")
    bits = bitcast(a, integer)
    outwards = equal((a < b), (a > 0))
    moved = bitcast(select(outwards, bits + 1, bits - 1), a.type)
    least = bitcast(bits.of(1), a.type)
    moved = select(equal(a, 0), math("copysign", least, b), moved)
    moved = select(equal(a, b), b, moved)
    return select(isnan(a) | isnan(b), a + b, moved)


@lower("pow")
def pow_(result: ir.Type, x1: Array, x2: Array) -> Array:
    """Squares and cubes are products."""
    exponent = build.number_of(x2)

    def body(a: Element, b: Element) -> Element:
        if a.kind == COMPLEX:
            return _complex_power(a, b)
        if a.kind != FLOAT:
            return integers.power(a, b, exponent)
        if exponent in (2, 3):
            return a * a if exponent == 2 else (a * a) * a
        return math("powf", a, b)

    return build.elementwise(result, [x1, x2], body)


def _complex_power(a: Element, b: Element) -> Element:
    """`exp(b * log(a))`; 1 for the exponent 0, 0 for the base 0."""
    nothing = equal(a, 0)
    power = math("exp", b * math("log", select(nothing, 1, a)))
    return select(equal(b, 0), 1, select(nothing, 0, power))


# ----------------------------------------------------------------- exponentials and special


@element("logaddexp")
@rounded_once
def logaddexp(a: Element, b: Element) -> Element:
    if a.kind == COMPLEX:
        raise Unsupported("complex elements")
    difference = a - b
    tail = math("log1p", math("exp", -math("absf", difference)))
    same = not_equal(difference, difference)  # both infinite with one sign, or a NaN operand
    return select(same, a + b, maximum(a, b) + tail)


@element("xlogy")
@rounded_once
def xlogy(a: Element, b: Element) -> Element:
    return select(equal(a, 0) & equal(b, b), 0, a * math("log", b))


@element("xlog1py")
@rounded_once
def xlog1py(a: Element, b: Element) -> Element:
    return select(equal(a, 0) & equal(b, b), 0, a * math("log1p", b))
