"""Decompositions that PyTorch lacks, against PyTorch's own operators."""

import itertools

import jax
import numpy as np
import pytest
import torch

import ivy
from ivy.frontend.torch_decompositions import (
    DECOMPOSITIONS,
    as_strided_scatter,
    grid_sampler_3d,
    segment_reduce,
)

aten = torch.ops.aten
torch.manual_seed(0)
IMAGE = torch.randn(2, 3, 11, 17, dtype=torch.float64)
VOLUME = torch.randn(2, 3, 4, 5, 6, dtype=torch.float64)
POINTS = torch.randn(2, 3, 2, 7, 3, dtype=torch.float64) * 1.5


@pytest.mark.parametrize("kernel", ["bilinear", "bicubic", "lanczos"])
@pytest.mark.parametrize("size", [(3, 3), (5, 40), (11, 17), (1, 1), (22, 6), (11, 6)])
def test_antialiased_resampling(kernel, size):
    op = getattr(aten, f"_upsample_{kernel}2d_aa").default
    scales = [(None, None)]
    # Where a factor leads beyond the image, PyTorch reads memory that is not the image's.
    if size[0] <= 0.5 * IMAGE.shape[2] and size[1] <= 1.7 * IMAGE.shape[3]:
        scales.append((0.5, 1.7))
    for corners, factors in itertools.product((False, True), scales):
        wanted = op(IMAGE, size, corners, *factors)
        torch.testing.assert_close(DECOMPOSITIONS[op](IMAGE, size, corners, *factors), wanted)


def test_antialiased_resampling_leaves_nan_where_it_is():
    image = IMAGE[:1, :1].clone()
    image[..., 2, 3] = torch.nan
    op = aten._upsample_bilinear2d_aa.default
    torch.testing.assert_close(
        DECOMPOSITIONS[op](image, (5, 9), False), op(image, (5, 9), False), equal_nan=True
    )


@pytest.mark.parametrize(
    ("mode", "padding", "corners"), list(itertools.product((0, 1), (0, 1, 2), (False, True)))
)
def test_sampling_of_volumes(mode, padding, corners):
    wanted = aten.grid_sampler_3d(VOLUME, POINTS, mode, padding, corners)
    torch.testing.assert_close(grid_sampler_3d(VOLUME, POINTS, mode, padding, corners), wanted)


@pytest.mark.parametrize("reduce", ["sum", "mean", "max", "min", "prod"])
@pytest.mark.parametrize("initial", [None, 0.5])
def test_segments(reduce, initial):
    data = torch.randn(6, 3)
    data[2, 1] = torch.nan
    runs = [{"lengths": torch.tensor([2, 0, 3, 1])}, {"offsets": torch.tensor([0, 2, 2, 5, 6])}]
    for run, x in itertools.product(runs, (data, data[:, 0])):
        wanted = torch.segment_reduce(x, reduce, axis=0, initial=initial, **run)
        got = segment_reduce(x, reduce, axis=0, initial=initial, **run)
        torch.testing.assert_close(got, wanted, equal_nan=True)


def test_segments_of_each_row():
    data, lengths = torch.randn(2, 6, 3), torch.tensor([[2, 0, 3, 1], [1, 1, 1, 3]])
    wanted = torch.segment_reduce(data, "max", lengths=lengths, axis=1)
    torch.testing.assert_close(segment_reduce(data, "max", lengths=lengths, axis=1), wanted)


def test_writes_at_strides():
    source, ones = torch.randn(3, 4), torch.ones(2, 2)
    wanted = torch.as_strided_scatter(source, ones, (2, 2), (4, 1), 1)
    torch.testing.assert_close(as_strided_scatter(source, ones, (2, 2), (4, 1), 1), wanted)
    assert as_strided_scatter(source.T, ones, (2, 2), (4, 1), 1) is NotImplemented


def test_gradients_in_jax():
    def program(image, volume, points):
        small = torch.nn.functional.interpolate(image, size=(4, 5), mode="bicubic", antialias=True)
        sampled = torch.nn.functional.grid_sample(volume, points, align_corners=False)
        return (small**2).sum() + (sampled**2).sum()

    inputs = [t.float() for t in (IMAGE, VOLUME, POINTS)]
    own = [t.clone().requires_grad_() for t in inputs]
    wanted = torch.autograd.grad(program(*own), own)
    function = ivy.transpile(program, "jax", *inputs)
    got = jax.grad(lambda *xs: function(*xs), argnums=(0, 1, 2))(*(t.numpy() for t in inputs))
    for mine, theirs in zip(got, wanted, strict=True):
        np.testing.assert_allclose(mine, theirs.numpy(), rtol=2e-4, atol=2e-4)
