"""PyTorch, eager."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import nn

from bench.peers import Built, Work, leaves


def version() -> str:
    """PyTorch's."""
    return torch.__version__


def build(work: Work, place: Path, threads: int) -> Built:
    """The function or module itself."""
    return Built(partial(work.torch, *tensors(work, threads)), leaves)


def tensors(work: Work, threads: int) -> Sequence[torch.Tensor]:
    """The inputs; sets the number of threads, and turns gradients off for good."""
    torch.set_num_threads(threads)
    torch.set_grad_enabled(False)
    return [torch.from_numpy(x) for x in work.inputs]


class Wrapped(nn.Module):
    """A function as a module, which is what exporters take."""

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__()
        self.function = function

    def forward(self, *args: torch.Tensor) -> Any:
        """What the function gives."""
        return self.function(*args)


def module(work: Work) -> nn.Module:
    """The work as a module in inference mode."""
    return (work.torch if isinstance(work.torch, nn.Module) else Wrapped(work.torch)).eval()
