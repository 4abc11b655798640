"""Kinds of attributes: how a plain Python value becomes an MLIR attribute and comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ivy.mlir import ir


class AttributeKind:
    """One kind of attribute; used as an annotation in op classes, never instantiated."""

    @staticmethod
    def normalise(value: Any) -> Any:
        """The canonical Python form of a value that a caller gave."""
        return value

    @staticmethod
    def to_attribute(value: Any) -> ir.Attribute:
        """The MLIR attribute of a normalised value."""
        raise NotImplementedError

    @staticmethod
    def to_value(attribute: ir.Attribute) -> Any:
        """The Python value; raises `ValueError` or `TypeError` for another kind of attribute."""
        raise NotImplementedError

    @classmethod
    def describe(cls) -> str:
        """The kind in words, for errors and the reference."""
        return (cls.__doc__ or "").rstrip(".")


class Int(AttributeKind):
    """a 64-bit integer."""

    normalise = staticmethod(int)

    @staticmethod
    def to_attribute(value: int) -> ir.Attribute:
        return ir.IntegerAttr.get(ir.IntegerType.get_signless(64), value)

    @staticmethod
    def to_value(attribute: ir.Attribute) -> int:
        return ir.IntegerAttr(attribute).value


class Float(AttributeKind):
    """a 64-bit float."""

    normalise = staticmethod(float)

    @staticmethod
    def to_attribute(value: float) -> ir.Attribute:
        return ir.FloatAttr.get(ir.F64Type.get(), value)

    @staticmethod
    def to_value(attribute: ir.Attribute) -> float:
        return ir.FloatAttr(attribute).value


class Bool(AttributeKind):
    """`true` or `false`."""

    normalise = staticmethod(bool)

    @staticmethod
    def to_attribute(value: bool) -> ir.Attribute:
        return ir.BoolAttr.get(value)

    @staticmethod
    def to_value(attribute: ir.Attribute) -> bool:
        return ir.BoolAttr(attribute).value


class Str(AttributeKind):
    """a string."""

    normalise = staticmethod(str)

    @staticmethod
    def to_attribute(value: str) -> ir.Attribute:
        return ir.StringAttr.get(value)

    @staticmethod
    def to_value(attribute: ir.Attribute) -> str:
        return ir.StringAttr(attribute).value


class Ints(AttributeKind):
    """`array<i64: …>`."""

    @staticmethod
    def normalise(value: Sequence[int]) -> tuple[int, ...]:
        return tuple(int(item) for item in value)

    @staticmethod
    def to_attribute(value: tuple[int, ...]) -> ir.Attribute:
        return ir.DenseI64ArrayAttr.get(list(value))

    @staticmethod
    def to_value(attribute: ir.Attribute) -> tuple[int, ...]:
        return tuple(ir.DenseI64ArrayAttr(attribute))


class Strs(AttributeKind):
    """an array of strings."""

    @staticmethod
    def normalise(value: Sequence[str]) -> tuple[str, ...]:
        return tuple(map(str, value))

    @staticmethod
    def to_attribute(value: tuple[str, ...]) -> ir.Attribute:
        return ir.ArrayAttr.get([ir.StringAttr.get(item) for item in value])

    @staticmethod
    def to_value(attribute: ir.Attribute) -> tuple[str, ...]:
        return tuple(ir.StringAttr(item).value for item in ir.ArrayAttr(attribute))


class DType(AttributeKind):
    """an element type."""

    @staticmethod
    def to_attribute(value: ir.Type) -> ir.Attribute:
        return ir.TypeAttr.get(value)

    @staticmethod
    def to_value(attribute: ir.Attribute) -> ir.Type:
        return ir.TypeAttr(attribute).value


class Elements(AttributeKind):
    """the elements of a tensor, `dense<…> : tensor<…>`."""

    @staticmethod
    def to_attribute(value: ir.Attribute) -> ir.Attribute:
        return value

    @staticmethod
    def to_value(attribute: ir.Attribute) -> ir.Attribute:
        if not isinstance(attribute, (ir.DenseElementsAttr, ir.DenseResourceElementsAttr)):
            raise TypeError("not an elements attribute")
        return attribute


def choice(*words: str) -> type[Str]:
    """A string attribute that is one of `words`."""

    def to_value(attribute: ir.Attribute) -> str:
        value = ir.StringAttr(attribute).value
        if value not in words:
            raise ValueError(value)
        return value

    def normalise(value: str) -> str:
        if value not in words:
            raise ValueError(f"expected one of {words}, got {value!r}")
        return value

    members: dict[str, Any] = {
        "to_value": staticmethod(to_value),
        "normalise": staticmethod(normalise),
        "__doc__": "one of " + ", ".join(f'`"{word}"`' for word in words),
    }
    return type("Choice", (Str,), members)


def elements(array: np.ndarray, element_type: ir.Type) -> ir.Attribute:
    """`array` as an elements attribute with this element type.

    Arrays of one repeated value become splats. bfloat16 and the 8-bit floats are `ml_dtypes`
    arrays, complex ones NumPy's.
    """
    type_ = ir.RankedTensorType.get(array.shape, element_type)
    array = np.ascontiguousarray(array).reshape(array.shape)
    if element_type == ir.IntegerType.get_signless(1):
        if array.size and (array.all() or not array.any()):
            return ir.DenseElementsAttr.get_splat(type_, ir.BoolAttr.get(bool(array.flat[0])))
        return ir.DenseElementsAttr.get(array.astype(bool), type=element_type, shape=list(array.shape))
    raw: Callable[..., ir.Attribute] = ir.DenseElementsAttr.get
    if array.dtype.kind == "V" or str(array.dtype) in _AS_BITS:
        array = array.view(np.uint16 if array.dtype.itemsize == 2 else np.uint8)
    return raw(array, type=element_type, shape=list(array.shape))


_AS_BITS = frozenset({"bfloat16", "float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz"})
