"""Activations: expressions of one value."""

from __future__ import annotations

import math
from typing import Any

from ivy.dialect import ops, types
from ivy.lowering.transforms.raise_idioms.patterns import (
    Bindings,
    Pattern,
    X,
    Y,
    as_pattern,
    attribute_number,
    either,
    factors,
    known_number,
    number,
    p,
)
from ivy.lowering.transforms.raise_idioms.registry import expression
from ivy.mlir import ir


def _unary(name: str, **attributes: Any) -> Any:
    return lambda found: getattr(ops, name)(found["x"].origin, **attributes)


def _floating(build: Any) -> Any:
    """Only of real floating-point elements."""
    return lambda found: build(found) if types.is_floating(found["x"].value.type) else None


def _not_boolean(build: Any) -> Any:
    return lambda found: None if types.is_boolean(found["x"].value.type) else build(found)


# -------------------------------------------------------------------- sigmoid, tanh and relatives

expression("sigmoid", p.divide(1, p.add(1, p.exp(p.negative(X)))), "divide", _unary("sigmoid"))
expression("sigmoid", p.reciprocal(p.add(1, p.exp(p.negative(X)))), "reciprocal", _unary("sigmoid"))
expression("silu", factors(X, p.sigmoid(X)), "multiply", _floating(_unary("silu")))
expression("silu", p.divide(X, p.add(1, p.exp(p.negative(X)))), "divide", _floating(_unary("silu")))

RELU = either(p.relu(X), p.maximum(X, 0))
expression("relu", p.maximum(X, 0), "maximum", _not_boolean(_unary("relu")))
RELU6 = either(p.minimum(RELU, 6), p.maximum(p.minimum(X, 6), 0), p.clip(X, 0, 6))
for _root in ("minimum", "maximum", "clip"):
    expression("relu6", RELU6, _root, _floating(_unary("relu6")))

# ---------------------------------------------------------------------------------- hard activations

HARD_SIGMOID = either(
    p.hard_sigmoid(X), p.divide(p.relu6(p.add(X, 3)), 6), factors(p.relu6(p.add(X, 3)), 1 / 6)
)
expression("hard_sigmoid", HARD_SIGMOID, "divide", _unary("hard_sigmoid"))
expression("hard_sigmoid", HARD_SIGMOID, "multiply", _unary("hard_sigmoid"))
expression("hard_silu", factors(X, HARD_SIGMOID), "multiply", _unary("hard_silu"))
expression("hard_silu", factors(X, p.relu6(p.add(X, 3)), 1 / 6), "multiply", _unary("hard_silu"))
expression("hard_silu", p.divide(factors(X, p.relu6(p.add(X, 3))), 6), "divide", _unary("hard_silu"))

# -------------------------------------------------------------------------------------------- gelu

_HALF = math.sqrt(0.5)
_SCALED = either(factors(X, _HALF), p.divide(X, math.sqrt(2)))
_SCALED_NEGATIVE = either(
    factors(p.negative(X), _HALF),
    factors(X, -_HALF),
    p.negative(_SCALED),
    p.divide(p.negative(X), math.sqrt(2)),
)
_CUBE = either(factors(X, X, X), p.pow(X, 3))
_BENT = p.tanh(
    either(
        factors(
            math.sqrt(2 / math.pi), p.add(X, either(factors(0.044715, _CUBE), factors(0.044715, X, X, X)))
        ),
        factors(math.sqrt(2 / math.pi), X, p.add(1, factors(0.044715, X, X))),
        factors(math.sqrt(2 / math.pi), X, p.add(1, factors(0.044715, p.square(X)))),
    )
)

for _name, _tail, _attributes in (
    ("gelu", p.add(1, p.erf(_SCALED)), {}),
    ("gelu", p.erfc(_SCALED_NEGATIVE), {}),
    ("gelu_tanh", p.add(1, _BENT), {"approximate": True}),
):
    expression(_name, factors(X, 0.5, _tail), "multiply", _unary("gelu", **_attributes))
    expression(_name, p.divide(factors(X, _tail), 2), "divide", _unary("gelu", **_attributes))

# ---------------------------------------------------------------------------- softplus and relatives

_LARGEST = either(p.relu(X), p.maximum(X, 0))
_TAIL = p.log1p(p.exp(p.negative(p.abs(X))))
expression("softplus", p.add(_LARGEST, _TAIL), "add", _unary("softplus"))
expression(
    "softplus",
    p.where(p.not_equal(X, X), either(X, p.add(X, 0)), p.softplus(X)),
    "where",
    _unary("softplus"),
)
expression("softplus", p.logaddexp(X, 0), "logaddexp", _unary("softplus"))

_DIFFERENCE = p.subtract(X, Y)
expression(
    "logaddexp",
    p.where(
        p.not_equal(_DIFFERENCE, _DIFFERENCE),
        p.add(X, Y),
        p.add(p.maximum(X, Y), p.log1p(p.exp(p.negative(p.abs(_DIFFERENCE))))),
    ),
    "where",
    lambda found: ops.logaddexp(found["x"].origin, found["y"].origin),
)


def _cut_softplus(found: Bindings) -> ir.Value | None:
    """TensorFlow's, cut where the rest is below the precision: `x` above, `exp(x)` below."""
    high, low = known_number(found["high"].value), known_number(found["low"].value)
    if (
        high is None
        or low is None
        or high < _NEGLIGIBLE.get(types.dtype_name(found["x"].value.type), math.inf)
    ):
        return None
    return _unary("softplus")(found) if low == -high else None


_NEGLIGIBLE = {"float16": 4.9, "bfloat16": 2.8, "float32": 13.9, "float64": 34.0}
"""Where `log1p(exp(x)) - x` is less than the last digit of `x`, by element type."""
expression(
    "softplus",
    p.where(
        p.greater(X, number("high")),
        X,
        p.where(p.less(X, number("low")), p.exp(X), p.log1p(p.exp(X))),
    ),
    "where",
    _cut_softplus,
)
expression("log_sigmoid", p.negative(p.softplus(p.negative(X))), "negative", _unary("log_sigmoid"))
expression("mish", factors(X, p.tanh(p.softplus(X))), "multiply", _unary("mish"))

# ------------------------------------------------------------------------------- elu and leaky relu


def _elu(found: Bindings) -> ir.Value | None:
    if not types.is_floating(found["x"].value.type):
        return None
    alpha = 1.0 if "alpha" not in found else attribute_number(found["alpha"].value)
    return None if alpha is None else ops.elu(found["x"].origin, alpha)


_BELOW = p.expm1(either(X, p.where(p.greater(X, 0), 0, X), p.minimum(X, 0)))
for _condition in (p.greater(X, 0), p.greater_equal(X, 0)):
    expression("elu", p.where(_condition, X, _BELOW), "where", _elu)
    expression("elu", p.where(_condition, X, factors(number("alpha"), _BELOW)), "where", _elu)


def _leaky(found: Bindings) -> ir.Value | None:
    slope = attribute_number(found["slope"].value)
    if slope is None or not types.is_floating(found["x"].value.type):
        return None
    return ops.leaky_relu(found["x"].origin, slope)


for _condition in (p.greater(X, 0), p.greater_equal(X, 0)):
    expression("leaky_relu", p.where(_condition, X, factors(number("slope"), X)), "where", _leaky)

# ------------------------------------------------------------------------------- erfc as XLA expands it


def _polynomial(variable: Pattern, coefficients: tuple[float, ...]) -> Pattern:
    """Horner's scheme, the highest power first."""
    result: Any = coefficients[0]
    for coefficient in coefficients[1:]:
        result = p.add(p.multiply(result, variable), coefficient)
    return as_pattern(result)


_SQUARE = either(p.multiply(X, X), p.square(X))
_INVERSE = either(p.divide(1, _SQUARE), p.reciprocal(_SQUARE))
_SMALL = (5.61802299e-4, -0.00491381669, 0.0267075151, -0.112800106, 0.376122952, -1.12837911)
_ABOVE = (0.102081165, 0.429206669, 0.323790789, 0.053971976)
_UNDER = (0.0172516778, 0.391371638, 1.0, 0.621732413, 0.095662862)
_FRACTION = p.multiply(
    p.exp(p.negative(_SQUARE)),
    p.divide(
        _polynomial(_INVERSE, _ABOVE),
        p.multiply(p.minimum(p.abs(X), 10.06), _polynomial(_INVERSE, _UNDER)),
    ),
)
expression(
    "erfc",
    p.where(
        p.greater(p.abs(X), 1),
        p.where(p.less(X, 0), p.subtract(2, _FRACTION), _FRACTION),
        p.add(p.multiply(X, _polynomial(_SQUARE, _SMALL)), 1),
    ),
    "where",
    _floating(_unary("erfc")),
)
