"""The conversion itself: tensors become value tensors, ops by the families' patterns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from ivy.dialect import types
from ivy.dialect.base import OPS, attributes_of, operands_of
from ivy.lowering.conversion import Conversion, Unsupported, convert_signatures
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.control_flow import convert_control_flow
from ivy.lowering.ivy_to_torch.registry import PATTERNS, Pattern
from ivy.lowering.ivy_to_torch.scalars import SCALAR_PATTERNS
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import func, ir, passmanager


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
        patterns = [(f"ivy.{name}", _rewrite(OPS[name], pattern)) for name, pattern in PATTERNS.items()]
        patterns += [(name, _rewrite_scalar(pattern)) for name, pattern in SCALAR_PATTERNS.items()]
        patterns += [("func.return", _rewrite_return), ("func.call", _rewrite_call)]
        convert_signatures(op, aten.convert_type)
        convert_control_flow(op, aten.convert_type)
        conversion.run(op, patterns, _clean_up)


def _clean_up(op: ir.Operation) -> None:
    passmanager.PassManager.parse("builtin.module(reconcile-unrealized-casts)").run(op)


def _rewrite(cls: type[Any], pattern: Pattern) -> Any:
    def rewrite(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> None:
        operands = _regroup(operands_of(op), list(adaptor.operands))
        attributes = attributes_of(op)
        fields = [attributes[name] if name in attributes else operands[name] for name in cls.fields]
        result_types = [result.type for result in op.results]
        wanted = result_types[0] if len(result_types) == 1 else result_types
        results = pattern(wanted, *fields)
        values = list(results) if isinstance(results, (list, tuple)) else [results]
        rewriter.replace_op(op.operation, list(map(_refined, values, result_types)))

    return rewrite


def _regroup(groups: dict[str, Any], converted: list[ir.Value]) -> dict[str, Any]:
    """The converted operands in the groups of the old ones."""
    rest = iter(converted)
    return {
        name: None
        if group is None
        else [next(rest) for _ in group]
        if isinstance(group, list)
        else next(rest)
        for name, group in groups.items()
    }


def _refined(value: ir.Value, wanted: ir.Type) -> ir.Value:
    type_ = aten.vtensor(wanted)
    if value.type == type_:
        return value
    if not types.is_compatible(aten.type_of(value), wanted):
        raise Unsupported(f"converted to {value.type} instead of {wanted}")
    return aten.operation("torch.tensor_static_info_cast", [value], [type_]).results[0]


def _rewrite_scalar(pattern: Pattern) -> Any:
    def rewrite(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> None:
        rewriter.replace_op(op.operation, [pattern(op, *adaptor.operands)])

    return rewrite


def _rewrite_return(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> None:
    rewriter.replace_op(op.operation, func.ReturnOp(list(adaptor.operands)).operation)


def _rewrite_call(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> None:
    result_types = [converter.convert_type(result.type) for result in op.results]
    callee = ir.FlatSymbolRefAttr(op.attributes["callee"]).value
    rewriter.replace_op(op.operation, func.CallOp(result_types, callee, list(adaptor.operands)).operation)
