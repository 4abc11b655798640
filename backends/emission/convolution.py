"""Convolutions with their axes in one order: batch, space, features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Scope
from ivy.mlir import stablehlo


@dataclass(frozen=True)
class Convolution:
    """A convolution.

    Attributes:
        input_order: the axes of the input as batch, space, features.
        kernel_order: the axes of the kernel as space, input features, output features.
        result_order: where the axes batch, space, features go in the result.
        strides, input_dilation, kernel_dilation: one number for each axis of space.
        padding: low and high amounts; text where they are computed.
        flipped: the axes of the ordered kernel that are reversed.
        groups: groups of features.
        batch_groups: groups in the batch.
    """

    input_order: list[int]
    kernel_order: list[int]
    result_order: list[int]
    strides: list[int]
    padding: list[tuple[object, object]]
    input_dilation: list[int]
    kernel_dilation: list[int]
    flipped: list[int]
    groups: int
    batch_groups: int


def convolution_form(scope: Scope, node: Node) -> Convolution | None:
    """Read a convolution; `None` if its padding depends on data."""
    numbers = stablehlo.ConvDimensionNumbers(node.op.attributes["dimension_numbers"])
    rank = len(numbers.input_spatial_dimensions)
    ones = [1] * rank
    padding = _padding(scope, node, rank)
    if padding is None:
        return None
    reversal = attribute(node.op, "window_reversal", [False] * rank)
    result = [
        numbers.output_batch_dimension,
        *numbers.output_spatial_dimensions,
        numbers.output_feature_dimension,
    ]
    return Convolution(
        [numbers.input_batch_dimension, *numbers.input_spatial_dimensions, numbers.input_feature_dimension],
        [
            *numbers.kernel_spatial_dimensions,
            numbers.kernel_input_feature_dimension,
            numbers.kernel_output_feature_dimension,
        ],
        _inverse(result),
        attribute(node.op, "window_strides", ones),
        padding,
        attribute(node.op, "lhs_dilation", ones),
        attribute(node.op, "rhs_dilation", ones),
        [axis for axis, is_reversed in enumerate(reversal) if is_reversed],
        attribute(node.op, "feature_group_count", 1),
        attribute(node.op, "batch_group_count", 1),
    )


def _inverse(order: Sequence[int]) -> list[int]:
    return sorted(range(len(order)), key=lambda i: order[i])


def _padding(scope: Scope, node: Node, rank: int) -> list[tuple[object, object]] | None:
    if node.name == "stablehlo.convolution":
        return [(low, high) for low, high in attribute(node.op, "padding", [[0, 0]] * rank)]
    sizes = scope.sizes(node.operands[2])
    if sizes is None:
        return None
    texts = [size.expr.text for size in sizes]
    return [(texts[2 * i], texts[2 * i + 1]) for i in range(rank)]
