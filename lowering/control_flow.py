"""What the conversions of control flow share: the walk, and how blocks change hands.

They run before the patterns and move the blocks as they are: the conversion driver would replace
them, and a pattern must not look at an argument of a block that is being replaced. Values whose
type changes pass through casts that the conversion resolves.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from ivy.errors import UnsupportedOp, UnsupportedOpError
from ivy.lowering.conversion import Unsupported, retype, where
from ivy.mlir import ir

Value = ir.Value
ConvertType = Callable[[ir.Type], ir.Type]

ENDLESS = 2**63 - 1
"""The trip count of loops of the torch dialect that only their condition ends."""


class ControlFlow(ABC):
    """The conversion of the ops with regions under a module, innermost first.

    Attributes:
        name: how errors call the conversion, e.g. `ivy-to-stablehlo`.
    """

    name: str

    def __init__(self, convert_type: ConvertType) -> None:
        """`convert_type` maps a type of the source to one of the target."""
        self.convert_type = convert_type

    @abstractmethod
    def conversions(self) -> dict[str, Callable[[ir.Operation], Sequence[Value]]]:
        """By the op's name what builds, in front of the op, what takes the place of its results.

        It raises `Unsupported` where the target has no such form.
        """

    def run(self, module: ir.Operation) -> None:
        """Replace every such op under `module`.

        Raises:
            UnsupportedOpError: some have a form that the target cannot express; all are listed.
        """
        conversions, refused = self.conversions(), []
        for op in _named(module, conversions):
            try:
                self._replace(op, conversions[op.name])
            except Unsupported as reason:
                refused.append(UnsupportedOp(op.name, where(op.location), str(reason)))
        if refused:
            raise UnsupportedOpError(self.name, refused)

    def _replace(self, op: ir.Operation, convert: Callable[[ir.Operation], Sequence[Value]]) -> None:
        with ir.InsertionPoint(op), op.location:
            results = convert(op)
            restored = [cast(new, old.type) for new, old in zip(results, op.results, strict=True)]
        for old, new in zip(op.results, restored, strict=True):
            old.replace_all_uses_with(new)
        op.erase()

    def converted(self, value: Value) -> Value:
        """`value` cast to the type that it will have."""
        return cast(value, self.convert_type(value.type))

    def types(self, op: ir.Operation) -> list[ir.Type]:
        """The types that the results of `op` will have."""
        return [self.convert_type(result.type) for result in op.results]

    def take(self, region: ir.Region, block: ir.Block) -> ir.Block:
        """Move a block into a region, with arguments of the converted types."""
        block.append_to(region)
        with ir.InsertionPoint.at_block_begin(block):
            for argument in block.arguments:
                retype(argument, self.convert_type(argument.type))
        return block

    def end(self, block: ir.Block, name: str, values: Sequence[Value]) -> None:
        """Replace the terminator by an op of this name that gives `values` in their converted types."""
        terminator = terminator_of(block)
        with ir.InsertionPoint(terminator), terminator.location:
            create(name, [self.converted(value) for value in values], [])
        terminator.erase()


def _named(
    module: ir.Operation, names: dict[str, Callable[[ir.Operation], Sequence[Value]]]
) -> list[ir.Operation]:
    found: list[ir.Operation] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if op.name in names:
            found.append(op.operation)
        return ir.WalkResult.ADVANCE

    module.walk(visit, ir.WalkOrder.POST_ORDER)
    return found


def terminator_of(block: ir.Block) -> ir.Operation:
    """The last op of a block."""
    return block.operations[len(block.operations) - 1].operation


def cast(value: Value, type_: ir.Type) -> Value:
    """`value` under another type, which the conversion makes true."""
    if value.type == type_:
        return value
    return create("builtin.unrealized_conversion_cast", [value], [type_]).results[0]


def create(name: str, operands: Sequence[Value], types: Sequence[ir.Type], regions: int = 0) -> ir.Operation:
    """An op without attributes at the insertion point."""
    return ir.Operation.create(name, results=list(types), operands=list(operands), regions=regions)
