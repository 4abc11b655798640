"""Programs as machine code for the CPU: no framework is needed to run them.

`emit` gives the callable, `source` the program as LLVM IR.
"""

from __future__ import annotations

from ivy.backends.llvm.compiler import source
from ivy.backends.llvm.function import LlvmFunction, emit

__all__ = ["LlvmFunction", "emit", "source"]
