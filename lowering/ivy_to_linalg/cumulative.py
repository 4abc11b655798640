"""Cumulative operations: nests of loops, of which the outermost has the attribute `ivy.cumulative`
(`"sum"`, `"prod"`, `"max"`, `"min"` or `"logsumexp"`) and `ivy.axis`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from ivy.dialect import types
from ivy.dialect.helpers import highest, lowest
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import (
    Element,
    constant,
    convert,
    equal,
    maximum,
    minimum,
    not_equal,
    select,
    wide,
)
from ivy.lowering.ivy_to_linalg.elements import math as function
from ivy.lowering.ivy_to_linalg.loops import loop, nest, when
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir

Combine = Callable[[Element, Element], Element]


def _log_of_sum(a: Element, b: Element) -> Element:
    """`log(exp(a) + exp(b))` without overflow."""
    larger, distance = maximum(a, b), function("absf", a - b)
    far = larger + function("log1p", function("exp", -distance))
    return select(equal(a, b), larger + math.log(2), far)  # equal infinities have no distance


def _nothing(element: ir.Type) -> int | float:
    """What a sum starts from: minus zero, which leaves every float as it is."""
    return -0.0 if types.is_floating(element) else 0


KINDS: dict[str, tuple[Combine, Callable[[ir.Type], object]]] = {
    "sum": (lambda a, b: a + b, _nothing),
    "prod": (lambda a, b: a * b, lambda element: 1),
    "max": (maximum, lowest),
    "min": (minimum, highest),
    "logsumexp": (_log_of_sum, lambda element: -math.inf),
}
"""How elements are combined, and what leaves them as they are."""


def _cumulative(kind: str) -> Pattern:
    combine, neutral = KINDS[kind]

    def pattern(result: ir.Type, x: Array, axis: int) -> Array:
        axis = axis % x.rank
        start = build.empty_like(x)
        form = _with_accumulator if _needs_accumulator(x, axis) else _from_row_before
        made = form(x, axis, start, combine, neutral(_wide(x.element_type)))
        made.value.owner.attributes["ivy.cumulative"] = ir.StringAttr.get(kind)
        made.value.owner.attributes["ivy.axis"] = ir.IntegerAttr.get(ir.IntegerType.get_signless(64), axis)
        return made

    return pattern


def _needs_accumulator(x: Array, axis: int) -> bool:
    """Whether totals are kept apart: along the last axis, and where their type is wider."""
    return axis == x.rank - 1 or _wide(x.element_type) != x.element_type


def _wide(element: ir.Type) -> ir.Type:
    narrow = types.is_floating(element) and types.bit_width(element) == 16
    return types.element_type("float32") if narrow else element


def _with_accumulator(x: Array, axis: int, start: Array, combine: Combine, neutral: object) -> Array:
    """The axis is the innermost loop, and carries the total."""
    shape = build.sizes(x)
    others = [size for place, size in enumerate(shape) if place != axis]

    def along(counters: Sequence[Element], carried: Sequence[Array]) -> list[Array]:
        def step(counter: Element, state: Sequence[Array | Element]) -> list[Array | Element]:
            target, total = state
            places = [*counters[:axis], counter, *counters[axis:]]
            total = combine(total, wide(build.extract(x, *places)))
            return [build.insert(target, convert(total, x.element_type), *places), total]

        total = constant(neutral, _wide(x.element_type))
        return loop(shape[axis], [*carried, total], step)[:1]

    return nest(others, [start], along)[0]


def _from_row_before(x: Array, axis: int, start: Array, combine: Combine, neutral: object) -> Array:
    """Loops in the order of memory; totals are read from what was written for the place before."""

    def step(counters: Sequence[Element], carried: Sequence[Array]) -> list[Array]:
        target, own = carried[0], counters[axis]
        before = [*counters[:axis], own - 1, *counters[axis + 1 :]]
        nothing = constant(neutral, x.element_type)
        total = when(not_equal(own, 0), lambda: [build.extract(target, *before)], [nothing])[0]
        return [build.insert(target, combine(total, build.extract(x, *counters)), *counters)]

    return nest(build.sizes(x), [start], step)[0]


for _kind in KINDS:
    lower(f"cumulative_{_kind}")(_cumulative(_kind))
