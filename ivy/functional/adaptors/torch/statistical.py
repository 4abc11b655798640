"""Statistics of tensors: no axes mean all of them to PyTorch, and unsigned integers are lacking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

from ivy.functional.adaptors.torch.unsigned import SIGNED, by_bits, ordered, signed, unordered

Reduction = Callable[..., torch.Tensor]


def _extreme(function: Reduction) -> Reduction:
    def call(x: torch.Tensor, *, axis: Sequence[int], keepdims: bool) -> torch.Tensor:
        if not axis:
            return x.clone()
        return unordered(function(ordered(x), tuple(axis), keepdim=keepdims), x.dtype)

    return call


def sum(x: torch.Tensor, *, axis: Sequence[int], dtype: torch.dtype, keepdims: bool) -> torch.Tensor:
    """Integers wrap around, with a sign or without."""
    if not axis:
        return x.clone()
    bits = signed(x)
    total = torch.sum(bits, tuple(axis), keepdim=keepdims, dtype=bits.dtype)
    return total.view(dtype) if dtype in SIGNED else total


def prod(x: torch.Tensor, *, axis: Sequence[int], dtype: torch.dtype, keepdims: bool) -> torch.Tensor:
    """PyTorch's own has one axis; integers wrap around, with a sign or without."""
    result = signed(x)
    for along in sorted(axis, reverse=True):
        result = torch.prod(result, along, keepdim=keepdims, dtype=result.dtype)
    result = result if axis else result.clone()
    return result.view(dtype) if dtype in SIGNED else result


def mean(x: torch.Tensor, *, axis: Sequence[int], keepdims: bool) -> torch.Tensor:
    """The parts of complex numbers are independent; dividing by a complex number mixes their NaNs."""
    if x.dtype.is_complex:
        parts = (mean(part, axis=axis, keepdims=keepdims) for part in (x.real, x.imag))
        return torch.complex(*parts)
    return torch.mean(x, tuple(axis), keepdim=keepdims) if axis else x.clone()


def _spread(function: Reduction) -> Reduction:
    def call(x: torch.Tensor, *, axis: Sequence[int], correction: float, keepdims: bool) -> torch.Tensor:
        if not axis:
            return function(x.unsqueeze(-1), (-1,), correction=correction)
        return function(x, tuple(axis), correction=correction, keepdim=keepdims)

    return call


@by_bits
def cumulative_sum(x: torch.Tensor, *, axis: int, dtype: torch.dtype) -> torch.Tensor:
    """Integers wrap around, with a sign or without."""
    return torch.cumsum(x, axis, dtype=x.dtype)


@by_bits
def cumulative_prod(x: torch.Tensor, *, axis: int, dtype: torch.dtype) -> torch.Tensor:
    """Integers wrap around, with a sign or without."""
    return torch.cumprod(x, axis, dtype=x.dtype)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "cumulative_prod": cumulative_prod,
    "cumulative_sum": cumulative_sum,
    "max": _extreme(torch.amax),
    "mean": mean,
    "min": _extreme(torch.amin),
    "prod": prod,
    "std": _spread(torch.std),
    "sum": sum,
    "var": _spread(torch.var),
}
