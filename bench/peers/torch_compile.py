"""torch.compile: Inductor's C++, with the weights frozen, which lets it repack them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import torch
import torch._dynamo
import torch._dynamo.config
import torch._inductor.config

from bench.peers import Built, Work, leaves
from bench.peers.torch import tensors


def version() -> str:
    """PyTorch's."""
    return torch.__version__


def build(work: Work, place: Path, threads: int) -> Built:
    """The compiled function; it is compiled at its first call, for the number of threads then."""
    torch._dynamo.reset()
    torch._dynamo.config.allow_rnn = True
    torch._inductor.config.freezing = True
    inputs = tensors(work, threads)
    call = partial(torch.compile(work.torch, fullgraph=True, dynamic=False), *inputs)
    call()
    return Built(call, leaves)
