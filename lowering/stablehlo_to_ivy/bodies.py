"""What the bodies of reductions and the comparators of sorts compute, found out by evaluating them.

A body that only compares its arguments with each other and with constants, and selects among them, is
determined by the outcome of these comparisons. Evaluating it once for every possible outcome (a table
of special values and of numbers between them) therefore tells exactly which function it is, however
it is written.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ivy.dialect import types
from ivy.mlir import ir

Array = np.ndarray[Any, Any]

_COMPARE: dict[str, Callable[[Array, Array], Array]] = {
    "EQ": np.equal,
    "NE": np.not_equal,
    "LT": np.less,
    "LE": np.less_equal,
    "GT": np.greater,
    "GE": np.greater_equal,
}
_LOGIC: dict[str, Callable[..., Array]] = {
    "stablehlo.and": np.logical_and,
    "stablehlo.or": np.logical_or,
    "stablehlo.xor": np.logical_xor,
    "stablehlo.not": np.logical_not,
}
_MOST_ROWS = 200_000


def single_op(block: ir.Block) -> str | None:
    """The name of the only op of a body `op(a, b)` with two arguments, `set` for one that returns `b`."""
    return component(block, 0, 1) if len(block.arguments) == 2 else None


def component(block: ir.Block, index: int, count: int) -> str | None:
    """The op that makes result `index` of a body of two times `count` arguments, from the arguments of its
    own alone; `set` where that is the second of them.
    """
    returned = block.operations[len(block.operations) - 1].operation.operands[index]
    own = [block.arguments[index], block.arguments[count + index]]
    if returned == own[1]:
        return "set"
    owner = returned.owner
    if isinstance(owner, ir.Block) or list(owner.operands) not in (own, own[::-1]):
        return None
    return str(owner.name.removeprefix("stablehlo."))


def evaluate(block: ir.Block, arguments: Sequence[Array]) -> list[Array] | None:
    """What a block returns for arrays of arguments; `None` if it does more than compare and select."""
    values: dict[ir.Value, Array] = dict(zip(block.arguments, arguments, strict=True))
    for op in block.operations:
        operation = op.operation
        operands = [_value(operand, values) for operand in operation.operands]
        if any(operand is None for operand in operands):
            return None
        if operation.name in ("stablehlo.return", "func.return"):
            return operands
        result = _evaluated(operation, operands)
        if result is None:
            return None
        values[operation.results[0]] = result
    return None


def _value(operand: ir.Value, values: dict[ir.Value, Array]) -> Array | None:
    if operand in values:
        return values[operand]
    owner = operand.owner
    if isinstance(owner, ir.Block) or owner.name != "stablehlo.constant":
        return None
    return _constant(owner)


def _constant(operation: ir.Operation) -> Array | None:
    type_ = operation.results[0].type
    if type_.rank or types.is_complex(type_) or types.dtype_name(type_).startswith(("bfloat", "float8")):
        return None
    return np.array(operation.attributes["value"])


def _evaluated(operation: ir.Operation, operands: Sequence[Any]) -> Array | None:
    name = operation.name
    if name == "stablehlo.constant":
        return _constant(operation)
    if name == "stablehlo.select":
        return np.where(*operands)
    if name in _LOGIC and operands[0].dtype == bool:
        return _LOGIC[name](*operands)
    if name in ("stablehlo.minimum", "stablehlo.maximum") and operands[0].dtype.kind in "iu":
        return (np.minimum if name == "stablehlo.minimum" else np.maximum)(*operands)
    if name == "stablehlo.compare":
        direction = str(operation.attributes["comparison_direction"]).rstrip(">").split()[-1]
        if "TOTALORDER" in str(
            operation.attributes["compare_type"] if "compare_type" in operation.attributes else ""
        ):
            operands = [total_order(operand) for operand in operands]
        return _COMPARE[direction](*operands)
    return None


def total_order(x: Array) -> Array:
    """Integers in the total order of floats."""
    if x.dtype.kind != "f":
        return x
    bits = x.view(f"i{x.dtype.itemsize}")
    return np.where(bits < 0, bits ^ np.iinfo(bits.dtype).max, bits)


# ------------------------------------------------------------------------------------ tables


def samples(block: ir.Block, dtype: str) -> Array:
    """Values of a type that stand for all: the special ones, the constants of a body, and two numbers
    in every gap between these.
    """
    kind = np.dtype(dtype)
    if kind.kind == "b":
        return np.array([False, True])
    constants = _constants_in(block)
    if kind.kind in "iu":
        limits = np.iinfo(kind)
        fixed = {int(c) for c in constants if np.isfinite(c)} | {0, limits.min, limits.max}
        near = {value + step for value in fixed for step in (-2, -1, 1, 2)}
        return np.array(sorted(v for v in fixed | near if limits.min <= v <= limits.max), kind)
    fixed = {float(c) for c in constants if np.isfinite(c)} | {0.0}
    points = sorted(fixed)
    gaps = [points[0] - 2, points[0] - 1, points[-1] + 1, points[-1] + 2]
    for low, high in itertools.pairwise(points):
        gaps += [low + (high - low) / 3, low + (high - low) * 2 / 3]
    nan = np.array([np.nan, -np.nan])
    return np.concatenate([nan, [-np.inf, np.inf, -0.0], points, gaps]).astype(kind)


def _constants_in(block: ir.Block) -> list[Any]:
    found = []
    for op in block.operations:
        for value in (*op.operation.operands, *op.operation.results):
            owner = value.owner
            if not isinstance(owner, ir.Block) and owner.name == "stablehlo.constant":
                number = _constant(owner)
                if number is not None and number.dtype != bool:
                    found.append(number.item())
    return found


def table(columns: Sequence[Array]) -> list[Array] | None:
    """All combinations of the columns' values, one array for each; `None` if they are too many."""
    if np.prod([len(column) for column in columns]) > _MOST_ROWS:
        return None
    return [grid.reshape(-1) for grid in np.meshgrid(*columns, indexing="ij")]


def sampled(type_: ir.Type) -> bool:
    """Whether values of a type can be sampled: what NumPy itself has."""
    name = types.dtype_name(type_)
    return not name.startswith(("bfloat", "float8", "complex"))
