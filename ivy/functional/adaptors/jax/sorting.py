"""Sorting with JAX."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp


def sort(x: jax.Array, *, axis: int, descending: bool, stable: bool) -> jax.Array:
    """JAX's own turns the order of -0 and 0 around where it descends."""
    if descending:
        return jnp.flip(jnp.sort(jnp.flip(x, axis), axis=axis, stable=stable), axis)
    return jnp.sort(x, axis=axis, stable=stable)


DEVIATIONS: dict[str, Callable[..., Any]] = {"sort": sort}
