"""Views of tensors: the same elements under other shapes, slices, padding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.dialect import types
from ivy.dialect.helpers import as_index, known_size, split_shape
from ivy.dialect.types import DYNAMIC
from ivy.lowering.ivy_to_linalg.arrays import Array, Size, cast, create, made, signless, sizes
from ivy.lowering.ivy_to_linalg.elements import Element
from ivy.mlir import ir


def _reassociation(groups: Sequence[Sequence[int]]) -> ir.Attribute:
    i64 = ir.IntegerType.get_signless(64)
    return ir.ArrayAttr.get(
        [ir.ArrayAttr.get([ir.IntegerAttr.get(i64, axis) for axis in group]) for group in groups]
    )


def expand(x: Array, shape: Sequence[Size], groups: Sequence[Sequence[int]]) -> Array:
    """`x` with axes split: `groups` says which axes of the result each axis of `x` becomes."""
    static, dynamic = split_shape(shape)
    if len(static) == x.rank:
        return cast(x, types.tensor(static, x.element_type))
    attributes = {
        "reassociation": _reassociation(groups),
        "static_output_shape": ir.DenseI64ArrayAttr.get(static),
    }
    return made("tensor.expand_shape", [x.value, *dynamic], types.tensor(static, x.element_type), attributes)


def collapse(x: Array, groups: Sequence[Sequence[int]]) -> Array:
    """`x` with the axes of each group joined into one."""
    if len(groups) == x.rank:
        return x
    shape = [types.product([x.type.shape[axis] for axis in group]) for group in groups]
    attributes = {"reassociation": _reassociation(groups)}
    return made("tensor.collapse_shape", [x.value], types.tensor(shape, x.element_type), attributes)


def reshape(x: Array, shape: Sequence[Size]) -> Array:
    """The same elements in row-major order under another shape."""
    static, _ = split_shape(shape)
    old = tuple(x.type.shape)
    if static == old and DYNAMIC not in old:
        return x
    names, others = _named_sizes(x, shape)
    groups = _groups(names, others)
    if groups is None and DYNAMIC not in (*old, *static):
        groups = [list(range(len(old)))], [list(range(len(static)))]  # of empty tensors
    if groups is not None:
        before, after = groups
        return expand(collapse(x, before), shape, after)
    extents = ir.RankedTensorType.get([len(static)], ir.IndexType.get())
    extent = create("tensor.from_elements", list(map(as_index, shape)), extents).results[0]
    return made("tensor.reshape", [x.value, extent], types.tensor(static, x.element_type), {})


def _named_sizes(x: Array, shape: Sequence[Size]) -> tuple[list[Any], list[Any]]:
    """Both shapes, in which equal unknown sizes have equal names.

    A size is known to be an axis of `x` where it is its `tensor.dim`, or is the only unknown one.
    """
    old: list[Any] = [
        axis_name if size == DYNAMIC else size for size, axis_name in zip(x.shape, _AXES, strict=False)
    ]
    new: list[Any] = [size if isinstance(size, int) else _axis_of(x, size) for size in shape]
    unknown = [name for name in old if isinstance(name, str)]
    if len(unknown) == 1 and sum(not isinstance(size, int) for size in new) == 1:
        rest = [size for size in new if isinstance(size, int)]
        if types.product(rest) == types.product([size for size in old if isinstance(size, int)]) != 0:
            new = [size if isinstance(size, int) else unknown[0] for size in new]
    return old, new


_AXES = tuple(f"axis {i}" for i in range(64))


def _axis_of(x: Array, size: ir.Value) -> str | None:
    """The name of the axis of `x` that an `index` value is the size of."""
    owner = size.owner
    if (
        isinstance(owner, ir.Block)
        or owner.name != "tensor.dim"
        or owner.operands[0] not in (x.source, x.value)
    ):
        return None
    axis = known_size(owner.operands[1])
    return _AXES[axis] if isinstance(axis, int) else None


def _groups(old: Sequence[Any], new: Sequence[Any]) -> tuple[list[list[int]], list[list[int]]] | None:
    """Groups of axes of both shapes with equal numbers of elements, in order.

    `None` where sizes are not known to fit, or are zero. Between the two groups of a pair lies one axis.
    """
    if None in new or 0 in old or 0 in new:
        return None
    if not old or not new:
        return [], []
    before: list[list[int]] = []
    after: list[list[int]] = []
    i = j = 0
    while i < len(old) and j < len(new):
        left, right, i, j = _group(old, new, i, j)
        if left is None:
            return None
        before.append(left)
        after.append(right)
    if any(size != 1 for size in (*old[i:], *new[j:])):
        return None
    before[-1] += range(i, len(old))
    after[-1] += range(j, len(new))
    return before, after


def _group(old: Sequence[Any], new: Sequence[Any], i: int, j: int) -> tuple[Any, list[int], int, int]:
    """The shortest pair of groups from these axes on, and the axes after it."""
    left, right = [i], [j]
    while True:
        a, b = [old[axis] for axis in left], [new[axis] for axis in right]
        numbers = [[s for s in part if isinstance(s, int)] for part in (a, b)]
        names = [[s for s in part if isinstance(s, str)] for part in (a, b)]
        products = [types.product(part) for part in numbers]
        if products[0] == products[1] and names[0] == names[1]:
            return left, right, left[-1] + 1, right[-1] + 1
        grow_left = len(names[0]) < len(names[1]) or (names[0] == names[1] and products[0] < products[1])
        axes, shape = (left, old) if grow_left else (right, new)
        if axes[-1] + 1 >= len(shape):
            return None, right, i, j
        axes.append(axes[-1] + 1)


# ---------------------------------------------------------------------------------- slices


def _slice_attributes(
    first: Sequence[int], offsets: Sequence[Size], extents: Sequence[Size], strides: Sequence[Size]
) -> tuple[dict[str, ir.Attribute], list[ir.Value]]:
    attributes: dict[str, ir.Attribute] = {}
    operands: list[ir.Value] = []
    segments = list(first)
    for name, values in (("offsets", offsets), ("sizes", extents), ("strides", strides)):
        static, dynamic = split_shape(values)
        attributes[f"static_{name}"] = ir.DenseI64ArrayAttr.get(list(static))
        operands += dynamic
        segments.append(len(dynamic))
    attributes["operandSegmentSizes"] = ir.DenseI32ArrayAttr.get(segments)
    return attributes, operands


def extract_slice(
    x: Array, offsets: Sequence[Size], extents: Sequence[Size], strides: Sequence[Size] | None = None
) -> Array:
    """`extents` elements along each axis, from `offsets` on, at distances of `strides`."""
    attributes, operands = _slice_attributes([1], offsets, extents, strides or [1] * x.rank)
    shape, dynamic = split_shape(extents)
    if 0 in shape:  # which the op does not take at the end of an axis
        return made("tensor.empty", dynamic, types.tensor(shape, x.element_type), {})
    return made("tensor.extract_slice", [x.value, *operands], types.tensor(shape, x.element_type), attributes)


def insert_slice(
    x: Array, update: Array, offsets: Sequence[Size], strides: Sequence[Size] | None = None
) -> Array:
    """`x` with the elements from `offsets` on, at distances of `strides`, replaced by `update`."""
    if 0 in update.shape:
        return x
    attributes, operands = _slice_attributes([1, 1], offsets, sizes(update), strides or [1] * x.rank)
    op = create("tensor.insert_slice", [update.value, x.value, *operands], x.value.type, attributes)
    return Array(op.results[0], x.type)


def pad(
    x: Array, value: Element, low: Sequence[int], high: Sequence[int], type_: ir.RankedTensorType
) -> Array:
    """`x` with `value` before and after, as this type."""
    attributes = {
        "static_low": ir.DenseI64ArrayAttr.get(list(low)),
        "static_high": ir.DenseI64ArrayAttr.get(list(high)),
        "operandSegmentSizes": ir.DenseI32ArrayAttr.get([1, 0, 0]),
    }
    op = create("tensor.pad", [x.value], signless(type_), attributes, regions=1)
    location, place = ir.Location.current, ir.IndexType.get()
    block = op.regions[0].blocks.append(*[place] * x.rank, arg_locs=[location] * x.rank)
    with ir.InsertionPoint(block):
        ir.Operation.create("tensor.yield", operands=[value.value])
    return Array(op.results[0], type_)
