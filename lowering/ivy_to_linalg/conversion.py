"""The conversion itself: unsigned integers become signless, ops by the families' patterns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

from ivy.dialect import types
from ivy.dialect.base import OPS, attributes_of, operands_of
from ivy.lowering.conversion import Conversion, Unsupported, convert_signatures, retype
from ivy.lowering.from_ivy import clean_up, regroup
from ivy.lowering.ivy_to_linalg.build import Array, cast, signless
from ivy.lowering.ivy_to_linalg.registry import PATTERNS
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import ir

LEGAL = ("linalg", "arith", "math", "complex", "tensor", "scf", "func", "builtin")
"""The dialects of the linalg stage."""


@register_pass
@dataclass(frozen=True)
class IvyToLinalg(Pass):
    """Convert the Ivy dialect to linalg on tensors.

    Ops that have no pattern must have been decomposed (`--ivy-decompose-for-linalg`). Unsigned integers
    become signless ones, which ops chosen by their former type treat as unsigned; control flow and
    arithmetic on sizes stay.
    """

    name: ClassVar[str] = "convert-ivy-to-linalg"

    def run(self, op: ir.Operation) -> None:
        """Convert a module."""
        conversion = Conversion("ivy-to-linalg", "ivy.", LEGAL, signless)
        patterns = [(f"ivy.{name}", _rewrite(OPS[name], pattern)) for name, pattern in PATTERNS.items()]
        convert_signatures(op, signless)
        _retype_all(op)
        conversion.run(op, patterns, clean_up)


def _rewrite(cls: type[Any], pattern: Callable[..., Any]) -> Callable[..., None]:
    """The rewrite of ops of class `cls`, by a pattern of the result type (or types) and the op's fields."""

    def rewrite(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> None:
        operands = operands_of(op)
        _check_elements(op)
        values = [_typed(new, old) for new, old in zip(adaptor.operands, op.operands, strict=True)]
        fields = {**regroup(operands, values), **attributes_of(op)}
        wanted = [result.type for result in op.results]
        results = pattern(wanted[0] if len(wanted) == 1 else wanted, *(fields[name] for name in cls.fields))
        several = isinstance(results, (list, tuple)) and not isinstance(results, Array)
        found = list(results) if several else [results]
        rewriter.replace_op(op.operation, list(map(_refined, found, wanted)))

    return rewrite


def _check_elements(op: Any) -> None:
    for value in (*op.operands, *op.results):
        if isinstance(value.type, ir.RankedTensorType) and _is_narrow(value.type.element_type):
            raise Unsupported("8-bit floats")


@cache
def _is_narrow(element: ir.Type) -> bool:
    return types.dtype_name(element).startswith("float8")


def _typed(value: ir.Value, old: ir.Value) -> Any:
    """A tensor with its Ivy type; a size as it is."""
    return Array(value, old.type, old) if isinstance(old.type, ir.RankedTensorType) else value


def _refined(result: Array | ir.Value, wanted: ir.RankedTensorType) -> ir.Value:
    """The value of a pattern's result under the type that stands for the Ivy type."""
    value = result.value if isinstance(result, Array) else result
    target = signless(wanted)
    if value.type == target:
        return value
    if not types.is_compatible(value.type, target):
        raise Unsupported(f"converted to {value.type} instead of {target}")
    return cast(Array(value, value.type), target).value


def _retype_all(module: ir.Operation) -> None:
    """Give the ops that stay (control flow, calls, sizes) signless types, with casts around them."""
    found: list[ir.Operation] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if not op.name.startswith(("ivy.", "builtin.", "func.func")):
            found.append(op.operation)
        return ir.WalkResult.ADVANCE

    module.walk(visit)
    for op in found:
        if _changes(op):
            _retype(op)


def _changes(op: ir.Operation) -> bool:
    values = [*op.operands, *op.results]
    values += [a for region in op.regions for block in region.blocks for a in block.arguments]
    return any(signless(value.type) != value.type for value in values)


def _retype(op: ir.Operation) -> None:
    with op.location:
        with ir.InsertionPoint(op):
            for place, value in enumerate(op.operands):
                op.operands[place] = _cast(value, signless(value.type))
        for region in op.regions:
            for block in region.blocks:
                with ir.InsertionPoint.at_block_begin(block):
                    for argument in block.arguments:
                        retype(argument, signless(argument.type))
        for result in op.results:
            _retype_result(op, result)


def _retype_result(op: ir.Operation, result: ir.Value) -> None:
    old, new = result.type, signless(result.type)
    if old == new:
        return
    result.set_type(new)
    with ir.InsertionPoint.after(op):
        restored = ir.Operation.create("builtin.unrealized_conversion_cast", results=[old], operands=[result])
    result.replace_all_uses_except(restored.results[0], restored)


def _cast(value: ir.Value, type_: ir.Type) -> ir.Value:
    if value.type == type_:
        return value
    return ir.Operation.create(
        "builtin.unrealized_conversion_cast", results=[type_], operands=[value]
    ).results[0]
