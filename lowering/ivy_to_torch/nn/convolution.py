"""Convolution."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.mlir import ir

Value = ir.Value


@expand("conv")
def conv_otherwise(
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
) -> Value | None:
    """Other layouts through views, other paddings by padding first, spread inputs as transposed ones."""
    spatial = "012"[: len(strides)]
    wanted, weights = f"NC{spatial}", f"OI{spatial}"
    attributes = (strides, padding, lhs_dilation, rhs_dilation, groups)
    if (input_layout, kernel_layout, output_layout) != (wanted, weights, wanted):
        moved = _relaid(x, input_layout, wanted)
        made = ops.conv(moved, _relaid(kernel, kernel_layout, weights), *attributes, wanted, weights, wanted)
        return _relaid(made, wanted, output_layout)
    layouts = (wanted, weights, wanted)
    if any(step != 1 for step in lhs_dilation):
        if _transposed_padding(kernel.type, strides, padding, lhs_dilation, rhs_dilation) is not None:
            return None
        spread = _pad(x, [0] * len(padding), [step - 1 for step in lhs_dilation])
        return ops.conv(spread, kernel, strides, padding, (1,) * len(strides), rhs_dilation, groups, *layouts)
    if min(padding, default=0) < 0 or any(padding[i] != padding[i + 1] for i in range(0, len(padding), 2)):
        padded = _pad(x, padding, [0] * len(strides))
        return ops.conv(
            padded, kernel, strides, (0,) * len(padding), lhs_dilation, rhs_dilation, groups, *layouts
        )
    return None


def _relaid(x: Value, have: str, want: str) -> Value:
    order = tuple(have.index(letter) for letter in want)
    return x if order == tuple(range(len(order))) else ops.permute_dims(x, order)


def _pad(x: Value, padding: Sequence[int], interior: Sequence[int]) -> Value:
    low, high = (0, 0, *padding[::2]), (0, 0, *padding[1::2])
    return ops.pad(x, scalar_like(x, 0), low, high, (0, 0, *interior))


def _transposed_padding(
    kernel: ir.Type,
    strides: Sequence[int],
    padding: Sequence[int],
    lhs_dilation: Sequence[int],
    rhs_dilation: Sequence[int],
) -> tuple[list[int], list[int]] | None:
    """`padding` and `output_padding` of the transposed convolution, if there is one."""
    if any(stride != 1 for stride in strides) or 0 in kernel.shape:
        return None
    inner, extra = [], []
    for i, size in enumerate(list(kernel.shape)[2:]):
        if size == types.DYNAMIC:
            return None
        reach = rhs_dilation[i] * (size - 1)
        low, high = padding[2 * i], padding[2 * i + 1]
        inner.append(reach - low)
        extra.append(high - low)
        if inner[-1] < 0 or not 0 <= extra[-1] < max(lhs_dilation[i], rhs_dilation[i]):
            return None
    return inner, extra


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
    *layouts: str,
) -> Value:
    dilation = list(rhs_dilation)
    if all(step == 1 for step in lhs_dilation):
        zero = [0] * len(strides)
        return aten.call(
            "convolution", result, x, kernel, None, list(strides), list(padding[::2]), dilation, False, zero,
            groups,
        )  # fmt: skip
    found = _transposed_padding(aten.type_of(kernel), strides, padding, lhs_dilation, rhs_dilation)
    if found is None:
        raise AssertionError("expanded before")
    return aten.call(
        "convolution", result, x, _as_transposed(kernel, groups), None, list(lhs_dilation), found[0],
        dilation, True, found[1], groups,
    )  # fmt: skip


def _as_transposed(kernel: Value, groups: int) -> Value:
    """The kernel that a transposed convolution takes: mirrored, input channels first."""
    type_ = aten.type_of(kernel)
    out, taken, *spatial = type_.shape
    element = type_.element_type
    mirrored = aten.call("flip", type_, kernel, list(range(2, type_.rank)))
    if groups == 1:
        return aten.call("transpose.int", types.tensor([taken, out, *spatial], element), mirrored, 0, 1)
    split = types.tensor([groups, out // groups, taken, *spatial], element)
    grouped = aten.call("reshape", split, mirrored, list(split.shape))
    turned = types.tensor([groups, taken, out // groups, *spatial], element)
    swapped = aten.call("transpose.int", turned, grouped, 1, 2)
    joined = types.tensor([groups * taken, out // groups, *spatial], element)
    return aten.call("reshape", joined, swapped, list(joined.shape))
