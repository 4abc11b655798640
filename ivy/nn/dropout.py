"""Dropout."""

from __future__ import annotations

from ivy import random
from ivy.functional.array import Array
from ivy.functional.dispatch import as_arrays
from ivy.functional.searching import where
from ivy.nn.common import floats


def dropout(key: Array, x: Array, /, rate: float = 0.5, *, training: bool = True) -> Array:
    """Zeros in random places, and `x / (1 - rate)` elsewhere (Srivastava et al., 2014).

    The places depend on the key and the shape alone: they are the same on every backend.

    Args:
        key: a key of `ivy.random`.
        x: a real floating-point array.
        rate: the probability of a zero, in `[0, 1]`.
        training: whether to drop anything; else `x` comes back.

    Raises:
        ValueError: the rate is outside.
    """
    (x,) = floats("dropout", x)
    if not 0 <= rate <= 1:
        raise ValueError(f"ivy.nn.dropout: the rate is a probability, and it is {rate}")
    if not training or rate == 0:
        return x
    key, x = as_arrays("nn.dropout", key, x)
    if rate == 1:
        return x * 0.0
    return where(random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0.0)


__all__ = ["dropout"]
