"""Loops and branches, as TensorFlow's functional control flow, which has gradients."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.backends.emission.body import Node
from ivy.backends.emission.loops import counted_loop
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked, Value, tuple_text
from ivy.backends.tensorflow.registry import emits
from ivy.mlir import ir


@emits("stablehlo.while")
def while_(scope: Scope, node: Node) -> Result:
    """`tf.while_loop`; with the number of iterations where it is known, which XLA's gradients need."""
    counted = counted_loop(scope, node)
    functions = []
    for hint, body in zip(("keep_going", "step"), node.regions, strict=True):
        inner = scope.nested(body)
        names = _enter(inner, body.arguments)
        inner.run()
        texts = inner.arrays(body.results)
        result = texts[0] if hint == "keep_going" else tuple_text(texts)
        functions.append(scope.define(hint, names, inner, result))
    start = tuple_text(scope.arrays(node.operands))
    options = ""
    if counted is not None and counted.start.known is not None and counted.limit.known is not None:
        count = len(range(counted.start.known, counted.limit.known, counted.step))
        options = f", maximum_iterations={count}"
    return Unpacked(f"tf.while_loop({', '.join(functions)}, {start}{options})")


def _enter(inner: Scope, arguments: Sequence[ir.Value]) -> list[str]:
    names = [inner.names.fresh("x") for _ in arguments]
    for argument, name in zip(arguments, names, strict=True):
        inner.set(argument, Value.of(tensor_type(argument.type), Expr(name)))
    return names


@emits("stablehlo.if")
def if_(scope: Scope, node: Node) -> Result:
    """`tf.cond`."""
    condition = scope.array(node.operands[0])
    return _branches(scope, node, f"tf.cond({condition}, ", ("when_true", "when_false"), as_list=False)


@emits("stablehlo.case")
def case(scope: Scope, node: Node) -> Result:
    """`tf.switch_case`; an index outside of the branches takes the last one."""
    index = scope.array(node.operands[0])
    return _branches(scope, node, f"tf.switch_case({index}, ", ("branch",) * len(node.regions), as_list=True)


def _branches(scope: Scope, node: Node, start: str, hints: Sequence[str], *, as_list: bool) -> Result:
    functions = []
    count = len(node.results)
    for hint, body in zip(hints, node.regions, strict=True):
        inner = scope.nested(body)
        inner.run()
        texts = [f"tf.identity({text})" for text in inner.arrays(body.results)]
        functions.append(scope.define(hint, [], inner, texts[0] if count == 1 else tuple_text(texts)))
    listed = f"[{', '.join(functions)}]" if as_list else ", ".join(functions)
    return Expr(f"{start}{listed})") if count == 1 else Unpacked(f"{start}{listed})")


@emits("stablehlo.map")
def map_(scope: Scope, node: Node) -> Result:
    """The region as a function, of whole arrays at once."""
    body = node.regions[0]
    inner = scope.nested(body)
    names = _enter(inner, body.arguments)
    inner.run()
    function = scope.define("element", names, inner, inner.array(body.results[0]))
    return Expr(f"{function}({', '.join(scope.arrays(node.operands))})")
