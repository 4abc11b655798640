"""The MLIR bindings: the only module of Ivy that imports them.

Two traps live here so that they live nowhere else. TensorFlow carries an LLVM of its own, and two
LLVMs that see each other's symbols abort the process; the bindings are therefore loaded with
`RTLD_DEEPBIND`. And Python-defined operations register globally, so there is one context for the
whole process, with a lock that every compilation holds.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import threading
import types
from collections.abc import Iterator
from contextlib import contextmanager


def _load_flags() -> int:
    deepbind = getattr(os, "RTLD_DEEPBIND", 0)  # Linux only; elsewhere symbols are two-level anyway
    return os.RTLD_NOW | os.RTLD_LOCAL | deepbind


if hasattr(sys, "setdlopenflags"):
    _saved_flags = sys.getdlopenflags()
    sys.setdlopenflags(_load_flags())
try:
    from torch_mlir import ir, passmanager, rewrite
    from torch_mlir._mlir_libs import _stablehlo as stablehlo
    from torch_mlir._mlir_libs import _torchMlir  # noqa: F401  registers the torch passes
    from torch_mlir.dialects import arith, ext, func, irdl, scf, tensor
    from torch_mlir.dialects import torch as torch_dialect
    from torch_mlir.dialects.llvm import translate_module_to_llvmir
    from torch_mlir.execution_engine import ExecutionEngine
finally:
    if hasattr(sys, "setdlopenflags"):
        sys.setdlopenflags(_saved_flags)

__all__ = [
    "ExecutionEngine",
    "arith",
    "compilation",
    "context",
    "ext",
    "func",
    "ir",
    "irdl",
    "lock",
    "passmanager",
    "rewrite",
    "scf",
    "stablehlo",
    "tensor",
    "translate_module_to_llvmir",
]

for _name in ("chlo", "ivy", "stablehlo", "vhlo"):
    # The bindings import torch_mlir.dialects.<dialect> before they wrap an op; where there is no such
    # module they search the file system for it again for every op, which takes most of the time.
    _name = f"torch_mlir.dialects.{_name}"
    if _name not in sys.modules and importlib.util.find_spec(_name) is None:
        sys.modules[_name] = types.ModuleType(_name)

lock = threading.RLock()
"""Held by every compilation; compiled callables never take it."""

_context: ir.Context | None = None


def context() -> ir.Context:
    """The process-wide context, with every upstream dialect that Ivy reads or writes."""
    global _context
    with lock:
        if _context is None:
            _context = ir.Context()
            stablehlo.register_dialect(_context)
            stablehlo.register_stablehlo_passes()
            torch_dialect.register_dialect(_context)
            _load_chlo_and_vhlo(_context)
        return _context


def _load_chlo_and_vhlo(target: ir.Context) -> None:
    # The wheel has no function to register these two; passes that may create their ops load them.
    with target, ir.Location.unknown():
        empty = ir.Module.create().operation
        for loads in ("func.func(convert-torch-to-stablehlo)", "stablehlo-legalize-to-vhlo"):
            passmanager.PassManager.parse(f"builtin.module({loads})").run(empty)


@contextmanager
def compilation() -> Iterator[ir.Context]:
    """Hold the lock, and enter the context with an unknown default location."""
    with lock, context() as current, ir.Location.unknown():
        yield current
