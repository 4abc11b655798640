"""A function of linalg on tensors as nodes and values."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from ivy.lowering.conversion import Unsupported, where
from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes
from ivy.lowering.kernels.nodes import (
    Assemble,
    Attention,
    Block,
    Control,
    Extract,
    Generic,
    Library,
    Nest,
    Node,
    Piece,
    Scalar,
    Scan,
)
from ivy.lowering.kernels.values import (
    Alias,
    Memory,
    Reshaped,
    Result,
    Slice,
    Split,
    Uniform,
    Value,
)
from ivy.lowering.kernels.writer import Writer
from ivy.mlir import ir

DYNAMIC = ir.ShapedType.get_dynamic_size()
_NUMBERS = Sizes(Writer(), Writer())
"""Arithmetic on the numbers of indexing maps."""


def element_of(type_: ir.Type) -> str:
    """The element type as text; `index` is `i64`."""
    return plain(str(type_.element_type if isinstance(type_, ir.ShapedType) else type_))


def plain(text: str) -> str:
    """`index` is `i64`."""
    return "i64" if text == "index" else text


class Reader:
    """Reads blocks; `scope` has what every MLIR value stands for: a `Value`, or a number.

    Attributes:
        constant: makes a place for the elements of a constant tensor.
        functions: the module's functions by name.
    """

    def __init__(
        self,
        scope: dict[Any, Any],
        constant: Callable[[ir.Attribute, ir.Type], Value],
        functions: dict[str, ir.Operation],
        names: Callable[[], str],
    ) -> None:
        self.scope = scope
        self.constant = constant
        self.functions = functions
        self.fresh = names

    # ------------------------------------------------------------------------- blocks

    def block(self, block: ir.Block) -> Block:
        """The nodes of a block, and the values of its terminator."""
        made = Block()
        for op in block.operations:
            operation = op.operation
            if operation.name in _TERMINATORS:
                made.results = [self.value(operand) for operand in operation.operands]
                break
            self.op(operation, made.nodes)
        return made

    def op(self, op: ir.Operation, nodes: list[Node]) -> None:
        """Enter what an op gives into the scope, and its node, if it is one, into `nodes`."""
        handler = _HANDLERS.get(op.name)
        if handler is None and op.name.split(".")[0] in ("arith", "math", "index"):
            handler = Reader.scalar
        if handler is None:
            raise Unsupported(f"{op.name} at {where(op.location) or 'an unknown place'} has no kernel")
        node = handler(self, op)
        if node is not None:
            node.where = where(op.location)
            nodes += [*node.before, node]

    def value(self, value: ir.Value) -> Any:
        """What an MLIR value stands for."""
        return self.scope[value]

    def coefficient(self, value: ir.Value) -> Coefficient:
        """The number that an MLIR value of type `index` stands for."""
        number = self.scope[value]
        assert isinstance(number, (int, str))
        return number

    def tensor(
        self, op: ir.Operation, node: Node, number: int = 0, shape: Sequence[Coefficient] | None = None
    ) -> Result:
        """Enter a result of a node."""
        made = op.results[number]
        sizes = tuple(made.type.shape) if shape is None else tuple(shape)
        result = Result(element_of(made.type), sizes, node, len(node.results))
        node.results.append(result)
        self.scope[made] = result
        return result

    def mixed(self, op: ir.Operation, name: str, dynamic: Sequence[ir.Value]) -> tuple[Coefficient, ...]:
        """A list of numbers some of which are operands."""
        rest = iter(dynamic)
        return tuple(
            self.coefficient(next(rest)) if number == DYNAMIC else number
            for number in ir.DenseI64ArrayAttr(op.attributes[name])
        )

    # ---------------------------------------------------------------- numbers, constants, views

    def arith_constant(self, op: ir.Operation) -> None:
        """A number or a tensor."""
        result, attribute = op.results[0], op.attributes["value"]
        if isinstance(result.type, ir.RankedTensorType):
            dense = ir.DenseElementsAttr(attribute) if isinstance(attribute, ir.DenseElementsAttr) else None
            if (
                dense is not None
                and dense.is_splat
                and not str(result.type.element_type).startswith("complex")
            ):
                element = element_of(result.type)
                text = _number_text(dense.get_splat_value())
                self.scope[result] = Uniform(element, tuple(result.type.shape), ex.constant(text, element))
            else:
                self.scope[result] = self.constant(attribute, result.type)
            return
        if isinstance(result.type, (ir.IntegerType, ir.IndexType)):
            is_bool = str(result.type) == "i1"
            self.scope[result] = int(
                ir.BoolAttr(attribute).value if is_bool else ir.IntegerAttr(attribute).value
            )
            return
        self.scope[result] = ex.constant(_number_text(attribute), element_of(result.type))

    def complex_constant(self, op: ir.Operation) -> None:
        """A complex number, by its parts."""
        self.scope[op.results[0]] = complex_parts(op)

    def complex_number(self, op: ir.Operation) -> None:
        """A complex number from numbers, or a part of one."""
        element = element_of(op.results[0].type)
        operands = [as_scalar(self.scope[value], element_of(value.type)) for value in op.operands]
        self.scope[op.results[0]] = ex.make(op.name, operands, element)

    def scalar(self, op: ir.Operation) -> Node | None:
        """Arithmetic on numbers."""
        result = op.results[0]
        if isinstance(result.type, ir.RankedTensorType) and op.name == "arith.select":
            return self.choice(op)
        if isinstance(result.type, ir.RankedTensorType):
            raise Unsupported(f"{op.name} on tensors: run convert-elementwise-to-linalg before")
        operands = tuple(self.scope[operand] for operand in op.operands)
        types = tuple(element_of(operand.type) for operand in op.operands)
        name, type_ = self.fresh(), element_of(result.type)
        self.scope[result] = name if type_.startswith("i") else ex.Expression("size", (), type_, payload=name)
        return Scalar(
            op=op.name,
            name=name,
            operands=operands,
            operand_types=types,
            type=type_,
            attributes=_attributes(op),
        )

    def choice(self, op: ir.Operation) -> Node:
        """One of two tensors, as a number says."""
        condition, *others = (self.scope[operand] for operand in op.operands)
        sizes = others[0].shape
        dims = tuple(map(Dim, sizes))
        indices = tuple(map(Linear.of, dims))
        node = Generic(dims=dims, inputs=[(other, indices) for other in others], outputs=[(None, indices)])
        element = element_of(op.results[0].type)
        numbers = [ex.argument(number, element) for number in range(2)]
        node.body = [_chosen(as_scalar(condition, "i1"), *numbers)]
        self.tensor(op, node, 0, sizes)
        return node

    def empty(self, op: ir.Operation) -> None:
        """A tensor of anything."""
        type_ = op.results[0].type
        rest = iter(op.operands)
        shape = tuple(self.coefficient(next(rest)) if size == DYNAMIC else size for size in type_.shape)
        element = element_of(type_)
        self.scope[op.results[0]] = Uniform(element, shape, _zero(element))

    def dim(self, op: ir.Operation) -> None:
        """The size of an axis."""
        source, axis = self.value(op.operands[0]), self.coefficient(op.operands[1])
        assert isinstance(axis, int)
        self.scope[op.results[0]] = source.shape[axis]

    def cast(self, op: ir.Operation) -> None:
        """Another type for the same tensor."""
        source = self.value(op.operands[0])
        shape = [
            known if isinstance(known, int) or size == DYNAMIC else size
            for known, size in zip(source.shape, op.results[0].type.shape, strict=True)
        ]
        self.scope[op.results[0]] = Alias(source.element, tuple(shape), source)

    def extract_slice(self, op: ir.Operation) -> None:
        """A part of a tensor."""
        source, offsets, shape, steps = self.slice_parts(op, 1)
        result = op.results[0].type
        kept = _kept(shape, list(result.shape))
        self.scope[op.results[0]] = Slice(
            source.element, tuple(shape[axis] for axis in kept), source, offsets, steps, kept
        )

    def slice_parts(
        self, op: ir.Operation, first: int
    ) -> tuple[Any, tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]:
        """The tensor that is sliced, offsets, sizes and steps."""
        segments = list(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"]))
        operands = list(op.operands)
        starts = [sum(segments[:i]) for i in range(len(segments) + 1)]
        groups = [operands[a:b] for a, b in itertools.pairwise(starts)]
        offsets = self.mixed(op, "static_offsets", groups[first])
        shape = self.mixed(op, "static_sizes", groups[first + 1])
        steps = self.mixed(op, "static_strides", groups[first + 2])
        return self.value(operands[first - 1]), offsets, shape, steps

    def insert_slice(self, op: ir.Operation) -> Node:
        """A tensor with a part of it replaced."""
        target, offsets, shape, steps = self.slice_parts(op, 2)
        source = self.value(op.operands[0])
        kept = _kept(shape, list(op.operands[0].type.shape))
        node = Assemble(background=target, pieces=[Piece(source, offsets, steps, kept)])
        self.tensor(op, node, 0, target.shape)
        return node

    def expand_shape(self, op: ir.Operation) -> None:
        """Axes split."""
        source = self.value(op.operands[0])
        groups = _groups(op)
        shape = self.mixed(op, "static_output_shape", list(op.operands)[1:])
        self.scope[op.results[0]] = (
            Split(source.element, shape, source, groups)
            if groups
            else Reshaped(source.element, shape, source)
        )

    def collapse_shape(self, op: ir.Operation) -> Node | None:
        """Axes joined."""
        source = self.value(op.operands[0])
        nodes: list[Node] = []
        shape: list[Coefficient] = []
        for group in _groups(op):
            total: Coefficient = 1
            for axis in group:
                total = self.product(total, source.shape[axis], nodes)
            shape.append(total)
        self.scope[op.results[0]] = Reshaped(source.element, tuple(shape), source)
        return _joined(nodes)

    def product(self, a: Coefficient, b: Coefficient, nodes: list[Node]) -> Coefficient:
        """The product of two sizes, by a node if it is not known."""
        if isinstance(a, int) and isinstance(b, int):
            return a * b
        if a == 1:
            return b
        if b == 1:
            return a
        name = self.fresh()
        nodes.append(_arithmetic("arith.muli", name, (a, b)))
        return name

    def reshape(self, op: ir.Operation) -> None:
        """Another shape, which a tensor of sizes may give."""
        source, shape_operand = self.value(op.operands[0]), op.operands[1]
        static = list(op.results[0].type.shape)
        if DYNAMIC in static:
            owner = shape_operand.owner
            if isinstance(owner, ir.Block) or owner.name != "tensor.from_elements":
                raise Unsupported("a shape that only the data tell")
            given = [self.scope[value] for value in owner.operands]
            static = [size if size != DYNAMIC else given[i] for i, size in enumerate(static)]
        self.scope[op.results[0]] = Reshaped(source.element, tuple(static), source)

    def from_elements(self, op: ir.Operation) -> Node | None:
        """A tensor from numbers."""
        type_ = op.results[0].type
        element = element_of(type_)
        scalars = [as_scalar(self.scope[operand], element) for operand in op.operands]
        if len(scalars) == 1:
            self.scope[op.results[0]] = Uniform(element, tuple(type_.shape), scalars[0])
            return None
        node = Assemble()
        self.tensor(op, node)
        shape = tuple(type_.shape)
        for number, scalar in enumerate(scalars):
            place = tuple(int(i) for i in np.unravel_index(number, shape))
            one = (1,) * len(shape)
            node.pieces.append(Piece(Uniform(element, (), scalar), place, one, ()))
        return node

    def splat(self, op: ir.Operation) -> None:
        """One number everywhere."""
        type_ = op.results[0].type
        rest = iter(list(op.operands)[1:])
        shape = tuple(self.coefficient(next(rest)) if size == DYNAMIC else size for size in type_.shape)
        element = element_of(type_)
        self.scope[op.results[0]] = Uniform(element, shape, as_scalar(self.scope[op.operands[0]], element))

    def extract(self, op: ir.Operation) -> Node:
        """A number from a tensor."""
        source = self.value(op.operands[0])
        indices = tuple(self.coefficient(operand) for operand in list(op.operands)[1:])
        names = tuple(name for name, _ in self.number(op.results[0]))
        return Extract(names=names, source=source, indices=indices)

    def insert(self, op: ir.Operation) -> Node:
        """A tensor with one element replaced."""
        target, element = self.value(op.operands[1]), element_of(op.results[0].type)
        indices = tuple(self.coefficient(operand) for operand in list(op.operands)[2:])
        source = Uniform(element, (), as_scalar(self.scope[op.operands[0]], element))
        node = Assemble(background=target, pieces=[Piece(source, indices, (1,) * len(indices), ())])
        self.tensor(op, node, 0, target.shape)
        return node

    # ----------------------------------------------------------------------- structured ops

    def pad(self, op: ir.Operation) -> Node:
        """A tensor with a border."""
        source = self.value(op.operands[0])
        segments = list(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"]))
        operands = list(op.operands)
        low = self.mixed(op, "static_low", operands[1 : 1 + segments[1]])
        high = self.mixed(op, "static_high", operands[1 + segments[1] :])
        inner = op.regions[0].blocks[0]
        filler = self._yielded_scalar(inner)
        node = Assemble()
        shape, extra = [], []
        for size, before, after, known in zip(source.shape, low, high, op.results[0].type.shape, strict=True):
            if known != DYNAMIC:
                shape.append(known)
                continue
            total: Coefficient = size
            for amount in (before, after):
                if amount != 0:
                    name = self.fresh()
                    extra.append(_arithmetic("arith.addi", name, (total, amount)))
                    total = name
            shape.append(total)
        result = self.tensor(op, node, 0, shape)
        node.background = Uniform(result.element, result.shape, filler)
        axes = tuple(range(len(shape)))
        node.pieces.append(Piece(source, low, (1,) * len(shape), axes))
        return _joined([*extra, node])

    def _yielded_scalar(self, block: ir.Block) -> Expression:
        nodes: list[Node] = []
        for inner in block.operations:
            if inner.operation.name == "tensor.yield":
                element = element_of(inner.operation.operands[0].type)
                return as_scalar(self.scope[inner.operation.operands[0]], element)
            self.op(inner.operation, nodes)
        raise Unsupported("a border that depends on its place")

    def concat(self, op: ir.Operation) -> Node:
        """Tensors one after another."""
        axis = ir.IntegerAttr(op.attributes["dim"]).value
        sources = [self.value(operand) for operand in op.operands]
        node, extra = Assemble(), []
        start: Coefficient = 0
        rank = len(sources[0].shape)
        for source in sources:
            offsets = tuple(start if i == axis else 0 for i in range(rank))
            node.pieces.append(Piece(source, offsets, (1,) * rank, tuple(range(rank))))
            size = source.shape[axis]
            if isinstance(start, int) and isinstance(size, int):
                start += size
            elif start == 0:
                start = size
            else:
                name = self.fresh()
                extra.append(_arithmetic("arith.addi", name, (start, size)))
                start = name
        shape = [start if i == axis else size for i, size in enumerate(sources[0].shape)]
        known = op.results[0].type.shape
        shape = [size if size != DYNAMIC else shape[i] for i, size in enumerate(known)]
        self.tensor(op, node, 0, shape)
        return _joined([*extra, node])

    def generic(self, op: ir.Operation) -> Node | None:
        """A loop nest with a body."""
        maps = [ir.AffineMapAttr(a).value for a in ir.ArrayAttr(op.attributes["indexing_maps"])]
        kinds = ["reduction" in str(a) for a in ir.ArrayAttr(op.attributes["iterator_types"])]
        count = next(iter(ir.DenseI32ArrayAttr(op.attributes["operandSegmentSizes"])))
        operands = [self.scope[operand] for operand in op.operands]
        dims = self._dims(maps, operands, kinds)
        places = [tuple(linear_of(result, dims) for result in map_.results) for map_ in maps]
        node = Generic(dims=dims)
        if "ivy.arg_extreme" in op.attributes:
            node.extreme = ir.StringAttr(op.attributes["ivy.arg_extreme"]).value
        body = Body(self, op.regions[0].blocks[0], dims, node)
        for number, argument in enumerate(list(op.regions[0].blocks[0].arguments)):
            element = element_of(argument.type)
            value = operands[number]
            if not isinstance(value, Value):
                body.scope[argument] = as_scalar(value, element)
            elif number < count:
                body.scope[argument] = ex.argument(len(node.inputs), element)
                node.inputs.append((value, places[number]))
            else:
                body.scope[argument] = ex.accumulator(number - count, element)
        node.body = body.run()
        if all(expression.op in ("constant", "size") for expression in node.body):
            for result, value, expression in zip(op.results, operands[count:], node.body, strict=True):
                self.scope[result] = Uniform(element_of(result.type), tuple(value.shape), expression)
            return None
        used = node.uses_accumulator() or bool(node.reductions)
        for number in range(count, len(operands)):
            value = operands[number]
            node.outputs.append((value if used else None, places[number]))
            shape = value.shape
            self.tensor(op, node, number - count, shape)
        return node

    def _dims(self, maps: Sequence[Any], operands: Sequence[Any], kinds: Sequence[bool]) -> tuple[Dim, ...]:
        sizes: list[Coefficient | None] = [None] * len(kinds)
        for map_, value in zip(maps, operands, strict=True):
            if not isinstance(value, Value):
                continue
            for result, size in zip(map_.results, value.shape, strict=True):
                if isinstance(result, ir.AffineDimExpr):
                    position = result.position
                    if sizes[position] is None or isinstance(size, int):
                        sizes[position] = size
        if None in sizes:
            raise Unsupported("a loop whose length no operand tells")
        return tuple(Dim(size, kind) for size, kind in zip(sizes, kinds, strict=True))

    # ------------------------------------------------------------------------ control flow, calls

    def call(self, op: ir.Operation) -> Node:
        """A call of the runtime."""
        name = ir.FlatSymbolRefAttr(op.attributes["callee"]).value
        function = self.functions[name]
        if "ivy.library" not in function.attributes and "ivy.attention" not in function.attributes:
            raise Unsupported(f"a call of @{name}: run inline before")
        if "ivy.attention" in function.attributes:
            return self.attention(op, function)
        node = Library()
        node.function = ir.StringAttr(function.attributes["ivy.library"]).value
        node.operands = [self.value(operand) for operand in op.operands]
        if "ivy.parameters" in function.attributes:
            node.parameters = tuple(ir.DenseI64ArrayAttr(function.attributes["ivy.parameters"]))
        node.types = tuple(ir.StringAttr(a).value for a in ir.ArrayAttr(function.attributes["ivy.types"]))
        places = iter(ir.DenseI64ArrayAttr(function.attributes["ivy.sizes"]))
        for number, result in enumerate(op.results):
            self.tensor(op, node, number, self._library_shape(function, result, places, node))
        return node

    def attention(self, op: ir.Operation, function: ir.Operation) -> Node:
        """Attention, which is one kernel."""
        node = Attention()
        node.operands = [self.value(operand) for operand in op.operands]
        node.scale = ir.FloatAttr(function.attributes["ivy.scale"]).value
        node.causal = ir.BoolAttr(function.attributes["ivy.causal"]).value
        query, key, value = (operand.shape for operand in node.operands[:3])
        rank = max(len(query), len(key), len(value))
        batch: list[Coefficient] = [1] * (rank - 2)
        for shape in (query, key, value):
            for axis, size in enumerate(reversed(shape[:-2])):
                if size != 1:
                    batch[-1 - axis] = size
        self.tensor(op, node, 0, [*batch, query[-2], value[-1]])
        return node

    def _library_shape(
        self, function: ir.Operation, result: ir.Value, places: Iterator[int], node: Library
    ) -> Sequence[Coefficient]:
        """The sizes of a result; of unknown ones the declaration says which operand has them."""
        return [
            size if size != DYNAMIC else node.operands[next(places)].shape[next(places)]
            for size in result.type.shape
        ]

    def control(self, op: ir.Operation) -> Node:
        """`scf` ops: scalar nests run as they are, others are made of blocks."""
        if op.name == "scf.for" and is_nest(op):
            return self.nest(op)
        node = Control(kind=op.name)
        node.operands = [self.scope[operand] for operand in op.operands]
        node.types = tuple(element_of(operand.type) for operand in op.operands)
        carried = list(op.operands)[3:] if op.name == "scf.for" else list(op.operands)
        shapes = [
            self.scope[value].shape if isinstance(value.type, ir.RankedTensorType) else None
            for value in carried
        ]
        for region in op.regions:
            if not len(region.blocks):
                continue
            block = region.blocks[0]
            arguments = []
            numbered = list(block.arguments)
            tensors = numbered[1:] if op.name == "scf.for" else numbered
            if op.name == "scf.for":
                name = self.fresh()
                self.scope[numbered[0]] = name
                arguments.append(name)
            if op.name == "scf.while" and node.blocks:  # what the first region passes on
                passed = node.blocks[0].results[1:]
                shapes = [value.shape if isinstance(value, Value) else None for value in passed]
            for argument, shape in zip(tensors, shapes, strict=op.name in ("scf.for", "scf.while")):
                arguments.append(self._argument(argument, shape))
            node.arguments.append(arguments)
            node.blocks.append(self.block(block))
        if op.name == "scf.index_switch":
            node.cases = tuple(ir.DenseI64ArrayAttr(op.attributes["cases"]))
        for number, result in enumerate(op.results):
            if isinstance(result.type, ir.RankedTensorType):
                shape = self._control_shape(op, node, number, result, shapes)
                node.values.append(self.tensor(op, node, number, shape))
            else:
                name = self.fresh()
                type_ = element_of(result.type)
                self.scope[result] = (
                    name if type_.startswith("i") else ex.Expression("size", (), type_, payload=name)
                )
                node.values.append((name, type_))
        return node

    def _control_shape(
        self, op: ir.Operation, node: Control, number: int, result: ir.Value, shapes: list[Any]
    ) -> Sequence[Coefficient]:
        static = list(result.type.shape)
        if DYNAMIC not in static:
            return static
        if op.name in ("scf.for", "scf.while"):
            return shapes[number]
        return node.blocks[0].results[number].shape

    def _argument(self, argument: ir.Value, shape: Sequence[Coefficient] | None) -> Any:
        type_ = element_of(argument.type)
        if not isinstance(argument.type, ir.RankedTensorType):
            name = self.fresh()
            self.scope[argument] = (
                name if type_.startswith("i") else ex.Expression("size", (), type_, payload=name)
            )
            return self.scope[argument]
        static = argument.type.shape
        known = [size if size != DYNAMIC else shape[i] for i, size in enumerate(static)]
        self.scope[argument] = Memory(type_, tuple(known))
        return self.scope[argument]

    def nest(self, op: ir.Operation) -> Node:
        """A scalar nest: everything inside is translated when the kernel is written."""
        scan = self.scan(op)
        if scan is not None:
            return scan
        node = Nest(op=op)
        node.initial = [self.value(value) for value in list(op.operands)[3:]]
        node.captured = {value: self.scope[value] for value in captured(op) if value in self.scope}
        inside = [self.scope.get(value) for value in captured(op, itself=False)]
        node.inside = [value for value in inside if isinstance(value, Value)]
        for number, initial in enumerate(node.initial):
            if isinstance(initial, Value):
                node.values.append(self.tensor(op, node, number, initial.shape))
            else:
                node.values.append(self.number(op.results[number]))
        return node

    def number(self, value: ir.Value) -> list[tuple[str, str]]:
        """A number that the entry function computes: names and types; of a complex one, of its parts."""
        type_ = element_of(value.type)
        if type_.startswith("complex"):
            part = type_.removeprefix("complex<").removesuffix(">")
            names = [(self.fresh(), part) for _ in range(2)]
            parts = [ex.Expression("size", (), part, payload=name) for name, _ in names]
            self.scope[value] = ex.make("complex.create", parts, type_)
            return names
        name = self.fresh()
        self.scope[value] = name if type_.startswith("i") else ex.Expression("size", (), type_, payload=name)
        return [(name, type_)]

    def scan(self, op: ir.Operation) -> Node | None:
        """A nest that makes running totals, if they combine by one op of this element type."""
        if "ivy.cumulative" not in op.attributes:
            return None
        kind = ir.StringAttr(op.attributes["ivy.cumulative"]).value
        element = element_of(op.results[0].type)
        combine = RUNNING.get((kind, element))
        tensors = [self.scope[value] for value in captured(op) if isinstance(value.type, ir.RankedTensorType)]
        sources = [value for value in tensors if not isinstance(value, Uniform)]
        if combine is None or len(sources) != 1:
            return None
        node = Scan(source=sources[0], axis=ir.IntegerAttr(op.attributes["ivy.axis"]).value, op=combine)
        self.tensor(op, node, 0, sources[0].shape)
        return node


RUNNING = {
    ("sum", "f32"): "arith.addf", ("sum", "f64"): "arith.addf",
    ("sum", "i32"): "arith.addi", ("sum", "i64"): "arith.addi",
    ("prod", "f32"): "arith.mulf", ("prod", "f64"): "arith.mulf",
    ("prod", "i32"): "arith.muli", ("prod", "i64"): "arith.muli",
    ("max", "f32"): "arith.maximumf", ("max", "f64"): "arith.maximumf",
    ("min", "f32"): "arith.minimumf", ("min", "f64"): "arith.minimumf",
}  # fmt: skip
"""How running totals combine, by their kind and the element type."""


class Body:
    """The body of a `linalg.generic` as expressions."""

    def __init__(self, reader: Reader, block: ir.Block, dims: Sequence[Dim], node: Generic) -> None:
        self.reader = reader
        self.block = block
        self.dims = dims
        self.node = node
        self.scope: dict[Any, Expression] = {}
        self.extracts: list[Expression] = []

    def run(self) -> list[Expression]:
        """What the body yields."""
        for op in self.block.operations:
            operation = op.operation
            if operation.name == "linalg.yield":
                self._number_extracts()
                return [self._resolved(self.value(operand)) for operand in operation.operands]
            self.scope[operation.results[0]] = self.op(operation)
        raise AssertionError("a body without linalg.yield")

    def value(self, value: ir.Value) -> Expression:
        """An operand: of the body, or a number from outside."""
        if value in self.scope:
            return self.scope[value]
        return as_scalar(self.reader.value(value), element_of(value.type))

    def op(self, op: ir.Operation) -> Expression:
        """An op of the body."""
        match op.name:
            case "arith.constant":
                attribute = op.attributes["value"]
                return ex.constant(_number_text(attribute), element_of(op.results[0].type))
            case "complex.constant":
                return complex_parts(op)
            case "linalg.index":
                return ex.index(Linear.of(self.dims[ir.IntegerAttr(op.attributes["dim"]).value]))
            case "tensor.extract":
                return self._extract(op)
            case "tensor.dim":
                source = self.reader.value(op.operands[0])
                axis = self.value(op.operands[1])
                return ex.size(source.shape[int(str(axis.payload))])
            case "arith.index_cast" | "arith.index_castui":
                return _index_cast(self.value(op.operands[0]), op)
        if len(op.regions):
            raise Unsupported(f"{op.name} inside of the body of a loop")
        operands = [self.value(operand) for operand in op.operands]
        return ex.make(op.name, operands, element_of(op.results[0].type), _attributes(op))

    def _extract(self, op: ir.Operation) -> Expression:
        source = self.reader.value(op.operands[0])
        indices = tuple(self.value(operand) for operand in list(op.operands)[1:])
        number = len(self.node.inputs_by_expression)
        self.node.inputs_by_expression.append((source, indices))
        dims = frozenset().union(*(i.dims for i in indices)) if indices else frozenset()
        return Expression("argument", (), source.element, "extract", dims, number)

    def _number_extracts(self) -> None:
        """Their arguments are numbered after those of the inputs."""
        self.offset = len(self.node.inputs)
        self.node.inputs_by_expression = [
            (value, tuple(self._resolved(index) for index in indices))
            for value, indices in self.node.inputs_by_expression
        ]

    def _resolved(self, expression: Expression, known: dict[int, Expression] | None = None) -> Expression:
        known = self.__dict__.setdefault("_known", {})
        key = id(expression)
        if key not in known:
            if expression.op == "argument" and expression.attributes == "extract":
                made = ex.argument(self.offset + int(str(expression.payload)), expression.type)
            elif expression.operands:
                made = ex.make(
                    expression.op,
                    [self._resolved(operand) for operand in expression.operands],
                    expression.type,
                    expression.attributes,
                )
            else:
                made = expression
            known[key] = made
            known[("keep", key)] = expression
        return known[key]


def as_scalar(value: Any, element: str) -> Expression:
    """A number of the entry function as an expression."""
    if isinstance(value, Expression):
        return value
    return ex.size(value, element)


def _chosen(condition: Expression, yes: Expression, no: Expression) -> Expression:
    """`arith.select`, of complex numbers part by part."""
    if not yes.type.startswith("complex"):
        return ex.make("arith.select", [condition, yes, no], yes.type)
    part = yes.type.removeprefix("complex<").removesuffix(">")
    pairs = [[ex.make(f"complex.{name}", [x], part) for x in (yes, no)] for name in ("re", "im")]
    return ex.make(
        "complex.create", [ex.make("arith.select", [condition, *pair], part) for pair in pairs], yes.type
    )


def complex_parts(op: ir.Operation) -> Expression:
    """The value of `complex.constant`."""
    element = element_of(op.results[0].type)
    part = element.removeprefix("complex<").removesuffix(">")
    parts = [ex.constant(_number_text(number), part) for number in ir.ArrayAttr(op.attributes["value"])]
    return ex.make("complex.create", parts, element)


def _arithmetic(op: str, name: str, operands: tuple[Coefficient, Coefficient]) -> Scalar:
    """`name = op(operands)` on sizes."""
    return Scalar(op=op, name=name, operands=operands, operand_types=("i64", "i64"), type="i64")


def _index_cast(value: Expression, op: ir.Operation) -> Expression:
    """Between `index`, which is `i64` here, and other integers."""
    target = element_of(op.results[0].type)
    if target == value.type:
        return value
    width = {"i1": 1, "i8": 8, "i16": 16, "i32": 32, "i64": 64}
    if width[target] < width[value.type]:
        return ex.make("arith.trunci", [value], target)
    return ex.make("arith.extui" if op.name.endswith("ui") else "arith.extsi", [value], target)


def linear_of(expression: Any, dims: Sequence[Dim]) -> Linear:
    """An affine expression of an indexing map."""
    if isinstance(expression, ir.AffineDimExpr):
        return Linear.of(dims[expression.position])
    if isinstance(expression, ir.AffineConstantExpr):
        return Linear({}, expression.value)
    if isinstance(expression, ir.AffineAddExpr):
        both = expression
        return linear_of(both.lhs, dims).plus(linear_of(both.rhs, dims), _NUMBERS)
    if isinstance(expression, ir.AffineMulExpr):
        both = expression
        left, right = linear_of(both.lhs, dims), linear_of(both.rhs, dims)
        if right.terms:
            left, right = right, left
        return left.times(right.constant, _NUMBERS)
    raise Unsupported(f"the index {expression}")


def _kept(shape: Sequence[Coefficient], result: Sequence[int]) -> tuple[int, ...]:
    """The axes that a rank-reducing slice keeps."""
    kept, wanted = [], list(result)
    for axis, size in enumerate(shape):
        left = len(shape) - axis
        fits = wanted and (size == wanted[0] or (wanted[0] == DYNAMIC and isinstance(size, str)))
        if (fits and (size != 1 or left <= len(wanted) or wanted[0] == 1)) or size != 1:
            kept.append(axis)
            wanted.pop(0)
    return tuple(kept)


def _groups(op: ir.Operation) -> tuple[tuple[int, ...], ...]:
    return tuple(
        tuple(ir.IntegerAttr(i).value for i in ir.ArrayAttr(group))
        for group in ir.ArrayAttr(op.attributes["reassociation"])
    )


def _number_text(attribute: Any) -> str:
    """A number as MLIR writes it, without its type."""
    if isinstance(attribute, (ir.FloatAttr, ir.IntegerAttr, ir.BoolAttr, ir.Attribute)):
        text = str(attribute)
        if text in ("true", "false"):
            return text
        if text.startswith("["):  # a complex number, which only complex.constant has
            raise Unsupported("a complex constant")
        return text.split(" : ", maxsplit=1)[0]
    if isinstance(attribute, bool):
        return "true" if attribute else "false"
    return repr(attribute)


def _zero(element: str) -> Expression:
    if element.startswith("complex"):
        part = element.removeprefix("complex<").removesuffix(">")
        return ex.make("complex.create", [ex.constant("0.0", part)] * 2, element)
    if element == "i1":
        return ex.constant("false", element)
    return ex.constant("0" if element.startswith("i") else "0.0", element)


def _attributes(op: ir.Operation) -> str:
    """The op's attributes as text, without those that say nothing."""
    parts = []
    for entry in op.attributes:
        name = entry if isinstance(entry, str) else entry.name
        value = str(op.attributes[name])
        if value not in ("#arith.fastmath<none>", "#arith.overflow<none>"):
            parts.append(f"{name} = {value}")
    return ", ".join(parts)


def _joined(nodes: list[Node]) -> Node | None:
    """Several nodes as one entry: the last one carries those before it."""
    if not nodes:
        return None
    *before, last = nodes
    if before:
        last.before = before
    return last


def captured(op: ir.Operation, *, itself: bool = True) -> list[ir.Value]:
    """The values from outside that an op, or only what is inside of it, uses."""
    inside: set[Any] = set()
    found: dict[Any, None] = {}

    def visit(inner: ir.Operation) -> ir.WalkResult:
        for region in inner.regions:
            for block in region.blocks:
                inside.update(block.arguments)
        inside.update(inner.results)
        return ir.WalkResult.ADVANCE

    op.walk(visit)

    def collect(inner: ir.Operation) -> ir.WalkResult:
        for operand in inner.operands if itself or inner != op else ():
            if operand not in inside:
                found[operand] = None
        return ir.WalkResult.ADVANCE

    op.walk(collect)
    return list(found)


def is_nest(op: ir.Operation) -> bool:
    """Whether an op and all inside compute with numbers alone, reading and writing single elements."""
    plain_ops = True

    def visit(inner: ir.Operation) -> ir.WalkResult:
        nonlocal plain_ops
        name = inner.name
        known = name in _IN_NESTS or name.split(".")[0] in ("arith", "math", "complex", "index")
        tensors = any(isinstance(result.type, ir.RankedTensorType) for result in inner.results)
        if not known or (tensors and name.split(".")[0] == "arith"):
            plain_ops = False
            return ir.WalkResult.INTERRUPT
        return ir.WalkResult.ADVANCE

    op.walk(visit)
    return plain_ops


_IN_NESTS = frozenset(
    {
        "scf.for",
        "scf.if",
        "scf.while",
        "scf.condition",
        "scf.yield",
        "tensor.extract",
        "tensor.insert",
        "tensor.dim",
    }
)
_TERMINATORS = frozenset({"func.return", "scf.yield", "scf.condition"})

_HANDLERS: dict[str, Callable[[Reader, ir.Operation], Node | None]] = {
    "arith.constant": Reader.arith_constant,
    "complex.constant": Reader.complex_constant,
    "complex.create": Reader.complex_number,
    "complex.im": Reader.complex_number,
    "complex.re": Reader.complex_number,
    "tensor.empty": Reader.empty,
    "tensor.dim": Reader.dim,
    "tensor.cast": Reader.cast,
    "tensor.extract_slice": Reader.extract_slice,
    "tensor.insert_slice": Reader.insert_slice,
    "tensor.expand_shape": Reader.expand_shape,
    "tensor.collapse_shape": Reader.collapse_shape,
    "tensor.reshape": Reader.reshape,
    "tensor.from_elements": Reader.from_elements,
    "tensor.splat": Reader.splat,
    "tensor.extract": Reader.extract,
    "tensor.insert": Reader.insert,
    "tensor.pad": Reader.pad,
    "tensor.concat": Reader.concat,
    "linalg.generic": Reader.generic,
    "func.call": Reader.call,
    "scf.for": Reader.control,
    "scf.while": Reader.control,
    "scf.if": Reader.control,
    "scf.index_switch": Reader.control,
}
