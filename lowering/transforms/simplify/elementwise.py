"""Elementwise ops: identities, cancellations, constants, conversions, operands that are broadcast."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.base import OPS
from ivy.dialect.helpers import constant, scalar
from ivy.lowering.transforms.simplify.registry import (
    LARGEST_FOLD,
    Rule,
    array_of,
    number_of,
    producer,
    producing_op,
    simplify,
    simplify_any,
)
from ivy.mlir import ir

Value = ir.Value

_KINDS: dict[str, Callable[[ir.Type], bool]] = {
    "floating": types.is_floating,
    "integer": types.is_integer,
    "boolean": types.is_boolean,
    "real": lambda t: types.is_floating(t) or types.is_integer(t),
}

IDENTITIES: tuple[tuple[str, str, str, bool | int | float], ...] = (
    ("add", "both", "floating", -0.0),           # x + -0.0 = x; but -0.0 + 0.0 = 0.0
    ("add", "both", "integer", 0),               # x + 0 = x
    ("subtract", "right", "floating", 0.0),      # x - 0.0 = x; but 0.0 - -0.0 = 0.0
    ("subtract", "right", "integer", 0),         # x - 0 = x
    ("multiply", "both", "real", 1),             # x * 1 = x; complex: inf * (1 + 0i) has a NaN part
    ("divide", "right", "real", 1),              # x / 1 = x
    ("truncated_divide", "right", "integer", 1), # trunc(x / 1) = x
    ("floor_divide", "right", "integer", 1),     # floor(x / 1) = x
    ("pow", "right", "real", 1),                 # x ** 1 = x
    ("maximum", "both", "floating", -math.inf),  # max(x, -inf) = x, NaN too
    ("minimum", "both", "floating", math.inf),   # min(x, inf) = x, NaN too
    ("logical_and", "both", "boolean", True),    # x and true = x
    ("logical_or", "both", "boolean", False),    # x or false = x
    ("logical_xor", "both", "boolean", False),   # x xor false = x
    ("bitwise_and", "both", "integer", -1),      # x & ~0 = x, of signed integers
    ("bitwise_or", "both", "integer", 0),        # x | 0 = x
    ("bitwise_xor", "both", "integer", 0),       # x ^ 0 = x
    ("bitwise_left_shift", "right", "integer", 0),   # x << 0 = x
    ("bitwise_right_shift", "right", "integer", 0),  # x >> 0 = x
)  # fmt: skip
"""(op, on which side the number stands, kind of elements, the number that leaves `x` as it is)."""

INVOLUTIONS = ("negative", "logical_not", "bitwise_invert", "conj")
"""f(f(x)) = x"""

IDEMPOTENT = ("abs", "sign", "relu", "floor", "ceil", "trunc", "round")
"""f(f(x)) = f(x), of real elements"""


def _identity(side: str, kind: str, neutral: bool | int | float) -> Rule:
    def rule(x1: Value, x2: Value) -> Value | None:
        if not _KINDS[kind](x1.type):
            return None
        if _is_number(x2, neutral):
            return x1
        return x2 if side == "both" and _is_number(x1, neutral) else None

    return rule


def _is_number(value: Value, wanted: bool | int | float) -> bool:
    number = number_of(value)
    if number is None or number != wanted:
        return False
    return math.copysign(1, number) == math.copysign(1, wanted)


for _name, _side, _kind, _neutral in IDENTITIES:
    simplify(_name)(_identity(_side, _kind, _neutral))


def _involution(name: str) -> Rule:
    def rule(x: Value) -> Value | None:
        inner = producer(x, name)
        return None if inner is None else inner["x"]

    return rule


def _idempotent(name: str) -> Rule:
    return lambda x: x if not types.is_complex(x.type) and producer(x, name) is not None else None


for _name in INVOLUTIONS:
    simplify(_name)(_involution(_name))
for _name in IDEMPOTENT:
    simplify(_name)(_idempotent(_name))


@simplify("where")
def where_decided(condition: Value, x1: Value, x2: Value) -> Value | None:
    """where(true, a, b) = a, where(false, a, b) = b, where(c, a, a) = a"""
    decided = number_of(condition)
    if decided is None:
        return x1 if x1 == x2 else None
    return x1 if decided else x2


@simplify("where")
def where_truth(condition: Value, x1: Value, x2: Value) -> Value | None:
    """where(c, true, false) = c, where(c, false, true) = not c"""
    if not types.is_boolean(x1.type):
        return None
    chosen = (number_of(x1), number_of(x2))
    if chosen == (True, False):
        return condition
    return ops.logical_not(condition) if chosen == (False, True) else None


@simplify("where")
def where_not(condition: Value, x1: Value, x2: Value) -> Value | None:
    """where(not c, a, b) = where(c, b, a)"""
    inner = producer(condition, "logical_not")
    return None if inner is None else ops.where(inner["x"], x2, x1)


@simplify("real")
def real_of_real(x: Value) -> Value | None:
    """real(x) = x, of real elements"""
    return None if types.is_complex(x.type) else x


@simplify("real")
def real_of_complex(x: Value) -> Value | None:
    """real(complex(a, b)) = a"""
    return None if (inner := producer(x, "complex")) is None else inner["x1"]


@simplify("imag")
def imag_of_complex(x: Value) -> Value | None:
    """imag(complex(a, b)) = b"""
    return None if (inner := producer(x, "complex")) is None else inner["x2"]


# ------------------------------------------------------------------------------ conversions


@simplify("astype")
def astype_same(x: Value, dtype: ir.Type) -> Value | None:
    """astype(x, its own type) = x"""
    return x if x.type.element_type == dtype else None


@simplify("astype")
def astype_twice(x: Value, dtype: ir.Type) -> Value | None:
    """astype(astype(x, b), c) = astype(x, c), where b holds every value of x exactly"""
    inner = producer(x, "astype")
    if inner is None:
        return None
    origin = inner["x"].type.element_type
    if not holds(origin, inner["dtype"]):
        return None
    if dtype == origin:
        return inner["x"]
    through_float = types.is_floating(inner["dtype"]) and not types.is_floating(origin)
    if through_float and types.is_integer(dtype):
        return None  # out of range, a float saturates and an integer wraps
    if types.is_complex(inner["dtype"]) and not types.is_complex(dtype):
        return None
    return ops.astype(inner["x"], dtype)


_MANTISSA = {"float16": 11, "bfloat16": 8, "float32": 24, "float64": 53}
_EXPONENT = {"float16": 5, "bfloat16": 8, "float32": 8, "float64": 11}


def holds(narrow: ir.Type, wide: ir.Type) -> bool:
    """Whether every value of one element type is one of the other."""
    if narrow == wide or types.is_boolean(narrow):
        return True
    if types.is_boolean(wide):
        return False
    if types.is_integer(narrow):
        return _holds_integer(narrow, wide)
    a, b = types.dtype_name(narrow), types.dtype_name(wide)
    if a in _MANTISSA and b in _MANTISSA:
        return _MANTISSA[a] <= _MANTISSA[b] and _EXPONENT[a] <= _EXPONENT[b]
    return (a, b) == ("complex64", "complex128")


def _holds_integer(narrow: ir.Type, wide: ir.Type) -> bool:
    bits = types.bit_width(narrow) - (not types.is_unsigned(narrow))
    if types.is_integer(wide):
        if types.is_unsigned(wide) and not types.is_unsigned(narrow):
            return False
        return bits <= types.bit_width(wide) - (not types.is_unsigned(wide))
    return bits <= _MANTISSA.get(types.dtype_name(wide), 0) and types.dtype_name(wide) != "float16"


@simplify("astype")
def astype_constant(x: Value, dtype: ir.Type) -> Value | None:
    """astype(constant) = constant, where the conversion is defined"""
    array = array_of(x)
    name = types.dtype_name(dtype)
    if array is None or name.startswith(("complex", "float8", "bfloat")):
        return None
    if array.dtype.kind == "f" and np.dtype(name).kind in "iu":
        limits = np.iinfo(name)
        if not np.all((array > float(limits.min)) & (array < float(limits.max))):
            return None
    with np.errstate(all="ignore"):
        return constant(array.astype(name), dtype)


# ------------------------------------------------------------------------------- constants

_EXACT = {
    "add": np.add, "subtract": np.subtract, "multiply": np.multiply, "negative": np.negative,
    "abs": np.abs, "maximum": np.maximum, "minimum": np.minimum, "floor": np.floor, "ceil": np.ceil,
    "trunc": np.trunc, "round": np.rint, "equal": np.equal, "not_equal": np.not_equal,
    "less": np.less, "less_equal": np.less_equal, "greater": np.greater,
    "greater_equal": np.greater_equal, "logical_and": np.logical_and, "logical_or": np.logical_or,
    "logical_xor": np.logical_xor, "logical_not": np.logical_not, "where": np.where,
    "isnan": np.isnan, "isinf": np.isinf, "isfinite": np.isfinite, "sqrt": np.sqrt,
    "bitwise_and": np.bitwise_and, "bitwise_or": np.bitwise_or, "bitwise_xor": np.bitwise_xor,
}  # fmt: skip
"""Functions that NumPy computes to the last bit as every target does."""
_EXACT_FLOATING = {"divide": np.divide}
_NO_BOOLEANS = frozenset({"add", "subtract", "multiply", "negative", "abs", "sqrt", "floor", "ceil", "round"})


def _fold(name: str, function: Callable[..., Any], kinds: str) -> Rule:
    def rule(**fields: Value) -> Value | None:
        arrays = [array_of(value) for value in fields.values()]
        if any(array is None or array.dtype.kind not in kinds for array in arrays):
            return None
        if types.product(np.broadcast_shapes(*(array.shape for array in arrays))) > LARGEST_FOLD:
            return None
        with np.errstate(all="ignore"):
            result = np.asarray(function(*arrays))
        return constant(result)

    return rule


for _name, _function in _EXACT.items():
    simplify(_name)(_fold(_name, _function, "fiu" if _name in _NO_BOOLEANS else "fiub"))
for _name, _function in _EXACT_FLOATING.items():
    simplify(_name)(_fold(_name, _function, "f"))


# ---------------------------------------------------------------------- implicit broadcasting

_BROADCASTING = frozenset(
    name for name, cls in OPS.items() if cls.family == "elementwise" and len(cls.operand_annotations) > 1
)


@simplify_any
def broadcast_operand(op: ir.Operation) -> list[Value] | None:
    """f(broadcast_to(x), y) = f(x, y), where y alone gives the shape; the same for full and constants"""
    if op.name.removeprefix("ivy.") not in _BROADCASTING:
        return None
    for place, value in enumerate(op.operands):
        shape = _shape_before_broadcast(value)
        if shape is not None and _keeps_shape(op, place, shape):
            op.operands[place] = _before_broadcast(value)
            return list(op.results)
    return None


def _shape_before_broadcast(value: Value) -> tuple[int, ...] | None:
    owner = producing_op(value)
    if owner is None:
        return None
    if owner.name in ("ivy.broadcast_to", "ivy.full"):
        return types.shape_of(owner.operands[0].type)
    is_splat = owner.name == "ivy.constant" and value.type.rank and number_of(value) is not None
    return () if is_splat else None


def _before_broadcast(value: Value) -> Value:
    if value.owner.name == "ivy.constant":
        return scalar(number_of(value), value.type.element_type)
    return value.owner.operands[0]


def _keeps_shape(op: ir.Operation, place: int, shape: tuple[int, ...]) -> bool:
    shapes = [types.shape_of(value.type) for value in op.operands]
    before = types.broadcast(*shapes)
    shapes[place] = shape
    return types.broadcast(*shapes) == before
