"""Which nodes share a kernel, and which results are computed where they are used instead of stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression
from ivy.lowering.kernels.linear import Dim, Linear, Sizes
from ivy.lowering.kernels.nodes import Assemble, Block, Control, Extract, Generic, Library, Nest, Node
from ivy.lowering.kernels.values import Result, Value, results_under
from ivy.lowering.kernels.windows.window import fold_borders

SHORTEST = 8
"""Steps of a reduction from which vectors along it are worth their last step, which adds up the lanes."""

CHEAP = 2
"""A result of so few simple ops on one array is computed again rather than stored."""

DEEPEST = 48
"""Operations one in another that are computed on the spot: the elements of longer chains are stored."""

LONGEST_ROW = 1 << 15
"""Elements of a row that a kernel keeps to itself."""


@dataclass(eq=False)
class Unit:
    """What is written as one piece: nodes that share a kernel, or one node of any kind.

    Attributes:
        nodes: in order; of a product with an epilogue both.
        rows: the loops that all share.
        places: for each node what its loops are in the kernel.
        inner: for each node its loops inside of the rows.
    """

    nodes: list[Node]
    rows: list[Dim] = field(default_factory=list)
    places: list[dict[Dim, Linear]] = field(default_factory=list)
    inner: list[list[Dim]] = field(default_factory=list)

    @property
    def is_loops(self) -> bool:
        """Whether it is a kernel of elementwise loops and reductions."""
        return bool(self.places)


class Grouping:
    """Groups the nodes of one block."""

    def __init__(self, block: Block, sizes: Sizes) -> None:
        self.block = block
        self.sizes = sizes
        self.units: list[Unit] = []
        self.depths: dict[Node, int] = {}
        """How many ops are one in another in what becomes of a node."""

    def run(self) -> list[Unit]:
        """The units, in an order in which they can run."""
        fold_borders(self.block, self.sizes)
        count_uses(self.block)
        self._inline()
        for node in self.block.nodes:
            if isinstance(node, Generic) and all(result.inlined for result in node.results):
                continue
            self._enter(node)
        return self.units

    # ---------------------------------------------------------------------------- inlining

    def _inline(self) -> None:
        sinks: dict[Node, set[Node]] = {}
        for node in reversed(self.block.nodes):
            if isinstance(node, Generic) and len(node.results) == 1 and not node.reductions:
                self._decide(node, sinks)
            inlined = node.results and all(result.inlined for result in node.results)
            if not inlined:
                sinks[node] = {node}
            if isinstance(node, Generic):
                self.depths[node] = self._depth(node) if inlined else _depth(node.body)

    def _depth(self, node: Generic) -> int:
        """How many ops are one in another where the node is computed on the spot."""
        return _depth(node.body) + max(
            (self.depths.get(user, 0) for r in node.results for user in r.users), default=0
        )

    def _decide(self, node: Generic, sinks: dict[Node, set[Node]]) -> None:
        result = node.results[0]
        mine: set[Node] = set()
        for user in result.users:
            mine |= sinks.get(user, {user})
        sinks[node] = mine
        if self._depth(node) > DEEPEST:
            return
        if not mine or any(not isinstance(user, (Generic, Assemble)) for user in mine):
            return
        if is_view(node) and result.needed < 2:
            result.inlined = True
            if result.needed:
                _count_reads(_OUTSIDE, [(value, 1) for value, _ in node.inputs])
            return
        if result.needed or any(isinstance(sink, Generic) and sink.product for sink in mine):
            return
        work = _work(node.body)
        cheap = work <= CHEAP and len(node.inputs) + len(node.inputs_by_expression) <= 1
        same = all(not self._expands(node, sink) for sink in mine)
        result.inlined = (len(mine) == 1 and (same or cheap)) or (cheap and len(mine) <= 3)

    def _expands(self, node: Generic, sink: Node) -> bool:
        """Whether `sink` would compute an element of the node more than once."""
        if isinstance(sink, Assemble):
            return False
        assert isinstance(sink, Generic)
        return _count(node.dims) != _count(sink.dims)

    # ---------------------------------------------------------------------------- grouping

    def _enter(self, node: Node) -> None:
        if not isinstance(node, Generic) or node.product:
            self.units.append(Unit([node]))
            return
        if self._join_product(node):
            return
        for unit in reversed(self.units):
            reduces = any(isinstance(member, Generic) and member.reductions for member in unit.nodes)
            if unit.is_loops and reduces and self._reads(node, unit):
                if self._join(node, unit):
                    return
                break
        self._start(node)

    def _reads(self, node: Node, unit: Unit) -> bool:
        mine = {id(result) for member in unit.nodes for result in member.results}
        return any(id(result) in mine for result in direct_reads(node))

    def _join_product(self, node: Generic) -> bool:
        """Make an elementwise node the epilogue of the product that it alone reads."""
        if node.reductions or len(node.results) != 1:
            return False
        for unit in reversed(self.units):
            product = unit.nodes[0]
            if not (isinstance(product, Generic) and product.product and len(unit.nodes) == 1):
                continue
            result = product.results[0]
            if id(result) not in {id(r) for r in direct_reads(node)}:
                continue
            if result.needed or not self._only_user(result, node) or not self._same_point(node, product):
                continue
            if self._read_after(unit):
                continue
            self.units.remove(unit)
            self.units.append(Unit([product, node]))
            return True
        return False

    def _same_point(self, node: Generic, product: Generic) -> bool:
        """Whether the node reads the product's result exactly where it writes its own."""
        result = product.results[0]
        accesses = self._probe([result], node, {dim: Linear.of(dim) for dim in node.dims})
        output = node.outputs[0][1]
        shape = node.results[0].shape
        if tuple(result.shape) != tuple(shape):
            return False
        return all(_same(list(indices), list(output)) for _, indices in accesses)

    def _only_user(self, result: Result, node: Node) -> bool:
        pending, seen = list(result.users), {id(node)}
        while pending:
            user = pending.pop()
            if id(user) in seen:
                continue
            seen.add(id(user))
            if isinstance(user, Generic) and len(user.results) == 1 and user.results[0].inlined:
                pending += user.results[0].users
                continue
            return False
        return True

    def _start(self, node: Generic) -> None:
        """A kernel of its own; a reduction takes along the elementwise nodes before it."""
        parallel, reductions = node.parallel, node.reductions
        if not reductions:
            unit = Unit([node], [], [{dim: Linear.of(dim) for dim in node.dims}], [list(node.dims)])
            self.units.append(unit)
            return
        column = self._column(node)
        rows = list(parallel)
        if column is not None:
            first = min(node.dims.index(dim) for dim in reductions)
            rows = [dim for dim in parallel if node.dims.index(dim) < first and dim is not column]
        inner = [dim for dim in node.dims if dim not in rows]
        unit = Unit([node], rows, [{dim: Linear.of(dim) for dim in node.dims}], [inner])
        self.units.append(unit)
        if len(rows) == len(parallel):
            self._pull(unit, node)

    def _column(self, node: Generic) -> Dim | None:
        """The loop of results along which elements lie side by side: vectors are made of results then."""
        dims = [dim for dim in node.dims if dim.size != 1]
        if dims and not dims[-1].reduction:
            return dims[-1]
        read = {int(str(e.payload)) for e in ex.all_of(node.body) if e.op == "argument"}
        steps = [
            next((index for index in reversed(indices) if index.terms), None)
            for number, (_, indices) in enumerate(node.inputs)
            if number in read  # pooling has an input for its window's shape alone
        ]
        linears = [linear for linear in steps if linear is not None]
        beside = [dim for linear in linears for dim in linear.terms if linear.coefficient(dim) == 1]
        if any(dim.reduction and not _is_short(dim) for dim in beside):
            return None
        alone = [
            dim for linear in linears for dim in linear.terms if len(linear.terms) == 1 and dim in beside
        ]
        parallel = [dim for linear in linears for dim in linear.terms if not dim.reduction]
        slides = any(dim.reduction for dim in beside)  # a window, too short to make vectors along it
        return next(
            (dim for dim in alone if not dim.reduction), parallel[-1] if slides and parallel else None
        )

    def _pull(self, unit: Unit, node: Generic) -> None:
        """Put elementwise nodes that the reduction reads, row for row, in front of it."""
        for producer in direct_reads(node):
            before = producer.node
            mine = next((u for u in self.units if u.nodes == [before] and u.is_loops), None)
            if mine is None or mine is unit or not isinstance(before, Generic) or before.reductions:
                continue
            if len(before.results) != 1 or self._read_between(mine, unit):
                continue
            accesses = self._probe([producer], node, unit.places[0])
            places, inner = self._fit(before, unit.rows)
            if places is None or not all(self._aligned(indices, unit.rows) for _, indices in accesses):
                continue
            self.units.remove(mine)
            unit.nodes.insert(0, before)
            unit.places.insert(0, places)
            unit.inner.insert(0, inner)

    def _join(self, node: Generic, unit: Unit) -> bool:
        """Enter a node that reads results of a kernel row for row."""
        places, inner = self._fit(node, unit.rows)
        if places is None or self._read_after(unit):
            return False
        if node.reductions and len(inner) != len(node.reductions):
            return False
        members = [result for member in unit.nodes for result in member.results]
        accesses = self._probe(members, node, places)
        if not all(self._aligned(indices, unit.rows) for _, indices in accesses):
            return False
        if any(self._depends(result, unit) for result in direct_reads(node) if result not in members):
            return False
        unit.nodes.append(node)
        unit.places.append(places)
        unit.inner.append(inner)
        self.units.remove(unit)
        self.units.append(unit)
        return True

    def _depends(self, result: Result, unit: Unit) -> bool:
        """Whether another unit that computes `result` reads the kernel's results."""
        return False  # such a unit would have been found by `_read_after`

    def _fit(self, node: Generic, rows: Sequence[Dim]) -> tuple[dict[Dim, Linear] | None, list[Dim]]:
        """The node's leading loops as the rows."""
        parallel = node.parallel
        if len(parallel) < len(rows) or list(node.dims[: len(rows)]) != parallel[: len(rows)]:
            return None, []
        if any(mine.size != row.size for mine, row in zip(parallel, rows, strict=False)):
            return None, []
        for number in range(len(node.results)):
            output = node.outputs[number][1]
            leading = [Linear.of(dim) for dim in parallel[: len(rows)]]
            if not _same(list(output[: len(rows)]), leading):
                return None, []
        inner = list(node.dims[len(rows) :])
        places = {dim: Linear.of(row) for dim, row in zip(parallel, rows, strict=False)}
        places |= {dim: Linear.of(dim) for dim in inner}
        return places, inner

    def _aligned(self, indices: Sequence[ex.Index], rows: Sequence[Dim]) -> bool:
        if len(indices) < len(rows):
            return False
        leading = [Linear.of(row) for row in rows]
        if not _same(list(indices[: len(rows)]), leading):
            return False
        mine = set(rows)
        for index in indices[len(rows) :]:
            if isinstance(index, Expression) or mine & set(index.terms):
                return False
        return True

    def _probe(
        self, results: Sequence[Result], node: Generic, places: dict[Dim, Linear]
    ) -> list[tuple[Result, tuple[ex.Index, ...]]]:
        """Where a node reads these results."""
        found: list[tuple[Result, tuple[ex.Index, ...]]] = []
        for result in results:
            result.probe = found
        self.sizes.probing = True
        node.at_places(
            node.body, dict(places), self.sizes, accumulators=[ex.row("", b.type) for b in node.body]
        )
        self.sizes.probing = False
        for result in results:
            result.probe = None
        return found

    def _read_after(self, unit: Unit) -> bool:
        """Whether a unit behind this one reads its results."""
        rest = self.units[self.units.index(unit) + 1 :]
        return any(self._reads(node, unit) for other in rest for node in other.nodes)

    def _read_between(self, unit: Unit, end: Unit) -> bool:
        start, stop = self.units.index(unit), self.units.index(end)
        return any(self._reads(node, unit) for other in self.units[start + 1 : stop] for node in other.nodes)


def _is_short(dim: Dim) -> bool:
    return isinstance(dim.size, int) and dim.size < SHORTEST


def is_view(node: Generic) -> bool:
    """Whether a node only shows its input with axes exchanged, repeated or left out."""
    if len(node.body) != 1 or node.body[0].op != "argument" or node.inputs_by_expression or node.reductions:
        return False
    _, indices = node.inputs[int(str(node.body[0].payload))]
    return all(
        len(index.terms) <= 1
        and all(isinstance(factor, int) and factor > 0 for factor in index.terms.values())
        for index in indices
    )


def direct_reads(node: Node) -> list[Result]:
    """The stored results that a node reads, through those that are computed on the spot."""
    found: dict[int, Result] = {}
    seen: set[int] = set()
    pending: list[Value] = [value for value, _ in node.reads()]
    while pending:
        value = pending.pop()
        for result, _ in results_under(value):
            if id(result) in seen:
                continue
            seen.add(id(result))
            if result.inlined:
                pending += [inner for inner, _ in result.node.reads()]
            else:
                found[id(result)] = result
    return list(found.values())


def count_uses(block: Block) -> None:
    """Note at each result who uses it, and how."""
    for node in block.nodes:
        _count_reads(node, node.reads())
    for value in block.results:
        if isinstance(value, Value):
            _count_reads(_OUTSIDE, [(value, 1)])


_OUTSIDE = Node()


def _count_reads(node: Node, reads: Sequence[tuple[Value, int]]) -> None:
    for value, need in reads:
        for result, contiguous in results_under(value):
            result.users.append(node)
            result.needed = max(result.needed, 2 if contiguous else need)
    if isinstance(node, (Control, Library, Nest, Extract)):
        for value, _ in reads:
            for result, contiguous in results_under(value):
                result.needed = max(result.needed, 2 if contiguous else 1)


def _depth(body: Sequence[Expression]) -> int:
    """How many ops are one in another."""
    found: dict[int, int] = {}
    return max((_measure(expression, found) for expression in body), default=0)


def _measure(expression: Expression, found: dict[int, int]) -> int:
    key = id(expression)
    if key not in found:
        found[key] = 1 + max((_measure(operand, found) for operand in expression.operands), default=-1)
    return found[key]


def _work(body: Sequence[Expression]) -> int:
    total = 0
    for expression in ex.all_of(body):
        if expression.op in ex.EXPENSIVE or expression.op in ex.DIVISIONS:
            total += 10
        elif expression.op not in ex.LEAVES:
            total += 1
    return total


def _count(dims: Sequence[Dim]) -> tuple[int, tuple[str, ...]]:
    """The number of points, as a number and the unknown sizes."""
    known, unknown = 1, []
    for dim in dims:
        if isinstance(dim.size, int):
            known *= dim.size
        else:
            unknown.append(dim.size)
    return known, tuple(sorted(unknown))


def _same(one: Sequence[ex.Index], other: Sequence[ex.Index]) -> bool:
    return len(one) == len(other) and all(
        isinstance(a, Linear)
        and isinstance(b, Linear)
        and dict(a.terms) == dict(b.terms)
        and a.constant == b.constant
        for a, b in zip(one, other, strict=True)
    )
