"""What the array object needs of JAX."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import numpy as np

from ivy.functional.adaptors.formatting import show
from ivy.functional.dtypes import DType


def to_device(x: jax.Array, device: Any, *, stream: Any = None) -> jax.Array:
    """JAX has no streams."""
    if stream is not None:
        raise ValueError("JAX has no streams")
    return x.to_device(device)


def setitem(x: jax.Array, key: Any, value: jax.Array) -> jax.Array:
    """JAX's arrays do not change: another one."""
    return x.at[key].set(value)


def to_dlpack(x: jax.Array, *, max_version: tuple[int, int] | None, **kwargs: Any) -> Any:
    """JAX's capsules have no version, as those of consumers before 1.0; it refuses to hear of the oldest."""
    old = max_version is not None and max_version < (1, 0)
    return x.__dlpack__(max_version=None if old else max_version, **kwargs)


def show_array(x: jax.Array, dtype: DType) -> str:
    """Tracers of JAX's transformations show themselves."""
    return f"Array({x!r})" if isinstance(x, jax.core.Tracer) else show(np.asarray(x), dtype, "jax")


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "to_numpy": np.asarray,
    "item": lambda x: x.item(),
    "copy": lambda x: x.copy(),
    "getitem": lambda x, key: x[key],
    "setitem": setitem,
    "to_dlpack": to_dlpack,
    "dlpack_device": lambda x: x.__dlpack_device__(),
    "to_device": to_device,
    "show": show_array,
}
