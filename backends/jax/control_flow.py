"""Loops and branches. A loop that counts to a known number is a scan, which has gradients."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ivy.backends.jax.attributes import attribute
from ivy.backends.jax.body import Body, Node
from ivy.backends.jax.registry import emits
from ivy.backends.jax.scope import Result, Scope
from ivy.backends.jax.types import TensorType, dtype_text, tensor_type
from ivy.backends.jax.values import COMPARE, MULTIPLY, Expr, Size, Unpacked, Value, tuple_text
from ivy.mlir import ir


@emits("stablehlo.while")
def while_(scope: Scope, node: Node) -> Result:
    """`lax.scan` where the trip count is known when the program is traced, else `lax.while_loop`."""
    counted = _counted(scope, node)
    return _while(scope, node) if counted is None else _scan(scope, node, counted)


def _while(scope: Scope, node: Node) -> Result:
    condition_body, step_body = node.regions
    initial = scope.arrays(node.operands)
    functions = []
    for hint, body in (("keep_going", condition_body), ("step", step_body)):
        inner = scope.nested(body)
        carry = _unpack_carry(inner, body.arguments)
        inner.run()
        texts = inner.arrays(body.results)
        result = texts[0] if hint == "keep_going" or len(texts) == 1 else tuple_text(texts)
        functions.append(scope.define(hint, [carry], inner, result))
    start = initial[0] if len(initial) == 1 else tuple_text(initial)
    text = f"lax.while_loop({', '.join(functions)}, {start})"
    return Expr(text) if len(initial) == 1 else Unpacked(text)


def _unpack_carry(inner: Scope, arguments: Sequence[ir.Value]) -> str:
    """The one parameter of a loop function, taken apart where it is a tuple."""
    names = [inner.names.fresh("x") for _ in arguments]
    for argument, name in zip(arguments, names, strict=True):
        inner.set(argument, Value.of(tensor_type(argument.type), Expr(name)))
    if len(names) == 1:
        return names[0]
    carry = inner.names.fresh("carry")
    if names:
        inner.line(f"{', '.join(names)} = {carry}")
    return carry


# ------------------------------------------------------------------------------- counted loops


@dataclass(frozen=True)
class Counted:
    """A loop that counts: the position of the counter among the carried values, and its range."""

    position: int
    start: Size
    limit: Size
    step: int


def _counted(scope: Scope, node: Node) -> Counted | None:
    """Recognise `while i < limit: …; i += step` with bounds that are known at tracing time."""
    condition, body = node.regions
    compare = condition.maker.get(condition.results[0])
    if compare is None or compare.name != "stablehlo.compare":
        return None
    direction = attribute(compare.op, "comparison_direction")
    left, right = compare.operands
    if direction in ("GT", "GE"):
        left, right, direction = right, left, {"GT": "LT", "GE": "LE"}[direction]
    if left not in condition.arguments or direction not in ("LT", "LE", "NE"):
        return None
    position = condition.arguments.index(left)
    step = _step(scope, body, position)
    start = scope.sizes(node.operands[position])
    limit = _bound(scope, node, right)
    if (
        step is None
        or start is None
        or limit is None
        or (direction == "NE" and not _meets(start[0], limit, step))
    ):
        return None
    if direction == "LE":
        plus_one = limit.known + 1 if limit.known is not None else None
        limit = Size(Expr(f"{limit.expr.at(COMPARE + 1)} + 1", COMPARE + 1), plus_one, limit.natural)
        limit = limit if plus_one is None else Size.constant(plus_one)
    return Counted(position, start[0], limit, step)


def _meets(start: Size, limit: Size, step: int) -> bool:
    return step == 1 and start.known is not None and limit.known is not None and start.known <= limit.known


def _step(scope: Scope, body: Body, position: int) -> int | None:
    """By how much the counter grows, if by a positive constant."""
    add = body.maker.get(body.results[position])
    counter = body.arguments[position]
    if add is None or add.name != "stablehlo.add" or counter not in add.operands:
        return None
    other = next((value for value in add.operands if value != counter), None)
    if other is None:
        return None
    number = _constant_in(scope, body, other)
    return number if number is not None and number > 0 else None


def _constant_in(scope: Scope, body: Body, value: ir.Value) -> int | None:
    if value in body.arguments:
        return None
    maker = body.maker.get(value)
    if maker is None:
        sizes = scope.sizes(value)
        return sizes[0].known if sizes else None
    if maker.name != "stablehlo.constant":
        return None
    number = scope.unit.constant_number(maker)
    return number if isinstance(number, int) else None


def _bound(scope: Scope, node: Node, value: ir.Value) -> Size | None:
    """The limit: a constant, a size from outside, or a carried value that never changes."""
    condition, body = node.regions
    if value in condition.arguments:
        place = condition.arguments.index(value)
        unchanged = body.results[place] == body.arguments[place]
        sizes = scope.sizes(node.operands[place]) if unchanged else None
        return sizes[0] if sizes else None
    if value in condition.maker:
        number = _constant_in(scope, condition, value)
        return None if number is None else Size.constant(number)
    sizes = scope.sizes(value)
    return sizes[0] if sizes else None


def _scan(scope: Scope, node: Node, counted: Counted) -> Result:
    body = node.regions[1]
    carried = [i for i in range(len(node.operands)) if i != counted.position]
    initial = scope.arrays([node.operands[i] for i in carried])
    inner = scope.nested(body)
    carry = _unpack_carry(inner, [body.arguments[i] for i in carried])
    index = inner.names.fresh("i")
    inner.set(body.arguments[counted.position], Value.of(_type(node, counted.position), Expr(index)))
    inner.run()
    texts = inner.arrays([body.results[i] for i in carried])
    after = texts[0] if len(texts) == 1 else tuple_text(texts) if texts else "()"
    function = scope.define("step", [carry, index], inner, f"{after}, None")
    start = initial[0] if len(initial) == 1 else tuple_text(initial) if initial else "()"
    names = [scope.names.fresh("state") for _ in carried]
    scope.note(node)
    target = names[0] if len(names) == 1 else tuple_text(names) if names else "_"
    scope.line(f"{target}, _ = lax.scan({function}, {start}, {_range(node, counted)})")
    results: list[Expr | Value] = [Expr(name) for name in names]
    results.insert(counted.position, _last(scope, node, counted))
    return results


def _type(node: Node, position: int) -> TensorType:
    return tensor_type(node.operands[position].type)


def _range(node: Node, counted: Counted) -> str:
    parts = [counted.limit.expr.text]
    if counted.start.known != 0 or counted.step != 1:
        parts.insert(0, counted.start.expr.text)
    if counted.step != 1:
        parts.append(str(counted.step))
    return f"jnp.arange({', '.join(parts)}, dtype={dtype_text(_type(node, counted.position).dtype)})"


def _last(scope: Scope, node: Node, counted: Counted) -> Expr | Value:
    """The counter after the loop."""
    type_ = _type(node, counted.position)
    if node.results[counted.position] not in scope.body.uses:
        return Expr("None")
    start, limit, step = counted.start, counted.limit, counted.step
    if start.known is not None and limit.known is not None:
        last = Size.constant(start.known + max(0, -(-(limit.known - start.known) // step)) * step)
    elif step == 1:
        last = Size(Expr(f"max({start.expr.text}, {limit.expr.text})"), None, start.natural)
    else:
        low, high = start.expr.at(MULTIPLY), limit.expr.text
        text = f"{low} + len(range({low}, {high}, {step})) * {step}"
        last = Size(Expr(text, MULTIPLY - 1), None, start.natural)
    return Value(type_, Expr(""), sizes=(last,), from_dimension=True)


# ------------------------------------------------------------------------------------ branches


@emits("stablehlo.if")
def if_(scope: Scope, node: Node) -> Result:
    """`lax.cond`."""
    condition = scope.array(node.operands[0])
    return _branches(scope, node, f"lax.cond({condition}, ", ("when_true", "when_false"), as_list=False)


@emits("stablehlo.case")
def case(scope: Scope, node: Node) -> Result:
    """`lax.switch`; an index outside of the branches takes the last one."""
    index, last = scope.name(node.operands[0], "branch"), len(node.regions) - 1
    outside = f"({index} < 0) | ({index} > {last})"
    start = f"lax.switch(jnp.where({outside}, {last}, {index}), "
    return _branches(scope, node, start, ("branch",) * len(node.regions), as_list=True)


def _branches(scope: Scope, node: Node, start: str, hints: Sequence[str], *, as_list: bool) -> Result:
    functions = []
    count = len(node.results)
    for hint, body in zip(hints, node.regions, strict=True):
        inner = scope.nested(body)
        inner.run()
        texts = inner.arrays(body.results)
        functions.append(scope.define(hint, [], inner, texts[0] if count == 1 else tuple_text(texts)))
    listed = f"[{', '.join(functions)}]" if as_list else ", ".join(functions)
    return Expr(f"{start}{listed})") if count == 1 else Unpacked(f"{start}{listed})")


@emits("stablehlo.map")
def map_(scope: Scope, node: Node) -> Result:
    """The region for every element, by `jax.vmap` over all elements in one axis."""
    body = node.regions[0]
    inner = scope.nested(body)
    names = [inner.names.fresh("x") for _ in body.arguments]
    for argument, name in zip(body.arguments, names, strict=True):
        inner.set(argument, Value.of(tensor_type(argument.type), Expr(name)))
    inner.run()
    function = scope.define("element", names, inner, inner.array(body.results[0]))
    first = scope.name(node.operands[0])
    flat = ", ".join(f"{scope.atom(value)}.reshape(-1)" for value in node.operands)
    return Expr(f"jax.vmap({function})({flat}).reshape({first}.shape)")
