"""Real architectures with random weights at real size, and what comes out when they become JAX.

    python -m bench.models NAME        one line of JSON: times and differences
    python -m bench.models --to llvm   Ivy's own code against its peers: see `bench.models_llvm`

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

REPEATS = 5
NOISE_FLOOR = 1e-3
"""Gradients are compared relative to at least this fraction of the largest one in the model: some
are zero in exact arithmetic (attention does not depend on the bias of its keys). The tolerance is then
the resolution of float32 relative to the largest gradient."""


@dataclass(frozen=True)
class Example:
    """A model and keyword arguments to call it with.

    Attributes:
        smooth: whether its gradient is continuous. Where it has steps (ReLU), the rounding of float32
            decides on which side some activations lie, so gradients are compared in float64.
    """

    model: Any
    inputs: Mapping[str, Any]
    smooth: bool = True


@dataclass(frozen=True)
class Measurement:
    """What was measured; times in seconds.

    Attributes:
        name: the model.
        parameters: how many numbers its parameters are.
        capture: `torch.export`.
        convert: from the exported program to the JAX callable.
        compile: its first call: XLA's compilation and the preparation of the weights.
        torch: a call in PyTorch, the median.
        jax: a call of the JAX callable, the median.
        output: the largest difference of an output, relative to its largest magnitude.
        gradient: the same of the parameters' gradients.
        worst: the parameter with that difference.
    """

    name: str
    parameters: int
    capture: float
    convert: float
    compile: float
    torch: float
    jax: float
    output: float
    gradient: float
    worst: str


# ---------------------------------------------------------------------------------- models


def _image(size: int = 224) -> dict[str, Any]:
    import torch

    return {"pixel_values": torch.randn(1, 3, size, size)}


def _tokens(vocabulary: int, length: int = 64, batch: int = 1) -> Any:
    import torch

    return torch.randint(0, vocabulary, (batch, length))


def resnet() -> Example:
    """ResNet-50 (He et al., 2015)."""
    from transformers import ResNetConfig, ResNetForImageClassification

    return Example(ResNetForImageClassification(ResNetConfig()), _image(), smooth=False)


def convnext() -> Example:
    """ConvNeXt-T (Liu et al., 2022), with layer scales as large as they are after training."""
    from transformers import ConvNextConfig, ConvNextForImageClassification

    return Example(ConvNextForImageClassification(ConvNextConfig(layer_scale_init_value=0.1)), _image())


def vit() -> Example:
    """ViT-B/16 (Dosovitskiy et al., 2020)."""
    from transformers import ViTConfig, ViTModel

    return Example(ViTModel(ViTConfig()), _image())


def bert() -> Example:
    """BERT-base (Devlin et al., 2018), with a padded sentence."""
    import torch
    from transformers import BertConfig, BertModel

    mask = torch.ones(2, 64, dtype=torch.int64)
    mask[1, 40:] = 0
    return Example(BertModel(BertConfig()), {"input_ids": _tokens(30522, batch=2), "attention_mask": mask})


def gpt2() -> Example:
    """GPT-2 (Radford et al., 2019) with its language-model head, tied to the embedding."""
    from transformers import GPT2Config, GPT2LMHeadModel

    return Example(GPT2LMHeadModel(GPT2Config(use_cache=False)), {"input_ids": _tokens(50257)})


def llama() -> Example:
    """Four layers of Llama 3.2 1B (Dubey et al., 2024): grouped queries, rotary embeddings, SwiGLU."""
    from transformers import LlamaConfig, LlamaForCausalLM

    config = LlamaConfig(
        num_hidden_layers=4, hidden_size=2048, intermediate_size=8192, vocab_size=128256,
        num_attention_heads=32, num_key_value_heads=8, head_dim=64, tie_word_embeddings=True,
        use_cache=False,
    )  # fmt: skip
    return Example(LlamaForCausalLM(config), {"input_ids": _tokens(128256)})


def t5() -> Example:
    """T5-small (Raffel et al., 2019), encoder and decoder."""
    from transformers import T5Config, T5ForConditionalGeneration

    inputs = {"input_ids": _tokens(32128), "decoder_input_ids": _tokens(32128, 32)}
    return Example(T5ForConditionalGeneration(T5Config(use_cache=False)), inputs, smooth=False)


def whisper() -> Example:
    """Whisper-tiny (Radford et al., 2022) on thirty seconds of sound."""
    import torch
    from transformers import WhisperConfig, WhisperForConditionalGeneration

    inputs = {"input_features": torch.randn(1, 80, 3000), "decoder_input_ids": _tokens(51865, 32)}
    return Example(WhisperForConditionalGeneration(WhisperConfig(use_cache=False)), inputs)


def lstm() -> Example:
    """A language model of two LSTM layers (Zaremba et al., 2014, the medium size)."""
    import torch

    class LanguageModel(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.embedding = torch.nn.Embedding(10000, 650)
            self.lstm = torch.nn.LSTM(650, 650, num_layers=2, batch_first=True)
            self.head = torch.nn.Linear(650, 10000)

        def forward(self, tokens: Any) -> Any:
            hidden, state = self.lstm(self.embedding(tokens))
            return self.head(hidden), state

    return Example(LanguageModel(), {"tokens": _tokens(10000, 35, batch=2)})


MODELS: dict[str, Callable[[], Example]] = {
    "ResNet-50": resnet,
    "ConvNeXt-tiny": convnext,
    "ViT-base": vit,
    "BERT-base": bert,
    "GPT-2": gpt2,
    "Llama (4 layers)": llama,
    "T5-small": t5,
    "Whisper-tiny": whisper,
    "LSTM": lstm,
}
"""Every model by the name it is shown under."""


# --------------------------------------------------------------------------------- measuring


def measure(name: str) -> Measurement:
    """Transpile one model to JAX, and compare times, outputs and gradients with PyTorch's."""
    import jax
    import torch

    import ivy

    torch.manual_seed(0)
    example = MODELS[name]()
    model, inputs = example.model.eval(), dict(example.inputs)
    with torch.no_grad():
        capture, exported = _timed(lambda: torch.export.export(model, (), inputs, strict=False))
    convert, function = _timed(lambda: ivy.compile_graph(exported).to_backend("jax"))
    arrays = {key: jax.numpy.asarray(value.numpy()) for key, value in inputs.items()}
    compiled, result = _timed(lambda: jax.block_until_ready(function(**arrays)))
    jax_time = _median(lambda: jax.block_until_ready(function(**arrays)))
    with torch.no_grad():
        torch_time = _median(lambda: model(**inputs))
        expected = [leaf.numpy() for leaf in _torch_leaves(model(**inputs))]
    outputs = [np.asarray(leaf) for leaf in jax.tree_util.tree_leaves(result)]
    if len(outputs) != len(expected):
        raise SystemExit(f"{name}: {len(outputs)} outputs, PyTorch gives {len(expected)}")
    if not example.smooth:
        jax.config.update("jax_enable_x64", True)
        model, inputs = model.double(), {key: _widened(value) for key, value in inputs.items()}
        function = ivy.transpile(model, "jax", **inputs)
    worst, gradient = _compare_gradients(function, model, inputs, expected)
    return Measurement(
        name=name, parameters=sum(p.numel() for p in model.parameters()), capture=capture, convert=convert,
        compile=compiled, torch=torch_time, jax=jax_time, gradient=gradient, worst=worst,
        output=max(_difference(mine, theirs) for mine, theirs in zip(outputs, expected, strict=True)),
    )  # fmt: skip


def _widened(value: Any) -> Any:
    return value.double() if value.is_floating_point() else value


def _compare_gradients(
    function: Any, model: Any, inputs: Mapping[str, Any], outputs: Sequence[np.ndarray]
) -> tuple[str, float]:
    """The parameter whose gradient differs most, and by how much."""
    import jax

    arrays = {key: jax.numpy.asarray(value.numpy()) for key, value in inputs.items()}
    weights = _cotangents(outputs)
    wanted = _torch_gradients(model, inputs, weights)
    return _worst_gradient(_jax_gradients(function, arrays, weights, wanted), wanted)


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def _median(work: Callable[[], Any]) -> float:
    work()
    return statistics.median(_timed(work)[0] for _ in range(REPEATS))


def _torch_leaves(result: Any) -> list[Any]:
    import torch

    return [leaf for leaf in torch.utils._pytree.tree_leaves(result) if isinstance(leaf, torch.Tensor)]


def _cotangents(outputs: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The weights of a scalar loss: the sum of all outputs, each element times a random number.

    A sum of squares would not do: behind a layer norm it is constant, and its gradient noise.
    """
    random = np.random.default_rng(0)
    return [random.standard_normal(output.shape).astype(output.dtype) for output in outputs]


def _torch_gradients(
    model: Any, inputs: Mapping[str, Any], weights: Sequence[np.ndarray]
) -> dict[str, np.ndarray]:
    """PyTorch's gradients; a tied parameter has an entry under each of its names."""
    import torch

    leaves = _torch_leaves(model(**inputs))
    cotangents = [torch.from_numpy(weight).to(leaf) for leaf, weight in zip(leaves, weights, strict=True)]
    torch.autograd.backward(leaves, cotangents)
    named = model.named_parameters(remove_duplicate=False)
    return {name: value.grad.numpy() for name, value in named if value.grad is not None}


def _jax_gradients(
    function: Any, arrays: Mapping[str, Any], weights: Sequence[np.ndarray], wanted: Mapping[str, Any]
) -> dict[str, np.ndarray]:
    import jax
    import jax.numpy as jnp

    trained = {name: value for name, value in function.params.items() if name in wanted}
    fixed = {name: value for name, value in function.params.items() if name not in wanted}

    def loss(trained: Any, fixed: Any, arrays: Any, weights: Any) -> Any:
        leaves = jax.tree_util.tree_leaves(function.apply({**trained, **fixed}, **arrays))
        return sum(jnp.vdot(leaf, weight) for leaf, weight in zip(leaves, weights, strict=True))

    gradients = jax.jit(jax.grad(loss))(trained, fixed, arrays, list(weights))
    return {name: np.asarray(gradient) for name, gradient in gradients.items()}


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


def measure_apart(name: str) -> Measurement:
    """`measure` in a process of its own.

    Raises:
        RuntimeError: it failed; the message is the end of what it printed.
    """
    environment = os.environ | {"HF_HUB_OFFLINE": "1", "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-m", "bench.models", name]
    process = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if process.returncode:
        raise RuntimeError("\n".join(process.stderr.strip().splitlines()[-12:]))
    return Measurement(**json.loads(process.stdout.strip().splitlines()[-1]))


def main(arguments: Sequence[str]) -> None:
    """Measure one model, or leave it to the benchmark of a target that has its own."""
    if arguments[:2] == ["--to", "llvm"]:
        from bench import models_llvm

        models_llvm.main(arguments[2:])
        return
    parser = model_parser("bench.models", __doc__, MODELS)
    print(json.dumps(asdict(measure(parser.parse_args(arguments).name))))


if __name__ == "__main__":
    main(sys.argv[1:])
