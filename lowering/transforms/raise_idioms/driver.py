"""One pass over the ops in program order."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from ivy.lowering.counting import count
from ivy.lowering.transforms.raise_idioms.registry import IDIOMS
from ivy.lowering.transforms.simplify.driver import fit
from ivy.mlir import ir

_PURE = ("ivy.", "arith.", "tensor.")


class Driver:
    """Tries the idioms of each op once, in order; what an idiom makes is tried at once as well."""

    def __init__(self, root: ir.Operation) -> None:
        # by the first result: the hash of an op changes with its operands
        self._pending: OrderedDict[ir.Value, ir.Operation] = OrderedDict()

        def visit(op: ir.Operation) -> ir.WalkResult:
            if op.name in IDIOMS and len(op.results):
                self._pending[op.results[0]] = op
            return ir.WalkResult.ADVANCE

        root.walk(visit, ir.WalkOrder.POST_ORDER)

    def run(self) -> None:
        """Raise."""
        while self._pending:
            _, op = self._pending.popitem(last=False)
            next_: ir.Operation | None = op
            while next_ is not None:
                next_ = self._raise(next_)

    def _raise(self, op: ir.Operation) -> ir.Operation | None:
        """Replace one op; the op that took its place, if there is a new one."""
        for names, idiom in IDIOMS.get(op.name, ()):
            with ir.InsertionPoint(op), op.location:
                made = idiom(op)
                if made is None:
                    continue
                made = [made] if isinstance(made, ir.Value) else made
                values = [fit(new, old.type) for new, old in zip(made, op.results, strict=True)]
            if any(value is None for value in values):
                raise AssertionError(f"{names[0]} makes {made} of {op}")
            count(_counter(names, made[0]))
            self._replace(op, values)
            return _producer(made[0])
        return None

    def _replace(self, op: ir.Operation, values: Sequence[ir.Value]) -> None:
        for old, new in zip(op.results, values, strict=True):
            old.replace_all_uses_with(new)
        self._erase(op)

    def _erase(self, root: ir.Operation) -> None:
        """Erase an op and what only it needed, so that uses count what is left."""
        stack = [root]
        while stack:
            op = stack.pop()
            operands = [v for i, v in enumerate(op.operands) if v not in list(op.operands)[:i]]
            if len(op.results):
                self._pending.pop(op.results[0], None)
            op.erase()
            for value in operands:
                owner = _producer(value)
                if owner is not None and _is_dead(owner) and owner not in stack:
                    stack.append(owner)


def _counter(names: Sequence[str], made: ir.Value) -> str:
    """The name of the idiom; where it has several, of the op that it made, perhaps behind a reshape."""
    op = _producer(made)
    while len(names) > 1 and op is not None and op.name.removeprefix("ivy.") not in names:
        op = _producer(op.operands[0])
    return names[0] if len(names) == 1 or op is None else op.name.removeprefix("ivy.")


def _producer(value: ir.Value) -> ir.Operation | None:
    return value.owner.operation if isinstance(value, ir.OpResult) else None


def _is_dead(op: ir.Operation) -> bool:
    if not op.name.startswith(_PURE):
        return False
    return all(next(iter(result.uses), None) is None for result in op.results)
