"""Ivy ops that PyTorch does not have, as smaller Ivy ops that it has."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

from ivy.dialect.base import OPS
from ivy.lowering.expansion import Expansion, expand_all
from ivy.lowering.ivy_to_torch.narrow import expand_narrow
from ivy.lowering.ivy_to_torch.registry import EXPANSIONS, PATTERNS
from ivy.lowering.ivy_to_torch.unsigned import expand_unsigned
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import ir


@register_pass
@dataclass(frozen=True)
class ExpandForTorch(Pass):
    """Rewrite the Ivy ops that PyTorch has no operator for by those that it has.

    High-level ops that PyTorch lacks are decomposed, general forms such as `ivy.gather` become the
    indexing that PyTorch has, and arithmetic on `uint16`, `uint32` and `uint64` becomes arithmetic on
    signed integers with the same bits.
    """

    name: ClassVar[str] = "ivy-expand-for-torch"

    def run(self, op: ir.Operation) -> None:
        """Rewrite until nothing is left to expand."""
        expand_all(op, _choose)


def _choose(op: ir.Operation) -> Expansion:
    return partial(_expansion, OPS[op.name.removeprefix("ivy.")], op)


def _expansion(cls: type[Any], op: ir.Operation, /, **fields: Any) -> Any:
    name = op.name.removeprefix("ivy.")
    if (results := expand_unsigned(cls, op, fields)) is not None:
        return results
    if (results := expand_narrow(cls, op, fields)) is not None:
        return results
    if name in EXPANSIONS and (results := EXPANSIONS[name](**fields)) is not None:
        return results
    if name in PATTERNS or cls.decompose is None:
        return None
    return cls.decompose(**fields)
