"""Padding, and barriers."""

from __future__ import annotations

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, tuple_text
from ivy.backends.numpy.registry import EMITTERS, emits

# a slice whose bounds depend on data is nothing special here
_DYNAMIC_SLICE = EMITTERS["stablehlo.real_dynamic_slice"]


def real_dynamic_slice(scope: Scope, node: Node) -> Result:
    """Slices whose bounds are computed."""
    if all(scope.sizes(value) is not None for value in node.operands[1:]):
        return _DYNAMIC_SLICE(scope, node)
    starts, limits, strides = scope.arrays(node.operands[1:])
    index = f"tuple(map(slice, {starts}, {limits}, {strides}))"
    return Expr(f"{scope.atom(node.operands[0])}[{index}]", hint="part")


EMITTERS["stablehlo.real_dynamic_slice"] = real_dynamic_slice


@emits("stablehlo.pad")
def pad(scope: Scope, node: Node) -> Result:
    """Padding at the edges and between the elements; negative padding cuts off."""
    low, high = attribute(node.op, "edge_padding_low"), attribute(node.op, "edge_padding_high")
    interior = attribute(node.op, "interior_padding")
    x, value = scope.arrays(node.operands)
    if low and not any(interior) and min(*low, *high) >= 0:
        amounts = tuple_text([str(pair) for pair in zip(low, high, strict=True)])
        return Expr(f"np.pad({x}, {amounts}, constant_values={value})", hint="padded")
    return Expr(f"{scope.unit.runtime('pad')}({x}, {value}, {low}, {high}, {interior})", hint="padded")


@emits("stablehlo.dynamic_pad")
def dynamic_pad(scope: Scope, node: Node) -> Result:
    """Padding by amounts that are computed."""
    amounts = []
    for value in node.operands[2:]:
        sizes = scope.sizes(value)
        amounts.append(
            f"[{', '.join(size.expr.text for size in sizes)}]" if sizes is not None else scope.array(value)
        )
    x, value = scope.arrays(node.operands[:2])
    return Expr(f"{scope.unit.runtime('pad')}({x}, {value}, {', '.join(amounts)})", hint="padded")


@emits("stablehlo.optimization_barrier")
def optimization_barrier(scope: Scope, node: Node) -> Result:
    """Nothing is moved in NumPy."""
    return [scope.get(value) for value in node.operands]


@emits("stablehlo.set_dimension_size")
def set_dimension_size(scope: Scope, node: Node) -> Result:
    """The first elements of an axis."""
    axis = attribute(node.op, "dimension")
    sizes = scope.sizes(node.operands[1])
    count = sizes[0].expr.text if sizes else scope.array(node.operands[1])
    rank = len(tensor_type(node.operands[0].type).shape)
    index = [":"] * rank
    index[axis] = f":{count}"
    return Expr(f"{scope.atom(node.operands[0])}[{', '.join(index[: axis + 1])}]")
