"""The networks by hand in Flax, beside those of `bench.speed`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import jax.numpy as jnp
import numpy as np
from flax import nnx

from bench import models_jax
from bench.networks import Program, Weights, channels_last, kernel
from bench.networks.torch import EPSILON, STAGES


class Normed(nnx.Module):
    """A convolution (NHWC) and its batch norm."""

    def __init__(self, channels: int, width: int, size: int, stride: int, rngs: nnx.Rngs) -> None:
        pad = size // 2
        self.conv = nnx.Conv(
            channels, width, (size, size), (stride, stride), padding=((pad, pad), (pad, pad)), rngs=rngs
        )
        self.norm = nnx.BatchNorm(width, use_running_average=True, epsilon=EPSILON, rngs=rngs)

    def __call__(self, x: Any) -> Any:
        """The normalised convolution."""
        return self.norm(self.conv(x))


class Bottleneck(nnx.Module):
    """A block of ResNet-50."""

    def __init__(self, channels: int, width: int, stride: int, project: bool, rngs: nnx.Rngs) -> None:
        self.first = Normed(channels, width, 1, stride, rngs)
        self.second = Normed(width, width, 3, 1, rngs)
        self.third = Normed(width, 4 * width, 1, 1, rngs)
        self.shortcut = Normed(channels, 4 * width, 1, stride, rngs) if project else None

    def __call__(self, x: Any) -> Any:
        """The block's output."""
        y = self.third(nnx.relu(self.second(nnx.relu(self.first(x)))))
        return nnx.relu(y + (x if self.shortcut is None else self.shortcut(x)))


class ResNet50(nnx.Module):
    """ResNet-50 without its softmax."""

    def __init__(self, rngs: nnx.Rngs) -> None:
        self.stem = Normed(3, 64, 7, 2, rngs)
        blocks, channels = [], 64
        for width, count, stride in STAGES:
            for index in range(count):
                blocks.append(Bottleneck(channels, width, stride if index == 0 else 1, index == 0, rngs))
                channels = 4 * width
        self.blocks = nnx.List(blocks)
        self.head = nnx.Linear(channels, 1000, rngs=rngs)

    def __call__(self, x: Any) -> Any:
        """Logits of images."""
        x = nnx.relu(self.stem(x))
        x = nnx.max_pool(x, (3, 3), (2, 2), ((1, 1), (1, 1)))
        for block in self.blocks:
            x = block(x)
        return self.head(x.mean(axis=(1, 2)))


def resnet50(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """ResNet-50 on NHWC images."""
    model = ResNet50(nnx.Rngs(0))
    _fill(model.head, weights, "head")
    _fill_normed(model.stem, weights, "conv", "bn")
    for index, block in enumerate(model.blocks):
        parts = (block.shortcut, block.first, block.second, block.third)
        for number, part in enumerate(parts):
            if part is not None:
                _fill_normed(part, weights, f"blocks.{index}.conv{number}", f"blocks.{index}.bn{number}")
    model.eval()
    given = [channels_last(image) for image in inputs]
    return Program(model, [jnp.asarray(array) for array in given], given)


def bert(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """The encoder of `bench.models_jax`."""
    model = models_jax.bert().model
    for name in ("words", "positions"):
        getattr(model, name).embedding[...] = jnp.asarray(weights[f"{name}.weight"])
    _fill(model.norm, weights, "norm")
    for index, layer in enumerate(model.layers):
        for name in ("norm1", "norm2", "hidden", "project"):
            _fill(getattr(layer, name), weights, f"layers.{index}.{name}")
        for name in ("query", "key", "value", "out"):
            _fill(getattr(layer.attention, name), weights, f"layers.{index}.{name}")
    return Program(model, [jnp.asarray(array) for array in inputs], inputs)


def _fill(layer: Any, weights: Weights, name: str) -> None:
    """Give a layer PyTorch's weights; heads are axes of their own in Flax."""
    weight, bias = weights[f"{name}.weight"], weights[f"{name}.bias"]
    target = layer.scale if weight.ndim == 1 else layer.kernel
    target[...] = jnp.asarray(kernel(weight).reshape(target.shape))
    layer.bias[...] = jnp.asarray(bias.reshape(layer.bias.shape))


def _fill_normed(part: Normed, weights: Weights, conv: str, norm: str) -> None:
    _fill(part.conv, weights, conv)
    _fill(part.norm, weights, norm)
    part.norm.mean[...] = jnp.asarray(weights[f"{norm}.running_mean"])
    part.norm.var[...] = jnp.asarray(weights[f"{norm}.running_var"])
