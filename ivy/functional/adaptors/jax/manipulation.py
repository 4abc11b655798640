"""Arrays of JAX rearranged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp


def repeat(x: jax.Array, repeats: int | jax.Array, *, axis: int) -> jax.Array:
    """JAX's own makes something of negative numbers."""
    if (
        isinstance(repeats, jax.Array)
        and not isinstance(repeats, jax.core.Tracer)
        and bool(jnp.any(repeats < 0))
    ):
        raise ValueError("ivy.repeat: repeats must not be negative")
    return jnp.repeat(x, repeats, axis=axis)


DEVIATIONS: dict[str, Callable[..., Any]] = {"repeat": repeat}
