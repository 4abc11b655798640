"""Programs that need 64-bit types, and the user's setting for them, which is never touched.

JAX has 64-bit types only while `jax_enable_x64` is on. 64-bit floats and unsigned integers have no
stand-in, and a program with them says so when it is called. Signed 64-bit integers run as 32-bit
ones while x64 is off, as JAX users do it; where that could give other numbers (constants that do
not fit, bit manipulation), it is an error as well.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ivy.backends.emission.body import Node
from ivy.backends.emission.language import Watch
from ivy.backends.emission.locations import origin
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Value
from ivy.errors import IvyError
from ivy.program import Argument

WIDE = frozenset({"float64", "complex128", "uint64"})
"""The types that need x64 wherever they occur."""

_BITWISE = frozenset(
    f"stablehlo.{name}"
    for name in (
        "bitcast_convert",
        "shift_left",
        "shift_right_arithmetic",
        "shift_right_logical",
        "count_leading_zeros",
        "popcnt",
        "rng_bit_generator",
    )
)
_INT32 = np.iinfo(np.int32)


class Needs64Bit(IvyError, RuntimeError):
    """A program needs 64-bit types, and x64 is off."""

    def __init__(self, name: str, reasons: list[str]) -> None:
        shown = "; ".join(reasons[:3]) + (f"; and {len(reasons) - 3} more" if len(reasons) > 3 else "")
        super().__init__(
            f"{name} needs 64-bit types ({shown}), and JAX's x64 mode is off. Call it inside "
            '`with jax.enable_x64(True):`, or set jax.config.update("jax_enable_x64", True) at the '
            "start of the program, or convert the source program to 32-bit types."
        )


class Reasons(Watch):
    """Collects why a program needs x64 while it is emitted."""

    def __init__(self) -> None:
        self.notes: list[str] = []

    def add(self, reason: str) -> None:
        """Note a reason once."""
        if reason not in self.notes:
            self.notes.append(reason)

    def argument(self, argument: Argument) -> None:
        """Parameters and inputs count."""
        dtype = tensor_type(argument.type).dtype
        if dtype in WIDE:
            self.add(f"{dtype} {argument.kind} {argument.name}")

    def value(self, dtype: str, node: Node, meaning: Value | None) -> None:
        """A value of this type is computed; numbers and shape values that are only text do not count."""
        if meaning is not None and (meaning.scalar or meaning.sizes is not None):
            return
        if dtype in WIDE:
            self.add(_at(f"{dtype} in {node.name}", node))
        elif node.name in _BITWISE and any(_is_int64(value) for value in node.operands + node.results):
            self.add(_at(f"bits of int64 in {node.name}", node))

    def number(self, number: Any, dtype: str, node: Node) -> None:
        """A constant that is written as a number."""
        if dtype == "int64" and not _INT32.min <= int(number) <= _INT32.max:
            self.add(_at(f"the int64 constant {int(number)}", node))

    def array(self, array: np.ndarray, dtype: str, node: Node) -> None:
        """A constant array."""
        if dtype == "int64" and array.size:
            for bound in (int(array.min()), int(array.max())):
                self.number(bound, dtype, node)


def _is_int64(value: Any) -> bool:
    return tensor_type(value.type).dtype == "int64"


def _at(what: str, node: Node) -> str:
    where = origin(node.op.location).where()
    return f"{what} at {where}" if where else what
