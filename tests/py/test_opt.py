"""ivy-opt where lit does not fit: the list of upstream passes, start-up, pipes, corrupt files."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ivy.mlir import context, ir, passmanager, stablehlo
from ivy.opt.command_line import scan
from ivy.opt.errors import UsageError
from ivy.opt.pipeline import Element, Nested, UpstreamPass, parse_anchored
from ivy.opt.upstream import anchor_of
from ivy.opt.upstream_names import UPSTREAM_PASSES

ROOT = Path(__file__).resolve().parents[2]
TOOL = [sys.executable, str(ROOT / "tools/ivy-opt/ivy-opt")]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT)}
PROGRAM = """
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  return %0 : tensor<2xf32>
}
"""


def ivy_opt(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*TOOL, *arguments], input=data, capture_output=True, env=ENVIRONMENT, timeout=60, check=False
    )


@pytest.mark.parametrize("name", UPSTREAM_PASSES)
def test_every_listed_pass_exists(name: str) -> None:
    anchor = anchor_of(name, "", "builtin.module")
    passmanager.PassManager.parse(f"{anchor}({name})", context())


def test_every_commonly_used_pass_is_listed() -> None:
    for name in ("canonicalize", "cse", "symbol-dce", "inline", "one-shot-bufferize", "convert-to-llvm"):
        assert UPSTREAM_PASSES[name]


def test_no_framework_is_imported() -> None:
    run = subprocess.run(
        [sys.executable, "-X", "importtime", TOOL[1], "--version"],
        capture_output=True,
        text=True,
        env=ENVIRONMENT,
        check=True,
    )
    modules = {line.rpartition("|")[2].strip() for line in run.stderr.splitlines()}
    assert "ivy.mlir" in modules
    assert not modules & {"torch", "jax", "jaxlib", "tensorflow", "transformers"}


names = st.sampled_from(["cse", "canonicalize", "symbol-dce", "sccp"])
leaves = st.builds(UpstreamPass, names)
anchors = st.sampled_from(["func.func", "builtin.module", "gpu.module"])


def nested(elements: st.SearchStrategy[Element]) -> st.SearchStrategy[Element]:
    return st.builds(Nested, anchors, st.lists(elements, max_size=3).map(tuple))


@settings(deadline=None, max_examples=50)
@given(nested(st.recursive(leaves, nested, max_leaves=8)))
def test_a_pipeline_is_what_its_text_says(pipeline: Nested) -> None:
    assert parse_anchored(str(pipeline)) == pipeline


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet="abc-_{}()[],='\" .", max_size=30))
def test_a_malformed_pipeline_is_a_usage_error(text: str) -> None:
    with contextlib.suppress(UsageError):
        parse_anchored(f"builtin.module({text})")


@settings(deadline=None, max_examples=100)
@given(st.lists(st.text(alphabet="-abo=,1", max_size=8), max_size=4))
def test_a_malformed_command_line_is_a_usage_error(arguments: list[str]) -> None:
    with contextlib.suppress(UsageError):
        scan(arguments)


def test_passes_keep_their_order_among_other_flags() -> None:
    options = scan(["--b=x=1", "in.mlir", "--mlir-timing", "-a", "-o", "out.mlir", "--b"])
    assert [(flag.name, flag.options) for flag in options.passes] == [("b", "x=1"), ("a", ""), ("b", "")]
    assert (options.input, options.output, options.mlir_timing) == ("in.mlir", "out.mlir", True)


def test_a_reader_that_stops_reading_is_no_traceback() -> None:
    function = "func.func @f{}() {{ return }}\n"
    text = "".join(function.format(number) for number in range(5000)).encode()
    with subprocess.Popen(
        TOOL, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        process.stdin.write(text)
        process.stdin.close()
        errors = process.stderr.read()
    assert b"Traceback" not in errors
    assert process.returncode == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_an_interrupt_ends_it_quietly(tmp_path: Path) -> None:
    plugin = tmp_path / "slow.py"
    plugin.write_text(
        "import time\nfrom dataclasses import dataclass\n"
        "from ivy.lowering.passes import Pass, register_pass\n"
        "@register_pass\n@dataclass(frozen=True)\nclass Slow(Pass):\n    '''Sleep.'''\n    name = 'slow'\n"
        "    def run(self, op):\n        print('started', flush=True)\n        time.sleep(50)\n"
    )
    with subprocess.Popen(
        [*TOOL, f"--load-pass-plugin={plugin}", "--slow"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
        start_new_session=True,
        # A shell that runs the tests in the background has its children ignore interrupts.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    ) as process:
        assert process.stdout and process.stderr
        assert process.stdout.readline() == b"started\n"
        os.killpg(process.pid, signal.SIGINT)
        assert b"Traceback" not in process.stderr.read()
    assert process.returncode == 130


def bytecode() -> bytes:
    return bytes(stablehlo.serialize_portable_artifact(ir.Module.parse(PROGRAM, context()), "1.9.0"))


@pytest.mark.parametrize("seed", range(8))
def test_a_corrupt_file_is_an_error(seed: int) -> None:
    generator = random.Random(seed)
    data = bytearray(bytecode())
    if seed % 2:
        data = data[: generator.randrange(20, len(data) - 1)]
    else:
        # The names of dialects and operations are at the end; what is before may make MLIR search long.
        data[generator.randrange(len(data) - 80, len(data) - 40)] ^= 0xFF
    run = ivy_opt(data=bytes(data))
    assert run.returncode in (0, 1)
    assert b"Traceback" not in run.stderr
    assert run.returncode == 0 or (b"error: " in run.stderr and not run.stdout)


def test_a_program_nested_too_deeply_is_an_error() -> None:
    depth = 200_000
    text = f"module attributes {{a = {'[' * depth}{']' * depth}}} {{}}"
    run = ivy_opt(data=text.encode())
    assert run.returncode == 1
    assert b"error: crashed (signal 11, SIGSEGV) while reading <stdin>" in run.stderr


def test_upstream_passes_that_crash_are_errors() -> None:
    text = """
    func.func @f(%a: !torch.vtensor<[],f32>) -> !torch.vtensor<[?,1],si64> {
      %0 = torch.aten.nonzero %a : !torch.vtensor<[],f32> -> !torch.vtensor<[?,1],si64>
      return %0 : !torch.vtensor<[?,1],si64>
    }
    """
    run = ivy_opt("--torch-decompose-complex-ops", data=text.encode())
    assert run.returncode == 1
    assert b"while running pass torch-decompose-complex-ops on func.func @f" in run.stderr
