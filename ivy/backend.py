"""The registry of backends.

A backend is a module `ivy.backends.<name>` with two functions, imported when it is first used:

    emit(program) -> callable       the native object
    source(program) -> str          its source code
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from types import ModuleType

from ivy.errors import IvyError, MissingDependencyError


@dataclass(frozen=True)
class Backend:
    """What the registry knows of a backend before it is imported.

    Attributes:
        name: what users call it.
        dialect: the dialect of the programs it takes.
        module: the module that emits.
        requires: the package that must be installed.
        extra: the extra of `ivy-mlir` that installs it.
    """

    name: str
    dialect: str
    module: str
    requires: str
    extra: str

    def load(self) -> ModuleType:
        """Import the backend.

        Raises:
            MissingDependencyError: its framework is not installed.
        """
        try:
            importlib.import_module(self.requires)
        except ModuleNotFoundError:
            raise MissingDependencyError(
                f"the {self.name} backend needs {self.requires}: pip install 'ivy-mlir[{self.extra}]'"
            ) from None
        return importlib.import_module(self.module)


BACKENDS: dict[str, Backend] = {
    "jax": Backend("jax", "stablehlo", "ivy.backends.jax", "jax", "jax"),
    "torch": Backend("torch", "torch", "ivy.backends.torch", "torch", "torch"),
    "numpy": Backend("numpy", "stablehlo", "ivy.backends.numpy", "numpy", "numpy"),
    "llvm": Backend("llvm", "ivy", "ivy.backends.llvm", "llvmlite", "llvm"),
    "tensorflow": Backend("tensorflow", "stablehlo", "ivy.backends.tensorflow", "tensorflow", "tensorflow"),
}
"""Every backend by name."""


def find_backend(name: str) -> Backend:
    """The backend called `name`.

    Raises:
        IvyError: there is none.
    """
    if name not in BACKENDS:
        raise IvyError(f"unknown backend {name!r}; known are {', '.join(sorted(BACKENDS))}")
    return BACKENDS[name]
