"""`ivy.random`: random numbers from explicit keys, the same on every backend.

A key is an array `uint32[2]`. Equal keys give equal numbers: derive a new one for every use, with
`split` or `fold_in`. The generator is Threefry-2x32 (Salmon et al., 2011), a hash of counters, in the
layout that JAX uses, so `ivy.random.bits(key)` are `jax.random.bits` of the same key; numbers of
distributions agree up to rounding.

    key = ivy.random.key(0)
    key, use = ivy.random.split(key)
    noise = ivy.random.normal(use, (2, 3))
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import ivy
from ivy.functional.array import Array
from ivy.functional.backends import using
from ivy.functional.dispatch import as_array
from ivy.functional.dtypes import CATEGORIES, DEFAULTS, DTYPES, DType, check_dtype, uint32, uint64

_WORD = 0xFFFFFFFF
_MANTISSAS = {"float16": 10, "bfloat16": 7, "float32": 23, "float64": 52}


def key(seed: int, *, device: Any = None) -> Array:
    """A key of the current backend.

    Args:
        seed: an integer of up to 64 bits; negative ones count as their two's complement.
        device: where the key is to lie.

    Raises:
        TypeError: the seed is not an integer.
        OverflowError: it has more than 64 bits.
    """
    if isinstance(seed, bool) or not isinstance(seed, int):
        raise TypeError(f"ivy.random.key takes an integer, and got {type(seed).__name__}")
    if not -(1 << 63) <= seed < 1 << 64:
        raise OverflowError(f"ivy.random.key takes integers of up to 64 bits, and got {seed}")
    words = [(seed >> 32) & _WORD, seed & _WORD]
    made: Array = ivy.asarray(words, dtype=uint32, device=device)
    return made


def split(key: Array, num: int | Sequence[int] = 2) -> Array:
    """New keys from one, which is not to be used again.

    Args:
        key: a key.
        num: how many, or a shape.

    Returns:
        Keys: `uint32` of shape `(*num, 2)`.
    """
    return ivy.stack(_hashed(_key(key, "split"), _shape(num)), axis=-1)  # type: ignore[no-any-return]


def fold_in(key: Array, data: int | Array) -> Array:
    """A new key from a key and a number, such as that of a step or a layer.

    Args:
        key: a key.
        data: an integer of up to 32 bits, or an integer array without dimensions.
    """
    key = _key(key, "fold_in")
    number = ivy.astype(data, uint32) if isinstance(data, Array) else _of(key, data & _WORD)
    high, low = key.functions["threefry2x32"](key.native, _of(key, 0).native, number.native)
    return ivy.stack([type(key)(high), type(key)(low)])  # type: ignore[no-any-return]


def bits(key: Array, shape: Sequence[int] = (), *, dtype: DType = uint32) -> Array:
    """Random bits.

    Args:
        key: a key.
        shape: that of the result.
        dtype: an unsigned integer dtype.

    Raises:
        TypeError: `dtype` is another one.
    """
    if check_dtype(dtype, "random.bits").kind != "unsigned integer":
        raise TypeError(f"ivy.random.bits gives unsigned integers, and dtype is {dtype.name}")
    high, low = _hashed(_key(key, "bits"), _shape(shape))
    if dtype is uint64:
        return (ivy.astype(high, uint64) << 32) | ivy.astype(low, uint64)  # type: ignore[no-any-return]
    return ivy.astype(high ^ low, dtype, copy=False)  # type: ignore[no-any-return]


def uniform(
    key: Array,
    shape: Sequence[int] = (),
    *,
    dtype: DType | None = None,
    low: float = 0.0,
    high: float = 1.0,
) -> Array:
    """Numbers from the uniform distribution over `[low, high)`.

    Args:
        key: a key.
        shape: that of the result.
        dtype: a real floating-point dtype, by default `float32`.
        low: the least number.
        high: the limit.

    Raises:
        TypeError: `dtype` is another one.
    """
    wanted = _floating(dtype, "uniform")
    mantissa = _MANTISSAS[wanted.name]
    drawn = bits(key, shape, dtype=DTYPES[f"uint{wanted.bits}"] if mantissa >= 8 else DTYPES["uint8"])
    integers = drawn >> (drawn.dtype.bits - mantissa)
    signed = ivy.astype(integers, DTYPES["int64"])  # every framework converts these exactly
    unit = ivy.astype(signed, wanted) * 2.0**-mantissa
    return ivy.maximum(unit * (high - low) + low, low)  # type: ignore[no-any-return]


def normal(key: Array, shape: Sequence[int] = (), *, dtype: DType | None = None) -> Array:
    """Numbers from the normal distribution of mean 0 and variance 1: see `uniform`."""
    wanted = _floating(dtype, "normal")
    drawn = _open(key, shape, wanted)
    return _erfinv(drawn) * math.sqrt(2)


def truncated_normal(
    key: Array, low: float, high: float, shape: Sequence[int] = (), *, dtype: DType | None = None
) -> Array:
    """Numbers from the normal distribution of mean 0 and variance 1, limited to `(low, high)`.

    Raises:
        ValueError: `low` is not less than `high`.
    """
    if not low < high:
        raise ValueError(
            f"ivy.random.truncated_normal: low must be less than high, and they are {low}, {high}"
        )
    wanted = _floating(dtype, "truncated_normal")
    ends = [math.erf(limit / math.sqrt(2)) for limit in (low, high)]
    drawn = uniform(key, shape, dtype=wanted, low=ends[0], high=ends[1])
    return ivy.clip(_erfinv(drawn) * math.sqrt(2), low, high)  # type: ignore[no-any-return]


def exponential(key: Array, shape: Sequence[int] = (), *, dtype: DType | None = None) -> Array:
    """Numbers from the exponential distribution of mean 1: see `uniform`."""
    return -ivy.log1p(-uniform(key, shape, dtype=_floating(dtype, "exponential")))  # type: ignore[no-any-return]


def gumbel(key: Array, shape: Sequence[int] = (), *, dtype: DType | None = None) -> Array:
    """Numbers from the standard Gumbel distribution: see `uniform`."""
    wanted = _floating(dtype, "gumbel")
    tiny = ivy.finfo(wanted).smallest_normal
    return -ivy.log(-ivy.log(uniform(key, shape, dtype=wanted, low=tiny)))  # type: ignore[no-any-return]


def laplace(key: Array, shape: Sequence[int] = (), *, dtype: DType | None = None) -> Array:
    """Numbers from the Laplace distribution of mean 0 and scale 1: see `uniform`."""
    drawn = _open(key, shape, _floating(dtype, "laplace"))
    return ivy.sign(drawn) * ivy.log1p(-ivy.abs(drawn))  # type: ignore[no-any-return]


def bernoulli(key: Array, p: float | Array = 0.5, shape: Sequence[int] | None = None) -> Array:
    """Booleans that are True with probability `p`.

    Args:
        key: a key.
        p: the probability, or an array of them that broadcasts to `shape`.
        shape: that of the result, by default that of `p`.
    """
    sizes = shape if shape is not None else (p.shape if isinstance(p, Array) else ())
    dtype = p.dtype if isinstance(p, Array) else None
    return uniform(key, sizes, dtype=dtype) < p


def randint(
    key: Array, low: int, high: int, shape: Sequence[int] = (), *, dtype: DType | None = None
) -> Array:
    """Integers from the uniform distribution over `[low, high)`.

    They are the remainders of numbers with twice the bits, so that their bias is negligible.

    Args:
        key: a key.
        low: the least integer.
        high: the limit, greater than `low`.
        shape: that of the result.
        dtype: an integer dtype, by default `int64`.

    Raises:
        TypeError: `dtype` is another one.
        ValueError: `low` is not less than `high`.
        OverflowError: the dtype cannot hold `low` or `high - 1`.
    """
    wanted = DEFAULTS["integral"] if dtype is None else check_dtype(dtype, "random.randint")
    if wanted.kind not in CATEGORIES["integer"]:
        raise TypeError(f"ivy.random.randint gives integers, and dtype is {wanted.name}")
    info = ivy.iinfo(wanted)
    if not low < high:
        raise ValueError(f"ivy.random.randint: low must be less than high, and they are {low}, {high}")
    if low < info.min or high - 1 > info.max:
        raise OverflowError(f"ivy.random.randint: [{low}, {high}) does not fit into {wanted.name}")
    word = DTYPES[f"uint{wanted.bits}"]
    keys = split(key)
    upper, lower = (bits(keys[i, ...], shape, dtype=word) for i in range(2))
    span = high - low
    if span < 1 << wanted.bits:
        factor = (1 << (wanted.bits // 2)) % span
        factor = factor * factor % (1 << wanted.bits) % span
        lower = ((upper % span) * factor + lower % span) % span
    return _offset(lower, low, wanted)


def _offset(drawn: Array, low: int, dtype: DType) -> Array:
    """Unsigned numbers moved up by `low`, modulo the width of the dtype."""
    moved = drawn + (low % (1 << dtype.bits))
    if dtype.kind == "unsigned integer":
        return moved
    half = 1 << (dtype.bits - 1)
    upper = moved >= half  # these stand for negative numbers
    rest = ivy.astype(ivy.where(upper, moved - half, moved), dtype)
    return ivy.where(upper, rest + (-half), rest)  # type: ignore[no-any-return]


def permutation(key: Array, x: int | Array, *, axis: int = 0) -> Array:
    """The numbers `0, …, x - 1`, or the slices of an array, in random order.

    Args:
        key: a key.
        x: how many numbers, or an array.
        axis: the axis whose slices change places.
    """
    key = _key(key, "permutation")
    size = x if isinstance(x, int) else x.shape[axis]
    with using(key.backend):
        order: Array = ivy.arange(size, device=key.device)
    rounds = math.ceil(3 * math.log(max(1, size)) / math.log(_WORD))
    for _ in range(rounds):
        keys = split(key)
        key = keys[0, ...]
        order = ivy.take(order, ivy.argsort(bits(keys[1, ...], (size,))))
    return order if isinstance(x, int) else ivy.take(x, order, axis=axis)


def choice(key: Array, x: int | Array, shape: Sequence[int] = (), *, replace: bool = True) -> Array:
    """Numbers below `x`, or elements of a 1-dimensional array, all equally likely.

    Args:
        key: a key.
        x: the limit, or an array to choose from.
        shape: that of the result.
        replace: whether one may be chosen several times.

    Raises:
        ValueError: there are fewer than are asked for, with `replace=False`.
    """
    size, count = (x if isinstance(x, int) else x.shape[0]), math.prod(shape)
    if not replace and count > size:
        raise ValueError(f"ivy.random.choice: {count} of {size} without replacement")
    places = randint(key, 0, size, (count,)) if replace else permutation(key, size)[:count]
    chosen = places if isinstance(x, int) else ivy.take(x, places)
    return ivy.reshape(chosen, tuple(shape))  # type: ignore[no-any-return]


def categorical(key: Array, logits: Array, *, axis: int = -1) -> Array:
    """Places drawn with the probabilities `softmax(logits)` along an axis.

    Args:
        key: a key.
        logits: logarithms of the probabilities, which need not sum to 1.
        axis: the axis of the categories.

    Returns:
        `int64` indices with the shape of `logits` without the axis.
    """
    noise = gumbel(key, logits.shape, dtype=logits.dtype)
    return ivy.argmax(noise + logits, axis=axis)  # type: ignore[no-any-return]


# ------------------------------------------------------------------------------------------ parts


def _key(key: Any, function: str) -> Array:
    """An argument that must be a key.

    Raises:
        TypeError: it is none.
    """
    key = as_array(key, f"random.{function}")
    if key.dtype is not uint32 or key.shape != (2,):
        raise TypeError(
            f"ivy.random.{function} takes a key, uint32[2], made by ivy.random.key or split; got "
            f"{key.dtype.name}{list(key.shape)}"
        )
    return key  # type: ignore[no-any-return]


def _shape(shape: int | Sequence[int]) -> tuple[int, ...]:
    return (shape,) if isinstance(shape, int) else tuple(shape)


def _of(key: Array, number: int) -> Array:
    """A word without dimensions where the key lies."""
    with using(key.backend):
        made: Array = ivy.asarray(number, dtype=uint32, device=key.device)
    return made


def _hashed(key: Array, shape: tuple[int, ...]) -> tuple[Array, Array]:
    """The words of the hash of the numbers 0, 1, 2, … in this shape."""
    with using(key.backend):
        low = ivy.reshape(ivy.arange(math.prod(shape), dtype=uint32, device=key.device), shape)
    high, low = key.functions["threefry2x32"](key.native, ivy.zeros_like(low).native, low.native)
    return type(key)(high), type(key)(low)


def _floating(dtype: DType | None, function: str) -> DType:
    if dtype is None:
        return DEFAULTS["real floating"]
    if check_dtype(dtype, f"random.{function}").kind != "real floating":
        raise TypeError(f"ivy.random.{function} gives real floating-point numbers, and dtype is {dtype.name}")
    return dtype


def _open(key: Array, shape: Sequence[int], dtype: DType) -> Array:
    """Uniform numbers in the open interval `(-1, 1)`."""
    eps = ivy.finfo(dtype).eps
    return uniform(key, shape, dtype=dtype, low=-1.0 + eps / 2, high=1.0)


def _erfinv(x: Array) -> Array:
    """The inverse of the error function in `(-1, 1)`."""
    return x._new("erfinv")


__all__ = [
    "bernoulli",
    "bits",
    "categorical",
    "choice",
    "exponential",
    "fold_in",
    "gumbel",
    "key",
    "laplace",
    "normal",
    "permutation",
    "randint",
    "split",
    "truncated_normal",
    "uniform",
]
