"""Random numbers and dropout.

PyTorch's generator has hidden state; here every operator takes a key of its own, the program's key
folded with the operator's number. The distributions are PyTorch's, the numbers are not.
"""

from __future__ import annotations

import itertools
import math
from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like, sizes, split_shape
from ivy.lowering.torch_to_ivy.promotion import as_tensor, is_number
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, static_size, torch_op
from ivy.mlir import ir

Value = ir.Value
Size = Value | int

_streams = itertools.count()


def restart_keys() -> None:
    """Number the keys of the next program from 0."""
    global _streams
    _streams = itertools.count()


def fresh_key() -> Value:
    """A key that no other operator of the program has."""
    return ops.random_key(next(_streams))


def uniform(shape: list[Size], dtype: ir.Type, low: float = 0.0, high: float = 1.0) -> Value:
    """Uniform numbers in `[low, high)`."""
    static, dims = split_shape(shape)
    return ops.random_uniform(fresh_key(), dims, static, dtype, low, high)


def normal(shape: list[Size], dtype: ir.Type) -> Value:
    """Standard normal numbers."""
    static, dims = split_shape(shape)
    return ops.random_normal(fresh_key(), dims, static, dtype)


def _floating(op: TorchOp) -> ir.Type:
    if not types.is_floating(op.type):
        op.unsupported(f"random {types.dtype_name(op.type)} numbers")
    return op.dtype


# -------------------------------------------------------------------------------- continuous


@torch_op("aten.rand")
def rand(op: TorchOp, shape: list[Size], *_: Any) -> Value:
    return uniform(shape, _floating(op))


@torch_op("aten.rand_like")
def rand_like(op: TorchOp, x: Value, *_: Any) -> Value:
    return uniform(sizes(x), _floating(op))


@torch_op("aten.randn")
def randn(op: TorchOp, shape: list[Size], *_: Any) -> Value:
    return normal(shape, _floating(op))


@torch_op("aten.randn_like")
def randn_like(op: TorchOp, x: Value, *_: Any) -> Value:
    return normal(sizes(x), _floating(op))


@torch_op("aten.uniform")
def uniform_like(op: TorchOp, x: Value, low: float, high: float, *_: Any) -> Value:
    return uniform(sizes(x), _floating(op), low, high)


@torch_op("aten.normal_functional")
def normal_like(op: TorchOp, x: Value, mean: float, deviation: float, *_: Any) -> Value:
    return _scaled(op, normal(sizes(x), _floating(op)), mean, deviation)


@torch_op("aten.normal.Tensor_float", "aten.normal.float_Tensor", "aten.normal.Tensor_Tensor")
def normal_of(op: TorchOp, mean: Any, deviation: Any, *_: Any) -> Value:
    return _scaled(op, normal(list(op.type.shape), _floating(op)), mean, deviation)


@torch_op("aten.normal.float_float")
def normal_shape(op: TorchOp, mean: float, deviation: float, shape: list[Size], *_: Any) -> Value:
    return _scaled(op, normal(shape, _floating(op)), mean, deviation)


def _scaled(op: TorchOp, x: Value, mean: Any, deviation: Any) -> Value:
    x = x if is_number(deviation) and deviation == 1 else ops.multiply(x, as_tensor(deviation, op.dtype))
    return x if is_number(mean) and mean == 0 else ops.add(x, as_tensor(mean, op.dtype))


@torch_op("aten.exponential")
def exponential(op: TorchOp, x: Value, rate: float, *_: Any) -> Value:
    return ops.divide(_exponential(sizes(x), _floating(op)), scalar_like(x, rate))


def _exponential(shape: list[Size], dtype: ir.Type) -> Value:
    return ops.negative(ops.log1p(ops.negative(uniform(shape, dtype))))


@torch_op("aten.cauchy")
def cauchy(op: TorchOp, x: Value, median: float, scale: float, *_: Any) -> Value:
    angle = uniform(sizes(x), _floating(op), -math.pi / 2, math.pi / 2)
    return _scaled(op, ops.tan(angle), median, scale)


@torch_op("aten.log_normal")
def log_normal(op: TorchOp, x: Value, mean: float, deviation: float, *_: Any) -> Value:
    return ops.exp(_scaled(op, normal(sizes(x), _floating(op)), mean, deviation))


# ---------------------------------------------------------------------------------- discrete


@torch_op("aten.geometric")
def geometric(op: TorchOp, x: Value, probability: float, *_: Any) -> Value:
    draw = ops.divide(_exponential(sizes(x), _floating(op)), scalar_like(x, -math.log1p(-probability)))
    return ops.maximum(ops.ceil(draw), scalar_like(draw, 1))


def chance(shape: list[Size], probability: Any) -> Value:
    """Booleans that are true with a probability (a number, or a tensor that broadcasts)."""
    if not is_number(probability):
        drawn = uniform(shape, probability.type.element_type)
        return ops.less(drawn, probability)
    drawn = uniform(shape, types.element_type("float32"))
    return ops.less(drawn, scalar_like(drawn, probability))


@torch_op("aten.bernoulli")
def bernoulli(op: TorchOp, x: Value, *_: Any) -> Value:
    return cast(chance(sizes(x), x), op.dtype)


@torch_op("aten.bernoulli.p", "aten.bernoulli.Tensor")
def bernoulli_p(op: TorchOp, x: Value, probability: Any, *_: Any) -> Value:
    return cast(chance(sizes(x), probability), op.dtype)


def _integers(op: TorchOp, low: Any, high: Any, shape: list[Size]) -> Value:
    if not (isinstance(low, int) and isinstance(high, int)):
        op.unsupported("random integers with bounds that are known only at run time")
    whole = types.is_integer(op.type)
    static, dims = split_shape(shape)
    dtype = op.dtype if whole else types.element_type("int64")
    return cast(ops.random_integers(fresh_key(), dims, static, dtype, low, high), op.dtype)


@torch_op("aten.randint")
def randint(op: TorchOp, high: int, shape: list[Size], *_: Any) -> Value:
    return _integers(op, 0, high, shape)


@torch_op("aten.randint.low")
def randint_between(op: TorchOp, low: int, high: int, shape: list[Size], *_: Any) -> Value:
    return _integers(op, low, high, shape)


@torch_op("aten.randint_like")
def randint_like(op: TorchOp, x: Value, high: int, *_: Any) -> Value:
    return _integers(op, 0, high, sizes(x))


@torch_op("aten.randint_like.low_dtype")
def randint_like_between(op: TorchOp, x: Value, low: int, high: int, *_: Any) -> Value:
    return _integers(op, low, high, sizes(x))


@torch_op("aten.random.from", "aten.random.to", "aten.random")
def random(op: TorchOp, x: Value, *bounds: Any) -> Value:
    numbers = [bound for bound in bounds if isinstance(bound, int)]
    if "random.from" in op.name and len(numbers) == 2:
        return _integers(op, *numbers, sizes(x))
    low = numbers[0] if "random.from" in op.name else 0
    high = numbers[0] if "random.to" in op.name else _largest(op)
    return _integers(op, low, high, sizes(x))


def _largest(op: TorchOp) -> int:
    """One more than the largest number that the type holds exactly, if an attribute can say it."""
    name = types.dtype_name(op.type)
    digits = {"float16": 11, "bfloat16": 8, "float32": 24, "float64": 53, "int64": 63, "int32": 31}
    bits = digits.get(name, types.bit_width(op.type) - (not types.is_unsigned(op.type)))
    return min((1 << bits) + types.is_floating(op.type), (1 << 63) - 1)


@torch_op("aten.randperm")
def randperm(op: TorchOp, size: Size, *_: Any) -> Value:
    if not isinstance(size, int):
        op.unsupported("a random permutation of a size known only at run time")
    return ops.random_permutation(fresh_key(), size, op.dtype)


@torch_op("aten.multinomial")
def multinomial(op: TorchOp, weights: Value, count: Size, replacement: bool, *_: Any) -> Value:
    """Without replacement the largest of `weights / exponential`; with it the inverse of the
    cumulated weights.
    """
    if not isinstance(count, int):
        op.unsupported("a number of samples known only at run time")
    last = weights.type.rank - 1
    if replacement:
        return cast(_inverse_of_cumulated(op, weights, count), op.dtype)
    scores = ops.divide(weights, _exponential(sizes(weights), weights.type.element_type))
    return cast(ops.topk(scores, count, last)[1], op.dtype)


def _inverse_of_cumulated(op: TorchOp, weights: Value, count: int) -> Value:
    last = weights.type.rank - 1
    cumulated = ops.cumulative_sum(weights, last)
    total = ops.max(cumulated, (last,), True)
    drawn = ops.multiply(uniform([*sizes(weights)[:-1], count], weights.type.element_type), total)
    passed = ops.less_equal(ops.expand_dims(cumulated, (last,)), ops.expand_dims(drawn, (last + 1,)))
    index = ops.sum(ops.astype(passed, types.element_type("int64")), (last + 1,))
    return ops.minimum(index, scalar_like(index, static_size(op, weights, last) - 1))


# ----------------------------------------------------------------------------------- dropout


def dropped(x: Value, rate: float, shape: list[Size] | None = None) -> tuple[Value, Value]:
    """`x / (1 - rate)` where a mask keeps it and 0 elsewhere, and the mask."""
    kept = chance(sizes(x) if shape is None else shape, 1 - rate)
    scaled = x if rate == 1 else ops.multiply(x, scalar_like(x, 1 / (1 - rate)))
    return ops.where(kept, scaled, scalar_like(x, 0)), kept


@torch_op("aten.dropout")
def dropout(op: TorchOp, x: Value, rate: float, training: bool) -> Value:
    return dropped(x, rate)[0] if training and rate else x


@torch_op("aten.feature_dropout")
def feature_dropout(op: TorchOp, x: Value, rate: float, training: bool) -> Value:
    return dropped(x, rate, _per_feature(x))[0] if training and rate else x


def _per_feature(x: Value) -> list[Size]:
    return [*sizes(x)[:2], *[1] * (x.type.rank - 2)]


@torch_op("aten.native_dropout")
def native_dropout(op: TorchOp, x: Value, rate: float, training: bool | None) -> tuple[Value, Value]:
    if training is False or not rate:
        shape, dims = split_shape(sizes(x))
        return x, ops.full(scalar_like(ops.equal(x, x), True), dims, shape)
    return dropped(x, rate)


_SELU_LIMIT = -1.7580993408473766
"""What SELU tends to: what alpha dropout puts in the place of dropped elements."""


@torch_op("aten.alpha_dropout")
def alpha_dropout(op: TorchOp, x: Value, rate: float, training: bool) -> Value:
    return _alpha(x, rate, sizes(x)) if training and rate else x


@torch_op("aten.feature_alpha_dropout")
def feature_alpha_dropout(op: TorchOp, x: Value, rate: float, training: bool) -> Value:
    return _alpha(x, rate, _per_feature(x)) if training and rate else x


def _alpha(x: Value, rate: float, shape: list[Size]) -> Value:
    """Dropout that keeps mean and variance of SELU networks (Klambauer et al., 2017)."""
    if rate == 1:
        return ops.multiply(x, scalar_like(x, 0))
    kept = chance(shape, 1 - rate)
    scale = 1 / math.sqrt((1 - rate) * (1 + rate * _SELU_LIMIT**2))
    mixed = ops.where(kept, x, scalar_like(x, _SELU_LIMIT))
    scaled = ops.multiply(mixed, scalar_like(x, scale))
    return ops.add(scaled, scalar_like(x, -scale * rate * _SELU_LIMIT))


@torch_op("aten.rrelu")
def rrelu(op: TorchOp, x: Value, low: float, high: float, training: bool, *_: Any) -> Value:
    mean = (low + high) / 2
    slope = uniform(sizes(x), _floating(op), low, high) if training else scalar_like(x, mean)
    return ops.where(ops.greater_equal(x, scalar_like(x, 0)), x, ops.multiply(x, slope))
