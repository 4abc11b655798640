"""How much memory conversion takes beyond the exported program: weights are views all the way.

    python -m bench.memory [--megabytes 400]

In a process of its own a model is exported and then converted to JAX; the peak of the resident
memory is read before and after. Three steps are told apart: conversion and the making of the
callable; `f.params`, which gives JAX the same memory where its alignment allows; and the first call,
after which transposed and folded weights (`prepare`) and the compiled program are there too.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

WIDTH = 2048
BYTES_PER_LAYER = 4 * WIDTH * (WIDTH + 1)


def peak() -> int:
    """The largest resident size of this process since the last `reset`, in bytes."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
    except OSError:  # not Linux
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    line = next(line for line in lines if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def reset() -> None:
    """Make the present size the peak (on Linux; elsewhere the peak of the past stays)."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return


def model(layers: int) -> Any:
    """A network with weights of so many layers and little else."""
    from torch import nn

    return nn.Sequential(*(nn.Linear(WIDTH, WIDTH) for _ in range(layers))).eval()


def measure(megabytes: int) -> dict[str, float]:
    """Megabytes by which each step raises the peak."""
    import jax
    import torch

    import ivy

    x = torch.zeros(1, WIDTH)
    ivy.transpile(model(1), "jax", x)(x.numpy())  # the libraries themselves
    layers = -(-megabytes * 10**6 // BYTES_PER_LAYER)
    exported = torch.export.export(model(layers), (x,))
    result: dict[str, float] = {"weights": layers * BYTES_PER_LAYER / 1e6}

    def step(name: str, action: Any) -> Any:
        reset()
        before = peak()
        made = action()
        result[name] = (peak() - before) / 1e6
        return made

    function = step("convert and emit", lambda: ivy.compile_graph(exported).to_backend("jax"))
    step("f.params", lambda: function.params)
    step("first call f(x)", lambda: jax.block_until_ready(function(x.numpy())))
    return result


def measure_apart(megabytes: int) -> dict[str, float]:
    """`measure` in a process of its own."""
    command = [sys.executable, "-m", "bench.memory", "--inside", "--megabytes", str(megabytes)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.memory", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--megabytes", type=int, default=400, help="size of the weights")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.inside:
        print(json.dumps(measure(options.megabytes)), flush=True)
        os._exit(0)  # the frameworks' threads may abort a process that ends while they still work
    from rich.console import Console
    from rich.table import Table

    table = Table("step", "MB", title="What is added to the peak memory")
    for name, megabytes in measure_apart(options.megabytes).items():
        table.add_row(name, f"{megabytes:.1f}")
    Console().print(table)


if __name__ == "__main__":
    main()
