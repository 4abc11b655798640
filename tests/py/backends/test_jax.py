"""The callable that the JAX backend makes: parameters, calls, structures, 64-bit types, sources."""

from __future__ import annotations

import linecache
import traceback
from collections import namedtuple

import jax
import jax.numpy as jnp
import numpy as np
import optree
import pytest
from jax_programs import from_export, from_jax, from_text, signature

import ivy.backends.jax as backend
from ivy.backends.emission.locations import origin
from ivy.backends.emission.names import Namer, module_of, sanitise
from ivy.errors import ConversionError, SignatureError, UnsupportedOpError
from ivy.mlir import compilation, ir
from ivy.signature import NAMESPACE, record_class

RNG = np.random.default_rng(0)


def floats(*shape: int) -> np.ndarray:
    return RNG.standard_normal(shape).astype(np.float32)


PARAMS = {
    "encoder.fc.weight": floats(3, 4),
    "encoder.fc.bias": floats(3),
    "conv.weight": floats(8, 3, 3, 3),
    "norm.weight": np.abs(floats(8)),
    "norm.variance": np.abs(floats(8)),
}


def network(params, x, image):
    hidden = jax.nn.softmax(x @ params["encoder.fc.weight"].T + params["encoder.fc.bias"])
    kernel = params["conv.weight"].transpose(2, 3, 1, 0)
    maps = jax.lax.conv_general_dilated(
        image.transpose(0, 2, 3, 1), kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
    )
    maps = maps * (params["norm.weight"] * jax.lax.rsqrt(params["norm.variance"] + 1e-5))
    return {"hidden": hidden, "maps": (maps, maps.mean())}


X, IMAGE = floats(2, 4), floats(2, 3, 8, 8)


@pytest.fixture(scope="module")
def function():
    return backend.emit(from_jax(network, X, IMAGE, params=PARAMS, name="Net"))


def assert_close(actual, wanted, tolerance=1e-5):
    jax.tree.map(lambda a, w: np.testing.assert_allclose(a, w, tolerance, tolerance), actual, wanted)


# ------------------------------------------------------------------------------- calls


@pytest.mark.parametrize("form", ["call", "apply", "jit", "jit of apply", "checkpoint"])
def test_every_form_of_call_gives_the_same(function, form):
    forms = {
        "call": lambda: function(X, IMAGE),
        "apply": lambda: function.apply(PARAMS, X, IMAGE),
        "jit": lambda: jax.jit(function)(X, IMAGE),
        "jit of apply": lambda: jax.jit(function.apply)(function.params, X, IMAGE),
        "checkpoint": lambda: jax.checkpoint(function)(X, IMAGE),
    }
    assert_close(forms[form](), network(PARAMS, X, IMAGE))


def test_gradients_of_parameters_and_inputs(function):
    def loss(apply):
        return lambda p, x: sum(jnp.sum(leaf**2) for leaf in jax.tree.leaves(apply(p, x, IMAGE)))

    wanted = jax.grad(loss(network), (0, 1))(PARAMS, X)
    actual = jax.grad(loss(function.apply), (0, 1))(function.params, X)
    assert_close(actual, wanted, 1e-4)


def test_vmap(function):
    xs, images = floats(5, 2, 4), floats(5, 2, 3, 8, 8)
    actual = jax.vmap(function)(xs, images)
    assert_close(actual, jax.vmap(lambda x, image: network(PARAMS, x, image))(xs, images))


def test_parameters_are_prepared_once_and_again_when_they_change(function):
    program = from_jax(network, X, IMAGE, params=PARAMS)
    f = backend.emit(program)
    f(X, IMAGE)
    prepared = f._prepared
    f(X, IMAGE)
    assert f._prepared is prepared
    f.params["encoder.fc.bias"] = jnp.ones(3)
    assert_close(f(X, IMAGE), network(PARAMS | {"encoder.fc.bias": np.ones(3)}, X, IMAGE))
    f.params = PARAMS
    assert_close(f(X, IMAGE), network(PARAMS, X, IMAGE))


def test_first_call_inside_jit_leaves_no_tracers():
    f = backend.emit(from_jax(network, X, IMAGE, params=PARAMS))
    jax.jit(f)(X, IMAGE)
    assert_close(f(X, IMAGE), network(PARAMS, X, IMAGE))


def test_torch_memory_is_shared():
    torch = pytest.importorskip("torch")
    weight = torch.randn(64, 64)
    f = backend.emit(from_jax(lambda p, x: x @ p["w"], floats(2, 64), params={"w": weight.numpy()}))
    f._arrays = {"w": weight}
    assert f.params["w"].unsafe_buffer_pointer() == weight.data_ptr()


def test_arguments_and_parameters_are_checked(function):
    with pytest.raises(SignatureError, match=r"expected x0: float32\[2, 4\], got shape \(2, 5\)"):
        function(floats(2, 5), IMAGE)
    with pytest.raises(SignatureError, match=r"missing parameter.*norm.weight"):
        function.apply({k: v for k, v in PARAMS.items() if k != "norm.weight"}, X, IMAGE)
    with pytest.raises(SignatureError, match=r"unexpected parameter.*other"):
        function.apply(PARAMS | {"other": X}, X, IMAGE)
    with pytest.raises(SignatureError, match=r"encoder.fc.bias: expected float32\[3\], got float32\[4\]"):
        function.apply(PARAMS | {"encoder.fc.bias": floats(4)}, X, IMAGE)


def test_structures_come_and_go_as_they_are():
    pair = namedtuple("pair", "a b")
    record = record_class("Output", ("logits", "state"))
    args = ({"x": X, "y": [X]},)
    outputs = record(
        jax.ShapeDtypeStruct((2, 4), "float32"), pair(jax.ShapeDtypeStruct((2, 4), "float32"), None)
    )
    text = jax.jit(lambda t: (t["x"] + 1, t["y"][0] * 2)).lower(*args).as_text()
    f = backend.emit(from_text(text, args, outputs))
    for result in (f(*args), jax.jit(f)(*args)):
        assert isinstance(result, record)
        assert isinstance(result.state, pair)
        assert_close([result.logits, result.state.a, result.state.b], [X + 1, X * 2, None])


def test_updated_buffers():
    params = {"mean": floats(4), "scale": floats(4)}
    text = jax.jit(lambda p, x: (x * p["scale"] - p["mean"], 0.9 * p["mean"] + 0.1 * x.mean(0))).lower(
        params, X
    )
    program = from_text(
        text.as_text(), (X,), jax.ShapeDtypeStruct((2, 4), "float32"),
        params=params, buffers=["mean"], updated=["mean"],
    )  # fmt: skip
    f = backend.emit(program)
    new = 0.9 * params["mean"] + 0.1 * X.mean(0)
    result, updated = f.apply(params, X)
    assert_close((result, updated), (X * params["scale"] - params["mean"], {"mean": new}))
    assert_close(f(X), X * params["scale"] - params["mean"])
    assert_close(f.params["mean"], new)
    jax.jit(f)(X)
    assert_close(f.params["mean"], new)
    assert_close(f(X), X * params["scale"] - new)


def test_python_numbers_are_accepted_where_the_source_took_them():
    program = from_jax(lambda x, n: x * n, X, np.float32(2))
    leaves = program.signature.input_leaves
    object.__setattr__(program.signature, "input_leaves", (leaves[0], _scalar(leaves[1])))
    assert_close(backend.emit(program)(X, 2.5), X * 2.5)


def _scalar(leaf):
    return type(leaf)(leaf.path, leaf.shape, leaf.dtype, scalar=True)


# ------------------------------------------------------------------------------ 64 bits


def test_int64_runs_as_int32_while_x64_is_off():
    with jax.enable_x64(True):
        program = from_jax(lambda x, i: (x[i], i + 1), X, np.array([1, 0]))
    f = backend.emit(program)
    for index in (np.array([1, 0]), np.array([1, 0], np.int32), jnp.array([1, 0])):
        rows, moved = f(X, index)
        assert_close(rows, X[[1, 0]])
        assert moved.dtype == "int32"
    with jax.enable_x64(True):
        assert f(X, np.array([1, 0]))[1].dtype == "int64"
    assert not jax.config.jax_enable_x64


def test_wide_types_are_a_clear_error_while_x64_is_off():
    with jax.enable_x64(True):
        wide = from_jax(lambda x: x * 2, np.ones(3))
        constant = from_jax(lambda i: i + 2**40, np.arange(3))
        inside = from_jax(lambda x: (x.astype("float64") * 3).astype("float32"), X)
        shifted = from_jax(lambda i: i >> 3, np.arange(3))
    cases = {
        "float64 input x0": (wide, np.ones(3)),
        "the int64 constant 1099511627776": (constant, np.arange(3)),
        "float64 in stablehlo": (inside, X),
        "bits of int64 in stablehlo.shift_right_arithmetic": (shifted, np.arange(3)),
    }
    for message, (program, x) in cases.items():
        f = backend.emit(program)
        with pytest.raises(backend.Needs64Bit, match=message):
            f(x)
        with jax.enable_x64(True):
            f(x)
    namespace: dict = {}
    exec(backend.source(wide), namespace)
    with pytest.raises(RuntimeError, match="64-bit types are needed"):
        namespace["main"]({}, X)


# -------------------------------------------------------------------------------- source

GOLDEN = '''\
"""Net: a JAX program, written by Ivy."""

import jax.numpy as jnp
from jax import lax


def prepare(params):
    """What depends on the parameters alone, computed once for many calls of `main`."""
    prepared = dict(params)
    prepared["conv.weight"] = params["conv.weight"].transpose(2, 3, 1, 0)
    prepared["norm.weight+norm.variance"] = (
        params["norm.weight"]
        * lax.rsqrt(params["norm.variance"] + 1e-05)
    )
    for name in ["norm.variance", "norm.weight"]:
        del prepared[name]
    return prepared


def main(params, x0, x1):
    fc = x0 @ params["encoder.fc.weight"].T + params["encoder.fc.bias"]
    exponential = jnp.exp(fc - jnp.maximum(-jnp.inf, jnp.max(fc, axis=1))[:, None])
    conv = lax.conv_general_dilated(
        x1.transpose(0, 2, 3, 1),
        params["conv.weight"],
        (1, 1),
        ((1, 1), (1, 1)),
        dimension_numbers=("NHWC", "HWIO", "NHWC"),
    )
    norm = conv * params["norm.weight+norm.variance"]
    return (
        exponential / jnp.sum(exponential, axis=1, keepdims=True),
        norm,
        jnp.sum(norm, axis=(0, 1, 2, 3)) / 1024.0,
    )
'''


def test_source_is_readable():
    program = from_jax(network, X, IMAGE, params=PARAMS, name="Net")
    lines = backend.source(program).splitlines()
    assert "\n".join(line for line in lines if not line.strip().startswith("#")) + "\n" == GOLDEN
    assert any(line.strip().startswith("# test_jax.py:") for line in lines)


def test_source_works_alone(tmp_path):
    program = from_jax(network, X, IMAGE, params=PARAMS)
    namespace: dict = {}
    exec(backend.source(program), namespace)
    hidden, maps, mean = namespace["main"](namespace["prepare"](PARAMS), X, IMAGE)
    assert_close({"hidden": hidden, "maps": (maps, mean)}, network(PARAMS, X, IMAGE))


def test_names_from_files_are_data():
    evil = "a\"]; import os; os.abort()  #\n'\\"
    text = """
    func.func @main(%w: tensor<4xf32>, %x: tensor<2x4xf32>) -> tensor<2x4xf32> {
      %0 = stablehlo.broadcast_in_dim %w, dims = [1] : (tensor<4xf32>) -> tensor<2x4xf32> loc(#evil)
      %1 = stablehlo.add %x, %0 : tensor<2x4xf32> loc(#evil)
      %2 = stablehlo.custom_call @Sharding(%1) : (tensor<2x4xf32>) -> tensor<2x4xf32>
      return %2 : tensor<2x4xf32>
    }
    #file = loc("a\\0Aimport os":3:1)
    #evil = loc("x\\0Aimport os; os.abort()"(#file))
    """
    weight = floats(4)
    f = backend.emit(from_text(text, (X,), X, params={evil: weight}, name='"""; import os; os.abort()\n"'))
    assert_close(f(X), X + weight)
    assert not any(line.startswith("import os") for line in f.source.splitlines())


def test_tracebacks_show_the_line():
    f = backend.emit(from_jax(lambda p, x: x @ p["w"], X, params={"w": floats(4, 5)}))
    try:
        f._module.main({"w": jnp.ones((3, 3))}, X)
    except TypeError as error:
        shown = "".join(traceback.format_exception(error))
    assert 'return x0 @ params["w"]' in shown
    assert f._module.main.__code__.co_filename in linecache.cache


def test_large_constants_are_not_printed():
    table = np.arange(1000, dtype=np.float32)
    f = backend.emit(from_jax(lambda x: x + table, table))
    assert 'constants["constant_0"]' in f.source
    assert len(f.source) < 600
    assert_close(f(table), 2 * table)


def test_everything_unsupported_is_reported_at_once():
    text = """
    func.func @main(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
      %0 = stablehlo.custom_call @mystery(%x) : (tensor<2x4xf32>) -> tensor<2x4xf32> loc("model.py":7:1)
      %1 = stablehlo.custom_call @mystery(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32> loc("model.py":9:1)
      %2 = "stablehlo.cross-replica-sum"(%1) {replica_groups = dense<0> : tensor<1x1xi64>} :
        (tensor<2x4xf32>) -> tensor<2x4xf32>
      return %2 : tensor<2x4xf32>
    }
    """
    with pytest.raises(UnsupportedOpError) as caught:
        backend.source(from_text(text, (X,), X))
    message = str(caught.value)
    assert "stablehlo.custom_call @mystery x2: the target is not known in JAX" in message
    assert "at model.py:7" in message
    assert "at model.py:9" in message
    assert "stablehlo.cross-replica-sum x1" in message


def test_other_dialects_are_refused():
    with pytest.raises(ConversionError, match="takes StableHLO, this program is in 'ivy'"):
        backend.source(from_jax(lambda x: x, X).at("ivy"))


def test_composites_become_native_calls_or_one_function_each():
    text = """
    func.func @main(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
      %0 = stablehlo.composite "ivy.softmax" %x {composite_attributes = {axis = 1 : i64},
        decomposition = @impl} : (tensor<2x4xf32>) -> tensor<2x4xf32>
      %1 = stablehlo.composite "ivy.twice" %0 {decomposition = @impl} : (tensor<2x4xf32>) -> tensor<2x4xf32>
      %2 = stablehlo.composite "ivy.twice" %1 {decomposition = @impl} : (tensor<2x4xf32>) -> tensor<2x4xf32>
      return %2 : tensor<2x4xf32>
    }
    func.func private @impl(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
      %0 = stablehlo.add %x, %x : tensor<2x4xf32>
      return %0 : tensor<2x4xf32>
    }
    """
    f = backend.emit(from_text(text, (X,), X))
    assert "jax.nn.softmax(x0, axis=1)" in f.source
    assert f.source.count("def twice") == 1
    assert_close(f(X), 4 * jax.nn.softmax(X))


def test_emission_is_linear_and_fast():
    import time

    def chain(length):
        def apply(x):
            for _ in range(length):
                x = jnp.tanh(x) * 1.5 + x.sum(0)
            return x

        program = from_jax(apply, X)
        start = time.perf_counter()
        backend.source(program)
        return time.perf_counter() - start

    chain(5)
    assert chain(120) < 1.0  # about a thousand operations


# ------------------------------------------------------------------------------- pieces


def test_names():
    names = Namer()
    assert [names.fresh("x"), names.fresh("x"), names.fresh("lambda"), names.fresh("2 a-b")] == [
        "x", "x_1", "lambda_1", "x2_a_b",
    ]  # fmt: skip
    assert sanitise("é") == ""
    assert [module_of(n) for n in ("a.fc.weight", "layers.0.weight", "weight")] == ["fc", "layers_0", ""]


def test_origin():
    with compilation():
        text = """module {} loc(#outer)
        #file = loc("model.py":88:4)
        #path = loc("encoder.layer.0"(#file))
        #call = loc(callsite(#path at #file))
        #outer = loc(fused[unknown, #call])"""
        place = origin(ir.Module.parse(text).operation.location)
        assert place.comment() == "encoder.layer.0  model.py:88"
        assert place.where() == "model.py:88"


def test_signature_helper_matches_ivy():
    made = signature((X,), X)
    assert optree.tree_structure(((X,), {}), namespace=NAMESPACE) == made.inputs


def test_dynamic_sizes_are_resolved_while_tracing():
    size = jax.export.symbolic_shape("n")[0]
    program = from_export(lambda x: x.reshape(x.shape[0] * 2, 2), jax.ShapeDtypeStruct((size, 4), "float32"))
    f = backend.emit(program)
    assert "reshape(" in f.source
    for count in (1, 3):
        x = floats(count, 4)
        assert_close(jax.jit(f)(x), x.reshape(-1, 2))
