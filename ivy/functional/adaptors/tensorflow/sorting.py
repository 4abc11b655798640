"""Sorting: numbers are compared as integers of the same order, NaN after all others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

from ivy.functional.adaptors.tensorflow.elementwise import WORDS
from ivy.functional.adaptors.tensorflow.indexing import take_along_axis


def argsort(x: tf.Tensor, *, axis: int, descending: bool, stable: bool) -> tf.Tensor:
    ordered = keys(x)
    ordered = tf.bitwise.invert(ordered) if descending else ordered
    return tf.cast(tf.argsort(ordered, axis=axis, stable=True), tf.int64)


def sort(x: tf.Tensor, *, axis: int, descending: bool, stable: bool) -> tf.Tensor:
    order = argsort(x, axis=axis, descending=descending, stable=stable)
    return take_along_axis(x, order, axis=axis)


def keys(x: tf.Tensor) -> tf.Tensor:
    """Integers in the order of the elements; both zeros have the same one."""
    if x.dtype == tf.bool:
        return tf.cast(x, tf.uint8)
    if not x.dtype.is_floating:
        return tf.cast(x, tf.int32) if x.dtype == tf.uint16 else x  # which compiled sorting lacks
    words = tf.bitcast(tf.where(x == 0, tf.zeros_like(x), x), WORDS[x.dtype])
    ordered = tf.where(words < 0, tf.bitwise.bitwise_xor(words, words.dtype.max), words)
    return tf.where(tf.math.is_nan(x), tf.constant(words.dtype.max, words.dtype), ordered)


DEVIATIONS: dict[str, Callable[..., Any]] = {"argsort": argsort, "sort": sort}
