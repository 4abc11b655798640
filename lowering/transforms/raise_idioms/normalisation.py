"""Normalisation by mean and variance, however a framework multiplies it out.

    (x - mean) * (rsqrt(var + epsilon) * weight) + bias
    x * (rsqrt(var + epsilon) * weight) + (bias - mean * (rsqrt(var + epsilon) * weight))

are the same sum of products, and that is what is looked at. What the mean and the variance are of
decides which layer it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.types import DYNAMIC
from ivy.lowering.transforms.raise_idioms.patterns import attribute_number, known_number
from ivy.lowering.transforms.raise_idioms.reduction import base_of_square
from ivy.lowering.transforms.raise_idioms.registry import idiom
from ivy.lowering.transforms.raise_idioms.view import View, matched_axes, reduced, view
from ivy.lowering.transforms.simplify.registry import has_one_use
from ivy.mlir import ir

Value = ir.Value
_NORMS = ("layer_norm", "rms_norm", "batch_norm", "group_norm")

# ---------------------------------------------------------------------------- sums of products


@dataclass(frozen=True)
class Scale:
    """`1 / sqrt(variance + epsilon)`."""

    variance: View
    epsilon: float


Factor = View | Scale


@dataclass(frozen=True)
class Term:
    """A product of factors, perhaps negated."""

    negative: bool
    factors: tuple[Factor, ...]


_MOST_TERMS, _DEPTH = 3, 7


@dataclass(frozen=True)
class _Expansion:
    """How far sums and products are multiplied out.

    What no scale is part of is `x`, a weight or a bias, and stays whole; but with `centred` also
    `x - mean` is taken apart, whose mean varies along fewer axes than `x`.
    """

    shape: tuple[int, ...]
    centred: bool

    def terms(self, seen: View, depth: int = _DEPTH) -> list[Term] | None:
        """`seen` as a sum of products; `None` where that has too many terms."""
        if depth == 0 or not self._opens(seen, depth):
            return [Term(False, (seen,))]
        match seen.name:
            case "negative":
                return _negated(self.terms(_operands(seen)[0], depth - 1))
            case "rsqrt" | "divide":
                return self._quotient(seen, depth)
        first, second = (self.terms(operand, depth - 1) for operand in _operands(seen))
        if seen.name == "multiply":
            return _product(first, second)
        return _sum(first, second if seen.name == "add" else _negated(second))

    def _opens(self, seen: View, depth: int) -> bool:
        if seen.name in ("negative", "rsqrt"):
            return True
        if seen.name not in ("add", "subtract", "multiply", "divide"):
            return False
        if _has_scale(seen, depth):
            return True
        if not self.centred or not self._is_whole(seen):
            return False
        small = [operand for operand in _operands(seen) if not self._is_whole(operand)]
        if seen.name == "add":  # of a negated mean; any other sum is `x` itself, with a bias perhaps
            return any(operand.name == "negative" for operand in small)
        return bool(small) and seen.name != "divide"

    def _is_whole(self, seen: View) -> bool:
        return tuple(seen.origin.type.shape) == self.shape

    def _quotient(self, seen: View, depth: int) -> list[Term] | None:
        """`1 / sqrt(v)`, `rsqrt(v)` and `a / sqrt(v)`; any other quotient is a factor."""
        found = _root(seen)
        if found is None:
            return [Term(False, (seen,))]
        above, scale = found
        factor = [Term(False, (scale,))]
        if above is None or known_number(above.value) == 1:
            return factor
        return _product(self.terms(above, depth - 1), factor)


def _operands(seen: View) -> list[View]:
    return [seen.operand(operand) for operand in seen.value.owner.operation.operands]


def _has_scale(seen: View, depth: int) -> bool:
    """Whether a scale is a factor of some term."""
    if seen.name in ("rsqrt", "divide") and _root(seen) is not None:
        return True
    if depth == 0 or seen.name not in ("add", "subtract", "multiply", "negative", "divide"):
        return False
    return any(_has_scale(operand, depth - 1) for operand in _operands(seen))


def _sum(first: list[Term] | None, second: list[Term] | None) -> list[Term] | None:
    if first is None or second is None or len(first) + len(second) > _MOST_TERMS:
        return None
    return first + second


def _negated(terms: Sequence[Term] | None) -> list[Term] | None:
    return None if terms is None else [Term(not term.negative, term.factors) for term in terms]


def _product(first: list[Term] | None, second: list[Term] | None) -> list[Term] | None:
    if first is None or second is None or len(first) * len(second) > _MOST_TERMS:
        return None
    return [Term(a.negative != b.negative, a.factors + b.factors) for a in first for b in second]


def _root(seen: View) -> tuple[View | None, Scale] | None:
    """The numerator, if any, and the scale of `a / sqrt(v)` or `rsqrt(v)`."""
    fields = seen.producer("rsqrt", "divide")
    above, root = None, seen
    if seen.name == "divide":
        above, root = seen.operand(fields["x1"]), seen.operand(fields["x2"])
        fields = root.producer("sqrt")
    scale = None if fields is None else _scale(root.operand(fields["x"]))
    return None if scale is None else (above, scale)


def _scale(seen: View) -> Scale | None:
    """`variance + epsilon`, with a constant epsilon."""
    if seen.name != "add":
        return None
    first, second = _operands(seen)
    for variance, constant in ((first, second), (second, first)):
        epsilon = attribute_number(constant.value)
        if epsilon is not None and epsilon >= 0:
            return Scale(variance, epsilon)
    return None


# ------------------------------------------------------------------------- what is normalised


@dataclass(frozen=True)
class Normalised:
    """`(x - mean) * scale * weight + bias`; without a mean it is `x * scale * weight`."""

    x: View
    mean: View | None
    scale: Scale
    weight: View | None
    bias: View | None


def _normalised(op: ir.Operation) -> Normalised | None:
    """The parts of a normalisation that ends in `op`."""
    result = op.results[0]
    if not types.is_floating(result.type) or result.type.rank == 0:
        return None
    seen = view(result)
    if not _has_scale(seen, _DEPTH):
        return None
    for centred in (False, True):
        terms = _Expansion(tuple(result.type.shape), centred).terms(seen)
        found = None if terms is None else _split(terms)
        if found is not None:
            return found
    return None


def _split(terms: Sequence[Term]) -> Normalised | None:
    """The parts, from the terms with a scale and the one without, which is the bias."""
    scaled = [term for term in terms if any(isinstance(factor, Scale) for factor in term.factors)]
    rest = [term for term in terms if term not in scaled]
    if not 1 <= len(scaled) <= 2 or len(rest) > 1:
        return None
    bias = _alone(rest[0]) if rest else None
    return None if rest and bias is None else _parts(scaled, bias)


def _alone(term: Term) -> View | None:
    return term.factors[0] if len(term.factors) == 1 and not term.negative else None


def _parts(scaled: Sequence[Term], bias: View | None) -> Normalised | None:
    positive = [term for term in scaled if not term.negative]
    negative = [term for term in scaled if term.negative]
    if len(positive) != 1 or len(negative) > 1:
        return None
    common = list(positive[0].factors)
    means: list[Factor] = []
    if negative:
        means = list(negative[0].factors)
        for factor in positive[0].factors:
            if factor in means:
                means.remove(factor)
                common.remove(factor)
        if len(means) != 1 or len(common) != 1 or isinstance(means[0], Scale):
            return None
        shared = [factor for factor in positive[0].factors if factor != common[0]]
        return _assembled(common[0], means[0], shared, bias)
    return _without_mean(common, bias)


def _assembled(
    x: Factor, mean: Factor | None, shared: Sequence[Factor], bias: View | None
) -> Normalised | None:
    scales = [factor for factor in shared if isinstance(factor, Scale)]
    weights = [factor for factor in shared if not isinstance(factor, Scale)]
    if len(scales) != 1 or len(weights) > 1 or isinstance(x, Scale):
        return None
    return Normalised(x, mean, scales[0], weights[0] if weights else None, bias)


def _without_mean(factors: Sequence[Factor], bias: View | None) -> Normalised | None:
    """One of the factors is what the mean square is of."""
    scales = [factor for factor in factors if isinstance(factor, Scale)]
    moment = reduced(scales[0].variance, "mean") if len(scales) == 1 else None
    x = None if moment is None else base_of_square(moment.x)
    for factor in factors:
        if isinstance(factor, View) and x is not None and factor == view(x):
            shared = [other for other in factors if other is not factor]
            return _assembled(factor, None, shared, bias)
    return None


@idiom(_NORMS, "add", "subtract", "multiply", "divide")
def normalisation(op: ir.Operation) -> Value | None:
    """Layer, RMS, group, instance or batch normalisation"""
    parts = _normalised(op)
    if parts is None or not types.is_compatible(parts.x.origin.type, op.results[0].type):
        return None
    if view(parts.x.origin) != parts.x:
        return None  # the axes do not stand as they do in the result
    if parts.mean is None:
        return _rms_norm(parts)
    return _own_statistics(parts) or _given_statistics(parts) or _repeated_statistics(parts)


def _rms_norm(parts: Normalised) -> Value | None:
    x = parts.x.origin
    moment = reduced(parts.scale.variance, "mean")
    axes = _trailing(moment.axes, x)
    if axes is None or parts.bias is not None or not _fits(parts.weight, x, axes):
        return None
    return ops.rms_norm(x, _value(parts.weight, x, axes), axes, parts.scale.epsilon)


def _own_statistics(parts: Normalised) -> Value | None:
    """Statistics that are those of `x` itself."""
    x = parts.x.origin
    mean, variance = reduced(parts.mean, "mean"), reduced(parts.scale.variance, "var")
    if mean is None or variance is None or variance.fields["correction"] != 0:
        return None
    same = view(mean.x) == view(variance.x) == parts.x and mean.axes == variance.axes
    if not same:
        return None
    axes = _trailing(mean.axes, x)
    if axes is not None and _fits(parts.weight, x, axes) and _fits(parts.bias, x, axes):
        weight, bias = (_value(part, x, axes) for part in (parts.weight, parts.bias))
        return ops.layer_norm(x, weight, bias, axes, parts.scale.epsilon)
    return _instance_norm(parts, mean.axes) or _group_norm(parts, mean.axes)


def _trailing(axes: Sequence[int], x: Value) -> int | None:
    """How many of the last axes these are."""
    rank = x.type.rank
    return len(axes) if list(axes) == list(range(rank - len(axes), rank)) and axes else None


def _fits(part: View | None, x: Value, axes: int) -> bool:
    """Whether a weight or bias has exactly the last `axes` axes of `x`."""
    if part is None:
        return True
    sizes = {place: size for place, size in zip(part.places, part.value.type.shape, strict=True) if place}
    wanted = {i: x.type.shape[i] for i in range(-axes, 0) if x.type.shape[i] != 1}
    return sizes == wanted and DYNAMIC not in wanted.values() and _in_order(part)


def _in_order(part: View) -> bool:
    places = [place for place in part.places if place is not None]
    return places == sorted(places)


def _value(part: View | None, x: Value, axes: int) -> Value | None:
    """A weight or bias in the shape of the last `axes` axes of `x`."""
    return None if part is None else _shaped(part.value, x.type.shape[x.type.rank - axes :])


def _shaped(value: Value, shape: Sequence[int]) -> Value:
    return value if list(value.type.shape) == list(shape) else ops.reshape(value, (), shape)


def _instance_norm(parts: Normalised, axes: Sequence[int]) -> Value | None:
    """Statistics of each channel of each example: groups of one channel."""
    x = parts.x.origin
    rank = x.type.rank
    kept = [axis for axis in range(rank) if axis not in axes]
    if len(kept) != 2 or kept[0] != 0 or rank < 3 or x.type.shape[kept[1]] in (1, DYNAMIC):
        return None
    weight, bias = _channels(parts.weight, x, kept[1]), _channels(parts.bias, x, kept[1])
    if (weight is None) != (parts.weight is None) or (bias is None) != (parts.bias is None):
        return None
    return ops.group_norm(x, weight, bias, x.type.shape[kept[1]], parts.scale.epsilon, kept[1])


# ------------------------------------------------------------------------------ group normalisation


def _group_norm(parts: Normalised, axes: Sequence[int]) -> Value | None:
    """Statistics of all positions and the last axis: the channels are split into the last two axes."""
    x = parts.x.origin
    shape = list(x.type.shape)
    rank = len(shape)
    if rank < 4 or list(axes) != [*range(1, rank - 2), rank - 1] or DYNAMIC in shape:
        return None
    if not _fits(parts.weight, x, 2) or not _fits(parts.bias, x, 2):
        return None
    channels = shape[-2] * shape[-1]
    weight, bias = (
        None if part is None else _shaped(part.value, [channels]) for part in (parts.weight, parts.bias)
    )
    whole = ops.reshape(x, (), [*shape[:-2], channels])
    normal = ops.group_norm(whole, weight, bias, shape[-2], parts.scale.epsilon, rank - 2)
    return ops.reshape(normal, (), shape)


def _repeated_statistics(parts: Normalised) -> Value | None:
    """Statistics of groups of channels, repeated for each channel of a group."""
    x = parts.x.origin
    rank = x.type.rank
    mean, variance = _of_groups(parts.mean, "mean", x), _of_groups(parts.scale.variance, "var", x)
    if mean is None or mean != variance:
        return None
    weight, bias = _channels(parts.weight, x, rank - 1), _channels(parts.bias, x, rank - 1)
    if (weight is None) != (parts.weight is None) or (bias is None) != (parts.bias is None):
        return None
    return ops.group_norm(x, weight, bias, mean, parts.scale.epsilon, rank - 1)


def _of_groups(seen: View, name: str, x: Value) -> int | None:
    """How many groups of the last axis of `x` have a statistic each, which `seen` repeats."""
    merged = seen.producer("reshape")
    shape, rank = list(x.type.shape), x.type.rank
    if merged is None or rank < 3 or DYNAMIC in shape or merged["dims"]:
        return None
    inner = view(merged["x"])
    fields = inner.producer(name)
    if fields is None or fields.get("correction", 0) != 0 or fields["keepdims"]:
        return None
    split = list(fields["x"].type.shape)
    source = View(fields["x"], (), fields["x"]).producer("reshape")
    groups = split[-2]
    same = source is not None and view(source["x"]) == view(x) and len(split) == rank + 1
    over = [*range(1, rank - 1), rank]
    if not same or split[:-2] != shape[:-1] or list(types.normalise_axes(fields["axes"], rank + 1)) != over:
        return None
    repeated = [shape[0], groups, split[-1]]
    straight = list(merged["x"].type.shape) == repeated and inner.places in ((-3, -2), (None, -2))
    placed = list(seen.value.type.shape) == [shape[0], *[1] * (rank - 2), shape[-1]]
    return groups if straight and placed and groups > 1 and seen.places[-1] == -1 else None


# ------------------------------------------------------------------------------ batch normalisation


def _given_statistics(parts: Normalised) -> Value | None:
    """Statistics of channels, from wherever they come."""
    x = parts.x.origin
    axis = _channel_axis((parts.mean, parts.scale.variance), x)
    if axis is None:
        return None
    given = (parts.mean, parts.scale.variance, parts.weight, parts.bias)
    vectors = [_channels(part, x, axis) for part in given]
    if any(vector is None and part is not None for vector, part in zip(vectors, given, strict=True)):
        return None
    return ops.batch_norm(x, *vectors, parts.scale.epsilon, axis)


def _channel_axis(parts: Sequence[View | None], x: Value) -> int | None:
    """The only axis of `x` along which the statistics vary."""
    found = {place for part in parts for place in part.places if place is not None}
    return found.pop() + x.type.rank if len(found) == 1 else None


def _channels(part: View | None, x: Value, axis: int) -> Value | None:
    """A part as a vector along an axis of `x`."""
    if part is None:
        return None
    size = x.type.shape[axis]
    places = [place for place in part.places if place is not None]
    if places != [axis - x.type.rank] or matched_axes(part.value.type.shape, [size]) is None:
        return None
    return _shaped(part.value, [size])


# --------------------------------------------------------------------- weight and bias that follow


@idiom(_NORMS, "multiply", "add")
def affine(op: ir.Operation) -> Value | None:
    """`norm(x) * weight`, `norm(x, weight) + bias`, also of a group norm that is reshaped to groups"""
    place = "weight" if op.name == "ivy.multiply" else "bias"
    first, second = op.operands
    for inner, part in ((first, second), (second, first)):
        split = View(inner, (), inner).producer("reshape")
        norm = inner if split is None else split["x"]
        fields = View(norm, (), norm).producer(*_NORMS)
        if fields is None or not _takes(fields, place) or not has_one_use(norm) or not has_one_use(inner):
            continue
        vector = view(op.results[0]).operand(part)
        if not types.is_compatible(inner.type, op.results[0].type):
            continue
        value = _part_of(fields, vector) if split is None else _split_part(fields, vector, inner)
        if value is not None:
            made = getattr(ops, norm.owner.operation.name.removeprefix("ivy."))(**fields | {place: value})
            return made if split is None else ops.reshape(made, (), inner.type.shape)
    return None


def _takes(fields: dict[str, Any], place: str) -> bool:
    """Whether a norm has no weight or bias yet at this place, which comes before the bias."""
    if place not in fields or fields[place] is not None:
        return False
    return place == "bias" or fields.get("bias") is None


def _split_part(fields: dict[str, Any], vector: View, inner: Value) -> Value | None:
    """A weight or bias of the last two axes of `inner`, into which the channels are split."""
    shape = list(inner.type.shape)
    last = "groups" in fields and fields["axis"] == len(shape) - 2
    if not last or DYNAMIC in shape or shape[:-2] != list(fields["x"].type.shape[:-1]):
        return None
    return _shaped(vector.value, [shape[-2] * shape[-1]]) if _fits(vector, inner, 2) else None


def _part_of(fields: dict[str, Any], vector: View) -> Value | None:
    """A weight or bias as the op with these fields takes it."""
    x = fields["x"]
    if "axes" in fields:
        return _value(vector, x, fields["axes"]) if _fits(vector, x, fields["axes"]) else None
    return _channels(vector, x, types.normalise_axis(fields["axis"], x.type.rank))
