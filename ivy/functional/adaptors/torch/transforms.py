"""PyTorch's transformations of functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch


def value_and_grad(function: Callable[..., Any], leaves: Sequence[torch.Tensor]) -> tuple[Any, Any, Any]:
    positions = tuple(range(len(leaves)))
    gradients, (value, rest) = torch.func.grad_and_value(function, positions, has_aux=True)(*leaves)
    return value, rest, gradients


def vmap(
    function: Callable[..., Any], leaves: Sequence[torch.Tensor], axes: Sequence[int | None], out_axis: int
) -> Any:
    return torch.func.vmap(function, in_dims=tuple(axes), out_dims=out_axis)(*leaves)


def jit(function: Callable[..., Any]) -> Callable[..., Any]:
    return torch.compile(function, dynamic=False)  # type: ignore[no-any-return]


DEVIATIONS: dict[str, Callable[..., Any]] = {"value_and_grad": value_and_grad, "vmap": vmap, "jit": jit}
