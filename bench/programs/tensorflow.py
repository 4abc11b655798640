"""TensorFlow programs: Keras models and functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from bench.programs import Case, arrays, leaves


def case(program: Any, *args: Any) -> Case:
    """A case from a model or a function, with a model's gradients by the tape."""

    def gradients(weights: Sequence[np.ndarray]) -> Mapping[str, np.ndarray]:
        variables = program.trainable_variables
        with tf.GradientTape() as tape:
            pairs = zip(leaves(program(*args)), weights, strict=True)
            loss = tf.add_n([tf.reduce_sum(leaf * weight) for leaf, weight in pairs])
        found = tape.gradient(loss, [variable.value for variable in variables])
        pairs = zip(variables, found, strict=True)
        return {variable.path: np.asarray(tf.convert_to_tensor(value)) for variable, value in pairs}

    given = tf.nest.map_structure(np.asarray, args)
    model = isinstance(program, keras.Model)
    return Case(program, args, given, arrays(program(*args)), gradients if model else None)


def normal(seed: int, shape: Sequence[int]) -> tf.Tensor:
    """Random numbers that are the same in each run."""
    return tf.constant(np.random.default_rng(seed).standard_normal(tuple(shape)), tf.float32)


def perceptron() -> Case:
    """A sequential Keras model."""
    keras.utils.set_random_seed(0)
    model = keras.Sequential([
        keras.Input((20,)), layers.Dense(32, "gelu"), layers.Dense(32, "relu"),
        layers.Dense(5, "log_softmax"),
    ])  # fmt: skip
    return case(model, normal(1, (8, 20)))


def convnet() -> Case:
    """A functional Keras model with batch norm in inference mode, NHWC."""
    keras.utils.set_random_seed(0)
    image = keras.Input((32, 32, 3))
    x = layers.Conv2D(8, 5, 2, "same")(image)
    for _ in range(2):
        y = layers.BatchNormalization()(layers.Conv2D(8, 3, padding="same", use_bias=False)(x))
        y = layers.Conv2D(8, 3, padding="same", groups=2)(layers.Activation("silu")(y))
        x = layers.MaxPooling2D(3, 2, "same")(layers.Add()([x, layers.BatchNormalization()(y)]))
    model = keras.Model(image, layers.Dense(4)(layers.GlobalAveragePooling2D()(x)))
    for index, variable in enumerate(model.non_trainable_variables):
        if "moving" in variable.path:
            variable.assign(np.random.default_rng(index).uniform(0.5, 1.5, variable.shape))
    return case(model, normal(1, (2, 32, 32, 3)))


def encoder() -> Case:
    """Two layers of a transformer's encoder with a mask of padding."""
    keras.utils.set_random_seed(0)
    tokens = keras.Input((12,), dtype="int32")
    mask = keras.ops.expand_dims(keras.ops.not_equal(tokens, 0), 1)
    x = layers.Embedding(50, 32)(tokens)
    for _ in range(2):
        y = layers.LayerNormalization()(x)
        x = layers.Add()([x, layers.MultiHeadAttention(4, 8)(y, y, attention_mask=mask)])
        y = layers.Dense(32)(layers.Dense(64, "gelu")(layers.LayerNormalization()(x)))
        x = layers.Add()([x, y])
    given = np.random.default_rng(2).integers(1, 50, (2, 12))
    given[1, 8:] = 0
    return case(keras.Model(tokens, x), tf.constant(given, tf.int32))


class Recurrent(keras.Model):
    """A GRU cell in a loop."""

    def __init__(self) -> None:
        super().__init__()
        self.cell = layers.GRUCell(10)
        self.head = layers.Dense(3)

    def call(self, x: Any) -> Any:
        """The head's outputs at each step, and the last state."""
        state = tf.zeros((x.shape[0], 10))
        outputs = []
        for step in tf.unstack(x, axis=1):
            _, (state,) = self.cell(step, [state])
            outputs.append(self.head(state))
        return tf.stack(outputs, 1), state


def recurrent() -> Case:
    """A GRU cell in a loop of seven steps."""
    keras.utils.set_random_seed(0)
    return case(Recurrent(), normal(1, (4, 7, 6)))


def optimiser_step() -> Case:
    """A step of Adam, with gradients by the tape."""
    params = {"w1": 0.3 * normal(1, (6, 16)), "b1": 0.3 * normal(2, (16,)), "w2": 0.3 * normal(3, (16, 1))}
    zeros = {name: tf.zeros_like(value) for name, value in params.items()}

    @tf.function
    def step(params: Any, first: Any, second: Any, x: Any, y: Any) -> Any:
        with tf.GradientTape() as tape:
            tape.watch(params)
            hidden = tf.tanh(x @ params["w1"] + params["b1"])
            loss = tf.reduce_mean(tf.square(hidden @ params["w2"] - y))
        grads = tape.gradient(loss, params)
        first = {name: 0.9 * first[name] + 0.1 * grads[name] for name in params}
        second = {name: 0.999 * second[name] + 0.001 * grads[name] ** 2 for name in params}
        updates = {name: (first[name] / 0.1) / (tf.sqrt(second[name] / 0.001) + 1e-8) for name in params}
        return {name: params[name] - 1e-2 * updates[name] for name in params}, first, second, loss

    return case(step, params, zeros, zeros, normal(4, (9, 6)), normal(5, (9, 1)))


def numerical() -> Case:
    """Linear algebra, sorting and indexing."""

    @tf.function
    def program(a: Any, b: Any, picks: Any) -> Any:
        spd = a @ tf.transpose(a) + 4 * tf.eye(5)
        factor = tf.linalg.cholesky(spd)
        solution = tf.linalg.solve(spd, b)
        flat = tf.reshape(b, [-1])
        ordered, order = tf.sort(flat, direction="DESCENDING"), tf.argsort(flat, stable=True)
        picked = tf.gather(b[:, -1], picks) + tf.gather(b[:, 1], picks)
        running = tf.clip_by_value(tf.cumsum(ordered), -2.0, 2.0)
        counts = tf.tensor_scatter_nd_add(tf.zeros(4), (picks % 4)[:, None], tf.ones(6))
        values = tf.where(running > 0, tf.sqrt(tf.abs(running)), tf.math.log1p(tf.abs(running)))
        largest, places = tf.math.top_k(tf.transpose(b), 2)
        return factor, solution, ordered, order, picked, values, counts, largest, places

    return case(program, normal(1, (5, 5)), normal(2, (5, 3)), tf.constant([0, 3, 3, 1, 2, 4]))


PROGRAMS = {
    "perceptron": perceptron,
    "convnet": convnet,
    "transformer encoder": encoder,
    "recurrent cell": recurrent,
    "optimiser step": optimiser_step,
    "numerical program": numerical,
}
