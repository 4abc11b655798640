"""Reductions over axes and over windows."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.literals import shape_text
from ivy.backends.emission.reduction import counts, running_axis, scalar_function, starts_neutral
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import is_complex, is_float, tensor_type
from ivy.backends.emission.values import (
    ADD,
    BIT_AND,
    BIT_OR,
    BIT_XOR,
    MULTIPLY,
    Expr,
    Unpacked,
    tuple_text,
)
from ivy.backends.jax.language import dtype_text
from ivy.backends.jax.registry import emits

FLOAT_REDUCTIONS = {"add": "jnp.sum", "mul": "jnp.prod", "max": "jnp.max", "min": "jnp.min"}
"""For inexact numbers, where `jnp` keeps the element type."""

REDUCTIONS = {
    "add": "lax.reduce_sum",
    "mul": "lax.reduce_prod",
    "max": "lax.reduce_max",
    "min": "lax.reduce_min",
    "and": "lax.reduce_and",
    "or": "lax.reduce_or",
    "xor": "lax.reduce_xor",
}
BOOLEAN_REDUCTIONS = {"and": "jnp.all", "or": "jnp.any"}

INFIX = {
    "add": ("+", ADD),
    "mul": ("*", MULTIPLY),
    "and": ("&", BIT_AND),
    "or": ("|", BIT_OR),
    "xor": ("^", BIT_XOR),
}
BINARY = {
    "add": "lax.add",
    "mul": "lax.mul",
    "max": "lax.max",
    "min": "lax.min",
    "and": "lax.bitwise_and",
    "or": "lax.bitwise_or",
    "xor": "lax.bitwise_xor",
}


@emits("stablehlo.reduce")
def reduce(scope: Scope, node: Node) -> Result:
    """A named reduction where the region is one; `lax.reduce` with the region as a function otherwise."""
    axes = attribute(node.op, "dimensions")
    name = regions.monoid(node.regions[0]) if len(node.results) == 1 else None
    if name:
        return _named(scope, node, name, axes)
    picked = _arg_reduction(scope, node, axes)
    return picked or _general(scope, node, axes)


def _named(scope: Scope, node: Node, name: str, axes: Sequence[int]) -> Result:
    x, initial = node.operands
    type_ = tensor_type(x.type)
    axes_text = shape_text(tuple(axes)) if len(axes) != 1 else str(axes[0])
    sizes = [type_.shape[axis] for axis in axes]
    never_empty = None not in sizes and 0 not in sizes
    by_jnp = type_.dtype == "bool" and name in BOOLEAN_REDUCTIONS
    if by_jnp:
        text = f"{BOOLEAN_REDUCTIONS[name]}({scope.array(x)}, axis={axes_text})"
    elif _is_inexact(type_.dtype) and name in FLOAT_REDUCTIONS and (never_empty or name in ("add", "mul")):
        by_jnp = True
        text = f"{FLOAT_REDUCTIONS[name]}({scope.array(x)}, axis={axes_text})"
    else:
        text = f"{REDUCTIONS[name]}({scope.array(x)}, axes={shape_text(tuple(axes))})"
    hint = {"add": "total", "mul": "product", "max": "largest", "min": "smallest"}.get(name, "")
    expr = Expr(text, hint=hint, reduced=tuple(axes) if by_jnp else ())
    known = scope.get(initial).number
    if known is not None and known == regions.neutral(name, type_.dtype):
        return expr
    return _combine(name, expr, Expr(scope.array(initial)))


def _is_inexact(dtype: str) -> bool:
    return is_float(dtype) or is_complex(dtype)


def _combine(name: str, left: Expr, right: Expr) -> Expr:
    if name not in INFIX:
        return Expr(f"jnp.{name}imum({left.text}, {right.text})")
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
    if kind is None or not counts(scope, index, axes[0]) or not starts_neutral(scope, node, kind, dtypes[0]):
        return None
    if is_float(dtypes[0]) and not regions.prefers_nan(body, constants):
        return None
    axis = axes[0]
    source = scope.name(x)
    place = scope.assign("index", f"lax.arg{kind}({source}, {axis}, {dtype_text(dtypes[1])})")
    lifted = f"jnp.expand_dims({place}, {axis})"
    value = f"jnp.take_along_axis({source}, {lifted}, axis={axis}).squeeze({axis})"
    return [Expr(value, hint="largest" if kind == "max" else "smallest"), Expr(place)]


def _general(scope: Scope, node: Node, axes: Sequence[int]) -> Result:
    count = len(node.results)
    function = scalar_function(scope, node.regions[0], "combine", pairs=count)
    texts = scope.arrays(node.operands)
    if count == 1:
        return Expr(f"lax.reduce({texts[0]}, {texts[1]}, {function}, {shape_text(tuple(axes))})")
    operands, initial = tuple_text(texts[:count]), tuple_text(texts[count:])
    return Unpacked(f"lax.reduce({operands}, {initial}, {function}, {shape_text(tuple(axes))})")


@emits("stablehlo.reduce_window")
def reduce_window(scope: Scope, node: Node) -> Result:
    """`lax.reduce_window`; sums, maxima and minima have gradients. Running totals are those of `lax`."""
    count = len(node.results)
    rank = len(tensor_type(node.operands[0].type).shape)
    name = regions.monoid(node.regions[0]) if count == 1 else None
    running = _running(scope, node, name) if count == 1 else None
    if running is not None:
        return running
    function = BINARY[name] if name else scalar_function(scope, node.regions[0], "combine", count)
    texts = scope.arrays(node.operands)
    x, initial = texts if count == 1 else (tuple_text(texts[:count]), tuple_text(texts[count:]))
    text = f"lax.reduce_window({x}, {initial}, {function}, {_window(node, rank)})"
    return Expr(text, hint="pooled") if count == 1 else Unpacked(text)


RUNNING = {"add": "lax.cumsum", "mul": "lax.cumprod", "max": "lax.cummax", "min": "lax.cummin"}


def _running(scope: Scope, node: Node, name: str | None) -> Expr | None:
    """Windows that reach from one end of an axis to each element."""
    place = running_axis(node)
    initial = scope.get(node.operands[1]).number
    if place is None or initial is None or (name is not None and name not in RUNNING):
        return None
    axis, reverse = place
    dtype = tensor_type(node.results[0].type).dtype
    options = f"axis={axis}, reverse=True" if reverse else f"axis={axis}"
    if name is not None:
        neutral = dtype != "bool" and initial == regions.neutral(name, dtype)
        return Expr(f"{RUNNING[name]}({scope.array(node.operands[0])}, {options})") if neutral else None
    body = node.regions[0]
    if not regions.is_neutral(body, initial, dtype, scope.constants_of(body)):
        return None
    function = scalar_function(scope, body, "combine")
    return Expr(f"lax.associative_scan({function}, {scope.array(node.operands[0])}, {options})")


def _window(node: Node, rank: int) -> str:
    ones = [1] * rank
    padding = attribute(node.op, "padding", [[0, 0]] * rank)
    parts: dict[str, Sequence[object]] = {
        "": attribute(node.op, "window_dimensions"),
        "window_strides=": attribute(node.op, "window_strides", ones),
        "padding=": [tuple(pair) for pair in padding],
        "base_dilation=": attribute(node.op, "base_dilations", ones),
        "window_dilation=": attribute(node.op, "window_dilations", ones),
    }
    optional = ("base_dilation=", "window_dilation=")
    texts = {key: _tuple(value) for key, value in parts.items() if key not in optional or value != ones}
    if not any(amount for pair in padding for amount in pair):
        texts["padding="] = '"VALID"'
    return ", ".join(f"{key}{text}" for key, text in texts.items())


@emits("stablehlo.select_and_scatter")
def select_and_scatter(scope: Scope, node: Node) -> Result:
    """The gradient of a max or min pool: every window adds its source to the element that it picked."""
    select, scatter = node.regions
    picks = select.nodes[0] if len(select.nodes) == 1 else None
    direction = (
        attribute(picks.op, "comparison_direction") if picks and picks.name == "stablehlo.compare" else ""
    )
    straight = picks is not None and picks.operands == select.arguments
    if regions.monoid(scatter) != "add" or direction not in ("GE", "GT", "LE", "LT") or not straight:
        return scope.unsupported(node, "only regions that compare and add are known")
    rank = len(tensor_type(node.operands[0].type).shape)
    primitive = {"GE": "lax.ge_p", "GT": "lax.ge_p", "LE": "lax.le_p", "LT": "lax.le_p"}[direction]
    x, source, initial = scope.arrays(node.operands)
    padding = [tuple(pair) for pair in attribute(node.op, "padding", [[0, 0]] * rank)]
    arguments = ", ".join(
        [
            f"select_prim={primitive}",
            f"window_dimensions={_tuple(attribute(node.op, 'window_dimensions', [1] * rank))}",
            f"window_strides={_tuple(attribute(node.op, 'window_strides', [1] * rank))}",
            f"padding={_tuple(padding)}",
        ]
    )
    expr = Expr(f"lax.select_and_scatter_add_p.bind({source}, {x}, {arguments})", hint="scattered")
    return expr if scope.get(node.operands[2]).number == 0 else _combine("add", expr, Expr(initial))


def _tuple(items: Sequence[object]) -> str:
    return tuple_text(list(map(str, items))) if items else "()"
