"""The conversion itself: `index` values become 0-d `tensor<i32>`, ops by the families' patterns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ivy.dialect import types
from ivy.dialect.base import OPS
from ivy.lowering.conversion import Conversion, Unsupported, convert_signatures, rewrite_call, rewrite_return
from ivy.lowering.from_ivy import clean_up, rewrite_op, rewrite_scalar
from ivy.lowering.ivy_to_stablehlo.control_flow import ToStableHlo
from ivy.lowering.ivy_to_stablehlo.registry import PATTERNS
from ivy.lowering.ivy_to_stablehlo.scalars import INDEX_PATTERNS
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import ir, tensor


@register_pass
@dataclass(frozen=True)
class IvyToStablehlo(Pass):
    """Convert the Ivy dialect to StableHLO and CHLO.

    Ops that StableHLO does not have must have been decomposed (`--ivy-outline-composites`).
    Implicit broadcasting becomes explicit, `index` arithmetic becomes arithmetic on 0-d tensors.
    """

    name: ClassVar[str] = "convert-ivy-to-stablehlo"

    def run(self, op: ir.Operation) -> None:
        """Convert a module."""
        conversion = Conversion("ivy-to-stablehlo", "ivy.", ("stablehlo", "chlo", "builtin"), convert_type)
        patterns = [
            (f"ivy.{name}", rewrite_op(OPS[name], pattern, _refined)) for name, pattern in PATTERNS.items()
        ]
        patterns += [(name, rewrite_scalar(pattern)) for name, pattern in INDEX_PATTERNS.items()]
        patterns += [("func.return", rewrite_return), ("func.call", rewrite_call)]
        convert_signatures(op, convert_type)
        ToStableHlo(convert_type).run(op)
        conversion.run(op, patterns, clean_up)


def convert_type(type_: ir.Type) -> ir.Type:
    """`index` becomes `tensor<i32>`, `i64`, `f64` and `i1` 0-d tensors; tensors stay."""
    if isinstance(type_, ir.IndexType):
        return types.tensor((), "int32")
    if isinstance(type_, (ir.IntegerType, ir.F64Type)):
        return ir.RankedTensorType.get([], type_)
    return type_


def _refined(value: ir.Value, wanted: ir.Type) -> ir.Value:
    if value.type == wanted:
        return value
    if not types.is_compatible(value.type, wanted):
        raise Unsupported(f"converted to {value.type} instead of {wanted}")
    if not isinstance(value.owner, ir.Block) and value.owner.name.startswith(("stablehlo.", "chlo.")):
        value.set_type(wanted)
        return value
    return tensor.CastOp(wanted, value).result
