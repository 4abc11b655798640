"""The random generator's hash, and the inverse of the error function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch

from ivy.functional.adaptors import threefry

_WORD = 0xFFFFFFFF


def _add(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return (x + y) & _WORD


def _rotate(x: torch.Tensor, distance: int) -> torch.Tensor:
    return ((x << distance) & _WORD) | (x >> (32 - distance))


def threefry2x32(
    key: torch.Tensor, high: torch.Tensor, low: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """In `int64`: PyTorch does not compute in `uint32`."""
    first, second = key.to(torch.int64).unbind()
    counters = (high.to(torch.int64), low.to(torch.int64))
    found = threefry.threefry2x32((first, second), counters, _constant, _add, torch.bitwise_xor, _rotate)
    return found[0].to(torch.uint32), found[1].to(torch.uint32)


def _constant(number: int) -> Any:
    return torch.tensor(number)


DEVIATIONS: dict[str, Callable[..., Any]] = {"erfinv": torch.special.erfinv, "threefry2x32": threefry2x32}
