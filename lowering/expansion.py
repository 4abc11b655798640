"""How a conversion rewrites the ops that its target lacks into smaller Ivy ops, in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.dialect.base import OPS, attributes_of, operands_of
from ivy.errors import ConversionError
from ivy.mlir import ir

Expansion = Callable[..., Any]
"""Builds what takes an op's place from its fields by name; `None` where the op can stay."""
Choose = Callable[[ir.Operation], Expansion | None]
"""The expansion of an op, or `None`."""


def expand_all(root: ir.Operation, choose: Choose) -> None:
    """Expand the Ivy ops under `root`, and what they become, until none has an expansion.

    Ivy ops without uses are removed.
    """
    while _expand_once(ivy_ops(root), choose):
        pass


def _expand_once(found: list[ir.Operation], choose: Choose) -> bool:
    """Expand these ops, users first so that what becomes dead is seen; whether any was."""
    changed = False
    for op in reversed(found):
        if not _is_used(op) or _expanded(op, choose(op)):
            op.erase()
            changed = True
    return changed


def ivy_ops(root: ir.Operation) -> list[ir.Operation]:
    """All ops of the Ivy dialect under `root`, in order."""
    found: list[ir.Operation] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if op.name.startswith("ivy."):
            found.append(op.operation)
        return ir.WalkResult.ADVANCE

    root.walk(visit)
    return found


def _is_used(op: ir.Operation) -> bool:
    return any(True for result in op.results for _ in result.uses)


def _expanded(op: ir.Operation, expansion: Expansion | None) -> bool:
    """Expand `op`, and let its uses have what takes its place; whether it was."""
    if expansion is None:
        return False
    with ir.InsertionPoint(op), op.location:
        values = expanded(op, expansion, operands_of(op))
    if values is None:
        return False
    for old, new in zip(op.results, values, strict=True):
        old.replace_all_uses_with(new)
    return True


def expanded(op: ir.Operation, expansion: Expansion, operands: dict[str, Any]) -> list[ir.Value] | None:
    """What an expansion builds at the insertion point for `op`, from these operands."""
    try:
        results = expansion(**operands, **attributes_of(op))
    except ValueError as error:
        raise ConversionError(f"{op.location}: cannot expand {op.name}: {error}") from error
    if results is None:
        return None
    return list(results) if isinstance(results, (list, tuple)) else [results]


def decomposition(op: ir.Operation) -> Expansion | None:
    """The decomposition of an Ivy op's class."""
    return OPS[op.name.removeprefix("ivy.")].decompose
