"""Membership in a set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf


def isin(x1: tf.Tensor, x2: tf.Tensor, *, invert: bool) -> tf.Tensor:
    found = tf.reduce_any(x1[..., None] == tf.reshape(x2, [-1]), axis=-1)
    return ~found if invert else found


DEVIATIONS: dict[str, Callable[..., Any]] = {"isin": isin}
