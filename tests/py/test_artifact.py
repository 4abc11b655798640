"""Portable artifacts: read in fresh processes by JAX and TensorFlow alone, with the guide's readers."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors import safe_open

import ivy
from ivy import artifact
from ivy.mlir import compilation, ir, stablehlo

ROOT = Path(__file__).parents[2]
MAIN = """
import sys
import numpy as np

with np.load("inputs.npz") as file:
    inputs = [file[name] for name in file.files]
results = load("net")(*inputs)
np.savez("results.npz", *map(np.asarray, results))
assert not {"torch", "torch_mlir", "ivy"} & set(sys.modules)
"""


def reader(name: str) -> str:
    """The program of the guide with this title."""
    text = (ROOT / "docs" / "export.md").read_text(encoding="utf-8")
    found = re.search(rf'^```python title="{name}"\n(.*?)^```', text, flags=re.DOTALL | re.MULTILINE)
    assert found is not None
    return found[1]


def run(name: str, folder: Path, *inputs: Any) -> list[np.ndarray]:
    """What a fresh process without torch and Ivy computes from `net.mlirbc` in `folder`."""
    np.savez(folder / "inputs.npz", *inputs)
    (folder / name).write_text(reader(name) + MAIN, encoding="utf-8")
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | {"TF_CPP_MIN_LOG_LEVEL": "3"}
    process = subprocess.run(
        [sys.executable, name], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert process.returncode == 0, process.stderr[-3000:]
    with np.load(folder / "results.npz") as file:
        return [file[key] for key in file.files]


def agree(results: list[np.ndarray], expected: list[torch.Tensor], tolerance: float = 1e-5) -> None:
    assert len(results) == len(expected)
    for mine, theirs in zip(results, expected, strict=True):
        wanted = theirs.detach().numpy()
        assert mine.dtype == wanted.dtype
        np.testing.assert_allclose(mine, wanted, rtol=0, atol=tolerance * np.abs(wanted).max())


class Net(torch.nn.Module):
    """A parameter that is used twice, a buffer in bfloat16, composites, CHLO, and named results."""

    def __init__(self) -> None:
        super().__init__()
        self.fc = torch.nn.Linear(6, 6)
        self.register_buffer("scale", torch.tensor([1, 2, 3, 4, 5, 6], dtype=torch.bfloat16))

    def forward(self, x: torch.Tensor, shift: torch.Tensor) -> dict[str, torch.Tensor]:
        hidden = torch.nn.functional.gelu(self.fc(x)) * self.scale.float()
        return {"probabilities": torch.softmax(self.fc(hidden) + shift, -1), "erf": torch.erf(hidden).sum(0)}


@pytest.fixture(scope="module")
def net() -> Net:
    torch.manual_seed(0)
    return Net().eval()


def captured(net: Net, *, dynamic: bool = False) -> ivy.Graph:
    batch = torch.export.Dim("batch", max=64)
    shapes = {"x": {0: batch}, "shift": None} if dynamic else None
    return ivy.compile_graph(net, torch.randn(4, 6), torch.randn(6), dynamic_shapes=shapes)


def parsed(path: Path) -> Any:
    return stablehlo.deserialize_portable_artifact(ir.Context.current, path.read_bytes())


# ----------------------------------------------------------------------------- fresh processes


def test_bert_base_runs_in_jax_and_tensorflow(tmp_path: Path) -> None:
    from transformers import BertConfig, BertModel

    torch.manual_seed(0)
    model = BertModel(BertConfig()).eval()
    tokens, mask = torch.randint(0, 30522, (2, 16)), torch.ones(2, 16, dtype=torch.int64)
    mask[1, 9:] = 0
    ivy.compile_graph(model, input_ids=tokens, attention_mask=mask).export(tmp_path / "net.mlirbc")
    assert (
        (tmp_path / "net.mlirbc").stat().st_size < 1e6 < 4e8 < (tmp_path / "net.safetensors").stat().st_size
    )
    with torch.no_grad():
        expected = model(input_ids=tokens, attention_mask=mask)
    with safe_open(tmp_path / "net.safetensors", "np") as file:
        entries = json.loads(file.metadata()["ivy.signature"])["arguments"]
    given = {"input_ids": tokens.numpy(), "attention_mask": mask.numpy()}
    inputs = [given[entry["name"]] for entry in entries if entry["kind"] == "input"]
    wanted = [expected.last_hidden_state, expected.pooler_output]
    agree(run("read_jax.py", tmp_path, *inputs), wanted)
    agree(run("read_tensorflow.py", tmp_path, *inputs), wanted)


@pytest.mark.parametrize("name", ["read_jax_export.py", "read_tensorflow.py"])
def test_dynamic_shapes(net: Net, name: str, tmp_path: Path) -> None:
    captured(net, dynamic=True).export(tmp_path / "net.mlirbc")
    x, shift = torch.randn(7, 6), torch.randn(6)
    expected = net(x, shift)
    agree(run(name, tmp_path, x.numpy(), shift.numpy()), [expected["erf"], expected["probabilities"]])


# ------------------------------------------------------------------------------------- options


def test_file_holds_the_weights_and_the_convention(net: Net, tmp_path: Path) -> None:
    captured(net, dynamic=True).export(tmp_path / "net.mlirbc")
    with safe_open(tmp_path / "net.safetensors", "pt") as file:
        convention = json.loads(file.metadata()["ivy.signature"])
        weights = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    assert list(weights) == sorted(net.state_dict())
    assert all(torch.equal(weights[name], tensor) for name, tensor in net.state_dict().items())
    kinds = [(entry["kind"], entry["name"], entry["dtype"]) for entry in convention["arguments"]]
    assert kinds == [
        ("parameter", "fc.weight", "float32"),
        ("parameter", "fc.bias", "float32"),
        ("buffer", "scale", "bfloat16"),
        ("input", "x", "float32"),
        ("input", "shift", "float32"),
    ]
    assert [len(entry["shape"]) for entry in convention["arguments"]] == [2, 1, 1, 2, 1]
    assert convention["arguments"][3]["shape"][0] == convention["results"][1]["shape"][0] != 4
    assert [entry["name"] for entry in convention["results"]] == ["result['erf']", "result['probabilities']"]
    with compilation():
        attributes = parsed(tmp_path / "net.mlirbc").operation.attributes
        assert json.loads(ir.StringAttr(attributes["ivy.signature"]).value) == convention


@pytest.mark.parametrize(("weights", "count"), [("arguments", 5), ("constants", 2)])
def test_weights_elsewhere(net: Net, weights: str, count: int, tmp_path: Path) -> None:
    captured(net).export(tmp_path / "net.mlirbc", weights=weights)
    assert [path.name for path in tmp_path.iterdir()] == ["net.mlirbc"]
    with compilation():
        module = parsed(tmp_path / "net.mlirbc")
        assert len(module.body.operations[0].type.inputs) == count
        convention = json.loads(ir.StringAttr(module.operation.attributes["ivy.signature"]).value)
        assert "dense_resource" not in str(module)
    assert len(convention["arguments"]) == count


def test_constants_have_the_values_of_the_weights(net: Net, tmp_path: Path) -> None:
    captured(net).export(tmp_path / "net.mlirbc", weights="constants")
    x, shift = torch.randn(4, 6), torch.randn(6)
    expected = net(x, shift)
    with compilation():
        module = parsed(tmp_path / "net.mlirbc")
        values = [ir.DenseElementsAttr.get(value.numpy()) for value in (x, shift)]
        results = [np.array(value) for value in stablehlo.eval_module(module, values)]
    agree(results, [expected["erf"], expected["probabilities"]])


@pytest.mark.parametrize("version", [None, "1.0.0", "0.9.0"])
def test_version_is_that_asked_for(net: Net, version: str | None, tmp_path: Path) -> None:
    options = {} if version is None else {"version": version}
    captured(net).export(tmp_path / "net.mlirbc", **options)
    written = (tmp_path / "net.mlirbc").read_bytes()
    assert f"StableHLO_v{version or artifact.DEFAULT_VERSION}".encode() in written[:40]


# -------------------------------------------------------------------------------------- errors


@pytest.mark.parametrize("version", ["0.8.0", "99.0.0", "1.17", "latest", "1.17.0\n"])
def test_wrong_version(net: Net, version: str, tmp_path: Path) -> None:
    newest = stablehlo.get_current_version()
    with pytest.raises(ivy.IvyError, match=rf"StableHLO version from 0\.9\.0 to {newest}, got '"):
        captured(net).export(tmp_path / "net.mlirbc", version=version)
    assert not list(tmp_path.iterdir())


def test_wrong_kind_of_weights(net: Net, tmp_path: Path) -> None:
    with pytest.raises(
        ivy.IvyError, match="weights must be one of 'file', 'arguments', 'constants', got 'inline'"
    ):
        captured(net).export(tmp_path / "net.mlirbc", weights="inline")


def test_custom_calls_that_only_ivy_knows() -> None:
    with compilation():
        module = ir.Module.parse(
            """func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
              %0 = stablehlo.custom_call @ivy.secret(%x) : (tensor<2xf32>) -> tensor<2xf32> loc("net.py":7:1)
              %1 = stablehlo.custom_call @Eigh(%0) : (tensor<2xf32>) -> tensor<2xf32>
              return %1 : tensor<2xf32>
            }"""
        )
        with pytest.raises(ivy.UnsupportedOpError) as caught:
            artifact.check_portable(module)
    assert str(caught.value).startswith(
        "stablehlo-portable: 1 unsupported operation(s)\n"
        "  stablehlo.custom_call @ivy.secret x1: only Ivy understands it\n"
        "    at net.py:7\n"
    )


def test_nothing_is_half_written(net: Net, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    graph = captured(net)
    graph.export(tmp_path / "net.mlirbc")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full_disk(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ivy.weights.write", full_disk)
    with pytest.raises(OSError, match="No space left"):
        graph.export(tmp_path / "net.mlirbc", version="1.0.0")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
