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
    return x.to_device(jax.devices(device)[0] if isinstance(device, str) else device)


def show_array(x: jax.Array, dtype: DType) -> str:
    """Tracers of JAX's transformations show themselves."""
    return f"Array({x!r})" if isinstance(x, jax.core.Tracer) else show(np.asarray(x), dtype, "jax")


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "to_numpy": np.asarray,
    "item": lambda x: x.item(),
    "copy": lambda x: x.copy(),
    "getitem": lambda x, key: x[key],
    "setitem": lambda x, key, value: x.at[key].set(value),
    "to_dlpack": lambda x, **kwargs: x.__dlpack__(**kwargs),
    "dlpack_device": lambda x: x.__dlpack_device__(),
    "to_device": to_device,
    "show": show_array,
}
