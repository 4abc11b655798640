"""Diagnostics: where they come from, where they point to, and how they are printed."""

from __future__ import annotations

import linecache
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TextIO

from ivy.mlir import context, ir

STANDARD_INPUT = "<stdin>"
_PARSED_TEXT = "-"  # what the bindings call a program that was parsed from a string


@dataclass(frozen=True)
class Place:
    """A position in a file; lines and columns count from one, and column 0 means the whole line."""

    file: str
    line: int
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" + (f":{self.column}" if self.column else "")


@dataclass(frozen=True)
class Diagnostic:
    """One message.

    Attributes:
        severity: `"error"`, `"warning"`, `"remark"` or `"note"`.
        message: the text; it may have several lines.
        place: what it is about, or None where that is unknown.
        notes: further messages that belong to it.
    """

    severity: str
    message: str
    place: Place | None = None
    notes: tuple[Diagnostic, ...] = ()


class Diagnostics:
    """Where all diagnostics of a run arrive: MLIR's own, and those of Ivy's passes.

    Attributes:
        file: the name of the input as it is shown.
        lines: the lines of the input, for showing the line of an error.
        sink: called with each diagnostic.
        error_count: how many errors there were.
    """

    def __init__(self, file: str, lines: list[str], sink: Callable[[Diagnostic], None] | None = None) -> None:
        self.file = file
        self.lines = lines
        self.sink = sink or self.print
        self.error_count = 0

    def report(self, diagnostic: Diagnostic) -> None:
        """Hand a diagnostic to the sink."""
        self.error_count += diagnostic.severity == "error"
        self.sink(diagnostic)

    def error(self, message: str, place: Place | None = None) -> None:
        """Report an error."""
        self.report(Diagnostic("error", message, place))

    def report_mlir(self, diagnostic: Any) -> None:
        """Report an `ir.Diagnostic` or `ir.DiagnosticInfo`."""
        self.report(self._from_mlir(diagnostic))

    def place_of(self, location: ir.Location) -> Place | None:
        """The position that a location stands for: the innermost of a call, the first of several."""
        return next(self._places(location), None)

    def print(self, diagnostic: Diagnostic, stream: TextIO | None = None) -> None:
        """Print a diagnostic with the source line and a caret, and then its notes."""
        out = stream or sys.stderr
        where = diagnostic.place or self.file
        print(f"{where}: {diagnostic.severity}: {diagnostic.message.rstrip()}", file=out)
        self._print_line(diagnostic.place, out)
        for note in diagnostic.notes:
            self.print(note, out)
        out.flush()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Receive what MLIR emits, errors too."""
        current = context()
        saved = current.emit_error_diagnostics
        with current.attach_diagnostic_handler(self._handle):
            current.emit_error_diagnostics = True
            try:
                yield
            finally:
                current.emit_error_diagnostics = saved

    def _handle(self, diagnostic: ir.Diagnostic) -> bool:
        self.report_mlir(diagnostic)
        return True

    def _from_mlir(self, diagnostic: Any) -> Diagnostic:
        severity = diagnostic.severity.name.lower()
        places = list(self._places(diagnostic.location))
        called_from = (Diagnostic("note", "called from", place) for place in places[1:])
        notes = tuple(map(self._from_mlir, diagnostic.notes))
        return Diagnostic(
            severity,
            _message(diagnostic),
            places[0] if places else None,
            (*(called_from if severity != "note" else ()), *notes),
        )

    def _places(self, location: ir.Location) -> Iterator[Place]:
        """The position of a location, then those of its callers, from the inside outwards."""
        location = ir.Location.from_attr(location.attr, context())  # as its own class
        if isinstance(location, ir.FileLineColLoc):
            yield self._file_place(location)
        elif isinstance(location, ir.NameLoc):
            yield from self._places(location.child_loc)
        elif isinstance(location, ir.CallSiteLoc):
            yield from self._places(location.callee)
            yield from self._places(location.caller)
        elif isinstance(location, ir.FusedLoc):
            found = [list(self._places(inner)) for inner in location.locations]
            yield from next(filter(None, found), [])

    def _file_place(self, location: ir.FileLineColLoc) -> Place:
        file = self.file if location.filename == _PARSED_TEXT else location.filename
        if not location.start_line:  # the module itself
            return Place(file, 1, 1)
        return Place(file, location.start_line, location.start_col)

    def _print_line(self, place: Place | None, out: TextIO) -> None:
        if place is None or not place.column:
            return
        line = self._source_line(place)
        if not line.strip() or not line.replace("\t", "").isprintable():
            return
        indent = "".join("\t" if character == "\t" else " " for character in line[: place.column - 1])
        print(f"{line}\n{indent}^", file=out)

    def _source_line(self, place: Place) -> str:
        if place.file != self.file:
            return linecache.getline(place.file, place.line).rstrip("\n")
        return self.lines[place.line - 1] if place.line <= len(self.lines) else ""


def _message(diagnostic: Any) -> str:
    try:
        return str(diagnostic.message).strip()
    except RuntimeError:  # the bindings cannot make a string of a name from a corrupt file
        return "(the message quotes a name that is not text in UTF-8)"
