"""The ways between dialects: a captured program to Ivy, and Ivy to a target's dialect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ivy.errors import IvyError
from ivy.mlir import compilation
from ivy.program import Program

if TYPE_CHECKING:
    from ivy.lowering.passes import Pipeline


def to_ivy(program: Program) -> Program:
    """`program` in the Ivy dialect, simplified; the given program stays as it is.

    Raises:
        UnsupportedOpError: Ivy has no equivalent for some of its ops.
        IvyError: no conversion leads from its dialect to Ivy.
    """
    from ivy.lowering import pipelines

    return _converted(program, "ivy", f"{program.dialect!r} to Ivy", pipelines.FROM.get(program.dialect))


def lower(program: Program, dialect: str) -> Program:
    """`program`, which is in Ivy, converted to `dialect`; the given program stays as it is.

    Code for the CPU is made for the processor that this process runs on.

    Raises:
        UnsupportedOpError: the dialect has no equivalent for some of its ops.
        IvyError: no conversion leads there.
    """
    from ivy.lowering import pipelines

    return _converted(program, dialect, f"Ivy to {dialect!r}", pipelines.TO.get(dialect))


def _converted(program: Program, dialect: str, way: str, pipeline: Pipeline | None) -> Program:
    from ivy.lowering.passes import run_passes

    if pipeline is None:
        raise IvyError(f"no conversion leads from {way}")
    with compilation():
        converted = program.clone().at(dialect)
        run_passes(converted.module, pipeline.steps(**_options(pipeline)))
    return converted


def _options(pipeline: Pipeline) -> dict[str, Any]:
    if "vector_bits" not in pipeline.options:
        return {}
    from ivy.backends.llvm.machine import Machine

    return {"vector_bits": Machine.host().vector_bits}
