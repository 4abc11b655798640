"""Exports a network for the C program beside this file.

    python examples/native/export.py [folder] [cpu]

writes net.so and net.h. The network takes any number of rows, and its weights are in the library.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch

import ivy


def network() -> torch.nn.Module:
    """The same network every time."""
    torch.manual_seed(0)
    layers = torch.nn.Linear(4, 32), torch.nn.GELU(), torch.nn.Linear(32, 3), torch.nn.Softmax(-1)
    return torch.nn.Sequential(*layers).eval()


def main(folder: str = ".", cpu: str = "host") -> None:
    """Write the library and its header."""
    rows = torch.export.Dim("rows", max=1 << 20)
    graph = ivy.compile_graph(network(), torch.zeros(2, 4), dynamic_shapes=({0: rows},))
    graph.export(Path(folder) / "net.so", name="net", cpu=cpu)


if __name__ == "__main__":
    main(*sys.argv[1:])
