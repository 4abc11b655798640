"""The conversion itself: tensors become value tensors, ops by the families' patterns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ivy.dialect import types
from ivy.dialect.base import OPS
from ivy.lowering.conversion import Conversion, Unsupported, convert_signatures, rewrite_call, rewrite_return
from ivy.lowering.from_ivy import clean_up, rewrite_op, rewrite_scalar
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.control_flow import ToTorch
from ivy.lowering.ivy_to_torch.registry import PATTERNS
from ivy.lowering.ivy_to_torch.scalars import SCALAR_PATTERNS
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import ir


@register_pass
@dataclass(frozen=True)
class IvyToTorch(Pass):
    """Convert the Ivy dialect to the torch dialect.

    Ops that PyTorch does not have must have been expanded (`--ivy-expand-for-torch`). Tensors become
    value tensors, `index` values torch integers.
    """

    name: ClassVar[str] = "convert-ivy-to-torch"

    def run(self, op: ir.Operation) -> None:
        """Convert a module."""
        conversion = Conversion("ivy-to-torch", "ivy.", ("torch", "builtin"), aten.convert_type)
        patterns = [
            (f"ivy.{name}", rewrite_op(OPS[name], pattern, _refined)) for name, pattern in PATTERNS.items()
        ]
        patterns += [(name, rewrite_scalar(pattern)) for name, pattern in SCALAR_PATTERNS.items()]
        patterns += [("func.return", rewrite_return), ("func.call", rewrite_call)]
        convert_signatures(op, aten.convert_type)
        ToTorch(aten.convert_type).run(op)
        conversion.run(op, patterns, clean_up)


def _refined(value: ir.Value, wanted: ir.Type) -> ir.Value:
    type_ = aten.vtensor(wanted)
    if value.type == type_:
        return value
    if not types.is_compatible(aten.type_of(value), wanted):
        raise Unsupported(f"converted to {value.type} instead of {wanted}")
    return aten.operation("torch.tensor_static_info_cast", [value], [type_]).results[0]
