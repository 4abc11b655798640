"""Builders of StableHLO ops, for static and dynamic shapes alike.

A shape here is a list of sizes: ints, or 0-d `tensor<i32>` values for sizes known only at run time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ivy.dialect import types
from ivy.dialect.attributes import elements
from ivy.dialect.helpers import Scalar, splat
from ivy.dialect.types import DYNAMIC
from ivy.mlir import ir

Value = ir.Value
Size = ir.Value | int


def create(
    name: str,
    operands: Sequence[Value],
    result_types: Sequence[ir.Type] | ir.Type,
    attributes: dict[str, Any] | None = None,
    regions: int = 0,
) -> ir.Operation:
    """Any op; a name without a dialect means StableHLO."""
    return ir.Operation.create(
        name if "." in name else f"stablehlo.{name}",
        results=[result_types] if isinstance(result_types, ir.Type) else list(result_types),
        operands=list(operands),
        attributes=attributes or {},
        regions=regions,
    )


def op(
    name: str,
    operands: Sequence[Value],
    result_type: ir.Type,
    attributes: dict[str, Any] | None = None,
) -> Value:
    """Any op with one result and no region."""
    return create(name, operands, result_type, attributes).results[0]


def i64_array(values: Sequence[int]) -> ir.Attribute:
    """`array<i64: …>`."""
    return ir.DenseI64ArrayAttr.get(list(values))


def i64_attr(value: int) -> ir.Attribute:
    """A 64-bit integer attribute."""
    return ir.IntegerAttr.get(ir.IntegerType.get_signless(64), value)


# ------------------------------------------------------------------------------- constants


def constant(value: ir.Attribute) -> Value:
    """A constant from an elements attribute."""
    return op("constant", [], value.type, {"value": value})


def scalar(value: Scalar, element: ir.Type | str) -> Value:
    """A 0-d constant."""
    return constant(splat(types.tensor((), element), value))


def array(values: Any, dtype: str) -> Value:
    """A constant from anything `numpy.asarray` takes."""
    return constant(elements(np.asarray(values, dtype=dtype), types.element_type(dtype)))


def full_like(x: Value, value: Scalar) -> Value:
    """A constant of the type of `x`, broadcast where a size is dynamic."""
    if x.type.has_static_shape:
        return constant(splat(x.type, value))
    return broadcast_to(scalar(value, x.type.element_type), sizes(x))


# ---------------------------------------------------------------------------------- shapes


def size(x: Value, axis: int) -> Size:
    """The size of an axis."""
    known = x.type.shape[axis]
    if known != DYNAMIC:
        return known
    return op("get_dimension_size", [x], types.tensor((), "int32"), {"dimension": i64_attr(axis)})


def sizes(x: Value) -> list[Size]:
    """The sizes of all axes."""
    return [size(x, axis) for axis in range(x.type.rank)]


def mixed(shape: Sequence[int], dims: Sequence[Value]) -> list[Size]:
    """The sizes from an op's shape attribute and its operands for the dynamic ones."""
    dynamic = iter(dims)
    return [next(dynamic) if known == DYNAMIC else known for known in shape]


def static_shape(shape: Sequence[Size]) -> list[int]:
    """The shape for a type: `DYNAMIC` for sizes known only at run time."""
    return [known if isinstance(known, int) else DYNAMIC for known in shape]


def is_static(shape: Sequence[Size]) -> bool:
    """Whether all sizes are ints."""
    return all(isinstance(known, int) for known in shape)


def shape_tensor(shape: Sequence[Size]) -> Value:
    """Sizes as a 1-d `tensor<i32>`."""
    if is_static(shape):
        return array(shape, "int32")
    parts = [
        array([known], "int32")
        if isinstance(known, int)
        else op("reshape", [known], types.tensor((1,), "int32"))
        for known in shape
    ]
    joined = types.tensor((len(parts),), "int32")
    return op("concatenate", parts, joined, {"dimension": i64_attr(0)}) if len(parts) > 1 else parts[0]


def multiply_sizes(a: Size, b: Size) -> Size:
    """The product of two sizes."""
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    return op("multiply", [as_tensor(a), as_tensor(b)], types.tensor((), "int32"))


def as_tensor(known: Size) -> Value:
    """A size as a 0-d `tensor<i32>`."""
    return scalar(known, "int32") if isinstance(known, int) else known


def reshape(x: Value, shape: Sequence[Size]) -> Value:
    """The same elements under another shape."""
    result = types.tensor(static_shape(shape), x.type.element_type)
    if result == x.type and is_static(shape):
        return x
    if is_static(shape) and x.type.has_static_shape:
        return op("reshape", [x], result)
    return op("dynamic_reshape", [x, shape_tensor(shape)], result)


def broadcast_in_dim(x: Value, shape: Sequence[Size], axes: Sequence[int]) -> Value:
    """`x` with its axes at the places `axes` of the result, repeated along the others."""
    result = types.tensor(static_shape(shape), x.type.element_type)
    if is_static(shape) and x.type.has_static_shape:
        if result == x.type and list(axes) == list(range(len(shape))):
            return x
        return op("broadcast_in_dim", [x], result, {"broadcast_dimensions": i64_array(axes)})
    operands = [x, shape_tensor(shape)]
    return op("dynamic_broadcast_in_dim", operands, result, {"broadcast_dimensions": i64_array(axes)})


def broadcast_to(x: Value, shape: Sequence[Size]) -> Value:
    """`x` broadcast as NumPy does it."""
    lead = len(shape) - x.type.rank
    return broadcast_in_dim(x, shape, range(lead, len(shape)))


def broadcast_together(*values: Value) -> list[Value]:
    """All values broadcast to their common shape.

    Dynamic sizes that meet are equal (see `dialect/elementwise`), so values of one type stay.
    """
    shape = list(types.broadcast(*(types.shape_of(value.type) for value in values)))
    if DYNAMIC not in shape:
        return [broadcast_to(value, shape) for value in values]
    if all(tuple(value.type.shape) == tuple(shape) for value in values):
        return list(values)
    target = [
        _common_size(values, axis - len(shape)) if known == DYNAMIC else known
        for axis, known in enumerate(shape)
    ]
    return [
        value if tuple(value.type.shape) == tuple(shape) else broadcast_to(value, target) for value in values
    ]


def _common_size(values: Sequence[Value], axis: int) -> Size:
    """The size of an axis, counted from the back, from the first value in which it is dynamic."""
    source = next(v for v in values if v.type.rank >= -axis and v.type.shape[axis + v.type.rank] == DYNAMIC)
    return size(source, axis + source.type.rank)


def transpose(x: Value, axes: Sequence[int]) -> Value:
    """The axes in another order."""
    if list(axes) == list(range(x.type.rank)):
        return x
    result = types.tensor([x.type.shape[axis] for axis in axes], x.type.element_type)
    return op("transpose", [x], result, {"permutation": i64_array(axes)})


# ------------------------------------------------------------------------- elementwise ops


def same(name: str, *operands: Value) -> Value:
    """An op whose operands, already of one shape, have the type of the result."""
    return op(name, operands, operands[0].type)


def convert(x: Value, element: ir.Type | str) -> Value:
    """`x` with another element type, as StableHLO converts."""
    element = types.element_type(element) if isinstance(element, str) else element
    if x.type.element_type == element:
        return x
    return op("convert", [x], types.tensor(x.type.shape, element))


def compare(direction: str, a: Value, b: Value) -> Value:
    """A comparison (`EQ`, `NE`, `LT`, `LE`, `GT`, `GE`) of values of one type, by IEEE 754 for floats."""
    attributes = {"comparison_direction": ir.Attribute.parse(f"#stablehlo<comparison_direction {direction}>")}
    return op("compare", [a, b], types.tensor(a.type.shape, "bool"), attributes)


def select(condition: Value, a: Value, b: Value) -> Value:
    """`a` where the condition holds, `b` elsewhere; all of one shape."""
    return op("select", [condition, a, b], a.type)


# --------------------------------------------------------------------------------- regions


def reduce(
    operands: Sequence[Value],
    initial: Sequence[Value],
    axes: Sequence[int],
    body: Callable[..., Sequence[Value]],
) -> list[Value]:
    """`stablehlo.reduce`; `body` gets accumulators and elements as 0-d values."""
    results = [
        types.tensor(
            [known for axis, known in enumerate(operand.type.shape) if axis not in axes],
            operand.type.element_type,
        )
        for operand in operands
    ]
    made = create("reduce", [*operands, *initial], results, {"dimensions": i64_array(axes)}, regions=1)
    scalars = [types.tensor((), operand.type.element_type) for operand in operands]
    fill_region(made.regions[0], scalars * 2, body)
    return list(made.results)


def fill_region(
    region: ir.Region, arguments: Sequence[ir.Type], body: Callable[..., Sequence[Value]]
) -> None:
    """Give a region its one block: what `body` builds from the arguments is returned from it."""
    location = ir.Location.current
    block = region.blocks.append(*arguments, arg_locs=[location] * len(arguments))
    with ir.InsertionPoint(block):
        create("return", list(body(*block.arguments)), [])
