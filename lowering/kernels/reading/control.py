"""Control flow: blocks of nodes, scalar nests and running totals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.lowering.kernels.linear import Coefficient
from ivy.lowering.kernels.nodes import Control, Nest, Node, Scan
from ivy.lowering.kernels.reading.attributes import DYNAMIC, element_of
from ivy.lowering.kernels.reading.reader import Handler, Reader
from ivy.lowering.kernels.values import Memory, Uniform, Value
from ivy.mlir import ir

RUNNING = {
    ("sum", "f32"): "arith.addf", ("sum", "f64"): "arith.addf",
    ("sum", "i32"): "arith.addi", ("sum", "i64"): "arith.addi",
    ("prod", "f32"): "arith.mulf", ("prod", "f64"): "arith.mulf",
    ("prod", "i32"): "arith.muli", ("prod", "i64"): "arith.muli",
    ("max", "f32"): "arith.maximumf", ("max", "f64"): "arith.maximumf",
    ("min", "f32"): "arith.minimumf", ("min", "f64"): "arith.minimumf",
}  # fmt: skip
"""How running totals combine, by their kind and the element type."""

_IN_NESTS = frozenset(
    {
        "scf.for",
        "scf.if",
        "scf.while",
        "scf.condition",
        "scf.yield",
        "tensor.extract",
        "tensor.insert",
        "tensor.dim",
    }
)


def control(reader: Reader, op: ir.Operation) -> Node:
    """`scf` ops: scalar nests run as they are, others are made of blocks."""
    if op.name == "scf.for" and is_nest(op):
        return nest(reader, op)
    node = Control(kind=op.name)
    node.operands = [reader.scope[operand] for operand in op.operands]
    node.types = tuple(element_of(operand.type) for operand in op.operands)
    carried = list(op.operands)[3:] if op.name == "scf.for" else list(op.operands)
    shapes = [
        reader.scope[value].shape if isinstance(value.type, ir.RankedTensorType) else None
        for value in carried
    ]
    for region in op.regions:
        if not len(region.blocks):
            continue
        block = region.blocks[0]
        arguments = []
        numbered = list(block.arguments)
        tensors = numbered[1:] if op.name == "scf.for" else numbered
        if op.name == "scf.for":
            name = reader.fresh()
            reader.scope[numbered[0]] = name
            arguments.append(name)
        if op.name == "scf.while" and node.blocks:  # what the first region passes on
            passed = node.blocks[0].results[1:]
            shapes = [value.shape if isinstance(value, Value) else None for value in passed]
        for argument, shape in zip(tensors, shapes, strict=op.name in ("scf.for", "scf.while")):
            arguments.append(enter_argument(reader, argument, shape))
        node.arguments.append(arguments)
        node.blocks.append(reader.block(block))
    if op.name == "scf.index_switch":
        node.cases = tuple(ir.DenseI64ArrayAttr(op.attributes["cases"]))
    for number, result in enumerate(op.results):
        if isinstance(result.type, ir.RankedTensorType):
            shape = result_sizes(op, node, number, result, shapes)
            node.values.append(reader.tensor(op, node, number, shape))
        else:
            node.values.append((reader.named(result), element_of(result.type)))
    return node


def result_sizes(
    op: ir.Operation, node: Control, number: int, result: ir.Value, shapes: list[Any]
) -> Sequence[Coefficient]:
    """The sizes of a tensor that an op gives."""
    static = list(result.type.shape)
    if DYNAMIC not in static:
        return static
    if op.name in ("scf.for", "scf.while"):
        return shapes[number]
    return node.blocks[0].results[number].shape


def enter_argument(reader: Reader, argument: ir.Value, shape: Sequence[Coefficient] | None) -> Any:
    """What an argument of a region stands for; of a tensor, `shape` has the sizes that its type does not."""
    if not isinstance(argument.type, ir.RankedTensorType):
        reader.named(argument)
        return reader.scope[argument]
    known = tuple(size if size != DYNAMIC else shape[i] for i, size in enumerate(argument.type.shape))
    reader.scope[argument] = Memory(element_of(argument.type), known)
    return reader.scope[argument]


def nest(reader: Reader, op: ir.Operation) -> Node:
    """A scalar nest: everything inside is translated when the kernel is written."""
    running = scan(reader, op)
    if running is not None:
        return running
    node = Nest(op=op)
    node.initial = [reader.value(value) for value in list(op.operands)[3:]]
    node.captured = {value: reader.scope[value] for value in captured(op) if value in reader.scope}
    inside = [reader.scope.get(value) for value in captured(op, itself=False)]
    node.inside = [value for value in inside if isinstance(value, Value)]
    for number, initial in enumerate(node.initial):
        if isinstance(initial, Value):
            node.values.append(reader.tensor(op, node, number, initial.shape))
        else:
            node.values.append(reader.number(op.results[number]))
    return node


def scan(reader: Reader, op: ir.Operation) -> Node | None:
    """A nest that makes running totals, if they combine by one op of this element type."""
    if "ivy.cumulative" not in op.attributes:
        return None
    kind = ir.StringAttr(op.attributes["ivy.cumulative"]).value
    element = element_of(op.results[0].type)
    combine = RUNNING.get((kind, element))
    tensors = [reader.scope[value] for value in captured(op) if isinstance(value.type, ir.RankedTensorType)]
    sources = [value for value in tensors if not isinstance(value, Uniform)]
    if combine is None or len(sources) != 1:
        return None
    node = Scan(source=sources[0], axis=ir.IntegerAttr(op.attributes["ivy.axis"]).value, op=combine)
    reader.tensor(op, node, 0, sources[0].shape)
    return node


def captured(op: ir.Operation, *, itself: bool = True) -> list[ir.Value]:
    """The values from outside that an op, or only what is inside of it, uses."""
    inside: set[Any] = set()
    found: dict[Any, None] = {}

    def visit(inner: ir.Operation) -> ir.WalkResult:
        for region in inner.regions:
            for block in region.blocks:
                inside.update(block.arguments)
        inside.update(inner.results)
        return ir.WalkResult.ADVANCE

    op.walk(visit)

    def collect(inner: ir.Operation) -> ir.WalkResult:
        for operand in inner.operands if itself or inner != op else ():
            if operand not in inside:
                found[operand] = None
        return ir.WalkResult.ADVANCE

    op.walk(collect)
    return list(found)


def is_nest(op: ir.Operation) -> bool:
    """Whether an op and all inside compute with numbers alone, reading and writing single elements."""
    plain_ops = True

    def visit(inner: ir.Operation) -> ir.WalkResult:
        nonlocal plain_ops
        name = inner.name
        known = name in _IN_NESTS or name.split(".")[0] in ("arith", "math", "complex", "index")
        tensors = any(isinstance(result.type, ir.RankedTensorType) for result in inner.results)
        if not known or (tensors and name.split(".")[0] == "arith"):
            plain_ops = False
            return ir.WalkResult.INTERRUPT
        return ir.WalkResult.ADVANCE

    op.walk(visit)
    return plain_ops


HANDLERS: dict[str, Handler] = {
    "scf.for": control,
    "scf.while": control,
    "scf.if": control,
    "scf.index_switch": control,
}
