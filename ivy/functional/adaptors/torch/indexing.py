"""Reading and writing parts of tensors."""

from __future__ import annotations

from collections.abc import Callable
from types import EllipsisType
from typing import Any

import torch

from ivy.functional.adaptors.torch.unsigned import by_bits, signed


def getitem(x: torch.Tensor, key: Any) -> torch.Tensor:
    """PyTorch has no slices that go backwards."""
    parts = _parts(key)
    if any(_is_backwards(part) for part in parts):
        return _backwards_too(x, parts)
    return x[parts]


@by_bits
def _backwards_too(x: torch.Tensor, parts: tuple[Any, ...]) -> torch.Tensor:
    forward, left = _forwards(x, parts)
    return forward[left]


def setitem(x: torch.Tensor, key: Any, value: torch.Tensor) -> torch.Tensor:
    """In place. Unsigned integers are written as bits: PyTorch does not write all of them by masks."""
    parts = _parts(key)
    target, source = signed(x), signed(value)
    try:
        if any(_is_backwards(part) for part in parts):
            places = getitem(torch.arange(x.numel(), device=x.device).reshape(x.shape), parts)
            target.put_(places, source.broadcast_to(places.shape))
        else:
            target[parts] = source
    except RuntimeError as error:  # what PyTorch raises where shapes do not broadcast
        raise ValueError(f"x[...] = value: {error}") from error
    return x


def _parts(key: Any) -> tuple[Any, ...]:
    """The index as a tuple; beside arrays, numbers are arrays too, as they are for NumPy."""
    parts = key if isinstance(key, tuple) else (key,)
    if not any(isinstance(part, torch.Tensor) for part in parts):
        return parts
    parts = tuple(_index(part) for part in parts)
    arrays = [part for part in parts if isinstance(part, torch.Tensor) and part.ndim]
    if not arrays or not any(isinstance(part, slice) for part in parts):
        return parts
    return tuple(_as_array(part, arrays[0].device) for part in parts)


def _index(part: Any) -> Any:
    """PyTorch takes `uint8` for a mask, and lacks other dtypes of indices."""
    if isinstance(part, torch.Tensor) and part.dtype is not torch.bool:
        return part.to(torch.int64)
    return part


def _as_array(part: Any, device: torch.device) -> Any:
    if isinstance(part, int):
        return torch.tensor([part], device=device)
    if isinstance(part, torch.Tensor) and part.ndim == 0 and part.dtype is not torch.bool:
        return part.reshape(1)
    return part


def _is_backwards(part: Any) -> bool:
    return isinstance(part, slice) and part.step is not None and part.step < 0


def _forwards(x: torch.Tensor, parts: tuple[Any, ...]) -> tuple[torch.Tensor, tuple[Any, ...]]:
    """The tensor with its backward slices taken, and what is left of the index."""
    axis, left = 0, []
    for part in parts:
        if _is_backwards(part):
            x = _backwards(x, axis, part)
            part = slice(None)
        left.append(part)
        axis += x.ndim - sum(map(_consumed, parts)) if isinstance(part, EllipsisType) else _consumed(part)
    return x, tuple(left)


def _consumed(part: Any) -> int:
    """How many dimensions a part of an index stands for; `...` is not known here."""
    if part is None or isinstance(part, EllipsisType):
        return 0
    return part.ndim if isinstance(part, torch.Tensor) and part.dtype is torch.bool else 1


def _backwards(x: torch.Tensor, axis: int, part: slice) -> torch.Tensor:
    places = range(x.shape[axis])[part]
    upwards = slice(places[-1], places[0] + 1, -places.step) if places else slice(0, 0)
    return x[(slice(None),) * axis + (upwards,)].flip(axis)


def _counted(indices: torch.Tensor, size: int) -> torch.Tensor:
    """Indices counted from the start."""
    return torch.where(indices < 0, indices + size, indices)


@by_bits
def take(x: torch.Tensor, indices: torch.Tensor, *, axis: int) -> torch.Tensor:
    """PyTorch's own refuses negative indices."""
    return torch.index_select(x, axis, _counted(indices, x.shape[axis]))


@by_bits
def take_along_axis(x: torch.Tensor, indices: torch.Tensor, *, axis: int) -> torch.Tensor:
    """PyTorch's own refuses negative indices."""
    return torch.take_along_dim(x, _counted(indices, x.shape[axis]), axis)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "getitem": getitem,
    "setitem": setitem,
    "take": take,
    "take_along_axis": take_along_axis,
}
