"""How long conversion takes, against `torch.export` on the same model, and how it grows.

    python -m bench.convert [--layers 1 4 16] [--profile]

The model is a transformer's encoder. `capture` is `torch.export.export`; `convert` is everything
from the exported program to the JAX callable: import into the torch dialect, torch to Ivy,
simplification, Ivy to StableHLO, the emission of source and its compilation to Python bytecode. The
weights are untouched.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from rich.console import Console
from rich.table import Table
from torch import nn

import ivy

WIDTH, HEADS, LENGTH = 64, 4, 16


@dataclass(frozen=True)
class Conversion:
    """What was measured for one model; times in seconds, the median of several runs.

    Attributes:
        layers: how many layers it has.
        ops: how many calls of ATen operators the exported program has.
        capture: `torch.export`.
        graph: from the exported program to Ivy.
        emit: from Ivy to the JAX callable.
    """

    layers: int
    ops: int
    capture: float
    graph: float
    emit: float


def encoder(layers: int) -> nn.Module:
    """A transformer's encoder, small in width, as conversion does not depend on it."""
    layer = nn.TransformerEncoderLayer(
        WIDTH, HEADS, 4 * WIDTH, dropout=0.0, activation="gelu", batch_first=True
    )
    return nn.TransformerEncoder(layer, layers, enable_nested_tensor=False).eval()


def export(model: nn.Module) -> Any:
    """The model as an exported program."""
    with torch.no_grad():
        return torch.export.export(model, (torch.randn(2, LENGTH, WIDTH),), strict=False)


def timed(function: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds that a call takes, and its result."""
    start = time.perf_counter()
    result = function()
    return time.perf_counter() - start, result


def measure(layers: int, repeats: int = 5) -> Conversion:
    """Export and convert a model of so many layers."""
    model = encoder(layers)
    captures, graphs, emits = [], [], []
    for _ in range(repeats):
        seconds, exported = timed(lambda: export(model))
        captures.append(seconds)
        seconds, graph = timed(lambda exported=exported: ivy.compile_graph(exported))
        graphs.append(seconds)
        emits.append(timed(lambda graph=graph: graph.to_backend("jax"))[0])
    ops = sum(node.op == "call_function" for node in exported.graph.nodes)
    return Conversion(layers, ops, *map(statistics.median, (captures, graphs, emits)))


def profile(layers: int) -> None:
    """Print where the time of one conversion goes."""
    exported = export(encoder(layers))
    profiler = cProfile.Profile()
    profiler.runcall(lambda: ivy.compile_graph(exported).to_backend("jax"))
    pstats.Stats(profiler).sort_stats("tottime").print_stats(40)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.convert", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--layers", type=int, nargs="+", default=[1, 4, 16], help="sizes of the model")
    parser.add_argument("--profile", action="store_true", help="where the time goes, for the largest size")
    options = parser.parse_args(arguments)
    measure(1, repeats=1)  # imports, caches
    if options.profile:
        profile(max(options.layers))
        return
    table = Table("layers", "ATen ops", "torch.export", "to Ivy", "to JAX", "convert / export", "ms per op")
    for layers in options.layers:
        found = measure(layers)
        convert = found.graph + found.emit
        table.add_row(
            str(found.layers),
            str(found.ops),
            *(f"{1e3 * seconds:.0f} ms" for seconds in (found.capture, found.graph, found.emit)),
            f"{convert / found.capture:.2f}",
            f"{1e3 * convert / found.ops:.2f}",
        )
    Console().print(table)


if __name__ == "__main__":
    main()
