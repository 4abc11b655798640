"""The translated module under tf.function against the same network written by hand in TensorFlow.

    python -m bench.speed_tensorflow [--only REGEX] [--from REGEX] [--rounds N] [--threads N] [--cpu]
                                     [--jit-compile] [--gradients]

The networks are those of `bench.speed_torch`; by hand they are Keras models, and the layer of GPT-2 is
a `tf.Module` on TensorFlow's functions (`bench/networks/tensorflow.py`). Each is translated from the
programs that people write in PyTorch, JAX, TensorFlow itself and, where NumPy is used for it, NumPy. All
compute the same numbers, which is checked. They take turns; what is printed are medians, and the median
of the ratios of neighbouring calls. The first row is what a call costs in checks and Python: the
difference for one small addition. With `--gradients` a call computes the gradients of the mean of the
output's square in all parameters.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

import numpy as np
import tensorflow as tf
import torch

from bench import comparison, measuring
from bench.networks import Maker, Program, Weights
from bench.networks import tensorflow as by_hand
from ivy.backends.tensorflow.module import TensorflowModule


def addition(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """One addition of four numbers."""
    bias = tf.Variable(weights["bias"])
    return Program(lambda x: x + bias, [tf.constant(array) for array in inputs], inputs)


BY_HAND: dict[str, Maker] = {
    "One addition": addition,
    "MLP": by_hand.mlp,
    "ResNet blocks": by_hand.blocks,
    "Encoder layer": by_hand.encoder,
    "GPT-2 layer": by_hand.decoder,
    "ResNet-50": by_hand.resnet50,
    "BERT-base": by_hand.bert,
}
"""Every network by the name it is shown under, which is also that in `bench.speed_torch`."""


def calls(name: str, options: argparse.Namespace) -> dict[str, measuring.Call]:
    """Calls of the network; the first is the one by hand."""
    hand, made = comparison.variants(name, BY_HAND[name], "tensorflow", options.sources)
    kind = gradients if options.gradients else forward
    tensors = {
        label: (function, [tf.constant(array) for array in given])
        for label, (function, given) in made.items()
    }
    every = {"by hand": (hand.function, hand.args), **tensors}
    return {label: kind(function, args, options.jit_compile) for label, (function, args) in every.items()}


def forward(function: Any, args: Sequence[tf.Tensor], jit_compile: bool) -> measuring.Call:
    """A call that computes the output; a translated module is a `tf.function` by itself."""
    if jit_compile or not isinstance(function, TensorflowModule):
        compiled = _graph(function, jit_compile)
        return lambda: compiled(*args).numpy()
    return lambda: function(*args).numpy()


def _graph(function: Any, jit_compile: bool) -> Any:
    return tf.function(lambda *given: function(*given), jit_compile=jit_compile)


def gradients(function: Any, args: Sequence[tf.Tensor], jit_compile: bool) -> measuring.Call:
    """A call that computes the gradients of the mean square of the output."""

    def compute(*given: tf.Tensor) -> Any:
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(function(*given)))
        return tape.gradient(loss, tape.watched_variables())

    compiled = _graph(compute, jit_compile)
    return lambda: [gradient.numpy() for gradient in compiled(*args)]


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = measuring.parser("speed_tensorflow", __doc__, sources=True)
    parser.add_argument("--jit-compile", action="store_true", help="compiled by XLA")
    parser.add_argument("--gradients", action="store_true", help="gradients instead of the output")
    parser.add_argument("--threads", type=int, default=1, help="TensorFlow's threads (1)")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    options = _options(arguments)
    torch.manual_seed(0)
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(options.threads)
    lines: list[tuple[str, ...]] = []
    for name in measuring.matching(BY_HAND, options.only):
        repeats = 200 if name == "One addition" else 1
        lines += measuring.rows(name, measuring.measure(calls(name, options), options, repeats))
    compiled = ", jit_compile=True" if options.jit_compile else ""
    kind = ", gradients" if options.gradients else ""
    measuring.show(f"tf.function{compiled}{kind}, against TensorFlow by hand", lines)


if __name__ == "__main__":
    main()
