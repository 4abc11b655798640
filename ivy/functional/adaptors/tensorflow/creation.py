"""New tensors."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from ivy.functional.adaptors import host
from ivy.functional.adaptors.tensorflow.array_object import on_device, to_device


def asarray(obj: Any, *, dtype: tf.DType | None = None, device: Any = None) -> tf.Tensor:
    """Of Python's numbers: NumPy reads them, which takes any mixture of their types."""
    with on_device(device):
        return tf.constant(np.asarray(obj, None if dtype is None else dtype.as_numpy_dtype))


def from_numpy(x: np.ndarray, *, device: Any = None, copy: bool | None = None) -> tf.Tensor:
    if copy is False:
        raise ValueError("TensorFlow cannot take NumPy's memory without a copy: pass copy=None")
    with on_device(device):
        return tf.constant(x)


_ALIGNMENT = 64
"""Where memory starts: Eigen's kernels end the process at other multiples of bytes."""

_BYTE_OFFSET = 40
"""Where `DLTensor`, whose first field is the address, has the offset that is to be added to it."""


def _address(capsule: Any) -> int:
    """Where the memory of a DLPack capsule starts."""
    pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
    pointer_of.restype, pointer_of.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
    tensor = pointer_of(capsule, b"dltensor")
    data = ctypes.c_uint64.from_address(tensor).value
    return data + ctypes.c_uint64.from_address(tensor + _BYTE_OFFSET).value


def from_dlpack(obj: Any, *, device: Any = None, copy: bool | None = None) -> tf.Tensor:
    """What TensorFlow cannot take over is copied where that is allowed: read-only memory, or with gaps, or
    that does not start where its kernels need it.

    Raises:
        BufferError: it cannot be had without a copy.
    """
    if isinstance(obj, np.ndarray) and copy is not False:
        return from_numpy(obj, device=device, copy=copy)
    try:
        capsule = obj.__dlpack__()
        is_aligned = _address(capsule) % _ALIGNMENT == 0
        made = tf.experimental.dlpack.from_dlpack(capsule)
    except tf.errors.InvalidArgumentError as error:
        if copy is False:
            raise BufferError(f"TensorFlow cannot take this memory without a copy: {error.message}") from None
        return from_numpy(np.from_dlpack(obj, device="cpu"), device=device)
    if not is_aligned:
        if copy is False:
            raise BufferError(f"TensorFlow needs memory that starts at a multiple of {_ALIGNMENT} bytes")
        return from_numpy(made.numpy(), device=device)
    moved = made if device is None else to_device(made, device)
    return tf.identity(moved) if copy and moved is made else moved


def full(shape: Sequence[int], value: Any, *, dtype: tf.DType, device: Any = None) -> tf.Tensor:
    with on_device(device):
        return tf.fill(shape, tf.constant(np.asarray(value, dtype.as_numpy_dtype)))


def zeros(shape: Sequence[int], *, dtype: tf.DType, device: Any = None) -> tf.Tensor:
    with on_device(device):
        return tf.zeros(shape, dtype)


def ones(shape: Sequence[int], *, dtype: tf.DType, device: Any = None) -> tf.Tensor:
    with on_device(device):
        return tf.ones(shape, dtype)


def eye(rows: int, columns: int, k: int, *, dtype: tf.DType, device: Any = None) -> tf.Tensor:
    return from_numpy(np.eye(rows, columns, k, dtype=dtype.as_numpy_dtype), device=device)


def arange(start: Any, stop: Any, step: Any, count: int, *, dtype: tf.DType, device: Any = None) -> tf.Tensor:
    numbers = host.arange(start, step, count, unsigned=dtype.is_unsigned)
    return from_numpy(numbers.astype(dtype.as_numpy_dtype), device=device)


def linspace(
    start: Any, stop: Any, num: int, endpoint: bool, *, dtype: tf.DType, device: Any = None
) -> tf.Tensor:
    numbers = host.linspace(start, stop, num, endpoint)
    return from_numpy(numbers.astype(dtype.as_numpy_dtype), device=device)


def meshgrid(*arrays: tf.Tensor, indexing: str) -> list[tf.Tensor]:
    """TensorFlow's own multiplies by ones, which changes NaN and infinities of complex numbers."""
    count = len(arrays)
    order = [1, 0, *range(2, count)] if indexing == "xy" and count > 1 else list(range(count))
    shape = [arrays[i].shape[0] for i in order]
    sizes = [[shape[place] if i == number else 1 for place, i in enumerate(order)] for number in range(count)]
    return [tf.broadcast_to(tf.reshape(x, own), shape) for x, own in zip(arrays, sizes, strict=True)]


def _triangle(x: tf.Tensor, keep: Callable[[np.ndarray], np.ndarray]) -> tf.Tensor:
    rows, columns = x.shape[-2:]
    mask = keep(np.ones((rows, columns), bool))
    return tf.where(mask, x, tf.zeros((), x.dtype))


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "arange": arange,
    "asarray": asarray,
    "empty": zeros,
    "eye": eye,
    "from_dlpack": from_dlpack,
    "from_numpy": from_numpy,
    "full": full,
    "linspace": linspace,
    "meshgrid": meshgrid,
    "ones": ones,
    "tril": lambda x, k: _triangle(x, lambda mask: np.tril(mask, k)),
    "triu": lambda x, k: _triangle(x, lambda mask: np.triu(mask, k)),
    "zeros": zeros,
}
