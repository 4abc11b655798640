"""Operators that make tensors from sizes and numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import as_index, constant, scalar_like, sizes, split_shape
from ivy.lowering.torch_to_ivy.promotion import as_tensor, is_number
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, torch_op
from ivy.mlir import arith, ir

Value = ir.Value

LITERAL_ELEMENTS = 1024
"""Up to this length a range of fractional numbers is a constant, each element rounded just once."""


def filled(shape: list[Value | int], value: Any, element: ir.Type) -> Value:
    """A tensor of a mixed list of sizes with one value everywhere."""
    static, dims = split_shape(shape)
    return ops.full(as_tensor(value, element), dims, static)


@torch_op("aten.zeros", "aten.empty.memory_format", "aten.new_zeros", "aten.new_empty", "aten.empty_strided",
          "aten.new_empty_strided", "aten.empty_permuted", "prims.empty_strided")  # fmt: skip
def zeros(op: TorchOp, *arguments: Any) -> Value:
    shape = next(argument for argument in arguments if isinstance(argument, list))
    return filled(shape, 0, op.dtype)


@torch_op("aten.ones", "aten.new_ones")
def ones(op: TorchOp, *arguments: Any) -> Value:
    shape = next(argument for argument in arguments if isinstance(argument, list))
    return filled(shape, 1, op.dtype)


@torch_op("aten.full")
def full(op: TorchOp, shape: list[Any], value: Any, *_: Any) -> Value:
    return filled(shape, value, op.dtype)


@torch_op("aten.new_full")
def new_full(op: TorchOp, x: Value, shape: list[Any], value: Any, *_: Any) -> Value:
    return filled(shape, value, op.dtype)


@torch_op("aten.zeros_like", "aten.empty_like")
def zeros_like(op: TorchOp, x: Value, *_: Any) -> Value:
    return filled(sizes(x), 0, op.dtype)


@torch_op("aten.ones_like")
def ones_like(op: TorchOp, x: Value, *_: Any) -> Value:
    return filled(sizes(x), 1, op.dtype)


@torch_op("aten.full_like", "aten.fill.Scalar", "aten.fill.Tensor")
def full_like(op: TorchOp, x: Value, value: Any, *_: Any) -> Value:
    return filled(sizes(x), value, op.dtype)


@torch_op("aten.scalar_tensor", "prim.NumToTensor.Scalar")
def scalar_tensor(op: TorchOp, value: Any, *_: Any) -> Value:
    return as_tensor(value, op.dtype)


@torch_op("aten.eye", "aten.eye.m")
def eye(op: TorchOp, rows: Any, *rest: Any) -> Value:
    columns = rest[0] if op.name == "torch.aten.eye.m" else rows
    if isinstance(rows, int) and isinstance(columns, int):
        return ops.eye(rows, columns, 0, op.dtype)
    index = types.element_type("int64")
    static, dims = split_shape([rows, columns])
    same = ops.equal(ops.iota(dims, static, 0, index), ops.iota(dims, static, 1, index))
    return ops.astype(same, op.dtype)


@torch_op("aten.tril", "aten.triu")
def triangle(op: TorchOp, x: Value, offset: int) -> Value:
    return getattr(ops, op.name.rsplit(".", maxsplit=1)[-1])(x, offset)


@torch_op("aten.tril_indices", "aten.triu_indices")
def triangle_indices(op: TorchOp, rows: int, columns: int, offset: int = 0, *_: Any) -> Value:
    if not (isinstance(rows, int) and isinstance(columns, int)):
        op.unsupported("lists the places of a triangle whose size is known only at run time")
    find = np.tril_indices if "tril" in op.name else np.triu_indices
    return constant(np.stack(find(rows, offset, columns)), op.dtype)


# ---------------------------------------------------------------------------------- ranges


@torch_op("aten.arange")
def arange(op: TorchOp, stop: Any, *_: Any) -> Value:
    return arange_step(op, 0, stop, 1)


@torch_op("aten.arange.start")
def arange_start(op: TorchOp, start: Any, stop: Any, *_: Any) -> Value:
    return arange_step(op, start, stop, 1)


@torch_op("aten.arange.start_step")
def arange_step(op: TorchOp, start: Any, stop: Any, step: Any = 1, *_: Any) -> Value:
    if not types.is_floating(op.type):  # PyTorch counts in integers then
        start, step = (int(number) if is_number(number) else number for number in (start, step))
    if _is_fractional(start, step) and op.type.has_static_shape and op.type.shape[0] <= LITERAL_ELEMENTS:
        return constant(start + np.arange(op.type.shape[0]) * step, op.dtype)
    static, dims = split_shape([_range_length(op, start, stop, step)])
    wide = _range_type(op)
    counted = ops.iota(dims, static, 0, wide)
    if not (is_number(step) and step == 1):
        counted = ops.multiply(counted, as_tensor(step, wide))
    if not (is_number(start) and start == 0):
        counted = ops.add(counted, as_tensor(start, wide))
    return cast(counted, op.dtype)


def _is_fractional(*numbers: Any) -> bool:
    return all(map(is_number, numbers)) and any(float(number) != int(number) for number in numbers)


def _range_length(op: TorchOp, start: Any, stop: Any, step: Any) -> Value | int:
    """`ceil((stop - start) / step)`, from sizes known only at run time."""
    if op.type.has_static_shape:
        return op.type.shape[0]
    if not isinstance(step, int) or any(isinstance(bound, float) for bound in (start, stop)):
        op.unsupported("a range of fractional numbers whose length is known only at run time")
    if start == 0 and step == 1:
        return as_index(stop)
    backwards = arith.SubIOp(as_index(start), as_index(stop)).result
    if step == 1:
        return arith.SubIOp(as_index(stop), as_index(start)).result
    whole = arith.FloorDivSIOp(backwards, as_index(step)).result
    return arith.SubIOp(as_index(0), whole).result


def _range_type(op: TorchOp) -> ir.Type:
    """The type to count in: half precisions have few whole numbers."""
    half = types.is_floating(op.type) and types.bit_width(op.dtype) < 32
    return types.element_type("float32") if half else op.dtype


@torch_op("aten.linspace")
def linspace(op: TorchOp, start: Any, stop: Any, steps: Any, *_: Any) -> Value:
    if all(map(is_number, (start, stop, steps))) and steps <= LITERAL_ELEMENTS:
        return constant(_spaced(start, stop, steps, op.dtype), op.dtype)
    return cast(_interpolated(op, start, stop, steps), op.dtype)


@torch_op("aten.logspace")
def logspace(op: TorchOp, start: Any, stop: Any, steps: Any, base: float = 10.0, *_: Any) -> Value:
    if all(map(is_number, (start, stop, steps))) and steps <= LITERAL_ELEMENTS:
        powers = _spaced(start, stop, steps, types.element_type("float64"))
        return constant(np.float_power(base, powers), op.dtype)
    powers = _interpolated(op, start, stop, steps)
    return cast(ops.pow(as_tensor(base, powers.type.element_type), powers), op.dtype)


def _spaced(start: Any, stop: Any, steps: int, element: ir.Type) -> np.ndarray:
    """Evenly spaced numbers, counted from the nearer end, in the precision that PyTorch counts in."""
    real = np.float64 if types.dtype_name(element) in ("float64", "complex128") else np.float32
    start, stop = (number if isinstance(number, complex) else real(number) for number in (start, stop))
    places = np.arange(steps, dtype=real)
    step = (stop - start) / real(max(steps - 1, 1))
    return np.where((places < steps // 2) | (steps == 1), start + step * places, stop - step * places[::-1])


def _interpolated(op: TorchOp, start: Any, stop: Any, steps: Any) -> Value:
    """The same, of numbers that are known only at run time or of many of them."""
    wide = types.is_floating(op.type) and types.bit_width(op.dtype) > 32
    element = op.dtype if wide or types.is_complex(op.type) else types.element_type("float32")
    static, dims = split_shape([steps])
    places = ops.iota(dims, static, 0, element)
    start, stop, count = (as_tensor(number, element) for number in (start, stop, steps))
    last = ops.maximum(ops.subtract(count, scalar_like(count, 1)), scalar_like(count, 1))
    step = ops.divide(ops.subtract(stop, start), last)
    forwards = ops.add(start, ops.multiply(places, step))
    backwards = ops.subtract(stop, ops.multiply(ops.subtract(last, places), step))
    half = ops.multiply(last, scalar_like(last, 0.5))
    return ops.where(ops.less_equal(places, half), forwards, backwards)


# --------------------------------------------------------------------------------- windows


@torch_op("aten.bartlett_window", "aten.bartlett_window.periodic")
def bartlett_window(op: TorchOp, length: Any, *rest: Any) -> Value:
    return _window(op, length, rest, np.bartlett)


@torch_op("aten.kaiser_window", "aten.kaiser_window.periodic", "aten.kaiser_window.beta")
def kaiser_window(op: TorchOp, length: Any, *rest: Any) -> Value:
    beta = rest[1] if op.name.endswith(".beta") else 12.0
    return _window(op, length, rest, lambda count: np.kaiser(count, beta))


def _window(op: TorchOp, length: Any, rest: Sequence[Any], make: Callable[[int], np.ndarray]) -> Value:
    """A window as a constant; a periodic one is the beginning of a symmetric one, longer by one."""
    if not isinstance(length, int):
        op.unsupported("a window whose length is known only at run time")
    periodic = rest[0] if op.name.endswith((".periodic", ".beta")) else True
    count = length + 1 if periodic and length > 1 else length
    return constant(make(count)[:length], op.dtype)
