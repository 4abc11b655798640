"""Operators that torch-mlir's own lowerings get wrong, held against PyTorch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import numpy as np
import pytest
import torch
from torch.nn import functional

import ivy


def check(function: Callable[..., Any], *tensors: torch.Tensor) -> None:
    """The JAX function gives PyTorch's values, dtypes and shapes."""
    with jax.enable_x64(True):
        actual = ivy.transpile(function, "jax", *tensors)(*(tensor.numpy() for tensor in tensors))
    wanted = function(*tensors)
    pairs = zip(jax.tree.leaves(actual), torch.utils._pytree.tree_leaves(wanted), strict=True)
    for mine, theirs in pairs:
        assert (mine.shape, str(mine.dtype)) == (tuple(theirs.shape), str(theirs.dtype).split(".")[1])
        np.testing.assert_allclose(np.asarray(mine), theirs.numpy(), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("dtype", [torch.float32, torch.int32, torch.int64])
def test_remainder_has_the_sign_of_the_divisor(dtype: torch.dtype) -> None:
    dividend = torch.tensor([7, -7, 7, -7, 6, -6, 0], dtype=dtype)
    divisor = torch.tensor([3, 3, -3, -3, -3, 3, -3], dtype=dtype)
    check(torch.remainder, dividend, divisor)
    check(lambda x: torch.remainder(x, -3), dividend)
    check(lambda x: torch.remainder(-7, x), divisor)


def test_remainder_at_the_edges_of_floats() -> None:
    inf, nan = torch.inf, torch.nan
    dividend = torch.tensor([5.5, -5.5, 1.0, inf, nan, 1e30, -1e-30])
    divisor = torch.tensor([-2.5, 2.5, 0.0, 2.0, 1.0, 3.0, 1.0])
    check(torch.remainder, dividend, divisor)


def test_take_with_negative_indices() -> None:
    check(torch.take, torch.arange(12.0).reshape(3, 4), torch.tensor([[0, -1], [-12, 5]]))


@pytest.mark.parametrize("options", [(3, 2, 0), (3, 2, 1), (2, 3, 1), (2, 5, 0)])
def test_max_pool2d_with_ceil_mode(options: tuple[int, int, int]) -> None:
    kernel, stride, padding = options
    x = torch.randn(2, 3, 8, 7) - 5  # all negative: padding with zeros would show
    check(lambda x: functional.max_pool2d(x, kernel, stride, padding, ceil_mode=True), x)
    check(lambda x: functional.max_pool2d(x, kernel, stride, padding, ceil_mode=True, return_indices=True), x)


@pytest.mark.parametrize("options", [(3, 2, 1), (2, 3, 1)])
def test_max_pool3d_with_ceil_mode(options: tuple[int, int, int]) -> None:
    kernel, stride, padding = options
    check(
        lambda x: functional.max_pool3d(x, kernel, stride, padding, ceil_mode=True),
        torch.randn(1, 2, 6, 5, 8) - 5,
    )


@pytest.mark.parametrize(
    "values",
    [[1000.0, 1001.0, 999.0], [-1000.0, -1001.0], [88.0, 100.0, -torch.inf], [-torch.inf, 0.0, torch.inf]],
)
def test_logcumsumexp_of_large_values(values: list[float]) -> None:
    check(lambda x: torch.logcumsumexp(x, 0), torch.tensor(values))
    check(lambda x: torch.logcumsumexp(x, 1), torch.tensor([values, values[::-1]]))


@pytest.mark.parametrize("padding", [0, 1])
def test_avg_pool3d_with_divisor_override(padding: int) -> None:
    check(
        lambda x: functional.avg_pool3d(x, 3, 2, padding, divisor_override=5),
        torch.randn(2, 3, 6, 7, 5),
    )
    check(
        lambda x: functional.avg_pool3d(x, 3, 2, padding, ceil_mode=True, divisor_override=5),
        torch.randn(2, 3, 6, 7, 5),
    )


REDUCTIONS = {
    "sum": lambda x: (x.sum(), x.sum(0), x.sum(-1, keepdim=True)),
    "mean": lambda x: (x.mean(), x.mean(0)),
    "prod": lambda x: (x.prod(), x.prod(0)),
    "amax": lambda x: (torch.amax(x, 0), torch.amin(x, ()), torch.aminmax(x)),
    "max": lambda x: (x.max(), x.max(0), x.min(-1, keepdim=True)),
    "argmax": lambda x: (x.argmax(), x.argmax(0), x.argmin(0, keepdim=True)),
    "all": lambda x: (x.all(), x.any(0)),
    "logsumexp": lambda x: (torch.logsumexp(x, 0), torch.softmax(x, 0), torch.log_softmax(x, 0)),
    "norm": lambda x: (torch.linalg.vector_norm(x), x.norm(p=1, dim=0)),
    "cumulative": lambda x: (x.cumsum(0), x.cumprod(0), torch.logcumsumexp(x, 0), torch.cummax(x, 0)),
    "sorting": lambda x: (torch.sort(x), torch.argsort(x), torch.topk(x, 1), torch.kthvalue(x, 1)),
    "median": lambda x: (x.median(), x.median(0), torch.mode(x), torch.nanmedian(x)),
    "var": lambda x: (torch.var(x, correction=0), torch.std_mean(x, correction=0)),
    "count_nonzero": lambda x: torch.count_nonzero(x),
}  # fmt: skip


@pytest.mark.parametrize("name", REDUCTIONS)
def test_reductions_of_0d_tensors(name: str) -> None:
    check(REDUCTIONS[name], torch.tensor(-2.5))
