"""What differs between targets in how the same thing is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ivy.backends.emission.values import Expr, tuple_text

if TYPE_CHECKING:
    from ivy.backends.emission.body import Node
    from ivy.backends.emission.registry import Emitters
    from ivy.backends.emission.values import Value
    from ivy.program import Argument


class Watch:
    """Sees what is emitted; a target notes here what a program needs that is not in its source."""

    notes: Sequence[str] = ()

    def argument(self, argument: Argument) -> None:
        """The program takes this."""

    def value(self, dtype: str, node: Node, meaning: Value | None) -> None:
        """A value of this type is computed."""

    def number(self, number: Any, dtype: str, node: Node) -> None:
        """A constant is written as a number."""

    def array(self, array: np.ndarray, dtype: str, node: Node) -> None:
        """A constant array is written."""


class Language:
    """How one target writes element types, constants and shapes, and which table emits its operations.

    Attributes:
        name: the backend's name.
        framework: what people call the target.
        title: what a program is called in the first line of its source.
        emitters: the emission function of every operation.
        runtime: the file with the functions that are copied into sources which use them.
        imports: the import statements, each with a pattern of the code that needs it.
        reserved: names that no value gets.
        nan, inf: how these numbers are written.
        decorators: what stands before `main` and `prepare`.
        has_prepare: the source has a function of what depends on the parameters alone.
        keeps_turned_weights: `prepare` copies weights that are not small into the order in which products
            read them, however many rows they meet.
        sees_data: arrays have their values while the program runs as Python, so that shapes and
            branches may depend on them.
        sizes_are_numbers: the sizes of arrays are Python integers while a program is traced; otherwise
            those that are not known while the source is written are integer arrays.
    """

    name: str
    framework: str
    title: str
    emitters: Emitters
    runtime: Path
    imports: Mapping[str, str]
    reserved: frozenset[str]
    nan: str
    inf: str
    decorators: Sequence[str] = ()
    has_prepare = True
    keeps_turned_weights = False
    sees_data = False
    sizes_are_numbers = True

    def watch(self) -> Watch:
        """What sees the emission of one program."""
        return Watch()

    def preamble(self, watch: Watch) -> list[str]:
        """Lines at the beginning of `main`."""
        return []

    # -------------------------------------------------------------------- constants

    def dtype(self, name: str) -> str:
        """An element type as an expression, from its NumPy name."""
        raise NotImplementedError

    def takes_numbers(self, dtype: str) -> bool:
        """Whether a Python number beside an array of this type takes its type."""
        return True

    def typed_number(self, text: str, dtype: str) -> str:
        """A scalar of exactly this type, from the text of a Python number."""
        raise NotImplementedError

    def asarray(self, text: str, dtype: str) -> str:
        """An array from Python numbers."""
        raise NotImplementedError

    def full(self, shape: str, text: str, dtype: str) -> str:
        """An array filled with one number."""
        raise NotImplementedError

    def array(self, array: np.ndarray, dtype: str) -> str:
        """A small array as a literal."""
        raise NotImplementedError

    def constant(self, key: str, dtype: str) -> str:
        """A large array, which travels beside the source under this key."""
        return f"constants[{key}]"

    def arange(self, count: str, dtype: str) -> str:
        """0, 1, 2, … of this type, which is a real number type."""
        raise NotImplementedError

    def iota(self, shape: str, axis: int, dtype: str) -> str:
        """The same along an axis, for the types that `arange` lacks."""
        raise NotImplementedError

    # ----------------------------------------------------------------------- shapes

    def dimension(self, x: str, axis: int) -> str:
        """The size of an axis that is not known while the source is written."""
        return f"{x}.shape[{axis}]"

    def broadcast_to(self, x: str, shape: str) -> str:
        """`x` broadcast to a shape."""
        raise NotImplementedError

    def reshape(self, x: Expr, shape: str) -> str:
        """`x` in another shape."""
        return f"{x.at_atom()}.reshape{shape}"

    def transpose(self, x: Expr, order: Sequence[int]) -> str:
        """`x` with its axes in this order."""
        return f"{x.at_atom()}.transpose{tuple_text(list(map(str, order)))}"

    def swap_last(self, x: Expr, rank: int) -> str:
        """`x`, of this rank, with its last two axes exchanged."""
        return f"{x.at_atom()}{'.T' if rank == 2 else '.mT'}"

    def concatenate(self, texts: Sequence[str], axis: int) -> str:
        """Arrays one after the other."""
        raise NotImplementedError

    def flip(self, x: str, axes: Sequence[int]) -> str:
        """`x` with these axes reversed."""
        raise NotImplementedError

    def shape_from(self, text: str) -> str | None:
        """A shape from an array of sizes; `None` if arrays have no values when shapes are needed."""
        return None

    # ---------------------------------------------------------------------- results

    def kept(self, text: str) -> str:
        """A result of `prepare` as it is kept for many calls of `main`."""
        return text

    def returned(self, meaning: Value, text: str) -> str:
        """A result of the program, where it is a constant that is written as a literal."""
        return text
