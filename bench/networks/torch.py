"""The networks by hand in PyTorch, beside those of `bench.speed`."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

STAGES = ((64, 3, 1), (128, 4, 2), (256, 6, 2), (512, 3, 2))
"""Width, number of blocks and stride of each stage of ResNet-50."""

EPSILON = 1.001e-5
"""Of batch norm in Keras' ResNet."""


class Bottleneck(nn.Module):
    """A block of ResNet-50 with the stride in its first convolution (He et al., 2015), as Keras has it."""

    def __init__(self, channels: int, width: int, stride: int, project: bool) -> None:
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(channels, width, 1, stride), nn.BatchNorm2d(width, EPSILON)
        self.conv2, self.bn2 = nn.Conv2d(width, width, 3, 1, 1), nn.BatchNorm2d(width, EPSILON)
        self.conv3, self.bn3 = nn.Conv2d(width, 4 * width, 1), nn.BatchNorm2d(4 * width, EPSILON)
        if project:
            self.conv0 = nn.Conv2d(channels, 4 * width, 1, stride)
            self.bn0 = nn.BatchNorm2d(4 * width, EPSILON)
        self.project = project

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The block's output."""
        y = functional.relu(self.bn1(self.conv1(x)))
        y = functional.relu(self.bn2(self.conv2(y)))
        y = self.bn3(self.conv3(y))
        return functional.relu(y + (self.bn0(self.conv0(x)) if self.project else x))


class ResNet50(nn.Module):
    """ResNet-50 without its softmax."""

    def __init__(self) -> None:
        super().__init__()
        self.conv, self.bn = nn.Conv2d(3, 64, 7, 2, 3), nn.BatchNorm2d(64, EPSILON)
        self.pool = nn.MaxPool2d(3, 2, 1)
        blocks, channels = [], 64
        for width, count, stride in STAGES:
            for index in range(count):
                blocks.append(Bottleneck(channels, width, stride if index == 0 else 1, index == 0))
                channels = 4 * width
        self.blocks = nn.ModuleList(blocks)
        self.head = nn.Linear(channels, 1000)
        for name, buffer in self.named_buffers():
            if "running_var" in name:
                nn.init.uniform_(buffer, 0.5, 1.5)
            elif "running_mean" in name:
                nn.init.normal_(buffer, std=0.1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Logits of images."""
        x = self.pool(functional.relu(self.bn(self.conv(x))))
        for block in self.blocks:
            x = block(x)
        return self.head(x.mean((2, 3)))


def resnet50(batch: int) -> tuple[nn.Module, tuple[torch.Tensor, ...]]:
    """The network and images of 224 pixels."""
    return ResNet50(), (torch.randn(batch, 3, 224, 224),)


WORDS, WIDTH, HEADS, LAYERS, LENGTH = 30522, 768, 12, 12, 128


class Layer(nn.Module):
    """A layer of BERT-base (Devlin et al., 2018)."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.hidden, self.project = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """The layer's output."""
        batch, length, _ = x.shape
        query, key, value = (
            dense(x).view(batch, length, HEADS, -1).transpose(1, 2)
            for dense in (self.query, self.key, self.value)
        )
        y = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        x = self.norm1(x + self.out(y.transpose(1, 2).reshape(batch, length, WIDTH)))
        return self.norm2(x + self.project(functional.gelu(self.hidden(x))))


class Bert(nn.Module):
    """The encoder of BERT-base with its embeddings."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.positions = nn.Embedding(WORDS, WIDTH), nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, tokens: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Hidden states of tokens; `mask` says which are not padding."""
        x = self.norm(self.words(tokens) + self.positions(torch.arange(tokens.shape[1])))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return x


def bert() -> tuple[nn.Module, tuple[torch.Tensor, ...]]:
    """The encoder, and a sentence of 128 tokens, 28 of them padding."""
    mask = torch.ones(1, LENGTH, dtype=torch.bool)
    mask[0, 100:] = False
    return Bert(), (torch.randint(0, WORDS, (1, LENGTH), dtype=torch.int32), mask)
