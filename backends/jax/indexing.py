"""Gather, scatter, and slices at computed places. Indices outside are treated as StableHLO says:
slices move inside, updates outside are dropped.
"""

from __future__ import annotations

from collections.abc import Sequence

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.gather import Gather, without_vector
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked, tuple_text
from ivy.backends.jax.registry import emits
from ivy.mlir import ir, stablehlo


@emits("stablehlo.dynamic_slice")
def dynamic_slice(scope: Scope, node: Node) -> Result:
    """A slice of static size."""
    starts, negative = _starts(scope, node.operands[1:])
    sizes = _tuple(attribute(node.op, "slice_sizes"))
    return Expr(f"lax.dynamic_slice({scope.array(node.operands[0])}, {starts}, {sizes}{negative})")


@emits("stablehlo.dynamic_update_slice")
def dynamic_update_slice(scope: Scope, node: Node) -> Result:
    """An array with a part replaced."""
    starts, negative = _starts(scope, node.operands[2:])
    x, update = scope.arrays(node.operands[:2])
    return Expr(f"lax.dynamic_update_slice({x}, {update}, {starts}{negative})", hint="updated")


def _starts(scope: Scope, values: Sequence[ir.Value]) -> tuple[str, str]:
    """The start indices; JAX would count negative ones from the end."""
    texts, certain = [], True
    for value in values:
        sizes = scope.sizes(value)
        texts.append(sizes[0].expr.text if sizes else scope.array(value))
        certain &= bool(sizes and sizes[0].natural)
    return tuple_text(texts) if texts else "()", "" if certain else ", allow_negative_indices=False"


# ------------------------------------------------------------------------------------ gather


@emits("stablehlo.gather", "stablehlo.dynamic_gather")
def gather(scope: Scope, node: Node) -> Result:
    """`jnp.take` where slices along one axis are taken, `lax.gather` otherwise."""
    form = Gather.read(scope, node)
    if form is None:
        return scope.unsupported(node, "the size of the slices depends on data, which JAX cannot trace")
    axis = form.take_axis()
    x = scope.array(node.operands[0])
    if axis is not None:
        index = without_vector(scope, node.operands[1], form.vector_axis)
        return Expr(f'jnp.take({x}, {index}, axis={axis}, mode="clip")', hint="taken")
    numbers = [_tuple(form.offset), _tuple(form.collapsed), _tuple(form.starts)]
    if form.batching:
        numbers += [_tuple(form.batching), _tuple(form.index_batching)]
    index = _vector_last(scope, node.operands[1], form.vector_axis)
    options = _flags(node, ("indices_are_sorted",)) + ', mode="clip"'
    text = f"lax.GatherDimensionNumbers({', '.join(numbers)}), {_tuple(form.sizes)}{options}"
    return Expr(f"lax.gather({x}, {index}, {text})", hint="taken")


def _vector_last(scope: Scope, value: ir.Value, axis: int) -> str:
    """The indices with the axis of index vectors last, as JAX wants them."""
    rank = len(tensor_type(value.type).shape)
    if axis == rank - 1:
        return scope.array(value)
    if axis == rank:
        return f"{scope.atom(value)}[..., None]"
    return f"jnp.moveaxis({scope.array(value)}, {axis}, -1)"


def _flags(node: Node, names: Sequence[str]) -> str:
    return "".join(f", {name}=True" for name in names if attribute(node.op, name, False))


# ----------------------------------------------------------------------------------- scatter

SCATTERS = {
    "add": "lax.scatter_add",
    "mul": "lax.scatter_mul",
    "max": "lax.scatter_max",
    "min": "lax.scatter_min",
}


@emits("stablehlo.scatter")
def scatter(scope: Scope, node: Node) -> Result:
    """The scatter for the operation in the region; several operands are scattered one by one."""
    count = len(node.results)
    functions = _scatter_functions(node)
    if functions is None:
        return scope.unsupported(node, "JAX scatters by replacement, +, *, maximum and minimum only")
    numbers = stablehlo.ScatterDimensionNumbers(node.op.attributes["scatter_dimension_numbers"])
    parts = [_tuple(numbers.update_window_dims), _tuple(numbers.inserted_window_dims)]
    parts.append(_tuple(numbers.scattered_dims_to_operand_dims))
    if numbers.input_batching_dims:
        parts += [_tuple(numbers.input_batching_dims), _tuple(numbers.scatter_indices_batching_dims)]
    options = _flags(node, ("indices_are_sorted", "unique_indices")) + ', mode="drop"'
    index = _vector_last(scope, node.operands[count], numbers.index_vector_dim)
    if count > 1 and not index.isidentifier():
        index = scope.assign("index", index)
    shared = f"lax.ScatterDimensionNumbers({', '.join(parts)}){options}"
    return [
        Expr(f"{function}({scope.array(x)}, {index}, {scope.array(update)}, {shared})", hint="scattered")
        for function, x, update in zip(
            functions, node.operands[:count], node.operands[count + 1 :], strict=True
        )
    ]


def _scatter_functions(node: Node) -> list[str] | None:
    """The `lax` function for each operand, if each result depends on its own pair of arguments only."""
    body, count = node.regions[0], len(node.results)
    found = []
    for position, result in enumerate(body.results):
        old, new = body.arguments[position], body.arguments[count + position]
        maker = body.maker.get(result)
        if result == new:
            found.append("lax.scatter")
        elif maker is not None and set(maker.operands) == {old, new}:
            found.append(_scatter_function(maker.name, tensor_type(result.type).dtype))
        else:
            return None
    return found if all(found) else None


def _scatter_function(name: str, dtype: str) -> str:
    kind = regions.monoid_of(name, dtype)
    if dtype == "bool":  # JAX has the lattice's operations only as maximum and minimum
        kind = {"or": "max", "and": "min"}.get(kind, kind)
    return SCATTERS.get(kind, "")


def _tuple(items: Sequence[object]) -> str:
    return tuple_text(list(map(str, items))) if len(items) else "()"


@emits("chlo.top_k")
def top_k(scope: Scope, node: Node) -> Result:
    """The largest elements of the last axis, and where they are."""
    k = attribute(node.op, "k")
    return Unpacked(f"lax.top_k({scope.array(node.operands[0])}, {k})", ("largest", "index"))


@emits("stablehlo.torch_index_select")
def torch_index_select(scope: Scope, node: Node) -> Result:
    """`jnp.take`, along an axis and within batches."""
    if attribute(node.op, "batch_dims", 0):
        return scope.unsupported(node, "batch dimensions")
    x, index = scope.arrays(node.operands)
    return Expr(f'jnp.take({x}, {index}, axis={attribute(node.op, "dim")}, mode="clip")', hint="taken")
