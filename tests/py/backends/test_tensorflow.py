"""The module of the TensorFlow backend: PyTorch programs against PyTorch, with gradients."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn
from torch.export import Dim
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch_programs import MODELS, Counter, numeric

import ivy
from ivy.errors import SignatureError

tf = pytest.importorskip("tensorflow")


def translated(model, *args, **options):
    return ivy.compile_graph(model, *args).to_backend("tensorflow", **options)


@pytest.mark.parametrize("name", MODELS)
def test_values_and_gradients_of_both_orders(name):
    make, shape = MODELS[name]
    model, x = make(), torch.randn(shape)
    module = translated(model, x)
    parameters = dict(model.named_parameters())
    with sdpa_kernel(SDPBackend.MATH):
        wanted = model(x)
        first = torch.autograd.grad((wanted**2).sum(), parameters.values(), create_graph=True)
        norm = sum((gradient**2).sum() for gradient in first)
        second = torch.autograd.grad(norm, parameters.values(), allow_unused=True)

    def step(x):
        variables = [module.params[name] for name in parameters]
        with tf.GradientTape() as outer:
            with tf.GradientTape() as inner:
                result = module(x)
                loss = tf.reduce_sum(result**2)
            gradients = inner.gradient(loss, variables)
            norm = tf.add_n([tf.reduce_sum(gradient**2) for gradient in gradients])
        return result, gradients, outer.gradient(norm, variables, unconnected_gradients="zero")

    for run in (step, tf.function(step, jit_compile=True)):
        result, gradients, second_gradients = run(tf.constant(x.numpy()))
        np.testing.assert_allclose(result, wanted.detach(), 1e-4, 1e-4)
        close(gradients, first, 1e-3)
        close(second_gradients, second, 1e-2)


def close(actual, wanted, tolerance):
    for got, want in zip(actual, wanted, strict=True):
        want = np.zeros(got.shape) if want is None else want.detach().numpy()
        np.testing.assert_allclose(got, want, tolerance, tolerance * max(1e-2, np.abs(want).max()))


def test_numerical_program_has_the_dtypes_of_the_source():
    args = torch.randn(4, 6), torch.randint(0, 6, (4, 3))
    results = translated(numeric, *args)(*(x.numpy() for x in args))
    for got, want in zip(results, numeric(*args), strict=True):
        assert (got.dtype.name, tuple(got.shape)) == (str(want.numpy().dtype), want.shape)
        np.testing.assert_allclose(got, want, 1e-4, 1e-4)


def test_symbolic_sizes_are_those_of_the_call():
    def function(x):
        return torch.cat([x.reshape(-1), x.sum(0)]), x.new_ones(x.shape[0], 2) * x.shape[0], x.argmax(0)

    graph = ivy.compile_graph(function, torch.randn(3, 4), dynamic_shapes=({0: Dim("batch", min=2)},))
    module = graph.to_backend("tensorflow")
    for size in (2, 7):
        x = torch.randn(size, 4)
        for run in (module, tf.function(module, jit_compile=True)):
            for got, want in zip(run(tf.constant(x.numpy())), function(x), strict=True):
                np.testing.assert_allclose(got, want, 1e-5, 1e-5)


def test_variables_are_named_and_ordered_as_in_the_source():
    model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
    module = translated(model, torch.ones(4, 3))
    names = [variable.name.removesuffix(":0") for variable in module.trainable_variables]
    assert names == [name for name, _ in model.named_parameters()]
    assert not module.params["1.running_mean"].trainable


def test_saved_and_loaded(tmp_path):
    make, shape = MODELS["mlp"]
    module, x = translated(make(), torch.ones(shape)), tf.random.normal(shape)
    tf.saved_model.save(module, str(tmp_path))
    np.testing.assert_array_equal(tf.saved_model.load(str(tmp_path))(x), module(x))


def test_buffers_are_assigned_by_calls_and_returned_by_apply():
    module = translated(Counter(), torch.ones(3))
    assert module(np.ones(3, np.float32))["count"] == 1
    assert tf.function(module)(tf.ones(3))["count"] == 2
    assert module.params["count"] == 2
    _, updated = module.apply(module.params, tf.ones(3))
    assert updated["count"] == 3 and module.params["count"] == 2


def test_random_numbers_are_those_of_the_other_targets():
    graph = ivy.compile_graph(lambda x: torch.rand_like(x), torch.ones(5))
    key, module = np.array([1, 2], np.uint32), graph.to_backend("tensorflow")
    numbers = graph.to_backend("numpy")(np.ones(5, np.float32), rng=key)
    np.testing.assert_allclose(module(tf.ones(5), rng=key), numbers, 1e-6)
    assert module(tf.ones(5), rng=tf.random.Generator.from_seed(0)).shape == (5,)
    with pytest.raises(SignatureError, match=r"tf\.random\.Generator"):
        module(tf.ones(5))


def test_one_opaque_operation():
    make, shape = MODELS["mlp"]
    model, x = make(), torch.randn(shape)
    module = translated(model, x, xla_call_module=True)
    operations = {op.type for op in module.run.get_concrete_function().graph.get_operations()}
    assert "XlaCallModule" in operations and "MatMul" not in operations
    np.testing.assert_allclose(module(x.numpy()), model(x).detach(), 1e-5, 1e-5)


def test_what_does_not_fit_is_refused_by_name():
    module = translated(nn.Linear(3, 2), torch.ones(1, 3))
    with pytest.raises(SignatureError, match=r"expected input: float32\[1, 3\], got shape \(1, 4\)"):
        module(tf.ones((1, 4)))


def test_integers_agree_at_the_edges():
    x = torch.tensor([2**31 - 1, -(2**31), -7, 7, 0], dtype=torch.int32)
    y = torch.tensor([3, -1, 2, -2, 5], dtype=torch.int32)

    def function(x, y):
        return torch.div(x, y, rounding_mode="trunc"), x // y, x % y, x ^ y, x.abs()

    with np.errstate(all="ignore"):
        wanted = (x.numpy() // y.numpy(), x.numpy() % y.numpy(), x.numpy() ^ y.numpy(), abs(x.numpy()))
    results = translated(function, x, y)(x.numpy(), y.numpy())
    np.testing.assert_array_equal(results[0], [715827882, -(2**31), -3, -3, 0])
    for got, want in zip(results[1:], wanted, strict=True):
        np.testing.assert_array_equal(got, want)
