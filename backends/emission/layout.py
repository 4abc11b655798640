"""Breaking long lines of emitted source."""

from __future__ import annotations

import re
from itertools import pairwise

WIDTH = 100
_OPEN, _CLOSE, _QUOTES = "([{", ")]}", "'\""


def wrap(text: str, indent: int) -> list[str]:
    """A statement in lines of at most `WIDTH` columns where its outermost brackets allow it."""
    if indent + len(text) <= WIDTH or "\n" in text:
        return text.split("\n")
    broken = _at_operators(text, indent)
    if broken:
        return broken
    opening, closing = _last_group(text)
    if opening < 0:
        return [text]
    items = _split(text[opening + 1 : closing])
    lines = [text[: opening + 1]]
    for item in items:
        lines += ["    " + part for part in wrap(item + ",", indent + 4)]
    return [*lines, text[closing:]]


_STATEMENT = re.compile(r"(?:return |[A-Za-z_][\w\[\]\"'.+:-]* = )")
_OPERATORS = ((" if ",), (" | ",), (" ^ ",), (" & ",), (" + ", " - "), (" * ", " / ", " @ ", " // ", " % "))


def _at_operators(text: str, indent: int) -> list[str]:
    """The operands of the outermost operator on lines of their own, in brackets."""
    start = _STATEMENT.match(text)
    if start is None:
        return []
    expression = text[start.end() :]
    outside = _top_level(expression)
    for operators in _OPERATORS:
        places = [i for i in outside if expression.startswith(operators, i)]
        if places:
            break
    else:
        return []
    if operators == (" if ",) or any(expression[i] == "," for i in outside):
        return []
    ends = [*places, len(expression)]
    lines = [expression[: places[0]]] + [expression[a + 1 : b] for a, b in pairwise(ends)]
    inner = [part for line in lines for part in _indented(line, indent + 4)]
    return [text[: start.end()] + "(", *inner, ")"]


def _indented(line: str, indent: int) -> list[str]:
    return ["    " + part for part in wrap(line, indent)]


def _top_level(text: str) -> list[int]:
    """The positions that are outside of any bracket or string."""
    found, depth = [], 0
    for position, character in _outside_strings(text):
        depth += (character in _OPEN) - (character in _CLOSE)
        if depth == 0:
            found.append(position)
    return found


def _last_group(text: str) -> tuple[int, int]:
    """The outermost brackets of a call, list or tuple that ends the statement and has a comma in it."""
    depth, start, best = 0, -1, (-1, -1)
    for position, character in _outside_strings(text):
        if character in _OPEN:
            if depth == 0:
                start = position
            depth += 1
        elif character in _CLOSE:
            depth -= 1
            inside = text[start + 1 : position]
            if depth == 0 and len(_split(inside)) > 1 and position - start > best[1] - best[0]:
                best = (start, position)
    return best if (best[0] >= 0 and text[best[0]] != "[") or best[0] < 0 else _list_only(text, best)


def _list_only(text: str, group: tuple[int, int]) -> tuple[int, int]:
    # an index such as x[0, :] stays on its line; a list does not follow a name
    before = text[: group[0]].rstrip()
    follows_name = before[-1:].isalnum() or before[-1:] in ("_", ")", "]")
    return (-1, -1) if follows_name and not before.endswith(" in") else group


def _split(text: str) -> list[str]:
    """The parts between the commas that are outside of any bracket or string."""
    parts, depth, start = [], 0, 0
    for position, character in _outside_strings(text):
        if character in _OPEN:
            depth += 1
        elif character in _CLOSE:
            depth -= 1
        elif character == "," and depth == 0:
            parts.append(text[start:position].strip())
            start = position + 1
    last = text[start:].strip()
    return [*parts, last] if last else parts


def _outside_strings(text: str) -> list[tuple[int, str]]:
    found, quote, escaped = [], "", False
    for position, character in enumerate(text):
        if quote:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == quote:
                quote = ""
        elif character in _QUOTES:
            quote = character
        else:
            found.append((position, character))
    return found
