"""Convolution and pooling; the other layers are decomposed before (`composites.py`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from ivy.dialect import types
from ivy.dialect.attributes import elements
from ivy.dialect.helpers import lowest
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.lowering.ivy_to_stablehlo.registry import lower
from ivy.mlir import ir, stablehlo

Value = ir.Value


@lower("conv")
def conv(
    result: ir.Type,
    x: Value,
    kernel: Value,
    strides: Sequence[int],
    padding: Sequence[int],
    lhs_dilation: Sequence[int],
    rhs_dilation: Sequence[int],
    groups: int,
    input_layout: str,
    kernel_layout: str,
    output_layout: str,
) -> Value:
    spatial = [str(axis) for axis in range(len(strides))]
    numbers = stablehlo.ConvDimensionNumbers.get(
        input_batch_dimension=input_layout.index("N"),
        input_feature_dimension=input_layout.index("C"),
        input_spatial_dimensions=[input_layout.index(axis) for axis in spatial],
        kernel_input_feature_dimension=kernel_layout.index("I"),
        kernel_output_feature_dimension=kernel_layout.index("O"),
        kernel_spatial_dimensions=[kernel_layout.index(axis) for axis in spatial],
        output_batch_dimension=output_layout.index("N"),
        output_feature_dimension=output_layout.index("C"),
        output_spatial_dimensions=[output_layout.index(axis) for axis in spatial],
    )
    attributes = {
        "window_strides": hlo.i64_array(strides),
        "padding": _pairs(padding),
        "lhs_dilation": hlo.i64_array(lhs_dilation),
        "rhs_dilation": hlo.i64_array(rhs_dilation),
        "window_reversal": ir.DenseBoolArrayAttr.get([False] * len(strides)),
        "dimension_numbers": numbers,
        "feature_group_count": hlo.i64_attr(groups),
        "batch_group_count": hlo.i64_attr(1),
    }
    return hlo.op("convolution", [x, kernel], result, attributes)


def _pairs(padding: Sequence[int]) -> ir.Attribute:
    return elements(np.asarray(padding, np.int64).reshape(-1, 2), types.element_type("int64"))


def _pool(body: str, initial: Callable[[ir.Type], hlo.Scalar]) -> Pattern:
    def pattern(
        result: ir.Type,
        x: Value,
        axes: Sequence[int],
        window: Sequence[int],
        strides: Sequence[int],
        padding: Sequence[int],
        dilation: Sequence[int],
    ) -> Value:
        element = x.type.element_type
        start = hlo.scalar(initial(element), element)
        return reduce_window(result, x, start, body, _spread(x, axes, window, strides, padding, dilation))

    return pattern


def _spread(
    x: Value,
    axes: Sequence[int],
    window: Sequence[int],
    strides: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
) -> dict[str, ir.Attribute]:
    """The geometry for all axes, from that for the pooled ones."""
    rank = x.type.rank
    full = {name: [1] * rank for name in ("window_dimensions", "window_strides", "window_dilations")}
    pads = [0] * (2 * rank)
    for i, axis in enumerate(axes):
        axis %= rank
        full["window_dimensions"][axis] = window[i]
        full["window_strides"][axis] = strides[i]
        full["window_dilations"][axis] = dilation[i]
        pads[2 * axis : 2 * axis + 2] = padding[2 * i : 2 * i + 2]
    attributes = {name: hlo.i64_array(values) for name, values in full.items()}
    return attributes | {"base_dilations": hlo.i64_array([1] * rank), "padding": _pairs(pads)}


def reduce_window(
    result: ir.Type, x: Value, start: Value, body: str, attributes: dict[str, ir.Attribute]
) -> Value:
    """`stablehlo.reduce_window` of one operand with a one-op body."""
    made = hlo.create("reduce_window", [x, start], [result], attributes, regions=1)
    scalar = types.tensor((), x.type.element_type)
    hlo.fill_region(made.regions[0], [scalar, scalar], lambda a, b: [hlo.same(body, a, b)])
    return made.results[0]


lower("max_pool")(_pool("maximum", lowest))
lower("sum_pool")(_pool("add", lambda element: 0))
