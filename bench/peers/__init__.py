"""The systems that `bench.kernels` and `bench.models_llvm` compare: a module for each.

Such a module has

    version() -> str                            of its library
    build(work, place, threads) -> Built        the work as a call whose arguments are bound

`build` hands the inputs over in the system's own type of arrays, ahead of the timing, and the call
returns when its result is there. What takes long to make and does not depend on the number of threads
(an ONNX file, IREE's machine code) is kept in the directory `place`, which a row has to itself.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import numpy as np

SYSTEMS: dict[str, str] = {
    "ivy": "bench.peers.ivy",
    "numpy": "bench.peers.numpy",
    "torch": "bench.peers.torch",
    "torch.compile": "bench.peers.torch_compile",
    "jax": "bench.peers.jax",
    "iree": "bench.peers.iree",
    "onnxruntime": "bench.peers.onnxruntime",
    "openvino": "bench.peers.openvino",
}
"""Every system by the name it is shown under."""

PACKAGES: dict[str, str] = {
    "ivy": "ivy-mlir",
    "numpy": "numpy",
    "torch": "torch",
    "jax": "jaxlib",
    "iree": "iree-base-compiler",
    "onnxruntime": "onnxruntime",
    "openvino": "openvino",
}
"""The distribution whose version stands for a system's (`torch.compile` is a part of torch)."""


class Unavailable(Exception):
    """A system cannot run a row; the message says why."""


@dataclass(frozen=True)
class Work:
    """One computation as every system takes it.

    Attributes:
        torch: a function or module of tensors, which torch, torch.compile, onnxruntime, OpenVINO and
            Ivy take; in float64 it makes the values that all are compared with.
        inputs: its arguments as arrays.
        jax: the same as a function of JAX arrays, which IREE takes too; without it both get Ivy's
            translation to StableHLO.
        numpy: the same as a function of arrays; without it NumPy is left out.
        source: which of `"torch"` and `"jax"` Ivy takes.
        tolerance: the largest difference of a result, relative to its largest magnitude.
        without: the reasons not to try a system, by its name.
    """

    torch: Callable[..., Any]
    inputs: Sequence[np.ndarray]
    jax: Callable[..., Any] | None = None
    numpy: Callable[..., Any] | None = None
    source: str = "torch"
    tolerance: float = 1e-4
    without: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Built:
    """A work that is ready to run.

    Attributes:
        call: runs it; its result is there when it returns.
        arrays: what a result holds, as arrays.
    """

    call: Callable[[], Any]
    arrays: Callable[[Any], list[np.ndarray]]


def load(name: str) -> ModuleType:
    """The module of a system.

    Raises:
        Unavailable: its library is not installed.
    """
    try:
        return importlib.import_module(SYSTEMS[name])
    except ModuleNotFoundError as error:
        raise Unavailable(f"{error.name} is not installed") from None


def leaves(result: Any) -> list[np.ndarray]:
    """The arrays of a result: one, or a sequence of them."""
    if isinstance(result, (tuple, list)):
        return [leaf for part in result for leaf in leaves(part)]
    return [np.asarray(result)]
