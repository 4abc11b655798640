"""Conversion of StableHLO and CHLO to the Ivy dialect: one file of patterns per op family."""

from ivy.lowering.stablehlo_to_ivy import (  # noqa: F401  the families register their patterns when imported
    composites,
    control_flow,
    creation,
    custom_calls,
    dynamic_calls,
    einsum,
    elementwise,
    fft,
    indexing,
    linear_algebra,
    manipulation,
    nn,
    random,
    reduction,
    scans,
    sizes,
    sorting,
    windows,
)
from ivy.lowering.stablehlo_to_ivy.conversion import StablehloToIvy
from ivy.lowering.stablehlo_to_ivy.registry import PATTERNS

__all__ = ["PATTERNS", "StablehloToIvy"]
