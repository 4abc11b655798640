"""What the values of a function stand for, and the nodes of its blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from ivy.lowering.conversion import Unsupported, where
from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.linear import Coefficient
from ivy.lowering.kernels.nodes import Block, Node
from ivy.lowering.kernels.reading.attributes import DYNAMIC, element_of
from ivy.lowering.kernels.values import Result, Value
from ivy.mlir import ir

_TERMINATORS = frozenset({"func.return", "scf.yield", "scf.condition"})


class Reader:
    """Reads blocks; `scope` has what every MLIR value stands for: a `Value`, or a number.

    Attributes:
        handlers: what reads an op, by its name, or by its dialect's name and `.*`.
        constant: makes a place for the elements of a constant tensor.
        functions: the module's functions by name.
    """

    def __init__(
        self,
        handlers: Mapping[str, Handler],
        scope: dict[Any, Any],
        constant: Callable[[ir.Attribute, ir.Type], Value],
        functions: dict[str, ir.Operation],
        names: Callable[[], str],
    ) -> None:
        self.handlers = handlers
        self.scope = scope
        self.constant = constant
        self.functions = functions
        self.fresh = names

    def block(self, block: ir.Block) -> Block:
        """The nodes of a block, and the values of its terminator."""
        made = Block()
        for op in block.operations:
            operation = op.operation
            if operation.name in _TERMINATORS:
                made.results = [self.value(operand) for operand in operation.operands]
                break
            self.op(operation, made.nodes)
        return made

    def op(self, op: ir.Operation, nodes: list[Node]) -> None:
        """Enter what an op gives into the scope, and its node, if it is one, into `nodes`."""
        handler = self.handlers.get(op.name) or self.handlers.get(f"{op.name.split('.')[0]}.*")
        if handler is None:
            raise Unsupported(f"{op.name} at {where(op.location) or 'an unknown place'} has no kernel")
        node = handler(self, op)
        if node is not None:
            node.where = where(op.location)
            nodes += [*node.before, node]

    def value(self, value: ir.Value) -> Any:
        """What an MLIR value stands for."""
        return self.scope[value]

    def coefficient(self, value: ir.Value) -> Coefficient:
        """The number that an MLIR value of type `index` stands for."""
        number = self.scope[value]
        assert isinstance(number, (int, str))
        return number

    def tensor(
        self, op: ir.Operation, node: Node, number: int = 0, shape: Sequence[Coefficient] | None = None
    ) -> Result:
        """Enter a result of a node."""
        made = op.results[number]
        sizes = tuple(made.type.shape) if shape is None else tuple(shape)
        result = Result(element_of(made.type), sizes, node, len(node.results))
        node.results.append(result)
        self.scope[made] = result
        return result

    def number(self, value: ir.Value) -> list[tuple[str, str]]:
        """A number that the entry function computes: names and types; of a complex one, of its parts."""
        type_ = element_of(value.type)
        if type_.startswith("complex"):
            part = ex.part_of(type_)
            names = [(self.fresh(), part) for _ in range(2)]
            parts = [ex.Expression("size", (), part, payload=name) for name, _ in names]
            self.scope[value] = ex.make("complex.create", parts, type_)
            return names
        return [(self.named(value), type_)]

    def named(self, value: ir.Value) -> str:
        """A new name for a number that is not complex."""
        name, type_ = self.fresh(), element_of(value.type)
        self.scope[value] = name if type_.startswith("i") else ex.Expression("size", (), type_, payload=name)
        return name

    def mixed(self, op: ir.Operation, name: str, dynamic: Sequence[ir.Value]) -> tuple[Coefficient, ...]:
        """A list of numbers some of which are operands."""
        return self.filled(ir.DenseI64ArrayAttr(op.attributes[name]), dynamic)

    def filled(self, numbers: Iterable[int], dynamic: Iterable[ir.Value]) -> tuple[Coefficient, ...]:
        """Numbers, of which those that are not known are the next of some values."""
        rest = iter(dynamic)
        return tuple(self.coefficient(next(rest)) if number == DYNAMIC else number for number in numbers)


Handler = Callable[[Reader, ir.Operation], Node | None]
"""Enters what an op gives into the reader's scope; its node, if the op is one."""
