"""Small builders that decompositions and conversions share: constants and their shapes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ivy.dialect import types
from ivy.dialect.attributes import elements
from ivy.dialect.base import OPS
from ivy.mlir import arith, ir, scf, tensor

Scalar = bool | int | float | complex


def splat(type_: ir.RankedTensorType, value: Scalar) -> ir.Attribute:
    """The elements attribute of a static tensor type in which every element is `value`."""
    element = type_.element_type
    if types.is_complex(type_):
        array = np.full((), value, dtype=types.dtype_name(type_))
        return ir.DenseElementsAttr.get(np.broadcast_to(array, type_.shape).copy(), type=element)
    return ir.DenseElementsAttr.get_splat(type_, scalar_attribute(element, value))


def scalar_attribute(element: ir.Type, value: Scalar) -> ir.Attribute:
    """`value` as a typed attribute of a real element type; integers wrap into its range."""
    if types.is_boolean(element):
        return ir.BoolAttr.get(bool(value))
    if types.is_floating(element):
        return ir.FloatAttr.get(element, float(value))
    width = types.bit_width(element)
    number = int(value) & ((1 << width) - 1)
    # the bindings take 64-bit integers with a sign, also for the bits of unsigned ones
    if number >= 1 << (width - 1) and (not types.is_unsigned(element) or width == 64):
        number -= 1 << width
    return ir.IntegerAttr.get(element, number)


def constant(array: Any, element: ir.Type | None = None) -> ir.Value:
    """An `ivy.constant` from a NumPy array (or what `numpy.asarray` takes)."""
    array = np.asarray(array)
    element = element or types.element_type(array.dtype.name)
    if types.dtype_name(element) != array.dtype.name:
        array = array.astype(types.dtype_name(element))
    if types.is_complex(element):  # the bindings cannot read complex elements back
        real = types.real_of(element)
        return OPS["complex"].build(constant(array.real, real), constant(array.imag, real))
    return OPS["constant"].build(value=elements(array, element))


def scalar(value: Scalar, element: ir.Type | str) -> ir.Value:
    """A 0-d `ivy.constant`; of complex elements, the `ivy.complex` of two."""
    type_ = types.tensor((), element)
    if types.is_complex(type_):  # the bindings cannot read complex elements back
        real, value = types.real_of(type_), complex(value)
        return OPS["complex"].build(scalar(value.real, real), scalar(value.imag, real))
    return OPS["constant"].build(value=splat(type_, value))


def scalar_like(x: ir.Value, value: Scalar) -> ir.Value:
    """A 0-d constant with the element type of `x`; implicit broadcasting makes it a full one."""
    return scalar(value, x.type.element_type)


def index(value: int) -> ir.Value:
    """An `index` constant."""
    return arith.ConstantOp(ir.IndexType.get(), value).result


def dim(x: ir.Value, axis: int) -> ir.Value | int:
    """The size of an axis: an int where it is known, else an `index` value."""
    size = x.type.shape[axis]
    return size if size != types.DYNAMIC else tensor.DimOp(x, index(axis)).result


def sizes(x: ir.Value) -> list[ir.Value | int]:
    """The sizes of all axes, see `dim`."""
    return [dim(x, axis) for axis in range(x.type.rank)]


def split_shape(shape: Sequence[ir.Value | int]) -> tuple[tuple[int, ...], list[ir.Value]]:
    """A mixed list of sizes as the pair (static shape with `DYNAMIC`, dynamic sizes).

    `index` constants become static.
    """
    static, dynamic = [], []
    for size in map(known_size, shape):
        if isinstance(size, int):
            static.append(size)
        else:
            static.append(types.DYNAMIC)
            dynamic.append(size)
    return tuple(static), dynamic


def known_size(size: ir.Value | int) -> ir.Value | int:
    """An int where `size` is one or an `index` constant."""
    if isinstance(size, int):
        return size
    owner = size.owner
    if isinstance(owner, ir.Block) or owner.name != "arith.constant":
        return size
    return ir.IntegerAttr(owner.attributes["value"]).value


def multiply_size(size: ir.Value | int, factor: ir.Value | int) -> ir.Value | int:
    """The product of two sizes, an int where both are."""
    if isinstance(size, int) and isinstance(factor, int):
        return size * factor
    return arith.MulIOp(as_index(size), as_index(factor)).result


def as_index(size: ir.Value | int) -> ir.Value:
    """A size as an `index` value."""
    return index(size) if isinstance(size, int) else size


def count(x: ir.Value, axes: Sequence[int]) -> ir.Value:
    """The number of elements along `axes`, as a 0-d tensor of the element type of `x`."""
    total: ir.Value | int = 1
    for axis in axes:
        total = multiply_size(total, dim(x, axis))
    if isinstance(total, int):
        return scalar(total, x.type.element_type)
    return size_to_tensor(total, x.type.element_type)


def size_to_tensor(size: ir.Value | int, element: ir.Type | str) -> ir.Value:
    """A size as a 0-d tensor of a real element type."""
    element = types.element_type(element) if isinstance(element, str) else element
    if isinstance(size, int):
        return scalar(size, element)
    narrow = types.dtype_name(element) == "int32"
    number = arith.IndexCastOp(ir.IntegerType.get_signless(32 if narrow else 64), size).result
    boxed = tensor.FromElementsOp(types.tensor((), "int32" if narrow else "int64"), [number]).result
    return boxed if boxed.type.element_type == element else OPS["astype"].build(boxed, element)


def counted_loop(
    count: ir.Value | int,
    initial: Sequence[ir.Value],
    body: Callable[[ir.Value, list[ir.Value]], Sequence[ir.Value]],
) -> list[ir.Value]:
    """`scf.for` from 0 to `count`: `body(i, carried)` with the counter as a 0-d `int32` tensor.

    Returns:
        The carried values after the last step.
    """
    loop = scf.ForOp(index(0), as_index(count), index(1), list(initial))
    with ir.InsertionPoint(loop.body):
        counter = size_to_tensor(loop.induction_variable, "int32")
        scf.YieldOp(list(body(counter, list(loop.inner_iter_args))))
    return list(loop.operation.results)


def lowest(element: ir.Type) -> Scalar:
    """The identity of a maximum: minus infinity, or the smallest integer."""
    if types.is_boolean(element):
        return False
    if types.is_floating(element):
        return -np.inf
    return 0 if types.is_unsigned(element) else -(1 << (types.bit_width(element) - 1))


def highest(element: ir.Type) -> Scalar:
    """The identity of a minimum: infinity, or the largest integer."""
    if types.is_boolean(element):
        return True
    if types.is_floating(element):
        return np.inf
    width = types.bit_width(element)
    return (1 << width) - 1 if types.is_unsigned(element) else (1 << (width - 1)) - 1
