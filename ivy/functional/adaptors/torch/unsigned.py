"""Unsigned integers of 16 to 64 bits, for which PyTorch lacks most functions.

They pass as the signed integers of the same bits: as they are where only bits are moved, compared
for equality, added or multiplied, and with the highest bit turned where the order matters.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import torch

SIGNED = {torch.uint16: torch.int16, torch.uint32: torch.int32, torch.uint64: torch.int64}
"""The dtypes that PyTorch hardly computes with, and the ones that stand in for them."""


def signed(x: torch.Tensor) -> torch.Tensor:
    """The bits of unsigned integers as signed ones, in the same memory; others as they are."""
    return x.view(SIGNED[x.dtype]) if x.dtype in SIGNED else x


def ordered(x: torch.Tensor) -> torch.Tensor:
    """Numbers of a dtype that PyTorch computes with, in the order of these."""
    if x.dtype is torch.bool:
        return x.view(torch.uint8)
    if x.dtype not in SIGNED:
        return x
    narrow = signed(x)
    return narrow ^ torch.iinfo(narrow.dtype).min


def unordered(x: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """What `ordered` made of numbers of this dtype, turned back."""
    if dtype is torch.bool:
        return x.view(torch.bool)
    return (x ^ torch.iinfo(x.dtype).min).view(dtype) if dtype in SIGNED else x


def by_bits(function: Callable[..., torch.Tensor]) -> Callable[..., torch.Tensor]:
    """A function that moves elements of its first argument, for unsigned integers too."""

    @wraps(function)
    def call(x: torch.Tensor, *args: Any, **kwargs: Any) -> torch.Tensor:
        if x.dtype in SIGNED:
            return function(signed(x), *args, **kwargs).view(x.dtype)
        return function(x, *args, **kwargs)

    return call
