"""Programs in the torch dialect as native `nn.Module`s, by way of readable source code.

`emit` gives the module, `source` only the text. The text uses nothing but PyTorch and works on its
own: `Net({name: tensor})` makes the module from its parameters and buffers.
"""

from __future__ import annotations

from ivy.backends.torch.module import TorchModule, emit
from ivy.backends.torch.program import source

__all__ = ["TorchModule", "emit", "source"]
