"""How StableHLO → ivy patterns are written.

A pattern is a function decorated with the names of the ops it converts. It gets an `HloOp` (result
types, decoded attributes, regions, refusals) and then the operands as Ivy values. It builds Ivy ops
and returns the result (a tuple or list for several).

    @hlo_op("transpose")
    def transpose(op, x):
        return ops.permute_dims(x, op.ints("permutation"))

A region is used by applying it to values: `op.regions[0].apply([a, b])` builds its body from them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn, Protocol

import numpy as np

from ivy.lowering.conversion import Pattern, Unsupported, entered
from ivy.mlir import ir

PATTERNS: dict[str, Pattern] = {}
"""Every pattern by the op's full name (`stablehlo.add`, `chlo.erf`)."""

VECTORISED: set[str] = set()
"""The ops whose patterns compute element by element: bodies made of them apply to arrays of any shape."""


def hlo_op(*names: str, elementwise: bool = False) -> Callable[[Pattern], Pattern]:
    """Decorator: enter a pattern under these op names; one without a dialect means StableHLO."""
    full = [name if "." in name else f"stablehlo.{name}" for name in names]
    if elementwise:
        VECTORISED.update(full)
    return entered(PATTERNS, full)


def table(entries: Mapping[str, str], make: Callable[[str], Pattern]) -> None:
    """Enter elementwise one-to-one conversions: `make(ivy_name)` gives the pattern for each name."""
    for name, ivy_name in entries.items():
        hlo_op(name, elementwise=True)(make(ivy_name))


class Region(Protocol):
    """A region of the op being converted."""

    @property
    def block(self) -> ir.Block:
        """Its only block, as it was before the conversion."""

    def apply(self, arguments: Sequence[Any]) -> list[Any]:
        """Build what the region computes from `arguments`; what it returns."""

    def map(self, arguments: Sequence[ir.Value]) -> list[ir.Value]:
        """The same, element by element: the region is written for 0-d tensors, `arguments` have any shape.

        Raises:
            Unsupported: an op of the region does not work by elements.
        """


@dataclass(frozen=True)
class HloOp:
    """The op that a pattern converts, apart from its operands.

    Attributes:
        operation: the op itself.
        types: the types of its results.
        regions: its regions.
        function: the region of a function of the module, by name.
        lookup: what a value of the source, seen from a region, became.
        number: a number that nothing else in the module has.
    """

    operation: ir.Operation
    types: tuple[ir.Type, ...]
    regions: tuple[Region, ...]
    function: Callable[[str], Region]
    lookup: Callable[[ir.Value], Any]
    number: Callable[[], int]

    @property
    def name(self) -> str:
        """Its full name."""
        return self.operation.name

    @property
    def type(self) -> Any:
        """The type of its only result."""
        return self.types[0]

    @property
    def shape(self) -> list[int]:
        """The sizes of its only result."""
        return list(self.types[0].shape)

    def has(self, name: str) -> bool:
        """Whether the attribute is there."""
        return name in self.operation.attributes

    def attribute(self, name: str) -> Any:
        """An attribute as it is."""
        return self.operation.attributes[name]

    def int(self, name: str, default: int = 0) -> int:
        """An integer attribute."""
        return int(ir.IntegerAttr(self.attribute(name)).value) if self.has(name) else default

    def flag(self, name: str, default: bool = False) -> bool:
        """A boolean attribute."""
        return bool(ir.BoolAttr(self.attribute(name)).value) if self.has(name) else default

    def text(self, name: str, default: str = "") -> str:
        """A string attribute."""
        return str(ir.StringAttr(self.attribute(name)).value) if self.has(name) else default

    def ints(self, name: str, default: Sequence[int] = ()) -> tuple[int, ...]:
        """An array of integers; booleans count as 0 and 1."""
        if not self.has(name):
            return tuple(default)
        attribute = self.attribute(name)
        if isinstance(attribute, ir.DenseElementsAttr):
            return tuple(int(value) for value in np.array(attribute).reshape(-1))
        kind = ir.DenseBoolArrayAttr if isinstance(attribute, ir.DenseBoolArrayAttr) else ir.DenseI64ArrayAttr
        return tuple(int(value) for value in kind(attribute))

    def word(self, name: str, default: str = "") -> str:
        """The word of an enumeration (`LT` of `#stablehlo<comparison_direction LT>`)."""
        if not self.has(name):
            return default
        match = re.search(r"(\w+)>$", str(self.attribute(name)))
        return match[1] if match else default

    def unsupported(self, reason: str) -> NoReturn:
        """Refuse the op, with what is wrong with this use of it."""
        raise Unsupported(reason)
