"""Programs as files: what is in them, and that C programs use them."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from ivy.backends.llvm.ahead_of_time import runtime_library, write
from ivy.backends.llvm.interface import Array, Interface, header
from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.objects import compile_ir
from ivy.errors import ConversionError, IvyError, MissingDependencyError

EXAMPLE = Path(__file__).parents[4] / "examples" / "native" / "main.c"
COMPILER = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
needs_compiler = pytest.mark.skipif(COMPILER is None, reason="there is no C compiler")

NET = Interface(
    "net",
    (Array("x", "float32", ("n", 4)), Array("w", "float32", (4, 3), "parameter")),
    (Array("y", "float32", ("n", 3), "result"),),
)
W = np.arange(12, dtype=np.float32).reshape(4, 3) - 5

# y = x @ w, by way of a copy of each row in the arena.
PROGRAM = """
define i64 @net_arena_bytes(ptr %sizes) {
  ret i64 16
}

define void @net_result_shapes(ptr %sizes, ptr %shapes) {
  %n = load i64, ptr %sizes
  store i64 %n, ptr %shapes
  %second = getelementptr i64, ptr %shapes, i64 1
  store i64 3, ptr %second
  ret void
}

define i32 @net_run(ptr %arguments, ptr %results, ptr %sizes, ptr %arena) {
entry:
  %x = load ptr, ptr %arguments
  %w.at = getelementptr ptr, ptr %arguments, i64 1
  %w = load ptr, ptr %w.at
  %y = load ptr, ptr %results
  %n = load i64, ptr %sizes
  br label %rows
rows:
  %i = phi i64 [ 0, %entry ], [ %i.next, %row.end ]
  %more = icmp slt i64 %i, %n
  br i1 %more, label %row, label %end
row:
  %x.at = getelementptr [4 x float], ptr %x, i64 %i
  %values = load <4 x float>, ptr %x.at, align 4
  store <4 x float> %values, ptr %arena, align 16
  br label %columns
columns:
  %j = phi i64 [ 0, %row ], [ %j.next, %column ]
  %j.more = icmp slt i64 %j, 3
  br i1 %j.more, label %inner, label %row.end
inner:
  %k = phi i64 [ 0, %columns ], [ %k.next, %inner ]
  %sum = phi float [ 0.0, %columns ], [ %sum.next, %inner ]
  %a.at = getelementptr float, ptr %arena, i64 %k
  %a = load float, ptr %a.at
  %b.at = getelementptr [3 x float], ptr %w, i64 %k, i64 %j
  %b = load float, ptr %b.at
  %product = fmul float %a, %b
  %sum.next = fadd float %sum, %product
  %k.next = add i64 %k, 1
  %k.more = icmp slt i64 %k.next, 4
  br i1 %k.more, label %inner, label %column
column:
  %y.at = getelementptr [3 x float], ptr %y, i64 %i, i64 %j
  store float %sum.next, ptr %y.at
  %j.next = add i64 %j, 1
  br label %columns
row.end:
  %i.next = add i64 %i, 1
  br label %rows
end:
  ret i32 0
}
"""

# y = x + 1, in parallel: needs the runtime.
PARALLEL = """
declare void @ivy_parallel_for(ptr, ptr, i64, i64)

define i64 @add_arena_bytes(ptr %sizes) {
  ret i64 0
}

define void @add_result_shapes(ptr %sizes, ptr %shapes) {
  store i64 1000000, ptr %shapes
  ret void
}

define internal void @body(ptr %context, i64 %begin, i64 %end) {
entry:
  %x = load ptr, ptr %context
  %y.at = getelementptr ptr, ptr %context, i64 1
  %y = load ptr, ptr %y.at
  br label %loop
loop:
  %i = phi i64 [ %begin, %entry ], [ %next, %loop ]
  %from = getelementptr float, ptr %x, i64 %i
  %value = load float, ptr %from
  %sum = fadd float %value, 1.0
  %to = getelementptr float, ptr %y, i64 %i
  store float %sum, ptr %to
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %end
  br i1 %more, label %loop, label %done
done:
  ret void
}

define i32 @add_run(ptr %arguments, ptr %results, ptr %sizes, ptr %arena) {
  %context = alloca [2 x ptr]
  %x = load ptr, ptr %arguments
  %y = load ptr, ptr %results
  store ptr %x, ptr %context
  %second = getelementptr ptr, ptr %context, i64 1
  store ptr %y, ptr %second
  call void @ivy_parallel_for(ptr @body, ptr %context, i64 1000000, i64 1000)
  ret i32 0
}
"""


def pointer(array: np.ndarray) -> ctypes.c_void_p:
    return ctypes.c_void_p(array.ctypes.data)


def run(*command: object, **more: str) -> str:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, env=os.environ | more)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def example_output(weights: np.ndarray) -> list[list[float]]:
    return (np.array([[1, 2, 3, 4], [-1, 0, 1, 0]], np.float32) @ weights).tolist()


def lines_of(output: str) -> list[list[float]]:
    return [[float(word) for word in line.split()] for line in output.splitlines()]


@needs_compiler
@pytest.mark.parametrize("kind", [".so", ".o"])
@pytest.mark.parametrize("cpu", ["host", "x86-64-v3", "x86-64"])
def test_the_c_example_runs(tmp_path: Path, kind: str, cpu: str) -> None:
    write(tmp_path / f"net{kind}", PROGRAM, Machine.named(cpu), NET, {"w": W})
    main = tmp_path / "main"
    warnings = ("-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic")
    run(COMPILER, *warnings, "-I", tmp_path, EXAMPLE, tmp_path / f"net{kind}", "-o", main)
    assert lines_of(run(main)) == example_output(W)


@needs_compiler
@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")
def test_the_c_example_is_clean_under_valgrind(tmp_path: Path) -> None:
    write(tmp_path / "net.so", PROGRAM, Machine.named("x86-64-v3"), NET, {"w": W})
    main = tmp_path / "main"
    run(COMPILER, "-g", "-I", tmp_path, EXAMPLE, tmp_path / "net.so", "-o", main)
    checks = ("--error-exitcode=9", "--leak-check=full", "--errors-for-leak-kinds=definite,possible", "-q")
    assert lines_of(run("valgrind", *checks, main)) == example_output(W)


@needs_compiler
def test_weights_that_are_arguments(tmp_path: Path) -> None:
    write(tmp_path / "net.so", PROGRAM, Machine.host(), NET)
    library = ctypes.CDLL(str(tmp_path / "net.so"))
    x = np.random.default_rng(0).standard_normal((5, 4)).astype(np.float32)
    y = np.zeros((5, 3), np.float32)
    five, none = ctypes.c_int64(5), ctypes.c_void_p(None)
    assert library.net_call(pointer(x), pointer(W), pointer(y), five, none) == 0
    np.testing.assert_allclose(y, x @ W, rtol=1e-5, atol=1e-5)


@needs_compiler
def test_a_workspace_of_the_caller(tmp_path: Path) -> None:
    write(tmp_path / "net.so", PROGRAM, Machine.host(), NET, {"w": W})
    library = ctypes.CDLL(str(tmp_path / "net.so"))
    library.net_workspace_bytes.restype = ctypes.c_int64
    size = library.net_workspace_bytes(ctypes.c_int64(1))
    assert size >= 16
    assert size % 64 == 0
    storage = np.zeros(size + 64, np.uint8)
    offset = -storage.ctypes.data % 64
    x, y = np.ones((1, 4), np.float32), np.zeros((1, 3), np.float32)
    assert library.net_call(pointer(x), pointer(y), ctypes.c_int64(1), pointer(storage[offset:])) == 0
    np.testing.assert_array_equal(y, x @ W)
    np.testing.assert_array_equal(storage[offset : offset + 16].view(np.float32), x[0])


@needs_compiler
def test_the_packed_functions(tmp_path: Path) -> None:
    write(tmp_path / "net.o", PROGRAM, Machine.host(), NET)
    source = tmp_path / "packed.cpp"
    source.write_text(
        '#include "net.h"\n#include <cstdio>\nint main() {\n'
        "  float x[4] = {1, 2, 3, 4}, w[12] = {0, 1}, y[3];\n"
        "  void *arguments[NET_ARGUMENTS] = {x, w}, *results[NET_RESULTS] = {y};\n"
        "  int64_t sizes[NET_SIZES] = {1}, shapes[NET_RESULT_DIMENSIONS];\n"
        "  net_result_shapes(sizes, shapes);\n"
        "  alignas(64) char arena[64];\n"
        "  if (net_arena_bytes(sizes) > 64 || net_run(arguments, results, sizes, arena)) return 1;\n"
        '  std::printf("%d %d %g\\n", (int)shapes[0], (int)shapes[1], y[1]);\n}\n'
    )
    # The C compiler's driver compiles C++ too; the header is the same for both.
    command = (COMPILER, "-x", "c++", "-std=c++17", "-Wall", "-Werror", "-I", tmp_path, source)
    if subprocess.run([*map(str, command), "-fsyntax-only"], capture_output=True, check=False).returncode:
        pytest.skip("there is no C++ compiler")
    run(*command, "-x", "none", tmp_path / "net.o", "-o", tmp_path / "packed")
    assert run(tmp_path / "packed") == "1 3 1\n"


@needs_compiler
def test_a_library_brings_its_threads(tmp_path: Path) -> None:
    try:
        runtime_library()
    except MissingDependencyError as missing:
        pytest.skip(str(missing))
    of = Array("x", "float32", (1000000,)), Array("y", "float32", (1000000,), "result")
    write(tmp_path / "add.so", PARALLEL, Machine.host(), Interface("add", of[:1], of[1:]))
    library = ctypes.CDLL(str(tmp_path / "add.so"))
    x, y = np.arange(1000000, dtype=np.float32), np.zeros(1000000, np.float32)
    assert library.add_call(pointer(x), pointer(y), ctypes.c_void_p(None)) == 0
    np.testing.assert_array_equal(y, x + 1)
    assert not hasattr(library, "ivy_parallel_for")


@needs_compiler
def test_llvm_ir_is_all_of_the_program(tmp_path: Path) -> None:
    write(tmp_path / "net.ll", PROGRAM, Machine.host(), NET, {"w": W})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["net.h", "net.ll"]
    text = (tmp_path / "net.ll").read_text()
    (tmp_path / "net.o").write_bytes(compile_ir(text, Machine.host()))
    run(COMPILER, "-I", tmp_path, EXAMPLE, tmp_path / "net.o", "-o", tmp_path / "main")
    assert lines_of(run(tmp_path / "main")) == example_output(W)
    assert "define internal i32 @net_run(" in text


@needs_compiler
def test_large_weights_are_embedded_quickly(tmp_path: Path) -> None:
    weights = np.random.default_rng(0).standard_normal((4, 3)).astype(np.float32)
    much = Array("padding", "uint8", (64 << 20,), "parameter")
    interface = Interface("net", (*NET.arguments, much), NET.results)
    padding = np.full(64 << 20, 7, np.uint8)
    write(tmp_path / "net.o", PROGRAM, Machine.host(), interface, {"w": weights, "padding": padding})
    data = (tmp_path / "net.o").read_bytes()
    assert weights.tobytes() in data
    assert len(data) > 64 << 20


def test_the_header_says_what_the_program_takes() -> None:
    interface = Interface(
        "lookup",
        (Array("table", "float16", ("rows", 8), "parameter"), Array("index", "int64", ("n",))),
        (Array("found", "complex64", ("n", 8), "result"), Array("valid", "bool", ("n",), "result")),
    )
    text = header(interface)
    for line in (
        " *   table  parameter  float16[rows, 8]\n",
        " *   found  result     complex64[n, 8]\n",
        " *   rows   size       int64\n",
        "int32_t lookup_call(const uint16_t *table, const int64_t *index, float *found, uint8_t *valid, "
        "int64_t rows, int64_t n, void *workspace);\n",
        "int64_t lookup_workspace_bytes(int64_t rows, int64_t n);\n",
        "#define LOOKUP_SIZES 2\n",
        "#define LOOKUP_RESULT_DIMENSIONS 3\n",
    ):
        assert line in text
    embedded = header(interface, frozenset({"table"}))
    assert "lookup_call(const int64_t *index, float *found" in embedded
    assert "LOOKUP_ARGUMENTS" not in embedded


@needs_compiler
def test_a_program_without_arguments_is_valid_c(tmp_path: Path) -> None:
    text = header(Interface("nothing", (), ()))
    assert "int32_t nothing_call(void *workspace);" in text
    (tmp_path / "nothing.h").write_text(text)
    (tmp_path / "main.c").write_text('#include "nothing.h"\nint main(void) { return NOTHING_OK; }\n')
    run(COMPILER, "-Wall", "-Werror", "-pedantic", "-fsyntax-only", tmp_path / "main.c")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((Array("a b", "float32", ()),), "net: 'a b' is no identifier of C"),
        ((Array("n", "float32", ("n",)),), "net: two arrays or sizes are called 'n'"),
        ((Array("x", "float8_e4m3", ()),), "net: x has no type in C: float8_e4m3"),
    ],
)
def test_interfaces_that_are_no_c(arguments: tuple[Array, ...], message: str) -> None:
    with pytest.raises(IvyError, match=message):
        Interface("net", arguments, ())


def test_after_an_error_nothing_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConversionError, match="LLVM does not accept the module"):
        write(tmp_path / "net.o", "define nothing", Machine.host(), NET)
    with pytest.raises(IvyError, match=r"net.dll: a compiled program is written as one of .ll, .o, .so, .h"):
        write(tmp_path / "net.dll", PROGRAM, Machine.host(), NET)
    with pytest.raises(IvyError, match="net has no argument v"):
        write(tmp_path / "net.o", PROGRAM, Machine.host(), NET, {"v": W})
    monkeypatch.setenv("CC", "false")
    with pytest.raises(IvyError, match=r"^false -shared .* failed"):
        write(tmp_path / "net.so", PROGRAM, Machine.host(), NET)
    monkeypatch.setenv("CC", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(MissingDependencyError, match="linked by a C compiler, and there is none"):
        write(tmp_path / "net.so", PROGRAM, Machine.host(), NET)
    assert list(tmp_path.iterdir()) == []


def test_weights_beyond_the_code_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ivy.backends.llvm.ahead_of_time._LIMIT", 10)
    with pytest.raises(IvyError, match="48 bytes of weights are more than an object holds"):
        write(tmp_path / "net.o", PROGRAM, Machine.host(), NET, {"w": W})
