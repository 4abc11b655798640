"""`Graph.export` to machine code: C programs and ctypes call what it writes."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import ivy
from examples.native import export as example
from ivy.backends.llvm.ahead_of_time import runtime_library
from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.objects import compile_ir
from ivy.errors import IvyError

EXAMPLE = Path(example.__file__).parent
COMPILER = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
CPUS = ("host", "x86-64-v3", "x86-64")
pytestmark = pytest.mark.skipif(COMPILER is None, reason="there is no C compiler")


def run(*command: object) -> str:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def call(library: ctypes.CDLL, function: str, *values: Any) -> None:
    """Call a function with arrays, numbers and `None`."""
    given = []
    for value in values:
        if isinstance(value, np.ndarray):
            assert value.flags.c_contiguous
            given.append(ctypes.c_void_p(value.ctypes.data))
        else:
            given.append(ctypes.c_void_p(None) if value is None else ctypes.c_int64(value))
    assert getattr(library, function)(*given, None) == 0


def exported(graph: ivy.Graph, folder: Path, **options: Any) -> ctypes.CDLL:
    graph.export(folder / "net.so", name="net", **options)
    return ctypes.CDLL(str(folder / "net.so"))


def declared(folder: Path, function: str = "net_call") -> str:
    """The parameters of a function, as the header says them."""
    return (folder / "net.h").read_text().partition(f"int32_t {function}(")[2].partition(")")[0]


class Mlp(torch.nn.Module):
    """Products whose weights are packed, biases that are read as they are, a parameter that nobody reads."""

    def __init__(self) -> None:
        super().__init__()
        self.first = torch.nn.Linear(40, 64)
        self.second = torch.nn.Linear(64, 10)
        self.unused = torch.nn.Parameter(torch.full((1 << 16,), 0.123))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.log_softmax(self.second(torch.nn.functional.gelu(self.first(x))), -1)


@pytest.fixture(scope="module")
def mlp() -> Mlp:
    torch.manual_seed(0)
    return Mlp().eval()


# ------------------------------------------------------------------------------ the C example


@pytest.fixture(scope="module")
def example_rows() -> np.ndarray:
    with torch.no_grad():
        return example.network()(torch.tensor([[1.0, 2, 3, 4], [-1, 0, 1, 0]])).numpy()


def printed(output: str) -> np.ndarray:
    return np.array([line.split() for line in output.splitlines()], np.float32)


@pytest.mark.parametrize("cpu", CPUS)
def test_the_c_example_runs(tmp_path: Path, cpu: str, example_rows: np.ndarray) -> None:
    example.main(str(tmp_path), cpu)
    warnings = ("-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic")
    main = tmp_path / "main"
    run(COMPILER, *warnings, "-I", tmp_path, EXAMPLE / "main.c", tmp_path / "net.so", "-o", main)
    np.testing.assert_allclose(printed(run(main)), example_rows, rtol=2e-5)


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
def test_the_c_example_is_clean_under_valgrind(tmp_path: Path, example_rows: np.ndarray) -> None:
    example.main(str(tmp_path), "x86-64-v3")
    main = tmp_path / "main"
    run(COMPILER, "-g", "-I", tmp_path, EXAMPLE / "main.c", tmp_path / "net.so", "-o", main)
    # The threads of the pool are there until the process ends.
    checks = ("--error-exitcode=9", "--leak-check=full", "--errors-for-leak-kinds=definite", "-q")
    checks = (*checks, "--show-leak-kinds=definite")
    np.testing.assert_allclose(printed(run("valgrind", *checks, main)), example_rows, rtol=2e-5)


def test_the_example_as_its_readme_says(tmp_path: Path) -> None:
    for file in ("export.py", "main.c"):
        shutil.copy(EXAMPLE / file, tmp_path)
    text = (EXAMPLE / "README.md").read_text()
    commands = text.partition("```sh\n")[2].partition("```")[0].replace("python ", f"{sys.executable} ")
    done = subprocess.run(
        ["sh", "-e", "-c", commands], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert printed(done.stdout).shape == (2, 3)


# ------------------------------------------------------------------------------- the kinds of files


@pytest.mark.parametrize("weights", ["constants", "arguments"])
@pytest.mark.parametrize("suffix", [".o", ".ll"])
def test_an_object_linked_by_hand(tmp_path: Path, mlp: Mlp, suffix: str, weights: str) -> None:
    graph = ivy.compile_graph(mlp, torch.zeros(4, 40))
    graph.export(tmp_path / f"net{suffix}", name="net", weights=weights)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["net.h", f"net{suffix}"]
    if suffix == ".ll":
        text = (tmp_path / "net.ll").read_text()
        (tmp_path / "net.o").write_bytes(compile_ir(text, Machine.host()))
    library = tmp_path / "libnet.so"
    run(COMPILER, "-shared", tmp_path / "net.o", runtime_library(), "-lm", "-lpthread", "-o", library)
    loaded = ctypes.CDLL(str(library))
    check(loaded, mlp, weights, 4)


def check(library: ctypes.CDLL, mlp: Mlp, weights: str, rows: int, *sizes: int) -> None:
    """Compare a library of the network with PyTorch."""
    x = torch.randn(rows, 40)
    result = np.zeros((rows, 10), np.float32)
    state = {name: value.detach().numpy() for name, value in mlp.named_parameters()}
    given: list[np.ndarray] = []
    if weights == "arguments":
        prepared = aligned(1 << 20)
        call(library, "net_prepare_call", state["first.weight"], state["second.weight"], prepared)
        given = [state["first.bias"], state["second.bias"], prepared]
    call(library, "net_call", *given, x.numpy(), result, *sizes)
    np.testing.assert_allclose(result, mlp(x).detach().numpy(), rtol=1e-5, atol=1e-5)


def aligned(size: int) -> np.ndarray:
    memory = np.zeros(size + 64, np.uint8)
    return memory[-memory.ctypes.data % 64 :][:size]


@pytest.mark.parametrize("cpu", CPUS)
@pytest.mark.parametrize("weights", ["constants", "arguments"])
def test_any_number_of_rows(tmp_path: Path, mlp: Mlp, cpu: str, weights: str) -> None:
    batch = torch.export.Dim("batch", min=1, max=512)
    graph = ivy.compile_graph(mlp, torch.zeros(4, 40), dynamic_shapes={"x": {0: batch}})
    library = exported(graph, tmp_path, cpu=cpu, weights=weights)
    for rows in (1, 7, 64, 300):
        check(library, mlp, weights, rows, rows)
    header = (tmp_path / "net.h").read_text()
    assert "float32[batch, 40]" in header
    assert "int64 from 1 to 512" in header


def test_embedded_are_the_weights_that_are_read(tmp_path: Path, mlp: Mlp) -> None:
    graph = ivy.compile_graph(mlp, torch.zeros(4, 40))
    graph.export(tmp_path / "net.so", name="net")
    data = (tmp_path / "net.so").read_bytes()
    weights = mlp.first.weight.detach().numpy()
    assert mlp.first.bias.detach().numpy().tobytes() in data
    assert np.full(16, 0.123, np.float32).tobytes() not in data
    assert weights.tobytes() not in data  # it is there in the order of the code
    assert len(data) < 3 * (weights.nbytes + (10 << 10))
    assert declared(tmp_path) == "const float *x, float *result, void *workspace"


def test_weights_as_arguments(tmp_path: Path, mlp: Mlp) -> None:
    graph = ivy.compile_graph(mlp, torch.zeros(4, 40))
    check(exported(graph, tmp_path, weights="arguments"), mlp, "arguments", 4)
    assert declared(tmp_path, "net_prepare_call") == (
        "const float *first_weight, const float *second_weight, void *prepared, void *workspace"
    )
    assert declared(tmp_path) == (
        "const float *first_bias, const float *second_bias, const void *prepared, const float *x, "
        "float *result, void *workspace"
    )
    assert "#define NET_PREPARED_BYTES " in (tmp_path / "net.h").read_text()


def test_programs_that_read_parameters_as_they_are(tmp_path: Path) -> None:
    scale = torch.nn.Module()
    scale.register_parameter("gain", torch.nn.Parameter(torch.arange(6.0)))
    scale.forward = lambda x: x * scale.gain  # type: ignore[method-assign]
    graph = ivy.compile_graph(scale, torch.zeros(3, 6))
    library = exported(graph, tmp_path, weights="arguments")
    x, result = np.ones((3, 6), np.float32), np.zeros((3, 6), np.float32)
    call(library, "net_call", np.arange(6, dtype=np.float32), x, result)
    np.testing.assert_array_equal(result, np.tile(np.arange(6), (3, 1)))
    header = (tmp_path / "net.h").read_text()
    assert "prepare" not in header
    assert "int32_t net_run(void *const *arguments" in header


def test_two_objects_in_one_program(tmp_path: Path, mlp: Mlp) -> None:
    graph = ivy.compile_graph(mlp, torch.zeros(4, 40))
    for name in ("one", "two"):
        graph.export(tmp_path / f"{name}.o", name=name)
    library = tmp_path / "both.so"
    objects = [tmp_path / f"{name}.o" for name in ("one", "two")]
    run(COMPILER, "-shared", *objects, runtime_library(), "-lm", "-lpthread", "-o", library)
    x, results = torch.randn(4, 40).numpy(), [np.zeros((4, 10), np.float32) for _ in range(2)]
    for name, result in zip(("one", "two"), results, strict=True):
        call(ctypes.CDLL(str(library)), f"{name}_call", x, result)
    np.testing.assert_array_equal(*results)
    np.testing.assert_allclose(results[0], mlp(torch.from_numpy(x)).detach().numpy(), rtol=1e-5, atol=1e-5)


# ------------------------------------------------------------------------- what programs are like


def test_random_programs_take_a_key(tmp_path: Path) -> None:
    dropout = torch.nn.Dropout(0.5)
    graph = ivy.compile_graph(dropout.train(), torch.zeros(64, 64))
    library = exported(graph, tmp_path)
    assert declared(tmp_path) == "const float *input, const uint32_t *rng, float *result, void *workspace"
    x, key = np.ones((64, 64), np.float32), np.array([3, 4], np.uint32)
    result = np.zeros_like(x)
    call(library, "net_call", x, key, result)
    np.testing.assert_array_equal(result, graph.to_backend("numpy")(x, rng=key))


def test_updated_buffers_are_arguments_and_results(tmp_path: Path) -> None:
    torch.manual_seed(0)
    norm = torch.nn.BatchNorm1d(5).train()
    x = torch.randn(8, 5)
    graph = ivy.compile_graph(norm, x)
    library = exported(graph, tmp_path)
    assert declared(tmp_path) == (
        "const float *running_mean, const float *running_var, const int64_t *num_batches_tracked, "
        "const float *input, float *result, float *new_running_mean, float *new_running_var, "
        "int64_t *new_num_batches_tracked, void *workspace"
    )
    old = [norm.running_mean.numpy().copy(), norm.running_var.numpy().copy(), np.array(0)]
    new = [np.zeros_like(array) for array in old]
    result = np.zeros((8, 5), np.float32)
    call(library, "net_call", *old, x.numpy(), result, *new)
    np.testing.assert_allclose(result, norm(x).detach().numpy(), rtol=1e-4, atol=1e-5)
    np.testing.assert_allclose(new[0], norm.running_mean.numpy(), rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(new[1], norm.running_var.numpy(), rtol=1e-5, atol=1e-6)
    assert new[2] == 1


def test_library_calls_are_in_the_library(tmp_path: Path) -> None:
    graph = ivy.compile_graph(lambda x: torch.sort(x, -1), torch.zeros(50, 333))
    library = exported(graph, tmp_path)
    x = torch.randn(50, 333)
    values, indices = np.zeros((50, 333), np.float32), np.zeros((50, 333), np.int64)
    call(library, "net_call", x.numpy(), values, indices)
    expected = torch.sort(x, -1)
    np.testing.assert_array_equal(values, expected.values.numpy())
    np.testing.assert_array_equal(indices, expected.indices.numpy())


@pytest.mark.parametrize(
    ("name", "wanted"),
    [("<lambda>", "lambda"), ("main", "main"), ("double", "double_"), ("3d net", "p3d_net")],
)
def test_names_become_identifiers(tmp_path: Path, name: str, wanted: str) -> None:
    def program(x: torch.Tensor) -> torch.Tensor:
        return x + 1

    program.__name__ = name
    graph = ivy.compile_graph(program, torch.zeros(3))
    graph.export(tmp_path / "net.so")
    library = ctypes.CDLL(str(tmp_path / "net.so"))
    result = np.zeros(3, np.float32)
    call(library, f"{wanted}_call", np.zeros(3, np.float32), result)
    np.testing.assert_array_equal(result, 1)
    run(COMPILER, "-fsyntax-only", "-Wall", "-Werror", "-x", "c", tmp_path / "net.h")


def test_arguments_get_names_of_their_own(tmp_path: Path) -> None:
    def program(batch: dict[str, torch.Tensor], float: torch.Tensor, workspace: torch.Tensor) -> Any:
        return {"x": batch["x"] + float, "y": batch["x"] * workspace}

    zeros = torch.zeros(3)
    ivy.compile_graph(program, {"x": zeros}, zeros, zeros).export(tmp_path / "net.h", name="net")
    assert declared(tmp_path) == (
        "const float *batch_x, const float *float_, const float *workspace_, float *result_x, "
        "float *result_y, void *workspace"
    )
    run(COMPILER, "-fsyntax-only", "-Wall", "-Werror", "-x", "c", tmp_path / "net.h")


# --------------------------------------------------------------------------------------- errors


def test_options_that_there_are_not(tmp_path: Path, mlp: Mlp) -> None:
    graph = ivy.compile_graph(mlp, torch.zeros(4, 40))
    for file, options, message in (
        ("net.dll", {}, r"net.dll: the suffix says what is written; it is one of .mlirbc, .so, .o, .ll, .h"),
        ("net", {}, "the suffix says what is written"),
        ("net.so", {"weights": "file"}, "weights must be one of 'constants', 'arguments', got 'file'"),
        ("net.so", {"cpu": "z80"}, "unknown processor 'z80'"),
        ("net.so", {"name": "a b"}, "'a b' is no identifier of C"),
    ):
        with pytest.raises(IvyError, match=message):
            graph.export(tmp_path / file, **options)
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------------------- without frameworks

LOADS = """
import sys

import numpy as np

import ivy

graph = ivy.load("net.ivy")
function = graph.to_backend("llvm")
with np.load("data.npz") as file:
    result = function(file["x"])
    np.testing.assert_allclose(result, file["result"], rtol=1e-5, atol=1e-5)
print(graph.memory())
graph.export("net.so")
assert not {"torch", "jax", "tensorflow"} & set(sys.modules), sorted(sys.modules)
"""


def test_a_saved_graph_needs_no_framework(tmp_path: Path, mlp: Mlp) -> None:
    x = torch.randn(4, 40)
    graph = ivy.compile_graph(mlp, x)
    graph.save(tmp_path / "net.ivy")
    np.savez(tmp_path / "data.npz", x=x.numpy(), result=mlp(x).detach().numpy())
    (tmp_path / "loads.py").write_text(LOADS)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "loads.py"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "arena" in done.stdout
