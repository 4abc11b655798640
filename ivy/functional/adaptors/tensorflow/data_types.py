"""Conversions of dtypes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf


def astype(x: tf.Tensor, dtype: tf.DType) -> tf.Tensor:
    return x != tf.zeros((), x.dtype) if dtype == tf.bool and x.dtype != tf.bool else tf.cast(x, dtype)


DEVIATIONS: dict[str, Callable[..., Any]] = {"astype": astype}
