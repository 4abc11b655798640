"""What operations become whose attributes, sizes or numbers differ between the compilations of a program.

Each rewrite makes, from the same operation of every compilation, the one that stands for all sizes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ivy.mlir import ir, stablehlo

if TYPE_CHECKING:
    from ivy.frontend.tensorflow_dynamic import Generaliser


def i64(number: int) -> ir.Attribute:
    """A number as an attribute of 64 bits."""
    return ir.IntegerAttr.get(ir.IntegerType.get_signless(64), number)


def integers(numbers: Sequence[int]) -> ir.Attribute:
    """Numbers as an array attribute of 64 bits."""
    return ir.DenseI64ArrayAttr.get(list(numbers))


# ------------------------------------------------------------- operations that know their sizes

_Rewrite = Callable[["Generaliser", Sequence[ir.Operation]], ir.Value]


def _reshape(walk: Generaliser, ops: Sequence[ir.Operation]) -> ir.Value:
    first = ops[0]
    return walk.create("dynamic_reshape", first.results[0].type, [first.operands[0], walk.shape(ops)])


def _broadcast(walk: Generaliser, ops: Sequence[ir.Operation]) -> ir.Value:
    first = ops[0]
    operands = [first.operands[0], walk.shape(ops)]
    kept = {"broadcast_dimensions": first.attributes["broadcast_dimensions"]}
    return walk.create("dynamic_broadcast_in_dim", first.results[0].type, operands, kept)


def _iota(walk: Generaliser, ops: Sequence[ir.Operation]) -> ir.Value:
    kept = {"iota_dimension": ops[0].attributes["iota_dimension"]}
    return walk.create("dynamic_iota", ops[0].results[0].type, [walk.shape(ops)], kept)


def _columns(ops: Sequence[ir.Operation], name: str) -> list[tuple[int, ...]]:
    """An attribute that is a list of integers: for each entry its value in each module."""
    return list(zip(*(list(ir.DenseI64ArrayAttr(op.attributes[name])) for op in ops), strict=True))


def _slice(walk: Generaliser, ops: Sequence[ir.Operation]) -> ir.Value:
    names = ("start_indices", "limit_indices", "strides")
    bounds = [walk.vector(_columns(ops, name), ops[0]) for name in names]
    return walk.create("real_dynamic_slice", ops[0].results[0].type, [ops[0].operands[0], *bounds])


def _pad(walk: Generaliser, ops: Sequence[ir.Operation]) -> ir.Value:
    names = ("edge_padding_low", "edge_padding_high", "interior_padding")
    amounts = [walk.vector(_columns(ops, name), ops[0]) for name in names]
    return walk.create("dynamic_pad", ops[0].results[0].type, [*ops[0].operands, *amounts])


def _gather(walk: Generaliser, ops: Sequence[ir.Operation]) -> ir.Value:
    first = ops[0]
    sizes = walk.vector(_columns(ops, "slice_sizes"), first)
    kept = {
        name: first.attributes[name]
        for name in ("dimension_numbers", "indices_are_sorted")
        if name in first.attributes
    }
    return walk.create("dynamic_gather", first.results[0].type, [*first.operands, sizes], kept)


def _dynamic_slice(walk: Generaliser, ops: Sequence[ir.Operation]) -> ir.Value:
    """A gather of one window, which keeps its start within bounds in the same way."""
    operand, *starts = ops[0].operands
    one = ir.RankedTensorType.get([1], walk.i32)
    parts = [walk.create("reshape", one, [walk.converted(start, walk.i32)]) for start in starts]
    vector = ir.RankedTensorType.get([len(parts)], walk.i32)
    start = walk.create("concatenate", vector, parts, {"dimension": i64(0)})
    axes = list(range(len(parts)))
    numbers = stablehlo.GatherDimensionNumbers.get(
        offset_dims=axes, collapsed_slice_dims=[], operand_batching_dims=[], start_indices_batching_dims=[],
        start_index_map=axes, index_vector_dim=0,
    )  # fmt: skip
    sizes = walk.vector(_columns(ops, "slice_sizes"), ops[0])
    kept = {"dimension_numbers": numbers}
    return walk.create("dynamic_gather", ops[0].results[0].type, [operand, start, sizes], kept)


# ----------------------------------------------------------------------------------- constants


def _constant(walk: Generaliser, ops: Sequence[ir.Operation]) -> ir.Value:
    """A literal whose numbers or sizes differ."""
    attributes = [ir.DenseElementsAttr(op.attributes["value"]) for op in ops]
    type_ = ir.RankedTensorType(ops[0].results[0].type)
    if ops[0].results[0] not in walk.shapes:
        return _numbers(walk, ops[0], [_array(a) for a in attributes], type_.shape)
    if all(attribute.is_splat for attribute in attributes):
        scalar = _numbers(walk, ops[0], [_array(a).ravel()[:1] for a in attributes], [])
        kept = {"broadcast_dimensions": integers([])}
        return walk.create("dynamic_broadcast_in_dim", type_, [scalar, walk.shape(ops)], kept)
    return _ramp(walk, ops, [_array(attribute) for attribute in attributes])


def _array(attribute: ir.DenseElementsAttr) -> np.ndarray:
    return np.array(attribute)


def _numbers(
    walk: Generaliser, operation: ir.Operation, arrays: Sequence[np.ndarray], shape: Sequence[int]
) -> ir.Value:
    """Numbers that are expressions of the sizes, or one divided by such."""
    element = ir.RankedTensorType(operation.results[0].type).element_type
    table = np.stack([array.ravel() for array in arrays])
    inverse = table.dtype.kind == "f" and (np.abs(table) < 1).all() and (table != 0).all()
    numbers = np.rint(1 / table.astype(float)) if inverse else table
    if not _are_whole(numbers) or (inverse and not np.array_equal((1 / numbers).astype(table.dtype), table)):
        values = ", ".join(str(row[0]) for row in table)
        raise walk.refusal(operation, f"a number in it is {values} for some sizes")
    numbers = numbers.astype(np.int64)
    fitted = walk.sizes.fit(numbers)
    if fitted is not None:
        whole = walk.expression(fitted, shape, walk.i32)
    else:
        flat = walk.vector(list(map(tuple, numbers.T)), operation)
        whole = walk.create("reshape", ir.RankedTensorType.get(shape, walk.i32), [flat])
    result = walk.converted(whole, element)
    if not inverse:
        return result
    return walk.create("divide", result.type, [walk.literal(np.ones(shape, np.int64), element), result])


def _are_whole(table: np.ndarray) -> bool:
    if table.dtype.kind not in "iuf" or not np.isfinite(table).all() or (np.abs(table) > 2**30).any():
        return False
    return bool((table == np.rint(table)).all())


def _ramp(walk: Generaliser, ops: Sequence[ir.Operation], arrays: Sequence[np.ndarray]) -> ir.Value:
    """A literal that counts along its symbolic axis: `start + step * position`."""
    columns = walk.shapes[ops[0].results[0]]
    axes = [axis for axis, column in enumerate(columns) if len(set(column)) > 1]
    if len(axes) == 2:
        return _triangles(walk, ops, arrays, axes)
    type_ = ir.RankedTensorType(ops[0].results[0].type)
    lines = [_line(array, axes[0]) for array in arrays] if len(axes) == 1 else [None]
    if None in lines or len({line[1] for line in lines if line}) > 1:
        raise walk.refusal(ops[0], "it is a table with another content for other sizes")
    starts, steps = zip(*(line for line in lines if line), strict=True)
    shape = walk.shape(ops)
    step = walk.literal(np.array(steps[0]), type_.element_type)
    start = walk.literal(np.array(starts[0]), type_.element_type)
    if len(set(starts)) > 1:
        start = walk.converted(walk.number(starts, ops[0]), type_.element_type)
    scaled = walk.create(
        "multiply", type_, [_count(walk, type_, shape, axes[0]), _spread(walk, type_, shape, step)]
    )
    return walk.create("add", type_, [scaled, _spread(walk, type_, shape, start)])


def _count(walk: Generaliser, type_: ir.Type, shape: ir.Value, axis: int) -> ir.Value:
    """The position along an axis, in a type of symbolic sizes."""
    return walk.create("dynamic_iota", type_, [shape], {"iota_dimension": i64(axis)})


def _spread(walk: Generaliser, type_: ir.Type, shape: ir.Value, scalar: ir.Value) -> ir.Value:
    kept = {"broadcast_dimensions": integers([])}
    return walk.create("dynamic_broadcast_in_dim", type_, [scalar, shape], kept)


def _line(array: np.ndarray, axis: int) -> tuple[int, int] | None:
    """Start and step of an array of whole numbers that is a line along `axis` and constant along others."""
    if not _are_whole(array):
        return None
    first, second = (int(array.take(position, axis).ravel()[0]) for position in (0, 1))
    position = np.arange(array.shape[axis]).reshape([-1 if n == axis else 1 for n in range(array.ndim)])
    whole = np.broadcast_to(first + (second - first) * position, array.shape)
    return (first, second - first) if np.array_equal(array, whole) else None


def _triangles(
    walk: Generaliser, ops: Sequence[ir.Operation], arrays: Sequence[np.ndarray], axes: Sequence[int]
) -> ir.Value:
    """A literal with one value below its diagonal, one on it and one above it: an identity, a mask."""
    found = [_sides(array, axes) for array in arrays]
    if found[0] is None or any(sides != found[0] for sides in found):
        raise walk.refusal(ops[0], "it is a table with another content for other sizes")
    type_ = ir.RankedTensorType(ops[0].results[0].type)
    shape = walk.shape(ops)
    whole = ir.RankedTensorType.get(type_.shape, walk.i32)
    flags = ir.RankedTensorType.get(type_.shape, ir.IntegerType.get_signless(1))
    row, column = (_count(walk, whole, shape, axis) for axis in axes)
    below, on, above = (
        _spread(walk, type_, shape, walk.create("constant", scalar.type, [], {"value": scalar}))
        for scalar in (_scalar(ops[0], array_index) for array_index in _places(arrays[0], axes))
    )
    tests = [
        walk.create("compare", flags, [column, row], {"comparison_direction": _direction(name)})
        for name in ("LT", "EQ")
    ]
    rest = walk.create("select", type_, [tests[1], on, above])
    return walk.create("select", type_, [tests[0], below, rest])


def _direction(name: str) -> ir.Attribute:
    return stablehlo.ComparisonDirectionAttr.get(name)


def _places(array: np.ndarray, axes: Sequence[int]) -> list[int]:
    """Where, in the flat array, an element below, on and above the diagonal is."""
    result = []
    for row, column in ((1, 0), (0, 0), (0, 1)):
        index = [0] * array.ndim
        index[axes[0]], index[axes[1]] = row, column
        result.append(int(np.ravel_multi_index(index, array.shape)))
    return result


def _scalar(operation: ir.Operation, place: int) -> ir.Attribute:
    """One element of a literal, as a literal."""
    value = ir.DenseElementsAttr(operation.attributes["value"])
    element = ir.RankedTensorType(value.type).element_type
    number = np.array(value).ravel()[place].item()
    make = ir.IntegerAttr.get if isinstance(element, ir.IntegerType) else ir.FloatAttr.get
    return ir.DenseElementsAttr.get_splat(ir.RankedTensorType.get([], element), make(element, number))


def _sides(array: np.ndarray, axes: Sequence[int]) -> tuple[float, ...] | None:
    """The values below, on and above the diagonal, if there are only these."""
    flat = array.ravel()
    values = [flat[place].item() for place in _places(array, axes)]
    grid = np.indices(array.shape)
    row, column = grid[axes[0]], grid[axes[1]]
    expected = np.where(column < row, values[0], np.where(column == row, values[1], values[2]))
    return tuple(values) if np.array_equal(array, expected) else None


REWRITES: dict[str, _Rewrite] = {
    "stablehlo.broadcast_in_dim": _broadcast,
    "stablehlo.constant": _constant,
    "stablehlo.dynamic_slice": _dynamic_slice,
    "stablehlo.gather": _gather,
    "stablehlo.iota": _iota,
    "stablehlo.pad": _pad,
    "stablehlo.reshape": _reshape,
    "stablehlo.slice": _slice,
}
"""How operations whose attributes or result types say sizes become their forms for symbolic ones."""

BY_OPERANDS = frozenset({"stablehlo.gather", "stablehlo.pad"})
"""Those among them whose result types follow from their operands while their attributes do not differ."""

FIXED = frozenset({"stablehlo.rng_bit_generator", "stablehlo.custom_call", "stablehlo.fft"})
"""Operations whose result types say sizes and that have no such form."""
