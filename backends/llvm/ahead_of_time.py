"""Compiled programs as files: an object or a shared library with its C header, or LLVM IR.

A shared library needs nothing but the C library: the runtime's thread pool is linked into it, and the
environment variable IVY_NUM_THREADS says how many threads it has. An object file is linked with
`libivy_runtime.a` (which is beside `ivy.backends.llvm._native`), `-lm` and `-lpthread`. The C functions are
`NAME_call` and `NAME_workspace_bytes`; the header describes them.

Weights: the arguments that are given as constants become read-only data of the object, and the C function
does not have them; the others stay arguments. Code and constants lie within 2 GiB of each other, so larger
weights must be arguments.
"""

from __future__ import annotations

import functools
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ivy.backends.llvm.binding import llvm
from ivy.backends.llvm.interface import Block, Interface, constant, header, wrapper
from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.objects import emit, parse
from ivy.errors import IvyError, MissingDependencyError
from ivy.files import written_whole

_LIMIT = 2_000_000_000
"""Bytes of constants that the small code model reaches."""

SUFFIXES = (".ll", ".o", ".so", ".h")
"""The kinds of files that `write` writes."""

Constants = Mapping[str, "np.ndarray[Any, Any]"]
"""Arguments by name that become part of the object, as C-contiguous arrays; empty for those nobody reads."""


@dataclass(frozen=True)
class Preparation:
    """A function of the module that runs before the program: it writes arrays that the program takes.

    Attributes:
        interface: the function's own.
        constants: its arguments that become part of the object.
        block: what C calls the memory of its results.
        size: of that memory, in bytes.
    """

    interface: Interface
    constants: Constants = field(default_factory=dict)
    block: str = "prepared"
    size: int = 0

    def described(self) -> Block:
        """The same for the header."""
        return Block(self.interface, frozenset(self.constants), self.block, self.size)


def write(
    path: str | os.PathLike[str],
    text: str,
    machine: Machine,
    interface: Interface,
    constants: Constants | None = None,
    level: int = 3,
    before: Preparation | None = None,
) -> None:
    """Write a program as the kind of file that the path's suffix names.

    `.o`, `.so` and `.ll` come with the C header of the same name beside them; `.h` is the header alone. `.ll`
    is LLVM IR of all that `.o` has, before the optimiser.

    Args:
        path: the file; nothing is there, or what was there before, after an error.
        text: the program's module of LLVM IR: the functions `NAME_run` and `NAME_arena_bytes` for the names
            of the interfaces.
        machine: what to compile for.
        interface: the program's entry.
        constants: arguments that become part of the object.
        level: of the optimiser.
        before: a second function, which prepares what the program takes.

    Raises:
        IvyError: the suffix is another one, or the constants are too large or none of the arguments.
        ConversionError: the text is no module of LLVM IR.
        MissingDependencyError: a shared library needs a C compiler, or a part of Ivy that is not built.
    """
    path = Path(path)
    parts = [(interface, dict(constants or {})), *([(before.interface, before.constants)] if before else [])]
    for part in parts:
        _check(path, *part)
    declarations = header(interface, frozenset(constants or {}), before and before.described())
    contents = {path.with_suffix(".h"): declarations.encode()}
    if path.suffix != ".h":
        contents[path] = _compiled(path.suffix, text, machine, parts, declarations, level)
    with written_whole(*contents) as files:
        for file, content in zip(files, contents.values(), strict=True):
            file.write(content)


_Parts = list[tuple[Interface, Constants]]


def _compiled(
    suffix: str, text: str, machine: Machine, parts: _Parts, declarations: str, level: int
) -> bytes:
    """A file's content."""
    with tempfile.TemporaryDirectory(prefix="ivy-") as folder:
        data = _as_text if suffix == ".ll" else functools.partial(_as_assembly, Path(folder))
        module = _linked_module(text, machine, parts, data)
        _hide(module, declarations)
        if suffix == ".ll":
            return str(module).encode()
        compiled = emit(module, machine, level)
    return _linked(compiled, "@ivy_" in text) if suffix == ".so" else compiled


def _check(path: Path, interface: Interface, constants: Constants) -> None:
    if path.suffix not in SUFFIXES:
        raise IvyError(f"{path}: a compiled program is written as one of {', '.join(SUFFIXES)}")
    unknown = constants.keys() - {array.name for array in interface.arguments}
    if unknown:
        raise IvyError(f"{interface.name} has no argument {', '.join(sorted(unknown))}")
    total = sum(array.nbytes for array in constants.values())
    if total > _LIMIT and path.suffix != ".h":
        raise IvyError(
            f"{path}: {total} bytes of weights are more than an object holds ({_LIMIT}): "
            "leave them arguments of the program"
        )


_Writer = Callable[[str, "np.ndarray[Any, Any]"], str]
"""Gives the text of a module that defines a symbol as an array's bytes."""


def _linked_module(text: str, machine: Machine, parts: _Parts, data: _Writer) -> Any:
    """The program with its functions for C, and the constants."""
    context = llvm().create_context()
    module = parse(text, machine, context)
    for interface, constants in parts:
        module.link_in(parse(wrapper(interface, frozenset(constants)), machine, context))
        for name, array in constants.items():
            module.link_in(parse(data(constant(interface, name), array), machine, context))
    return module


def _hide(module: Any, declarations: str) -> None:
    """Make what the header does not declare private to the object: the next one has the same names."""
    declared = set(re.findall(r"(\w+)\(", declarations))
    for function in module.functions:
        if not function.is_declaration and function.name not in declared:
            function.linkage = "internal"


def _as_text(symbol: str, array: np.ndarray[Any, Any]) -> str:
    data = np.ascontiguousarray(array).tobytes() + b"\0"  # an empty array has an address too
    digits = data.hex("\\").upper()
    return f'@{symbol} = hidden constant [{len(data)} x i8] c"\\{digits}", align 64\n'


def _as_assembly(folder: Path, symbol: str, array: np.ndarray[Any, Any]) -> str:
    """Assembly that reads the bytes from a file.

    A constant of LLVM IR would be parsed digit by digit; weights are hundreds of megabytes.
    """
    file = folder / symbol
    file.write_bytes(np.ascontiguousarray(array).data)
    macho = sys.platform == "darwin"
    section = "__TEXT,__const" if macho else '.rodata,"a",@progbits'
    label = f"_{symbol}" if macho else symbol
    visibility = ".private_extern" if macho else ".hidden"
    lines = (
        f".section {section}",
        ".p2align 6",
        f".globl {label}",
        f"{visibility} {label}",
        f"{label}:",
        f'.incbin "{file}"',
        ".byte 0",  # an empty array has an address too
        ".text",
    )
    return "".join(f'module asm "{_escaped(line)}"\n' for line in lines)


def _escaped(line: str) -> str:
    return line.replace("\\", "\\5C").replace('"', "\\22")


def _linked(data: bytes, with_runtime: bool) -> bytes:
    """The shared library of an object."""
    compiler = _compiler()
    with tempfile.TemporaryDirectory(prefix="ivy-") as folder:
        source, target = Path(folder) / "program.o", Path(folder) / "program.so"
        source.write_bytes(data)
        command = [*compiler, "-shared", "-o", str(target), str(source)]
        if with_runtime:
            command.append(str(runtime_library()))
            # What the library exports is the program, not the runtime inside.
            command += [] if sys.platform == "darwin" else ["-Wl,--exclude-libs,ALL"]
        command += ["-lm", "-lpthread"]
        if sys.platform != "darwin":
            command.append("-Wl,--no-undefined")
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise IvyError(f"{shlex.join(command)} failed:\n{done.stderr.strip()}")
        return target.read_bytes()


def _compiler() -> list[str]:
    """The C compiler's driver, as it links: `$CC`, or the first of cc, gcc and clang."""
    asked = shlex.split(os.environ.get("CC", ""))
    for command in (asked, ["cc"], ["gcc"], ["clang"]):
        if command and shutil.which(command[0]):
            return command
    raise MissingDependencyError(
        "a shared library is linked by a C compiler, and there is none: install gcc or clang, set CC, "
        "or write an object file (.o)"
    )


def runtime_library() -> Path:
    """The static library of the runtime, which shared libraries and C programs link.

    Raises:
        MissingDependencyError: this installation of Ivy was made without its native parts.
    """
    native = importlib.util.find_spec("ivy.backends.llvm._native")
    if native is not None and native.origin is not None:
        library = Path(native.origin).with_name("libivy_runtime.a")
        if library.exists():
            return library
    raise MissingDependencyError(
        "the runtime library libivy_runtime.a is not installed: "
        "install Ivy from a wheel of this platform, or from source with a C compiler and CMake"
    )
