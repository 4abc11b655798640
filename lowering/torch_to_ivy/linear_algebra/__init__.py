"""Products of matrices, factorisations, and systems of linear equations."""

from ivy.lowering.torch_to_ivy.linear_algebra import (  # noqa: F401  they register their patterns
    factorisations,
    products,
    systems,
)
