"""The translated module against the same network written by hand in PyTorch, in one run.

    python -m bench.speed_torch [--only REGEX] [--rounds N] [--compile] [--threads N]

The networks are those of `bench.speed`: a perceptron, residual blocks, an encoder layer as BERT has
it, a decoder block as GPT-2 has it. Each is translated twice: from the PyTorch module, and from the
function that JAX people would write (NHWC, weights as (in, out)). All compute the same numbers, which
is checked. They take turns; what is printed are medians, and the median of the ratios of neighbouring
calls. The first row is what a call costs in checks and Python: the difference for a module of one
small addition.
"""

from __future__ import annotations

import argparse
import copy
import re
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from torch import nn

import ivy
from bench import speed

TOLERANCE = 2e-4


class Small(nn.Module):
    """Hardly any work."""

    def __init__(self) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.ones(4))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.bias


def small() -> speed.Case:
    """One addition of four numbers."""
    module = Small()
    params = {"bias": np.ones(4, np.float32)}
    return module, torch.randn(4), lambda params, x: x + params["bias"], params, speed.same


CASES: dict[str, Callable[[], speed.Case]] = {"One addition": small, **speed.CASES}

Call = Callable[[], Any]


def variants(case: speed.Case, compiled: bool) -> dict[str, Call]:
    """Calls that compute the network's output; the first is the one by hand.

    Raises:
        AssertionError: they compute other numbers.
    """
    torch._dynamo.reset()  # each network is the first that is compiled
    module, x, by_hand, params, layout = case
    module = module.eval()
    given = layout(x.numpy())
    theirs = torch.from_numpy(np.array(given))
    ours = ivy.transpile(copy.deepcopy(module), "torch", x)
    foreign = ivy.transpile(by_hand, "torch", params, given, frontend="jax", parameters=0)
    with torch.no_grad():
        expected = module(x)
        wanted = torch.from_numpy(np.array(layout(expected.numpy()))) if x.ndim == 4 else expected
        torch.testing.assert_close(ours(x), expected, rtol=TOLERANCE, atol=TOLERANCE)
        torch.testing.assert_close(foreign(theirs), wanted, rtol=TOLERANCE, atol=TOLERANCE)
    calls = {"by hand": (module, x), "from PyTorch": (ours, x), "from JAX": (foreign, theirs)}
    ready = {
        name: (torch.compile(function, dynamic=False) if compiled else function, x)
        for name, (function, x) in calls.items()
    }
    return {name: lambda f=function, x=x: f(x) for name, (function, x) in ready.items()}


def measure(calls: dict[str, Call], rounds: int, repeats: int) -> dict[str, list[float]]:
    """Seconds of every call of every variant, which take turns."""
    times: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(rounds + 3):
        for name, call in calls.items():
            start = time.perf_counter()
            for _ in range(repeats):
                call()
            if turn >= 3:
                times[name].append((time.perf_counter() - start) / repeats)
    return times


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    from rich.console import Console
    from rich.table import Table

    parser = argparse.ArgumentParser(
        prog="python -m bench.speed_torch", description=(__doc__ or "").split("\n\n")[0]
    )
    parser.add_argument("--only", metavar="REGEX", default="", help="only networks whose name matches")
    parser.add_argument("--rounds", type=int, default=30, help="how often each is called (30)")
    parser.add_argument("--compile", action="store_true", help="under torch.compile")
    parser.add_argument("--threads", type=int, default=1, help="PyTorch's threads (1)")
    options = parser.parse_args(arguments)
    torch.manual_seed(0)
    torch.set_num_threads(options.threads)
    title = "torch.compile, against PyTorch by hand" if options.compile else "Eager, against PyTorch by hand"
    table = Table("network", "call", "ms", "ratio", title=title)
    for name, make in CASES.items():
        if re.search(options.only, name):
            repeats = 200 if make is small else 1
            with torch.no_grad():
                calls = variants(make(), options.compile)
                found = measure(calls, options.rounds, repeats)
            for line in speed.rows(name, found):
                table.add_row(*line)
    Console().print(table)


if __name__ == "__main__":
    main()
