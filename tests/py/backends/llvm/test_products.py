"""Native code for products in every form that the generator chooses between."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

import ivy

CPUS = ["x86-64", "x86-64-v3", "x86-64-v4"]


def check(program, *inputs, tolerance=1e-5, **options):
    """Compare with PyTorch in float64."""
    f = ivy.compile_graph(program, *inputs).to_backend("llvm", **options)
    with torch.no_grad():
        wide = program.double() if isinstance(program, nn.Module) else program
        wanted = wide(*[x.double() if x.is_floating_point() else x for x in inputs])
    actual = f(*[x.numpy() for x in inputs])
    most = max(float(wanted.abs().max()), 1e-30) if wanted.numel() else 1.0
    np.testing.assert_allclose(actual / most, wanted.numpy() / most, 0, tolerance)


class Block(nn.Module):
    """A convolution, what was there before it, and an activation."""

    def __init__(self, *args, **options) -> None:
        super().__init__()
        self.convolution = nn.Conv2d(*args, **options)

    def forward(self, x, y):
        return torch.relu(self.convolution(x) + y)


# channels, output channels, height, width, and what else a convolution is told
CONVOLUTIONS = {
    "wide": (5, 33, 9, 56, {"kernel_size": 3, "padding": 1}),
    "a run for each row": (7, 20, 7, 7, {"kernel_size": 3, "padding": 1}),
    "runs of three": (4, 70, 5, 3, {"kernel_size": 3, "padding": 1}),
    "stride": (3, 18, 15, 30, {"kernel_size": 3, "stride": 2, "padding": 1}),
    "dilation": (6, 16, 11, 23, {"kernel_size": 3, "dilation": 2, "padding": 2}),
    "groups": (8, 40, 6, 19, {"kernel_size": 3, "groups": 2}),
    "one channel": (20, 1, 6, 19, {"kernel_size": 3}),
    "one pixel": (20, 24, 3, 3, {"kernel_size": 3}),
    "one column": (5, 24, 31, 1, {"kernel_size": (3, 1)}),
}


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("name", CONVOLUTIONS)
def test_convolutions_of_images_whose_channels_come_first(name, cpu):
    channels, after, height, width, options = CONVOLUTIONS[name]
    block = Block(channels, after, **options).eval()
    x = torch.randn(2, channels, height, width)
    y = torch.randn(block.convolution(x).shape)
    check(block, x, y, cpu=cpu)


def test_convolutions_in_double_precision():
    block = Block(5, 21, 3, padding=1).eval().double()
    x = torch.randn(1, 5, 13, 17, dtype=torch.float64)
    check(block, x, torch.randn(block.convolution(x).shape, dtype=torch.float64), tolerance=1e-13)


def test_a_convolution_whose_kernel_is_an_argument():
    def program(x, w):
        return nn.functional.conv2d(x, w, padding=1)

    check(program, torch.randn(1, 4, 9, 20), torch.randn(6, 4, 3, 3))


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("rows", [1, 2, 3, 16])
@pytest.mark.parametrize("columns", [700, 1031])
def test_few_rows_times_a_large_matrix(rows, columns, cpu):
    check(torch.matmul, torch.randn(rows, 517), torch.randn(517, columns), cpu=cpu)


@pytest.mark.parametrize("number", [1, 3])
def test_few_rows_on_threads(threads, number):
    threads(number)
    check(torch.matmul, torch.randn(1, 1030), torch.randn(1030, 5003))
    check(torch.matmul, torch.randn(4, 1030, dtype=torch.float64), torch.randn(1030, 999).double())


SIZES = [
    (1, 1, 1), (3, 5, 2), (50, 70, 33), (200, 300, 17), (130, 512, 260), (256, 2048, 48), (49, 1024, 31),
]  # fmt: skip


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("sizes", SIZES)
def test_products_of_any_size(sizes, cpu):
    rows, depth, columns = sizes
    check(torch.matmul, torch.randn(rows, depth), torch.randn(depth, columns), cpu=cpu)
    x, y = torch.randn(rows, depth), torch.randn(columns, depth)
    check(lambda x, y: torch.relu(x @ y.T + 1), x, y, cpu=cpu)


@pytest.mark.parametrize("sizes", [(3, 40, 24, 33), (2, 130, 128, 64), (5, 1, 7, 40)])
def test_batches_of_products(sizes):
    batch, rows, depth, columns = sizes
    check(torch.matmul, torch.randn(batch, rows, depth), torch.randn(batch, depth, columns))
    check(lambda x, y: x @ y.mT, torch.randn(batch, rows, depth), torch.randn(batch, columns, depth))


class Residual(nn.Module):
    """A linear layer, what was there before it, and an activation."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.linear = nn.Linear(before, after)

    def forward(self, x, y):
        return torch.nn.functional.gelu(self.linear(x) + y)


# rows, steps and columns of sums that are added a part at a time
LONG = [(5, 4001, 33), (13, 2100, 64), (40, 3072, 100), (300, 2500, 49), (129, 6000, 200)]


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("sizes", LONG)
def test_long_sums(sizes, cpu):
    rows, depth, columns = sizes
    check(Residual(depth, columns).eval(), torch.randn(rows, depth), torch.randn(rows, columns), cpu=cpu)
    check(torch.matmul, torch.randn(rows, depth), torch.randn(depth, columns), cpu=cpu)


@pytest.mark.parametrize("number", [1, 2, 5])
def test_long_sums_on_threads(threads, number):
    threads(number)
    check(Residual(3000, 500).eval(), torch.randn(260, 3000), torch.randn(260, 500))


def test_long_sums_of_other_types():
    x, y = torch.randn(30, 2500, dtype=torch.float64), torch.randn(2500, 70, dtype=torch.float64)
    check(torch.matmul, x, y, tolerance=1e-13)
    x, y = torch.randint(-128, 128, (30, 9000), dtype=torch.int8), torch.randint(-128, 128, (9000, 70))
    check(lambda x, y: x.int() @ y.to(torch.int8).int(), x, y, tolerance=0)


def test_long_sums_of_any_number_of_rows():
    layer = nn.Linear(3000, 70).eval()
    shapes = ({0: torch.export.Dim("rows", min=2, max=5000)},)
    f = ivy.compile_graph(layer, torch.randn(40, 3000), dynamic_shapes=shapes).to_backend("llvm")
    for rows in (2, 7, 14, 99, 1000):
        x = torch.randn(rows, 3000)
        with torch.no_grad():
            np.testing.assert_allclose(f(x.numpy()), layer(x).numpy(), 1e-4, 1e-4)
