"""The elementwise functions."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import tensorflow as tf

from ivy.functional.adaptors.complex_numbers import ComplexFunctions

WORDS = {tf.float16: tf.int16, tf.bfloat16: tf.int16, tf.float32: tf.int32, tf.float64: tf.int64}
"""The integers with the bits of a floating-point dtype."""


def _is_exact(x: tf.Tensor) -> bool:
    return bool(x.dtype.is_integer or x.dtype.is_bool)


def _of_floats(function: Callable[[tf.Tensor], tf.Tensor]) -> Callable[[tf.Tensor], tf.Tensor]:
    """A function that leaves integers as they are."""
    return lambda x: x if _is_exact(x) else function(x)


def _parts(function: Callable[[tf.Tensor], tf.Tensor]) -> Callable[[tf.Tensor], tf.Tensor]:
    """A function of complex numbers by their parts."""
    return lambda x: (
        tf.complex(function(tf.math.real(x)), function(tf.math.imag(x)))
        if x.dtype.is_complex
        else function(x)
    )


def _bits(
    on_bools: Callable[..., tf.Tensor], on_integers: Callable[..., tf.Tensor]
) -> Callable[..., tf.Tensor]:
    return lambda *operands: (on_bools if operands[0].dtype == tf.bool else on_integers)(*operands)


def absolute(x: tf.Tensor) -> tf.Tensor:
    if x.dtype.is_complex:
        return hypot(tf.math.real(x), tf.math.imag(x))
    return x if x.dtype.is_unsigned else tf.abs(x)


def trunc(x: tf.Tensor) -> tf.Tensor:
    return tf.where(x < 0, tf.math.ceil(x), tf.math.floor(x))


def rint(x: tf.Tensor) -> tf.Tensor:
    wide = tf.cast(x, tf.float32) if x.dtype.size == 2 else x
    return tf.cast(tf.math.rint(wide), x.dtype)


def sign(x: tf.Tensor) -> tf.Tensor:
    if x.dtype.is_complex:
        size = absolute(x)
        safe = tf.where(size == 0, tf.ones_like(size), size)
        return tf.where(size == 0, tf.zeros_like(x), x / tf.cast(safe, x.dtype))
    if _is_exact(x):
        return tf.cast(x > 0, x.dtype) - tf.cast(x < 0, x.dtype)
    return tf.where(tf.math.is_nan(x), x, tf.sign(x))


def negative(x: tf.Tensor) -> tf.Tensor:
    """By the complement where TensorFlow has none; its optimiser would find it in `0 - x`."""
    return tf.bitwise.invert(x) + tf.ones_like(x) if x.dtype.is_unsigned else tf.negative(x)


def signbit(x: tf.Tensor) -> tf.Tensor:
    return tf.bitcast(x, WORDS[x.dtype]) < 0


def copysign(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    return tf.where(signbit(y), -tf.abs(x), tf.abs(x))


def _either_part(function: Callable[[tf.Tensor], tf.Tensor]) -> Callable[[tf.Tensor], tf.Tensor]:
    def call(x: tf.Tensor) -> tf.Tensor:
        if _is_exact(x):
            return tf.zeros_like(x, tf.bool)
        if x.dtype.is_complex:
            return function(tf.math.real(x)) | function(tf.math.imag(x))
        return function(x)

    return call


def isfinite(x: tf.Tensor) -> tf.Tensor:
    if _is_exact(x):
        return tf.ones_like(x, tf.bool)
    if x.dtype.is_complex:
        return tf.math.is_finite(tf.math.real(x)) & tf.math.is_finite(tf.math.imag(x))
    return tf.math.is_finite(x)


def logarithm(base: float) -> Callable[[tf.Tensor], tf.Tensor]:
    """The logarithm of real numbers to a base; of its powers it is exact."""

    def call(x: tf.Tensor) -> tf.Tensor:
        wide = tf.cast(x, tf.float64)
        found = tf.math.log(wide) / math.log(base)
        return tf.cast(found + tf.stop_gradient(_to_power(base, wide, found)), x.dtype)

    return call


def _to_power(base: float, x: tf.Tensor, found: tf.Tensor) -> tf.Tensor:
    """What a logarithm lacks to the integer that it is, 0 where it is none."""
    whole = tf.where(tf.math.is_finite(found), rint(found), tf.zeros_like(found))
    is_power = tf.abs(tf.pow(tf.cast(base, tf.float64), whole) - x) <= x * 2.0**-52
    return tf.where(is_power & tf.math.is_finite(found), whole - found, tf.zeros_like(found))


def floor_divide(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """Integers divided by zero give 0, as in NumPy: TensorFlow would refuse the whole array."""
    if not _is_exact(x):
        return tf.math.floor(tf.realdiv(x, y))
    safe = tf.where(y == 0, tf.ones_like(y), y)
    return tf.where(y == 0, tf.zeros_like(x), tf.math.floordiv(x, safe))


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _fmod_of_pairs(
    x: tf.Tensor, y: tf.Tensor
) -> tuple[tf.Tensor, Callable[[tf.Tensor], tuple[tf.Tensor, tf.Tensor]]]:
    return tf.truncatemod(x, y), lambda upstream: (upstream, -upstream * trunc(x / y))


def _fmod(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """What is left of a division rounded towards zero: TensorFlow knows no gradient of it."""
    shape = tf.broadcast_static_shape(x.shape, y.shape)
    return _fmod_of_pairs(tf.broadcast_to(x, shape), tf.broadcast_to(y, shape))


def remainder(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """With the sign of `y`, zeros too."""
    if _is_exact(x):
        safe = tf.where(y == 0, tf.ones_like(y), y)
        return tf.where(y == 0, tf.zeros_like(x), tf.math.floormod(x, safe))
    rest = _fmod(x, y)
    other = tf.where(signbit(rest) == signbit(y), rest, rest + y)
    return tf.where(rest == 0, copysign(tf.zeros_like(rest), y), other)


def power(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """TensorFlow has no powers of unsigned integers; those of `int64` have the same lower bits."""
    if not x.dtype.is_unsigned:
        return tf.pow(x, y)
    if x.dtype != tf.uint64:
        return tf.cast(tf.pow(tf.cast(x, tf.int64), tf.cast(y, tf.int64)), x.dtype)
    base, half = tf.bitcast(x, tf.int64), tf.bitcast(tf.bitwise.right_shift(y, tf.ones_like(y)), tf.int64)
    root = tf.pow(base, half)
    is_odd = tf.bitwise.bitwise_and(y, tf.ones_like(y)) == 1
    return tf.bitcast(root * root * tf.where(is_odd, base, tf.ones_like(base)), tf.uint64)


def hypot(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """By parts of the greater of both, lest squares overflow; an infinity wins over a NaN."""
    x, y = tf.abs(x), tf.abs(y)
    scale = tf.stop_gradient(tf.maximum(x, y))
    usual = (scale > 0) & tf.math.is_finite(scale)
    scale = tf.where(usual, scale, tf.ones_like(scale))
    p, q = (tf.where(usual, each, tf.ones_like(scale)) / scale for each in (x, y))
    length = scale * tf.sqrt(p * p + q * q)
    infinite = tf.math.is_inf(x) | tf.math.is_inf(y)
    return tf.where(infinite, tf.cast(math.inf, x.dtype), tf.where(usual, length, x + y))


def logaddexp(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """The greater of both, and what the other adds; of equal ones each has half of the gradient."""
    same = x == y
    high = tf.where(same, x / 2 + y / 2, maximum(x, y))
    distance = tf.where(same, tf.zeros_like(x), x - y)
    added = tf.math.log1p(tf.exp(-tf.abs(distance)))
    return high + tf.where(tf.math.is_inf(high) & same, tf.zeros_like(high), added)


def _extreme(function: Callable[..., tf.Tensor]) -> Callable[..., tf.Tensor]:
    """NaN wins over numbers."""

    def call(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
        if _is_exact(x):
            return function(x, y)
        found = function(x, y)
        return tf.where(tf.math.is_nan(x), x, tf.where(tf.math.is_nan(y), y, found))

    return call


maximum = _extreme(tf.maximum)
minimum = _extreme(tf.minimum)


def left_shift(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """Nothing is left from the width of the dtype on."""
    width = tf.cast(8 * x.dtype.size, y.dtype)
    kept = tf.bitwise.left_shift(x, tf.minimum(y, width - 1))
    return tf.where(y >= width, tf.zeros_like(x), kept)


def right_shift(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """The sign is left from the width of the dtype on."""
    width = tf.cast(8 * x.dtype.size, y.dtype)
    kept = tf.bitwise.right_shift(x, tf.minimum(y, width - 1))
    return tf.where(y >= width, tf.zeros_like(x), kept) if x.dtype.is_unsigned else kept


def nextafter(x: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """TensorFlow has that of `float32` and `float64`; the others are counted as words."""
    if x.dtype.size > 2:
        return tf.math.nextafter(x, y)
    words = tf.bitcast(x, tf.int16)
    outwards = (x < y) == (x > 0)
    moved = tf.bitcast(words + tf.where(outwards, tf.ones_like(words), -tf.ones_like(words)), x.dtype)
    least = copysign(tf.bitcast(tf.ones_like(words), x.dtype), y)
    found = tf.where(x == y, y, tf.where(x == 0, least, moved))
    return tf.where(tf.math.is_nan(x) | tf.math.is_nan(y), x + y, found)


_REAL = SimpleNamespace(
    abs=tf.abs,
    copysign=copysign,
    exp=tf.math.exp,
    hypot=hypot,
    isfinite=tf.math.is_finite,
    isinf=tf.math.is_inf,
    isnan=tf.math.is_nan,
    log1p=tf.math.log1p,
    maximum=maximum,
    ones_like=tf.ones_like,
    signbit=signbit,
    where=tf.where,
)
COMPLEX = ComplexFunctions(_REAL, lambda x: (tf.math.real(x), tf.math.imag(x)), tf.complex)


def complex_log(x: tf.Tensor) -> tf.Tensor:
    """TensorFlow's own squares the parts, which overflows; far from 1 they are scaled."""
    a, b = tf.math.real(x), tf.math.imag(x)
    size = maximum(tf.abs(a), tf.abs(b))
    is_far = tf.math.is_finite(size) & (size > 0) & ((size > 2.0**60) | (size < 2.0**-60))
    scale = tf.stop_gradient(tf.where(is_far, size, tf.ones_like(size)))
    found = tf.math.log(tf.complex(a / scale, b / scale))
    return tf.complex(tf.math.real(found) + tf.math.log(scale), tf.math.imag(found))


def complex_sqrt(x: tf.Tensor) -> tf.Tensor:
    """TensorFlow's own adds the modulus to a part, which overflows; a quarter has half of the root."""
    a, b = tf.math.real(x), tf.math.imag(x)
    is_large = maximum(tf.abs(a), tf.abs(b)) > a.dtype.max / 8
    factor = tf.where(is_large, tf.cast(0.25, a.dtype), tf.ones_like(a))
    found = tf.math.sqrt(tf.complex(a * factor, b * factor))
    back = tf.where(is_large, tf.cast(2, a.dtype), tf.ones_like(a))
    return tf.complex(tf.math.real(found) * back, tf.math.imag(found) * back)


TANH = COMPLEX.tanh(tf.math.tanh)

DEVIATIONS: dict[str, Callable[..., Any]] = {
    "abs": absolute,
    "acos": tf.math.acos,
    "acosh": tf.math.acosh,
    "add": tf.add,
    "asin": tf.math.asin,
    "asinh": tf.math.asinh,
    "atan": tf.math.atan,
    "atan2": tf.math.atan2,
    "atanh": tf.math.atanh,
    "bitwise_and": _bits(tf.logical_and, tf.bitwise.bitwise_and),
    "bitwise_invert": _bits(tf.logical_not, tf.bitwise.invert),
    "bitwise_left_shift": left_shift,
    "bitwise_or": _bits(tf.logical_or, tf.bitwise.bitwise_or),
    "bitwise_right_shift": right_shift,
    "bitwise_xor": _bits(tf.math.logical_xor, tf.bitwise.bitwise_xor),
    "ceil": _of_floats(tf.math.ceil),
    "conj": tf.math.conj,
    "copysign": copysign,
    "cos": tf.math.cos,
    "cosh": tf.math.cosh,
    "divide": tf.realdiv,
    "equal": tf.equal,
    "exp": tf.math.exp,
    "expm1": tf.math.expm1,
    "floor": _of_floats(tf.math.floor),
    "floor_divide": floor_divide,
    "greater": tf.greater,
    "greater_equal": tf.greater_equal,
    "hypot": hypot,
    "imag": tf.math.imag,
    "isfinite": isfinite,
    "isinf": _either_part(tf.math.is_inf),
    "isnan": _either_part(tf.math.is_nan),
    "less": tf.less,
    "less_equal": tf.less_equal,
    "log": tf.math.log,
    "log10": logarithm(10),
    "log1p": tf.math.log1p,
    "log2": logarithm(2),
    "logaddexp": logaddexp,
    "logical_and": tf.logical_and,
    "logical_not": tf.logical_not,
    "logical_or": tf.logical_or,
    "logical_xor": tf.math.logical_xor,
    "maximum": maximum,
    "minimum": minimum,
    "multiply": tf.multiply,
    "negative": negative,
    "nextafter": nextafter,
    "not_equal": tf.not_equal,
    "positive": tf.identity,
    "pow": power,
    "real": lambda x: tf.math.real(x) if x.dtype.is_complex else tf.identity(x),
    "reciprocal": lambda x: tf.ones_like(x) / x,
    "remainder": remainder,
    "round": _of_floats(_parts(rint)),
    "sign": sign,
    "signbit": signbit,
    "sin": tf.math.sin,
    "sinh": tf.math.sinh,
    "sqrt": tf.math.sqrt,
    "square": lambda x: x * x,
    "subtract": tf.subtract,
    "tan": tf.math.tan,
    "tanh": tf.math.tanh,
    "trunc": _of_floats(trunc),
    "expm1[complex floating]": COMPLEX.expm1(tf.math.expm1, tf.math.exp),
    "log[complex floating]": complex_log,
    "log10[complex floating]": COMPLEX.to_base(complex_log, 10),
    "log1p[complex floating]": COMPLEX.log1p(complex_log),
    "log2[complex floating]": COMPLEX.to_base(complex_log, 2),
    "sqrt[complex floating]": COMPLEX.by_conjugates(complex_sqrt),
    "tan[complex floating]": COMPLEX.turned(TANH),
    "tanh[complex floating]": TANH,
}
