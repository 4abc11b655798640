"""Calls of the runtime, and attention."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ivy.lowering.conversion import Unsupported
from ivy.lowering.kernels.linear import Coefficient
from ivy.lowering.kernels.nodes import Attention, Library, Node
from ivy.lowering.kernels.reading.attributes import DYNAMIC
from ivy.lowering.kernels.reading.reader import Handler, Reader
from ivy.mlir import ir


def call(reader: Reader, op: ir.Operation) -> Node:
    """A call of the runtime."""
    name = ir.FlatSymbolRefAttr(op.attributes["callee"]).value
    function = reader.functions[name]
    if "ivy.library" not in function.attributes and "ivy.attention" not in function.attributes:
        raise Unsupported(f"a call of @{name}: run inline before")
    if "ivy.attention" in function.attributes:
        return attention(reader, op, function)
    node = Library()
    node.function = ir.StringAttr(function.attributes["ivy.library"]).value
    node.operands = [reader.value(operand) for operand in op.operands]
    if "ivy.parameters" in function.attributes:
        node.parameters = tuple(ir.DenseI64ArrayAttr(function.attributes["ivy.parameters"]))
    node.types = tuple(ir.StringAttr(a).value for a in ir.ArrayAttr(function.attributes["ivy.types"]))
    places = iter(ir.DenseI64ArrayAttr(function.attributes["ivy.sizes"]))
    for number, result in enumerate(op.results):
        reader.tensor(op, node, number, library_sizes(function, result, places, node))
    return node


def attention(reader: Reader, op: ir.Operation, function: ir.Operation) -> Node:
    """Attention, which is one kernel."""
    node = Attention()
    node.operands = [reader.value(operand) for operand in op.operands]
    node.scale = ir.FloatAttr(function.attributes["ivy.scale"]).value
    node.causal = ir.BoolAttr(function.attributes["ivy.causal"]).value
    query, key, value = (operand.shape for operand in node.operands[:3])
    rank = max(len(query), len(key), len(value))
    batch: list[Coefficient] = [1] * (rank - 2)
    for shape in (query, key, value):
        for axis, size in enumerate(reversed(shape[:-2])):
            if size != 1:
                batch[-1 - axis] = size
    reader.tensor(op, node, 0, [*batch, query[-2], value[-1]])
    return node


def library_sizes(
    function: ir.Operation, result: ir.Value, places: Iterator[int], node: Library
) -> Sequence[Coefficient]:
    """The sizes of a result; of unknown ones the declaration says which operand has them."""
    return [
        size if size != DYNAMIC else node.operands[next(places)].shape[next(places)]
        for size in result.type.shape
    ]


HANDLERS: dict[str, Handler] = {
    "func.call": call,
}
