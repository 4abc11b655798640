"""Tensors rearranged: where array-api-compat counts axes once more, PyTorch's own does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

from ivy.functional.adaptors.torch.unsigned import by_bits


def expand_dims(x: torch.Tensor, *, axis: Sequence[int]) -> torch.Tensor:
    """A view."""
    for place in sorted(axis):
        x = x.unsqueeze(place)
    return x


@by_bits
def repeat(x: torch.Tensor, repeats: int | torch.Tensor, *, axis: int) -> torch.Tensor:
    """PyTorch's own refuses negative numbers with an error of its own."""
    if isinstance(repeats, torch.Tensor) and bool((repeats < 0).any()):
        raise ValueError("ivy.repeat: repeats must not be negative")
    return torch.repeat_interleave(x, repeats, axis)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "concat": lambda arrays, *, axis: torch.cat(arrays, axis),
    "expand_dims": expand_dims,
    "flip": by_bits(lambda x, *, axis: torch.flip(x, axis)),
    "repeat": repeat,
    "roll": by_bits(lambda x, shifts, *, axis: torch.roll(x, shifts, axis)),
    "squeeze": lambda x, *, axis: torch.squeeze(x, axis),
    "stack": lambda arrays, *, axis: torch.stack(arrays, axis),
    "unstack": lambda x, *, axis: torch.unbind(x, axis),
}
