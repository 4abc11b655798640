"""Biases back into the convolutions that PyTorch adds them in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.passes import Pass, register_pass
from ivy.mlir import ir

Value = ir.Value


@register_pass
@dataclass(frozen=True)
class FuseBias(Pass):
    """Make a number for each channel, added to a convolution without bias, the convolution's bias.

    The convolution may be seen through a permutation that moves its channels to the last axis.
    """

    name: ClassVar[str] = "torch-fuse-bias"

    def run(self, op: ir.Operation) -> None:
        """Rewrite the sums of a module."""
        for add in _sums(op):
            left, right, _ = add.operands
            if not _fused(add, left, right):
                _fused(add, right, left)


def _sums(root: ir.Operation) -> list[ir.Operation]:
    found: list[ir.Operation] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if op.name == "torch.aten.add.Tensor":
            found.append(op.operation)
        return ir.WalkResult.ADVANCE

    root.walk(visit)
    return found


def _fused(add: ir.Operation, product: Value, bias: Value) -> bool:
    """Replace `product + bias`; whether it is of that form."""
    if _owner(product) is None or not _used_once(product) or product.type != add.results[0].type:
        return False
    axis, conv = _convolution(product)
    if conv is None or _name(conv.operands[2]) != "torch.constant.none":
        return False
    channels = aten.type_of(product).shape[axis]
    vector = _vector(bias, axis - aten.rank(product), channels)
    if vector is None:
        return False
    with ir.InsertionPoint(add), add.location:
        operands = list(conv.operands)
        operands[2] = vector
        made = aten.operation("torch.aten.convolution", operands, [conv.results[0].type])
        result = made.results[0]
        if product.owner.operation != conv:
            permute = product.owner.operation
            rest = list(permute.operands)[1:]
            result = aten.operation(permute.name, [result, *rest], [product.type]).results[0]
    add.results[0].replace_all_uses_with(result)
    add.erase()
    return True


def _owner(value: Value) -> ir.Operation | None:
    return None if isinstance(value.owner, ir.Block) else value.owner.operation


def _name(value: Value) -> str:
    owner = _owner(value)
    return "" if owner is None else owner.name


def _used_once(value: Value) -> bool:
    return sum(1 for _ in value.uses) == 1


def _convolution(value: Value) -> tuple[int, ir.Operation | None]:
    """The convolution that a value is, and the axis of its channels there."""
    owner = _owner(value)
    if owner is None:
        return 0, None
    if owner.name == "torch.aten.convolution":
        return 1, owner
    if owner.name != "torch.aten.permute" or not _used_once(owner.operands[0]):
        return 0, None
    order = [aten.known_number(item) for item in owner.operands[1].owner.operation.operands]
    inner = _owner(owner.operands[0])
    if inner is None or inner.name != "torch.aten.convolution" or 1 not in order:
        return 0, None
    return order.index(1), inner


_VIEWS = frozenset({"torch.aten.unsqueeze", "torch.aten.reshape", "torch.aten.broadcast_to"})


def _vector(value: Value, axis: int, channels: int) -> Value | None:
    """The vector that a value is along `axis`, counted from the end, with ones elsewhere."""
    shape = list(aten.type_of(value).shape)
    if (
        len(shape) < -axis
        or shape[axis] != channels
        or any(size != 1 for place, size in enumerate(shape) if place - len(shape) != axis)
    ):
        return None
    while aten.rank(value) > 1:
        owner = _owner(value)
        if owner is None or owner.name not in _VIEWS:
            return None
        value = owner.operands[0]
    return value if list(aten.type_of(value).shape) == [channels] else None
