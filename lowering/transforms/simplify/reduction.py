"""Reductions over nothing, and over axes of size 1."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops
from ivy.lowering.transforms.simplify.registry import simplify
from ivy.mlir import ir

Value = ir.Value

_OF_ONE_ELEMENT = ("sum", "prod", "max", "min", "mean", "all", "any")
"""Reductions that give the element where there is one."""


@simplify(*_OF_ONE_ELEMENT)
def reduce_nothing(x: Value, axes: Sequence[int], keepdims: bool) -> Value | None:
    """sum(x, axes of size 1) = squeeze(x), or x with keepdims"""
    if any(x.type.shape[axis] != 1 for axis in axes):
        return None
    return x if keepdims or not axes else ops.squeeze(x, axes)
