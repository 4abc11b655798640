"""Operations that move elements around without looking at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.literals import shape_text
from ivy.backends.emission.registry import Emitters
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import Extent, TensorType, tensor_type
from ivy.backends.emission.values import ATOM, Expr, Value
from ivy.mlir import ir

EMITTERS = Emitters()
emits = EMITTERS.emits


@emits("stablehlo.broadcast_in_dim")
def broadcast_in_dim(scope: Scope, node: Node) -> Result:
    """Left to NumPy's broadcasting: only the missing axes are put in, where any follow."""
    type_ = tensor_type(node.results[0].type)
    return broadcast_to(scope, node.operands[0], type_, attribute(node.op, "broadcast_dimensions"), None)


@emits("stablehlo.dynamic_broadcast_in_dim")
def dynamic_broadcast_in_dim(scope: Scope, node: Node) -> Result:
    """The same; a size that turns out to be one is broadcast, as NumPy does."""
    type_ = tensor_type(node.results[0].type)
    shape = scope.shape_of(node.operands[1], node)
    return broadcast_to(scope, node.operands[0], type_, attribute(node.op, "broadcast_dimensions"), shape)


def broadcast_to(
    scope: Scope, operand: ir.Value, type_: TensorType, axes: Sequence[int], shape: str | None
) -> Value:
    """An array of `type_` (and of `shape`, where that is dynamic) whose `axes` are those of `operand`."""
    meaning = scope.get(operand)
    full_shape = shape if not type_.is_static else None
    if meaning.sizes is not None and not meaning.type.shape:
        expr = meaning.sizes[0].expr
        return Value(type_, expr, (), type_.shape != (), scalar=True, full_shape=full_shape)
    if meaning.scalar:
        return replace(meaning, type=type_, lazy=type_.shape != (), full_shape=full_shape)
    if list(axes) != sorted(axes):
        order = sorted(range(len(axes)), key=lambda i: axes[i])
        source = Expr(scope.language.transpose(scope.full(operand), order))
        extent = tuple(meaning.type.shape[i] for i in order)
        axes = sorted(axes)
    else:
        source, extent = scope.strong(meaning), _extent(meaning)
    kept = list(axes)[len(axes) - len(extent) :]
    expr, extent = _insert_axes(source, extent, kept, len(type_.shape))
    lazy = extent != type_.shape or not type_.is_static
    return Value(type_, expr, extent, lazy, full_shape=full_shape, parameter=meaning.parameter)


def _extent(meaning: Value) -> Extent:
    return meaning.type.shape if meaning.sizes is not None else meaning.extent


def _insert_axes(source: Expr, extent: Extent, axes: Sequence[int], rank: int) -> tuple[Expr, Extent]:
    """`source` indexed so that its axes stand at `axes`, counted from the right, of `rank`."""
    if not axes:
        return source, ()
    start = axes[0]
    index = [":" if axis in axes else "None" for axis in range(start, rank)]
    sizes = dict(zip(axes, extent, strict=True))
    result = tuple(sizes.get(axis, 1) for axis in range(start, rank))
    if "None" not in index:
        return source, result
    inserted = tuple(axis for axis in range(rank) if axis not in axes)
    if source.reduced == inserted:
        return Expr(f"{source.text[:-1]}, keepdims=True)"), tuple(sizes.get(axis, 1) for axis in range(rank))
    return Expr(f"{source.at(ATOM)}[{', '.join(index)}]"), result


@emits("stablehlo.reshape")
def reshape(scope: Scope, node: Node) -> Result:
    """`reshape`; where only axes of size one appear they are left to broadcasting."""
    source, target = tensor_type(node.operands[0].type), tensor_type(node.results[0].type)
    meaning = scope.get(node.operands[0])
    if meaning.scalar:
        return replace(meaning, type=target, lazy=target.shape != ())
    axes = _inserted_ones(source.shape, target.shape)
    if axes is not None and meaning.sizes is None:
        return broadcast_to(scope, node.operands[0], target, axes, None)
    row = meaning.expr.row
    if row is not None and target.shape == source.shape[: row[0]] + source.shape[row[0] + 1 :]:
        return Value.of(target, Expr(row[1]))
    text = scope.language.reshape(scope.full(node.operands[0]), shape_text(target.shape))
    return replace(Value.of(target, Expr(text)), parameter=meaning.parameter)


def _inserted_ones(source: Extent, target: Extent) -> list[int] | None:
    """Where the axes of `source` are in `target`, if `target` has only ones besides."""
    kept = [axis for axis, size in enumerate(target) if size != 1]
    if not source or tuple(target[axis] for axis in kept) != source or len(target) <= len(source):
        return None
    return kept


@emits("stablehlo.dynamic_reshape")
def dynamic_reshape(scope: Scope, node: Node) -> Result:
    """`reshape` to a shape that is known only when the program runs."""
    target = tensor_type(node.results[0].type)
    shape = scope.shape_of(node.operands[1], node)
    meaning = scope.get(node.operands[0])
    if meaning.scalar:
        full_shape = None if target.is_static else shape
        return replace(meaning, type=target, lazy=target.shape != (), full_shape=full_shape)
    return Expr(scope.language.reshape(scope.full(node.operands[0]), shape))


@emits("stablehlo.transpose")
def transpose(scope: Scope, node: Node) -> Result:
    """The axes in another order."""
    order = attribute(node.op, "permutation")
    target = tensor_type(node.results[0].type)
    meaning = scope.get(node.operands[0])
    if meaning.scalar:
        return replace(meaning, type=target)
    rank = len(order)
    if order == list(range(rank)):
        return replace(meaning, type=target)
    x = scope.full(node.operands[0])
    swaps_last = order == [*range(rank - 2), rank - 1, rank - 2]
    text = scope.language.swap_last(x, rank) if swaps_last else scope.language.transpose(x, order)
    return replace(Value.of(target, Expr(text)), parameter=meaning.parameter)


@emits("stablehlo.slice")
def slice_(scope: Scope, node: Node) -> Result:
    """`x[start:limit:stride, …]`."""
    starts, limits = attribute(node.op, "start_indices"), attribute(node.op, "limit_indices")
    strides = attribute(node.op, "strides")
    source, target = tensor_type(node.operands[0].type), tensor_type(node.results[0].type)
    meaning = scope.get(node.operands[0])
    if meaning.scalar:
        return replace(meaning, type=target)
    index = [
        _slice_text(str(start), str(limit) if limit != size else "", str(stride))
        for start, limit, stride, size in zip(starts, limits, strides, source.shape, strict=True)
    ]
    return Value.of(target, index_expr(scope.atom(node.operands[0]), index))


def _slice_text(start: str, limit: str, stride: str) -> str:
    text = f"{start if start != '0' else ''}:{limit}"
    return text if stride == "1" else f"{text}:{stride}"


def index_expr(x: str, index: list[str]) -> Expr:
    """`x[index]` without the trailing axes that are taken whole."""
    while index and index[-1] == ":":
        index.pop()
    return Expr(f"{x}[{', '.join(index)}]" if index else x)


@emits("stablehlo.real_dynamic_slice")
def real_dynamic_slice(scope: Scope, node: Node) -> Result:
    """Slices whose bounds are known only when the program runs."""
    bounds = [scope.sizes(value) for value in node.operands[1:]]
    if None in bounds:
        reason = f"the size of the slice depends on data, which {scope.language.framework} cannot trace"
        return scope.unsupported(node, reason)
    index = [
        _slice_text(start.expr.text, limit.expr.text, stride.expr.text)
        for start, limit, stride in zip(*bounds, strict=True)  # type: ignore[arg-type]
    ]
    return index_expr(scope.atom(node.operands[0]), index)


@emits("stablehlo.concatenate")
def concatenate(scope: Scope, node: Node) -> Result:
    """One after the other."""
    return Expr(scope.language.concatenate(scope.arrays(node.operands), attribute(node.op, "dimension")))


@emits("stablehlo.reverse")
def reverse(scope: Scope, node: Node) -> Result:
    """Axes in the other direction."""
    return Expr(scope.language.flip(scope.array(node.operands[0]), attribute(node.op, "dimensions")))
