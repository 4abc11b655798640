"""Products with weights."""

from __future__ import annotations

from ivy.functional.array import Array
from ivy.functional.linalg import matmul
from ivy.nn.common import floats, run


def linear(x: Array, weight: Array, /, bias: Array | None = None) -> Array:
    """`x @ weight + bias`.

    Args:
        x: real floating-point, `(..., inputs)`.
        weight: `(inputs, outputs)`.
        bias: `(outputs,)`, or None.

    Returns:
        `(..., outputs)`.

    Raises:
        ValueError: the shapes do not go together.
    """
    x, weight, bias = floats("linear", x, weight, bias)
    if weight.ndim != 2 or not x.ndim or x.shape[-1] != weight.shape[0]:
        raise ValueError(f"ivy.nn.linear: a weight {weight.shape} for an array {x.shape}")
    if bias is not None and bias.shape != weight.shape[1:]:
        raise ValueError(f"ivy.nn.linear: a bias {bias.shape} for a weight {weight.shape}")
    return run("linear", _linear, x, weight, bias)


def _linear(x: Array, weight: Array, bias: Array | None) -> Array:
    product = matmul(x, weight)
    return product if bias is None else product + bias


__all__ = ["linear"]
