"""The translated module against the same network written by hand in PyTorch, in one run.

    python -m bench.speed_torch [--only REGEX] [--from REGEX] [--rounds N] [--threads N]
                                [--compile] [--gradients] [--cpu]

The networks are those of `bench.speed` (a perceptron, residual blocks, an encoder layer as BERT has it,
a decoder block as GPT-2 has it), the whole ResNet-50 and the whole encoder of BERT-base. Each is
translated from the PyTorch module, and from the programs that people write in JAX, TensorFlow (images as
NHWC, weights as (in, out)) and, where NumPy is used for it, NumPy: `bench/networks/`. All compute the
same numbers, which is checked. They take turns; what is printed are medians, and the median of the ratios
of neighbouring calls. The first row is what a call costs in checks and Python: the difference for a
module of one small addition. With `--gradients` a call computes the output and the gradients of the mean
of its square in all parameters.
"""

from __future__ import annotations

import argparse
import copy
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from torch import nn

import ivy
from bench import measuring, speed
from bench.networks import Maker, Program, Weights, channels_last
from bench.networks import torch as by_hand

TOLERANCE = 2e-4


@dataclass(frozen=True)
class Network:
    """A module by hand, its arguments, and the same network in other frameworks."""

    module: nn.Module
    args: Sequence[torch.Tensor]
    sources: Mapping[str, Maker] = field(default_factory=dict)


class Small(nn.Module):
    """Hardly any work."""

    def __init__(self) -> None:
        super().__init__()
        self.bias = nn.Parameter(torch.ones(4))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.bias


def small() -> Network:
    """One addition of four numbers."""

    def function(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
        return _function(lambda params, x: x + params["bias"], weights, inputs)

    return Network(Small(), [torch.randn(4)], {"JAX": function})


def _function(function: Any, params: Weights, given: Sequence[np.ndarray]) -> Program:
    """A JAX function of its parameters and an input."""
    return Program(function, [params, *given], given, {"frontend": "jax", "parameters": 0})


def _layer(name: str, make: Callable[[], speed.Case], others: Sequence[str]) -> Callable[[], Network]:
    """A network of `bench.speed`, with its JAX function and what `bench.networks` adds."""

    def network() -> Network:
        module, x, function, params, _ = make()
        jax: Maker = lambda _, inputs: _function(function, params, [channels_last(i) for i in inputs])  # noqa: E731
        return Network(module, [x], {"JAX": jax, **_makers(name, others)})

    return network


def _whole(
    name: str, make: Callable[[], tuple[nn.Module, Sequence[torch.Tensor]]], sources: Sequence[str]
) -> Callable[[], Network]:
    def network() -> Network:
        module, args = make()
        return Network(module, args, _makers(name, sources))

    return network


def _makers(name: str, sources: Sequence[str]) -> dict[str, Maker]:
    from importlib import import_module

    return {source: getattr(import_module(f"bench.networks.{source.lower()}"), name) for source in sources}


EVERY = ("JAX", "TensorFlow", "NumPy")
NETWORKS: dict[str, Callable[[], Network]] = {
    "One addition": small,
    "MLP": _layer("mlp", speed.mlp, EVERY[1:]),
    "ResNet blocks": _layer("blocks", speed.resnet, EVERY[1:2]),
    "Encoder layer": _layer("encoder", speed.encoder, EVERY[1:]),
    "GPT-2 layer": _layer("decoder", speed.decoder, EVERY[1:]),
    "ResNet-50": _whole("resnet50", lambda: by_hand.resnet50(1), EVERY[:2]),
    "ResNet-50, batch 4": _whole("resnet50", lambda: by_hand.resnet50(4), EVERY[:2]),
    "BERT-base": _whole("bert", by_hand.bert, EVERY),
}
"""Every network by the name it is shown under."""

Variant = tuple[nn.Module, Sequence[torch.Tensor]]


def variants(network: Network, sources: str) -> dict[str, Variant]:
    """Modules that compute the network's output, and their arguments; the first is the one by hand.

    Raises:
        AssertionError: they compute other numbers.
    """
    module, args = network.module.eval(), network.args
    weights = {name: value for name, value in speed.numbers(module).items() if "num_batches" not in name}
    inputs = [x.numpy() for x in args]
    made: dict[str, Variant] = {"by hand": (module, args)}
    if re.search(sources, "PyTorch"):
        made["from PyTorch"] = ivy.transpile(copy.deepcopy(module), "torch", *args), args
    for source, make in network.sources.items():
        if re.search(sources, source):
            program = make(weights, inputs)
            translated = ivy.transpile(program.function, "torch", *program.args, **program.options)
            made[f"from {source}"] = translated, [torch.from_numpy(np.array(x)) for x in program.given]
    _check(made)
    return made


def _check(made: Mapping[str, Variant]) -> None:
    with torch.no_grad():
        results = {name: function(*given).numpy() for name, (function, given) in made.items()}
    first = results["by hand"]
    for name, result in results.items():
        wanted = first if result.shape == first.shape else channels_last(first)
        np.testing.assert_allclose(result, wanted, rtol=TOLERANCE, atol=TOLERANCE, err_msg=name)


def _forward(function: Any, args: Sequence[torch.Tensor]) -> measuring.Call:
    def call() -> None:
        with torch.no_grad():
            function(*args)

    return call


def _gradients(function: Any, args: Sequence[torch.Tensor]) -> measuring.Call:
    def call() -> None:
        function.zero_grad(set_to_none=True)
        function(*args).square().mean().backward()

    return call


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = measuring.parser("speed_torch", __doc__, sources=True)
    parser.add_argument("--compile", action="store_true", help="under torch.compile")
    parser.add_argument("--gradients", action="store_true", help="of all parameters, too")
    parser.add_argument("--threads", type=int, default=1, help="PyTorch's threads (1)")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    options = _options(arguments)
    torch.manual_seed(0)
    torch.set_num_threads(options.threads)
    title = f"{'torch.compile' if options.compile else 'Eager'}, against PyTorch by hand"
    kind = _gradients if options.gradients else _forward
    lines: list[tuple[str, ...]] = []
    for name in measuring.matching(NETWORKS, options.only):
        torch._dynamo.reset()  # each network is the first that is compiled
        calls = {
            label: kind(torch.compile(function, dynamic=False) if options.compile else function, args)
            for label, (function, args) in variants(NETWORKS[name](), options.sources).items()
        }
        repeats = 200 if name == "One addition" else 1
        lines += measuring.rows(name, measuring.measure(calls, options, repeats))
    measuring.show(title, lines)


if __name__ == "__main__":
    main()
