"""Conversion of the Ivy dialect to linalg on tensors: one file of patterns per op family."""

from ivy.lowering.ivy_to_linalg import (  # noqa: F401  the families register their patterns when imported
    activation,
    creation,
    cumulative,
    element_types,
    elementwise,
    factorisation,
    fft,
    indexing,
    linear_algebra,
    long_tail,
    manipulation,
    nn,
    random,
    reduction,
    sorting,
)
from ivy.lowering.ivy_to_linalg.conversion import IvyToLinalg
from ivy.lowering.ivy_to_linalg.decompose import DecomposeForLinalg
from ivy.lowering.ivy_to_linalg.registry import EXPANSIONS, PATTERNS

__all__ = ["EXPANSIONS", "PATTERNS", "DecomposeForLinalg", "IvyToLinalg"]
