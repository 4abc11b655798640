"""IREE, from StableHLO: JAX's export of the function, or Ivy's of the network."""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import Any

import iree.compiler
import iree.compiler.version
import iree.runtime
import numpy as np

from bench.peers import Built, Work

FLAGS = [
    "--iree-llvmcpu-target-cpu=host",
    "--iree-opt-level=O3",
    "--iree-opt-data-tiling",
    "--iree-llvmcpu-stack-allocation-limit=262144",
]
"""The best that were found: a product of 1024x1024 takes 24 ms with them, 79 ms with `O2` alone. With the
usual limit of a function's stack the first kernel of BERT and ViT is refused."""


def version() -> str:
    """The compiler's."""
    return iree.compiler.version.VERSION


def build(work: Work, place: Path, threads: int) -> Built:
    """The compiled module on the synchronous device, or on that with a pool of threads."""
    inputs = arguments(work)
    path = compiled(work, inputs, place)
    device = device_of(threads)
    config = iree.runtime.Config(device=device)
    context = iree.runtime.SystemContext(config=config)
    module = iree.runtime.VmModule.mmap(config.vm_instance, str(path))
    context.add_vm_module(module)
    function = module.lookup_function("main")
    invoke, results = context.vm_context.invoke, iree.runtime.VmVariantList
    given = results(len(inputs))
    buffers = [iree.runtime.asdevicearray(device, x) for x in inputs]
    for buffer in buffers:
        given.push_ref(buffer._buffer_view)

    def call(keep: Any = (context, buffers)) -> Any:  # the code and the inputs live as long as the call
        out = results(1)
        invoke(function, given, out)
        return out

    def arrays(out: Any) -> list[np.ndarray]:
        views = [out.get_as_object(i, iree.runtime.HalBufferView) for i in range(len(out))]
        return [iree.runtime.DeviceArray(device, view).to_host() for view in views]

    return Built(call, arrays)


@functools.cache
def device_of(threads: int) -> Any:
    """The device; one thread runs the work itself, more are a pool of their own."""
    if threads == 1:
        return iree.runtime.get_device("local-sync")
    iree.runtime.flags.parse_flags(f"--task_topology_group_count={threads}")
    return iree.runtime.get_device("local-task")


def arguments(work: Work) -> list[np.ndarray]:
    """The inputs in the types that the exported program has: JAX's are narrow by default."""
    if work.jax is None:
        return list(work.inputs)
    import jax.numpy as jnp

    return [np.asarray(jnp.asarray(x)) for x in work.inputs]


def compiled(work: Work, inputs: list[np.ndarray], place: Path) -> Path:
    """The file of machine code, made once."""
    path = place / "iree.vmfb"
    if not path.exists():
        part = place / "unfinished.vmfb"
        iree.compiler.compile_file(
            str(stablehlo(work, inputs, place)), output_file=str(part), input_type="stablehlo",
            target_backends=["llvm-cpu"], extra_args=FLAGS,
        )  # fmt: skip
        os.replace(part, path)
    return path


def stablehlo(work: Work, inputs: list[np.ndarray], place: Path) -> Path:
    """The portable artifact of the program, its weights constants; made once."""
    path = place / "program.mlirbc"
    if path.exists():
        return path
    if work.jax is None:
        from bench.peers.ivy import captured

        captured(work).export(path, weights="constants")
    else:
        import jax

        exported = jax.export.export(jax.jit(work.jax))(*inputs)
        path.write_bytes(exported.mlir_module_serialized)
    return path
