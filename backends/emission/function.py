"""What the functions of all backends are: a program of their own, which can leave for another framework."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from ivy import weights
from ivy.backends.emission.module import dtype_name, dtype_of
from ivy.program import Argument, Program
from ivy.signature import Signature


class NativeFunction:
    """The base of functions that are made from a program and know it.

    Attributes:
        framework: the framework whose arrays they take.
        signature: what goes in and out.
    """

    framework: ClassVar[str]
    signature: Signature
    _program: Program
    _arguments: Sequence[Argument]
    _params: Mapping[str, Any] | None

    def as_program(self, args: Sequence[Any] = (), kwargs: Mapping[str, Any] | None = None) -> Program:
        """The program with the parameters that the function has now.

        Args:
            args: example arguments, if any: they have to be those that the function takes.
            kwargs: the same by name; `rng` is left aside.

        Raises:
            SignatureError: the function does not take the examples.
        """
        given = {name: value for name, value in (kwargs or {}).items() if name != "rng"}
        if args or given:
            self._expected().flatten(args, given)
        if self._params is None:
            return self._program
        parameters = {a.name: _of_type(self._params[a.name], dtype_of(a)) for a in self._arguments}
        return dataclasses.replace(self._program, parameters=parameters)

    def _expected(self) -> Signature:
        """The signature with the types that calls take at present."""
        return self.signature


def _of_type(array: Any, dtype: str) -> Any:
    """The array in the program's element type, which may be wider than what the framework holds."""
    return array if dtype_name(array.dtype) == dtype else weights.as_numpy(array).astype(np.dtype(dtype))


__all__ = ["NativeFunction"]
