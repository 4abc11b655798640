"""Operators that read and write elements at indices."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import as_index, dim, scalar, scalar_like, sizes, split_shape
from ivy.dialect.indexing import grid
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.torch_to_ivy.creation import filled
from ivy.lowering.torch_to_ivy.manipulation import bound, broadcast, flatten, reshape_to, wrapped
from ivy.lowering.torch_to_ivy.promotion import as_tensor, is_number
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, static_size, torch_op
from ivy.mlir import arith, ir

Value = ir.Value

_DATA_DEPENDENT = "the shape of its result depends on data"


def _axis(axis: int, x: Value) -> int:
    return types.normalise_axis(axis, max(x.type.rank, 1))


def _at_least_1d(x: Value) -> Value:
    return x if x.type.rank else ops.reshape(x, (), (1,))


def _like(x: Value, shape_of: Value) -> Value:
    """`x`, of one element more or less wrapped, under the shape of another tensor."""
    return reshape_to(x, sizes(shape_of))


# ----------------------------------------------------------------------------------- reading


@torch_op("aten.index_select")
def index_select(op: TorchOp, x: Value, axis: int, indices: Value) -> Value:
    if x.type.rank == 0:
        return x if indices.type.rank == 0 else ops.reshape(x, (), ())
    return ops.take(x, _at_least_1d(indices), _axis(axis, x))


@torch_op("aten.take")
def take(op: TorchOp, x: Value, indices: Value) -> Value:
    return ops.take(flatten(op, x, 0, -1), indices, 0)


@torch_op("aten.gather")
def gather(op: TorchOp, x: Value, axis: int, indices: Value, sparse_grad: bool = False) -> Value:
    axis = _axis(axis, x)
    shape = indices
    x, indices = _at_least_1d(x), _at_least_1d(indices)
    if types.product(indices.type.shape) == 0:
        return filled(sizes(shape), 0, op.dtype)
    if _fits(x, indices, axis):
        taken = ops.take_along_axis(x, indices, axis)
    else:
        taken = ops.index(x, grid(indices, axis), tuple(range(x.type.rank)))
    return _like(taken, shape)


@torch_op("aten.take_along_dim")
def take_along_dim(op: TorchOp, x: Value, indices: Value, axis: int | None = None) -> Value:
    if axis is None:
        return ops.take(flatten(op, x, 0, -1), flatten(op, indices, 0, -1), 0)
    axis = _axis(axis, x)
    common = [dim(source, place) for place, source in _broadcast_sources(x, indices)]
    x, indices = (
        broadcast(value, [*common[:axis], dim(value, axis), *common[axis + 1 :]]) for value in (x, indices)
    )
    return ops.take_along_axis(x, indices, axis)


def _fits(x: Value, indices: Value, axis: int) -> bool:
    """Whether the sizes along the other axes are known to agree; PyTorch lets indices be fewer."""
    return all(
        mine == theirs and mine != types.DYNAMIC
        for place, (mine, theirs) in enumerate(zip(x.type.shape, indices.type.shape, strict=True))
        if place != axis
    )


@torch_op("aten.index.Tensor", "aten._unsafe_index.Tensor", "aten.index.Tensor_hacked_twin",
          "aten._unsafe_index.Tensor_hacked_twin")  # fmt: skip
def index(op: TorchOp, x: Value, indices: list[Value | None]) -> Value:
    places = _integer_indices(op, indices)
    if not places:
        return x
    return ops.index(x, list(places.values()), tuple(places))


def _integer_indices(op: TorchOp, indices: list[Value | None]) -> dict[int, Value]:
    """The index tensors by axis, in one integer type."""
    given = {axis: value for axis, value in enumerate(indices) if value is not None}
    if any(map(_is_mask, given.values())):
        op.unsupported(f"indexes with a mask, so that {_DATA_DEPENDENT}; use torch.where")
    wide = {types.dtype_name(value.type) for value in given.values()}
    if len(wide) < 2:
        return given
    return {axis: cast(value, types.element_type("int64")) for axis, value in given.items()}


def _is_mask(indices: Value) -> bool:
    return types.dtype_name(indices.type) in ("bool", "uint8")


@torch_op("aten.nonzero", "aten.nonzero_numpy", "aten.masked_select", "aten.unique_consecutive",
          "aten._unique2", "aten.unique_dim", "aten.argwhere", "aten.bincount",
          "aten._unique", "aten.unique_dim_consecutive")  # fmt: skip
def data_dependent(op: TorchOp, *_: Any) -> None:
    op.unsupported(_DATA_DEPENDENT)


@torch_op("aten.unfold", "aten.unfold_copy")
def unfold(op: TorchOp, x: Value, axis: int, size: int, step: int) -> Value:
    """Windows along an axis: `x` at `i * step + j`, with the windows' own axis last."""
    axis, x = _axis(axis, x), _at_least_1d(x)
    element = types.element_type("int64")
    length = dim(x, axis)
    count = _window_count(length, size, step)
    static, dims = split_shape([count, 1])
    starts = ops.multiply(ops.iota(dims, static, 0, element), scalar(step, element))
    windows = ops.take(x, ops.add(starts, ops.iota((), (size,), 0, element)), axis)
    if op.type.rank == 1 and windows.type.rank == 2:  # of a 0-d tensor
        return ops.reshape(windows, (), (size,))
    order = [place for place in range(windows.type.rank) if place != axis + 1]
    return ops.permute_dims(windows, [*order, axis + 1])


def _window_count(length: Any, size: int, step: int) -> Any:
    if isinstance(length, int):
        return (length - size) // step + 1
    room = arith.SubIOp(length, as_index(size)).result
    return arith.AddIOp(arith.DivSIOp(room, as_index(step)).result, as_index(1)).result


@torch_op("aten.nonzero_static")
def nonzero_static(op: TorchOp, x: Value, size: int, fill_value: int = -1) -> Value:
    """The places of the first `size` elements that are not zero, row by row."""
    shape = [static_size(op, x, axis) for axis in range(x.type.rank)]
    found = cast(_flat(_at_least_1d(x)), types.element_type("bool"))
    if not shape or not found.type.shape[0]:
        return filled(list(op.type.shape), fill_value, op.dtype)
    order = ops.argsort(ops.astype(ops.logical_not(found), types.element_type("int32")), 0)
    count = ops.sum(ops.astype(found, op.dtype), (0,))
    places = ops.iota((), (size,), 0, op.dtype)
    flat = ops.take(order, ops.minimum(places, scalar_like(places, found.type.shape[0] - 1)), 0)
    columns = []
    for axis, length in enumerate(shape):
        behind = scalar_like(flat, types.product(shape[axis + 1 :]))
        digit = ops.remainder(ops.floor_divide(flat, behind), scalar_like(flat, length))
        columns.append(ops.where(ops.less(places, count), digit, scalar_like(digit, fill_value)))
    return ops.stack(columns, 1)


@torch_op("aten.repeat_interleave.Tensor")
def repeat_interleave(op: TorchOp, repeats: Value, output_size: int | None = None) -> Value:
    """`i` as often as `repeats[i]` says: how many of the running totals each place has passed."""
    if not isinstance(output_size, int):
        op.unsupported(f"has no output_size, so that {_DATA_DEPENDENT}")
    if output_size == 0 or repeats.type.shape[0] == 0:
        return filled([output_size], 0, op.dtype)
    ends = ops.cumulative_sum(repeats, 0)
    places = ops.iota((), (output_size,), 0, ends.type.element_type)
    return cast(ops.searchsorted(ends, places, "right"), op.dtype)


@torch_op("aten.one_hot")
def one_hot(op: TorchOp, x: Value, depth: Any) -> Value:
    if not isinstance(depth, int) or depth < 0:
        op.unsupported(f"has no number of classes, so that {_DATA_DEPENDENT}")
    return ops.one_hot(x, depth, op.dtype)


# ----------------------------------------------------------------- writing at index tensors


@torch_op("aten.index_put", "aten._unsafe_index_put", "aten._index_put_impl", "aten.index_put.hacked_twin",
          "aten._unsafe_index_put.hacked_twin", "aten._index_put_impl.hacked_twin")  # fmt: skip
def index_put(
    op: TorchOp, x: Value, indices: list[Value | None], values: Value, accumulate: bool = False, *_: Any
) -> Value:
    values = cast(values, op.dtype)
    if any(value is not None and _is_mask(value) for value in indices):
        return _masked_put(op, x, indices, values, accumulate)
    places = _integer_indices(op, indices)
    if not places:
        return ops.add(x, values) if accumulate else broadcast(values, sizes(x))
    return ops.index_put(x, list(places.values()), values, tuple(places), "add" if accumulate else "set")


def _masked_put(op: TorchOp, x: Value, indices: list[Value | None], values: Value, accumulate: bool) -> Value:
    """Writing where a mask holds: a choice, if the values are the same for all its places."""
    given = [(axis, value) for axis, value in enumerate(indices) if value is not None]
    if len(given) != 1:
        op.unsupported("writes to a mask and other indices together")
    axis, mask = given[0]
    mask = cast(mask, types.element_type("bool"))
    behind = x.type.rank - axis - mask.type.rank
    if axis == 0 and values.type.rank == behind + 1 and values.type.shape[0] != 1:
        if accumulate:
            op.unsupported("adds a value for each place of a mask")
        return _masked_scatter(x, _behind(mask, behind), values)
    if values.type.rank > behind + axis:
        values = _without_mask_axis(op, values, axis, behind, mask.type.rank)
    mask = _behind(mask, behind)
    return ops.where(mask, ops.add(x, values) if accumulate else values, x)


def _behind(mask: Value, count: int) -> Value:
    """`mask` with axes of size 1 for the axes that it does not cover."""
    return ops.expand_dims(mask, tuple(range(-count, 0))) if count else mask


def _without_mask_axis(op: TorchOp, values: Value, axis: int, behind: int, rank: int) -> Value:
    """Values whose axis for the places of the mask has size 1, under axes for those of the mask."""
    place = values.type.rank - behind - 1
    if place < 0 or values.type.shape[place] != 1:
        op.unsupported("writes a value for each place of a mask that is not the first index")
    old = sizes(values)
    return reshape_to(values, [*old[:place], *[1] * rank, *old[place + 1 :]])


@torch_op("aten.masked_scatter")
def masked_scatter(op: TorchOp, x: Value, mask: Value, source: Value) -> Value:
    shape = [dim(op_like, axis) for axis, op_like in _broadcast_sources(x, mask)]
    return _masked_scatter(broadcast(x, shape), mask, source)


def _broadcast_sources(x: Value, y: Value) -> list[tuple[int, Value]]:
    """For each axis of two tensors' common shape one that has its size, and the axis there."""
    rank = max(x.type.rank, y.type.rank)
    result = []
    for place in range(-rank, 0):
        has = [value for value in (x, y) if value.type.rank >= -place]
        source = next((v for v in has if v.type.shape[v.type.rank + place] != 1), has[0])
        result.append((source.type.rank + place, source))
    return result


def _masked_scatter(x: Value, mask: Value, source: Value) -> Value:
    """`x` with the elements of `source`, in order, where `mask`, which broadcasts to it, holds."""
    if types.product(x.type.shape) == 0 or types.product(source.type.shape) == 0:
        return x
    full = broadcast(mask, sizes(x))
    flat = _flat(cast(full, types.element_type("int64")))
    count = ops.cumulative_sum(flat, 0)
    place = ops.maximum(ops.subtract(count, scalar_like(count, 1)), scalar_like(count, 0))
    taken = ops.take(_flat(source), place, 0)
    return ops.where(full, _like(taken, x), x)


def _flat(x: Value) -> Value:
    total: Any = types.product(x.type.shape)
    if x.type.rank == 1:
        return x
    if total != types.DYNAMIC:
        return ops.reshape(x, (), (total,))
    return flatten(None, x, 0, -1)  # type: ignore[arg-type]


@torch_op("aten.put")
def put(op: TorchOp, x: Value, indices: Value, source: Value, accumulate: bool = False) -> Value:
    values = reshape_to(source, sizes(indices))
    return _like(ops.index_put(_flat(x), [indices], values, (0,), "add" if accumulate else "set"), x)


@torch_op("aten.index_fill.int_Scalar", "aten.index_fill.int_Tensor")
def index_fill(op: TorchOp, x: Value, axis: int, indices: Value, value: Any) -> Value:
    return _index_write(x, axis, indices, as_tensor(value, op.dtype), "set")


@torch_op("aten.index_copy")
def index_copy(op: TorchOp, x: Value, axis: int, indices: Value, source: Value) -> Value:
    return _index_write(x, axis, indices, _at_least_1d(source), "set")


@torch_op("aten.index_add")
def index_add(op: TorchOp, x: Value, axis: int, indices: Value, source: Value, alpha: Any = 1) -> Value:
    source = _at_least_1d(cast(source, op.dtype))
    if not (is_number(alpha) and alpha == 1):
        source = ops.multiply(source, as_tensor(alpha, op.dtype))
    return _index_write(x, axis, indices, source, "add")


def _index_write(x: Value, axis: int, indices: Value, updates: Value, reduction: str) -> Value:
    flat = _at_least_1d(x)
    written = ops.index_put(flat, [_at_least_1d(indices)], updates, (_axis(axis, x),), reduction)
    return _like(written, x)


# ---------------------------------------------------------------------- writing along an axis


@torch_op("aten.scatter.src")
def scatter_src(op: TorchOp, x: Value, axis: int, indices: Value, source: Value) -> Value:
    return _scattered(x, axis, indices, source, "set")


@torch_op("aten.scatter.value")
def scatter_value(op: TorchOp, x: Value, axis: int, indices: Value, value: Any) -> Value:
    return _scattered(x, axis, indices, as_tensor(value, op.dtype), "set")


@torch_op("aten.scatter_add")
def scatter_add(op: TorchOp, x: Value, axis: int, indices: Value, source: Value) -> Value:
    return _scattered(x, axis, indices, source, "add")


@torch_op("aten.scatter.reduce")
def scatter_with(op: TorchOp, x: Value, axis: int, indices: Value, source: Value, reduction: str) -> Value:
    return _scattered(x, axis, indices, source, _REDUCTIONS[reduction])


@torch_op("aten.scatter.value_reduce")
def scatter_value_with(op: TorchOp, x: Value, axis: int, indices: Value, value: Any, reduction: str) -> Value:
    return _scattered(x, axis, indices, as_tensor(value, op.dtype), _REDUCTIONS[reduction])


_REDUCTIONS = {
    "add": "add", "multiply": "mul", "sum": "add", "prod": "mul", "amax": "max", "amin": "min",
    "mean": "add",
}  # fmt: skip
"""PyTorch's names of reductions; a mean is a sum until it is divided."""


def _scattered(x: Value, axis: int, indices: Value, source: Value, reduction: str) -> Value:
    """`x` with `source` (0-d: the same everywhere) written along an axis."""
    if types.product(indices.type.shape) == 0:
        return x
    axis, flat, indices = _axis(axis, x), _at_least_1d(x), _at_least_1d(indices)
    updates = broadcast(source, sizes(indices)) if source.type.rank == 0 else _leading(source, indices)
    if _fits(flat, indices, axis):
        written = ops.put_along_axis(flat, indices, updates, axis, reduction)
    else:
        axes = tuple(range(flat.type.rank))
        written = ops.index_put(flat, grid(indices, axis), updates, axes, reduction)
    return _like(written, x)


def _leading(source: Value, indices: Value) -> Value:
    """The part of `source` that has indices: PyTorch lets them be fewer."""
    for axis, (mine, theirs) in enumerate(zip(source.type.shape, indices.type.shape, strict=True)):
        if mine != theirs or mine == types.DYNAMIC:
            source = slice_axis(source, axis, 0, dim(indices, axis))
    return source


@torch_op("aten.scatter_reduce.two")
def scatter_reduce(
    op: TorchOp,
    x: Value,
    axis: int,
    indices: Value,
    source: Value,
    reduction: str,
    include_self: bool = True,
) -> Value:
    def write(target: Value, updates: Value, how: str) -> Value:
        return _scattered(target, axis, indices, updates, how)

    return _reduced(x, source, reduction, include_self, write)


@torch_op("aten.index_reduce")
def index_reduce(
    op: TorchOp,
    x: Value,
    axis: int,
    indices: Value,
    source: Value,
    reduction: str,
    include_self: bool = True,
) -> Value:
    def write(target: Value, updates: Value, how: str) -> Value:
        return _index_write(target, axis, indices, updates, how)

    return _reduced(x, _at_least_1d(source), reduction, include_self, write)


def _reduced(x: Value, source: Value, reduction: str, include_self: bool, write: Any) -> Value:
    """Write with a reduction; without `include_self` what was there counts only where nothing is written."""
    how = _REDUCTIONS[reduction]
    element = x.type.element_type
    start = x if include_self else write(x, scalar(_identity(how, element), element), "set")
    result = write(start, source, how)
    return result if reduction != "mean" else _divided(x, result, include_self, write)


def _identity(how: str, element: ir.Type) -> Any:
    if how in ("add", "mul"):
        return 0 if how == "add" else 1
    if types.is_boolean(element):
        return how == "min"
    if types.is_floating(element):
        return float("-inf") if how == "max" else float("inf")
    width, unsigned = types.bit_width(element), types.is_unsigned(element)
    largest = (1 << width) - 1 if unsigned else (1 << (width - 1)) - 1
    return largest if how == "min" else 0 if unsigned else -largest - 1


def _divided(x: Value, total: Value, include_self: bool, write: Any) -> Value:
    one = scalar(1, x.type.element_type)
    count = write(filled(sizes(x), 1 if include_self else 0, x.type.element_type), one, "add")
    count = ops.maximum(count, one)
    return ops.divide(total, count) if types.is_floating(x.type) else ops.floor_divide(total, count)


# -------------------------------------------------------------------- writing views of a tensor


@torch_op("aten.slice_scatter")
def slice_scatter(
    op: TorchOp, x: Value, source: Value, axis: int = 0, start: Any = None, stop: Any = None, step: int = 1
) -> Value:
    axis = _axis(axis, x)
    source = cast(source, op.dtype)
    low = bound(0 if start is None else start, dim(x, axis))
    if source.type.shape == x.type.shape and low == 0 and step == 1 and x.type.has_static_shape:
        return source
    return _update_slice(x, source, axis, low, step)


@torch_op("aten.select_scatter")
def select_scatter(op: TorchOp, x: Value, source: Value, axis: int, position: Any) -> Value:
    axis = _axis(axis, x)
    size = dim(x, axis)
    static = isinstance(position, int) and isinstance(size, int)
    place = bound(position, size) if static else wrapped(position, size)
    return _update_slice(x, ops.expand_dims(cast(source, op.dtype), (axis,)), axis, place, 1)


def _update_slice(x: Value, update: Value, axis: int, start: Any, step: int) -> Value:
    starts: list[Any] = [0] * x.type.rank
    steps = [1] * x.type.rank
    starts[axis], steps[axis] = start, step
    static, dims = split_shape(starts)
    return ops.update_slice(x, update, dims, static, steps)


@torch_op("aten.diagonal_scatter")
def diagonal_scatter(
    op: TorchOp, x: Value, source: Value, offset: int = 0, axis1: int = 0, axis2: int = 1
) -> Value:
    axis1, axis2 = _axis(axis1, x), _axis(axis2, x)
    element = types.element_type("int64")
    length, dims = split_shape([dim(source, source.type.rank - 1)])
    counted = ops.iota(dims, length, 0, element)
    places = {
        axis1: ops.add(counted, scalar(max(-offset, 0), element)),
        axis2: ops.add(counted, scalar(max(offset, 0), element)),
    }
    axes = tuple(sorted(places))
    place = axes[0] if axes[1] == axes[0] + 1 else 0
    order = list(range(source.type.rank - 1))
    order.insert(place, source.type.rank - 1)
    updates = ops.permute_dims(source, order)
    return ops.index_put(x, [places[axis] for axis in axes], updates, axes)
