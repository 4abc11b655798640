"""Factorisations and triangular systems: calls of the library, in float32 for 16-bit floats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.dialect import types
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_linalg import build, library
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import Element, convert, is_narrow
from ivy.lowering.ivy_to_linalg.loops import is_inside, nest, when
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir

OPERANDS = {
    "cholesky": 1,
    "triangular_solve": 2,
    "lu": 1,
    "geqrf": 1,
    "householder_product": 2,
    "eigh": 1,
    "eigvalsh": 1,
    "eig": 1,
    "eigvals": 1,
    "svd": 1,
    "svdvals": 1,
}
"""The Ivy ops that are library functions, `ivy_…`, and their numbers of operands; the parameters are the
ops' attributes in order.
"""


def _library_call(name: str) -> Pattern:
    def pattern(result: Any, *fields: Any) -> list[Array]:
        operands, options = fields[: OPERANDS[name]], fields[OPERANDS[name] :]
        wanted = result if isinstance(result, list) else [result]
        results = library.call(
            f"ivy_{name}",
            [_as(x, _wide(x.type)) for x in operands],
            [_wide(type_) for type_ in wanted],
            [int(option) for option in options],
            source=len(operands) - 1,
        )
        return [_as(x, type_) for x, type_ in zip(results, wanted, strict=True)]

    return pattern


def _wide(type_: ir.Type) -> ir.Type:
    return types.tensor(type_.shape, "float32") if is_narrow(type_.element_type) else type_


def _as(x: Array, type_: ir.Type) -> Array:
    """`x` with the element type of a type."""
    element = type_.element_type
    return x if x.element_type == element else build.elementwise(type_, [x], lambda e: convert(e, element))


for _name in OPERANDS:
    lower(_name)(_library_call(_name))


@lower("lu_pivots_to_permutation")
def lu_pivots_to_permutation(result: ir.Type, pivots: Array, size: int) -> Array:
    batch = build.sizes(pivots)[:-1]
    element, last = result.element_type, len(batch)
    (start,) = build.over([*batch, size], [element], [], lambda: convert(build.loop_index(last), element))

    def step(counters: Sequence[Element], carried: Sequence[Array]) -> list[Array]:
        other = convert(build.extract(pivots, *counters), ir.IndexType.get())
        own, there = counters, [*counters[:-1], other]

        def swapped() -> list[Array]:
            mine, theirs = build.extract(carried[0], *own), build.extract(carried[0], *there)
            return [build.insert(build.insert(carried[0], theirs, *own), mine, *there)]

        return when(is_inside(other, size), swapped, carried)

    return nest(build.sizes(pivots), [start], step)[0]
