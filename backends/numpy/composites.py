"""Composites of the Ivy dialect: the native call where that is exactly the same function.

A composite without an entry here is a call of the function that its decomposition became.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.calls import call_function
from ivy.backends.emission.elementwise import Writer, call, elementwise
from ivy.backends.emission.indexing import subscript
from ivy.backends.emission.scope import Result, Scope, hint_of
from ivy.backends.emission.types import is_complex, is_float, tensor_type
from ivy.backends.emission.values import Expr
from ivy.backends.numpy.custom_calls import LINEAR_ALGEBRA
from ivy.backends.numpy.elementwise import special_call
from ivy.backends.numpy.indexing import UFUNCS
from ivy.backends.numpy.reduction import running_text
from ivy.backends.numpy.registry import emits

ELEMENTWISE: dict[str, Writer] = {
    "ivy.relu": lambda x: Expr(f"np.maximum({x.text}, 0)"),
    "ivy.square": call("np.square"),
    "ivy.sinh": call("np.sinh"),
    "ivy.cosh": call("np.cosh"),
    "ivy.asin": call("np.arcsin"),
    "ivy.acos": call("np.arccos"),
    "ivy.atan": call("np.arctan"),
    "ivy.asinh": call("np.arcsinh"),
    "ivy.acosh": call("np.arccosh"),
    "ivy.atanh": call("np.arctanh"),
    "ivy.isnan": call("np.isnan"),
    "ivy.isinf": call("np.isinf"),
    "ivy.signbit": call("np.signbit"),
    "ivy.logaddexp": call("np.logaddexp"),
    "ivy.remainder": call("np.remainder"),
    "ivy.copysign": call("np.copysign"),
    "ivy.hypot": call("np.hypot"),
    "ivy.fmax": call("np.fmax"),
    "ivy.fmin": call("np.fmin"),
}
"""Functions of NumPy, for real floating-point operands."""

SPECIAL_FUNCTIONS = {
    "ivy.erf": "erf",
    "ivy.erfc": "erfc",
    "ivy.lgamma": "gammaln",
    "ivy.digamma": "digamma",
    "ivy.bessel_i0": "i0",
    "ivy.bessel_i0e": "i0e",
    "ivy.bessel_i1": "i1",
    "ivy.bessel_i1e": "i1e",
    "ivy.erfcx": "erfcx",
    "ivy.ndtri": "ndtri",
    "ivy.log_ndtr": "log_ndtr",
    "ivy.gammainc": "gammainc",
    "ivy.gammaincc": "gammaincc",
    "ivy.xlogy": "xlogy",
    "ivy.xlog1py": "xlog1py",
}
"""Functions of `scipy.special`, for real floating-point operands."""

Options = dict[str, Any]
Native = Callable[[Scope, Node, Options], Result | None]


def _index(scope: Scope, node: Node, options: Options) -> Result | None:
    x, *indices = node.operands
    return Expr(f"{scope.atom(x)}[{subscript(scope, indices, options['axes'])}]", hint="taken")


def _index_put(scope: Scope, node: Node, options: Options) -> Result | None:
    x, *indices, updates = node.operands
    if tensor_type(x.type).dtype == "bool" and options["reduction"] != "set":
        return None
    places = subscript(scope, indices, options["axes"])
    name = scope.assign("updated", f"np.array({scope.array(x)})")
    if options["reduction"] == "set":
        scope.line(f"{name}[{places}] = {scope.array(updates)}")
    else:
        ufunc = UFUNCS[options["reduction"]]
        places = subscript(scope, indices, options["axes"], as_tuple=True)
        scope.line(f"{ufunc}.at({name}, {places}, {scope.array(updates)})")
    return Expr(name)


def _take_along_axis(scope: Scope, node: Node, options: Options) -> Result | None:
    x, indices = scope.arrays(node.operands)
    return Expr(f"np.take_along_axis({x}, {indices}, axis={options['axis']})", hint="taken")


def _diagonal(scope: Scope, node: Node, options: Options) -> Result | None:
    x = scope.array(node.operands[0])
    return Expr(f"np.diagonal({x}, {options['offset']}, axis1=-2, axis2=-1)", hint="diagonal")


def _cumulative(name: str) -> Native:
    def native(scope: Scope, node: Node, options: Options) -> Result | None:
        type_ = tensor_type(node.operands[0].type)
        if type_.dtype == "bool" or not type_.shape:
            return None
        axis = options["axis"] % len(type_.shape)
        return Expr(running_text(name, scope.array(node.operands[0]), axis, type_.dtype))

    return native


NATIVE: dict[str, Native] = {
    "ivy.index": _index,
    "ivy.index_put": _index_put,
    "ivy.take_along_axis": _take_along_axis,
    "ivy.diagonal": _diagonal,
    "ivy.cumulative_sum": _cumulative("add"),
    "ivy.cumulative_prod": _cumulative("mul"),
    "ivy.cumulative_max": _cumulative("max"),
    "ivy.cumulative_min": _cumulative("min"),
    **{
        f"ivy.{name}": native for name, native in LINEAR_ALGEBRA.items() if name not in ("eigh", "eig", "svd")
    },
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
    types = [tensor_type(value.type) for value in node.operands]
    if any(not is_float(type_.dtype) or is_complex(type_.dtype) for type_ in types):
        return None
    same_shape = all(type_.shape == types[0].shape for type_ in types)
    if name in ELEMENTWISE and same_shape:
        return elementwise(scope, node, ELEMENTWISE[name])
    if name in SPECIAL_FUNCTIONS and same_shape:
        return special_call(scope, node, SPECIAL_FUNCTIONS[name])
    return None
