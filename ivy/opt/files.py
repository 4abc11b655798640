"""Reading programs in every form, and writing results so that none is half-written."""

from __future__ import annotations

import io
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from ivy.mlir import context, ir, stablehlo
from ivy.opt.diagnostics import STANDARD_INPUT, Diagnostics, Place
from ivy.opt.errors import PassFailure, UsageError

_BYTECODE_MAGIC = b"ML\xefR"
_PORTABLE_ARTIFACT = b"StableHLO_v"
_RUN = os.getpid()  # the parent's, in a forked child too


@dataclass(frozen=True)
class Source:
    """A program, or the chunk of a file that is processed on its own.

    Attributes:
        data: text in UTF-8 or bytecode. A chunk is preceded by as many newlines as there are lines
            before it, so that positions are those in the file.
        name: the file as it is shown.
        first_line: the line on which the chunk starts.
        path: the file that this is the whole of, or None.
    """

    data: bytes
    name: str
    first_line: int = 1
    path: str | None = None

    @property
    def is_bytecode(self) -> bool:
        """Whether this is MLIR bytecode."""
        return self.data.startswith(_BYTECODE_MAGIC)

    @property
    def is_portable_artifact(self) -> bool:
        """Whether this is StableHLO in its versioned bytecode."""
        return self.is_bytecode and self.data[len(_BYTECODE_MAGIC) + 1 :].startswith(_PORTABLE_ARTIFACT)

    @property
    def lines(self) -> list[str]:
        """The lines of a text."""
        return [] if self.is_bytecode else self.data.decode(errors="replace").split("\n")


def read(path: str) -> Source:
    """Read a file, or standard input for `-`.

    Raises:
        UsageError: it cannot be read.
    """
    if path == "-":
        return Source(sys.stdin.buffer.read(), STANDARD_INPUT)
    try:
        return Source(Path(path).read_bytes(), path, path=path)
    except OSError as error:
        raise UsageError(f"cannot open input file '{path}': {error.strerror}") from None


def split(source: Source, marker: str) -> list[Source]:
    """The chunks of a text between lines that consist of `marker`.

    The header of an IR dump, `// -----// IR Dump …`, starts a chunk too, as in mlir-opt.
    """
    text = source.data.decode(errors="replace")
    separator = re.compile(rf"^[ \t]*{re.escape(marker)}(?:[ \t]*\r?\n|[ \t]*$|(?=//))", re.MULTILINE)
    ends = [match.start() for match in separator.finditer(text)] + [len(text)]
    starts = [0] + [match.end() for match in separator.finditer(text)]
    return [_chunk(source.name, text, start, end) for start, end in zip(starts, ends, strict=True)]


def _chunk(name: str, text: str, start: int, end: int) -> Source:
    lines_before = text.count("\n", 0, start)
    return Source(("\n" * lines_before + text[start:end]).encode(), name, lines_before + 1)


def parse(source: Source, diagnostics: Diagnostics, implicit_module: bool = True) -> ir.Operation:
    """The operation (nearly always a module) in a source.

    Raises:
        PassFailure: it is malformed; what is wrong has been reported.
    """
    try:
        if source.is_portable_artifact:
            return stablehlo.deserialize_portable_artifact(context(), source.data).operation
        operation = _parse(source, implicit_module)
    except _MalformedText as error:
        diagnostics.error(str(error), error.place)
        raise PassFailure(str(error)) from None
    except (ir.MLIRError, ValueError) as error:
        if not diagnostics.error_count:
            diagnostics.error(str(error), Place(source.name, source.first_line, 1))
        raise PassFailure(str(error)) from None
    if not source.is_bytecode and source.path is None:
        _name_locations(operation, source)
    return operation


def _parse(source: Source, implicit_module: bool) -> ir.Operation:
    data = source.data if source.is_bytecode else _decoded(source)
    if not implicit_module:
        return ir.Operation.parse(data, source_name=source.name, context=context()).operation
    if source.path is not None and Path(source.path).is_file():
        return ir.Module.parseFile(source.path, context()).operation
    return ir.Module.parse(data, context()).operation


class _MalformedText(Exception):
    def __init__(self, message: str, source: Source, offset: int) -> None:
        super().__init__(message)
        line_start = source.data.rfind(b"\n", 0, offset) + 1
        self.place = Place(source.name, source.data.count(b"\n", 0, offset) + 1, offset - line_start + 1)


def _decoded(source: Source) -> str:
    try:
        text = source.data.decode()
    except UnicodeDecodeError as error:
        raise _MalformedText("neither MLIR bytecode nor text in UTF-8", source, error.start) from None
    if "\0" in text:
        raise _MalformedText("a NUL character in the text", source, source.data.index(b"\0"))
    return text


def _name_locations(operation: ir.Operation, source: Source) -> None:
    """Put the file's name into the locations, which the bindings leave out for parsed strings."""
    current = context()

    def rename(op: ir.Operation) -> ir.WalkResult:
        location = op.location
        if isinstance(location, ir.FileLineColLoc) and location.filename == "-":
            line = location.start_line or source.first_line
            op.location = ir.Location.file(source.name, line, location.start_col or 1, current)
        return ir.WalkResult.ADVANCE

    operation.walk(rename)


def to_bytecode(operation: ir.Operation, version: int | None) -> bytes:
    """The operation as MLIR bytecode.

    Raises:
        UsageError: there is no such version of the format.
    """
    buffer = io.BytesIO()
    messages: list[str] = []

    def collect(diagnostic: ir.Diagnostic) -> bool:
        messages.append(diagnostic.message)
        return True

    with context().attach_diagnostic_handler(collect):
        try:
            operation.write_bytecode(buffer, version)
        except (TypeError, ValueError) as error:
            reason = "; ".join(messages) or str(error).partition("\n")[0]
            raise UsageError(f"--emit-bytecode-version={version}: {reason}") from None
    return buffer.getvalue()


def temporary_path(path: str) -> Path | None:
    """Where a result for `path` is written until it is complete; None where it is written at once."""
    target = Path(path)
    if path == "-" or (target.exists() and not target.is_file()):
        return None
    return target.with_name(f".{target.name}.{_RUN}.ivy-opt")


def write(path: str, data: bytes) -> None:
    """Write a result: to standard output for `-`, otherwise by replacing the file in one step.

    Raises:
        UsageError: it cannot be written.
    """
    if path == "-":
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    temporary = temporary_path(path)
    try:
        Path(temporary or path).write_bytes(data)
        if temporary:
            os.replace(temporary, path)
    except OSError as error:
        if temporary:
            temporary.unlink(missing_ok=True)
        raise UsageError(f"cannot open output file '{path}': {error.strerror}") from None
