"""What the array object needs of TensorFlow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import tensorflow as tf

from ivy.functional.adaptors.formatting import show
from ivy.functional.adaptors.tensorflow.indexing import getitem, setitem
from ivy.functional.dtypes import DType


def to_numpy(x: tf.Tensor) -> np.ndarray:
    """Raises TypeError where the tensor stands for values of a function that TensorFlow is tracing."""
    if not hasattr(x, "numpy"):
        raise TypeError(
            f"the values of {x!r} are not known while TensorFlow traces the function; "
            "decide with ivy.where instead of `if`, and take numbers out after the call"
        )
    return np.asarray(tf.convert_to_tensor(x).numpy())


def to_device(x: tf.Tensor, device: Any, *, stream: Any = None) -> tf.Tensor:
    """TensorFlow has no streams."""
    if stream is not None:
        raise ValueError("TensorFlow has no streams")
    with on_device(device):
        return tf.identity(x)


def on_device(device: Any) -> Any:
    """The scope of a device; None is the usual one.

    Raises:
        ValueError: TensorFlow has no such device.
    """
    known = [each.name.partition("device:")[2] for each in tf.config.list_logical_devices()]
    name = str(device).upper() if device is not None else None
    if name is not None and name not in known and f"{name}:0" not in known:
        raise ValueError(f"TensorFlow has no device {device!r}; it has {', '.join(known)}")
    return tf.device(name)


def to_dlpack(
    x: tf.Tensor,
    *,
    stream: Any = None,
    max_version: Any = None,
    dl_device: Sequence[int] | None = None,
    copy: bool | None = None,
) -> Any:
    """TensorFlow's capsules have no version, which consumers of newer ones accept."""
    if dl_device is not None and tuple(dl_device) != tuple(x.__dlpack_device__()):
        raise BufferError(f"the tensor lies on DLPack device {x.__dlpack_device__()}, not {dl_device}")
    return tf.experimental.dlpack.to_dlpack(tf.identity(x) if copy else x)


def show_tensor(x: tf.Tensor, dtype: DType) -> str:
    """Symbolic tensors show themselves."""
    if not tf.executing_eagerly() or not hasattr(x, "numpy"):
        return f"Array({x!r})"
    return show(to_numpy(x), dtype, "tensorflow", None if "CPU" in x.device else x.device)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "to_numpy": to_numpy,
    "item": lambda x: to_numpy(x).item(),
    "copy": tf.identity,
    "getitem": getitem,
    "setitem": setitem,
    "to_dlpack": to_dlpack,
    "dlpack_device": lambda x: x.__dlpack_device__(),
    "to_device": to_device,
    "show": show_tensor,
}
