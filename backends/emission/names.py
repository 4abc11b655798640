"""Python names for values: readable, unique, and never taken raw from a file."""

from __future__ import annotations

import builtins
import keyword
import re

RESERVED = frozenset(
    {*keyword.kwlist, *keyword.softkwlist, *dir(builtins)}
    | {"np", "math", "main", "prepare", "params", "prepared", "constants"}
)
"""Names that no value gets in any target."""

_LONGEST = 40


def sanitise(text: str) -> str:
    """An identifier made of the ASCII letters, digits and underscores of `text`; may be empty."""
    name = re.sub(r"[^0-9A-Za-z_]+", "_", text).strip("_")[:_LONGEST].rstrip("_")
    return f"x{name}" if name[:1].isdigit() else name


def module_of(parameter: str) -> str:
    """The last part of the module that owns a parameter: `encoder.0.query.weight` gives `query`.

    A number is joined to the name before it: `layers.0.weight` gives `layers_0`. A parameter of the
    root module gives an empty string.
    """
    parts = parameter.split(".")[:-1]
    if not parts:
        return ""
    last = parts[-1]
    return sanitise("_".join(parts[-2:]) if last.isdigit() else last)


class Namer:
    """Hands out names that are unique in one function and the functions around it.

    Values never get the name of one of the file's `functions`, written yet or not: in Python, a
    function that assigns to a name cannot call the function of that name. Nor do they get a
    `reserved` name.
    """

    def __init__(
        self,
        outer: Namer | None = None,
        functions: frozenset[str] = frozenset(),
        reserved: frozenset[str] = frozenset(),
    ) -> None:
        self._taken: set[str] = set(outer._taken) if outer else set()
        self._reserved = outer._reserved if outer else RESERVED | reserved
        self._next: dict[str, int] = dict(outer._next) if outer else {}
        self._functions = outer._functions if outer else functions
        self._of_values = outer is not None

    def fresh(self, hint: str) -> str:
        """`hint` itself if it is free, otherwise `hint_1`, `hint_2`, …"""
        base = sanitise(hint) or "x"
        if self._of_values and re.sub(r"_\d+$", "", base) in self._functions:
            base = f"{base}_result"
        name = base
        while name in self._taken or name in self._reserved:
            self._next[base] = self._next.get(base, 0) + 1
            name = f"{base}_{self._next[base]}"
        self._taken.add(name)
        return name
