"""TensorFlow: its operations under the standard's names. Every function is in one of the tables here."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, ClassVar

import tensorflow as tf

from ivy.functional.adaptors.base import Adaptor
from ivy.functional.dtypes import DTYPES


class TensorFlowAdaptor(Adaptor):
    """TensorFlow's tensors."""

    name: ClassVar[str] = "tensorflow"
    kept_type: ClassVar[type | None] = type(tf.constant(0))

    def is_native(self, value: object) -> bool:
        return isinstance(value, (tf.Tensor, tf.Variable))

    def as_kept(self, native: Any) -> Any:
        """A variable's value; symbolic tensors stay what they are."""
        return tf.convert_to_tensor(native)

    def device(self, native: Any) -> str:
        """The short name, `"CPU:0"`; symbolic tensors lie on the usual device."""
        return native.device.partition("device:")[2] or self.devices()[0]

    def devices(self) -> tuple[str, ...]:
        """The devices of this process: accelerators first, as TensorFlow places tensors."""
        names = [device.name.partition("device:")[2] for device in tf.config.list_logical_devices()]
        return tuple(sorted(names, key=lambda name: name.startswith("CPU")))

    def capabilities(self) -> dict[str, Any]:
        """Tensors have up to 8 dimensions in most of TensorFlow's operations."""
        return super().capabilities() | {"max dimensions": 8}


ADAPTOR = TensorFlowAdaptor(SimpleNamespace(), {name: tf.as_dtype(name) for name in DTYPES})
