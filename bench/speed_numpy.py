"""The translated function against the same network written by hand in NumPy, in one run.

    python -m bench.speed_numpy [--only REGEX] [--from REGEX] [--rounds N] [--cpu]

The networks are those of `bench.speed_torch`; by hand they are functions of a dictionary of parameters
(`bench/networks/numpy.py`). Each is translated from the programs that people write in PyTorch, JAX,
TensorFlow and NumPy itself. All compute the same numbers, which is checked. They take turns; what is
printed are medians, and the median of the ratios of neighbouring calls. The first row is what a call
costs in checks and Python: the difference for one small addition. NumPy uses as many threads as
OPENBLAS_NUM_THREADS in the environment says.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from bench import comparison, measuring
from bench.networks import Maker, Program, Weights
from bench.networks import numpy as by_hand


def addition(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """One addition of four numbers."""
    return Program(lambda params, x: x + params["bias"], [dict(weights), *inputs], inputs)


BY_HAND: dict[str, Maker] = {
    "One addition": addition,
    "MLP": by_hand.mlp,
    "ResNet blocks": by_hand.blocks,
    "Encoder layer": by_hand.encoder,
    "GPT-2 layer": by_hand.decoder,
    "BERT-base": by_hand.bert,
}
"""Every network by the name it is shown under, which is also that in `bench.speed_torch`."""


def calls(name: str, sources: str) -> dict[str, measuring.Call]:
    """Calls that compute the network's output; the first is the one by hand."""
    hand, made = comparison.variants(name, BY_HAND[name], "numpy", sources)
    result: dict[str, measuring.Call] = {"by hand": lambda: hand.function(*hand.args)}
    for label, (function, given) in made.items():
        result[label] = lambda f=function, given=given: f(*given)
    return result


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    parser = measuring.parser("speed_numpy", __doc__, sources=True)
    options = parser.parse_args(arguments)
    torch.manual_seed(0)
    lines: list[tuple[str, ...]] = []
    for name in measuring.matching(BY_HAND, options.only):
        repeats = 2000 if name == "One addition" else 1
        times = measuring.measure(calls(name, options.sources), options, repeats)
        lines += measuring.rows(name, times)
    measuring.show("Against NumPy by hand", lines)


if __name__ == "__main__":
    main()
