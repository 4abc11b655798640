"""One program for all sizes from programs for some.

XLA's bridge compiles for known sizes only. The same trace is therefore compiled for several; programs
that differ in nothing but sizes are generalised: a size that differs becomes `?`, a number that
differs an expression of the symbolic sizes. There is one compilation more than the expressions have
coefficients, and every expression must hold in it: that is the proof. What differs in any other way
depends on the size in a way that this cannot express, and is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, combinations_with_replacement
from math import prod

import numpy as np

from ivy.errors import CaptureError
from ivy.frontend.tensorflow_locations import Origins
from ivy.frontend.tensorflow_rewrites import BY_OPERANDS, FIXED, REWRITES, i64, integers
from ivy.mlir import ir
from ivy.program import find_function

_SMALLEST = 37
_STEPS = (
    (0, 0, 0),
    (17, 30, 7),
    (54, 11, 40),
    (29, 66, 95),
    (70, 41, 22),
    (10, 93, 61),
    (83, 24, 12),
    (46, 75, 50),
)
"""By how much each symbolic size is larger than its first one, in each compilation: all residues occur."""


@dataclass(frozen=True)
class Sizes:
    """The symbolic sizes of a program's arguments, and the values to compile it for.

    Attributes:
        symbols: their names.
        places: where each is first: the argument and the axis.
        shapes: the arguments' sizes.
        smallest: the value of each in the first compilation.
    """

    symbols: tuple[str, ...]
    places: tuple[tuple[int, int], ...]
    shapes: tuple[tuple[int | str, ...], ...]
    smallest: tuple[int, ...]

    @staticmethod
    def of(shapes: Sequence[Sequence[int | str]], hints: Sequence[Sequence[int | None]]) -> Sizes:
        """The symbolic sizes in `shapes`; `hints` are the sizes of example arguments, where known.

        Raises:
            CaptureError: there are too many.
        """
        places: dict[str, tuple[int, int]] = {}
        smallest: dict[str, int] = {}
        for index, (shape, hint) in enumerate(zip(shapes, hints, strict=True)):
            for axis, size in enumerate(shape):
                if isinstance(size, str):
                    places.setdefault(size, (index, axis))
                    smallest[size] = max(smallest.get(size, _SMALLEST), hint[axis] or 0)
        if len(places) > len(_STEPS[0]):
            raise CaptureError(f"more than {len(_STEPS[0])} symbolic sizes: {', '.join(places)}")
        own = tuple(value + 4 * number for number, value in enumerate(smallest[name] for name in places))
        return Sizes(tuple(places), tuple(places.values()), tuple(map(tuple, shapes)), own)

    @cached_property
    def points(self) -> list[tuple[int, ...]]:
        """The values of the symbols in each compilation; a single empty one if there are none."""
        count = len(self.symbols)
        needed = len(self.terms) + 1 if count else 1
        return [
            tuple(own + step for own, step in zip(self.smallest, steps, strict=False))
            for steps in _STEPS[:needed]
        ]

    @cached_property
    def terms(self) -> list[tuple[int, ...]]:
        """The terms of an expression: the symbols that are multiplied; the empty product is one."""
        numbers = range(len(self.symbols))
        return [(), *((n,) for n in numbers), *combinations(numbers, 2)]

    def samples(self) -> Iterator[list[tuple[int, ...]]]:
        """The arguments' shapes in each compilation."""
        for point in self.points:
            values = dict(zip(self.symbols, point, strict=True))
            yield [tuple(values.get(size, size) for size in shape) for shape in self.shapes]

    def fit(self, values: np.ndarray) -> np.ndarray | None:
        """The whole coefficients, by term and column, that give `values`, by compilation and column.

        None where no such coefficients give all of them.
        """
        matrix = np.array([[prod(point[n] for n in term) for term in self.terms] for point in self.points])
        count = len(self.terms)
        found = np.rint(np.linalg.solve(matrix[:count].astype(float), values[:count].astype(float)))
        found = found.astype(np.int64)
        return found if np.array_equal(matrix @ found, values) else None

    def describe(self, values: Sequence[int]) -> int | str:
        """A size that has these values in the compilations, as text if it is not the same in all."""
        if len(set(values)) == 1:
            return values[0]
        found = self.fit(np.array(values)[:, None])
        if found is None:
            return "?"
        parts = [self._term(int(k), term) for k, term in zip(found[:, 0], self.terms, strict=True) if k]
        return " + ".join(sorted(parts, key=str.isdigit))

    def _term(self, coefficient: int, term: tuple[int, ...]) -> str:
        names = [self.symbols[n] for n in term]
        return "*".join([str(coefficient)] * (coefficient != 1 or not names) + names)


def result_shapes(modules: Sequence[ir.Module], sizes: Sizes) -> list[tuple[int | str, ...]]:
    """The sizes of each result of `@main`."""
    mains = [
        ir.FunctionType(ir.TypeAttr(find_function(m, "main").attributes["function_type"]).value)
        for m in modules
    ]
    columns = zip(*(main.results for main in mains), strict=True)
    return [
        tuple(map(sizes.describe, zip(*(ir.RankedTensorType(type_).shape for type_ in types), strict=True)))
        for types in columns
    ]


def generalise(modules: Sequence[ir.Module], sizes: Sizes, origins: Origins) -> ir.Module:
    """The first of `modules`, changed so that it stands for all sizes. Needs an MLIR context.

    Raises:
        CaptureError: the modules differ in more than sizes.
    """
    if len(modules) > 1:
        mains = [find_function(module, "main") for module in modules]
        Generaliser(sizes, origins, mains[0]).function(mains)
    return modules[0]


class Generaliser:
    """Walks through the same function of all modules at once, and changes that of the first."""

    def __init__(self, sizes: Sizes, origins: Origins, main: ir.Operation) -> None:
        self.sizes = sizes
        self.origins = origins
        self.i32 = ir.IntegerType.get_signless(32)
        self.block = main.regions[0].blocks[0]
        self.numbers: dict[ir.Value, int] = {}
        """What stands for the same value in each module."""
        self.known: dict[tuple[int, ...], ir.Value] = {}
        """Numbers that differ between the modules, as tensors of one i32, by their values."""
        self.shapes: dict[ir.Value, list[tuple[int, ...]]] = {}
        """The sizes of the values that have been generalised, by axis and module."""
        self.unasked: dict[tuple[int, ...], tuple[ir.Value, int]] = {}
        """Sizes that are no expression of the symbols: the first value that has them, and the axis."""
        self.entry = self.block.operations[0].operation
        """The operation before which numbers are computed."""

    # ------------------------------------------------------------------------------- walking

    def function(self, mains: Sequence[ir.Operation]) -> None:
        """Generalise the entry functions."""
        self.blocks([main.regions[0].blocks[0] for main in mains])
        inputs = [argument.type for argument in self.block.arguments]
        last = list(self.block.operations)[-1]
        results = [operand.type for operand in last.operation.operands]
        mains[0].attributes["function_type"] = ir.TypeAttr.get(ir.FunctionType.get(inputs, results))

    def blocks(self, blocks: Sequence[ir.Block]) -> None:
        """Generalise the same block of each module."""
        self.values([list(block.arguments) for block in blocks])
        lists = [[op.operation for op in block.operations] for block in blocks]
        if blocks[0] == self.block:
            self.measure()
        for operations in zip(*lists, strict=False):
            self.operation(operations)
        if len(set(map(len, lists))) > 1:
            raise self.refusal(lists[0][-1], "the program has more operations for some sizes than for others")

    def measure(self) -> None:
        """Ask the arguments for the symbolic sizes."""
        with ir.InsertionPoint(self.entry), ir.Location.unknown():
            for number, (argument, axis) in enumerate(self.sizes.places):
                values = tuple(point[number] for point in self.sizes.points)
                self.known[values] = self.dimension(self.block.arguments[argument], axis)

    def operation(self, operations: Sequence[ir.Operation]) -> None:
        """Generalise the same operation of each module."""
        first = operations[0]
        if len({op.name for op in operations}) > 1:
            raise self.refusal(
                first, f"another operation, {operations[1].name}, stands there for other sizes"
            )
        wiring = {tuple(self.numbers[operand] for operand in op.operands) for op in operations}
        if len(wiring) > 1 or len({len(op.regions) for op in operations}) > 1:
            raise self.refusal(first, "its operands are others for other sizes")
        for regions in zip(*(op.regions for op in operations), strict=True):
            for blocks in zip(*(region.blocks for region in regions), strict=True):
                self.blocks(blocks)
        same_types = self.values([list(op.results) for op in operations])
        differing = [name for name in _attribute_names(first) if not _same(operations, name)]
        if same_types and not differing:
            return
        rewrite = REWRITES.get(first.name)
        if rewrite is not None and (differing or first.name not in BY_OPERANDS):
            with ir.InsertionPoint(first), first.location:
                self.replace(first, rewrite(self, operations))
        elif differing:
            raise self.refusal(first, f"its {differing[0]} is another for other sizes")
        elif first.name in FIXED:
            raise self.refusal(first, "it has no form of symbolic size")

    def values(self, lists: Sequence[Sequence[ir.Value]]) -> bool:
        """Enter values that stand for each other, generalise the first one's type; whether none differ."""
        same = True
        for values in zip(*lists, strict=True):
            number = len(self.numbers)
            types = [value.type for value in values]
            for value in values:
                self.numbers[value] = number
            if any(type_ != types[0] for type_ in types):
                same = False
                values[0].set_type(self.generalised(types))
                shapes = [ir.RankedTensorType(type_).shape for type_ in types]
                self.shapes[values[0]] = list(zip(*shapes, strict=True))
                self.remember(values[0])
        return same

    def generalised(self, types: Sequence[ir.Type]) -> ir.Type:
        """The type that has `?` where the sizes differ."""
        shapes = [ir.RankedTensorType(type_).shape for type_ in types]
        dynamic = ir.ShapedType.get_dynamic_size()
        sizes = [column[0] if len(set(column)) == 1 else dynamic for column in zip(*shapes, strict=True)]
        return ir.RankedTensorType.get(sizes, ir.RankedTensorType(types[0]).element_type)

    def remember(self, value: ir.Value) -> None:
        """Sizes that are no expression of the symbols are asked of the first value that has them."""
        if isinstance(value, ir.OpResult) and ir.OpResult(value).owner.operation.block == self.block:
            for axis, column in enumerate(self.shapes[value]):
                if len(set(column)) > 1 and self.fit(column) is None:
                    self.unasked.setdefault(column, (value, axis))

    def replace(self, first: ir.Operation, value: ir.Value) -> None:
        self.numbers[value] = self.numbers[first.results[0]]
        for column, (asked, axis) in list(self.unasked.items()):
            if asked == first.results[0]:
                self.unasked[column] = (value, axis)
        first.results[0].replace_all_uses_with(value)
        first.erase()

    # ------------------------------------------------------------------------------- numbers

    def fit(self, column: Sequence[int]) -> np.ndarray | None:
        """The coefficients of one number that differs between the modules."""
        return self.sizes.fit(np.array(column)[:, None])

    def number(self, column: Sequence[int], operation: ir.Operation) -> ir.Value:
        """A number by its values in the modules, as a tensor of one i32."""
        column = tuple(column)
        if column not in self.known:
            self.known[column] = self.computed(column, operation)
        return self.known[column]

    def computed(self, column: tuple[int, ...], operation: ir.Operation) -> ir.Value:
        """An expression of the symbols, the size of a value, or the product of two sizes."""
        coefficients = self.fit(column)
        if coefficients is not None:
            with ir.InsertionPoint(self.entry), ir.Location.unknown():
                return self.expression(coefficients, (), self.i32)
        if column in self.unasked:
            value, axis = self.unasked[column]
            with ir.InsertionPoint.after(value.owner), ir.Location.unknown():
                return self.dimension(value, axis)
        for one, other in combinations_with_replacement([*self.unasked, *self.known], 2):
            if all(a * b == c for a, b, c in zip(one, other, column, strict=True)):
                factors = [self.number(one, operation), self.number(other, operation)]
                return self.create("multiply", factors[0].type, factors)
        raise self.refusal(operation, f"a number in it is {', '.join(map(str, column))} for some sizes")

    def expression(self, coefficients: np.ndarray, shape: Sequence[int], element: ir.Type) -> ir.Value:
        """The sum of the terms, each times its column of coefficients, as an array of `shape`."""
        total = None
        for row, term in zip(coefficients, self.sizes.terms, strict=True):
            if term and not row.any():
                continue
            part = self.literal(row.reshape(shape), element)
            for symbol in term:
                values = tuple(point[symbol] for point in self.sizes.points)
                factor = self.converted(self.known[values], element)
                part = self.create("multiply", part.type, [part, self.filled(factor, part.type)])
            total = part if total is None else self.create("add", part.type, [total, part])
        assert total is not None  # the first term is always there
        return total

    def literal(self, array: np.ndarray, element: ir.Type) -> ir.Value:
        """A constant of whole numbers, in any element type."""
        type_ = ir.RankedTensorType.get(array.shape, element)
        if isinstance(element, ir.IntegerType):
            numbers = [ir.IntegerAttr.get(element, int(number)) for number in array.ravel()]
        else:
            numbers = [ir.FloatAttr.get(element, float(number)) for number in array.ravel()]
        if numbers and len(set(numbers)) == 1:
            value = ir.DenseElementsAttr.get_splat(type_, numbers[0])
        else:
            value = ir.DenseElementsAttr.get(numbers, type_)
        return self.create("constant", type_, [], {"value": value})

    def converted(self, value: ir.Value, element: ir.Type) -> ir.Value:
        type_ = ir.RankedTensorType(value.type)
        if type_.element_type == element:
            return value
        return self.create("convert", ir.RankedTensorType.get(type_.shape, element), [value])

    def filled(self, scalar: ir.Value, type_: ir.Type) -> ir.Value:
        """A scalar in each element of a static type."""
        if scalar.type == type_:
            return scalar
        return self.create("broadcast_in_dim", type_, [scalar], {"broadcast_dimensions": integers([])})

    def vector(self, columns: Sequence[Sequence[int]], operation: ir.Operation) -> ir.Value:
        """Numbers by their values in the modules, as a tensor of i32."""
        if all(len(set(column)) == 1 for column in columns):
            return self.literal(np.array([column[0] for column in columns], np.int64), self.i32)
        one = ir.RankedTensorType.get([1], self.i32)
        parts = []
        for column in columns:
            if len(set(column)) == 1:
                parts.append(self.literal(np.array(column[:1]), self.i32))
            else:
                parts.append(self.create("reshape", one, [self.number(column, operation)]))
        type_ = ir.RankedTensorType.get([len(parts)], self.i32)
        return self.create("concatenate", type_, parts, {"dimension": i64(0)})

    def shape(self, operations: Sequence[ir.Operation]) -> ir.Value:
        """The shape of the operations' result; that of the first has been generalised."""
        return self.vector(self.shapes[operations[0].results[0]], operations[0])

    def dimension(self, value: ir.Value, axis: int) -> ir.Value:
        type_ = ir.RankedTensorType.get([], self.i32)
        return self.create("get_dimension_size", type_, [value], {"dimension": i64(axis)})

    @staticmethod
    def create(
        name: str,
        type_: ir.Type,
        operands: Sequence[ir.Value],
        attributes: dict[str, ir.Attribute] | None = None,
    ) -> ir.Value:
        operation = ir.Operation.create(f"stablehlo.{name}", [type_], list(operands), attributes or {})
        return operation.results[0]

    def refusal(self, operation: ir.Operation, reason: str) -> CaptureError:
        names = ", ".join(self.sizes.symbols)
        place = self.origins.operation(operation.location)
        return CaptureError(
            f"the program cannot be captured for every size {names}: {place} ({operation.name}): {reason}. "
            "Capture it for known sizes instead"
        )


def _attribute_names(operation: ir.Operation) -> list[str]:
    return [str(name) for name in operation.attributes]


def _same(operations: Sequence[ir.Operation], name: str) -> bool:
    first = operations[0].attributes[name]
    return all(name in op.attributes and op.attributes[name] == first for op in operations[1:])


__all__ = ["Sizes", "generalise", "result_shapes"]
