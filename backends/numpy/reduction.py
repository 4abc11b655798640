"""Reductions over axes and over windows."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.literals import shape_text
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
from ivy.backends.emission.types import is_float, is_integer, tensor_type
from ivy.backends.emission.values import Expr
from ivy.backends.numpy.indexing import UFUNCS
from ivy.backends.numpy.language import dtype_text
from ivy.backends.numpy.registry import emits

REDUCTIONS = {"add": "np.sum", "mul": "np.prod", "max": "np.max", "min": "np.min"}
BOOLEAN_REDUCTIONS = {"and": "np.all", "or": "np.any"}

RUNNING = {"add": "np.cumsum", "mul": "np.cumprod"}


@emits("stablehlo.reduce")
def reduce(scope: Scope, node: Node) -> Result:
    """A named reduction where the region is one, else the region as a function of neighbours."""
    axes = attribute(node.op, "dimensions")
    name = regions.monoid(node.regions[0]) if len(node.results) == 1 else None
    if name:
        return _named(scope, node, name, axes)
    picked = _arg_reduction(scope, node, axes)
    return picked or general_reduction(scope, node, axes)


def _named(scope: Scope, node: Node, name: str, axes: Sequence[int]) -> Result:
    x, initial = node.operands
    type_ = tensor_type(x.type)
    axes_text = shape_text(tuple(axes)) if len(axes) != 1 else str(axes[0])
    sizes = [type_.shape[axis] for axis in axes]
    never_empty = None not in sizes and 0 not in sizes
    options = f"axis={axes_text}"
    known = scope.get(initial).number
    neutral = known is not None and known == regions.neutral(name, type_.dtype)
    if not neutral or (name in ("max", "min") and not never_empty):
        options += f", initial={scope.array(initial)}"
    text = scope.array(x)
    if type_.dtype == "bool" and name in BOOLEAN_REDUCTIONS and neutral:
        text = f"{BOOLEAN_REDUCTIONS[name]}({text}, axis={axes_text})"
    elif name not in REDUCTIONS:
        text = f"{UFUNCS[name]}.reduce({text}, {options})"
    elif name in ("add", "mul") and is_integer(type_.dtype):
        text = f"{REDUCTIONS[name]}({text}, {options}, dtype={dtype_text(type_.dtype)})"
    elif name in ("add", "mul") and not scope.language.takes_numbers(type_.dtype):
        text = f"{REDUCTIONS[name]}({text}, {options}, dtype=np.float32).astype({dtype_text(type_.dtype)})"
        return Expr(text, hint="total")
    else:
        text = f"{REDUCTIONS[name]}({text}, {options})"
    hint = {"add": "total", "mul": "product", "max": "largest", "min": "smallest"}.get(name, "")
    by_axis = name in REDUCTIONS or (type_.dtype == "bool" and neutral)
    return Expr(text, hint=hint, reduced=tuple(axes) if by_axis else ())


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
    axis, source = axes[0], scope.name(x)
    place = scope.assign("index", f"np.arg{kind}({source}, axis={axis})")
    lifted = f"np.expand_dims({place}, {axis})"
    value = f"np.take_along_axis({source}, {lifted}, axis={axis}).squeeze({axis})"
    hint = "largest" if kind == "max" else "smallest"
    return [Expr(value, hint=hint), Expr(f"{place}.astype({dtype_text(dtypes[1])})", hint="index")]


@emits("stablehlo.reduce_window")
def reduce_window(scope: Scope, node: Node) -> Result:
    """Shifted views, combined; running totals are those of NumPy."""
    count = len(node.results)
    name = regions.monoid(node.regions[0]) if count == 1 else None
    running = _running(scope, node, name) if count == 1 else None
    if running is not None:
        return running
    combine = f"lambda a, b: [{UFUNCS[name]}(a, b)]" if name else combined(scope, node)
    return windows(scope, node, combine)


def _running(scope: Scope, node: Node, name: str | None) -> Expr | None:
    """Windows that reach from one end of an axis to each element."""
    place = running_axis(node)
    initial = scope.get(node.operands[1]).number
    if place is None or initial is None:
        return None
    axis, reverse = place
    dtype = tensor_type(node.results[0].type).dtype
    x, body = node.operands[0], node.regions[0]
    if name is None:
        if not regions.is_neutral(body, initial, dtype, scope.constants_of(body)):
            return None
        function, combine = scope.unit.runtime("accumulate"), scalar_function(scope, body, "combine")
        return Expr(f"{function}({combine}, {scope.array(x)}, {axis}, {reverse})")
    if initial != regions.neutral(name, dtype):
        return None
    flipped = f"np.flip({scope.array(x)}, {axis})" if reverse else scope.array(x)
    text = running_text(name, flipped, axis, dtype)
    return Expr(f"np.flip({text}, {axis})" if reverse else text)


def running_text(name: str, x: str, axis: int, dtype: str) -> str:
    """The running total of a monoid."""
    if name in RUNNING:
        return f"{RUNNING[name]}({x}, axis={axis}, dtype={dtype_text(dtype)})"
    return f"{UFUNCS[name]}.accumulate({x}, axis={axis})"


emits("stablehlo.select_and_scatter")(select_and_scatter)
