"""Rearranging tensors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import tensorflow as tf


def reshape(x: tf.Tensor, shape: Sequence[int], copy: bool | None = None) -> tf.Tensor:
    result = tf.reshape(x, shape)
    return tf.identity(result) if copy else result


def expand_dims(x: tf.Tensor, *, axis: Sequence[int]) -> tf.Tensor:
    sizes = iter(x.shape)
    return tf.reshape(x, [1 if i in axis else next(sizes) for i in range(x.shape.rank + len(axis))])


def squeeze(x: tf.Tensor, *, axis: Sequence[int]) -> tf.Tensor:
    return tf.reshape(x, [size for i, size in enumerate(x.shape) if i not in axis])


def roll(x: tf.Tensor, shifts: Sequence[int], *, axis: Sequence[int]) -> tf.Tensor:
    return x if 0 in x.shape else tf.roll(x, list(shifts), list(axis))


def _as_signed(function: Callable[..., tf.Tensor]) -> Callable[..., tf.Tensor]:
    """A function that moves elements, for `uint16` too, which it lacks."""

    def call(x: tf.Tensor, *args: Any, **kwargs: Any) -> tf.Tensor:
        if x.dtype == tf.uint16:
            return tf.bitcast(function(tf.bitcast(x, tf.int16), *args, **kwargs), tf.uint16)
        return function(x, *args, **kwargs)

    return call


def repeat(x: tf.Tensor, repeats: Any, *, axis: int) -> tf.Tensor:
    """TensorFlow's own makes something of negative numbers, and gives empty arrays another shape: only
    the places are repeated by it.
    """
    if isinstance(repeats, tf.Tensor) and tf.executing_eagerly() and bool(tf.reduce_any(repeats < 0)):
        raise ValueError("ivy.repeat: repeats must not be negative")
    places = tf.repeat(tf.range(x.shape[axis], dtype=tf.int64), repeats)
    return tf.gather(x, places, axis=axis)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "broadcast_to": tf.broadcast_to,
    "concat": lambda arrays, *, axis: tf.concat(arrays, axis),
    "expand_dims": expand_dims,
    "flip": lambda x, *, axis: tf.reverse(x, list(axis)),
    "permute_dims": lambda x, axes: tf.transpose(x, axes),
    "repeat": repeat,
    "reshape": reshape,
    "roll": roll,
    "squeeze": squeeze,
    "stack": lambda arrays, *, axis: tf.stack(arrays, axis),
    "tile": _as_signed(lambda x, repetitions: tf.tile(x, repetitions)),
    "unstack": lambda x, *, axis: tf.unstack(x, axis=axis),
}
