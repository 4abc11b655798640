"""llvmlite's bindings of LLVM: the only module of Ivy that imports them.

llvmlite carries an LLVM of its own with hidden symbols, so it lives beside the ones of the MLIR bindings,
TensorFlow, jaxlib and torch, whichever of them is imported first.
"""

from __future__ import annotations

import functools
from types import ModuleType
from typing import cast

from ivy.errors import MissingDependencyError


@functools.cache
def llvm() -> ModuleType:
    """`llvmlite.binding` with its targets initialised.

    Raises:
        MissingDependencyError: llvmlite is not installed.
    """
    try:
        import llvmlite.binding as binding
    except ImportError as error:
        message = "machine code needs llvmlite: pip install 'ivy-mlir[llvm]'"
        raise MissingDependencyError(message) from error
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    binding.initialize_native_asmparser()
    return cast(ModuleType, binding)
