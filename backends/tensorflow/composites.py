"""Composites of the Ivy dialect: the native call where that is exactly the same function.

A composite without an entry here is a call of the function that its decomposition became.
"""

from __future__ import annotations

from typing import Any

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.calls import call_function
from ivy.backends.emission.elementwise import Writer, call, elementwise
from ivy.backends.emission.scope import Result, Scope, hint_of
from ivy.backends.emission.types import is_float, tensor_type
from ivy.backends.emission.values import Expr
from ivy.backends.tensorflow.custom_calls import LINEAR_ALGEBRA, Native
from ivy.backends.tensorflow.elementwise import precise_call
from ivy.backends.tensorflow.reduction import running_text
from ivy.backends.tensorflow.registry import emits

ELEMENTWISE: dict[str, Writer] = {
    "ivy.relu": call("tf.nn.relu"),
    "ivy.relu6": call("tf.nn.relu6"),
    "ivy.silu": call("tf.nn.silu"),
    "ivy.sigmoid": call("tf.sigmoid"),
    "ivy.log_sigmoid": call("tf.math.log_sigmoid"),
    "ivy.softplus": call("tf.math.softplus"),
    "ivy.square": call("tf.square"),
    "ivy.sinh": call("tf.sinh"),
    "ivy.cosh": call("tf.cosh"),
    "ivy.asin": call("tf.asin"),
    "ivy.acos": call("tf.acos"),
    "ivy.atan": call("tf.atan"),
    "ivy.asinh": call("tf.asinh"),
    "ivy.acosh": call("tf.acosh"),
    "ivy.atanh": call("tf.atanh"),
    "ivy.isnan": call("tf.math.is_nan"),
    "ivy.isinf": call("tf.math.is_inf"),
    "ivy.stop_gradient": call("tf.stop_gradient"),
}
"""Functions of TensorFlow, for real floating-point operands."""

PRECISE = {
    "ivy.erf": "tf.math.erf",
    "ivy.erfc": "tf.math.erfc",
    "ivy.lgamma": "tf.math.lgamma",
    "ivy.digamma": "tf.math.digamma",
    "ivy.bessel_i0": "tf.math.bessel_i0",
    "ivy.bessel_i0e": "tf.math.bessel_i0e",
    "ivy.bessel_i1": "tf.math.bessel_i1",
    "ivy.bessel_i1e": "tf.math.bessel_i1e",
    "ivy.ndtri": "tf.math.ndtri",
    "ivy.gammainc": "tf.math.igamma",
    "ivy.gammaincc": "tf.math.igammac",
    "ivy.xlogy": "tf.math.xlogy",
    "ivy.xlog1py": "tf.math.xlog1py",
}
"""Functions of single or double precision, for real floating-point operands."""

Options = dict[str, Any]


def _axes(options: Options) -> Any:
    return options.get("axis", options.get("axes"))


def _is_real(node: Node) -> bool:
    return all(is_float(tensor_type(value.type).dtype) for value in node.operands)


def _softmax(name: str) -> Native:
    def native(scope: Scope, node: Node, options: Options) -> Result | None:
        type_ = tensor_type(node.operands[0].type)
        if not _is_real(node) or not type_.shape or isinstance(_axes(options), list):
            return None
        return Expr(f"tf.nn.{name}({scope.array(node.operands[0])}, axis={_axes(options)})", hint=name)

    return native


def _gelu(scope: Scope, node: Node, options: Options) -> Result | None:
    if not _is_real(node):
        return None
    approximate = options.get("approximate", "none") in (True, "tanh")
    return Expr(f"tf.nn.gelu({scope.array(node.operands[0])}, approximate={approximate})", hint="gelu")


def _cumulative(name: str) -> Native:
    def native(scope: Scope, node: Node, options: Options) -> Result | None:
        type_ = tensor_type(node.operands[0].type)
        if type_.dtype == "bool" or not type_.shape:
            return None
        axis = options["axis"] % len(type_.shape)
        text = running_text(scope, name, scope.array(node.operands[0]), axis, type_.shape[axis])
        return None if text is None else Expr(text)

    return native


NATIVE: dict[str, Native] = {
    "ivy.softmax": _softmax("softmax"),
    "ivy.log_softmax": _softmax("log_softmax"),
    "ivy.gelu": _gelu,
    "ivy.cumulative_sum": _cumulative("add"),
    "ivy.cumulative_prod": _cumulative("mul"),
    "ivy.cumulative_max": _cumulative("max"),
    "ivy.cumulative_min": _cumulative("min"),
    **{f"ivy.{name}": native for name, native in LINEAR_ALGEBRA.items()},
}
"""Composites whose text needs more than the operands' texts."""


@emits("stablehlo.composite")
def composite(scope: Scope, node: Node) -> Result:
    """The native call from a table, or a call of the decomposition."""
    name = attribute(node.op, "name")
    options = attribute(node.op, "composite_attributes", {})
    native = NATIVE.get(name)
    result = native(scope, node, options) if native else _elementwise(scope, node, name)
    if result is not None:
        return result
    return call_function(scope, node, attribute(node.op, "decomposition"), hint_of(node))


def _elementwise(scope: Scope, node: Node, name: str) -> Result | None:
    shapes = {tensor_type(value.type).shape for value in node.operands}
    if not _is_real(node) or len(shapes) != 1:
        return None
    if name in ELEMENTWISE:
        write = ELEMENTWISE[name]
        return elementwise(scope, node, write, same=())
    return precise_call(scope, node, PRECISE[name]) if name in PRECISE else None
