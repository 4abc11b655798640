"""The dimension numbers of gathers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Scope
from ivy.backends.emission.types import tensor_type
from ivy.mlir import ir, stablehlo


@dataclass(frozen=True)
class WindowAxes:
    """How the axes of an array relate to those of index vectors (their axis last) and of windows.

    Attributes:
        where: the axis that each component of an index vector is for.
        offset: for each axis, where the axis of the windows is in the result (or in the updates);
            `None` where windows have none.
        batching: pairs of an axis and the axis of the indices that goes with it.
    """

    where: list[int]
    offset: list[int | None]
    batching: list[tuple[int, int]]


def _window_axes(
    rank: int,
    offset: Sequence[int],
    collapsed: Sequence[int],
    where: Sequence[int],
    batching: Sequence[int],
    index_batching: Sequence[int],
    vector_axis: int,
) -> WindowAxes:
    without = {*collapsed, *batching}
    places = iter(offset)
    offsets = [None if axis in without else next(places) for axis in range(rank)]
    pairs = [
        (axis, index_axis - (index_axis > vector_axis))
        for axis, index_axis in zip(batching, index_batching, strict=True)
    ]
    return WindowAxes(list(where), offsets, pairs)


def read_scatter(node: Node) -> tuple[WindowAxes, int]:
    """The axes of a scatter, and the one of its index vectors."""
    numbers = stablehlo.ScatterDimensionNumbers(node.op.attributes["scatter_dimension_numbers"])
    axes = _window_axes(
        len(tensor_type(node.operands[0].type).shape),
        list(numbers.update_window_dims),
        list(numbers.inserted_window_dims),
        list(numbers.scattered_dims_to_operand_dims),
        list(numbers.input_batching_dims),
        list(numbers.scatter_indices_batching_dims),
        numbers.index_vector_dim,
    )
    return axes, numbers.index_vector_dim


@dataclass(frozen=True)
class Gather:
    """The dimension numbers of a gather, and the shapes around it."""

    offset: list[int]
    collapsed: list[int]
    starts: list[int]
    batching: list[int]
    index_batching: list[int]
    vector_axis: int
    sizes: list[int | str]
    operand_shape: tuple[int | None, ...]
    index_shape: tuple[int | None, ...]

    @staticmethod
    def read(scope: Scope, node: Node) -> Gather | None:
        """From the operation; `None` if its slice sizes depend on data."""
        if node.name != "stablehlo.dynamic_gather":
            return Gather.with_sizes(node, attribute(node.op, "slice_sizes"))
        given = scope.sizes(node.operands[2])
        if given is None:
            return None
        return Gather.with_sizes(
            node, [size.expr.text if size.known is None else size.known for size in given]
        )

    @staticmethod
    def with_sizes(node: Node, sizes: list[int | str]) -> Gather:
        """From the operation, with slices of these sizes."""
        numbers = stablehlo.GatherDimensionNumbers(node.op.attributes["dimension_numbers"])
        return Gather(
            list(numbers.offset_dims),
            list(numbers.collapsed_slice_dims),
            list(numbers.start_index_map),
            list(numbers.operand_batching_dims),
            list(numbers.start_indices_batching_dims),
            numbers.index_vector_dim,
            sizes,
            tensor_type(node.operands[0].type).shape,
            tensor_type(node.operands[1].type).shape,
        )

    def window_axes(self) -> WindowAxes:
        """How the axes of the operand relate to those of indices and result."""
        rank = len(self.operand_shape)
        return _window_axes(
            rank,
            self.offset,
            self.collapsed,
            self.starts,
            self.batching,
            self.index_batching,
            self.vector_axis,
        )

    def take_axis(self) -> int | None:
        """The axis, if whole slices along one axis are taken: `jnp.take`."""
        if len(self.starts) != 1 or self.collapsed != self.starts or self.batching:
            return None
        axis = self.starts[0]
        rank = len(self.operand_shape)
        whole = all(
            self.sizes[i] == size for i, size in enumerate(self.operand_shape) if i != axis
        ) and None not in (*self.operand_shape[:axis], *self.operand_shape[axis + 1 :])
        index_rank = len(self.index_shape) - (self.vector_axis < len(self.index_shape))
        offsets = [i if i < axis else i + index_rank - 1 for i in range(rank) if i != axis]
        trailing = self.vector_axis >= len(self.index_shape) - 1
        return axis if whole and trailing and self.sizes[axis] == 1 and self.offset == offsets else None


def without_vector(scope: Scope, value: ir.Value, axis: int) -> str:
    """Index vectors of one element, as indices."""
    shape = tensor_type(value.type).shape
    if axis == len(shape):
        return scope.array(value)
    maker = scope.body.maker.get(value)
    if maker is not None and maker.name in ("stablehlo.reshape", "stablehlo.broadcast_in_dim"):
        source = maker.operands[0]
        inner = tensor_type(source.type).shape
        places = attribute(maker.op, "broadcast_dimensions", list(range(len(inner))))
        if inner == shape[:-1] and None not in inner and places == list(range(len(inner))):
            return scope.array(source)
    return f"{scope.atom(value)}[..., 0]"
