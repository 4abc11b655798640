"""Searching in tensors: unsigned integers and booleans, which PyTorch's functions lack."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

from ivy.functional.adaptors.torch.unsigned import ordered, signed


def count_nonzero(x: torch.Tensor, *, axis: Sequence[int], keepdims: bool) -> torch.Tensor:
    """PyTorch's own drops the dimensions, and takes no axes for all of them."""
    true = x.to(torch.bool)
    return torch.sum(true, tuple(axis), keepdim=keepdims) if axis else true.to(torch.int64)


def searchsorted(x1: torch.Tensor, x2: torch.Tensor, *, side: str) -> torch.Tensor:
    """PyTorch's own gets lost among NaNs: infinity stands in for them, with the places put right."""
    line, values = ordered(x1).contiguous(), ordered(x2).contiguous()
    if not line.dtype.is_floating_point:
        return torch.searchsorted(line, values, right=side == "right")
    missing = torch.isnan(line)
    numbers = line.numel() - missing.sum()
    line, filled = (torch.where(torch.isnan(x), torch.inf, x) for x in (line, values))
    places = torch.searchsorted(line, filled, right=side == "right").minimum(numbers)
    return torch.where(torch.isnan(values), line.numel() if side == "right" else numbers, places)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "argmax": lambda x, *, axis, keepdims: torch.argmax(ordered(x), axis, keepdim=keepdims),
    "argmin": lambda x, *, axis, keepdims: torch.argmin(ordered(x), axis, keepdim=keepdims),
    "count_nonzero": count_nonzero,
    "nonzero": lambda x: torch.nonzero(signed(x), as_tuple=True),
    "searchsorted": searchsorted,
    "where": torch.where,
}
