"""Gather, scatter, and slices at computed places. Indices outside are treated as StableHLO says:
slices move inside, updates outside are dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.gather import Gather, read_scatter, without_vector
from ivy.backends.emission.indexing import clamped_slice, updated_slice
from ivy.backends.emission.manipulation import index_expr
from ivy.backends.emission.reduction import scalar_function
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import ADD, Expr, Size, tuple_text
from ivy.backends.numpy.registry import emits
from ivy.mlir import ir


@emits("stablehlo.dynamic_slice")
def dynamic_slice(scope: Scope, node: Node) -> Result:
    """A slice of static size; plain Python where it surely lies inside."""
    lengths = tuple(attribute(node.op, "slice_sizes"))
    starts = inside(scope, node.operands[0], node.operands[1:], lengths)
    if starts is not None:
        return _part(scope, node.operands[0], starts, lengths)
    return clamped_slice(scope, node)


def inside(
    scope: Scope, x: ir.Value, values: Sequence[ir.Value], lengths: Sequence[int]
) -> list[Size | None] | None:
    """Where a block starts, `None` along axes that it takes whole; `None` if it may lie outside."""
    starts: list[Size | None] = []
    for value, length, size in zip(values, lengths, tensor_type(x.type).shape, strict=True):
        if length == size:
            starts.append(None)
            continue
        place = (scope.sizes(value) or (None,))[0]
        if size is None or place is None or not place.natural or place.most is None:
            return None
        if place.most + length > size:
            return None
        starts.append(place)
    return starts


def _part(scope: Scope, x: ir.Value, starts: Sequence[Size | None], lengths: Sequence[int]) -> Expr:
    """`x[i:i + n]`; the slice of one element can be read as `x[i]`, too."""
    atom = scope.atom(x)
    made = Expr(part(atom, starts, lengths))
    partial = [axis for axis, start in enumerate(starts) if start is not None]
    if len(partial) != 1 or lengths[partial[0]] != 1:
        return made
    row = [start.expr.text if start is not None else ":" for start in starts]
    return replace(made, row=(partial[0], index_expr(atom, row).text))


def part(atom: str, starts: Sequence[Size | None], lengths: Sequence[int]) -> str:
    """`x[i:i + n]`, whole along the axes without a start."""
    index = [_range(start, length) for start, length in zip(starts, lengths, strict=True)]
    return index_expr(atom, index).text


def _range(start: Size | None, length: int) -> str:
    if start is None:
        return ":"
    end = str(start.known + length) if start.known is not None else f"{start.expr.at(ADD)} + {length}"
    return f"{start.expr.text}:{end}"


emits("stablehlo.dynamic_update_slice")(updated_slice)


@emits("stablehlo.gather", "stablehlo.dynamic_gather")
def gather(scope: Scope, node: Node) -> Result:
    """`np.take` where slices along one axis are taken."""
    form = Gather.read(scope, node)
    if form is None:
        sizes = scope.name(node.operands[2], "sizes")
        count = tensor_type(node.operands[2].type).shape[0] or 0
        form = Gather.with_sizes(node, [f"{sizes}[{i}]" for i in range(count)])
    axis = form.take_axis()
    x = scope.array(node.operands[0])
    if axis is not None:
        index = without_vector(scope, node.operands[1], form.vector_axis)
        return Expr(f'np.take({x}, {index}, axis={axis}, mode="clip")', hint="taken")
    function = scope.unit.runtime("gather")
    index = vector_last(scope, node.operands[1], form.vector_axis)
    axes = form.window_axes()
    sizes = tuple_text(list(map(str, form.sizes))) if form.sizes else "()"
    rank = len(tensor_type(node.results[0].type).shape)
    text = f"{function}({x}, {index}, {axes.where}, {sizes}, {axes.offset}, {axes.batching}, {rank})"
    return Expr(text, hint="taken")


def vector_last(scope: Scope, value: ir.Value, axis: int) -> str:
    """The indices with the axis of index vectors last."""
    rank = len(tensor_type(value.type).shape)
    if axis == rank - 1:
        return scope.array(value)
    if axis == rank:
        return f"{scope.atom(value)}[..., None]"
    return f"np.moveaxis({scope.array(value)}, {axis}, -1)"


UFUNCS = {
    "add": "np.add",
    "mul": "np.multiply",
    "max": "np.maximum",
    "min": "np.minimum",
    "and": "np.bitwise_and",
    "or": "np.bitwise_or",
    "xor": "np.bitwise_xor",
}


@emits("stablehlo.scatter")
def scatter(scope: Scope, node: Node) -> Result:
    """The ufunc for the operation in the region; several operands are scattered one by one."""
    count = len(node.results)
    functions = _combines(scope, node)
    if functions is None:
        return scope.unsupported(node, "only regions that treat each operand by itself are known")
    axes, vector_axis = read_scatter(node)
    index = vector_last(scope, node.operands[count], vector_axis)
    if count > 1 and not index.isidentifier():
        index = scope.assign("index", index)
    function = scope.unit.runtime("scatter")
    shared = f"{axes.where}, {axes.offset}, {axes.batching}"
    pairs = zip(functions, node.operands[:count], node.operands[count + 1 :], strict=True)
    return [
        Expr(
            f"{function}({scope.array(x)}, {index}, {scope.array(update)}, {combine}, {shared})",
            hint="scattered",
        )
        for combine, x, update in pairs
    ]


def _combines(scope: Scope, node: Node) -> list[str] | None:
    """What combines the elements of each operand, if each depends on its own only."""
    body, count = node.regions[0], len(node.results)
    found = []
    for position, result in enumerate(body.results):
        old, new = body.arguments[position], body.arguments[count + position]
        maker = body.maker.get(result)
        if result == new:
            found.append("None")
        elif maker is not None and set(maker.operands) == {old, new}:
            kind = regions.monoid_of(maker.name, tensor_type(result.type).dtype)
            found.append(UFUNCS.get(kind, ""))
        else:
            found.append("")
    if all(found):
        return found
    return [scalar_function(scope, body, "combine")] if count == 1 else None


@emits("chlo.top_k")
def top_k(scope: Scope, node: Node) -> Result:
    """The largest elements of the last axis, and where they are; the first of equal ones first."""
    k = attribute(node.op, "k")
    x = scope.name(node.operands[0])
    order = scope.assign("order", f"np.argsort({x}[..., ::-1], axis=-1, stable=True)[..., ::-1][..., :{k}]")
    index = scope.assign("index", f"({x}.shape[-1] - 1 - {order}).astype(np.int32)")
    return [Expr(f"np.take_along_axis({x}, {index}, axis=-1)", hint="largest"), Expr(index)]


@emits("stablehlo.torch_index_select")
def torch_index_select(scope: Scope, node: Node) -> Result:
    """`np.take`."""
    if attribute(node.op, "batch_dims", 0):
        return scope.unsupported(node, "batch dimensions")
    x, index = scope.arrays(node.operands)
    return Expr(f'np.take({x}, {index}, axis={attribute(node.op, "dim")}, mode="clip")', hint="taken")
