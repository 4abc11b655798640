"""What `import ivy` loads, how long it takes, and that it lives with every framework in one process.

TensorFlow, jaxlib and torch-mlir each carry an LLVM. Where the symbols of two of them meet, the
process aborts: at import ("Option … registered more than once") or at the first JIT. Each test here
is therefore a process of its own.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys

import pytest

FRAMEWORKS = ("torch", "jax", "tensorflow")

ORDERS = [
    order
    for order in itertools.permutations(("ivy.mlir", *FRAMEWORKS))
    if order[0] != "ivy.mlir"  # a framework is there first
]

JIT = """
import ctypes

from ivy.mlir import ExecutionEngine, compilation, ir, passmanager

with compilation():
    module = ir.Module.parse('''
        func.func @add(%a: i32, %b: i32) -> i32 attributes {llvm.emit_c_interface} {
          %sum = arith.addi %a, %b : i32
          return %sum : i32
        }''')
    lower = "builtin.module(convert-func-to-llvm,convert-arith-to-llvm,reconcile-unrealized-casts)"
    passmanager.PassManager.parse(lower).run(module.operation)
    engine = ExecutionEngine(module)
a, b, result = ctypes.c_int32(19), ctypes.c_int32(23), ctypes.c_int32()
engine.invoke("add", ctypes.byref(a), ctypes.byref(b), ctypes.byref(result))
assert result.value == 42, result.value
"""

# The compilers of the frameworks have to go on working too.
FRAMEWORK_JITS = {
    "jax": "assert int(jax.jit(lambda x: x + 1)(1)) == 2",
    "tensorflow": (
        "one = tensorflow.constant(1)\n"
        "assert int(tensorflow.function(lambda x: x + 1, jit_compile=True)(one)) == 2"
    ),
    "torch": "assert int(torch.ones(()) + 1) == 2",
}


def run_python(program: str) -> str:
    """The standard output of a new Python process."""
    process = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=300, check=False
    )
    assert process.returncode == 0, f"exit status {process.returncode}\n{process.stderr[-4000:]}"
    return process.stdout


@pytest.mark.parametrize("order", ORDERS, ids="-".join)
def test_jit_after_any_import_order(order: tuple[str, ...]) -> None:
    imports = [f"import {module}" for module in order]
    uses = [FRAMEWORK_JITS[module] for module in order if module in FRAMEWORKS]
    output = run_python("\n".join([*imports, JIT, *uses, JIT, "print('done')"]))
    assert output.splitlines()[-1] == "done"


def test_import_ivy_loads_no_framework() -> None:
    program = "import json, sys, ivy; ivy.transpile, ivy.Graph; print(json.dumps(sorted(sys.modules)))"
    loaded = set(json.loads(run_python(program)))
    assert loaded.isdisjoint({*FRAMEWORKS, "transformers", "rich"})


def test_import_ivy_is_quick() -> None:
    program = "import time; start = time.perf_counter(); import ivy; print(time.perf_counter() - start)"
    seconds = min(float(run_python(program)) for _ in range(3))
    assert seconds < 1.0  # about 0.2 on an idle machine
