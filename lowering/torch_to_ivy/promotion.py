"""PyTorch's type promotion, made explicit.

Where an operator's result has the promoted type, patterns read it from the result. This module is
for the others (comparisons, integer division, …): operands are promoted within the highest
category present (bool < integer < float < complex); in it, tensors with axes count before 0-d
tensors, and these before Python numbers (https://docs.pytorch.org/docs/stable/tensor_attributes.html).
"""

from __future__ import annotations

from typing import Any

from ivy.dialect import types
from ivy.dialect.helpers import scalar, size_to_tensor
from ivy.lowering.torch_to_ivy.registry import cast
from ivy.mlir import ir, tensor

Number = bool | int | float | complex

_ORDER = ("bool", "uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64")


def is_number(value: Any) -> bool:
    """Whether an argument is a Python number."""
    return isinstance(value, (bool, int, float, complex))


def is_scalar_value(value: Any) -> bool:
    """Whether an argument is a number known only at run time (`index`, `f64`, `i1`, `i64`)."""
    return isinstance(value, ir.Value) and not isinstance(value.type, ir.RankedTensorType)


def as_tensor(value: Any, element: ir.Type) -> ir.Value:
    """A tensor of this element type from a tensor, a Python number or a run-time number."""
    if is_number(value):
        return scalar(value, element)
    if is_scalar_value(value):
        return _box(value, element)
    return cast(value, element)


def _box(value: ir.Value, element: ir.Type) -> ir.Value:
    if isinstance(value.type, ir.IndexType):
        return size_to_tensor(value, element)
    boxed = tensor.FromElementsOp(ir.RankedTensorType.get([], value.type), [value]).result
    return cast(boxed, element)


def common_type(*values: Any) -> ir.Type:
    """The element type that PyTorch computes an operation of these arguments in."""
    ranked = sorted((_priority(value), _name(value)) for value in values)
    category = max(_category(name) for _, name in ranked)
    highest = [(priority, name) for priority, name in ranked if _category(name) == category]
    top = max(priority for priority, _ in highest)
    names = [name for priority, name in highest if priority == top]
    if category == 3:
        return _complex_type(names, ranked)
    return types.element_type(_join(names))


def _complex_type(names: list[str], ranked: list[tuple[int, str]]) -> ir.Type:
    reals = [name for _, name in ranked if name == "float64"]
    wide = "complex128" in names or reals
    return types.element_type("complex128" if wide else "complex64")


def promote(*values: Any) -> list[ir.Value]:
    """All arguments as tensors of their common type."""
    element = common_type(*values)
    return [as_tensor(value, element) for value in values]


def _priority(value: Any) -> int:
    if isinstance(value, ir.Value) and isinstance(value.type, ir.RankedTensorType):
        return 2 if value.type.rank else 1
    return 0


def _name(value: Any) -> str:
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int):
        return "int64"
    if isinstance(value, float):
        return "float32"
    if isinstance(value, complex):
        return "complex64"
    if isinstance(value.type, ir.IndexType):
        return "int64"
    if isinstance(value.type, ir.RankedTensorType):
        return types.dtype_name(value.type)
    return {"f64": "float32", "i1": "bool"}.get(str(value.type), "int64")


def _category(name: str) -> int:
    if name == "bool":
        return 0
    if name.startswith(("int", "uint")):
        return 1
    return 3 if name.startswith("complex") else 2


def _join(names: list[str]) -> str:
    distinct = set(names)
    if len(distinct) == 1:
        return distinct.pop()
    if distinct == {"uint8", "int8"}:
        return "int16"
    if distinct == {"float16", "bfloat16"}:
        return "float32"
    return max(distinct, key=_ORDER.index)
