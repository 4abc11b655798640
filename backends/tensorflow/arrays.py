"""Arrays of other frameworks as TensorFlow tensors."""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf


def to_tensor(value: Any, dtype: str) -> tf.Tensor:
    """An array, a tensor or a Python number as a TensorFlow tensor of `dtype`."""
    target = tf.as_dtype(dtype)
    if isinstance(value, (tf.Tensor, tf.Variable)):
        tensor = tf.convert_to_tensor(value)
    elif hasattr(value, "__dlpack__") and not isinstance(value, (np.ndarray, np.generic)):
        tensor = _from_framework(value)
    else:
        tensor = tf.convert_to_tensor(np.asarray(value, target.as_numpy_dtype))
    return tensor if tensor.dtype == target else tf.cast(tensor, target)


def _from_framework(value: Any) -> tf.Tensor:
    if hasattr(value, "resolve_conj"):
        value = value.detach().resolve_conj().resolve_neg()
    try:
        return tf.convert_to_tensor(np.asarray(value))
    except TypeError:  # NumPy has no bfloat16 of its own, DLPack has
        return tf.identity(tf.experimental.dlpack.from_dlpack(value.contiguous().__dlpack__()))
