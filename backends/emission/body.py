"""Operations as Python records, read from the bindings once; who uses what, and what is dead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from ivy.mlir import ir

_CAPTURED = 2
"""A use inside a region counts as several: the value needs a name before the region."""


@dataclass(slots=True, eq=False)
class Node:
    """One operation.

    Attributes:
        op: the operation.
        name: its full name, `stablehlo.add`.
        operands: its operands.
        results: its results.
        regions: the bodies of its regions.
    """

    op: ir.Operation
    name: str
    operands: list[ir.Value]
    results: list[ir.Value]
    regions: list[Body] = field(default_factory=list)

    def inputs(self) -> list[ir.Value]:
        """Operands, and what the regions capture."""
        return self.operands + [value for body in self.regions for value in body.captured()]


@dataclass(slots=True, eq=False)
class Body:
    """A block: what a Python function is made from.

    Attributes:
        arguments: the block's arguments.
        nodes: the live operations in order, without the terminator.
        results: the terminator's operands.
        uses: how often each value is used, by live operations.
        maker: the operation that makes each value.
    """

    arguments: list[ir.Value]
    nodes: list[Node]
    results: list[ir.Value]
    uses: Counter[ir.Value]
    maker: dict[ir.Value, Node]

    def captured(self) -> list[ir.Value]:
        """Values of enclosing blocks that are used in here."""
        own = set(self.arguments) | self.maker.keys()
        return [value for value in self.uses if value not in own]


def _operands(node: Node) -> list[ir.Value]:
    return node.operands


def read_body(block: ir.Block, needed: Callable[[Node], list[ir.Value]] = _operands) -> Body:
    """Read a block and the regions in it. Operations have no effects here, so unused ones are dropped.

    Args:
        block: the block.
        needed: which operands an operation uses; by default all.
    """
    operations = [op.operation for op in block.operations]
    terminator = operations.pop()
    results = list(terminator.operands)
    uses: Counter[ir.Value] = Counter(results)
    nodes = []
    for op in reversed(operations):
        outputs = list(op.results)
        if not any(output in uses for output in outputs):
            continue
        node = Node(
            op, op.name, list(op.operands), outputs, [_region_body(region, needed) for region in op.regions]
        )
        uses.update(needed(node))
        for captured in node.inputs()[len(node.operands) :]:
            uses[captured] += _CAPTURED
        nodes.append(node)
    nodes.reverse()
    maker = {output: node for node in nodes for output in node.results}
    return Body(list(block.arguments), nodes, results, uses, maker)


def _region_body(region: ir.Region, needed: Callable[[Node], list[ir.Value]]) -> Body:
    return read_body(region.blocks[0], needed)
