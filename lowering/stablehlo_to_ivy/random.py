"""Random numbers: from the program's key, or from a state that the program carries."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.stablehlo_to_ivy import philox
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.lowering.stablehlo_to_ivy.sizes import shape_for
from ivy.mlir import ir

Value = ir.Value

_WORD = "uint32"


@hlo_op("rng")
def rng(op: HloOp, low: Value, high: Value, shape: Value) -> Value:
    """Uniform in `[low, high)`, or normal with mean `low` and deviation `high`.

    Which numbers these are StableHLO leaves open.
    """
    element = op.type.element_type
    static, dims = shape_for(op.type, shape)
    key = ops.random_key(op.number())
    if not types.is_floating(element):
        op.unsupported(f"random numbers of type {types.dtype_name(element)}")
    if op.word("rng_distribution") == "NORMAL":
        return ops.add(ops.multiply(ops.random_normal(key, dims, static, element), high), low)
    unit = ops.random_uniform(key, dims, static, element)
    return ops.add(ops.multiply(unit, ops.subtract(high, low)), low)


@hlo_op("rng_bit_generator")
def rng_bit_generator(op: HloOp, state: Value) -> Sequence[Value]:
    """The numbers that XLA gives. `DEFAULT` is the implementation's choice: Threefry-2x32.

    The state of Threefry is a key and a counter, of two words each, that of Philox-4x32 a key of two
    words and a counter of four.
    """
    result = op.types[1]
    if op.word("rng_algorithm") == "PHILOX":
        return philox.generate(op, state)
    if types.product(state.type.shape) * types.bit_width(state.type) != 128 or _is_dynamic(result):
        op.unsupported("a state other than of 128 bits, or a shape known only at run time")
    words, width = _words(state), types.bit_width(result)
    if width == 64:
        steps = types.product(result.shape)
        bits = ops.reshape(_joined(*_hashed(words, steps), result.element_type), (), tuple(result.shape))
    else:
        steps, bits = _in_pairs(words, tuple(result.shape))
        bits = ops.astype(bits, result.element_type) if width < 32 else bits
    return _advanced(words, steps, state.type), bits


def _in_pairs(words: Sequence[Value], shape: tuple[int, ...]) -> tuple[int, Value]:
    """Words two by two along the first axis of even size, or the longest one; how many pairs they are."""
    if not shape:
        steps, whole = _in_pairs(words, (1,))
        return steps, ops.reshape(whole, (), ())
    axis = next((axis for axis, size in enumerate(shape) if size % 2 == 0), shape.index(max(shape)))
    half = -(-shape[axis] // 2)
    pairs = (*shape[:axis], half, *shape[axis + 1 :])
    steps = types.product(pairs)
    parts = [ops.reshape(part, (), pairs) for part in _hashed(words, steps)]
    doubled = (*shape[:axis], 2 * half, *shape[axis + 1 :])
    return steps, slice_axis(ops.reshape(ops.stack(parts, axis + 1), (), doubled), axis, 0, shape[axis])


def _is_dynamic(type_: ir.Type) -> bool:
    return types.DYNAMIC in type_.shape


def _words(state: Value) -> list[Value]:
    """The state as four 0-d words: the key's, and the counter's from the least significant on."""
    wide = types.bit_width(state.type) == 64
    flat = ops.bitcast(state, types.element_type(_WORD)) if wide else state
    flat = ops.reshape(flat, (), (4,))
    return [ops.reshape(slice_axis(flat, 0, i, i + 1), (), ()) for i in range(4)]


def _counted(words: Sequence[Value], offset: Value) -> tuple[Value, Value]:
    """The counter's words with `offset` added."""
    low = ops.add(words[2], offset)
    carry = ops.astype(ops.less(low, words[2]), types.element_type(_WORD))
    return low, ops.add(words[3], carry)


def _hashed(words: Sequence[Value], count: int) -> tuple[Value, Value]:
    """Pairs of random words for `count` values of the counter."""
    key = ops.concat([ops.reshape(word, (), (1,)) for word in words[:2]], 0)
    low, high = _counted(words, ops.iota((), (count,), 0, types.element_type(_WORD)))
    return ops.threefry2x32(key, low, high)


def _joined(low: Value, high: Value, element: ir.Type) -> Value:
    low, high = (ops.astype(word, element) for word in (low, high))
    return ops.bitwise_or(low, ops.bitwise_left_shift(high, scalar(32, element)))


def _advanced(words: Sequence[Value], steps: int, type_: ir.Type) -> Value:
    low, high = _counted(words, scalar(steps, _WORD))
    flat = ops.concat([ops.reshape(word, (), (1,)) for word in (*words[:2], low, high)], 0)
    if types.bit_width(type_) == 64:
        return ops.bitcast(ops.reshape(flat, (), (2, 2)), type_.element_type)
    return ops.reshape(flat, (), tuple(type_.shape))
