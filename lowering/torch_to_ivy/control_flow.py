"""`torch.prim.If` and `torch.prim.Loop` as `scf`.

This runs before the patterns, and moves the blocks as they are: the conversion driver would replace
them, and a pattern must not look at an argument of a block that is being replaced. Values whose
type changes pass through casts that the conversion resolves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.lowering.conversion import retype
from ivy.lowering.torch_to_ivy.registry import TorchOp, torch_op
from ivy.mlir import arith, ir, tensor

Value = ir.Value
ConvertType = Callable[[ir.Type], ir.Type]
_ENDLESS = 2**63 - 1
"""The trip count of loops that only their condition ends."""


@torch_op("aten.Bool.Tensor")
def truth(op: TorchOp, x: Value) -> Value:
    if x.type.rank:
        op.unsupported("the truth of a tensor with axes")
    if not types.is_boolean(x.type):
        x = ops.not_equal(x, scalar_like(x, 0))
    return tensor.ExtractOp(x, []).result


def convert_control_flow(module: ir.Operation, convert_type: ConvertType) -> None:
    """Replace every `torch.prim.If` and `torch.prim.Loop` under `module`."""
    for op in _control_flow(module):
        with ir.InsertionPoint(op), op.location:
            results = _CONVERSIONS[op.name](_Converter(convert_type), op)
            restored = [_cast(new, old.type) for new, old in zip(results, op.results, strict=True)]
        for old, new in zip(op.results, restored, strict=True):
            old.replace_all_uses_with(new)
        op.erase()


def _control_flow(module: ir.Operation) -> list[ir.Operation]:
    found: list[ir.Operation] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if op.name in _CONVERSIONS:
            found.append(op.operation)
        return ir.WalkResult.ADVANCE

    module.walk(visit, ir.WalkOrder.POST_ORDER)
    return found


class _Converter:
    """The conversion of one op."""

    def __init__(self, convert_type: ConvertType) -> None:
        self.convert_type = convert_type

    def converted(self, value: Value) -> Value:
        """`value` cast to the type that it will have; constant numbers and truths are made anew."""
        constant = _constant(value)
        if constant is not None:
            return arith.ConstantOp(self.convert_type(value.type), constant).result
        return _cast(value, self.convert_type(value.type))

    def take(self, region: ir.Region, block: ir.Block) -> None:
        """Move a block into a region, with arguments of the converted types."""
        block.append_to(region)
        with ir.InsertionPoint.at_block_begin(block):
            for argument in block.arguments:
                retype(argument, self.convert_type(argument.type))

    def end(self, block: ir.Block, values: Sequence[Value]) -> None:
        """Replace the terminator by a yield of `values` in their converted types."""
        terminator = _terminator(block)
        with ir.InsertionPoint(terminator), terminator.location:
            _create("scf.yield", [self.converted(value) for value in values], [])
        terminator.erase()

    def if_(self, op: ir.Operation) -> Sequence[Value]:
        types = [self.convert_type(result.type) for result in op.results]
        made = _create("scf.if", [self.converted(op.operands[0])], types, regions=2)
        for region, old in zip(made.regions, op.regions, strict=True):
            block = old.blocks[0]
            self.take(region, block)
            self.end(block, list(_terminator(block).operands))
        return list(made.results)

    def loop(self, op: ir.Operation) -> Sequence[Value]:
        """A counted loop where nothing but the count ends it."""
        block = op.regions[0].blocks[0]
        always = [_constant(value) is True for value in (op.operands[1], _terminator(block).operands[0])]
        return self.for_(op, block) if all(always) else self.while_(op, block)

    def for_(self, op: ir.Operation, block: ir.Block) -> Sequence[Value]:
        count, _, *initial = map(self.converted, op.operands)
        zero, one = (arith.ConstantOp(ir.IndexType.get(), number).result for number in (0, 1))
        made = _create("scf.for", [zero, count, one, *initial], [v.type for v in initial], regions=1)
        self.take(made.regions[0], block)
        self.end(block, list(_terminator(block).operands)[1:])
        return list(made.results)

    def while_(self, op: ir.Operation, block: ir.Block) -> Sequence[Value]:
        """The carried values are the counter where it is needed, those of the loop, whether to go on."""
        count, go, *initial = map(self.converted, op.operands)
        endless = _constant(op.operands[0]) == _ENDLESS
        counted = not endless or any(True for _ in block.arguments[0].uses)
        counter = [arith.ConstantOp(ir.IndexType.get(), 0).result] if counted else []
        state = [*counter, *initial, go]
        types = [value.type for value in state]
        made = _create("scf.while", state, types, regions=2)
        _write_condition(made.regions[0].blocks.append(*types), None if endless else count)
        if not counted:
            block.erase_argument(0)
        self.take(made.regions[1], block)
        block.add_argument(go.type, op.location)
        again, *carried = _terminator(block).operands
        following = [_following(block)] if counted else []
        self.end(block, [*following, *carried, again])
        return list(made.results)[len(counter) : -1]


def _following(block: ir.Block) -> Value:
    with ir.InsertionPoint(_terminator(block)):
        one = arith.ConstantOp(ir.IndexType.get(), 1).result
        return arith.AddIOp(block.arguments[0], one).result


def _write_condition(block: ir.Block, count: Value | None) -> None:
    go = block.arguments[len(block.arguments) - 1]
    with ir.InsertionPoint(block):
        if count is not None:
            below = arith.CmpIOp(arith.CmpIPredicate.slt, block.arguments[0], count).result
            go = arith.AndIOp(go, below).result
        _create("scf.condition", [go, *block.arguments], [])


def _terminator(block: ir.Block) -> ir.Operation:
    return block.operations[len(block.operations) - 1].operation


def _constant(value: Value) -> int | bool | None:
    """The number or truth that a value is known to be."""
    if isinstance(value.owner, ir.Block):
        return None
    attributes = value.owner.attributes
    if value.owner.name == "torch.constant.bool":
        return bool(attributes["value"].value)
    return int(attributes["value"].value) if value.owner.name == "torch.constant.int" else None


def _cast(value: Value, type_: ir.Type) -> Value:
    if value.type == type_:
        return value
    return _create("builtin.unrealized_conversion_cast", [value], [type_]).results[0]


def _create(name: str, operands: Sequence[Value], types: Sequence[ir.Type], regions: int = 0) -> ir.Operation:
    return ir.Operation.create(name, results=list(types), operands=list(operands), regions=regions)


_CONVERSIONS: dict[str, Callable[[_Converter, ir.Operation], Sequence[Value]]] = {
    "torch.prim.If": _Converter.if_,
    "torch.prim.Loop": _Converter.loop,
}
