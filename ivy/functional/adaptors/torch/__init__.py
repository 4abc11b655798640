"""PyTorch, through array-api-compat where that is right."""

from __future__ import annotations

from typing import ClassVar

import array_api_compat.torch as xp
import torch

from ivy.functional.adaptors.base import Adaptor
from ivy.functional.dtypes import DTYPES


class TorchAdaptor(Adaptor):
    """PyTorch's tensors."""

    name: ClassVar[str] = "torch"

    def is_native(self, value: object) -> bool:
        return isinstance(value, torch.Tensor)


ADAPTOR = TorchAdaptor(xp, {name: getattr(torch, name) for name in DTYPES})
