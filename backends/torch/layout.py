"""In which order of axes the memory of a parameter is best kept.

A kernel with the axes of another framework (`01IO`) is turned wherever it is used. The turned view
costs nothing, but PyTorch's convolutions would copy its elements into their own order at each call.
So such a parameter keeps its name, shape and values, and its *memory* is laid out so that the view is
what convolutions like: channels last.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch

from ivy.mlir import ir
from ivy.program import Program

Order = tuple[int, ...]

_CONVOLUTION = "torch.aten.convolution"
_FORMATS = {4: torch.channels_last, 5: torch.channels_last_3d}


def orders(program: Program) -> dict[str, Order]:
    """For parameters that only turned views of are used, by convolutions: the order of the view."""
    found = {}
    values = program.main.regions[0].blocks[0].arguments
    for argument, value in zip(program.arguments(), values, strict=True):
        order = _order_of(value) if argument.kind in ("parameter", "buffer") else None
        if order is not None:
            found[argument.name] = order
    return found


def laid_out(tensor: torch.Tensor, order: Order | None) -> torch.Tensor:
    """An equal tensor whose view in this order is contiguous with its channels last."""
    if order is None or tensor.dim() != len(order) or tensor.layout != torch.strided:
        return tensor
    memory = tensor.permute(order).contiguous(memory_format=_FORMATS.get(len(order), torch.contiguous_format))
    return memory.permute([order.index(axis) for axis in range(len(order))])


def _order_of(argument: ir.Value) -> Order | None:
    """The order of all turned views, if there is nothing else but these, for convolutions."""
    found: set[Order | None] = set()
    for use in argument.uses:
        view = use.owner.operation
        found.add(_permutation(view))
        if not any(_is_kernel(inner) for result in view.results for inner in result.uses):
            return None
    return found.pop() if len(found) == 1 else None


def _is_kernel(use: ir.OpOperand) -> bool:
    return use.owner.operation.name == _CONVOLUTION and use.operand_number == 1


def _permutation(view: ir.Operation) -> Order | None:
    if view.name != "torch.aten.permute":
        return None
    listed = view.operands[1].owner
    if isinstance(listed, ir.Block) or listed.name != "torch.prim.ListConstruct":
        return None
    axes = [_integer(value) for value in listed.operands]
    return None if None in axes else _positive([axis for axis in axes if axis is not None])


def _positive(axes: Sequence[int]) -> Order:
    return tuple(axis % len(axes) for axis in axes)


def _integer(value: ir.Value) -> int | None:
    owner = value.owner
    if isinstance(owner, ir.Block) or owner.name != "torch.constant.int":
        return None
    return int(ir.IntegerAttr(owner.attributes["value"]).value)
