"""What the array object needs of PyTorch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch

from ivy.functional.adaptors.formatting import show
from ivy.functional.dtypes import DType


def to_numpy(x: torch.Tensor) -> np.ndarray:
    """A view where NumPy has the type."""
    x = x.detach().resolve_conj().resolve_neg().cpu()
    if x.dtype is torch.bfloat16:
        import ml_dtypes

        return np.asarray(x.view(torch.uint16).numpy().view(ml_dtypes.bfloat16))
    return np.asarray(x.numpy())


def to_device(x: torch.Tensor, device: Any, *, stream: Any = None) -> torch.Tensor:
    """PyTorch copies in its current stream."""
    if stream is not None:
        raise ValueError("PyTorch copies in its current stream: use `with torch.cuda.stream(stream):`")
    return x.to(device)


def show_tensor(x: torch.Tensor, dtype: DType) -> str:
    """The device is shown where it is not the processor."""
    return show(to_numpy(x), dtype, "torch", None if x.device.type == "cpu" else x.device)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "to_numpy": to_numpy,
    "item": lambda x: x.item(),
    "copy": lambda x: x.clone(),
    "to_dlpack": lambda x, **kwargs: x.__dlpack__(**kwargs),
    "dlpack_device": lambda x: x.__dlpack_device__(),
    "to_device": to_device,
    "show": show_tensor,
}
