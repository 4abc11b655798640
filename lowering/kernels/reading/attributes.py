"""Types, numbers and attributes of MLIR as text and as expressions."""

from __future__ import annotations

from typing import Any

from ivy.lowering.conversion import Unsupported
from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.mlir import ir

DYNAMIC = ir.ShapedType.get_dynamic_size()


def element_of(type_: ir.Type) -> str:
    """The element type as text; `index` is `i64`."""
    return plain(str(type_.element_type if isinstance(type_, ir.ShapedType) else type_))


def plain(text: str) -> str:
    """`index` is `i64`."""
    return "i64" if text == "index" else text


def number_text(attribute: Any) -> str:
    """A number as MLIR writes it, without its type."""
    if isinstance(attribute, (ir.FloatAttr, ir.IntegerAttr, ir.BoolAttr, ir.Attribute)):
        text = str(attribute)
        if text in ("true", "false"):
            return text
        if text.startswith("["):  # a complex number, which only complex.constant has
            raise Unsupported("a complex constant")
        return text.split(" : ", maxsplit=1)[0]
    if isinstance(attribute, bool):
        return "true" if attribute else "false"
    return repr(attribute)


def attributes_of(op: ir.Operation) -> str:
    """The op's attributes as text, without those that say nothing."""
    parts = []
    for entry in op.attributes:
        name = entry if isinstance(entry, str) else entry.name
        value = str(op.attributes[name])
        if value not in ("#arith.fastmath<none>", "#arith.overflow<none>"):
            parts.append(f"{name} = {value}")
    return ", ".join(parts)


def as_scalar(value: Any, element: str) -> Expression:
    """A number of the entry function as an expression."""
    if isinstance(value, Expression):
        return value
    return ex.size(value, element)


def zero(element: str) -> Expression:
    """The zero of an element type."""
    if element.startswith("complex"):
        part = ex.part_of(element)
        return ex.make("complex.create", [ex.constant("0.0", part)] * 2, element)
    if element == "i1":
        return ex.constant("false", element)
    return ex.constant("0" if element.startswith("i") else "0.0", element)


def complex_parts(op: ir.Operation) -> Expression:
    """The value of `complex.constant`."""
    element = element_of(op.results[0].type)
    part = ex.part_of(element)
    parts = [ex.constant(number_text(number), part) for number in ir.ArrayAttr(op.attributes["value"])]
    return ex.make("complex.create", parts, element)
