"""Truth of tensors: no axes mean all of them to PyTorch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch


def _truth(function: Callable[..., torch.Tensor]) -> Callable[..., torch.Tensor]:
    def call(x: torch.Tensor, *, axis: tuple[int, ...], keepdims: bool) -> torch.Tensor:
        return function(x, axis, keepdim=keepdims) if axis else x.clone()

    return call


DEVIATIONS: dict[str, Callable[..., Any]] = {"all": _truth(torch.all), "any": _truth(torch.any)}
