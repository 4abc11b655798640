"""`Graph.mlir` and `Graph.source` for the stages on the way to machine code."""

from __future__ import annotations

import numpy as np
import pytest
import torch

import ivy
from ivy.backends.llvm.machine import Machine
from ivy.errors import IvyError


@pytest.fixture(scope="module")
def graph() -> ivy.Graph:
    net = torch.nn.Sequential(torch.nn.Linear(8, 32), torch.nn.Tanh()).eval()
    return ivy.compile_graph(net, torch.zeros(64, 8))


def test_stages(graph: ivy.Graph) -> None:
    lanes = Machine.host().vector_bits // 32
    linalg, kernels, llvm = (graph.mlir(stage) for stage in ("linalg", "kernels", "llvm"))
    assert "linalg.generic" in linalg
    assert "func.func @main(%arg0: tensor<" in linalg
    assert "math.tanh %" in kernels
    assert f"vector<{lanes}xf32>" in kernels
    assert "func.func @prepare(" in kernels
    assert "llvm.func @main(" in llvm
    assert "linalg." not in kernels + llvm
    assert "func.func" not in llvm


def test_stages_are_for_the_machine_that_is_asked_for(
    graph: ivy.Graph, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IVY_CPU", "x86-64-v2")
    other = ivy.Graph(graph.program)
    assert "vector<4xf32>" in other.mlir("kernels")
    assert "<4 x float>" in other.source("llvm")
    assert "<16 x float>" not in other.source("llvm")


def test_source_is_llvm_ir(graph: ivy.Graph) -> None:
    source = graph.source("llvm")
    assert "define i32 @main(ptr " in source
    assert "define i64 @main_arena_bytes(ptr " in source
    assert "define void @main_result_shapes(ptr " in source
    assert "define i32 @prepare(ptr " in source


def test_code_for_an_older_processor(graph: ivy.Graph) -> None:
    x = torch.randn(64, 8)
    expected = graph.to_backend("llvm")(x)
    np.testing.assert_allclose(graph.to_backend("llvm", cpu="x86-64")(x), expected, rtol=1e-6, atol=1e-6)


def test_code_that_this_processor_cannot_run(graph: ivy.Graph) -> None:
    other = "znver5" if Machine.host().cpu != "znver5" else "sapphirerapids"
    with pytest.raises(
        IvyError, match=rf"may not run code for {other}: export the program, or take one of host"
    ):
        graph.to_backend("llvm", cpu=other)
    with pytest.raises(IvyError, match="unknown processor 'z80'"):
        graph.to_backend("llvm", cpu="z80")
