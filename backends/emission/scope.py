"""Writing the body of one Python function.

A `Scope` knows the text for every value and decides what becomes a statement: a value that is used
once, near, and is short is written inside the expression that uses it; everything else gets a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ivy.backends.emission.attributes import attribute, constant_data
from ivy.backends.emission.body import Body, Node
from ivy.backends.emission.layout import wrap
from ivy.backends.emission.literals import (
    PRINTED_ELEMENTS,
    number_text,
    quote,
    shape_text,
)
from ivy.backends.emission.locations import Origin, origin
from ivy.backends.emission.names import Namer, module_of
from ivy.backends.emission.types import TensorType, is_integer, tensor_type
from ivy.backends.emission.values import ATOM, Expr, Size, Unpacked, Value, sizes_text, tuple_text
from ivy.mlir import ir

if TYPE_CHECKING:
    from ivy.backends.emission.unit import Unit

INLINE_LENGTH = 72
"""Longer expressions become statements."""

Result = Expr | Value | Unpacked | Sequence[Expr | Value]
"""What an op's emission function returns: one thing per result, or text for all of them."""


class Scope:
    """The statements of one function, and the values visible in it."""

    def __init__(self, unit: Unit, body: Body, outer: Scope | None = None, indent: int = 1) -> None:
        self.unit = unit
        self.language = unit.language
        self.body = body
        self.outer = outer
        self.names = Namer(outer.names if outer else unit.names)
        self.lines: list[str] = []
        self._indent = "    " * indent
        self._depth = indent
        self._values: dict[ir.Value, Value] = {}
        self._origin = Origin()
        self._location: ir.Location | None = None

    # ---------------------------------------------------------------- values in

    def get(self, value: ir.Value) -> Value:
        """What stands for an SSA value."""
        scope: Scope | None = self
        while scope is not None:
            if value in scope._values:
                return scope._values[value]
            scope = scope.outer
        raise KeyError(f"no text for {value}")

    def set(self, value: ir.Value, meaning: Value) -> None:
        """Say what stands for an SSA value."""
        self._values[value] = meaning

    def array(self, value: ir.Value) -> str:
        """Text of the full array with its own dtype, for use as an argument."""
        return self.full(value).text

    def atom(self, value: ir.Value) -> str:
        """The same, fit for `.method()` and `[index]`."""
        return self.full(value).at(ATOM)

    def arrays(self, values: Sequence[ir.Value]) -> list[str]:
        """`array` of each."""
        return [self.array(value) for value in values]

    def full(self, value: ir.Value) -> Expr:
        """The full array: typed if it is a number, broadcast if that was left to the user."""
        meaning = self.get(value)
        if meaning.sizes is not None:
            return self.strong(meaning)
        if not meaning.scalar and not meaning.lazy:
            return meaning.expr
        return self._broadcast(value, meaning)

    def strong(self, meaning: Value) -> Expr:
        """Text with the value's dtype, of its extent: a Python number becomes a typed scalar."""
        dtype = meaning.type.dtype
        if meaning.sizes is not None:
            return Expr(self.language.asarray(sizes_text(meaning.sizes, meaning.type.shape), dtype))
        if not meaning.scalar:
            return meaning.expr
        if meaning.number is None:
            return Expr(self.language.asarray(meaning.expr.text, dtype))
        return Expr(self.language.typed_number(meaning.expr.text, dtype))

    def name(self, value: ir.Value, hint: str = "") -> str:
        """A variable (or `params[…]`) that holds the full array."""
        expr = self.full(value)
        if _is_name(expr.text):
            return expr.text
        name = self.assign(hint or "x", expr.text)
        self._hold(value, Value.of(tensor_type(value.type), Expr(name)))
        return name

    def _hold(self, value: ir.Value, meaning: Value) -> None:
        scope: Scope | None = self
        while scope is not None and value not in scope._values:
            scope = scope.outer
        if scope is self:
            self._values[value] = meaning

    def _broadcast(self, value: ir.Value, meaning: Value) -> Expr:
        shape = meaning.full_shape or shape_text(meaning.type.shape)
        if meaning.scalar and meaning.type.shape == ():
            return self.strong(meaning)
        if meaning.scalar:
            text = self.language.full(shape, meaning.expr.text, meaning.type.dtype)
        elif _only_leading_ones(meaning):
            text = self.language.reshape(meaning.expr, shape)
        else:
            text = self.language.broadcast_to(self.strong(meaning).text, shape)
        if self.body.uses[value] > 1:
            name = self.assign("broadcast", text)
            self._hold(value, Value.of(meaning.type, Expr(name)))
            return Expr(name)
        return Expr(text)

    # ------------------------------------------------------------- shape values

    def sizes(self, value: ir.Value) -> tuple[Size, ...] | None:
        """The Python integers of a shape value (a small constant is one too), or `None`."""
        meaning = self.get(value)
        if meaning.sizes is not None:
            return meaning.sizes
        if not (is_integer(meaning.type.dtype) or meaning.type.dtype == "bool"):
            return None
        if meaning.number is not None and len(meaning.type.shape) < 2 and meaning.type.is_static:
            count = int(np.prod(meaning.type.shape))
            return (Size.constant(int(meaning.number)),) * count if count <= PRINTED_ELEMENTS else None
        if meaning.array is not None and meaning.array.ndim < 2 and meaning.array.size <= PRINTED_ELEMENTS:
            return tuple(Size.constant(int(item)) for item in meaning.array.reshape(-1))
        return None

    def shape_of(self, value: ir.Value, node: Node) -> str:
        """The shape that an operand gives, as a tuple of Python integers."""
        sizes = self.sizes(value)
        if sizes is None:
            known = self.language.shape_from(self.array(value))
            if known is not None:
                return known
            self.unsupported(node, f"the shape depends on data, which {self.language.framework} cannot trace")
            return "()"
        return tuple_text([size.expr.text for size in sizes]) if sizes else "()"

    # --------------------------------------------------------------- values out

    def bind(self, node: Node, result: Result) -> None:
        """Let the results of `node` stand for `result`."""
        if isinstance(result, Unpacked):
            self._unpack(node, result)
            return
        outcomes = result if isinstance(result, (list, tuple)) else [result]
        for value, outcome in zip(node.results, outcomes, strict=True):
            if value in self.body.uses:
                self._bind(node, value, outcome)

    def _bind(self, node: Node, value: ir.Value, outcome: Expr | Value) -> None:
        type_ = tensor_type(value.type)
        meaning = Value.of(type_, outcome) if isinstance(outcome, Expr) else outcome
        self.unit.watch.value(type_.dtype, node, meaning)
        uses = self.body.uses[value]
        if meaning.sizes is not None:
            meaning = self._name_sizes(node, meaning, uses)
        elif self._is_inline(meaning, uses):
            pass
        else:
            meaning = meaning.renamed(self.statement(node, meaning.expr))
        self._values[value] = meaning

    def _is_inline(self, meaning: Value, uses: int) -> bool:
        text = meaning.expr.text
        if meaning.scalar or _is_name(text) or (meaning.array is not None and len(text) < 40):
            return True
        return uses == 1 and len(text) <= INLINE_LENGTH and "\n" not in text

    def _name_sizes(self, node: Node, meaning: Value, uses: int) -> Value:
        named = []
        for size in meaning.sizes or ():
            text = size.expr.text
            is_long = uses > 1 or len(text) > INLINE_LENGTH
            if size.known is None and is_long and not text.isidentifier():
                named.append(replace(size, expr=Expr(self.assign(size.expr.hint or "size", text))))
            else:
                named.append(size)
        return replace(meaning, sizes=tuple(named))

    def _unpack(self, node: Node, result: Unpacked) -> None:
        base = self._hint(node, Expr(""))
        hints = result.hints or (base,) * len(node.results)
        names = [self.names.fresh(hint) for hint in hints]
        self.note(node)
        targets = f"{names[0]}," if len(names) == 1 else ", ".join(names)
        self.line(f"{targets} = {result.text}")
        for value, name in zip(node.results, names, strict=True):
            type_ = tensor_type(value.type)
            self.unit.watch.value(type_.dtype, node, None)
            self._values[value] = Value.of(type_, Expr(name))

    def statement(self, node: Node, expr: Expr) -> str:
        """Give the value of `node` a name that says what it is."""
        self.note(node)
        return self.assign(self._hint(node, expr), expr.text)

    def assign(self, hint: str, text: str) -> str:
        """A new variable with this value."""
        name = self.names.fresh(hint)
        self.line(f"{name} = {text}")
        return name

    def line(self, text: str) -> None:
        """A statement, broken where it is too long."""
        self.lines += [self._indent + part for part in wrap(text, len(self._indent))]

    def indented(self, text: str) -> str:
        """A line one level deeper."""
        return f"{self._indent}    {text}"

    def note(self, node: Node) -> None:
        """A comment with the origin of `node`, where it is not that of the line before."""
        location = node.op.location
        if self._location is not None and location == self._location:
            return
        self._location = location
        place = origin(location)
        if place != self._origin and place.comment():
            self.lines.append(f"{self._indent}# {place.comment()}")
        self._origin = place

    def _hint(self, node: Node, expr: Expr) -> str:
        for value in node.operands:
            parameter = self.parameter_of(value)
            if parameter and module_of(parameter):
                return module_of(parameter)
        return expr.hint or hint_of(node)

    def parameter_of(self, value: ir.Value) -> str | None:
        """The parameter that a value is, possibly reshaped or transposed."""
        meaning = self.get(value)
        return meaning.parameter

    # ------------------------------------------------------------- other things

    def unsupported(self, node: Node, reason: str = "") -> Expr:
        """Note that `node` cannot be emitted; the error with all such places comes at the end."""
        self.unit.report(node, reason)
        return Expr("None")

    def constants_of(self, body: Body) -> dict[ir.Value, Any]:
        """The numbers that a region takes from around it."""
        numbers = {value: self.get(value).number for value in body.captured()}
        return {value: number for value, number in numbers.items() if number is not None}

    def nested(self, body: Body) -> Scope:
        """The scope of a function inside this one."""
        return Scope(self.unit, body, self, self._depth + 1)

    def define(self, hint: str, parameters: Sequence[str], inner: Scope, result: str) -> str:
        """Write a function whose body is `inner`'s lines; the name it got."""
        name = self.names.fresh(hint)
        self.lines.append(f"{self._indent}def {name}({', '.join(parameters)}):")
        self.lines += inner.lines
        self.lines += [inner._indent + part for part in wrap(f"return {result}", len(inner._indent))]
        self.lines.append("")
        return name

    def run(self) -> None:
        """Emit every operation of the body."""
        for node in self.body.nodes:
            self.unit.emit(self, node)


def constant_value(scope: Scope, node: Node) -> Value:
    """The value of a `stablehlo.constant`."""
    type_ = tensor_type(node.results[0].type)
    data = constant_data(node.op)
    if not isinstance(data, np.ndarray):
        scope.unit.watch.number(data, type_.dtype, node)
        return scalar_value(scope, type_, data)
    scope.unit.watch.array(data, type_.dtype, node)
    if data.size <= PRINTED_ELEMENTS:
        text = scope.language.array(data, type_.dtype)
    else:
        text = scope.language.constant(quote(scope.unit.constant(data)), type_.dtype)
    return replace(Value.of(type_, Expr(text, hint="constant")), array=data)


def scalar_value(scope: Scope, type_: TensorType, number: Any) -> Value:
    """A number, broadcast to a shape."""
    text = number_text(scope.language, number, type_.dtype)
    return Value(type_, text, (), type_.shape != (), scalar=True, number=number)


def _only_leading_ones(meaning: Value) -> bool:
    lead = len(meaning.type.shape) - len(meaning.extent)
    return (
        meaning.type.is_static
        and lead > 0
        and meaning.type.shape == (1,) * lead + meaning.extent
        and meaning.full_shape is None
    )


def _is_name(text: str) -> bool:
    return text.isidentifier() or (text.startswith(("params[", "constants[")) and text.count("[") == 1)


HINTS = {
    "abs": "absolute",
    "compare": "condition",
    "dot_general": "product",
    "convolution": "conv",
    "divide": "quotient",
    "subtract": "difference",
    "multiply": "scaled",
    "add": "total",
    "call": "result",
    "convert": "cast",
    "map": "mapped",
    "slice": "part",
    "real_dynamic_slice": "part",
    "dynamic_slice": "part",
    "composite": "result",
    "custom_call": "result",
    "power": "power",
    "sort": "ordered",
    "reverse": "flipped",
    "concatenate": "joined",
    "and": "both",
    "or": "either",
    "not": "inverse",
    "complex": "complex_pair",
    "while": "state",
    "if": "chosen",
    "case": "chosen",
    "transpose": "transposed",
    "reshape": "reshaped",
    "dynamic_reshape": "reshaped",
}
"""What a value is called after its operation, where the operation's own name does not read well."""


def hint_of(node: Node) -> str:
    """A name from the kind of operation; composites and calls are named after what they call."""
    short = node.name.split(".", maxsplit=1)[1]
    if short == "composite":
        return str(attribute(node.op, "name")).rsplit(".", maxsplit=1)[-1]
    return HINTS.get(short, short)
