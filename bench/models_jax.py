"""Flax models at real size with random weights, and what comes out when they become PyTorch.

    python -m bench.models_jax NAME        one line of JSON: times and differences

Gradients are compared in float64: where terms cancel (behind a softmax or a layer norm they nearly do),
those in float32 are of rounding in their leading digits already. How far those of either framework are
from the ones in float64 is measured too: Ivy's must not be further than JAX's own.

Each model runs in a process of its own (`measure_apart`), so that memory is given back in between.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from bench.measuring import model_parser
from bench.models import _cotangents, _difference, _median, _timed, _worst_gradient


@dataclass(frozen=True)
class Example:
    """A model in evaluation mode, and its arguments."""

    model: Any
    inputs: Sequence[Any]


@dataclass(frozen=True)
class Measurement:
    """What was measured; times in seconds.

    Attributes:
        name: the model.
        parameters: how many numbers its parameters are.
        capture: the frontend: JAX's tracing and lowering, and the import.
        convert: from there to the PyTorch module.
        compile: JAX's own tracing, lowering and compilation, to compare with.
        jax: a call in JAX, compiled, the median.
        torch: a call of the PyTorch module, the median.
        output: the largest difference of an output, relative to its largest magnitude.
        gradient: the same of the parameters' gradients, both in float64.
        worst: the parameter with that difference.
        torch_rounding: how far PyTorch's gradients in float32 are from JAX's in float64.
        jax_rounding: how far JAX's own in float32 are.
    """

    name: str
    parameters: int
    capture: float
    convert: float
    compile: float
    jax: float
    torch: float
    output: float
    gradient: float
    worst: str
    torch_rounding: float
    jax_rounding: float


# ---------------------------------------------------------------------------------- models


def bert() -> Example:
    """An encoder of BERT-base's size (Devlin et al., 2018) in Flax nnx."""
    import jax.numpy as jnp
    from flax import nnx

    class Layer(nnx.Module):
        def __init__(self, rngs: nnx.Rngs) -> None:
            self.attention = nnx.MultiHeadAttention(12, 768, decode=False, rngs=rngs)
            self.norm1, self.norm2 = (nnx.LayerNorm(768, epsilon=1e-12, rngs=rngs) for _ in range(2))
            self.hidden = nnx.Linear(768, 3072, rngs=rngs)
            self.project = nnx.Linear(3072, 768, rngs=rngs)

        def __call__(self, x: Any, mask: Any) -> Any:
            x = self.norm1(x + self.attention(x, mask=mask))
            return self.norm2(x + self.project(nnx.gelu(self.hidden(x), approximate=False)))

    class Encoder(nnx.Module):
        def __init__(self, rngs: nnx.Rngs) -> None:
            self.words = nnx.Embed(30522, 768, rngs=rngs)
            self.positions = nnx.Embed(512, 768, rngs=rngs)
            self.norm = nnx.LayerNorm(768, epsilon=1e-12, rngs=rngs)
            self.layers = nnx.List([Layer(rngs) for _ in range(12)])

        def __call__(self, tokens: Any, mask: Any) -> Any:
            x = self.norm(self.words(tokens) + self.positions(jnp.arange(tokens.shape[1])))
            for layer in self.layers:
                x = layer(x, mask[:, None, None, :])
            return x

    model = Encoder(nnx.Rngs(0))
    model.eval()
    mask = np.ones((2, 64), bool)
    mask[1, 40:] = False
    tokens = np.random.default_rng(0).integers(0, 30522, (2, 64))
    return Example(model, (jnp.asarray(tokens, jnp.int32), jnp.asarray(mask)))


def lstm() -> Example:
    """A language model of two LSTM layers (Zaremba et al., 2014, the medium size) in Flax nnx."""
    import jax.numpy as jnp
    from flax import nnx

    class LanguageModel(nnx.Module):
        def __init__(self, rngs: nnx.Rngs) -> None:
            self.embedding = nnx.Embed(10000, 650, rngs=rngs)
            cells = [nnx.OptimizedLSTMCell(650, 650, rngs=rngs) for _ in range(2)]
            self.layers = nnx.List([nnx.RNN(cell) for cell in cells])
            self.head = nnx.Linear(650, 10000, rngs=rngs)

        def __call__(self, tokens: Any) -> Any:
            x = self.embedding(tokens)
            for layer in self.layers:
                x = layer(x)
            return self.head(x)

    tokens = np.random.default_rng(0).integers(0, 10000, (2, 35))
    return Example(LanguageModel(nnx.Rngs(0)), (jnp.asarray(tokens, jnp.int32),))


MODELS: dict[str, Callable[[], Example]] = {"BERT-base (Flax)": bert, "LSTM (Flax)": lstm}
"""Every model by the name it is shown under."""


# --------------------------------------------------------------------------------- measuring


def measure(name: str) -> Measurement:
    """Transpile one model to PyTorch, and compare times, outputs and gradients with JAX's."""
    import jax
    import torch
    from flax import nnx

    example = MODELS[name]()
    capture, convert, module = _transpiled(example)
    graph, state = nnx.split(example.model)
    call = jax.jit(lambda state, *inputs: nnx.merge(graph, state)(*inputs))
    compiled, run = _timed(lambda: call.lower(state, *example.inputs).compile())
    tensors = _tensors(example)
    expected = np.asarray(run(state, *example.inputs))
    with torch.no_grad():
        torch_time, actual = _median(lambda: module(*tensors)), module(*tensors).numpy()
    jax_time = _median(lambda: jax.block_until_ready(run(state, *example.inputs)))
    (weight,) = _cotangents([expected])
    mine, theirs = _torch_gradients(module, tensors, weight), _jax_gradients(example, weight)
    example = _widened(example)
    *_, wide = _transpiled(example)
    exact = _jax_gradients(example, weight)
    worst, gradient = _worst(_torch_gradients(wide, tensors, weight), exact)
    return Measurement(
        name=name, parameters=sum(p.numel() for p in module.parameters()), capture=capture, convert=convert,
        compile=compiled, jax=jax_time, torch=torch_time, output=_difference(actual, expected),
        gradient=gradient, worst=worst, torch_rounding=_worst(mine, exact)[1],
        jax_rounding=_worst(theirs, exact)[1],
    )  # fmt: skip


def _transpiled(example: Example) -> tuple[float, float, Any]:
    """The times of capture and conversion, and the PyTorch module."""
    from ivy.conversion import to_ivy
    from ivy.frontend import jax as frontend
    from ivy.graph import Graph

    capture, program = _timed(lambda: frontend.capture(example.model, example.inputs, {}))
    convert, module = _timed(lambda: Graph(to_ivy(program), program).to_backend("torch"))
    return capture, convert, module


def _tensors(example: Example) -> list[Any]:
    import torch

    return [torch.from_numpy(np.array(value)) for value in example.inputs]


def _widened(example: Example) -> Example:
    """The same model with the same weights in float64; the process computes in it from here on."""
    import jax
    import jax.numpy as jnp
    from flax import nnx

    jax.config.update("jax_enable_x64", True)
    graph, state = nnx.split(example.model)
    wide = jax.tree.map(
        lambda leaf: leaf.astype(jnp.float64) if jnp.issubdtype(leaf.dtype, jnp.floating) else leaf, state
    )
    model = nnx.merge(graph, wide)
    for _, module in nnx.iter_graph(model):
        if hasattr(module, "param_dtype"):
            module.param_dtype = jnp.float64
        if isinstance(module, nnx.MultiHeadAttention):
            module.attention_fn = _attention
    return Example(model, example.inputs)


def _attention(query: Any, key: Any, value: Any, *, mask: Any, **_: Any) -> Any:
    """Attention in the type of its operands; `nnx.dot_product_attention` rounds to float32."""
    import jax.numpy as jnp
    from flax.nnx.nn.attention import dot_product_attention_weights

    weights = dot_product_attention_weights(query, key, mask=mask)
    return jnp.einsum("...hqk,...khd->...qhd", weights, value)


def _worst(mine: dict[str, np.ndarray], theirs: dict[str, np.ndarray]) -> tuple[str, float]:
    """The parameter whose gradient differs most, and by how much."""
    if mine.keys() != theirs.keys():
        raise SystemExit(f"gradients of other parameters: {sorted(mine.keys() ^ theirs.keys())}")
    return _worst_gradient(mine, theirs)


def _torch_gradients(module: Any, tensors: Sequence[Any], weight: np.ndarray) -> dict[str, np.ndarray]:
    import torch

    output = module(*tensors)
    torch.vdot(output.flatten(), torch.from_numpy(weight).to(output.dtype).flatten()).backward()
    return {name: value.grad.numpy() for name, value in module.named_parameters() if value.grad is not None}


def _jax_gradients(example: Example, weight: np.ndarray) -> dict[str, np.ndarray]:
    import jax.numpy as jnp
    from flax import nnx

    gradients = nnx.jit(nnx.grad(lambda model, *inputs: jnp.vdot(model(*inputs), weight)))
    state = gradients(example.model, *example.inputs)
    return {".".join(map(str, path)): np.asarray(v[...]) for path, v in nnx.to_flat_state(state)}


def measure_apart(name: str) -> Measurement:
    """`measure` in a process of its own.

    Raises:
        RuntimeError: it failed; the message is the end of what it printed.
    """
    command = [sys.executable, "-m", "bench.models_jax", name]
    environment = os.environ | {"PYTHONWARNINGS": "ignore"}
    process = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if process.returncode:
        raise RuntimeError("\n".join(process.stderr.strip().splitlines()[-12:]))
    return Measurement(**json.loads(process.stdout.strip().splitlines()[-1]))


if __name__ == "__main__":
    options = model_parser("bench.models_jax", __doc__, MODELS).parse_args()
    print(json.dumps(asdict(measure(options.name))))
