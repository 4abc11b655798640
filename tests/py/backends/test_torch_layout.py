"""Convolutions of channels-last programs in PyTorch: no transpose per layer, no copy of a kernel per call."""

import copy
import re

import numpy as np
import pytest

import ivy

jax = pytest.importorskip("jax")
torch = pytest.importorskip("torch")


def forward(parameters, x):
    for kernel, bias in parameters:
        x = jax.lax.conv_general_dilated(
            x, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
        )
        x = jax.nn.relu(x + bias)
    return x


@pytest.fixture(scope="module")
def program():
    random = np.random.default_rng(0)
    sizes = [(3, 8), (8, 8), (8, 4)]
    parameters = [
        (random.normal(size=(3, 3, i, o)).astype("f"), random.normal(size=o).astype("f")) for i, o in sizes
    ]
    x = random.normal(size=(2, 6, 6, 3)).astype("f")
    graph = ivy.compile_graph(forward, parameters, x, frontend="jax", parameters=0)
    return graph, parameters, x


def test_transposes_are_at_the_ends(program):
    graph, _, _ = program
    source = graph.source("torch")
    assert source.count(".permute(0, 3, 1, 2)") == 1
    assert source.count(".permute(0, 2, 3, 1)") == 1
    assert len(re.findall(r"\.permute\(3, 2, 0, 1\)", source)) == 3


def test_kernels_keep_their_shape_and_are_laid_out_for_convolutions(program):
    graph, parameters, x = program
    module = graph.to_backend("torch")
    kernels = [value for value in module.state_dict().values() if value.dim() == 4]
    for module_ in (module, copy.deepcopy(module)):
        for kernel, (wanted, _) in zip(
            [value for value in module_.state_dict().values() if value.dim() == 4], parameters, strict=True
        ):
            assert kernel.permute(3, 2, 0, 1).is_contiguous(memory_format=torch.channels_last)
            np.testing.assert_array_equal(kernel, wanted)
    assert len(kernels) == 3
    result = module(torch.from_numpy(x)).detach()
    np.testing.assert_allclose(result, forward(parameters, x), rtol=1e-4, atol=1e-4)


def test_gradients_have_the_shape_of_the_kernel(program):
    graph, parameters, x = program
    module = graph.to_backend("torch")
    module(torch.from_numpy(x)).sum().backward()
    wanted = jax.grad(lambda p: forward(p, x).sum())(parameters)
    mine = [value.grad for value in module.parameters()]
    for gradient, other in zip(mine, jax.tree.leaves(wanted), strict=True):
        np.testing.assert_allclose(gradient, other, rtol=2e-4, atol=1e-3)
