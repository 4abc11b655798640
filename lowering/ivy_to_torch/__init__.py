"""Conversion of the Ivy dialect to the torch dialect: one file of patterns per op family."""

from ivy.lowering.ivy_to_torch import (  # noqa: F401  the families register their patterns when imported
    creation,
    elementwise,
    fft,
    indexing,
    linear_algebra,
    manipulation,
    nn,
    reduction,
    sorting,
)
from ivy.lowering.ivy_to_torch.conversion import IvyToTorch
from ivy.lowering.ivy_to_torch.expand import ExpandForTorch
from ivy.lowering.ivy_to_torch.fuse import FuseBias
from ivy.lowering.ivy_to_torch.registry import EXPANSIONS, PATTERNS

__all__ = ["EXPANSIONS", "PATTERNS", "ExpandForTorch", "FuseBias", "IvyToTorch"]
