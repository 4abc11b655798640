"""Arrays of other frameworks as JAX arrays, without a copy where the memory allows it."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

NARROW = {"int64": "int32"}
"""What 64-bit types become while x64 is off; the others have no stand-in."""


def runtime_dtype(dtype: str) -> str:
    """The dtype that values of `dtype` have under the current x64 setting."""
    return dtype if jax.config.jax_enable_x64 else NARROW.get(dtype, dtype)


def to_jax(value: Any, dtype: str) -> jax.Array:
    """An array, a tensor or a Python number as a JAX array of `dtype` (its stand-in if x64 is off).

    Memory is shared where its alignment and strides allow; otherwise it is copied once.
    """
    target = jnp.dtype(runtime_dtype(dtype))
    if isinstance(value, jax.Array):
        return value if value.dtype == target else value.astype(target)
    if isinstance(value, (np.ndarray, np.generic, bool, int, float, complex)):
        return jnp.asarray(value, target)
    if not hasattr(value, "__dlpack__"):
        return jnp.asarray(np.asarray(value), target)
    shared = _from_dlpack(value)
    return shared if shared.dtype == target else shared.astype(target)


def _from_dlpack(value: Any) -> jax.Array:
    try:
        return jnp.from_dlpack(value)
    except (jax.errors.JaxRuntimeError, BufferError, TypeError, ValueError):
        # strides that JAX has no layout for, or a type that DLPack has not: copy
        return jnp.asarray(_as_numpy(value))


def _as_numpy(value: Any) -> np.ndarray:
    if hasattr(value, "contiguous"):  # torch: NumPy has no bfloat16 of its own, DLPack has
        return np.asarray(jnp.from_dlpack(value.detach().contiguous()))
    return np.array(np.from_dlpack(value))
