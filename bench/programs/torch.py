"""PyTorch programs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.utils import _pytree as pytree

from bench.programs import Case, arrays, leaves


def case(program: Any, *args: Any) -> Case:
    """A case from a module or a function, with the module's gradients by autograd."""
    torch.manual_seed(0)
    module = isinstance(program, nn.Module)
    expected = arrays(program(*args))

    def gradients(weights: Sequence[np.ndarray]) -> Mapping[str, np.ndarray]:
        program.zero_grad()
        torch.autograd.backward(leaves(program(*args)), [torch.from_numpy(weight) for weight in weights])
        return {name: value.grad.numpy().copy() for name, value in program.named_parameters()}

    given = pytree.tree_map(lambda leaf: leaf.numpy(), args)
    return Case(program, args, given, expected, gradients if module else None)


def perceptron() -> Case:
    """Two hidden layers."""
    torch.manual_seed(0)
    layers = (nn.Linear(20, 32), nn.GELU(), nn.Linear(32, 32), nn.ReLU(), nn.Linear(32, 5), nn.LogSoftmax(-1))
    return case(nn.Sequential(*layers), torch.randn(8, 20))


class Residual(nn.Module):
    """Two convolutions with batch norm and a way around them."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, groups=2)
        self.norm2 = nn.BatchNorm2d(channels)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The block's output."""
        return x + self.norm2(self.conv2(torch.nn.functional.silu(self.norm1(self.conv1(x)))))


def convnet() -> Case:
    """Convolutions, batch norm with the statistics of training, pooling."""
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Conv2d(3, 8, 5, stride=2, padding=2), Residual(8), nn.MaxPool2d(3, 2, 1), Residual(8),
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 4),
    ).eval()  # fmt: skip
    for name, buffer in model.named_buffers():
        if "running" in name:
            nn.init.uniform_(buffer, 0.5, 1.5)
    return case(model, torch.randn(2, 3, 32, 32))


def encoder() -> Case:
    """Two layers of a transformer's encoder with a mask of padding."""
    torch.manual_seed(0)
    layer = nn.TransformerEncoderLayer(32, 4, 64, dropout=0.0, activation="gelu", batch_first=True)

    class Encoder(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.embedding = nn.Embedding(50, 32)
            self.layers = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)

        def forward(self, tokens: torch.Tensor) -> torch.Tensor:
            return self.layers(self.embedding(tokens), src_key_padding_mask=tokens == 0)

    tokens = torch.randint(1, 50, (2, 12))
    tokens[1, 8:] = 0
    return case(Encoder().train(), tokens)


class Recurrent(nn.Module):
    """A GRU cell in a loop."""

    def __init__(self) -> None:
        super().__init__()
        self.cell = nn.GRUCell(6, 10)
        self.head = nn.Linear(10, 3)

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """The head's outputs at each step, and the last state."""
        state = x.new_zeros(x.shape[0], 10)
        outputs = []
        for step in x.unbind(1):
            state = self.cell(step, state)
            outputs.append(self.head(state))
        return torch.stack(outputs, 1), state


def recurrent() -> Case:
    """A GRU cell in a loop of seven steps."""
    torch.manual_seed(0)
    return case(Recurrent(), torch.randn(4, 7, 6))


Params = dict[str, torch.Tensor]


def optimiser_step() -> Case:
    """A step of Adam, with the gradients of a perceptron by `torch.func`."""
    torch.manual_seed(0)
    sizes = {"w1": (6, 16), "b1": (16,), "w2": (16, 1)}
    params = {name: torch.randn(size) * 0.3 for name, size in sizes.items()}
    zeros = {name: torch.zeros_like(value) for name, value in params.items()}

    def loss(params: Params, x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
        hidden = torch.tanh(x @ params["w1"] + params["b1"])
        return torch.nn.functional.mse_loss(hidden @ params["w2"], y)

    def step(params: Params, first: Params, second: Params, x: torch.Tensor, y: torch.Tensor) -> Any:
        grads, value = torch.func.grad_and_value(loss)(params, x, y)
        first = {name: 0.9 * first[name] + 0.1 * grads[name] for name in params}
        second = {name: 0.999 * second[name] + 0.001 * grads[name] ** 2 for name in params}
        updates = {name: (first[name] / 0.1) / ((second[name] / 0.001).sqrt() + 1e-8) for name in params}
        return {name: params[name] - 1e-2 * updates[name] for name in params}, first, second, value

    return case(step, params, zeros, dict(zeros), torch.randn(9, 6), torch.randn(9, 1))


def numerical() -> Case:
    """Linear algebra, sorting and indexing."""
    torch.manual_seed(0)

    def program(a: torch.Tensor, b: torch.Tensor, picks: torch.Tensor) -> Any:
        spd = a @ a.mT + 4 * torch.eye(a.shape[-1])
        factor = torch.linalg.cholesky(spd)
        solution = torch.linalg.solve(spd, b)
        ordered, order = torch.sort(b.flatten(), descending=True, stable=True)
        picked = b[picks, -1] + b[:, 1][picks]
        running = torch.cumsum(ordered, 0).clamp(-2, 2)
        counts = torch.zeros(4).index_add(0, picks % 4, torch.ones(picks.shape[0]))
        values = torch.where(running > 0, running.sqrt(), running.abs().log1p())
        return factor, solution, torch.linalg.slogdet(spd)[1], ordered, order, picked, values, counts

    return case(program, torch.randn(5, 5), torch.randn(5, 3), torch.tensor([0, 3, 3, -1, 2, 4]))


PROGRAMS = {
    "perceptron": perceptron,
    "convnet": convnet,
    "transformer encoder": encoder,
    "recurrent cell": recurrent,
    "optimiser step": optimiser_step,
    "numerical program": numerical,
}
