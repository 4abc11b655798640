"""Where an operation comes from, in the user's terms."""

from __future__ import annotations

import os
from dataclasses import dataclass

from ivy.mlir import ir


@dataclass(frozen=True)
class Origin:
    """A place in the source program; every part may be unknown.

    Attributes:
        path: the module path (`encoder.layer.0.attention`), or an empty string.
        file: the file name, or an empty string.
        line: the line, or 0.
    """

    path: str = ""
    file: str = ""
    line: int = 0

    def comment(self) -> str:
        """`encoder.layer.0.attention  model.py:88`, on one line whatever the names contain.

        Name stacks such as `jit(f)/add` and the bare names of its operations are left out.
        """
        place = f"{os.path.basename(self.file)}:{self.line}" if self.file not in ("", "-") else ""
        path = "" if "/" in self.path or not (place or "." in self.path) else self.path
        return "  ".join(printable(part) for part in (path, place) if part)

    def where(self) -> str:
        """`file:line` for an error message, or the module path, or an empty string."""
        return f"{self.file}:{self.line}" if self.file else self.path


def origin(location: ir.Location) -> Origin:
    """The module path and the innermost file position of a location.

    The outermost name counts as the path; call sites are followed to the callee, fused locations to
    their first known part.
    """
    path = ""
    while True:
        if isinstance(location, ir.NameLoc):
            path = path or location.name_str
            location = location.child_loc
        elif isinstance(location, ir.FileLineColLoc):
            return Origin(path, location.filename, location.start_line)
        elif isinstance(location, ir.CallSiteLoc):
            location = location.callee
        elif isinstance(location, ir.FusedLoc):
            return _first_known(path, location)
        else:
            return Origin(path)


def _first_known(path: str, location: ir.FusedLoc) -> Origin:
    found = Origin()
    for part in location.locations:
        found = origin(part)
        if found != Origin():
            break
    return Origin(path or found.path, found.file, found.line)


def printable(text: str) -> str:
    """Text that cannot end a comment line: names from files are data."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
