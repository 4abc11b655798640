"""Indexing in TensorFlow, which has only slices and gathers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import tensorflow as tf

_MOST_SLICED = 8
"""How many dimensions TensorFlow slices at most."""


def getitem(x: tf.Tensor, key: Any) -> tf.Tensor:
    """`x[key]` with slices, integers, `None`, `...`, one boolean mask, and integer arrays."""
    key = key if isinstance(key, tuple) else (key,)
    if len(key) == 1 and isinstance(key[0], tf.Tensor) and key[0].dtype == tf.bool and not key[0].shape.rank:
        return tf.gather(tf.expand_dims(x, 0), _places(tf.reshape(key[0], [1]))[0])
    parts = _expanded(x, key)
    if not any(isinstance(part, tf.Tensor) for part in parts):
        return _sliced(x, parts)
    basic = [slice(None) if isinstance(part, (tf.Tensor, int)) else part for part in parts]
    places = [i for i, part in enumerate(parts) if isinstance(part, (tf.Tensor, int))]
    indices = [tf.cast(parts[i], tf.int64) for i in places]
    return _gathered(_sliced(x, basic), indices, places)


def _sliced(x: tf.Tensor, parts: list[Any]) -> tf.Tensor:
    """Slices and integers; TensorFlow slices nothing without dimensions, not even to add one."""
    if x.shape.rank > _MOST_SLICED:
        places = np.arange(x.shape.num_elements()).reshape(x.shape)[tuple(parts)]
        return tf.reshape(tf.gather(tf.reshape(x, [-1]), places.ravel()), places.shape)
    return x[tuple(parts)] if x.shape.rank else tf.reshape(x, [1] * len(parts))


def _expanded(x: tf.Tensor, key: tuple[Any, ...]) -> list[Any]:
    """The index with masks as arrays of places, and a slice for what it leaves out."""
    parts: list[Any] = []
    for part in key:
        is_mask = isinstance(part, tf.Tensor) and part.dtype == tf.bool
        parts += _places(part) if is_mask else [part]
    used = sum(part is not None and part is not Ellipsis for part in parts)
    where = next((i for i, part in enumerate(parts) if part is Ellipsis), len(parts))
    return parts[:where] + [slice(None)] * (x.shape.rank - used) + parts[where + 1 :]


def _places(mask: tf.Tensor) -> list[tf.Tensor]:
    """For each dimension of a mask, the places where it is true."""
    return list(tf.unstack(tf.where(mask), num=mask.shape.rank, axis=1))


def _gathered(x: tf.Tensor, indices: list[tf.Tensor], axes: list[int]) -> tf.Tensor:
    """The elements at integer arrays along axes, where NumPy puts them."""
    indices = [
        tf.where(index < 0, index + x.shape[axis], index) for index, axis in zip(indices, axes, strict=True)
    ]
    shape = indices[0].shape
    for index in indices[1:]:
        shape = tf.broadcast_static_shape(shape, index.shape)
    together = tf.stack([tf.broadcast_to(index, shape) for index in indices], axis=-1)
    others = [axis for axis in range(x.shape.rank) if axis not in axes]
    found = tf.gather_nd(tf.transpose(x, axes + others), together)
    if axes != list(range(axes[0], axes[-1] + 1)) or axes[0] == 0:
        return found
    front, rank = axes[0], shape.rank
    order = [*range(rank, rank + front), *range(rank), *range(rank + front, found.shape.rank)]
    return tf.transpose(found, order)


def setitem(x: tf.Tensor, key: Any, value: tf.Tensor) -> tf.Tensor:
    """A tensor like `x` with other elements at `key`. Places are of the words that `vmap` takes."""
    mask = key[0] if isinstance(key, tuple) and len(key) == 1 else key
    if isinstance(mask, tf.Tensor) and mask.dtype == tf.bool and not value.shape.rank:
        return tf.where(tf.reshape(mask, mask.shape + [1] * (x.shape.rank - mask.shape.rank)), value, x)
    size = x.shape.num_elements()
    numbers = getitem(tf.reshape(tf.range(size, dtype=tf.int64), x.shape), key)
    try:
        values = tf.broadcast_to(value, tf.shape(numbers))
    except tf.errors.InvalidArgumentError:
        shapes = f"{tuple(value.shape)} for elements of shape {tuple(numbers.shape)}"
        raise ValueError(f"x[...] = value: a value of shape {shapes}") from None
    places = tf.cast(tf.reshape(numbers, [-1, 1]), tf.int32 if size < 2**31 else tf.int64)
    flat = tf.tensor_scatter_nd_update(tf.reshape(x, [size]), places, tf.reshape(values, [-1]))
    return tf.reshape(flat, x.shape)


def take(x: tf.Tensor, indices: tf.Tensor, *, axis: int) -> tf.Tensor:
    return tf.gather(x, counted(indices, x.shape[axis]), axis=axis)


def counted(indices: tf.Tensor, size: int) -> tf.Tensor:
    """Indices counted from the start, as `int64`."""
    indices = tf.cast(indices, tf.int64)
    return tf.where(indices < 0, indices + size, indices)


def take_along_axis(x: tf.Tensor, indices: tf.Tensor, *, axis: int) -> tf.Tensor:
    indices = counted(indices, x.shape[axis])
    shapes = [list(array.shape) for array in (x, indices)]
    for shape in shapes:
        shape[axis] = 1
    common = tf.broadcast_static_shape(*map(tf.TensorShape, shapes)).as_list()
    wide = [common[:axis] + [array.shape[axis]] + common[axis + 1 :] for array in (x, indices)]
    x, indices = tf.broadcast_to(x, wide[0]), tf.broadcast_to(indices, wide[1])
    rank = x.shape.rank
    last = [i for i in range(rank) if i != axis] + [axis]
    found = tf.gather(tf.transpose(x, last), tf.transpose(indices, last), axis=rank - 1, batch_dims=rank - 1)
    return tf.transpose(found, sorted(range(rank), key=last.__getitem__))


DEVIATIONS: dict[str, Callable[..., Any]] = {"take": take, "take_along_axis": take_along_axis}
