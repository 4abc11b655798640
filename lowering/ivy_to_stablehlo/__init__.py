"""Conversion of the Ivy dialect to StableHLO (and CHLO): one file of patterns per op family."""

from ivy.lowering.ivy_to_stablehlo import (  # noqa: F401  the families register their patterns when imported
    creation,
    elementwise,
    fft,
    indexing,
    linear_algebra,
    manipulation,
    nn,
    reduction,
    scalars,
    sorting,
)
from ivy.lowering.ivy_to_stablehlo.composites import OutlineComposites
from ivy.lowering.ivy_to_stablehlo.conversion import IvyToStablehlo
from ivy.lowering.ivy_to_stablehlo.registry import PATTERNS

__all__ = ["PATTERNS", "IvyToStablehlo", "OutlineComposites"]
