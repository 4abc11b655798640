"""`ivy.nn` on every backend against PyTorch's functions in double precision: values and gradients."""

import math

import numpy as np
import pytest
import torch
from torch.nn import functional

import ivy
from ivy import nn

BACKENDS = ("numpy", "torch", "jax", "tensorflow")
DIFFERENTIATING = BACKENDS[1:]
TOLERANCE = {"rtol": 1e-5, "atol": 1e-5}


def first(x):
    """Features as axis 1, where PyTorch has them."""
    return x.movedim(-1, 1)


def last(x):
    return x.movedim(1, -1)


def kernel(weight):
    return weight.movedim((-1, -2), (0, 1))


def torch_conv(rank, **settings):
    convolve = (functional.conv1d, functional.conv2d, functional.conv3d)[rank - 1]
    return lambda x, k, b: last(convolve(first(x), kernel(k), b, **settings))


def torch_conv_transpose(rank, **settings):
    convolve = getattr(functional, f"conv_transpose{rank}d")
    return lambda x, k, b: last(convolve(first(x), kernel(k), b, **settings))


def of_each(function, **settings):
    return lambda x, *parts: last(function(first(x), *parts, **settings))


ROW, IMAGE = (3, 7), (2, 6, 5, 4)

ACTIVATIONS = {
    "relu": (nn.relu, functional.relu),
    "relu6": (lambda x: nn.relu6(x * 4.0), lambda x: functional.relu6(x * 4)),
    "leaky_relu": (lambda x: nn.leaky_relu(x, 0.2), lambda x: functional.leaky_relu(x, 0.2)),
    "elu": (nn.elu, functional.elu),
    "scaled elu": (lambda x: nn.elu(x, 0.7), lambda x: functional.elu(x, 0.7)),
    "selu": (nn.selu, functional.selu),
    "celu": (lambda x: nn.celu(x, 0.7), lambda x: functional.celu(x, 0.7)),
    "gelu": (nn.gelu, functional.gelu),
    "approximate gelu": (
        lambda x: nn.gelu(x, approximate=True),
        lambda x: functional.gelu(x, approximate="tanh"),
    ),
    "erf": (nn.erf, torch.erf),
    "silu": (nn.silu, functional.silu),
    "mish": (nn.mish, functional.mish),
    "sigmoid": (lambda x: nn.sigmoid(x * 40.0), lambda x: torch.sigmoid(x * 40)),
    "log_sigmoid": (lambda x: nn.log_sigmoid(x * 40.0), lambda x: functional.logsigmoid(x * 40)),
    "hard_sigmoid": (nn.hard_sigmoid, functional.hardsigmoid),
    "hard_silu": (nn.hard_silu, functional.hardswish),
    "softplus": (lambda x: nn.softplus(x * 40.0), lambda x: functional.softplus(x * 40, threshold=1e9)),
    "softsign": (nn.softsign, functional.softsign),
    "softmax": (lambda x: nn.softmax(x * 40.0), lambda x: torch.softmax(x * 40, -1)),
    "softmax along the first axis": (lambda x: nn.softmax(x, axis=0), lambda x: torch.softmax(x, 0)),
    "log_softmax": (nn.log_softmax, lambda x: torch.log_softmax(x, -1)),
    "logsumexp": (nn.logsumexp, lambda x: torch.logsumexp(x, (0, 1))),
    "logsumexp along an axis": (
        lambda x: nn.logsumexp(x * 40.0, axis=-2, keepdims=True),
        lambda x: torch.logsumexp(x * 40, 0, keepdim=True),
    ),
    "glu": (lambda x: nn.glu(x[:2, ...], axis=0), lambda x: functional.glu(x[:2], 0)),
}

SHAPED = {
    "layer_norm": (
        lambda x, w, b: nn.layer_norm(x, w, b, axes=2),
        lambda x, w, b: functional.layer_norm(x, (5, 4), w, b),
        [IMAGE, (5, 4), (5, 4)],
    ),
    "layer_norm without a weight": (nn.layer_norm, lambda x: functional.layer_norm(x, (7,)), [ROW]),
    "rms_norm": (nn.rms_norm, lambda x, w: functional.rms_norm(x, (7,), w, 1e-6), [ROW, (7,)]),
    "group_norm": (
        lambda x, w, b: nn.group_norm(x, 2, w, b),
        of_each(lambda x, w, b: functional.group_norm(x, 2, w, b)),
        [IMAGE, (4,), (4,)],
    ),
    "group_norm of the second axis": (
        lambda x, w: nn.group_norm(x, 3, w, axis=1),
        lambda x, w: functional.group_norm(x, 3, w),
        [IMAGE, (6,)],
    ),
    "instance_norm": (nn.instance_norm, of_each(functional.instance_norm), [IMAGE]),
    "batch_norm": (
        lambda x, m, w, b: nn.batch_norm(x, m, ivy.exp(m), w, b)[0],
        lambda x, m, w, b: (x - m) / (torch.exp(m) + 1e-5).sqrt() * w + b,
        [IMAGE, (4,), (4,), (4,)],
    ),
    "batch_norm in training": (
        lambda x, w, b: nn.batch_norm(x, w, b, w, b, training=True)[0],
        of_each(lambda x, w, b: functional.batch_norm(x, None, None, w, b, training=True)),
        [IMAGE, (4,), (4,)],
    ),
    "conv of rows": (
        lambda x, k, b: nn.conv(x, k, b, stride=2, padding=1, dilation=2),
        torch_conv(1, stride=2, padding=1, dilation=2),
        [(2, 9, 4), (3, 4, 6), (6,)],
    ),
    "conv in groups": (
        lambda x, k, b: nn.conv(x, k, b, groups=2, padding="SAME", dilation=(2, 1)),
        torch_conv(2, groups=2, padding="same", dilation=(2, 1)),
        [IMAGE, (3, 3, 2, 6), (6,)],
    ),
    "conv of each feature": (
        lambda x, k, b: nn.conv(x, k, b, groups=4, stride=(1, 2)),
        torch_conv(2, groups=4, stride=(1, 2)),
        [IMAGE, (2, 3, 1, 4), (4,)],
    ),
    "conv with a padding of each end": (
        lambda x, k, b: nn.conv(x, k, b, padding=[(0, 2), (1, 0)]),
        lambda x, k, b: torch_conv(2)(functional.pad(x, (0, 0, 1, 0, 0, 2)), k, b),
        [IMAGE, (2, 3, 4, 2), (2,)],
    ),
    "conv of volumes": (
        lambda x, k, b: nn.conv(x, k, b, stride=2),
        torch_conv(3, stride=2),
        [(1, 4, 5, 3, 2), (2, 2, 3, 2, 3), (3,)],
    ),
    "conv_transpose of rows": (
        lambda x, k, b: nn.conv_transpose(x, k, b, stride=3, padding=1, output_padding=2, dilation=2),
        torch_conv_transpose(1, stride=3, padding=1, output_padding=2, dilation=2),
        [(2, 5, 4), (3, 6, 4), (6,)],
    ),
    "conv_transpose in groups": (
        lambda x, k, b: nn.conv_transpose(x, k, b, stride=(2, 1), groups=2),
        torch_conv_transpose(2, stride=(2, 1), groups=2),
        [IMAGE, (3, 2, 3, 4), (6,)],
    ),
    "conv_transpose to the same size": (
        lambda x, k, b: nn.conv_transpose(x, k, b, stride=2, padding="SAME"),
        lambda x, k, b: torch_conv_transpose(1, stride=2)(x, k, b)[:, 0:10],
        [(1, 5, 4), (3, 2, 4), (2,)],
    ),
    "max_pool": (
        lambda x: nn.max_pool(x, 3, stride=2, padding=1),
        of_each(functional.max_pool2d, kernel_size=3, stride=2, padding=1),
        [IMAGE],
    ),
    "dilated max_pool": (
        lambda x: nn.max_pool(x, (2, 1), stride=(3, 1), dilation=(2, 1)),
        of_each(functional.max_pool2d, kernel_size=(2, 1), stride=(3, 1), dilation=(2, 1)),
        [IMAGE],
    ),
    "avg_pool": (lambda x: nn.avg_pool(x, 2), of_each(functional.avg_pool2d, kernel_size=2), [IMAGE]),
    "avg_pool with padding": (
        lambda x: nn.avg_pool(x, 3, stride=1, padding=1),
        of_each(functional.avg_pool1d, kernel_size=3, stride=1, padding=1),
        [(2, 5, 4)],
    ),
    "avg_pool without counting the padding": (
        lambda x: nn.avg_pool(x, 3, stride=2, padding="SAME", count_padding=False),
        of_each(functional.avg_pool1d, kernel_size=3, stride=2, padding=1, count_include_pad=False),
        [(2, 5, 4)],
    ),
    "adaptive_avg_pool": (
        lambda x: nn.adaptive_avg_pool(x, (4, 5)),
        of_each(functional.adaptive_avg_pool2d, output_size=(4, 5)),
        [IMAGE],
    ),
    "adaptive_avg_pool of equal parts": (
        lambda x: nn.adaptive_avg_pool(x, (3, 1)),
        of_each(functional.adaptive_avg_pool2d, output_size=(3, 1)),
        [IMAGE],
    ),
    "attention": (
        nn.scaled_dot_product_attention,
        functional.scaled_dot_product_attention,
        [(2, 3, 5, 4), (2, 3, 6, 4), (2, 3, 6, 2)],
    ),
    "causal attention": (
        lambda q, k, v: nn.scaled_dot_product_attention(q, k, v, is_causal=True, scale=0.3),
        lambda q, k, v: functional.scaled_dot_product_attention(q, k, v, is_causal=True, scale=0.3),
        [(5, 4), (6, 4), (6, 2)],
    ),
    "attention with a mask": (
        lambda q, k, v: nn.scaled_dot_product_attention(q, k, v, k[:, :5] > 0),
        lambda q, k, v: (
            torch.softmax((q @ k.mT / math.sqrt(5)).masked_fill(~(k[:, :5] > 0), -math.inf), -1).nan_to_num()
            @ v
        ),
        [(5, 5), (5, 5), (5, 2)],
    ),
    "attention with scores and heads that share keys": (
        lambda q, k, v, m: nn.scaled_dot_product_attention(q, k, v, m, is_causal=True),
        lambda q, k, v, m: functional.scaled_dot_product_attention(
            q, k.expand(3, 5, 4), v.expand(3, 5, 4), m + torch.full((5, 5), -math.inf).double().triu(1)
        ),
        [(3, 5, 4), (1, 5, 4), (1, 5, 4), (5, 5)],
    ),
    "linear": (nn.linear, lambda x, w, b: x @ w + b, [(2, 3, 4), (4, 5), (5,)]),
    "linear without a bias": (nn.linear, lambda x, w: x @ w, [(4,), (4, 5)]),
    "cross_entropy with probabilities": (
        lambda x, t: nn.cross_entropy(x, nn.softmax(t), label_smoothing=0.2),
        lambda x, t: functional.cross_entropy(x, torch.softmax(t, -1), label_smoothing=0.2),
        [ROW, ROW],
    ),
    "binary_cross_entropy": (
        lambda x, t: nn.binary_cross_entropy(nn.sigmoid(x), nn.sigmoid(t)),
        lambda x, t: functional.binary_cross_entropy_with_logits(x, torch.sigmoid(t)),
        [ROW, ROW],
    ),
    "binary_cross_entropy_with_logits": (
        lambda x, t: nn.binary_cross_entropy_with_logits(x * 40.0, t, reduction="sum"),
        lambda x, t: functional.binary_cross_entropy_with_logits(x * 40, t, reduction="sum"),
        [ROW, ROW],
    ),
    "mse_loss": (nn.mse_loss, functional.mse_loss, [ROW, ROW]),
    "l1_loss": (nn.l1_loss, functional.l1_loss, [ROW, ROW]),
    "huber_loss": (
        lambda x, t: nn.huber_loss(x, t, delta=0.8, reduction="none"),
        lambda x, t: functional.huber_loss(x, t, delta=0.8, reduction="none"),
        [ROW, ROW],
    ),
    "kl_div": (
        lambda x, t: nn.kl_div(x, nn.relu(t)),
        lambda x, t: functional.kl_div(x, functional.relu(t), reduction="none").mean(),
        [ROW, ROW],
    ),
    "kl_div with logarithms": (
        lambda x, t: nn.kl_div(x, t, log_target=True, reduction="sum"),
        lambda x, t: functional.kl_div(x, t, log_target=True, reduction="sum"),
        [ROW, ROW],
    ),
}

LABELS = np.array([[2, 0, 1, 4, 3], [0, 0, 4, 1, 2]])
CHOSEN = {
    "cross_entropy": (
        lambda x, t: nn.cross_entropy(x, t, label_smoothing=0.1),
        lambda x, t: functional.cross_entropy(x.movedim(-1, 1), t, label_smoothing=0.1),
        (2, 5, 6),
    ),
    "cross_entropy of the second axis": (
        lambda x, t: nn.cross_entropy(x, t, axis=1, reduction="none"),
        lambda x, t: functional.cross_entropy(x, t, reduction="none"),
        (2, 6, 5),
    ),
    "nll_loss": (
        lambda x, t: nn.nll_loss(x, t, axis=1, reduction="sum"),
        lambda x, t: functional.nll_loss(x, t, reduction="sum"),
        (2, 6, 5),
    ),
    "embedding": (lambda x, t: nn.embedding(t, x), lambda x, t: functional.embedding(t, x), (6, 3)),
    "one_hot": (
        lambda x, t: nn.one_hot(t, 6, axis=1) * x,
        lambda x, t: functional.one_hot(t, 6).movedim(-1, 1) * x,
        (2, 6, 5),
    ),
}

CASES = {
    **{name: (mine, other, [ROW], ()) for name, (mine, other) in ACTIVATIONS.items()},
    **{name: (mine, other, shapes, ()) for name, (mine, other, shapes) in SHAPED.items()},
    **{name: (mine, other, [shape], (LABELS,)) for name, (mine, other, shape) in CHOSEN.items()},
}


def inputs(shapes):
    draw = np.random.default_rng(0)
    return [draw.standard_normal(shape).astype(np.float32) for shape in shapes]


def as_ivy(backend, arrays):
    with ivy.set_backend(backend):
        return [ivy.asarray(array) for array in arrays]


def compiled(backend, function):
    """JAX compiles every operation for itself, which takes longer."""
    return ivy.jit(function) if backend == "jax" else function


def plain(x):
    return np.asarray(x)


def expected(name):
    _, other, shapes, fixed = CASES[name]
    return other(
        *(torch.tensor(x, dtype=torch.float64) for x in inputs(shapes)), *map(torch.tensor, fixed)
    ).numpy()


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("backend", BACKENDS)
def test_values(backend, name):
    mine, _, shapes, fixed = CASES[name]
    found = compiled(backend, mine)(*as_ivy(backend, [*inputs(shapes), *fixed]))
    assert (found.backend, found.dtype) == (backend, ivy.float32)
    np.testing.assert_allclose(plain(found), expected(name), **TOLERANCE)


@pytest.mark.parametrize("name", CASES)
def test_captured_values(name):
    mine, _, shapes, fixed = CASES[name]
    arrays = [*inputs(shapes), *fixed]
    function = ivy.compile_graph(mine, *as_ivy("numpy", arrays)).to_backend("numpy")
    np.testing.assert_allclose(plain(function(*arrays)), expected(name), **TOLERANCE)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("backend", DIFFERENTIATING)
def test_gradients(backend, name):
    mine, other, shapes, fixed = CASES[name]
    arrays = inputs(shapes)
    factor = np.random.default_rng(1).standard_normal(expected(name).shape).astype(np.float32)
    leaves = [torch.tensor(x, dtype=torch.float64, requires_grad=True) for x in arrays]
    (other(*leaves, *map(torch.tensor, fixed)) * torch.tensor(factor)).sum().backward()

    given = as_ivy(backend, [*arrays, *fixed])
    (scale,) = as_ivy(backend, [factor])
    positions = tuple(range(len(arrays)))
    gradient = ivy.grad(lambda *args: ivy.sum(mine(*args) * scale), positions)
    gradients = compiled(backend, gradient)(*given)
    for leaf, gradient in zip(leaves, gradients, strict=True):
        wanted = np.zeros(leaf.shape) if leaf.grad is None else leaf.grad.numpy()
        np.testing.assert_allclose(plain(gradient), wanted, rtol=1e-4, atol=2e-5)
