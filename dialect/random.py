"""Random numbers from keys: the counter-based generator Threefry-2x32 (Salmon et al., 2011), used as
JAX uses it (with `jax_threefry_partitionable`, its default), so that the same key gives the same
numbers there.

A key is a `tensor<2xui32>`. Equal keys give equal numbers: every use takes a key of its own, made
by `random_fold_in` or `random_split`.
"""

import math

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.attributes import DType, Float, Int, Ints
from ivy.dialect.base import Dims, Op, Tensor
from ivy.dialect.creation import check_dims
from ivy.dialect.helpers import (
    as_index,
    constant,
    multiply_size,
    scalar,
    split_shape,
)
from ivy.dialect.manipulation import slice_axis
from ivy.dialect.types import DYNAMIC

_ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))
_PARITY = 0x1BD11BDA


def _require_key(key):
    if types.dtype_name(key) != "uint32" or list(key.shape) != [2]:
        raise ValueError(f"expects a key, uint32[2], got {types.describe(key)}")


class RandomKey(Op, name="random_key"):
    """The program's key number `stream`.

    It stands for `random_fold_in(rng, stream)` while a program is converted; `ivy-thread-keys` puts
    that in its place and makes `rng` the last argument of `@main`.
    """

    stream: Int

    @staticmethod
    def infer(stream):
        return types.tensor((2,), "uint32")


class Threefry(Op, name="threefry2x32", results=2):
    """The Threefry-2x32 hash with 20 rounds of pairs (`high`, `low`) of `uint32`, for one key."""

    key: Tensor
    high: Tensor
    low: Tensor

    @staticmethod
    def infer(key, high, low):
        _require_key(key)
        if high != low or types.dtype_name(high) != "uint32":
            raise ValueError(f"expects uint32 words, got {types.describe(high)} and {types.describe(low)}")
        return high, low

    @staticmethod
    def decompose(key, high, low):
        first, second = _words(key)
        third = ops.bitwise_xor(ops.bitwise_xor(first, second), scalar(_PARITY, "uint32"))
        keys = [first, second, third]
        high, low = ops.add(high, first), ops.add(low, second)
        for group in range(5):
            for distance in _ROTATIONS[group % 2]:
                high = ops.add(high, low)
                low = ops.bitwise_xor(high, _rotated(low, distance))
            high = ops.add(high, keys[(group + 1) % 3])
            low = ops.add(low, ops.add(keys[(group + 2) % 3], scalar(group + 1, "uint32")))
        return high, low


class Philox(Op, name="philox4x32", results=4):
    """The Philox-4x32 hash with 10 rounds of four `uint32` words each, for one key (Salmon et al., 2011)."""

    key: Tensor
    x0: Tensor
    x1: Tensor
    x2: Tensor
    x3: Tensor

    @staticmethod
    def infer(key, x0, x1, x2, x3):
        _require_key(key)
        if any(x != x0 for x in (x1, x2, x3)) or types.dtype_name(x0) != "uint32":
            raise ValueError(f"expects uint32 words of one shape, got {types.describe(x0)}")
        return x0, x0, x0, x0

    @staticmethod
    def decompose(key, x0, x1, x2, x3):
        first, second = _words(key)
        for number in range(10):
            high0, low0 = _product(x0, 0xD2511F53)
            high1, low1 = _product(x2, 0xCD9E8D57)
            x0, x1, x2, x3 = _mixed(high1, x1, first), low1, _mixed(high0, x3, second), low0
            if number < 9:
                first = ops.add(first, scalar(0x9E3779B9, "uint32"))
                second = ops.add(second, scalar(0xBB67AE85, "uint32"))
        return x0, x1, x2, x3


def _product(x, factor):
    """The upper and the lower half of a product of 64 bits."""
    wide, word = types.element_type("uint64"), types.element_type("uint32")
    product = ops.multiply(ops.astype(x, wide), scalar(factor, "uint64"))
    high = ops.bitwise_right_shift(product, scalar(32, "uint64"))
    return ops.astype(high, word), ops.multiply(x, scalar(factor, "uint32"))


def _mixed(one, other, key):
    return ops.bitwise_xor(ops.bitwise_xor(one, other), key)


def _rotated(x, distance):
    left = ops.bitwise_left_shift(x, scalar(distance, "uint32"))
    return ops.bitwise_or(left, ops.bitwise_right_shift(x, scalar(32 - distance, "uint32")))


def _words(key):
    return [ops.reshape(slice_axis(key, 0, i, i + 1), (), ()) for i in range(2)]


def _counters(dims, shape):
    """The numbers 0, 1, 2, … in this shape, as pairs of `uint32`."""
    dynamic = iter(dims)
    total = 1
    for size in shape:
        total = multiply_size(total, next(dynamic) if size == DYNAMIC else size)
    if isinstance(total, int) and total > 1 << 32:
        raise ValueError(f"a random tensor of {total} elements")
    flat_shape, flat_dims = split_shape([total if isinstance(total, int) else as_index(total)])
    flat = ops.iota(flat_dims, flat_shape, 0, types.element_type("uint32"))
    low = ops.reshape(flat, dims, shape)
    return ops.full(scalar(0, "uint32"), dims, shape), low


class RandomFoldIn(Op, name="random_fold_in"):
    """A new key from a key and a number from 0 to 2³²-1."""

    key: Tensor
    data: Int

    @staticmethod
    def infer(key, data):
        _require_key(key)
        return key

    @staticmethod
    def decompose(key, data):
        zero, number = (constant([value], types.element_type("uint32")) for value in (0, data))
        return ops.concat(list(ops.threefry2x32(key, zero, number)), 0)


class RandomSplit(Op, name="random_split"):
    """`count` new keys from one, of shape (count, 2)."""

    key: Tensor
    count: Int = 2

    @staticmethod
    def infer(key, count):
        _require_key(key)
        return types.tensor((count, 2), "uint32")

    @staticmethod
    def decompose(key, count):
        return ops.stack(list(ops.threefry2x32(key, *_counters((), (count,)))), 1)


class RandomShape(Op):
    """Base of the ops that fill a shape."""

    key: Tensor
    dims: Dims
    shape: Ints


class RandomBits(RandomShape, name="random_bits"):
    """Uniform random bits as unsigned integers of type `dtype`."""

    dtype: DType

    @staticmethod
    def infer(key, dims, shape, dtype):
        _require_key(key)
        check_dims(shape, dims)
        if not types.is_unsigned(dtype):
            raise ValueError(f"makes unsigned integers, not {types.dtype_name(dtype)}")
        return types.tensor(shape, dtype)

    @staticmethod
    def decompose(key, dims, shape, dtype):
        high, low = ops.threefry2x32(key, *_counters(dims, shape))
        if types.bit_width(dtype) < 64:
            bits = ops.bitwise_xor(high, low)
            return bits if types.bit_width(dtype) == 32 else ops.astype(bits, dtype)
        high, low = ops.astype(high, dtype), ops.astype(low, dtype)
        return ops.bitwise_or(ops.bitwise_left_shift(high, scalar(32, dtype)), low)


class RandomFloats(RandomShape):
    """Base of the ops that make floating-point numbers."""

    @staticmethod
    def check(key, dims, shape, dtype):
        _require_key(key)
        check_dims(shape, dims)
        if not types.is_floating(dtype) or types.bit_width(dtype) == 8:
            raise ValueError(f"makes floating-point numbers, not {types.dtype_name(dtype)}")
        return types.tensor(shape, dtype)


_MANTISSA = {"float16": 10, "bfloat16": 7, "float32": 23, "float64": 52}


class RandomUniform(RandomFloats, name="random_uniform"):
    """Numbers from the uniform distribution over `[low, high)`: random bits as the mantissa of a
    number in `[1, 2)`, less 1, scaled.
    """

    dtype: DType
    low: Float = 0.0
    high: Float = 1.0

    @staticmethod
    def infer(key, dims, shape, dtype, low, high):
        return RandomFloats.check(key, dims, shape, dtype)

    @staticmethod
    def decompose(key, dims, shape, dtype, low, high):
        mantissa, width = _MANTISSA[types.dtype_name(dtype)], types.bit_width(dtype)
        drawn = width if mantissa >= 8 else 8
        word = types.element_type(f"uint{width}")
        bits = ops.random_bits(key, dims, shape, types.element_type(f"uint{drawn}"))
        bits = bits if drawn == width else ops.astype(bits, word)
        bits = ops.bitwise_right_shift(bits, scalar(drawn - mantissa, word))
        bits = ops.bitwise_or(bits, ops.bitcast(scalar(1.0, dtype), word))
        unit = ops.subtract(ops.bitcast(bits, dtype), scalar(1.0, dtype))
        least = scalar(low, dtype)
        scaled = ops.add(ops.multiply(unit, ops.subtract(scalar(high, dtype), least)), least)
        return ops.maximum(least, scaled)


class RandomNormal(RandomFloats, name="random_normal"):
    """Numbers from the normal distribution of mean 0 and variance 1: `sqrt(2) * erfinv(u)` for
    uniform `u` in `(-1, 1)`.
    """

    dtype: DType

    @staticmethod
    def infer(key, dims, shape, dtype):
        return RandomFloats.check(key, dims, shape, dtype)

    @staticmethod
    def decompose(key, dims, shape, dtype):
        element = np.zeros((), types.dtype_name(dtype)).dtype
        low = float(np.nextafter(np.array(-1, element), np.array(0, element)))
        uniform = ops.random_uniform(key, dims, shape, dtype, low, 1.0)
        return ops.multiply(ops.erfinv(uniform), scalar(math.sqrt(2), dtype))


class RandomIntegers(RandomShape, name="random_integers"):
    """Integers from the uniform distribution over `[low, high)`; `low` where that is empty.

    The remainder of a number with twice the bits of `dtype`, so that the bias is negligible.
    """

    dtype: DType
    low: Int
    high: Int

    @staticmethod
    def infer(key, dims, shape, dtype, low, high):
        _require_key(key)
        check_dims(shape, dims)
        if not types.is_integer(dtype):
            raise ValueError(f"makes integers, not {types.dtype_name(dtype)}")
        return types.tensor(shape, dtype)

    @staticmethod
    def decompose(key, dims, shape, dtype, low, high):
        width = types.bit_width(dtype)
        word = types.element_type(f"uint{width}")
        keys = ops.random_split(key, 2)
        drawn = [
            ops.random_bits(ops.reshape(slice_axis(keys, 0, i, i + 1), (), (2,)), dims, shape, word)
            for i in range(2)
        ]
        span = max(1, high - low)
        if span >= 1 << width:
            return ops.add(ops.astype(drawn[1], dtype), scalar(low, dtype))
        factor = (1 << (width // 2)) % span
        factor = factor * factor % (1 << width) % span
        upper, lower = (ops.truncated_remainder(bits, scalar(span, word)) for bits in drawn)
        offset = ops.add(ops.multiply(upper, scalar(factor, word)), lower)
        offset = ops.truncated_remainder(offset, scalar(span, word))
        return ops.add(ops.astype(offset, dtype), scalar(low, dtype))


class RandomPermutation(Op, name="random_permutation"):
    """The numbers `0, …, size - 1` in random order, by sorting with random bits as the keys."""

    key: Tensor
    size: Int
    dtype: DType

    @staticmethod
    def infer(key, size, dtype):
        _require_key(key)
        return types.tensor((size,), dtype)

    @staticmethod
    def decompose(key, size, dtype):
        result = ops.iota((), (size,), 0, dtype)
        rounds = math.ceil(3 * math.log(max(1, size)) / math.log((1 << 32) - 1))
        for _ in range(rounds):
            keys = ops.random_split(key, 2)
            key, own = (ops.reshape(slice_axis(keys, 0, i, i + 1), (), (2,)) for i in range(2))
            bits = ops.random_bits(own, (), (size,), types.element_type("uint32"))
            result = ops.take(result, ops.argsort(bits, 0), 0)
        return result
