"""The worklist: every op once in program order, then only those around a change."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from ivy.dialect import types
from ivy.dialect.base import OPS
from ivy.lowering.transforms.simplify.registry import (
    GENERAL_RULES,
    OP_RULES,
    RULES,
    fields_of,
)
from ivy.mlir import ir, tensor

_PURE = ("ivy.", "arith.", "tensor.")


class Driver:
    """Applies the rules to everything under an op until none applies.

    Every rule makes the program smaller or moves it towards one form, so the work is linear in the
    number of ops; a limit on the number of changes keeps it so.
    """

    def __init__(self, root: ir.Operation) -> None:
        # by the first result: the hash of an op changes with its operands
        self._pending: OrderedDict[ir.Value, ir.Operation] = OrderedDict()
        self._collect(root)
        self._changes_left = 16 * len(self._pending) + 1024

    def run(self) -> None:
        """Simplify."""
        while self._pending and self._changes_left > 0:
            _, op = self._pending.popitem(last=False)
            if _is_dead(op):
                self._erase(op)
            else:
                self._visit(op)

    def _collect(self, root: ir.Operation) -> None:
        def visit(op: ir.Operation) -> ir.WalkResult:
            if op.name.startswith(_PURE):
                self._enter(op)
            return ir.WalkResult.ADVANCE

        root.walk(visit)

    def _enter(self, op: ir.Operation) -> None:
        self._pending[op.results[0]] = op

    def _visit(self, op: ir.Operation) -> None:
        before = _owners(op)
        with ir.InsertionPoint(op), op.location:
            replacements = _first_match(op)
        if replacements is not None:
            self._changes_left -= 1
            self._replace(op, replacements)
            self._add_dead(before)

    def _replace(self, op: ir.Operation, replacements: Sequence[ir.Value]) -> None:
        for old, new in zip(op.results, replacements, strict=True):
            if new == old:  # the rule changed the op where it stands
                self._enter(op)
                self._add_users(new)
                continue
            self._add_made(new)
            self._add_users(old)
            old.replace_all_uses_with(new)
        if _is_dead(op):
            self._erase(op)

    def _add_users(self, value: ir.Value, depth: int = 2) -> None:
        # rules look at their operands' operands, and through casts
        for use in value.uses:
            user = use.owner.operation
            if not user.name.startswith(_PURE):
                continue
            self._enter(user)
            if depth > 1 or user.name == "tensor.cast":
                self._add_users(user.results[0], depth - 1)

    def _add_made(self, value: ir.Value) -> None:
        """Enter the op that a rule built, and those that it built on the way, as they have no users yet."""
        stack = [value]
        while stack:
            made = stack.pop()
            if not isinstance(made, ir.OpResult):
                continue
            op = made.owner.operation
            if op.results[0] in self._pending or not op.name.startswith(_PURE):
                continue
            self._enter(op)
            if next(iter(made.uses), None) is None:
                stack += op.operands

    def _erase(self, op: ir.Operation) -> None:
        owners = _owners(op)
        self._pending.pop(op.results[0], None)
        op.erase()
        self._add_dead(owners)

    def _add_dead(self, ops: Sequence[ir.Operation]) -> None:
        for op in filter(_is_dead, ops):
            self._enter(op)


def _owners(op: ir.Operation) -> list[ir.Operation]:
    return [value.owner.operation for value in op.operands if isinstance(value, ir.OpResult)]


def _is_dead(op: ir.Operation) -> bool:
    if not op.name.startswith(_PURE):
        return False
    return all(next(iter(result.uses), None) is None for result in op.results)


def _first_match(op: ir.Operation) -> Sequence[ir.Value] | None:
    if not op.name.startswith("ivy."):
        return _first_of(op, OP_RULES.get(op.name, ()))
    name = op.name.removeprefix("ivy.")
    if name not in OPS:
        return None
    found = _first_of(op, (*GENERAL_RULES, *OP_RULES.get(op.name, ())))
    if found is not None or name not in RULES:
        return found
    fields = fields_of(op)
    for rule in RULES[name]:
        value = rule(**fields)
        if value is not None and (fitted := fit(value, op.results[0].type)) is not None:
            return [fitted]
    return None


def _first_of(op: ir.Operation, rules: Sequence[object]) -> Sequence[ir.Value] | None:
    for rule in rules:
        found = rule(op)
        if found is not None:
            return found
    return None


def fit(value: ir.Value, wanted: ir.Type) -> ir.Value | None:
    """`value` under the type `wanted`; `None` if it cannot have it."""
    if value.type == wanted:
        return value
    if not isinstance(wanted, ir.RankedTensorType) or not types.is_compatible(value.type, wanted):
        return None
    return tensor.CastOp(wanted, value).result
