"""Looking for elements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf

from ivy.functional.adaptors.tensorflow.sorting import keys


def _first_extreme(find: Callable[..., tf.Tensor]) -> Callable[..., tf.Tensor]:
    """The first NaN counts as the extreme element."""

    def call(x: tf.Tensor, *, axis: int, keepdims: bool) -> tf.Tensor:
        x = tf.cast(x, tf.uint8) if x.dtype == tf.bool else x
        found = find(x, axis, output_type=tf.int64)
        if x.dtype.is_floating:
            broken = tf.math.is_nan(x)
            first = tf.argmax(tf.cast(broken, tf.uint8), axis, output_type=tf.int64)
            found = tf.where(tf.reduce_any(broken, axis), first, found)
        return tf.expand_dims(found, axis) if keepdims else found

    return call


def count_nonzero(x: tf.Tensor, *, axis: Sequence[int], keepdims: bool) -> tf.Tensor:
    set_ = tf.cast(x if x.dtype == tf.bool else x != tf.zeros((), x.dtype), tf.int64)
    return tf.reduce_sum(set_, list(axis), keepdims)


def nonzero(x: tf.Tensor) -> list[tf.Tensor]:
    places = tf.where(x if x.dtype == tf.bool else x != tf.zeros((), x.dtype))
    return tf.unstack(places, num=x.shape.rank, axis=1)  # type: ignore[no-any-return]


def searchsorted(x1: tf.Tensor, x2: tf.Tensor, *, side: str) -> tf.Tensor:
    """By the integers that `sort` compares, among which NaN has its place."""
    found = tf.searchsorted(keys(x1), tf.reshape(keys(x2), [-1]), side, out_type=tf.int64)
    return tf.reshape(found, x2.shape)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "argmax": _first_extreme(tf.argmax),
    "argmin": _first_extreme(tf.argmin),
    "count_nonzero": count_nonzero,
    "nonzero": nonzero,
    "searchsorted": searchsorted,
    "where": tf.where,
}
