"""Compiled programs as files: an object or a shared library with its C header, or LLVM IR.

A shared library needs nothing but the C library: the runtime's thread pool is linked into it, and the
environment variable IVY_NUM_THREADS says how many threads it has. An object file is linked with
`libivy_runtime.a` (which is beside `ivy.backends.llvm._native`), `-lm` and `-lpthread`.

Weights: the arguments that are given as constants become read-only data of the object, and the C function
does not have them; the others stay arguments. Code and constants lie within 2 GiB of each other, so larger
weights must be arguments.
"""

from __future__ import annotations

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from ivy.backends.llvm.binding import llvm
from ivy.backends.llvm.interface import Interface, constant, header, wrapper
from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.objects import emit, parse
from ivy.errors import IvyError, MissingDependencyError
from ivy.files import written_whole

_LIMIT = 2_000_000_000
"""Bytes of constants that the small code model reaches."""

SUFFIXES = (".ll", ".o", ".so", ".h")
"""The kinds of files that `write` writes."""


def write(
    path: str | os.PathLike[str],
    text: str,
    machine: Machine,
    interface: Interface,
    constants: Mapping[str, np.ndarray[Any, Any]] | None = None,
    level: int = 3,
) -> None:
    """Write a program as the kind of file that the path's suffix names.

    `.o` and `.so` come with the C header of the same name beside them; `.h` is the header alone; `.ll` is
    the module as it is given, whose functions take every argument.

    Args:
        path: the file; nothing is there, or what was there before, after an error.
        text: the program's module of LLVM IR.
        machine: what to compile for.
        interface: the program's entry.
        constants: arguments by name that become part of the object, as C-contiguous arrays.
        level: of the optimiser.

    Raises:
        IvyError: the suffix is another one, or the constants are too large or none of the arguments.
        ConversionError: the text is no module of LLVM IR.
        MissingDependencyError: a shared library needs a C compiler, or a part of Ivy that is not built.
    """
    path = Path(path)
    constants = dict(constants or {})
    _check(path, interface, constants)
    declarations = header(interface, frozenset(constants)).encode()
    if path.suffix == ".ll":
        contents = {path: text.encode()}
    elif path.suffix == ".h":
        contents = {path: declarations}
    else:
        data = _object(text, machine, interface, constants, level)
        if path.suffix == ".so":
            data = _linked(data, "@ivy_" in text)
        contents = {path: data, path.with_suffix(".h"): declarations}
    with written_whole(*contents) as files:
        for file, content in zip(files, contents.values(), strict=True):
            file.write(content)


def _check(path: Path, interface: Interface, constants: Mapping[str, np.ndarray[Any, Any]]) -> None:
    if path.suffix not in SUFFIXES:
        raise IvyError(f"{path}: a compiled program is written as one of {', '.join(SUFFIXES)}")
    unknown = constants.keys() - {array.name for array in interface.arguments}
    if unknown:
        raise IvyError(f"{interface.name} has no argument {', '.join(sorted(unknown))}")
    total = sum(array.nbytes for array in constants.values())
    if total > _LIMIT and path.suffix in (".o", ".so"):
        raise IvyError(
            f"{path}: {total} bytes of weights are more than an object holds ({_LIMIT}): "
            "leave them arguments of the program"
        )


def _object(
    text: str,
    machine: Machine,
    interface: Interface,
    constants: Mapping[str, np.ndarray[Any, Any]],
    level: int,
) -> bytes:
    with tempfile.TemporaryDirectory(prefix="ivy-") as folder:
        assembly = "".join(
            _embedded(constant(interface, name), array, Path(folder) / f"{index}")
            for index, (name, array) in enumerate(constants.items())
        )
        context = llvm().create_context()
        module = parse(text, machine, context)
        calls = wrapper(interface, frozenset(constants))
        module.link_in(parse(assembly + calls, machine, context))
        return emit(module, machine, level)


def _embedded(symbol: str, array: np.ndarray[Any, Any], file: Path) -> str:
    """A module's assembly that defines a symbol as an array's bytes, which the assembler reads from a file.

    A constant of LLVM IR would be parsed digit by digit; weights are hundreds of megabytes.
    """
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
