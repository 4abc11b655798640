"""Gather, scatter, and slices at computed places. Indices outside are treated as StableHLO says:
slices move inside, updates outside are dropped.
"""

from __future__ import annotations

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.gather import Gather, read_scatter, without_vector
from ivy.backends.emission.indexing import clamped_slice, updated_slice
from ivy.backends.emission.reduction import scalar_function
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked, tuple_text
from ivy.backends.tensorflow.registry import emits
from ivy.mlir import ir

emits("stablehlo.dynamic_slice")(clamped_slice)
emits("stablehlo.dynamic_update_slice")(updated_slice)


@emits("stablehlo.gather", "stablehlo.dynamic_gather")
def gather(scope: Scope, node: Node) -> Result:
    """`tf.gather` where slices along one axis are taken."""
    form = Gather.read(scope, node)
    if form is None:
        sizes = scope.name(node.operands[2], "sizes")
        count = tensor_type(node.operands[2].type).shape[0] or 0
        form = Gather.with_sizes(node, [f"{sizes}[{i}]" for i in range(count)])
    axis = form.take_axis()
    if axis is not None and form.operand_shape[axis]:
        index = without_vector(scope, node.operands[1], form.vector_axis)
        last = (form.operand_shape[axis] or 1) - 1
        inside = f"tf.clip_by_value({index}, 0, {last})"
        return Expr(f"tf.gather({scope.array(node.operands[0])}, {inside}, axis={axis})", hint="taken")
    function = scope.unit.runtime("gather")
    index = vector_last(scope, node.operands[1], form.vector_axis)
    axes = form.window_axes()
    sizes = tuple_text(list(map(str, form.sizes))) if form.sizes else "()"
    rank = len(tensor_type(node.results[0].type).shape)
    shared = f"{axes.where}, {sizes}, {axes.offset}, {axes.batching}, {rank}"
    return Expr(f"{function}({scope.array(node.operands[0])}, {index}, {shared})", hint="taken")


def vector_last(scope: Scope, value: ir.Value, axis: int) -> str:
    """The indices with the axis of index vectors last."""
    rank = len(tensor_type(value.type).shape)
    if axis == rank - 1:
        return scope.array(value)
    if axis == rank:
        return f"{scope.atom(value)}[..., None]"
    order = [i for i in range(rank) if i != axis] + [axis]
    return f"tf.transpose({scope.array(value)}, {order})"


SCATTERS = {"add": "add", "mul": "mul", "max": "max", "min": "min"}


@emits("stablehlo.scatter")
def scatter(scope: Scope, node: Node) -> Result:
    """`tf.tensor_scatter_nd_…`; several operands are scattered one by one."""
    count = len(node.results)
    kinds = [_kind(node, position) for position in range(count)]
    combine = ""
    if not all(kinds):
        if count > 1:
            return scope.unsupported(node, "only regions that treat each operand by itself are known")
        combine = f", combine={scalar_function(scope, node.regions[0], 'combine')}"
    axes, vector_axis = read_scatter(node)
    index = vector_last(scope, node.operands[count], vector_axis)
    if count > 1 and not index.isidentifier():
        index = scope.assign("index", index)
    function = scope.unit.runtime("scatter")
    shared = f"{axes.where}, {axes.offset}, {axes.batching}"
    results: list[Expr] = []
    for kind, x, update in zip(kinds, node.operands[:count], node.operands[count + 1 :], strict=True):
        texts = scope.arrays([x, update])
        is_bool = tensor_type(x.type).dtype == "bool" and kind in ("max", "min")
        if is_bool:  # TensorFlow has the lattice's operations only for numbers
            texts = [f"tf.cast({text}, tf.int32)" for text in texts]
        text = f'{function}({texts[0]}, {index}, {texts[1]}, "{kind}", {shared}{combine})'
        results.append(Expr(f"tf.cast({text}, tf.bool)" if is_bool else text, hint="scattered"))
    return results


def _kind(node: Node, position: int) -> str:
    """What combines an old and a new element; empty if it is no such operation."""
    body, count = node.regions[0], len(node.results)
    old, new = body.arguments[position], body.arguments[count + position]
    result = body.results[position]
    maker = body.maker.get(result)
    if result == new:
        return "update"
    if maker is None or set(maker.operands) != {old, new}:
        return ""
    dtype = tensor_type(result.type).dtype
    kind = regions.monoid_of(maker.name, dtype)
    if dtype == "bool":
        kind = {"or": "max", "and": "min"}.get(kind, kind)
    return SCATTERS.get(kind, "")


@emits("chlo.top_k")
def top_k(scope: Scope, node: Node) -> Result:
    """`tf.math.top_k`."""
    text = f"tf.math.top_k({scope.array(node.operands[0])}, {attribute(node.op, 'k')})"
    return Unpacked(text, ("largest", "index"))


@emits("stablehlo.torch_index_select")
def torch_index_select(scope: Scope, node: Node) -> Result:
    """`tf.gather`, along an axis and within batches."""
    x, index = scope.arrays(node.operands)
    options = f"axis={attribute(node.op, 'dim')}, batch_dims={attribute(node.op, 'batch_dims', 0)}"
    return Expr(f"tf.gather({x}, {index}, {options})", hint="taken")
