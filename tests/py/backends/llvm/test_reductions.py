"""Reductions along rows and across them, indices of extreme elements, and what is fetched ahead of time."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from torch.export import Dim

import ivy

CPUS = ("host", "x86-64-v4", "x86-64-v3", "x86-64")
DTYPES = ("float32", "float64", "float16", "int8", "uint8", "int32", "int64")

Function = Callable[[torch.Tensor], Any]


def numbers(*shape: int, dtype: str = "float32") -> np.ndarray[Any, Any]:
    """Small numbers of both signs, or none of them negative."""
    values = 3 * np.random.default_rng(0).standard_normal(shape)
    return (abs(values) if dtype == "uint8" else values).astype(dtype)


def leaves(result: Any) -> list[Any]:
    return list(result) if isinstance(result, tuple) else [result]


def check(f: Function, x: np.ndarray[Any, Any], *, cpu: str = "host", free: tuple[int, ...] = ()) -> None:
    """Compare with PyTorch; the sizes of the axes `free` are known at run time only."""
    shapes = {axis: Dim(f"size{axis}", min=2) for axis in free}
    graph = ivy.compile_graph(f, torch.from_numpy(x), **({"dynamic_shapes": (shapes,)} if free else {}))
    got = leaves(graph.to_backend("llvm", **({} if cpu == "host" else {"cpu": cpu}))(x))
    want = [each.numpy() for each in leaves(f(torch.from_numpy(x)))]
    assert [(g.dtype, g.shape) for g in got] == [(w.dtype, w.shape) for w in want]
    tolerance = 2e-2 if x.dtype == np.float16 else 1e-4
    for g, w in zip(got, want, strict=True):
        np.testing.assert_allclose(g, w, tolerance, tolerance)


def prefetches(f: Function, *shape: int) -> list[str]:
    """What a kernel asks for: "read" or "write" for each line."""
    text = str(ivy.compile_graph(f, torch.zeros(shape)).mlir("kernels"))
    return ["write" if rw == "1" else "read" for rw in re.findall(r"llvm\.intr\.prefetch.*rw = (\d)", text)]


# ------------------------------------------------------------------------------------ columns


def columns(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x.sum(0), x.amax(0), x.amin(0), (x * x + 1).sum(0)


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_columns_of_every_dtype(dtype: str, cpu: str) -> None:
    check(columns, numbers(23, 301, dtype=dtype), cpu=cpu)


@pytest.mark.parametrize("shape", [(1, 1), (1, 1000), (3, 5000), (7, 64), (130, 131), (5, 9000), (8, 257)])
@pytest.mark.parametrize("free", [(), (0,), (1,), (0, 1)])
def test_columns_of_any_number(shape: tuple[int, ...], free: tuple[int, ...]) -> None:
    if all(shape[axis] > 1 for axis in free):
        check(columns, numbers(*shape), free=free)


def test_columns_of_nothing() -> None:
    check(lambda x: x.sum(0), numbers(0, 300))
    check(lambda x: x.sum(0), numbers(300, 0))


def test_axes_in_the_middle() -> None:
    check(lambda x: (x.sum(1), x.amax((0, 1)), x.sum((1, 3))), numbers(6, 33, 5, 70))
    check(lambda x: x.transpose(0, 1).amax(1), numbers(40, 300))


@pytest.mark.parametrize("shape", [(4096, 300), (1024, 17), (2000, 1000), (96, 5000)])
def test_large_reductions_are_divided_by_rows(shape: tuple[int, ...]) -> None:
    check(columns, numbers(*shape))


def test_extreme_columns_with_nan_and_infinities() -> None:
    x = numbers(41, 300)
    x[3, 5] = x[40, 299] = np.nan
    x[2, 7], x[4, 7], x[:, 8], x[:, 9] = np.inf, -np.inf, -np.inf, np.inf
    check(lambda x: (x.amax(0), x.amin(0)), x)


# --------------------------------------------------------------------------- extreme elements


def extremes(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x.argmax(-1), x.argmin(-1), *x.max(-1), x.argmax(0)


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_indices_of_extremes_of_every_dtype(dtype: str, cpu: str) -> None:
    check(extremes, numbers(9, 301, dtype=dtype), cpu=cpu)


@pytest.mark.parametrize("shape", [(2, 2), (4, 15), (4, 16), (3, 63), (3, 64), (3, 65), (2, 5000)])
@pytest.mark.parametrize("free", [(), (0,), (0, 1)])
def test_indices_of_extremes_of_any_row(shape: tuple[int, ...], free: tuple[int, ...]) -> None:
    check(extremes, numbers(*shape), free=free)


@pytest.mark.parametrize("dtype", ["float32", "float64", "float16"])
def test_the_first_nan_is_the_extreme(dtype: str) -> None:
    x = numbers(5, 100, dtype=dtype)
    x[0, 70], x[0, 80], x[1, 99], x[2, :] = np.nan, np.nan, np.nan, np.nan
    x[3, 0], x[3, 5] = np.inf, np.nan
    check(extremes, x)


@pytest.mark.parametrize("dtype", DTYPES)
def test_the_first_of_equal_elements_is_the_extreme(dtype: str) -> None:
    x = np.zeros((4, 150), dtype)
    if x.dtype.kind == "f":
        x[1], x[2], x[3, 3:] = -np.inf, np.inf, -0.0
    else:
        x[1], x[2] = np.iinfo(dtype).min, np.iinfo(dtype).max
    check(extremes, x)


def test_indices_of_computed_elements() -> None:
    check(lambda x: ((x * 2 - 1).argmin(-1), (x * 0.5).exp().argmax(-1)), numbers(5, 200))


# ------------------------------------------------------------------------------- ahead of time


def test_rows_that_are_gone_through_several_times_ask_for_the_next_one() -> None:
    softmax = prefetches(lambda x: torch.softmax(x, -1), 512, 1024)
    assert set(softmax) == {"read", "write"}
    assert set(prefetches(lambda x: torch.argmax(x, -1), 512, 1024)) == {"read"}


def test_nothing_is_asked_for_that_is_in_the_cache() -> None:
    assert not prefetches(lambda x: torch.softmax(x, -1), 8, 1024)
    assert not prefetches(lambda x: x.sum(-1), 4096, 1024)


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("shape", [(700, 1000), (300, 4099), (40, 20000), (6000, 100)])
def test_large_rows(shape: tuple[int, ...], cpu: str) -> None:
    def rows(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
        normal = torch.nn.functional.layer_norm(x, x.shape[1:])
        return torch.softmax(x, -1), normal, torch.sigmoid(x)

    check(rows, numbers(*shape), cpu=cpu)
