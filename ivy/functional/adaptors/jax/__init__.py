"""JAX: its namespace follows the standard, given 64-bit types.

JAX has 64-bit types only while `jax_enable_x64` is on. Ivy's functions turn it on for the time that
they run, in their thread, and leave the program's setting alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import jax
import jax.numpy as jnp
import numpy as np

from ivy.functional.adaptors.base import Adaptor
from ivy.functional.adaptors.jax.wide import with_wide_types
from ivy.functional.dtypes import DTYPES, DType, Scalar


class JaxAdaptor(Adaptor):
    """JAX's arrays."""

    name: ClassVar[str] = "jax"

    def is_native(self, value: object) -> bool:
        return isinstance(value, jax.Array)

    def function(self, name: str) -> Callable[..., Any]:
        return with_wide_types(super().function(name))

    def native_device(self, device: Any) -> Any:
        if not isinstance(device, str):
            return device
        try:
            return jax.devices(device)[0]
        except RuntimeError as error:
            raise ValueError(f"JAX has no device {device!r}: {error}") from None

    def devices(self) -> tuple[Any, ...]:
        usual, processors = jax.devices(), jax.devices("cpu")
        return (*usual, *(device for device in processors if device not in usual))

    def device(self, native: Any) -> Any:
        """Tracers of JAX's transformations lie nowhere yet."""
        return None if isinstance(native, jax.core.Tracer) else native.device

    def cast(self, native: Any, dtype: DType) -> Any:
        with jax.enable_x64(True):
            return jnp.astype(native, self.native_dtype(dtype))

    def scalar(self, value: Scalar, dtype: DType) -> Any:
        with jax.enable_x64(True):
            return jnp.asarray(value, dtype=self.native_dtype(dtype))


ADAPTOR = JaxAdaptor(jnp, {name: np.dtype(getattr(jnp, name)) for name in DTYPES})
