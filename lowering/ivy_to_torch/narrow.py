"""8-bit floats, which PyTorch converts but does not compute with: computed with as float32."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.attributes import DType
from ivy.mlir import ir

Value = ir.Value

_AS_THEY_ARE = frozenset(
    {"astype", "bitcast", "constant", "reshape", "permute_dims", "expand_dims", "squeeze"}
)
"""Ops that PyTorch has for these elements."""


def is_narrow_float(type_: ir.Type) -> bool:
    """Whether a type is of 8-bit floats."""
    return isinstance(type_, ir.RankedTensorType) and types.dtype_name(type_).startswith("float8")


def expand_narrow(cls: type[Any], op: ir.Operation, fields: dict[str, Any]) -> list[Value] | None:
    """`op` on float32, or `None` where it has nothing to do with 8-bit floats."""
    name = op.name.removeprefix("ivy.")
    if name in _AS_THEY_ARE or not any(is_narrow_float(value.type) for value in [*op.operands, *op.results]):
        return None
    made = cls.build(**{name: _field(cls, name, value) for name, value in fields.items()})
    results = made if isinstance(made, tuple) else [made]
    return [
        ops.astype(new, old.type.element_type) if is_narrow_float(old.type) else new
        for new, old in zip(results, op.results, strict=True)
    ]


def _field(cls: type[Any], name: str, value: Any) -> Any:
    wide = types.element_type("float32")
    if name in cls.attribute_kinds:
        is_type = cls.attribute_kinds[name] is DType
        return wide if is_type and types.dtype_name(value).startswith("float8") else value
    if isinstance(value, list):
        return [_field(cls, name, item) for item in value]
    return ops.astype(value, wide) if value is not None and is_narrow_float(value.type) else value
