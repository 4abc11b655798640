"""Ops whose geometry is computed: JAX writes them as custom calls where sizes are symbolic."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import ops, types
from ivy.dialect.base import OPS
from ivy.dialect.elementwise.bases import Binary, Predicate, Unary
from ivy.dialect.helpers import known_size, sizes, split_shape
from ivy.lowering.stablehlo_to_ivy import bodies
from ivy.lowering.stablehlo_to_ivy.custom_calls import custom_call_of
from ivy.lowering.stablehlo_to_ivy.random import rng_bit_generator
from ivy.lowering.stablehlo_to_ivy.reduction import NUMERIC, is_neutral
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, Region
from ivy.lowering.stablehlo_to_ivy.scans import running
from ivy.lowering.stablehlo_to_ivy.sizes import Size, constant_of, size_of
from ivy.lowering.stablehlo_to_ivy.windows import Windows, reduce_windows
from ivy.mlir import ir

Value = ir.Value


@custom_call_of("stablehlo.dynamic_top_k")
def _dynamic_top_k(op: HloOp, x: Value, k: Value) -> Sequence[Value]:
    """The first `k` of all elements in descending order."""
    values, places = ops.sort_with_indices(x, -1, True, True)
    stops, dims = split_shape([*sizes(x)[:-1], size_of(k)])
    zeros, ones = (0,) * x.type.rank, (1,) * x.type.rank
    values, places = (ops.slice(part, (), dims, zeros, stops, ones) for part in (values, places))
    return [values, ops.astype(places, op.types[1].element_type)]


@custom_call_of("stablehlo.dynamic_rng_bit_generator")
def _dynamic_bits(op: HloOp, state: Value, shape: Value) -> Sequence[Value]:
    return rng_bit_generator(op, state)


@custom_call_of("stablehlo.dynamic_reduce_window")
def _dynamic_reduce_window(op: HloOp, *operands: Value) -> Sequence[Value]:
    """`reduce_window` with the window, strides, base and window dilations and padding as operands."""
    count = (len(operands) - 5) // 2
    xs, initial = operands[:count], operands[count : 2 * count]
    window, strides, base, dilation, padding = map(_elements, operands[2 * count :])
    body = op.function(ir.FlatSymbolRefAttr(ir.ArrayAttr(op.attribute("called_computations"))[0]).value)
    pads = list(zip(padding[::2], padding[1::2], strict=True))
    geometry = (window, strides, base, dilation, padding)
    if all(isinstance(size, int) for part in geometry for size in part):
        return reduce_windows(
            op, xs, initial, Windows(*map(tuple, (window, strides, base, dilation, pads))), body
        )
    plain = count == 1 and all(size == 1 for part in (strides, base, dilation) for size in part)
    result = _whole_axis(xs[0], initial[0], window, pads, body) if plain else None
    if result is None:
        op.unsupported("windows whose size is known only at run time, and which are not of a whole axis")
    return [result]


def _whole_axis(
    x: Value, initial: Value, window: Sequence[Size], pads: Sequence[tuple[Size, Size]], body: Region
) -> Value | None:
    """A window as long as an axis, perhaps padded so that it reaches from every element to an end."""
    row = NUMERIC.get(bodies.single_op(body.block) or "")
    moving = [axis for axis, size in enumerate(window) if (size, *pads[axis]) != (1, 0, 0)]
    if row is None or len(moving) != 1 or not is_neutral(initial, row[2]):
        return None
    (axis,) = moving
    low, high = pads[axis]
    place = _origin(x, axis)
    if _linear(window[axis]) != (place, 0) or types.is_boolean(x.type) or types.is_complex(x.type):
        return None
    match _linear(low), _linear(high):
        case (None, 0), (None, 0):
            reduce: Callable[..., Value] = getattr(ops, row[0])
            return reduce(x, (axis,), True)
        case before, (None, 0) if before == (place, -1):
            return running(row[0], x, axis, reverse=False)
        case (None, 0), behind if behind == (place, -1):
            return running(row[0], x, axis, reverse=True)
    return None


Place = tuple[Value, int] | None


def _linear(size: Size) -> tuple[Place, int]:
    """A size as that of an axis plus a number."""
    known = known_size(size)
    if isinstance(known, int):
        return None, known
    owner = known.owner
    if not isinstance(owner, ir.Block) and owner.name == "tensor.dim":
        axis = known_size(owner.operands[1])
        if isinstance(axis, int):
            return _origin(owner.operands[0], axis), 0
    if not isinstance(owner, ir.Block) and owner.name in ("arith.addi", "arith.subi"):
        (place, number), (other, step) = map(_linear, owner.operands)
        if other is None:
            return place, number + (step if owner.name == "arith.addi" else -step)
        if place is None and owner.name == "arith.addi":
            return other, number + step
    return (known, -1), 0  # nothing else has this place


def _origin(x: Value, axis: int) -> Place:
    """The value and axis that an axis has its size from: elementwise ops keep it."""
    while isinstance(x, ir.OpResult):
        owner = x.owner.operation
        kind = OPS.get(owner.name.removeprefix("ivy.")) if owner.name.startswith("ivy.") else None
        whole = [operand for operand in owner.operands if _has_axes(operand, x)]
        if not whole or not (
            owner.name == "tensor.cast" or (kind is not None and issubclass(kind, (Unary, Predicate, Binary)))
        ):
            break
        x = whole[0]
    return x, axis


def _has_axes(operand: Value, x: Value) -> bool:
    """Whether an operand has all axes of the result, none of them broadcast."""
    return list(operand.type.shape) == list(x.type.shape)


def _elements(value: Value) -> list[Size]:
    """The elements of a tensor of integers as sizes, in row-major order."""
    known = constant_of(value)
    if known is not None:
        return [int(size) for size in known.reshape(-1)]
    if value.type.rank == 0:
        return [size_of(value)]
    owner = value.owner
    if not isinstance(owner, ir.Block):
        if owner.name == "ivy.reshape" and value.type.has_static_shape:
            return _elements(owner.operands[0])
        if owner.name == "ivy.concat" and ir.IntegerAttr(owner.attributes["axis"]).value == 0:
            return [size for operand in owner.operands for size in _elements(operand)]
    number = types.product(value.type.shape)
    flat = ops.reshape(value, (), (number,))
    return [
        size_of(ops.reshape(ops.slice(flat, (), (), (i,), (i + 1,), (1,)), (), ())) for i in range(number)
    ]
