"""Exported programs that are functional, or nearly so, as functional graphs, without tracing them again.

`ExportedProgram.run_decompositions` makes any program functional and takes operators apart, but it
traces the whole program again, which takes longer than all the rest of the conversion. Most programs
for inference need little: operators that write into an intermediate result nobody else sees
(`x += y`) become those that return a new one, checks of metadata go, synonyms and blocks under
`no_grad` are resolved. What needs more is left to PyTorch.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch
from torch.fx import Graph, Node

IsSupported = Callable[[str], bool]
_aten = torch.ops.aten


@dataclass(frozen=True)
class FunctionalProgram:
    """What the importer reads of an `ExportedProgram`; the fields are called as there."""

    graph: Graph
    graph_signature: Any
    state_dict: Any
    constants: Any
    call_spec: Any
    range_constraints: Any


def as_functional(
    exported: torch.export.ExportedProgram, is_supported: IsSupported
) -> FunctionalProgram | None:
    """A functional copy of the program's graph; `None` if PyTorch has to make it."""
    try:
        graph = _Copy(is_supported).whole(exported.graph, exported.graph_module)
    except _Difficult:
        return None
    return FunctionalProgram(
        graph,
        exported.graph_signature,
        exported.state_dict,
        exported.constants,
        exported.call_spec,
        exported.range_constraints,
    )


class _Difficult(Exception):
    """The program needs `run_decompositions`."""


_CHECKS = frozenset({_aten._assert_tensor_metadata.default})
"""Operators that only check what tracing has established."""

_SYNONYMS = {
    _aten.__and__.Tensor: _aten.bitwise_and.Tensor,
    _aten.__or__.Tensor: _aten.bitwise_or.Tensor,
    _aten.__xor__.Tensor: _aten.bitwise_xor.Tensor,
    _aten.max.other: _aten.maximum.default,
    _aten.min.other: _aten.minimum.default,
}

_MODAL = frozenset(
    {
        "alpha_dropout", "batch_norm", "dropout", "feature_alpha_dropout", "feature_dropout", "gru",
        "instance_norm", "lstm", "rnn_relu", "rnn_tanh", "rrelu",
    }
)  # fmt: skip
"""Operators that do something else (random numbers, new statistics) where they are told to train."""

_FRESH = frozenset(
    {
        "addmm", "avg_pool2d", "baddbmm", "batch_norm", "bmm", "cat", "conv1d", "conv2d", "conv3d",
        "embedding", "layer_norm", "linear", "matmul", "max_pool2d", "mean", "mm",
        "scaled_dot_product_attention", "softmax",
    }
)  # fmt: skip
"""Operators besides the pointwise ones whose result shares no memory with an operand."""


class _Copy:
    """Copies nodes into a new graph, and puts functional ones in the place of others."""

    def __init__(self, is_supported: IsSupported) -> None:
        self.is_supported = is_supported
        self.graph = Graph()
        self.copies: dict[Node, Any] = {}

    def whole(self, graph: Graph, owner: torch.nn.Module) -> Graph:
        """The new graph."""
        for node in graph.nodes:
            self.copies[node] = self.node(node, owner)
        return self.graph

    def node(self, node: Node, owner: torch.nn.Module) -> Any:
        if node.op in ("placeholder", "output"):
            return self.plain(node)
        if node.op == "get_attr":
            return None  # the body of a block: read where that is used
        if node.op != "call_function":
            raise _Difficult
        if isinstance(node.target, torch._ops.OpOverload):
            return self.overload(node, node.target)
        if node.target is torch.ops.higher_order.wrap_with_set_grad_enabled:
            return self.block(node, owner)
        if node.target is operator.getitem:
            return self.item(node)
        if getattr(node.target, "__module__", "") == "_operator":
            return self.plain(node)
        raise _Difficult

    def plain(self, node: Node) -> Node:
        copy = self.graph.node_copy(node, self.copies.__getitem__)
        copy.name = node.name  # the signature refers to it; a new graph would avoid Python's own names
        return copy

    def item(self, node: Node) -> Any:
        source = self.copies[node.args[0]]
        return source[node.args[1]] if isinstance(source, (list, tuple)) else self.plain(node)

    def overload(self, node: Node, op: torch._ops.OpOverload) -> Any:
        if op in _CHECKS:
            return None
        if op in _SYNONYMS:
            return self.replaced(node, _SYNONYMS[op])
        if op._schema.is_mutable:
            return self.out_of_place(node, op)
        if _is_difficult(node, op):
            raise _Difficult
        return self.replaced(node, op)

    def replaced(self, node: Node, op: torch._ops.OpOverload) -> Node:
        if not self.is_supported(str(op).removesuffix(".default")):
            raise _Difficult
        copy = self.plain(node)
        copy.target = op
        return copy

    def out_of_place(self, node: Node, op: torch._ops.OpOverload) -> Node:
        """`x.add_(y)` as `x.add(y)`, and what is used of `x` later is the result."""
        base, _, overload = str(op).removeprefix("aten.").partition(".")
        functional = getattr(getattr(_aten, base.removesuffix("_"), None), overload, None)
        written = [argument for argument in op._schema.arguments if argument.is_write]
        if functional is None or not base.endswith("_") or written != op._schema.arguments[:1]:
            raise _Difficult
        names = _names_of(node.args[0])
        if not all(_keeps_apart(name) for name in names):
            raise _Difficult
        copy = self.replaced(node, functional)
        self.copies.update(dict.fromkeys(names, copy))
        return copy

    def block(self, node: Node, owner: torch.nn.Module) -> Any:
        """The nodes of a block in which only gradients differ; their results as a tuple."""
        _, body, *args = node.args
        module = getattr(owner, body.target)
        inner = iter(args)
        result = None
        for part in module.graph.nodes:
            if part.op == "placeholder":
                self.copies[part] = self.copies[next(inner)]
            elif part.op == "output":
                result = torch.fx.map_arg(part.args[0], self.copies.__getitem__)
            else:
                self.copies[part] = self.node(part, module)
        return result


def _is_difficult(node: Node, op: torch._ops.OpOverload) -> bool:
    if op._opname in _MODAL or torch.Tag.nondeterministic_seeded in op.tags:
        return not any(_is_off(node, place, argument) for place, argument in enumerate(op._schema.arguments))
    return op._opname == "as_strided"


def _is_off(node: Node, place: int, argument: Any) -> bool:
    """Whether an argument tells the operator not to train: to do without random numbers."""
    given = (
        node.args[place] if place < len(node.args) else node.kwargs.get(argument.name, argument.default_value)
    )
    if argument.name in ("train", "training", "use_input_stats"):
        return given is False
    return argument.name == "dropout_p" and given == 0


def _names_of(node: Any) -> list[Node]:
    """The node that made an array, and all that write into it and return it."""
    while isinstance(node, Node) and _writes(node):
        node = node.args[0]
    names: list[Node] = []
    stack = [node]
    while stack:
        name = stack.pop()
        if not isinstance(name, Node):
            raise _Difficult
        names.append(name)
        stack += [user for user in name.users if _writes(user) and user.args[0] is name]
    return names


def _writes(node: Node) -> bool:
    op = node.target
    return isinstance(op, torch._ops.OpOverload) and op._schema.is_mutable


def _keeps_apart(node: Node) -> bool:
    """Whether the array that a node stands for is known to be seen through no other one."""
    return _is_fresh(node) and all(_is_fresh(user) or user.op == "output" for user in node.users)


def _is_fresh(node: Node) -> bool:
    op = node.target
    if node.op != "call_function" or not isinstance(op, torch._ops.OpOverload):
        return False
    if op._schema.is_mutable:  # returns what it writes into, which `_names_of` follows
        return op._opname.endswith("_")
    if any(returned.alias_info is not None for returned in op._schema.returns):
        return False
    return torch.Tag.pointwise in op.tags or op._opname in _FRESH


__all__ = ["FunctionalProgram", "as_functional"]
