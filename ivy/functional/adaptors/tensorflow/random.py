"""The random generator's hash, and the inverse of the error function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

from ivy.functional.adaptors import threefry


def _word(number: int) -> tf.Tensor:
    return tf.constant(number, tf.uint32)


def _rotate(x: tf.Tensor, distance: int) -> tf.Tensor:
    left = tf.bitwise.left_shift(x, _word(distance))
    return tf.bitwise.bitwise_or(left, tf.bitwise.right_shift(x, _word(32 - distance)))


def threefry2x32(key: tf.Tensor, high: tf.Tensor, low: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """In `uint32`, which wraps around."""
    words = (key[0], key[1])
    return threefry.threefry2x32(words, (high, low), _word, tf.add, tf.bitwise.bitwise_xor, _rotate)


DEVIATIONS: dict[str, Callable[..., Any]] = {"erfinv": tf.math.erfinv, "threefry2x32": threefry2x32}
