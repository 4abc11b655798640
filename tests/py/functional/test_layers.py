"""The layers of `ivy.nn`, its random and stateful functions, its errors, and what captured programs hold."""

import subprocess
import sys

import numpy as np
import pytest
import torch

import ivy
from ivy import nn

BACKENDS = ("numpy", "torch", "jax", "tensorflow")


def array(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def close(found, expected):
    expected = expected.detach().numpy() if isinstance(expected, torch.Tensor) else expected
    np.testing.assert_allclose(np.asarray(found), expected, rtol=1e-5, atol=1e-5)


@pytest.fixture(params=BACKENDS)
def backend(request):
    with ivy.set_backend(request.param) as name:
        yield name


def test_running_statistics(backend):
    x, twin = array(3, 5, 4), torch.nn.BatchNorm1d(4, momentum=0.3)
    layer = nn.BatchNorm(4, momentum=0.3)
    for scale in (1.0, 2.0):
        close(layer(ivy.asarray(scale * x)), twin(torch.tensor(scale * x).movedim(-1, 1)).movedim(1, -1))
    close(layer.mean, twin.running_mean)
    close(layer.variance, twin.running_var)
    assert set(layer.parameters()) == {"weight", "bias"}
    assert set(layer.buffers()) == {"mean", "variance"}
    result, mean, _ = nn.batch_norm(ivy.asarray(x), layer.mean, layer.variance)
    close(mean, twin.running_mean)
    close(layer.eval()(ivy.asarray(x)), result)


def test_attention_is_that_of_torch(backend):
    layer = nn.MultiHeadAttention(ivy.random.key(1), 8, 2)
    twin = torch.nn.MultiheadAttention(8, 2, batch_first=True)
    own = {name: torch.tensor(np.asarray(value)) for name, value in layer.state().items()}
    with torch.no_grad():
        weights = [own[f"{name}.weight"].T for name in ("query", "key", "value")]
        twin.in_proj_weight.copy_(torch.cat(weights))
        twin.out_proj.weight.copy_(own["out.weight"].T)
    query, key = array(2, 5, 8), array(2, 6, 8, seed=1)
    expected = twin(*map(torch.tensor, (query, key, key)))[0]
    close(layer(ivy.asarray(query), ivy.asarray(key)), expected)
    causal = torch.ones(5, 5, dtype=torch.bool).triu(1)
    expected = twin(*[torch.tensor(query)] * 3, attn_mask=causal)[0]
    close(layer(ivy.asarray(query), is_causal=True), expected)


def test_layers_are_their_functions(backend):
    key, x = ivy.random.key(2), ivy.asarray(array(2, 6, 6, 4))
    layer = nn.Conv(key, 4, 6, (3, 2), stride=2, padding="SAME", groups=2)
    close(layer(x), nn.conv(x, layer.kernel, stride=2, padding="SAME", groups=2))
    assert layer.kernel.shape == (3, 2, 2, 6)
    close(nn.LayerNorm((6, 4))(x), nn.layer_norm(x, axes=2))
    close(nn.RMSNorm(4)(x), nn.rms_norm(x))
    table = nn.Embedding(key, 5, 3)
    close(table(ivy.asarray([[1, 4]])), np.asarray(table.weight)[[[1, 4]]])
    assert nn.Linear(key, 4, 2, bias=False).parameters().keys() == {"weight"}


def test_dropout_is_the_same_everywhere(backend):
    x = np.ones((40, 50), np.float32)
    found = np.asarray(nn.dropout(ivy.random.key(3), ivy.asarray(x), 0.2))
    with ivy.set_backend("numpy"):
        kept = np.asarray(ivy.random.bernoulli(ivy.random.key(3), 0.8, x.shape))
    np.testing.assert_array_equal(found, np.where(kept, x / np.float32(0.8), 0))
    assert 0.75 < kept.mean() < 0.85
    close(nn.dropout(ivy.random.key(3), ivy.asarray(x), 0.2, training=False), x)
    close(nn.dropout(ivy.random.key(3), ivy.asarray(x), 1.0), 0 * x)


def test_sequences_give_every_layer_a_key():
    model = nn.Sequential(nn.Dropout(0.5), nn.relu, nn.Sequential(nn.Dropout(0.5)))
    x, key = ivy.ones((30, 30)), ivy.random.key(0)
    inner = nn.dropout(ivy.random.fold_in(ivy.random.fold_in(key, 2), 0), x)
    close(model(x, key=key), np.asarray(nn.dropout(ivy.random.fold_in(key, 0), x) * inner))
    with pytest.raises(ivy.IvyError, match="call it with key="):
        model(x)
    close(model.eval()(x), np.asarray(x))


def test_specials(backend):
    x = np.array([[[1.0], [np.nan], [2.0], [3.0]]], np.float32)
    close(nn.max_pool(ivy.asarray(x), 2), np.array([[[np.nan], [3.0]]]))
    lowest = ivy.asarray(np.full((2, 2), -np.inf, np.float32))
    close(nn.logsumexp(lowest), -np.inf)
    close(nn.logsumexp(lowest, axis=()), np.asarray(lowest))
    close(nn.logsumexp(ivy.zeros((0, 2)), axis=0), np.full(2, -np.inf))
    assert nn.softmax(ivy.zeros((0, 2)), axis=0).shape == (0, 2)
    close(nn.scaled_dot_product_attention(*[ivy.ones((2, 2))] * 3, lowest), np.zeros((2, 2)))
    close(nn.kl_div(ivy.zeros(1), ivy.zeros(1)), 0.0)
    close(nn.binary_cross_entropy(ivy.asarray([0.0, 1.0]), ivy.asarray([1.0, 1.0])), 50.0)
    close(nn.one_hot(ivy.asarray([1, -1, 3]), 3), np.array([[0, 1, 0], [0, 0, 0], [0, 0, 0]]))
    close(nn.relu(ivy.asarray([-1, 2])), np.array([0, 2]))


def test_vectorised_functions():
    for name in BACKENDS[1:]:
        with ivy.set_backend(name):
            x = ivy.asarray(array(2, 3, 6, 4))
        for function in (lambda x: nn.max_pool(x, 3, padding=1), nn.instance_norm):
            each = [np.asarray(function(x[i, ...])) for i in range(2)]
            close(ivy.vmap(function)(x), np.stack(each))


PROGRAMS = {
    "ivy.gelu": nn.gelu,
    "ivy.softmax": nn.softmax,
    "ivy.layer_norm": nn.layer_norm,
    "ivy.conv": lambda x: nn.conv(x, ivy.ones((2, 2, 4, 5)), padding="SAME"),
    "ivy.conv ": lambda x: nn.conv_transpose(x, ivy.ones((2, 2, 5, 4)), stride=2),
    "ivy.max_pool": lambda x: nn.max_pool(x, 2),
    "ivy.sum_pool": lambda x: nn.avg_pool(x, 2),
    "ivy.scaled_dot_product_attention": lambda x: nn.scaled_dot_product_attention(x, x, x, is_causal=True),
    "ivy.linear": lambda x: nn.linear(x, ivy.ones((4, 3)), ivy.ones(3)),
    "ivy.embedding": lambda x: nn.embedding(ivy.astype(x, ivy.int64), ivy.ones((4, 3))),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_captured_programs_hold_whole_ops(name):
    ops = ivy.compile_graph(PROGRAMS[name], ivy.ones((2, 6, 6, 4))).mlir()
    assert f'"{name.strip()}"(' in ops
    assert not any(f'"ivy.{part}"' in ops for part in ("exp", "matmul", "where", "index"))


def test_captured_layers():
    model = nn.Sequential(nn.Conv(ivy.random.key(0), 4, 3, (2, 2)), nn.BatchNorm(3), nn.silu).eval()
    x = ivy.asarray(array(2, 5, 5, 4))
    function = ivy.compile_graph(model, x).to_backend("numpy")
    close(function(np.asarray(x)), np.asarray(model(x)))


X = array(2, 6, 4)
ERRORS = {
    "kinds": (lambda x: nn.gelu(ivy.astype(x, ivy.int64)), TypeError, "nn.gelu takes real-valued floating"),
    "axis": (lambda x: nn.softmax(x, axis=3), IndexError, "nn.softmax: axis 3 of an array with 3 dim"),
    "odd": (lambda x: nn.glu(x[..., :3]), ValueError, "halves axis 2, whose size 3 is odd"),
    "weight": (lambda x: nn.layer_norm(x, ivy.ones(3)), ValueError, r"of \(3,\), not \(4,\)"),
    "groups": (lambda x: nn.group_norm(x, 3), ValueError, "3 groups of axis 2"),
    "batch": (
        lambda x: nn.batch_norm(x[:1, 0, :], ivy.ones(4), ivy.ones(4), training=True),
        ValueError,
        "training takes 2 elements",
    ),
    "features": (lambda x: nn.conv(x, ivy.ones((2, 3, 5))), ValueError, "4 features for 1 groups"),
    "rank": (lambda x: nn.conv(x[0, ...], ivy.ones((4, 5))), ValueError, "with 1 to 3 spatial axes"),
    "reach": (lambda x: nn.conv(x, ivy.ones((7, 4, 1))), ValueError, "reaches over 7 of 6 places"),
    "padding": (lambda x: nn.max_pool(x, 2, padding="FULL"), ValueError, '"SAME", "VALID" or numbers'),
    "window": (lambda x: nn.max_pool(x, 2, padding=2), ValueError, "with padding 2 and 2"),
    "heads": (
        lambda x: nn.scaled_dot_product_attention(x, x[..., :3], x),
        ValueError,
        "takes query",
    ),
    "targets": (
        lambda x: nn.cross_entropy(x, ivy.zeros((2, 4), dtype=ivy.int64)),
        ValueError,
        r"expected \(2, 6\)",
    ),
    "reduction": (lambda x: nn.mse_loss(x, x, reduction="avg"), ValueError, "one of none, sum, mean"),
    "rate": (lambda x: nn.dropout(ivy.random.key(0), x, 2.0), ValueError, "is a probability"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors(name):
    call, kind, text = ERRORS[name]
    with pytest.raises(kind, match=text):
        call(ivy.asarray(X))


def test_compiled_functions_cannot_look_at_elements():
    with ivy.set_backend("torch"):
        x = ivy.ones(3)
    with pytest.raises(ivy.IvyError, match="depends on elements"):
        ivy.jit(lambda x: x if ivy.sum(x) > 0 else -x)(x)


def test_the_import_loads_no_framework():
    names = "numpy", "torch", "jax", "tensorflow"
    code = f"import ivy.nn, sys; print([name for name in {names} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
