"""Layers against PyTorch: outputs, gradients of parameters, and updated buffers."""

import copy

import jax
import numpy as np
import pytest
import torch
from torch import nn

import ivy

LAYERS = {
    "batch norm in training": (lambda: nn.BatchNorm2d(3).train(), [(2, 3, 4, 4)]),
    "batch norm of vectors in training": (lambda: nn.BatchNorm1d(3, momentum=0.3).train(), [(5, 3)]),
    "batch norm in evaluation": (lambda: nn.BatchNorm2d(3).eval(), [(2, 3, 4, 4)]),
    "batch norm without running statistics": (
        lambda: nn.BatchNorm2d(3, track_running_stats=False),
        [(2, 3, 4, 4)],
    ),
    "instance norm": (
        lambda: nn.InstanceNorm2d(3, affine=True, track_running_stats=True).train(),
        [(2, 3, 4, 4)],
    ),
    "group norm": (lambda: nn.GroupNorm(2, 4), [(2, 4, 3)]),
    "layer norm": (lambda: nn.LayerNorm((4, 3)), [(2, 4, 3)]),
    "rms norm": (lambda: nn.RMSNorm(3), [(2, 4, 3)]),
    "transposed convolution, grouped and dilated": (
        lambda: nn.ConvTranspose1d(4, 6, 3, stride=2, padding=1, output_padding=1, groups=2, dilation=2),
        [(2, 4, 5)],
    ),
    "transposed convolution over an image": (
        lambda: nn.ConvTranspose2d(4, 6, (3, 2), stride=(2, 1)),
        [(2, 4, 5, 4)],
    ),
    "convolution that keeps the size": (
        lambda: nn.Conv2d(4, 4, 3, padding="same", groups=2, dilation=2),
        [(1, 4, 6, 6)],
    ),
    "lstm of two layers and directions": (
        lambda: nn.LSTM(3, 4, num_layers=2, bidirectional=True, batch_first=True),
        [(2, 33, 3)],
    ),
    "lstm with a projection": (lambda: nn.LSTM(3, 4, proj_size=2, bias=False), [(7, 2, 3)]),
    "gru": (lambda: nn.GRU(3, 4, bidirectional=True), [(32, 2, 3)]),
    "rnn": (lambda: nn.RNN(3, 4, nonlinearity="relu"), [(8, 2, 3)]),
    "attention": (lambda: nn.MultiheadAttention(8, 2, batch_first=True), [(2, 5, 8)] * 3),
    "activations": (
        lambda: nn.Sequential(
            nn.Linear(4, 4), nn.ELU(2.0), nn.LeakyReLU(), nn.Hardswish(), nn.Linear(4, 4), nn.Hardsigmoid(),
            nn.Mish(), nn.LogSigmoid(), nn.PReLU(), nn.Linear(4, 8), nn.GLU(), nn.ReLU6(), nn.SELU(),
            nn.Softplus(),
        ),
        [(3, 4)],
    ),
}  # fmt: skip


def weights_for(shape):
    """Numbers that make a sum depend on every element."""
    return np.cos(np.arange(np.prod(shape, dtype=int))).reshape(shape).astype(np.float32)


@pytest.mark.parametrize("name", LAYERS)
def test_outputs_gradients_and_buffers(name):
    torch.manual_seed(0)
    make, shapes = LAYERS[name]
    layer, inputs = make(), [torch.randn(shape) for shape in shapes]
    source = copy.deepcopy(layer)
    function = ivy.transpile(layer, "jax", *inputs)
    arrays = [x.numpy() for x in inputs]

    expected = torch.utils._pytree.tree_leaves(source(*inputs))
    sum((leaf * torch.from_numpy(weights_for(leaf.shape))).sum() for leaf in expected).backward()

    def results(params):
        found = function.apply(params, *arrays)
        return found if function.updated_buffers else (found, {})

    outputs, buffers = results(function.params)
    for mine, theirs in zip(jax.tree.leaves(outputs), expected, strict=True):
        np.testing.assert_allclose(mine, theirs.detach().numpy(), rtol=1e-4, atol=1e-5)
    for key, value in buffers.items():
        np.testing.assert_allclose(value, dict(source.named_buffers())[key].numpy(), rtol=1e-4, atol=1e-5)
    if source.training and "running_mean" in dict(source.named_buffers()):
        assert {"running_mean", "running_var"} <= set(buffers)

    names = [key for key, _ in source.named_parameters()]

    @jax.jit
    @jax.grad
    def gradient(params):
        leaves = jax.tree.leaves(results({**function.params, **params})[0])
        return sum((leaf * weights_for(leaf.shape)).sum() for leaf in leaves)

    gradients = gradient({key: function.params[key] for key in names})
    for key, parameter in source.named_parameters():
        np.testing.assert_allclose(gradients[key], parameter.grad.numpy(), rtol=2e-3, atol=2e-4, err_msg=key)


def same(function, *inputs):
    """The results of a function of tensors in PyTorch and in JAX agree."""
    native = ivy.transpile(function, "jax", *inputs)
    found = jax.tree.leaves(native(*[x.numpy() for x in inputs]))
    expected = torch.utils._pytree.tree_leaves(function(*inputs))
    for mine, theirs in zip(found, expected, strict=True):
        np.testing.assert_allclose(mine, theirs.numpy(), rtol=1e-4, atol=1e-5)
    return native


def test_pooling_hangs_over_and_divides_as_in_pytorch():
    x = torch.randn(1, 2, 7, 6, 5)
    functional = nn.functional
    same(lambda x: functional.max_pool3d(x, 2, 2, ceil_mode=True), x)
    same(lambda x: functional.avg_pool3d(x, 2, 2, 1, ceil_mode=True, divisor_override=3), x)
    same(lambda x: functional.avg_pool3d(x, 3, 2, 1, ceil_mode=True, count_include_pad=False), x)
    same(lambda x: functional.max_pool2d(x, 3, 2, 1, ceil_mode=True, return_indices=True), x[0])
    same(lambda x: functional.adaptive_max_pool2d(x, (3, 2), return_indices=True), x[0])


def test_attention_masks():
    query, key, value = torch.randn(2, 4, 3, 8), torch.randn(2, 2, 5, 8), torch.randn(2, 2, 5, 8)
    attend = nn.functional.scaled_dot_product_attention
    mask = torch.rand(3, 5) > 0.4
    mask[1] = False  # a query with nothing to attend to gives zeros
    same(lambda q, k, v, m: attend(q, k, v, m, enable_gqa=True), query, key, value, mask)
    same(lambda q, k, v: attend(q, k, v, is_causal=True, enable_gqa=True), query, key, value)
    function = ivy.transpile(
        lambda q, m: attend(q, q, q, m), "jax", query, torch.zeros(3, 3, dtype=torch.bool)
    )
    gradient = jax.grad(lambda q: function(q, np.zeros((3, 3), bool)).sum())(query.numpy())
    np.testing.assert_array_equal(gradient, np.zeros_like(query.numpy()))


def test_padding_rows_and_detached_tensors_take_no_gradient():
    layer = nn.Embedding(5, 3, padding_idx=1)
    function = ivy.transpile(layer, "jax", torch.tensor([0, 1, 4]))
    gradient = jax.grad(lambda params: function.apply(params, np.array([0, 1, 4])).sum())(function.params)
    np.testing.assert_array_equal(np.asarray(gradient["weight"]).sum(1), [3, 0, 0, 0, 3])
    product = ivy.transpile(lambda x: (x.detach() * x).sum(), "jax", torch.tensor([2.0, 3.0]))
    np.testing.assert_array_equal(jax.grad(product)(np.array([2, 3], np.float32)), [2, 3])


def test_statistics_of_half_precision_are_those_of_float32():
    layer = nn.LayerNorm(64).half()
    x = (torch.randn(4, 64) * 30 + 200).half()
    same(lambda x: nn.functional.layer_norm(x, (64,)).float(), x)
    found = ivy.transpile(layer, "jax", x)(x.numpy())
    np.testing.assert_allclose(found, layer(x).detach().numpy(), rtol=2e-3, atol=2e-3)
