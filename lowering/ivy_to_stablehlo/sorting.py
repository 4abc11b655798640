"""Sorting and searching."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import types
from ivy.dialect.helpers import highest, lowest
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.lowering.ivy_to_stablehlo.registry import lower
from ivy.mlir import ir

Value = ir.Value
Body = Callable[..., Sequence[Value]]


def _sort(operands: Sequence[Value], axis: int, descending: bool, stable: bool) -> list[Value]:
    """`stablehlo.sort` by the first operand."""
    attributes = {"dimension": hlo.i64_attr(axis), "is_stable": ir.BoolAttr.get(stable)}
    made = hlo.create("sort", operands, [operand.type for operand in operands], attributes, regions=1)
    scalars = [types.tensor((), operand.type.element_type) for operand in operands for _ in range(2)]
    hlo.fill_region(made.regions[0], scalars, lambda a, b, *_: [_precedes(a, b, descending)])
    return list(made.results)


def _precedes(a: Value, b: Value, descending: bool) -> Value:
    """The order of a sort: NaN is larger than every number, and all NaN are equal."""
    before = hlo.compare("GT" if descending else "LT", a, b)
    if not types.is_floating(a.type):
        return before
    larger, smaller = (a, b) if descending else (b, a)
    nan = hlo.same("and", _is_nan(larger), hlo.compare("EQ", smaller, smaller))
    return hlo.same("or", before, nan)


def _is_nan(x: Value) -> Value:
    return hlo.compare("NE", x, x)


def places(x: Value, axis: int, element: str = "int64") -> Value:
    """`0, 1, 2, …` along an axis, in the shape of `x`."""
    result = types.tensor(x.type.shape, element)
    attributes = {"iota_dimension": hlo.i64_attr(axis)}
    if x.type.has_static_shape:
        return hlo.op("iota", [], result, attributes)
    return hlo.op("dynamic_iota", [hlo.shape_tensor(hlo.sizes(x))], result, attributes)


@lower("sort")
def sort(result: ir.Type, x: Value, axis: int, descending: bool, stable: bool) -> Value:
    return _sort([x], axis % x.type.rank, descending, stable)[0]


@lower("argsort")
def argsort(result: ir.Type, x: Value, axis: int, descending: bool, stable: bool) -> Value:
    return sort_with_indices([], x, axis, descending, stable)[1]


@lower("sort_with_indices")
def sort_with_indices(
    results: Sequence[ir.Type], x: Value, axis: int, descending: bool, stable: bool
) -> list[Value]:
    axis = axis % x.type.rank
    return _sort([x, places(x, axis)], axis, descending, stable)


@lower("topk")
def topk(results: Sequence[ir.Type], x: Value, k: int, axis: int, largest: bool) -> list[Value]:
    """`chlo.top_k` along the last axis, of the elements in reverse order for the smallest ones."""
    axis, last = axis % x.type.rank, x.type.rank - 1
    order = [last if place == axis else axis if place == last else place for place in range(last + 1)]
    x = hlo.transpose(x, order)
    values, indices = _top_k(x if largest else _reversed_order(x), k)
    values = values if largest else _reversed_order(values)
    return [hlo.transpose(values, order), hlo.transpose(hlo.convert(indices, "int64"), order)]


def _top_k(x: Value, k: int) -> Sequence[Value]:
    shape = [*x.type.shape[:-1], k]
    result_types = [types.tensor(shape, x.type.element_type), types.tensor(shape, "int32")]
    return hlo.create("chlo.top_k", [x], result_types, {"k": hlo.i64_attr(k)}).results


def _reversed_order(x: Value) -> Value:
    """A mapping that turns the order of elements round, and is its own inverse."""
    return hlo.same("negate" if types.is_floating(x.type) else "not", x)


def _arg_extreme(direction: str, neutral: Callable[[ir.Type], object]) -> Pattern:
    """A reduction of pairs of element and index; NaN wins, then the direction, then the first."""

    def pick(a: Value, i: Value, b: Value, j: Value) -> list[Value]:
        wins = hlo.compare(direction, a, b)
        ties = hlo.compare("EQ", a, b)
        if types.is_floating(a.type):
            a_nan, b_nan = _is_nan(a), _is_nan(b)
            wins = hlo.same("or", wins, hlo.same("and", a_nan, hlo.same("not", b_nan)))
            ties = hlo.same("or", ties, hlo.same("and", a_nan, b_nan))
        first = hlo.same("or", wins, hlo.same("and", ties, hlo.compare("LT", i, j)))
        return [hlo.select(first, a, b), hlo.select(first, i, j)]

    def pattern(result: ir.Type, x: Value, axis: int, keepdims: bool) -> Value:
        axis = axis % x.type.rank
        element = x.type.element_type
        start = [hlo.scalar(neutral(element), element), hlo.scalar(0, "int64")]
        index = hlo.reduce([x, places(x, axis)], start, [axis], pick)[1]
        if not keepdims:
            return index
        return hlo.reshape(index, [1 if place == axis else size for place, size in enumerate(hlo.sizes(x))])

    return pattern


lower("argmax")(_arg_extreme("GT", lowest))
lower("argmin")(_arg_extreme("LT", highest))
