"""New arrays of JAX."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from ivy.functional.adaptors import host


def arange(
    start: Any, stop: Any, step: Any, count: int, *, dtype: np.dtype[Any], device: Any = None
) -> jax.Array:
    """JAX's own counts by rounded numbers."""
    numbers = host.arange(start, step, count, unsigned=dtype.kind == "u")
    return jnp.asarray(numbers.astype(dtype), device=device)


def linspace(
    start: Any, stop: Any, num: int, endpoint: bool, *, dtype: np.dtype[Any], device: Any = None
) -> jax.Array:
    """JAX's own rounds otherwise."""
    numbers = host.linspace(start, stop, num, endpoint)
    return jnp.asarray(numbers.astype(dtype), device=device)


def from_numpy(x: np.ndarray, *, device: Any = None, copy: bool | None = None) -> jax.Array:
    """A copy, since JAX's arrays never change; the same memory only if no copy is wanted."""
    if copy is False:
        return jnp.from_dlpack(x, device=device, copy=False)
    return jnp.array(x, device=device)


def from_dlpack(obj: Any, *, device: Any = None, copy: bool | None = None) -> jax.Array:
    """The same memory where JAX takes it; what is read-only or has gaps is copied where that is allowed.

    Raises:
        BufferError: it cannot be had without a copy.
    """
    if isinstance(obj, np.ndarray) and not obj.flags.writeable and copy is not False:
        return from_numpy(obj, device=device)
    try:
        return jnp.from_dlpack(obj, device=device, copy=copy)
    except jax.errors.JaxRuntimeError as error:
        if copy is False:
            raise BufferError(f"JAX cannot take this memory without a copy: {error}") from None
        return from_numpy(np.from_dlpack(obj, device="cpu"), device=device)


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "arange": arange,
    "from_dlpack": from_dlpack,
    "from_numpy": from_numpy,
    "linspace": linspace,
}
