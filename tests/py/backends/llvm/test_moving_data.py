"""Transpositions, joins and lookups: kernels that move elements, past the caches where results are large."""

from __future__ import annotations

import ctypes
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch.export import Dim

import ivy

CPUS = ("host", "x86-64-v4", "x86-64-v3", "x86-64")
DTYPES = ("float32", "float64", "float16", "int8", "int16", "int32", "int64", "bool", "complex64")
PAST = "nontemporal"


def numbers(*shape: int, dtype: str = "float32") -> np.ndarray[Any, Any]:
    """All different, as far as the dtype has so many."""
    return np.arange(np.prod(shape)).astype(dtype).reshape(shape)


def compiled(f: Callable[..., Any], *args: np.ndarray[Any, Any], **options: Any) -> ivy.Graph:
    return ivy.compile_graph(f, *map(torch.from_numpy, args), **options)


def check(f: Callable[..., Any], *args: np.ndarray[Any, Any], cpu: str = "host") -> None:
    want = f(*map(torch.from_numpy, args)).numpy()
    options = {} if cpu == "host" else {"cpu": cpu}
    got = compiled(f, *args).to_backend("llvm", **options)(*args)
    assert (got.dtype, got.shape) == (want.dtype, want.shape)
    np.testing.assert_array_equal(got, want)


def swap(x: torch.Tensor) -> torch.Tensor:
    return x.transpose(-1, -2).contiguous()


# -------------------------------------------------------------------------------- transpositions


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_transpositions_of_every_dtype(dtype: str, cpu: str) -> None:
    check(swap, numbers(67, 35, dtype=dtype), cpu=cpu)


@pytest.mark.parametrize("shape", [(1, 1), (5, 17), (4, 4), (64, 96), (0, 7), (3, 20, 4), (2, 600, 33)])
def test_transpositions_of_small_and_ragged_arrays(shape: tuple[int, ...]) -> None:
    check(swap, numbers(*shape))


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("shape", [(1024, 1024), (1040, 1000), (1000, 1040), (2, 520, 1024)])
def test_transpositions_of_large_arrays(shape: tuple[int, ...], cpu: str) -> None:
    check(swap, numbers(*shape), cpu=cpu)


def test_transpositions_with_arithmetic() -> None:
    x, y = numbers(1024, 600), numbers(600, 1024)
    check(lambda x, y: x.t() * 2 + y, x, y)
    check(lambda x: (x.permute(2, 1, 0) * 2 + 1).contiguous(), numbers(72, 40, 300))
    check(lambda x: x.t()[3:, 5:].contiguous(), x)
    check(lambda x: torch.relu(x).t().contiguous() @ x, numbers(40, 30))


def test_transpositions_of_sizes_that_the_run_knows() -> None:
    rows, columns = Dim("rows", max=4096), Dim("columns", max=4096)
    graph = compiled(swap, numbers(67, 35), dynamic_shapes=({0: rows, 1: columns},))
    f = graph.to_backend("llvm")
    for shape in ((1, 1), (1, 40), (40, 1), (2, 3), (16, 16), (513, 17), (512, 512), (515, 1030)):
        np.testing.assert_array_equal(f(numbers(*shape)), numbers(*shape).T)


def test_order_of_axes_whose_last_one_stays() -> None:
    check(lambda x: x.permute(0, 2, 1, 3).contiguous(), numbers(8, 128, 12, 64))
    check(lambda x: x.permute(0, 2, 1, 3).contiguous(), numbers(3, 7, 5, 13))


def test_a_result_that_shows_another_tensor_is_written_once() -> None:
    kernels = compiled(swap, numbers(256, 256)).mlir("kernels")
    assert "@kernel_1" not in kernels


# ----------------------------------------------------------------------------------------- joins


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("widths", [(512, 384, 128), (333, 700), (16, 1, 40), (0, 64, 16), (3, 4)])
def test_joins_of_columns(widths: tuple[int, ...], cpu: str) -> None:
    pieces = [numbers(600, width) + number for number, width in enumerate(widths)]
    check(lambda *xs: torch.cat(xs, 1), *pieces, cpu=cpu)


def test_joins_of_many_pieces_and_axes() -> None:
    pieces = [numbers(30, 20) + number for number in range(19)]
    check(lambda *xs: torch.cat(xs, 1), *pieces)
    check(lambda *xs: torch.cat(xs, 0), *pieces)
    check(lambda *xs: torch.stack(xs, 1), *pieces)
    check(lambda *xs: torch.stack(xs, 2), *pieces)
    check(lambda x, y: torch.cat([x * 2, y.t(), x], 1), numbers(40, 30), numbers(30, 40))
    check(lambda x, y: torch.cat([x, y], 1), *[numbers(30, 20, dtype="complex64") for _ in range(2)])
    check(lambda x, y: torch.cat([x, y], -2), numbers(5, 6, 8, 20), numbers(5, 6, 3, 20))


def test_columns_are_joined_by_one_kernel() -> None:
    pieces = numbers(64, 32), numbers(64, 48), numbers(64, 16)
    kernels = compiled(lambda *xs: torch.cat(xs, 1), *pieces).mlir("kernels")
    assert "@kernel_0" in kernels
    assert "@kernel_1" not in kernels


# --------------------------------------------------------------------------------------- lookups


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("width", [768, 33, 1])
def test_rows_of_a_table(width: int, cpu: str) -> None:
    table, rows = numbers(100, width), np.random.default_rng(0).integers(-100, 100, (8, 128))
    check(lambda table, rows: table[rows], table, rows, cpu=cpu)


def test_rows_of_a_table_are_read_as_vectors() -> None:
    table, rows = numbers(100, 64), np.arange(16)
    kernels = compiled(lambda table, rows: table[rows], table, rows).mlir("kernels")
    assert "masked.gather" not in kernels


# --------------------------------------------------------------------------------- past the caches


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("size", [1 << 20, (1 << 20) + 13])
def test_large_results_of_elementwise_kernels(size: int, cpu: str) -> None:
    check(lambda x: x + 1, numbers(size), cpu=cpu)
    check(lambda x: x > 100, numbers(size * 4, dtype="int8"), cpu=cpu)


def test_what_goes_past_the_caches() -> None:
    def goes(f: Callable[..., Any], *shape: int) -> bool:
        return PAST in compiled(f, numbers(*shape)).mlir("kernels")

    assert goes(lambda x: x + 1, 1 << 20)
    assert not goes(lambda x: x + 1, 1 << 16)  # stays in a cache
    assert not goes(lambda x: torch.softmax(x, -1), 1024, 1024)  # writes in bursts
    assert not goes(lambda x: torch.exp(x + 1).flip(0).cumsum(0).sum(), 1 << 20)  # is read again


@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
@pytest.mark.parametrize("f", [swap, lambda x: (x + 1).clone()])
def test_results_that_are_not_aligned(f: Callable[..., Any], tmp_path: Path) -> None:
    x = numbers(1024, 1024)
    graph = compiled(f, x)
    graph.export(tmp_path / "net.so", name="net")
    call = ctypes.CDLL(str(tmp_path / "net.so")).net_call
    room = np.empty(x.size + 32, np.float32)
    for offset in (0, 1, 5, 16):
        start = (-room.ctypes.data // 4) % 16 + offset
        result = room[start : start + x.size]
        given = [ctypes.c_void_p(a.ctypes.data) for a in (x, result)]
        assert call(*given, None) == 0
        np.testing.assert_array_equal(result.reshape(x.shape), f(torch.from_numpy(x)).numpy())


PADDINGS = [
    (1, 1, 1, 1),
    (3, 0, 0, 2),
    (0, 0, 2, 2),
    (2, 5),
    (0, 0, 0, 0, 1, 2),
    (1, 1, 0, 0, 2, 2, 3, 0),
    (-1, 2, 1, -2),
]


@pytest.mark.parametrize("padding", PADDINGS)
@pytest.mark.parametrize("number", [1, 3])
def test_borders_of_large_arrays(threads, padding, number):
    threads(number)
    x = torch.randn(3, 7, 41, 33)
    for value in (0.0, float("-inf")):
        f = ivy.compile_graph(lambda x, value=value: torch.nn.functional.pad(x, padding, value=value), x)
        wanted = torch.nn.functional.pad(x, padding, value=value).numpy()
        np.testing.assert_array_equal(f.to_backend("llvm")(x.numpy()), wanted)


def test_borders_of_large_bools():
    x = torch.randn(50, 900) > 0
    f = ivy.compile_graph(lambda x: torch.nn.functional.pad(x, (3, 4, 5, 6), value=True), x)
    wanted = torch.nn.functional.pad(x, (3, 4, 5, 6), value=True).numpy()
    np.testing.assert_array_equal(f.to_backend("llvm")(x.numpy()), wanted)
