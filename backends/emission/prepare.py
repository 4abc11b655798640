"""Which operations depend on the parameters only, and are worth computing once.

Those whose result is not larger than their operands: transposes, slices, conversions, folded
scales. Views (reshapes, broadcasts, the transposition of a matrix that goes into a product) cost
nothing in a compiled program and stay where they are used, except for transpositions of large
matrices that meet few rows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Body, Node
from ivy.backends.emission.elementwise import ELEMENTWISE
from ivy.backends.emission.types import Extent, NotInTargetError, itemsize, tensor_type
from ivy.backends.emission.values import join_extents
from ivy.mlir import ir

_CONSTANT = ("stablehlo.constant", "stablehlo.iota")
_VIEWS = ("stablehlo.reshape", "stablehlo.broadcast_in_dim")
_NEVER = frozenset(
    f"stablehlo.{name}"
    for name in ("rng", "rng_bit_generator", "custom_call", "while", "if", "case", "get_dimension_size")
)

LARGE_WEIGHT = 2**20
"""Elements from which on it counts in which order a weight is read."""
COPIED_WEIGHT = 2**16
"""The same for targets that multiply each matrix of a stack by itself, so that rows are always few."""
FEW_ROWS = 256
"""Rows up to which reading the weight takes most of a product's time."""


@dataclass
class Plan:
    """The split of `@main`.

    Attributes:
        before: nodes that are computed once, from parameters.
        main: nodes that are computed at every call. Constants may be in both.
        frontier: parameters, and results of `before`, that `main` uses.
    """

    before: list[Node] = field(default_factory=list)
    main: list[Node] = field(default_factory=list)
    frontier: list[ir.Value] = field(default_factory=list)


def plan(
    body: Body, parameters: Sequence[ir.Value], changing: Iterable[ir.Value], *, copies: bool = False
) -> Plan:
    """Split `body`.

    Args:
        body: of `@main`.
        parameters: its arguments that are parameters.
        changing: those of them that get a new value at every call.
        copies: `Language.keeps_turned_weights`.
    """
    prepared = _candidates(body, set(parameters) - set(changing))
    _pull_views(body, prepared, copies)
    return _split(body, prepared, parameters)


def _candidates(body: Body, roots: set[ir.Value]) -> set[Node]:
    found: set[Node] = set()
    known = set(roots)
    constants: set[ir.Value] = set()
    extents: dict[ir.Value, Extent] = {}
    for node in body.nodes:
        inputs = node.inputs()
        if all(value in constants for value in inputs) and (inputs or node.name in _CONSTANT):
            if node.name in (*_CONSTANT, *_VIEWS):
                constants.update(node.results)
        elif all(value in known or value in constants for value in inputs) and _is_worth(node, extents):
            found.add(node)
            known.update(node.results)
    return found


def _is_worth(node: Node, extents: dict[ir.Value, Extent]) -> bool:
    if node.name in _NEVER:
        return False
    try:
        for value in node.results:
            extents[value] = _extent(node, value, extents)
        given = sum(_bytes(value, extents) for value in node.operands)
        return sum(_bytes(value, extents) for value in node.results) <= given
    except NotInTargetError:  # reported where the operation is emitted
        return False


def _extent(node: Node, value: ir.Value, extents: dict[ir.Value, Extent]) -> Extent:
    # broadcasting is left to the operations that use the value, as `elementwise` does it
    if node.name == "stablehlo.broadcast_in_dim":
        sizes = extents.get(node.operands[0], tensor_type(node.operands[0].type).shape)
        axes = attribute(node.op, "broadcast_dimensions")
        kept = dict(zip(axes[len(axes) - len(sizes) :], sizes, strict=True))
        return tuple(kept.get(axis, 1) for axis in range(len(tensor_type(value.type).shape)))
    if node.name in ELEMENTWISE:
        return join_extents([extents.get(v, tensor_type(v.type).shape) for v in node.operands])
    return tensor_type(value.type).shape


def _bytes(value: ir.Value, extents: dict[ir.Value, Extent]) -> int:
    type_ = tensor_type(value.type)
    shape = extents.get(value, type_.shape)
    return math.prod(size or 1 for size in shape) * itemsize(type_.dtype)


def _pull_views(body: Body, prepared: set[Node], copies: bool) -> None:
    users: dict[ir.Value, list[Node]] = {}
    for node in body.nodes:
        for value in node.inputs():
            users.setdefault(value, []).append(node)
    returned = set(body.results)
    for node in reversed(body.nodes):
        if node not in prepared or not _is_view(node, users, copies):
            continue
        used = [user for value in node.results for user in users.get(value, ())]
        if returned.intersection(node.results) or any(user not in prepared for user in used):
            prepared.discard(node)


def _is_view(node: Node, users: dict[ir.Value, list[Node]], copies: bool) -> bool:
    if node.name == "stablehlo.transpose":
        order = attribute(node.op, "permutation")
        rank = len(order)
        used = users.get(node.results[0], ())
        into_products = all(user.name == "stablehlo.dot_general" for user in used)
        swaps_last = order == [*range(rank - 2), rank - 1, rank - 2]
        return (
            into_products and swaps_last and not any(_is_faster_turned(node, user, copies) for user in used)
        )
    return node.name in _VIEWS


def _is_faster_turned(weight: Node, product: Node, copies: bool) -> bool:
    """Whether a product runs faster with a copy of its weight in the other order.

    Measured on CPUs (docs/performance.md): 10 to 30 % where the weight does not fit into the cache
    and meets a few rows; with one row, or with many, the order makes no difference or the other one.
    """
    size = math.prod(extent or 0 for extent in tensor_type(weight.results[0].type).shape)
    rows = math.prod(extent or 0 for extent in tensor_type(product.results[0].type).shape[:-1])
    if product.operands[1] != weight.results[0]:
        return False
    return size >= COPIED_WEIGHT if copies else size >= LARGE_WEIGHT and 1 < rows <= FEW_ROWS


def _split(body: Body, prepared: set[Node], roots: Sequence[ir.Value]) -> Plan:
    needed_before: set[ir.Value] = set()
    needed_after = set(body.results)
    result = Plan()
    for node in reversed(body.nodes):
        outputs = set(node.results)
        if node in prepared or outputs & needed_before:
            needed_before.update(node.inputs())
            result.before.append(node)
        if node not in prepared and (outputs & needed_after):
            needed_after.update(node.inputs())
            result.main.append(node)
    result.before.reverse()
    result.main.reverse()
    made = [value for node in result.before if node in prepared for value in node.results]
    result.frontier = [value for value in [*roots, *made] if value in needed_after]
    return result
