"""Where PyTorch's linear algebra deviates from the standard."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import wraps
from typing import Any

import torch

from ivy.functional.adaptors.torch.unsigned import SIGNED, signed

Axes = tuple[int, ...]
Product = Callable[..., torch.Tensor]


def _of_bits(function: Product) -> Product:
    """A function of products and sums, whose bits are the same for signed and for unsigned integers."""

    @wraps(function)
    def call(x: torch.Tensor, y: torch.Tensor, **kwargs: Any) -> torch.Tensor:
        if x.dtype in SIGNED:  # a view, even as the same dtype, would have no gradient
            return function(signed(x), signed(y), **kwargs).view(x.dtype)
        return function(x, y, **kwargs)

    return call


def _is_exact(x: torch.Tensor) -> bool:
    return not (x.is_floating_point() or x.is_complex())


def matmul(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """PyTorch multiplies matrices of integers on the processor only."""
    if x.is_cpu or not _is_exact(x):
        return torch.matmul(x, y)
    left = x if x.ndim > 1 else x[None, :]
    right = y if y.ndim > 1 else y[:, None]
    result = (left[..., :, :, None] * right[..., None, :, :]).sum(-2, dtype=x.dtype)
    result = result if y.ndim > 1 else result[..., 0]
    return result if x.ndim > 1 else result[..., 0, :] if y.ndim > 1 else result[..., 0]


def tensordot(x: torch.Tensor, y: torch.Tensor, *, axes: tuple[Axes, Axes]) -> torch.Tensor:
    """PyTorch's own widens integers where an axis has one element."""
    if not _is_exact(x):
        return torch.tensordot(x, y, dims=axes)
    first, second = axes
    left = [axis for axis in range(x.ndim) if axis not in first]
    right = [axis for axis in range(y.ndim) if axis not in second]
    shape = [x.shape[axis] for axis in left] + [y.shape[axis] for axis in right]
    count = math.prod(x.shape[axis] for axis in first)
    a = x.permute((*left, *first)).reshape(math.prod(shape[: len(left)]), count)
    b = y.permute((*second, *right)).reshape(count, math.prod(shape[len(left) :]))
    return matmul(a, b).reshape(shape)


def vecdot(x: torch.Tensor, y: torch.Tensor, *, axis: int) -> torch.Tensor:
    """PyTorch's own is for floating-point numbers."""
    if not _is_exact(x):
        return torch.linalg.vecdot(x, y, dim=axis)
    return (x.movedim(axis, -1) * y.movedim(axis, -1)).sum(-1, dtype=x.dtype)


def cross(x: torch.Tensor, y: torch.Tensor, *, axis: int) -> torch.Tensor:
    """PyTorch's own does not broadcast to more dimensions."""
    x, y = torch.broadcast_tensors(x, y)
    return torch.linalg.cross(x, y, dim=axis)


def vector_norm(x: torch.Tensor, *, axis: Axes, keepdims: bool, ord: float) -> torch.Tensor:
    """To PyTorch, no axes are all of them."""
    if axis:
        return torch.linalg.vector_norm(x, ord=ord, dim=axis, keepdim=keepdims)
    size = torch.abs(x)
    return (size != 0).to(size.dtype) if ord == 0 else size


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "linalg.cross": _of_bits(cross),
    "linalg.vector_norm": vector_norm,
    "matmul": _of_bits(matmul),
    "tensordot": _of_bits(tensordot),
    "vecdot": _of_bits(vecdot),
}
