"""Writing the body of one Python function.

A `Scope` knows the text for every value. A value that is used once and is short is written inside the
expression that uses it; any other gets a variable. Variables are assigned to again where what they
held is not needed any more, so that its memory is free, as in code that people write.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ivy.backends.emission.body import Body, Node
from ivy.backends.emission.layout import wrap
from ivy.backends.emission.locations import Origin, origin
from ivy.backends.emission.names import Namer, module_of, sanitise
from ivy.backends.torch.text import ATOM, DTYPES, Expr
from ivy.mlir import ir

if TYPE_CHECKING:
    from ivy.backends.torch.unit import Unit

INLINE_LENGTH = 56
"""Longer expressions become statements."""


class Scope:
    """The statements of one function, or of a block inside it, and the values visible in it."""

    def __init__(
        self, unit: Unit, body: Body, outer: Scope | None = None, indent: int = 2, *, block: bool = False
    ) -> None:
        self.unit = unit
        self.body = body
        self.outer = outer
        self.names = Namer(outer.names if outer else unit.names)
        self.lines: list[str] = []
        self.indent = indent
        self.block = block
        self._values: dict[ir.Value, Expr] = {}
        self._left: Counter[ir.Value] = Counter(body.uses)
        self._inner: dict[ir.Value, list[ir.Value]] = {}
        self._origin = Origin()

    # ---------------------------------------------------------------------------- values

    def get(self, value: ir.Value) -> Expr:
        """What stands for an SSA value."""
        scope: Scope | None = self
        while scope is not None:
            if value in scope._values:
                return scope._values[value]
            scope = scope.outer
        raise KeyError(f"no text for {value}")

    def set(self, value: ir.Value, meaning: Expr) -> None:
        """Say what stands for an SSA value."""
        self._values[value] = meaning

    def text(self, value: ir.Value) -> str:
        """Text of a tensor, for use as an argument."""
        return self.tensor(value).text

    def atom(self, value: ir.Value) -> str:
        """The same, fit for `.method()` and `[index]`."""
        return self.tensor(value).at(ATOM)

    def tensor(self, value: ir.Value) -> Expr:
        """A tensor, also where a number stands for one."""
        meaning = self.get(value)
        if meaning.number is None or "vtensor" not in str(value.type):
            return meaning
        return Expr(self.unit.constant_tensor(value, meaning))

    # ------------------------------------------------------------------------ statements

    def emit(self, node: Node) -> None:
        """Emit one operation."""
        result = self.unit.emitted(self, node)
        if isinstance(result, Expr) and len(node.results) == 1:
            value = node.results[0]
            if value not in self.body.uses:
                return
            if self._is_inline(value, result):
                self._values[value] = replace(result, name="")
                self._inner[value] = node.inputs()  # needed for as long as this expression is
                return
        names = self._chain(node)
        for value in node.inputs():
            self._release(value)
        if result is None:
            return
        if isinstance(result, Expr) and len(node.results) == 1:
            self._assign(node, names, result)
        elif isinstance(result, Expr):
            self._unpack(node, result)
        else:
            self._values.update(zip(node.results, result, strict=True))

    def _release(self, value: ir.Value) -> None:
        """One use of a value is written."""
        self._left[value] -= 1
        if self._left[value] <= 0:
            for inner in self._inner.pop(value, ()):
                self._release(inner)

    def _chain(self, node: Node) -> list[ir.Value]:
        """The first operand, and through expressions written inside this one the first of theirs."""
        chain: list[ir.Value] = []
        operands = node.operands
        while operands:
            chain.append(operands[0])
            operands = self._inner.get(operands[0], [])
        return chain

    def _is_inline(self, value: ir.Value, outcome: Expr) -> bool:
        if outcome.number is not None or outcome.items is not None or outcome.state:
            return True
        if outcome.text.isidentifier():
            return True
        return self.body.uses[value] == 1 and len(outcome.text) <= INLINE_LENGTH and "\n" not in outcome.text

    def _assign(self, node: Node, chain: Sequence[ir.Value], outcome: Expr) -> None:
        name = self._variable(node, chain)
        self.note(node)
        self.line(f"{name} = {outcome.text}")
        self._values[node.results[0]] = Expr(name, name=name)

    def _variable(self, node: Node, chain: Sequence[ir.Value]) -> str:
        """The name for a value: that of what it is made from if nothing needs that any more."""
        for operand in chain if not self.block else ():
            held = self._values.get(operand)
            if held is not None and held.name and self._left[operand] <= 0:
                return held.name
        return self.names.fresh(self.hint(node))

    def _unpack(self, node: Node, result: Expr) -> None:
        names = []
        for value in node.results:
            used = value in self.body.uses
            names.append(self.names.fresh(self.hint(node)) if used else "_")
            if used:
                self._values[value] = Expr(names[-1], name=names[-1])
        self.note(node)
        self.line(f"{', '.join(names)} = {result.text}")

    def assign(self, hint: str, text: str) -> str:
        """A new variable with this value."""
        name = self.names.fresh(hint)
        self.line(f"{name} = {text}")
        return name

    def line(self, text: str) -> None:
        """A statement, broken where it is too long."""
        indent = "    " * self.indent
        self.lines += [indent + part for part in wrap(text, len(indent))]

    def note(self, node: Node) -> None:
        """A comment with the origin of `node`, where it is not that of the line before."""
        place = origin(node.op.location)
        if place != self._origin and place.comment():
            self.lines.append(f"{'    ' * self.indent}# {place.comment()}")
        self._origin = place

    def hint(self, node: Node) -> str:
        """A name that says what a value is: after the module whose weights make it, or after the op."""
        for value in node.operands:
            try:
                state = self.get(value).state
            except KeyError:
                continue
            if state and module_of(state):
                name = module_of(state)
                return f"layer_{name[1:]}" if name[1:].isdigit() and name[0] == "x" else name
        return hint_of(node)

    # ----------------------------------------------------------------------------- types

    def dtype(self, number: int) -> str:
        """Text of an element type."""
        return self.unit.dtype_text(DTYPES[number])

    def device(self) -> str:
        """Text of the device that new tensors are made on."""
        return self.unit.device_text()

    # ----------------------------------------------------------------------- inner scopes

    def inner(self, body: Body, *, block: bool = False) -> Scope:
        """The scope of a function inside this one, or of an indented block."""
        return Scope(self.unit, body, self, self.indent + 1, block=block)

    def run(self) -> None:
        """Emit every operation of the body."""
        for node in self.body.nodes:
            self.emit(node)

    def results(self) -> list[str]:
        """Text of what the body gives."""
        return [self.text(value) for value in self.body.results]


_HINTS = {
    "add": "total", "sub": "difference", "mul": "scaled", "div": "quotient", "eq": "condition",
    "ne": "condition", "lt": "condition", "le": "condition", "gt": "condition", "ge": "condition",
    "to": "cast", "cat": "joined", "matmul": "product", "index": "picked", "index_put": "updated",
    "where": "chosen", "convolution": "conv", "reshape": "reshaped", "transpose": "transposed",
    "permute": "permuted", "slice": "part", "bitwise_and": "both", "bitwise_or": "either", "view": "bits",
    "size": "size", "broadcast_to": "expanded", "unsqueeze": "expanded", "squeeze": "squeezed",
    "scaled_dot_product_attention": "attention", "full": "filled", "arange": "places",
}  # fmt: skip


def hint_of(node: Node) -> str:
    """A name from the kind of operation."""
    name = node.name
    if name == "torch.operator":
        name = ir.StringAttr(node.op.attributes["name"]).value
    short = name.removeprefix("torch.").removeprefix("aten.").split(".")[0].lstrip("_")
    short = short.removeprefix("linalg_").removeprefix("special_").removeprefix("fft_")
    return _HINTS.get(short, sanitise(short) or "x")


def names_of(values: Sequence[Expr]) -> list[str]:
    """The texts of several expressions."""
    return [value.text for value in values]
