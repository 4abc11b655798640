"""`Graph.export` to machine code: which arrays a program for C takes, and which are a part of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ivy import metadata
from ivy.backends.emission.types import numpy_dtype
from ivy.backends.llvm.ahead_of_time import SUFFIXES, Preparation, write
from ivy.backends.llvm.compiler import LEVEL, PREPARE, Lowered, default_schedule, lowered
from ivy.backends.llvm.interface import Array, Interface
from ivy.backends.llvm.loading import load, prepare
from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.objects import emit, parse
from ivy.errors import IvyError
from ivy.program import ENTRY, Program
from ivy.weights import as_numpy

WEIGHTS = ("constants", "arguments")
_ALIGNMENT = 64

_WORDS = frozenset(
    re.findall(
        r"\w+",
        "alignas alignof and asm auto bool break case catch char class const constexpr continue default "
        "delete do double else enum explicit export extern false final float for friend goto if inline "
        "int long mutable namespace new not nullptr operator or private protected public register "
        "restrict return short signed sizeof static struct switch template this throw true try typedef "
        "typename union unsigned using virtual void volatile while xor NULL prepared workspace",
    )
)
"""Words of C and C++, and the names of what the C functions take beside arrays and sizes."""


def export(
    program: Program, path: Path, *, cpu: str = "host", weights: str = "constants", name: str = ""
) -> None:
    """Write a program in the Ivy dialect as a file of machine code. See `Graph.export`.

    Raises:
        IvyError: an option is not one that there is.
        UnsupportedOpError: the program has operations that there is no native code for.
        MissingDependencyError: there is no C compiler to link a shared library with.
    """
    if weights not in WEIGHTS:
        raise IvyError(f"weights must be one of {', '.join(map(repr, WEIGHTS))}, got {weights!r}")
    if path.suffix not in SUFFIXES:
        raise IvyError(f"{path}: a compiled program is written as one of {', '.join(SUFFIXES)}")
    machine = Machine.named(cpu)
    name = name or _identifier(program.name)
    names = {entry: f"{_function(name, entry)}_run" for entry in (ENTRY, PREPARE)}
    names |= {f"{entry}_arena_bytes": f"{_function(name, entry)}_arena_bytes" for entry in (ENTRY, PREPARE)}
    names[f"{ENTRY}_result_shapes"] = f"{name}_result_shapes"
    made = lowered(program, default_schedule(machine), names)
    convention = _Convention.of(program, made, name, separate=weights == "arguments")
    write(
        path,
        made.text,
        machine,
        convention.main,
        convention.constants(),
        LEVEL,
        convention.preparation() if convention.separate and made.prepared else None,
    )


def _function(name: str, entry: str) -> str:
    return name if entry == ENTRY else f"{name}_{PREPARE}"


@dataclass(frozen=True)
class _Convention:
    """What the functions of a program take and give.

    Attributes:
        program: the program.
        made: the same as LLVM IR.
        main: the interface of the program, with all of its arguments.
        separate: whether parameters are arguments of the C functions.
    """

    program: Program
    made: Lowered
    main: Interface
    separate: bool

    @staticmethod
    def of(program: Program, made: Lowered, name: str, separate: bool) -> _Convention:
        described = json.loads(metadata.describe(program))
        used: set[str] = set()
        symbols: dict[str, str] = {}
        for entry in described["arguments"]:  # sizes keep their names where an array has the same one
            for size in entry["shape"]:
                if isinstance(size, str) and size not in symbols:
                    symbols[size] = _unique(size, used)
        state = [entry for entry in described["arguments"] if entry["kind"] in metadata.STATE]
        inputs = described["arguments"][len(state) :]
        arguments = [
            *(_array(entry, symbols, used) for entry in state),
            *(
                Array(_unique(f"constant_{number}", used), array.dtype.name, array.shape, "constant")
                for number, array in enumerate(made.constants)
            ),
            *_prepared(made, used, separate),
            *(_array(entry, symbols, used) for entry in inputs),
        ]
        results = [
            _array(entry | {"kind": "result"}, symbols, used, "new_" * (entry["kind"] == "buffer"))
            for entry in described["results"]
        ]
        bounds = {symbols[key]: value for key, value in program.signature.dims.items() if key in symbols}
        return _Convention(program, made, Interface(name, tuple(arguments), tuple(results), bounds), separate)

    @property
    def given(self) -> list[np.ndarray]:
        """The parameters and the constants, as the functions read them."""
        arguments = [argument for argument in self.program.arguments() if argument.is_state]
        values = [as_numpy(self.program.parameters[argument.name]) for argument in arguments]
        return [*map(np.ascontiguousarray, values), *self.made.constants]

    def constants(self) -> dict[str, np.ndarray]:
        """The arguments of the program that are part of the object."""
        found = self._embedded(self.main, ENTRY)
        if not self.separate:
            start = len(self.given)
            arrays = self.main.arguments[start : start + len(self.made.prepared)]
            made = _prepare(self.made, self.main.name, self.given)
            found |= {array.name: value for array, value in zip(arrays, made, strict=True)}
        return found

    def preparation(self) -> Preparation:
        """The function that C calls to prepare the parameters."""
        start = len(self.given)
        given, rest = self.main.arguments[:start], self.main.arguments[start:]
        arrays = tuple(replace(array, role="result") for array in rest[: len(self.made.prepared)])
        interface = Interface(_function(self.main.name, PREPARE), given, arrays)
        last = arrays[-1]
        size = last.offset + _padded(last)
        return Preparation(interface, self._embedded(interface, PREPARE), last.block, size)

    def _embedded(self, interface: Interface, entry: str) -> dict[str, np.ndarray]:
        """The parameters and constants that C does not give: by name, empty where nobody reads them."""
        read, updated = set(self.made.read[entry]), set(self.program.updated_buffers())
        names = [argument.name for argument in self.program.arguments() if argument.is_state]
        found: dict[str, np.ndarray] = {}
        for position, value in enumerate(self.given):
            is_parameter = position < len(names)
            wanted = is_parameter and (self.separate or names[position] in updated)
            if position not in read:
                value = value.reshape(-1)[:0]
            elif wanted:
                continue
            found[interface.arguments[position].name] = value
        return found


def _prepared(made: Lowered, used: set[str], separate: bool) -> Iterator[Array]:
    offset = 0
    for number, (dtype, shape) in enumerate(made.prepared):
        block = "prepared" if separate else ""
        array = Array(_unique(f"prepared_{number}", used), dtype, shape, "prepared", block, offset)
        yield array
        offset += _padded(array)


def _padded(array: Array) -> int:
    size = int(np.prod(array.shape, dtype=np.int64)) * numpy_dtype(array.dtype).itemsize
    return -(-size // _ALIGNMENT) * _ALIGNMENT


def _prepare(made: Lowered, name: str, given: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The prepared arrays, computed on this machine, whatever the target is."""
    if not made.prepared:
        return []
    host, function = Machine.host(), _function(name, PREPARE)
    names = (f"{function}_run", f"{function}_arena_bytes")
    module = parse(made.text, host)
    for other in module.functions:
        if not other.is_declaration and other.name not in names:
            other.linkage = "internal"  # the optimiser drops what is not called
    return prepare(load(emit(module, host, LEVEL), names), given, made.prepared, names[0], function)


def _array(entry: Mapping[str, Any], symbols: Mapping[str, str], used: set[str], prefix: str = "") -> Array:
    shape = tuple(symbols.get(size, size) for size in entry["shape"])
    return Array(_unique(prefix + entry["name"], used), entry["dtype"], shape, entry["kind"])


def _unique(text: str, used: set[str]) -> str:
    """An identifier that nothing else has."""
    name = first = _identifier(text)
    number = 2
    while name in used:
        name, number = f"{first}_{number}", number + 1
    used.add(name)
    return name


def _identifier(text: str) -> str:
    """An identifier of C: `batch['mask']` becomes `batch_mask`, `0.weight` becomes `p0_weight`."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_") or "program"
    if name[0].isdigit():
        name = f"p{name}"
    return f"{name}_" if name in _WORDS else name
