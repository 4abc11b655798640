"""The networks by hand in TensorFlow: Keras models, and one on TensorFlow's functions alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from keras import layers

from bench.networks import Program, Weights, channels_last, kernel


def mlp(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """The perceptron of `bench.speed`."""
    model = keras.Sequential([
        keras.Input((784,)), layers.Dense(2048, "relu"), layers.Dense(2048, "relu"), layers.Dense(10),
    ])  # fmt: skip
    for layer, index in zip(model.layers, (0, 2, 4), strict=True):
        _fill(layer, weights, f"{index}")
    return _program(model, inputs)


def blocks(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """The six blocks of `bench.speed`."""

    def conv(x: Any, name: str, stride: int = 1) -> Any:
        weight = weights[f"{name}.weight"]
        if weight.shape[-1] > 1:
            x = layers.ZeroPadding2D(1)(x)
        made = layers.Conv2D(weight.shape[0], weight.shape[-1], stride, use_bias=False)
        return _called(made, x, weights, name)

    def norm(x: Any, name: str) -> Any:
        return _called(layers.BatchNormalization(epsilon=1e-5), x, weights, name)

    x = image = keras.Input(channels_last(inputs[0]).shape[1:])
    for i in range(6):
        stride = 2 if f"{i}.project.weight" in weights else 1
        y = layers.ReLU()(norm(conv(x, f"{i}.conv1", stride), f"{i}.bn1"))
        y = norm(conv(y, f"{i}.conv2"), f"{i}.bn2")
        x = layers.ReLU()(layers.Add()([y, conv(x, f"{i}.project", 2) if stride == 2 else x]))
    return _program(keras.Model(image, x), inputs)


def encoder(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """The layer of `bench.speed`."""
    parts = {
        f"{name}.{kind}": value
        for kind in ("weight", "bias")
        for name, value in zip(
            ("query", "key", "value"), np.split(weights[f"self_attn.in_proj_{kind}"], 3), strict=True
        )
    }
    parts |= {f"out.{kind}": weights[f"self_attn.out_proj.{kind}"] for kind in ("weight", "bias")}
    x = vectors = keras.Input((128, 512))
    y = _called(layers.LayerNormalization(epsilon=1e-5), x, weights, "norm1")
    x = layers.Add()([x, _attention(8, 64, y, parts)])
    y = _called(layers.LayerNormalization(epsilon=1e-5), x, weights, "norm2")
    y = _called(layers.Dense(2048, "gelu"), y, weights, "linear1")
    x = layers.Add()([x, _called(layers.Dense(512), y, weights, "linear2")])
    return _program(keras.Model(vectors, x), inputs)


class Decoder(tf.Module):
    """A layer of GPT-2 without Keras, with weights as (in, out)."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self.weights = {name.replace(".", "_"): tf.Variable(kernel(value)) for name, value in weights.items()}

    def dense(self, name: str, x: tf.Tensor) -> tf.Tensor:
        """A fully connected layer."""
        return tf.tensordot(x, self.weights[f"{name}_weight"], 1) + self.weights[f"{name}_bias"]

    def layer_norm(self, name: str, x: tf.Tensor) -> tf.Tensor:
        """Layer normalisation over the last axis."""
        mean, variance = tf.nn.moments(x, -1, keepdims=True)
        scale, offset = self.weights[f"{name}_weight"], self.weights[f"{name}_bias"]
        return tf.nn.batch_normalization(x, mean, variance, offset, scale, 1e-5)

    @tf.function
    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """The layer's output."""
        batch, length, width = x.shape
        qkv = tf.split(self.dense("attn", self.layer_norm("ln_1", x)), 3, -1)
        query, key, value = (
            tf.transpose(tf.reshape(part, (batch, length, 8, -1)), (0, 2, 1, 3)) for part in qkv
        )
        scores = tf.matmul(query, key, transpose_b=True) / tf.sqrt(float(query.shape[-1]))
        mask = tf.linalg.band_part(tf.ones((length, length), tf.bool), -1, 0)
        y = tf.matmul(tf.nn.softmax(tf.where(mask, scores, scores.dtype.min)), value)
        x = x + self.dense("proj", tf.reshape(tf.transpose(y, (0, 2, 1, 3)), (batch, length, width)))
        hidden = tf.nn.gelu(self.dense("fc", self.layer_norm("ln_2", x)), approximate=True)
        return x + self.dense("out", hidden)


def decoder(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """The layer of `bench.speed`."""
    return _program(Decoder(weights), inputs)


def resnet50(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """Keras' own ResNet-50."""
    model = keras.applications.ResNet50(weights=None, classifier_activation=None)
    _fill(model.get_layer("predictions"), weights, "head")
    _fill(model.get_layer("conv1_conv"), weights, "conv")
    _fill(model.get_layer("conv1_bn"), weights, "bn")
    index = 0
    for stage, count in enumerate((3, 4, 6, 3), 2):
        for block in range(1, count + 1):
            for number in range(0 if block == 1 else 1, 4):
                for kind in ("conv", "bn"):
                    layer = model.get_layer(f"conv{stage}_block{block}_{number}_{kind}")
                    _fill(layer, weights, f"blocks.{index}.{kind}{number}")
            index += 1
    return _program(model, inputs)


class Embeddings(layers.Layer):  # type: ignore[misc]
    """Embeddings of tokens and of their positions."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.positions = layers.Embedding(30522, 768), layers.Embedding(512, 768)

    def call(self, tokens: Any) -> Any:
        """The sum of both."""
        return self.words(tokens) + self.positions(tf.range(tokens.shape[1]))


def bert(weights: Weights, inputs: Sequence[np.ndarray]) -> Program:
    """BERT-base with its embeddings."""
    tokens, mask = keras.Input((128,), dtype="int32"), keras.Input((128,), dtype="bool")
    embeddings = Embeddings()
    x = embeddings(tokens)
    for layer, name in ((embeddings.words, "words"), (embeddings.positions, "positions")):
        _fill(layer, weights, name)
    x = _called(layers.LayerNormalization(epsilon=1e-12), x, weights, "norm")
    for i in range(12):
        parts = {
            name.removeprefix(f"layers.{i}."): value
            for name, value in weights.items()
            if name.startswith(f"layers.{i}.")
        }
        y = layers.Add()([x, _attention(12, 64, x, parts, mask[:, None, :])])
        x = _called(layers.LayerNormalization(epsilon=1e-12), y, parts, "norm1")
        hidden = _called(layers.Dense(3072, "gelu"), x, parts, "hidden")
        y = layers.Add()([x, _called(layers.Dense(768), hidden, parts, "project")])
        x = _called(layers.LayerNormalization(epsilon=1e-12), y, parts, "norm2")
    model = keras.Model([tokens, mask], x)
    return Program(
        tf.function(lambda tokens, mask: model([tokens, mask], training=False)),
        [tf.constant(array) for array in inputs],
        inputs,
    )


def _program(function: Any, inputs: Sequence[np.ndarray]) -> Program:
    given = [channels_last(array) for array in inputs]
    return Program(function, [tf.constant(array) for array in given], given)


def _attention(heads: int, width: int, x: Any, weights: Weights, mask: Any = None) -> Any:
    layer = layers.MultiHeadAttention(heads, width)
    result = layer(x, x, attention_mask=mask)
    for name, part in (
        ("query", layer._query_dense), ("key", layer._key_dense),
        ("value", layer._value_dense), ("out", layer._output_dense),
    ):  # fmt: skip
        _fill(part, weights, name)
    return result


def _called(layer: Any, x: Any, weights: Weights, name: str) -> Any:
    """The layer's result; it has PyTorch's weights afterwards."""
    result = layer(x)
    _fill(layer, weights, name)
    return result


def _fill(layer: Any, weights: Weights, name: str) -> None:
    """Give a layer PyTorch's weights; heads are axes of their own in Keras."""
    kinds = ("weight", "bias", "running_mean", "running_var")
    arrays = [weights[f"{name}.{kind}"] for kind in kinds if f"{name}.{kind}" in weights]
    if not isinstance(layer, layers.Embedding):
        arrays[0] = kernel(arrays[0])
    for variable, array in zip(layer.weights, arrays, strict=True):
        variable.assign(array.reshape(variable.shape))
