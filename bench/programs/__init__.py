"""The programs of `bench.matrix`: six for each source framework, as its users write them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

NAMES = (
    "perceptron",
    "convnet",
    "transformer encoder",
    "recurrent cell",
    "optimiser step",
    "numerical program",
)
"""What every source has."""


@dataclass(frozen=True)
class Case:
    """A program, what to call it with, and what its own framework says.

    Attributes:
        program: what `ivy.compile_graph` takes.
        args: example arguments of the source framework.
        arrays: the same arguments as NumPy arrays, as any target takes them.
        expected: the `leaves` of the result, from the source framework.
        gradients: from the weights of a scalar loss (one array for each result: the loss is their sum
            of products) its gradients with respect to the parameters, by name, from the source
            framework. Empty where the program gives gradients itself.
        options: of `compile_graph`.
    """

    program: Any
    args: Sequence[Any]
    arrays: Sequence[Any]
    expected: Sequence[np.ndarray]
    gradients: Callable[[Sequence[np.ndarray]], Mapping[str, np.ndarray]] | None = None
    options: Mapping[str, Any] = field(default_factory=dict)


Programs = Mapping[str, Callable[[], Case]]


def leaves(tree: Any) -> list[Any]:
    """The arrays of nested tuples, lists and mappings, by sorted keys: the same order in all frameworks."""
    if isinstance(tree, Mapping):
        return [leaf for key in sorted(tree) for leaf in leaves(tree[key])]
    if isinstance(tree, (tuple, list)):
        return [leaf for part in tree for leaf in leaves(part)]
    return [tree]


def arrays(tree: Any) -> list[np.ndarray]:
    """`leaves` as NumPy arrays."""
    return [np.asarray(leaf.detach() if hasattr(leaf, "detach") else leaf) for leaf in leaves(tree)]
