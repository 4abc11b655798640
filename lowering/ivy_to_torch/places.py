"""Integers that Python knows when it runs the program: constants, sizes, the counters of loops."""

from __future__ import annotations

from collections.abc import Callable

from ivy.dialect import types
from ivy.dialect.helpers import as_index, dim
from ivy.lowering.transforms.simplify.intervals import interval, is_exact
from ivy.lowering.transforms.simplify.registry import fields_of, number_of, producing_op
from ivy.mlir import arith, ir

Value = ir.Value

_ARITHMETIC: dict[str, Callable[[Value, Value], ir.OpView]] = {
    "add": arith.AddIOp,
    "subtract": arith.SubIOp,
    "multiply": arith.MulIOp,
}


def start_within(x: Value, axis: int, start: Value, size: int) -> Value | int | None:
    """Where a slice of `size` elements starts, moved so that it lies within the axis.

    `None` where only the data tell.
    """
    place, length = python_integer(start), dim(x, axis)
    if place is None or size == types.DYNAMIC:
        return None
    if isinstance(place, int) and isinstance(length, int):
        return min(max(place, 0), length - size)
    least, most = interval(start)
    if least < 0:
        place = arith.MaxSIOp(as_index(place), as_index(0)).result
    if isinstance(length, int):
        if most <= length - size:
            return place
        last = as_index(length - size)
    else:
        last = arith.SubIOp(as_index(length), as_index(size)).result
    return arith.MinSIOp(as_index(place), last).result


def python_integer(value: Value) -> Value | int | None:
    """A 0-d integer tensor as an `index` value, or an int; `None` where it is data.

    Sums count only where they surely fit in their type: as a tensor they would wrap.
    """
    if value.type.rank or not types.is_integer(value.type):
        return None
    number = number_of(value)
    if number is not None:
        return None if number < 0 and types.is_unsigned(value.type) else int(number)
    op = producing_op(value)
    if op is None:
        return None
    if op.name == "tensor.from_elements":
        return _unboxed(op)
    name = op.name.removeprefix("ivy.")
    if name == "astype" and types.is_integer(op.operands[0].type) and _fits(op.operands[0], value):
        return python_integer(op.operands[0])
    return _computed(name, op, value) if name in _ARITHMETIC else None


def _unboxed(op: ir.Operation) -> Value | None:
    cast = producing_op(op.operands[0])
    if cast is None or cast.name != "arith.index_cast":
        return None
    source = cast.operands[0]
    return source if isinstance(source.type, ir.IndexType) else None


def _fits(source: Value, result: Value) -> bool:
    """Whether no element of `source` changes in the type of `result`."""
    least, most = interval(source)
    width = types.bit_width(result.type) - (not types.is_unsigned(result.type))
    return most < 1 << width and least >= (0 if types.is_unsigned(result.type) else -(1 << width))


def _computed(name: str, op: ir.Operation, value: Value) -> Value | int | None:
    fields = fields_of(op)
    if not is_exact(value):
        return None
    a, b = python_integer(fields["x1"]), python_integer(fields["x2"])
    if a is None or b is None:
        return None
    return _ARITHMETIC[name](as_index(a), as_index(b)).results[0]
