"""Conversion of the torch dialect to the Ivy dialect: one file of patterns per op family."""

from ivy.lowering.torch_to_ivy import (  # noqa: F401  the families register their patterns when imported
    control_flow,
    creation,
    elementwise,
    fft,
    indexing,
    linear_algebra,
    manipulation,
    nn,
    random,
    reduction,
    scalars,
    sorting,
)
from ivy.lowering.torch_to_ivy.conversion import TorchToIvy
from ivy.lowering.torch_to_ivy.registry import PATTERNS, is_supported

__all__ = ["PATTERNS", "TorchToIvy", "is_supported"]
