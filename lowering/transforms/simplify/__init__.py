"""`ivy-simplify`: the algebra of the Ivy dialect. One file of rules per op family."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ivy.lowering.passes import Pass, register_pass
from ivy.lowering.transforms.simplify import (  # noqa: F401  the families enter their rules
    bounds,
    elementwise,
    manipulation,
    nn,
    reduction,
    shapes,
)
from ivy.lowering.transforms.simplify.driver import Driver
from ivy.mlir import ir


@register_pass
@dataclass(frozen=True)
class Simplify(Pass):
    """Fold constants, cancel what undoes itself, and remove what does nothing.

    Transposes, reshapes, conversions and broadcasts merge with each other; sizes that turn out to be
    known become part of the types; dead ops go. Floating-point results stay the same to the last bit,
    the sign of zero and NaN included.
    """

    name: ClassVar[str] = "ivy-simplify"

    def run(self, op: ir.Operation) -> None:
        """Simplify everything under `op`."""
        Driver(op).run()


__all__ = ["Simplify"]
