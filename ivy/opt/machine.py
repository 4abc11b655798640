"""Options whose defaults are those of the processor that `ivy-opt` runs on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

OPTIONS = ("vector_bits",)
"""The fields of passes and the parameters of pipelines."""

SHOWN = "this machine's"
"""What help says of their defaults."""


def defaults(names: Iterable[str]) -> dict[str, Any]:
    """The values of those of the options that are about the machine.

    Raises:
        MissingDependencyError: llvmlite, which knows the processor, is not installed.
    """
    wanted = [name for name in names if name in OPTIONS]
    if not wanted:
        return {}
    from ivy.backends.llvm.machine import Machine

    host = Machine.host()
    return {name: getattr(host, name) for name in wanted}
