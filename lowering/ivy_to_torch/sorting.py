"""Sorting and searching."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops, types
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import ir

Value = ir.Value


@lower("sort_with_indices")
def sort_with_indices(
    results: Sequence[ir.Type], x: Value, axis: int, descending: bool, stable: bool
) -> list[Value]:
    return aten.call("sort.stable", list(results), x, True if stable else None, axis, descending)


@lower("sort")
def sort(result: ir.Type, x: Value, axis: int, descending: bool, stable: bool) -> Value:
    return sort_with_indices([result, _places(result)], x, axis, descending, stable)[0]


@lower("argsort")
def argsort(result: ir.Type, x: Value, axis: int, descending: bool, stable: bool) -> Value:
    values = types.tensor(result.shape, aten.type_of(x).element_type)
    return sort_with_indices([values, result], x, axis, descending, stable)[1]


def _places(type_: ir.Type) -> ir.Type:
    return types.tensor(type_.shape, "int64")


@expand("topk")
def topk(x: Value, k: int, axis: int, largest: bool) -> list[Value]:
    """By a stable sort: which of equal elements `torch.topk` takes is undefined."""
    axis = types.normalise_axis(axis, x.type.rank)
    return [slice_axis(part, axis, 0, k) for part in ops.sort_with_indices(x, axis, largest, True)]


def _arg_extreme(name: str) -> Pattern:
    return lambda result, x, axis, keepdims: aten.call(name, result, x, axis, keepdims)


def _of_booleans(name: str) -> Pattern:
    def pattern(x: Value, axis: int, keepdims: bool) -> Value | None:
        if not types.is_boolean(x.type):
            return None
        return getattr(ops, name)(ops.astype(x, types.element_type("uint8")), axis, keepdims)

    return pattern


for _name in ("argmax", "argmin"):
    lower(_name)(_arg_extreme(_name))
    expand(_name)(_of_booleans(_name))


@lower("searchsorted")
def searchsorted(result: ir.Type, x1: Value, x2: Value, side: str) -> Value:
    return aten.call("searchsorted.Tensor", result, x1, x2, False, side == "right", None, None)
