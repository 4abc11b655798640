"""JAX programs: pure functions of parameters, a Flax module and an optimiser of Optax."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import linen
from jax import lax

from bench.programs import Case, arrays, leaves


def path_name(path: Sequence[Any]) -> str:
    """The name of a parameter from its place in the tree: `layers.0.kernel`."""
    keys = (getattr(entry, "key", getattr(entry, "name", getattr(entry, "idx", None))) for entry in path)
    return ".".join(map(str, keys))


def case(program: Callable[..., Any], params: Any, *args: Any) -> Case:
    """A case from a function of parameters and inputs."""

    def gradients(weights: Sequence[np.ndarray]) -> Mapping[str, np.ndarray]:
        def loss(params: Any) -> Any:
            pairs = zip(leaves(program(params, *args)), weights, strict=True)
            return sum(jnp.vdot(leaf, weight) for leaf, weight in pairs)

        found, _ = jax.tree_util.tree_flatten_with_path(jax.grad(loss)(params))
        named = {path_name(path): np.asarray(leaf) for path, leaf in found}
        return {name: leaf for name, leaf in named.items() if not name.startswith("batch_stats.")}

    given, expected = jax.tree.map(np.asarray, args), arrays(program(params, *args))
    return Case(program, (params, *args), given, expected, gradients, {"parameters": 0})


def function_case(program: Callable[..., Any], *args: Any) -> Case:
    """A case from a function without parameters of its own."""
    return Case(program, args, jax.tree.map(np.asarray, args), arrays(program(*args)))


def keys(count: int) -> Sequence[Any]:
    """Independent keys."""
    return jax.random.split(jax.random.key(0), count)


def dense(key: Any, inputs: int, outputs: int) -> dict[str, Any]:
    """The parameters of a linear layer."""
    kernel = jax.random.normal(key, (inputs, outputs)) / inputs**0.5
    return {"kernel": kernel, "bias": jnp.linspace(-0.1, 0.1, outputs)}


def perceptron() -> Case:
    """Two hidden layers; the parameters are a list of dictionaries."""
    sizes = (20, 32, 32, 5)
    params = {"layers": [dense(k, *pair) for k, pair in zip(keys(3), pairwise(sizes), strict=True)]}

    @jax.jit
    def model(params: Any, x: Any) -> Any:
        *hidden, last = params["layers"]
        for layer in hidden:
            x = jax.nn.gelu(x @ layer["kernel"] + layer["bias"])
        return jax.nn.log_softmax(x @ last["kernel"] + last["bias"])

    return case(model, params, jax.random.normal(jax.random.key(1), (8, 20)))


class ConvNet(linen.Module):
    """Convolutions with batch norm as in ResNet."""

    @linen.compact
    def __call__(self, x: Any) -> Any:
        """Class scores of images (batch, height, width, channels)."""
        x = linen.Conv(8, (5, 5), strides=(2, 2))(x)
        for _ in range(2):
            y = linen.BatchNorm(use_running_average=True)(linen.Conv(8, (3, 3), use_bias=False)(x))
            y = linen.Conv(8, (3, 3), feature_group_count=2)(linen.silu(y))
            x = x + linen.BatchNorm(use_running_average=True)(y)
            x = linen.max_pool(x, (3, 3), strides=(2, 2), padding="SAME")
        return linen.Dense(4)(jnp.mean(x, axis=(1, 2)))


def convnet() -> Case:
    """A Flax convnet with batch norm, NHWC."""
    x = jax.random.normal(jax.random.key(1), (2, 32, 32, 3))
    model = ConvNet()
    variables = model.init(jax.random.key(0), x)
    return case(model.apply, variables, x)


def layer_norm(params: Any, x: Any) -> Any:
    """Layer normalisation over the last axis."""
    mean = x.mean(-1, keepdims=True)
    variance = x.var(-1, keepdims=True)
    return (x - mean) * lax.rsqrt(variance + 1e-6) * params["scale"] + params["bias"]


def attention(params: Any, x: Any, mask: Any, heads: int = 4) -> Any:
    """Multi-head attention of (batch, length, width) with a mask of keys."""
    query, key, value = jnp.split(x @ params["qkv"]["kernel"] + params["qkv"]["bias"], 3, axis=-1)
    split = lambda y: y.reshape(*y.shape[:-1], heads, -1)  # noqa: E731
    query, key, value = split(query), split(key), split(value)
    scores = jnp.einsum("bqhd,bkhd->bhqk", query, key) / jnp.sqrt(query.shape[-1])
    weights = jax.nn.softmax(jnp.where(mask[:, None, None, :], scores, -jnp.inf))
    mixed = jnp.einsum("bhqk,bkhd->bqhd", weights, value).reshape(x.shape)
    return mixed @ params["out"]["kernel"] + params["out"]["bias"]


def encoder() -> Case:
    """Two layers of a transformer's encoder, scanned over stacked parameters."""
    width = 32
    norm = {"scale": jnp.linspace(0.9, 1.1, width), "bias": jnp.zeros(width)}

    def layer(key: Any) -> Any:
        one, two, three, four = jax.random.split(key, 4)
        return {
            "attention": {"qkv": dense(one, width, 3 * width), "out": dense(two, width, width)},
            "norm1": norm, "norm2": norm, "fc1": dense(three, width, 64), "fc2": dense(four, 64, width),
        }  # fmt: skip

    embedding = jax.random.normal(jax.random.key(3), (50, width))
    params = {"embedding": embedding, "layers": jax.vmap(layer)(keys(2))}

    def model(params: Any, tokens: Any) -> Any:
        mask = tokens != 0

        def body(x: Any, p: Any) -> Any:
            x = x + attention(p["attention"], layer_norm(p["norm1"], x), mask)
            y = layer_norm(p["norm2"], x) @ p["fc1"]["kernel"] + p["fc1"]["bias"]
            return x + jax.nn.gelu(y, approximate=False) @ p["fc2"]["kernel"] + p["fc2"]["bias"], None

        return lax.scan(body, params["embedding"][tokens], params["layers"])[0]

    tokens = np.array(jax.random.randint(jax.random.key(2), (2, 12), 1, 50))
    tokens[1, 8:] = 0
    return case(model, params, jnp.asarray(tokens))


def recurrent() -> Case:
    """A GRU cell scanned over seven steps."""
    one, two, three = keys(3)
    params = {"input": dense(one, 6, 30), "state": dense(two, 10, 30), "head": dense(three, 10, 3)}

    def model(params: Any, x: Any) -> Any:
        def step(state: Any, x: Any) -> Any:
            given = jnp.split(x @ params["input"]["kernel"] + params["input"]["bias"], 3, -1)
            kept = jnp.split(state @ params["state"]["kernel"] + params["state"]["bias"], 3, -1)
            reset, update = (jax.nn.sigmoid(a + b) for a, b in zip(given[:2], kept[:2], strict=True))
            new = jnp.tanh(given[2] + reset * kept[2])
            state = (1 - update) * new + update * state
            return state, state @ params["head"]["kernel"] + params["head"]["bias"]

        state, outputs = lax.scan(step, jnp.zeros((x.shape[0], 10)), x.swapaxes(0, 1))
        return outputs, state

    return case(model, params, jax.random.normal(jax.random.key(1), (4, 7, 6)))


def optimiser_step() -> Case:
    """A step of Adam by Optax, with gradients by `jax.grad`."""
    one, two = keys(2)
    params = {"hidden": dense(one, 6, 16), "out": dense(two, 16, 1)}
    optimiser = optax.adam(1e-2)

    def loss(params: Any, x: Any, y: Any) -> Any:
        hidden = jnp.tanh(x @ params["hidden"]["kernel"] + params["hidden"]["bias"])
        return jnp.mean((hidden @ params["out"]["kernel"] + params["out"]["bias"] - y) ** 2)

    def step(params: Any, first: Any, second: Any, x: Any, y: Any) -> Any:
        value, grads = jax.value_and_grad(loss)(params, x, y)
        initial, *rest = optimiser.init(params)
        updates, (state, *_) = optimiser.update(grads, (initial._replace(mu=first, nu=second), *rest), params)
        return optax.apply_updates(params, updates), state.mu, state.nu, value

    zeros = jax.tree.map(jnp.zeros_like, params)
    x, y = jax.random.normal(jax.random.key(1), (9, 6)), jax.random.normal(jax.random.key(2), (9, 1))
    return function_case(jax.jit(step), params, zeros, zeros, x, y)


def numerical() -> Case:
    """Linear algebra, sorting and indexing."""

    def program(a: Any, b: Any, picks: Any) -> Any:
        spd = a @ a.T + 4 * jnp.eye(a.shape[-1])
        factor = jnp.linalg.cholesky(spd)
        solution = jnp.linalg.solve(spd, b)
        ordered = jnp.sort(b.ravel(), descending=True)
        order = jnp.argsort(b.ravel(), stable=True)
        picked = b[picks, -1] + b[:, 1][picks]
        running = jnp.clip(jnp.cumsum(ordered), -2, 2)
        counts = jnp.zeros(4).at[picks % 4].add(1.0)
        values = jnp.where(running > 0, jnp.sqrt(jnp.abs(running)), jnp.log1p(jnp.abs(running)))
        largest, places = lax.top_k(b.T, 2)
        return (
            factor,
            solution,
            jnp.linalg.slogdet(spd)[1],
            ordered,
            order,
            picked,
            values,
            counts,
            largest,
            places,
        )

    a, b = jax.random.normal(jax.random.key(1), (5, 5)), jax.random.normal(jax.random.key(2), (5, 3))
    return function_case(program, a, b, jnp.array([0, 3, 3, -1, 2, 4]))


PROGRAMS = {
    "perceptron": perceptron,
    "convnet": convnet,
    "transformer encoder": encoder,
    "recurrent cell": recurrent,
    "optimiser step": optimiser_step,
    "numerical program": numerical,
}
