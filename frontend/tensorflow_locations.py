"""Where a TensorFlow program's operations come from: the user's line and the Keras layer.

XLA names an operation by its place in the graph (`model/dense/MatMul`); the graph's own operations
remember the Python frames that made them.
"""

from __future__ import annotations

import re
import sysconfig
import traceback
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import tensorflow as tf
from tensorflow.python.framework import kernels

from ivy.mlir import ir

_STANDARD = sysconfig.get_path("stdlib")
_FRONTEND = str(Path(__file__).resolve().parent)
_LIBRARIES = ("tensorflow", "keras", "numpy", "absl", "optree", "wrapt", "tf_keras")
_NOT_USER_CODE = re.compile(rf"site-packages/({'|'.join(_LIBRARIES)})/|^<|__autograph_generated_file")


_CALL = re.compile(r"(Stateful)?PartitionedCall(_\d+)?")


class Origins:
    """The places in the user's code that the operations of a graph come from."""

    def __init__(self, graph: Any, scopes: Mapping[str, str]) -> None:
        self._operations = dict(_operations(graph, "", set()))
        self._scopes = scopes
        self._known: dict[str, tuple[str, int] | None] = {}

    def line(self, name: str) -> tuple[str, int] | None:
        """The file and line that made the operation called `name`, if it is one of the user's."""
        if name not in self._known:
            operation = self._operations.get(name)
            self._known[name] = user_line(operation.traceback) if operation is not None else None
        return self._known[name]

    def layer(self, name: str) -> str:
        """The path of the Keras layer, or else the name scope, that the operation is in."""
        scope = "/".join(part for part in name.split("/")[:-1] if not _CALL.fullmatch(part))
        outer = scope
        while outer and outer not in self._scopes:
            outer = outer.rpartition("/")[0]
        return self._scopes[outer] if outer else scope

    def locate(self, name: str) -> ir.Location | None:
        """The MLIR location of the operation called `name`, if anything is known of it."""
        for part in name.split(";"):
            if part in self._operations:
                line, layer = self.line(part), self.layer(part)
                location = ir.Location.file(line[0], line[1], 0) if line else ir.Location.unknown()
                return ir.Location.name(layer, location) if layer else location
        return None

    def operation(self, location: ir.Location) -> str:
        """The name of the operation at a location that XLA made, and where it comes from."""
        name = next((name for name in _names(str(location)) if name in self._operations), "")
        if not name:
            return "an operation"
        return self._operations[name].type + self.describe(name)

    def without_kernel(self) -> list[str]:
        """A line for each operation that XLA cannot compile, and where it comes from."""
        lines: dict[str, None] = {}
        known: dict[str, bool] = {"Placeholder": True}
        for name, operation in self._operations.items():
            if operation.type not in known:
                found = kernels.get_registered_kernels_for_op(operation.type).kernel
                known[operation.type] = any(kernel.device_type == "XLA_CPU_JIT" for kernel in found)
            if not known[operation.type]:
                lines[f"  {operation.type}{self.describe(name)}"] = None
        return list(lines)

    def describe(self, name: str) -> str:
        """` at file:line (layer)`, as far as it is known."""
        line = self.line(name)
        layer = self.layer(name) if name in self._operations else ""
        return (f" at {line[0]}:{line[1]}" if line else "") + (f" (in {layer})" if layer else "")


def _operations(graph: Any, prefix: str, seen: set[str]) -> Iterator[tuple[str, Any]]:
    """Every operation of a graph and of the functions it calls, by the name that XLA gives it."""
    for operation in graph.get_operations():
        yield prefix + operation.name, operation
        for attribute in operation.node_def.attr.values():
            for function in (attribute.func, *attribute.list.func):
                inner = _function_graph(graph, function.name)
                key = f"{prefix}{operation.name}:{function.name}"
                if inner is None or key in seen:
                    continue
                seen.add(key)
                yield from _operations(inner, prefix, seen)
                yield from _operations(inner, f"{prefix}{operation.name}/", seen)


def _function_graph(graph: Any, name: str) -> Any:
    if not name or not graph._is_function(name):
        return None
    return getattr(graph._get_function(name), "graph", None)


def user_line(frames: Any | None) -> tuple[str, int] | None:
    """The innermost of `frames` that is the user's code and below the frontend's own."""
    stack = [(frame.filename, frame.lineno) for frame in frames or ()]  # loaded graphs have none
    entry = max((i for i, (file, _) in enumerate(stack) if _is_frontend(file)), default=-1)
    user = [place for place in stack[entry + 1 :] if not _is_library(place[0])]
    return user[-1] if user else None


@cache
def _is_frontend(file: str) -> bool:
    return Path(file).name.startswith("tensorflow") and str(Path(file).resolve()).startswith(_FRONTEND)


@cache
def _is_library(file: str) -> bool:
    standard = file.startswith(_STANDARD) and "site-packages" not in file
    return standard or _NOT_USER_CODE.search(file) is not None


# ---------------------------------------------------------------------- locations of a module


def relocate(module: ir.Module, origins: Origins) -> None:
    """Give every operation of a module that XLA made the location in the user's code."""
    known: dict[str, ir.Location | None] = {}

    def visit(operation: ir.Operation) -> ir.WalkResult:
        text = str(operation.location)
        if text not in known:
            found = map(origins.locate, _names(text))
            known[text] = next((place for place in found if place is not None), ir.Location.unknown())
        operation.location = known[text]
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)


_NAME = re.compile(r'loc\("([^"]+)"|[\[, (]"([^"]+)"(?!:\d)')


def _names(location: str) -> list[str]:
    return [first or second for first, second in _NAME.findall(location)]


# ------------------------------------------------------------------------------------ errors

_UNKNOWN_KERNEL = re.compile(r"No registered '\w+' OpKernel")
_NOT_CONSTANT = re.compile(r"Input (\d+) to node `([^`]*)` with op (\w+) must be a compile-time constant")
_NODE = re.compile(r"\{\{node ([^}]*)\}\}")


def explain(error: Exception, origins: Origins | None) -> str:
    """What went wrong, where, and what to do, of an error of TensorFlow or of XLA's bridge."""
    text = str(error).strip()
    if origins is None:
        return _explain_trace(error, text)
    if _UNKNOWN_KERNEL.search(text):
        return "\n".join(["XLA cannot compile these operations of the program:", *origins.without_kernel()])
    if match := _NOT_CONSTANT.search(text):
        return (
            f"the program's shapes depend on the data: argument {match[1]} of {match[3]}"
            f"{origins.describe(match[2])} must be known when the program is compiled, and is computed from "
            "a tensor. Pass it as a Python value"
        )
    where = next(iter(_NODE.findall(text)), "")
    return f"XLA cannot compile the program{origins.describe(where)}: {_first_sentence(text)}"


def _explain_trace(error: Exception, text: str) -> str:
    place = user_line(traceback.extract_tb(error.__traceback__))
    where = f" at {place[0]}:{place[1]}" if place else ""
    advice = ""
    if isinstance(error, tf.errors.OperatorNotAllowedInGraphError):
        advice = ". Use tf.where, tf.cond or tf.while_loop instead of a Python branch on a tensor's value"
    return f"TensorFlow could not trace the program{where}{advice}.\n{type(error).__name__}: {text}"


def _first_sentence(text: str) -> str:
    text = text.removeprefix("Failed getting HLO text: '")
    return _NODE.sub(r"\1", text.split("\n", maxsplit=1)[0]).strip()


__all__ = ["Origins", "explain", "relocate", "user_line"]
