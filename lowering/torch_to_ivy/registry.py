"""How torch → ivy patterns are written.

A pattern is a function decorated with the names of the ATen operators it converts. It gets a
`TorchOp` (result types, refusals) and then the operator's arguments by position, as plainly as
they come: tensors as Ivy values, lists as lists, numbers, strings, `None` and dtypes as Python
values where they are constants, sizes that are known only at run time as `index` values. It builds
Ivy ops and returns the result (a tuple for several).

    @torch_op("aten.linear")
    def linear(op, x, weight, bias):
        return ops.linear(x, weight, bias)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NoReturn

from ivy.dialect import ops, types
from ivy.lowering.conversion import Pattern, Unsupported, entered
from ivy.mlir import ir

PATTERNS: dict[str, Pattern] = {}
"""Every pattern by the op's name in the torch dialect (`torch.aten.add.Tensor`)."""


def torch_op(*names: str) -> Callable[[Pattern], Pattern]:
    """Decorator: enter a pattern under these operator names (`aten.add.Tensor`)."""
    return entered(PATTERNS, [f"torch.{name}" for name in names])


def table(entries: Mapping[str, str], make: Callable[[str], Pattern]) -> None:
    """Enter one-to-one conversions: `make(ivy_name)` gives the pattern for each torch name."""
    for torch_name, ivy_name in entries.items():
        torch_op(torch_name)(make(ivy_name))


def is_supported(name: str) -> bool:
    """Whether an operator (`aten.add.Tensor`) has a pattern of its own."""
    return f"torch.{name}" in PATTERNS


@dataclass(frozen=True)
class TorchOp:
    """The op that a pattern converts, apart from its arguments.

    Attributes:
        name: its name in the torch dialect.
        types: the converted types of its results.
    """

    name: str
    types: tuple[ir.Type, ...]

    @property
    def type(self) -> ir.RankedTensorType:
        """The converted type of the only (or first) result."""
        return self.types[0]

    @property
    def dtype(self) -> ir.Type:
        """The element type of the only (or first) result."""
        return self.types[0].element_type

    def unsupported(self, reason: str) -> NoReturn:
        """Refuse this use of the op."""
        raise Unsupported(reason)


def cast(x: ir.Value, element: ir.Type) -> ir.Value:
    """`x` with this element type, by `astype` where it has another."""
    return x if x.type.element_type == element else ops.astype(x, element)


def static_size(op: TorchOp, x: ir.Value, axis: int) -> int:
    """The size of an axis that must be known at compile time."""
    size = x.type.shape[axis]
    if size == types.DYNAMIC:
        op.unsupported(f"needs a known size of axis {axis} of {types.describe(x.type)}")
    return size
