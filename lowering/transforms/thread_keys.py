"""`ivy-thread-keys`: the key of a random program as an argument."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ivy.dialect import ops, types
from ivy.dialect.base import attributes_of
from ivy.errors import UnsupportedOp, UnsupportedOpError
from ivy.lowering.conversion import where
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import ir
from ivy.program import ENTRY, RNG

_LOOPS = ("scf.for", "scf.while", "stablehlo.while")


@register_pass
@dataclass(frozen=True)
class ThreadKeys(Pass):
    """Give a program that draws random numbers its key as the last argument of `@main`.

    Each `ivy.random_key` becomes `ivy.random_fold_in` of that argument, which has the attribute
    `ivy.rng` and the type `tensor<2xui32>`. Programs without random numbers stay as they are.
    """

    name: ClassVar[str] = "ivy-thread-keys"

    def run(self, op: ir.Operation) -> None:
        """Thread the key through a module."""
        for function in list(op.regions[0].blocks[0].operations):
            _thread(function.operation)


def _thread(function: ir.Operation) -> None:
    draws: list[ir.Operation] = []

    def visit(inner: ir.Operation) -> ir.WalkResult:
        if inner.name == "ivy.random_key":
            draws.append(inner)
        return ir.WalkResult.ADVANCE

    function.walk(visit)
    if not draws:
        return
    _check(function, draws)
    key = _add_argument(function)
    for draw in draws:
        with ir.InsertionPoint(draw), draw.location:
            new = ops.random_fold_in(key, attributes_of(draw)["stream"])
        draw.results[0].replace_all_uses_with(new)
        draw.erase()


def _check(function: ir.Operation, draws: list[ir.Operation]) -> None:
    """Refuse functions other than `@main`, and loops, every step of which would draw the same numbers."""
    refused = []
    for draw in draws:
        parents, parent = [], draw.parent
        while parent is not None and parent.operation != function:
            parents.append(parent.operation.name)
            parent = parent.operation.parent
        if ir.StringAttr(function.attributes["sym_name"]).value != ENTRY:
            refused.append((draw, "random numbers in a function other than @main"))
        elif any(name in _LOOPS for name in parents):
            refused.append((draw, "random numbers in a loop"))
    if refused:
        entries = [UnsupportedOp(draw.name, where(draw.location), reason) for draw, reason in refused]
        raise UnsupportedOpError(ThreadKeys.name, entries)


def _add_argument(function: ir.Operation) -> ir.Value:
    type_ = types.tensor((2,), "uint32")
    old = ir.FunctionType(ir.TypeAttr(function.attributes["function_type"]).value)
    new = ir.FunctionType.get([*old.inputs, type_], list(old.results))
    function.attributes["function_type"] = ir.TypeAttr.get(new)
    known = function.attributes["arg_attrs"] if "arg_attrs" in function.attributes else None
    entries = list(ir.ArrayAttr(known)) if known else [ir.DictAttr.get({})] * len(old.inputs)
    entries.append(ir.DictAttr.get({RNG: ir.UnitAttr.get()}))
    function.attributes["arg_attrs"] = ir.ArrayAttr.get(entries)
    return function.regions[0].blocks[0].add_argument(type_, function.location)
