"""Modules of ivy as captured programs, and a whole training step as one."""

from __future__ import annotations

from typing import Any

import numpy as np
import optree
import pytest

import ivy
from ivy.signature import NAMESPACE

X = np.random.default_rng(0).normal(size=(8, 3)).astype("float32")
Y = np.random.default_rng(1).normal(size=(8, 2)).astype("float32")
TARGETS = ["numpy", "torch", "jax", "tensorflow"]


class Linear(ivy.Module):
    def __init__(self, key: ivy.Array, inputs: int, outputs: int) -> None:
        self.weight = ivy.random.normal(key, (inputs, outputs)) * inputs**-0.5
        self.bias = ivy.zeros(outputs)

    def __call__(self, x: ivy.Array) -> ivy.Array:
        return x @ self.weight + self.bias


class Statistics(ivy.Module):
    """A batch norm with its count of batches."""

    def __init__(self, features: int) -> None:
        self.scale = ivy.ones(features)
        self.register_buffer("mean", ivy.zeros(features))
        self.register_buffer("batches", ivy.zeros((), dtype=ivy.int64))

    def __call__(self, x: ivy.Array) -> ivy.Array:
        mean = self.mean
        if self.training:
            mean = ivy.mean(x, axis=0)
            self.mean = 0.9 * self.mean + 0.1 * mean
            self.batches += 1
        return (x - mean) * self.scale


class Net(ivy.Module):
    def __init__(self, key: ivy.Array) -> None:
        keys = ivy.random.split(key)
        self.layers = [Linear(keys[0, ...], 3, 4), Statistics(4), Linear(keys[1, ...], 4, 2)]

    def __call__(self, x: ivy.Array, key: ivy.Array) -> ivy.Array:
        h = self.layers[1](self.layers[0](x))
        if self.training:
            h = h * ivy.astype(ivy.random.bernoulli(key, 0.5, h.shape), h.dtype)
        return self.layers[2](ivy.tanh(h))

    def hidden(self, x: ivy.Array) -> ivy.Array:
        return self.layers[0](x)


NAMES = ["layers.0.weight", "layers.0.bias", "layers.1.scale", "layers.2.weight", "layers.2.bias"]
BUFFERS = ["layers.1.mean", "layers.1.batches"]
KEY = np.array([0, 5], "uint32")


def _net(backend: str = "numpy") -> Net:
    with ivy.set_backend(backend):
        return Net(ivy.random.key(0))


def test_names_and_updates() -> None:
    graph = ivy.compile_graph(_net(), X, KEY)
    roles = {argument.name: argument.kind for argument in graph.program.arguments()}
    assert {name for name, kind in roles.items() if kind == "parameter"} == set(NAMES)
    assert set(BUFFERS) <= {name for name, kind in roles.items() if kind == "buffer"}
    assert graph.program.updated_buffers() == BUFFERS
    assert graph.program.name == "Net"


def test_mode_is_that_of_the_capture() -> None:
    net = _net().eval()
    graph = ivy.compile_graph(net, X, KEY)
    assert not graph.program.updated_buffers()
    with ivy.set_backend("numpy"):
        expected = net(ivy.asarray(X), ivy.asarray(KEY))
    np.testing.assert_allclose(graph.to_backend("numpy")(X, KEY), np.asarray(expected), rtol=1e-6)


def test_capture_leaves_the_module_alone() -> None:
    net = _net()
    before = net.state()
    ivy.compile_graph(net, X, KEY)
    assert all(value is before[name] for name, value in net.state().items())


def test_methods() -> None:
    net = _net()
    graph = ivy.compile_graph(net.hidden, X)
    np.testing.assert_allclose(
        graph.to_backend("numpy")(X), X @ np.asarray(net.layers[0].weight), rtol=1e-5, atol=1e-6
    )


def test_torch_module() -> None:
    torch = pytest.importorskip("torch")
    native = ivy.compile_graph(_net(), X, KEY).to_backend("torch")
    assert isinstance(native, torch.nn.Module)
    assert {name for name, _ in native.named_parameters()} == set(NAMES)
    assert set(BUFFERS) <= {name for name, _ in native.named_buffers()}
    for _ in range(3):
        native(torch.tensor(X), torch.tensor(KEY))
    assert native.state_dict()["layers.1.batches"] == 3


def test_jax_parameters() -> None:
    jax = pytest.importorskip("jax")
    net = _net()
    native = ivy.compile_graph(net, X, KEY).to_backend("jax")
    with jax.enable_x64(True):
        result, updated = native.apply(native.params, X, KEY)
    with ivy.set_backend("numpy"):
        expected = net(ivy.asarray(X), ivy.asarray(KEY))
    np.testing.assert_allclose(result, np.asarray(expected), rtol=1e-5, atol=1e-6)
    assert np.asarray(updated["layers.1.batches"]) == 1
    np.testing.assert_allclose(updated["layers.1.mean"], np.asarray(net.layers[1].mean), rtol=1e-5, atol=1e-6)


def test_calls_that_change_parameters() -> None:
    class Shrinking(ivy.Module):
        def __init__(self) -> None:
            self.weight = ivy.ones(3)

        def __call__(self, x: ivy.Array) -> ivy.Array:
            self.weight = self.weight * 0.5
            return x * self.weight

    with ivy.set_backend("numpy"), pytest.raises(ivy.CaptureError, match=r"changes weight.*register_buffer"):
        ivy.compile_graph(Shrinking(), X)


# -------------------------------------------------------------------------------------- training

OPTIMISER = ivy.optim.AdamW(learning_rate=0.05)


def step(
    net: Net, params: dict[str, Any], buffers: dict[str, Any], state: Any, x: Any, y: Any, key: Any
) -> tuple[Any, ...]:
    """One update of all parameters."""

    def loss(params: dict[str, Any]) -> Any:
        predicted, updated = net.apply({**params, **buffers}, x, key)
        return ivy.mean(ivy.square(predicted - y)), updated

    (value, updated), grads = ivy.value_and_grad(loss, has_aux=True)(params)
    params, state = OPTIMISER.update(params, grads, state)
    return value, params, updated, state


def _losses(update: Any, params: Any, buffers: Any, state: Any, convert: Any) -> list[float]:
    losses = []
    for i in range(5):
        key = np.array([0, i], "uint32")
        value, params, buffers, state = update(params, buffers, state, *map(convert, (X, Y, key)))
        losses.append(float(value))
    return losses


@pytest.fixture(scope="module")
def trained() -> tuple[ivy.Graph, Any, list[float]]:
    """The captured step, its first arguments, and the losses of eager JAX."""
    pytest.importorskip("jax")
    net = _net("jax")
    first = (net.parameters(), net.buffers(), OPTIMISER.init(net.parameters()))
    with ivy.set_backend("jax"):
        losses = _losses(lambda *args: step(net, *args), *first, ivy.asarray)
    plain = _mapped(np.asarray, first)
    graph = ivy.compile_graph(lambda *args: step(net, *args), *plain, X, Y, KEY, frontend="ivy")
    return graph, plain, losses


def _mapped(function: Any, tree: Any) -> Any:
    return optree.tree_map(function, tree, namespace=NAMESPACE)


@pytest.mark.parametrize("target", TARGETS)
def test_training_step(target: str, trained: tuple[ivy.Graph, Any, list[float]]) -> None:
    pytest.importorskip(target)
    graph, first, expected = trained
    native = graph.to_backend(target)
    if target == "torch":
        import torch

        losses = _losses(native, *_mapped(torch.tensor, first), torch.tensor)
    elif target == "jax":
        import jax

        with jax.enable_x64(True):
            losses = _losses(native, *first, np.asarray)
    else:
        losses = _losses(native, *first, np.asarray)
    assert len(set(expected)) == len(expected)
    np.testing.assert_allclose(losses, expected, rtol=1e-5, atol=1e-5)
