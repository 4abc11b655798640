"""What of a StableHLO program only runs in the process of a framework that knows Ivy's calls."""

from __future__ import annotations

from ivy.errors import UnsupportedOp, UnsupportedOpError
from ivy.lowering.conversion import where
from ivy.mlir import ir


def check_portable(module: ir.Operation) -> None:
    """Refuse programs that other consumers of StableHLO cannot run.

    `ivy.eigh`, `ivy.eig` and `ivy.svd` have no StableHLO form and are custom calls, which Ivy's own
    backends replace by their library's function.

    Raises:
        UnsupportedOpError: the program has such calls; all are listed.
    """
    calls: list[UnsupportedOp] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if op.name == "stablehlo.custom_call":
            target = ir.StringAttr(op.attributes["call_target_name"]).value
            if target.startswith("ivy."):
                calls.append(UnsupportedOp(target, where(op.location), "StableHLO has no such operation"))
        return ir.WalkResult.ADVANCE

    module.walk(visit)
    if calls:
        raise UnsupportedOpError("stablehlo-export", calls)
