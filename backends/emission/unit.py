"""One source file while it is written: its functions, its constants, and what went wrong."""

from __future__ import annotations

import ast
import functools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ivy.backends.emission.attributes import constant_data
from ivy.backends.emission.body import Body, Node, read_body
from ivy.backends.emission.language import Language
from ivy.backends.emission.locations import origin
from ivy.backends.emission.names import Namer, sanitise
from ivy.backends.emission.scope import Scope
from ivy.backends.emission.sizes import shape_arithmetic
from ivy.backends.emission.types import NotInTargetError, TensorType, tensor_type
from ivy.backends.emission.values import Expr, Value, shape_value, sizes_text
from ivy.errors import UnsupportedOp, UnsupportedOpError
from ivy.mlir import ir

ArgumentKind = tuple[bool, ...] | None
"""`None`: an array. Otherwise a shape value: for each element whether it is never negative."""


@dataclass(frozen=True)
class Helper:
    """A Python function made from a private function of the module.

    Attributes:
        name: its Python name.
        takes: which of the arguments it takes: those that it uses.
        result_kinds: which of its results are shape values, as in `ArgumentKind`.
    """

    name: str
    takes: tuple[bool, ...]
    result_kinds: tuple[ArgumentKind, ...]


class Unit:
    """Collects the parts of a source file."""

    def __init__(self, module: ir.Module, language: Language) -> None:
        self.language = language
        self.definitions: list[str] = []
        self.constants: dict[str, np.ndarray] = {}
        self.watch = language.watch()
        self._functions = {
            ir.StringAttr(op.operation.attributes["sym_name"]).value: op.operation
            for op in module.body.operations
            if "sym_name" in op.operation.attributes
        }
        functions = frozenset(map(_function_name, self._functions))
        self.names = Namer(functions=functions, reserved=language.reserved)
        for name in runtime_sources(language.runtime):
            self.names.fresh(name)
        self._bodies: dict[str, Body] = {}
        self._helpers: dict[tuple[str, tuple[ArgumentKind, ...]], Helper] = {}
        self._runtime: dict[str, str] = {}
        self._unsupported: list[UnsupportedOp] = []

    def emit(self, scope: Scope, node: Node) -> None:
        """Emit one operation into `scope`."""
        emitter = self.language.emitters.get(node.name)
        try:
            known = shape_arithmetic(scope, node)
            if known is not None:
                scope.bind(node, known)
                return
            result = emitter(scope, node) if emitter else scope.unsupported(node)
            if isinstance(result, Expr) and len(node.results) > 1:  # reported as unsupported
                result = [result] * len(node.results)
            scope.bind(node, result)
        except NotInTargetError as error:
            self.report(node, str(error))
            for value in node.results:
                scope.set(value, Value.of(_placeholder_type(value), Expr("None")))

    def report(self, node: Node, reason: str = "") -> None:
        """Note an operation that cannot be emitted."""
        name = node.name
        if name in ("stablehlo.custom_call", "stablehlo.composite"):
            key = "call_target_name" if name.endswith("call") else "name"
            name = f"{name} @{ir.StringAttr(node.op.attributes[key]).value}"
        self._unsupported.append(UnsupportedOp(name, origin(node.op.location).where(), reason))

    def finish(self) -> None:
        """Raise the error for everything that was reported.

        Raises:
            UnsupportedOpError: something was.
        """
        if self._unsupported:
            raise UnsupportedOpError(f"stablehlo to {self.language.name}", self._unsupported)

    def constant(self, array: np.ndarray) -> str:
        """The key of a large constant, which is not printed."""
        for key, known in self.constants.items():
            if known is array:
                return key
        key = f"constant_{len(self.constants)}"
        self.constants[key] = array
        return key

    def constant_number(self, node: Node) -> bool | int | float | complex | None:
        """The number that all elements of a constant operation are; `None` where they differ."""
        data = constant_data(node.op)
        return None if isinstance(data, np.ndarray) else data

    def runtime(self, name: str) -> str:
        """Copy a runtime function, and those that it calls, into the source; its name there, its own."""
        if name not in self._runtime:
            sources = runtime_sources(self.language.runtime)
            called = [part.id for part in ast.walk(ast.parse(sources[name])) if isinstance(part, ast.Name)]
            for other in dict.fromkeys(called):
                if other in sources and other != name:
                    self.runtime(other)
            self._runtime[name] = sources[name]
        return name

    def runtime_definitions(self) -> list[str]:
        """The source of the functions that `runtime` copied."""
        return list(self._runtime.values())

    def body(self, symbol: str) -> Body:
        """The body of a function of the module."""
        if symbol not in self._bodies:
            if symbol not in self._functions:
                raise NotInTargetError(f"the module has no function @{symbol}")
            self._bodies[symbol] = read_body(self._functions[symbol].regions[0].blocks[0])
        return self._bodies[symbol]

    def helper(self, symbol: str, kinds: Sequence[ArgumentKind], hint: str) -> Helper:
        """The Python function for a private function, called with these kinds of arguments.

        `hint` is what to call it.
        """
        key = (symbol, tuple(kinds))
        if key not in self._helpers:
            self._helpers[key] = self._define(symbol, tuple(kinds), hint)
        return self._helpers[key]

    def _define(self, symbol: str, kinds: tuple[ArgumentKind, ...], hint: str) -> Helper:
        body = self.body(symbol)
        scope = Scope(self, body)
        scope.names = Namer(self.names)
        name = self.names.fresh(hint)
        takes = tuple(argument in body.uses for argument in body.arguments)
        parameters = [
            _parameter(scope, argument, kind)
            for argument, kind, used in zip(body.arguments, kinds, takes, strict=True)
            if used
        ]
        scope.run()
        results, result_kinds = _returned(scope)
        scope.line(f"return {', '.join(results)}")
        self.definitions.append("\n".join([f"def {name}({', '.join(parameters)}):", *scope.lines]))
        return Helper(name, takes, result_kinds)


def _function_name(symbol: str) -> str:
    """What the helper for a private function is called: `remainder` for `ivy.remainder.impl_1`."""
    return sanitise(symbol.split(".")[1] if symbol.startswith("ivy.") else symbol)


def _parameter(scope: Scope, argument: ir.Value, kind: ArgumentKind) -> str:
    name = scope.names.fresh("x" if kind is None else "size")
    type_ = tensor_type(argument.type)
    if kind is None:
        scope.set(argument, Value.of(type_, Expr(name)))
    else:
        scope.set(argument, shape_value(type_, name, kind))
    return name


def _returned(scope: Scope) -> tuple[list[str], tuple[ArgumentKind, ...]]:
    texts: list[str] = []
    kinds: list[ArgumentKind] = []
    for value in scope.body.results:
        meaning = scope.get(value)
        if meaning.sizes is not None and meaning.from_dimension:
            texts.append(sizes_text(meaning.sizes, meaning.type.shape))
            kinds.append(tuple(size.natural for size in meaning.sizes))
        else:
            texts.append(scope.array(value))
            kinds.append(None)
    return texts, tuple(kinds)


def _placeholder_type(value: ir.Value) -> TensorType:
    try:
        return tensor_type(value.type)
    except NotInTargetError:
        return TensorType((), "float32")


@functools.cache
def runtime_sources(path: Path) -> dict[str, str]:
    """The source of each function in a target's runtime file."""
    text = path.read_text(encoding="utf-8")
    return {
        part.name: ast.get_source_segment(text, part) or ""
        for part in ast.parse(text).body
        if isinstance(part, ast.FunctionDef)
    }
