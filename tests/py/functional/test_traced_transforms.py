"""Gradients, batches and compilation inside a captured program, against those of eager JAX."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import optree
import pytest

import ivy
from ivy.errors import MissingDependencyError
from ivy.signature import NAMESPACE

pytest.importorskip("jax")

_NUMBERS = np.random.default_rng(0)
W = _NUMBERS.normal(size=(3, 4)).astype("float32")
X = _NUMBERS.normal(size=(5, 3)).astype("float32")
V = _NUMBERS.normal(size=4).astype("float32")
KEY = np.array([0, 7], "uint32")


def _leaves(tree: Any) -> list[np.ndarray]:
    return [np.asarray(leaf) for leaf in optree.tree_leaves(tree, namespace=NAMESPACE)]


def _compare(program: Callable[..., Any], *args: np.ndarray, frontend: str = "ivy") -> ivy.Graph:
    graph = ivy.compile_graph(program, *args, frontend=frontend)
    got = _leaves(graph.to_backend("numpy")(*args))
    with ivy.set_backend("jax"):
        expected = _leaves(program(*map(ivy.asarray, args)))
    assert [(x.dtype, x.shape) for x in got] == [(x.dtype, x.shape) for x in expected]
    for x, y in zip(got, expected, strict=True):
        np.testing.assert_allclose(x, y, rtol=1e-5, atol=1e-5)
    return graph


def _loss(w: ivy.Array, x: ivy.Array) -> ivy.Array:
    return ivy.mean(ivy.square(ivy.tanh(x @ w)))


def test_gradient() -> None:
    graph = _compare(lambda w, x: ivy.grad(_loss)(w, x), W, X)
    assert graph.mlir().count("ivy.tanh") == 1  # the function's own ops are shared with its gradient's


def test_value_and_gradients_by_several_arguments() -> None:
    _compare(lambda w, x: ivy.value_and_grad(_loss, (0, 1))(w, x), W, X)


def test_rest() -> None:
    def loss(tree: dict[str, Any]) -> Any:
        h = tree["x"] @ tree["w"][0]
        return ivy.sum(h * h), {"h": h, "places": ivy.argmax(h, axis=1), "name": "h", "ones": ivy.ones(3)}

    def program(w: ivy.Array, x: ivy.Array) -> Any:
        gradient, rest = ivy.grad(loss, has_aux=True)({"w": [w], "x": x})
        assert rest["name"] == "h"
        return gradient, rest["h"], rest["places"], rest["ones"]

    _compare(program, W, X)


def test_closures_over_arrays_of_the_program_and_others() -> None:
    with ivy.set_backend("numpy"):
        table = ivy.reshape(ivy.arange(500.0), (5, 100))

    def program(w: ivy.Array, x: ivy.Array) -> Any:
        h = ivy.exp(x)
        flipped = ivy.flip(h)

        def loss(w: ivy.Array) -> ivy.Array:
            return ivy.sum(flipped @ w) * ivy.sum(w * w) + ivy.sum(h) + ivy.mean(table)

        return ivy.grad(loss)(w), flipped

    graph = ivy.compile_graph(program, W, X, frontend="ivy")
    got, flipped = graph.to_backend("numpy")(W, X)
    h = np.exp(X)[::-1, ::-1]
    np.testing.assert_allclose(flipped, h, rtol=1e-6)
    total = (h @ W).sum()
    expected = h.sum(0)[:, None] * (W * W).sum() + total * 2 * W
    np.testing.assert_allclose(got, expected, rtol=1e-5)


def test_an_argument_that_is_closed_over_too_is_a_constant() -> None:
    _compare(lambda w: ivy.grad(lambda v: ivy.sum(v * w))(w), W)


def test_by_an_array_made_outside() -> None:
    with ivy.set_backend("numpy"):
        w = ivy.asarray(W)
    graph = ivy.compile_graph(lambda x: ivy.grad(_loss)(w, x), X, frontend="ivy")
    expected = ivy.compile_graph(ivy.grad(_loss), W, X, frontend="ivy").to_backend("numpy")(W, X)
    np.testing.assert_allclose(graph.to_backend("numpy")(X), expected, rtol=1e-6)


def test_second_derivatives() -> None:
    def program(w: ivy.Array, x: ivy.Array) -> Any:
        def size(w: ivy.Array) -> ivy.Array:
            value, gradient = ivy.value_and_grad(_loss)(w, x)
            return ivy.sum(gradient**2) + value

        return ivy.value_and_grad(size)(w)

    _compare(program, W, X)


def test_three_times() -> None:
    def cube(x: ivy.Array) -> ivy.Array:
        return x**3 * ivy.sin(x)

    _compare(ivy.grad(ivy.grad(ivy.grad(cube))), np.asarray(1.5, "float32"))


def test_gradient_of_a_constant_is_zero() -> None:
    _compare(lambda w, x: ivy.value_and_grad(lambda w: ivy.sum(x))(w), W, X)


def test_loops_branches_and_writes() -> None:
    def loss(w: ivy.Array, training: bool) -> ivy.Array:
        h = ivy.zeros_like(w)
        for i in range(3):
            h = h + ivy.where(w > 0, w * i, ivy.exp(w))
        h[0, :] = h[1, :] * 2.0
        h[h > 4.0] = 0.5
        return ivy.sum(ivy.max(h, axis=1)) if training else ivy.sum(h)

    _compare(lambda w: [ivy.grad(loss)(w, mode) for mode in (True, False)], W)


def test_random_numbers() -> None:
    def loss(w: ivy.Array, x: ivy.Array, key: ivy.Array) -> ivy.Array:
        first, second = (ivy.random.split(key)[i, ...] for i in range(2))
        kept = ivy.random.bernoulli(first, 0.5, (5, 4))
        return ivy.sum(ivy.where(kept, x @ w, 0.0) * ivy.random.normal(second, (5, 4)))

    graph = _compare(ivy.value_and_grad(loss), W, X, KEY)
    assert graph.mlir().count("ivy.threefry2x32") == 3


def test_linear_algebra_sorting_and_integers() -> None:
    def loss(w: ivy.Array, i: ivy.Array) -> ivy.Array:
        square = w @ w.T + 3.0 * ivy.eye(3)
        ordered = ivy.sort(ivy.take(w, i, axis=0), axis=1)
        _, log = ivy.linalg.slogdet(square)
        return (
            log
            + ivy.sum(ivy.linalg.inv(square))
            + ivy.sum(ordered[:, 0])
            + ivy.sum(ivy.cumulative_sum(w, axis=0))
        )

    _compare(ivy.grad(loss), W, np.array([2, 0, 2]))


@pytest.mark.parametrize("target", ["torch", "jax", "tensorflow"])
def test_targets(target: str) -> None:
    pytest.importorskip(target)
    graph = ivy.compile_graph(ivy.value_and_grad(_loss), W, X, frontend="ivy")
    expected = _leaves(graph.to_backend("numpy")(W, X))
    args = [__import__("torch").tensor(x) for x in (W, X)] if target == "torch" else [W, X]
    for x, y in zip(_leaves(graph.to_backend(target)(*args)), expected, strict=True):
        np.testing.assert_allclose(x, y, rtol=1e-5, atol=1e-6)


def test_batches() -> None:
    def one(w: ivy.Array, x: ivy.Array) -> ivy.Array:
        return ivy.exp(x @ w)

    def several(w: ivy.Array, x: ivy.Array) -> Any:
        h = one(w, x)
        return {"h": h, "place": ivy.argmax(h), "ones": ivy.ones(2), "w": w}

    _compare(lambda w, x: ivy.vmap(several, in_axes=(None, 0))(w, x), W, X)
    _compare(lambda w, x: ivy.vmap(one, in_axes=(None, 1), out_axes=1)(w, x.mT), W, X)


def test_gradients_of_every_example() -> None:
    def one(w: ivy.Array, x: ivy.Array) -> ivy.Array:
        return ivy.sum(ivy.tanh(x @ w))

    _compare(lambda w, x: ivy.vmap(ivy.grad(one), in_axes=(None, 0))(w, x), W, X)
    _compare(lambda w, x: ivy.grad(lambda w: ivy.sum(ivy.vmap(one, in_axes=(None, 0))(w, x) ** 2))(w), W, X)


def test_random_numbers_of_every_example() -> None:
    def program(key: ivy.Array, v: ivy.Array) -> Any:
        keys = ivy.random.split(key, 3)
        return ivy.vmap(lambda key: ivy.random.uniform(key, (4,)) + v)(keys)

    _compare(program, KEY, V)


def test_batches_do_not_leave_examples_behind() -> None:
    kept = []

    def one(x: ivy.Array) -> ivy.Array:
        kept.append(x * 2)
        return kept[-1] + 1

    _compare(lambda x: ivy.vmap(one)(x), X)
    with pytest.raises(ivy.CaptureError, match=r"under ivy\.vmap keeps .*\n  at .*test_traced_transforms"):
        ivy.compile_graph(lambda x: (ivy.vmap(one)(x), kept[-1]), X, frontend="ivy")


def test_places_are_those_of_the_program() -> None:
    text = ivy.compile_graph(ivy.grad(_loss), W, X, frontend="ivy").mlir(debug_info=True)
    assert "test_traced_transforms.py" in text
    assert "<ivy_jax" not in text


def test_sizes_of_batches_must_agree() -> None:
    with pytest.raises(ivy.CaptureError, match=r"one size in all arguments, and they have \[3, 5\]"):
        ivy.compile_graph(lambda w, x: ivy.vmap(lambda a, b: a)(w, x), W, X, frontend="ivy")


def test_jit() -> None:
    calls = []

    @ivy.jit
    def inner(w: ivy.Array, x: ivy.Array, scale: float) -> Any:
        calls.append(scale)
        return {"product": x @ w * scale, "scale": scale}

    _compare(lambda w, x: inner(w, x, 2.0)["product"] + inner(w, x, 3.0)["product"], W, X)
    assert calls[:2] == [2.0, 3.0]


def test_no_derivative() -> None:
    with pytest.raises(ivy.CaptureError, match=r"(?s)ivy\.grad: .*\n  at .*test_traced_transforms") as error:
        ivy.compile_graph(
            lambda w: ivy.grad(lambda w: ivy.sum(ivy.real(ivy.linalg.eig(w @ w.T)[1])))(w), W, frontend="ivy"
        )
    assert "eig" in str(error.value)


def test_result_that_is_no_number() -> None:
    with pytest.raises(ivy.CaptureError, match=r"one real number, and it is float32\[3, 4\]"):
        ivy.compile_graph(lambda w: ivy.grad(lambda w: w * 2)(w), W, frontend="ivy")


def test_without_jax(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jax", None)
    with pytest.raises(MissingDependencyError, match=r"ivy\.grad in a captured program .*ivy-mlir\[jax\]"):
        ivy.compile_graph(ivy.grad(_loss), W, X, frontend="ivy")
