"""The callable of the NumPy backend: PyTorch programs against PyTorch."""

from __future__ import annotations

import sys
import warnings

import numpy as np
import pytest
import torch
from torch import nn
from torch.export import Dim
from torch_programs import MODELS, Counter, numeric

import ivy
from ivy.errors import SignatureError


@pytest.mark.parametrize("name", MODELS)
def test_models_agree_without_a_warning(name):
    make, shape = MODELS[name]
    model, x = make(), torch.randn(shape)
    f = ivy.compile_graph(model, x).to_backend("numpy")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        result = f(x.numpy())
    np.testing.assert_allclose(result, model(x).detach(), 1e-4, 1e-4)
    assert set(f.params) == set(model.state_dict())


def test_numerical_program_has_the_dtypes_of_the_source():
    args = torch.randn(4, 6), torch.randint(0, 6, (4, 3))
    results = ivy.compile_graph(numeric, *args).to_backend("numpy")(*(x.numpy() for x in args))
    for got, want in zip(results, numeric(*args), strict=True):
        assert (str(got.dtype), got.shape) == (str(want.numpy().dtype), want.shape)
        np.testing.assert_allclose(got, want, 1e-4, 1e-4)


def test_infinity_and_nan_give_no_warning():
    x = torch.tensor([float("nan"), float("inf"), -float("inf"), 0.0, -1.0])
    f = ivy.compile_graph(lambda x: (x / 0, x.log(), x.exp(), x - x, x.int(), x.sigmoid()), x)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        results = f.to_backend("numpy")(x.numpy())
    np.testing.assert_array_equal(results[4], [0, 2**31 - 1, -(2**31), 0, -1])
    np.testing.assert_allclose(results[0], x / 0)
    np.testing.assert_allclose(results[5], x.sigmoid(), 1e-6)


def test_symbolic_sizes():
    def function(x):
        return torch.cat([x.reshape(-1), x.sum(0)]), x.new_ones(x.shape[0], 2) * x.shape[0], x.argmax(0)

    graph = ivy.compile_graph(function, torch.randn(3, 4), dynamic_shapes=({0: Dim("batch", min=2)},))
    f = graph.to_backend("numpy")
    for size in (2, 7):
        x = torch.randn(size, 4)
        for got, want in zip(f(x.numpy()), function(x), strict=True):
            np.testing.assert_allclose(got, want, 1e-5, 1e-5)


def test_buffers_are_replaced_by_calls_and_returned_by_apply():
    f = ivy.compile_graph(Counter(), torch.ones(3)).to_backend("numpy")
    before = f.params["count"]
    assert f(np.ones(3, np.float32))["count"] == 1
    assert f(np.ones(3, np.float32))["count"] == 2
    assert f.params["count"] == 2 and before == 0
    result, updated = f.apply(f.params, np.ones(3, np.float32))
    assert updated["count"] == 3 and f.params["count"] == 2
    np.testing.assert_array_equal(result["scaled"], f.params["weight"])


def test_results_own_their_memory():
    x = np.ones((2, 3), np.float32)
    f = ivy.compile_graph(lambda x: (x, x.T, x[0]), torch.ones(2, 3)).to_backend("numpy")
    for result in f(x):
        result[...] = 5
    np.testing.assert_array_equal(x, 1)


def test_random_numbers_are_those_of_the_other_targets():
    graph = ivy.compile_graph(lambda x: torch.rand_like(x), torch.ones(5))
    key = np.array([1, 2], np.uint32)
    f = graph.to_backend("numpy")
    np.testing.assert_array_equal(f(np.ones(5, np.float32), rng=key), f(np.ones(5, np.float32), rng=key))
    jax_numbers = graph.to_backend("jax")(np.ones(5, np.float32), rng=key)
    np.testing.assert_allclose(f(np.ones(5, np.float32), rng=key), jax_numbers, 1e-6)
    assert f(np.ones(5, np.float32), rng=np.random.default_rng(0)).shape == (5,)
    with pytest.raises(SignatureError, match=r"np\.random\.default_rng"):
        f(np.ones(5, np.float32))
    with pytest.raises(SignatureError, match=r"key uint32\[2\], got int64\[3\]"):
        f(np.ones(5, np.float32), rng=np.arange(3))


def test_writing_into_a_result_does_not_change_what_was_computed_from_the_parameters():
    kernel = np.arange(24, dtype=np.float32).reshape(2, 3, 2, 2)
    model = lambda p: (p["k"] * np.float32(2), p["k"].transpose(2, 3, 1, 0))  # noqa: E731
    f = ivy.transpile(model, "numpy", {"k": kernel}, frontend="numpy", parameters=0)
    assert "np.ascontiguousarray" in f.source
    for result in f():
        result[...] = -1
    for result, expected in zip(f(), (kernel * 2, kernel.transpose(2, 3, 1, 0)), strict=True):
        np.testing.assert_array_equal(result, expected)


def test_what_does_not_fit_is_refused_by_name():
    f = ivy.compile_graph(nn.Linear(3, 2), torch.ones(1, 3)).to_backend("numpy")
    with pytest.raises(SignatureError, match=r"expected input: float32\[1, 3\], got shape \(1, 4\)"):
        f(np.ones((1, 4), np.float32))
    with pytest.raises(SignatureError, match=r"missing parameter\(s\): bias"):
        f.apply({"weight": f.params["weight"]}, np.ones((1, 3), np.float32))


def test_source_stands_alone():
    source = ivy.compile_graph(MODELS["mlp"][0](), torch.ones(3, 8)).source("numpy")
    imports = [line for line in source.splitlines() if line.startswith(("import", "from"))]
    assert imports == ["import numpy as np", "from scipy import special"]
    names: dict[str, object] = {}
    exec(source, names)
    assert callable(names["main"]) and "ivy" in sys.modules
