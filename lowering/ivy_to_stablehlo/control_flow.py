"""`scf` on tensors, as StableHLO's control flow, before the patterns run."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.lowering.control_flow import ControlFlow, terminator_of
from ivy.lowering.conversion import Unsupported
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.mlir import ir

Value = ir.Value


class ToStableHlo(ControlFlow):
    """Replaces every `scf.for`, `scf.while`, `scf.if` and `scf.index_switch`."""

    name = "ivy-to-stablehlo"

    def conversions(self) -> dict[str, Callable[[ir.Operation], Sequence[Value]]]:
        """By the op's name, its method."""
        return {
            "scf.for": self.for_,
            "scf.while": self.while_,
            "scf.if": self.if_,
            "scf.index_switch": self.index_switch,
        }

    def for_(self, op: ir.Operation) -> Sequence[Value]:
        """`while (i < upper) { …; i += step }`: a form in which a backend recognises a count."""
        lower, upper, step, *initial = map(self.converted, op.operands)
        state = [lower, *initial]
        loop = hlo.create("while", state, [value.type for value in state], regions=2)
        hlo.fill_region(loop.regions[0], [v.type for v in state], lambda i, *_: [hlo.compare("LT", i, upper)])
        block = self.take(loop.regions[1], op.regions[0].blocks[0])
        terminator = terminator_of(block)
        with ir.InsertionPoint(terminator):
            following = hlo.same("add", block.arguments[0], step)
        self.end(block, "stablehlo.return", [following, *terminator.operands])
        return list(loop.results)[1:]

    def while_(self, op: ir.Operation) -> Sequence[Value]:
        """Loops whose condition hands the carried values on as they are."""
        before, after = (region.blocks[0] for region in op.regions)
        if list(terminator_of(before).operands)[1:] != list(before.arguments):
            raise Unsupported("the condition changes the carried values")
        state = [self.converted(value) for value in op.operands]
        loop = hlo.create("while", state, [value.type for value in state], regions=2)
        self.end(self.take(loop.regions[0], before), "stablehlo.return", [terminator_of(before).operands[0]])
        self.end(self.take(loop.regions[1], after), "stablehlo.return", list(terminator_of(after).operands))
        return list(loop.results)

    def if_(self, op: ir.Operation) -> Sequence[Value]:
        """The branches stay two; an `if` without a result goes."""
        if not len(op.results):
            return []
        return self.branches("if", op, [region.blocks[0] for region in op.regions])

    def index_switch(self, op: ir.Operation) -> Sequence[Value]:
        """StableHLO takes the last branch for an index out of range: the default."""
        if list(ir.DenseI64ArrayAttr(op.attributes["cases"])) != list(range(len(op.regions) - 1)):
            raise Unsupported("the cases are not 0, 1, 2, …")
        if not len(op.results):
            return []
        default, *cases = (region.blocks[0] for region in op.regions)
        return self.branches("case", op, [*cases, default])

    def branches(self, name: str, op: ir.Operation, blocks: Sequence[ir.Block]) -> Sequence[Value]:
        """An op that chooses one of `blocks` by the first operand of `op`."""
        selector = self.converted(op.operands[0])
        made = hlo.create(name, [selector], self.types(op), regions=len(blocks))
        for region, block in zip(made.regions, blocks, strict=True):
            self.end(self.take(region, block), "stablehlo.return", list(terminator_of(block).operands))
        return list(made.results)
