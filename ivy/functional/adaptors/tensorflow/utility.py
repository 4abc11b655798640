"""Whether all or any elements are true."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tensorflow as tf

DEVIATIONS: dict[str, Callable[..., Any]] = {
    "all": lambda x, *, axis, keepdims: tf.reduce_all(x, list(axis), keepdims),
    "any": lambda x, *, axis, keepdims: tf.reduce_any(x, list(axis), keepdims),
}
