"""A training loop written once: the same losses on every backend that differentiates, as PyTorch has them."""

import functools

import numpy as np
import pytest
import torch

import ivy
from ivy import nn, optim

BACKENDS = ("torch", "jax", "tensorflow")
STEPS, RATE = 10, 0.25
OPTIMISER = optim.AdamW(0.03, weight_decay=0.1)


def problem():
    """A network, examples and their classes, all made from keys, and a key for the training."""
    keys = ivy.random.split(ivy.random.key(0), 5)
    model = nn.Sequential(
        nn.Linear(keys[0, ...], 3, 16, bias=False),  # batch norm takes a mean off again
        nn.BatchNorm(16),
        nn.gelu,
        nn.Dropout(RATE),
        nn.Linear(keys[1, ...], 16, 4),
    )
    x = ivy.random.normal(keys[2, ...], (32, 3))
    classes = ivy.argmax(ivy.matmul(x, ivy.random.normal(keys[3, ...], (3, 4))), axis=-1)
    return model, x, classes, keys[4, ...]


def train(backend, compiled):
    with ivy.set_backend(backend):
        model, x, classes, key = problem()

    def loss(params, buffers, key):
        logits, buffers = model.apply({**params, **buffers}, x, key=key)
        return nn.cross_entropy(logits, classes), buffers

    def step(params, buffers, state, key):
        (value, buffers), gradients = ivy.value_and_grad(loss, has_aux=True)(params, buffers, key)
        params, state = OPTIMISER.update(params, gradients, state)
        return params, buffers, state, value

    step = ivy.jit(step) if compiled else step
    params, buffers = model.parameters(), model.buffers()
    state, losses = OPTIMISER.init(params), []
    for number in range(STEPS):
        params, buffers, state, value = step(params, buffers, state, ivy.random.fold_in(key, number))
        assert value.backend == backend
        losses.append(float(value))
    model.load({**params, **buffers})
    model.eval()
    return losses, np.asarray(model(x)), {name: np.asarray(array) for name, array in model.state().items()}


@functools.cache
def by_torch():
    """The same in PyTorch's own words; only the first weights, the data and the masks are Ivy's."""
    model, x, classes, key = problem()
    twin = torch.nn.Sequential(
        torch.nn.Linear(3, 16, bias=False), torch.nn.BatchNorm1d(16), torch.nn.GELU(), torch.nn.Linear(16, 4)
    ).double()
    own = {name: torch.tensor(np.asarray(array)) for name, array in model.state().items()}
    weights = {"0.weight": own["layers.0.weight"].T, "3.weight": own["layers.4.weight"].T}
    twin.load_state_dict(weights | {"3.bias": own["layers.4.bias"]}, strict=False)
    x, classes = torch.tensor(np.asarray(x)).double(), torch.tensor(np.asarray(classes))
    update = torch.optim.AdamW(twin.parameters(), 0.03, weight_decay=0.1)
    losses = []
    for number in range(STEPS):
        use = ivy.random.fold_in(ivy.random.fold_in(key, number), 3)
        kept = torch.tensor(np.asarray(ivy.random.bernoulli(use, 1 - RATE, (32, 16))))
        value = torch.nn.functional.cross_entropy(twin[3](twin[:3](x) * kept / (1 - RATE)), classes)
        update.zero_grad()
        value.backward()
        update.step()
        losses.append(value.item())
    twin.eval()
    return losses, twin(x).detach().numpy(), twin[1].running_var.numpy()


@pytest.mark.parametrize("compiled", [False, True], ids=["eager", "compiled"])
@pytest.mark.parametrize("backend", BACKENDS)
def test_losses_are_the_same_everywhere(backend, compiled):
    losses, logits, state = train(backend, compiled)
    expected, expected_logits, variance = by_torch()
    np.testing.assert_allclose(losses, expected, rtol=1e-5, atol=1e-5)
    np.testing.assert_allclose(logits, expected_logits, rtol=1e-3, atol=1e-3)
    np.testing.assert_allclose(state["layers.1.variance"], variance, rtol=1e-4)
    assert losses[-1] < 0.6 * losses[0]
