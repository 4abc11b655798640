"""MLIR modules from files: parsing, what dialect they are in, and their calling convention."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import numpy as np
import optree

from ivy import bytecode, metadata, weights
from ivy.dialect import types
from ivy.errors import FileFormatError
from ivy.mlir import compilation, ir, passmanager, stablehlo
from ivy.program import BUFFER, ENTRY, PARAMETER, RNG, Program, find_function
from ivy.signature import NAMESPACE, Signature, TensorLeaf
from ivy.weights import Wanted

_ARTIFACT_PRODUCER = b"StableHLO_v"
_STABLEHLO = ("stablehlo", "chlo", "vhlo")
_IVY = ("ivy", "func", "arith", "tensor", "scf", "builtin")

_NO_ARRAYS = (ir.UnrankedTensorType, ir.MemRefType, ir.UnrankedMemRefType, ir.VectorType)


def parse_module(data: bytes, file: str) -> tuple[ir.Module, str]:
    """A module from its text, bytecode or StableHLO artifact, and its dialect.

    The dialect is `"ivy"`, `"torch"` or `"stablehlo"`.

    Raises:
        FileFormatError: it does not parse or verify, is in another dialect, or has no function to run.
    """
    if data.startswith(bytecode.MAGIC):
        if not bytecode.has_readable_strings(data):
            raise FileFormatError(f"{file}: not a valid MLIR module: its bytecode is corrupt")
        _check_in_child(data, file)
    try:
        module = _parse(_text_or_bytecode(data, file))
    except FileFormatError:
        raise
    except Exception as error:  # verifiers see ops that no builder makes, and fail in any way
        raise FileFormatError(f"{file}: not a valid MLIR module: {error}") from None
    dialect = _dialect(module, file)
    if dialect == "stablehlo":
        _name_entry(module)
    try:
        find_function(module, ENTRY)
    except KeyError:
        raise FileFormatError(f"{file}: the module has no function @{ENTRY}") from None
    return module, dialect


def _parse(data: str | bytes) -> ir.Module:
    """A module as it is; what is in VHLO, StableHLO's stable form, becomes StableHLO."""
    if isinstance(data, bytes) and _is_artifact(data):
        return stablehlo.deserialize_portable_artifact(ir.Context.current, data)
    with _foreign_attributes():
        module = ir.Module.parse(data)
    if "vhlo" in _dialects(module):
        newest = stablehlo.get_current_version()
        passes = f"builtin.module(vhlo-to-version{{target={newest}}},vhlo-legalize-to-stablehlo)"
        passmanager.PassManager.parse(passes).run(module.operation)
    return module


@contextmanager
def _foreign_attributes() -> Iterator[None]:
    """Attributes of dialects that the bindings do not know (JAX's sharding rules) parse: ops are looked at
    afterwards, and a conversion leaves such attributes behind.
    """
    current = ir.Context.current
    allowed = current.allow_unregistered_dialects
    current.allow_unregistered_dialects = True
    try:
        yield
    finally:
        current.allow_unregistered_dialects = allowed


def _name_entry(module: ir.Module) -> None:
    """Call the only public function `@main` where there is none of this name."""
    functions = [op.operation for op in module.body.operations if op.operation.name == "func.func"]
    names = [ir.StringAttr(function.attributes["sym_name"]).value for function in functions]
    public = [function for function in functions if '"private"' not in _visibility(function)]
    if ENTRY not in names and len(public) == 1:
        public[0].attributes["sym_name"] = ir.StringAttr.get(ENTRY)


def _visibility(function: ir.Operation) -> str:
    return str(function.attributes["sym_visibility"]) if "sym_visibility" in function.attributes else ""


def _is_artifact(data: bytes) -> bool:
    return data.startswith(bytecode.MAGIC) and _ARTIFACT_PRODUCER in data[:64]


def _check_in_child(data: bytes, file: str) -> None:
    """Parse bytecode in a process of its own first: MLIR's reader crashes on some corrupt files."""
    if not sys.executable:  # Python inside another program: nothing to start
        return
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-m", "ivy.module_file"]
    child = subprocess.run(command, input=data, env=environment, capture_output=True, check=False)
    if child.returncode < 0 or child.returncode > 1:
        raise FileFormatError(f"{file}: not a valid MLIR module: its bytecode is corrupt")


def _parse_standard_input() -> int:
    """What the child does; 1 is an error that the parent will get too, and can explain."""
    import ivy.dialect  # noqa: F401  the ops that the module may have

    with compilation():
        try:
            _parse(sys.stdin.buffer.read())
        except Exception:  # the parent reports it
            return 1
    return 0


def _text_or_bytecode(data: bytes, file: str) -> str | bytes:
    if data.startswith(bytecode.MAGIC):
        return data
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise FileFormatError(f"{file}: neither MLIR text nor MLIR bytecode") from None


def _dialects(module: ir.Module) -> set[str]:
    found: set[str] = set()

    def visit(op: ir.Operation) -> ir.WalkResult:
        found.add(op.name.split(".", maxsplit=1)[0])
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)
    return found


def _dialect(module: ir.Module, file: str) -> str:
    found = _dialects(module)
    if "torch" in found:
        return "torch"
    if found & set(_STABLEHLO):
        return "stablehlo"
    foreign = sorted(found - set(_IVY))
    if foreign:
        raise FileFormatError(
            f"{file}: expected a module in the StableHLO, torch or Ivy dialect, "
            f"got operations of {', '.join(foreign)}"
        )
    return "ivy"


# -------------------------------------------------------------------------------- convention


def signature_of(module: ir.Module, file: str) -> tuple[str, Signature]:
    """The program's name (empty if unknown) and signature: those that the module carries, or new ones.

    A module without the attribute `ivy.signature` takes its inputs by position, and gives one result,
    or a tuple of several.
    """
    attributes = module.operation.attributes
    if metadata.KEY in attributes:
        return metadata.parse(ir.StringAttr(attributes[metadata.KEY]).value, file)
    inputs, outputs = _user_types(find_function(module, ENTRY))
    if foreign := [type_ for type_ in [*inputs, *outputs] if isinstance(type_, _NO_ARRAYS)]:
        raise FileFormatError(f"{file}: @{ENTRY} has to take and give tensors with ranks, not {foreign[0]}")
    names = tuple(f"arg{i}" for i in range(len(inputs)))
    paths = ["result"] if len(outputs) == 1 else [f"result[{i}]" for i in range(len(outputs))]
    input_leaves = [_leaf(name, type_, f"{name}_") for name, type_ in zip(names, inputs, strict=True)]
    output_leaves = [_leaf(path, type_, "?") for path, type_ in zip(paths, outputs, strict=True)]
    symbols = [size for leaf in input_leaves for size in leaf.shape if isinstance(size, str)]
    arguments: Any = ((0,) * len(inputs), {})
    result: Any = 0 if len(outputs) == 1 else (0,) * len(outputs)
    return "", Signature(
        optree.tree_structure(arguments, namespace=NAMESPACE),
        optree.tree_structure(result, namespace=NAMESPACE),
        tuple(input_leaves),
        tuple(output_leaves),
        names,
        dict.fromkeys(symbols, (0, None)),
    )


def _user_types(main: ir.Operation) -> tuple[list[ir.Type], list[ir.Type]]:
    """The types of the user's arguments and results: no parameters, buffers or random keys."""
    type_ = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value)
    names, updated = _entries(main, "arg_attrs"), _entries(main, "res_attrs")
    inputs = [each for each, name in zip(type_.inputs, names, strict=True) if not name]
    outputs = [each for each, name in zip(type_.results, updated, strict=True) if not name]
    return inputs, outputs


def _entries(main: ir.Operation, attribute: str) -> list[str]:
    """For each argument or result the name of what it is, or an empty string where it is the user's."""
    type_ = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value)
    count = len(type_.inputs if attribute == "arg_attrs" else type_.results)
    if attribute not in main.attributes:
        return [""] * count
    dictionaries = map(ir.DictAttr, ir.ArrayAttr(main.attributes[attribute]))
    return [
        RNG
        if RNG in entry
        else next((ir.StringAttr(entry[key]).value for key in (PARAMETER, BUFFER) if key in entry), "")
        for entry in dictionaries
    ]


def _leaf(path: str, type_: ir.Type, symbol: str) -> TensorLeaf:
    if not isinstance(type_, ir.RankedTensorType):
        return TensorLeaf(path, (), {"f64": "float64", "i1": "bool"}.get(str(type_), "int64"), scalar=True)
    shape = tuple(
        f"{symbol}{axis}" if size == types.DYNAMIC else size for axis, size in enumerate(type_.shape)
    )
    return TensorLeaf(path, shape, types.dtype_name(type_))


# -------------------------------------------------------------------------------- parameters


def with_parameters(
    program: Program, arrays: Mapping[str, np.ndarray[Any, Any]], file: str, weights_file: str
) -> Program:
    """The program with its arrays, after a check that signature, module and arrays go together.

    Raises:
        FileFormatError: they do not.
    """
    try:
        _check_convention(program, file)
        wanted = [
            Wanted(argument.name, types.dtype_name(argument.type), tuple(argument.type.shape))
            for argument in program.arguments()
            if argument.is_state
        ]
    except FileFormatError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, RuntimeError) as error:
        raise FileFormatError(f"{file}: the types of @{ENTRY} cannot be read: {error}") from None
    return replace(program, parameters=weights.select(arrays, wanted, weights_file))


def _check_convention(program: Program, file: str) -> None:
    """The signature must describe the arguments and results of `@main`."""
    main = program.main
    names = _entries(main, "arg_attrs")
    repeated = {name for name in names if name and names.count(name) > 1}
    if repeated:
        raise FileFormatError(f"{file}: @{ENTRY} has the parameter {sorted(repeated)[0]!r} twice")
    updated = _entries(main, "res_attrs")
    if not set(filter(None, updated)) <= set(names):
        raise FileFormatError(f"{file}: @{ENTRY} updates a buffer that it does not take")
    inputs, outputs = _user_types(main)
    signature = program.signature
    for what, leaves, found in (
        ("arguments", signature.tensor_inputs(), inputs),
        ("results", signature.tensor_outputs(), outputs),
    ):
        problem = next(_mismatches(leaves, found), None)
        if problem:
            raise FileFormatError(
                f"{file}: the signature does not describe the {what} of @{ENTRY}: {problem}"
            )


def _mismatches(leaves: Sequence[TensorLeaf], found: Sequence[ir.Type]) -> Iterator[str]:
    if len(leaves) != len(found):
        yield f"it has {len(leaves)}, the function {len(found)}"
        return
    for leaf, type_ in zip(leaves, found, strict=True):
        if not isinstance(type_, ir.RankedTensorType):
            if not leaf.scalar:
                yield f"{leaf.path} is an array, the function takes {type_}"
            continue
        sizes = [types.DYNAMIC if isinstance(size, str) else size for size in leaf.shape]
        same_rank = len(sizes) == type_.rank
        if leaf.dtype != types.dtype_name(type_) or not (
            same_rank
            and all(a == b or types.DYNAMIC in (a, b) for a, b in zip(sizes, type_.shape, strict=True))
        ):
            yield f"{leaf.path} is {leaf.dtype}{list(leaf.shape)}, the function has {types.describe(type_)}"


if __name__ == "__main__":
    sys.exit(_parse_standard_input())
