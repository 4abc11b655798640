"""Loops of ufuncs, and elementwise functions that are not ufuncs."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.protocols import deliver, implements
from ivy.frontend.numpy.trace import Value, refuse
from ivy.frontend.numpy.ufuncs import LOOPS, loop

_SAME = [
    *("add", "subtract", "multiply", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sqrt", "cbrt"),
    *("square", "sin", "cos", "tan", "sinh", "cosh", "tanh", "signbit", "copysign", "nextafter", "hypot"),
    *("logaddexp", "bitwise_and", "bitwise_or", "bitwise_xor", "gcd"),
]
_RENAMED = {
    "arcsin": ops.asin, "arccos": ops.acos, "arctan": ops.atan, "arctan2": ops.atan2, "arcsinh": ops.asinh,
    "arccosh": ops.acosh, "arctanh": ops.atanh, "divide": ops.divide, "rint": ops.round,
    "positive": lambda x: x, "equal": ops.equal, "not_equal": ops.not_equal,
}  # fmt: skip

LOOPS.update({name: getattr(ops, name) for name in _SAME} | _RENAMED)

_OF_SCIPY = {
    "erf": ops.erf, "erfc": ops.erfc, "erfinv": ops.erfinv, "expit": ops.sigmoid, "gammaln": ops.lgamma,
    "xlogy": ops.xlogy, "xlog1py": ops.xlog1py,
}  # fmt: skip
"""Ufuncs of `scipy.special`."""


def _real(name: str) -> None:
    @loop(name)
    def apply(*values: Value) -> Value:
        if _is(types.is_complex, values[0]):
            refuse(f"scipy.special.{name} of complex numbers is not supported in captured NumPy programs")
        return _OF_SCIPY[name](*values)


for _name in _OF_SCIPY:
    _real(_name)


def _is(kind: Any, x: Value) -> bool:
    return bool(kind(x.type))


def _inexact(x: Value) -> bool:
    return _is(types.is_floating, x) or _is(types.is_complex, x)


# ---------------------------------------------------------------------------------- arithmetic


@loop("add", "logical_or")
def add(a: Value, b: Value) -> Value:
    if _is(types.is_boolean, a):
        return ops.logical_or(a, b)
    return ops.add(a, b)


@loop("multiply", "logical_and")
def multiply(a: Value, b: Value) -> Value:
    if _is(types.is_boolean, a):
        return ops.logical_and(a, b)
    return ops.multiply(a, b)


def _truth(x: Value) -> Value:
    return x if _is(types.is_boolean, x) else ops.not_equal(x, scalar_like(x, 0))


@loop("logical_and")
def logical_and(a: Value, b: Value) -> Value:
    return ops.logical_and(_truth(a), _truth(b))


@loop("logical_or")
def logical_or(a: Value, b: Value) -> Value:
    return ops.logical_or(_truth(a), _truth(b))


@loop("logical_xor")
def logical_xor(a: Value, b: Value) -> Value:
    return ops.logical_xor(_truth(a), _truth(b))


@loop("logical_not")
def logical_not(x: Value) -> Value:
    return ops.logical_not(_truth(x))


@loop("absolute", "fabs")
def absolute(x: Value) -> Value:
    return x if _is(types.is_boolean, x) or _is(types.is_unsigned, x) else ops.abs(x)


@loop("negative")
def negative(x: Value) -> Value:
    return ops.negative(x)


@loop("sign")
def sign(x: Value) -> Value:
    if _is(types.is_complex, x):
        size = ops.abs(x)
        zero = ops.equal(size, scalar_like(size, 0))
        unit = ops.where(zero, scalar_like(size, 1), size)
        return ops.complex(ops.divide(ops.real(x), unit), ops.divide(ops.imag(x), unit))
    if _is(types.is_unsigned, x):
        return ops.minimum(x, scalar_like(x, 1))
    return ops.sign(x)


@loop("reciprocal")
def reciprocal(x: Value) -> Value:
    if _inexact(x):
        return ops.divide(scalar_like(x, 1), x)
    return _whole(ops.truncated_divide, scalar_like(x, 1), x)


def _whole(function: Any, a: Value, b: Value) -> Value:
    """A division of integers, with NumPy's 0 for a divisor of 0."""
    none = ops.equal(b, scalar_like(b, 0))
    return ops.where(none, scalar_like(a, 0), function(a, ops.where(none, scalar_like(b, 1), b)))


@loop("floor_divide")
def floor_divide(a: Value, b: Value) -> Value:
    return ops.floor_divide(a, b) if _inexact(a) else _whole(ops.floor_divide, a, b)


@loop("remainder")
def remainder(a: Value, b: Value) -> Value:
    if not _inexact(a):
        return _whole(ops.remainder, a, b)
    rest = ops.remainder(a, b)
    return ops.where(ops.equal(rest, scalar_like(rest, 0)), ops.copysign(rest, b), rest)


@loop("fmod")
def fmod(a: Value, b: Value) -> Value:
    return ops.truncated_remainder(a, b) if _inexact(a) else _whole(ops.truncated_remainder, a, b)


@loop("divmod")
def divmod_(a: Value, b: Value) -> tuple[Value, Value]:
    return floor_divide(a, b), remainder(a, b)


@loop("power", "float_power")
def power(a: Value, b: Value) -> Value:
    if _is(types.is_complex, a):
        nothing = ops.logical_and(ops.equal(a, scalar_like(a, 0)), ops.equal(b, scalar_like(b, 0)))
        return ops.where(nothing, scalar_like(a, 1), ops.pow(a, b))
    return ops.pow(a, b)


@loop("ldexp")
def ldexp(a: Value, b: Value) -> Value:
    """In two halves, so that neither power overflows before the product does."""
    half = ops.bitwise_right_shift(b, scalar_like(b, 1))
    rest = ops.subtract(b, half)
    two = scalar_like(a, 2)
    first = ops.pow(two, ops.astype(half, a.type.element_type))
    return ops.multiply(ops.multiply(a, first), ops.pow(two, ops.astype(rest, a.type.element_type)))


@loop("frexp")
def frexp(x: Value) -> tuple[Value, Value]:
    return tuple(ops.frexp(x))


@loop("modf")
def modf(x: Value) -> tuple[Value, Value]:
    whole = ops.trunc(x)
    rest = ops.where(ops.isinf(x), scalar_like(x, 0), ops.subtract(x, whole))
    return ops.copysign(rest, x), whole


def _round_with(function: Any) -> Any:
    return lambda x: function(x) if _is(types.is_floating, x) else x


LOOPS.update(floor=_round_with(ops.floor), ceil=_round_with(ops.ceil), trunc=_round_with(ops.trunc))


@loop("lcm")
def lcm(a: Value, b: Value) -> Value:
    """Of the magnitudes, and wrapping around as NumPy's."""
    a, b = absolute(a), absolute(b)
    return ops.multiply(_whole(ops.truncated_divide, a, ops.gcd(a, b)), b)


@loop("heaviside")
def heaviside(x: Value, at_zero: Value) -> Value:
    zero = scalar_like(x, 0)
    positive = ops.where(ops.greater(x, zero), scalar_like(x, 1), zero)
    step = ops.where(ops.equal(x, zero), at_zero, positive)
    return ops.where(ops.isnan(x), x, step)


@loop("logaddexp2")
def logaddexp2(a: Value, b: Value) -> Value:
    scale = scalar_like(a, math.log(2))
    return ops.divide(ops.logaddexp(ops.multiply(a, scale), ops.multiply(b, scale)), scale)


@loop("degrees", "rad2deg")
def degrees(x: Value) -> Value:
    return ops.multiply(x, scalar_like(x, 180 / math.pi))


@loop("radians", "deg2rad")
def radians(x: Value) -> Value:
    return ops.multiply(x, scalar_like(x, math.pi / 180))


@loop("spacing")
def spacing(x: Value) -> Value:
    away = ops.copysign(scalar_like(x, math.inf), x)
    gap = ops.subtract(ops.nextafter(x, away), x)
    return ops.where(ops.isfinite(x), gap, scalar_like(x, math.nan))


@loop("conjugate")
def conjugate(x: Value) -> Value:
    return ops.conj(x) if _is(types.is_complex, x) else x


def _parts(function: Any, combine: Any) -> Any:
    """A predicate of complex elements from that of their parts; a fixed answer for integers."""

    def apply(x: Value) -> Value:
        if _is(types.is_complex, x):
            return combine(function(ops.real(x)), function(ops.imag(x)))
        if not _is(types.is_floating, x):
            answer = function == ops.isfinite
            return ops.full(scalar_like(ops.equal(x, x), answer), (), tuple(x.type.shape))
        return function(x)

    return apply


LOOPS.update(
    isnan=_parts(ops.isnan, ops.logical_or),
    isinf=_parts(ops.isinf, ops.logical_or),
    isfinite=_parts(ops.isfinite, ops.logical_and),
)


# --------------------------------------------------------------------------------------- order


def _ordered(function: Any, strict: Any) -> Any:
    """A comparison; complex numbers compare by their real parts, then by their imaginary ones."""

    def apply(a: Value, b: Value) -> Value:
        if _is(types.is_boolean, a):
            a, b = (ops.astype(x, types.element_type("int8")) for x in (a, b))
        if not _is(types.is_complex, a):
            return function(a, b)
        same = ops.equal(ops.real(a), ops.real(b))
        tie = ops.logical_and(same, function(ops.imag(a), ops.imag(b)))
        known = ops.logical_not(ops.logical_or(ops.isnan(ops.imag(a)), ops.isnan(ops.imag(b))))
        return ops.logical_or(ops.logical_and(strict(ops.real(a), ops.real(b)), known), tie)

    return apply


LOOPS.update(
    less=_ordered(ops.less, ops.less),
    less_equal=_ordered(ops.less_equal, ops.less),
    greater=_ordered(ops.greater, ops.greater),
    greater_equal=_ordered(ops.greater_equal, ops.greater),
)


def _extreme(function: Any, on_booleans: Any, comparison: str, takes_nan: bool) -> Any:
    def apply(a: Value, b: Value) -> Value:
        if _is(types.is_boolean, a):
            return on_booleans(a, b)
        if not _is(types.is_complex, a):
            return function(a, b)
        first = LOOPS[comparison](a, b)
        none_a, none_b = LOOPS["isnan"](a), LOOPS["isnan"](b)
        chosen = ops.where(first, a, b)
        if takes_nan:
            return ops.where(none_a, a, ops.where(none_b, b, chosen))
        return ops.where(none_b, a, ops.where(none_a, b, chosen))

    return apply


LOOPS.update(
    maximum=_extreme(ops.maximum, ops.logical_or, "greater_equal", True),
    minimum=_extreme(ops.minimum, ops.logical_and, "less_equal", True),
    fmax=_extreme(ops.fmax, ops.logical_or, "greater_equal", False),
    fmin=_extreme(ops.fmin, ops.logical_and, "less_equal", False),
)


@loop("clip")
def clip(x: Value, low: Value, high: Value) -> Value:
    return LOOPS["minimum"](LOOPS["maximum"](x, low), high)


# ---------------------------------------------------------------------------------------- bits


@loop("invert")
def invert(x: Value) -> Value:
    return ops.logical_not(x) if _is(types.is_boolean, x) else ops.bitwise_invert(x)


@loop("left_shift")
def left_shift(a: Value, b: Value) -> Value:
    return _shifted(ops.bitwise_left_shift, a, b, scalar_like(a, 0))


@loop("right_shift")
def right_shift(a: Value, b: Value) -> Value:
    zero = scalar_like(a, 0)
    all_gone = zero if _is(types.is_unsigned, a) else ops.where(ops.less(a, zero), scalar_like(a, -1), zero)
    return _shifted(ops.bitwise_right_shift, a, b, all_gone)


def _shifted(function: Any, a: Value, b: Value, all_gone: Value) -> Value:
    """NumPy shifts everything out where the amount is not in [0, width)."""
    width = types.bit_width(a.type)
    inside = ops.less(b, scalar_like(b, width))
    if not _is(types.is_unsigned, b):
        inside = ops.logical_and(inside, ops.greater_equal(b, scalar_like(b, 0)))
    return ops.where(inside, function(a, ops.where(inside, b, scalar_like(b, 0))), all_gone)


@loop("bitwise_count")
def bitwise_count(x: Value) -> Value:
    """The number of ones in the magnitude: pairs, nibbles and bytes are added up in place."""
    x = ops.abs(x) if not _is(types.is_unsigned, x) else x
    width = types.bit_width(x.type)
    unsigned = ops.bitcast(x, types.element_type(f"uint{width}")) if not _is(types.is_unsigned, x) else x
    total = ops.full(scalar_like(unsigned, 0), (), tuple(x.type.shape))
    for place in range(width):
        bit = ops.bitwise_right_shift(unsigned, scalar_like(unsigned, place))
        total = ops.add(total, ops.bitwise_and(bit, scalar_like(unsigned, 1)))
    return ops.astype(total, types.element_type("uint8"))


# --------------------------------------------------------------------------- other functions


@implements(np.where)
def where(condition: Any, x: Any = None, y: Any = None, /) -> Any:
    """NumPy's `where` of three arguments; of one it is `nonzero`."""
    if x is None and y is None:
        return np.nonzero(condition)
    condition, x, y = arrays.as_operand(condition), arrays.as_operand(x), arrays.as_operand(y)
    dtype = np.result_type(x, y)
    x, y = (np.asarray(v).astype(dtype) if type(v) is int else v for v in (x, y))
    value = ops.where(arrays.cast_to(condition, np.bool), arrays.cast_to(x, dtype), arrays.cast_to(y, dtype))
    return arrays.from_value(value, dtype, is_array=True)


@implements(np.result_type, view=True)
def result_type(*arguments: Any) -> Any:
    """NumPy's promotion; arrays count by their dtypes."""
    return np.result_type(*(a.dtype if arrays.is_traced(a) else a for a in arguments))


@implements(np.can_cast, view=True)
def can_cast(from_: Any, to: Any, casting: str = "safe") -> bool:
    """Whether a cast is allowed, by dtypes."""
    return np.can_cast(from_.dtype if arrays.is_traced(from_) else from_, to, casting)  # type: ignore[arg-type]


@implements(np.round, np.around, method=True)
def round(a: Any, decimals: int = 0, out: Any = None) -> Any:
    """NumPy's way: scale, round to even, scale back."""
    x = arrays.as_traced(a)
    if x.dtype.kind == "c":
        rounded = np.round(x.real, decimals) + 1j * np.round(x.imag, decimals)
        return deliver(rounded.astype(x.dtype), out)
    if x.dtype.kind in "iu" and decimals >= 0:
        return deliver(x.copy(), out)
    if x.dtype.kind in "iu":
        unit = 10**-decimals
        scaled = np.rint(x / unit) * unit
        return deliver(scaled.astype(x.dtype), out)
    if x.dtype.kind == "b":
        x = x.astype(np.float16)
    if decimals == 0:
        return deliver(np.rint(x), out)
    unit = 10.0 ** abs(decimals)
    up, down = (np.multiply, np.divide) if decimals > 0 else (np.divide, np.multiply)
    return deliver(down(np.rint(up(x, unit)), unit), out)


@implements(np.array_equal)
def array_equal(a1: Any, a2: Any, equal_nan: bool = False) -> Any:
    """Whether shapes and elements agree, as a traced boolean."""
    a1, a2 = arrays.as_array(a1), arrays.as_array(a2)
    if a1.shape != a2.shape:
        return False
    same = np.equal(a1, a2)
    if equal_nan and a1.dtype.kind in "fc" and a2.dtype.kind in "fc":
        same = same | (np.isnan(a1) & np.isnan(a2))
    return np.all(same)


@implements(np.array_equiv)
def array_equiv(a1: Any, a2: Any) -> Any:
    """Whether elements agree after broadcasting, as a traced boolean."""
    return np.all(np.equal(a1, a2))


@implements(np.allclose)
def allclose(a: Any, b: Any, rtol: Any = 1e-5, atol: Any = 1e-8, equal_nan: bool = False) -> Any:
    """Whether all elements are close, as a traced boolean."""
    return np.all(np.isclose(a, b, rtol, atol, equal_nan))


@implements(np.packbits)
def packbits(a: Any, /, axis: int | None = None, bitorder: str = "big") -> Any:
    """Eight booleans in each byte."""
    x = arrays.as_traced(a).astype(np.bool)
    x, axis = (x.ravel(), 0) if axis is None else (x, axis)
    bits = np.moveaxis(x, axis, -1)
    missing = -bits.shape[-1] % 8
    bits = np.pad(bits, [(0, 0)] * (bits.ndim - 1) + [(0, missing)]).astype(np.uint8)
    places = np.arange(8, dtype=np.uint8)
    places = places[::-1] if bitorder == "big" else places
    grouped = bits.reshape(*bits.shape[:-1], -1, 8)
    return np.moveaxis(np.sum(grouped << places, -1, dtype=np.uint8), -1, axis)


@implements(np.unpackbits)
def unpackbits(a: Any, /, axis: int | None = None, count: int | None = None, bitorder: str = "big") -> Any:
    """The bits of each byte."""
    x = arrays.as_traced(a)
    if x.dtype != np.uint8:
        raise TypeError("Expected an input array of unsigned byte data type")
    x, axis = (x.ravel(), 0) if axis is None else (x, axis)
    places = np.arange(8, dtype=np.uint8)
    places = places[::-1] if bitorder == "big" else places
    bits = (np.moveaxis(x, axis, -1)[..., None] >> places) & np.uint8(1)
    flat = bits.reshape(*bits.shape[:-2], -1)
    if count is not None:
        flat = flat[..., :count] if count <= flat.shape[-1] else np.pad(
            flat, [(0, 0)] * (flat.ndim - 1) + [(0, count - flat.shape[-1])]
        )  # fmt: skip
    return np.moveaxis(flat, -1, axis)


@implements(np.real, view=True)
def real(val: Any) -> Any:
    """A view of the real part."""
    return arrays.as_traced(val).real


@implements(np.imag, view=True)
def imag(val: Any) -> Any:
    """A view of the imaginary part."""
    return arrays.as_traced(val).imag


@implements(np.nan_to_num)
def nan_to_num(x: Any, copy: bool = True, nan: Any = 0.0, posinf: Any = None, neginf: Any = None) -> Any:
    """NaN and infinities replaced by numbers."""
    x = arrays.as_traced(x)
    if x.dtype.kind not in "fc":
        return x.copy()
    if x.dtype.kind == "c":
        parts = (np.nan_to_num(part, True, nan, posinf, neginf) for part in (x.real, x.imag))
        result = arrays.from_value(ops.complex(*(part.value for part in parts)), x.dtype)
    else:
        info = np.finfo(x.dtype)
        high, low = (info.max if posinf is None else posinf), (info.min if neginf is None else neginf)
        plain = np.where(np.isnan(x), np.asarray(nan, x.dtype), x)
        result = np.where(plain == np.inf, np.asarray(high, x.dtype), plain)
        result = np.where(plain == -np.inf, np.asarray(low, x.dtype), result)
    if not copy:
        x.assign(result)
        return x
    return result
