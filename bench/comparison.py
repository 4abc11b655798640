"""The networks of `bench.speed_torch` translated to a target from every framework that has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

import ivy
from bench import measuring, speed
from bench.networks import Maker, Program, Weights
from bench.speed_torch import NETWORKS, Network

TOLERANCE = 2e-4

Variant = tuple[Any, Sequence[np.ndarray]]
"""A function, and its inputs as arrays."""


def variants(name: str, by_hand: Maker, target: str, sources: str) -> tuple[Program, dict[str, Variant]]:
    """A network by hand, and the same translated to `target`.

    Args:
        name: of the network in `NETWORKS`.
        by_hand: makes the one by hand.
        target: where to.
        sources: a pattern of the frameworks to translate from.

    Returns:
        The program by hand, and the translated functions by what they are called in the table.

    Raises:
        AssertionError: they compute other numbers than the PyTorch module.
    """
    network = NETWORKS[name]()
    inputs = [x.numpy() for x in network.args]
    weights = {k: value for k, value in speed.numbers(network.module).items() if "num_batches" not in k}
    makers = _programs(network)
    made: dict[str, Variant] = {}
    for source in measuring.matching(makers, sources):
        program = makers[source](weights, inputs)
        function = ivy.transpile(program.function, target, *program.args, **program.options)
        made[f"from {source}"] = function, program.given
    hand = by_hand(weights, inputs)
    wanted = network.module(*network.args).detach().numpy()
    _check({"by hand": hand.function(*hand.args)}, wanted)
    _check({label: function(*given) for label, (function, given) in made.items()}, wanted)
    return hand, made


def _programs(network: Network) -> dict[str, Maker]:
    def given(_: Weights, inputs: Sequence[np.ndarray]) -> Program:
        return Program(network.module.eval(), network.args, inputs)

    return {"PyTorch": given, **network.sources}


def _check(results: Mapping[str, Any], wanted: np.ndarray) -> None:
    for name, result in results.items():
        found = np.asarray(result)
        if found.shape != wanted.shape:  # images with channels last
            found = found.transpose(0, 3, 1, 2)
        np.testing.assert_allclose(found, wanted, rtol=TOLERANCE, atol=TOLERANCE, err_msg=name)
