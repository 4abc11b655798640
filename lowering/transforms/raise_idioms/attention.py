"""Scaled dot-product attention, in whatever order a framework keeps its axes.

Each axis gets a label, as in an einsum: the positions `L` of queries and `S` of keys, the features
`E` of queries and keys and `V` of values, and the batch axes. Two contractions with a softmax over `S`
in between are attention when the labels say so; axes of size 1 have no label and may be anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import count

import numpy as np

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.dialect.types import DYNAMIC
from ivy.lowering.transforms.raise_idioms.patterns import known_number, shortest
from ivy.lowering.transforms.raise_idioms.registry import idiom
from ivy.lowering.transforms.raise_idioms.view import View, view
from ivy.lowering.transforms.simplify.registry import fields_of, has_one_use, producing_op
from ivy.mlir import ir

Value = ir.Value
Labels = list[int | None]


@dataclass(frozen=True)
class Contraction:
    """A product of two tensors over one axis, with labels for the axes of all three."""

    x1: Value
    x2: Value
    labels1: Labels
    labels2: Labels
    result: Labels
    summed: int | None


def _contraction(op: ir.Operation | None, result: Labels | None, fresh: count[int]) -> Contraction | None:
    """`op` as a contraction whose result has these labels, or new ones."""
    if op is None or op.name not in ("ivy.dot_general", "ivy.matmul"):
        return None
    dims = _dims(op)
    if dims is None or len(dims[2]) != 1:
        return None
    x1, x2 = op.operands[0], op.operands[1]
    batch1, batch2, contract1, contract2 = dims
    free1 = [axis for axis in range(x1.type.rank) if axis not in (*batch1, *contract1)]
    free2 = [axis for axis in range(x2.type.rank) if axis not in (*batch2, *contract2)]
    shape = op.results[0].type.shape
    given = result if result is not None else [None if size == 1 else next(fresh) for size in shape]
    summed = None if x1.type.shape[contract1[0]] == 1 else next(fresh)
    labels1, labels2 = [None] * x1.type.rank, [None] * x2.type.rank
    for place, label in enumerate(given):
        if place < len(batch1):
            labels1[batch1[place]] = labels2[batch2[place]] = label
        elif place < len(batch1) + len(free1):
            labels1[free1[place - len(batch1)]] = label
        else:
            labels2[free2[place - len(batch1) - len(free1)]] = label
    labels1[contract1[0]] = labels2[contract2[0]] = summed
    return Contraction(x1, x2, labels1, labels2, list(given), summed)


def _dims(op: ir.Operation) -> tuple[Sequence[int], ...] | None:
    fields = fields_of(op)
    if op.name == "ivy.dot_general":
        return tuple(list(fields[name]) for name in ("batch1", "batch2", "contract1", "contract2"))
    rank = fields["x1"].type.rank
    if rank < 2 or fields["x2"].type.rank != rank:
        return None
    if list(fields["x1"].type.shape[:-2]) != list(fields["x2"].type.shape[:-2]):
        return None
    batch = list(range(rank - 2))
    return batch, batch, [rank - 1], [rank - 2]


# ---------------------------------------------------------------------------------- the scores


@dataclass(frozen=True)
class Scores:
    """What softmax is taken of: `product * scale` with at most one mask.

    Attributes:
        product: the contraction of queries and keys.
        scale: the factor.
        kept: where scores are kept, a truth value; elsewhere they are `fill`.
        added: a mask that is added.
    """

    product: View
    scale: float = 1.0
    kept: View | None = None
    fill: float = 0.0
    added: View | None = None


def _scores(seen: View, depth: int = 6) -> Scores | None:
    """`seen` as scores: a product of queries and keys, scaled and then masked."""
    if depth == 0:
        return None
    match seen.name:
        case "dot_general" | "matmul":
            return Scores(seen)
        case "where":
            return _filled(seen, depth)
        case "multiply" | "divide":
            return _scaled(seen, depth)
        case "add":
            return _added(seen, depth)
    return None


def _pairs(seen: View) -> list[tuple[View, View]]:
    first, second = (seen.operand(operand) for operand in seen.value.owner.operation.operands)
    return [(first, second)] if seen.name == "divide" else [(first, second), (second, first)]


def _unmasked(seen: View, depth: int) -> Scores | None:
    found = _scores(seen, depth - 1)
    return found if found is not None and found.kept is None and found.added is None else None


def _scaled(seen: View, depth: int) -> Scores | None:
    for inner, other in _pairs(seen):
        number = known_number(other.value)
        found = _unmasked(inner, depth) if number else None
        if found is not None:
            return replace(found, scale=found.scale * (1 / number if seen.name == "divide" else number))
    return None


def _added(seen: View, depth: int) -> Scores | None:
    for inner, other in _pairs(seen):
        found = _unmasked(inner, depth)
        if found is not None:
            return replace(found, added=other)
    return None


def _filled(seen: View, depth: int) -> Scores | None:
    fields = seen.producer("where")
    fill = known_number(fields["x2"])
    found = None if fill is None else _unmasked(seen.operand(fields["x1"]), depth)
    if found is None:
        return None
    return replace(found, kept=seen.operand(fields["condition"]), fill=fill)


def _unscaled(x: Value, scale: float) -> tuple[Value, float]:
    """Queries or keys without a constant factor, which goes into the scale."""
    op = producing_op(x)
    if op is None or op.name not in ("ivy.multiply", "ivy.divide") or not has_one_use(x):
        return x, scale
    first, second = op.operands
    for inner, other in ((first, second), (second, first)):
        number = known_number(other)
        if number and types.is_compatible(inner.type, x.type):
            return inner, scale * (number if op.name == "ivy.multiply" else 1 / number)
        if op.name == "ivy.divide":
            break
    return x, scale


# ------------------------------------------------------------------------------------ the idiom


@dataclass(frozen=True)
class Axes:
    """The labels by their role; `None` for the positions of a single query."""

    batch: list[int]
    query: int | None
    key: int
    feature: int
    value: int


@idiom("attention", "dot_general", "matmul")
def attention(op: ir.Operation) -> Value | None:
    """`softmax(query @ key.T * scale + mask) @ value`"""
    fresh = count()
    outer = _contraction(op, None, fresh)
    if outer is None or not types.is_floating(op.results[0].type):
        return None
    for weights, labels, value, value_labels in (
        (outer.x1, outer.labels1, outer.x2, outer.labels2),
        (outer.x2, outer.labels2, outer.x1, outer.labels1),
    ):
        seen = view(weights)
        fields = seen.producer("softmax")
        if fields is None or not has_one_use(seen.value):
            continue
        frame = [None if place is None else labels[place] for place in seen.places]
        if outer.summed is None or frame[fields["axis"]] != outer.summed:
            continue
        found = _attend(op, fields["x"], frame, outer, (value, value_labels), fresh)
        if found is not None:
            return found
    return None


def _attend(
    op: ir.Operation,
    x: Value,
    frame: Labels,
    outer: Contraction,
    value: tuple[Value, Labels],
    fresh: count[int],
) -> Value | None:
    scores = _scores(view(x))
    if scores is None:
        return None
    product = scores.product
    given = [None if place is None else frame[place] for place in product.places]
    inner = _contraction(producing_op(product.value), given, fresh)
    if inner is None or inner.summed is None:
        return None
    query, key = (inner.x1, inner.labels1), (inner.x2, inner.labels2)
    if outer.summed in query[1]:
        query, key = key, query
    axes = _roles(query[1], key[1], value[1], outer, inner.summed)
    if axes is None or not types.is_floating(query[0].type):
        return None
    return _build(op, axes, scores, frame, (query, key, value), outer.result)


def _roles(query: Labels, key: Labels, value: Labels, outer: Contraction, feature: int) -> Axes | None:
    """What each label is, if the three operands are those of attention."""
    of_query, of_key, of_value = (
        [label for label in labels if label is not None] for labels in (query, key, value)
    )
    position = outer.summed
    batch = [label for label in of_key if label not in (position, feature)]
    features = [label for label in of_value if label != position and label not in batch]
    positions = [label for label in of_query if label not in batch and label != feature]
    if position not in of_key or position in of_query or len(features) != 1 or len(positions) > 2:
        return None
    if set(of_value) != {*batch, position, features[0]} or not set(batch) <= set(of_query):
        return None
    last = positions[0] if positions else None
    groups = [label for label in of_query if label in batch or label in positions[1:]]
    return Axes(groups, last, position, feature, features[0])


def _build(
    op: ir.Operation,
    axes: Axes,
    scores: Scores,
    frame: Labels,
    operands: Sequence[tuple[Value, Labels]],
    result: Labels,
) -> Value | None:
    mask = _mask(scores, frame, axes)
    if mask is None:
        return None
    (query, query_labels), (key, key_labels), (value, value_labels) = operands
    scale = scores.scale
    query, scale = _unscaled(query, scale)
    key, scale = _unscaled(key, scale)
    parts = [
        _arranged(query, query_labels, [*axes.batch, axes.query, axes.feature]),
        _arranged(key, key_labels, [*axes.batch, axes.key, axes.feature]),
        _arranged(value, value_labels, [*axes.batch, axes.key, axes.value]),
    ]
    if any(part is None for part in parts):
        return None
    scale = shortest(scale, query.type)
    made = ops.scaled_dot_product_attention(*parts, mask.value, scale, mask.causal)
    if mask.empty is not None:
        made = _with_empty_rows(made, mask, parts[2])
    return _restored(made, [*axes.batch, axes.query, axes.value], result, op.results[0].type)


def _arranged(x: Value, labels: Labels, wanted: Sequence[int | None]) -> Value | None:
    """`x` with its labelled axes in this order; an axis of size 1 for each label that it has not."""
    present = [label for label in wanted if label is not None and label in labels]
    ones = [axis for axis, label in enumerate(labels) if label is None]
    if len(present) + len(ones) != len(labels):
        return None
    order = [labels.index(label) for label in present] + ones
    turned = x if order == sorted(order) else ops.permute_dims(x, order)
    if ones:
        turned = ops.squeeze(turned, tuple(range(len(present), len(order))))
    new = tuple(i for i, label in enumerate(wanted) if label not in present or label is None)
    return ops.expand_dims(turned, new) if new else turned


def _restored(x: Value, labels: Sequence[int | None], wanted: Labels, type_: ir.Type) -> Value | None:
    """The result of attention with the axes of the contraction's result."""
    order = [list(labels).index(label) for label in wanted if label is not None]
    rest = [axis for axis in range(len(labels)) if axis not in order]
    if any(x.type.shape[axis] != 1 for axis in rest):
        return None
    turned = [*order, *rest]
    result = x if turned == sorted(turned) else ops.permute_dims(x, turned)
    if rest:
        result = ops.squeeze(result, tuple(range(len(order), len(turned))))
    new = tuple(i for i, label in enumerate(wanted) if label is None)
    result = ops.expand_dims(result, new) if new else result
    return result if types.is_compatible(result.type, type_) else None


# ----------------------------------------------------------------------------------------- masks

_ENOUGH = {"float16": -3e4}
"""What is below has no weight in a softmax with anything of a usual size; elsewhere -1e9."""


@dataclass(frozen=True)
class Mask:
    """How attention gets its mask.

    Attributes:
        value: the mask, if there is one.
        causal: whether it is the causal one instead.
        empty: of a row without any key: `"mean"` of the values, or `"nan"`; `None` where attention
            itself is right or each row has a key.
    """

    value: Value | None = None
    causal: bool = False
    empty: str | None = None


def _mask(scores: Scores, frame: Labels, axes: Axes) -> Mask | None:
    """The mask; `None` where it cannot be one of attention."""
    enough = _ENOUGH.get(types.dtype_name(scores.product.value.type), -1e9)
    if scores.added is not None:
        if _hides_later(scores.added, enough, frame, axes):
            return Mask(causal=True)
        added = _placed(scores.added, frame, axes)
        return None if added is None else Mask(added, empty=None if _is_finite(scores.added) else "nan")
    if scores.kept is None:
        return Mask()
    if scores.fill > enough:
        return None
    if _is_causal(scores.kept, frame, axes):
        return Mask(causal=True)
    kept = _placed(scores.kept, frame, axes)
    if kept is None:
        return None
    return Mask(kept, empty="nan" if scores.fill == -np.inf else "mean")


def _with_empty_rows(made: Value, mask: Mask, value: Value) -> Value:
    """The result where a row has a key; where it has none, attention gives zeros and the pieces do not."""
    kept = mask.value
    if types.is_floating(kept.type):
        kept = ops.greater(kept, scalar_like(kept, -np.inf))
    some = ops.any(kept, (kept.type.rank - 1,), True)
    if mask.empty == "nan":
        return ops.where(some, made, scalar_like(made, np.nan))
    return ops.where(some, made, ops.mean(value, (value.type.rank - 2,), True))


def _placed(mask: View, frame: Labels, axes: Axes) -> Value | None:
    labels = [None if place is None else frame[place] for place in mask.places]
    return _arranged(mask.value, labels, [*axes.batch, axes.query, axes.key])


def _is_finite(seen: View, depth: int = 6) -> bool:
    """Whether a value is surely finite."""
    number = known_number(seen.value)
    if number is not None:
        return bool(np.isfinite(number))
    fields = seen.producer("where", "astype", "multiply", "subtract", "add")
    if fields is None or depth == 0:
        return False
    if seen.name == "astype":
        return not types.is_floating(fields["x"].type)
    parts = [fields["x1"], fields["x2"]]
    if seen.name == "where":
        return all(_is_finite(seen.operand(part), depth - 1) for part in parts)
    small = all(_is_finite(seen.operand(part), depth - 1) for part in parts)
    known = [known_number(part) for part in parts]
    return small and any(number is not None and abs(number) <= 1e30 for number in known)


def _hides_later(added: View, enough: float, frame: Labels, axes: Axes) -> bool:
    """Whether a mask that is added leaves key positions up to the query's, and no others."""
    fields = added.producer("where")
    fill = None if fields is None else known_number(fields["x2"])
    if fill is None or fill > enough or known_number(fields["x1"]) != 0:
        return False
    return _is_causal(added.operand(fields["condition"]), frame, axes)


def _is_causal(kept: View, frame: Labels, axes: Axes) -> bool:
    """Whether key positions up to the query's are kept, both counted from the start."""
    if axes.query is None:
        return False
    fields = kept.producer("greater_equal", "less_equal")
    if fields is None:
        return _is_triangle(kept, frame, axes)
    row, column = kept.operand(fields["x1"]), kept.operand(fields["x2"])
    if kept.name == "less_equal":
        row, column = column, row
    return _counts(row, frame, axes.query) and _counts(column, frame, axes.key)


def _counts(seen: View, frame: Labels, label: int) -> bool:
    """Whether a value is 0, 1, 2, … along the axis with this label."""
    fields = seen.producer("iota")
    if fields is None:
        return False
    place = seen.places[fields["axis"]]
    return place is not None and frame[place] == label


def _is_triangle(kept: View, frame: Labels, axes: Axes) -> bool:
    """Whether a constant is the causal mask."""
    op = producing_op(kept.value)
    if op is None or op.name != "ivy.constant" or DYNAMIC in kept.value.type.shape:
        return False
    labels = [None if place is None else frame[place] for place in kept.places]
    if axes.query not in labels or axes.key not in labels or kept.value.type.rank < 2:
        return False
    attribute = op.attributes["value"]
    if not isinstance(attribute, ir.DenseElementsAttr):
        return False
    array = np.moveaxis(np.array(attribute), (labels.index(axes.query), labels.index(axes.key)), (-2, -1))
    return bool(np.all(array == np.tril(np.ones(array.shape[-2:], bool))))
