"""The callable of the native backend: whole programs of every framework against the frameworks themselves."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from torch import nn
from torch.export import Dim
from torch_programs import MODELS, Counter, numeric

import ivy
from bench.matrix import FRAMEWORKS, measure
from bench.programs import NAMES
from ivy.errors import SignatureError


def agrees(got, want, tolerance=1e-4):
    got = got if isinstance(got, (tuple, list)) else [got]
    want = want if isinstance(want, (tuple, list)) else [want]
    for mine, theirs in zip(got, want, strict=True):
        theirs = theirs.detach().numpy()
        assert (mine.dtype, mine.shape) == (theirs.dtype, theirs.shape)
        np.testing.assert_allclose(mine, theirs, tolerance, tolerance)


@pytest.mark.parametrize("source", FRAMEWORKS)
def test_programs_of_every_framework_are_right(source):
    results = measure(source, ["llvm"], "")
    assert [result.program for result in results] == list(NAMES)
    assert [result for result in results if not result.is_right] == []


@pytest.mark.parametrize("name", MODELS)
def test_models_agree(name):
    make, shape = MODELS[name]
    model, x = make(), torch.randn(shape)
    f = ivy.compile_graph(model, x).to_backend("llvm")
    agrees(f(x.numpy()), model(x))
    assert set(f.params) == set(model.state_dict())


def test_numerical_program_has_the_dtypes_of_the_source():
    args = torch.randn(4, 6), torch.randint(0, 6, (4, 3))
    agrees(ivy.compile_graph(numeric, *args).to_backend("llvm")(*(x.numpy() for x in args)), numeric(*args))


def test_gradients_are_computed_by_a_program_that_asks_for_them():
    def loss(params, x):
        hidden = jax.nn.gelu(x @ params["w"] + params["b"])
        image = jax.lax.conv(hidden.reshape(2, 1, 6, 6), params["k"], (1, 1), "SAME")
        pooled = jax.lax.reduce_window(image, -jnp.inf, jax.lax.max, (1, 1, 2, 2), (1, 1, 2, 2), "VALID")
        scores = jax.nn.softmax(pooled.reshape(2, -1) @ params["v"])
        return -jnp.log(scores[jnp.arange(2), jnp.array([1, 2])]).sum()

    shapes = {"w": (5, 36), "b": (36,), "k": (3, 1, 3, 3), "v": (27, 4)}
    random = np.random.default_rng(0)
    params = {name: random.standard_normal(shape).astype(np.float32) / 3 for name, shape in shapes.items()}
    x = random.standard_normal((2, 5)).astype(np.float32)
    f = ivy.transpile(jax.value_and_grad(loss), "llvm", params, x, frontend="jax")
    (value, found), (wanted_value, wanted) = f(params, x), jax.value_and_grad(loss)(params, x)
    np.testing.assert_allclose(value, wanted_value, 1e-5)
    for name, gradient in wanted.items():
        np.testing.assert_allclose(found[name], gradient, 1e-4, 1e-5)


# -------------------------------------------------------------------------- sizes of each call

PROGRAMS = {
    "elementwise": lambda x: (x.exp() + 1, x.T.contiguous(), x.reshape(-1), x.flip(0), torch.cat([x, x])),
    "reductions": lambda x: (
        x.sum(0),
        x.sum(1),
        x.amax(1),
        x.softmax(-1),
        x.softmax(0),
        x.mean(),
        x.argmax(1),
    ),
    "products": lambda x: (x @ x.T, x.T @ x, (x @ x.T).relu() + x.sum(), x.unsqueeze(0) @ x.T.unsqueeze(0)),
    "sequences": lambda x: (x.cumsum(0), x.sort(0)[0], torch.nn.functional.pad(x, (1, 2, 3, 0)), x[:, ::2]),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_one_compilation_serves_many_sizes(name):
    program = PROGRAMS[name]
    shapes = ({0: Dim("rows", min=2, max=500), 1: Dim("columns", min=3, max=500)},)
    f = ivy.compile_graph(program, torch.randn(5, 9), dynamic_shapes=shapes, frontend="torch").to_backend(
        "llvm"
    )
    for rows, columns in ((2, 3), (3, 16), (16, 3), (17, 33), (64, 128), (100, 65)):
        x = torch.randn(rows, columns)
        agrees(f(x.numpy()), program(x), 1e-3)


def test_an_encoder_for_any_batch_and_length():
    model = MODELS["encoder"][0]()
    shapes = ({0: Dim("batch", min=2, max=64), 1: Dim("length", min=2, max=128)},)
    f = ivy.compile_graph(model, torch.randn(2, 7, 16), dynamic_shapes=shapes).to_backend("llvm")
    for batch, length in ((2, 3), (3, 33), (4, 7), (2, 64)):
        x = torch.randn(batch, length, 16)
        agrees(f(x.numpy()), model(x))


def test_convolutions_for_any_batch():
    model = MODELS["convnet"][0]()
    batch = ({0: Dim("batch", min=2, max=64)},)
    f = ivy.compile_graph(model, torch.randn(2, 4, 16, 16), dynamic_shapes=batch).to_backend("llvm")
    for size in (2, 3, 9):
        x = torch.randn(size, 4, 16, 16)
        agrees(f(x.numpy()), model(x))


def test_rows_and_indices_of_any_number():
    def program(x, i):
        return x[i], x.index_add(0, i, torch.ones_like(x[i])), torch.zeros_like(x).index_copy(0, i[:1], x[:1])

    shapes = ({0: Dim("rows", min=2, max=500)}, {0: Dim("picked", min=2, max=500)})
    example = torch.randn(5, 4), torch.tensor([0, 1, 1])
    f = ivy.compile_graph(program, *example, dynamic_shapes=shapes, frontend="torch").to_backend("llvm")
    for rows, picked in ((2, 2), (9, 40), (33, 3)):
        x, i = torch.randn(rows, 4), torch.randint(0, rows, (picked,))
        agrees(f(x.numpy(), i.numpy()), program(x, i))


# ------------------------------------------------------------------------------------- state


def test_buffers_are_replaced_by_calls_and_returned_by_apply():
    f = ivy.compile_graph(Counter(), torch.ones(3)).to_backend("llvm")
    before = f.params["count"].copy()
    assert f(np.ones(3, np.float32))["count"] == 1
    assert f(np.ones(3, np.float32))["count"] == 2
    assert f.params["count"] == 2 and before == 0
    result, updated = f.apply(f.params, np.ones(3, np.float32))
    assert updated["count"] == 3 and f.params["count"] == 2
    np.testing.assert_array_equal(result["scaled"], f.params["weight"])


def test_batch_normalisation_in_training_updates_its_statistics():
    model, x = nn.BatchNorm1d(4).train(), torch.randn(8, 4)
    f = ivy.compile_graph(model, x).to_backend("llvm")
    for _ in range(2):
        agrees(f(x.numpy()), model(x))
    for name, value in model.state_dict().items():
        np.testing.assert_allclose(f.params[name], value, 1e-5, 1e-5)


def test_random_numbers_are_those_of_the_other_targets():
    graph = ivy.compile_graph(
        lambda x: (torch.rand_like(x), torch.dropout(x, 0.5, train=True)), torch.ones(50)
    )
    key, x = np.array([1, 2], np.uint32), np.ones(50, np.float32)
    f = graph.to_backend("llvm")
    for mine, theirs in zip(f(x, rng=key), graph.to_backend("numpy")(x, rng=key), strict=True):
        np.testing.assert_allclose(mine, theirs, 1e-6)
    with pytest.raises(SignatureError, match=r"np\.random\.default_rng"):
        f(x)


def test_results_own_their_memory():
    x = np.ones((2, 3), np.float32)

    def program(x):
        twice = x * 2
        return x, x.T, x[0], twice, twice, twice.T, torch.zeros(2)

    f = ivy.compile_graph(program, torch.ones(2, 3), frontend="torch").to_backend("llvm")
    results = f(x)
    for result in results:
        result[...] = 5
    np.testing.assert_array_equal(x, 1)
    for result, expected in zip(f(x), program(torch.ones(2, 3)), strict=True):
        np.testing.assert_array_equal(result, expected)


def test_without_arguments():
    class Constant(nn.Module):
        def __init__(self):
            super().__init__()
            self.weight = nn.Parameter(torch.randn(4, 4))

        def forward(self):
            return self.weight @ self.weight.T, self.weight.exp()

    model = Constant()
    agrees(ivy.compile_graph(model).to_backend("llvm")(), model())


def test_parts_of_parameters_that_an_argument_chooses():
    weight = np.random.default_rng(0).standard_normal((6, 4)).astype(np.float32)

    def program(weight, i, x):
        part = jax.lax.dynamic_slice(weight, (i, 0), (2, 4))
        changed = jax.lax.dynamic_update_slice(weight, jnp.ones((1, 4)), (i, 0))
        return jnp.exp(part), weight * x.sum(), jnp.take(weight, i, 0, mode="clip") @ x, changed @ x, part @ x

    x = np.arange(4, dtype=np.float32)
    f = ivy.transpile(program, "llvm", weight, np.int32(2), x, frontend="jax", parameters=0)
    for i in (0, 3, 9):
        for got, want in zip(f(np.int32(i), x), program(weight, np.int32(i), x), strict=True):
            np.testing.assert_allclose(got, want, 1e-5)
