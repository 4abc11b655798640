"""What the array object needs of NumPy."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ivy.functional.adaptors.formatting import show


def to_device(x: np.ndarray, device: Any, *, stream: Any = None) -> np.ndarray:
    """NumPy has one device, and no streams."""
    if device != "cpu" or stream is not None:
        raise ValueError(f"NumPy's only device is 'cpu', without streams; got {device!r}, stream={stream!r}")
    return x


def setitem(x: np.ndarray, key: Any, value: np.ndarray) -> np.ndarray:
    """In place; what NumPy got of a framework whose arrays do not change is copied first."""
    changed = x if x.flags.writeable else x.copy()
    changed[key] = value
    return changed


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "to_numpy": lambda x: x,
    "item": lambda x: x.item(),
    "copy": lambda x: x.copy(),
    "getitem": lambda x, key: x[key],
    "setitem": setitem,
    "to_dlpack": lambda x, **kwargs: x.__dlpack__(**kwargs),
    "dlpack_device": lambda x: x.__dlpack_device__(),
    "to_device": to_device,
    "show": lambda x, dtype: show(x, dtype, "numpy"),
}
