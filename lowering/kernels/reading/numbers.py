"""Constants, arithmetic on numbers, and numbers of tensors."""

from __future__ import annotations

from ivy.lowering.conversion import Unsupported
from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.linear import Dim, Linear
from ivy.lowering.kernels.nodes import Extract, Generic, Node, Scalar
from ivy.lowering.kernels.reading.attributes import (
    as_scalar,
    attributes_of,
    complex_parts,
    element_of,
    number_text,
)
from ivy.lowering.kernels.reading.reader import Handler, Reader
from ivy.lowering.kernels.values import Uniform
from ivy.mlir import ir


def constant(reader: Reader, op: ir.Operation) -> None:
    """A number or a tensor."""
    result, attribute = op.results[0], op.attributes["value"]
    if isinstance(result.type, ir.RankedTensorType):
        dense = ir.DenseElementsAttr(attribute) if isinstance(attribute, ir.DenseElementsAttr) else None
        if dense is not None and dense.is_splat and not str(result.type.element_type).startswith("complex"):
            element = element_of(result.type)
            text = number_text(dense.get_splat_value())
            reader.scope[result] = Uniform(element, tuple(result.type.shape), ex.constant(text, element))
        else:
            reader.scope[result] = reader.constant(attribute, result.type)
        return
    if isinstance(result.type, (ir.IntegerType, ir.IndexType)):
        is_bool = str(result.type) == "i1"
        reader.scope[result] = int(
            ir.BoolAttr(attribute).value if is_bool else ir.IntegerAttr(attribute).value
        )
        return
    reader.scope[result] = ex.constant(number_text(attribute), element_of(result.type))


def complex_constant(reader: Reader, op: ir.Operation) -> None:
    """A complex number, by its parts."""
    reader.scope[op.results[0]] = complex_parts(op)


def complex_number(reader: Reader, op: ir.Operation) -> None:
    """A complex number from numbers, or a part of one."""
    element = element_of(op.results[0].type)
    operands = [as_scalar(reader.scope[value], element_of(value.type)) for value in op.operands]
    reader.scope[op.results[0]] = ex.make(op.name, operands, element)


def scalar(reader: Reader, op: ir.Operation) -> Node | None:
    """Arithmetic on numbers."""
    result = op.results[0]
    if isinstance(result.type, ir.RankedTensorType) and op.name == "arith.select":
        return choice(reader, op)
    if isinstance(result.type, ir.RankedTensorType):
        raise Unsupported(f"{op.name} on tensors: run convert-elementwise-to-linalg before")
    operands = tuple(reader.scope[operand] for operand in op.operands)
    types = tuple(element_of(operand.type) for operand in op.operands)
    return Scalar(
        op=op.name,
        name=reader.named(result),
        operands=operands,
        operand_types=types,
        type=element_of(result.type),
        attributes=attributes_of(op),
    )


def choice(reader: Reader, op: ir.Operation) -> Node:
    """One of two tensors, as a number says."""
    condition, *others = (reader.scope[operand] for operand in op.operands)
    sizes = others[0].shape
    dims = tuple(map(Dim, sizes))
    indices = tuple(map(Linear.of, dims))
    node = Generic(dims=dims, inputs=[(other, indices) for other in others], outputs=[(None, indices)])
    element = element_of(op.results[0].type)
    numbers = [ex.argument(number, element) for number in range(2)]
    node.body = [ex.make("arith.select", [as_scalar(condition, "i1"), *numbers], element)]
    reader.tensor(op, node, 0, sizes)
    return node


def dim(reader: Reader, op: ir.Operation) -> None:
    """The size of an axis."""
    source, axis = reader.value(op.operands[0]), reader.coefficient(op.operands[1])
    assert isinstance(axis, int)
    reader.scope[op.results[0]] = source.shape[axis]


def extract(reader: Reader, op: ir.Operation) -> Node:
    """A number from a tensor."""
    source = reader.value(op.operands[0])
    indices = tuple(reader.coefficient(operand) for operand in list(op.operands)[1:])
    names = tuple(name for name, _ in reader.number(op.results[0]))
    return Extract(names=names, source=source, indices=indices)


HANDLERS: dict[str, Handler] = {
    "arith.constant": constant,
    "arith.*": scalar,
    "math.*": scalar,
    "index.*": scalar,
    "complex.constant": complex_constant,
    "complex.create": complex_number,
    "complex.im": complex_number,
    "complex.re": complex_number,
    "tensor.dim": dim,
    "tensor.extract": extract,
}
