"""Composites: those of Ivy ops become these again, all others are what they are composed of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.dialect import types
from ivy.dialect.base import MOST_MIXED, OPS, MixedTensors, Op, _is_optional, _is_variadic
from ivy.errors import ConversionError
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.mlir import ir

Value = ir.Value


@hlo_op("composite")
def composite(op: HloOp, *operands: Value) -> Sequence[Value]:
    name = op.text("name")
    if name.startswith("ivy."):
        entries = op.attribute("composite_attributes") if op.has("composite_attributes") else {}
        rebuilt = rebuild(op, name.removeprefix("ivy."), operands, entries)
        if rebuilt is not None:
            return rebuilt
    return op.function(ir.FlatSymbolRefAttr(op.attribute("decomposition")).value).apply(operands)


def rebuild(op: HloOp, name: str, operands: Sequence[Value], entries: Any) -> list[Value] | None:
    """The Ivy op, if `entries` are its attributes, and it gives the result of `op`."""
    cls = OPS.get(name)
    if cls is None:
        return None
    entries = ir.DictAttr(entries) if isinstance(entries, ir.Attribute) else entries
    try:
        attributes = {field: kind.to_value(entries[field]) for field, kind in cls.attribute_kinds.items()}
        groups = _grouped(cls, operands, entries)
        if groups is None:
            return None
        results = cls.build(**groups, **attributes)
    except (KeyError, ValueError, TypeError, RuntimeError, ConversionError):
        return None
    values = list(results) if isinstance(results, tuple) else [results]
    fits = len(values) == len(op.types) and all(
        types.is_compatible(value.type, wanted) for value, wanted in zip(values, op.types, strict=True)
    )
    return values if fits else None


SEGMENTS = "operandSegmentSizes"


def _grouped(cls: type[Op], operands: Sequence[Value], entries: ir.DictAttr) -> dict[str, Any] | None:
    """The operands by field; `None` where it is not said which of them are absent."""
    fields = list(cls.operand_annotations)
    if SEGMENTS in entries:
        return _by_segments(cls, operands, list(ir.DenseI32ArrayAttr(entries[SEGMENTS])))
    loose = [field for field in fields if _is_variadic(cls, field) or _is_optional(cls, field)]
    if len(operands) == len(fields) and not any(_is_variadic(cls, field) for field in fields):
        return dict(zip(fields, operands, strict=True))
    if len(loose) != 1:
        return None
    (field,) = loose
    place, extra = fields.index(field), len(operands) - len(fields) + 1
    group: Any = list(operands[place : place + extra])
    if not _is_variadic(cls, field):
        group = group[0] if group else None
    rest = [*operands[:place], *operands[place + extra :]]
    return {field: group} | dict(zip([name for name in fields if name != field], rest, strict=True))


def _by_segments(cls: type[Op], operands: Sequence[Value], counts: Sequence[int]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    sizes, rest = iter(counts), iter(operands)
    for field, annotation in cls.operand_annotations.items():
        size = sum(next(sizes) for _ in range(MOST_MIXED if annotation is MixedTensors else 1))
        group = [next(rest) for _ in range(size)]
        result[field] = group if _is_variadic(cls, field) else (group[0] if group else None)
    return result
