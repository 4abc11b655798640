"""Tensors of the linalg stage beside their Ivy types: constants, sizes, single elements.

A shape here is a list of sizes: ints, or `index` values for sizes known only at run time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from ivy.dialect import types
from ivy.dialect.helpers import dim, index, known_size, split_shape
from ivy.dialect.types import DYNAMIC
from ivy.lowering.ivy_to_linalg.elements import (
    UNSIGNED,
    Element,
    Number,
    attribute,
    constant,
    converted,
    kind_of,
    width_of,
)
from ivy.mlir import ir

Size = ir.Value | int


class Array(NamedTuple):
    """A tensor in the making: the value, and the Ivy type that it stands for.

    The two differ where integers are unsigned (signless in the value).
    """

    value: ir.Value
    type: ir.RankedTensorType
    source: ir.Value | None = None
    """The Ivy value that it is the conversion of, where it is an operand."""

    @property
    def shape(self) -> list[int]:
        """The sizes, `DYNAMIC` for unknown ones."""
        return list(self.type.shape)

    @property
    def rank(self) -> int:
        """The number of axes."""
        return self.type.rank

    @property
    def element_type(self) -> ir.Type:
        """The Ivy element type."""
        return self.type.element_type


def signless(type_: ir.Type) -> ir.Type:
    """The type of values for an Ivy type: the same, with signless integers."""
    if isinstance(type_, ir.RankedTensorType):
        element = type_.element_type
        new = converted(element)
        return type_ if new == element else ir.RankedTensorType.get(list(type_.shape), new)
    return converted(type_)


def create(
    name: str,
    operands: Sequence[ir.Value],
    result_type: ir.Type,
    attributes: dict[str, Any] | None = None,
    regions: int = 0,
) -> ir.Operation:
    """Any op with one result."""
    return ir.Operation.create(
        name, results=[result_type], operands=list(operands), attributes=attributes or {}, regions=regions
    )


def made(name: str, operands: Sequence[ir.Value], type_: ir.Type, attributes: dict[str, Any]) -> Array:
    """An op whose result is an array of this Ivy type."""
    return Array(create(name, operands, signless(type_), attributes).results[0], type_)


# ---------------------------------------------------------------------------------- shapes


def dimension(x: Array, axis: int) -> Size:
    """The size of an axis."""
    return dim(x.value, axis)


def sizes(x: Array) -> list[Size]:
    """The sizes of all axes."""
    return [dim(x.value, axis) for axis in range(x.rank)]


def mixed(shape: Sequence[int], dims: Sequence[ir.Value]) -> list[Size]:
    """The sizes from an op's shape attribute and its operands for the dynamic ones."""
    dynamic = iter(dims)
    return [known_size(next(dynamic)) if known == DYNAMIC else known for known in shape]


def cast(x: Array, type_: ir.RankedTensorType) -> Array:
    """`x` under a type of the same elements that knows other sizes."""
    if list(x.type.shape) == list(type_.shape):
        return Array(x.value, type_)
    return made("tensor.cast", [x.value], type_, {})


# ------------------------------------------------------------------- constants and filling


def full(type_: ir.RankedTensorType, number: Number) -> Array:
    """A constant of a static type of real elements."""
    splat = ir.DenseElementsAttr.get_splat(signless(type_), attribute(number, type_.element_type))
    return made("arith.constant", [], type_, {"value": splat})


def array(values: Any, dtype: str) -> Array:
    """A constant of real elements from anything `numpy.asarray` takes."""
    data, element = np.asarray(values, dtype=dtype), types.element_type(dtype)
    value = ir.DenseElementsAttr.get(
        np.ascontiguousarray(data), type=converted(element), shape=list(data.shape)
    )
    return made("arith.constant", [], types.tensor(data.shape, element), {"value": value})


def empty(shape: Sequence[Size], element: ir.Type) -> Array:
    """A tensor without contents, of an Ivy element type."""
    static, dynamic = split_shape(shape)
    return made("tensor.empty", dynamic, types.tensor(static, element), {})


def empty_like(x: Array) -> Array:
    """A tensor without contents of the type of `x`."""
    return empty(sizes(x), x.element_type)


def scalar_array(element: Element) -> Array:
    """A 0-d tensor of one element."""
    return made("tensor.from_elements", [element.value], types.tensor((), element.type), {})


def extract(x: Array, *indices: Element | int) -> Element:
    """One element of `x`, at `index` elements or ints."""
    places = [index(i) if isinstance(i, int) else i.value for i in indices]
    op = create("tensor.extract", [x.value, *places], converted(x.element_type))
    return Element(op.results[0], x.element_type)


def extract_constant(x: Array) -> Element:
    """The element of a 0-d tensor, as a constant where it is one."""
    number = number_of(x)
    return extract(x) if number is None else constant(number, x.element_type)


def insert(x: Array, element: Element, *indices: Element | int) -> Array:
    """`x` with one element replaced."""
    places = [index(i) if isinstance(i, int) else i.value for i in indices]
    return Array(create("tensor.insert", [element.value, x.value, *places], x.value.type).results[0], x.type)


def number_of(x: Array) -> Number | None:
    """The number that all elements of a constant are; `None` where it is no such constant."""
    owner = x.value.owner
    if isinstance(owner, ir.Block) or owner.name != "arith.constant":
        return None
    content = owner.attributes["value"]
    if not isinstance(content, ir.DenseElementsAttr) or not content.is_splat:
        return None
    element = x.value.type.element_type
    if isinstance(element, ir.ComplexType):
        real, imaginary = str(content).split("(", 1)[1].split(")", 1)[0].split(",")
        return complex(_float(real), _float(imaginary)) if "0x" not in real + imaginary else None
    number = content.get_splat_value().value
    if kind_of(x.element_type) == UNSIGNED and number < 0:
        return number + (1 << width_of(x.element_type))
    return number


def _float(text: str) -> float:
    return float(text.strip())
