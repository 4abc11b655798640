"""`scf` on tensors, as StableHLO's control flow.

This runs before the patterns, and moves the blocks as they are: the conversion driver would replace
them, and a pattern must not look at an argument of a block that is being replaced. Values whose
type changes (`index` becomes a 0-d tensor) pass through casts that the conversion resolves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.errors import UnsupportedOp, UnsupportedOpError
from ivy.lowering.conversion import retype, where
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.mlir import ir

Value = ir.Value
ConvertType = Callable[[ir.Type], ir.Type]


def convert_control_flow(module: ir.Operation, convert_type: ConvertType) -> None:
    """Replace every `scf.for`, `scf.while`, `scf.if` and `scf.index_switch` under `module`.

    Raises:
        UnsupportedOpError: some have a form that StableHLO cannot express; all are listed.
    """
    refused = []
    for op in _control_flow(module):
        try:
            with ir.InsertionPoint(op), op.location:
                results = _Converter(convert_type).convert(op)
                restored = [_cast(new, old.type) for new, old in zip(results, op.results, strict=True)]
        except ValueError as reason:
            refused.append(UnsupportedOp(op.name, where(op.location), str(reason)))
            continue
        for old, new in zip(op.results, restored, strict=True):
            old.replace_all_uses_with(new)
        op.erase()
    if refused:
        raise UnsupportedOpError("ivy-to-stablehlo", refused)


def _control_flow(module: ir.Operation) -> list[ir.Operation]:
    found: list[ir.Operation] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if op.name in _CONVERSIONS:
            found.append(op.operation)
        return ir.WalkResult.ADVANCE

    module.walk(visit, ir.WalkOrder.POST_ORDER)
    return found


def _cast(value: Value, type_: ir.Type) -> Value:
    if value.type == type_:
        return value
    return hlo.create("builtin.unrealized_conversion_cast", [value], type_).results[0]


class _Converter:
    """The conversion of one op; `ValueError` is raised where StableHLO has no such form."""

    def __init__(self, convert_type: ConvertType) -> None:
        self.convert_type = convert_type

    def convert(self, op: ir.Operation) -> Sequence[Value]:
        return _CONVERSIONS[op.name](self, op)

    def converted(self, value: Value) -> Value:
        """`value` cast to the type that it will have."""
        return _cast(value, self.convert_type(value.type))

    def take(self, region: ir.Region, block: ir.Block) -> ir.Block:
        """Move a block into a region, with arguments of the converted types."""
        block.append_to(region)
        with ir.InsertionPoint.at_block_begin(block):
            for argument in block.arguments:
                retype(argument, self.convert_type(argument.type))
        return block

    def end(self, block: ir.Block, values: Sequence[Value]) -> None:
        """Replace the terminator by one that returns `values` in their converted types."""
        terminator = block.operations[len(block.operations) - 1].operation
        with ir.InsertionPoint(terminator), terminator.location:
            hlo.create("return", [self.converted(value) for value in values], [])
        terminator.erase()

    def for_(self, op: ir.Operation) -> Sequence[Value]:
        """`while (i < upper) { …; i += step }`: a form in which a backend recognises a count."""
        lower, upper, step, *initial = map(self.converted, op.operands)
        state = [lower, *initial]
        loop = hlo.create("while", state, [value.type for value in state], regions=2)
        hlo.fill_region(loop.regions[0], [v.type for v in state], lambda i, *_: [hlo.compare("LT", i, upper)])
        block = self.take(loop.regions[1], op.regions[0].blocks[0])
        terminator = _terminator(block)
        with ir.InsertionPoint(terminator):
            following = hlo.same("add", block.arguments[0], step)
        self.end(block, [following, *terminator.operands])
        return list(loop.results)[1:]

    def while_(self, op: ir.Operation) -> Sequence[Value]:
        """Loops whose condition hands the carried values on as they are."""
        before, after = (region.blocks[0] for region in op.regions)
        if list(_terminator(before).operands)[1:] != list(before.arguments):
            raise ValueError("the condition changes the carried values")
        state = [self.converted(value) for value in op.operands]
        loop = hlo.create("while", state, [value.type for value in state], regions=2)
        self.end(self.take(loop.regions[0], before), [_terminator(before).operands[0]])
        self.end(self.take(loop.regions[1], after), list(_terminator(after).operands))
        return list(loop.results)

    def if_(self, op: ir.Operation) -> Sequence[Value]:
        if not len(op.results):
            return []
        return self.branches("if", op, [region.blocks[0] for region in op.regions])

    def index_switch(self, op: ir.Operation) -> Sequence[Value]:
        """StableHLO takes the last branch for an index out of range: the default."""
        if list(ir.DenseI64ArrayAttr(op.attributes["cases"])) != list(range(len(op.regions) - 1)):
            raise ValueError("the cases are not 0, 1, 2, …")
        if not len(op.results):
            return []
        default, *cases = (region.blocks[0] for region in op.regions)
        return self.branches("case", op, [*cases, default])

    def branches(self, name: str, op: ir.Operation, blocks: Sequence[ir.Block]) -> Sequence[Value]:
        selector = self.converted(op.operands[0])
        types = [self.convert_type(result.type) for result in op.results]
        made = hlo.create(name, [selector], types, regions=len(blocks))
        for region, block in zip(made.regions, blocks, strict=True):
            self.end(self.take(region, block), list(_terminator(block).operands))
        return list(made.results)


def _terminator(block: ir.Block) -> ir.Operation:
    return block.operations[len(block.operations) - 1].operation


_CONVERSIONS: dict[str, Callable[[_Converter, ir.Operation], Sequence[Value]]] = {
    "scf.for": _Converter.for_,
    "scf.while": _Converter.while_,
    "scf.if": _Converter.if_,
    "scf.index_switch": _Converter.index_switch,
}
