"""Programs as machine code for the CPU: no framework is needed to run them.

`emit` gives the callable, `source` the program as LLVM IR, `export` files for C, `memory` what a call needs.
"""

from __future__ import annotations

from ivy.backends.llvm.compiler import source
from ivy.backends.llvm.export import export
from ivy.backends.llvm.function import LlvmFunction, emit
from ivy.backends.llvm.memory import memory

__all__ = ["LlvmFunction", "emit", "export", "memory", "source"]
