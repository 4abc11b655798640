"""OpenVINO, from the PyTorch module; where it cannot convert that, from the ONNX file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openvino
import torch

from bench.peers import Built, Work
from bench.peers.onnxruntime import exported
from bench.peers.torch import module


def version() -> str:
    """OpenVINO's."""
    return openvino.__version__


def build(work: Work, place: Path, threads: int) -> Built:
    """A request whose inputs are set; float32 throughout, as the others."""
    settings = {
        "INFERENCE_NUM_THREADS": threads,
        "INFERENCE_PRECISION_HINT": "f32",
        "PERFORMANCE_HINT": "LATENCY",
        "NUM_STREAMS": 1,
    }
    request = openvino.compile_model(converted(work, place), "CPU", settings).create_infer_request()
    inputs = [openvino.Tensor(x, shared_memory=True) for x in work.inputs]
    for index, tensor in enumerate(inputs):
        request.set_input_tensor(index, tensor)

    def call(keep: Any = inputs) -> Any:
        return request.infer(share_outputs=True)

    return Built(call, lambda result: [result[i].copy() for i in range(len(result))])


def converted(work: Work, place: Path) -> Any:
    """OpenVINO's model, made once."""
    path = place / "openvino.xml"
    if not path.exists():
        openvino.save_model(_convert(work, place), path, compress_to_fp16=False)
    return path


def _convert(work: Work, place: Path) -> Any:
    example = tuple(torch.from_numpy(x) for x in work.inputs)
    shapes = [tuple(x.shape) for x in work.inputs]
    try:
        with torch.no_grad():
            return openvino.convert_model(module(work), example_input=example, input=shapes)
    except Exception as error:
        print(f"OpenVINO reads the ONNX file, since converting the module failed: {error}", flush=True)
    return openvino.convert_model(exported(work, place))
