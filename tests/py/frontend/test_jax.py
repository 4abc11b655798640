"""The JAX frontend: structures, parameters, modules, control flow, random bits and symbolic sizes.

Values are compared with the function's own. Where the target is JAX again, it is a round trip through Ivy.
"""

from functools import partial

import equinox as eqx
import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest
import torch
from flax import nnx
from jax import export, lax

import ivy

RANDOM = np.random.default_rng(0)


def array(*shape):
    return jnp.asarray(RANDOM.standard_normal(shape), jnp.float32)


def is_key(leaf):
    return hasattr(leaf, "dtype") and jnp.issubdtype(leaf.dtype, jax.dtypes.prng_key)


def data_of(tree):
    """The tree with typed keys replaced by their words, as the captured program takes and gives them."""
    return jax.tree.map(lambda leaf: jax.random.key_data(leaf) if is_key(leaf) else leaf, tree)


def assert_same(actual, expected, rtol=1e-5, atol=1e-6):
    """Equal structures of equal arrays; integers and booleans exactly."""
    expected = data_of(expected)
    assert jax.tree.structure(actual) == jax.tree.structure(expected)
    for mine, theirs in zip(jax.tree.leaves(actual), jax.tree.leaves(expected), strict=True):
        mine, theirs = jnp.asarray(mine), jnp.asarray(theirs)
        assert mine.dtype == theirs.dtype
        exact = not jnp.issubdtype(theirs.dtype, jnp.inexact)
        np.testing.assert_allclose(mine, theirs, rtol=0 if exact else rtol, atol=0 if exact else atol)


def check(function, *args, rtol=1e-5, atol=1e-6, **options):
    """Transpile, call, compare; returns the graph."""
    graph = ivy.compile_graph(function, *args, **options)
    assert_same(graph.to_backend("jax")(*data_of(args)), function(*args), rtol, atol)
    return graph


# ------------------------------------------------------------------- structures and parameters


def test_nested_inputs_and_outputs():
    def program(batch, scale, *, mask=None):
        x = batch["x"] * scale + batch["pair"][1]
        return {"z": x, "a": (x.sum(), None, [batch["pair"][0], 3])}

    batch = {"x": array(2, 3), "pair": (array(3), array(2, 3))}
    function = ivy.transpile(program, "jax", batch, 2.0, mask=None)
    assert_same(function(batch, 0.5, mask=None), program(batch, 0.5))


def test_integers_are_constants_of_plain_functions():
    function = ivy.transpile(lambda x, n: sum([x] * n), "jax", array(2), 3)
    np.testing.assert_array_equal(function(np.ones(2, np.float32), 3), [3, 3])
    with pytest.raises(ivy.SignatureError, match="captured for the value 3"):
        function(np.ones(2, np.float32), 4)


def test_jitted_functions_have_their_own_static_arguments():
    @partial(jax.jit, static_argnums=1, static_argnames="flag")
    def program(x, n, scale, flag=True):
        return sum([x] * n) * scale if flag else x

    x = array(2)
    function = ivy.transpile(program, "jax", x, 3, 2, flag=True)
    assert_same(function(x, 3, jnp.int32(5), flag=True), x * 15)


@jax.tree_util.register_dataclass
@__import__("dataclasses").dataclass
class Pair:
    left: jax.Array
    right: jax.Array


def test_registered_classes_go_in_and_come_out():
    pair = Pair(array(2), array(2))
    function = ivy.transpile(lambda p: Pair(p.right, p.left + 1), "jax", pair, frontend="jax")
    result = jax.jit(function)(pair)
    assert type(result) is Pair
    assert_same(result, Pair(pair.right, pair.left + 1))


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        (0, ["b", "layers.0.kernel", "layers.1.kernel"]),
        ("weights", ["b", "layers.0.kernel", "layers.1.kernel"]),
        ("we", ["b", "layers.0.kernel", "layers.1.kernel"]),
        (["weights", 1], ["weights.b", "weights.layers.0.kernel", "weights.layers.1.kernel", "scale"]),
        (1, ["scale"]),
    ],
)
def test_parameters_are_named_by_their_path(parameters, names):
    def program(weights, scale, x):
        for layer in weights["layers"]:
            x = jnp.tanh(x @ layer["kernel"])
        return x * scale + weights["b"]

    weights = {"layers": [{"kernel": array(3, 3)}, {"kernel": array(3, 3)}], "b": array(3)}
    args = (weights, array(3), array(2, 3))
    graph = ivy.compile_graph(program, *args, parameters=parameters)
    assert list(graph.parameters) == names
    taken = {1} if parameters == 1 else {0, 1} if isinstance(parameters, list) else {0}
    rest = [arg for i, arg in enumerate(args) if i not in taken]
    assert_same(graph.to_backend("jax")(*rest), program(*args))


def test_parameters_share_memory_and_gradients_agree():
    def loss(weights, x):
        return (jax.nn.gelu(x @ weights["w"]) ** 2).sum()

    weights, x = {"w": array(4, 4)}, array(2, 4)
    graph = ivy.compile_graph(loss, weights, x, parameters=0)
    assert graph.parameters["w"] is weights["w"]
    function = graph.to_backend("jax")
    gradient = jax.grad(lambda p: function.apply(p, x))(function.params)
    assert_same(gradient["w"], jax.grad(loss)(weights, x)["w"], rtol=1e-4, atol=1e-5)


def test_an_array_that_stands_twice_is_one_parameter():
    shared = array(3, 3)
    graph = check_parameters(lambda p, x: x @ p["a"] @ p["b"], {"a": shared, "b": shared}, array(2, 3))
    assert list(graph.parameters) == ["a"]


def check_parameters(function, parameters, *args):
    graph = ivy.compile_graph(function, parameters, *args, parameters=0)
    assert_same(graph.to_backend("jax")(*args), function(parameters, *args))
    return graph


def test_arrays_that_a_function_closes_over():
    small, large = jnp.arange(3.0), array(300, 3)
    inner = jax.jit(lambda x: x + large[:2])
    graph = check(lambda x: lax.scan(lambda c, t: (inner(c) * small, t), x, large[:5]), array(2, 3))
    assert list(graph.parameters) == ["constant_0"]
    assert graph.parameters["constant_0"] is large


def test_state_that_is_not_differentiable_is_a_buffer():
    graph = check_parameters(
        lambda p, x: x[p["order"]] * p["w"], {"w": array(3), "order": jnp.array([2, 0, 1])}, array(3)
    )
    kinds = {argument.name: argument.kind for argument in graph.program.arguments()}
    assert kinds == {"order": "buffer", "w": "parameter", "x": "input"}


def test_without_examples_each_signature_is_captured_once():
    function = ivy.transpile(jax.jit(lambda x: jnp.cumsum(x, 0)), "jax")
    for shape in [(3, 4), (5, 4), (3, 4)]:
        x = RANDOM.standard_normal(shape).astype(np.float32)
        assert_same(function(x), jnp.cumsum(x, 0))


def test_types_follow_the_configuration():
    with jax.enable_x64(True):
        graph = ivy.compile_graph(lambda x: x * 2, jnp.arange(3.0))
    assert "tensor<3xf64>" in graph.mlir()
    narrow = ivy.compile_graph(jax.jit(lambda x: x * 2), np.arange(3.0), frontend="jax")
    assert "tensor<3xf32>" in narrow.mlir()


# ----------------------------------------------------------------------------------- modules


class Net(nnx.Module):
    def __init__(self, rngs):
        self.layers = nnx.List([nnx.Linear(3, 4, rngs=rngs), nnx.Linear(4, 4, rngs=rngs)])
        self.tied = self.layers[1]
        self.norm = nnx.BatchNorm(4, rngs=rngs)
        self.dropout = nnx.Dropout(0.5, rngs=rngs)

    def __call__(self, x):
        return self.dropout(self.norm(self.tied(self.encode(x))))

    def encode(self, x):
        for layer in self.layers:
            x = nnx.relu(layer(x))
        return x


LAYERS = ["layers.0.bias", "layers.0.kernel", "layers.1.bias", "layers.1.kernel"]
NORM = ["norm.bias", "norm.mean", "norm.scale", "norm.var"]


def test_nnx_in_evaluation_mode():
    model, x = Net(nnx.Rngs(0)), array(5, 3)
    model.eval()
    graph = check(model, x)
    assert sorted(graph.parameters) == sorted(LAYERS + NORM)
    kinds = {a.name: a.kind for a in graph.program.arguments()}
    assert kinds["norm.mean"] == "buffer" and kinds["norm.scale"] == "parameter"


def test_nnx_in_training_mode_updates_statistics_and_random_state():
    model, x = Net(nnx.Rngs(0)), array(5, 3)
    model.train()
    function = ivy.transpile(model, "jax", x)
    assert set(function.updated_buffers) == {"norm.mean", "norm.var", "dropout.rngs.count"}
    for _ in range(2):  # the second time with the statistics and the random state of the first
        assert_same(function(x), model(x), rtol=1e-4, atol=1e-5)
    assert_same(function.params["norm.mean"], model.norm.mean[...])


def test_nnx_methods():
    model, x = Net(nnx.Rngs(0)), array(5, 3)
    assert_same(ivy.transpile(model.encode, "jax", x)(x), model.encode(x))


def test_an_nnx_training_step_with_its_optimiser():
    model, x, y = Net(nnx.Rngs(0)), array(5, 3), array(5, 4)
    model.eval()
    optimiser = nnx.Optimizer(model, optax.adam(1e-2), wrt=nnx.Param)

    @nnx.jit
    def step(model, optimiser, x, y):
        loss, gradients = nnx.value_and_grad(lambda m: ((m(x) - y) ** 2).mean())(model)
        optimiser.update(model, gradients)
        return loss

    with pytest.raises(ivy.CaptureError, match="name it with parameters="):
        ivy.compile_graph(step, model, optimiser, x, y)
    function = ivy.transpile(step, "jax", model, optimiser, x, y, parameters=["model", "optimiser"])
    for _ in range(3):
        assert_same(function(x, y), step(model, optimiser, x, y), rtol=1e-4)
    assert_same(function.params["model.layers.0.kernel"], model.layers[0].kernel[...], rtol=1e-4, atol=1e-5)


class Linen(nn.Module):
    @nn.compact
    def __call__(self, x, train=False):
        x = nn.BatchNorm(use_running_average=not train)(nn.Dense(4)(x))
        return nn.Dropout(0.5, deterministic=not train)(x)


def linen():
    module, x = Linen(), array(5, 3)
    return module, module.init(jax.random.key(0), x), x


def test_linen_apply_with_its_variables():
    module, variables, x = linen()
    graph = ivy.compile_graph(module.apply, variables, x, parameters=0)
    kinds = {a.name: a.kind for a in graph.program.arguments()}
    assert kinds["params.Dense_0.kernel"] == "parameter"
    assert kinds["batch_stats.BatchNorm_0.mean"] == "buffer"
    assert_same(graph.to_backend("jax")(x), module.apply(variables, x))
    assert 'loc("Linen.Dense_0"' in graph.mlir(debug_info=True)


def test_linen_apply_in_training_mode_returns_what_it_changes():
    module, variables, x = linen()
    options = {"train": True, "mutable": ["batch_stats"], "rngs": {"dropout": jax.random.key(1)}}
    function = ivy.transpile(module.apply, "jax", variables, x, **options, parameters=0)
    assert_same(function(x, **data_of(options)), module.apply(variables, x, **options))


def test_a_bound_linen_module_has_its_own_state():
    module, variables, x = linen()
    function = ivy.transpile(module.bind(variables), "jax", x)
    assert "Dense_0.kernel" in function.params
    assert_same(function(x), module.apply(variables, x))
    with pytest.raises(ivy.CaptureError, match=r"module\.bind\(variables\)"):
        ivy.compile_graph(module, x)


def test_a_bound_linen_module_in_training_mode():
    module, variables, x = linen()
    bound = module.bind(variables, mutable=["batch_stats"], rngs={"dropout": jax.random.key(0)})
    function = ivy.transpile(bound, "jax", x, train=True)
    one, other = (function(x, train=True, rng=jax.random.key(seed)) for seed in (1, 2))
    assert not np.array_equal(one == 0, other == 0)
    _, changed = module.apply(
        variables, x, train=True, mutable=["batch_stats"], rngs={"dropout": jax.random.key(0)}
    )
    variables["batch_stats"] = changed["batch_stats"]
    _, changed = module.apply(
        variables, x, train=True, mutable=["batch_stats"], rngs={"dropout": jax.random.key(0)}
    )
    assert_same(function.params["BatchNorm_0.mean"], changed["batch_stats"]["BatchNorm_0"]["mean"])


def test_equinox_modules():
    model, x = eqx.nn.MLP(3, 4, 8, 2, key=jax.random.key(0)), array(5, 3)
    function = ivy.transpile(model, "jax", x[0])
    assert_same(function(x[0]), model(x[0]))
    gradient = jax.grad(lambda p: function.apply(p, x[0]).sum())(function.params)
    wanted = eqx.filter_grad(lambda m: m(x[0]).sum())(model)
    assert_same(gradient["layers.0.weight"], wanted.layers[0].weight)
    batched = ivy.transpile(
        eqx.filter_jit(lambda model, x: jax.vmap(model)(x)), "jax", model, x, parameters=0
    )
    assert set(batched.params) == set(function.params)
    assert_same(batched(x), jax.vmap(model)(x))


def test_equinox_state_is_an_argument_like_any_other():
    norm = eqx.nn.BatchNorm(4, axis_name="batch", mode="batch")

    def program(norm, x, state):
        return jax.vmap(norm, axis_name="batch", in_axes=(0, None), out_axes=(0, None))(x, state)

    x, state = array(5, 4), eqx.nn.State(norm)
    result, after = ivy.transpile(program, "jax", norm, x, state, parameters=0)(x, state)
    assert type(after) is eqx.nn.State
    assert_same(result, program(norm, x, state)[0], rtol=1e-4)


# ------------------------------------------------------------------------------ control flow


@jax.custom_jvp
def swapped(x):
    return jnp.sin(x)


swapped.defjvp(lambda primals, tangents: (swapped(primals[0]), tangents[0] * 3))


@jax.custom_vjp
def squared(x):
    return x**2


squared.defvjp(lambda x: (x**2, x), lambda x, cotangent: (5 * x * cotangent,))


def recurrence(x):
    return lax.scan(lambda c, t: (jnp.tanh(c * 0.5 + t), c * 2), jnp.zeros(()), x)


CONTROL_FLOW = {
    "scan": recurrence,
    "scan backwards": lambda x: lax.scan(lambda c, t: (c + t, c), 0.0, x, reverse=True),
    "fori_loop": lambda x: lax.fori_loop(0, 5, lambda i, c: c * 0.9 + x[i], 0.0),
    "fori_loop of a traced count": lambda x: lax.fori_loop(0, jnp.argmax(x), lambda i, c: c + x[i], 0.0),
    "while_loop": lambda x: lax.while_loop(
        lambda c: c[0].sum() < 50, lambda c: (c[0] * 1.5, c[1] + 1), (abs(x), 0)
    ),
    "cond": lambda x: lax.cond(x[0] > 0, jnp.sin, jnp.cos, x),
    "switch": lambda x: lax.switch(jnp.argmax(x), [jnp.sin, jnp.cos, jnp.tanh], x),
    "map": lambda x: lax.map(lambda t: t**2 + 1, x),
    "associative_scan": lambda x: lax.associative_scan(jnp.multiply, x, reverse=True),
    "custom_jvp": lambda x: jax.grad(lambda y: swapped(y).sum())(x),
    "custom_vjp": lambda x: jax.grad(lambda y: squared(y).sum())(x),
    "checkpoint": jax.grad(jax.checkpoint(lambda x: jnp.sin(jnp.cos(x)).sum())),
    "gradient of scan": jax.grad(lambda x: recurrence(x)[1].sum() + recurrence(x)[0]),
    "hessian": jax.hessian(lambda x: (jnp.sin(x) * x[::-1]).sum()),
    "jacobian of cumsum": jax.jacrev(lambda x: jnp.cumsum(x) ** 2),
    "vmap of cond": jax.vmap(lambda t: lax.cond(t > 0, jnp.exp, jnp.cos, t)),
}


@pytest.mark.parametrize("name", CONTROL_FLOW)
def test_control_flow_and_transformations(name):
    check(CONTROL_FLOW[name], array(6), rtol=1e-4, atol=1e-5)


def test_a_loop_of_known_length_can_be_differentiated():
    function, x = ivy.transpile(recurrence, "jax", array(6)), array(6)
    wanted = jax.grad(lambda x: recurrence(x)[1].sum())(x)
    assert_same(jax.grad(lambda x: function(x)[1].sum())(x), wanted)


def test_an_optimiser_step():
    optimiser = optax.adamw(1e-2)

    def step(parameters, state, x):
        gradient = jax.grad(lambda p: ((x @ p["w"] + p["b"]) ** 2).mean())(parameters)
        updates, state = optimiser.update(gradient, state, parameters)
        return optax.apply_updates(parameters, updates), state

    parameters = {"w": array(3, 2), "b": jnp.zeros(2)}
    check(step, parameters, optimiser.init(parameters), array(4, 3))


# ---------------------------------------------------------------- linear algebra and the like


POSITIVE = array(4, 4) @ jnp.eye(4) * 0.3 + 2 * jnp.eye(4)
POSITIVE = POSITIVE @ POSITIVE.T

LINEAR_ALGEBRA = {
    "cholesky": jnp.linalg.cholesky,
    "qr": jnp.linalg.qr,
    "lu": jax.scipy.linalg.lu,
    "eigh": lambda a: jnp.linalg.eigh(a)[0],
    "eigvals": lambda a: jnp.sort(jnp.abs(jnp.linalg.eigvals(a))),
    "svd": lambda a: jnp.linalg.svd(a[:3], full_matrices=False),
    "singular values": lambda a: jnp.linalg.svd(a, compute_uv=False),
    "solve": lambda a: jnp.linalg.solve(a, a[:, 0]),
    "triangular": lambda a: jax.scipy.linalg.solve_triangular(a, a, lower=True),
    "slogdet": jnp.linalg.slogdet,
    "pinv": jnp.linalg.pinv,
    "expm": jax.scipy.linalg.expm,
    "top_k": lambda a: lax.top_k(a, 3),
    "approx_max_k": lambda a: lax.approx_max_k(a, 2, reduction_dimension=0),
    "fft": lambda a: jnp.fft.rfft(a),
    "sort": lambda a: lax.sort((a, -a, a * 2), num_keys=2),
    "cumulative": lambda a: (lax.cummax(a, 1, reverse=True), jnp.cumprod(a, 0), lax.cumlogsumexp(a, 0)),
    "special": lambda a: (lax.erf_inv(a / 50), lax.lgamma(a), lax.digamma(a), lax.bessel_i0e(a)),
}


@pytest.mark.parametrize("name", LINEAR_ALGEBRA)
def test_library_routines_become_ops(name):
    graph = check(LINEAR_ALGEBRA[name], POSITIVE, rtol=1e-3, atol=1e-4)
    assert "custom_call" not in graph.mlir()


# ----------------------------------------------------------------------------------- random


RANDOM_PROGRAMS = {
    "bits": lambda k: [jax.random.bits(k, (3, 2), dtype) for dtype in (jnp.uint8, jnp.uint16, jnp.uint32)],
    "normal": lambda k: [jax.random.normal(k, (3,), dtype) for dtype in (jnp.float32, jnp.bfloat16)],
    "uniform": lambda k: jax.random.uniform(k, (5,), minval=-2, maxval=3),
    "split": lambda k: [jax.random.normal(key, (2,)) for key in jax.random.split(k, 3)],
    "keys of a batch": lambda k: jax.vmap(lambda key: jax.random.normal(key, (2,)))(jax.random.split(k, 3)),
    "fold_in": lambda k: jax.random.uniform(jax.random.fold_in(k, 7)),
    "permutation": lambda k: jax.random.permutation(k, 10),
    "categorical": lambda k: jax.random.categorical(k, jnp.arange(12.0).reshape(3, 4)),
    "bernoulli": lambda k: jax.random.bernoulli(k, 0.3, (9,)),
    "a key as the result": lambda k: jax.random.split(k),
}


@pytest.mark.parametrize(
    ("name", "key"),
    [*((name, jax.random.key(3)) for name in RANDOM_PROGRAMS), ("split", jax.random.PRNGKey(3))],
    ids=[*RANDOM_PROGRAMS, "raw key"],
)
def test_random_numbers_are_the_same(name, key):
    program = RANDOM_PROGRAMS[name]
    graph = ivy.compile_graph(program, key)
    results = jax.tree.leaves(graph.to_backend("jax")(jax.random.key_data(key)))
    for mine, theirs in zip(results, jax.tree.leaves(data_of(program(key))), strict=True):
        np.testing.assert_array_equal(mine, theirs)


def test_random_ops_stay_whole():
    graph = ivy.compile_graph(lambda k: jax.random.normal(k, (2,)) + jax.random.uniform(k), jax.random.key(0))
    assert '"ivy.random_normal"' in graph.mlir() and '"ivy.random_uniform"' in graph.mlir()
    assert "jax.random.normal" in graph.source("jax")


def test_other_random_generators_are_refused():
    for key in (jax.random.key(0, impl="rbg"), jax.random.key(0, impl="unsafe_rbg")):
        with pytest.raises(ivy.CaptureError, match="impl='threefry2x32'"):
            ivy.compile_graph(jax.random.normal, key)
    with pytest.raises(ivy.CaptureError, match=r"use threefry keys(.|\n)*test_jax.py"):
        ivy.compile_graph(lambda x: lax.rng_bit_generator(x, (3,)), jnp.zeros(4, jnp.uint32))


# ----------------------------------------------------------------------------- symbolic sizes


def sizes_everywhere(x, y):
    rows = x.shape[0]
    return (
        jnp.concatenate([x, x], 0) + jnp.arange(2 * rows)[:, None],
        x.reshape(-1) / rows,
        jnp.broadcast_to(y, (rows, y.shape[0])),
        (jnp.cumsum(x, 0), jnp.sort(x, 0), jnp.argmax(x, 1)),
        x[1:] - x[:-1],
        lax.fori_loop(0, rows, lambda i, c: c + x[i].sum(), 0.0),
        jax.nn.softmax(x @ x.T),
    )


def test_symbolic_examples():
    rows, columns = export.symbolic_shape("rows, columns")
    examples = (jax.ShapeDtypeStruct(shape, jnp.float32) for shape in [(rows, 3), (columns,)])
    function = ivy.transpile(sizes_everywhere, "jax", *examples)
    for size in (1, 5):
        x, y = array(size, 3), array(4)
        assert_same(function(x, y), sizes_everywhere(x, y), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("shapes", ["b, 3", ("b, ...",), {"x": "b, 3"}, [("b, _")]], ids=str)
def test_dynamic_shapes_in_the_forms_of_jax(shapes):
    spec = shapes if not isinstance(shapes, str) else (shapes,)
    graph = ivy.compile_graph(lambda x: x.sum(0), array(4, 3), dynamic_shapes=spec)
    assert "float32[b, 3]" in repr(graph)
    assert_same(graph.to_backend("jax")(jnp.ones((7, 3))), jnp.full(3, 7.0))


def test_symbols_that_meet_are_equal_and_within_their_bounds():
    scope = export.SymbolicScope(["b >= 2", "b <= 8"])
    (size,) = export.symbolic_shape("b", scope=scope)
    examples = [jax.ShapeDtypeStruct((size,), jnp.float32)] * 2
    function = ivy.transpile(lambda x, y: x + y, "jax", *examples)
    with pytest.raises(ivy.SignatureError, match="b is 3 here"):
        function(array(3), array(4))
    with pytest.raises(ivy.SignatureError, match="from 2 to 8"):
        function(array(9), array(9))


def test_random_numbers_of_symbolic_shape():
    def dropout(key, x):
        return jnp.where(jax.random.bernoulli(key, 0.5, x.shape), x, 0)

    key, x = jax.random.key(1), array(4, 3)
    function = ivy.transpile(dropout, "jax", key, array(5, 3), dynamic_shapes={"x": "b, 3"})
    assert_same(function(jax.random.key_data(key), x), dropout(key, x))


# ------------------------------------------------------------------------ locations and errors


def helper(x):
    return jnp.tanh(x)


def test_locations_are_the_users_lines():
    def program(x):
        return jax.jit(helper)(x) + jnp.linalg.norm(x)

    text = ivy.compile_graph(program, array(3)).mlir(debug_info=True)
    assert f'test_jax.py":{helper.__code__.co_firstlineno + 1}:' in text
    assert f'test_jax.py":{program.__code__.co_firstlineno + 1}:' in text
    assert "site-packages" not in text and "/frontend/jax" not in text


def branch(x):
    return x if x.sum() > 0 else -x


kept = []


def leak(x):
    kept.append(x)
    return kept[0] + x


ERRORS = {
    "branch": (branch, "control flow depends on the data(.|\n)*argument x"),
    "mask": (lambda x: x[x > 0], "selects with a boolean mask"),
    "numpy": (lambda x: np.sin(np.asarray(x)), "Use jax.numpy instead"),
    "range": (lambda x: list(range(x.astype(int).sum())), "Python integer"),
    "shape": (lambda x: jnp.zeros(x.sum()), "depends on the data|Shapes must be"),
    "their own": (lambda x: x @ jnp.ones((4, 4)), "dot_general requires"),
    "callback": (lambda x: jax.debug.print("{}", x) or x, "calls back Python by jax.debug"),
    "library": (lambda x: lax.linalg.schur(x), "'schur' is a routine of one platform's library"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors_say_where_and_what_to_do(name):
    program, message = ERRORS[name]
    with pytest.raises(ivy.CaptureError, match=message) as caught:
        ivy.compile_graph(program, array(3, 3))
    assert f"test_jax.py:{program.__code__.co_firstlineno + (name == 'branch')}" in str(caught.value)


def test_a_leaked_array_is_noticed():
    ivy.compile_graph(leak, array(3))
    with pytest.raises(ivy.CaptureError, match="kept from one call to the next"):
        ivy.compile_graph(leak, array(3))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"parameters": "w"}, "parameters='w' names no argument; the arguments are p, x"),
        ({"parameters": 2}, "parameters=2 names no argument"),
        ({"parameters": 0}, "the parameter p has no values"),
        ({"dynamic_shapes": {"x": "b"}}, r"'b' does not fit an array of shape \(2, 3\)"),
        ({"dynamic_shapes": {"x": 3}}, "expected a shape such as 'batch, 3'"),
        ({"dynamic_shapes": {"x": "2*b, 3"}}, "'b' is not the size of any argument by itself"),
    ],
)
def test_wrong_options(options, message):
    with pytest.raises(ivy.CaptureError, match=message):
        ivy.compile_graph(lambda p, x: x, jax.ShapeDtypeStruct((3,), jnp.float32), array(2, 3), **options)


# ------------------------------------------------------------------------------ other targets


def test_a_flax_model_becomes_a_torch_module_with_its_gradients():
    model, x = Net(nnx.Rngs(0)), array(5, 3)
    model.eval()
    module = ivy.transpile(model, "torch", x)
    result = module(torch.from_numpy(np.array(x)))
    (result**2).sum().backward()
    _, gradients = nnx.value_and_grad(lambda m: (m(x) ** 2).sum())(model)
    assert_same(jnp.asarray(result.detach().numpy()), model(x))
    named = dict(module.named_parameters())
    for path, gradient in nnx.to_flat_state(gradients):
        name = ".".join(map(str, path))
        assert_same(jnp.asarray(named[name].grad.numpy()), gradient[...], rtol=1e-4, atol=1e-5)


def test_torch_modules_keep_the_statistics_and_the_random_state_of_flax():
    model, x = Net(nnx.Rngs(0)), array(5, 3)
    model.train()
    module = ivy.transpile(model, "torch", x)
    for _ in range(2):
        result = module(torch.from_numpy(np.array(x)))
        assert_same(jnp.asarray(result.detach().numpy()), model(x), rtol=1e-4, atol=1e-5)
    mean = jnp.asarray(module.get_buffer("norm.mean").numpy())
    assert_same(mean, model.norm.mean[...], rtol=1e-4)
