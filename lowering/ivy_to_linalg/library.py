"""Calls of the native backend's library (`backends/llvm/runtime/library.h`)."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.dialect.types import DYNAMIC
from ivy.lowering.ivy_to_linalg.build import Array, signless
from ivy.mlir import func, ir


def call(
    function: str,
    operands: Sequence[Array],
    results: Sequence[ir.RankedTensorType],
    parameters: Sequence[int],
    source: int = 0,
) -> list[Array]:
    """A call of a library function, by way of a private declaration that says what it is.

    The declaration's attributes are `ivy.library` (the C function), `ivy.parameters`, `ivy.types` (the
    NumPy names of the element types of operands and results) and `ivy.sizes`: for each `?` of the
    results, in order, the operand and the axis that have the same size.

    Args:
        function: the C function.
        operands: what it gets.
        results: the Ivy types of its results.
        parameters: the numbers it gets.
        source: the operand whose axes the axes of results that have a size `?` are as long as.
    """
    unknown = [axis for type_ in results for axis, size in enumerate(type_.shape) if size == DYNAMIC]
    names = [types.dtype_name(type_) for type_ in (*(x.type for x in operands), *results)]
    attributes = {
        "ivy.library": ir.StringAttr.get(function),
        "ivy.parameters": ir.DenseI64ArrayAttr.get(list(parameters)),
        "ivy.types": ir.ArrayAttr.get([ir.StringAttr.get(name) for name in names]),
        "ivy.sizes": ir.DenseI64ArrayAttr.get([number for axis in unknown for number in (source, axis)]),
    }
    return declared_call(function, operands, results, attributes)


def declared_call(
    name: str,
    operands: Sequence[Array],
    results: Sequence[ir.RankedTensorType],
    attributes: dict[str, ir.Attribute],
) -> list[Array]:
    """A call of a private declaration with these attributes, whose symbol begins with `name`."""
    type_ = ir.FunctionType.get([x.value.type for x in operands], list(map(signless, results)))
    made = func.CallOp(type_.results, _declared(name, type_, attributes), [x.value for x in operands])
    return [Array(value, type_) for value, type_ in zip(made.operation.results, results, strict=True)]


def _declared(function: str, type_: ir.FunctionType, attributes: dict[str, ir.Attribute]) -> str:
    """The symbol of a declaration with these attributes, at the end of the module."""
    body = _module().regions[0].blocks[0]
    wanted = {**attributes, "function_type": ir.TypeAttr.get(type_)}
    taken = set()
    for op in body.operations:
        own = op.operation.attributes
        if "sym_name" not in own:
            continue
        taken.add(symbol := ir.StringAttr(own["sym_name"]).value)
        if all(name in own and own[name] == value for name, value in wanted.items()):
            return symbol
    number = next(n for n in range(len(taken) + 1) if f"{function}_{n}" not in taken)
    made = func.FuncOp(f"{function}_{number}", type_, visibility="private", ip=ir.InsertionPoint(body))
    for name, value in attributes.items():
        made.operation.attributes[name] = value
    return f"{function}_{number}"


def _module() -> ir.Operation:
    """The module around the current insertion point."""
    op = ir.InsertionPoint.current.block.owner.operation
    while op.parent is not None:
        op = op.parent.operation
    return op
