"""Products of matrices and factorisations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ivy.dialect import types
from ivy.dialect.base import OPS
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_stablehlo import hlo
from ivy.lowering.ivy_to_stablehlo.registry import lower
from ivy.mlir import ir, stablehlo

Value = ir.Value


@lower("dot_general")
def dot_general(
    result: ir.Type,
    x1: Value,
    x2: Value,
    batch1: Sequence[int],
    batch2: Sequence[int],
    contract1: Sequence[int],
    contract2: Sequence[int],
) -> Value:
    numbers = stablehlo.DotDimensionNumbers.get(
        lhs_batching_dimensions=list(batch1),
        rhs_batching_dimensions=list(batch2),
        lhs_contracting_dimensions=list(contract1),
        rhs_contracting_dimensions=list(contract2),
    )
    return hlo.op("dot_general", [x1, x2], result, {"dot_dimension_numbers": numbers})


@lower("matmul")
def matmul(result: ir.Type, x1: Value, x2: Value) -> Value:
    rank1, rank2 = x1.type.rank, x2.type.rank
    if rank2 <= 2 or rank1 == 1:
        return _matmul_without_batch(result, x1, x2)
    batch = max(rank1, rank2) - 2
    x1, x2 = _broadcast_batches(x1, x2)
    axes = list(range(batch))
    return dot_general(result, x1, x2, axes, axes, [batch + 1], [batch])


def _matmul_without_batch(result: ir.Type, x1: Value, x2: Value) -> Value:
    """One operand has no batch axes, so that the free axes of the other can stand for them."""
    rank1, rank2 = x1.type.rank, x2.type.rank
    if rank2 <= 2:
        return dot_general(result, x1, x2, [], [], [rank1 - 1], [max(rank2 - 2, 0)])
    return dot_general(result, x1, x2, [], [], [0], [rank2 - 2])


def _broadcast_batches(x1: Value, x2: Value) -> tuple[Value, Value]:
    lead1, lead2 = hlo.sizes(x1)[:-2], hlo.sizes(x2)[:-2]
    rank = max(len(lead1), len(lead2))
    padded1, padded2 = [1] * (rank - len(lead1)) + lead1, [1] * (rank - len(lead2)) + lead2
    common = [b if a == 1 and isinstance(a, int) else a for a, b in zip(padded1, padded2, strict=True)]
    return tuple(
        x
        if list(x.type.shape[:-2]) == hlo.static_shape(common)
        else hlo.broadcast_to(x, common + hlo.sizes(x)[-2:])
        for x in (x1, x2)
    )


@lower("cholesky")
def cholesky(result: ir.Type, x: Value, upper: bool) -> Value:
    factor = hlo.op("cholesky", [x], result, {"lower": ir.BoolAttr.get(not upper)})
    index = types.tensor(x.type.shape, "int32")
    rows = hlo.op("iota", [], index, {"iota_dimension": hlo.i64_attr(x.type.rank - 2)})
    columns = hlo.op("iota", [], index, {"iota_dimension": hlo.i64_attr(x.type.rank - 1)})
    keep = hlo.compare("LE" if upper else "GE", rows, columns)
    return hlo.select(keep, factor, hlo.full_like(factor, 0))


@lower("triangular_solve")
def triangular_solve(
    result: ir.Type,
    a: Value,
    b: Value,
    left: bool,
    lower_: bool,
    unit_diagonal: bool,
    transpose: bool,
    conjugate: bool,
) -> Value:
    word = "NO_TRANSPOSE" if not transpose else "ADJOINT" if conjugate else "TRANSPOSE"
    attributes = {
        "left_side": ir.BoolAttr.get(left),
        "lower": ir.BoolAttr.get(lower_),
        "unit_diagonal": ir.BoolAttr.get(unit_diagonal),
        "transpose_a": stablehlo.TransposeAttr.get(word),
    }
    return hlo.op("triangular_solve", [a, b], result, attributes)


def _library_call(name: str) -> Pattern:
    """A factorisation that StableHLO has no op for: a call of the target's library.

    Programs with such calls run in Ivy's own backends and cannot be exported.
    """

    def pattern(result: Any, x: Value, *options: bool) -> list[Value]:
        names = OPS[name].fields[1:]
        attributes = {
            "call_target_name": ir.StringAttr.get(f"ivy.{name}"),
            "api_version": ir.IntegerAttr.get(ir.IntegerType.get_signless(32), 4),
            "backend_config": ir.DictAttr.get(
                {key: ir.BoolAttr.get(value) for key, value in zip(names, options, strict=True)}
            ),
        }
        return list(hlo.create("custom_call", [x], result, attributes).results)

    return pattern


for _name in ("eigh", "eig", "svd"):
    lower(_name)(_library_call(_name))
