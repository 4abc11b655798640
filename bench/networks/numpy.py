"""The networks by hand in NumPy: functions of a dictionary of parameters and an input."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from scipy.special import erf

from bench.networks import Program, Weights, channels_last, kernel

HEADS = 8


def mlp(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """The perceptron of `bench.speed`."""

    def model(params: Any, x: Any) -> Any:
        for i in (0, 2):
            x = np.maximum(dense(params, f"{i}", x), 0)
        return dense(params, "4", x)

    return _program(model, weights, inputs)


def encoder(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """The layer of `bench.speed`."""

    def model(params: Any, x: Any) -> Any:
        y = layer_norm(params, "norm1", x)
        y = y @ params["self_attn.in_proj_weight"] + params["self_attn.in_proj_bias"]
        query, key, value = (split(part, HEADS) for part in np.split(y, 3, axis=-1))
        x = x + dense(params, "self_attn.out_proj", join(softmax(scores(query, key)) @ value))
        y = gelu(dense(params, "linear1", layer_norm(params, "norm2", x)))
        return x + dense(params, "linear2", y)

    return _program(model, weights, inputs)


def decoder(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """The layer of `bench.speed`."""

    def model(params: Any, x: Any) -> Any:
        y = dense(params, "attn", layer_norm(params, "ln_1", x))
        query, key, value = (split(part, HEADS) for part in np.split(y, 3, axis=-1))
        length = x.shape[1]
        weight = np.where(np.tril(np.ones((length, length), bool)), scores(query, key), -np.inf)
        x = x + dense(params, "proj", join(softmax(weight) @ value))
        return x + dense(params, "out", gelu_tanh(dense(params, "fc", layer_norm(params, "ln_2", x))))

    return _program(model, weights, inputs)


def bert(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """BERT-base with its embeddings."""
    heads, layers = 12, 12

    def layer(params: Any, at: str, x: Any, mask: Any) -> Any:
        query, key, value = (
            split(dense(params, f"{at}.{name}", x), heads) for name in ("query", "key", "value")
        )
        weight = softmax(np.where(mask, scores(query, key), -np.inf))
        x = layer_norm(params, f"{at}.norm1", x + dense(params, f"{at}.out", join(weight @ value)), 1e-12)
        y = dense(params, f"{at}.project", gelu(dense(params, f"{at}.hidden", x)))
        return layer_norm(params, f"{at}.norm2", x + y, 1e-12)

    def model(params: Any, tokens: Any, mask: Any) -> Any:
        x = params["words.weight"][tokens] + params["positions.weight"][: tokens.shape[1]]
        x = layer_norm(params, "norm", x, 1e-12)
        for i in range(layers):
            x = layer(params, f"layers.{i}", x, mask[:, None, None, :])
        return x

    return _program(model, weights, inputs)


def dense(params: Any, name: str, x: Any) -> Any:
    """A layer of weights (in, out)."""
    return x @ params[f"{name}.weight"] + params[f"{name}.bias"]


def layer_norm(params: Any, name: str, x: Any, epsilon: float = 1e-5) -> Any:
    """Layer normalisation over the last axis."""
    mean, variance = x.mean(axis=-1, keepdims=True), x.var(axis=-1, keepdims=True)
    return (x - mean) / np.sqrt(variance + epsilon) * params[f"{name}.weight"] + params[f"{name}.bias"]


def softmax(x: Any) -> Any:
    """Softmax over the last axis."""
    exponentials = np.exp(x - x.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def gelu(x: Any) -> Any:
    """The exact form (Hendrycks and Gimpel, 2016)."""
    return 0.5 * x * (1 + erf(x / math.sqrt(2)))


def gelu_tanh(x: Any) -> Any:
    """The approximation that GPT-2 uses."""
    return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x * x * x)))


def split(x: Any, heads: int) -> Any:
    """The last axis as heads: (batch, heads, length, width)."""
    return x.reshape(*x.shape[:-1], heads, -1).transpose(0, 2, 1, 3)


def join(x: Any) -> Any:
    """The inverse of `split`."""
    batch, heads, length, width = x.shape
    return x.transpose(0, 2, 1, 3).reshape(batch, length, heads * width)


def scores(query: Any, key: Any) -> Any:
    """Scaled products of queries and keys."""
    return query @ key.transpose(0, 1, 3, 2) / math.sqrt(query.shape[-1])


def _program(model: Callable[..., Any], weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """A function whose matrices are (in, out); tables of embeddings stay as they are."""
    tables = {"words.weight", "positions.weight"}
    params = {name: value if name in tables else kernel(value) for name, value in weights.items()}
    return Program(model, [params, *inputs], inputs, {"frontend": "numpy", "parameters": 0})


def blocks(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """The six blocks of `bench.speed` on NHWC images; convolutions as products of patches."""

    def normed(params: Any, conv: str, norm: str, x: Any, stride: int = 1) -> Any:
        return batch_norm(params, norm, convolution(x, params[f"{conv}.weight"], stride))

    def model(params: Any, x: Any) -> Any:
        for i in range(6):
            stride = 2 if f"{i}.project.weight" in params else 1
            y = np.maximum(normed(params, f"{i}.conv1", f"{i}.bn1", x, stride), 0)
            y = normed(params, f"{i}.conv2", f"{i}.bn2", y)
            x = np.maximum(y + (x if stride == 1 else convolution(x, params[f"{i}.project.weight"], 2)), 0)
        return x

    return _program(model, weights, [channels_last(array) for array in inputs])


def convolution(x: Any, weight: Any, stride: int) -> Any:
    """Of NHWC images and a kernel (HWIO), padded so that a stride of one keeps the size."""
    rows, columns, channels, features = weight.shape
    padding = (rows // 2, rows // 2), (columns // 2, columns // 2)
    x = np.pad(x, ((0, 0), *padding, (0, 0))) if rows > 1 else x
    windows = np.lib.stride_tricks.sliding_window_view(x, (rows, columns), axis=(1, 2))
    patches = windows[:, ::stride, ::stride].transpose(0, 1, 2, 4, 5, 3)
    batch, height, width = patches.shape[:3]
    product = patches.reshape(-1, rows * columns * channels) @ weight.reshape(-1, features)
    return product.reshape(batch, height, width, features)


def batch_norm(params: Any, name: str, x: Any) -> Any:
    """Batch normalisation by running statistics, over the last axis."""
    scale = params[f"{name}.weight"] / np.sqrt(params[f"{name}.running_var"] + 1e-5)
    return (x - params[f"{name}.running_mean"]) * scale + params[f"{name}.bias"]
