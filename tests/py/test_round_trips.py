"""There and back: names, values and gradients of parameters survive."""

import copy

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch

import ivy

RNG = np.random.default_rng(0)
X = RNG.standard_normal((4, 6)).astype(np.float32)


class Model(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = torch.nn.Linear(6, 8)
        self.blocks = torch.nn.ModuleList([torch.nn.Linear(8, 8) for _ in range(2)])
        self.norm = torch.nn.LayerNorm(8)
        self.register_buffer("scale", torch.full((8,), 0.5))

    def forward(self, x):
        x = self.embed(x)
        for block in self.blocks:
            x = x + torch.nn.functional.gelu(block(self.norm(x))) * self.scale
        return torch.softmax(x, -1)


def torch_gradients(module, x):
    module.zero_grad()
    result = module(torch.from_numpy(x.copy()))
    (result * torch.arange(8.0)).sum().backward()
    trained = {n: p for n, p in module.named_parameters() if n != "scale"}
    return result.detach().numpy(), {name: value.grad.numpy() for name, value in trained.items()}


def check(found, wanted):
    (values, gradients), (expected, wanted_gradients) = found, wanted
    np.testing.assert_allclose(values, expected, rtol=1e-5, atol=1e-6)
    assert set(gradients) == set(wanted_gradients)
    for name, gradient in wanted_gradients.items():
        np.testing.assert_allclose(gradients[name], gradient, rtol=1e-4, atol=1e-6, err_msg=name)


def test_torch_to_jax_to_torch():
    torch.manual_seed(0)
    model = Model()
    there = ivy.transpile(model, "jax", torch.from_numpy(X))
    back = ivy.transpile(
        there.apply, "torch", dict(there.params), jnp.asarray(X), frontend="jax", parameters=0
    )
    assert {name for name, _ in back.named_parameters()} | {"scale"} == {
        name for name, _ in model.named_parameters()
    } | {"scale"}
    check(torch_gradients(back, X), torch_gradients(model, X))


def test_torch_to_tensorflow_to_torch():
    tf = pytest.importorskip("tensorflow")
    torch.manual_seed(0)
    model = Model()
    there = ivy.transpile(model, "tensorflow", torch.from_numpy(X))
    back = ivy.transpile(there, "torch", tf.constant(X))
    assert dict(back.state_dict()).keys() == dict(model.state_dict()).keys()
    check(torch_gradients(back, X), torch_gradients(model, X))


PARAMS = {
    "layers": [
        {"kernel": RNG.standard_normal((6, 8)).astype(np.float32), "bias": np.zeros(8, np.float32)},
        {"kernel": RNG.standard_normal((8, 8)).astype(np.float32), "bias": np.ones(8, np.float32)},
    ]
}
NAMES = {"layers.0.kernel", "layers.0.bias", "layers.1.kernel", "layers.1.bias"}


def network(params, x):
    first, second = params["layers"]
    x = jax.nn.silu(x @ first["kernel"] + first["bias"])
    return jax.nn.softmax(x @ second["kernel"] + second["bias"])


def test_jax_to_torch_to_jax():
    module = ivy.transpile(network, "torch", PARAMS, X, frontend="jax", parameters=0)
    assert set(module.state_dict()) == NAMES
    back = ivy.transpile(module, "jax", torch.from_numpy(X))
    assert set(back.params) == NAMES
    check_against_network(back)


def test_jax_to_tensorflow_to_jax():
    tf = pytest.importorskip("tensorflow")
    module = ivy.transpile(network, "tensorflow", PARAMS, X, frontend="jax", parameters=0)
    back = ivy.transpile(module, "jax", tf.constant(X))
    assert set(back.params) == NAMES
    check_against_network(back)


def check_against_network(back):
    def loss(params):
        result = network(params, X)
        return (result * jnp.arange(8.0)).sum(), result

    gradients, expected = jax.grad(loss, has_aux=True)(jax.tree.map(jnp.asarray, PARAMS))
    wanted = {
        f"layers.{i}.{name}": np.asarray(value)
        for i, layer in enumerate(gradients["layers"])
        for name, value in layer.items()
    }

    def mine(params):
        result = back.apply(params, X)
        return (result * jnp.arange(8.0)).sum(), result

    found, result = jax.grad(mine, has_aux=True)(back.params)
    check((np.asarray(result), jax.tree.map(np.asarray, found)), (np.asarray(expected), wanted))


def test_numpy_to_jax_to_numpy():
    def program(x):
        y = np.where(x > 0, x, np.expm1(x))
        y[0] = 0
        return np.sort(y, axis=-1), y.argmax(axis=1)

    there = ivy.transpile(program, "jax", X)
    back = ivy.transpile(lambda x: there(x), "numpy", jnp.asarray(X), frontend="jax")
    for found, wanted in zip(back(X), program(X.copy()), strict=True):
        np.testing.assert_allclose(found, wanted, rtol=1e-6)


# ---------------------------------------------------------- results of `transpile` as programs

TARGETS = ("torch", "jax", "tensorflow", "numpy")


def as_array(target, value):
    if target == "tensorflow":
        return pytest.importorskip("tensorflow").constant(value)
    return {"torch": torch.tensor, "jax": jnp.asarray, "numpy": np.asarray}[target](value)


def names(made):
    return set(made.params) if hasattr(made, "params") else set(made.state_dict())


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("between", TARGETS)
def test_results_go_on_to_every_target(between, target):
    torch.manual_seed(0)
    model = Model()
    there = ivy.transpile(model, between, torch.from_numpy(X))
    made = ivy.transpile(there, target, as_array(between, X))
    assert names(made) == set(model.state_dict())
    found = np.asarray(made(as_array(target, X)).detach() if target == "torch" else made(X))
    np.testing.assert_allclose(found, model(torch.from_numpy(X)).detach(), rtol=1e-5, atol=1e-6)


class Trained(torch.nn.Module):
    """Statistics that calls update, and a count of 64 bits."""

    def __init__(self):
        super().__init__()
        self.norm = torch.nn.BatchNorm1d(6)

    def forward(self, x):
        return self.norm(x)


@pytest.mark.parametrize("between", TARGETS)
def test_results_go_on_with_the_state_that_they_have(between):
    model = Trained().train()
    there = ivy.transpile(copy.deepcopy(model), between, torch.from_numpy(X.copy()))
    there(as_array(between, X))
    back = copy.deepcopy(ivy.transpile(there, "torch", as_array(between, X)))
    model(torch.from_numpy(X))
    torch.testing.assert_close(back.state_dict(), model.state_dict())
    for module in (model, back):  # a second call begins with the statistics of the first
        module(torch.from_numpy(X))
    assert {n for n, _ in back.named_buffers()} == {n for n, _ in model.named_buffers()}
    assert back.norm.num_batches_tracked.dtype is torch.int64
    assert back.norm.num_batches_tracked.item() == 2
    torch.testing.assert_close(back.state_dict(), model.state_dict())


@pytest.mark.parametrize("between", ["jax", "numpy"])
def test_functions_know_their_program(between):
    function = ivy.transpile(network, between, PARAMS, X, frontend="jax", parameters=0)
    back = ivy.transpile(function, "torch")  # examples are not needed
    assert {name for name, _ in back.named_parameters()} == NAMES
    with pytest.raises(ivy.SignatureError, match="shape"):
        ivy.compile_graph(function, X[:2])
    with pytest.raises(ivy.IvyError, match=f"is a program of {between}, not of torch"):
        ivy.compile_graph(function, X, frontend="torch")
    with pytest.raises(ivy.IvyError, match="leave out parameters"):
        ivy.compile_graph(function, X, parameters=0)


@pytest.mark.parametrize("between", TARGETS)
def test_random_results_go_on(between):
    class Noise(torch.nn.Module):
        def forward(self, x):
            return torch.nn.functional.dropout(x, 0.5)

    key = np.array([1, 2], np.uint32)
    there = ivy.transpile(Noise(), between, torch.from_numpy(X))
    options = {"rng": as_array(between, key)} if between in ("torch", "tensorflow") else {}
    back = ivy.transpile(there, "numpy", as_array(between, X), **options)
    wanted = there(as_array(between, X), rng=as_array(between, key))
    np.testing.assert_array_equal(back(X, rng=key), np.asarray(wanted))
