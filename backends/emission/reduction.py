"""What reductions have in common."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Body, Node
from ivy.backends.emission.literals import shape_text
from ivy.backends.emission.scope import Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked, Value, tuple_text
from ivy.mlir import ir


def scalar_function(scope: Scope, body: Body, hint: str, pairs: int = 1, *, flat: bool = False) -> str:
    """A local function from a region of scalars.

    Several operands come and go as tuples; with `flat` they come one by one and go as a list, even
    if it is only one.
    """
    inner = scope.nested(body)
    names = [inner.names.fresh("a" if i < pairs else "b") for i in range(2 * pairs)]
    for argument, name in zip(body.arguments, names, strict=True):
        inner.set(argument, _argument(argument, name))
    parameters = names
    if pairs > 1 and not flat:
        parameters = [inner.names.fresh("left"), inner.names.fresh("right")]
        inner.line(f"{', '.join(names[:pairs])} = {parameters[0]}")
        inner.line(f"{', '.join(names[pairs:])} = {parameters[1]}")
    inner.run()
    texts = inner.arrays(body.results)
    if flat:
        return scope.define(hint, parameters, inner, f"[{', '.join(texts)}]")
    return scope.define(hint, parameters, inner, texts[0] if pairs == 1 else tuple_text(texts))


def region_function(scope: Scope, body: Body, hint: str) -> str:
    """A local function with the region's own arguments and its one result."""
    inner = scope.nested(body)
    names = [inner.names.fresh("a" if i % 2 == 0 else "b") for i in range(len(body.arguments))]
    for argument, name in zip(body.arguments, names, strict=True):
        inner.set(argument, _argument(argument, name))
    inner.run()
    return scope.define(hint, names, inner, inner.array(body.results[0]))


def _argument(argument: ir.Value, name: str) -> Value:
    return Value.of(tensor_type(argument.type), Expr(name))


def counts(scope: Scope, index: ir.Value, axis: int) -> bool:
    """Whether a value is 0, 1, 2, … along `axis`."""
    maker = scope.body.maker.get(index)
    while maker is not None and maker.name == "stablehlo.broadcast_in_dim":
        place = attribute(maker.op, "broadcast_dimensions")
        if axis not in place:
            return False
        axis = place.index(axis)
        maker = scope.body.maker.get(maker.operands[0])
    iota = ("stablehlo.iota", "stablehlo.dynamic_iota")
    return maker is not None and maker.name in iota and attribute(maker.op, "iota_dimension") == axis


def starts_neutral(scope: Scope, node: Node, kind: str, dtype: str, *, unknown: bool = False) -> bool:
    """Whether an arg-reduction starts with what never wins, and there is something to win.

    With `unknown`, an axis whose size is not known counts as one that has elements.
    """
    size = tensor_type(node.operands[0].type).shape[attribute(node.op, "dimensions")[0]]
    number, place = (scope.get(value).number for value in node.operands[2:])
    neutral = (dtype == "bool" and number is (kind == "min")) or (
        dtype != "bool" and number is not None and number == regions.neutral(kind, dtype)
    )
    return neutral and place == 0 and (bool(size) or (unknown and size is None))


def running_axis(node: Node) -> tuple[int, bool] | None:
    """The axis of a running total, and whether it starts at the end."""
    shape = tensor_type(node.operands[0].type).shape
    ones = [1] * len(shape)
    window = attribute(node.op, "window_dimensions")
    padding = attribute(node.op, "padding", [[0, 0]] * len(shape))
    wide = [axis for axis, size in enumerate(window) if size != 1]
    names = ("window_strides", "base_dilations", "window_dilations")
    if len(wide) != 1 or any(attribute(node.op, name, ones) != ones for name in names):
        return None
    axis = wide[0]
    size = window[axis]
    others = [pair for i, pair in enumerate(padding) if i != axis]
    if shape[axis] != size or any(pair != [0, 0] for pair in others):
        return None
    ends = {(size - 1, 0): False, (0, size - 1): True}
    return (axis, ends[tuple(padding[axis])]) if tuple(padding[axis]) in ends else None


def combined(scope: Scope, node: Node) -> str:
    """The region as a function that gives a list."""
    return scalar_function(scope, node.regions[0], "combine", len(node.results), flat=True)


def general_reduction(scope: Scope, node: Node, axes: Sequence[int]) -> Expr | Unpacked:
    """A call of the runtime's `reduce`, which combines elements by any function."""
    count = len(node.results)
    combine, function = combined(scope, node), scope.unit.runtime("reduce")
    texts = scope.arrays(node.operands)
    operands, initial = ", ".join(texts[:count]), ", ".join(texts[count:])
    text = f"{function}([{operands}], [{initial}], {combine}, {shape_text(tuple(axes))})"
    return Expr(f"{text}[0]") if count == 1 else Unpacked(text)


def windows(scope: Scope, node: Node, combine: str) -> Expr | Unpacked:
    """A call of the runtime's `reduce_window`, with window, strides, padding and dilations."""
    count = len(node.results)
    names = ("window_dimensions", "window_strides", "padding", "base_dilations", "window_dilations")
    texts = scope.arrays(node.operands)
    operands, initial = ", ".join(texts[:count]), ", ".join(texts[count:])
    function = scope.unit.runtime("reduce_window")
    text = f"{function}([{operands}], [{initial}], {combine}, {_window_text(node, names)})"
    return Expr(f"{text}[0]", hint="pooled") if count == 1 else Unpacked(text)


def select_and_scatter(scope: Scope, node: Node) -> Expr:
    """The gradient of a max or min pool: every window adds its source to the element that it picked."""
    select, combine = (
        scalar_function(scope, body, hint)
        for body, hint in zip(node.regions, ("select", "combine"), strict=True)
    )
    function = scope.unit.runtime("select_and_scatter")
    x, source, initial = scope.arrays(node.operands)
    shape = _window_text(node, ("window_dimensions", "window_strides", "padding"))
    return Expr(f"{function}({x}, {source}, {initial}, {select}, {combine}, {shape})", hint="scattered")


def _window_text(node: Node, names: Sequence[str]) -> str:
    rank = len(tensor_type(node.operands[0].type).shape)
    ones, nothing = [1] * rank, [[0, 0]] * rank
    options = [attribute(node.op, name, nothing if name == "padding" else ones) for name in names]
    texts = [[str(tuple(i) if isinstance(i, list) else i) for i in option] for option in options]
    return ", ".join(tuple_text(items) if items else "()" for items in texts)
