"""Membership in a set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

from ivy.functional.adaptors.tensorflow.searching import searchsorted
from ivy.functional.adaptors.tensorflow.sorting import sort


def _is_one_of(x: tf.Tensor, others: tf.Tensor) -> tf.Tensor:
    return tf.reduce_any(tf.reshape(x, [*x.shape, 1]) == others, axis=-1)


def _is_in_sorted(x: tf.Tensor, others: tf.Tensor) -> tf.Tensor:
    """By one comparison for each element, with the one where it would be inserted."""
    if 0 in others.shape:
        return tf.zeros_like(x, tf.bool)
    line = sort(others, axis=0, descending=False, stable=False)
    places = tf.minimum(searchsorted(line, x, side="left"), others.shape[0] - 1)
    return tf.gather(line, places) == x


def isin(x1: tf.Tensor, x2: tf.Tensor, *, invert: bool) -> tf.Tensor:
    others = tf.reshape(x2, [-1])
    found = _is_one_of(x1, others) if x1.dtype.is_complex else _is_in_sorted(x1, others)
    return ~found if invert else found


DEVIATIONS: dict[str, Callable[..., Any]] = {"isin": isin}
