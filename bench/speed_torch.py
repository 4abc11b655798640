"""The translated module against the same network written by hand in PyTorch, eager, in one run.

    python -m bench.speed_torch [--only REGEX] [--rounds N]

The networks are those of `bench.speed`: a perceptron, residual blocks, an encoder layer as BERT has
it, a decoder block as GPT-2 has it. Both compute the same numbers, which is checked. They take turns;
what is printed are medians, and the median of the ratios of neighbouring calls. The first row is what
a call costs in checks and Python: the difference for a module of one small addition.
"""

from __future__ import annotations

import argparse
import copy
import re
import statistics
import time
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import nn

import ivy
from bench import speed


class Small(nn.Module):
    """Hardly any work."""

    def __init__(self) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.ones(4))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.bias


def small() -> tuple[nn.Module, torch.Tensor]:
    """One addition of four numbers."""
    return Small(), torch.randn(4)


CASES: dict[str, Callable[[], Any]] = {
    "small": small,
    "mlp": speed.mlp,
    "resnet": speed.resnet,
    "encoder": speed.encoder,
    "decoder": speed.decoder,
}
TOLERANCE = 1e-4


def pair(name: str) -> tuple[nn.Module, nn.Module, torch.Tensor]:
    """The module by hand, the translated one, and an input.

    Raises:
        AssertionError: they compute other numbers.
    """
    module, x = CASES[name]()[:2]
    module = module.eval()
    made = ivy.transpile(copy.deepcopy(module), "torch", x)
    with torch.no_grad():
        torch.testing.assert_close(made(x), module(x), rtol=TOLERANCE, atol=TOLERANCE)
    return module, made, x


def times(module: nn.Module, x: torch.Tensor, repeats: int) -> float:
    """Seconds of one call."""
    start = time.perf_counter()
    for _ in range(repeats):
        module(x)
    return (time.perf_counter() - start) / repeats


def measure(name: str, rounds: int) -> tuple[float, float, float]:
    """Median seconds by hand and translated, and the median of their ratios."""
    module, made, x = pair(name)
    repeats = 200 if name == "small" else 1
    with torch.no_grad():
        both = [(times(module, x, repeats), times(made, x, repeats)) for _ in range(rounds + 2)][2:]
    hand, mine = zip(*both, strict=True)
    return statistics.median(hand), statistics.median(mine), statistics.median(b / a for a, b in both)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed_torch", description=__doc__.splitlines()[0])
    parser.add_argument("--only", metavar="REGEX", default="", help="only networks whose name matches")
    parser.add_argument("--rounds", type=int, default=30, help="how often each is called (30)")
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    print(f"{'network':10} {'by hand':>12} {'translated':>12} {'ratio':>7}")
    for name in CASES:
        if re.search(options.only, name):
            hand, mine, ratio = measure(name, options.rounds)
            print(f"{name:10} {1e6 * hand:9.1f} µs {1e6 * mine:9.1f} µs {ratio:7.3f}")


if __name__ == "__main__":
    main()
