"""Arrays of any framework as PyTorch tensors."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from ivy import weights


def to_torch(array: Any) -> torch.Tensor:
    """A tensor of the same elements, in the same memory where PyTorch may write there.

    PyTorch tensors and writable NumPy arrays are shared. The arrays of JAX and TensorFlow cannot be
    changed by their owners, so they are copied.
    """
    if isinstance(array, torch.Tensor):
        return array.detach()
    return from_numpy(weights.as_numpy(array), copy=not isinstance(array, np.ndarray))


def from_numpy(array: np.ndarray, *, copy: bool = False) -> torch.Tensor:
    """A tensor of a NumPy array, those of `ml_dtypes` included."""
    name = array.dtype.name
    shape = array.shape
    if copy or not array.flags.writeable or any(step < 0 for step in array.strides):
        array = array.copy()
    if array.dtype.kind == "V" or name == "bfloat16" or name.startswith("float8"):
        bits = np.uint16 if array.dtype.itemsize == 2 else np.uint8
        return (
            torch.from_numpy(np.ascontiguousarray(array).view(bits)).view(getattr(torch, name)).reshape(shape)
        )
    return torch.from_numpy(array)
