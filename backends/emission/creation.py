"""Constants, iota, and the sizes of dimensions."""

from __future__ import annotations

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.literals import shape_text
from ivy.backends.emission.registry import Emitters
from ivy.backends.emission.scope import Result, Scope, constant_value
from ivy.backends.emission.types import TensorType, is_complex, tensor_type
from ivy.backends.emission.values import Expr, Size, Value

EMITTERS = Emitters()
emits = EMITTERS.emits


@emits("stablehlo.constant")
def constant(scope: Scope, node: Node) -> Result:
    """A number where all elements are equal, a small array as a literal, a large one by its key."""
    return constant_value(scope, node)


@emits("stablehlo.iota")
def iota(scope: Scope, node: Node) -> Result:
    """A range along one axis, broadcast to the others."""
    type_ = tensor_type(node.results[0].type)
    axis = attribute(node.op, "iota_dimension")
    return arange(scope, type_, axis, str(type_.shape[axis]), shape_text(type_.shape))


@emits("stablehlo.dynamic_iota")
def dynamic_iota(scope: Scope, node: Node) -> Result:
    """The same, of a shape that is known only when the program runs."""
    type_ = tensor_type(node.results[0].type)
    axis = attribute(node.op, "iota_dimension")
    shape = scope.shape_of(node.operands[0], node)
    sizes = scope.sizes(node.operands[0])
    return arange(scope, type_, axis, sizes[axis].expr.text if sizes else "0", shape)


def arange(scope: Scope, type_: TensorType, axis: int, count: str, shape: str) -> Result:
    """0, 1, 2, … along `axis`."""
    if is_complex(type_.dtype) or "float8" in type_.dtype or type_.dtype == "bool":
        return Expr(scope.language.iota(shape, axis, type_.dtype), hint="index")
    trailing = len(type_.shape) - axis - 1
    text = scope.language.arange(count, type_.dtype)
    if trailing:
        text += f"[:{', None' * trailing}]"
    if len(type_.shape) == 1:
        return Value.of(type_, Expr(text, hint="index"))
    extent = (type_.shape[axis], *(1,) * trailing)
    full_shape = None if type_.is_static else shape
    return Value(type_, Expr(text, hint="index"), extent, lazy=True, full_shape=full_shape)


@emits("stablehlo.get_dimension_size")
def get_dimension_size(scope: Scope, node: Node) -> Result:
    """`x.shape[axis]`."""
    axis = attribute(node.op, "dimension")
    known = tensor_type(node.operands[0].type).shape[axis]
    if known is not None:
        size = Size.constant(known)
    else:
        text = scope.language.dimension(scope.name(node.operands[0]), axis)
        size = Size(Expr(text, hint="size"), None, natural=True)
    return Value(tensor_type(node.results[0].type), Expr(""), sizes=(size,), from_dimension=True)
