"""Conversions of 16-bit floats, on processors with and without instructions for them, against PyTorch."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

import ivy
from ivy.backends.llvm.machine import Machine
from ivy.errors import IvyError

NARROW = (torch.float16, torch.bfloat16)
OTHERS = (torch.float32, torch.float64, torch.int32, torch.uint8, torch.bool, *NARROW)
LEVELS = ("host", "x86-64-v3", "x86-64")
pytestmark = pytest.mark.skipif(not Machine.host().is_x86, reason="the levels are those of x86-64")


@pytest.fixture(params=LEVELS)
def cpu(request: pytest.FixtureRequest) -> str:
    level = str(request.param)
    try:
        Machine.runnable(level)
    except IvyError:
        pytest.skip(f"this processor does not run code for {level}")
    return level


def same(cpu: str, x: torch.Tensor, dtype: torch.dtype) -> None:
    """Bit for bit, but for the bits of NaN."""
    graph = ivy.compile_graph(lambda x: x.to(dtype), x)
    result, expected = graph.to_backend("llvm", cpu=cpu)(x), x.to(dtype)
    expected = (expected.float() if dtype == torch.bfloat16 else expected).numpy()
    result = result.astype(expected.dtype)
    np.testing.assert_array_equal(result, expected)
    if expected.dtype.kind == "f":
        numbers = ~np.isnan(expected)
        np.testing.assert_array_equal(np.signbit(result[numbers]), np.signbit(expected[numbers]))


@pytest.mark.parametrize("dtype", NARROW, ids=str)
def test_every_number_widens(cpu: str, dtype: torch.dtype) -> None:
    every = torch.arange(1 << 16, dtype=torch.int32).to(torch.int16).view(dtype)
    for wide in (torch.float32, torch.float64):
        same(cpu, every, wide)


@pytest.mark.parametrize("dtype", NARROW, ids=str)
def test_floats_round_to_the_nearest(cpu: str, dtype: torch.dtype) -> None:
    every = torch.arange(1 << 16, dtype=torch.int32).to(torch.int16).view(dtype).float()
    bits = every.view(torch.int32)
    half = 1 << (12 if dtype == torch.float16 else 15)
    near = torch.cat([bits, bits + half - 1, bits + half, bits + half + 1, bits - 1, bits - half]).view(
        torch.float32
    )
    generator = np.random.default_rng(0)
    random = torch.from_numpy(generator.integers(-(1 << 31), 1 << 31, 50_000).astype(np.int32)).view(
        torch.float32
    )
    x = torch.cat([near, random])
    # The processor's own instruction takes subnormal numbers as zeros.
    same(cpu, x[(torch.abs(x) >= 1.2e-38) | (dtype == torch.float16) | torch.isnan(x)], dtype)


@pytest.mark.parametrize("dtype", NARROW, ids=str)
def test_doubles_are_rounded(cpu: str, dtype: torch.dtype) -> None:
    generator = np.random.default_rng(0)
    x = generator.standard_normal(10_000) * 10.0 ** generator.integers(-9, 6, 10_000)
    same(
        cpu, torch.from_numpy(np.concatenate([x, [np.nan, np.inf, -np.inf, 0.0, -0.0, 1e300, 1e-300]])), dtype
    )


@pytest.mark.parametrize("shape", [(), (19,)], ids=str)
def test_all_pairs(cpu: str, shape: tuple[int, ...]) -> None:
    x = torch.arange(19.0) * 0.37 if shape else torch.tensor(1.7)
    for narrow, other in itertools.product(NARROW, OTHERS):
        same(cpu, x.to(narrow), other)
        same(cpu, x.to(other), narrow)


@pytest.mark.skipif(shutil.which("cc") is None, reason="there is no C compiler")
@pytest.mark.parametrize("level", LEVELS)
def test_a_shared_library_has_the_conversions(tmp_path: Path, level: str) -> None:
    def program(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return x.to(torch.bfloat16) * 2, x.double().to(torch.float16) * 2

    ivy.compile_graph(program, torch.zeros(19)).export(tmp_path / "net.so", name="net", cpu=level)
    assert (tmp_path / "net.so").exists()
