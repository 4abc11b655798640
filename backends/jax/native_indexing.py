"""Composites that read and write at indices, as JAX people write them: `x[:, i]`, `x.at[i].add(v)`.

Each function gives the text for one composite, or `None` where JAX's is another function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr
from ivy.backends.jax.language import dtype_text
from ivy.mlir import ir
from ivy.program import ENTRY

NativeIndexing = Callable[[Scope, Node, dict[str, Any]], Expr | None]
NATIVE_INDEXING: dict[str, NativeIndexing] = {}
"""The functions by the composite's name."""

_METHODS = {"set": "set", "add": "add", "mul": "multiply", "min": "min", "max": "max"}


def _native(name: str) -> Callable[[NativeIndexing], NativeIndexing]:
    def register(function: NativeIndexing) -> NativeIndexing:
        NATIVE_INDEXING[name] = function
        return function

    return register


def _array(scope: Scope, x: ir.Value) -> str:
    """What has `.at`, and takes JAX's arrays as indices: NumPy's constants do neither."""
    text = scope.atom(x)
    return f"jnp.asarray({text})" if text.startswith("np.") or _is_constant(x) else text


_REARRANGING = frozenset({"stablehlo.reshape", "stablehlo.transpose", "stablehlo.slice", "stablehlo.reverse"})


def _is_constant(x: ir.Value) -> bool:
    """Whether a value may be one of NumPy's in the emitted source: a constant, or a view of one; also
    an argument of a helper function, which may be given one.
    """
    owner = x.owner
    while not isinstance(owner, ir.Block) and owner.name in _REARRANGING:
        owner = owner.operands[0].owner
    if isinstance(owner, ir.Block):
        attributes = owner.owner.attributes
        return "sym_name" in attributes and ir.StringAttr(attributes["sym_name"]).value != ENTRY
    return bool(owner.name == "stablehlo.constant")


def _subscript(scope: Scope, indices: Sequence[Any], axes: Sequence[int]) -> str:
    """The text between the brackets: the indices at their axes, whole axes between them."""
    slots = [":"] * (axes[-1] + 1)
    for index, axis in zip(indices, axes, strict=True):
        slots[axis] = scope.array(index)
    return ", ".join(slots)


@_native("ivy.index")
def index(scope: Scope, node: Node, attributes: dict[str, Any]) -> Expr | None:
    """`x[:, i, j]`."""
    x, *indices = node.operands
    return Expr(f"{_array(scope, x)}[{_subscript(scope, indices, attributes['axes'])}]", hint="taken")


@_native("ivy.index_put")
def index_put(scope: Scope, node: Node, attributes: dict[str, Any]) -> Expr | None:
    """`x.at[:, i].add(updates)`; JAX adds no booleans."""
    x, *indices, updates = node.operands
    if tensor_type(x.type).dtype == "bool" and attributes["reduction"] != "set":
        return None
    places = _subscript(scope, indices, attributes["axes"])
    method = _METHODS[attributes["reduction"]]
    return Expr(f"{_array(scope, x)}.at[{places}].{method}({scope.array(updates)})", hint="updated")


@_native("ivy.update_slice")
def update_slice(scope: Scope, node: Node, attributes: dict[str, Any]) -> Expr | None:
    """`x.at[:, 1:3].set(update)`."""
    x, update, *dims = node.operands
    if dims:
        return None
    shapes = zip(tensor_type(update.type).shape, tensor_type(x.type).shape, strict=True)
    slots = []
    for axis, (start, step, (count, size)) in enumerate(
        zip(attributes["starts"], attributes["steps"], shapes, strict=True)
    ):
        if (start, step, count) == (0, 1, size) and size is not None:
            slots.append(":")
        elif count is None and (start, step) != (0, 1):
            return None
        else:
            length = f"{scope.name(update)}.shape[{axis}]" if count is None else count
            slots.append(_slice(start, step, length))
    while slots and slots[-1] == ":":
        slots.pop()
    return Expr(
        f"{_array(scope, x)}.at[{', '.join(slots) or '...'}].set({scope.array(update)})", hint="updated"
    )


def _slice(start: int, step: int, count: int | str) -> str:
    """The text of a slice of `count` elements; a count that is only text goes with step 1 from 0."""
    if isinstance(count, str):
        return f":{count}"
    stop = start + (count - 1) * step + 1 if count else start
    return f"{start or ''}:{stop}" + (f":{step}" if step != 1 else "")


@_native("ivy.take_along_axis")
def take_along_axis(scope: Scope, node: Node, attributes: dict[str, Any]) -> Expr | None:
    """`jnp.take_along_axis`."""
    x, indices = scope.arrays(node.operands)
    return Expr(f"jnp.take_along_axis({x}, {indices}, axis={attributes['axis']})", hint="taken")


@_native("ivy.diagonal")
def diagonal(scope: Scope, node: Node, attributes: dict[str, Any]) -> Expr | None:
    """`jnp.diagonal`."""
    x = scope.array(node.operands[0])
    return Expr(f"jnp.diagonal({x}, {attributes['offset']}, axis1=-2, axis2=-1)", hint="diagonal")


@_native("ivy.one_hot")
def one_hot(scope: Scope, node: Node, attributes: dict[str, Any]) -> Expr | None:
    """`jax.nn.one_hot`."""
    indices = scope.array(node.operands[0])
    dtype = dtype_text(tensor_type(node.results[0].type).dtype)
    return Expr(f"jax.nn.one_hot({indices}, {attributes['depth']}, dtype={dtype})", hint="one_hot")
