"""Special functions that have a StableHLO form (CHLO's expansions) and no linalg one of their own.

Upstream expands each function of 0-d tensors; the scalar arithmetic that this gives becomes the body of
one elementwise loop.
"""

from __future__ import annotations

from functools import cache

from ivy.dialect import types
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import Element, convert, wide
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.lowering.ivy_to_stablehlo.registry import PATTERNS as STABLEHLO
from ivy.mlir import context, func, ir, passmanager

FUNCTIONS = ("digamma", "erfinv", "lgamma", "polygamma", "zeta")
"""The functions, which 16-bit floats take in float32."""

_EXPAND = (
    "builtin.module(func.func(chlo-legalize-to-stablehlo),stablehlo-legalize-to-linalg,canonicalize,cse)"
)


def scalar_function(name: str, *operands: Element) -> Element:
    """An Ivy function of floats on scalars, by its StableHLO pattern."""
    function = _expanded(name, types.dtype_name(operands[0].type), len(operands))
    block = function.body.operations[0].regions[0].blocks[0]
    values = dict(zip(block.arguments, (x.value for x in operands), strict=True))
    for op in block.operations:
        _copy(op.operation, values)
    return Element(values[block.operations[len(block.operations) - 1].operands[0]], operands[0].type)


@cache
def _expanded(name: str, dtype: str, count: int) -> ir.Module:
    """A module with the function on 0-d tensors: `linalg.generic` ops without loops."""
    type_ = types.tensor((), dtype)
    with context(), ir.Location.unknown():
        module = ir.Module.create()
        with ir.InsertionPoint(module.body):
            function = func.FuncOp("function", ([type_] * count, [type_]))
        block = function.add_entry_block()
        with ir.InsertionPoint(block):
            func.ReturnOp([STABLEHLO[name](type_, *block.arguments)])
        passmanager.PassManager.parse(_EXPAND).run(module.operation)
    return module


def _copy(op: ir.Operation, values: dict[ir.Value, ir.Value]) -> None:
    """Build at the insertion point what an op computes; `values` are the scalars for its operands, and
    get those for its results.
    """
    if op.name == "linalg.generic":
        block = op.regions[0].blocks[0]
        inputs = list(op.operands)[: len(block.arguments) - len(op.results)]
        values.update(zip(block.arguments, (values[x] for x in inputs), strict=False))
        for inner in block.operations:
            _copy(inner.operation, values)
        last = block.operations[len(block.operations) - 1]
        values.update(zip(op.results, (values[x] for x in last.operands), strict=True))
    elif op.name == "arith.constant" and isinstance(op.results[0].type, ir.RankedTensorType):
        values[op.results[0]] = _constant(op)
    elif op.name not in ("tensor.empty", "linalg.yield", "func.return"):
        copy = op.clone()
        for place, operand in enumerate(op.operands):
            copy.operands[place] = values[operand]
        values.update(zip(op.results, copy.results, strict=True))


def _constant(op: ir.Operation) -> ir.Value:
    """A 0-d constant as a scalar one."""
    value = ir.DenseElementsAttr(op.attributes["value"]).get_splat_value()
    made = ir.Operation.create("arith.constant", results=[value.type], attributes={"value": value})
    return made.results[0]


def _elementwise(name: str) -> Pattern:
    def pattern(result: ir.Type, *operands: Array) -> Array:
        def body(*scalars: Element) -> Element:
            return convert(scalar_function(name, *map(wide, scalars)), result.element_type)

        return build.elementwise(result, operands, body)

    return pattern


for _name in FUNCTIONS:
    lower(_name)(_elementwise(_name))
