"""`linalg.generic` as a loop nest with a body of expressions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.lowering.conversion import Unsupported
from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes
from ivy.lowering.kernels.nodes import Generic, Node
from ivy.lowering.kernels.reading.attributes import (
    as_scalar,
    attributes_of,
    complex_parts,
    element_of,
    number_text,
)
from ivy.lowering.kernels.reading.reader import Handler, Reader
from ivy.lowering.kernels.values import Uniform, Value
from ivy.lowering.kernels.writer import Writer
from ivy.mlir import ir

_NUMBERS = Sizes(Writer(), Writer())
"""Arithmetic on the numbers of indexing maps."""


def generic(reader: Reader, op: ir.Operation) -> Node | None:
    """A loop nest with a body."""
    maps = [ir.AffineMapAttr(a).value for a in ir.ArrayAttr(op.attributes["indexing_maps"])]
    kinds = ["reduction" in str(a) for a in ir.ArrayAttr(op.attributes["iterator_types"])]
    count = next(iter(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"])))
    operands = [reader.scope[operand] for operand in op.operands]
    dims = loop_dims(maps, operands, kinds)
    places = [tuple(linear_of(result, dims) for result in map_.results) for map_ in maps]
    node = Generic(dims=dims)
    if "ivy.arg_extreme" in op.attributes:
        node.extreme = ir.StringAttr(op.attributes["ivy.arg_extreme"]).value
    body = Body(reader, op.regions[0].blocks[0], dims, node)
    for number, argument in enumerate(list(op.regions[0].blocks[0].arguments)):
        element = element_of(argument.type)
        value = operands[number]
        if not isinstance(value, Value):
            body.scope[argument] = as_scalar(value, element)
        elif number < count:
            body.scope[argument] = ex.argument(len(node.inputs), element)
            node.inputs.append((value, places[number]))
        else:
            body.scope[argument] = ex.accumulator(number - count, element)
    node.body = body.run()
    if all(expression.op in ("constant", "size") for expression in node.body):
        for result, value, expression in zip(op.results, operands[count:], node.body, strict=True):
            reader.scope[result] = Uniform(element_of(result.type), tuple(value.shape), expression)
        return None
    used = node.uses_accumulator() or bool(node.reductions)
    for number in range(count, len(operands)):
        value = operands[number]
        node.outputs.append((value if used else None, places[number]))
        shape = value.shape
        reader.tensor(op, node, number - count, shape)
    return node


def loop_dims(maps: Sequence[Any], operands: Sequence[Any], kinds: Sequence[bool]) -> tuple[Dim, ...]:
    """The loops, whose lengths are those of the operands' axes."""
    sizes: list[Coefficient | None] = [None] * len(kinds)
    for map_, value in zip(maps, operands, strict=True):
        if not isinstance(value, Value):
            continue
        for result, size in zip(map_.results, value.shape, strict=True):
            if isinstance(result, ir.AffineDimExpr):
                position = result.position
                if sizes[position] is None or isinstance(size, int):
                    sizes[position] = size
    if None in sizes:
        raise Unsupported("a loop whose length no operand tells")
    return tuple(Dim(size, kind) for size, kind in zip(sizes, kinds, strict=True))


def linear_of(expression: Any, dims: Sequence[Dim]) -> Linear:
    """An affine expression of an indexing map."""
    if isinstance(expression, ir.AffineDimExpr):
        return Linear.of(dims[expression.position])
    if isinstance(expression, ir.AffineConstantExpr):
        return Linear({}, expression.value)
    if isinstance(expression, ir.AffineAddExpr):
        both = expression
        return linear_of(both.lhs, dims).plus(linear_of(both.rhs, dims), _NUMBERS)
    if isinstance(expression, ir.AffineMulExpr):
        both = expression
        left, right = linear_of(both.lhs, dims), linear_of(both.rhs, dims)
        if right.terms:
            left, right = right, left
        return left.times(right.constant, _NUMBERS)
    raise Unsupported(f"the index {expression}")


class Body:
    """The body of a `linalg.generic` as expressions; the node has its inputs already."""

    def __init__(self, reader: Reader, block: ir.Block, dims: Sequence[Dim], node: Generic) -> None:
        self.reader = reader
        self.block = block
        self.dims = dims
        self.node = node
        self.scope: dict[Any, Expression] = {}

    def run(self) -> list[Expression]:
        """What the body yields."""
        for op in self.block.operations:
            operation = op.operation
            if operation.name == "linalg.yield":
                return [self.value(operand) for operand in operation.operands]
            self.scope[operation.results[0]] = self.op(operation)
        raise AssertionError("a body without linalg.yield")

    def value(self, value: ir.Value) -> Expression:
        """An operand: of the body, or a number from outside."""
        if value in self.scope:
            return self.scope[value]
        return as_scalar(self.reader.value(value), element_of(value.type))

    def op(self, op: ir.Operation) -> Expression:
        """An op of the body."""
        match op.name:
            case "arith.constant":
                attribute = op.attributes["value"]
                return ex.constant(number_text(attribute), element_of(op.results[0].type))
            case "complex.constant":
                return complex_parts(op)
            case "linalg.index":
                return ex.index(Linear.of(self.dims[ir.IntegerAttr(op.attributes["dim"]).value]))
            case "tensor.extract":
                return self._extract(op)
            case "tensor.dim":
                source = self.reader.value(op.operands[0])
                axis = self.value(op.operands[1])
                return ex.size(source.shape[int(str(axis.payload))])
            case "arith.index_cast" | "arith.index_castui":
                return index_cast(self.value(op.operands[0]), op)
        if len(op.regions):
            raise Unsupported(f"{op.name} inside of the body of a loop")
        operands = [self.value(operand) for operand in op.operands]
        return ex.make(op.name, operands, element_of(op.results[0].type), attributes_of(op))

    def _extract(self, op: ir.Operation) -> Expression:
        """An element at a place that is computed: an argument after those of the inputs."""
        source = self.reader.value(op.operands[0])
        indices = tuple(self.value(operand) for operand in list(op.operands)[1:])
        number = len(self.node.inputs) + len(self.node.inputs_by_expression)
        self.node.inputs_by_expression.append((source, indices))
        return ex.argument(number, source.element)


def index_cast(value: Expression, op: ir.Operation) -> Expression:
    """Between `index`, which is `i64` here, and other integers."""
    target = element_of(op.results[0].type)
    if target == value.type:
        return value
    width = {"i1": 1, "i8": 8, "i16": 16, "i32": 32, "i64": 64}
    if width[target] < width[value.type]:
        return ex.make("arith.trunci", [value], target)
    return ex.make("arith.extui" if op.name.endswith("ui") else "arith.extsi", [value], target)


HANDLERS: dict[str, Handler] = {
    "linalg.generic": generic,
}
