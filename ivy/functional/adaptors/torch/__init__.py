"""PyTorch, through array-api-compat where that is right."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import array_api_compat.torch as xp
import torch

from ivy.functional.adaptors.base import Adaptor
from ivy.functional.dtypes import DTYPES, DType, Scalar


class TorchAdaptor(Adaptor):
    """PyTorch's tensors."""

    name: ClassVar[str] = "torch"

    def is_native(self, value: object) -> bool:
        return isinstance(value, torch.Tensor)

    def elementwise(self, name: str, dtype: DType) -> Callable[..., Any]:
        """PyTorch's own function: the operands are promoted already, which array-api-compat does again."""
        function = super().elementwise(name, dtype)
        return getattr(function, "__wrapped__", function)

    def scalar(self, value: Scalar, dtype: DType) -> torch.Tensor:
        return torch.tensor(value, dtype=self.native_dtype(dtype))

    def native_device(self, device: Any) -> Any:
        try:
            return None if device is None else torch.device(device)
        except (RuntimeError, TypeError) as error:
            raise ValueError(f"PyTorch has no device {device!r}: {error}") from None

    def devices(self) -> tuple[Any, ...]:
        """The default device first, then the accelerators, then the processor."""
        found = [torch.get_default_device()]
        accelerator = torch.accelerator.current_accelerator(check_available=True)
        if accelerator is not None:
            count = torch.accelerator.device_count()
            found += [torch.device(accelerator.type, index) for index in range(count)]
        return tuple(dict.fromkeys([*found, torch.device("cpu")]))


ADAPTOR = TorchAdaptor(xp, {name: getattr(torch, name) for name in DTYPES})
