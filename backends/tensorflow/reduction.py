"""Reductions over axes and over windows."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.reduction import (
    combined,
    counts,
    general_reduction,
    running_axis,
    scalar_function,
    select_and_scatter,
    starts_neutral,
    windows,
)
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import is_complex, is_float, tensor_type
from ivy.backends.emission.values import ADD, BIT_AND, BIT_OR, BIT_XOR, MULTIPLY, Expr
from ivy.backends.tensorflow.language import dtype_text
from ivy.backends.tensorflow.registry import emits

REDUCTIONS = {
    "add": "tf.reduce_sum",
    "mul": "tf.reduce_prod",
    "max": "tf.reduce_max",
    "min": "tf.reduce_min",
}
BOOLEAN_REDUCTIONS = {"and": "tf.reduce_all", "or": "tf.reduce_any"}

INFIX = {
    "add": ("+", ADD),
    "mul": ("*", MULTIPLY),
    "and": ("&", BIT_AND),
    "or": ("|", BIT_OR),
    "xor": ("^", BIT_XOR),
}
RUNNING = {"add": "tf.cumsum", "mul": "tf.math.cumprod"}


@emits("stablehlo.reduce")
def reduce(scope: Scope, node: Node) -> Result:
    """A named reduction where the region is one, else the region as a function of neighbours."""
    axes = attribute(node.op, "dimensions")
    name = regions.monoid(node.regions[0]) if len(node.results) == 1 else None
    dtype = tensor_type(node.operands[0].type).dtype
    if name in (BOOLEAN_REDUCTIONS if dtype == "bool" else REDUCTIONS):
        return _named(scope, node, name or "", axes)
    picked = _arg_reduction(scope, node, axes)
    return picked or general_reduction(scope, node, axes)


def _named(scope: Scope, node: Node, name: str, axes: Sequence[int]) -> Result:
    x, initial = node.operands
    type_ = tensor_type(x.type)
    sizes = [type_.shape[axis] for axis in axes]
    never_empty = None not in sizes and 0 not in sizes
    axes_text = str(list(axes)) if len(axes) != 1 else str(axes[0])
    function = BOOLEAN_REDUCTIONS[name] if type_.dtype == "bool" else REDUCTIONS[name]
    hint = {"add": "total", "mul": "product", "max": "largest", "min": "smallest"}.get(name, "")
    expr = Expr(f"{function}({scope.array(x)}, axis={axes_text})", hint=hint, reduced=tuple(axes))
    known = scope.get(initial).number
    neutral = known is not None and known == regions.neutral(name, type_.dtype)
    if neutral and (never_empty or name not in ("max", "min") or is_float(type_.dtype)):
        return expr
    return _combine_text(name, expr, Expr(scope.array(initial)))


def _combine_text(name: str, left: Expr, right: Expr) -> Expr:
    if name not in INFIX:
        return Expr(f"tf.{name}imum({left.text}, {right.text})")
    symbol, precedence = INFIX[name]
    return Expr(f"{left.at(precedence)} {symbol} {right.at(precedence + 1)}", precedence)


def _arg_reduction(scope: Scope, node: Node, axes: Sequence[int]) -> Result | None:
    """The largest (or smallest) element along one axis, and where it is."""
    if len(node.results) != 2 or len(axes) != 1:
        return None
    x, index = node.operands[:2]
    dtypes = regions.dtypes_of(node.operands[:2])
    body = node.regions[0]
    constants = scope.constants_of(body)
    kind = regions.arg_reduction(body, dtypes, constants)
    if kind is None or not counts(scope, index, axes[0]):
        return None
    if not starts_neutral(scope, node, kind, dtypes[0], unknown=True):
        return None
    if is_float(dtypes[0]) and not regions.prefers_nan(body, constants):
        return None
    axis, source = axes[0], scope.name(x)
    first = ", nan_first=True" if kind == "min" and is_float(dtypes[0]) else ""
    key = f"{scope.unit.runtime('sort_key')}({source}{first})"
    output = dtypes[1] if dtypes[1] in ("int32", "int64") else "int64"
    text = f"tf.arg{kind}({key}, axis={axis}, output_type=tf.{output})"
    place = scope.assign("index", text)
    take = scope.unit.runtime("take_along_axis")
    value = f"tf.squeeze({take}({source}, tf.expand_dims({place}, {axis}), {axis}), {axis})"
    found = place if output == dtypes[1] else f"tf.cast({place}, {dtype_text(dtypes[1])})"
    return [Expr(value, hint="largest" if kind == "max" else "smallest"), Expr(found, hint="index")]


@emits("stablehlo.reduce_window")
def reduce_window(scope: Scope, node: Node) -> Result:
    """Pooling where the window moves over two axes between others; shifted views, combined, otherwise."""
    count = len(node.results)
    name = regions.monoid(node.regions[0]) if count == 1 else None
    special = (_running(scope, node, name) or _pooled(scope, node, name)) if count == 1 else None
    if special is not None:
        return special
    combine = combined(scope, node)
    return windows(scope, node, combine)


def _pooled(scope: Scope, node: Node, name: str | None) -> Expr | None:
    """`tf.nn.max_pool2d` of padded images with channels last, or of moved ones."""
    type_ = tensor_type(node.operands[0].type)
    rank = len(type_.shape)
    ones = [1] * rank
    window, strides = (attribute(node.op, key, ones) for key in ("window_dimensions", "window_strides"))
    plain = all(attribute(node.op, key, ones) == ones for key in ("base_dilations", "window_dilations"))
    number = scope.get(node.operands[1]).number
    if name != "max" or rank != 4 or not plain or type_.dtype not in ("float32", "float64", "float16"):
        return None
    if number != regions.neutral(name, type_.dtype) or not type_.is_static or 0 in type_.shape:
        return None
    axes = [axis for axis in range(rank) if window[axis] != 1 or strides[axis] != 1]
    if not set(axes) <= {1, 2} and not set(axes) <= {2, 3}:
        return None
    padding = attribute(node.op, "padding", [[0, 0]] * rank)
    if any(amount < 0 for pair in padding for amount in pair):
        return None
    x = scope.array(node.operands[0])
    if any(amount for pair in padding for amount in pair):
        x = f"tf.pad({x}, {padding}, constant_values={scope.array(node.operands[1])})"
    if set(axes) <= {1, 2}:
        return Expr(f'tf.nn.max_pool2d({x}, {window[1:3]}, {strides[1:3]}, "VALID")', hint="pooled")
    moved = f"tf.transpose({x}, [0, 2, 3, 1])"
    pooled = f'tf.nn.max_pool2d({moved}, {window[2:]}, {strides[2:]}, "VALID")'
    return Expr(f"tf.transpose({pooled}, [0, 3, 1, 2])", hint="pooled")


def _running(scope: Scope, node: Node, name: str | None) -> Expr | None:
    """Windows that reach from one end of an axis to each element."""
    place = running_axis(node)
    initial = scope.get(node.operands[1]).number
    if place is None or initial is None:
        return None
    axis, reverse = place
    dtype = tensor_type(node.results[0].type).dtype
    body = node.regions[0]
    is_neutral = (
        initial == regions.neutral(name, dtype)
        if name
        else regions.is_neutral(body, initial, dtype, scope.constants_of(body))
    )
    if not is_neutral:
        return None
    x = scope.array(node.operands[0])
    if name in RUNNING:
        return Expr(f"{RUNNING[name]}({x}, axis={axis}{', reverse=True' if reverse else ''})")
    function, combine = scope.unit.runtime("accumulate"), scalar_function(scope, body, "combine")
    return Expr(f"{function}({combine}, {x}, {axis}, {reverse})")


def running_text(scope: Scope, name: str, x: str, axis: int, size: int | None) -> str | None:
    """The running total of a monoid; `None` where it takes an axis of known size, which it has not."""
    if name in RUNNING:
        return f"{RUNNING[name]}({x}, axis={axis})"
    if size is None:
        return None
    return f"{scope.unit.runtime('accumulate')}(tf.{name}imum, {x}, {axis}, False)"


@emits("stablehlo.select_and_scatter")
def summed_and_scattered(scope: Scope, node: Node) -> Result:
    """The gradient of a max or min pool."""
    types = [tensor_type(value.type) for value in node.operands[:2]]
    if not all(type_.is_static for type_ in types) or is_complex(types[0].dtype):
        return scope.unsupported(node, "sizes that are not known")
    if regions.monoid(node.regions[1]) != "add":
        return scope.unsupported(node, "only sums are scattered")
    return select_and_scatter(scope, node)
