"""Convolution, windows and batch normalisation."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops
from ivy.dialect.helpers import count, scalar_like
from ivy.dialect.types import DYNAMIC
from ivy.lowering.stablehlo_to_ivy.linear_algebra import in_type
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.lowering.stablehlo_to_ivy.sizes import constant_of
from ivy.mlir import ir, stablehlo

Value = ir.Value


def layout(rank: int, batch: int, feature: int, spatial: Sequence[int], letters: str) -> str:
    """The axes' letters in order (`NC01`)."""
    names = {batch: letters[0], feature: letters[1]} | {axis: str(i) for i, axis in enumerate(spatial)}
    return "".join(names[axis] for axis in range(rank))


@hlo_op("convolution")
def convolution(op: HloOp, x: Value, kernel: Value) -> Value:
    return _convolution(op, x, kernel, op.ints("padding", [0] * 2 * (x.type.rank - 2)))


@hlo_op("dynamic_conv")
def dynamic_conv(op: HloOp, x: Value, kernel: Value, padding: Value) -> Value:
    known = constant_of(padding)
    if known is None:
        op.unsupported("padding that is known only at run time")
    return _convolution(op, x, kernel, [int(amount) for amount in known.reshape(-1)])


def _convolution(op: HloOp, x: Value, kernel: Value, padding: Sequence[int]) -> Value:
    numbers = stablehlo.ConvDimensionNumbers(op.attribute("dimension_numbers"))
    rank, count_ = x.type.rank, x.type.rank - 2
    if not 1 <= count_ <= 3:
        op.unsupported(f"a convolution over {count_} axes")
    spatial = list(numbers.kernel_spatial_dimensions)
    reversal = op.ints("window_reversal", [0] * count_)
    flipped = [axis for axis, turned in zip(spatial, reversal, strict=True) if turned]
    kernel = ops.flip(kernel, flipped) if flipped else kernel
    input_layout = layout(
        rank, numbers.input_batch_dimension, numbers.input_feature_dimension,
        numbers.input_spatial_dimensions, "NC",
    )  # fmt: skip
    kernel_layout = layout(
        rank, numbers.kernel_output_feature_dimension, numbers.kernel_input_feature_dimension, spatial, "OI"
    )
    output_layout = layout(
        rank, numbers.output_batch_dimension, numbers.output_feature_dimension,
        numbers.output_spatial_dimensions, "NC",
    )  # fmt: skip
    groups, batch_groups = op.int("feature_group_count", 1), op.int("batch_group_count", 1)
    if batch_groups > 1:
        x, groups = _batches_as_channels(op, x, input_layout, batch_groups), batch_groups
    x, kernel = (in_type(operand, op.type.element_type) for operand in (x, kernel))
    ones = (1,) * count_
    strides, spread = op.ints("window_strides", ones), op.ints("lhs_dilation", ones)
    return ops.conv(
        x, kernel, strides, padding, spread, op.ints("rhs_dilation", ones), groups, input_layout,
        kernel_layout, output_layout,
    )  # fmt: skip


def _batches_as_channels(op: HloOp, x: Value, axes: str, groups: int) -> Value:
    """Each group of batches meets its own output channels: as if they were groups of channels."""
    batch, channel = axes.index("N"), axes.index("C")
    shape = list(x.type.shape)
    if DYNAMIC in shape:
        op.unsupported("groups of batches of unknown sizes")
    split = [*shape[:batch], groups, shape[batch] // groups, *shape[batch + 1 :]]
    order = [axis for axis in range(len(split)) if axis != batch]
    order.insert(order.index(channel + (channel > batch)), batch)
    shape[batch] //= groups
    shape[channel] *= groups
    return ops.reshape(ops.permute_dims(ops.reshape(x, (), split), order), (), shape)


# ------------------------------------------------------------------------------ normalisation


def _on_channels(vector: Value, x: Value, axis: int) -> Value:
    """A vector along one axis of `x`, in a shape that broadcasts."""
    return ops.expand_dims(vector, tuple(place for place in range(x.type.rank) if place != axis))


def _epsilon(op: HloOp, x: Value) -> Value:
    return scalar_like(x, ir.FloatAttr(op.attribute("epsilon")).value)


@hlo_op("batch_norm_inference")
def batch_norm_inference(
    op: HloOp, x: Value, scale: Value, offset: Value, mean: Value, variance: Value
) -> Value:
    axis = op.int("feature_index")
    factor = ops.divide(scale, ops.sqrt(ops.add(variance, _epsilon(op, x))))
    centred = ops.subtract(x, _on_channels(mean, x, axis))
    return ops.add(ops.multiply(centred, _on_channels(factor, x, axis)), _on_channels(offset, x, axis))


@hlo_op("batch_norm_training")
def batch_norm_training(op: HloOp, x: Value, scale: Value, offset: Value) -> Sequence[Value]:
    axis = op.int("feature_index")
    others = tuple(place for place in range(x.type.rank) if place != axis)
    mean, variance = ops.mean(x, others), ops.var(x, others)
    return batch_norm_inference(op, x, scale, offset, mean, variance), mean, variance


@hlo_op("batch_norm_grad")
def batch_norm_grad(
    op: HloOp, x: Value, scale: Value, mean: Value, variance: Value, gradient: Value
) -> Sequence[Value]:
    """The derivatives by operand, scale and offset (the specification's formula)."""
    axis = op.int("feature_index")
    others = tuple(place for place in range(x.type.rank) if place != axis)
    wide = lambda vector: _on_channels(vector, x, axis)  # noqa: E731
    number = count(x, others)
    centred = ops.subtract(x, wide(mean))
    deviation = ops.sqrt(ops.add(variance, _epsilon(op, x)))
    by_offset = ops.sum(gradient, others)
    products = ops.sum(ops.multiply(gradient, centred), others)
    by_scale = ops.divide(products, deviation)
    square = ops.add(variance, _epsilon(op, x))
    term = ops.subtract(ops.multiply(gradient, number), wide(by_offset))
    term = ops.subtract(term, ops.multiply(centred, wide(ops.divide(products, square))))
    factor = ops.divide(ops.divide(scale, deviation), number)
    return ops.multiply(wide(factor), term), by_scale, by_offset
