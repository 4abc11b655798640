"""Every error that Ivy raises on purpose.

Each message says what was wrong, where in the user's code, and what to do about it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass


class IvyError(Exception):
    """The base of all errors that Ivy raises on purpose."""


class CaptureError(IvyError):
    """The source framework could not turn the program into a graph."""


class ConversionError(IvyError):
    """A pass failed, or produced a module that does not verify."""


class SignatureError(IvyError, TypeError):
    """Arguments at call time do not fit what the program was captured with."""


class FileFormatError(IvyError, ValueError):
    """A file is not what it should be: truncated, foreign, or with missing or extra names."""


class MissingDependencyError(IvyError, ImportError):
    """An optional framework is needed and not installed."""


@dataclass(frozen=True)
class UnsupportedOp:
    """One place where a program uses something that a conversion does not know.

    Attributes:
        name: the operation's name in its dialect, e.g. `torch.aten.histc`.
        where: the user's source line, as `file:line`, or an empty string.
        reason: why this use is not supported, or an empty string where the op is unknown altogether.
    """

    name: str
    where: str = ""
    reason: str = ""


class UnsupportedOpError(ConversionError):
    """Some operations have no equivalent; the message lists all of them with counts and places."""

    def __init__(self, conversion: str, ops: Iterable[UnsupportedOp]) -> None:
        self.conversion = conversion
        self.ops = tuple(ops)
        super().__init__(self._message())

    def _message(self) -> str:
        counts = Counter((op.name, op.reason) for op in self.ops)
        places: dict[tuple[str, str], list[str]] = {}
        for op in self.ops:
            known = places.setdefault((op.name, op.reason), [])
            if op.where and op.where not in known:
                known.append(op.where)
        lines = [f"{self.conversion}: {len(counts)} unsupported operation(s)"]
        for (name, reason), count in sorted(counts.items()):
            lines.append(f"  {name} x{count}" + (f": {reason}" if reason else ""))
            lines += [f"    at {where}" for where in places[name, reason][:5]]
            if len(places[name, reason]) > 5:
                lines.append(f"    and {len(places[name, reason]) - 5} more places")
        lines.append(
            "Rewrite these places with supported operations (docs: Operations), "
            "or add a pattern for them in ivy/lowering."
        )
        return "\n".join(lines)
