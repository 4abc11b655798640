"""Operators that PyTorch has no decomposition of its own for, in terms of smaller ones.

They are what `ExportedProgram.run_decompositions` takes: functions of the operator's arguments. One that
returns `NotImplemented` leaves the operator as it is.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

_aten = torch.ops.aten

# ----------------------------------------------------------------- resampling with a wide filter


def _triangle(x: Tensor) -> Tensor:
    return torch.clamp(1 - x.abs(), min=0)


def _cubic(x: Tensor) -> Tensor:
    """Keys' kernel with a = -1/2."""
    x = x.abs()
    near = (1.5 * x - 2.5) * x * x + 1
    far = (((x - 5) * x + 8) * x - 4) * -0.5
    return torch.where(x < 1, near, torch.where(x < 2, far, 0.0))


def _lanczos(x: Tensor) -> Tensor:
    return torch.where(x.abs() < 3, torch.sinc(x) * torch.sinc(x / 3), 0.0)


def _antialiased(kernel: Callable[[Tensor], Tensor], radius: float) -> Callable[..., Any]:
    def upsample(
        x: Tensor, size: Sequence[int], align_corners: bool, scale_h: Any = None, scale_w: Any = None
    ) -> Any:
        for axis, out, scale in ((-1, size[1], scale_w), (-2, size[0], scale_h)):
            if x.shape[axis] != out:  # else PyTorch copies, whatever the scale
                step = _scale(x.shape[axis], out, align_corners, scale)
                x = _resampled(x, axis, out, step, kernel, radius)
        return x.clone()

    return upsample


def _scale(old: int, new: int, align_corners: bool, factor: float | None) -> float:
    """The distance of two results in elements of the source."""
    if align_corners:
        return (old - 1) / (new - 1) if new > 1 else 0.0
    return 1 / factor if factor is not None and factor > 0 else old / new


def _resampled(
    x: Tensor, axis: int, new: int, scale: float, kernel: Callable[[Tensor], Tensor], radius: float
) -> Tensor:
    """Sums of the elements within the kernel's reach; only these count, so that NaN stays where it is."""
    old = x.shape[axis]
    reach = radius * max(scale, 1.0)
    precise = torch.promote_types(x.dtype, torch.float32)
    centre = scale * (torch.arange(new, dtype=precise, device=x.device) + 0.5)
    first = torch.clamp((centre - reach + 0.5).to(torch.int64), min=0)
    last = torch.clamp((centre + reach + 0.5).to(torch.int64), max=old)
    place = first[:, None] + torch.arange(2 * math.ceil(reach) + 1, device=x.device)
    inside = place < last[:, None]
    weight = torch.where(inside, kernel((place - centre[:, None] + 0.5) / max(scale, 1.0)), 0.0)
    total = weight.sum(1, keepdim=True)
    weight = torch.where(total != 0, weight / total, weight).to(x.dtype)
    moved = x.movedim(axis, -1)
    picked = moved[..., torch.clamp(place, max=old - 1)]
    return (torch.where(inside, picked, 0) * weight).sum(-1).movedim(-1, axis)


# ------------------------------------------------------------------------- sampling of volumes

_NEAREST = 1
_ZEROS, _BORDER, _REFLECTION = 0, 1, 2


def grid_sampler_3d(x: Tensor, grid: Tensor, mode: int, padding: int, align_corners: bool) -> Tensor:
    """Values of a volume at points: of the nearest element, or of the eight around by distance."""
    sizes = x.shape[:1:-1]
    points = [_coordinate(grid[..., axis], size, padding, align_corners) for axis, size in enumerate(sizes)]
    if mode == _NEAREST:
        return _corner(x, [torch.round(point) for point in points], sizes)
    low = [torch.floor(point) for point in points]
    total: Any = 0
    for corner in itertools.product((0, 1), repeat=3):
        places = [base + step for base, step in zip(low, corner, strict=True)]
        weight: Any = 1
        for point, place in zip(points, places, strict=True):
            weight = weight * (1 - (point - place).abs())
        total = total + _corner(x, places, sizes) * weight[:, None]
    return total  # type: ignore[no-any-return]


def _coordinate(at: Tensor, size: int, padding: int, align_corners: bool) -> Tensor:
    """From -1 … 1 to elements, brought into the volume as the padding asks."""
    place = (at + 1) / 2 * (size - 1) if align_corners else ((at + 1) * size - 1) / 2
    if padding == _ZEROS:
        return place
    if padding == _REFLECTION:
        least, span = (0.0, float(size - 1)) if align_corners else (-0.5, float(size))
        place = _reflected(place, least, span)
    return torch.clamp(place, 0, size - 1)


def _reflected(place: Tensor, least: float, span: float) -> Tensor:
    if span == 0:
        return torch.zeros_like(place)
    distance = (place - least).abs()
    rest = torch.fmod(distance, span)
    is_even = torch.fmod(torch.floor(distance / span), 2) == 0
    return torch.where(is_even, rest + least, span - rest + least)


def _corner(x: Tensor, places: Sequence[Tensor], sizes: Sequence[int]) -> Tensor:
    """The elements at whole places, zero outside."""
    inside = torch.ones_like(places[0], dtype=torch.bool)
    for place, size in zip(places, sizes, strict=True):
        inside = inside & (place >= 0) & (place < size)
    w, h, d = (torch.where(inside, place, 0).to(torch.int64) for place in places)
    batch = torch.arange(x.shape[0], device=x.device)[:, None, None, None]
    picked = x.permute(0, 2, 3, 4, 1)[batch, d, h, w].permute(0, 4, 1, 2, 3)
    return torch.where(inside[:, None], picked, 0)


# ------------------------------------------------------------------------------------ segments

_SEGMENT_REDUCTIONS = {
    "sum": ("sum", 0.0), "mean": ("sum", 0.0), "prod": ("prod", 1.0), "max": ("amax", -math.inf),
    "min": ("amin", math.inf),
}  # fmt: skip


def segment_reduce(
    data: Tensor,
    reduce: str,
    *,
    lengths: Tensor | None = None,
    indices: Tensor | None = None,
    offsets: Tensor | None = None,
    axis: int = 0,
    unsafe: bool = False,
    initial: float | None = None,
) -> Any:
    """One number for each run of neighbours: each element is combined with the number of its run."""
    if indices is not None or (lengths is None and offsets is None):
        return NotImplemented
    if offsets is None:
        assert lengths is not None
        ends = torch.cumsum(lengths, -1)
        starts = ends - lengths
    else:
        starts, ends = offsets[..., :-1], offsets[..., 1:]
    count, size = starts.shape[-1], data.shape[axis]
    batch = data.shape[:axis]
    place = torch.arange(size, device=data.device).to(ends.dtype).expand(*batch, size).contiguous()
    run = torch.searchsorted(ends.contiguous(), place, right=True)
    run = torch.where(place < starts[..., :1], count, run)  # what no run has goes into one too many
    name, start = _SEGMENT_REDUCTIONS[reduce]
    rest = data.shape[axis + 1 :]
    run = run.reshape(*batch, size, *(1 for _ in rest)).expand(data.shape)
    found = torch.full((*batch, count + 1, *rest), start if initial is None else initial, dtype=data.dtype,
                       device=data.device)  # fmt: skip
    found = found.scatter_reduce(axis, run, data, name).narrow(axis, 0, count)
    if reduce != "mean":
        return found
    amount = (ends - starts).reshape(*batch, count, *(1 for _ in rest))
    of_none = torch.nan if initial is None else initial
    return torch.where(amount == 0, of_none, found / torch.clamp(amount, min=1).to(data.dtype))


# ------------------------------------------------------------------------------------- strides


def as_strided_scatter(
    x: Tensor, source: Tensor, size: Sequence[int], stride: Sequence[int], offset: int | None = None
) -> Any:
    """Elements written at distances in memory."""
    if not x.is_contiguous() or x.storage_offset():
        return NotImplemented
    place = torch.full((1,) * len(size), offset or 0, dtype=torch.int64, device=x.device)
    for axis, (count, step) in enumerate(zip(size, stride, strict=True)):
        shape = [count if i == axis else 1 for i in range(len(size))]
        place = place + (torch.arange(count, device=x.device) * step).reshape(shape)
    flat = x.reshape(-1).index_put((place.reshape(-1),), source.reshape(-1))
    return flat.reshape(x.shape)


DECOMPOSITIONS: dict[Any, Callable[..., Any]] = {
    _aten._upsample_bilinear2d_aa.default: _antialiased(_triangle, 1.0),
    _aten._upsample_bicubic2d_aa.default: _antialiased(_cubic, 2.0),
    _aten._upsample_lanczos2d_aa.default: _antialiased(_lanczos, 3.0),
    _aten.grid_sampler_3d.default: grid_sampler_3d,
    _aten.segment_reduce.default: segment_reduce,
    _aten.as_strided_scatter.default: as_strided_scatter,
}
"""Decompositions by operator."""
