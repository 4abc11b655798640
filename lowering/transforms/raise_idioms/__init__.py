"""`ivy-raise`: the idioms that frameworks break into pieces, as one op each again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ivy.lowering.passes import Pass, register_pass
from ivy.lowering.transforms.raise_idioms import (  # noqa: F401  the families enter their idioms
    activation,
    attention,
    indexing,
    linear_algebra,
    normalisation,
    reduction,
    scatter,
)
from ivy.lowering.transforms.raise_idioms.driver import Driver
from ivy.mlir import ir


@register_pass
@dataclass(frozen=True)
class RaiseIdioms(Pass):
    """Recognise softmax, normalisation, attention and other idioms in their pieces.

    Programs that were captured below the level of layers (StableHLO from JAX or TensorFlow) get their
    layers back: each idiom whose constants, axes and element types are those of an Ivy op becomes
    that op. Values and gradients are those of the pieces up to rounding; where the pieces lose digits
    (a variance as the difference of two means), the op is the more accurate one. At a kink the derivative
    is that of the op: at 0 it is 0 for `maximum(x, 0)`, which becomes `relu`, and that of the negative
    side for `leaky_relu` and `elu`.
    """

    name: ClassVar[str] = "ivy-raise"

    def run(self, op: ir.Operation) -> None:
        """Raise everything under `op`."""
        Driver(op).run()


__all__ = ["RaiseIdioms"]
