"""Ivy ops that PyTorch does not have, as smaller Ivy ops that it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from ivy.dialect.base import OPS, attributes_of, operands_of
from ivy.errors import ConversionError
from ivy.lowering.ivy_to_torch.narrow import expand_narrow
from ivy.lowering.ivy_to_torch.registry import EXPANSIONS, PATTERNS
from ivy.lowering.ivy_to_torch.unsigned import expand_unsigned
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import ir


@register_pass
@dataclass(frozen=True)
class ExpandForTorch(Pass):
    """Rewrite the Ivy ops that PyTorch has no operator for by those that it has.

    High-level ops that PyTorch lacks are decomposed, general forms such as `ivy.gather` become the
    indexing that PyTorch has, and arithmetic on `uint16`, `uint32` and `uint64` becomes arithmetic on
    signed integers with the same bits.
    """

    name: ClassVar[str] = "ivy-expand-for-torch"

    def run(self, op: ir.Operation) -> None:
        """Rewrite until nothing is left to expand."""
        while _expand_all(_ivy_ops(op)):
            pass


def _expand_all(found: list[ir.Operation]) -> bool:
    """Expand these ops, users first so that what becomes dead is seen; whether any was."""
    expanded = False
    for op in reversed(found):
        if _expanded(op):
            op.erase()
            expanded = True
    return expanded


def _ivy_ops(root: ir.Operation) -> list[ir.Operation]:
    found: list[ir.Operation] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if op.name.startswith("ivy."):
            found.append(op.operation)
        return ir.WalkResult.ADVANCE

    root.walk(visit)
    return found


def _expanded(op: ir.Operation) -> bool:
    """Expand `op` where it needs it, and let its uses have what takes its place."""
    if not _is_used(op):
        return True
    cls = OPS[op.name.removeprefix("ivy.")]
    fields = {**operands_of(op), **attributes_of(op)}
    try:
        with ir.InsertionPoint(op), op.location:
            results = _expansion(cls, op, fields)
    except ValueError as error:
        raise ConversionError(f"{op.location}: cannot expand {op.name}: {error}") from error
    if results is None:
        return False
    values = list(results) if isinstance(results, (list, tuple)) else [results]
    for old, new in zip(op.results, values, strict=True):
        old.replace_all_uses_with(new)
    return True


def _is_used(op: ir.Operation) -> bool:
    return any(True for result in op.results for _ in result.uses)


def _expansion(cls: type[Any], op: ir.Operation, fields: dict[str, Any]) -> Any:
    name = op.name.removeprefix("ivy.")
    if (results := expand_unsigned(cls, op, fields)) is not None:
        return results
    if (results := expand_narrow(cls, op, fields)) is not None:
        return results
    if name in EXPANSIONS and (results := EXPANSIONS[name](**fields)) is not None:
        return results
    if name in PATTERNS or cls.decompose is None:
        return None
    return cls.decompose(**fields)
