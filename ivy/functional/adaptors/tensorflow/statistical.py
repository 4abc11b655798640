"""Reductions and running totals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf


def _extreme(
    reduce: Callable[..., tf.Tensor],
) -> Callable[..., tf.Tensor]:
    """NaN wins over numbers; booleans are numbers here."""

    def call(x: tf.Tensor, *, axis: Sequence[int], keepdims: bool) -> tf.Tensor:
        if x.dtype == tf.bool:
            return tf.cast(reduce(tf.cast(x, tf.uint8), list(axis), keepdims), tf.bool)
        found = reduce(x, list(axis), keepdims)
        if not x.dtype.is_floating:
            return found
        broken = tf.reduce_any(tf.math.is_nan(x), list(axis), keepdims)
        return tf.where(broken, tf.constant(float("nan"), x.dtype), found)

    return call


maximal = _extreme(tf.reduce_max)
minimal = _extreme(tf.reduce_min)


def mean(x: tf.Tensor, *, axis: Sequence[int], keepdims: bool) -> tf.Tensor:
    """The parts of complex numbers are independent."""
    if x.dtype.is_complex:
        return tf.complex(
            *(mean(part, axis=axis, keepdims=keepdims) for part in (tf.math.real(x), tf.math.imag(x)))
        )
    return tf.reduce_mean(x, list(axis), keepdims)


def var(x: tf.Tensor, *, axis: Sequence[int], correction: float, keepdims: bool) -> tf.Tensor:
    count = 1
    for i in axis:
        count *= x.shape[i]
    distance = x - tf.reduce_mean(x, list(axis), keepdims=True)
    return tf.reduce_sum(distance * distance, list(axis), keepdims) / (count - correction)


def std(x: tf.Tensor, *, axis: Sequence[int], correction: float, keepdims: bool) -> tf.Tensor:
    return tf.sqrt(var(x, axis=axis, correction=correction, keepdims=keepdims))


def cumulative_sum(x: tf.Tensor, *, axis: int, dtype: tf.DType) -> tf.Tensor:
    """Compiled ones are neither complex nor unsigned: by parts, or by the words' bits."""
    if x.dtype.is_complex:
        return tf.complex(tf.cumsum(tf.math.real(x), axis), tf.cumsum(tf.math.imag(x), axis))
    if x.dtype == tf.uint64:
        return tf.bitcast(tf.cumsum(tf.bitcast(x, tf.int64), axis), tf.uint64)
    return tf.cumsum(x, axis)


def cumulative_prod(x: tf.Tensor, *, axis: int, dtype: tf.DType) -> tf.Tensor:
    if x.dtype.is_integer:
        words = tf.bitcast(x, tf.int64) if x.dtype == tf.uint64 else x
        return tf.bitcast(tf.math.cumprod(words, axis), x.dtype)
    last = [i for i in range(x.shape.rank) if i != axis] + [axis]
    products = (_products_by_doubling if x.dtype.is_complex else _products)(tf.transpose(x, last))
    return tf.transpose(products, sorted(range(x.shape.rank), key=last.__getitem__))


@tf.custom_gradient  # type: ignore[untyped-decorator]
def _products(x: tf.Tensor) -> tuple[tf.Tensor, Callable[[tf.Tensor], tf.Tensor]]:
    """The running products of the last axis: TensorFlow's own gradient of them divides by the elements."""

    def gradient(upstream: tf.Tensor) -> tf.Tensor:
        with tf.GradientTape() as tape:
            tape.watch(x)
            found = _products_by_doubling(x)
        return tape.gradient(found, x, upstream)

    return tf.math.cumprod(x, axis=-1), gradient


def _products_by_doubling(x: tf.Tensor) -> tf.Tensor:
    """The running products of the last axis, of twice as many elements in each step."""
    distance = 1
    while distance < x.shape[-1]:
        x = tf.concat([x[..., :distance], x[..., distance:] * x[..., :-distance]], axis=-1)
        distance *= 2
    return x


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "cumulative_prod": cumulative_prod,
    "cumulative_sum": cumulative_sum,
    "max": maximal,
    "mean": mean,
    "min": minimal,
    "prod": lambda x, *, axis, dtype, keepdims: tf.reduce_prod(x, list(axis), keepdims),
    "std": std,
    "sum": lambda x, *, axis, dtype, keepdims: tf.reduce_sum(x, list(axis), keepdims),
    "var": var,
}
