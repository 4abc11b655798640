"""Emitted PyTorch modules: what users rely on, against the source program."""

import copy
import pickle
import traceback

import numpy as np
import pytest

torch = pytest.importorskip("torch")
jax = pytest.importorskip("jax")

from torch import nn  # noqa: E402

import ivy  # noqa: E402
from ivy.errors import SignatureError  # noqa: E402


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 4, 3, padding=1)
        self.norm = nn.BatchNorm2d(4)
        self.layers = nn.Sequential(nn.Linear(4, 8), nn.GELU(), nn.Linear(8, 2))

    def forward(self, x):
        return self.layers(torch.relu(self.norm(self.conv(x))).mean((2, 3)))


def translated(module, *args):
    """The module's translation, with parameters of its own."""
    return ivy.transpile(copy.deepcopy(module), "torch", *args)


@pytest.fixture
def net():
    torch.manual_seed(0)
    return Net()


@pytest.fixture
def image():
    return torch.randn(2, 3, 5, 5, generator=torch.Generator().manual_seed(1))


def test_state_has_the_source_names_and_values(net, image):
    made = translated(net.eval(), image)
    state = made.state_dict()
    assert state.keys() == net.state_dict().keys()
    assert all(torch.equal(state[name], value) for name, value in net.state_dict().items())
    assert made.layers[0].weight.shape == (8, 4)
    made.load_state_dict({name: torch.zeros_like(value) for name, value in state.items()})
    assert not made(image).any()


def test_parameters_share_the_source_memory(net, image):
    made = ivy.transpile(net.eval(), "torch", image)
    with torch.no_grad():
        net.layers[2].bias.add_(1)
    torch.testing.assert_close(made(image), net(image))


def test_a_training_step_is_the_source_step(net, image):
    made = translated(net.train(), image)
    for model in (net, made):
        optimiser = torch.optim.SGD(model.parameters(), 0.1)
        for _ in range(2):
            optimiser.zero_grad()
            model(image).square().sum().backward()
            optimiser.step()
    for name, value in net.state_dict().items():
        torch.testing.assert_close(made.state_dict()[name], value, rtol=1e-4, atol=1e-5)


def test_copies_are_independent(net, image):
    made = translated(net.eval(), image)
    twin = copy.deepcopy(made)
    with torch.no_grad():
        twin.conv.weight.zero_()
    torch.testing.assert_close(made(image), net(image))
    assert not torch.equal(twin(image), made(image))


def test_pickles_carry_data_and_no_code(net, image):
    made = translated(net.eval(), image)
    made.eval().conv.weight.requires_grad_(False)
    data = pickle.dumps(made)
    assert b"def forward" not in data
    again = pickle.loads(data)
    torch.testing.assert_close(again(image), made(image))
    assert not again.conv.weight.requires_grad
    assert again.conv.bias.requires_grad
    assert not again.training


class Scaled(nn.Module):
    """A layer between constants."""

    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(3, 3)

    def forward(self, x):
        positions = torch.arange(3, dtype=torch.float32)
        return self.inner(x * torch.tensor([1.0, 2.0, 3.0]) + positions)


def test_pickles_keep_the_element_type():
    x = torch.randn(2, 3)
    made = translated(Scaled(), x).bfloat16()
    again = pickle.loads(pickle.dumps(made))
    assert torch.equal(again(x.bfloat16()), made(x.bfloat16()))
    torch.testing.assert_close(again.float()(x), made.float()(x))


def test_half_precision_reaches_constants_and_checks():
    x = torch.randn(2, 3)
    made = translated(Scaled(), x).to(torch.bfloat16)
    assert made(x.bfloat16()).dtype is torch.bfloat16
    with pytest.raises(SignatureError, match="bfloat16"):
        made(x)
    made.float()
    assert made(x).dtype is torch.float32


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float64], ids=str)
def test_a_training_step_in_another_type(dtype, net, image):
    made = translated(net.train(), image).to(dtype)
    net, image = net.double(), image.to(dtype)
    for model in (net, made):
        model(image.to(model.conv.weight.dtype)).square().sum().backward()
    tolerance = {torch.float64: 1e-9, torch.float16: 0.01, torch.bfloat16: 0.1}[dtype]
    gradients = {name: value.grad for name, value in made.named_parameters()}
    assert {gradient.dtype for gradient in gradients.values()} == {dtype}
    for name, wanted in net.named_parameters():
        difference = (gradients[name].double() - wanted.grad).norm()
        assert difference <= tolerance * (1 + wanted.grad.norm()), name
    torch.optim.SGD(made.parameters(), 0.1).step()
    assert {value.dtype for value in made.state_dict().values()} == {dtype, torch.int64}


@pytest.mark.parametrize("make", [Net, Scaled])
def test_tensors_are_made_on_the_device_of_the_module(make, image):
    x = image if make is Net else torch.randn(2, 3)
    made = translated(make().train(), x).to("meta")
    result = made(x.to("meta"))
    result.sum().backward()
    tensors = [result, *made.buffers(), *(value.grad for value in made.parameters())]
    assert {tensor.device.type for tensor in tensors} == {"meta"}


def test_only_parameters_are_trained(net, image):
    made = translated(net, image)
    assert [name for name, _ in made.named_parameters()] == [name for name, _ in net.named_parameters()]
    assert all(parameter.requires_grad for parameter in made.parameters())
    assert not any(buffer.requires_grad for buffer in made.buffers())
    assert made.train().training and not made.eval().training


def test_compile_gives_the_same(net, image):
    made = translated(net.eval(), image)
    compiled = torch.compile(made, fullgraph=True, backend="aot_eager")
    torch.testing.assert_close(compiled(image), net(image))


def test_export_gives_the_same(net, image):
    made = translated(net.eval(), image)
    exported = torch.export.export(made, (image,), strict=False)
    torch.testing.assert_close(exported.module()(image), net(image))


def test_functional_call_and_vmap(net, image):
    made = translated(net.eval(), image)
    state = {name: value * 2 for name, value in made.state_dict().items() if value.is_floating_point()}
    wanted = torch.func.functional_call(net, state, (image,))
    torch.testing.assert_close(torch.func.functional_call(made, state, (image,)), wanted)


def test_any_pytree_goes_in_and_out():
    def program(batch, *, scale):
        x, (y, z) = batch["x"], batch["rest"]
        return {"sum": x + y * scale, "both": [z, (x, None)]}

    batch = {"x": torch.ones(2), "rest": (torch.full((2,), 3.0), torch.zeros(1))}
    made = ivy.compile_graph(program, batch, scale=torch.tensor(2.0)).to_backend("torch")
    result = made(batch, scale=torch.tensor(4.0))
    assert torch.equal(result["sum"], torch.full((2,), 13.0))
    assert result["both"][1][1] is None


def test_wrong_calls_are_signature_errors(net, image):
    made = translated(net.eval(), image)
    with pytest.raises(SignatureError, match="shape"):
        made(image[:1])
    with pytest.raises(SignatureError, match="float64"):
        made(image.double())
    with pytest.raises(SignatureError, match="got 0"):
        made()
    with pytest.raises(SignatureError, match=r"torch\.Tensor"):
        made(image.numpy())


def test_tracebacks_show_the_source(net, image):
    made = translated(net.eval(), image)
    made.layers[0].weight = nn.Parameter(torch.zeros(8, 5))
    try:
        made(image)
    except RuntimeError:
        assert "F.linear(" in traceback.format_exc()
    else:
        pytest.fail("a weight of another shape was taken")


def test_source_works_on_its_own(net, image):
    graph = ivy.compile_graph(net.eval(), image)
    scope = {}
    exec(compile(graph.source("torch"), "net", "exec"), scope)
    assert "ivy" not in graph.source("torch").splitlines()[2:]
    torch.testing.assert_close(scope["Net"](net.state_dict())(image), net(image))


def test_sizes_known_at_run_time():
    def program(x):
        return torch.cat([x, x.flip(0)]).reshape(-1), x.mean(0), torch.arange(x.shape[0])

    dims = {"x": {0: torch.export.Dim("batch", min=2, max=9)}}
    graph = ivy.compile_graph(program, torch.randn(4, 3), dynamic_shapes=dims)
    made, x = graph.to_backend("torch"), torch.randn(7, 3)
    for mine, wanted in zip(made(x), program(x), strict=True):
        assert torch.equal(mine, wanted)
    with pytest.raises(SignatureError):
        made(torch.randn(10, 3))


# ------------------------------------------------------------------------------ from JAX


def from_jax(function, *args):
    return ivy.compile_graph(function, *args, frontend="jax").to_backend("torch")


def to_torch(array):
    return torch.from_numpy(np.array(array))


def check(function, *args):
    """Hold the translation of a JAX function against JAX."""
    wanted = jax.tree.leaves(jax.jit(function)(*args))
    results = from_jax(function, *args)(*map(to_torch, args))
    for mine, theirs in zip(torch.utils._pytree.tree_leaves(results), wanted, strict=True):
        theirs = np.asarray(theirs)
        assert mine.numpy().dtype == theirs.dtype
        if theirs.dtype.kind in "fc":
            np.testing.assert_allclose(mine.numpy(), theirs, rtol=2e-5, atol=1e-6)
        else:
            np.testing.assert_array_equal(mine.numpy(), theirs)


def unsigned(dtype):
    random = np.random.default_rng(0)
    info = np.iinfo(dtype)
    edges = [0, 1, info.max, info.max - 1, 1 << (info.bits - 1), (1 << (info.bits - 1)) - 1]
    return jax.numpy.asarray(
        np.array([*edges, *random.integers(0, info.max, 10, dtype, endpoint=True)], dtype)
    )


@pytest.mark.parametrize("dtype", ["uint16", "uint32"])
def test_unsigned_arithmetic_is_exact(dtype):
    def program(x, y):
        divided = (x // (y | 1), x % (y | 1))
        compared = (x < y, jax.numpy.maximum(x, y), jax.numpy.sort(x), x.argmax())
        converted = (x.astype("float32"), x.astype("int32"), (x >> 3) ^ (x << 2))
        return divided, compared, converted, x * y - x, jax.numpy.cumsum(x, dtype=dtype)

    x = unsigned(dtype)
    check(program, x, x[::-1])


def test_unsigned_64_bits_are_exact():
    with jax.enable_x64(True):
        x = unsigned("uint64")
        check(lambda x, y: (x // (y | 1), x % (y | 1), x < y, x.astype("float32"), x >> y % 64), x, x[::-1])


def test_random_bits_are_those_of_jax():
    key = jax.random.PRNGKey(42)
    check(lambda key: (jax.random.bits(key, (5,)), jax.random.uniform(key, (3,)), jax.random.split(key)), key)


def test_random_programs_take_a_key_or_a_generator():
    class Noise(nn.Module):
        def forward(self, x):
            return nn.functional.dropout(x, 0.5, training=True)

    x = torch.ones(64)
    made = ivy.transpile(Noise(), "torch", x)
    key = torch.tensor([1, 2], dtype=torch.uint32)
    assert torch.equal(made(x, rng=key), made(x, rng=key))
    one, other = (made(x, rng=torch.Generator().manual_seed(seed)) for seed in (0, 1))
    assert not torch.equal(one, other)
    with pytest.raises(SignatureError, match="rng="):
        made(x)
    with pytest.raises(SignatureError, match="uint32"):
        made(x, rng=torch.zeros(2))


def test_loops_and_choices_on_data():
    def program(x):
        doubled = jax.lax.while_loop(lambda s: s.sum() < 100, lambda s: s * 2, x)
        chosen = jax.lax.cond(x.sum() > 0, lambda y: y + 1, lambda y: y - 1, x)
        total, sums = jax.lax.scan(lambda c, y: (c + y, c * y), 0.0, x)
        return doubled, chosen, total, sums

    x = jax.numpy.arange(1.0, 4.0)
    check(program, x)
    made = from_jax(program, x)
    compiled = torch.compile(made, backend="eager")
    for mine, wanted in zip(compiled(to_torch(x)), made(to_torch(x)), strict=True):
        torch.testing.assert_close(mine, wanted)


def test_loops_on_data_are_differentiable():
    made = from_jax(
        lambda x: jax.lax.while_loop(lambda s: s < 100, lambda s: s * s, x), jax.numpy.float32(3.0)
    )
    x = torch.tensor(3.0, requires_grad=True)
    made(x).backward()
    assert x.grad.item() == 8 * 3.0**7


def test_edges_of_integers_and_floats():
    jnp = jax.numpy
    x = jnp.array([np.nan, 1.0, -np.inf, 2.5, -0.0, 3.5], "float32")
    check(lambda x: (jnp.sign(x), jnp.round(x), x.max(), x.argmax(), jnp.sort(x), jnp.maximum(x, 0)), x)
    i = jnp.array([-7, 7, 5, -(2**31)], "int32")
    check(
        lambda i: (jax.lax.div(i, i - i - 1), jax.lax.rem(i, i * 0 + 3), i // 2, i % 3, i << 31, i >> 40), i
    )


def test_indices_outside_are_what_jax_makes_of_them():
    jnp = jax.numpy
    x, places = jnp.arange(12.0).reshape(3, 4), jnp.array([0, 5, -1, -9])
    check(lambda x, i: (x[i], x.at[i].add(1.0), x.at[i].set(7.0), jnp.take(x, i, 1, mode="clip")), x, places)


LOOPS = {
    "a scan of trees": lambda x: jax.lax.scan(
        lambda c, t: ({"a": jax.numpy.tanh(c["a"] + t[0])}, (c["a"] * t[1]).sum()),
        {"a": jax.numpy.zeros(3)},
        (x, x * 2),
    )[1].sum(),
    "a scan around cond and fori_loop": lambda x: jax.lax.scan(
        lambda c, t: (
            jax.lax.cond(t.sum() > 0, lambda: c + t, lambda: c * t),
            jax.lax.fori_loop(0, 3, lambda i, a: a * t[0] + c[i], 1.0),
        ),
        jax.numpy.ones(3),
        x,
    )[1].sum(),
    "switch": lambda x: jax.lax.switch(jax.numpy.argmax(x[0]), [jax.numpy.sin, jax.numpy.cos] * 2, x).sum(),
    "map": lambda x: jax.lax.map(lambda t: jax.numpy.sin(t) ** 2 + t.sum(), x).sum(),
}


@pytest.mark.parametrize("name", LOOPS)
def test_gradients_through_control_flow(name):
    x = np.random.default_rng(0).standard_normal((4, 3)).astype(np.float32)
    made, tensor = from_jax(LOOPS[name], x), torch.from_numpy(x).requires_grad_()
    made(tensor).backward()
    np.testing.assert_allclose(tensor.grad, jax.grad(LOOPS[name])(x), rtol=1e-5, atol=1e-6)


def test_gradients_through_a_loop_whose_count_is_data():
    def program(x):
        return jax.lax.fori_loop(0, jax.numpy.argmax(x), lambda i, c: c * 0.5 + x[i] ** 2, 0.0)

    made = from_jax(program, np.array([1.0, 2.0, 9.0, 0.0], np.float32))
    x = torch.tensor([1.0, 2.0, 9.0, 0.0], requires_grad=True)
    made(x).backward()
    torch.testing.assert_close(x.grad, torch.tensor([1.0, 4.0, 0.0, 0.0]))
