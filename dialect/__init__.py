"""The Ivy dialect: one file per op family. Importing it loads it into Ivy's context."""

from ivy.dialect import (  # noqa: F401  the families register their ops when imported
    creation,
    elementwise,
    fft,
    indexing,
    linear_algebra,
    manipulation,
    nn,
    random,
    reduction,
    sorting,
)
from ivy.dialect.base import OPS, Ivy, Op
from ivy.mlir import compilation

__all__ = ["OPS", "Ivy", "Op", "irdl_text"]


def _load() -> None:
    """Define the dialect in the process-wide context; a second call does nothing."""
    with compilation() as context:
        if not context.is_dialect_loaded(Ivy.DIALECT_NAMESPACE):
            Ivy.load()


def irdl_text() -> str:
    """The dialect's definition in IRDL, as MLIR text."""
    with compilation():
        return str(Ivy._emit_module())


_load()
