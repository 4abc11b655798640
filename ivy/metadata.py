"""A program's calling convention as JSON: what files carry beside the MLIR module.

    {"version": 1, "name": "Net",
     "arguments": [{"kind": "parameter", "name": "fc.weight", "dtype": "float32", "shape": [2, 3]},
                   {"kind": "input", "name": "x", "dtype": "float32", "shape": ["batch", 3]}],
     "results": [{"kind": "output", "name": "result", "dtype": "float32", "shape": ["batch", 2]}],
     "signature": {...}}

`arguments` and `results` are those of `@main` in order, which is all that a foreign reader needs;
a size that is a string is a symbol. `signature` is the structure of the user's arguments and
results, which `signature_from_data` reads back.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from typing import Any

from ivy.dialect import types
from ivy.errors import FileFormatError, IvyError
from ivy.program import Program
from ivy.signature import (
    ConstantLeaf,
    Leaf,
    Signature,
    TensorLeaf,
    structure_from_data,
    structure_to_data,
)

KEY = "ivy.signature"
"""The name of the entry: in a safetensors file's metadata, and as the attribute of a module."""
VERSION = 1
STATE = ("parameter", "buffer")
"""The kinds of arguments whose values belong to the program."""


def describe(program: Program, *, constant_parameters: bool = False) -> str:
    """The JSON text of a program's convention.

    With `constant_parameters` the parameters and buffers are no arguments, but in the program.
    """
    inputs = iter(program.signature.tensor_inputs())
    arguments = []
    for argument in program.arguments():
        leaf = next(inputs) if argument.kind == "input" else None
        shape = leaf.shape if leaf else argument.type.shape
        dtype = leaf.dtype if leaf else types.dtype_name(argument.type)
        arguments.append(_entry(argument.kind, argument.name, dtype, shape))
    outputs = program.signature.tensor_outputs()
    results = [_entry("output", leaf.path, leaf.dtype, leaf.shape) for leaf in outputs]
    buffers = {entry["name"]: entry for entry in arguments if entry["kind"] == "buffer"}
    results += [buffers[name] for name in program.updated_buffers()]
    data = {
        "version": VERSION,
        "name": program.name,
        "arguments": [a for a in arguments if a["kind"] not in STATE or not constant_parameters],
        "results": results,
        "signature": signature_to_data(program.signature),
    }
    return json.dumps(data, separators=(",", ":"))


def _entry(kind: str, name: str, dtype: str, shape: Sequence[int | str]) -> dict[str, Any]:
    return {"kind": kind, "name": name, "dtype": dtype, "shape": list(shape)}


def parse(text: str | bytes, file: str) -> tuple[str, Signature]:
    """The program's name and signature from the JSON text.

    Raises:
        FileFormatError: the text is not what `describe` writes.
    """
    try:
        data = json.loads(text)
        if data["version"] != VERSION:
            raise FileFormatError(
                f"{file}: its signature has version {data['version']!r}, this Ivy reads version {VERSION}"
            )
        name, signature = data["name"], data["signature"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        if isinstance(error, FileFormatError):
            raise
        raise FileFormatError(f"{file}: its signature cannot be read: {error!r}") from None
    if not isinstance(name, str):
        raise FileFormatError(f"{file}: the program's name must be a string, got {name!r}")
    return name, signature_from_data(signature, file)


def signature_to_data(signature: Signature) -> dict[str, Any]:
    """A signature as JSON data.

    Raises:
        IvyError: the program was specialised on a value that JSON cannot hold.
    """
    return {
        "inputs": structure_to_data(signature.inputs),
        "outputs": structure_to_data(signature.outputs),
        "input_leaves": list(map(_leaf_to_data, signature.input_leaves)),
        "output_leaves": list(map(_leaf_to_data, signature.output_leaves)),
        "arg_names": list(signature.arg_names),
        "dims": {name: list(bounds) for name, bounds in signature.dims.items()},
    }


def signature_from_data(data: Any, file: str) -> Signature:
    """The inverse of `signature_to_data`.

    Raises:
        FileFormatError: the data does not describe a signature.
    """
    try:
        made = Signature(
            structure_from_data(data["inputs"]),
            structure_from_data(data["outputs"]),
            tuple(map(_leaf_from_data, data["input_leaves"])),
            tuple(map(_leaf_from_data, data["output_leaves"])),
            tuple(map(_text, data["arg_names"])),
            {_text(name): _bounds(*bounds) for name, bounds in data["dims"].items()},
        )
        groups = made.inputs.children()
        sound = (
            made.inputs.num_leaves == len(made.input_leaves)
            and made.outputs.num_leaves == len(made.output_leaves)
            and [group.type for group in groups] == [tuple, dict]
        )
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        reason = error if isinstance(error, FileFormatError) else repr(error)
        raise FileFormatError(f"{file}: its signature cannot be read: {reason}") from None
    if not sound:
        raise FileFormatError(f"{file}: its signature contradicts itself")
    return made


def _leaf_to_data(leaf: Leaf) -> dict[str, Any]:
    if isinstance(leaf, ConstantLeaf):
        return {"path": leaf.path, "constant": _constant_to_data(leaf)}
    return {"path": leaf.path, "shape": list(leaf.shape), "dtype": leaf.dtype, "scalar": leaf.scalar}


def _leaf_from_data(data: Any) -> Leaf:
    if "constant" in data:
        return ConstantLeaf(_text(data["path"]), _constant_from_data(data["constant"]))
    if type(data["scalar"]) is not bool:
        raise TypeError(f"'scalar' must be true or false, got {data['scalar']!r}")
    return TensorLeaf(
        _text(data["path"]), tuple(map(_size, data["shape"])), _text(data["dtype"]), data["scalar"]
    )


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a string, got {value!r}")
    return value


def _size(value: Any) -> int | str:
    if isinstance(value, str) or (type(value) is int and value >= 0):
        return value
    raise TypeError(f"expected a size or a symbol, got {value!r}")


def _bounds(low: Any, high: Any) -> tuple[int, int | None]:
    if type(low) is int and (high is None or type(high) is int):
        return low, high
    raise TypeError(f"expected bounds of a size, got {[low, high]!r}")


def _constant_to_data(leaf: ConstantLeaf) -> Any:
    value = leaf.value
    if value is None or type(value) in (bool, int, str):
        return value
    if type(value) is float:
        return value if math.isfinite(value) else {"float": repr(value)}
    if type(value) is complex:
        return {"complex": [repr(value.real), repr(value.imag)]}
    raise IvyError(
        f"{leaf.path}: the program was captured for a value of type {type(value).__name__}, which "
        "files cannot hold; pass it as an array, or fix it inside the program"
    )


def _constant_from_data(data: Any) -> Any:
    if not isinstance(data, dict):
        if data is None or type(data) in (bool, int, float, str):
            return data
        raise TypeError(f"expected a constant, got {data!r}")
    if "float" in data:
        return float(_text(data["float"]))
    real, imag = data["complex"]
    return complex(float(_text(real)), float(_text(imag)))
