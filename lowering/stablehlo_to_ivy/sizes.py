"""Sizes: tensors that StableHLO computes shapes with, as ints and `index` values."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import as_index, index, size_to_tensor
from ivy.dialect.types import DYNAMIC
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.mlir import arith, ir, tensor

Value = ir.Value
Size = Value | int

_ARITHMETIC = {
    "ivy.add": arith.AddIOp,
    "ivy.subtract": arith.SubIOp,
    "ivy.multiply": arith.MulIOp,
    "ivy.truncated_divide": arith.DivSIOp,
    "ivy.truncated_remainder": arith.RemSIOp,
    "ivy.maximum": arith.MaxSIOp,
    "ivy.minimum": arith.MinSIOp,
}


def constant_of(value: Value) -> np.ndarray | None:
    """The elements of an `ivy.constant`; `None` of anything else."""
    owner = value.owner
    if isinstance(owner, ir.Block) or owner.name != "ivy.constant":
        return None
    attribute = owner.attributes["value"]
    if not isinstance(attribute, ir.DenseElementsAttr) or types.dtype_name(value.type) == "bfloat16":
        return None
    return np.array(attribute)


def size_of(value: Value) -> Size:
    """A 0-d integer tensor as a size."""
    known = constant_of(value)
    if known is not None:
        return int(known)
    owner = value.owner
    if isinstance(owner, ir.Block):
        return _extracted(value)
    operands = list(owner.operands)
    if owner.name == "tensor.from_elements" and _is_index_cast(operands[0]):
        return operands[0].owner.operands[0]
    if owner.name in ("ivy.reshape", "ivy.astype") and operands[0].type.rank == 0:
        return size_of(operands[0]) if types.is_integer(operands[0].type) else _extracted(value)
    if owner.name == "ivy.reshape" and list(operands[0].type.shape) == [1]:
        return sizes_of(operands[0])[0]
    if owner.name == "ivy.slice" and value.type.rank == 0:
        return _extracted(value)
    if owner.name in _ARITHMETIC and all(map(_is_size, operands)):
        left, right = (as_index(size_of(operand)) for operand in operands)
        return _ARITHMETIC[owner.name](left, right).result
    return _extracted(value)


def _is_index_cast(value: Value) -> bool:
    owner = value.owner
    return (
        not isinstance(owner, ir.Block)
        and owner.name == "arith.index_cast"
        and isinstance(owner.operands[0].type, ir.IndexType)
    )


def _is_size(value: Value) -> bool:
    """Whether a 0-d tensor is computed from sizes, and from nothing that only the run tells."""
    owner = value.owner
    if isinstance(owner, ir.Block) or value.type.rank:
        return False
    if owner.name == "ivy.constant":
        return True
    if owner.name == "tensor.from_elements":
        return _is_index_cast(owner.operands[0])
    return owner.name in (*_ARITHMETIC, "ivy.astype") and all(map(_is_size, owner.operands))


def _extracted(value: Value) -> Value:
    """The only element, as `index`."""
    if value.type.rank:
        value = ops.reshape(value, (), ())
    if types.dtype_name(value.type) not in ("int32", "int64"):
        value = ops.astype(value, types.element_type("int64"))
    return arith.IndexCastOp(ir.IndexType.get(), tensor.ExtractOp(value, []).result).result


def sizes_of(value: Value) -> list[Size]:
    """The elements of a 1-d integer tensor as sizes."""
    known = constant_of(value)
    if known is not None:
        return [int(size) for size in known.reshape(-1)]
    owner = value.owner
    if not isinstance(owner, ir.Block):
        operands = list(owner.operands)
        if owner.name == "ivy.concat":
            return [size for operand in operands for size in sizes_of(operand)]
        if owner.name == "ivy.astype" and types.is_integer(operands[0].type):
            return sizes_of(operands[0])
        if owner.name in ("ivy.reshape", "ivy.broadcast_to") and operands[0].type.rank == 0:
            return [size_of(operands[0])] * value.type.shape[0]
    return [_extracted(ops.slice(value, (), (), (i,), (i + 1,), (1,))) for i in range(value.type.shape[0])]


def shape_for(type_: ir.Type, shape: Value) -> tuple[tuple[int, ...], list[Value]]:
    """The shape attribute and its dynamic sizes for a result type and the tensor that gives its shape."""
    if type_.has_static_shape:
        return tuple(type_.shape), []
    return merged(type_, sizes_of(shape))


def merged(type_: ir.Type, given: Sequence[Size]) -> tuple[tuple[int, ...], list[Value]]:
    """The shape attribute and its dynamic sizes: what the type says, and sizes where it is silent."""
    static: list[int] = []
    dynamic: list[Value] = []
    for known, size in zip(type_.shape, given, strict=True):
        if known != DYNAMIC or isinstance(size, int):
            static.append(known if known != DYNAMIC else int(size))
        else:
            static.append(DYNAMIC)
            dynamic.append(size)
    return tuple(static), dynamic


@hlo_op("get_dimension_size")
def get_dimension_size(op: HloOp, x: Value) -> Value:
    axis = op.int("dimension")
    known = x.type.shape[axis]
    size = known if known != DYNAMIC else tensor.DimOp(x, index(axis)).result
    return size_to_tensor(size, "int32")


@hlo_op("set_dimension_size")
def set_dimension_size(op: HloOp, x: Value, size: Value) -> Value:
    """The first `size` elements along an axis."""
    axis, length = op.int("dimension"), size_of(size)
    stops: list[Size] = [
        known if known != DYNAMIC else tensor.DimOp(x, index(i)).result
        for i, known in enumerate(x.type.shape)
    ]
    stops[axis] = length
    static = [stop if isinstance(stop, int) else DYNAMIC for stop in stops]
    dynamic = [stop for stop in stops if not isinstance(stop, int)]
    return ops.slice(x, (), dynamic, (0,) * x.type.rank, static, (1,) * x.type.rank)
