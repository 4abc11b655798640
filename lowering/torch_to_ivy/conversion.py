"""The conversion itself: types, function signatures, and the decoding of operands for patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar

import numpy as np

from ivy.dialect import types
from ivy.dialect.helpers import constant
from ivy.lowering.conversion import (
    Conversion,
    Pattern,
    Unsupported,
    convert_signatures,
    op_name,
    rewrite_call,
    rewrite_return,
)
from ivy.lowering.passes import Pass, register_pass
from ivy.lowering.torch_to_ivy.control_flow import ToScf
from ivy.lowering.torch_to_ivy.random import restart_keys
from ivy.lowering.torch_to_ivy.registry import PATTERNS, TorchOp
from ivy.mlir import context, ir, passmanager, tensor

_VTENSOR = re.compile(r"!torch\.v?tensor<\[([^\]]*)\],(.+)>")
_SCALARS = {"!torch.int": "index", "!torch.float": "f64", "!torch.bool": "i1"}
_DTYPES = {"si8": "i8", "si16": "i16", "si32": "i32", "si64": "i64"}

_DEAD_WHEN_USELESS = frozenset(
    {
        "torch.constant.int",
        "torch.constant.float",
        "torch.constant.bool",
        "torch.constant.str",
        "torch.constant.none",
        "torch.constant.device",
        "torch.constant.number",
        "torch.prim.ListConstruct",
        "torch.prim.TupleConstruct",
    }
)


@register_pass
@dataclass(frozen=True)
class TorchToIvy(Pass):
    """Convert the torch dialect to the Ivy dialect.

    Value tensors become builtin tensors, torch integers `index` values. Type promotion, which
    PyTorch does inside its operators, becomes explicit `ivy.astype` ops.
    """

    name: ClassVar[str] = "convert-torch-to-ivy"

    def run(self, op: ir.Operation) -> None:
        """Convert a module."""
        conversion = Conversion(
            "torch-to-ivy",
            "torch.",
            ("ivy", "arith", "tensor", "scf", "builtin"),
            convert_type,
            _DEAD_WHEN_USELESS,
        )
        patterns = [(name, _rewrite(pattern)) for name, pattern in PATTERNS.items()]
        patterns += [
            ("torch.operator", _rewrite_operator),
            ("torch.aten.__getitem__.t", _rewrite_get_item),
            ("torch.prim.ListUnpack", _rewrite_list_unpack),
            ("torch.vtensor.literal", _rewrite_literal),
            ("func.return", rewrite_return),
            ("func.call", rewrite_call),
        ]
        restart_keys()
        convert_signatures(op, convert_type)
        ToScf(convert_type).run(op)
        conversion.run(
            op, [(n, p) for n, p in patterns if op.context.is_registered_operation(n)], _erase_dead
        )


def _erase_dead(op: ir.Operation) -> None:
    """Remove the constants and lists that patterns have read, and the casts between old and new."""
    passmanager.PassManager.parse("builtin.module(reconcile-unrealized-casts)").run(op)
    for block in _blocks(op):
        for inner in reversed(list(block.operations)):
            operation = inner.operation
            if operation.name.startswith("torch.") and not any(
                True for r in operation.results for _ in r.uses
            ):
                operation.erase()
    passmanager.PassManager.parse("builtin.module(reconcile-unrealized-casts)").run(op)


def _blocks(op: ir.Operation) -> list[ir.Block]:
    return [
        block
        for region in op.regions
        for parent in region.blocks
        for block in [*(b for inner in parent.operations for b in _blocks(inner.operation)), parent]
    ]


@cache
def _converted(text: str) -> ir.Type | None:
    if text in _SCALARS:
        return ir.Type.parse(_SCALARS[text], context())
    match = _VTENSOR.fullmatch(text)
    if match is None:
        return None
    sizes = [types.DYNAMIC if size == "?" else int(size) for size in match[1].split(",") if size]
    element = ir.Type.parse(_DTYPES.get(match[2], match[2]), context())
    return types.tensor(sizes, element)


def convert_type(type_: ir.Type) -> ir.Type:
    """The builtin type of a torch type; types that only constants have stay."""
    return _converted(str(type_)) or type_


def _rewrite(pattern: Pattern) -> Any:
    def rewrite(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> bool | None:
        operation = op.operation
        if any("!torch.list" in str(result.type) for result in operation.results):
            return True  # its elements are made by _rewrite_get_item
        result_types = tuple(converter.convert_type(result.type) for result in operation.results)
        arguments = [_decode(old, new) for old, new in zip(operation.operands, adaptor.operands, strict=True)]
        results = pattern(TorchOp(op_name(op), result_types), *arguments)
        values = list(results) if isinstance(results, (list, tuple)) else [results]
        rewriter.replace_op(operation, list(map(_refined, values, result_types)))
        return None

    return rewrite


def _rewrite_operator(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> bool | None:
    pattern = PATTERNS.get(op_name(op))
    if pattern is None:
        return True
    return _rewrite(pattern)(op, adaptor, converter, rewriter)


def _rewrite_get_item(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> bool | None:
    """An element of a list: lists of tensors are never made, each element is built where it is taken."""
    values, position = _list_elements(op.operands[0]), _decode(op.operands[1], adaptor.operands[1])
    wanted = converter.convert_type(op.results[0].type)
    rewriter.replace_op(op.operation, [_refined(values[position], wanted)])
    return None


def _rewrite_list_unpack(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> bool | None:
    wanted = [converter.convert_type(result.type) for result in op.results]
    values = _list_elements(op.operands[0])
    if len(values) != len(wanted):
        raise Unsupported(f"unpacks {len(values)} values into {len(wanted)}")
    rewriter.replace_op(op.operation, list(map(_refined, values, wanted)))
    return None


def _list_elements(value: ir.Value) -> list[Any]:
    owner = value.owner.operation
    if owner.name == "torch.prim.ListConstruct":
        return [_decode(item, _mapped(item)) for item in owner.operands]
    name = op_name(owner)
    if name not in PATTERNS:
        raise Unsupported(f"takes an element of the list that {name} gives")
    arguments = [_decode(operand, _mapped(operand)) for operand in owner.operands]
    return list(PATTERNS[name](TorchOp(name, ()), *arguments))


def _refined(value: ir.Value, wanted: ir.Type) -> ir.Value:
    """`value` under the exact type that the framework recorded."""
    if value is None or value.type == wanted:
        return value
    if isinstance(wanted, ir.RankedTensorType) and isinstance(value.type, ir.RankedTensorType):
        if types.is_compatible(value.type, wanted):
            return tensor.CastOp(wanted, value).result
        raise Unsupported(
            f"converted to {types.describe(value.type)}, but PyTorch gives {types.describe(wanted)}"
        )
    raise Unsupported(f"converted to {value.type}, but PyTorch gives {wanted}")


def _decode(old: ir.Value, new: ir.Value) -> Any:
    """An operand as a pattern sees it."""
    owner = old.owner
    if not isinstance(owner, ir.Block):
        owner = owner.operation
        match owner.name:
            case "torch.constant.none":
                return None
            case "torch.constant.int" | "torch.constant.number":
                return owner.attributes["value"].value
            case "torch.constant.float":
                return ir.FloatAttr(owner.attributes["value"]).value
            case "torch.constant.bool":
                return bool(owner.attributes["value"].value)
            case "torch.constant.str" | "torch.constant.device":
                return ir.StringAttr(owner.attributes["value"]).value
            case "torch.prim.ListConstruct" | "torch.prim.TupleConstruct":
                return [_decode(item, _mapped(item)) for item in owner.operands]
    return new


def _mapped(value: ir.Value) -> ir.Value:
    """What an element of a list became: the conversion maps operands of an op, not of its lists."""
    wanted = convert_type(value.type)
    if wanted == value.type:
        return value
    cast = ir.Operation.create("builtin.unrealized_conversion_cast", results=[wanted], operands=[value])
    return cast.results[0]


def _rewrite_literal(op: Any, adaptor: Any, converter: Any, rewriter: Any) -> bool | None:
    element = converter.convert_type(op.results[0].type).element_type
    array = _literal_array(op.attributes["value"], element)
    rewriter.replace_op(op.operation, [constant(array, element)])
    return None


def _literal_array(value: ir.Attribute, element: ir.Type) -> np.ndarray:
    if not isinstance(value, ir.DenseResourceElementsAttr):
        return np.array(ir.DenseElementsAttr(value))
    resource = ir.DenseResourceElementsAttr(value)
    dtype = np.dtype(types.dtype_name(element))
    return np.frombuffer(memoryview(resource), np.uint8).view(dtype).reshape(resource.type.shape)
