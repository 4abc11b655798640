"""`einsum` and `unary_einsum`, which newer StableHLO writes as `dot_general`."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.dialect.types import DYNAMIC
from ivy.lowering.stablehlo_to_ivy.linear_algebra import product
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.mlir import ir

Value = ir.Value


@hlo_op("einsum")
def einsum(op: HloOp, x1: Value, x2: Value) -> Value:
    (labels1, labels2), output = _labels(op, x1, x2)
    x1, labels1 = _reduced(op, x1, labels1, labels2 + output)
    x2, labels2 = _reduced(op, x2, labels2, labels1 + output)
    both = [label for label in labels1 if label in labels2]
    batch = [label for label in both if label in output]
    summed = [label for label in both if label not in output]
    for label in both:
        sizes = {x1.type.shape[labels1.index(label)], x2.type.shape[labels2.index(label)]} - {DYNAMIC}
        if len(sizes) > 1:
            op.unsupported(f"axes of sizes {sorted(sizes)} with one label")
    axes = [
        [labels.index(name) for name in names] for names in (batch, summed) for labels in (labels1, labels2)
    ]
    made = product(op, x1, x2, *axes)
    free = [label for label in labels1 + labels2 if label not in both]
    return _arranged(made, "".join(batch + free), output)


@hlo_op("unary_einsum")
def unary_einsum(op: HloOp, x: Value) -> Value:
    (labels,), output = _labels(op, x)
    x, labels = _reduced(op, x, labels, output)
    return _arranged(x, labels, output)


def _labels(op: HloOp, *xs: Value) -> tuple[list[str], str]:
    """One letter for each axis of the operands, and of the result; an ellipsis has digits."""
    config = op.text("einsum_config").replace(" ", "")
    inputs, arrow, output = config.partition("->")
    parts = inputs.split(",")
    if not arrow or len(parts) != len(xs):
        op.unsupported(f"the configuration {config!r}")
    hidden = [x.type.rank - len(part.replace("...", "")) for part, x in zip(parts, xs, strict=True)]
    given = [_spelt(part, count) for part, count in zip(parts, hidden, strict=True)]
    return given, _spelt(output, max(hidden))


def _spelt(part: str, count: int) -> str:
    """A part of the configuration with its ellipsis as digits, the last axis as 0."""
    return part.replace("...", "".join(chr(ord("0") + i) for i in reversed(range(count))))


def _reduced(op: HloOp, x: Value, labels: str, wanted: str) -> tuple[Value, str]:
    """`x` with the diagonal of axes of one label, and the sum along those that nobody wants."""
    if types.is_boolean(x.type):
        op.unsupported("truth values")
    for label in dict.fromkeys(labels):
        while labels.count(label) > 1:
            x, labels = _diagonal(x, labels, label)
    gone = tuple(i for i, label in enumerate(labels) if label not in wanted)
    return (ops.sum(x, gone) if gone else x), "".join(label for label in labels if label in wanted)


def _diagonal(x: Value, labels: str, label: str) -> tuple[Value, str]:
    """Of the first two axes with this label only the first one."""
    first = labels.index(label)
    second = labels.index(label, first + 1)
    index = types.element_type("int64")
    shapes = [
        [x.type.shape[axis] if i == axis else 1 for i in range(x.type.rank)] for axis in (first, second)
    ]
    places = [ops.iota((), shape, axis, index) for shape, axis in zip(shapes, (first, second), strict=True)]
    only = ops.where(ops.equal(*places), x, scalar_like(x, 0))
    return ops.sum(only, (second,)), labels[:second] + labels[second + 1 :]


def _arranged(x: Value, labels: str, output: str) -> Value:
    order: Sequence[int] = [labels.index(label) for label in output]
    return x if list(order) == list(range(len(order))) else ops.permute_dims(x, order)
