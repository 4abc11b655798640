"""Ivy ops that have no linalg form of their own, as smaller Ivy ops that have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ivy.lowering.expansion import Expansion, decomposition, expand_all
from ivy.lowering.ivy_to_linalg.registry import EXPANSIONS, PATTERNS
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import ir


@register_pass
@dataclass(frozen=True)
class DecomposeForLinalg(Pass):
    """Rewrite the Ivy ops that have no linalg pattern by those that have.

    They are decomposed in place, again and again, until `--convert-ivy-to-linalg` can convert all that
    is left.
    """

    name: ClassVar[str] = "ivy-decompose-for-linalg"

    def run(self, op: ir.Operation) -> None:
        """Rewrite until nothing is left to decompose."""
        expand_all(op, _choose)


def _choose(op: ir.Operation) -> Expansion | None:
    name = op.name.removeprefix("ivy.")
    if name in EXPANSIONS:
        return EXPANSIONS[name]
    return None if name in PATTERNS else decomposition(op)
