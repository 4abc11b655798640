"""Sets of elements of tensors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from ivy.functional.adaptors.torch.unsigned import signed


def isin(x1: torch.Tensor, x2: torch.Tensor, *, invert: bool) -> torch.Tensor:
    """PyTorch's own lacks booleans, unsigned integers and complex numbers."""
    if x1.dtype.is_complex or x1.dtype is torch.bool:
        found = (x1.unsqueeze(-1) == x2.reshape(-1)).any(-1)
        return ~found if invert else found
    return torch.isin(signed(x1), signed(x2), invert=invert)


DEVIATIONS: dict[str, Callable[..., Any]] = {"isin": isin}
