"""FX graphs into the torch dialect, by torch-mlir's importer, with Ivy's calling convention.

Differences from the importer's own entry points: parameters and buffers are arguments, results are
in Ivy's order, locations carry the module path beside file and line, and `torch.cond` is imported.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch.fx import Node
from torch_mlir.extras.fx_importer import ContextCache, FxImporter, GraphNodeImporter, rewrite_as_strided

from ivy.mlir import context, func, ir

_FRAME = re.compile(r'File "([^"]+)", line ([0-9]+),')


class _Cache(ContextCache):
    """Locations: the module path around the innermost frame of the user's code."""

    def get_node_location(self, node: Node) -> ir.Location | None:
        frames = _FRAME.findall(node.meta.get("stack_trace") or "")
        if not frames:
            location = ir.Location.unknown(self._c)
        else:
            file, line = frames[-1]
            location = ir.Location.file(file, int(line), 0, context=self._c)
        stack = list((node.meta.get("nn_module_stack") or {}).values())
        path = stack[-1][0] if stack else ""
        return ir.Location.name(path, location, context=self._c) if path else location


class _NodeImporter(GraphNodeImporter):
    """Imports one graph; binds literals where they are used first."""


def import_graph(
    exported: torch.export.ExportedProgram,
    arguments: Sequence[Sequence[Node]],
    literals: Mapping[Node, Any],
    results: Sequence[Node],
) -> ir.Module:
    """The functional `exported` program as a module with `@main`.

    Args:
        exported: the program.
        arguments: for each argument of `@main` the placeholders that stand for it.
        literals: placeholders that are constants, with their values.
        results: the nodes that `@main` returns, in order.
    """
    importer = FxImporter(context=context())
    importer._cc = _Cache(context(), py_attr_tracker=importer._py_attr_tracker)
    graph = exported.graph
    rewrite_as_strided(graph)
    cache = importer._cc
    types = [cache.node_val_to_type(group[0]) for group in arguments]
    result_types = [cache.node_val_to_type(node) for node in results]
    importer._import_all_child_modules(graph.owning_module, "main")
    with ir.Location.unknown(context()):
        function = func.FuncOp("main", (types, result_types), ip=ir.InsertionPoint(importer.module.body))
        block = ir.Block.create_at_start(function.body, types)
    nodes = _NodeImporter(importer, context(), cache, block)
    for group, value in zip(arguments, block.arguments, strict=True):
        for node in group:
            nodes.bind_node_value(node, value)
    for node, value in literals.items():
        nodes.import_constant(ir.Location.unknown(context()), node, value)
    nodes.import_nodes(graph.nodes, skip_placeholders_outputs=True)
    nodes.return_node_values(ir.Location.unknown(context()), list(results), {})
    return importer.module
