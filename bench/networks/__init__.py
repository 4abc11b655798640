"""The same networks by hand in several frameworks, with the same weights.

`torch.py` has the modules by hand, whose names and values of weights are the networks' own; each other
file has functions from these weights and an input to the program that people who use that framework
write (`Program`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

Weights = Mapping[str, np.ndarray]
"""Parameters and buffers of the PyTorch module, by its names."""


@dataclass(frozen=True)
class Program:
    """A network in a framework.

    Attributes:
        function: what `ivy.transpile` takes.
        args: the arguments of the function in its own framework, its parameters among them.
        given: the inputs alone, as arrays.
        options: of `ivy.transpile`.
    """

    function: Any
    args: Sequence[Any]
    given: Sequence[np.ndarray]
    options: Mapping[str, Any] = field(default_factory=dict)


Maker = Callable[[Weights, Sequence[np.ndarray]], Program]
"""From weights and inputs in PyTorch's layouts to the program of a framework."""


def channels_last(image: np.ndarray) -> np.ndarray:
    """A batch of images (NCHW) as NHWC; other arrays as they are."""
    return np.ascontiguousarray(image.transpose(0, 2, 3, 1)) if image.ndim == 4 else image


def kernel(weight: np.ndarray) -> np.ndarray:
    """A convolution's weight (OIHW) as HWIO, a matrix (out, in) as (in, out)."""
    return weight.transpose(2, 3, 1, 0).copy() if weight.ndim == 4 else weight.T.copy()
