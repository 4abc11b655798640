"""What the small functions in regions do: found out by running them on sample numbers.

A region that adds, compares or picks the larger of two pairs can be written in many ways. Rather
than to recognise each, the region is evaluated on a few scalars, and compared with the function
that it might be. Regions with an operation that the evaluator lacks are simply not recognised.
"""

from __future__ import annotations

import itertools
import math
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from ivy.backends.emission.attributes import attribute, constant_data
from ivy.backends.emission.body import Body, Node
from ivy.backends.emission.types import is_complex, is_float, tensor_type
from ivy.mlir import ir

MONOIDS = {
    "stablehlo.add": "add",
    "stablehlo.multiply": "mul",
    "stablehlo.maximum": "max",
    "stablehlo.minimum": "min",
    "stablehlo.and": "and",
    "stablehlo.or": "or",
    "stablehlo.xor": "xor",
}
_BOOLEAN = {"add": "or", "mul": "and", "max": "or", "min": "and"}


def monoid(body: Body) -> str | None:
    """The name of the operation, if the region applies just one to its two arguments."""
    if len(body.nodes) != 1 or len(body.arguments) != 2 or body.results != body.nodes[0].results:
        return None
    node = body.nodes[0]
    if set(node.operands) != set(body.arguments):
        return None
    return monoid_of(node.name, tensor_type(node.results[0].type).dtype) or None


def monoid_of(name: str, dtype: str) -> str:
    """The short name of an associative operation; an empty string for any other."""
    short = MONOIDS.get(name, "")
    return _BOOLEAN.get(short, short) if dtype == "bool" else short


Constants = Mapping[ir.Value, Any]
"""The numbers that a region takes from around it."""


def evaluate(body: Body, arguments: Sequence[Any], constants: Constants) -> list[Any] | None:
    """Run the region on Python numbers; `None` if it contains something else than simple arithmetic."""
    values = {**constants, **dict(zip(body.arguments, arguments, strict=True))}
    for node in body.nodes:
        if node.name == "stablehlo.constant":
            values[node.results[0]] = constant_data(node.op)
            continue
        function = _scalar_function(node)
        if function is None or any(operand not in values for operand in node.operands):
            return None
        values[node.results[0]] = function(*(values[operand] for operand in node.operands))
    return [values[result] if result in values else None for result in body.results]


_SCALAR: dict[str, Callable[..., Any]] = {
    "stablehlo.add": operator.add,
    "stablehlo.subtract": operator.sub,
    "stablehlo.multiply": operator.mul,
    "stablehlo.negate": operator.neg,
    "stablehlo.and": operator.and_,
    "stablehlo.or": operator.or_,
    "stablehlo.xor": operator.xor,
    "stablehlo.select": lambda condition, a, b: a if condition else b,
    "stablehlo.abs": abs,
    "stablehlo.maximum": lambda a, b: a if a != a or (b == b and a >= b) else b,
    "stablehlo.minimum": lambda a, b: a if a != a or (b == b and a <= b) else b,
    "stablehlo.is_finite": math.isfinite,
    "stablehlo.exponential": lambda x: float(np.exp(x)),
    "stablehlo.log_plus_one": lambda x: float(np.log1p(x)),
    "stablehlo.log": lambda x: float(np.log(x)),
}
_COMPARE = {
    "EQ": operator.eq,
    "NE": operator.ne,
    "LT": operator.lt,
    "LE": operator.le,
    "GT": operator.gt,
    "GE": operator.ge,
}


def _scalar_function(node: Node) -> Callable[..., Any] | None:
    if node.name == "stablehlo.not":
        boolean = tensor_type(node.results[0].type).dtype == "bool"
        return operator.not_ if boolean else operator.invert
    if node.name == "stablehlo.compare":
        compare = _COMPARE[attribute(node.op, "comparison_direction")]
        if attribute(node.op, "compare_type") == "TOTALORDER":
            return lambda a, b: compare(_total_order_key(a), _total_order_key(b))
        return compare
    return _SCALAR.get(node.name)


def _total_order_key(number: Any) -> tuple[int, float]:
    if not isinstance(number, float):
        return (0, number)
    sign = math.copysign(1, number)
    if math.isnan(number):
        return (int(sign) * 2, 0.0)
    return (-1 if number < 0 or (number == 0 and sign < 0) else 1, number)


def sort_keys(body: Body, dtypes: Sequence[str], constants: Constants) -> tuple[int, bool] | None:
    """What a comparator orders by: the number of leading keys, and whether it is ascending.

    `None` if it is something else than lexicographic order by leading operands. NaN may be ordered
    anyhow; zeros of both signs are equal or not.
    """
    for ascending in (True, False):
        for count in range(1, len(dtypes) + 1):
            if _orders_by(body, dtypes, count, constants, ascending=ascending):
                return count, ascending
    return None


def _orders_by(
    body: Body, dtypes: Sequence[str], count: int, constants: Constants, *, ascending: bool
) -> bool:
    # beyond the keys, operands vary freely and must not matter
    pools = [_samples(dtype)[: 5 if index < 2 else 2] for index, dtype in enumerate(dtypes[: count + 1])]
    rest = [_samples(dtype)[0] for dtype in dtypes[count + 1 :]]
    rows = list(itertools.islice(itertools.product(*pools), 60))
    for left, right in itertools.product(rows, rows):
        given = [x for pair in zip([*left, *rest], [*right, *rest], strict=True) for x in pair]
        result = evaluate(body, given, constants)
        if result is None or result[0] is None:
            return False
        first, second = (left, right) if ascending else (right, left)
        if bool(result[0]) != (first[:count] < second[:count]):
            return False
    return True


def _samples(dtype: str) -> list[Any]:
    if is_complex(dtype):
        return [1j, 2 + 0j]
    if dtype == "bool":
        return [False, True]
    if is_float(dtype):
        return [1.0, 2.5, -3.0, math.inf, -math.inf]
    return [1, 2, 5, 0, 7] if dtype.startswith("u") else [1, 2, -3, 0, 7]


def arg_reduction(body: Body, dtypes: Sequence[str], constants: Constants) -> str | None:
    """`"max"` or `"min"` if the region picks the pair with the extreme first element.

    Ties go to the smaller second element, as `argmax` and `argmin` do, and so does NaN to
    the front. The region may leave NaN anyhow.
    """
    if len(dtypes) != 2 or is_complex(dtypes[0]) or "int" not in dtypes[1]:
        return None
    for name, better in (("max", operator.gt), ("min", operator.lt)):
        if _picks(body, dtypes[0], better, constants):
            return name
    return None


def _picks(body: Body, dtype: str, better: Callable[[Any, Any], bool], constants: Constants) -> bool:
    # the accumulated pair may come from either side, so the index decides ties in both orders
    for (a, b), (i, j) in itertools.product(itertools.product(_samples(dtype), repeat=2), [(3, 5), (5, 3)]):
        result = evaluate(body, [a, i, b, j], constants)
        left_wins = better(a, b) or (a == b and i < j)
        if result != ([a, i] if left_wins else [b, j]):
            return a == b and i > j and result == [a, i] and _picks_first(body, dtype, better, constants)
    return True


def _picks_first(body: Body, dtype: str, better: Callable[[Any, Any], bool], constants: Constants) -> bool:
    for a, b in itertools.product(_samples(dtype), repeat=2):
        left_wins = better(a, b) or a == b
        if evaluate(body, [a, 3, b, 5], constants) != ([a, 3] if left_wins else [b, 5]):
            return False
    return True


def prefers_nan(body: Body, constants: Constants) -> bool:
    """Whether an arg-reduction lets NaN win from both sides."""
    for pair in ([math.nan, 3, 1.0, 5], [1.0, 3, math.nan, 5]):
        result = evaluate(body, pair, constants)
        if result is None or not isinstance(result[0], float) or not math.isnan(result[0]):
            return False
    return True


def is_neutral(body: Body, number: Any, dtype: str, constants: Constants) -> bool:
    """Whether a number changes nothing, from either side."""
    for sample in _samples(dtype):
        for pair in ([number, sample], [sample, number]):
            with np.errstate(all="ignore"):
                result = evaluate(body, pair, constants)
            if result is None or result[0] is None or result[0] != sample:
                return False
    return True


def dtypes_of(values: Sequence[Any]) -> list[str]:
    """Element types."""
    return [tensor_type(value.type).dtype for value in values]


def neutral(name: str, dtype: str) -> Any:
    """The number that changes nothing under a monoid."""
    if name in ("max", "min"):
        if is_float(dtype):
            return -math.inf if name == "max" else math.inf
        info = np.iinfo(dtype)
        return int(info.min if name == "max" else info.max)
    if name == "and":
        return True if dtype == "bool" else (-1 if not dtype.startswith("u") else int(np.iinfo(dtype).max))
    return {"add": 0, "mul": 1, "or": 0, "xor": 0}[name]
