"""What flows through every stage of the compiler: an MLIR module with its calling convention.

A frontend makes the first `Program`, conversions turn one into the next, a backend consumes the
last. The function `@main` of the module takes the parameters and buffers first, each with the
argument attribute `ivy.param = "name"` or `ivy.buffer = "name"`, then the tensor leaves of the
user's arguments in the order of `Signature.input_leaves`, and then, where the program draws random
numbers, a key (`tensor<2xui32>`) with the attribute `ivy.rng`. It returns the tensor leaves of the
user's result in the order of `Signature.output_leaves`, and then the new value of every buffer that
the program changes, each with the result attribute `ivy.buffer = "name"`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from ivy.mlir import ir

if TYPE_CHECKING:
    from ivy.signature import Signature

PARAMETER = "ivy.param"
BUFFER = "ivy.buffer"
RNG = "ivy.rng"
ENTRY = "main"


@dataclass(frozen=True)
class Argument:
    """One argument of `@main`.

    Attributes:
        kind: `"parameter"`, `"buffer"`, `"input"`, or `"rng"` for the key of a random program.
        name: the parameter's or buffer's name in the source framework; for an input its path in
            the user's arguments (`x`, `batch['mask']`).
        type: the MLIR type.
        index: the position among the arguments of `@main`.
    """

    kind: str
    name: str
    type: ir.Type
    index: int

    @property
    def is_state(self) -> bool:
        """Whether it is a parameter or a buffer."""
        return self.kind in ("parameter", "buffer")


@dataclass(frozen=True)
class Program:
    """An MLIR module, its signature, and the arrays that belong to it.

    Attributes:
        module: the module; its entry point is `@main`.
        dialect: the stage: `"torch"`, `"ivy"`, `"stablehlo"`, …
        signature: how the user's arguments and results map to those of `@main`.
        parameters: arrays by name, as views of the source framework's memory. Entries exist for
            every `ivy.param` and `ivy.buffer` argument. Each value supports `__dlpack__` or the
            buffer protocol.
        name: what the user called the program (the class or function name).
    """

    module: ir.Module
    dialect: str
    signature: Signature
    parameters: Mapping[str, Any] = field(default_factory=dict)
    name: str = "program"

    @property
    def main(self) -> ir.Operation:
        """The entry function's operation."""
        return find_function(self.module, ENTRY)

    def arguments(self) -> list[Argument]:
        """The arguments of `@main` in order, with their roles."""
        return list(_arguments(self.main, self.signature))

    @property
    def is_random(self) -> bool:
        """Whether the program draws random numbers, and so takes a key."""
        return any(argument.kind == "rng" for argument in self.arguments())

    def updated_buffers(self) -> list[str]:
        """The names of the buffers whose new values are the trailing results of `@main`."""
        attributes = self.main.attributes
        if "res_attrs" not in attributes:
            return []
        return [
            ir.StringAttr(entry[BUFFER]).value
            for entry in map(ir.DictAttr, ir.ArrayAttr(attributes["res_attrs"]))
            if BUFFER in entry
        ]

    def at(self, dialect: str) -> Program:
        """The same program, labelled as being in another dialect."""
        return replace(self, dialect=dialect)

    def clone(self) -> Program:
        """The same program with a copy of the module, which a pass may change."""
        with self.module.context, ir.Location.unknown():
            copy = self.module.operation.clone(ip=False)  # nowhere, also while another module is being built
            return replace(self, module=_as_module(copy))


def _as_module(operation: ir.Operation) -> ir.Module:
    module = ir.Module.create(loc=operation.location)
    for name in operation.attributes:
        attribute = name if isinstance(name, str) else name.name
        module.operation.attributes[attribute] = operation.attributes[attribute]
    for inner in list(operation.regions[0].blocks[0].operations):
        module.body.append(inner)
    return module


def find_function(module: ir.Module, name: str) -> ir.Operation:
    """The `func.func` called `name` at the top level of `module`.

    Raises:
        KeyError: there is none.
    """
    for op in module.body.operations:
        symbol = op.operation.attributes["sym_name"] if "sym_name" in op.operation.attributes else None
        if symbol is not None and ir.StringAttr(symbol).value == name:
            return op.operation
    raise KeyError(f"the module has no function @{name}")


def _arguments(main: ir.Operation, signature: Signature) -> Iterator[Argument]:
    inputs = iter(signature.tensor_inputs())
    types = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value).inputs
    entries = ir.ArrayAttr(main.attributes["arg_attrs"]) if "arg_attrs" in main.attributes else []
    dictionaries = [ir.DictAttr(entry) for entry in entries] or [{}] * len(types)
    for index, (type_, entry) in enumerate(zip(types, dictionaries, strict=True)):
        for kind, key in (("parameter", PARAMETER), ("buffer", BUFFER)):
            if key in entry:
                yield Argument(kind, ir.StringAttr(entry[key]).value, type_, index)
                break
        else:
            if RNG in entry:
                yield Argument("rng", "rng", type_, index)
            else:
                yield Argument("input", next(inputs).path, type_, index)
