"""Views, parts and joins of tensors."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

import numpy as np

from ivy.lowering.conversion import Unsupported
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.linear import Coefficient
from ivy.lowering.kernels.nodes import Assemble, Node, Piece, Scalar
from ivy.lowering.kernels.reading.attributes import DYNAMIC, as_scalar, element_of, zero
from ivy.lowering.kernels.reading.reader import Handler, Reader
from ivy.lowering.kernels.values import Alias, Reshaped, Slice, Split, Uniform
from ivy.mlir import ir


def empty(reader: Reader, op: ir.Operation) -> None:
    """A tensor of anything."""
    type_ = op.results[0].type
    shape, element = reader.filled(type_.shape, op.operands), element_of(type_)
    reader.scope[op.results[0]] = Uniform(element, shape, zero(element))


def splat(reader: Reader, op: ir.Operation) -> None:
    """One number everywhere."""
    type_ = op.results[0].type
    shape, element = reader.filled(type_.shape, list(op.operands)[1:]), element_of(type_)
    reader.scope[op.results[0]] = Uniform(element, shape, as_scalar(reader.scope[op.operands[0]], element))


def from_elements(reader: Reader, op: ir.Operation) -> Node | None:
    """A tensor from numbers."""
    type_ = op.results[0].type
    element = element_of(type_)
    scalars = [as_scalar(reader.scope[operand], element) for operand in op.operands]
    if len(scalars) == 1:
        reader.scope[op.results[0]] = Uniform(element, tuple(type_.shape), scalars[0])
        return None
    node = Assemble()
    reader.tensor(op, node)
    shape = tuple(type_.shape)
    for number, scalar in enumerate(scalars):
        place = tuple(int(i) for i in np.unravel_index(number, shape))
        one = (1,) * len(shape)
        node.pieces.append(Piece(Uniform(element, (), scalar), place, one, ()))
    return node


def cast(reader: Reader, op: ir.Operation) -> None:
    """Another type for the same tensor."""
    source = reader.value(op.operands[0])
    shape = [
        known if isinstance(known, int) or size == DYNAMIC else size
        for known, size in zip(source.shape, op.results[0].type.shape, strict=True)
    ]
    reader.scope[op.results[0]] = Alias(source.element, tuple(shape), source)


def expand_shape(reader: Reader, op: ir.Operation) -> None:
    """Axes split."""
    source = reader.value(op.operands[0])
    groups = axis_groups(op)
    shape = reader.mixed(op, "static_output_shape", list(op.operands)[1:])
    reader.scope[op.results[0]] = (
        Split(source.element, shape, source, groups) if groups else Reshaped(source.element, shape, source)
    )


def collapse_shape(reader: Reader, op: ir.Operation) -> Node | None:
    """Axes joined."""
    source = reader.value(op.operands[0])
    nodes: list[Node] = []
    shape: list[Coefficient] = []
    for group in axis_groups(op):
        total: Coefficient = 1
        for axis in group:
            total = product(reader, total, source.shape[axis], nodes)
        shape.append(total)
    reader.scope[op.results[0]] = Reshaped(source.element, tuple(shape), source)
    return joined(nodes)


def axis_groups(op: ir.Operation) -> tuple[tuple[int, ...], ...]:
    """The axes of the longer shape that make an axis of the shorter one."""
    return tuple(
        tuple(ir.IntegerAttr(i).value for i in ir.ArrayAttr(group))
        for group in ir.ArrayAttr(op.attributes["reassociation"])
    )


def reshape(reader: Reader, op: ir.Operation) -> None:
    """Another shape, which a tensor of sizes may give."""
    source, shape_operand = reader.value(op.operands[0]), op.operands[1]
    static = list(op.results[0].type.shape)
    if DYNAMIC in static:
        owner = shape_operand.owner
        if isinstance(owner, ir.Block) or owner.name != "tensor.from_elements":
            raise Unsupported("a shape that only the data tell")
        given = [reader.scope[value] for value in owner.operands]
        static = [size if size != DYNAMIC else given[i] for i, size in enumerate(static)]
    reader.scope[op.results[0]] = Reshaped(source.element, tuple(static), source)


def extract_slice(reader: Reader, op: ir.Operation) -> None:
    """A part of a tensor."""
    source, offsets, shape, steps = slice_parts(reader, op, 1)
    result = op.results[0].type
    kept = kept_axes(shape, list(result.shape))
    reader.scope[op.results[0]] = Slice(
        source.element, tuple(shape[axis] for axis in kept), source, offsets, steps, kept
    )


def insert_slice(reader: Reader, op: ir.Operation) -> Node:
    """A tensor with a part of it replaced."""
    target, offsets, shape, steps = slice_parts(reader, op, 2)
    source = reader.value(op.operands[0])
    kept = kept_axes(shape, list(op.operands[0].type.shape))
    node = Assemble(background=target, pieces=[Piece(source, offsets, steps, kept)])
    reader.tensor(op, node, 0, target.shape)
    return node


def slice_parts(
    reader: Reader, op: ir.Operation, first: int
) -> tuple[Any, tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]:
    """The tensor that is sliced, offsets, sizes and steps."""
    segments = list(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"]))
    operands = list(op.operands)
    starts = [sum(segments[:i]) for i in range(len(segments) + 1)]
    groups = [operands[a:b] for a, b in itertools.pairwise(starts)]
    offsets = reader.mixed(op, "static_offsets", groups[first])
    shape = reader.mixed(op, "static_sizes", groups[first + 1])
    steps = reader.mixed(op, "static_strides", groups[first + 2])
    return reader.value(operands[first - 1]), offsets, shape, steps


def kept_axes(shape: Sequence[Coefficient], result: Sequence[int]) -> tuple[int, ...]:
    """The axes that a rank-reducing slice keeps."""
    kept, wanted = [], list(result)
    for axis, size in enumerate(shape):
        left = len(shape) - axis
        fits = wanted and (size == wanted[0] or (wanted[0] == DYNAMIC and isinstance(size, str)))
        if (fits and (size != 1 or left <= len(wanted) or wanted[0] == 1)) or size != 1:
            kept.append(axis)
            wanted.pop(0)
    return tuple(kept)


def insert(reader: Reader, op: ir.Operation) -> Node:
    """A tensor with one element replaced."""
    target, element = reader.value(op.operands[1]), element_of(op.results[0].type)
    indices = tuple(reader.coefficient(operand) for operand in list(op.operands)[2:])
    source = Uniform(element, (), as_scalar(reader.scope[op.operands[0]], element))
    node = Assemble(background=target, pieces=[Piece(source, indices, (1,) * len(indices), ())])
    reader.tensor(op, node, 0, target.shape)
    return node


def pad(reader: Reader, op: ir.Operation) -> Node:
    """A tensor with a border."""
    source = reader.value(op.operands[0])
    segments = list(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"]))
    operands = list(op.operands)
    low = reader.mixed(op, "static_low", operands[1 : 1 + segments[1]])
    high = reader.mixed(op, "static_high", operands[1 + segments[1] :])
    inner = op.regions[0].blocks[0]
    filler = yielded_scalar(reader, inner)
    node = Assemble()
    shape: list[Coefficient] = []
    extra: list[Node] = []
    for size, before, after, known in zip(source.shape, low, high, op.results[0].type.shape, strict=True):
        if known != DYNAMIC:
            shape.append(known)
            continue
        total: Coefficient = size
        for amount in (before, after):
            total = added(reader, total, amount, extra)
        shape.append(total)
    result = reader.tensor(op, node, 0, shape)
    node.background = Uniform(result.element, result.shape, filler)
    axes = tuple(range(len(shape)))
    node.pieces.append(Piece(source, low, (1,) * len(shape), axes))
    return joined([*extra, node])


def yielded_scalar(reader: Reader, block: ir.Block) -> Expression:
    """The number that fills a border."""
    nodes: list[Node] = []
    for inner in block.operations:
        if inner.operation.name == "tensor.yield":
            element = element_of(inner.operation.operands[0].type)
            return as_scalar(reader.scope[inner.operation.operands[0]], element)
        reader.op(inner.operation, nodes)
    raise Unsupported("a border that depends on its place")


def concat(reader: Reader, op: ir.Operation) -> Node:
    """Tensors one after another."""
    axis = ir.IntegerAttr(op.attributes["dim"]).value
    sources = [reader.value(operand) for operand in op.operands]
    node = Assemble()
    extra: list[Node] = []
    start: Coefficient = 0
    rank = len(sources[0].shape)
    for source in sources:
        offsets = tuple(start if i == axis else 0 for i in range(rank))
        node.pieces.append(Piece(source, offsets, (1,) * rank, tuple(range(rank))))
        start = added(reader, start, source.shape[axis], extra)
    shape = [start if i == axis else size for i, size in enumerate(sources[0].shape)]
    known = op.results[0].type.shape
    shape = [size if size != DYNAMIC else shape[i] for i, size in enumerate(known)]
    reader.tensor(op, node, 0, shape)
    return joined([*extra, node])


def product(reader: Reader, a: Coefficient, b: Coefficient, nodes: list[Node]) -> Coefficient:
    """The product of two sizes, by a node if it is not known."""
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    if a == 1:
        return b
    if b == 1:
        return a
    name = reader.fresh()
    nodes.append(arithmetic("arith.muli", name, (a, b)))
    return name


def added(reader: Reader, a: Coefficient, b: Coefficient, nodes: list[Node]) -> Coefficient:
    """The sum of two sizes, by a node if it is not known."""
    if isinstance(a, int) and isinstance(b, int):
        return a + b
    if a == 0:
        return b
    if b == 0:
        return a
    name = reader.fresh()
    nodes.append(arithmetic("arith.addi", name, (a, b)))
    return name


def arithmetic(op: str, name: str, operands: tuple[Coefficient, Coefficient]) -> Scalar:
    """`name = op(operands)` on sizes."""
    return Scalar(op=op, name=name, operands=operands, operand_types=("i64", "i64"), type="i64")


def joined(nodes: list[Node]) -> Node | None:
    """Several nodes as one entry: the last one carries those before it."""
    if not nodes:
        return None
    *before, last = nodes
    if before:
        last.before = before
    return last


HANDLERS: dict[str, Handler] = {
    "tensor.empty": empty,
    "tensor.splat": splat,
    "tensor.from_elements": from_elements,
    "tensor.cast": cast,
    "tensor.expand_shape": expand_shape,
    "tensor.collapse_shape": collapse_shape,
    "tensor.reshape": reshape,
    "tensor.extract_slice": extract_slice,
    "tensor.insert_slice": insert_slice,
    "tensor.insert": insert,
    "tensor.pad": pad,
    "tensor.concat": concat,
}
