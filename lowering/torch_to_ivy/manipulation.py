"""Operators that rearrange elements: views, axes, joining, slicing, padding."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import as_index, dim, multiply_size, scalar, size_to_tensor, sizes, split_shape
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.torch_to_ivy.promotion import as_tensor
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, static_size, torch_op
from ivy.mlir import arith, ir

Value = ir.Value


def reshape_to(x: Value, shape: list[Value | int]) -> Value:
    """`x` reshaped to a mixed list of sizes."""
    static, dims = split_shape(shape)
    return x if static == types.shape_of(x.type) and not dims else ops.reshape(x, dims, static)


def broadcast(x: Value, shape: list[Value | int]) -> Value:
    """`x` broadcast to a mixed list of sizes."""
    static, dims = split_shape(shape)
    return x if static == types.shape_of(x.type) and not dims else ops.broadcast_to(x, dims, static)


@torch_op("aten.view", "aten.reshape", "aten._unsafe_view", "aten._reshape_copy", "aten.view_copy")
def view(op: TorchOp, x: Value, shape: list[Any]) -> Value:
    if -1 in shape:
        shape = _with_inferred(op, x, list(shape))
    return reshape_to(x, shape)


def _with_inferred(op: TorchOp, x: Value, shape: list[Any]) -> list[Any]:
    place = shape.index(-1)
    recorded = op.type.shape[place]
    if recorded != types.DYNAMIC:
        shape[place] = recorded
        return shape
    total: Value | int = 1
    for size in sizes(x):
        total = multiply_size(total, size)
    rest: Value | int = 1
    for size in shape[:place] + shape[place + 1 :]:
        rest = multiply_size(rest, size)
    shape[place] = arith.DivSIOp(as_index(total), as_index(rest)).result
    return shape


@torch_op("aten.flatten.using_ints")
def flatten(op: TorchOp, x: Value, start: int, end: int) -> Value:
    if x.type.rank == 0:
        return ops.reshape(x, (), (1,))
    start, end = start % x.type.rank, end % x.type.rank
    old = sizes(x)
    joined: Value | int = 1
    for size in old[start : end + 1]:
        joined = multiply_size(joined, size)
    return reshape_to(x, [*old[:start], joined, *old[end + 1 :]])


@torch_op("aten.unflatten.int")
def unflatten(op: TorchOp, x: Value, axis: int, shape: list[Any]) -> Value:
    axis %= x.type.rank
    return view(op, x, [*sizes(x)[:axis], *shape, *sizes(x)[axis + 1 :]])


@torch_op("aten.transpose.int", "aten.swapaxes", "aten.swapdims")
def transpose(op: TorchOp, x: Value, axis1: int, axis2: int) -> Value:
    if x.type.rank == 0:
        return x
    axes = list(range(x.type.rank))
    axes[axis1], axes[axis2] = axes[axis2], axes[axis1]
    return ops.permute_dims(x, axes)


@torch_op("aten.numpy_T")
def numpy_t(op: TorchOp, x: Value) -> Value:
    return ops.permute_dims(x, tuple(reversed(range(x.type.rank))))


@torch_op("aten.t", "aten.mT")
def t(op: TorchOp, x: Value) -> Value:
    rank = x.type.rank
    return x if rank < 2 else ops.permute_dims(x, (*range(rank - 2), rank - 1, rank - 2))


@torch_op("aten.permute")
def permute(op: TorchOp, x: Value, axes: list[int]) -> Value:
    return ops.permute_dims(x, [axis % x.type.rank for axis in axes])


@torch_op("aten.unsqueeze")
def unsqueeze(op: TorchOp, x: Value, axis: int) -> Value:
    return ops.expand_dims(x, (axis % (x.type.rank + 1),))


@torch_op("aten.squeeze", "aten.squeeze.dim", "aten.squeeze.dims")
def squeeze(op: TorchOp, x: Value, axes: Any = None) -> Value:
    axes = range(x.type.rank) if axes is None else [axes] if isinstance(axes, int) else axes
    gone = [a % x.type.rank for a in axes if x.type.rank and x.type.shape[a] == 1]
    return ops.squeeze(x, gone) if gone else x


@torch_op("aten.expand", "aten.broadcast_to")
def expand(op: TorchOp, x: Value, shape: list[Any], implicit: bool = False) -> Value:
    old = sizes(x)
    new = len(shape) - len(old)
    shape = [old[i - new] if isinstance(s, int) and s == -1 else s for i, s in enumerate(shape)]
    return broadcast(x, shape)


@torch_op("aten.expand_as")
def expand_as(op: TorchOp, x: Value, other: Value) -> Value:
    return broadcast(x, sizes(other))


@torch_op("aten.copy")
def copy(op: TorchOp, x: Value, source: Value, non_blocking: bool = False) -> Value:
    return broadcast(cast(source, op.dtype), sizes(x))


@torch_op("aten.cat", "aten.concat", "aten.concatenate")
def cat(op: TorchOp, xs: list[Value], axis: int) -> Value:
    kept = [cast(x, op.dtype) for x in xs if tuple(x.type.shape) != (0,) or op.type.rank == 1]
    return kept[0] if len(kept) == 1 else ops.concat(kept, axis % op.type.rank)


@torch_op("aten.stack")
def stack(op: TorchOp, xs: list[Value], axis: int) -> Value:
    return ops.stack([cast(x, op.dtype) for x in xs], axis % op.type.rank)


@torch_op("aten.slice.Tensor")
def slice_(op: TorchOp, x: Value, axis: int, start: Any, stop: Any, step: int) -> Value:
    axis %= x.type.rank
    size = dim(x, axis)
    start = bound(0 if start is None else start, size)
    stop = bound(size if stop is None else stop, size)
    if isinstance(start, int) and isinstance(stop, int):
        stop = max(start, stop)
    return slice_axis(x, axis, start, stop, step)


def bound(position: Any, size: Any) -> Any:
    """A slice's bound as PyTorch reads it: negative ones from the end, then clamped into the axis."""
    if isinstance(position, int) and isinstance(size, int):
        return min(max(position + size if position < 0 else position, 0), size)
    if isinstance(position, int) and position >= 2**62:
        return size
    if isinstance(position, int) and position == 0:
        return 0
    if isinstance(position, ir.Value) and position == size:
        return size
    end = as_index(size)
    place = as_index(position)
    zero = as_index(0)
    if not isinstance(position, int) or position < 0:
        negative = arith.CmpIOp(arith.CmpIPredicate.slt, place, zero).result
        place = arith.SelectOp(negative, arith.AddIOp(place, end).result, place).result
        place = arith.MaxSIOp(place, zero).result
    return arith.MinSIOp(place, end).result


@torch_op("aten.select.int")
def select(op: TorchOp, x: Value, axis: int, position: Any) -> Value:
    axis %= x.type.rank
    size = dim(x, axis)
    if isinstance(position, int) and isinstance(size, int):
        position %= size
        return ops.squeeze(slice_axis(x, axis, position, position + 1), (axis,))
    if isinstance(position, int) and position >= 0:
        return ops.squeeze(slice_axis(x, axis, position, position + 1), (axis,))
    place, lengths = wrapped(position, size), list(x.type.shape)
    lengths[axis] = 1
    if types.DYNAMIC in lengths:
        stop = arith.AddIOp(place, as_index(1)).result
        return ops.squeeze(slice_axis(x, axis, place, stop), (axis,))
    starts = [size_to_tensor(place if i == axis else 0, "int32") for i in range(len(lengths))]
    return ops.squeeze(ops.dynamic_slice(x, starts, lengths), (axis,))


def _is_counter(place: Value) -> bool:
    """Whether a value is the counter of a loop, which is never negative."""
    while not isinstance(place.owner, ir.Block) and place.owner.name == "builtin.unrealized_conversion_cast":
        place = place.owner.operands[0]
    return isinstance(place.owner, ir.Block) and place.owner.owner.name == "scf.for"


def wrapped(position: Any, size: Any) -> Value:
    """An index that is known only at run time; negative ones count from the end."""
    place = as_index(position)
    if _is_counter(place):
        return place
    negative = arith.CmpIOp(arith.CmpIPredicate.slt, place, as_index(0)).result
    return arith.SelectOp(negative, arith.AddIOp(place, as_index(size)).result, place).result


@torch_op("aten.narrow")
def narrow(op: TorchOp, x: Value, axis: int, start: Any, length: Any) -> Value:
    axis %= x.type.rank
    start = bound(start, dim(x, axis))
    if isinstance(start, int) and isinstance(length, int):
        return slice_axis(x, axis, start, start + length)
    return slice_axis(x, axis, start, arith.AddIOp(as_index(start), as_index(length)).result)


@torch_op("aten.split.Tensor", "aten.unsafe_split.Tensor")
def split(op: TorchOp, x: Value, length: int, axis: int) -> list[Value]:
    axis %= x.type.rank
    size = dim(x, axis)
    if not isinstance(size, int):
        op.unsupported("splits an axis whose size is known only at run time")
    starts = range(0, size, length) if length else [0]
    return [slice_axis(x, axis, start, min(start + length, size)) for start in starts] or [x]


@torch_op("aten.split_with_sizes", "aten.split.sizes", "aten.unsafe_split_with_sizes")
def split_with_sizes(op: TorchOp, x: Value, lengths: list[int], axis: int) -> list[Value]:
    axis %= x.type.rank
    parts, start = [], 0
    for length in lengths:
        parts.append(slice_axis(x, axis, start, start + length))
        start += length
    return parts


@torch_op("aten.chunk", "aten.unsafe_chunk")
def chunk(op: TorchOp, x: Value, chunks: int, axis: int) -> list[Value]:
    size = dim(x, axis % x.type.rank)
    if not isinstance(size, int):
        op.unsupported("splits an axis whose size is known only at run time")
    return split(op, x, max(1, -(-size // chunks)), axis)


@torch_op("aten.unbind.int")
def unbind(op: TorchOp, x: Value, axis: int) -> list[Value]:
    axis %= x.type.rank
    places = range(static_size(op, x, axis))
    return [ops.squeeze(slice_axis(x, axis, i, i + 1), (axis,)) for i in places]


@torch_op("aten.flip")
def flip(op: TorchOp, x: Value, axes: list[int]) -> Value:
    return ops.flip(x, [axis % x.type.rank for axis in axes]) if axes else x


@torch_op("aten.roll")
def roll(op: TorchOp, x: Value, shifts: list[int], axes: list[int]) -> Value:
    if x.type.rank == 0:
        return x
    if not axes:
        flat = flatten(op, x, 0, -1)
        return reshape_to(ops.roll(flat, shifts, (0,)), sizes(x))
    return ops.roll(x, shifts, axes)


@torch_op("aten.constant_pad_nd")
def constant_pad(op: TorchOp, x: Value, amounts: list[int], value: Any) -> Value:
    low, high = [0] * x.type.rank, [0] * x.type.rank
    for i in range(len(amounts) // 2):
        low[-1 - i], high[-1 - i] = amounts[2 * i], amounts[2 * i + 1]
    return ops.pad(x, as_tensor(value, op.dtype), low, high, [0] * x.type.rank)


@torch_op("aten.pad")
def pad(op: TorchOp, x: Value, amounts: list[int], mode: str, value: Any) -> Value:
    if mode == "constant":
        return constant_pad(op, x, amounts, 0 if value is None else value)
    low, high = [0] * x.type.rank, [0] * x.type.rank
    for i in range(len(amounts) // 2):
        low[-1 - i], high[-1 - i] = amounts[2 * i], amounts[2 * i + 1]
    modes = {"reflect": "reflect", "replicate": "edge", "circular": "wrap"}
    return ops.pad(x, scalar(0, op.dtype), low, high, [0] * x.type.rank, modes[mode])


@torch_op("aten.repeat")
def repeat(op: TorchOp, x: Value, repeats: list[int]) -> Value:
    lead = len(repeats) - x.type.rank
    return ops.tile(ops.expand_dims(x, range(lead)) if lead else x, repeats)


@torch_op("aten.diagonal", "aten.diagonal_copy")
def diagonal(op: TorchOp, x: Value, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Value:
    axis1, axis2 = axis1 % x.type.rank, axis2 % x.type.rank
    rest = [axis for axis in range(x.type.rank) if axis not in (axis1, axis2)]
    return ops.diagonal(permute(op, x, [*rest, axis1, axis2]), offset)


@torch_op("aten.trace")
def trace(op: TorchOp, x: Value) -> Value:
    return ops.sum(cast(ops.diagonal(x), op.dtype), (0,), False)


@torch_op("aten.view_as_real", "aten.view_as_real_copy")
def view_as_real(op: TorchOp, x: Value) -> Value:
    return ops.stack([ops.real(x), ops.imag(x)], x.type.rank)


@torch_op("aten.view_as_complex", "aten.view_as_complex_copy")
def view_as_complex(op: TorchOp, x: Value) -> Value:
    last = x.type.rank - 1
    real, imaginary = (ops.squeeze(slice_axis(x, last, i, i + 1), (last,)) for i in range(2))
    return ops.complex(real, imaginary)


@torch_op("aten.view.dtype", "aten.view_copy.dtype")
def view_dtype(op: TorchOp, x: Value, dtype: Any) -> Value:
    old, new = _bits(x.type), _bits(op.type)
    if new > old:
        *lead, last = sizes(x)
        if not isinstance(last, int):
            op.unsupported("reads an axis of unknown size as wider elements")
        return ops.bitcast(reshape_to(x, [*lead, last * old // new, new // old]), op.dtype)
    read = ops.bitcast(x, op.dtype)
    if new == old:
        return read
    *lead, last = sizes(x)
    return reshape_to(read, [*lead, multiply_size(last, old // new)])


def _bits(type_: ir.RankedTensorType) -> int:
    return 8 if types.is_boolean(type_) else types.bit_width(type_) * (1 + types.is_complex(type_))


@torch_op("aten.resize")
def resize(op: TorchOp, x: Value, shape: list[Any], memory_format: Any = None) -> Value:
    """The first elements in row-major order under another shape; new elements, which are
    undefined, are zero.
    """
    old, new = types.product(x.type.shape), types.product(op.type.shape)
    if types.DYNAMIC in (old, new):
        op.unsupported("gives a tensor another number of elements, known only at run time")
    flat = reshape_to(x, [old])
    if new > old:
        flat = ops.pad(flat, scalar(0, op.dtype), (0,), (new - old,), (0,))
    return reshape_to(slice_axis(flat, 0, 0, new) if new < old else flat, shape)


@torch_op("aten.diff")
def diff(op: TorchOp, x: Value, order: int, axis: int, before: Value | None, after: Value | None) -> Value:
    """Differences of neighbours along an axis, `order` times."""
    parts = [cast(part, x.type.element_type) for part in (before, x, after) if part is not None]
    x = ops.concat(parts, axis % x.type.rank) if len(parts) > 1 else x
    axis %= x.type.rank
    subtract = ops.not_equal if types.is_boolean(x.type) else ops.subtract
    for _ in range(min(order, static_size(op, x, axis))):
        size = static_size(op, x, axis)
        x = subtract(slice_axis(x, axis, min(1, size), size), slice_axis(x, axis, 0, max(size - 1, 0)))
    return x
