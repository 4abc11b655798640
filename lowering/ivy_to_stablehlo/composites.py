"""High-level ops on the way to StableHLO: composites that carry their decomposition, or just that.

`ivy.softmax` becomes `stablehlo.composite "ivy.softmax"` with a private function as its body, so
that a backend can print its own softmax, and any other consumer can inline the body. Ops that
merely rearrange, and those whose parts should mix with their surroundings (a linear layer's
transposed weight, a batch norm's folded statistics), are replaced by their decomposition.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar

from ivy.dialect.base import OPS, Tensor, operands_of
from ivy.lowering.expansion import expanded
from ivy.lowering.from_ivy import regroup
from ivy.lowering.ivy_to_stablehlo.registry import PATTERNS
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import func, ir

INLINED = frozenset(
    {
        "batch_norm", "conj", "embedding", "expand_dims", "eye", "full", "isinf", "isnan", "linear",
        "matrix_transpose", "mean", "reciprocal", "repeat", "roll", "square", "squeeze", "stack",
        "take", "tile", "trunc",
    }
)  # fmt: skip
"""Ops that are decomposed in place instead of becoming composites."""


@register_pass
@dataclass(frozen=True)
class OutlineComposites(Pass):
    """Replace high-level Ivy ops by `stablehlo.composite` ops with their decomposition as the body.

    Equal ops share one body. Ops for which a composite would only hide structure are replaced by
    their decomposition in place.
    """

    name: ClassVar[str] = "ivy-outline-composites"
    inline: bool = field(default=False, metadata={"help": "decompose every op in place"})

    def run(self, op: ir.Operation) -> None:
        """Replace the high-level ops of a module."""
        _Outliner(op, self.inline).run()


class _Outliner:
    def __init__(self, module: ir.Operation, inline: bool) -> None:
        self.body = module.regions[0].blocks[0]
        self.inline = inline
        self.symbols: dict[str, str] = {}
        self.taken = {
            ir.StringAttr(op.operation.attributes["sym_name"]).value
            for op in self.body.operations
            if "sym_name" in op.operation.attributes
        }
        self.pending: list[ir.Operation] = []
        self.collect(module)

    def run(self) -> None:
        while self.pending:
            op = self.pending.pop()
            name = op.name.removeprefix("ivy.")
            with op.location:
                inline = self.inline or name in INLINED or _has_sizes(op)
                results = self.decomposed(op) if inline else self.outlined(op)
            for old, new in zip(op.results, results, strict=True):
                old.replace_all_uses_with(new)
            op.erase()

    def collect(self, root: ir.Operation) -> None:
        """Enter all high-level ops under `root`."""

        def visit(op: ir.Operation) -> ir.WalkResult:
            self.enter(op)
            return ir.WalkResult.ADVANCE

        root.walk(visit)

    def enter(self, op: ir.Operation) -> None:
        name = op.name.removeprefix("ivy.")
        known = op.name.startswith("ivy.") and name in OPS and name not in PATTERNS
        if known and OPS[name].decompose is not None:
            self.pending.append(op)

    def decomposed(self, op: ir.Operation) -> list[ir.Value]:
        with ir.InsertionPoint(op):
            results = _decompose(op, operands_of(op))
        self.collect_between(op, results)
        return results

    def collect_between(self, op: ir.Operation, results: list[ir.Value]) -> None:
        """Enter what a decomposition built: the producers of its results back to the operands."""
        old = list(op.operands)
        seen: set[int] = set()
        stack = [value for value in results if value not in old]
        while stack:
            value = stack.pop()
            if isinstance(value.owner, ir.Block) or value in old:
                continue
            owner = value.owner.operation
            if hash(owner) in seen or not owner.name.startswith("ivy."):
                continue
            seen.add(hash(owner))
            self.enter(owner)
            stack += list(owner.operands)

    def outlined(self, op: ir.Operation) -> list[ir.Value]:
        symbol = self.implementation(op)
        attributes = {
            "name": ir.StringAttr.get(op.name),
            "decomposition": ir.FlatSymbolRefAttr.get(symbol),
            "composite_attributes": ir.DictAttr.get(_own_attributes(op) | _which_operands(op)),
        }
        composite = ir.Operation.create(
            "stablehlo.composite",
            results=[result.type for result in op.results],
            operands=list(op.operands),
            attributes=attributes,
            ip=ir.InsertionPoint(op),
        )
        return list(composite.results)

    def implementation(self, op: ir.Operation) -> str:
        """The symbol of a function that computes `op` from its operands."""
        types = [value.type for value in op.operands]
        key = f"{op.name} {types} {_own_attributes(op)} {_segments(op)}"
        if key in self.symbols:
            return self.symbols[key]
        symbol = self.unused(f"{op.name}.impl")
        self.symbols[key] = symbol
        result_types = [result.type for result in op.results]
        function = func.FuncOp(
            symbol, (types, result_types), visibility="private", ip=ir.InsertionPoint(self.body)
        )
        block = function.add_entry_block([op.location] * len(types))
        with ir.InsertionPoint(block):
            results = _decompose(op, regroup(operands_of(op), list(block.arguments)))
            func.ReturnOp(results)
        self.collect(function.operation)
        return symbol

    def unused(self, wanted: str) -> str:
        symbol, number = wanted, 0
        while symbol in self.taken:
            number += 1
            symbol = f"{wanted}_{number}"
        self.taken.add(symbol)
        return symbol


def _has_sizes(op: ir.Operation) -> bool:
    """Whether an operand is a size, which StableHLO's composites cannot take."""
    return any(isinstance(operand.type, ir.IndexType) for operand in op.operands)


def _decompose(op: ir.Operation, operands: dict[str, Any]) -> list[ir.Value]:
    decompose = OPS[op.name.removeprefix("ivy.")].decompose
    assert decompose is not None
    results = expanded(op, decompose, operands)
    assert results is not None
    return results


def _own_attributes(op: ir.Operation) -> dict[str, ir.Attribute]:
    kinds = OPS[op.name.removeprefix("ivy.")].attribute_kinds
    return {name: op.attributes[name] for name in kinds}


def _which_operands(op: ir.Operation) -> dict[str, ir.Attribute]:
    """Which optional operands are there, where their number does not tell: for who reads the op back."""
    absent = any(group is None for group in operands_of(op).values())
    return {_SEGMENTS: op.attributes[_SEGMENTS]} if absent and _has_several_optional(op) else {}


def _has_several_optional(op: ir.Operation) -> bool:
    """Whether the op has several operands that may be absent or many."""
    annotations = OPS[op.name.removeprefix("ivy.")].operand_annotations.values()
    return sum(annotation != Tensor for annotation in annotations) > 1


_SEGMENTS = "operandSegmentSizes"


def _segments(op: ir.Operation) -> str:
    return str(op.attributes[_SEGMENTS]) if _SEGMENTS in op.attributes else ""
