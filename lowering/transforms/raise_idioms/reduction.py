"""Means, variances, softmax and logsumexp from sums and maxima."""

from __future__ import annotations

import math
from typing import Any

from ivy.dialect import ops, types
from ivy.lowering.transforms.raise_idioms.patterns import known_number
from ivy.lowering.transforms.raise_idioms.registry import idiom
from ivy.lowering.transforms.raise_idioms.view import (
    Reduced,
    View,
    elements_along,
    matched_axes,
    reduced,
    statistic,
    view,
)
from ivy.lowering.transforms.simplify.registry import fields_of, producer
from ivy.mlir import ir

Value = ir.Value

# ------------------------------------------------------------------------------ mean and variance


@idiom("mean", "divide", "multiply")
def mean(op: ir.Operation) -> Value | None:
    """`sum(x) / n`, `sum(x) * (1 / n)`"""
    for total, number in _pairs(op):
        found = statistic(total, "sum")
        factor = known_number(number)
        if found is None or factor is None or number.type.rank > total.type.rank:
            continue
        x, axes, keepdims = found
        size = elements_along(x, axes)
        if not size or not types.is_floating(total.type):
            continue
        wanted = size if op.name == "ivy.divide" else 1 / size
        if _is_exactly(factor, wanted, total.type):
            return ops.mean(x, axes, keepdims)
    return None


def _pairs(op: ir.Operation) -> list[tuple[Value, Value]]:
    first, second = op.operands
    return [(first, second)] if op.name == "ivy.divide" else [(first, second), (second, first)]


def _is_exactly(number: float, wanted: float, type_: ir.Type) -> bool:
    """Whether the constant is `wanted` as the element type rounds it."""
    near = {"float16": 2.0**-11, "bfloat16": 2.0**-8, "float32": 2.0**-24, "float64": 2.0**-53}
    return abs(number - wanted) <= wanted * near.get(types.dtype_name(type_), 0.0)


@idiom("var", "mean")
def variance_of_distances(op: ir.Operation) -> Value | None:
    """`mean((x - mean(x))**2)`"""
    fields = fields_of(op)
    x = _squared_distance(fields["x"], fields["axes"])
    return None if x is None else ops.var(x, fields["axes"], 0.0, fields["keepdims"])


@idiom("var", "divide", "multiply")
def corrected_variance(op: ir.Operation) -> Value | None:
    """`sum((x - mean(x))**2) / (n - correction)`"""
    for total, number in _pairs(op):
        found = statistic(total, "sum")
        divisor = known_number(number)
        if found is None or not divisor or divisor < 0 or number.type.rank > total.type.rank:
            continue
        square, axes, keepdims = found
        size, x = elements_along(square, axes), _squared_distance(square, axes)
        if size is None or x is None:
            continue
        correction = size - (divisor if op.name == "ivy.divide" else 1 / divisor)
        if correction == round(correction) and correction < size:
            return ops.var(x, axes, correction, keepdims)
    return None


def _squared_distance(square: Value, axes: tuple[int, ...]) -> Value | None:
    """`x`, where `square` is the square of its distance from its mean along `axes`."""
    distance = base_of_square(square)
    fields = None if distance is None else producer(distance, "subtract")
    if fields is None or not types.is_floating(square.type):
        return None
    x, shape = fields["x1"], view(distance)
    if not types.is_compatible(x.type, distance.type):
        return None
    centre = reduced(shape.operand(fields["x2"]), "mean")
    return x if centre is not None and centre.x == x and set(centre.axes) == _positive(axes, x) else None


def base_of_square(value: Value) -> Value | None:
    """`x`, where `value` is `x * x`."""
    fields = producer(value, "square", "multiply")
    if fields is None:
        return None
    if "x" in fields:
        return fields["x"]
    return fields["x1"] if fields["x1"] == fields["x2"] else None


def _positive(axes: tuple[int, ...], x: Value) -> set[int]:
    return set(types.normalise_axes(axes, x.type.rank))


@idiom("var", "subtract")
def variance_of_moments(op: ir.Operation) -> Value | None:
    """`mean(x**2) - mean(x)**2`, which loses the digits that the two have in common"""
    second, square = op.operands
    moment, centre = statistic(second, "mean"), base_of_square(square)
    first = None if moment is None or centre is None else statistic(centre, "mean")
    if first is None or not types.is_floating(second.type):
        return None
    x, axes, keepdims = first
    same = base_of_square(moment[0]) == x and moment[1:] == (axes, keepdims)
    return ops.var(x, axes, 0.0, keepdims) if same else None


@idiom("var", "relu", "maximum")
def variance_is_positive(op: ir.Operation) -> Value | None:
    """`maximum(var(x), 0)`"""
    if op.name == "ivy.relu":
        return op.operands[0] if producer(op.operands[0], "var") else None
    for value, bound in (op.operands, reversed(list(op.operands))):
        if known_number(bound) == 0 and bound.type.rank <= value.type.rank and producer(value, "var"):
            return value
    return None


# ----------------------------------------------------------------------------------- softmax


@idiom("softmax", "divide", "multiply")
def softmax(op: ir.Operation) -> Value | None:
    """`exp(x - max(x)) / sum(exp(x - max(x)))` along one axis"""
    shape = view(op.results[0])
    for powers, total in _pairs(op):
        fields = producer(powers, "exp")
        if fields is None:
            continue
        seen = shape.operand(total)
        if op.name == "ivy.multiply":
            inverse = seen.producer("reciprocal", "divide")
            if inverse is None or ("x1" in inverse and known_number(inverse["x1"]) != 1):
                continue
            seen = seen.operand(inverse.get("x2", inverse.get("x")))
        sum_ = _sum_of(seen, powers)
        x = None if sum_ is None else _shifted_by_maximum(fields["x"], sum_.axes)
        if x is not None and len(sum_.axes) == 1 and types.is_floating(x.type):
            return ops.softmax(x, sum_.axes[0])
    return None


def _sum_of(seen: View, powers: Value) -> Reduced | None:
    """`seen` as the sum of `powers`, perhaps in a wider type."""
    narrow = seen.producer("astype")
    if narrow is not None:
        seen = seen.operand(narrow["x"])
    sum_ = reduced(seen, "sum")
    if sum_ is None:
        return None
    wide = producer(sum_.x, "astype") if narrow is not None else None
    return sum_ if (sum_.x if wide is None else wide["x"]) == powers else None


def _shifted_by_maximum(shifted: Value, axes: tuple[int, ...]) -> Value | None:
    """`x`, where `shifted` is `x - max(x)` along `axes`."""
    fields = producer(shifted, "subtract")
    if fields is None or not types.is_compatible(fields["x1"].type, shifted.type):
        return None
    shape = view(shifted)
    x = shape.operand(fields["x1"])
    largest = reduced(_without_guard(shape.operand(fields["x2"])), "max", of=x)
    if largest is None:
        return None
    rank = shifted.type.rank
    along = {x.places[axis] for axis in largest.axes if x.places[axis] is not None}
    wanted = {axis - rank for axis in axes if shifted.type.shape[axis] != 1}
    return fields["x1"] if along == wanted else None


def _without_guard(seen: View) -> View:
    """`seen` without `maximum(…, -inf)`, which changes nothing, and `stop_gradient`."""
    while True:
        fields = seen.producer("stop_gradient", "maximum")
        if fields is None:
            return seen
        if "x" in fields:
            seen = seen.operand(fields["x"])
        elif known_number(fields["x1"]) == -math.inf:
            seen = seen.operand(fields["x2"])
        elif known_number(fields["x2"]) == -math.inf:
            seen = seen.operand(fields["x1"])
        else:
            return seen


@idiom("log_softmax", "subtract")
def log_softmax(op: ir.Operation) -> Value | None:
    """`x - max(x) - log(sum(exp(x - max(x))))` along one axis"""
    shifted, logarithm = op.operands
    if producer(shifted, "subtract") is None:
        return None
    seen = view(op.results[0]).operand(logarithm)
    fields = seen.producer("log")
    if fields is None:
        return None
    total = reduced(seen.operand(fields["x"]), "sum")
    powers = None if total is None else producer(total.x, "exp")
    if powers is None or powers["x"] != shifted or len(total.axes) != 1:
        return None
    x = _shifted_by_maximum(shifted, total.axes)
    return None if x is None or not types.is_floating(x.type) else ops.log_softmax(x, total.axes[0])


@idiom("logsumexp", "add")
def logsumexp(op: ir.Operation) -> Value | None:
    """`log(sum(exp(x - m))) + m` with the maximum `m` of `x`, or 0 where that is not finite"""
    shape = view(op.results[0])
    for logarithm, shift in (op.operands, reversed(list(op.operands))):
        seen = shape.operand(logarithm)
        fields = seen.producer("log")
        if fields is None:
            continue
        total = _under_abs(seen.operand(fields["x"]))
        sum_ = total.producer("sum")
        powers = None if sum_ is None else producer(sum_["x"], "exp")
        shifted = None if powers is None else producer(powers["x"], "subtract")
        if shifted is None or not types.is_compatible(shifted["x1"].type, powers["x"].type):
            continue
        x, axes = shifted["x1"], tuple(sorted(_positive(sum_["axes"], shifted["x1"])))
        inner = view(powers["x"]).operand(shifted["x2"])
        if not _is_finite_maximum(inner, x, axes) or shape.operand(shift).value != inner.value:
            continue
        if not _stand_alike(total, sum_, shape.operand(shift), inner):
            continue
        return _as_result(ops.logsumexp(x, axes, sum_["keepdims"]), op)
    return None


def _stand_alike(total: View, sum_: dict[str, Any], outer: View, inner: View) -> bool:
    """Whether each axis of the shift stands where the same axis of the sum stands."""
    rank = sum_["x"].type.rank
    axes = _positive(sum_["axes"], sum_["x"])
    kept = [axis - rank for axis in range(rank) if sum_["keepdims"] or axis not in axes]
    places = [place for place in total.places if place is not None]
    if places != sorted(places):
        return False
    of_sum = {axis: place for axis, place in zip(kept, total.places, strict=True) if place is not None}
    of_shift = {
        axis: place for axis, place in zip(inner.places, outer.places, strict=True) if axis is not None
    }
    return of_sum == of_shift


def _under_abs(seen: View) -> View:
    """JAX takes the absolute value of the sum, which is not negative."""
    fields = seen.producer("abs")
    return seen if fields is None else seen.operand(fields["x"])


def _is_finite_maximum(seen: View, x: Value, axes: tuple[int, ...]) -> bool:
    """Whether `seen` is `where(isfinite(m), m, 0)` with `m = max(x, axes)`."""
    fields = seen.producer("where")
    if fields is None or known_number(fields["x2"]) != 0:
        return False
    finite = seen.operand(fields["condition"])
    checked = finite.producer("isfinite")
    largest = _without_guard(seen.operand(fields["x1"]))
    if checked is None or _without_guard(finite.operand(checked["x"])) != largest:
        return False
    found = reduced(largest, "max")
    return found is not None and found.x == x and found.axes == axes


def _as_result(result: Value, op: ir.Operation) -> Value | None:
    """`result` in the shape of `op`, where that differs by axes of size 1 only."""
    wanted = op.results[0].type
    if types.is_compatible(result.type, wanted):
        return result
    if matched_axes(result.type.shape, wanted.shape) is None:
        return None
    return ops.reshape(result, (), wanted.shape)
