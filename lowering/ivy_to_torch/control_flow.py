"""`scf` on tensors, as `torch.prim.If` and `torch.prim.Loop`, before the patterns run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from ivy.lowering.control_flow import ENDLESS, ControlFlow, create, terminator_of
from ivy.lowering.ivy_to_torch import aten
from ivy.mlir import ir

Value = ir.Value


class ToTorch(ControlFlow):
    """Replaces every `scf.for`, `scf.while`, `scf.if` and `scf.index_switch`."""

    name = "ivy-to-torch"

    def conversions(self) -> dict[str, Callable[[ir.Operation], Sequence[Value]]]:
        """By the op's name, its method."""
        return {
            "scf.for": self.for_,
            "scf.while": self.while_,
            "scf.if": self.if_,
            "scf.index_switch": self.index_switch,
        }

    def if_(self, op: ir.Operation) -> Sequence[Value]:
        """The branches stay two; an `if` without a result goes."""
        if not len(op.results):
            return []
        condition = self.converted(op.operands[0])
        return self.branches(op, condition, [region.blocks[0] for region in op.regions])

    def branches(self, op: ir.Operation, condition: Value, blocks: Sequence[ir.Block]) -> Sequence[Value]:
        """A `torch.prim.If` of two blocks."""
        made = create("torch.prim.If", [condition], self.types(op), regions=2)
        for region, block in zip(made.regions, blocks, strict=True):
            self.take(region, block)
            self.end(block, "torch.prim.If.yield", list(terminator_of(block).operands))
        return list(made.results)

    def index_switch(self, op: ir.Operation) -> Sequence[Value]:
        """A chain of choices; any other index takes the default."""
        if not len(op.results):
            return []
        numbers = list(ir.DenseI64ArrayAttr(op.attributes["cases"]))
        default, *cases = (region.blocks[0] for region in op.regions)
        return self.chain(op, list(zip(numbers, cases, strict=True)), default)

    def chain(
        self, op: ir.Operation, cases: Sequence[tuple[int, ir.Block]], default: ir.Block
    ) -> Sequence[Value]:
        """The first case, or else the chain of the others."""
        selector = self.converted(op.operands[0])
        number, block = cases[0]
        condition = aten.scalar_op("aten.eq.int", selector, number, type_=aten.BOOL)
        if len(cases) == 1:
            return self.branches(op, condition, [block, default])
        made = create("torch.prim.If", [condition], self.types(op), regions=2)
        self.take(made.regions[0], block)
        self.end(block, "torch.prim.If.yield", list(terminator_of(block).operands))
        with ir.InsertionPoint(made.regions[1].blocks.append()):
            create("torch.prim.If.yield", self.chain(op, cases[1:], default), [])
        return list(made.results)

    def for_(self, op: ir.Operation) -> Sequence[Value]:
        """The counter starts at 0 and counts by 1; what the body sees is computed from it."""
        lower, upper, step = (self.size(value) for value in list(op.operands)[:3])
        initial = [self.converted(value) for value in list(op.operands)[3:]]
        loop = self.loop(_trips(lower, upper, step), aten.constant(True), initial)
        block = op.regions[0].blocks[0]
        self.take(loop.regions[0], block)
        _renumber(block, lower, step)
        with ir.InsertionPoint(terminator_of(block)):
            go_on = aten.constant(True)
        self.end(block, "torch.prim.Loop.condition", [go_on, *terminator_of(block).operands])
        return list(loop.results)

    def while_(self, op: ir.Operation) -> Sequence[Value]:
        """The condition is computed before the loop and again at the end of each step."""
        before, after = (region.blocks[0] for region in op.regions)
        flag, *state = _cloned(before, list(op.operands))
        loop = self.loop(ENDLESS, self.converted(flag), [self.converted(value) for value in state])
        self.take(loop.regions[0], after)
        following = terminator_of(after)
        with ir.InsertionPoint(following):
            results = _cloned(before, list(following.operands))
        self.end(after, "torch.prim.Loop.condition", results)
        _count_first(after, op.location)
        return list(loop.results)

    def size(self, value: Value) -> Value | int:
        """An `index` operand: an int where it is known."""
        owner = value.owner
        if not isinstance(owner, ir.Block) and owner.name == "arith.constant":
            return int(ir.IntegerAttr(owner.attributes["value"]).value)
        return self.converted(value)

    def loop(self, trips: Value | int, condition: Value, initial: Sequence[Value]) -> ir.Operation:
        """A `torch.prim.Loop` whose body is still empty."""
        operands = [aten.argument(trips), condition, *initial]
        return create("torch.prim.Loop", operands, [value.type for value in initial], regions=1)


def _count_first(block: ir.Block, location: ir.Location) -> None:
    """Give a block another argument in front: the counter of a torch loop, which nothing uses."""
    arguments = list(block.arguments)
    arguments.append(block.add_argument(aten.convert_type(ir.IndexType.get()), location))
    for old, new in reversed(list(pairwise(arguments))):
        new.set_type(old.type)
        old.replace_all_uses_with(new)
    arguments[0].set_type(aten.convert_type(ir.IndexType.get()))


def _trips(lower: Value | int, upper: Value | int, step: Value | int) -> Value | int:
    """`ceil((upper - lower) / step)`, at least 0."""
    if isinstance(lower, int) and isinstance(upper, int) and isinstance(step, int):
        return max(0, -((lower - upper) // step))
    if lower == 0 and step == 1:
        return upper
    reverse = aten.scalar_op("aten.sub.int", lower, upper)
    whole = aten.scalar_op("aten.floordiv.int", reverse, step)
    return aten.scalar_op("prim.max.int", aten.scalar_op("aten.neg.int", whole), 0)


def _renumber(block: ir.Block, lower: Value | int, step: Value | int) -> None:
    """Let the counter, which a torch loop starts at 0, run from `lower` by `step`."""
    if lower == 0 and step == 1:
        return
    counter = block.arguments[0]
    with ir.InsertionPoint.at_block_begin(block):
        scaled = aten.scalar_op("aten.mul.int", counter, step)
        place = aten.scalar_op("aten.add.int", scaled, lower)
    counter.replace_all_uses_except(place, scaled.owner.operation)


def _cloned(block: ir.Block, arguments: Sequence[Value]) -> list[Value]:
    """Copy a block's ops to the insertion point; the operands of its terminator there."""
    new: dict[Value, Value] = dict(zip(block.arguments, arguments, strict=True))
    for op in list(block.operations)[:-1]:
        copy = op.operation.clone()
        _replace_operands(copy, new)
        new |= dict(zip(op.operation.results, copy.operation.results, strict=True))
    return [new.get(value, value) for value in terminator_of(block).operands]


def _replace_operands(op: ir.Operation, new: dict[Value, Value]) -> None:
    def visit(inner: ir.Operation) -> ir.WalkResult:
        for position, operand in enumerate(inner.operands):
            if operand in new:
                inner.operands[position] = new[operand]
        return ir.WalkResult.ADVANCE

    op.operation.walk(visit)
