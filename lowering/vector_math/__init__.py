"""`ivy-expand-math`: mathematical functions as straight-line code on vectors.

The functions are Python builders, one for each function, generic over the element type and the width. They
write arithmetic, fused multiply-adds, selects and operations on the bits; no library is called. `BOUNDS`
says how far the results are from the true ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from ivy.lowering.passes import Pass, register_pass
from ivy.lowering.vector_math.body import BITS, Body, Value
from ivy.lowering.vector_math.functions import BOUNDS, BUILDERS, EXPANDED, functions, shape, symbol
from ivy.mlir import ir

__all__ = ["BOUNDS", "BUILDERS", "EXPANDED", "Body", "ExpandMath", "Value", "functions", "symbol"]

_EXPANDED = frozenset(EXPANDED)

_WIDENED = ("f16", "bf16")


@register_pass
@dataclass(frozen=True)
class ExpandMath(Pass):
    """Replace the functions of the math dialect by calls of functions made of arithmetic.

    Operations on f32, f64 and vectors of them with one axis become calls of private functions that are
    always inlined (`@ivy.exp.v16f32`), each defined once in the module; f16 and bf16 go by way of f32.
    What is an instruction stays: `sqrt`, `fma`, `floor`, `ceil`, `trunc`, `round`, `roundeven`, `absf`,
    `copysign`, and the operations on bits.
    """

    avx512: bool = field(default=False, metadata={"help": "name instructions of AVX-512"})

    name: ClassVar[str] = "ivy-expand-math"

    def run(self, op: ir.Operation) -> None:
        """Expand a module."""
        found: list[ir.Operation] = []

        def visit(inner: ir.Operation) -> ir.WalkResult:
            if inner.name in _EXPANDED:
                found.append(inner)
            return ir.WalkResult.ADVANCE

        op.walk(visit)
        texts: dict[str, str] = {}
        for inner in found:
            _replace(inner, texts, self.avx512)
        _define(op, texts)


def _replace(op: ir.Operation, texts: dict[str, str], avx512: bool) -> None:
    """Replace an operation, and note the functions that this needs."""
    name = op.name.removeprefix("math.")
    element, _ = shape(str(op.results[0].type))
    if element not in (*BITS, *_WIDENED) and (name != "ipowi" or not element.startswith("i")):
        return
    with ir.InsertionPoint(op), op.location:
        names = ("sin", "cos") if name == "sincos" else (name,)
        results = [_result(op, each, texts, avx512) for each in names]
    for old, new in zip(op.results, results, strict=True):
        old.replace_all_uses_with(new)
    op.erase()


def _result(op: ir.Operation, name: str, texts: dict[str, str], avx512: bool) -> ir.Value:
    type_ = op.results[0].type
    element, width = shape(str(type_))
    if element not in _WIDENED:
        return _call(name, list(op.operands), type_, texts, avx512)
    wide = ir.VectorType.get([width], ir.F32Type.get()) if width else ir.F32Type.get()
    operands = [_cast("arith.extf", v, wide) if v.type == type_ else v for v in op.operands]
    return _cast("arith.truncf", _call(name, operands, wide, texts, avx512), type_)


def _cast(name: str, value: ir.Value, type_: ir.Type) -> ir.Value:
    return ir.Operation.create(name, results=[type_], operands=[value]).results[0]


def _call(
    name: str, operands: Sequence[ir.Value], type_: ir.Type, texts: dict[str, str], avx512: bool
) -> ir.Value:
    types = tuple(str(operand.type) for operand in operands)
    callee = symbol(name, types)
    if callee not in texts:
        texts.update(functions(name, types, avx512))
    attributes = {"callee": ir.FlatSymbolRefAttr.get(callee)}
    return ir.Operation.create(
        "func.call", results=[type_], operands=operands, attributes=attributes
    ).results[0]


def _define(module: ir.Operation, texts: dict[str, str]) -> None:
    """Append the functions that the module does not have yet."""
    table = ir.SymbolTable(module)
    missing = [text for name, text in texts.items() if name not in table]
    block = module.regions[0].blocks[0]
    parsed = ir.Module.parse("\n".join(missing))
    for function in list(parsed.body.operations):
        block.append(function)
