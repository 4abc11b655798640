"""Layers: products with weights, convolution, pooling, normalisation, attention, recurrence."""

from ivy.lowering.torch_to_ivy.nn import (  # noqa: F401  they register their patterns
    activation,
    attention,
    convolution,
    distance,
    lookup,
    normalisation,
    pooling,
    recurrence,
)
