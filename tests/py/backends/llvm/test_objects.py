"""Machine code from LLVM IR: processors, syntax, objects, loading, and other LLVMs in the process."""

from __future__ import annotations

import ctypes
import gc
import re
import struct
import subprocess
import sys
import threading
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest

from ivy.backends.llvm import machine as machines
from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.objects import compile_ir, compile_to_assembly, load_object
from ivy.backends.llvm.syntax import compatible
from ivy.errors import ConversionError, IvyError

LINUX = "x86_64-unknown-linux-gnu"

SQUARE = """
define i64 @square(i64 %x) {
  %y = mul i64 %x, %x
  ret i64 %y
}
"""

CALLS = """
declare i64 @ivy_given(i64)
declare float @expf(float)

define i64 @twice(i64 %x) {
  %y = call i64 @ivy_given(i64 %x)
  %z = call i64 @ivy_given(i64 %y)
  ret i64 %z
}

define float @exponential(float %x) {
  %y = call float @expf(float %x)
  ret float %y
}
"""

WIDE = """
define void @wide(ptr %x, ptr %y) {
  %a = load <16 x float>, ptr %x, align 4
  %b = fmul <16 x float> %a, %a
  store <16 x float> %b, ptr %y, align 4
  ret void
}
"""

LOOP = """
define void @loop(ptr noalias %x, ptr noalias %y, i64 %n) {
entry:
  br label %loop
loop:
  %i = phi i64 [ 0, %entry ], [ %j, %loop ]
  %p = getelementptr float, ptr %x, i64 %i
  %q = getelementptr float, ptr %y, i64 %i
  %a = load float, ptr %p
  %b = fmul float %a, %a
  store float %b, ptr %q
  %j = add i64 %i, 1
  %c = icmp eq i64 %j, %n
  br i1 %c, label %done, label %loop
done:
  ret void
}
"""

INTEGER = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)


def test_the_host_is_described() -> None:
    host = Machine.host()
    assert host is Machine.named("host") is Machine.named("native")
    assert host.vector_bits in (128, 256, 512)
    assert 8 << 10 <= host.l1 <= host.l2
    flags = Path("/proc/cpuinfo")
    if flags.exists() and host.triple.startswith("x86_64"):
        words = re.search(r"flags\s*:(.*)", flags.read_text())
        assert words is not None
        has = words[1].split()
        assert (host.vector_bits == 512) == ("avx512vl" in has)
        assert host.fma == ("fma" in has)


def test_caches_are_read_from_the_system(tmp_path: Path) -> None:
    levels = [("Data", 1, "48K"), ("Instruction", 1, "32K"), ("Unified", 2, "2M"), ("Unified", 3, "")]
    for index, values in enumerate(levels):
        folder = tmp_path / f"index{index}"
        folder.mkdir()
        for name, value in zip(("type", "level", "size"), values, strict=True):
            (folder / name).write_text(f"{value}\n")
    assert machines._cache_sizes(tmp_path) == (48 << 10, 2 << 20, 8 << 20)
    assert machines._cache_sizes(tmp_path / "none") == (32 << 10, 1 << 20, 8 << 20)


@pytest.mark.parametrize(
    ("name", "bits", "fma"),
    [("x86-64", 128, False), ("x86-64-v3", 256, True), ("x86-64-v4", 512, True), ("znver3", 256, True)],
)
def test_named_processors(name: str, bits: int, fma: bool) -> None:
    named = Machine.named(name, LINUX)
    assert (named.vector_bits, named.fma, named.triple) == (bits, fma, LINUX)
    assert Machine.named("neoverse-n1", "aarch64-unknown-linux-gnu").fma


def every_name() -> list[tuple[str, str]]:
    x86 = [(name, LINUX) for names in machines._X86.values() for name in names]
    return x86 + [(name, "aarch64-unknown-linux-gnu") for name in machines._ARM]


def test_llvm_knows_every_name() -> None:
    # LLVM says on standard error that it ignores a name, and goes on.
    code = (
        "from ivy.backends.llvm.machine import Machine\n"
        "from ivy.backends.llvm.objects import compile_ir\n"
        f"for name, triple in {every_name()!r}:\n"
        f"    compile_ir({SQUARE!r}, Machine.named(name, triple))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == ""


def test_unknown_processors_are_refused() -> None:
    with pytest.raises(
        IvyError, match=r"unknown processor 'z80' for x86_64.*; known: host, x86-64, .*znver5"
    ):
        Machine.named("z80", LINUX)
    with pytest.raises(
        IvyError, match="no code is generated for riscv64-linux: the architectures are x86-64"
    ):
        Machine.named("generic", "riscv64-linux")


@pytest.mark.skipif(not Machine.host().triple.startswith("x86_64"), reason="the name is an x86-64 processor")
def test_the_environment_overrides_the_host(monkeypatch: pytest.MonkeyPatch) -> None:
    here = Machine.host()
    monkeypatch.setenv("IVY_CPU", "x86-64-v3")
    there = Machine.host()
    assert (there.cpu, there.vector_bits) == ("x86-64-v3", 256)
    assert (there.l1, there.l2, there.l3) == (here.l1, here.l2, here.l3)
    assert there.key() != here.key()


def constants(lines: list[str]) -> list[bytes]:
    """What LLVM makes of constants: their bytes in a loaded object."""
    text = "\n".join(f"@c{index} = constant {line}" for index, line in enumerate(lines))
    names = [f"c{index}" for index in range(len(lines))]
    loaded = load_object(compile_ir(text, Machine.host()), {}, names)
    return [ctypes.string_at(loaded.address(name), 8) for name in names]


KINDS = {"half": (np.float16, "<H"), "bfloat": (ml_dtypes.bfloat16, "<H"), "float": (np.float32, "<I")}


@pytest.mark.parametrize("kind", KINDS)
def test_constants_in_decimal_are_rounded_as_numpy_does(kind: str) -> None:
    dtype, code = KINDS[kind]
    generator = np.random.default_rng(0)
    values = [*generator.standard_normal(50), 1e-41, 3e-8, 6.1e-5, 0.0, -0.0, 65519.9, 1.0, -2.5]
    found = constants([f"{kind} {value:.6e}" for value in values])
    for value, data in zip(values, found, strict=True):
        expected = np.array(float(f"{value:.6e}")).astype(dtype).tobytes()
        assert data[: struct.calcsize(code)] == expected, value


SPECIAL = [
    ("float f0x3DFCD6E9", 0x3DFCD6E9, "<I"),
    ("float +inf", 0x7F800000, "<I"),
    ("float -inf", 0xFF800000, "<I"),
    ("float +qnan", 0x7FC00000, "<I"),
    ("float -qnan", 0xFFC00000, "<I"),
    ("float +nan(0x1)", 0x7FC00001, "<I"),
    ("float -snan(0x200000)", 0xFFA00000, "<I"),
    ("double f0x3FE62E42FEFA39EF", 0x3FE62E42FEFA39EF, "<Q"),
    ("double +inf", 0x7FF0000000000000, "<Q"),
    ("double +snan(0x1)", 0x7FF0000000000001, "<Q"),
    ("double 1.000000e-01", 0x3FB999999999999A, "<Q"),
    ("half +inf", 0x7C00, "<H"),
    ("half +snan(0x1)", 0x7C01, "<H"),
    ("bfloat -qnan", 0xFFC0, "<H"),
    ("bfloat 9.183550e-41", 0x0001, "<H"),
]


def test_special_constants() -> None:
    found = constants([line for line, _, _ in SPECIAL])
    for (line, bits, code), data in zip(SPECIAL, found, strict=True):
        assert struct.unpack_from(code, data)[0] == bits, line


def test_only_constants_are_rewritten() -> None:
    text = '@s = constant [20 x i8] c"float 1.000000e+00 " ; float +inf\n%x.1.0e+1 = add i32 %float, 1'
    assert compatible(text) == text
    text = "  %4 = fadd <2 x float> %1, <float 1.000000e-01, float -inf> ; <float +inf>"
    expected = (
        "  %4 = fadd <2 x float> %1, <float 0x3FB99999A0000000, float 0xFFF0000000000000> ; <float +inf>"
    )
    assert compatible(text) == expected
    assert compatible("  %5 = fcmp oeq half %4, -inf") == "  %5 = fcmp oeq half %4, 0xHFC00"
    assert compatible("  %6 = phi bfloat [ +qnan, %1 ], [ 1.0, %2 ]").count("0xR") == 2


MODULE_OF_TODAY = """
#domain = #llvm.alias_scope_domain<id = distinct[0]<>>
#scope = #llvm.alias_scope<id = distinct[1]<>, domain = #domain>
module {
  llvm.mlir.global private constant @table(dense<[0.1, 1.5, 0x7FC00000, 0x7F800000]> : tensor<4xf32>)
    {alignment = 64 : i64} : !llvm.array<4 x f32>
  llvm.func internal @part(%v: vector<4xf32>, %c: f32) -> vector<4xf32>
      attributes {always_inline, no_unwind, memory_effects = #llvm.memory_effects<other = none, argMem = none,
        inaccessibleMem = none, errnoMem = none, targetMem0 = none, targetMem1 = none>} {
    %k = llvm.mlir.constant(dense<[0.1, 0.2, 0.3, 0.4]> : vector<4xf32>) : vector<4xf32>
    %0 = llvm.intr.fma(%v, %k, %k) {fastmathFlags = #llvm.fastmath<contract, nnan>}
      : (vector<4xf32>, vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    %1 = llvm.intr.roundeven(%0) : (vector<4xf32>) -> vector<4xf32>
    %2 = llvm.intr.maximum(%1, %v) : (vector<4xf32>, vector<4xf32>) -> vector<4xf32>
    llvm.return %2 : vector<4xf32>
  }
  llvm.func @run(%x: !llvm.ptr {llvm.noalias, llvm.readonly, llvm.align = 4 : i64, llvm.nonnull},
                 %y: !llvm.ptr {llvm.noalias, llvm.writeonly}, %n: i64 {llvm.noundef}) {
    %m = llvm.mlir.constant(dense<[true, true, true, false]> : vector<4xi1>) : vector<4xi1>
    %none = llvm.mlir.constant(dense<-0.7> : vector<4xf32>) : vector<4xf32>
    %v = llvm.intr.masked.load %x, %m, %none {alignment = 4 : i32}
      : (!llvm.ptr, vector<4xi1>, vector<4xf32>) -> vector<4xf32>
    %t = llvm.mlir.addressof @table : !llvm.ptr
    %g = llvm.getelementptr inbounds|nuw %t[%n] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c = llvm.load %g invariant {alignment = 4 : i64} : !llvm.ptr -> f32
    %0 = llvm.call @part(%v, %c) : (vector<4xf32>, f32) -> vector<4xf32>
    %i = llvm.mlir.constant(0 : i64) : i64
    %1 = llvm.insertelement %c, %0[%i : i64] : vector<4xf32>
    llvm.store %1, %y {alignment = 4 : i64, alias_scopes = [#scope], nontemporal} : vector<4xf32>, !llvm.ptr
    llvm.return
  }
}
"""


def test_the_text_of_the_mlir_bindings_compiles() -> None:
    from torch_mlir.dialects.llvm import translate_module_to_llvmir

    from ivy.mlir import compilation, ir

    with compilation():
        text = translate_module_to_llvmir(ir.Module.parse(MODULE_OF_TODAY).operation)
    loaded = load_object(compile_ir(text, Machine.host()), {}, ["run"])
    run = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)(loaded.address("run"))
    x, y = np.array([1, -20, 30, 7], np.float32), np.zeros(4, np.float32)
    for index, first in enumerate(np.array([0.1, 1.5, np.nan, np.inf], np.float32)):
        run(x.ctypes.data, y.ctypes.data, index)
        np.testing.assert_array_equal(y, np.array([first, -4, 30, 0], np.float32))


@pytest.mark.parametrize("level", range(4))
def test_every_level_compiles(level: int) -> None:
    loaded = load_object(compile_ir(SQUARE, Machine.host(), level), {}, ["square"])
    assert INTEGER(loaded.address("square"))(-12) == 144


def test_vectors_keep_their_width() -> None:
    explicit, vectorised = (
        {name: compile_to_assembly(text, Machine.named(name, LINUX)) for name in ("x86-64-v4", "x86-64-v3")}
        for text in (WIDE, LOOP)
    )
    for assembly in (explicit, vectorised):
        assert "zmm" in assembly["x86-64-v4"]
        assert "zmm" not in assembly["x86-64-v3"]
        assert "ymm" in assembly["x86-64-v3"]
    assert "ymm" not in explicit["x86-64-v4"]


def test_objects_for_another_architecture() -> None:
    assembly = compile_to_assembly(LOOP, Machine.named("generic", "aarch64-unknown-linux-gnu"))
    assert "fmul" in assembly
    data = compile_ir(LOOP, Machine.named("generic", "aarch64-unknown-linux-gnu"))
    assert data[:4] == b"\x7fELF"
    assert struct.unpack_from("<H", data, 18)[0] == 183  # EM_AARCH64


def test_given_functions_and_those_of_the_process_are_called() -> None:
    given = INTEGER(lambda x: 3 * x + 1)
    address = ctypes.cast(given, ctypes.c_void_p).value
    assert address is not None
    data = compile_ir(CALLS, Machine.host())
    loaded = load_object(data, {"ivy_given": address}, ["twice", "exponential"])
    assert INTEGER(loaded.address("twice"))(5) == 49
    exponential = ctypes.CFUNCTYPE(ctypes.c_float, ctypes.c_float)(loaded.address("exponential"))
    assert exponential(1.0) == pytest.approx(2.7182817)


def test_objects_do_not_see_each_other() -> None:
    loaded = []
    for factor in range(1, 4):
        text = f"define i64 @f(i64 %x) {{\n  %y = mul i64 %x, {factor}\n  ret i64 %y\n}}"
        loaded.append(load_object(compile_ir(text, Machine.host()), {}, ["f"]))
    assert [INTEGER(one.address("f"))(10) for one in loaded] == [10, 20, 30]


def test_dropped_objects_are_freed() -> None:
    size = 8 << 20
    text = f"@data = global [{size} x i8] zeroinitializer\n{SQUARE}"
    data = compile_ir(text, Machine.host())

    def pages() -> int:
        return int(Path("/proc/self/statm").read_text().split()[0])

    if not Path("/proc/self/statm").exists():
        pytest.skip("the system does not say how much memory is used")
    kept = load_object(data, {}, ["square"])
    before = pages()
    for _ in range(20):
        load_object(data, {}, ["square", "data"])
    gc.collect()
    assert (pages() - before) * 4096 < 3 * size
    assert INTEGER(kept.address("square"))(3) == 9


def test_threads_compile_and_load() -> None:
    wrong: list[object] = []

    def work(factor: int) -> None:
        for turn in range(10):
            text = f"define i64 @f(i64 %x) {{\n  %y = mul i64 %x, {factor + turn}\n  ret i64 %y\n}}"
            loaded = load_object(compile_ir(text, Machine.host()), {}, ["f"])
            found = INTEGER(loaded.address("f"))(7)
            if found != 7 * (factor + turn):
                wrong.append((factor, turn, found))

    threads = [threading.Thread(target=work, args=(100 * number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("define nonsense", "expected type"),
        ("define i32 @f() { ret float 0.0 }", "doesn't match function result type"),
        (
            "define i32 @f() {\na:\n br label %b\nb:\n %y = add i32 %z, 1\n %z = add i32 1, 1\n ret i32 0\n}",
            "does not dominate",
        ),
    ],
)
def test_what_is_no_module_is_refused(text: str, message: str) -> None:
    with pytest.raises(ConversionError, match=f"LLVM does not accept the module: .*(\n.*)*{message}"):
        compile_ir(text, Machine.host())


def test_what_cannot_be_loaded_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    data = compile_ir(SQUARE, Machine.host())
    for damaged in (b"", b"no object", data[: len(data) // 2]):
        with pytest.raises(IvyError, match="the object code cannot be loaded"):
            load_object(damaged, {}, ["square"])
    with pytest.raises(IvyError, match=r"Symbols not found: \[ cube \]"):
        load_object(data, {}, ["cube"])
    with pytest.raises(IvyError, match=r"cannot be loaded.*symbols given: none"):
        load_object(compile_ir(CALLS, Machine.host()), {}, ["twice"])
    with pytest.raises(IvyError, match="not loaded for 'cube'; it was for: square"):
        load_object(data, {}, ["square"]).address("cube")
    assert capfd.readouterr() == ("", "")


USES = {
    "llvmlite": f"""
import ctypes
from ivy.backends.llvm.objects import compile_ir, load_object
from ivy.backends.llvm.machine import Machine
loaded = load_object(compile_ir({SQUARE!r}, Machine.host()), {{}}, ["square"])
assert ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(loaded.address("square"))(5) == 25
""",
    "torch_mlir": """
from ivy.mlir import compilation, ir, passmanager
with compilation():
    module = ir.Module.parse("func.func @f(%x: i32) -> i32 { return %x : i32 }")
    passmanager.PassManager.parse("builtin.module(convert-func-to-llvm)").run(module.operation)
    assert "llvm.func" in str(module)
""",
    "torch": "import torch\nassert torch.ones(3).sum() == 3\n",
    "jax": "import jax\nassert jax.jit(lambda x: x + 1)(1.0) == 2\n",
    "tensorflow": """
import tensorflow as tf
assert tf.function(tf.tanh, jit_compile=True)(tf.constant(0.0)).numpy() == 0
""",
}


@pytest.mark.parametrize(
    "order",
    [
        ("llvmlite", "torch_mlir", "torch", "jax", "tensorflow"),
        ("tensorflow", "jax", "torch", "torch_mlir", "llvmlite"),
        ("tensorflow", "llvmlite", "torch_mlir"),
        ("torch_mlir", "llvmlite", "tensorflow"),
        ("jax", "llvmlite", "torch_mlir", "torch"),
        ("torch", "llvmlite", "jax"),
    ],
    ids="-".join,
)
def test_other_llvms_in_the_process(order: tuple[str, ...]) -> None:
    for name in order:
        pytest.importorskip(name)
    code = "".join(USES[name] for name in (*order, *order))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
