"""JAX programs come back with their layers whole, and compute the same with the same gradients."""

import re
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ivy
from ivy.dialect import types
from ivy.lowering.transforms.raise_idioms.patterns import shortest
from ivy.mlir import compilation

jax = pytest.importorskip("jax")
jnp = jax.numpy
nn = jax.nn


def array(*shape, seed=0):
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


X = array(2, 3, 8)
QKV = [array(2, 5, 4, 8, seed=seed) for seed in range(3)]
INDICES = np.array([2, 0, -1, 1], np.int32)


def attention(mask=None, causal=False):
    return lambda q, k, v: nn.dot_product_attention(q, k, v, mask=mask, is_causal=causal)


def flax(name, *args, **kwargs):
    linen = pytest.importorskip("flax.linen")
    layer = getattr(linen, name)(**kwargs)
    variables = layer.init(jax.random.key(0), *args)
    leaves, tree = jax.tree.flatten(variables)
    leaves = [np.asarray(leaf) + array(*leaf.shape, seed=5) ** 2 for leaf in leaves]
    return lambda *a: layer.apply(jax.tree.unflatten(tree, a[: len(leaves)]), *a[len(leaves) :]), leaves


CASES = {
    "softmax": (nn.softmax, [X], {"softmax": 1}),
    "softmax_middle": (lambda x: nn.softmax(x, axis=1), [X], {"softmax": 1}),
    "softmax_half": (lambda x: nn.softmax(x.astype(jnp.bfloat16)).astype(jnp.float32), [X], {"softmax": 1}),
    "log_softmax": (nn.log_softmax, [X], {"log_softmax": 1}),
    "logsumexp": (lambda x: nn.logsumexp(x, axis=(0, 2)), [X], {"logsumexp": 1}),
    "logsumexp_kept": (lambda x: nn.logsumexp(x, axis=1, keepdims=True), [X], {"logsumexp": 1}),
    "gelu": (lambda x: nn.gelu(x, approximate=False), [X], {"gelu": 1}),
    "gelu_tanh": (nn.gelu, [X], {"gelu": 1}),
    "silu": (nn.silu, [X], {"silu": 1}),
    "sigmoid": (lambda x: 1 / (1 + jnp.exp(-x)), [X], {"sigmoid": 1}),
    "relu6": (nn.relu6, [X * 5], {"relu6": 1}),
    "softplus": (nn.softplus, [X * 30], {"softplus": 1}),
    "logaddexp": (lambda x: jnp.logaddexp(x, x[:, :1]), [X * 30], {"logaddexp": 1}),
    "elu": (lambda x: nn.elu(x, 0.7), [X], {"elu": 1}),
    "leaky_relu": (lambda x: nn.leaky_relu(x, 0.3), [X], {"leaky_relu": 1}),
    "log_sigmoid": (nn.log_sigmoid, [X * 30], {"log_sigmoid": 1}),
    "mish": (nn.mish, [X], {"mish": 1}),
    "hard_silu": (nn.hard_silu, [X * 3], {"hard_silu": 1}),
    "standardize": (nn.standardize, [X], {"layer_norm": 1}),
    "mean": (lambda x: jnp.mean(x, (0, 2)), [X], {"mean": 1}),
    "var": (lambda x: jnp.var(x, 1, ddof=1, keepdims=True), [X], {"var": 1}),
    "attention": (attention(), QKV, {"scaled_dot_product_attention": 1}),
    "attention_causal": (attention(causal=True), QKV, {"scaled_dot_product_attention": 1}),
    "attention_masked": (
        attention(np.tril(np.ones((5, 5), bool), -1)[None, None]), QKV, {"scaled_dot_product_attention": 1},
    ),
    "attention_biased": (
        lambda q, k, v, b: nn.dot_product_attention(q, k, v, bias=b), [*QKV, array(2, 4, 5, 5, seed=7)],
        {"scaled_dot_product_attention": 1},
    ),
    "attention_one_query": (
        lambda q, k, v: nn.dot_product_attention(q[:, :1], k, v), QKV, {"scaled_dot_product_attention": 1},
    ),
    "linear": (lambda x, w, b: x @ w + b, [X, array(8, 4), array(4)], {"linear": 1}),
    "take": (lambda x: x[:, INDICES], [X], {"take": 1}),
    "embedding": (lambda w: jnp.take(w, INDICES, 0, mode="clip"), [array(6, 4)], {"embedding": 1}),
    "one_hot": (lambda x: x[0, :, :1] * nn.one_hot(jnp.argmax(x[0], 1), 8), [X], {"one_hot": 1, "argmax": 1}),
    "one_hot_first": (
        lambda x: x[0, 0, :1] * nn.one_hot(jnp.argmax(x, 2), 8, axis=0), [X], {"one_hot": 1},
    ),
    "cumsum": (lambda x: jnp.cumsum(x, 1), [X], {"cumulative_sum": 1}),
}  # fmt: skip


def check(function, args, expected, rtol=2e-5):
    graph = ivy.compile_graph(function, *args, frontend="jax")
    counts = Counter(re.findall(r'"ivy\.(\w+)"', graph.mlir("ivy")))
    assert {name: counts[name] for name in expected} == expected, counts
    target = graph.to_backend("jax")
    result, wanted = target(*args), function(*args)
    np.testing.assert_allclose(result, wanted, rtol=rtol, atol=rtol / 10)
    weights = array(*np.shape(wanted), seed=9)
    numbers = tuple(i for i, arg in enumerate(args) if np.asarray(arg).dtype.kind == "f")
    grads = [
        jax.grad(lambda *a, f=f: jnp.sum(f(*a) * weights), numbers)(*map(jnp.asarray, args))
        for f in (target, function)
    ]
    for mine, theirs in zip(*grads, strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=5 * rtol, atol=2 * rtol)


@pytest.mark.parametrize("name", CASES)
def test_idiom(name):
    check(*CASES[name], rtol=2e-2 if name.endswith("half") else 2e-5)


@pytest.mark.parametrize(
    ("name", "shape", "options", "expected"),
    [
        ("LayerNorm", (2, 5, 8), {}, {"layer_norm": 1, "sqrt": 0, "rsqrt": 0}),
        ("LayerNorm", (2, 5, 8), {"use_fast_variance": False, "use_bias": False},
         {"layer_norm": 1, "rsqrt": 0}),
        ("RMSNorm", (2, 5, 8), {}, {"rms_norm": 1, "rsqrt": 0}),
        ("BatchNorm", (2, 4, 4, 3), {"use_running_average": True}, {"batch_norm": 1, "rsqrt": 0}),
        ("InstanceNorm", (2, 4, 4, 3), {}, {"group_norm": 1, "rsqrt": 0}),
        ("GroupNorm", (2, 4, 4, 6), {"num_groups": 3}, {"group_norm": 1, "rsqrt": 0}),
        ("MultiHeadDotProductAttention", (2, 5, 8), {"num_heads": 2},
         {"linear": 4, "scaled_dot_product_attention": 1, "dot_general": 0}),
    ],
)  # fmt: skip
def test_flax_layer(name, shape, options, expected):
    x = array(*shape)
    function, leaves = flax(name, x, **options)
    check(function, [*leaves, x], expected)


def test_masked_rows_without_keys_stay_means():
    """A finite fill gives such a row the mean of the values, not zeros."""
    mask = np.ones((5, 5), bool)
    mask[2] = False
    check(attention(mask[None, None]), QKV, {"scaled_dot_product_attention": 1})


def test_rows_without_keys_stay_nan():
    """With a fill of minus infinity such a row is NaN in the pieces."""

    def attend(q, k, v, mask):
        return nn.softmax(jnp.where(mask, q @ k.T, -jnp.inf)) @ v

    args = [array(3, 4), array(3, 4), array(3, 4), np.tril(np.ones((3, 3), bool), -1)]
    graph = ivy.compile_graph(attend, *args, frontend="jax")
    assert "scaled_dot_product_attention" in graph.mlir("ivy")
    np.testing.assert_allclose(graph.to_backend("jax")(*args), attend(*args), rtol=1e-5)


def test_rows_that_a_bias_empties_stay_nan():
    bias = array(2, 4, 5, 5, seed=7)
    bias[0, 1, 2] = bias[1, 0, :, :3] = -np.inf
    args = [*QKV, bias]
    graph = ivy.compile_graph(CASES["attention_biased"][0], *args, frontend="jax")
    wanted = CASES["attention_biased"][0](*args)
    assert np.isnan(wanted).any()
    for target in ("jax", "numpy"):
        np.testing.assert_allclose(graph.to_backend(target)(*args), wanted, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("bits", [32, 64])
@given(number=st.floats(allow_nan=False, allow_infinity=False))
def test_shortest_decimals_are_the_same_numbers(bits, number):
    dtype = np.float32 if bits == 32 else np.float64
    with np.errstate(over="ignore"):
        number = float(dtype(number))
    with compilation():
        short = shortest(number, types.tensor((), f"float{bits}"))
    assert dtype(short) == dtype(number)
    assert bits == 32 or short == number


def test_attributes_are_the_numbers_of_the_program():
    def f(x):
        return nn.standardize(x, epsilon=1e-6) + nn.leaky_relu(x, 0.3) + nn.elu(x, 0.7)

    graph = ivy.compile_graph(f, X, frontend="jax")
    source = graph.source("torch")
    assert "eps=1e-06" in source
    assert "F.leaky_relu(x, 0.3)" in source
    assert "F.elu(x, 0.7)" in source
    result = graph.to_backend("jax")(X)
    np.testing.assert_allclose(result, f(X), rtol=2e-6, atol=1e-6)


@pytest.mark.parametrize("fill", [np.inf, -np.inf, np.nan, 1e30])
@pytest.mark.parametrize(
    "name", ["softmax", "log_softmax", "logsumexp", "softplus", "logaddexp", "gelu", "elu", "silu"]
)
def test_edge_values(name, fill):
    x = X.copy()
    x[0, 0] = fill
    x[0, 1, :3] = fill
    function = CASES[name][0]
    result = ivy.transpile(function, "jax", x, frontend="jax")(x)
    np.testing.assert_allclose(result, function(x), rtol=1e-5, atol=1e-6)
