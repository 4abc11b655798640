"""The layers of neural networks: products with weights, convolution, pooling, normalisation,
attention, recurrence. They stay whole as long as the target has them.
"""

from ivy.dialect.nn import (  # noqa: F401  the parts register their ops when imported
    attention,
    convolution,
    lookup,
    normalisation,
    recurrence,
)
