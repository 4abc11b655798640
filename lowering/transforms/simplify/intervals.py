"""What is known of integers: the interval in which all elements of a value lie.

Nothing of a value is assumed but its type; constants, counters of loops, positions (`ivy.iota`,
`ivy.argmax`) and what is computed from them are known more precisely. Where a sum might not fit in
its type, and would wrap, only the type is known.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.dialect import types
from ivy.dialect.base import OPS, attributes_of, operands_of
from ivy.dialect.types import DYNAMIC
from ivy.lowering.transforms.simplify.registry import array_of, index_of, number_of, producing_op
from ivy.mlir import ir

Interval = tuple[int, int]
"""The smallest and the largest element, both possible."""

_DEPTH = 8
"""How many ops back it looks."""
_INDEX = (-(2**63), 2**63 - 1)


def interval(value: ir.Value, depth: int = _DEPTH) -> Interval:
    """The interval of an integer tensor, a boolean one (as 0 and 1) or an `index` value."""
    whole = _of_type(value.type)
    found = _found(value, depth) if depth else None
    return found if found is not None and _is_inside(found, whole) else whole


def is_exact(value: ir.Value) -> bool:
    """Whether what makes `value` surely does not wrap."""
    found = _found(value, _DEPTH)
    return found is not None and _is_inside(found, _of_type(value.type))


def _is_inside(inner: Interval, outer: Interval) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _found(value: ir.Value, depth: int) -> Interval | None:
    """What the op that makes `value` says, as if integers had no end."""
    if isinstance(value, ir.BlockArgument):
        return _counter(value)
    op = producing_op(value)
    return None if op is None else _of_op(op, lambda operand: interval(operand, depth - 1))


def _of_type(type_: ir.Type) -> Interval:
    element = type_.element_type if isinstance(type_, ir.RankedTensorType) else type_
    if isinstance(element, ir.IndexType):
        return _INDEX
    if types.is_boolean(element):
        return (0, 1)
    if not types.is_integer(element):
        raise TypeError(f"no integers: {type_}")
    width = types.bit_width(element)
    return (0, (1 << width) - 1) if types.is_unsigned(element) else (-(1 << width - 1), (1 << width - 1) - 1)


def _counter(value: ir.BlockArgument) -> Interval | None:
    """The counter of a loop, at those bounds that are known."""
    loop = value.owner.owner
    if loop.name != "scf.for" or value.arg_number != 0:
        return None
    lower, upper, step = (index_of(bound) for bound in list(loop.operands)[:3])
    if lower is None or step is None or step < 1:
        return None
    if upper is None:
        return (lower, _INDEX[1])
    return (lower, max(lower, lower + (upper - 1 - lower) // step * step))


Look = Callable[[ir.Value], Interval]


def _of_op(op: ir.Operation, look: Look) -> Interval | None:
    if op.name in _SCALAR_OPS:
        return _SCALAR_OPS[op.name](op, look)
    name = op.name.removeprefix("ivy.")
    if not op.name.startswith("ivy.") or name not in OPS:
        return None
    if name == "constant":
        return _constant(op.results[0])
    fields = {**operands_of(op), **attributes_of(op)}
    if name in _SAME:
        return look(fields["x"]) if _is_integral(fields["x"]) else None
    return _OPS[name](fields, look) if name in _OPS else None


def _constant(value: ir.Value) -> Interval | None:
    number = number_of(value)
    if number is not None:
        return (int(number), int(number))
    array = array_of(value)
    return None if array is None or not array.size else (int(array.min()), int(array.max()))


def _is_integral(value: ir.Value) -> bool:
    return types.is_integer(value.type) or types.is_boolean(value.type)


def _sum(a: Interval, b: Interval) -> Interval:
    return (a[0] + b[0], a[1] + b[1])


def _difference(a: Interval, b: Interval) -> Interval:
    return (a[0] - b[1], a[1] - b[0])


def _product(a: Interval, b: Interval) -> Interval:
    corners = [x * y for x in a for y in b]
    return (min(corners), max(corners))


def _smaller(a: Interval, b: Interval) -> Interval:
    return (min(a[0], b[0]), min(a[1], b[1]))


def _larger(a: Interval, b: Interval) -> Interval:
    return (max(a[0], b[0]), max(a[1], b[1]))


def _either(a: Interval, b: Interval) -> Interval:
    return (min(a[0], b[0]), max(a[1], b[1]))


def _remainder(a: Interval, b: Interval) -> Interval | None:
    return (0, b[1] - 1) if b[0] > 0 else None


def _positions(fields: dict[str, Any], look: Look) -> Interval | None:
    size = fields["x"].type.shape[fields["axis"]]
    return None if size in (0, DYNAMIC) else (0, size - 1)


def _iota(fields: dict[str, Any], look: Look) -> Interval | None:
    size = fields["shape"][fields["axis"]]
    return None if size in (0, DYNAMIC) else (0, size - 1)


def _clip(fields: dict[str, Any], look: Look) -> Interval:
    return _smaller(_larger(look(fields["x"]), look(fields["low"])), look(fields["high"]))


def _concat(fields: dict[str, Any], look: Look) -> Interval:
    found = [look(x) for x in fields["xs"]]
    return (min(low for low, _ in found), max(high for _, high in found))


_BINARY: dict[str, Callable[[Interval, Interval], Interval | None]] = {
    "add": _sum, "subtract": _difference, "multiply": _product, "minimum": _smaller, "maximum": _larger,
    "remainder": _remainder,
}  # fmt: skip
_SAME = frozenset(
    {
        "astype", "broadcast_to", "dynamic_slice", "expand_dims", "flip", "permute_dims", "reshape", "roll",
        "slice", "squeeze", "tile",
    }
)  # fmt: skip
"""Ops whose result has no elements but those of `x`."""


def _pair(meet: Callable[[Interval, Interval], Interval | None]) -> Callable[..., Interval | None]:
    return lambda fields, look: meet(look(fields["x1"]), look(fields["x2"]))


_OPS: dict[str, Callable[[dict[str, Any], Look], Interval | None]] = {
    **{name: _pair(meet) for name, meet in _BINARY.items()},
    "where": _pair(_either),
    "full": lambda fields, look: look(fields["fill_value"]),
    "iota": _iota,
    "argmax": _positions,
    "argmin": _positions,
    "argsort": _positions,
    "clip": _clip,
    "concat": _concat,
}


def _scalar_pair(meet: Callable[[Interval, Interval], Interval | None]) -> Callable[..., Interval | None]:
    return lambda op, look: meet(look(op.operands[0]), look(op.operands[1]))


def _number(op: ir.Operation, look: Look) -> Interval | None:
    number = index_of(op.results[0])
    return None if number is None else (number, number)


def _operand(op: ir.Operation, look: Look) -> Interval | None:
    """The one operand's; conversions of truth values and several elements are not looked through."""
    return look(op.operands[0]) if len(op.operands) == 1 and str(op.operands[0].type) != "i1" else None


_SCALAR_OPS: dict[str, Callable[[ir.Operation, Look], Interval | None]] = {
    "arith.constant": _number,
    "arith.addi": _scalar_pair(_sum),
    "arith.subi": _scalar_pair(_difference),
    "arith.muli": _scalar_pair(_product),
    "arith.maxsi": _scalar_pair(_larger),
    "arith.minsi": _scalar_pair(_smaller),
    "arith.index_cast": _operand,
    "tensor.from_elements": _operand,
    "tensor.extract": _operand,
    "tensor.cast": _operand,
    "tensor.dim": lambda op, look: (0, _INDEX[1]),
}
