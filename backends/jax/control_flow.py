"""Loops and branches. A loop that counts to a known number is a scan, which has gradients."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.backends.emission.body import Node
from ivy.backends.emission.loops import Counted, counted_loop, counter_type, last_count
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked, Value, tuple_text
from ivy.backends.jax.language import dtype_text
from ivy.backends.jax.registry import emits
from ivy.mlir import ir


@emits("stablehlo.while")
def while_(scope: Scope, node: Node) -> Result:
    """`lax.scan` where the trip count is known when the program is traced, else `lax.while_loop`."""
    counted = counted_loop(scope, node)
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


def _scan(scope: Scope, node: Node, counted: Counted) -> Result:
    body = node.regions[1]
    carried = [i for i in range(len(node.operands)) if i != counted.position]
    initial = scope.arrays([node.operands[i] for i in carried])
    inner = scope.nested(body)
    carry = _unpack_carry(inner, [body.arguments[i] for i in carried])
    index = inner.names.fresh("i")
    inner.set(body.arguments[counted.position], Value.of(counter_type(node, counted.position), Expr(index)))
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
    results.insert(counted.position, last_count(scope, node, counted))
    return results


def _range(node: Node, counted: Counted) -> str:
    parts = [counted.limit.expr.text]
    if counted.start.known != 0 or counted.step != 1:
        parts.insert(0, counted.start.expr.text)
    if counted.step != 1:
        parts.append(str(counted.step))
    return f"jnp.arange({', '.join(parts)}, dtype={dtype_text(counter_type(node, counted.position).dtype)})"


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
