"""Keras models at real size with random weights, and what comes out in JAX and PyTorch.

    python -m bench.models_tensorflow NAME [jax|torch]       one line of JSON: times and differences

Each model runs in a process of its own (`measure_apart`), so that memory is given back in between.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from bench.measuring import model_parser
from bench.models import NOISE_FLOOR

REPEATS = 5


@dataclass(frozen=True)
class Example:
    """A model's constructor and the shape of its input.

    Attributes:
        smooth: whether its gradient is continuous; where it has steps (ReLU), gradients are compared in
            float64, since rounding decides on which side some activations lie.
    """

    make: Callable[[], Any]
    shape: tuple[int, ...]
    smooth: bool = True


@dataclass(frozen=True)
class Measurement:
    """What was measured; times in seconds.

    Attributes:
        name: the model.
        target: the framework it was taken to.
        parameters: how many numbers its parameters are.
        convert: from the Keras model to the native callable.
        compile: its first call.
        tensorflow: a call of the model as a `tf.function`, the median.
        native: a call of the native callable, the median.
        output: the largest difference of an output, relative to its largest magnitude.
        gradient: the same of the parameters' gradients.
        worst: the parameter with that difference.
    """

    name: str
    target: str
    parameters: int
    convert: float
    compile: float
    tensorflow: float
    native: float
    output: float
    gradient: float
    worst: str


# ---------------------------------------------------------------------------------- models


def _application(name: str, smooth: bool) -> Callable[[], Example]:
    def make() -> Any:
        import keras

        return getattr(keras.applications, name)(weights=None, classifier_activation=None)

    return lambda: Example(make, (1, 224, 224, 3), smooth)


def transformer() -> Example:
    """A BERT-base encoder without its embedding (Devlin et al., 2018)."""

    def make() -> Any:
        import keras
        from keras import layers

        x = inputs = layers.Input((64, 768))
        for _ in range(12):
            x = layers.LayerNormalization(epsilon=1e-12)(x + layers.MultiHeadAttention(12, 64)(x, x))
            hidden = layers.Dense(3072, activation="gelu")(x)
            x = layers.LayerNormalization(epsilon=1e-12)(x + layers.Dense(768)(hidden))
        return keras.Model(inputs, x)

    return Example(make, (2, 64, 768))


def lstm() -> Example:
    """Two LSTM layers (Zaremba et al., 2014, the medium size) on vectors."""

    def make() -> Any:
        import keras
        from keras import layers

        recurrent = [layers.LSTM(650, return_sequences=True) for _ in range(2)]
        return keras.Sequential([layers.Input((35, 650)), *recurrent, layers.Dense(1000)])

    return Example(make, (2, 35, 650))


MODELS: dict[str, Callable[[], Example]] = {
    "ResNet50V2": _application("ResNet50V2", smooth=False),
    "EfficientNetB0": _application("EfficientNetB0", smooth=True),
    "MobileNetV3Small": _application("MobileNetV3Small", smooth=False),
    "MobileNetV3Large": _application("MobileNetV3Large", smooth=False),
    "Transformer encoder": transformer,
    "LSTM": lstm,
}
"""Every model by the name it is shown under."""


# --------------------------------------------------------------------------------- measuring


def measure(name: str, target: str) -> Measurement:
    """Transpile one model, and compare times, outputs and gradients with TensorFlow's."""
    import tensorflow as tf

    example = MODELS[name]()
    model, image = _made(example, "float32")
    convert, function = _timed(lambda: _transpiled(model, image, target))
    call = _caller(function, image, target)
    compiled, result = _timed(call)
    native = _median(call)
    reference = tf.function(lambda x: model(x, training=False))
    expected = reference(image).numpy()
    tensorflow = _median(lambda: reference(image).numpy())
    if not example.smooth:
        model, image = _made(example, "float64")
        function = _transpiled(model, image, target)
    worst, gradient = _compare_gradients(function, model, image, target)
    return Measurement(
        name=name, target=target, parameters=model.count_params(), convert=convert, compile=compiled,
        tensorflow=tensorflow, native=native, output=_difference(result, expected), gradient=gradient,
        worst=worst,
    )  # fmt: skip


def _made(example: Example, dtype: str) -> tuple[Any, np.ndarray]:
    """The model and an input, in an element type."""
    import jax
    import keras

    keras.config.set_dtype_policy(dtype)
    keras.utils.set_random_seed(0)
    jax.config.update("jax_enable_x64", dtype == "float64")
    return example.make(), np.random.default_rng(0).uniform(0, 1, example.shape).astype(dtype)


def _transpiled(model: Any, image: np.ndarray, target: str) -> Any:
    import tensorflow as tf

    import ivy

    return ivy.transpile(model, target, tf.constant(image), training=False)


def _caller(function: Any, image: np.ndarray, target: str) -> Callable[[], np.ndarray]:
    if target == "jax":
        import jax

        compiled = jax.jit(lambda params, x: function.apply(params, x, training=False))
        given = jax.numpy.asarray(image)
        return lambda: np.asarray(compiled(function.params, given))
    import torch

    tensor = torch.from_numpy(image)

    def call() -> np.ndarray:
        with torch.no_grad():
            return np.asarray(function(tensor, training=False).numpy())

    return call


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def _median(work: Callable[[], Any]) -> float:
    work()
    return statistics.median(_timed(work)[0] for _ in range(REPEATS))


def _compare_gradients(function: Any, model: Any, image: np.ndarray, target: str) -> tuple[str, float]:
    """The parameter whose gradient differs most, and by how much.

    The loss is the sum of all outputs, each element times a random number.
    """
    import tensorflow as tf

    variables = {variable.path: variable.value for variable in model.trainable_variables}
    with tf.GradientTape() as tape:
        output = model(image, training=False)
        weights = np.random.default_rng(1).standard_normal(output.shape).astype(image.dtype)
        loss = tf.reduce_sum(output * weights)
    gradients = tape.gradient(loss, list(variables.values()))
    wanted = dict(zip(variables, (g.numpy() for g in gradients), strict=True))
    find = _jax_gradients if target == "jax" else _torch_gradients
    return _worst_gradient(find(function, image, weights, list(wanted)), wanted)


def _jax_gradients(
    function: Any, image: np.ndarray, weights: np.ndarray, names: Sequence[str]
) -> dict[str, np.ndarray]:
    import jax
    import jax.numpy as jnp

    def loss(trained: Any) -> Any:
        return jnp.vdot(function.apply({**function.params, **trained}, image, training=False), weights)

    gradients = jax.jit(jax.grad(loss))({name: function.params[name] for name in names})
    return {name: np.asarray(gradient) for name, gradient in gradients.items()}


def _torch_gradients(
    function: Any, image: np.ndarray, weights: np.ndarray, names: Sequence[str]
) -> dict[str, np.ndarray]:
    import torch

    output = function(torch.from_numpy(image), training=False)
    output.backward(torch.from_numpy(weights))
    named = {_attribute(name): value for name, value in function.named_parameters()}
    return {name: named[_attribute(name)].grad.numpy() for name in names}


def _attribute(name: str) -> str:
    """A variable's path as PyTorch has it, where the parts of a name are attributes."""
    return name.replace("/", ".")


def _worst_gradient(mine: Mapping[str, np.ndarray], theirs: Mapping[str, np.ndarray]) -> tuple[str, float]:
    largest = max(float(np.abs(gradient).max()) for gradient in theirs.values())
    found = {name: _difference(mine[name], theirs[name], NOISE_FLOOR * largest) for name in mine}
    worst = max(found, key=lambda name: found[name])
    return worst, found[worst]


def _difference(mine: np.ndarray, theirs: np.ndarray, floor: float = 0.0) -> float:
    """The largest difference of two arrays, relative to the largest magnitude in `theirs`."""
    if mine.shape != theirs.shape or not np.isfinite(mine).all():
        return float("inf")
    scale = max(float(np.abs(theirs).max()), floor, np.finfo(np.float32).tiny)
    return float(np.abs(mine - theirs).max()) / scale


def measure_apart(name: str, target: str) -> Measurement:
    """`measure` in a process of its own.

    Raises:
        RuntimeError: it failed; the message is the end of what it printed.
    """
    environment = os.environ | {"TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-m", "bench.models_tensorflow", name, target]
    process = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if process.returncode:
        raise RuntimeError("\n".join(process.stderr.strip().splitlines()[-12:]))
    return Measurement(**json.loads(process.stdout.strip().splitlines()[-1]))


if __name__ == "__main__":
    parser = model_parser("bench.models_tensorflow", __doc__, MODELS)
    parser.add_argument("target", nargs="?", choices=["jax", "torch"], default="jax", help="jax by default")
    options = parser.parse_args()
    print(json.dumps(asdict(measure(options.name, options.target))))
