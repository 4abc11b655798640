"""Creation ops."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ivy.dialect import types
from ivy.lowering.conversion import Unsupported
from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import Element, convert, equal, select
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir


@lower("constant")
def constant(result: ir.Type, value: ir.Attribute) -> Array:
    made = build.create("arith.constant", [], build.signless(result), {"value": _signless(result, value)})
    return Array(made.results[0], result)


def _signless(type_: ir.RankedTensorType, value: ir.Attribute) -> ir.Attribute:
    """The elements with signless integers."""
    target = build.signless(type_)
    if target == type_:
        return value
    if not isinstance(value, ir.DenseElementsAttr):
        raise Unsupported("unsigned integers in a resource")
    if value.is_splat:
        number = value.get_splat_value().value
        return ir.DenseElementsAttr.get_splat(target, build.attribute(number, type_.element_type))
    data = np.array(value)
    return ir.DenseElementsAttr.get(
        np.ascontiguousarray(data.view(f"int{data.dtype.itemsize * 8}")),
        type=target.element_type,
        shape=list(data.shape),
    )


@lower("full")
def full(result: ir.Type, fill_value: Array, dims: Sequence[ir.Value], shape: Sequence[int]) -> Array:
    number = build.number_of(fill_value)
    if number is not None and not dims and not types.is_complex(result):
        return build.full(types.tensor(shape, result.element_type), number)
    target = build.empty(build.mixed(shape, dims), result.element_type)
    return build.fill(target, build.extract(fill_value))


@lower("iota")
def iota(result: ir.Type, dims: Sequence[ir.Value], shape: Sequence[int], axis: int, dtype: ir.Type) -> Array:
    axis = types.normalise_axis(axis, len(shape))
    sizes = build.mixed(shape, dims)
    return build.over(sizes, [dtype], [], lambda: convert(build.loop_index(axis), dtype))[0]


@lower("eye")
def eye(result: ir.Type, rows: int, columns: int, offset: int, dtype: ir.Type) -> Array:
    def body() -> Element:
        return convert(equal(build.loop_index(0) + offset, build.loop_index(1)), dtype)

    return build.over([rows, columns], [dtype], [], body)[0]


@lower("tril")
def tril(result: ir.Type, x: Array, offset: int) -> Array:
    return _triangle(x, lambda row, column: row + offset >= column)


@lower("triu")
def triu(result: ir.Type, x: Array, offset: int) -> Array:
    return _triangle(x, lambda row, column: row + offset <= column)


def _triangle(x: Array, keep: object) -> Array:
    def body(x: Element) -> Element:
        return select(keep(build.loop_index(rank - 2), build.loop_index(rank - 1)), x, 0)

    rank = x.rank
    return build.over(build.sizes(x), [x.element_type], [x], body)[0]
