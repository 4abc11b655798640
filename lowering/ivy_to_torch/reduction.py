"""Reductions."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import highest, lowest, scalar_like
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import ir

Value = ir.Value


def _own_dtype(result: ir.Type) -> int | None:
    """The element type to say where PyTorch would widen a sum or product of integers by itself."""
    narrow = types.is_integer(result) and types.dtype_name(result) != "int64"
    return aten.dtype(result) if narrow else None


def _axes(x: Value, axes: Sequence[int]) -> list[int]:
    return sorted(types.normalise_axes(axes, aten.rank(x)))


@lower("sum")
def sum_(result: ir.Type, x: Value, axes: Sequence[int], keepdims: bool) -> Value:
    if not axes:
        return x
    return aten.call("sum.dim_IntList", result, x, _axes(x, axes), keepdims, _own_dtype(result))


@lower("prod")
def prod(result: ir.Type, x: Value, axes: Sequence[int], keepdims: bool) -> Value:
    """PyTorch multiplies along one axis at a time."""
    for axis in reversed(_axes(x, axes)):
        shape = list(aten.type_of(x).shape)
        shape[axis : axis + 1] = [1] if keepdims else []
        step = types.tensor(shape, result.element_type)
        x = aten.call("prod.dim_int", step, x, axis, keepdims, _own_dtype(result))
    return x


def _plain(name: str) -> Pattern:
    def pattern(result: ir.Type, x: Value, axes: Sequence[int], keepdims: bool) -> Value:
        return aten.call(name, result, x, _axes(x, axes), keepdims) if axes else x

    return pattern


for _ivy, _aten in {
    "max": "amax", "min": "amin", "all": "all.dims", "any": "any.dims", "logsumexp": "logsumexp",
}.items():  # fmt: skip
    lower(_ivy)(_plain(_aten))


@lower("mean")
def mean(result: ir.Type, x: Value, axes: Sequence[int], keepdims: bool) -> Value:
    return aten.call("mean.dim", result, x, _axes(x, axes), keepdims, None) if axes else x


@lower("var")
def var(result: ir.Type, x: Value, axes: Sequence[int], correction: float, keepdims: bool) -> Value:
    whole = int(correction) if float(correction).is_integer() else correction
    return aten.call("var.correction", result, x, _axes(x, axes), whole, keepdims)


@expand("var")
def var_of_elements(x: Value, axes: Sequence[int], correction: float, keepdims: bool) -> Value | None:
    """Over no axes, where PyTorch would take all."""
    if axes:
        return None
    zero = ops.subtract(x, x)
    return zero if correction < 1 else ops.divide(zero, scalar_like(x, 0))


def _nothing(x: Value, axes: Sequence[int]) -> bool:
    return any(x.type.shape[axis] == 0 for axis in types.normalise_axes(axes, x.type.rank))


def _extreme(name: str) -> Pattern:
    neutral = {"max": lowest, "min": highest}[name]

    def pattern(x: Value, axes: Sequence[int], keepdims: bool) -> Value | None:
        """Over nothing, of which PyTorch has no extreme."""
        if not _nothing(x, axes):
            return None
        padding, none = scalar_like(x, neutral(x.type.element_type)), (0,) * x.type.rank
        gone = types.normalise_axes(axes, x.type.rank)
        grown = tuple(int(axis in gone and x.type.shape[axis] == 0) for axis in range(x.type.rank))
        return getattr(ops, name)(ops.pad(x, padding, none, grown, none), axes, keepdims)

    return pattern


for _name in ("max", "min"):
    expand(_name)(_extreme(_name))


def _cumulative(name: str) -> Pattern:
    return lambda result, x, axis: aten.call(name, result, x, axis, _own_dtype(result))


for _ivy, _aten in {"cumulative_sum": "cumsum", "cumulative_prod": "cumprod"}.items():
    lower(_ivy)(_cumulative(_aten))


def _running_extreme(name: str) -> Pattern:
    def pattern(result: ir.Type, x: Value, axis: int) -> Value:
        return aten.call(name, [result, types.tensor(result.shape, "int64")], x, axis)[0]

    return pattern


for _ivy, _aten in {"cumulative_max": "cummax", "cumulative_min": "cummin"}.items():
    lower(_ivy)(_running_extreme(_aten))


@lower("cumulative_logsumexp")
def cumulative_logsumexp(result: ir.Type, x: Value, axis: int) -> Value:
    return aten.call("logcumsumexp", result, x, axis)
