"""`ivy-propagate-layout`: convolutions in the layout that the target likes, transposes at the edges.

Every convolution is rewritten to the wanted layout, with a transpose before and one after it. Then
each op, in program order, that has such a transpose before it and can do without takes it over to
its result, so that the transposes meet the next convolution's and cancel, or leave at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from ivy.dialect import ops, types
from ivy.dialect.base import OPS
from ivy.errors import ConversionError
from ivy.lowering.passes import Pass, register_pass
from ivy.lowering.transforms.simplify.driver import Driver
from ivy.lowering.transforms.simplify.registry import fields_of, producer
from ivy.mlir import ir

Value = ir.Value
Ints = Sequence[int]
Fields = dict[str, Any]

_LAYOUTS: dict[str, Callable[[str], tuple[str, str]]] = {
    "channels-last": lambda spatial: (f"N{spatial}C", f"{spatial}IO"),
    "channels-first": lambda spatial: (f"NC{spatial}", f"OI{spatial}"),
}
"""Layout of input and output, and of the kernel, by the names of the spatial axes."""


@register_pass
@dataclass(frozen=True)
class PropagateLayout(Pass):
    """Give convolutions one layout, and move the transposes to the edges of the program.

    XLA's CPU convolutions are fastest in `N01C` with kernels in `01IO`, which is also what TPUs want.
    Elementwise ops, normalisation, pooling, reductions, padding and joining follow the convolutions
    between them. Transposes of parameters depend on nothing else, so that a backend can compute them
    once. Programs without convolutions stay as they are.
    """

    name: ClassVar[str] = "ivy-propagate-layout"
    layout: str = field(
        default="channels-last",
        metadata={"help": "channels-last (N01C, 01IO) or channels-first (NC01, OI01)"},
    )
    keep_single: bool = field(
        default=False,
        metadata={
            "help": "leave a program alone whose one convolution is of wide images, unstrided or depthwise"
        },
    )

    def run(self, op: ir.Operation) -> None:
        """Rewrite a module.

        Raises:
            ConversionError: there is no such layout.
        """
        if self.layout not in _LAYOUTS:
            raise ConversionError(f"unknown layout {self.layout!r}; known are {', '.join(_LAYOUTS)}")
        if _Propagation(self.layout, self.keep_single).run(op):
            Driver(op).run()


WIDE = 16
"""Pixels of a row from which vectors along it are full enough."""


def _is_wide(op: ir.Operation) -> bool:
    """Whether a convolution can as well be computed with vectors along the rows of its images."""
    fields = fields_of(op)
    layout, shape = fields["output_layout"], op.results[0].type.shape
    alone = fields["groups"] == shape[layout.index("C")] == _channels(op)
    last = max(letter for letter in layout if letter.isdigit()) if len(layout) > 2 else ""
    return (
        bool(last)
        and layout.endswith(last)
        and fields["input_layout"].endswith(last)
        and shape[-1] >= WIDE
        and (alone or set(fields["strides"]) <= {1})
        and set(fields["lhs_dilation"]) <= {1}
    )


def _channels(op: ir.Operation) -> int:
    """How many channels the images of a convolution have."""
    size: int = op.operands[0].type.shape[fields_of(op)["input_layout"].index("C")]
    return size


class _Propagation:
    def __init__(self, layout: str, keep_single: bool = False) -> None:
        self.layout = _LAYOUTS[layout]
        self.keep_single = keep_single
        self.to_first = layout == "channels-first"

    def run(self, root: ir.Operation) -> bool:
        """Rewrite everything under `root`; tells whether anything changed."""
        found: list[ir.Operation] = []

        def visit(op: ir.Operation) -> ir.WalkResult:
            if op.name.startswith("ivy."):
                found.append(op)
            return ir.WalkResult.ADVANCE

        root.walk(visit)
        convolutions = [op for op in found if op.name == "ivy.conv"]
        if not any(map(self.is_foreign, convolutions)):
            return False
        if self.keep_single and len(convolutions) == 1 and _is_wide(convolutions[0]):
            return False
        for op in found:
            self.rewrite(op)
        return True

    def is_foreign(self, op: ir.Operation) -> bool:
        """Whether a convolution has another layout than the wanted one."""
        fields = fields_of(op)
        data, kernel = self.layout(_spatial(fields["input_layout"]))
        return (fields["input_layout"], fields["kernel_layout"], fields["output_layout"]) != (
            data,
            kernel,
            data,
        )

    def rewrite(self, op: ir.Operation) -> None:
        name = op.name.removeprefix("ivy.")
        with ir.InsertionPoint(op), op.location:
            if name == "conv":
                result = self.convolution(fields_of(op)) if self.is_foreign(op) else None
            else:
                result = self.through(name, op)
        if result is not None:
            op.results[0].replace_all_uses_with(result)
            op.erase()

    def convolution(self, fields: Fields) -> Value:
        data, kernel = self.layout(_spatial(fields["input_layout"]))
        output = fields["output_layout"]
        given = fields | {
            "x": _turned(fields["x"], fields["input_layout"], data),
            "kernel": _turned(fields["kernel"], fields["kernel_layout"], kernel),
            "input_layout": data,
            "kernel_layout": kernel,
            "output_layout": data,
        }
        return _turned(ops.conv(**given), data, output)

    # -------------------------------------------------------------- transposes through other ops

    def back(self, rank: int) -> tuple[int, ...]:
        """The transpose from the wanted layout to the other one, as it stands behind convolutions."""
        return (0, *range(2, rank), 1) if self.to_first else (0, rank - 1, *range(1, rank - 1))

    def before(self, value: Value) -> Value | None:
        """`y`, where `value` is the transpose of `y` that stands behind convolutions."""
        inner = producer(value, "permute_dims")
        if inner is None or value.type.rank < 3 or tuple(inner["axes"]) != self.back(value.type.rank):
            return None
        return inner["x"]

    def through(self, name: str, op: ir.Operation) -> Value | None:
        """The op on operands in the wanted layout, and its result turned back."""
        if name not in OPS or len(op.results) != 1:
            return None
        if OPS[name].family == "elementwise" and name != "bitcast":
            return self.elementwise(op)
        if name == "concat":
            return self.joined(fields_of(op))
        if name not in _THROUGH:
            return None
        fields = fields_of(op)
        inner = self.before(fields["x"])
        if inner is None:
            return None
        back = self.back(inner.type.rank)
        moved, order = _THROUGH[name](fields, back)
        return _permuted(getattr(ops, name)(**(fields | moved | {"x": inner})), order)

    def elementwise(self, op: ir.Operation) -> Value | None:
        rank = op.results[0].type.rank
        large = [value for value in op.operands if _is_large(value, op.results[0].type)]
        turned = [value for value in large if self.before(value) is not None]
        if not turned or 2 * len(turned) < len(large):
            return None
        fields = {
            name: self.operand(value, rank) if isinstance(value, Value) else value
            for name, value in fields_of(op).items()
        }
        return _permuted(OPS[op.name.removeprefix("ivy.")].build(**fields), self.back(rank))

    def operand(self, value: Value, rank: int) -> Value:
        """An operand of an elementwise op of this rank in the wanted layout."""
        inner = self.before(value) if value.type.rank == rank else None
        if inner is not None:
            return inner
        missing = rank - value.type.rank
        if value.type.rank == 0:
            return value
        if missing == 1 and not self.to_first and all(size == 1 for size in value.type.shape[1:]):
            return ops.squeeze(value, tuple(range(1, value.type.rank)))  # one number per channel
        whole = ops.expand_dims(value, tuple(range(missing))) if missing else value
        return ops.permute_dims(whole, _inverse(self.back(rank)))

    def joined(self, fields: Fields) -> Value | None:
        inner = [self.before(x) for x in fields["xs"]]
        if 2 * sum(x is not None for x in inner) <= len(inner):
            return None
        rank = fields["xs"][0].type.rank
        parts = [self.operand(x, rank) for x in fields["xs"]]
        back = self.back(rank)
        return _permuted(ops.concat(parts, back[fields["axis"]]), back)


def _spatial(layout: str) -> str:
    return "".join(sorted(axis for axis in layout if axis.isdigit()))


def _turned(x: Value, given: str, wanted: str) -> Value:
    return _permuted(x, [given.index(axis) for axis in wanted])


def _permuted(x: Value, axes: Ints) -> Value:
    return x if list(axes) == sorted(axes) else ops.permute_dims(x, axes)


def _inverse(axes: Ints) -> list[int]:
    return [list(axes).index(axis) for axis in range(len(axes))]


def _is_large(value: Value, result: ir.Type) -> bool:
    """Whether an operand has as many elements as the result, so that turning it is work."""
    return types.shape_of(value.type) == types.shape_of(result)


# ------------------------------------------------------------------- what a transpose passes through

Moved = tuple[Fields, Ints]
"""The fields that change, and the transpose behind the new op."""


def _same(fields: Fields, back: Ints) -> Moved:
    return {}, back


def _axis(fields: Fields, back: Ints) -> Moved:
    return {"axis": back[fields["axis"]]}, back


def _axes(fields: Fields, back: Ints) -> Moved:
    return {"axes": [back[axis] for axis in fields["axes"]]}, back


def _per_axis(*names: str) -> Callable[[Fields, Ints], Moved]:
    """Attributes with one number for each axis."""

    def move(fields: Fields, back: Ints) -> Moved:
        order = _inverse(back)
        return {name: [fields[name][axis] for axis in order] for name in names}, back

    return move


def _sliced(fields: Fields, back: Ints) -> Moved:
    """Bounds known only at run time are operands in the order of the axes."""
    order = _inverse(back)
    moved, _ = _per_axis("starts", "stops", "steps")(fields, back)
    for bounds, dims in (("starts", "start_dims"), ("stops", "stop_dims")):
        rest = iter(fields[dims])
        whole = [next(rest) if bound == types.DYNAMIC else None for bound in fields[bounds]]
        moved[dims] = [whole[axis] for axis in order if whole[axis] is not None]
    return moved, back


def _reduced(fields: Fields, back: Ints) -> Moved:
    rank = len(back)
    axes = types.normalise_axes(fields["axes"], rank)
    moved: Fields = {"axes": sorted(back[axis] for axis in axes)}
    if fields["keepdims"]:
        return moved, back
    kept = [axis for axis in range(rank) if axis not in moved["axes"]]
    return moved, [kept.index(back[axis]) for axis in range(rank) if axis not in axes]


_THROUGH: dict[str, Callable[[Fields, Ints], Moved]] = {
    **dict.fromkeys(("batch_norm", "group_norm", "softmax", "log_softmax"), _axis),
    **dict.fromkeys(("cumulative_sum", "cumulative_prod", "cumulative_max", "cumulative_min"), _axis),
    **dict.fromkeys(("max_pool", "sum_pool", "flip", "roll"), _axes),
    **dict.fromkeys(("sum", "prod", "max", "min", "mean", "all", "any", "var", "logsumexp"), _reduced),
    "pad": _per_axis("low", "high", "interior"),
    "slice": _sliced,
}
"""Ops with one operand `x` that counts; the others are numbers or vectors of channels."""
