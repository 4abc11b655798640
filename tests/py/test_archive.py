"""`.ivy` files and MLIR modules: what is saved is what is loaded, and bad files are clear errors."""

from __future__ import annotations

import io
import json
import math
import struct
import zipfile
from collections import namedtuple
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
import safetensors.numpy
import torch

import ivy
from ivy import weights
from ivy.mlir import compilation, ir, passmanager, stablehlo

Pair = namedtuple("Pair", ["left", "right"])


class Net(torch.nn.Module):
    """Tied weights, a buffer that changes, bfloat16, and structured arguments and results."""

    def __init__(self) -> None:
        super().__init__()
        self.first = torch.nn.Linear(4, 4)
        self.second = torch.nn.Linear(4, 4)
        self.second.weight = self.first.weight
        self.register_buffer("count", torch.zeros((), dtype=torch.int32))
        self.register_buffer("scale", torch.arange(4).to(torch.bfloat16))

    def forward(self, batch: dict[str, Any], factor: float = 1.0, mode: str = "sum") -> Any:
        self.count += 1
        hidden = torch.relu(self.first(batch["x"])) * self.scale.float()
        return Pair(self.second(hidden) * factor, [hidden.sum(0) if mode == "sum" else hidden, None])


def capture(**options: Any) -> ivy.Graph:
    torch.manual_seed(0)
    batch = {"x": torch.randn(3, 4), "ignored": None}
    return ivy.compile_graph(Net().eval(), batch, 0.5, mode="sum", **options)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    capture().save(tmp_path / "net.ivy")
    return tmp_path / "net.ivy"


def call(graph: ivy.Graph) -> Any:
    function = graph.to_backend("jax")
    x = np.linspace(-1, 1, 12, dtype=np.float32).reshape(3, 4)
    return function.apply(function.params, {"x": x, "ignored": None}, 0.5, mode="sum")


def rewrite(path: Path, member: str, content: bytes | None) -> None:
    """Replace or drop one member of an archive, with a checksum that is right."""
    with zipfile.ZipFile(path) as archive:
        members = {info.filename: archive.read(info) for info in archive.infolist()}
    members.pop(member)
    if content is not None:
        members[member] = content
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def read(path: Path, member: str) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(member)


def failure(path: Path) -> str:
    """The message of the error that loading gives, without the folder."""
    with pytest.raises(ivy.FileFormatError) as caught:
        ivy.load(path)
    return str(caught.value).replace(f"{path.parent}/", "")


# ------------------------------------------------------------------------------ round trips


def test_loaded_graph_is_the_saved_one(saved: Path) -> None:
    graph, loaded = capture(), ivy.load(saved)
    assert loaded.mlir(debug_info=True) == graph.mlir(debug_info=True)
    assert repr(loaded) == repr(graph)
    expected, buffers = call(graph)
    result, changed = call(loaded)
    assert type(result).__name__ == "Pair"
    assert result.right[1] is None
    np.testing.assert_array_equal(result.left, expected.left)
    np.testing.assert_array_equal(result.right[0], expected.right[0])
    assert int(changed["count"]) == int(buffers["count"]) == 1


def test_symbolic_sizes_and_checks_survive(tmp_path: Path) -> None:
    rows = torch.export.Dim("rows", min=2, max=9)
    shapes = {"batch": {"x": {0: rows}, "ignored": None}, "factor": None, "mode": None}
    capture(dynamic_shapes=shapes).save(tmp_path / "net.ivy")
    function = ivy.load(tmp_path / "net.ivy").to_backend("jax")
    assert function({"x": np.ones((7, 4), np.float32), "ignored": None}, 0.5, mode="sum").left.shape == (7, 4)
    with pytest.raises(ivy.SignatureError, match="from 2 to 9, got shape"):
        function({"x": np.ones((11, 4), np.float32), "ignored": None}, 0.5, mode="sum")
    with pytest.raises(ivy.SignatureError, match=r"captured for the value 0\.5, got 2\.0"):
        function({"x": np.ones((7, 4), np.float32), "ignored": None}, 2.0, mode="sum")


def test_weights_are_views_of_the_file(saved: Path) -> None:
    parameters = ivy.load(saved).parameters
    assert sorted(parameters) == ["count", "first.bias", "first.weight", "scale", "second.bias"]
    assert parameters["scale"].dtype == ml_dtypes.bfloat16
    assert not any(array.flags.owndata or array.flags.writeable for array in parameters.values())
    assert parameters["first.weight"].ctypes.data % 64 == 0


def test_names_are_data(tmp_path: Path) -> None:
    """A name that would be code if it were pasted into source."""
    name = 'x\'];import os;os._exit(7);"""\n#\\'
    quoted = json.dumps(name).replace("\\n", "\\0A")
    text = f"""
    func.func @main(%w: tensor<2xf32> {{ivy.param = {quoted}}}, %x: tensor<2xf32>) -> tensor<2xf32> {{
      %0 = "ivy.add"(%x, %w) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32> loc({quoted}({quoted}:1:1))
      return %0 : tensor<2xf32>
    }}"""
    (tmp_path / "net.mlir").write_text(text)
    safetensors.numpy.save_file({name: np.ones(2, np.float32)}, tmp_path / "net.safetensors")
    ivy.load(tmp_path / "net.mlir").save(tmp_path / "net.ivy")
    function = ivy.load(tmp_path / "net.ivy").to_backend("jax")
    assert list(function.params) == [name]
    np.testing.assert_array_equal(function(np.zeros(2, np.float32)), [1, 1])


# ---------------------------------------------------------------------------- MLIR modules

IVY = """
func.func @main(%w: tensor<2xf32> {ivy.param = "w"}, %x: tensor<?x2xf32>) -> tensor<?x2xf32> {
  %0 = "ivy.multiply"(%x, %w) : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  return %0 : tensor<?x2xf32>
}"""
TORCH = """
func.func @main(%x: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3,2],f32>) {
  %0 = torch.aten.tanh %x : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  %1 = torch.aten.t %0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[3,2],f32>
  return %0, %1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3,2],f32>
}"""


def as_bytecode(text: str) -> bytes:
    import ivy.dialect  # noqa: F401
    from ivy.mlir import ir

    buffer = io.BytesIO()
    with compilation():
        ir.Module.parse(text).operation.write_bytecode(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("suffix", [".mlir", ".mlirbc"])
def test_module_in_ivy(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"net{suffix}"
    path.write_bytes(IVY.encode() if suffix == ".mlir" else as_bytecode(IVY))
    safetensors.numpy.save_file({"w": np.array([2, 3], np.float32)}, tmp_path / "net.safetensors")
    result = ivy.load(path).to_backend("jax")(np.ones((3, 2), np.float32))
    np.testing.assert_array_equal(result, [[2, 3]] * 3)


@pytest.mark.parametrize("suffix", [".mlir", ".mlirbc"])
def test_module_in_torch(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"net{suffix}"
    path.write_bytes(TORCH.encode() if suffix == ".mlir" else as_bytecode(TORCH))
    x = np.linspace(-1, 1, 6, dtype=np.float32).reshape(2, 3)
    first, second = ivy.load(path).to_backend("jax")(x)
    np.testing.assert_allclose(first, np.tanh(x), rtol=1e-6)
    np.testing.assert_array_equal(second, first.T)


def test_exported_artifact_is_read_back(tmp_path: Path) -> None:
    graph = capture()
    graph.export(tmp_path / "net.mlirbc")
    again = ivy.load(tmp_path / "net.mlirbc")
    assert list(again.parameters) == list(graph.parameters)
    assert again.program.signature.describe_inputs() == graph.program.signature.describe_inputs()
    again.save(tmp_path / "again.ivy")
    assert list(ivy.load(tmp_path / "again.ivy").parameters) == list(graph.parameters)


STABLEHLO = """
module @jit_net attributes {mhlo.num_partitions = 1 : i32} {
  func.func public @forward(%x: tensor<2xf32> {mhlo.sharding = "{}"}) -> (tensor<2xf32>, tensor<f32>) {
    %0 = call @half(%x) : (tensor<2xf32>) -> tensor<2xf32>
    %1 = stablehlo.constant dense<1.0> : tensor<f32>
    %2 = chlo.erf %1 : tensor<f32> -> tensor<f32>
    return %0, %2 : tensor<2xf32>, tensor<f32>
  }
  func.func private @half(%x: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.sine %x : tensor<2xf32>
    return %0 : tensor<2xf32>
  }
}
"""


@pytest.mark.parametrize("form", ["text", "bytecode", "vhlo", "artifact"])
def test_module_in_stablehlo(form: str, tmp_path: Path) -> None:
    path = tmp_path / "net.mlirbc"
    path.write_bytes(stablehlo_as(form))
    first, second = ivy.load(path).to_backend("jax")(np.array([1, 2], np.float32))
    np.testing.assert_allclose(first, np.sin(np.array([1, 2], np.float32)), rtol=1e-6)
    np.testing.assert_allclose(second, math.erf(1.0), rtol=1e-6)


def stablehlo_as(form: str) -> bytes:
    if form == "text":
        return STABLEHLO.encode()
    if form == "bytecode":
        return as_bytecode(STABLEHLO)
    with compilation():
        module = ir.Module.parse(STABLEHLO)
        plain = "builtin.module(func.func(chlo-legalize-to-stablehlo))"
        passmanager.PassManager.parse(plain).run(module.operation)
        if form == "artifact":
            return bytes(stablehlo.serialize_portable_artifact(module, "1.17.0"))
        passmanager.PassManager.parse("builtin.module(stablehlo-legalize-to-vhlo)").run(module.operation)
        return str(module).encode()


def test_corrupt_artifact(tmp_path: Path) -> None:
    whole = stablehlo_as("artifact")
    for name, data in (("cut", whole[: len(whole) // 2]), ("damaged", whole[:90] + b"\xff" * 8 + whole[98:])):
        (tmp_path / f"{name}.mlirbc").write_bytes(data)
        assert failure(tmp_path / f"{name}.mlirbc").startswith(f"{name}.mlirbc: not a valid MLIR module:")


@pytest.mark.parametrize("name", [b"vhlo", b"sine", b"return"])
def test_names_in_bytecode_that_are_no_text(name: bytes, tmp_path: Path) -> None:
    whole = stablehlo_as("artifact")
    assert name in whole
    (tmp_path / "net.mlirbc").write_bytes(whole.replace(name, b"\xff" * len(name)))
    assert "its bytecode is corrupt" in failure(tmp_path / "net.mlirbc")


def test_stablehlo_that_ivy_has_no_equivalent_for(tmp_path: Path) -> None:
    text = STABLEHLO.replace("stablehlo.sine", "stablehlo.custom_call @mystery").replace(
        "%x : tensor<2xf32>\n", "(%x) : (tensor<2xf32>) -> tensor<2xf32>\n"
    )
    (tmp_path / "net.mlir").write_text(text)
    with pytest.raises(ivy.UnsupportedOpError, match=r"stablehlo\.custom_call x1: a call of 'mystery'"):
        ivy.load(tmp_path / "net.mlir")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "net.mlir: the module has no function @main"),
        (b"func.func @main(", "net.mlir: not a valid MLIR module:"),
        (b"\xff\xfe\x00", "net.mlir: neither MLIR text nor MLIR bytecode"),
        (IVY.encode(), "net.mlir: its parameters are expected in net.safetensors, which is not there"),
        (IVY.replace("multiply", "mult").encode(), "net.mlir: not a valid MLIR module:"),
        (as_bytecode(TORCH)[:200], "net.mlir: not a valid MLIR module:"),
        (
            b"func.func @main(%x: memref<2xf32>) -> memref<2xf32> {\n  return %x : memref<2xf32>\n}",
            "net.mlir: @main has to take and give tensors with ranks, not memref<2xf32>",
        ),
        (
            b"func.func @main() {\n  ub.unreachable\n}",
            "net.mlir: expected a module in the StableHLO, torch or Ivy dialect",
        ),
    ],
)
def test_bad_modules(content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "net.mlir").write_bytes(content)
    assert failure(tmp_path / "net.mlir").startswith(message)


# ------------------------------------------------------------------------------ bad archives


def test_truncated_archives(saved: Path) -> None:
    content = saved.read_bytes()
    for length in (0, 3, 100, len(content) // 2, len(content) - 1):
        saved.write_bytes(content[:length])
        assert failure(saved).startswith("net.ivy: not a")


def test_flipped_bits(saved: Path) -> None:
    content = saved.read_bytes()
    for member in ("program.mlirbc", "signature.json", "weights.safetensors"):
        saved.write_bytes(content)
        inside = content.index(read(saved, member)) + 20
        saved.write_bytes(content[:inside] + bytes([content[inside] ^ 1]) + content[inside + 1 :])
        assert failure(saved) == f"net.ivy: {member} is damaged: its checksum is wrong"


def test_foreign_archives(saved: Path, tmp_path: Path) -> None:
    rewrite(saved, "signature.json", None)
    assert failure(saved) == "net.ivy: not an .ivy file: it lacks signature.json"
    (tmp_path / "text.ivy").write_text("hello")
    message = failure(tmp_path / "text.ivy")
    assert message == "text.ivy: not an .ivy file: it is no zip archive, or it is truncated"


def test_bytecode_that_crashes_mlir(saved: Path) -> None:
    """Corruptions with a right checksum are errors or harmless; the process lives."""
    content = read(saved, "program.mlirbc")
    errors = 0
    for position in range(40, 400, 60):
        rewrite(saved, "program.mlirbc", content[:position] + b"\xff\xff\xff" + content[position + 3 :])
        try:
            ivy.load(saved)
        except ivy.FileFormatError:
            errors += 1
    assert errors


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda data: data | {"version": 9}, "its signature has version 9, this Ivy reads version 1"),
        (lambda data: {}, "its signature cannot be read: KeyError('version')"),
        (lambda data: [], "its signature cannot be read: TypeError"),
        (lambda data: data["signature"]["input_leaves"].pop() and data, "its signature contradicts itself"),
        (
            lambda data: data["signature"]["arg_names"].append(3) or data,
            "its signature cannot be read: TypeError",
        ),
        (
            lambda data: data["signature"]["inputs"].update(kind="eval") or data,
            "its signature cannot be read: not a description of a tree structure: unknown structure",
        ),
    ],
)
def test_bad_signatures(saved: Path, change: Any, message: str) -> None:
    data = change(json.loads(read(saved, "signature.json")))
    rewrite(saved, "signature.json", json.dumps(data).encode())
    assert failure(saved).startswith(f"net.ivy/signature.json: {message}")


def test_signature_of_another_program(saved: Path) -> None:
    text = read(saved, "signature.json").decode().replace('"shape":[3,4]', '"shape":[3,5]')
    rewrite(saved, "signature.json", text.encode())
    assert failure(saved) == (
        "net.ivy: the signature does not describe the arguments of @main: "
        "batch['x'] is float32[3, 5], the function has float32[3, 4]"
    )


def test_missing_extra_and_wrong_arrays(saved: Path) -> None:
    arrays = {
        "first.weight": np.zeros((4, 5), np.float32),
        "first.bias": np.zeros(4, np.float64),
        "count": np.zeros((), np.int32),
        "scale": np.zeros(4, ml_dtypes.bfloat16),
        "third.bias": np.zeros(4, np.float32),
    }
    content = io.BytesIO()
    weights.write(content, arrays, {})
    rewrite(saved, "weights.safetensors", content.getvalue())
    assert failure(saved) == (
        "net.ivy/weights.safetensors: the arrays are not those of the program:\n"
        "  expected 'first.weight': float32[4, 4], got float32[4, 5]\n"
        "  expected 'first.bias': float32[4], got float64[4]\n"
        "  missing 'second.bias': float32[4]\n"
        "  unexpected 'third.bias'"
    )


# -------------------------------------------------------------------------------- safetensors

DTYPES = [
    "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16",
    "float32", "float64", "complex64", "bfloat16", "float8_e4m3fn", "float8_e5m2",
    "float8_e4m3fnuz", "float8_e5m2fnuz",
]  # fmt: skip


def torch_examples() -> dict[str, torch.Tensor]:
    """An array of every element type, some of them without elements, 0-d or strided."""
    arrays = {dtype: torch.arange(6).reshape(2, 3).to(getattr(torch, dtype)) for dtype in DTYPES}
    strided = torch.arange(12.0).reshape(3, 4).T[::2]
    return arrays | {"empty": torch.zeros(0, 3), "scalar": torch.tensor(2.5), "strided": strided}


def test_safetensors_are_read_by_their_own_library() -> None:
    import safetensors.torch

    examples = torch_examples()
    buffer = io.BytesIO()
    weights.write(buffer, examples, {"origin": "test"})
    found = safetensors.torch.load(buffer.getvalue())
    assert found.keys() == examples.keys()
    for name, tensor in examples.items():
        assert found[name].dtype == tensor.dtype
        assert found[name].shape == tensor.shape
        assert weights.as_numpy(found[name]).tobytes() == weights.as_numpy(tensor).tobytes()


def test_safetensors_of_their_own_library_are_read() -> None:
    import safetensors.torch

    examples = {name: tensor.contiguous() for name, tensor in torch_examples().items()}
    content = safetensors.torch.save(examples, {"origin": "test"})
    arrays, metadata = weights.read(memoryview(content), "net.safetensors")
    assert metadata == {"origin": "test"}
    for name, tensor in examples.items():
        assert arrays[name].dtype.name == str(tensor.dtype).removeprefix("torch.")
        np.testing.assert_array_equal(arrays[name], weights.as_numpy(tensor))


def test_complex128_has_a_last_axis_of_two() -> None:
    value = np.array([[1 + 2j, 3 - 4j]])
    buffer = io.BytesIO()
    weights.write(buffer, {"z": value}, {})
    stored = safetensors.numpy.load(buffer.getvalue())["z"]
    np.testing.assert_array_equal(stored, [[[1, 2], [3, -4]]])
    arrays, _ = weights.read(buffer.getbuffer(), "net.safetensors")
    restored = weights.select(arrays, [weights.Wanted("z", "complex128", (1, 2))], "net.safetensors")
    np.testing.assert_array_equal(restored["z"], value)


def header(entries: Any, data: bytes = b"") -> bytes:
    text = entries if isinstance(entries, bytes) else json.dumps(entries).encode()
    return struct.pack("<Q", len(text)) + text + data


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"abc", "not a safetensors file: only 3 bytes"),
        (b"<!DOCTYPE html>", "not a safetensors file: a header of"),
        (
            struct.pack("<Q", 50) + b"{}",
            "truncated safetensors file: the header takes 58 bytes, the file has 10",
        ),
        (header(b"{nonsense"), "not a safetensors file: its header is not JSON"),
        (header(b"[" * 200_000), "not a safetensors file: its header is not JSON"),
        (header([]), "not a safetensors file: its header is no JSON object"),
        (header({"x": 3}), "array 'x' has an entry that is not understood: 3"),
        (
            header({"x": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}, b"1234"),
            "truncated safetensors file: its arrays take 8 bytes, the file has 4",
        ),
        (
            header({"x": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}, b"1234"),
            "array 'x' has an entry that contradicts itself",
        ),
        (
            header({"x": {"dtype": "F32", "shape": [-1], "data_offsets": [0, -4]}}),
            "array 'x' has an entry that contradicts itself",
        ),
        (
            header({"x": {"dtype": "U8", "shape": [1], "data_offsets": [1, 2]}}, b"12"),
            "the arrays of a safetensors file must follow each other without gaps",
        ),
        (
            header({"x": {"dtype": "U8", "shape": [1], "data_offsets": [0, 1]}}, b"12"),
            "a safetensors file with a foreign end",
        ),
    ],
)
def test_bad_safetensors(content: bytes, message: str) -> None:
    with pytest.raises(ivy.FileFormatError) as caught:
        weights.read(memoryview(content), "net.safetensors")
    assert str(caught.value).startswith(f"net.safetensors: {message}")
