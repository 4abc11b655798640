"""Arrays of other frameworks as NumPy arrays, without a copy where that is possible."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np

from ivy.backends.emission.types import numpy_dtype


def to_numpy(value: Any, dtype: str) -> np.ndarray:
    """An array, a tensor or a Python number as a NumPy array of `dtype`; memory is shared if it can be."""
    target = numpy_dtype(dtype)
    if type(value) is np.ndarray and value.dtype is target:
        return value
    if not isinstance(value, (np.ndarray, np.generic, bool, int, float, complex)):
        value = _from_framework(value)
    return np.asarray(value, target)


def _from_framework(value: Any) -> np.ndarray:
    if hasattr(value, "detach"):
        value = value.detach()
    if str(value.dtype) == "torch.bfloat16":  # neither NumPy's own type nor one of the exchange protocols
        import torch

        return value.contiguous().view(torch.int16).numpy().view(ml_dtypes.bfloat16)
    if hasattr(value, "resolve_conj"):
        value = value.resolve_conj().resolve_neg()
    return np.asarray(value)
