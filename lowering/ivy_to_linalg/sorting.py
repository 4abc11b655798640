"""Sorting and searching."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import types
from ivy.dialect.helpers import highest, lowest
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_linalg import build, library
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import Element, compare, constant, convert, equal, not_equal, select
from ivy.lowering.ivy_to_linalg.loops import Carried, nest, size_element
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir, scf

VALUES, INDICES = 1, 2
"""Which results `ivy_sort` gives, as bits."""


def _sorted(
    results: Sequence[ir.Type], x: Array, axis: int, descending: bool, stable: bool, wanted: int
) -> list[Array]:
    parameters = [axis % x.rank, int(descending), int(stable), wanted]
    return library.call("ivy_sort", [x], results, parameters)


@lower("sort")
def sort(result: ir.Type, x: Array, axis: int, descending: bool, stable: bool) -> Array:
    return _sorted([result], x, axis, descending, stable, VALUES)[0]


@lower("argsort")
def argsort(result: ir.Type, x: Array, axis: int, descending: bool, stable: bool) -> Array:
    return _sorted([result], x, axis, descending, stable, INDICES)[0]


@lower("sort_with_indices")
def sort_with_indices(
    results: Sequence[ir.Type], x: Array, axis: int, descending: bool, stable: bool
) -> list[Array]:
    return _sorted(results, x, axis, descending, stable, VALUES | INDICES)


@lower("topk")
def topk(results: Sequence[ir.Type], x: Array, k: int, axis: int, largest: bool) -> list[Array]:
    """A sort whose results are shorter."""
    return _sorted(results, x, axis, largest, True, VALUES | INDICES)


# ------------------------------------------------------------------------ extreme elements


def _arg_extreme(name: str, direction: str, neutral: Callable[[ir.Type], object]) -> Pattern:
    """A reduction of pairs of an element and its index, in order: the first of equal ones stays.

    The op has the attribute `ivy.arg_extreme`, `"max"` or `"min"`.
    """

    def pattern(result: ir.Type, x: Array, axis: int, keepdims: bool) -> Array:
        axis = axis % x.rank
        shape = build.sizes(x)
        kept = [place for place in range(x.rank) if place != axis]
        rest = [shape[place] for place in kept]
        starts = [
            build.filled(rest, neutral(x.element_type), x.element_type),
            build.filled(rest, 0, result.element_type),
        ]
        maps = [build.affine_map(x.rank, tuple(range(x.rank)))] + [build.affine_map(x.rank, tuple(kept))] * 2
        iterators = "".join("r" if place == axis else "p" for place in range(x.rank))

        def body(element: Element, best: Element, at: Element) -> list[Element]:
            wins = _wins(direction, element, best)
            number = convert(build.loop_index(axis), result.element_type)
            return [select(wins, element, best), select(wins, number, at)]

        _, index = build.generic([x], starts, maps, iterators, body)
        index.value.owner.attributes["ivy.arg_extreme"] = ir.StringAttr.get(name)
        if not keepdims:
            return index
        shape[axis] = 1
        return build.expand(index, shape, _groups_with(axis, kept))

    return pattern


def _groups_with(axis: int, others: Sequence[int]) -> list[list[int]]:
    """The other axes as groups, of which one has `axis`, too: the last one before it, or the first."""
    groups = [[place] for place in others]
    if groups:
        groups[max(axis - 1, 0)].append(axis)
    return list(map(sorted, groups))


def _wins(direction: str, element: Element, best: Element) -> Element:
    """Whether an element is better than the best one before it; the first NaN is better than all."""
    better = compare(direction, element, best)
    if not types.is_floating(element.type):
        return better
    return (better | not_equal(element, element)) & equal(best, best)


lower("argmax")(_arg_extreme("max", "gt", lowest))
lower("argmin")(_arg_extreme("min", "lt", highest))


# ------------------------------------------------------------------------------- searching


@lower("searchsorted")
def searchsorted(result: ir.Type, x1: Array, x2: Array, side: str) -> Array:
    """The search by halves, for each element of `x2`."""
    size = build.dimension(x1, x1.rank - 1)
    shape = build.sizes(x2)

    def step(at: list[Element], carried: list[Carried]) -> list[Carried]:
        value, lead = build.extract(x2, *at), at[:-1] if x1.rank > 1 else []
        place = _search(size, lambda i: _is_before(build.extract(x1, *lead, i), value, side))
        (found,) = carried
        return [build.insert(found, convert(place, result.element_type), *at)]  # type: ignore[arg-type]

    return nest(shape, [build.empty(shape, result.element_type)], step)[0]  # type: ignore[return-value]


def _search(size: build.Size, is_before: Callable[[Element], Element]) -> Element:
    """The number of the first of `size` places for which `is_before` does not hold."""
    type_ = ir.IndexType.get()
    made = scf.WhileOp([type_, type_], [constant(0, type_).value, size_element(size).value])
    before, after = (region.blocks.append(type_, type_) for region in made.operation.regions)
    with ir.InsertionPoint(before):
        low, high = (Element(argument, type_) for argument in before.arguments)
        scf.ConditionOp((low < high).value, [low.value, high.value])
    with ir.InsertionPoint(after):
        low, high = (Element(argument, type_) for argument in after.arguments)
        middle = _half(low + high)
        go = is_before(middle)
        scf.YieldOp([select(go, middle + 1, low).value, select(go, high, middle).value])
    return Element(made.operation.results[0], type_)


def _half(number: Element) -> Element:
    one = constant(1, number.type)
    made = ir.Operation.create("arith.shrui", results=[number.type], operands=[number.value, one.value])
    return Element(made.results[0], number.type)


def _is_before(element: Element, value: Element, side: str) -> Element:
    """Whether an element is below the value (`"right"`: not above it); NaN is above all numbers."""
    before = compare("lt" if side == "left" else "le", element, value)
    if not types.is_floating(element.type):
        return before
    if side == "right":
        return before | not_equal(value, value)
    return before | (not_equal(value, value) & equal(element, element))
