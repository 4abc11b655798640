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


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "concat": lambda arrays, *, axis: torch.cat(arrays, axis),
    "expand_dims": expand_dims,
    "flip": by_bits(lambda x, *, axis: torch.flip(x, axis)),
    "repeat": by_bits(lambda x, repeats, *, axis: torch.repeat_interleave(x, repeats, axis)),
    "roll": by_bits(lambda x, shifts, *, axis: torch.roll(x, shifts, axis)),
    "squeeze": lambda x, *, axis: torch.squeeze(x, axis),
    "stack": lambda arrays, *, axis: torch.stack(arrays, axis),
    "unstack": lambda x, *, axis: torch.unbind(x, axis),
}
