"""The rows of `bench.kernels`: each computation in PyTorch, in JAX and, where it has it, in NumPy.

Whatever is a weight (the matrix of a linear layer, a convolution's kernel, an embedding's table) is a
constant of the function or a parameter of the module, and every system may prepare it in advance.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import torch
from jax import lax
from scipy.special import erf
from torch import nn
from torch.nn import functional

from bench.peers import Work

Shape = tuple[int, ...]
Maker = Callable[[], Work]


def normal(*shapes: Shape) -> list[np.ndarray]:
    """Arrays of float32 with a normal distribution, the same ones every time."""
    random = np.random.default_rng(0)
    return [random.standard_normal(shape, np.float32) for shape in shapes]


def indices(bound: int, *shape: int) -> np.ndarray:
    """Whole numbers below a bound."""
    return np.random.default_rng(1).integers(0, bound, shape)


# ---------------------------------------------------------------------------------- elementwise


def gelu_chain(rows: int) -> Work:
    """gelu(x * a + b) in the form with tanh; a and b are rows."""

    def by_numpy(x: Any, a: Any, b: Any) -> Any:
        y = x * a + b
        return 0.5 * y * (1 + np.tanh(0.7978845608028654 * (y + 0.044715 * y * y * y)))

    return Work(
        lambda x, a, b: functional.gelu(x * a + b, approximate="tanh"),
        normal((rows, 1024), (1024,), (1024,)),
        lambda x, a, b: jax.nn.gelu(x * a + b, approximate=True),
        by_numpy,
    )


def broadcast() -> Work:
    """A column times a row plus a matrix."""
    inputs = normal((2048, 1), (1, 2048), (2048, 2048))
    return Work(lambda a, b, c: a * b + c, inputs, lambda a, b, c: a * b + c, lambda a, b, c: a * b + c)


def where_chain() -> Work:
    """Comparisons, logic and two selections."""

    def chain(xp: Any, x: Any, y: Any) -> Any:
        inside = (x > -0.5) & (y < 0.5)
        return xp.where(inside, x * y, xp.where(x < y, xp.exp(-x * x), xp.zeros_like(y)))

    return Work(partial(chain, torch), normal(*[(1024, 1024)] * 2), partial(chain, jnp), partial(chain, np))


def gate() -> Work:
    """sigmoid(x) * tanh(y)."""
    return Work(
        lambda x, y: torch.sigmoid(x) * torch.tanh(y),
        normal((1024, 1024), (1024, 1024)),
        lambda x, y: jax.nn.sigmoid(x) * jnp.tanh(y),
        lambda x, y: np.tanh(y) / (1 + np.exp(-x)),
    )


def tiny_add() -> Work:
    """The sum of 16 elements and 16 others: what a call costs."""
    return Work(lambda x, y: x + y, normal((16,), (16,)), lambda x, y: x + y, np.add)


# ----------------------------------------------------------------------- reductions and norms


def reduction(name: str, axis: int | None, shape: Shape = (4096, 1024)) -> Work:
    """A sum or a maximum over an axis, or over everything; numbers from 0 to 1."""
    x = np.random.default_rng(0).random(shape, np.float32)
    torch_name = {"max": "amax"}.get(name, name)
    axes = tuple(range(len(shape))) if axis is None else (axis,)
    return Work(
        lambda x: getattr(torch, torch_name)(x, dim=axes),
        [x],
        lambda x: getattr(jnp, name)(x, axis=axis),
        lambda x: getattr(np, name)(x, axis=axis),
    )


def argmax() -> Work:
    """The place of the largest element of each row."""
    inputs = normal((4096, 1024))
    return Work(
        lambda x: torch.argmax(x, -1), inputs, lambda x: jnp.argmax(x, -1), lambda x: np.argmax(x, -1)
    )


def softmax() -> Work:
    """Softmax over rows."""

    def by_numpy(x: Any) -> Any:
        y = np.exp(x - x.max(-1, keepdims=True))
        return y / y.sum(-1, keepdims=True)

    return Work(
        lambda x: torch.softmax(x, -1), normal((4096, 1024)), lambda x: jax.nn.softmax(x, axis=-1), by_numpy
    )


def layer_norm() -> Work:
    """Layer norm of rows with scale and bias."""

    def by_hand(xp: Any, x: Any, scale: Any, bias: Any) -> Any:
        centred = x - xp.mean(x, -1, keepdims=True)
        variance = xp.mean(centred * centred, -1, keepdims=True)
        return centred / xp.sqrt(variance + 1e-5) * scale + bias

    return Work(
        lambda x, scale, bias: functional.layer_norm(x, (1024,), scale, bias),
        normal((4096, 1024), (1024,), (1024,)),
        partial(by_hand, jnp),
        partial(by_hand, np),
    )


def rms_norm() -> Work:
    """Root-mean-square norm of rows with a scale."""

    def by_hand(xp: Any, x: Any, scale: Any) -> Any:
        return x / xp.sqrt(xp.mean(x * x, -1, keepdims=True) + 1e-5) * scale

    return Work(
        lambda x, scale: functional.rms_norm(x, (1024,), scale, 1e-5),
        normal((4096, 1024), (1024,)),
        partial(by_hand, jnp),
        partial(by_hand, np),
    )


# ----------------------------------------------------------------------------- contractions


def matmul(left: Shape, right: Shape) -> Work:
    """The product of two arguments; leading axes are a batch."""
    return Work(torch.matmul, normal(left, right), jnp.matmul, np.matmul)


class LinearGelu(nn.Module):
    """A linear layer and gelu, in the form with erf."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.linear = nn.Linear(before, after)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """gelu(x W + b)."""
        return functional.gelu(self.linear(x))


def linear_gelu(rows: int, before: int, after: int) -> Work:
    """A linear layer with constant weights, and gelu."""
    module = LinearGelu(before, after).eval()
    weight = np.ascontiguousarray(module.linear.weight.detach().numpy().T)
    bias = module.linear.bias.detach().numpy()

    def by_numpy(x: Any) -> Any:
        y = x @ weight + bias
        return 0.5 * y * (1 + erf(y * np.float32(0.7071067811865476)))

    return Work(
        module,
        normal((rows, before)),
        lambda x: jax.nn.gelu(x @ weight + bias, approximate=False),
        by_numpy,
    )


class ChannelsLast(nn.Module):
    """A convolution of images that are NHWC."""

    def __init__(self, convolution: nn.Conv2d) -> None:
        super().__init__()
        self.convolution = convolution.to(memory_format=torch.channels_last)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """NHWC to NHWC; no memory moves, since PyTorch keeps these strides."""
        return self.convolution(x.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)


def convolution(size: int, layout: str, stride: int = 1, dilation: int = 1, groups: int = 1) -> Work:
    """A convolution of an image of 56x56x64 to 64 channels, its kernel constant.

    In NCHW it is PyTorch's form, which Ivy takes; in NHWC JAX's.
    """
    padding = dilation * (size // 2)
    module = nn.Conv2d(64, 64, size, stride, padding, dilation, groups, bias=False).eval()
    kernel = module.weight.detach().numpy()
    dimensions = ("NCHW", "OIHW", "NCHW")
    if layout == "NHWC":
        kernel, dimensions = np.ascontiguousarray(kernel.transpose(2, 3, 1, 0)), ("NHWC", "HWIO", "NHWC")

    def by_jax(x: Any) -> Any:
        return lax.conv_general_dilated(
            x, kernel, (stride, stride), [(padding, padding)] * 2, rhs_dilation=(dilation, dilation),
            dimension_numbers=dimensions, feature_group_count=groups,
        )  # fmt: skip

    if layout == "NCHW":
        return Work(module, normal((1, 64, 56, 56)), by_jax)
    return Work(ChannelsLast(module), normal((1, 56, 56, 64)), by_jax, source="jax")


def attention(length: int) -> Work:
    """Attention of twelve heads of width 64, without a mask."""

    def by_hand(softmax: Any, q: Any, k: Any, v: Any) -> Any:
        return softmax(q @ k.swapaxes(-1, -2) * 0.125) @ v

    def softmax_numpy(x: Any) -> Any:
        y = np.exp(x - x.max(-1, keepdims=True))
        return y / y.sum(-1, keepdims=True)

    return Work(
        functional.scaled_dot_product_attention,
        normal(*[(1, 12, length, 64)] * 3),
        partial(by_hand, jax.nn.softmax),
        partial(by_hand, softmax_numpy) if length < 4096 else None,
    )


# ------------------------------------------------------------------------------ moving data


def embedding() -> Work:
    """1024 rows of a constant table of 30522 rows of 768."""
    module = nn.Embedding(30522, 768).eval()
    table = module.weight.detach().numpy()
    return Work(
        module,
        [indices(30522, 8, 128)],
        lambda i: jnp.take(table, i, axis=0, mode="clip"),
        lambda i: table[i],
    )


def gather() -> Work:
    """256 elements of each row, by their places."""
    inputs = [*normal((4096, 1024)), indices(1024, 4096, 256)]
    return Work(
        lambda x, i: torch.gather(x, 1, i),
        inputs,
        lambda x, i: jnp.take_along_axis(x, i, axis=1, mode="promise_in_bounds"),
        lambda x, i: np.take_along_axis(x, i, axis=1),
    )


def cumulative_sum(*shape: int) -> Work:
    """Cumulative sum of the last axis."""
    return Work(
        lambda x: torch.cumsum(x, -1),
        [np.random.default_rng(0).random(shape, np.float32)],
        lambda x: jnp.cumsum(x, -1),
        lambda x: np.cumsum(x, -1),
        tolerance=1e-3,
    )


def sort(*shape: int) -> Work:
    """Sorted values of the last axis."""
    return Work(
        lambda x: torch.sort(x, -1).values,
        normal(shape),
        lambda x: jnp.sort(x, -1),
        lambda x: np.sort(x, -1),
        without={"iree": "sorts by exchanges of neighbours: minutes"},
    )


def transpose(order: Shape, *shape: int) -> Work:
    """A copy with another order of axes."""
    return Work(
        lambda x: x.permute(order).contiguous(),
        normal(shape),
        lambda x: jnp.transpose(x, order),
        lambda x: np.ascontiguousarray(x.transpose(order)),
    )


def concatenation(axis: int, *shapes: Shape) -> Work:
    """Three arrays beside each other."""
    return Work(
        lambda *xs: torch.cat(xs, axis),
        normal(*shapes),
        lambda *xs: jnp.concatenate(xs, axis),
        lambda *xs: np.concatenate(xs, axis),
    )


# ------------------------------------------------------------------------------------ table

CONVOLUTIONS: dict[str, dict[str, int]] = {
    "3x3": {"size": 3},
    "1x1": {"size": 1},
    "depthwise 3x3": {"size": 3, "groups": 64},
    "3x3 stride 2": {"size": 3, "stride": 2},
    "3x3 dilation 2": {"size": 3, "dilation": 2},
}

PRODUCTS: list[tuple[int, int, int]] = [
    *((n, n, n) for n in (64, 128, 256, 512, 1024, 2048, 1000)),
    (96, 100, 77),
    *((m, n, n) for n in (1024, 4096) for m in (1, 4, 16)),
]
"""Rows, inner size and columns."""

CASES: dict[str, Maker] = {
    "gelu(x*a+b) 4M": partial(gelu_chain, 4096),
    "gelu(x*a+b) 64k": partial(gelu_chain, 64),
    "a*b+c broadcast 4M": broadcast,
    "where chain 1M": where_chain,
    "sigmoid*tanh 1M": gate,
    "tiny add 16": tiny_add,
    "sum of rows 4096x1024": partial(reduction, "sum", 1),
    "max of rows 4096x1024": partial(reduction, "max", 1),
    "sum of columns 4096x1024": partial(reduction, "sum", 0),
    "max of columns 4096x1024": partial(reduction, "max", 0),
    "sum of all 4M": partial(reduction, "sum", None),
    "argmax of rows 4096x1024": argmax,
    "softmax 4096x1024": softmax,
    "layer norm 4096x1024": layer_norm,
    "rms norm 4096x1024": rms_norm,
    **{f"matmul {m}x{k}x{n}": partial(matmul, (m, k), (k, n)) for m, k, n in PRODUCTS},
    "batched matmul 12x128x64x128": partial(matmul, (12, 128, 64), (12, 64, 128)),
    "batched matmul 96x128x128x64": partial(matmul, (96, 128, 128), (96, 128, 64)),
    "linear+gelu 1024x1024x4096": partial(linear_gelu, 1024, 1024, 4096),
    "linear+gelu 128x768x3072": partial(linear_gelu, 128, 768, 3072),
    **{
        f"conv {name} {layout}": partial(convolution, layout=layout, **sizes)
        for name, sizes in CONVOLUTIONS.items()
        for layout in ("NCHW", "NHWC")
    },
    **{f"attention {n}": partial(attention, n) for n in (128, 512, 1024, 4096)},
    "embedding 1024 of 30522x768": embedding,
    "gather 4096x256 of 4096x1024": gather,
    "cumulative sum 1M": partial(cumulative_sum, 1 << 20),
    "cumulative sum 1024x1024": partial(cumulative_sum, 1024, 1024),
    "sort 1M": partial(sort, 1 << 20),
    "sort 1024x1024": partial(sort, 1024, 1024),
    "transpose 2048x2048": partial(transpose, (1, 0), 2048, 2048),
    "transpose 8x128x12x64": partial(transpose, (0, 2, 1, 3), 8, 128, 12, 64),
    "concat axis 1, 1M": partial(concatenation, 1, (1024, 512), (1024, 384), (1024, 128)),
    "concat axis 0, 4M": partial(concatenation, 0, *[(1344, 1024)] * 3),
}
"""Every row by its name."""
