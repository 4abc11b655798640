"""Statistics of JAX's arrays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp


def mean(x: jax.Array, *, axis: tuple[int, ...], keepdims: bool) -> jax.Array:
    """The parts of complex numbers are independent; dividing by a complex number mixes their NaNs."""
    if jnp.iscomplexobj(x):
        real, imag = (jnp.mean(part, axis=axis, keepdims=keepdims) for part in (x.real, x.imag))
        return jax.lax.complex(real, imag)
    return jnp.mean(x, axis=axis, keepdims=keepdims)


DEVIATIONS: dict[str, Callable[..., Any]] = {"mean": mean}
