"""`chlo.scan`: running sums and the like by name, any other body as a loop over slices."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import counted_loop, dim, scalar, scalar_like, size_to_tensor, split_shape
from ivy.dialect.manipulation import slice_axis
from ivy.dialect.types import DYNAMIC
from ivy.lowering.stablehlo_to_ivy.conversion import cast
from ivy.lowering.stablehlo_to_ivy.reduction import NUMERIC
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.lowering.stablehlo_to_ivy.sizes import constant_of
from ivy.mlir import ir

Value = ir.Value
Size = Value | int

_RUNNING = {
    "sum": "cumulative_sum",
    "prod": "cumulative_prod",
    "max": "cumulative_max",
    "min": "cumulative_min",
}


def running(name: str, x: Value, axis: int, reverse: bool) -> Value | None:
    """The reduction (`sum`, …) of every element along an axis and all before it, or behind it."""
    if name not in _RUNNING or types.is_boolean(x.type):
        return None
    cumulate: Callable[..., Value] = getattr(ops, _RUNNING[name])
    return ops.flip(cumulate(ops.flip(x, (axis,)), axis), (axis,)) if reverse else cumulate(x, axis)


@hlo_op("chlo.scan")
def scan(op: HloOp, *operands: Value) -> Sequence[Value]:
    """For every slice along an axis: `*outputs, *carries = body(*slices, *carries)`."""
    count, _ = ir.DenseI32ArrayAttr(op.attribute("operandSegmentSizes"))
    xs, initial = operands[:count], operands[count:]
    axis = op.int("dimension")
    named = _named(op, xs, initial, axis)
    return named if named is not None else _in_turn(op, xs, initial, axis)


def _named(op: HloOp, xs: Sequence[Value], initial: Sequence[Value], axis: int) -> list[Value] | None:
    """A body `c = op(x, carry)` that gives `c` twice, where the carry begins with the neutral element."""
    block = op.regions[0].block
    returned = list(block.operations[len(block.operations) - 1].operation.operands)
    if len(xs) != 1 or len(initial) != 1 or len(returned) != 2 or returned[0] != returned[1]:
        return None
    owner = returned[0].owner
    x = xs[0]
    if isinstance(owner, ir.Block) or set(owner.operands) != set(block.arguments):
        return None
    row = NUMERIC.get(owner.name.removeprefix("stablehlo."))
    if row is None or types.is_complex(x.type) or x.type.shape[axis] in (0, DYNAMIC):
        return None
    if not _is_everywhere(initial[0], row[2](x.type.element_type)):
        return None
    reverse = op.flag("is_reverse")
    made = running(row[0], x, axis, reverse)
    if made is None:
        return None
    last = 0 if reverse else x.type.shape[axis] - 1
    return [made, ops.squeeze(slice_axis(made, axis, last, last + 1), (axis,))]


def _is_everywhere(value: Value, number: object) -> bool:
    """Whether all elements are a number."""
    owner = value.owner
    while not isinstance(owner, ir.Block) and owner.name == "ivy.broadcast_to":
        value = owner.operands[0]
        owner = value.owner
    known = constant_of(value)
    return known is not None and bool((known == number).all())


def _in_turn(op: HloOp, xs: Sequence[Value], initial: Sequence[Value], axis: int) -> list[Value]:
    """A loop that counts; each output is written slice by slice."""
    given = len(op.types) - len(initial)
    length: Size = dim(xs[0], axis) if xs else op.int("scan_dim_size", DYNAMIC)
    if not xs and length == DYNAMIC:
        op.unsupported("neither inputs nor a number of steps")
    outputs = [_empty(op, type_, axis, length) for type_ in op.types[:given]]
    body = op.regions[0]

    def step(counter: Value, carried: list[Value]) -> list[Value]:
        place = _reversed(counter, length) if op.flag("is_reverse") else counter
        slices = [_slice(op, x, axis, place) for x in xs]
        results = body.apply([*slices, *carried[given:]])
        written = [
            _written(buffer, result, axis, place)
            for buffer, result in zip(carried[:given], results[:given], strict=True)
        ]
        values = [*written, *results[given:]]
        return [cast(value, old.type) for value, old in zip(values, carried, strict=True)]

    starts = [cast(value, type_) for value, type_ in zip(initial, op.types[given:], strict=True)]
    return counted_loop(length, [*outputs, *starts], step)


def _empty(op: HloOp, type_: ir.Type, axis: int, length: Size) -> Value:
    """What an output is before its slices are written."""
    shape: list[Size] = list(type_.shape)
    shape[axis] = length
    if DYNAMIC in [size for size in shape if isinstance(size, int)]:
        op.unsupported("slices of unknown sizes")
    static, dims = split_shape(shape)
    return cast(ops.full(scalar(0, type_.element_type), dims, static), type_)


def _reversed(counter: Value, length: Size) -> Value:
    """`length - 1 - counter`"""
    last = ops.subtract(size_to_tensor(length, "int32"), scalar_like(counter, 1))
    return ops.subtract(last, counter)


def _starts(rank: int, axis: int, place: Value) -> list[Value]:
    zero = scalar_like(place, 0)
    return [place if i == axis else zero for i in range(rank)]


def _slice(op: HloOp, x: Value, axis: int, place: Value) -> Value:
    window = [1 if i == axis else size for i, size in enumerate(x.type.shape)]
    if DYNAMIC in window:
        op.unsupported("slices of unknown sizes")
    return ops.squeeze(ops.dynamic_slice(x, _starts(x.type.rank, axis, place), window), (axis,))


def _written(buffer: Value, result: Value, axis: int, place: Value) -> Value:
    update = ops.expand_dims(result, (axis,))
    return ops.dynamic_update_slice(buffer, update, _starts(buffer.type.rank, axis, place))
