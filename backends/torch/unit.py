"""One source file while it is written: its constants, its helpers, and what went wrong."""

from __future__ import annotations

import ast
import functools
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ivy.backends.emission.body import Body, Node, read_body
from ivy.backends.emission.locations import origin
from ivy.backends.emission.names import Namer
from ivy.backends.torch import control_flow  # noqa: F401  enters its printers
from ivy.backends.torch.outputs import needed
from ivy.backends.torch.printers import PRINTERS, general, operator_name
from ivy.backends.torch.scope import Scope
from ivy.backends.torch.text import Expr, number, quote, tuple_text
from ivy.dialect import types
from ivy.errors import UnsupportedOp, UnsupportedOpError
from ivy.lowering.ivy_to_torch.aten import type_of
from ivy.mlir import ir

RESERVED = frozenset({"torch", "nn", "F", "self", "device", "dtype", "rng", "constants", "forward"})
PRINTED_ELEMENTS = 32
"""Arrays of at most so many elements are printed; larger ones travel beside the source."""


class NotInTorchError(Exception):
    """An operation cannot be emitted."""


class Unit:
    """Collects the parts of a source file.

    Attributes:
        follow: the element type that floating-point tensors made in the program share with its
            parameters: it changes with them; empty where they have none or several.
        anchor: text of a tensor on whose device new tensors are made.
        taken: attribute names of the module.
    """

    def __init__(self, follow: str, anchor: str, taken: Sequence[str]) -> None:
        self.names = Namer(reserved=RESERVED | frozenset(runtime_names()))
        self.constants: dict[str, np.ndarray] = {}
        self.follow = follow
        self.anchor = anchor
        self.taken = set(taken)
        self.uses_dtype = self.uses_device = False
        self._texts: dict[str, str] = {}
        self._known: dict[Any, str] = {}
        self._runtime: dict[str, str] = {}
        self._unsupported: list[UnsupportedOp] = []

    # ------------------------------------------------------------------------ operations

    def emitted(self, scope: Scope, node: Node) -> Any:
        """What stands for the results of an operation."""
        name = node.name
        if name.startswith("torch.constant."):
            return self._constant(node)
        if name == "torch.prim.ListConstruct":
            items = tuple(map(scope.tensor, node.operands))
            return Expr(f"[{', '.join(item.text for item in items)}]", items=items)
        if name == "torch.vtensor.literal":
            return self._literal(node)
        try:
            return PRINTERS.get(operator_name(node.op), general)(scope, node)
        except (NotInTorchError, AttributeError) as error:
            if isinstance(error, AttributeError) and "has no attribute" not in str(error):
                raise
            self._unsupported.append(
                UnsupportedOp(operator_name(node.op), origin(node.op.location).where(), str(error))
            )
            return [Expr("None") for _ in node.results]

    def finish(self) -> None:
        """Raise the error for everything that cannot be emitted.

        Raises:
            UnsupportedOpError: something was.
        """
        if self._unsupported:
            raise UnsupportedOpError("torch dialect to torch", self._unsupported)

    def _constant(self, node: Node) -> Expr:
        kind = node.name.removeprefix("torch.constant.")
        if kind == "none":
            return Expr("None")
        value = node.op.attributes["value"].value
        if kind == "str":
            return Expr(quote(value))
        return number(bool(value) if kind == "bool" else value)

    # ------------------------------------------------------------------------- constants

    def _literal(self, node: Node) -> Expr:
        value, type_ = node.op.attributes["value"], type_of(node.results[0])
        dtype = types.dtype_name(type_)
        if isinstance(value, ir.DenseElementsAttr) and value.is_splat and not dtype.startswith("complex"):
            splat = value.get_splat_value().value
            splat = bool(splat) if dtype == "bool" else splat
            if type_.rank == 0 and not dtype.startswith("float8"):
                return number(_exact(splat, dtype))
            if math.prod(type_.shape) > PRINTED_ELEMENTS:
                text = f"torch.full({tuple_text([str(s) for s in type_.shape])}, {number(splat).text}"
                return Expr(f"{text}, dtype={self.dtype_text(dtype)}, device={self.device_text()})")
        return Expr(self.constant(_array(value, dtype, tuple(type_.shape)), dtype))

    def constant_tensor(self, value: ir.Value, meaning: Expr) -> str:
        """A tensor of no axes for a number, where a function takes no numbers."""
        dtype = self.element(value)
        array = np.array(meaning.number).astype(types_numpy(dtype))
        return self.constant(array, dtype)

    def constant(self, array: np.ndarray, dtype: str) -> str:
        """An array as a buffer of the module that no `state_dict` has; text of it."""
        key = (dtype, array.shape, array.tobytes())
        if key not in self._known:
            name = f"constant_{len(self.constants)}"
            while name in self.taken:
                name += "_"
            self.taken.add(name)
            self._known[key] = f"self.{name}"
            self.constants[name] = array
            self._texts[name] = dtype
        return self._known[key]

    def constant_lines(self) -> list[str]:
        """The statements that make the constants."""
        lines = []
        for name, array in self.constants.items():
            dtype = self._texts[name]
            if array.size <= PRINTED_ELEMENTS and not dtype.startswith("float8"):
                value = f"torch.tensor({_nested(array, dtype)}, dtype=torch.{dtype})"
                value += f".reshape({_shape_text(array.shape)})" if 0 in array.shape else ""
            else:
                value = f"constants[{quote(name)}].clone()"
            lines.append(f"self.register_buffer({quote(name)}, {value}, persistent=False)")
        return lines

    def beside(self) -> dict[str, tuple[np.ndarray, str]]:
        """The constants that are too large to print, with their element types."""
        return {
            name: (array, self._texts[name])
            for name, array in self.constants.items()
            if array.size > PRINTED_ELEMENTS or self._texts[name].startswith("float8")
        }

    # ----------------------------------------------------------------------------- types

    def element(self, value: ir.Value) -> str:
        """The element type of a tensor."""
        return types.dtype_name(type_of(value))

    def shape(self, value: ir.Value) -> tuple[int, ...]:
        """The sizes of a tensor; negative where unknown."""
        return tuple(type_of(value).shape)

    def dtype_text(self, name: str) -> str:
        """Text of an element type; that of the parameters follows them."""
        if name == self.follow:
            self.uses_dtype = True
            return "dtype"
        return f"torch.{name}"

    def device_text(self) -> str:
        """Text of the device of the arguments."""
        if not self.anchor:
            return "None"
        self.uses_device = True
        return "device"

    # --------------------------------------------------------------------------- helpers

    def runtime(self, name: str) -> str:
        """Copy a function of `runtime.py` into the source; its name there, which is its own."""
        self._runtime[name] = _runtime_sources()[name]
        return name

    def runtime_definitions(self) -> list[str]:
        """The source of the functions that `runtime` copied."""
        return list(self._runtime.values())


def types_numpy(dtype: str) -> np.dtype:
    """The NumPy dtype of a name, those of `ml_dtypes` included."""
    import ml_dtypes

    return np.dtype(getattr(ml_dtypes, dtype, dtype) if hasattr(ml_dtypes, dtype) else dtype)


def _exact(value: Any, dtype: str) -> Any:
    """The number as short as its element type allows: 0.1 for the float32 next to it."""
    if dtype != "float32" or isinstance(value, (bool, int)) or not math.isfinite(value):
        return value
    short = float(str(np.float32(value)))
    if abs(short) > float(
        np.finfo(np.float32).max
    ):  # PyTorch refuses what is larger, also if it rounds to this
        return value
    return short if np.float32(short) == np.float32(value) else value


def _array(value: ir.Attribute, dtype: str, shape: tuple[int, ...]) -> np.ndarray:
    kind = types_numpy(dtype)
    if isinstance(value, ir.DenseResourceElementsAttr):
        return np.frombuffer(memoryview(value), np.uint8).view(kind).reshape(shape)
    if value.is_splat:
        return np.full(shape, value.get_splat_value().value, kind)
    array = np.array(ir.DenseElementsAttr(value))
    raw = kind.itemsize == array.dtype.itemsize and kind.kind == "V"
    return (array.view(kind) if raw else array.astype(kind)).reshape(shape)


def _nested(array: np.ndarray, dtype: str) -> str:
    if array.ndim == 0:
        item = array.item()
        return number(_exact(item, dtype)).text if not isinstance(item, complex) else repr(item)
    return f"[{', '.join(_nested(part, dtype) for part in array)}]"


def _shape_text(shape: tuple[int, ...]) -> str:
    return ", ".join(map(str, shape))


@functools.cache
def _runtime_sources() -> dict[str, str]:
    text = Path(__file__).with_name("runtime.py").read_text(encoding="utf-8")
    return {
        part.name: ast.get_source_segment(text, part) or ""
        for part in ast.parse(text).body
        if isinstance(part, (ast.FunctionDef, ast.ClassDef))
    }


def runtime_names() -> tuple[str, ...]:
    """No value of a program gets one of these names."""
    return tuple(_runtime_sources())


def body_of(operation: ir.Operation) -> Body:
    """The body of a function."""
    return read_body(operation.regions[0].blocks[0], needed)


__all__ = ["Mapping", "NotInTorchError", "Unit", "body_of"]
