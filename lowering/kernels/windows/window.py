"""Sums over small windows, each channel by itself: which nodes they are, and where the windows lie.

A depthwise convolution has no loop that only the weights and the result share, so that nothing is gained by
seeing it as a matrix product. What is read again and again are the elements where windows overlap. In pooling
there are no weights, and it may be the largest element instead of the sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ivy.lowering.kernels.linear import Dim, Linear, Sizes
from ivy.lowering.kernels.loops.combining import combinations, identity
from ivy.lowering.kernels.nodes import Assemble, Block, Generic, Node
from ivy.lowering.kernels.products.roles import Conversions, factor_of, factors_of
from ivy.lowering.kernels.values import Result, Uniform, Value, results_under

MOST_TAPS = 81
"""Products of a window that are written out one after another."""

MOST_KERNELS = 4
"""Results of the same window with other weights, up to which nothing is gained by computing them together."""


@dataclass(frozen=True, eq=False)
class Axis:
    """An axis of the image along which windows move: the place is `step · position + spread · tap - low`.

    Attributes:
        number: which axis of the image.
        position: the loop over windows.
        tap: the loop over the elements of a window.
    """

    number: int
    position: Dim
    tap: Dim
    step: int
    spread: int
    low: int

    @property
    def taps(self) -> int:
        """How many elements a window has."""
        assert isinstance(self.tap.size, int)
        return self.tap.size


@dataclass(frozen=True, eq=False)
class Window:
    """How a node is a sum over windows.

    Attributes:
        image: the input that is read in windows, and how its elements become factors.
        weights: the other one; `None` if the elements themselves are combined.
        op: what combines them.
        lane: the loop that makes vectors: channels, or the positions along the last axis.
        across: the axis along which a tile has several positions.
        down: the other one, if there is one.
    """

    image: tuple[int, Conversions]
    weights: tuple[int, Conversions] | None
    op: str
    lane: Dim
    across: Axis
    down: Axis | None

    @property
    def by_channels(self) -> bool:
        """Whether a vector has several channels of one position, rather than several positions."""
        return self.lane is not self.across.position


def window_of(node: Generic) -> Window | None:
    """How a node is a sum over windows; `None` if it is none."""
    factors = factors_of(node)
    if factors is not None:
        return _window(node, *factors) or _window(node, *reversed(factors))
    image = _pooled(node)
    return None if image is None else _window(node, image, None)


def _pooled(node: Generic) -> tuple[int, Conversions] | None:
    """The input whose elements a node combines."""
    combined = combinations(node) if node.reductions and not node.inputs_by_expression else None
    if combined is None or len(combined) != 1 or any(dim.size == 0 for dim in node.dims):
        return None
    element = factor_of(combined[0].element)
    if element is None or combined[0].type == "i1" or combined[0].attributes:
        return None
    # a smallest number is none of a wider type
    sums = combined[0].op in ("arith.addf", "arith.addi")
    return element if sums or not element[1] else None


def _window(
    node: Generic, image: tuple[int, Conversions], weights: tuple[int, Conversions] | None
) -> Window | None:
    """The window, if this input is the image."""
    seen = _dims(node.inputs[image[0]][1])
    weighed = set() if weights is None else _dims(node.inputs[weights[0]][1])
    output = [index for index in node.outputs[0][1] if index.terms]
    if any(list(index.terms.values()) != [1] or index.constant != 0 for index in output):
        return None
    kept = [dim for index in output for dim in index.terms if dim.size != 1]
    axes = _axes(node.inputs[image[0]][1])
    if not kept or not axes or len(axes) > 2 or not set(kept) <= seen | weighed:
        return None
    if not _are_taps([dim for dim in node.reductions if dim.size != 1], axes, weighed, weights is not None):
        return None
    if not _is_small([dim for dim in kept if dim not in seen], MOST_KERNELS):
        return None
    axes.sort(key=lambda axis: kept.index(axis.position))
    lane, across = kept[-1], axes[-1]
    alone = any(index.terms.get(lane) == 1 and len(index.terms) == 1 for index in node.inputs[image[0]][1])
    if lane is not across.position and not (alone and (weights is None or lane in weighed)):
        return None
    op = node.body[0].op
    return Window(image, weights, op, lane, across, axes[0] if len(axes) == 2 else None)


def _are_taps(taps: Sequence[Dim], axes: Sequence[Axis], weighed: set[Dim], has_weights: bool) -> bool:
    """Whether the loops of a sum are those over a window's elements alone, few, and each has its weight."""
    if {axis.tap for axis in axes} != set(taps) or any(axis.position in weighed for axis in axes):
        return False
    return _is_small(taps, MOST_TAPS) and (set(taps) <= weighed or not has_weights)


def _dims(indices: Sequence[Linear]) -> set[Dim]:
    return {dim for index in indices for dim in index.terms if dim.size != 1}


def _is_small(dims: Sequence[Dim], most: int) -> bool:
    total = 1
    for dim in dims:
        total *= dim.size if isinstance(dim.size, int) else most + 1
    return total <= most


def _axes(indices: Sequence[Linear]) -> list[Axis] | None:
    """The axes along which windows move; `None` if the image is read in another way."""
    found = []
    for number, index in enumerate(indices):
        terms = {dim: step for dim, step in index.terms.items() if dim.size != 1}
        positions = [dim for dim in terms if not dim.reduction]
        taps = [dim for dim in terms if dim.reduction]
        if len(positions) > 1 or len(taps) > 1 or (taps and not positions):
            return None
        if not taps:
            continue
        step, spread, low = terms[positions[0]], terms[taps[0]], index.constant
        if not (isinstance(step, int) and isinstance(spread, int) and isinstance(low, int)):
            return None
        if step < 1 or spread < 1:
            return None
        found.append(Axis(number, positions[0], taps[0], step, spread, -low))
    return found


# ---------------------------------------------------------------------------------- borders


def fold_borders(block: Block, sizes: Sizes) -> None:
    """Let windows end at the edges of an image, instead of a copy of it with a border around."""
    users = _users(block)
    for pad in [node for node in block.nodes if isinstance(node, Assemble)]:
        mine = users.get(id(pad.results[0]), [])
        if not mine or not _is_border(pad):
            continue
        changed = [_without_border(node, pad, sizes) for node in mine]
        if None in changed:
            continue
        for node, inputs in zip(mine, changed, strict=True):
            assert isinstance(node, Generic) and inputs is not None
            node.inputs, node.border = inputs
        block.nodes.remove(pad)


def _users(block: Block) -> dict[int, list[Node]]:
    """Who reads each result; the block's own results are read by nobody that could be changed."""
    found: dict[int, list[Node]] = {}
    outside = Node()
    reads = [(node, value) for node in block.nodes for value, _ in node.reads()]
    reads += [(outside, value) for value in block.results if isinstance(value, Value)]
    for node, value in reads:
        for result, _ in results_under(value):
            if node not in found.setdefault(id(result), []):
                found[id(result)].append(node)
    return found


def _is_border(pad: Assemble) -> bool:
    if not isinstance(pad.background, Uniform) or len(pad.pieces) != 1:
        return False
    (piece,) = pad.pieces
    known = all(isinstance(number, int) and number >= 0 for number in piece.offsets)
    return known and set(piece.steps) <= {1} and piece.kept == tuple(range(len(pad.results[0].shape)))


def _changes_nothing(pad: Assemble, op: str) -> bool:
    """Whether the elements of a border are of no account to what combines elements."""
    assert isinstance(pad.background, Uniform)
    scalar, element = pad.background.scalar, pad.results[0].element
    if scalar.op != "constant" or element == "i1" or element.startswith("complex"):
        return False
    texts = {identity(op, element)}
    return str(scalar.payload) in texts | ({"0", "0.000000e+00"} if texts <= {"0", "0.0"} else set())


Inputs = list[tuple[Value, tuple[Linear, ...]]]


def _without_border(node: Node, pad: Assemble, sizes: Sizes) -> tuple[Inputs, frozenset[int]] | None:
    """The inputs of a node over windows with the image itself in the place of the padded one."""
    window = window_of(node) if isinstance(node, Generic) and not node.border else None
    if window is None or not _changes_nothing(pad, window.op):
        return None
    assert isinstance(node, Generic)
    number = window.image[0]
    value, indices = node.inputs[number]
    others = [other for place, (other, _) in enumerate(node.inputs) if place != number]
    if any(result is pad.results[0] for other in others for result, _ in results_under(other)):
        return None
    inner = _inner(value, indices, pad.results[0], sizes)
    (piece,) = pad.pieces
    image, padded = piece.source, pad.results[0].shape
    if inner is None:
        return None
    moved = tuple(
        index.plus(Linear({}, -offset), sizes) for index, offset in zip(inner, piece.offsets, strict=True)
    )
    inputs = [*node.inputs]
    inputs[number] = (image, moved)
    made = Generic(dims=node.dims, inputs=inputs, outputs=node.outputs, body=node.body)
    changed = window_of(made)
    if changed is None or not isinstance(image.shape[changed.across.number], int):
        return None
    if not isinstance(changed.across.position.size, int):
        return None
    moving = {axis.number for axis in (changed.across, changed.down) if axis is not None}
    grown = {axis for axis, size in enumerate(image.shape) if padded[axis] != size}
    return (inputs, frozenset(grown)) if grown <= moving else None


def _inner(
    value: Value, indices: Sequence[Linear], result: Result, sizes: Sizes
) -> tuple[Linear, ...] | None:
    """Where `result` is read for these indices of a value that shows it."""
    result.probe = found = list[tuple[Result, tuple[Linear, ...]]]()
    before, sizes.probing = sizes.probing, True
    value.at(indices, sizes)
    sizes.probing, result.probe = before, None
    if len(found) != 1 or len(found[0][1]) != len(result.shape):
        return None
    inner = found[0][1]
    known = all(
        isinstance(index, Linear)
        and all(isinstance(number, int) for number in (index.constant, *index.terms.values()))
        for index in inner
    )
    return inner if known else None


__all__ = ["Axis", "Window", "fold_borders", "window_of"]
