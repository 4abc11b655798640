"""FX graphs into the torch dialect, by torch-mlir's importer, with Ivy's calling convention.

Differences from the importer's own entry points: parameters and buffers are arguments, results are
in Ivy's order, locations carry the module path beside file and line, and `torch.cond` is imported.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch.fx import Node
from torch.utils import _pytree as pytree
from torch_mlir.extras.fx_importer import (
    TORCH_DTYPE_TO_INT,
    TORCH_DTYPE_TO_MLIR_TYPE,
    TORCH_DTYPE_TO_MLIR_TYPE_ASM,
    ContextCache,
    FxImporter,
    FxImporterHooks,
    GraphNodeImporter,
)

from ivy.errors import CaptureError
from ivy.frontend.torch_control_flow import ControlFlowImporter
from ivy.mlir import context, func, ir

_FRAME = re.compile(r'File "([^"]+)", line ([0-9]+),')


# What the importer's tables lack. Conversions read the result's type instead of complex128's number.
TORCH_DTYPE_TO_INT.setdefault(torch.complex128, 10)
for _dtype, _number, _bits in ((torch.uint16, 27, 16), (torch.uint64, 29, 64)):
    TORCH_DTYPE_TO_INT.setdefault(_dtype, _number)
    TORCH_DTYPE_TO_MLIR_TYPE_ASM.setdefault(_dtype, f"ui{_bits}")
    TORCH_DTYPE_TO_MLIR_TYPE.setdefault(_dtype, functools.partial(ir.IntegerType.get_unsigned, _bits))

_UNSUPPORTED = frozenset({torch.complex32, torch.qint8, torch.quint8, torch.qint32, torch.quint4x2})
"""Element types that Ivy has no equivalent of, though the importer has some of them."""

_CHECKED = {
    torch.ops.aten._unsafe_index.Tensor: torch.ops.aten.index.Tensor,
    torch.ops.aten._unsafe_index_put.default: torch.ops.aten.index_put.default,
}
"""Operators that the importer takes without `None` in their lists, and the same ones with it."""


class _Cache(ContextCache):
    """Locations: the module path around the innermost frame of the user's code."""

    def get_node_location(self, node: Node) -> ir.Location | None:
        frames = _FRAME.findall(node.meta.get("stack_trace") or "")
        frames = [frame for frame in frames if not frame[0].startswith("<eval_with_key>")]
        if not frames:
            location = ir.Location.unknown(self._c)
        else:
            file, line = frames[-1]
            location = ir.Location.file(file, int(line), 0, context=self._c)
        stack = list((node.meta.get("nn_module_stack") or {}).values())
        path = stack[-1][0] if stack else ""
        return ir.Location.name(path, location, context=self._c) if path else location


class _Hooks(FxImporterHooks):
    """Literals as dense elements: the importer's own choice, resources, cannot be read again."""

    def resolve_literal(self, gni: GraphNodeImporter, literal: Any, info: Any) -> ir.Value | None:
        if not isinstance(literal, torch.Tensor):
            return None
        if literal.is_complex():
            parts = [self._literal(gni, part.contiguous()) for part in (literal.real, literal.imag)]
            type_ = gni._cc.tensor_to_vtensor_type(literal)
            return ir.Operation.create("torch.aten.complex", results=[type_], operands=parts).results[0]
        if literal.is_floating_point() and literal.dtype not in (torch.float32, torch.float64):
            wide = self._literal(gni, literal.to(torch.float32))
            return gni._convert_type(wide, torch.Tensor, literal.dtype, literal.size())
        return self._literal(gni, literal)

    def _literal(self, gni: GraphNodeImporter, tensor: torch.Tensor) -> ir.Value:
        type_ = gni._cc.tensor_to_vtensor_type(tensor)
        element = TORCH_DTYPE_TO_MLIR_TYPE[tensor.dtype]()
        array = tensor.detach().cpu().contiguous().numpy()
        elements = ir.DenseElementsAttr.get(array, type=element, shape=list(tensor.shape))
        made = ir.Operation.create("torch.vtensor.literal", results=[type_], attributes={"value": elements})
        return made.results[0]


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
    _check_tensors(exported.graph)
    importer = FxImporter(context=context(), hooks=_Hooks())
    importer._cc = _Cache(context(), py_attr_tracker=importer._py_attr_tracker)
    graph = exported.graph
    for node in graph.nodes:
        node.target = _CHECKED.get(node.target, node.target)
    cache = importer._cc
    types = [cache.node_val_to_type(group[0]) for group in arguments]
    result_types = [cache.node_val_to_type(node) for node in results]
    with ir.Location.unknown(context()):
        function = func.FuncOp("main", (types, result_types), ip=ir.InsertionPoint(importer.module.body))
        block = ir.Block.create_at_start(function.body, types)
    nodes = ControlFlowImporter(importer, context(), cache, block)
    nodes.literals = dict(literals)
    nodes.canonical = lambda target: _CHECKED.get(target, target)
    for group, value in zip(arguments, block.arguments, strict=True):
        for node in group:
            nodes.bind_node_value(node, value)
    for node, value in literals.items():
        nodes.import_constant(ir.Location.unknown(context()), node, value)
    try:
        nodes.import_nodes(graph.nodes, skip_placeholders_outputs=True)
    except NotImplementedError as error:
        raise CaptureError(
            f"the program uses what cannot be represented in the torch dialect: {error}"
        ) from None
    nodes.return_node_values(ir.Location.unknown(context()), list(results), {})
    return importer.module


def _check_tensors(graph: torch.fx.Graph) -> None:
    """Refuse programs with tensors that cannot be represented, such as sparse and quantised ones."""
    found: dict[str, str] = {}
    for node in graph.nodes:
        for leaf in pytree.tree_leaves((node.meta.get("val"), node.args, node.kwargs)):
            if what := _unrepresentable(leaf):
                found.setdefault(what, _where(node))
    if found:
        lines = "".join(f"\n  {what}, at {where}" for what, where in found.items())
        raise CaptureError(f"the program uses kinds of tensors that Ivy cannot represent:{lines}")


def _unrepresentable(leaf: Any) -> str:
    if isinstance(leaf, torch.Tensor) and leaf.layout is not torch.strided:
        return f"the layout {str(leaf.layout).removeprefix('torch.')}"
    dtype = leaf.dtype if isinstance(leaf, torch.Tensor) else leaf
    if not isinstance(dtype, torch.dtype):
        return ""
    known = dtype in TORCH_DTYPE_TO_MLIR_TYPE_ASM and dtype not in _UNSUPPORTED
    return "" if known else f"the element type {str(dtype).removeprefix('torch.')}"


def _where(node: Node) -> str:
    frames = _FRAME.findall(node.meta.get("stack_trace") or "")
    return "{}:{}".format(*frames[-1]) if frames else f"{node.name} ({node.target})"
