"""Where PyTorch's Fourier transforms deviate from the standard: it refuses stacks of no signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

_TO_HALF = {"rfft", "ihfft", "rfftn"}
"""The transforms that give the first half of a spectrum."""

_TO_REAL = {"irfft", "hfft", "irfftn"}

_REAL = {torch.complex64: torch.float32, torch.complex128: torch.float64}
_COMPLEX = {real: dtype for dtype, real in _REAL.items()}


def _nothing(name: str, x: torch.Tensor, sizes: Sequence[int], axes: Sequence[int]) -> torch.Tensor:
    """The result of a transform of no signals."""
    shape = list(x.shape)
    for axis, size in zip(axes, sizes, strict=True):
        shape[axis] = size
    if name in _TO_HALF:
        shape[axes[-1]] = sizes[-1] // 2 + 1
    dtype = _REAL[x.dtype] if name in _TO_REAL else _COMPLEX.get(x.dtype, x.dtype)
    return torch.empty(shape, dtype=dtype, device=x.device)


def _has_signals(x: torch.Tensor, axes: Sequence[int]) -> bool:
    return all(size for axis, size in enumerate(x.shape) if axis not in axes)


def _along_axis(name: str) -> Callable[..., torch.Tensor]:
    function = getattr(torch.fft, name)

    def call(x: torch.Tensor, *, n: int, axis: int, norm: str) -> torch.Tensor:
        return function(x, n, axis, norm) if _has_signals(x, (axis,)) else _nothing(name, x, (n,), (axis,))

    return call


def _along_axes(name: str) -> Callable[..., torch.Tensor]:
    function = getattr(torch.fft, name)

    def call(x: torch.Tensor, *, s: Sequence[int], axes: Sequence[int], norm: str) -> torch.Tensor:
        return function(x, s, axes, norm) if _has_signals(x, axes) else _nothing(name, x, s, axes)

    return call


DEVIATIONS: dict[str, Callable[..., Any]] = {
    f"fft.{name}": _along_axis(name) for name in ("fft", "ifft", "rfft", "irfft", "hfft", "ihfft")
} | {f"fft.{name}": _along_axes(name) for name in ("fftn", "ifftn", "rfftn", "irfftn")}
