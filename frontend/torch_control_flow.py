"""PyTorch's control-flow operators in the torch dialect.

`torch.cond` becomes `torch.prim.If`, `torch.while_loop`, `scan` and `map` become `torch.prim.Loop`, with
the traced branches and bodies as their regions. A loop that counts to a known number has a constant
`true` as its condition, so that it stays a counted loop.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch.fx import GraphModule, Node
from torch_mlir.extras.fx_importer import TORCH_DTYPE_TO_INT, GraphNodeImporter

from ivy.mlir import ir

_aten = torch.ops.aten
_COPIES = (_aten.clone.default, _aten.detach.default, _aten.alias.default, _aten.lift_fresh_copy.default)
_COMPARISONS = {_aten.lt.Scalar: 0, _aten.le.Scalar: 1}
"""Comparisons of a counter with its bound, and by how much the bound is beyond the last count."""
_MOST = 2**63 - 1


class ControlFlowImporter(GraphNodeImporter):
    """Imports the higher-order operators; the method names are those that the base class calls.

    Attributes:
        literals: placeholders of the program that are constants, with their values.
        canonical: maps the targets of nodes to those that are imported in their place.
    """

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.literals: dict[Node, Any] = {}
        self.canonical: Callable[[Any], Any] = lambda target: target

    def _import_hop_cond(self, loc: ir.Location, node: Node, hop: Any) -> None:
        predicate, when_true, when_false, operands = node.args
        values = self._values(loc, operands)
        flag = self._as_bool(loc, self._import_argument(loc, predicate))
        types = self._result_types(node)
        made = _create(loc, "torch.prim.If", types, [flag], regions=2)
        for region, branch in zip(made.regions, (when_true, when_false), strict=True):
            block = _block(loc, region, [])
            results = self._import_graph_into(loc, block, self._graph(branch), values)
            with ir.InsertionPoint(block):
                _create(loc, "torch.prim.If.yield", [], _refined(loc, results, types))
        self._bind_results(node, list(made.results))

    def _import_hop_while_loop(self, loc: ir.Location, node: Node, hop: Any) -> None:
        condition, body = self._graph(node.args[0]), self._graph(node.args[1])
        initial, outer = self._values(loc, node.args[2]), self._values(loc, node.args[3])
        types = self._result_types(node)
        count = self._trip_count(condition, body, node.args[2])

        def step(block: ir.Block, iteration: ir.Value, carried: list[ir.Value]) -> list[ir.Value]:
            return self._import_graph_into(loc, block, body, [*carried, *outer])

        if count is not None:
            results = self._count(loc, self._int(loc, count), initial, types, step)
        else:
            results = self._while(loc, condition, initial, outer, types, step)
        self._bind_results(node, results)

    def _import_hop_scan(self, loc: ir.Location, node: Node, hop: Any) -> None:
        combine, initial, xs, outer = node.args
        self._import_stacked(loc, node, combine, initial, xs, outer)

    def _import_hop_map_impl(self, loc: ir.Location, node: Node, hop: Any) -> None:
        body, xs, outer = node.args
        self._import_stacked(loc, node, body, (), xs, outer)

    def _import_stacked(
        self, loc: ir.Location, node: Node, body: Node, initial: Any, xs: Any, outer: Any
    ) -> None:
        """A loop over slices of `xs`, which carries some values and stacks the others it computes."""
        graph, types = self._graph(body), self._result_types(node)
        carried, stacked, captured = (self._values(loc, nodes) for nodes in (initial, xs, outer))
        slices = [each.meta["val"] for each in _placeholders(graph)][len(carried) : len(carried) + len(xs)]
        length = self._length(loc, xs[0])
        empty = [self._zeros(loc, value, length) for value in node.meta["val"][len(carried) :]]

        def step(block: ir.Block, iteration: ir.Value, state: list[ir.Value]) -> list[ir.Value]:
            with ir.InsertionPoint(block):
                zero = self._int(loc, 0)
                given = [
                    _create(
                        loc, "torch.aten.select.int", [self._cc.value_info_to_type(part)], operands
                    ).result
                    for part, operands in zip(slices, ([x, zero, iteration] for x in stacked), strict=True)
                ]
            results = self._import_graph_into(loc, block, graph, [*state[: len(carried)], *given, *captured])
            with ir.InsertionPoint(block):
                written = [
                    _create(
                        loc, "torch.aten.select_scatter", [whole.type], [whole, part, zero, iteration]
                    ).result
                    for whole, part in zip(state[len(carried) :], results[len(carried) :], strict=True)
                ]
            return [*results[: len(carried)], *written]

        self._bind_results(node, self._count(loc, length, [*carried, *empty], types, step))

    def _length(self, loc: ir.Location, node: Node) -> ir.Value:
        """The size of a tensor's first axis."""
        size = node.meta["val"].shape[0]
        if isinstance(size, int):
            return self._int(loc, size)
        operands = [self._import_argument(loc, node), self._int(loc, 0)]
        return _create(loc, "torch.aten.size.int", [self._cc.torch_int_type], operands).result

    # ------------------------------------------------------------------------------- loops

    def _count(
        self,
        loc: ir.Location,
        count: ir.Value,
        initial: Sequence[ir.Value],
        types: Sequence[ir.Type],
        step: Callable[[ir.Block, ir.Value, list[ir.Value]], list[ir.Value]],
    ) -> list[ir.Value]:
        """A loop of so many steps."""
        true = self._true(loc)
        loop = _create(
            loc, "torch.prim.Loop", types, [count, true, *_refined(loc, initial, types)], regions=1
        )
        block = _block(loc, loop.regions[0], [self._cc.torch_int_type, *types])
        results = step(block, block.arguments[0], list(block.arguments)[1:])
        with ir.InsertionPoint(block):
            again = self._true(loc)
            _create(loc, "torch.prim.Loop.condition", [], [again, *_refined(loc, results, types)])
        return list(loop.results)

    def _while(
        self,
        loc: ir.Location,
        condition: GraphModule,
        initial: Sequence[ir.Value],
        outer: Sequence[ir.Value],
        types: Sequence[ir.Type],
        step: Callable[[ir.Block, ir.Value, list[ir.Value]], list[ir.Value]],
    ) -> list[ir.Value]:
        """A loop that asks `condition` before each step."""

        def holds(block: ir.Block, state: Sequence[ir.Value]) -> ir.Value:
            (flag,) = self._import_graph_into(loc, block, condition, [*state, *outer])
            with ir.InsertionPoint(block):
                return self._as_bool(loc, flag)

        start = [holds(self._b, initial), *_refined(loc, initial, types)]
        loop = _create(loc, "torch.prim.Loop", types, [self._int(loc, _MOST), *start], regions=1)
        block = _block(loc, loop.regions[0], [self._cc.torch_int_type, *types])
        results = step(block, block.arguments[0], list(block.arguments)[1:])
        again = holds(block, results)
        with ir.InsertionPoint(block):
            _create(loc, "torch.prim.Loop.condition", [], [again, *_refined(loc, results, types)])
        return list(loop.results)

    def _trip_count(self, condition: GraphModule, body: GraphModule, initial: Sequence[Any]) -> int | None:
        """How often `while i < limit: …; i += step` runs, where all three numbers are constants."""
        compare, after = _outputs(condition)[0], _outputs(body)
        if not isinstance(compare, Node) or compare.target not in _COMPARISONS:
            return None
        before = _placeholders(condition)
        counter, limit = compare.args
        if counter not in before[: len(initial)] or type(limit) is not int:
            return None
        position = before.index(counter)
        step = _increment(after[position], _placeholders(body)[position])
        start = self._constant(initial[position])
        if step is None or start is None:
            return None
        return len(range(start, limit + _COMPARISONS[compare.target], step))

    def _constant(self, node: Any) -> int | None:
        """The value of an integer that is known when the program is captured."""
        while isinstance(node, Node) and node.target in _COPIES:
            node = node.args[0]
        value: Any = self.literals.get(node) if isinstance(node, Node) else node
        if isinstance(node, Node) and node.target in (_aten.full.default, _aten.scalar_tensor.default):
            value = node.args[-1]
        if isinstance(value, torch.Tensor) and value.numel() == 1 and not value.is_floating_point():
            value = value.item()
        return value if type(value) is int else None

    # ------------------------------------------------------------------------------- pieces

    def _import_graph_into(
        self, loc: ir.Location, block: ir.Block, graph: GraphModule, values: Sequence[ir.Value]
    ) -> list[ir.Value]:
        """Append the operations of `graph`, applied to `values`, to `block`; gives its results."""
        for node in graph.graph.nodes:
            node.target = self.canonical(node.target)
        outer_block, outer_values = self._b, self._v
        self._b, self._v = block, dict(outer_values)  # what is made in a region is not seen outside
        try:
            for node, value in zip(_placeholders(graph), values, strict=True):
                self._v[node, 0] = value
            nodes = [node for node in graph.graph.nodes if node.op != "placeholder"]
            for node in nodes:
                self._v.pop((node, 0), None)  # the same graph may be imported twice
            self.import_nodes(nodes, skip_placeholders_outputs=True)
            with ir.InsertionPoint(block):
                return [self._import_argument(loc, result) for result in _outputs(graph)]
        finally:
            self._b, self._v = outer_block, outer_values

    def _graph(self, node: Node) -> GraphModule:
        return operator.attrgetter(node.target)(node.graph.owning_module)

    def _values(self, loc: ir.Location, nodes: Sequence[Any]) -> list[ir.Value]:
        return [self._import_argument(loc, node) for node in nodes]

    def _result_types(self, node: Node) -> list[ir.Type]:
        return [self._cc.value_info_to_type(value) for value in node.meta["val"]]

    def _bind_results(self, node: Node, values: Sequence[ir.Value]) -> None:
        self._multi_result_nodes.add(node)
        for index, value in enumerate(values):
            self.bind_node_value(node, value, index)

    def _as_bool(self, loc: ir.Location, value: ir.Value) -> ir.Value:
        if value.type == self._cc.torch_bool_type:
            return value
        return _create(loc, "torch.aten.Bool.Tensor", [self._cc.torch_bool_type], [value]).result

    def _true(self, loc: ir.Location) -> ir.Value:
        value = {"value": ir.BoolAttr.get(True, context=self._c)}
        return _create(loc, "torch.constant.bool", [self._cc.torch_bool_type], [], value).result

    def _int(self, loc: ir.Location, value: int) -> ir.Value:
        attributes = {"value": self._cc.integer_attr(value, 64)}
        return _create(loc, "torch.constant.int", [self._cc.torch_int_type], [], attributes).result

    def _zeros(self, loc: ir.Location, value: torch.Tensor, length: ir.Value) -> ir.Value:
        """A tensor like `value`, in which the loop writes its slices; `length` is its first size."""
        if not all(isinstance(size, int) for size in value.shape[1:]):
            raise NotImplementedError("a scan or map whose steps give results of symbolic sizes")
        sizes = [length, *(self._int(loc, size) for size in value.shape[1:])]
        list_type = ir.Type.parse("!torch.list<int>", self._c)
        shape = _create(loc, "torch.prim.ListConstruct", [list_type], sizes).result
        none = _create(loc, "torch.constant.none", [self._cc.torch_none_type], []).result
        dtype = self._int(loc, TORCH_DTYPE_TO_INT[value.dtype])
        operands = [shape, dtype, none, none, none]
        return _create(loc, "torch.aten.zeros", [self._cc.value_info_to_type(value)], operands).result


def _create(
    loc: ir.Location,
    name: str,
    types: Sequence[ir.Type],
    operands: Sequence[ir.Value],
    attributes: dict[str, ir.Attribute] | None = None,
    regions: int = 0,
) -> ir.Operation:
    return ir.Operation.create(
        name,
        results=list(types),
        operands=list(operands),
        attributes=attributes or {},
        regions=regions,
        loc=loc,
    )


def _block(loc: ir.Location, region: ir.Region, types: Sequence[ir.Type]) -> ir.Block:
    return ir.Block.create_at_start(region, list(types), [loc] * len(types))


def _refined(loc: ir.Location, values: Sequence[ir.Value], types: Sequence[ir.Type]) -> list[ir.Value]:
    """The values under the types that the operator records, which may know less of their shapes."""
    return [
        value
        if value.type == type_
        else _create(loc, "torch.tensor_static_info_cast", [type_], [value]).result
        for value, type_ in zip(values, types, strict=True)
    ]


def _placeholders(graph: GraphModule) -> list[Node]:
    return [node for node in graph.graph.nodes if node.op == "placeholder"]


def _outputs(graph: GraphModule) -> list[Any]:
    (output,) = next(node for node in graph.graph.nodes if node.op == "output").args
    return list(output) if isinstance(output, (list, tuple)) else [output]


def _increment(after: Any, before: Node) -> int | None:
    """By which positive constant a counter grows in one step."""
    if not isinstance(after, Node) or after.target is not _aten.add.Tensor or after.kwargs:
        return None
    number = after.args[1] if after.args[0] is before else None
    return number if type(number) is int and number > 0 else None
