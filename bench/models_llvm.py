"""Ivy's own code for the CPU and its peers on whole networks, side by side in one run.

    python -m bench.models --to llvm [--only REGEX] [--systems NAMES] [--threads 1,2] [--rounds N]
                                     [--json FILE] [--markdown FILE] [--apart]

As `bench.kernels`, with networks at batch 1 and 8, their weights random. They are written in PyTorch; JAX
and IREE get Ivy's translation to StableHLO, IREE with the weights as constants. With `--apart`, processes
of their own tell how long each system takes to compile `APART` with nothing in any cache, and how much
memory its calls take.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from bench import kernels, measuring, memory, peers, workers
from bench.interleaved import keep_to_cores
from bench.peers import Work

LIMIT = 1.25
"""Rows where Ivy takes more than so many times the best peer's time are listed."""

PATIENCE = 900.0
"""Seconds for a system to build one network: Inductor compiles ResNet-50 for minutes."""

APART = "BERT-base, batch 1"
"""The row whose compile time and memory are measured."""

CALLS = 5
"""How many calls the memory is measured over."""


def network(module: Any, *inputs: np.ndarray) -> Work:
    """A module in inference mode and its inputs; twelve layers of float32 lose some digits."""
    return Work(module.eval(), inputs, tolerance=2e-3)


def images(batch: int) -> np.ndarray:
    """Images of 224x224 pixels, NCHW."""
    return np.random.default_rng(0).standard_normal((batch, 3, 224, 224), np.float32)


def tokens(words: int, batch: int, length: int = 128) -> np.ndarray:
    """Texts of random words."""
    return np.random.default_rng(0).integers(0, words, (batch, length))


def mlp(batch: int) -> Work:
    """A perceptron with two hidden layers of 2048."""
    from torch import nn

    layers = [nn.Linear(784, 2048), nn.ReLU(), nn.Linear(2048, 2048), nn.ReLU(), nn.Linear(2048, 10)]
    return network(nn.Sequential(*layers), np.random.default_rng(0).standard_normal((batch, 784), np.float32))


def resnet(batch: int) -> Work:
    """ResNet-50 (He et al., 2015)."""
    from bench.networks.torch import ResNet50

    return network(ResNet50(), images(batch))


def mobilenet(batch: int) -> Work:
    """MobileNetV2 (Sandler et al., 2018)."""
    from bench.networks.inference import MobileNet

    return network(MobileNet(), images(batch))


def bert(batch: int) -> Work:
    """BERT-base (Devlin et al., 2018) on 128 words."""
    from transformers import BertConfig, BertModel

    from bench.networks.inference import FirstResult

    model = BertModel(BertConfig(), add_pooling_layer=False)
    return network(FirstResult(model), tokens(30522, batch))


def gpt2_prefill(batch: int) -> Work:
    """GPT-2 (Radford et al., 2019) on a text of 128 words."""
    from bench.networks.inference import GPT2, WORDS

    return network(GPT2(), tokens(WORDS, batch))


def gpt2_step(batch: int) -> Work:
    """GPT-2 on the next word after 128, whose keys and values are inputs."""
    from bench.networks.inference import GPT2, HEADS, LAYERS, WIDTH, WORDS

    random = np.random.default_rng(0)
    shape = (batch, HEADS, 128, WIDTH // HEADS)
    past = [random.standard_normal(shape, np.float32) for _ in range(2 * LAYERS)]
    return network(GPT2(), tokens(WORDS, batch, 1), *past)


def vit(batch: int) -> Work:
    """ViT-B/16 (Dosovitskiy et al., 2020)."""
    from transformers import ViTConfig, ViTModel

    from bench.networks.inference import FirstResult

    return network(FirstResult(ViTModel(ViTConfig(), add_pooling_layer=False)), images(batch))


def lstm(batch: int) -> Work:
    """Two layers of an LSTM, 512 wide, 64 steps."""
    from torch import nn

    from bench.networks.inference import Output

    x = np.random.default_rng(0).standard_normal((batch, 64, 512), np.float32)
    return network(Output(nn.LSTM(512, 512, num_layers=2, batch_first=True)), x)


NETWORKS: dict[str, Callable[[int], Work]] = {
    "MLP": mlp,
    "ResNet-50": resnet,
    "MobileNetV2": mobilenet,
    "BERT-base": bert,
    "GPT-2 prefill": gpt2_prefill,
    "GPT-2 step": gpt2_step,
    "ViT-B/16": vit,
    "LSTM": lstm,
}

CASES: dict[str, Callable[[], Work]] = {
    f"{name}, batch {batch}": partial(maker, batch) for name, maker in NETWORKS.items() for batch in (1, 8)
}
"""Every row by its name."""


# ------------------------------------------------------------------- compile time and memory


def compile_apart(system: str, place: Path) -> dict[str, float]:
    """Seconds from the module to the end of the first call, on all cores.

    What IREE compiles is written ahead of it, so that Ivy's capture is not in its time.
    """
    work = CASES[APART]()
    module = peers.load(system)
    if system == "iree":
        module.stablehlo(work, module.arguments(work), place)
    if system == "ivy":
        from bench.peers.ivy import captured

        captured(work).save(place / "program.ivy")
    start = time.perf_counter()
    module.build(work, place, threads=workers.cores()).call()
    return {"seconds": time.perf_counter() - start}


def memory_apart(system: str, place: Path) -> dict[str, float]:
    """The peak of the resident memory in later calls, and by how much they raise it, in megabytes.

    One thread. Ivy runs from a file, without PyTorch in the process.
    """
    work = CASES[APART]() if system != "ivy" else None
    if work is None:
        import ivy

        function = ivy.load(place / "program.ivy").to_backend("llvm")
        call = partial(function, tokens(30522, 1))
    else:
        call = peers.load(system).build(work, place, threads=1).call
    call()
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    memory.reset()
    before = memory.peak()
    for _ in range(CALLS):
        call()
    return {"peak": memory.peak() / 1e6, "added": (memory.peak() - before) / 1e6}


STEPS = {"compile": compile_apart, "memory": memory_apart}


def in_process(step: str, system: str, place: str) -> None:
    """Run a step in this process and print what it found."""
    if step == "memory":
        keep_to_cores(1)
    print(json.dumps(STEPS[step](system, Path(place))), flush=True)
    os._exit(0)  # the frameworks' threads may abort a process that ends while they still work


def apart(system: str) -> dict[str, float] | str:
    """Both steps in processes of their own, with empty caches; or why not."""
    found: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        caches = {
            "TORCHINDUCTOR_CACHE_DIR": f"{place}/inductor",
            "XDG_CACHE_HOME": f"{place}/cache",
            "IVY_CACHE_DIR": f"{place}/ivy",
        }
        for step, threads in (("compile", workers.cores()), ("memory", 1)):
            changed = caches | {"TORCHINDUCTOR_COMPILE_THREADS": str(threads)}
            done = subprocess.run(
                [sys.executable, "-m", "bench.models_llvm", "--in-process", step, system, place],
                env=workers.environment(threads) | changed, capture_output=True, text=True, check=False,
            )  # fmt: skip
            if done.returncode:
                return (done.stderr.strip().splitlines() or [f"code {done.returncode}"])[-1]
            found |= json.loads(done.stdout.splitlines()[-1])
    return found


def show_apart(systems: Sequence[str]) -> None:
    """Measure and print what is measured apart."""
    title = f"{APART}: compiled on all cores, called on one"
    table = Table("system", "compile, s", "peak of calls, MB", "calls add, MB", title=title)
    for system in systems:
        if system == "numpy":
            continue
        found = apart(system)
        if isinstance(found, str):
            table.add_row(system, found)
        else:
            table.add_row(system, *(f"{found[key]:.1f}" for key in ("seconds", "peak", "added")))
    Console(width=170).print(table)


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the tables."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = kernels.options_of("models --to llvm", __doc__)
    parser.add_argument("--apart", action="store_true", help="compile time and memory too")
    parser.add_argument("--in-process", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args(given)
    if options.in_process:
        in_process(*options.in_process)
    names = measuring.matching(CASES, options.only)
    command = shlex.join(["python", "-m", "bench.models", "--to", "llvm", *given])
    kernels.run(options, "bench.models_llvm", names, LIMIT, command, PATIENCE)
    if options.apart:
        show_apart(kernels.chosen_systems(options))


if __name__ == "__main__":
    main()
