"""`Graph.memory`: what is counted, and that temporary arrays share the arena."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import torch

import ivy
from ivy.errors import SignatureError
from ivy.memory import Memory


def layers(count: int, size: int, rows: int) -> ivy.Graph:
    torch.manual_seed(0)
    modules = [part for _ in range(count) for part in (torch.nn.Linear(size, size), torch.nn.GELU())]
    return ivy.compile_graph(torch.nn.Sequential(*modules).eval(), torch.zeros(rows, size))


def test_layers_share_the_arena() -> None:
    temporary = 64 * 128 * 4
    few, many = layers(4, 128, 64).memory(), layers(12, 128, 64).memory()
    # Without sharing, each layer has an array of its own at least.
    assert temporary <= few.arena <= 3 * temporary
    assert many.arena <= few.arena
    assert many.parameters == 3 * few.parameters == 12 * (128 * 128 + 128) * 4
    assert many.prepared == 3 * few.prepared >= 12 * 128 * 128 * 4
    assert (many.inputs, many.results, many.constants) == (temporary, temporary, 0)


def chain(length: int) -> Memory:
    def program(x: torch.Tensor) -> torch.Tensor:
        for _ in range(length):
            x = torch.tanh(x * 2 + 1)
        return x

    return ivy.compile_graph(program, torch.zeros(1000, 33)).memory()


def test_chains_of_elementwise_operations_need_no_arena() -> None:
    short, long = chain(3), chain(40)
    assert short == Memory(0, 0, 0, 0, 132000, 132000)
    assert short.peak == 264000
    assert long.arena <= 2 * 132032  # it is split into kernels, whose results take turns


def test_sizes_of_symbols() -> None:
    net = torch.nn.Linear(16, 8).eval()
    rows = torch.export.Dim("rows", min=1, max=64)
    graph = ivy.compile_graph(net, torch.zeros(4, 16), dynamic_shapes=({0: rows},))
    one, eight = graph.memory({"rows": 1}), graph.memory({"rows": 8})
    assert (one.inputs, one.results) == (64, 32)
    assert (eight.inputs, eight.results) == (512, 256)
    assert one.arena <= eight.arena
    assert one.parameters == eight.parameters == (16 * 8 + 8) * 4


def test_sizes_that_do_not_fit() -> None:
    rows = torch.export.Dim("rows", min=1, max=64)
    graph = ivy.compile_graph(torch.nn.ReLU(), torch.zeros(4, 16), dynamic_shapes=({0: rows},))
    for sizes, message in (
        (None, "expected sizes for rows, got none"),
        ({"batch": 3}, "expected sizes for rows, got batch"),
        ({"rows": 65}, "rows is from 1 to 64, got 65"),
        ({"rows": 0}, "rows is from 1 to 64, got 0"),
    ):
        with pytest.raises(SignatureError, match=message):
            graph.memory(sizes)


def test_constants_and_keys() -> None:
    def program(x: torch.Tensor) -> torch.Tensor:
        return torch.rand(3) + x * torch.tensor([1.0, 2.0, 3.0])

    found = ivy.compile_graph(program, torch.zeros(3)).memory()
    assert found.inputs == 12 + 8
    assert found.constants + found.parameters >= 12


def test_it_reads_as_a_table() -> None:
    text = str(Memory(3 << 20, 5 << 30, 1536, 0, 12, 40))
    assert text.splitlines() == [
        "arena           3.0 MiB",
        "parameters      5.0 GiB",
        "prepared        1.5 KiB",
        "constants           0 B",
        "inputs             12 B",
        "results            40 B",
        "peak            5.0 GiB",
    ]


def resident(path):
    """Kilobytes of a mapped file that are in this process's memory."""
    total, inside = 0, False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        if not line.split()[0].endswith(":"):
            inside = line.endswith(str(path))
        elif inside and line.startswith("Rss:"):
            total += int(line.split()[1])
    return total


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
def test_mapped_weights_are_given_back_once_they_are_packed(tmp_path):
    model, x = torch.nn.Sequential(torch.nn.Linear(1024, 1024), torch.nn.ReLU()), torch.randn(32, 1024)
    ivy.compile_graph(model, x).save(tmp_path / "net.ivy")
    f = ivy.load(tmp_path / "net.ivy").to_backend("llvm")
    first = f(x.numpy())
    assert resident(tmp_path / "net.ivy") < 1024  # of 4 MB
    weight = model[0].weight.detach().numpy()
    np.testing.assert_array_equal(f.params["0.weight"], weight)
    np.testing.assert_array_equal(f(x.numpy()), first)
    f.params = {name: 2 * array for name, array in f.params.items()}
    np.testing.assert_allclose(f(x.numpy()), 2 * first, 1e-5, 1e-5)
