"""StableHLO portable artifacts: programs on disk that other tools load, without Ivy.

The artifact's `@main` takes parameters, buffers and then the tensor leaves of the user's arguments
(see `docs/export.md`); the attribute `ivy.signature` of the module says which (`metadata.py`).
Composites are inlined and CHLO is expanded, so that nothing but StableHLO is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ivy import metadata, weights
from ivy.dialect import types
from ivy.dialect.attributes import elements
from ivy.errors import ConversionError, IvyError, UnsupportedOp, UnsupportedOpError
from ivy.files import written_whole
from ivy.lowering import pipelines
from ivy.lowering.conversion import op_name, where
from ivy.lowering.passes import run_passes
from ivy.mlir import compilation, ir, stablehlo
from ivy.program import ENTRY, Argument, Program, find_function

DEFAULT_VERSION = "1.17.0"
"""What jaxlib 0.10.2 and TensorFlow 2.21 read."""
WEIGHTS = ("file", "arguments", "constants")


def export(program: Program, path: Path, *, version: str = DEFAULT_VERSION, weights: str = "file") -> None:
    """Write a program in StableHLO as a portable artifact. See `Graph.export`.

    Raises:
        IvyError: `version` or `weights` is not one that there is.
        UnsupportedOpError: the program has operations that only Ivy understands; all are listed.
        ConversionError: it cannot be expressed in this version of StableHLO.
    """
    _check_options(path, version, weights)
    text = metadata.describe(program, constant_parameters=weights == "constants")
    data = portable_bytes(program, text, version)
    if weights == "constants":
        data = _with_constants(data, program.arguments(), program.parameters, version)
    _write(data, path, program.parameters if weights == "file" else None, text)


def portable_bytes(program: Program, text: str, version: str = DEFAULT_VERSION) -> bytes:
    """A program in StableHLO as the bytes of a portable artifact that carries `text` as its description.

    Raises:
        UnsupportedOpError: the program has operations that only Ivy understands; all are listed.
        ConversionError: it cannot be expressed in this version of StableHLO.
    """
    with compilation():
        portable = program.clone()
        run_passes(portable.module, pipelines.stablehlo_portable.steps())
        check_portable(portable.module)
        _annotate(portable, text)
        return _serialize(portable.module, version)


def _check_options(path: Path, version: str, weights: str) -> None:
    if weights not in WEIGHTS:
        raise IvyError(f"weights must be one of {', '.join(map(repr, WEIGHTS))}, got {weights!r}")
    if path.suffix == ".safetensors":
        raise IvyError(f"{path} is where the weights go: call the artifact {path.with_suffix('.mlirbc')}")
    oldest, newest = stablehlo.get_minimum_version(), stablehlo.get_current_version()
    known = re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6}){2}", version)
    if known is None or not _numbers(oldest) <= _numbers(version) <= _numbers(newest):
        raise IvyError(f"version must be a StableHLO version from {oldest} to {newest}, got {version!r}")


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def check_portable(module: ir.Module) -> None:
    """Every op must be one that any reader of StableHLO knows."""
    foreign: list[UnsupportedOp] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        name = _foreign_name(op.operation)
        if name:
            foreign.append(UnsupportedOp(name, where(op.location), "only Ivy understands it"))
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)
    if foreign:
        raise UnsupportedOpError("stablehlo-portable", foreign)


def _foreign_name(op: ir.Operation) -> str:
    """How an error calls an op that other readers do not know; nothing for the others."""
    if op.name == "stablehlo.custom_call":
        target = ir.StringAttr(op.attributes["call_target_name"]).value
        return f"stablehlo.custom_call @{target}" if target.startswith("ivy.") else ""
    known = op.name.startswith(("stablehlo.", "func.")) or op.name == "builtin.module"
    return "" if known else op_name(op)


def _annotate(program: Program, text: str) -> None:
    attributes = program.module.operation.attributes
    attributes[metadata.KEY] = ir.StringAttr.get(text)
    if any(types.DYNAMIC in argument.type.shape for argument in program.arguments()):
        # the name under which JAX and XlaCallModule look whether shapes must be refined
        attributes["jax.uses_shape_polymorphism"] = ir.BoolAttr.get(True)


def _serialize(module: ir.Module, version: str) -> bytes:
    with _diagnostics(module.context) as messages:
        try:
            return bytes(stablehlo.serialize_portable_artifact(module, version))
        except ValueError as error:
            reason = "; ".join(messages) or str(error)
            raise ConversionError(f"not expressible in StableHLO {version}: {reason}") from None


@contextmanager
def _diagnostics(context: ir.Context) -> Iterator[list[str]]:
    """Collects the messages that MLIR would print."""
    messages: list[str] = []

    def collect(diagnostic: ir.Diagnostic) -> bool:
        messages.append(f"{where(diagnostic.location) or diagnostic.location}: {diagnostic.message}")
        return True

    handler = context.attach_diagnostic_handler(collect)
    try:
        yield messages
    finally:
        handler.detach()


def _with_constants(
    data: bytes, arguments: Sequence[Argument], parameters: Mapping[str, Any], version: str
) -> bytes:
    """The artifact with the parameters inside.

    Done in a context of its own: attributes live as long as their context, and these are large.
    """
    with ir.Context() as context, ir.Location.unknown():
        stablehlo.register_dialect(context)
        module = stablehlo.deserialize_portable_artifact(context, data)
        main = find_function(module, ENTRY)
        block = main.regions[0].blocks[0]
        weights_of = [argument for argument in arguments if argument.is_state]
        for argument in reversed(weights_of):
            value = block.arguments[argument.index]
            with ir.InsertionPoint.at_block_begin(block):
                array = weights.as_numpy(parameters[argument.name])
                constant = ir.Operation.create(
                    "stablehlo.constant",
                    results=[value.type],
                    attributes={"value": elements(array, value.type.element_type)},
                )
            value.replace_all_uses_with(constant.results[0])
            block.erase_argument(argument.index)
        _drop_arguments(main, [argument.index for argument in weights_of])
        return _serialize(module, version)


def _drop_arguments(main: ir.Operation, indices: Sequence[int]) -> None:
    type_ = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value)
    kept = [index for index in range(len(type_.inputs)) if index not in set(indices)]
    inputs = [type_.inputs[index] for index in kept]
    main.attributes["function_type"] = ir.TypeAttr.get(ir.FunctionType.get(inputs, type_.results))
    if "arg_attrs" in main.attributes:
        entries = ir.ArrayAttr(main.attributes["arg_attrs"])
        main.attributes["arg_attrs"] = ir.ArrayAttr.get([entries[index] for index in kept])


def _write(data: bytes, path: Path, parameters: Mapping[str, Any] | None, text: str) -> None:
    if parameters is None:
        with written_whole(path) as (file,):
            file.write(data)
        return
    with written_whole(path.with_suffix(".safetensors"), path) as (beside, file):
        weights.write(beside, parameters, {"format": "np", metadata.KEY: text})
        file.write(data)
