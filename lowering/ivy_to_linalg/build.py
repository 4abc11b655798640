"""Builders of linalg on tensors, for static and dynamic shapes alike.

Those of `arrays` and `views` have their names here too, so that patterns need only this module.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from ivy.dialect import types
from ivy.dialect.helpers import as_index, index, known_size, multiply_size, split_shape
from ivy.dialect.types import DYNAMIC
from ivy.lowering.ivy_to_linalg.arrays import (
    Array,
    Size,
    array,
    cast,
    create,
    dimension,
    empty,
    empty_like,
    extract,
    extract_constant,
    full,
    insert,
    mixed,
    number_of,
    scalar_array,
    signless,
    sizes,
)
from ivy.lowering.ivy_to_linalg.elements import Body, Element, Number, attribute, constant, converted
from ivy.lowering.ivy_to_linalg.views import collapse, expand, extract_slice, insert_slice, pad, reshape
from ivy.mlir import ir

__all__ = [
    "Array", "Size", "affine_map", "array", "as_index", "attribute", "cast", "collapse", "common_shape",
    "create", "dimension", "elementwise", "elementwise_all", "empty", "empty_like", "expand", "extract",
    "extract_constant", "extract_slice", "fill", "filled", "full", "generic", "index", "insert",
    "insert_slice", "known_size", "loop_index", "mixed", "multiply_size", "number_of", "over", "pad",
    "permute", "reduce", "reshape", "scalar_array", "signless", "sizes", "split_shape", "strided_map",
]  # fmt: skip


@cache
def _segments(inputs: int, outputs: int) -> dict[str, ir.Attribute]:
    return {"operandSegmentSizes": ir.DenseI32ArrayAttr.get([inputs, outputs])}


@cache
def affine_map(loops: int, axes: tuple[int | None, ...]) -> ir.Attribute:
    """The indexing map that takes these loops, 0 for `None`."""
    expressions = [
        ir.AffineConstantExpr.get(0) if axis is None else ir.AffineDimExpr.get(axis) for axis in axes
    ]
    return ir.AffineMapAttr.get(ir.AffineMap.get(loops, 0, expressions))


@cache
def _iterators(text: str) -> ir.Attribute:
    """`p` for each parallel loop, `r` for each reduction."""
    word = {"p": "parallel", "r": "reduction"}
    return ir.ArrayAttr.get([ir.Attribute.parse(f"#linalg.iterator_type<{word[c]}>") for c in text])


def generic(
    inputs: Sequence[Array],
    outputs: Sequence[Array],
    maps: Sequence[ir.Attribute],
    iterators: str,
    body: Body,
) -> list[Array]:
    """A `linalg.generic`.

    Args:
        inputs: the operands that are read.
        outputs: what the results start from.
        maps: the indexing maps of inputs, then of outputs (see `affine_map`).
        iterators: a letter for each loop, `p` for parallel and `r` for reduction.
        body: computes the results' elements from those of inputs and outputs.
    """
    made = ir.Operation.create(
        "linalg.generic",
        results=[output.value.type for output in outputs],
        operands=[x.value for x in (*inputs, *outputs)],
        attributes={
            "indexing_maps": ir.ArrayAttr.get(list(maps)),
            "iterator_types": _iterators(iterators),
            **_segments(len(inputs), len(outputs)),
        },
        regions=1,
    )
    _body(made, [x.element_type for x in (*inputs, *outputs)], body)
    return [Array(value, output.type) for value, output in zip(made.results, outputs, strict=True)]


def _body(made: ir.Operation, elements: Sequence[ir.Type], body: Body) -> None:
    """Give a linalg op its block: what `body` builds from the elements is yielded."""
    location = ir.Location.current
    arguments = [converted(element) for element in elements]
    block = made.regions[0].blocks.append(*arguments, arg_locs=[location] * len(arguments))
    with ir.InsertionPoint(block):
        results = body(*(Element(a, e) for a, e in zip(block.arguments, elements, strict=True)))
        results = [results] if isinstance(results, Element) else results
        ir.Operation.create("linalg.yield", operands=[result.value for result in results])


def loop_index(loop: int) -> Element:
    """The number of the current iteration of a loop, inside a body: an `index`."""
    attributes = {"dim": ir.IntegerAttr.get(ir.IntegerType.get_signless(64), loop)}
    made = create("linalg.index", [], ir.IndexType.get(), attributes)
    return Element(made.results[0], ir.IndexType.get())


def strided_map(loops: int, terms: Sequence[Sequence[tuple[int, int]]]) -> ir.Attribute:
    """The indexing map whose results are sums of loops times numbers, given as pairs of them."""
    return _strided_map(loops, tuple(map(tuple, terms)))


@cache
def _strided_map(loops: int, terms: tuple[tuple[tuple[int, int], ...], ...]) -> ir.Attribute:
    expressions = []
    for pairs in terms:
        scaled = [ir.AffineDimExpr.get(loop) * factor for loop, factor in pairs]
        total = scaled[0] if scaled else ir.AffineConstantExpr.get(0)
        for term in scaled[1:]:
            total = total + term
        expressions.append(total)
    return ir.AffineMapAttr.get(ir.AffineMap.get(loops, 0, expressions))


def fill(target: Array, element: Element) -> Array:
    """`target` with every element replaced by one."""
    made = create("linalg.fill", [element.value, target.value], target.value.type, _segments(1, 1), regions=1)
    _body(made, [element.type, target.element_type], lambda x, _: x)
    return Array(made.results[0], target.type)


def filled(shape: Sequence[Size], number: Number, element: ir.Type) -> Array:
    """A tensor of this shape in which every element is `number`."""
    return fill(empty(shape, element), constant(number, element))


def permute(x: Array, axes: Sequence[int]) -> Array:
    """The axes in another order."""
    if list(axes) == list(range(x.rank)):
        return x
    all_sizes = sizes(x)
    target = empty([all_sizes[axis] for axis in axes], x.element_type)
    made = create(
        "linalg.transpose",
        [x.value, target.value],
        target.value.type,
        {"permutation": ir.DenseI64ArrayAttr.get(list(axes))},
        regions=1,
    )
    _body(made, [x.element_type] * 2, lambda element, _: element)
    return Array(made.results[0], target.type)


# ------------------------------------------------------------------------- elementwise ops


def elementwise(result: ir.RankedTensorType, operands: Sequence[Array], body: Body) -> Array:
    """The elements of `operands`, broadcast to one shape, under a function.

    `result` says the element type; the shape is what the operands give. Constants of one repeated
    number become constants in the body, axes of size 1 that a reshape added are read around.
    """
    return elementwise_all([result.element_type], operands, body)[0]


def elementwise_all(elements: Sequence[ir.Type], operands: Sequence[Array], body: Body) -> list[Array]:
    """The same for a function with several results, of these element types."""
    shape = common_shape(operands)
    return over(shape, elements, operands, body)


def common_shape(operands: Sequence[Array]) -> list[Size]:
    """The shape that the operands broadcast to."""
    shape = list(types.broadcast(*(types.shape_of(x.type) for x in operands)))
    return [_common_size(operands, i - len(shape)) if s == DYNAMIC else s for i, s in enumerate(shape)]


def _common_size(operands: Sequence[Array], axis: int) -> Size:
    """The size of an axis, counted from the back, from the first operand in which it is dynamic."""
    source = next(x for x in operands if x.rank >= -axis and x.type.shape[axis] == DYNAMIC)
    return dimension(source, axis + source.rank)


def over(
    shape: Sequence[Size], elements: Sequence[ir.Type], operands: Sequence[Array], body: Body
) -> list[Array]:
    """An elementwise function over a given shape, to which the operands broadcast."""
    rank = len(shape)
    read, maps, numbers = [], [], []
    for x in operands:
        numbers.append(number_of(x))
        if numbers[-1] is None:
            source, axes = _read(x, shape)
            read.append(source)
            maps.append(affine_map(rank, axes))
    outputs = [empty(shape, element) for element in elements]
    maps += [affine_map(rank, tuple(range(rank)))] * len(outputs)

    def inner(*scalars: Element) -> Any:
        given = iter(scalars)
        arguments = [
            next(given) if number is None else constant(number, x.element_type)
            for x, number in zip(operands, numbers, strict=True)
        ]
        return body(*arguments)

    return generic(read, outputs, maps, "p" * rank, inner)


def _read(x: Array, shape: Sequence[Size]) -> tuple[Array, tuple[int | None, ...]]:
    """What to read `x` from under a shape, and the loop that each of its axes follows."""
    lead = len(shape) - x.rank
    axes = tuple(
        None if size == 1 and shape[lead + axis] != 1 else lead + axis
        for axis, size in enumerate(x.type.shape)
    )
    return _without_units(x, axes)


def _without_units(x: Array, axes: tuple[int | None, ...]) -> tuple[Array, tuple[int | None, ...]]:
    """What `x` was before axes of size 1 were added, and the loops for the axes that are left."""
    owner = x.value.owner
    if isinstance(owner, ir.Block) or owner.name != "tensor.expand_shape":
        return x, axes
    source, kept = owner.operands[0], []
    for group in ir.ArrayAttr(owner.attributes["reassociation"]):
        members = [ir.IntegerAttr(axis).value for axis in ir.ArrayAttr(group)]
        long = [axis for axis in members if x.type.shape[axis] != 1]
        if len(long) > 1:
            return x, axes
        kept.append(long[0] if long else members[0])
    before = Array(source, types.tensor(source.type.shape, x.element_type))
    return _without_units(before, tuple(axes[axis] for axis in kept))


# ------------------------------------------------------------------------------ reductions


def reduce(
    x: Array,
    axes: Sequence[int],
    initial: Number,
    body: Callable[[Element, Element], Element],
    *,
    element: ir.Type | None = None,
    keepdims: bool = False,
) -> Array:
    """`body(x, accumulator)` over some axes, from `initial`, in an element type (that of `x`)."""
    element = element or x.element_type
    kept = [axis for axis in range(x.rank) if axis not in axes]
    all_sizes = sizes(x)
    start = filled([all_sizes[axis] for axis in kept], initial, element)
    maps = [affine_map(x.rank, tuple(range(x.rank))), affine_map(x.rank, tuple(kept))]
    iterators = "".join("p" if axis in kept else "r" for axis in range(x.rank))
    result = generic([x], [start], maps, iterators, body)[0]
    if not keepdims:
        return result
    shape = [1 if axis in axes else size for axis, size in enumerate(all_sizes)]
    return expand(result, shape, _groups_around(kept, x.rank))


def _groups_around(kept: Sequence[int], rank: int) -> list[list[int]]:
    """Axes in groups of one of `kept` each: the others go with the one before, the first with that after."""
    groups: list[list[int]] = []
    for axis in range(rank):
        if axis in kept[1:] or not groups:
            groups.append([])
        groups[-1].append(axis)
    return groups if kept else []
