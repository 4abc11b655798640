"""onnxruntime, from the ONNX file that `torch.onnx.export` writes."""

from __future__ import annotations

import os
from pathlib import Path

import onnxruntime
import torch

from bench.peers import Built, Work
from bench.peers.torch import module


def version() -> str:
    """The library's."""
    return onnxruntime.__version__


def build(work: Work, place: Path, threads: int) -> Built:
    """A session with bound inputs and outputs, so that nothing is copied."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    path = exported(work, place)
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    binding = session.io_binding()
    for given, x in zip(session.get_inputs(), work.inputs, strict=True):
        binding.bind_ortvalue_input(given.name, onnxruntime.OrtValue.ortvalue_from_numpy(x))
    for output in session.get_outputs():
        binding.bind_output(output.name, "cpu")
    return Built(
        lambda: session.run_with_iobinding(binding), lambda _: [x.numpy() for x in binding.get_outputs()]
    )


def exported(work: Work, place: Path) -> str:
    """The ONNX file, made once."""
    path = place / "program.onnx"
    if not path.exists():
        torch.set_grad_enabled(False)
        inputs = tuple(torch.from_numpy(x) for x in work.inputs)
        program = torch.onnx.export(module(work), inputs, dynamo=True, verbose=False)
        part = place / "unfinished.onnx"
        program.save(part)
        os.replace(part, path)
    return str(path)
