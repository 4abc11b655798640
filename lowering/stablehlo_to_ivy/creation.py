"""Constants and ops that make tensors from nothing."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import constant as make_constant
from ivy.dialect.helpers import scalar, sizes, split_shape
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.lowering.stablehlo_to_ivy.sizes import shape_for
from ivy.mlir import ir

Value = ir.Value


@hlo_op("constant", "chlo.constant", elementwise=True)
def constant(op: HloOp) -> Value:
    if types.is_complex(op.type):
        return _complex_constant(op)
    value = op.attribute("value")
    if isinstance(value, ir.DenseResourceElementsAttr):
        data = np.frombuffer(memoryview(value), np.uint8).view(types.dtype_name(op.type))
        return make_constant(data.reshape(op.shape), op.type.element_type)
    return ops.constant(value=value)


_DENSE = re.compile(r"dense<(.*)> : tensor<[^>]*complex<", re.DOTALL)
_NUMBER = re.compile(r"0x[0-9A-Fa-f]+|[-+0-9.eE]+")


def _complex_constant(op: HloOp) -> Value:
    """The bindings cannot hand out complex elements, so they are read from the op's text."""
    match = _DENSE.search(op.operation.get_asm(large_elements_limit=None, print_generic_op_form=True))
    if match is None:
        op.unsupported("complex elements outside the program")
    real = types.real_of(op.type)
    dtype = np.dtype(types.dtype_name(real))
    text = match[1]
    if text.startswith('"0x'):
        parts = np.frombuffer(bytes.fromhex(text[3:-1]), dtype)
    else:
        parts = np.array([_number(word, dtype) for word in _NUMBER.findall(text)], dtype)
    pairs = parts.reshape(-1, 2)
    whole = [np.broadcast_to(pairs[:, i], _count(op)).reshape(op.shape) for i in range(2)]
    if len(pairs) == 1:  # one number: it stays one until it is broadcast
        return _splat(list(pairs[0]), op, real)
    return ops.complex(*(make_constant(part, real) for part in whole))


def _count(op: HloOp) -> int:
    return int(np.prod(op.shape))


def _splat(parts: list[Any], op: HloOp, real: ir.Type) -> Value:
    number = scalar(complex(*map(float, parts)), op.type.element_type)
    return ops.broadcast_to(number, (), op.shape) if op.shape else number


def _number(word: str, dtype: np.dtype[Any]) -> Any:
    if not word.startswith("0x"):
        return dtype.type(word)
    return np.array(int(word, 16), f"uint{dtype.itemsize * 8}").view(dtype)[()]


@hlo_op("iota")
def iota(op: HloOp) -> Value:
    return _counted((), op.shape, op.int("iota_dimension"), op.type.element_type)


@hlo_op("dynamic_iota")
def dynamic_iota(op: HloOp, shape: Value) -> Value:
    static, dims = shape_for(op.type, shape)
    return _counted(dims, static, op.int("iota_dimension"), op.type.element_type)


def _counted(dims: Any, shape: Any, axis: int, element: ir.Type) -> Value:
    if types.is_complex(element):
        return ops.astype(ops.iota(dims, shape, axis, types.real_of(element)), element)
    return ops.iota(dims, shape, axis, element)


@hlo_op("chlo.constant_like", elementwise=True)
def constant_like(op: HloOp, x: Value) -> Value:
    value = op.attribute("value")
    number = value.value
    shape, dims = split_shape(sizes(x))
    return ops.full(scalar(number, x.type.element_type), dims, shape)
