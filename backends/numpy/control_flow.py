"""Loops and branches, as Python statements."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ivy.backends.emission.body import Body, Node
from ivy.backends.emission.loops import Counted, counted_loop, counter_type, last_count
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import NOT, Expr, Size, Value
from ivy.backends.numpy.indexing import inside, part
from ivy.backends.numpy.registry import emits
from ivy.mlir import ir


@emits("stablehlo.while")
def while_(scope: Scope, node: Node) -> Result:
    """`for` where the range is known before the loop, else `while`."""
    counted = counted_loop(scope, node)
    scope.note(node)
    return _while(scope, node) if counted is None else _for(scope, node, counted)


def _carried(scope: Scope, node: Node, positions: Sequence[int], written: Collection[int] = ()) -> list[str]:
    """Variables for the carried values, with the initial ones; copies of those that are written."""
    texts = scope.arrays([node.operands[i] for i in positions])
    for place, position in enumerate(positions):
        if position in written and not texts[place].startswith("np.zeros("):
            texts[place] = f"np.array({texts[place]})"
    return [scope.assign("state", text) for text in texts]


def _enter(inner: Scope, arguments: Sequence[ir.Value], names: Sequence[str]) -> None:
    for argument, name in zip(arguments, names, strict=True):
        inner.set(argument, Value.of(tensor_type(argument.type), Expr(name)))


def _leave(inner: Scope, names: Sequence[str], texts: Sequence[str]) -> None:
    changed = [(name, text) for name, text in zip(names, texts, strict=True) if name != text]
    if changed:
        inner.line(f"{', '.join(n for n, _ in changed)} = {', '.join(t for _, t in changed)}")
    elif not inner.lines:
        inner.line("pass")


def _while(scope: Scope, node: Node) -> Result:
    condition_body, step_body = node.regions
    names = _carried(scope, node, range(len(node.operands)))
    condition = scope.nested(condition_body)
    _enter(condition, condition_body.arguments, names)
    condition.run()
    test = condition.full(condition_body.results[0])
    if condition.lines:
        scope.line("while True:")
        scope.lines += condition.lines
        condition.lines = []
        condition.line(f"if not {test.at(NOT)}:")
        scope.lines += [*condition.lines, condition.indented("break")]
    else:
        scope.line(f"while {test.text}:")
    inner = scope.nested(step_body)
    _enter(inner, step_body.arguments, names)
    inner.run()
    _leave(inner, names, inner.arrays(step_body.results))
    scope.lines += inner.lines
    return [Expr(name) for name in names]


def _for(scope: Scope, node: Node, counted: Counted) -> Result:
    body = node.regions[1]
    positions = [i for i in range(len(node.operands)) if i != counted.position]
    written = _written(body)
    names = _carried(scope, node, positions, written.values())
    inner = scope.nested(body)
    _enter(inner, [body.arguments[i] for i in positions], names)
    index = inner.names.fresh("i")
    last = None if counted.limit.known is None else counted.limit.known - 1
    counter = Size(Expr(index), None, counted.start.natural, last)
    type_ = counter_type(node, counted.position)
    inner.set(
        body.arguments[counted.position], Value(type_, Expr(index), sizes=(counter,), from_dimension=True)
    )
    for step in body.nodes:
        if step not in written or not _write(inner, step):
            inner.unit.emit(inner, step)
    scope.line(f"for {index} in range({_range(counted)}):")
    _leave(inner, names, inner.arrays([body.results[i] for i in positions]))
    scope.lines += inner.lines
    results: list[Expr | Value] = [Expr(name) for name in names]
    results.insert(counted.position, last_count(scope, node, counted))
    return results


def _written(body: Body) -> dict[Node, int]:
    """Writes into carried arrays that nothing else reads, which can be done in place; their positions."""
    found = {}
    for position, (argument, result) in enumerate(zip(body.arguments, body.results, strict=True)):
        maker = body.maker.get(result)
        if maker is None or maker.name != "stablehlo.dynamic_update_slice" or maker.operands[0] != argument:
            continue
        if body.uses[argument] == 1 and body.uses[result] == 1:
            found[maker] = position
    return found


def _write(inner: Scope, node: Node) -> bool:
    """`x[i] = row`, where the place surely lies inside; whether it does."""
    x, update, *values = node.operands
    lengths = [size or 0 for size in tensor_type(update.type).shape]
    starts = inside(inner, x, values, lengths) if 0 not in lengths else None
    if starts is None:
        return False
    first, name, row = starts[0] if starts else None, inner.array(x), inner.get(update)
    if first is not None and lengths[0] == 1 and not any(starts[1:]):
        text = row.expr.text if row.lazy else inner.array(update)  # broadcast where it is written
        inner.line(f"{name}[{first.expr.text}] = {text}")
    else:
        inner.line(f"{part(name, starts, lengths)} = {inner.array(update)}")
    inner.set(node.results[0], Value.of(tensor_type(x.type), Expr(name)))
    return True


def _range(counted: Counted) -> str:
    parts = [counted.limit.expr.text]
    if counted.start.known != 0 or counted.step != 1:
        parts.insert(0, counted.start.expr.text)
    if counted.step != 1:
        parts.append(str(counted.step))
    return ", ".join(parts)


# ------------------------------------------------------------------------------------ branches


@emits("stablehlo.if")
def if_(scope: Scope, node: Node) -> Result:
    """`if` and `else`."""
    return _branches(scope, node, [f"if {scope.array(node.operands[0])}:", "else:"])


@emits("stablehlo.case")
def case(scope: Scope, node: Node) -> Result:
    """`if`, `elif` and `else`; an index outside of the branches takes the last one."""
    index, last = scope.name(node.operands[0], "branch"), len(node.regions) - 1
    if last == 0:
        return _branches(scope, node, ["if True:"])
    tests = [f"{'el' if i else ''}if {index} == {i}:" for i in range(last)]
    return _branches(scope, node, [*tests, "else:"])


def _branches(scope: Scope, node: Node, heads: Sequence[str]) -> Result:
    scope.note(node)
    names = [scope.names.fresh("chosen") for _ in node.results]
    for head, body in zip(heads, node.regions, strict=True):
        inner = scope.nested(body)
        inner.run()
        _leave(inner, names, inner.arrays(body.results))
        scope.line(head)
        scope.lines += inner.lines
    return [Expr(name) for name in names]


@emits("stablehlo.map")
def map_(scope: Scope, node: Node) -> Result:
    """The region as a function, of whole arrays at once."""
    body = node.regions[0]
    inner = scope.nested(body)
    names = [inner.names.fresh("x") for _ in body.arguments]
    _enter(inner, body.arguments, names)
    inner.run()
    function = scope.define("element", names, inner, inner.array(body.results[0]))
    return Expr(f"{function}({', '.join(scope.arrays(node.operands))})")
