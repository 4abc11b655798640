"""`torch.prim.If` and `torch.prim.Loop` as `scf`, before the patterns run."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.lowering.control_flow import ENDLESS, ControlFlow, create, terminator_of
from ivy.lowering.torch_to_ivy.registry import TorchOp, torch_op
from ivy.mlir import arith, ir, tensor

Value = ir.Value


@torch_op("aten.Bool.Tensor")
def truth(op: TorchOp, x: Value) -> Value:
    if x.type.rank:
        op.unsupported("the truth of a tensor with axes")
    if not types.is_boolean(x.type):
        x = ops.not_equal(x, scalar_like(x, 0))
    return tensor.ExtractOp(x, []).result


class ToScf(ControlFlow):
    """Replaces every `torch.prim.If` and `torch.prim.Loop`."""

    name = "torch-to-ivy"

    def conversions(self) -> dict[str, Callable[[ir.Operation], Sequence[Value]]]:
        """By the op's name, its method."""
        return {"torch.prim.If": self.if_, "torch.prim.Loop": self.loop}

    def converted(self, value: Value) -> Value:
        """`value` cast to the type that it will have; constant numbers and truths are made anew."""
        constant = _constant(value)
        if constant is not None:
            return arith.ConstantOp(self.convert_type(value.type), constant).result
        return super().converted(value)

    def if_(self, op: ir.Operation) -> Sequence[Value]:
        """The branches stay two."""
        made = create("scf.if", [self.converted(op.operands[0])], self.types(op), regions=2)
        for region, old in zip(made.regions, op.regions, strict=True):
            block = old.blocks[0]
            self.take(region, block)
            self.end(block, "scf.yield", list(terminator_of(block).operands))
        return list(made.results)

    def loop(self, op: ir.Operation) -> Sequence[Value]:
        """A counted loop where nothing but the count ends it."""
        block = op.regions[0].blocks[0]
        always = [_constant(value) is True for value in (op.operands[1], terminator_of(block).operands[0])]
        return self.for_(op, block) if all(always) else self.while_(op, block)

    def for_(self, op: ir.Operation, block: ir.Block) -> Sequence[Value]:
        """A loop that counts from 0 by 1."""
        count, _, *initial = map(self.converted, op.operands)
        zero, one = (arith.ConstantOp(ir.IndexType.get(), number).result for number in (0, 1))
        made = create("scf.for", [zero, count, one, *initial], [v.type for v in initial], regions=1)
        self.take(made.regions[0], block)
        self.end(block, "scf.yield", list(terminator_of(block).operands)[1:])
        return list(made.results)

    def while_(self, op: ir.Operation, block: ir.Block) -> Sequence[Value]:
        """The carried values are the counter where it is needed, those of the loop, whether to go on."""
        count, go, *initial = map(self.converted, op.operands)
        endless = _constant(op.operands[0]) == ENDLESS
        counted = not endless or any(True for _ in block.arguments[0].uses)
        counter = [arith.ConstantOp(ir.IndexType.get(), 0).result] if counted else []
        state = [*counter, *initial, go]
        types = [value.type for value in state]
        made = create("scf.while", state, types, regions=2)
        _write_condition(made.regions[0].blocks.append(*types), None if endless else count)
        if not counted:
            block.erase_argument(0)
        self.take(made.regions[1], block)
        block.add_argument(go.type, op.location)
        again, *carried = terminator_of(block).operands
        following = [_following(block)] if counted else []
        self.end(block, "scf.yield", [*following, *carried, again])
        return list(made.results)[len(counter) : -1]


def _following(block: ir.Block) -> Value:
    with ir.InsertionPoint(terminator_of(block)):
        one = arith.ConstantOp(ir.IndexType.get(), 1).result
        return arith.AddIOp(block.arguments[0], one).result


def _write_condition(block: ir.Block, count: Value | None) -> None:
    go = block.arguments[len(block.arguments) - 1]
    with ir.InsertionPoint(block):
        if count is not None:
            below = arith.CmpIOp(arith.CmpIPredicate.slt, block.arguments[0], count).result
            go = arith.AndIOp(go, below).result
        create("scf.condition", [go, *block.arguments], [])


def _constant(value: Value) -> int | bool | None:
    """The number or truth that a value is known to be."""
    if isinstance(value.owner, ir.Block):
        return None
    attributes = value.owner.attributes
    if value.owner.name == "torch.constant.bool":
        return bool(attributes["value"].value)
    return int(attributes["value"].value) if value.owner.name == "torch.constant.int" else None
