"""Choices and loops.

What is known when Python runs (sizes, trip counts) is Python's own `if` and `for`. What depends on
data goes through a helper: Python's control flow in eager mode, where it is differentiable, and
PyTorch's traceable operators under `torch.compile` and `torch.export`.
"""

from __future__ import annotations

from ivy.backends.emission.body import Body, Node
from ivy.backends.torch.outputs import Rows, rows_of
from ivy.backends.torch.printers import prints
from ivy.backends.torch.scope import Scope
from ivy.backends.torch.text import Expr, tuple_text
from ivy.mlir import ir

ENDLESS = 2**63 - 1


@prints("prim.If")
def choice(scope: Scope, node: Node) -> object:
    """`if` on sizes; a choice between two functions on data."""
    condition, bodies = node.operands[0], node.regions
    scope.note(node)
    if _is_data(scope, condition):
        names = [_branch(scope, body, hint) for body, hint in zip(bodies, ("then", "otherwise"), strict=True)]
        helper = scope.unit.runtime("choose")
        return _results(node, f"{helper}({scope.get(condition).text}, {names[0]}, {names[1]})")
    targets = [scope.names.fresh(scope.hint(node)) for _ in node.results]
    for keyword, body in zip((f"if {scope.get(condition).text}:", "else:"), bodies, strict=True):
        scope.line(keyword)
        inner = scope.inner(body, block=True)
        inner.run()
        inner.line(f"{', '.join(targets)} = {', '.join(inner.results())}")
        scope.lines += inner.lines
    for value, name in zip(node.results, targets, strict=True):
        scope.set(value, Expr(name))
    return None


def _is_data(scope: Scope, condition: ir.Value) -> bool:
    """Whether a condition is the truth of a tensor."""
    owner = condition.owner
    return not isinstance(owner, ir.Block) and owner.operation.name == "torch.aten.Bool.Tensor"


def _branch(scope: Scope, body: Body, hint: str) -> str:
    """A function of no arguments that gives the results of a block."""
    name = scope.names.fresh(hint)
    inner = scope.inner(body)
    inner.run()
    scope.line(f"def {name}():")
    scope.lines += inner.lines
    results = [_owned(inner, value) for value in body.results]
    inner.lines = []
    inner.line(f"return {tuple_text(results)}")
    scope.lines += inner.lines
    return name


def _owned(scope: Scope, value: ir.Value) -> str:
    """A result that is no argument of its function, which PyTorch's operators do not allow."""
    text = scope.text(value)
    tensor = "vtensor" in str(value.type)
    return f"{text}.clone()" if tensor and value not in scope.body.maker else text


def _results(node: Node, text: str) -> Expr:
    """The results of a helper, which gives a tuple."""
    return Expr(f"{text}[0]") if len(node.results) == 1 else Expr(text)


@prints("prim.Loop")
def loop(scope: Scope, node: Node) -> object:
    """`for` where only a count ends it; else the helper that repeats a function."""
    trips, first = node.operands[:2]
    initial, body = node.operands[2:], node.regions[0]
    again = body.results[0]
    scope.note(node)
    counted = scope.get(first).text == "True" and _known_true(again)
    if counted:
        return _for(scope, node, scope.get(trips).text, initial, body)
    if scope.get(trips).number != ENDLESS or body.arguments[0] in body.uses:
        raise NotImplementedError("a loop with both a count and a condition")
    return _while(scope, node, first, initial, body)


def _known_true(value: ir.Value) -> bool:
    owner = value.owner
    if isinstance(owner, ir.Block) or owner.operation.name != "torch.constant.bool":
        return False
    return bool(owner.operation.attributes["value"].value)


def _for(scope: Scope, node: Node, trips: str, initial: list[ir.Value], body: Body) -> None:
    """The rows of results that are made step by step are collected in lists."""
    rows, hint = rows_of(node), f"{scope.hint(node)}_state"
    names = [scope.names.fresh("rows" if i in rows else hint) for i in range(len(initial))]
    if names:
        starts = ["[]" if i in rows else scope.text(value) for i, value in enumerate(initial)]
        scope.line(f"{', '.join(names)} = {', '.join(starts)}")
    inner = scope.inner(body, block=True)
    counter = inner.names.fresh("i")
    scope.line(f"for {counter} in range({trips}):")
    for argument, name in zip(body.arguments, [counter, *names], strict=True):
        inner.set(argument, Expr(name))
    _step(inner, names, rows)
    scope.lines += inner.lines or ["    " * inner.indent + "pass"]
    for i, (value, name) in enumerate(zip(node.results, names, strict=True)):
        if i in rows and value in scope.body.uses:
            scope.line(f"{name} = {_stacked(name, rows[i])}")
        scope.set(value, Expr(name))


def _step(inner: Scope, names: list[str], rows: dict[int, Rows]) -> None:
    """The statements of a loop's body."""
    places = {written.node: i for i, written in rows.items()}
    for node in inner.body.nodes:
        if node in places:
            i = places[node]
            inner.line(f"{names[i]}.append({inner.text(rows[i].value)})")
        else:
            inner.emit(node)
    carried = {name: 1 + i for i, name in enumerate(names) if i not in rows}
    if carried:
        results = [inner.text(inner.body.results[i]) for i in carried.values()]
        inner.line(f"{', '.join(carried)} = {', '.join(results)}")


def _stacked(name: str, rows: Rows) -> str:
    axis = f", dim={rows.axis}" if rows.axis else ""
    return f"torch.stack({name}{'[::-1]' if rows.turned else ''}{axis})"


def _while(scope: Scope, node: Node, first: ir.Value, initial: list[ir.Value], body: Body) -> Expr:
    name = scope.names.fresh("step")
    inner = scope.inner(body)
    parameters = [inner.names.fresh("go_on"), *(inner.names.fresh("state") for _ in initial)]
    for argument, parameter in zip(body.arguments[1:], parameters[1:], strict=True):
        inner.set(argument, Expr(parameter))
    inner.run()
    scope.line(f"def {name}({', '.join(parameters)}):")
    results = [_owned(inner, value) for value in body.results]
    inner.line(f"return {tuple_text(results)}")
    scope.lines += inner.lines
    helper = scope.unit.runtime("repeat_while")
    starts = tuple_text([scope.text(value) for value in (first, *initial)])
    text = f"{helper}({name}, {starts})"
    return Expr(f"{text}[0]") if len(node.results) == 1 else Expr(text)
