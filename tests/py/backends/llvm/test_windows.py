"""Native code for sums and extremes over windows of single channels, with borders and without."""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np
import pytest
import torch
from jax import lax
from torch import nn
from torch.nn import functional

import ivy

CPUS = ["x86-64", "x86-64-v3", "x86-64-v4"]

WINDOWS = {
    "same": {"kernel_size": 3, "padding": 1},
    "stride": {"kernel_size": 3, "stride": 2, "padding": 1},
    "stride of three": {"kernel_size": 3, "stride": 3, "padding": 1},
    "large": {"kernel_size": 7, "padding": 3},
    "dilation": {"kernel_size": 3, "padding": 2, "dilation": 2},
    "uneven": {"kernel_size": (2, 3), "stride": (1, 2), "padding": (0, 1), "dilation": (1, 2)},
    "no border": {"kernel_size": 3},
    "one row": {"kernel_size": (1, 3), "padding": (0, 1)},
    "one column": {"kernel_size": (3, 1), "padding": (1, 0)},
    "only border": {"kernel_size": 3, "padding": 5},
}
SIZES = [(7, 7, 33), (1, 1, 5), (14, 15, 16), (3, 50, 3), (5, 2, 20), (40, 23, 1)]
"""Rows, columns, channels."""

CASES = [
    (name, size, CPUS[(i + j) % len(CPUS)])
    for i, name in enumerate(WINDOWS)
    for j, size in enumerate(SIZES)
    if (i + j) % 2 == 0 or name in ("same", "stride")
]
"""Every window on half of the sizes, each for one processor."""


class Block(nn.Module):
    """A convolution of each channel, then a batch norm and an activation."""

    def __init__(self, channels: int, multiplier: int = 1, **options) -> None:
        super().__init__()
        after = channels * multiplier
        self.layers = nn.Sequential(
            nn.Conv2d(channels, after, groups=channels, **options), nn.BatchNorm2d(after), nn.ReLU6()
        )
        nn.init.uniform_(self.layers[1].running_var, 0.5, 1.5)
        nn.init.normal_(self.layers[1].running_mean)

    def forward(self, x):
        return self.layers(x)


class First(nn.Module):
    """The same between convolutions of other kinds, which make its image and read its result."""

    def __init__(self, channels: int, **options) -> None:
        super().__init__()
        before, after = nn.Conv2d(3, channels, 1), nn.Conv2d(channels, 5, 3, padding=1)
        self.layers = nn.Sequential(before, nn.ReLU(), Block(channels, **options), after, nn.ReLU())

    def forward(self, x):
        return self.layers(x)


def compiled(program, *inputs, **options):
    return ivy.compile_graph(program, *inputs).to_backend("llvm", **options)(*[np.asarray(x) for x in inputs])


def check(program, x, tolerance=1e-4, **options):
    """Compare with PyTorch, if it takes the program."""
    program = program.eval()
    try:
        wanted = program(x).detach()
    except RuntimeError:
        pytest.skip("the window is larger than the image")
    actual = compiled(program, x, **options)
    np.testing.assert_allclose(actual, wanted.numpy(), tolerance, tolerance)


@pytest.mark.parametrize("name,size,cpu", CASES)
def test_convolutions_of_channels_that_come_first(name, size, cpu):
    torch.manual_seed(0)
    height, width, channels = size
    check(Block(channels, **WINDOWS[name]), 3 * torch.randn(2, channels, height, width), cpu=cpu)


@pytest.mark.parametrize("name", WINDOWS)
def test_chains(name):
    torch.manual_seed(0)
    check(First(33, **WINDOWS[name]), torch.randn(2, 3, 15, 17))


@pytest.mark.parametrize("name,size,cpu", CASES)
def test_convolutions_of_channels_that_come_last(name, size, cpu):
    options = {"stride": 1, "padding": 0, "dilation": 1} | WINDOWS[name]
    kernel, strides, padding, dilation = (
        value if isinstance(value, tuple) else (value, value)
        for value in (options[key] for key in ("kernel_size", "stride", "padding", "dilation"))
    )
    random = np.random.default_rng(0)
    weights = random.standard_normal((*kernel, 1, size[2]), np.float32)
    x = random.standard_normal((2, *size), np.float32)

    def program(x):
        made = lax.conv_general_dilated(
            x, weights, strides, [(n, n + 1) for n in padding], rhs_dilation=dilation,
            dimension_numbers=("NHWC", "HWIO", "NHWC"), feature_group_count=size[2],
        )  # fmt: skip
        return jnp.clip(made * 2 + x[:1, :1, :1], -5, 6)

    wanted = np.asarray(program(x))
    if not wanted.size:
        pytest.skip("the window is larger than the image")
    np.testing.assert_allclose(compiled(program, jnp.asarray(x), cpu=cpu), wanted, 1e-4, 1e-4)


@pytest.mark.parametrize("channels,multiplier", [(1, 1), (1, 3), (6, 2), (5, 6)])
def test_several_kernels_for_each_channel(channels, multiplier):
    check(Block(channels, multiplier, kernel_size=3, stride=2, padding=1), torch.randn(2, channels, 9, 21))


@pytest.mark.parametrize("stride", [1, 2])
@pytest.mark.parametrize("element", [torch.float64, torch.float16, torch.bfloat16])
def test_other_floats(element, stride):
    torch.manual_seed(0)
    block = nn.Conv2d(20, 20, 3, stride, 1, groups=20).eval()
    x = torch.randn(2, 20, 9, 19).to(element)
    block = block.to(element)
    tolerance = {torch.float64: 1e-12, torch.float16: 4e-3, torch.bfloat16: 4e-2}[element]
    actual = ivy.compile_graph(block, x).to_backend("llvm")(x)
    wanted = block.double()(x.double()).detach().numpy()
    np.testing.assert_allclose(np.asarray(actual).astype(np.float64), wanted, tolerance, tolerance)


def test_integers():
    random = np.random.default_rng(0)
    weights = random.integers(-9, 9, (3, 3, 1, 20), np.int32)
    x = random.integers(-1000, 1000, (1, 6, 9, 20), np.int32)

    def program(x):
        return lax.conv_general_dilated(
            x, weights, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"), feature_group_count=20
        )

    np.testing.assert_array_equal(compiled(program, jnp.asarray(x)), np.asarray(program(x)))


@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("dynamic", [{0: "batch"}, {2: "height"}, {3: "width"}, {0: "batch", 2: "h", 3: "w"}])
def test_unknown_sizes(dynamic, stride):
    torch.manual_seed(0)
    dims = {axis: torch.export.Dim(name, min=4, max=100) for axis, name in dynamic.items()}
    options = {"kernel_size": 3, "stride": stride, "padding": 1}
    for channels, module in ((6, Block(6, **options).eval()), (3, First(20, **options).eval())):
        x = torch.randn(6, channels, 21, 20)
        f = ivy.compile_graph(module, x, dynamic_shapes=(dims,)).to_backend("llvm")
        for size in (21, 4, 37, 64):
            shape = [6, channels, 21, 20]
            for axis in dynamic:
                shape[axis] = size
            x = torch.randn(shape)
            np.testing.assert_allclose(f(x.numpy()), module(x).detach().numpy(), 1e-4, 1e-4)


def test_weights_that_are_arguments():
    x, weights = torch.randn(2, 20, 9, 19), torch.randn(20, 1, 3, 3)
    program = lambda x, w: functional.conv2d(x, w, padding=1, groups=20)  # noqa: E731
    np.testing.assert_allclose(compiled(program, x, weights), program(x, weights).numpy(), 1e-4, 1e-4)


def test_images_that_lie_in_another_order():
    weights = torch.randn(20, 1, 3, 3)
    for stride in (1, 2):
        program = lambda x: functional.conv2d(x.permute(0, 3, 2, 1), weights, None, stride, 1, 1, 20)  # noqa: B023, E731
        x = torch.randn(2, 19, 9, 20)
        np.testing.assert_allclose(compiled(program, x), program(x).numpy(), 1e-4, 1e-4)


def test_a_border_that_others_read_too():
    weights = torch.randn(20, 1, 3, 3)

    def program(x):
        padded = functional.pad(torch.sin(x), (1, 1, 1, 1))
        return functional.conv2d(padded, weights, None, 1, 0, 1, 20), padded

    x = torch.randn(2, 20, 9, 19)
    for actual, wanted in zip(compiled(program, x), program(x), strict=True):
        np.testing.assert_allclose(actual, wanted.numpy(), 1e-4, 1e-4)


def test_a_border_that_is_not_zero():
    weights = torch.randn(20, 1, 3, 3)

    def program(x):
        return functional.conv2d(functional.pad(x, (1, 1, 1, 1), value=2.0), weights, None, 1, 0, 1, 20)

    x = torch.randn(2, 20, 9, 19)
    np.testing.assert_allclose(compiled(program, x), program(x).numpy(), 1e-4, 1e-4)


def special(*shape):
    """Random numbers, with some that are none."""
    x = torch.randn(shape)
    x.flatten()[::17] = torch.tensor([torch.nan, torch.inf, -torch.inf]).repeat(x.numel())[
        : x.flatten()[::17].numel()
    ]
    return x


POOLS = [
    nn.MaxPool2d(3, 2, 1),
    nn.MaxPool2d(2),
    nn.MaxPool2d((2, 3), 1, (1, 0), (1, 2)),
    nn.MaxPool2d(3, 3, 1, ceil_mode=True),
    nn.AvgPool2d(2),
    nn.AvgPool2d(3, 2, 1),
    nn.AvgPool2d(3, 1, 1, count_include_pad=False),
]


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("pool", POOLS, ids=str)
def test_pooling(pool, cpu):
    torch.manual_seed(0)
    for x in (special(2, 5, 14, 37), special(1, 3, 7, 5)):
        actual = compiled(pool, x, cpu=cpu)
        np.testing.assert_allclose(actual, pool(x).numpy(), 1e-4, 1e-4)


@pytest.mark.parametrize("pool", POOLS, ids=str)
def test_pooling_between_convolutions(pool):
    torch.manual_seed(0)
    check(nn.Sequential(nn.Conv2d(3, 20, 3), nn.ReLU(), pool, nn.Conv2d(20, 3, 1)), torch.randn(2, 3, 17, 23))


@pytest.mark.parametrize("element", [np.int8, np.int32, np.int64, np.uint8, np.float16, np.float64, np.bool_])
def test_pooling_of_other_elements(element):
    random = np.random.default_rng(0)
    x = random.integers(-100, 100, (2, 9, 13, 20)).astype(element)
    start = False if element is np.bool_ else np.iinfo(element).min if x.dtype.kind in "iu" else -np.inf
    combine = lax.bitwise_or if element is np.bool_ else lax.max

    def program(x):
        return lax.reduce_window(x, np.asarray(start, element), combine, (1, 3, 3, 1), (1, 2, 1, 1), "SAME")

    np.testing.assert_array_equal(compiled(program, jnp.asarray(x)), np.asarray(program(x)))


@pytest.mark.parametrize("pool", [nn.MaxPool2d(3, 2, 1), nn.AvgPool2d(2)], ids=str)
def test_pooling_of_unknown_sizes(pool):
    dims = {axis: torch.export.Dim(f"d{axis}", min=4, max=100) for axis in (2, 3)}
    f = ivy.compile_graph(pool, torch.randn(2, 5, 20, 22), dynamic_shapes=(dims,)).to_backend("llvm")
    for length in (4, 20, 37, 100):
        x = torch.randn(2, 5, length, length + 1 if length < 100 else 99)
        np.testing.assert_allclose(f(x.numpy()), pool(x).numpy(), 1e-4, 1e-4)
