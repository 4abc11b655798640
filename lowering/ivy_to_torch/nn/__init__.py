"""The layers of neural networks."""

from ivy.lowering.ivy_to_torch.nn import (  # noqa: F401  the parts register their patterns when imported
    attention,
    convolution,
    lookup,
    normalisation,
    pooling,
    recurrence,
)
