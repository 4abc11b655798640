"""New tensors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch

from ivy.functional.adaptors import host
from ivy.functional.adaptors.torch.unsigned import by_bits


def arange(
    start: Any, stop: Any, step: Any, count: int, *, dtype: torch.dtype, device: Any = None
) -> torch.Tensor:
    """PyTorch's own counts by rounded numbers and lacks unsigned ones."""
    unsigned = not dtype.is_signed
    return torch.from_numpy(host.arange(start, step, count, unsigned=unsigned)).to(device, dtype)


def linspace(
    start: Any, stop: Any, num: int, endpoint: bool, *, dtype: torch.dtype, device: Any = None
) -> torch.Tensor:
    """PyTorch's own includes the end, and rounds otherwise."""
    return torch.from_numpy(host.linspace(start, stop, num, endpoint)).to(device, dtype)


def eye(rows: int, columns: int, k: int, *, dtype: torch.dtype, device: Any = None) -> torch.Tensor:
    """PyTorch's own has the main diagonal only."""
    matrix = torch.zeros((rows, columns), dtype=dtype, device=device)
    if -rows < k < columns:
        matrix.diagonal(k).fill_(1)
    return matrix


def asarray(obj: Any, *, dtype: torch.dtype, device: Any = None) -> torch.Tensor:
    """Of Python's numbers."""
    return torch.tensor(obj, dtype=dtype, device=device)


def full(shape: Sequence[int], value: Any, *, dtype: torch.dtype, device: Any = None) -> torch.Tensor:
    """PyTorch's own takes no integers above those of 64 bits with a sign."""
    if dtype is torch.uint64:
        return torch.tensor(value, dtype=dtype, device=device).expand(shape).clone()
    return torch.full(shape, value, dtype=dtype, device=device)


def _is_taken(x: np.ndarray) -> bool:
    """Whether a tensor can lie in the memory: it can be written, and has no strides that go backwards."""
    return x.flags.writeable and min(x.strides, default=0) >= 0 and x.dtype.name != "bfloat16"


def from_numpy(x: np.ndarray, *, device: Any = None, copy: bool | None = None) -> torch.Tensor:
    """The same memory where that can be.

    Raises:
        ValueError: it cannot, and no copy is wanted.
    """
    if copy is False and not _is_taken(x):
        raise ValueError("PyTorch needs a copy of memory that is read-only or goes backwards: pass copy=None")
    kept = x.copy() if copy or not _is_taken(x) else x
    bits = kept.view(np.uint16) if x.dtype.name == "bfloat16" else kept
    made = torch.from_numpy(bits)
    made = made.view(torch.bfloat16) if bits is not kept else made
    return made if device is None else made.to(device)


def from_dlpack(obj: Any, *, device: Any = None, copy: bool | None = None) -> torch.Tensor:
    """Memory of NumPy that tensors cannot lie in is copied where that is allowed."""
    if isinstance(obj, np.ndarray) and not _is_taken(obj):
        return from_numpy(obj, device=device, copy=copy)
    return torch.from_dlpack(obj, device=device, copy=copy)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "arange": arange,
    "asarray": asarray,
    "eye": eye,
    "from_dlpack": from_dlpack,
    "from_numpy": from_numpy,
    "full": full,
    "linspace": linspace,
    "tril": by_bits(lambda x, k: torch.tril(x, k)),
    "triu": by_bits(lambda x, k: torch.triu(x, k)),
}
