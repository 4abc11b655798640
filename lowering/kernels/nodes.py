"""What a block of the program consists of: nodes, in the order of the block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression, Index
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes
from ivy.lowering.kernels.values import Result, Stored, Value


@dataclass(eq=False)
class Node:
    """One op, or what stands for several.

    Attributes:
        results: the tensors that it computes.
        where: the location in the user's program, for errors.
        before: nodes that the reader made on the way, which come first.
    """

    results: list[Result] = field(default_factory=list)
    where: str = ""
    before: list[Node] = field(default_factory=list)

    def reads(self) -> list[tuple[Value, int]]:
        """The tensors that it uses, and how each is needed: 0 anyhow, 1 in memory, 2 without gaps."""
        return []


@dataclass(eq=False)
class Generic(Node):
    """`linalg.generic`: the same computation for every point of a space of loops.

    Attributes:
        dims: the loops.
        inputs: the tensors that are read, and where.
        outputs: for each result the tensor that it starts from, and where the result lies.
        body: the results' elements, over `argument`s (of inputs) and `accumulator`s (of outputs).
    """

    dims: tuple[Dim, ...] = ()
    inputs: list[tuple[Value, tuple[Linear, ...]]] = field(default_factory=list)
    outputs: list[tuple[Value | None, tuple[Linear, ...]]] = field(default_factory=list)
    body: list[Expression] = field(default_factory=list)
    inputs_by_expression: list[tuple[Value, tuple[Expression, ...]]] = field(default_factory=list)
    """Tensors that the body itself reads (`tensor.extract`); their arguments are numbered after `inputs`."""
    extreme: str = ""
    """Of a reduction to the largest or smallest element and its index: `max` or `min`."""
    border: frozenset[int] = frozenset()
    """Axes of the image that windows slide over (`windows/window.py`) beyond whose ends they read nothing."""
    _product: bool | None = None

    @property
    def reductions(self) -> list[Dim]:
        """The loops whose steps are combined."""
        return [dim for dim in self.dims if dim.reduction]

    @property
    def parallel(self) -> list[Dim]:
        """The other loops."""
        return [dim for dim in self.dims if not dim.reduction]

    def reads(self) -> list[tuple[Value, int]]:
        """See `Node`."""
        found = [(value, 1 if self.product else 0) for value, _ in self.inputs]
        found += [(value, 1) for value, _ in self.inputs_by_expression]
        return found + [(value, 0) for value, _ in self.outputs if value is not None]

    @property
    def product(self) -> bool:
        """Whether it is a sum of products, which has kernels of its own."""
        if self._product is None:
            from ivy.lowering.kernels.products.roles import roles_of
            from ivy.lowering.kernels.windows.window import window_of

            self._product = roles_of(self) is not None or window_of(self) is not None
        return self._product

    def shown(self, sizes: Sizes) -> Stored | None:
        """Where the result of a node that only shows its input lies, if that is in memory."""
        if len(self.body) != 1 or self.body[0].op != "argument" or self.inputs_by_expression:
            return None
        value, indices = self.inputs[int(str(self.body[0].payload))]
        place = value.stored(sizes)
        if place is None:
            return None
        strides: dict[Dim, Coefficient] = {}
        offset = place.offset
        for index, stride in zip(indices, place.strides, strict=True):
            offset = sizes.add(offset, sizes.multiply(index.constant, stride))
            for dim, factor in index.terms.items():
                strides[dim] = sizes.add(strides.get(dim, 0), sizes.multiply(factor, stride))
        shape = self.results[0].shape
        axes = [next(iter(index.terms), None) for index in self.outputs[0][1]]
        mine = tuple(0 if dim is None else strides.get(dim, 0) for dim in axes)
        return Stored(place.root, place.element, shape, mine, offset)

    def element(
        self, number: int, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None
    ) -> Expression:
        """An element of a result of parallel loops, computed on the spot."""
        places: dict[Dim, Index] = {}
        for linear, index in zip(self.outputs[number][1], indices, strict=True):
            for dim in linear.terms:
                places[dim] = index
        return self.at_places([self.body[number]], places, sizes, guard)[0]

    def at_places(
        self,
        body: Sequence[Expression],
        places: dict[Dim, Index],
        sizes: Sizes,
        guard: Expression | None = None,
        accumulators: Sequence[Expression] | None = None,
    ) -> list[Expression]:
        """`body` at a point of the loops, over the loops of `places`."""
        outermost = sizes.shared is None
        sizes.shared = {} if outermost else sizes.shared
        made = self._at_places(body, places, sizes, guard, accumulators)
        sizes.shared = None if outermost else sizes.shared
        return made

    def _at_places(
        self,
        body: Sequence[Expression],
        places: dict[Dim, Index],
        sizes: Sizes,
        guard: Expression | None,
        accumulators: Sequence[Expression] | None,
    ) -> list[Expression]:
        mapped = ex.Substitution(places, (), (), sizes)
        arguments = [
            value.at([mapped.index(linear) for linear in indices], sizes, guard)
            for value, indices in self.inputs
        ]
        if accumulators is None:
            accumulators = [
                value.at([mapped.index(linear) for linear in indices], sizes, guard)
                for value, indices in self.outputs
                if value is not None
            ]
        substitution = ex.Substitution(places, arguments, accumulators, sizes)
        for value, indices in self.inputs_by_expression:
            arguments.append(value.at([substitution(index) for index in indices], sizes, guard))
        return [substitution(expression) for expression in body]

    def uses_accumulator(self) -> bool:
        """Whether the results depend on what was there before."""
        stack, seen = list(self.body), set()
        while stack:
            expression = stack.pop()
            if id(expression) in seen:
                continue
            seen.add(id(expression))
            if expression.op == "accumulator":
                return True
            stack += expression.operands
        return False


@dataclass(eq=False)
class Piece:
    """A tensor that goes into a part of another one."""

    source: Value
    offsets: tuple[Coefficient, ...]
    steps: tuple[Coefficient, ...]
    kept: tuple[int, ...]


@dataclass(eq=False)
class Assemble(Node):
    """A tensor put together from pieces, over a background: another tensor, one value, or nothing."""

    background: Value | None = None
    pieces: list[Piece] = field(default_factory=list)

    def reads(self) -> list[tuple[Value, int]]:
        """See `Node`."""
        found = [] if self.background is None else [(self.background, 0)]
        return found + [(piece.source, 0) for piece in self.pieces]


@dataclass(eq=False)
class Scalar(Node):
    """An op of the entry function on numbers: `name = op(operands)`."""

    op: str = ""
    name: str = ""
    operands: tuple[Any, ...] = ()
    operand_types: tuple[str, ...] = ()
    type: str = ""
    attributes: str = ""


@dataclass(eq=False)
class Extract(Node):
    """A number read from a tensor; of a complex one both parts."""

    names: tuple[str, ...] = ()
    source: Value | None = None
    indices: tuple[Coefficient, ...] = ()

    def reads(self) -> list[tuple[Value, int]]:
        """See `Node`."""
        assert self.source is not None
        return [(self.source, 1)]


@dataclass(eq=False)
class Library(Node):
    """A call of a function of the runtime: see `library.py`."""

    function: str = ""
    operands: list[Value] = field(default_factory=list)
    parameters: tuple[int, ...] = ()
    types: tuple[str, ...] = ()

    def reads(self) -> list[tuple[Value, int]]:
        """See `Node`."""
        return [(value, 2) for value in self.operands]


@dataclass(eq=False)
class Attention(Node):
    """`softmax(query @ key.T * scale + mask) @ value`: operands are query, key, value, and maybe a mask."""

    operands: list[Value] = field(default_factory=list)
    scale: float = 1.0
    causal: bool = False

    def reads(self) -> list[tuple[Value, int]]:
        """See `Node`."""
        return [(value, 1 if number < 3 else 0) for number, value in enumerate(self.operands)]


@dataclass(eq=False)
class Scan(Node):
    """Running totals along an axis: `result[i] = op(result[i - 1], source[i])`."""

    source: Value | None = None
    axis: int = 0
    op: str = ""

    def reads(self) -> list[tuple[Value, int]]:
        """See `Node`."""
        assert self.source is not None
        return [(self.source, 1)]


@dataclass(eq=False)
class Nest(Node):
    """Sequential loops over elements: the op itself, whose body is translated as it is."""

    op: Any = None
    captured: dict[Any, Any] = field(default_factory=dict)
    initial: list[Any] = field(default_factory=list)
    inside: list[Value] = field(default_factory=list)
    """The tensors from outside that it reads on the way, beside what it starts from."""
    values: list[Any] = field(default_factory=list)
    """What it gives: results, and for a number the names and types of it or its parts."""

    def reads(self) -> list[tuple[Value, int]]:
        """See `Node`."""
        tensors = [value for value in self.captured.values() if isinstance(value, Value)]
        initial = [value for value in self.initial if isinstance(value, Value)]
        return [(value, 1) for value in tensors] + [(value, 0) for value in initial]


@dataclass(eq=False)
class Block:
    """Nodes in order, and what the block gives."""

    nodes: list[Node] = field(default_factory=list)
    results: list[Any] = field(default_factory=list)


@dataclass(eq=False)
class Control(Node):
    """`scf.for`, `scf.while`, `scf.if` or `scf.index_switch` on tensors and numbers.

    Attributes:
        kind: the op's name.
        operands: its operands (bounds, initial values, condition).
        types: their element types.
        blocks: its regions.
        arguments: the values of each region's arguments.
        names: the numbers among its results, by position.
        cases: of `scf.index_switch`.
    """

    kind: str = ""
    operands: list[Any] = field(default_factory=list)
    types: tuple[str, ...] = ()
    blocks: list[Block] = field(default_factory=list)
    arguments: list[list[Any]] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)
    cases: tuple[int, ...] = ()

    def reads(self) -> list[tuple[Value, int]]:
        """See `Node`: what the blocks use of the outside as well."""
        return [(value, 1) for value in self.operands if isinstance(value, Value)] + self.inside()

    def inside(self) -> list[tuple[Value, int]]:
        """What its blocks read."""
        found: list[tuple[Value, int]] = []
        for block in self.blocks:
            for node in block.nodes:
                found += node.reads()
            found += [(value, 1) for value in block.results if isinstance(value, Value)]
        return found
