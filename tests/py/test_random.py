"""Random numbers: the key is an argument, the numbers are those of `jax.random`, also without it."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from torch.nn import functional

import ivy
from ivy.backends import jax as backend
from ivy.lowering import pipelines
from ivy.lowering.passes import run_passes
from ivy.mlir import compilation

KEY = jax.random.key(7)


def graph_of(function, *inputs):
    return ivy.compile_graph(function, *inputs, frontend="torch")


def without_native_calls(graph):
    """The program as any reader of StableHLO sees it: every composite replaced by its body."""
    with compilation():
        program = graph._in("stablehlo").clone()
        run_passes(program.module, pipelines.stablehlo_portable.steps())
    return backend.emit(program)


DRAWS = {
    "uniform": (lambda x: torch.rand(3, 5), lambda key: jax.random.uniform(key, (3, 5))),
    "uniform of half precision": (
        lambda x: torch.rand(7, dtype=torch.float16),
        lambda key: jax.random.uniform(key, (7,), jnp.float16),
    ),
    "uniform of bfloat16": (
        lambda x: torch.rand(7, dtype=torch.bfloat16),
        lambda key: jax.random.uniform(key, (7,), jnp.bfloat16),
    ),
    "a single number": (lambda x: torch.rand(()), jax.random.uniform),
    "between bounds": (
        lambda x: x.clone().uniform_(-2.0, 3.0),
        lambda key: jax.random.uniform(key, (4, 3), jnp.float32, -2.0, 3.0),
    ),
    "normal": (lambda x: torch.randn_like(x), lambda key: jax.random.normal(key, (4, 3))),
    "integers": (
        lambda x: torch.randint(-3, 12, (20,), dtype=torch.int32),
        lambda key: jax.random.randint(key, (20,), -3, 12, jnp.int32),
    ),
    "permutation": (
        lambda x: torch.randperm(50, dtype=torch.int32),
        lambda key: jax.random.permutation(key, jnp.arange(50, dtype=jnp.int32)),
    ),
    "dropout": (
        lambda x: functional.dropout(x, 0.25),
        lambda key: jnp.where(jax.random.uniform(key, (4, 3)) < 0.75, 1 / 0.75, 0.0),
    ),
}


@pytest.mark.parametrize("name", DRAWS)
def test_numbers_are_those_of_jax(name):
    function, expected = DRAWS[name]
    graph = graph_of(function, torch.ones(4, 3))
    x = np.ones((4, 3), np.float32)
    wanted = np.asarray(expected(jax.random.fold_in(KEY, 0))).astype(np.float64)
    for native in (graph.to_backend("jax"), without_native_calls(graph)):
        found = np.asarray(native(x, rng=KEY)).astype(np.float64)
        np.testing.assert_allclose(found, wanted, rtol=1e-6)


def test_every_use_has_numbers_of_its_own():
    function = graph_of(lambda x: (torch.rand(100), torch.rand(100)), torch.ones(1)).to_backend("jax")
    x = np.ones(1, np.float32)
    first, second = function(x, rng=KEY)
    again, _ = function(x, rng=jax.random.key_data(KEY))
    other, _ = function(x, rng=jax.random.key(8))
    assert not np.array_equal(first, second)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def moments(function, *inputs):
    x = [value.numpy() for value in inputs]
    drawn = np.asarray(graph_of(function, *inputs).to_backend("jax")(*x, rng=KEY), np.float64)
    return drawn.mean(), drawn.std()


@pytest.mark.parametrize(
    ("function", "mean", "deviation"),
    [
        (lambda x: torch.bernoulli(x * 0.3), 0.3, 0.21**0.5),
        (lambda x: x.clone().exponential_(2.0), 0.5, 0.5),
        (lambda x: x.clone().geometric_(0.25), 4.0, 12**0.5),
        (lambda x: torch.normal(2.0, x * 3.0), 2.0, 3.0),
        (lambda x: torch.randint_like(x, 10), 4.5, 8.25**0.5),
        (lambda x: functional.dropout(x, 0.5), 1.0, 1.0),
        (lambda x: functional.alpha_dropout(torch.randn_like(x), 0.4, True), 0.0, 1.0),
    ],
)
def test_distributions(function, mean, deviation):
    found_mean, found_deviation = moments(function, torch.ones(40000))
    assert found_mean == pytest.approx(mean, abs=0.08)
    assert found_deviation == pytest.approx(deviation, rel=0.05)


def test_multinomial_draws_by_weight():
    weights = torch.tensor([1.0, 0.0, 3.0, 4.0])
    function = graph_of(lambda w: torch.multinomial(w, 20000, True), weights).to_backend("jax")
    counts = np.bincount(np.asarray(function(weights.numpy(), rng=KEY)), minlength=4) / 20000
    np.testing.assert_allclose(counts, [1 / 8, 0, 3 / 8, 4 / 8], atol=0.02)
    distinct = graph_of(lambda w: torch.multinomial(w, 3), weights).to_backend("jax")
    assert sorted(np.asarray(distinct(weights.numpy(), rng=KEY))) == [0, 2, 3]


def test_a_key_is_asked_for():
    function = graph_of(lambda x: torch.rand_like(x), torch.ones(2)).to_backend("jax")
    x = np.ones(2, np.float32)
    assert function.takes_rng
    with pytest.raises(ivy.SignatureError, match="draws random numbers: pass a key, for instance rng="):
        function(x)
    with pytest.raises(ivy.SignatureError, match=r"expected rng: one key .* got uint32\[3\]"):
        function(x, rng=jnp.zeros(3, jnp.uint32))
    sure = graph_of(lambda x: functional.dropout(x, 0.5, training=False), torch.ones(2)).to_backend("jax")
    assert not sure.takes_rng
    np.testing.assert_array_equal(sure(x), x)


def test_gradients_flow_through_dropout():
    layer = torch.nn.Sequential(torch.nn.Linear(3, 64), torch.nn.Dropout(0.5)).train()
    function = ivy.transpile(layer, "jax", torch.ones(2, 3))
    x = np.ones((2, 3), np.float32)
    gradients = jax.grad(lambda p: function.apply(p, x, rng=KEY).sum())(function.params)
    assert set(np.unique(gradients["0.bias"])) <= {0.0, 2.0, 4.0}
    assert 0 < np.mean(np.asarray(gradients["0.bias"]) == 0) < 1
