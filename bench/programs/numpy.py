"""NumPy programs: functions of a dictionary of parameters; their gradients are difference quotients."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from bench.programs import Case, arrays

STEP = 1e-6
"""The step of difference quotients, which are taken in float64."""


def case(program: Callable[..., Any], params: dict[str, np.ndarray], *args: Any) -> Case:
    """A case from a function of parameters and inputs in float32."""

    def loss(params: Mapping[str, np.ndarray], weights: Sequence[np.ndarray]) -> float:
        wide = [arg.astype(np.float64) if arg.dtype == np.float32 else arg for arg in args]
        pairs = zip(arrays(program(dict(params), *wide)), weights, strict=True)
        return float(sum(np.vdot(leaf, weight) for leaf, weight in pairs))

    def gradients(weights: Sequence[np.ndarray]) -> Mapping[str, np.ndarray]:
        wide = {name: value.astype(np.float64) for name, value in params.items()}
        return {name: quotients(lambda p: loss(p, weights), wide, name) for name in params}

    return Case(program, (params, *args), args, arrays(program(params, *args)), gradients, {"parameters": 0})


def quotients(
    function: Callable[[Mapping[str, np.ndarray]], float], params: dict[str, np.ndarray], name: str
) -> np.ndarray:
    """Central difference quotients in each element of one parameter."""
    result = np.zeros_like(params[name])
    for index in np.ndindex(result.shape):
        high, low = ({**params, name: params[name].copy()} for _ in range(2))
        high[name][index] += STEP
        low[name][index] -= STEP
        result[index] = (function(high) - function(low)) / (2 * STEP)
    return result


def normal(seed: int, *shape: int, scale: float = 1.0) -> np.ndarray:
    """Random numbers that are the same in each run."""
    return (scale * np.random.default_rng(seed).standard_normal(shape)).astype(np.float32)


def softmax(x: Any) -> Any:
    """Softmax over the last axis."""
    exponentials = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return exponentials / np.sum(exponentials, axis=-1, keepdims=True)


def perceptron() -> Case:
    """Two hidden layers."""
    sizes = (10, 12, 12, 5)
    params = {
        f"{kind}{i}": normal(i, *shape, scale=0.4)
        for i, pair in enumerate(pairwise(sizes))
        for kind, shape in (("w", pair), ("b", pair[1:]))
    }

    def model(params: Any, x: Any) -> Any:
        for i in range(2):
            x = np.tanh(x @ params[f"w{i}"] + params[f"b{i}"])
        return np.log(softmax(x @ params["w2"] + params["b2"]))

    return case(model, params, normal(9, 8, 10))


def convolution(x: Any, kernel: Any, stride: int = 1) -> Any:
    """A convolution (NHWC, HWIO) of zero-padded images as a sum of shifted products."""
    size = kernel.shape[0]
    pad = size // 2
    x = np.pad(x, ((0, 0), (pad, pad), (pad, pad), (0, 0)))
    height, width = (n - size + 1 for n in x.shape[1:3])
    parts = (
        x[:, i : i + height : stride, j : j + width : stride] @ kernel[i, j]
        for i in range(size)
        for j in range(size)
    )
    return sum(parts)


def convnet() -> Case:
    """Two convolutions with batch norm and pooling."""
    params = {
        "conv1": normal(1, 3, 3, 2, 4, scale=0.4), "conv2": normal(2, 3, 3, 4, 4, scale=0.3),
        "scale": 1 + normal(3, 4, scale=0.1), "shift": normal(4, 4), "head": normal(5, 4, 3),
    }  # fmt: skip

    def model(params: Any, x: Any) -> Any:
        x = convolution(x, params["conv1"], stride=2)
        mean, variance = x.mean(axis=(0, 1, 2)), x.var(axis=(0, 1, 2))
        x = (x - mean) / np.sqrt(variance + 1e-5) * params["scale"] + params["shift"]
        x = np.maximum(x, 0.1 * x)
        batch, height, width, channels = x.shape
        x = x.reshape(batch, height // 2, 2, width // 2, 2, channels).max(axis=(2, 4))
        return convolution(x, params["conv2"]).mean(axis=(1, 2)) @ params["head"]

    return case(model, params, normal(6, 2, 8, 8, 2))


def layer_norm(x: Any, scale: Any) -> Any:
    """Layer normalisation over the last axis."""
    return (x - x.mean(axis=-1, keepdims=True)) / np.sqrt(x.var(axis=-1, keepdims=True) + 1e-5) * scale


def encoder() -> Case:
    """A layer of a transformer's encoder with a mask of padding."""
    width, heads = 8, 2
    shapes = {"qkv": (width, 3 * width), "out": (width, width), "fc1": (width, 16), "fc2": (16, width)}
    params = {name: normal(i, *shape, scale=0.4) for i, (name, shape) in enumerate(shapes.items())}
    params |= {"embedding": normal(7, 11, width), "norm1": np.ones(width, "f"), "norm2": np.ones(width, "f")}

    def model(params: Any, tokens: Any) -> Any:
        x = params["embedding"][tokens]
        batch, length, _ = x.shape
        qkv = (layer_norm(x, params["norm1"]) @ params["qkv"]).reshape(batch, length, 3, heads, -1)
        query, key, value = np.moveaxis(qkv, 2, 0)
        scores = np.einsum("bqhd,bkhd->bhqk", query, key) / np.sqrt(query.shape[-1]).astype(np.float32)
        weights = softmax(np.where((tokens != 0)[:, None, None, :], scores, -np.inf))
        x = x + np.einsum("bhqk,bkhd->bqhd", weights, value).reshape(x.shape) @ params["out"]
        hidden = layer_norm(x, params["norm2"]) @ params["fc1"]
        return x + hidden / (1 + np.exp(-1.702 * hidden)) @ params["fc2"]

    tokens = np.random.default_rng(8).integers(1, 11, (2, 6))
    tokens[1, 4:] = 0
    return case(model, params, tokens)


def recurrent() -> Case:
    """A GRU cell in a loop of five steps that writes into its result."""
    params = {"w": normal(1, 3, 12, scale=0.5), "u": normal(2, 4, 12, scale=0.5), "b": normal(3, 12)}

    def model(params: Any, x: Any) -> Any:
        batch, length, _ = x.shape
        state = np.zeros((batch, 4), x.dtype)
        outputs = np.empty((batch, length, 4), x.dtype)
        for step in range(length):
            given = np.split(x[:, step] @ params["w"] + params["b"], 3, axis=-1)
            kept = np.split(state @ params["u"], 3, axis=-1)
            reset, update = (1 / (1 + np.exp(-(a + b))) for a, b in zip(given[:2], kept[:2], strict=True))
            state = (1 - update) * np.tanh(given[2] + reset * kept[2]) + update * state
            outputs[:, step] = state
        return outputs, state

    return case(model, params, normal(4, 4, 5, 3))


def optimiser_step() -> Case:
    """A step of Adam with gradients by hand."""
    params = {"w1": normal(1, 6, 16, scale=0.3), "b1": normal(2, 16), "w2": normal(3, 16, 1)}
    zeros = {name: np.zeros_like(value) for name, value in params.items()}

    def step(params: Any, first: Any, second: Any, x: Any, y: Any) -> Any:
        hidden = np.tanh(x @ params["w1"] + params["b1"])
        error = hidden @ params["w2"] - y
        outer = 2 * error / error.size
        inner = outer @ params["w2"].T * (1 - hidden**2)
        grads = {"w1": x.T @ inner, "b1": inner.sum(axis=0), "w2": hidden.T @ outer}
        first = {name: 0.9 * first[name] + 0.1 * grads[name] for name in params}
        second = {name: 0.999 * second[name] + 0.001 * grads[name] ** 2 for name in params}
        updates = {name: (first[name] / 0.1) / (np.sqrt(second[name] / 0.001) + 1e-8) for name in params}
        new = {name: params[name] - 1e-2 * updates[name] for name in params}
        return new, first, second, np.mean(error**2)

    args = (params, zeros, zeros, normal(4, 9, 6), normal(5, 9, 1))
    return Case(step, args, args, arrays(step(*args)))


def numerical() -> Case:
    """Linear algebra, sorting, indexing and in-place writes."""

    def program(a: Any, b: Any, picks: Any) -> Any:
        spd = a @ a.T + 4 * np.eye(5, dtype=a.dtype)
        factor = np.linalg.cholesky(spd)
        solution = np.linalg.solve(spd, b)
        ordered, order = np.sort(b.ravel())[::-1], np.argsort(b.ravel(), kind="stable")
        picked = b[picks, -1] + b[:, 1][picks]
        running = np.clip(np.cumsum(ordered), -2, 2)
        running[running < 0] *= -1
        counts = np.zeros(4, a.dtype)
        np.add.at(counts, picks % 4, 1)
        return factor, solution, np.linalg.slogdet(spd)[1], ordered, order, picked, np.sqrt(running), counts

    args = (normal(1, 5, 5), normal(2, 5, 3), np.array([0, 3, 3, -1, 2, 4]))
    return Case(program, args, args, arrays(program(*args)))


PROGRAMS = {
    "perceptron": perceptron,
    "convnet": convnet,
    "transformer encoder": encoder,
    "recurrent cell": recurrent,
    "optimiser step": optimiser_step,
    "numerical program": numerical,
}
