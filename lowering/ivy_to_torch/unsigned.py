"""Arithmetic on `uint16`, `uint32` and `uint64`, which PyTorch stores but hardly computes with.

Such a value is computed with as the signed integer of the same bits: addition, multiplication and
logic are the same, comparisons are those of the values with the highest bit flipped, and division and
conversion go through wider integers. Only the borders of the program keep the unsigned types.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.attributes import DType, elements
from ivy.dialect.helpers import scalar, scalar_like
from ivy.mlir import ir

Value = ir.Value

_WIDE = frozenset({"uint16", "uint32", "uint64"})

_SAME_BITS = frozenset(
    {
        "add", "bitwise_and", "bitwise_invert", "bitwise_left_shift", "bitwise_or", "bitwise_xor",
        "broadcast_to", "concat", "conv", "cumulative_prod", "cumulative_sum", "diagonal", "dot_general",
        "dynamic_slice", "dynamic_update_slice", "equal", "expand_dims", "eye", "flip", "full", "gather",
        "index", "index_put", "iota", "matmul", "multiply", "negative", "not_equal", "pad", "permute_dims",
        "prod", "put_along_axis", "repeat", "reshape", "roll", "scatter", "slice", "square", "squeeze",
        "stack", "stop_gradient", "subtract", "sum", "sum_pool", "take", "take_along_axis", "tile", "tril",
        "triu", "update_slice", "where",
    }
)  # fmt: skip
"""Ops that do the same to the bits of signed and unsigned integers."""

_SAME_ORDER = frozenset(
    {
        "argmax", "argmin", "argsort", "clip", "cumulative_max", "cumulative_min", "greater", "greater_equal",
        "less", "less_equal", "max", "max_pool", "maximum", "min", "minimum", "searchsorted", "sort",
        "sort_with_indices", "topk",
    }
)  # fmt: skip
"""Ops that only compare, and give elements back as they are."""

_PLACES = frozenset({"indices", "starts"})
"""Operands that count places."""


def is_wide_unsigned(type_: ir.Type) -> bool:
    """Whether a type is of unsigned integers that PyTorch does not compute with."""
    return isinstance(type_, ir.RankedTensorType) and types.dtype_name(type_) in _WIDE


def expand_unsigned(cls: type[Any], op: ir.Operation, fields: dict[str, Any]) -> Any:
    """`op` on signed integers, or `None` where it has nothing to do with unsigned ones."""
    if not any(is_wide_unsigned(value.type) for value in [*op.operands, *op.results]):
        return None
    name = op.name.removeprefix("ivy.")
    if name == "bitcast":
        return None
    if name in _SPECIAL:
        return _SPECIAL[name](op.results[0].type, **fields)
    extreme = name in ("scatter", "index_put", "put_along_axis") and fields["reduction"] in ("min", "max")
    if name in _SAME_ORDER or extreme:
        return _rebuilt(cls, op, fields, lambda x: _flipped(as_signed(x)), _flipped)
    if name in _SAME_BITS:
        return _rebuilt(cls, op, fields, as_signed, lambda x: x)
    if cls.decompose is not None:
        return cls.decompose(**fields)
    raise ValueError(f"PyTorch has no {name} of {types.describe(op.operands[0].type)}")


def as_signed(x: Value) -> Value:
    """The signed integers of the same bits; other values as they are."""
    return ops.bitcast(x, _signed(x.type.element_type)) if is_wide_unsigned(x.type) else x


def _signed(element: ir.Type) -> ir.Type:
    name = types.dtype_name(element)
    return types.element_type(name.removeprefix("u")) if name in _WIDE else element


def _flipped(x: Value) -> Value:
    """The highest bit flipped, which turns the order of unsigned into that of signed integers."""
    if not types.is_integer(x.type):
        return x
    return ops.bitwise_xor(x, scalar_like(x, -(1 << (types.bit_width(x.type) - 1))))


def _rebuilt(
    cls: type[Any],
    op: ir.Operation,
    fields: dict[str, Any],
    before: Callable[[Value], Value],
    after: Callable[[Value], Value],
) -> list[Value]:
    made = cls.build(**{name: _field(cls, name, value, before) for name, value in fields.items()})
    results = made if isinstance(made, tuple) else [made]
    return [
        ops.bitcast(after(new), old.type.element_type) if is_wide_unsigned(old.type) else new
        for new, old in zip(results, op.results, strict=True)
    ]


def _field(cls: type[Any], name: str, value: Any, before: Callable[[Value], Value]) -> Any:
    if name in cls.attribute_kinds:
        return _signed(value) if cls.attribute_kinds[name] is DType else value
    if isinstance(value, list):
        return [_field(cls, name, item, before) for item in value]
    if value is None or not is_wide_unsigned(value.type):
        return value
    return ops.astype(value, types.element_type("int64")) if name in _PLACES else before(value)


# ------------------------------------------------------------------- what needs more than that


def _constant(result: ir.Type, value: ir.Attribute) -> Value:
    element = _signed(result.element_type)
    signed = types.tensor(result.shape, element)
    if value.is_splat:
        width = types.bit_width(element)
        number = ir.IntegerAttr(value.get_splat_value()).value & ((1 << width) - 1)
        number -= (1 << width) if number >> (width - 1) else 0
        made = ir.DenseElementsAttr.get_splat(signed, ir.IntegerAttr.get(element, number))
        return ops.bitcast(ops.constant(made), result.element_type)
    array = np.array(ir.DenseElementsAttr(value)).view(types.dtype_name(element))
    return ops.bitcast(ops.constant(elements(array, element)), result.element_type)


def _widened(x: Value) -> Value:
    """`uint16` and `uint32` as `int64` of the same value."""
    wide = ops.astype(as_signed(x), types.element_type("int64"))
    return ops.bitwise_and(wide, scalar((1 << types.bit_width(x.type)) - 1, "int64"))


def _narrowed(x: Value, element: ir.Type) -> Value:
    return ops.bitcast(ops.astype(x, _signed(element)), element)


def _quotient(result: ir.Type, x1: Value, x2: Value) -> Value:
    element = result.element_type
    if types.bit_width(element) < 64:
        return _narrowed(ops.truncated_divide(_widened(x1), _widened(x2)), element)
    return ops.bitcast(_divided(as_signed(x1), as_signed(x2))[0], element)


def _rest(result: ir.Type, x1: Value, x2: Value) -> Value:
    element = result.element_type
    if types.bit_width(element) < 64:
        return _narrowed(ops.truncated_remainder(_widened(x1), _widened(x2)), element)
    return ops.bitcast(_divided(as_signed(x1), as_signed(x2))[1], element)


def _divided(x: Value, divisor: Value) -> tuple[Value, Value]:
    """Quotient and remainder of 64-bit unsigned integers (Hacker's Delight, 9-3): half of the
    quotient by signed division, then at most one step. A divisor from 2⁶³ on divides once or not.
    """
    zero, one = scalar_like(x, 0), scalar_like(x, 1)
    large = ops.less(divisor, zero)
    safe = ops.where(large, one, divisor)
    half = ops.truncated_divide(_shifted(x, one), safe)
    quotient = ops.bitwise_left_shift(half, one)
    quotient = ops.where(large, zero, quotient)
    rest = ops.subtract(x, ops.multiply(quotient, divisor))
    step = ops.greater_equal(_flipped(rest), _flipped(divisor))
    quotient = ops.where(step, ops.add(quotient, one), quotient)
    rest = ops.where(step, ops.subtract(rest, divisor), rest)
    nothing = ops.equal(divisor, zero)
    return ops.where(nothing, scalar_like(x, -1), quotient), ops.where(nothing, x, rest)


def _shifted(x: Value, amount: Value) -> Value:
    """A logical shift to the right, of signed integers, by less than their width."""
    width = types.bit_width(x.type)
    first = ops.bitwise_and(
        ops.bitwise_right_shift(x, scalar_like(x, 1)), scalar_like(x, (1 << (width - 1)) - 1)
    )
    zero = ops.equal(amount, scalar_like(amount, 0))
    rest = ops.subtract(amount, scalar_like(amount, 1))
    return ops.where(zero, x, ops.bitwise_right_shift(first, ops.where(zero, amount, rest)))


def _right_shift(result: ir.Type, x1: Value, x2: Value) -> Value:
    x, amount = as_signed(x1), as_signed(x2)
    width = types.bit_width(result)
    known = known_number(amount)
    if known is not None and 0 < known < width:
        kept = scalar_like(x, (1 << (width - known)) - 1)
        shifted = ops.bitwise_and(ops.bitwise_right_shift(x, scalar_like(x, known)), kept)
        return ops.bitcast(_like(shifted, result), result.element_type)
    inside = ops.logical_and(
        ops.greater_equal(amount, scalar_like(amount, 0)), ops.less(amount, scalar_like(amount, width))
    )
    safe = ops.where(inside, amount, scalar_like(amount, 0))
    return ops.bitcast(ops.where(inside, _shifted(x, safe), scalar_like(x, 0)), result.element_type)


def _like(x: Value, result: ir.Type) -> Value:
    if list(x.type.shape) == list(result.shape) or types.DYNAMIC in result.shape:
        return x
    return ops.broadcast_to(x, (), tuple(result.shape))


def known_number(x: Value) -> int | None:
    """The number that all elements of an integer constant are."""
    owner = x.owner
    while not isinstance(owner, ir.Block) and owner.name in ("ivy.bitcast", "ivy.broadcast_to"):
        owner = owner.operands[0].owner
    if isinstance(owner, ir.Block) or owner.name != "ivy.constant":
        return None
    value = owner.attributes["value"]
    if not isinstance(value, ir.DenseElementsAttr) or not value.is_splat:
        return None
    return int(ir.IntegerAttr(value.get_splat_value()).value)


def _astype(result: ir.Type, x: Value, dtype: ir.Type) -> Value:
    if is_wide_unsigned(x.type):
        return _from_unsigned(x, dtype)
    if types.is_integer(x.type) or types.is_boolean(x.type):
        return _narrowed(x, dtype)
    if types.is_complex(x.type):
        return ops.astype(ops.real(x), dtype)
    wide = types.element_type("int64")
    if types.bit_width(dtype) < 64:
        return _narrowed(ops.astype(x, wide), dtype)
    if types.bit_width(x.type) < 32:
        x = ops.astype(x, types.element_type("float32"))
    half = scalar_like(x, 2.0**63)
    large = ops.greater_equal(x, half)
    whole = ops.astype(ops.where(large, ops.subtract(x, half), x), wide)
    return ops.bitcast(ops.where(large, _flipped(whole), whole), dtype)


def _from_unsigned(x: Value, dtype: ir.Type) -> Value:
    width = types.bit_width(x.type)
    if types.is_boolean(dtype):
        signed = as_signed(x)
        return ops.not_equal(signed, scalar_like(signed, 0))
    if types.is_integer(dtype) and types.bit_width(dtype) <= width:
        return (
            _narrowed(as_signed(x), dtype)
            if types.dtype_name(dtype) in _WIDE
            else ops.astype(as_signed(x), dtype)
        )
    if width < 64:
        wide = _widened(x)
        if types.dtype_name(dtype) in _WIDE:
            return _narrowed(wide, dtype)
        return ops.astype(wide, dtype)
    return _large_to_float(as_signed(x), dtype)


def _large_to_float(x: Value, dtype: ir.Type) -> Value:
    """Half of a number from 2⁶³ on, rounded to odd so that rounding again is exact, and twice that."""
    zero, one = scalar_like(x, 0), scalar_like(x, 1)
    halved = ops.bitwise_or(_shifted(x, one), ops.bitwise_and(x, one))
    wide = types.element_type("float64") if types.is_complex(dtype) else dtype
    negative = ops.less(x, zero)
    converted = ops.astype(ops.where(negative, halved, x), wide)
    result = ops.where(negative, ops.add(converted, converted), converted)
    return result if wide == dtype else ops.astype(result, dtype)


def _power(result: ir.Type, x1: Value, x2: Value) -> Value:
    """Square and multiply, for each bit of the exponent."""
    x, exponent = as_signed(x1), as_signed(x2)
    one = scalar_like(x, 1)
    total, square = one, x
    for bit in range(types.bit_width(x.type)):
        odd = ops.not_equal(ops.bitwise_and(exponent, scalar_like(x, 1 << bit)), scalar_like(x, 0))
        total = ops.multiply(total, ops.where(odd, square, one))
        square = ops.multiply(square, square)
    return ops.bitcast(_like(total, result), result.element_type)


def _sign(result: ir.Type, x: Value) -> Value:
    signed = as_signed(x)
    positive = ops.not_equal(signed, scalar_like(signed, 0))
    return _narrowed(positive, result.element_type)


_SPECIAL: dict[str, Callable[..., Value]] = {
    "abs": lambda result, x: x,
    "astype": _astype,
    "bitwise_right_shift": _right_shift,
    "constant": _constant,
    "pow": _power,
    "relu": lambda result, x: x,
    "sign": _sign,
    "truncated_divide": _quotient,
    "truncated_remainder": _rest,
}
