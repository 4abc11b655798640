"""The TensorFlow frontend: structures, variables, modes, symbolic sizes, control flow, errors.

Values are compared with TensorFlow's own, gradients with those of its GradientTape.
"""

import collections
import dataclasses
import inspect

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import tensorflow as tf
import torch
from keras import layers

import ivy


@pytest.fixture(autouse=True)
def seeded():
    tf.keras.utils.set_random_seed(0)


def floats(*shape):
    return np.random.standard_normal(shape).astype(np.float32)


def spec(*shape, dtype=tf.float32):
    return tf.TensorSpec(shape, dtype)


def assert_same(actual, expected, rtol=1e-5, atol=1e-5):
    """Equal structures of equal arrays."""
    if isinstance(expected, dict):
        assert set(actual) == set(expected)
        for key, value in expected.items():
            assert_same(actual[key], value, rtol, atol)
    elif isinstance(expected, (list, tuple)):
        assert len(actual) == len(expected)
        for one, other in zip(actual, expected, strict=True):
            assert_same(one, other, rtol, atol)
    elif isinstance(expected, (tf.Tensor, tf.Variable)):
        assert tuple(actual.shape) == tuple(expected.shape)
        np.testing.assert_allclose(np.asarray(actual), expected.numpy(), rtol=rtol, atol=atol)
    else:
        assert actual == expected


def check(program, *arrays, **options):
    """Transpile, call with NumPy arrays, compare with TensorFlow; returns the callable."""
    function = ivy.transpile(program, "jax", *map(tf.constant, arrays), **options)
    assert_same(function(*arrays), tf.function(program)(*map(tf.constant, arrays)))
    return function


# ------------------------------------------------------------------------ arguments and results


def test_nested_inputs_and_outputs():
    def program(batch, scale, *, mask=None):
        x = batch["x"] * scale + batch["pair"][1]
        return {"z": x, "a": (tf.reduce_sum(x), None, [batch["pair"][0], 3])}

    batch = {"x": floats(2, 3), "pair": (floats(3), floats(2, 3))}
    tensors = tf.nest.map_structure(tf.constant, batch)
    function = ivy.transpile(program, "jax", tensors, 2.0, mask=None)
    assert_same(function(batch, 2.0, mask=None), program(tensors, 2.0))


Point = collections.namedtuple("Point", "x y")


@dataclasses.dataclass
class Output:
    logits: tf.Tensor
    hidden: tf.Tensor | None = None


def test_named_tuples_and_dataclasses_keep_their_fields():
    function = ivy.transpile(lambda p: (Point(p.y, p.x + 1), Output(p.x)), "jax", Point(spec(2), spec(2)))
    point, output = function(Point(np.zeros(2, np.float32), np.ones(2, np.float32)))
    np.testing.assert_array_equal(point.x, [1, 1])
    np.testing.assert_array_equal(output.logits, [0, 0])
    assert output.hidden is None


@pytest.mark.parametrize(
    "dtype", ["bool", "int8", "uint8", "int32", "uint32", "float16", "bfloat16", "complex64"]
)
def test_element_types(dtype):
    x = tf.cast(tf.constant([0, 1, 2]), dtype)
    result = ivy.transpile(lambda x: (x, tf.equal(x, x)), "jax", x)(x.numpy())
    assert str(result[0].dtype) == dtype
    np.testing.assert_array_equal(result[0], x.numpy())


def test_without_examples_each_signature_is_captured_once():
    layer = layers.Dense(2)
    layer.build((None, 4))
    function = ivy.transpile(layer, "jax")
    for shape in [(3, 4), (5, 4), (3, 4)]:
        x = floats(*shape)
        assert_same(function(x), layer(x))


def test_results_that_are_an_argument_a_variable_or_a_constant():
    variable = tf.Variable([1.0, 2.0])
    check(lambda x: (x, variable + 0, tf.constant([3.0]), x), floats(2))


def test_what_other_frameworks_have_not_is_refused():
    with pytest.raises(ivy.CaptureError, match="string"):
        ivy.compile_graph(lambda x: tf.strings.length(x), tf.constant(["a"]))
    with pytest.raises(ivy.CaptureError, match="RaggedTensor"):
        ivy.compile_graph(lambda x: x, tf.ragged.constant([[1], [2, 3]]), frontend="tensorflow")
    with pytest.raises(ivy.CaptureError, match="x is a Tensor: give tensors of TensorFlow or NumPy"):
        ivy.compile_graph(tf.function(lambda x: x + 1), torch.ones(3))
    with pytest.raises(ivy.CaptureError, match="SparseTensor"):
        ivy.compile_graph(lambda x: tf.sparse.from_dense(x), spec(3))


# ------------------------------------------------------------------------------------ variables


class Block(tf.Module):
    def __init__(self):
        super().__init__()
        self.layers = [tf.Variable(floats(4, 4)), {"bias": tf.Variable(floats(4))}]
        self.seen = tf.Variable(0.0, trainable=False)
        self.tied = self.layers[0]

    @tf.function(input_signature=[tf.TensorSpec([None, 4], tf.float32)])
    def __call__(self, x):
        self.seen.assign_add(1.0)
        return tf.nn.relu(x @ self.layers[0] + self.layers[1]["bias"]) @ tf.transpose(self.tied)


def kinds(graph):
    return {argument.name: argument.kind for argument in graph.program.arguments() if argument.is_state}


def test_variables_of_a_module_are_called_by_their_attributes():
    block, x = Block(), floats(3, 4)
    graph = ivy.compile_graph(block, spec(3, 4))
    assert kinds(graph) == {"layers.0": "parameter", "layers.1.bias": "parameter", "seen": "buffer"}
    function = graph.to_backend("jax")
    result, updates = function.apply(function.params, x)
    assert float(updates["seen"]) == 1.0
    assert_same(result, block(x))


def test_a_function_says_its_arguments_by_its_input_signature():
    block, x = Block(), floats(5, 4)
    function = ivy.compile_graph(block.__call__).to_backend("jax")
    assert_same(function.apply(function.params, x)[0], block(x))


def test_variables_that_a_function_closes_over_are_called_by_its_names():
    weight, layer = tf.Variable(floats(4, 2)), layers.Dense(3, name="head")
    layer.build((None, 2))
    table = tf.constant(floats(100, 4))

    def program(ids):
        return layer(tf.gather(table, ids) @ weight)

    graph = ivy.compile_graph(program, tf.constant([1, 2]))
    assert kinds(graph) == {
        "weight": "parameter", "table": "buffer", "head/kernel": "parameter", "head/bias": "parameter"
    }  # fmt: skip
    assert_same(graph.to_backend("jax")(np.array([5, 99], np.int32)), program(tf.constant([5, 99])))


def test_parameters_share_memory_with_the_variables():
    weight = tf.Variable(floats(64, 64))
    graph = ivy.compile_graph(lambda x: x @ weight, spec(2, 64))
    assert np.shares_memory(np.asarray(graph.parameters["weight"]), np.asarray(weight.read_value()))


def test_small_constants_may_be_what_the_compiler_must_know():
    axes, shape = tf.constant([1]), tf.constant([3, 2])
    check(lambda x: (tf.reduce_sum(x, axis=axes), tf.reshape(x, shape)), floats(2, 3))


def test_two_models_with_the_same_names():
    one, other = Block(), Block()
    names = kinds(ivy.compile_graph(lambda x: one(x) + other(x), spec(3, 4)))
    assert set(names) == {f"{m}.{n}" for m in ("one", "other") for n in ("layers.0", "layers.1.bias", "seen")}


def test_an_optimiser_step_gives_the_new_parameters():
    weight = tf.Variable(floats(4, 2))

    def step(x, y):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((x @ weight - y) ** 2)
        weight.assign_sub(0.1 * tape.gradient(loss, weight))
        return loss

    x, y = floats(5, 4), floats(5, 2)
    function = ivy.transpile(step, "jax", spec(5, 4), spec(5, 2))
    loss, updates = function.apply(function.params, x, y)
    assert_same(loss, step(x, y))
    assert_same(updates["weight"], weight)


# ---------------------------------------------------------------------------------- Keras layers

IMAGE = (2, 9, 9, 3)
LAYERS = {
    "dense": (lambda: layers.Dense(5, activation="gelu"), [(2, 4)]),
    "conv 1d, causal": (lambda: layers.Conv1D(5, 3, padding="causal"), [(2, 9, 3)]),
    "conv 2d, grouped": (lambda: layers.Conv2D(6, 3, strides=2, padding="same", groups=3), [IMAGE]),
    "conv 3d": (lambda: layers.Conv3D(2, 2), [(1, 5, 5, 5, 2)]),
    "depthwise": (lambda: layers.DepthwiseConv2D(3, depth_multiplier=2), [IMAGE]),
    "separable": (lambda: layers.SeparableConv2D(4, 3), [IMAGE]),
    "transposed 1d": (lambda: layers.Conv1DTranspose(4, 3, strides=2), [(2, 5, 3)]),
    "transposed 2d": (lambda: layers.Conv2DTranspose(4, 3, strides=2, padding="same"), [IMAGE]),
    "max pooling": (lambda: layers.MaxPooling2D(2), [IMAGE]),
    "average pooling": (lambda: layers.AveragePooling2D(3, 2, padding="same"), [IMAGE]),
    "global pooling": (lambda: layers.GlobalAveragePooling2D(), [IMAGE]),
    "batch norm": (lambda: layers.BatchNormalization(), [IMAGE]),
    "layer norm": (lambda: layers.LayerNormalization(), [(3, 8)]),
    "group norm": (lambda: layers.GroupNormalization(3), [(2, 4, 4, 6)]),
    "rms norm": (lambda: layers.RMSNormalization(), [(3, 8)]),
    "attention": (lambda: layers.MultiHeadAttention(2, 4), [(2, 5, 8), (2, 6, 8)]),
    "lstm": (lambda: layers.LSTM(4, return_sequences=True, return_state=True), [(2, 4, 3)]),
    "gru": (lambda: layers.GRU(4), [(2, 4, 3)]),
    "upsampling": (lambda: layers.UpSampling2D(2, interpolation="bilinear"), [IMAGE]),
    "dropout, prelu": (lambda: tf.keras.Sequential([layers.Dropout(0.5), layers.PReLU()]), [(2, 4)]),
}


@pytest.mark.parametrize("name", LAYERS)
def test_layers(name):
    make, shapes = LAYERS[name]
    layer, arrays = make(), [floats(*shape) for shape in shapes]
    with tf.GradientTape() as tape:
        expected = layer(*map(tf.constant, arrays))
        loss = sum(tf.reduce_sum(tf.sin(leaf)) for leaf in tf.nest.flatten(expected))
    names = [variable.path for variable in layer.trainable_variables]
    wanted = tape.gradient(loss, [variable.value for variable in layer.trainable_variables])
    graph = ivy.compile_graph(layer, *(spec(*shape) for shape in shapes))
    function = graph.to_backend("jax")
    assert {name for name, kind in kinds(graph).items() if kind == "parameter"} == set(names)
    assert_same(function(*arrays), tf.nest.map_structure(tf.identity, expected))
    if not names:
        return

    def total(trained):
        return sum(
            jnp.sin(leaf).sum()
            for leaf in jax.tree.leaves(function.apply(function.params | trained, *arrays))
        )

    found = jax.grad(total)({name: function.params[name] for name in names})
    for name, gradient in zip(names, wanted, strict=True):
        np.testing.assert_allclose(found[name], gradient.numpy(), rtol=1e-3, atol=1e-4, err_msg=name)


def test_an_embedding_and_its_gradient():
    layer, ids = layers.Embedding(10, 4), np.array([[1, 2, 9]], np.int32)
    function = check(layer, ids)
    gradient = jax.grad(lambda p: function.apply(p, ids).sum())(function.params)
    np.testing.assert_array_equal(gradient["embedding/embeddings"].sum(1), 4.0 * np.isin(np.arange(10), ids))


@pytest.mark.parametrize(
    "name",
    [
        "relu6",
        "elu",
        "selu",
        "silu",
        "softplus",
        "softsign",
        "tanh",
        "hard_sigmoid",
        "mish",
        "log_softmax",
        "softmax",
    ],
)
def test_activations(name):
    check(layers.Activation(name), 3 * floats(3, 5))


def test_batch_norm_in_training_updates_its_statistics():
    layer = layers.BatchNormalization(name="norm")
    layer.build((None, 3))
    x = floats(8, 3)
    graph = ivy.compile_graph(layer, spec(8, 3), training=True)
    assert kinds(graph)["norm/moving_mean"] == "buffer"
    function = graph.to_backend("jax")
    result, updates = function.apply(function.params, x, training=True)
    assert_same(result, layer(x, training=True))  # also updates the layer
    assert_same(updates["norm/moving_mean"], layer.moving_mean.value)
    assert_same(updates["norm/moving_variance"], layer.moving_variance.value)


def test_operations_know_the_users_line_and_the_layer():
    model = tf.keras.Sequential([layers.Dense(3, name="inner")], name="net")
    model.build((None, 4))

    def program(x):
        return tf.sin(model(x))

    text = ivy.compile_graph(program, spec(2, 4)).mlir(debug_info=True)
    line = program.__code__.co_firstlineno + 1
    assert f'test_tensorflow.py":{line}:0' in text
    assert 'loc("net/inner"' in text


# -------------------------------------------------------------------------------- SavedModels


def test_a_saved_model_of_keras(tmp_path):
    model = tf.keras.Sequential(
        [layers.Input((4,), name="x"), layers.Dense(3, name="a"), layers.BatchNormalization(name="b")]
    )
    model.export(tmp_path / "net", verbose=False)
    graph = ivy.compile_graph(tmp_path / "net")
    assert kinds(graph)[f"{model.name}/a/kernel"] == "parameter"
    assert kinds(graph)[f"{model.name}/b/moving_mean"] == "buffer"
    x = floats(5, 4)
    (result,) = graph.to_backend("jax")(x=x).values()
    assert_same(result, model(x))


def test_the_signatures_of_a_saved_module(tmp_path):
    block = Block()
    tf.saved_model.save(block, str(tmp_path), signatures={"forward": block.__call__, "same": block.__call__})
    with pytest.raises(ivy.CaptureError, match="forward"):
        ivy.compile_graph(str(tmp_path))
    loaded = tf.saved_model.load(str(tmp_path))
    function = ivy.compile_graph(loaded.signatures["forward"]).to_backend("jax")
    x = floats(2, 4)
    assert_same(function.apply(function.params, x=x)[0], {"output_0": block(x)})


def test_a_folder_that_is_no_saved_model(tmp_path):
    with pytest.raises(ivy.CaptureError, match="it has no saved_model"):
        ivy.compile_graph(tmp_path, frontend="tensorflow")
    (tmp_path / "saved_model.pb").write_bytes(b"not a protocol buffer")
    with pytest.raises(ivy.CaptureError, match="cannot be loaded"):
        ivy.compile_graph(tmp_path)


# ----------------------------------------------------------------------------- symbolic sizes


def check_sizes(program, specs, *calls, **options):
    """Capture once, call with several shapes."""
    graph = ivy.compile_graph(program, *specs, **options)
    function = graph.to_backend("jax")
    for shapes in calls:
        arrays = [floats(*shape) for shape in shapes]
        assert_same(function(*arrays), tf.nest.map_structure(tf.identity, program(*map(tf.constant, arrays))))
    return graph


def test_a_symbolic_batch():
    model = tf.keras.Sequential(
        [
            layers.Conv2D(4, 3),
            layers.BatchNormalization(),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(5),
        ]
    )
    model.build((None, 8, 8, 3))
    graph = check_sizes(model, [spec(None, 8, 8, 3)], [(1, 8, 8, 3)], [(5, 8, 8, 3)])
    assert graph.program.signature.dims == {"batch": (1, None)}


def test_symbolic_sizes_of_an_example_array():
    layer = layers.Dense(3)
    layer.build((None, 4))
    check_sizes(layer, [tf.zeros((2, 4))], [(7, 4)], dynamic_shapes=tf.TensorSpec([None, 4]))
    check_sizes(layer, [tf.zeros((2, 4))], [(7, 4)], dynamic_shapes={"inputs": (None, 4)})


def test_sizes_of_the_same_name_agree():
    graph = check_sizes(
        lambda x, y: (x + x, tf.matmul(x, y, transpose_b=True)), [spec(2, 4), spec(3, 4)], [(5, 4), (6, 4)],
        dynamic_shapes=(("rows", 4), ("columns", 4)),
    )  # fmt: skip
    assert [leaf.shape for leaf in graph.program.signature.tensor_outputs()][1] == ("rows", "columns")
    function = ivy.transpile(lambda x, y: x + y, "jax", spec(None, 4), spec(None, 4))
    with pytest.raises(ivy.SignatureError, match="batch is 2"):
        function(floats(2, 4), floats(3, 4))


def test_a_symbolic_length_through_attention_and_recurrence():
    attention, recurrent = layers.MultiHeadAttention(2, 4), layers.LSTM(3, return_sequences=True)

    def program(x):
        return recurrent(x + attention(x, x, use_causal_mask=True))

    program(tf.zeros((1, 2, 8)))
    check_sizes(program, [spec(None, None, 8)], [(2, 5, 8)], [(1, 9, 8)])


def test_symbolic_image_sizes():
    model = tf.keras.Sequential(
        [layers.Conv2D(4, 3, strides=2), layers.Conv2D(2, 3), layers.GlobalMaxPooling2D()]
    )
    model.build((None, None, None, 3))
    check_sizes(model, [spec(None, None, None, 3)], [(2, 9, 16, 3)], [(1, 12, 11, 3)])


def test_numbers_and_tables_that_follow_from_sizes():
    def program(x):
        n = tf.shape(x)[0]
        positions = tf.cast(tf.range(n), tf.float32)[:, None]
        mask = tf.linalg.band_part(tf.ones([n, n]), -1, 0)
        parts = (
            x[1:],
            x[:-1],
            x[::-1],
            tf.pad(x, [[1, 2], [0, 0]]),
            tf.concat([x, x], 0),
            tf.gather(x, tf.range(n)[::-1]),
        )
        return (
            positions * x / tf.cast(n, tf.float32),
            mask @ x,
            tf.eye(n),
            tf.reshape(x, [-1]),
            tf.reduce_mean(x),
            parts,
        )

    check_sizes(program, [spec(None, 4)], [(5, 4)], [(2, 4)])


def test_python_sees_no_symbolic_size():
    def program(x):
        return x if x.shape[0] is None else x * 0

    x = floats(4, 2)
    np.testing.assert_array_equal(ivy.transpile(program, "jax", spec(None, 2))(x), x)


def test_a_program_that_is_another_for_other_sizes_is_refused():
    with pytest.raises(ivy.CaptureError, match=r"every size batch.*\n?.*Conv2D.*padding"):
        ivy.compile_graph(
            lambda x: tf.nn.conv2d(x, tf.ones((3, 3, 1, 1)), 2, "SAME"), spec(2, None, 8, 1),
            dynamic_shapes=((2, "batch", 8, 1),),
        )  # fmt: skip


# ------------------------------------------------------------------------------ random numbers


@pytest.mark.parametrize("algorithm", ["philox", "threefry"])
def test_stateless_numbers_are_exactly_those_of_tensorflow(algorithm):
    def program(seed):
        return (
            tf.random.stateless_uniform([7], seed, alg=algorithm),
            tf.random.stateless_uniform([5], seed, dtype=tf.float64, alg=algorithm),
            tf.random.stateless_uniform([6], seed, 0, 100, tf.int32, alg=algorithm),
        )

    seed = tf.constant([3, 9], tf.int64)
    with jax.enable_x64(True):
        results = ivy.transpile(program, "jax", seed)(seed.numpy())
    for result, expected in zip(results, tf.function(program, jit_compile=True)(seed), strict=True):
        np.testing.assert_array_equal(result, expected.numpy())


def test_dropout_in_training_has_the_numbers_of_its_seed():
    model = tf.keras.Sequential([layers.Dense(8), layers.Dropout(0.5)])
    model.build((None, 4))
    seed = model.non_trainable_variables[0]
    x = floats(3, 4)
    with jax.enable_x64(True):
        function = ivy.transpile(model, "jax", spec(3, 4), training=True)
        result, updates = function.apply(function.params, x, training=True)
    assert_same(result, tf.function(model, jit_compile=True)(tf.constant(x), training=True))
    np.testing.assert_array_equal(updates[seed.path], seed.numpy())


def test_numbers_without_a_seed_come_from_the_key():
    function = ivy.transpile(lambda x: tf.nn.dropout(x, 0.25), "jax", spec(None, 100))
    x = np.ones((200, 100), np.float32)
    one, same, other = (np.asarray(function(x, rng=jax.random.key(n))) for n in (0, 0, 1))
    np.testing.assert_array_equal(one, same)
    assert (one != other).any()
    assert abs((one == 0).mean() - 0.25) < 0.02


# ------------------------------------------------------------------------------- control flow


def test_autograph_loops_and_branches():
    def program(x, n):
        total = tf.zeros_like(x)
        for i in tf.range(4):
            if tf.reduce_sum(x) > 0:
                total += x * tf.cast(i, tf.float32)
            else:
                total -= x
        while tf.reduce_max(total) < 10.0:
            total = total * 2 + 1
        return total * n

    function = ivy.transpile(program, "jax", spec(3), 2)
    for x in (floats(3), -floats(3)):
        assert_same(function(x, 2), tf.function(program)(tf.constant(x), 2))


def test_loops_that_count_have_gradients():
    weight = tf.Variable(floats(3, 3))

    def program(x):
        return tf.while_loop(lambda i, x: i < 3, lambda i, x: (i + 1, tf.tanh(x @ weight)), [0, x])[1]

    x = floats(2, 3)
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(program(tf.constant(x)))
    function = ivy.transpile(program, "jax", spec(2, 3))
    gradient = jax.grad(lambda p: function.apply(p, x).sum())(function.params)
    assert_same(gradient["weight"], tape.gradient(loss, weight))


def test_scans_maps_and_arrays_of_tensors():
    def program(x):
        array = tf.TensorArray(tf.float32, size=4)
        for i in tf.range(4):
            array = array.write(i, x[i] * 2)
        return tf.scan(lambda a, b: a + b, x), tf.map_fn(tf.reduce_sum, x), array.stack()

    check(program, floats(4, 3))


def test_branches_by_number():
    def program(i, x):
        return tf.switch_case(i, [lambda: x, lambda: x * 2], default=lambda: -x)

    function = ivy.transpile(program, "jax", spec(dtype=tf.int32), spec(2))
    x = floats(2)
    for i in range(-1, 3):
        assert_same(function(np.int32(i), x), program(tf.constant(i), tf.constant(x)))


def test_a_gradient_inside_the_program():
    def program(x):
        with tf.GradientTape() as tape:
            tape.watch(x)
            y = tf.reduce_sum(tf.scan(lambda a, b: tf.tanh(a * b), x))
        return tape.gradient(y, x)

    check(program, floats(4, 2))


# -------------------------------------------------------------------------------------- errors


def line_of(function, text):
    lines, first = inspect.getsourcelines(function)
    return first + next(number for number, line in enumerate(lines) if text in line)


def refused(program, *specs, line=""):
    with pytest.raises(ivy.CaptureError) as caught:
        ivy.compile_graph(program, *specs, frontend="tensorflow")
    message = str(caught.value)
    if line:
        assert f"test_tensorflow.py:{line_of(program, line)}" in message
    return message


def test_operations_that_cannot_be_compiled_are_listed_with_their_lines():
    def program(x):
        text = tf.strings.as_string(x)
        return tf.strings.length(text) + tf.cast(x, tf.int32)

    message = refused(program, spec(3), line="as_string")
    assert "AsString" in message and "StringLength" in message


def test_shapes_that_depend_on_the_data():
    def masked(x):
        return tf.reduce_sum(tf.boolean_mask(x, x > 0))

    def reshaped(x):
        return tf.reshape(x, tf.cast(x[:2], tf.int32))

    assert "depend on the data" in refused(masked, spec(3), line="boolean_mask")
    assert "Reshape" in refused(reshaped, spec(3), line="tf.reshape")


def test_python_branches_on_values():
    branch = tf.autograph.experimental.do_not_convert(lambda x: x if tf.reduce_sum(x) > 0 else -x)
    assert "tf.cond" in refused(branch, spec(3))


def test_arrays_of_tensors_of_unknown_size():
    def program(x):
        array = tf.TensorArray(tf.float32, size=0, dynamic_size=True)
        for i in tf.range(tf.cast(x[0], tf.int32)):
            array = array.write(i, x)
        return array.stack()

    assert "test_tensorflow.py" in refused(program, spec(3))


def test_tables_are_not_variables():
    table = tf.lookup.StaticHashTable(tf.lookup.KeyValueTensorInitializer([1, 2], [3, 4]), 0)
    assert "lookup table" in refused(lambda x: table.lookup(x), spec(2, dtype=tf.int32))


def test_the_users_own_errors_are_told():
    assert "Dimensions must be equal" in refused(lambda x: x @ x, spec(2, 3))
