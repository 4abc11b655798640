"""Which programs are programs of ivy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import ivy
from ivy import add
from ivy.frontends import recognise


def _name(program: Any, *leaves: Any) -> str:
    return recognise(program, list(leaves)).name


def double(x: Any) -> Any:
    return ivy.multiply(x, 2)


def test_code() -> None:
    assert _name(double) == "ivy"
    assert _name(lambda x: add(x, 1)) == "ivy"
    assert _name(lambda x: ivy.linalg.inv(x)) == "ivy"
    assert _name(lambda x: ivy.nn.softmax(np.float32(2) * x)) == "ivy"
    assert _name(lambda x: [ivy.sin(part) for part in x]) == "ivy"
    assert _name(ivy.grad(lambda x: ivy.sum(x))) == "ivy"
    assert _name(lambda x: double(x) + 1, np.ones(3)) == "ivy"


class Scale(ivy.Module):
    def __init__(self) -> None:
        self.weight = ivy.ones(3)

    def __call__(self, x: ivy.Array) -> ivy.Array:
        return x * self.weight

    def twice(self, x: ivy.Array) -> ivy.Array:
        return x * self.weight * 2


def test_modules() -> None:
    with ivy.set_backend("numpy"):
        module = Scale()
    assert _name(module) == "ivy"
    assert _name(module.twice, np.ones(3)) == "ivy"
    assert _name(lambda x: module(x) + 1, np.ones(3)) == "ivy"


def test_code_of_ivy_with_arrays_of_frameworks() -> None:
    torch = pytest.importorskip("torch")
    assert _name(double, np.ones(3)) == "ivy"
    assert _name(double, torch.ones(3)) == "ivy"
    graph = ivy.compile_graph(double, torch.ones(3))
    assert graph.to_backend("torch")(torch.ones(3)).tolist() == [2.0] * 3


def test_functions_of_ivy() -> None:
    assert _name(ivy.add) == "ivy"
    assert _name(ivy.linalg.svd) == "ivy"
    assert _name(ivy.fft.fft) == "ivy"
    assert _name(ivy.random.split) == "ivy"


def test_arrays() -> None:
    with ivy.set_backend("numpy"):
        x = ivy.ones(3)
    assert _name(lambda x: x + x, x) == "ivy"
    assert _name(lambda x: x + x, np.ones(3)) == "numpy"


def test_functions_of_others_that_mention_ivy() -> None:
    torch = pytest.importorskip("torch")
    jax = pytest.importorskip("jax")
    made = ivy.transpile(lambda x: np.sin(x), "jax", np.ones(3, "float32"))
    assert _name(lambda x: x.sin() if not isinstance(x, ivy.Array) else x, torch.ones(3)) == "torch"
    assert _name(lambda x: made(x) * 2, jax.numpy.ones(3)) == "jax"
    assert _name(lambda x: made(x) * 2) == "jax"
    assert _name(lambda x: jax.numpy.sin(x) if ivy.add else x, jax.numpy.ones(3)) == "jax"
    assert _name(lambda x: torch.sin(x) if ivy.add else x, torch.ones(3)) == "torch"


def test_lazily() -> None:
    function = ivy.transpile(double, "numpy")
    assert function(np.ones(3, "float32")).tolist() == [2.0] * 3
    assert function(np.ones((2, 1), "float32")).tolist() == [[2.0], [2.0]]
