"""Networks for inference with random weights at real size: the rows of `bench.models_llvm`."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn
from torch.nn import functional

INVERTED = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
"""Expansion, channels, number of blocks and stride of each stage of MobileNetV2."""


def normed(before: int, after: int, size: int, stride: int = 1, groups: int = 1) -> list[nn.Module]:
    """A convolution and batch norm."""
    norm = nn.BatchNorm2d(after)
    nn.init.uniform_(norm.running_var, 0.5, 1.5)
    nn.init.normal_(norm.running_mean, std=0.1)
    return [nn.Conv2d(before, after, size, stride, size // 2, groups=groups, bias=False), norm]


class InvertedResidual(nn.Module):
    """A block of MobileNetV2 (Sandler et al., 2018)."""

    def __init__(self, before: int, after: int, stride: int, expansion: int) -> None:
        super().__init__()
        width = before * expansion
        layers = [] if expansion == 1 else [*normed(before, width, 1), nn.ReLU6()]
        layers += [*normed(width, width, 3, stride, groups=width), nn.ReLU6(), *normed(width, after, 1)]
        self.layers = nn.Sequential(*layers)
        self.residual = stride == 1 and before == after

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The block's output."""
        y = self.layers(x)
        return x + y if self.residual else y


class MobileNet(nn.Module):
    """MobileNetV2 for 1000 classes."""

    def __init__(self) -> None:
        super().__init__()
        layers = [*normed(3, 32, 3, 2), nn.ReLU6()]
        before = 32
        for expansion, after, count, stride in INVERTED:
            for index in range(count):
                layers.append(InvertedResidual(before, after, stride if index == 0 else 1, expansion))
                before = after
        self.layers = nn.Sequential(*layers, *normed(before, 1280, 1), nn.ReLU6())
        self.head = nn.Linear(1280, 1000)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Logits of images."""
        return self.head(self.layers(x).mean((2, 3)))


WIDTH, HEADS, LAYERS, WORDS, POSITIONS = 768, 12, 12, 50257, 1024
"""The sizes of the smallest GPT-2."""


class Layer(nn.Module):
    """A layer of GPT-2 that remembers keys and values."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.between = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.attention, self.projection = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.inner, self.outer = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x: torch.Tensor, past: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor, ...]:
        """The layer's output, and all keys and values (batch, heads, length, width)."""
        batch, length, _ = x.shape
        query, key, value = (
            part.view(batch, length, HEADS, -1).transpose(1, 2)
            for part in self.attention(self.before(x)).split(WIDTH, dim=2)
        )
        if len(past) > 0:
            key, value = torch.cat([past[0], key], 2), torch.cat([past[1], value], 2)
        y = functional.scaled_dot_product_attention(query, key, value, is_causal=len(past) == 0)
        x = x + self.projection(y.transpose(1, 2).reshape(batch, length, WIDTH))
        y = self.outer(functional.gelu(self.inner(self.between(x)), approximate="tanh"))
        return x + y, key, value


class GPT2(nn.Module):
    """GPT-2 (Radford et al., 2019), its head tied to the embedding."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.positions = nn.Embedding(WORDS, WIDTH), nn.Embedding(POSITIONS, WIDTH)
        nn.init.normal_(self.words.weight, std=0.02)
        nn.init.normal_(self.positions.weight, std=0.02)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.norm = nn.LayerNorm(WIDTH)

    def forward(self, tokens: torch.Tensor, *past: torch.Tensor) -> tuple[torch.Tensor, ...]:
        """Logits of the next word, and the keys and values of all layers.

        Args:
            tokens: whole numbers (batch, length): a text, or with `past` its next word.
            past: keys and values of each layer, as the last call gave them.
        """
        start = past[0].shape[2] if len(past) > 0 else 0
        x = self.words(tokens) + self.positions.weight[start : start + tokens.shape[1]]
        memory: list[torch.Tensor] = []
        for index, layer in enumerate(self.layers):
            x, key, value = layer(x, past[2 * index : 2 * index + 2])
            memory += [key, value]
        return functional.linear(self.norm(x[:, -1]), self.words.weight), *memory


class FirstResult(nn.Module):
    """A network of `transformers` that gives its hidden state alone."""

    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The last layer's output."""
        return self.model(x).last_hidden_state


class Output(nn.Module):
    """A recurrent network without its last state."""

    def __init__(self, recurrent: nn.Module) -> None:
        super().__init__()
        self.recurrent = recurrent

    def forward(self, x: torch.Tensor) -> Any:
        """The output of each step."""
        return self.recurrent(x)[0]
