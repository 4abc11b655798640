"""PyTorch programs for tests of the backends."""

from __future__ import annotations

import torch
from torch import nn

torch.manual_seed(0)


class Counter(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("count", torch.zeros(()))
        self.weight = nn.Parameter(torch.randn(3))

    def forward(self, x):
        self.count += 1
        return {"scaled": x * self.weight, "count": self.count}


def convnet():
    return nn.Sequential(
        nn.Conv2d(4, 8, 3, stride=2, padding=1, groups=2),
        nn.BatchNorm2d(8),
        nn.ReLU(),
        nn.Conv2d(8, 8, 3, dilation=2, padding=2),
        nn.ConvTranspose2d(8, 4, 3, stride=2),
        nn.MaxPool2d(2),
        nn.AvgPool2d(2),
    )


def numeric(x, i):
    ordered = torch.sort(x, dim=1, descending=True)
    total = x.scatter_add(1, i, torch.gather(x, 1, i))
    small = x[:, :4] @ x[:, :4].T + 4 * torch.eye(4)
    return (
        ordered.values,
        ordered.indices,
        total,
        torch.cumsum(x, 0),
        torch.linalg.inv(small),
        torch.linalg.cholesky(small),
        x.argmax(1),
        (x > 0).sum(),
        (10 * x).int() // 3,
        torch.special.digamma(x.abs()),
        torch.logsumexp(x, 1),
        x.double().mean(),
        torch.fft.rfft(x),
    )


MODELS = {
    "mlp": (lambda: nn.Sequential(nn.Linear(8, 16), nn.GELU(), nn.LayerNorm(16), nn.Linear(16, 4)), (3, 8)),
    "convnet": (lambda: convnet().eval(), (2, 4, 16, 16)),
    "encoder": (lambda: nn.TransformerEncoderLayer(16, 2, 32, batch_first=True).eval(), (2, 5, 16)),
}
