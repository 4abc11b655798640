"""The random generator's hash, and the inverse of the error function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import jax.scipy.special

from ivy.functional.adaptors import threefry


def _rotate(x: jax.Array, distance: int) -> jax.Array:
    return (x << jnp.uint32(distance)) | (x >> jnp.uint32(32 - distance))


@jax.jit  # type: ignore[untyped-decorator]
def threefry2x32(key: jax.Array, high: jax.Array, low: jax.Array) -> tuple[jax.Array, jax.Array]:
    """In `uint32`, which wraps around."""
    return threefry.threefry2x32((key[0], key[1]), (high, low), jnp.uint32, jnp.add, jnp.bitwise_xor, _rotate)


DEVIATIONS: dict[str, Callable[..., Any]] = {"erfinv": jax.scipy.special.erfinv, "threefry2x32": threefry2x32}
