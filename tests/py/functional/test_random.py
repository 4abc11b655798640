"""`ivy.random`: JAX's numbers of the same key, on every backend and in captured programs."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import ivy
from ivy import random

BACKENDS = ("numpy", "torch", "jax", "tensorflow")
EXACT = {"rtol": 0, "atol": 0}
ROUNDED = {"rtol": 2e-5, "atol": 2e-6}

DRAWS = {
    "split": (lambda k: random.split(k, 3), lambda k: jax.random.key_data(jax.random.split(k, 3)), EXACT),
    "fold_in": (
        lambda k: random.fold_in(k, 12345),
        lambda k: jax.random.key_data(jax.random.fold_in(k, 12345)),
        EXACT,
    ),
    "bits": (lambda k: random.bits(k, (3, 5)), lambda k: jax.random.bits(k, (3, 5), jnp.uint32), EXACT),
    "bytes": (
        lambda k: random.bits(k, (7,), dtype=ivy.uint8),
        lambda k: jax.random.bits(k, (7,), jnp.uint8),
        EXACT,
    ),
    "wide bits": (
        lambda k: random.bits(k, (7,), dtype=ivy.uint64),
        lambda k: jax.random.bits(k, (7,), jnp.uint64),
        EXACT,
    ),
    "uniform": (
        lambda k: random.uniform(k, (40,), low=-2.0, high=3.0),
        lambda k: jax.random.uniform(k, (40,), jnp.float32, -2.0, 3.0),
        ROUNDED,
    ),
    "uniform in double precision": (
        lambda k: random.uniform(k, (40,), dtype=ivy.float64),
        lambda k: jax.random.uniform(k, (40,), jnp.float64),
        EXACT,
    ),
    "normal": (
        lambda k: random.normal(k, (4, 10)),
        lambda k: jax.random.normal(k, (4, 10), jnp.float32),
        ROUNDED,
    ),
    "truncated_normal": (
        lambda k: random.truncated_normal(k, -1.0, 0.5, (40,)),
        lambda k: jax.random.truncated_normal(k, -1.0, 0.5, (40,), jnp.float32),
        ROUNDED,
    ),
    "exponential": (
        lambda k: random.exponential(k, (40,)),
        lambda k: jax.random.exponential(k, (40,), jnp.float32),
        ROUNDED,
    ),
    "laplace": (
        lambda k: random.laplace(k, (40,)),
        lambda k: jax.random.laplace(k, (40,), jnp.float32),
        ROUNDED,
    ),
    "gumbel": (
        lambda k: random.gumbel(k, (40,)),
        lambda k: jax.random.gumbel(k, (40,), jnp.float32),
        ROUNDED,
    ),
    "bernoulli": (
        lambda k: random.bernoulli(k, 0.3, (40,)),
        lambda k: jax.random.bernoulli(k, jnp.float32(0.3), (40,)),
        EXACT,
    ),
    "integers": (
        lambda k: random.randint(k, -3, 12, (40,), dtype=ivy.int32),
        lambda k: jax.random.randint(k, (40,), -3, 12, jnp.int32),
        EXACT,
    ),
    "wide integers": (
        lambda k: random.randint(k, -(10**12), 10**12, (40,)),
        lambda k: jax.random.randint(k, (40,), -(10**12), 10**12, jnp.int64),
        EXACT,
    ),
    "permutation": (lambda k: random.permutation(k, 20), lambda k: jax.random.permutation(k, 20), EXACT),
}


def expected(name, seed):
    with jax.enable_x64(True):
        return np.asarray(DRAWS[name][1](jax.random.key(seed)))


@pytest.mark.parametrize("name", DRAWS)
@pytest.mark.parametrize("backend", BACKENDS)
def test_numbers_are_those_of_jax(backend, name):
    draw, _, tolerance = DRAWS[name]
    with ivy.set_backend(backend):
        found = draw(random.key(7))
    assert found.backend == backend
    np.testing.assert_allclose(np.asarray(found), expected(name, 7), **tolerance)


@pytest.mark.parametrize("name", DRAWS)
def test_captured_numbers(name):
    draw, _, tolerance = DRAWS[name]
    function = ivy.compile_graph(draw, random.key(0)).to_backend("numpy")
    key = np.asarray(random.key(9))
    np.testing.assert_allclose(function(key), expected(name, 9), **tolerance)


@pytest.mark.parametrize("seed", [0, 1, -1, 2**40 + 5, -(2**63)])
def test_keys_of_seeds(seed):
    with jax.enable_x64(True):
        wanted = jax.random.key_data(jax.random.key(seed))
    np.testing.assert_array_equal(np.asarray(random.key(seed)), np.asarray(wanted))


def test_choices():
    key, values = random.key(1), ivy.asarray([10, 20, 30, 40])
    assert sorted(np.asarray(random.choice(key, values, (4,), replace=False))) == [10, 20, 30, 40]
    assert set(np.asarray(random.choice(key, values, (50, 2))).ravel()) == {10, 20, 30, 40}
    drawn = np.asarray(random.categorical(key, ivy.log(ivy.asarray([[0.7, 0.3]] * 4000)), axis=1))
    assert 0.27 < drawn.mean() < 0.33
    rows = np.asarray(random.permutation(key, ivy.reshape(ivy.arange(12), (6, 2))))
    assert sorted(rows[:, 0]) == [0, 2, 4, 6, 8, 10]
    assert (rows[:, 1] == rows[:, 0] + 1).all()


@pytest.mark.parametrize(
    ("call", "kind", "text"),
    [
        (lambda k: random.key(1.0), TypeError, "takes an integer, and got float"),
        (lambda k: random.key(2**64), OverflowError, "up to 64 bits"),
        (lambda k: random.bits(ivy.ones(2)), TypeError, r"takes a key, uint32\[2\], .* got float32\[2\]"),
        (lambda k: random.bits(k, dtype=ivy.int32), TypeError, "gives unsigned integers"),
        (lambda k: random.uniform(k, dtype=ivy.int32), TypeError, "gives real floating-point numbers"),
        (lambda k: random.randint(k, 3, 3), ValueError, "low must be less than high"),
        (lambda k: random.randint(k, 0, 300, dtype=ivy.uint8), OverflowError, "does not fit into uint8"),
        (lambda k: random.truncated_normal(k, 1.0, 0.0), ValueError, "low must be less than high"),
        (lambda k: random.choice(k, 3, (4,), replace=False), ValueError, "4 of 3 without replacement"),
    ],
)
def test_errors(call, kind, text):
    with pytest.raises(kind, match=text):
        call(random.key(0))
