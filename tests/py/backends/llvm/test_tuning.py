"""`autotune=True`: every candidate computes the same, and the choice is kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

import ivy
from ivy.backends.llvm import tuning
from ivy.backends.llvm.compiler import compile_program, default_schedule
from ivy.backends.llvm.function import LlvmFunction
from ivy.backends.llvm.loading import load
from ivy.backends.llvm.machine import Machine
from ivy.lowering.kernels.schedule import Schedule


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IVY_CACHE_DIR", str(tmp_path))


@pytest.fixture
def net() -> torch.nn.Module:
    torch.manual_seed(0)
    layers = torch.nn.Conv2d(3, 20, 3), torch.nn.ReLU(), torch.nn.Flatten(), torch.nn.Linear(20 * 14 * 14, 71)
    return torch.nn.Sequential(*layers).eval()


def test_candidates_give_the_same_results(net: torch.nn.Module) -> None:
    x = torch.randn(7, 3, 16, 16)
    program = ivy.compile_graph(net, x).program
    machine = Machine.host()
    different = set()
    for schedule in tuning.candidates(default_schedule(machine)):
        compiled = compile_program(program, machine, schedule)
        different.add(compiled.data)
        function = LlvmFunction(program, compiled, load(compiled.data, compiled.names))
        np.testing.assert_allclose(function(x), net(x).detach().numpy(), rtol=1e-4, atol=1e-5)
    assert len(different) > 3


def test_the_fastest_is_taken_and_kept(net: torch.nn.Module, monkeypatch: pytest.MonkeyPatch) -> None:
    x = torch.randn(7, 3, 16, 16)
    graph = ivy.compile_graph(net, x)
    measured = []

    def times(runs: list[tuning.Run]) -> list[float]:
        for run in runs:
            run()
        measured.append(len(runs))
        return [1.0, 0.98, 0.5] + [2.0] * (len(runs) - 3)

    monkeypatch.setattr(tuning, "fastest", times)
    function = graph.to_backend("llvm", autotune=True)
    np.testing.assert_allclose(function(x), net(x).detach().numpy(), rtol=1e-4, atol=1e-5)
    graph.to_backend("llvm", autotune=True)
    assert len(measured) == 1
    assert measured[0] > 3
    program, machine = graph.program, Machine.host()
    chosen = tuning.tuned(program, machine, lambda compiled: pytest.fail("it is in the cache"))
    third = list(tuning.candidates(default_schedule(machine)))[2]
    assert chosen == third
    assert function._compiled.data == compile_program(program, machine, chosen).data


def test_small_differences_are_noise(net: torch.nn.Module, monkeypatch: pytest.MonkeyPatch) -> None:
    graph = ivy.compile_graph(net, torch.randn(2, 3, 16, 16))
    monkeypatch.setattr(tuning, "fastest", lambda runs: [1.0] + [0.98] * (len(runs) - 1))
    machine = Machine.host()
    chosen = tuning.tuned(graph.program, machine, lambda compiled: lambda arrays: None)
    assert chosen == default_schedule(machine)


def test_programs_without_products_are_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tuning, "fastest", lambda runs: pytest.fail("there is nothing to choose"))
    function = ivy.compile_graph(lambda x: x + 1, torch.zeros(3)).to_backend("llvm", autotune=True)
    np.testing.assert_array_equal(function(torch.ones(3)), 2)


def test_measuring_takes_turns() -> None:
    calls: list[str] = []
    times = tuning.fastest([lambda: calls.append("a"), lambda: calls.append("b")], rounds=2)
    assert len(times) == 2
    assert all(0 < time < 1 for time in times)
    assert calls[-1] == "b"
    assert calls.index("b") < len(calls) - calls[::-1].index("a") - 1


def test_example_inputs() -> None:
    def program(index: torch.Tensor, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return torch.where(mask, x[index], 0)

    rows = torch.export.Dim("rows", min=2, max=20)
    shapes = {"index": {0: rows}, "x": None, "mask": {0: rows}}
    given = torch.zeros(3, dtype=torch.int64), torch.zeros(5, dtype=torch.bfloat16), torch.zeros(3) > 0
    graph = ivy.compile_graph(program, *given, dynamic_shapes=shapes)
    index, x, mask = tuning.example_inputs(graph.program)
    assert (index.shape, index.dtype, index.any()) == ((20,), np.int64, False)
    assert (x.shape, x.dtype.name) == ((5,), "bfloat16")
    assert (mask.shape, mask.dtype) == ((20,), np.bool_)


def test_registers_of_a_schedule() -> None:
    assert Schedule(vector_bits=512).vector_registers == 32
    assert Schedule(vector_bits=256).vector_registers == 16
    assert Schedule(vector_bits=128, registers=32).vector_registers == 32
    arm = Machine.named("neoverse-n1", "aarch64-unknown-linux-gnu")
    assert default_schedule(arm) == Schedule(128, 32, block_bytes=512 << 10)
