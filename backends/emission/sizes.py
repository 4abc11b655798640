"""Arithmetic on shape values, done on Python integers so that shapes stay known while a program is traced."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ivy.backends.emission import regions
from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.literals import PRINTED_ELEMENTS
from ivy.backends.emission.scope import Scope, scalar_value
from ivy.backends.emission.types import TensorType, tensor_type
from ivy.backends.emission.values import (
    ADD,
    AND,
    COMPARE,
    MULTIPLY,
    NOT,
    OR,
    TERNARY,
    Expr,
    Size,
    Value,
)

Sizes = tuple[Size, ...]
_ARITHMETIC = frozenset(
    f"stablehlo.{name}"
    for name in ("add", "subtract", "multiply", "divide", "remainder", "negate", "concatenate", "slice")
) | {"stablehlo.reshape", "stablehlo.broadcast_in_dim"}
_BOUND = 2**31


def shape_arithmetic(scope: Scope, node: Node) -> Value | None:
    """The result of `node` as Python integers, if it is made of sizes and constants only."""
    rule = RULES.get(node.name)
    if rule is None or len(node.results) != 1:
        return None
    operands = [scope.sizes(value) for value in node.operands]
    if any(sizes is None for sizes in operands):
        return None
    type_ = tensor_type(node.results[0].type)
    if type_.dtype not in ("int32", "int64", "bool") or len(type_.shape) > 1 or not type_.is_static:
        return None
    if any(size > PRINTED_ELEMENTS for size in type_.shape):
        return None
    result = rule(scope, node, [sizes for sizes in operands if sizes is not None])
    if result is None or any(size.known is not None and abs(size.known) >= _BOUND for size in result):
        return None
    if not scope.language.sizes_are_numbers and not _is_plain(node, result):
        return None
    from_dimension = any(scope.get(value).from_dimension for value in node.operands)
    if not from_dimension and all(size.known is not None for size in result):
        return _constant(scope, type_, [size.known for size in result])
    return Value(type_, Expr(""), sizes=result, from_dimension=True)


def _is_plain(node: Node, result: Sizes) -> bool:
    """Whether the text means the same for integer arrays."""
    if all(size.known is not None for size in result):
        return True
    return node.name in _ARITHMETIC and all(size.expr.precedence != TERNARY for size in result)


def _constant(scope: Scope, type_: TensorType, numbers: Sequence[int | None]) -> Value:
    if not type_.shape:
        return scalar_value(scope, type_, bool(numbers[0]) if type_.dtype == "bool" else numbers[0])
    array = np.array(numbers, type_.dtype)
    text = scope.language.array(array, type_.dtype)
    return replace(Value.of(type_, Expr(text, hint="constant")), array=array)


# --------------------------------------------------------------------------- one element at a time


def _infix(
    symbol: str, precedence: int, function: Callable[[int, int], int], *, keeps_natural: bool
) -> Callable[[Size, Size], Size]:
    def apply(left: Size, right: Size) -> Size:
        if left.known is not None and right.known is not None:
            return Size.constant(function(left.known, right.known))
        text = f"{left.expr.at(precedence)} {symbol} {right.expr.at(precedence + 1)}"
        natural = keeps_natural and left.natural and right.natural
        most = None
        if symbol == "-":  # from what is known, what is smaller is taken: `n - 1 - i`
            natural = left.known is not None and right.most is not None and left.known >= right.most
            most = left.most if right.natural else None
        elif natural and symbol in "+*" and left.most is not None and right.most is not None:
            most = function(left.most, right.most)
        return Size(Expr(text, precedence), None, natural, most)

    return apply


def _add(left: Size, right: Size) -> Size:
    if left.known == 0:
        return right
    if right.known == 0:
        return left
    return _infix("+", ADD, operator.add, keeps_natural=True)(left, right)


def _subtract(left: Size, right: Size) -> Size:
    return left if right.known == 0 else _infix("-", ADD, operator.sub, keeps_natural=False)(left, right)


def _multiply(left: Size, right: Size) -> Size:
    if left.known == 1:
        return right
    if right.known == 1:
        return left
    return _infix("*", MULTIPLY, operator.mul, keeps_natural=True)(left, right)


def _divide(left: Size, right: Size) -> Size | None:
    if right.known == 1:
        return left
    if right.known == 0:
        return None
    if left.natural and right.natural:
        return _infix("//", MULTIPLY, operator.floordiv, keeps_natural=True)(left, right)
    if left.known is not None and right.known is not None:
        quotient = abs(left.known) // abs(right.known)
        return Size.constant(quotient if (left.known < 0) == (right.known < 0) else -quotient)
    # towards zero, where // is towards minus infinity
    quotient = f"abs({left.expr.text}) // abs({right.expr.text})"
    same_sign = f"({left.expr.at(COMPARE + 1)} < 0) == ({right.expr.at(COMPARE + 1)} < 0)"
    return Size(Expr(f"{quotient} if {same_sign} else -({quotient})", TERNARY))


def _remainder(left: Size, right: Size) -> Size | None:
    if right.known == 0:
        return None
    if left.natural and right.natural:
        return _infix("%", MULTIPLY, operator.mod, keeps_natural=True)(left, right)
    quotient = _divide(left, right)
    return None if quotient is None else _subtract(left, _multiply(quotient, right))


def _call(name: str, function: Callable[[int, int], int]) -> Callable[[Size, Size], Size]:
    def apply(left: Size, right: Size) -> Size:
        if left.known is not None and right.known is not None:
            return Size.constant(function(left.known, right.known))
        known = max if function is max else min
        natural = known((left.natural, right.natural))
        return Size(Expr(f"{name}({left.expr.text}, {right.expr.text})"), None, natural)

    return apply


def _compare(symbol: str, function: Callable[[int, int], bool]) -> Callable[[Size, Size], Size]:
    write = _infix(symbol, COMPARE, function, keeps_natural=True)

    def apply(left: Size, right: Size) -> Size:
        result = write(left, right)
        if result.known is not None:
            return Size.constant(result.known)
        text = f"{left.expr.at(COMPARE + 1)} {symbol} {right.expr.at(COMPARE + 1)}"
        return Size(Expr(text, COMPARE), None, natural=True)

    return apply


_COMPARE = {
    "EQ": _compare("==", operator.eq),
    "NE": _compare("!=", operator.ne),
    "LT": _compare("<", operator.lt),
    "LE": _compare("<=", operator.le),
    "GT": _compare(">", operator.gt),
    "GE": _compare(">=", operator.ge),
}


# ------------------------------------------------------------------------------ whole operations

Rule = Callable[[Scope, Node, list[Sizes]], Sizes | None]


def _zip(function: Callable[[Size, Size], Size | None]) -> Rule:
    def apply(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
        results = [function(left, right) for left, right in zip(*operands, strict=True)]
        return None if None in results else tuple(results)  # type: ignore[arg-type]

    return apply


def _logical(symbol: str, precedence: int, function: Callable[[int, int], int]) -> Rule:
    combine = _zip(_infix(symbol, precedence, function, keeps_natural=True))

    def apply(scope: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
        if tensor_type(node.results[0].type).dtype != "bool":
            return None
        return combine(scope, node, operands)

    return apply


def _not(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    if tensor_type(node.results[0].type).dtype != "bool":
        return None
    return tuple(
        Size.constant(not size.known)
        if size.known is not None
        else Size(Expr(f"not {size.expr.at(NOT)}", NOT), None, natural=True)
        for size in operands[0]
    )


def _negate(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    return tuple(_subtract(Size.constant(0), size) for size in operands[0])


def _sign(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    return tuple(
        Size.constant((size.known > 0) - (size.known < 0))
        if size.known is not None
        else Size(Expr(f"({size.expr.text} > 0) - ({size.expr.text} < 0)", ADD), None, size.natural)
        for size in operands[0]
    )


def _compare_rule(scope: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    return _zip(_COMPARE[attribute(node.op, "comparison_direction")])(scope, node, operands)


def _select(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    conditions, yes, no = operands
    if len(conditions) == 1:
        conditions = conditions * len(yes)
    return tuple(_choose(*item) for item in zip(conditions, yes, no, strict=True))


def _choose(condition: Size, yes: Size, no: Size) -> Size:
    if condition.known is not None:
        return yes if condition.known else no
    text = f"{yes.expr.at(TERNARY + 1)} if {condition.expr.at(TERNARY + 1)} else {no.expr.at(TERNARY + 1)}"
    return Size(Expr(text, TERNARY), None, yes.natural and no.natural)


def _clamp(scope: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    low, x, high = operands
    count = len(x)
    low, high = (bound * count if len(bound) == 1 else bound for bound in (low, high))
    at_least = [_call("max", max)(a, b) for a, b in zip(x, low, strict=True)]
    return tuple(_call("min", min)(a, b) for a, b in zip(at_least, high, strict=True))


def _same(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    return operands[0]


def _convert(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    target = tensor_type(node.results[0].type).dtype
    source = tensor_type(node.operands[0].type).dtype
    if source == "bool" and target != "bool":
        return tuple(_as_int(size) for size in operands[0])
    return operands[0] if target != "bool" or source == "bool" else None


def _as_int(size: Size) -> Size:
    if size.known is not None:
        return Size.constant(size.known)
    return Size(Expr(f"int({size.expr.text})"), None, natural=True)


def _broadcast(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    shape = tensor_type(node.results[0].type).shape
    count = shape[0] if shape else 1
    return operands[0] * (count or 0) if len(operands[0]) == 1 else operands[0]


def _concatenate(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    return tuple(size for sizes in operands for size in sizes)


def _slice(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    start, limit, stride = (
        attribute(node.op, name)[0] if attribute(node.op, name) else None
        for name in ("start_indices", "limit_indices", "strides")
    )
    return operands[0][start:limit:stride]


def _reduce(_: Scope, node: Node, operands: list[Sizes]) -> Sizes | None:
    combines = {"add": _add, "mul": _multiply, "max": _call("max", max), "min": _call("min", min)}
    combine = combines.get(regions.monoid(node.regions[0]) or "")
    if combine is None or attribute(node.op, "dimensions") != [0]:
        return None
    total = operands[1][0]
    for size in operands[0]:
        total = combine(total, size)
    return (total,)


RULES: dict[str, Rule] = {
    "stablehlo.add": _zip(_add),
    "stablehlo.subtract": _zip(_subtract),
    "stablehlo.multiply": _zip(_multiply),
    "stablehlo.divide": _zip(_divide),
    "stablehlo.remainder": _zip(_remainder),
    "stablehlo.maximum": _zip(_call("max", max)),
    "stablehlo.minimum": _zip(_call("min", min)),
    "stablehlo.and": _logical("and", AND, lambda a, b: a & b),
    "stablehlo.or": _logical("or", OR, lambda a, b: a | b),
    "stablehlo.not": _not,
    "stablehlo.negate": _negate,
    "stablehlo.sign": _sign,
    "stablehlo.compare": _compare_rule,
    "stablehlo.select": _select,
    "stablehlo.clamp": _clamp,
    "stablehlo.convert": _convert,
    "stablehlo.reshape": _same,
    "stablehlo.broadcast_in_dim": _broadcast,
    "stablehlo.concatenate": _concatenate,
    "stablehlo.slice": _slice,
    "stablehlo.reduce": _reduce,
}
"""How each operation acts on shape values."""
