"""Random bits by Philox-4x32, with the numbers that XLA gives: what TensorFlow's generators use."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.stablehlo_to_ivy.registry import HloOp
from ivy.mlir import ir

Value = ir.Value

_WORD = "uint32"


def generate(op: HloOp, state: Value) -> Sequence[Value]:
    """The new state, and the bits of a `rng_bit_generator`: four words for each value of the counter."""
    result = op.types[1]
    if types.dtype_name(state.type) != "uint64" or list(state.type.shape) not in ([2], [3]):
        op.unsupported("a state other than of two or three 64-bit words")
    if types.DYNAMIC in result.shape:
        op.unsupported("a shape known only at run time")
    width = types.bit_width(result)
    if width < 32:
        op.unsupported(f"Philox bits of {width}-bit type")
    count = types.product(result.shape) * (2 if width == 64 else 1)
    steps = -(-count // 4)
    key, counter = _split(state)
    offset = ops.iota((), (steps,), 0, types.element_type(_WORD))
    hashed = ops.philox4x32(key, *(_same(word, steps) for word in _counted(counter, offset)))
    words = slice_axis(ops.reshape(ops.stack(list(hashed), 1), (), (4 * steps,)), 0, 0, count)
    if width == 64:
        words = ops.bitcast(ops.reshape(words, (), (count // 2, 2)), result.element_type)
    bits = ops.reshape(words, (), tuple(result.shape))
    return _advanced(state, counter, steps), bits


def _split(state: Value) -> tuple[Value, list[Value]]:
    """The key, and the words of the counter from the least significant on; without one it starts at zero."""
    size = state.type.shape[0]
    flat = ops.reshape(ops.bitcast(state, types.element_type(_WORD)), (), (2 * size,))
    words = [ops.reshape(slice_axis(flat, 0, i, i + 1), (), ()) for i in range(2, 2 * size)]
    return slice_axis(flat, 0, 0, 2), words + [scalar(0, _WORD)] * (4 - len(words))


def _counted(counter: Sequence[Value], offset: Value) -> list[Value]:
    """The counter's four words with `offset` added."""
    result, carry = [], offset
    for word in counter:
        total = ops.add(word, carry)
        carry = ops.astype(ops.less(total, carry), types.element_type(_WORD))
        result.append(total)
    return result


def _same(word: Value, steps: int) -> Value:
    return word if word.type.rank else ops.broadcast_to(word, (), (steps,))


def _advanced(state: Value, counter: Sequence[Value], steps: int) -> Value:
    size = state.type.shape[0]
    counted = _counted(counter, scalar(steps, _WORD))[: 2 * size - 2]
    words = ops.concat([ops.reshape(word, (), (1,)) for word in counted], 0)
    moved = ops.bitcast(ops.reshape(words, (), (size - 1, 2)), state.type.element_type)
    return ops.concat([slice_axis(state, 0, 0, 1), moved], 0)
