"""`--verify-diagnostics`: diagnostics against the `expected-error` comments in the input."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ivy.opt.diagnostics import Diagnostic, Diagnostics, Place

_COMMENT = re.compile(
    r"expected-(?P<severity>error|warning|remark|note)(?P<regex>-re)? *"
    r"(?:@(?P<where>[+-]\d+|above|below|unknown))? *\{\{(?P<text>.*)\}\} *$"
)
_PATTERN = re.compile(r"\{\{(.*?)\}\}")


@dataclass
class Expectation:
    """One `// expected-error@+1 {{text}}`.

    Attributes:
        severity: of the diagnostic.
        text: what its message contains, for people.
        pattern: what its message is searched for.
        line: where it points to; None for `@unknown`.
        comment: the line of the comment.
        met: whether there was such a diagnostic.
    """

    severity: str
    text: str
    pattern: re.Pattern[str]
    line: int | None
    comment: int
    met: bool = False


@dataclass
class Expectations:
    """All expectations of one input, checked off as diagnostics arrive.

    Attributes:
        report_unexpected: whether a diagnostic that is not expected is a failure.
    """

    lines: list[str]
    file: str
    report_unexpected: bool = True
    failures: list[Diagnostic] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.expected = list(_find(self.lines))

    def check(self, diagnostic: Diagnostic) -> None:
        """Take in a diagnostic and its notes."""
        self._check_one(diagnostic)
        for note in diagnostic.notes:
            self.check(note)

    def finish(self, diagnostics: Diagnostics) -> bool:
        """Print what was unexpected and what was missing; whether there was nothing of either."""
        missing = [entry for entry in self.expected if not entry.met]
        for failure in self.failures:
            diagnostics.print(failure)
        for entry in missing:
            message = f'expected {entry.severity} "{entry.text}" was not produced'
            column = self.lines[entry.comment - 1].index("expected-") + 1
            diagnostics.print(Diagnostic("error", message, Place(self.file, entry.comment, column)))
        return not missing and not self.failures

    def _check_one(self, diagnostic: Diagnostic) -> None:
        line = diagnostic.place.line if diagnostic.place else None
        candidates = [
            entry
            for entry in self.expected
            if entry.line == line
            and entry.severity == diagnostic.severity
            and entry.pattern.search(diagnostic.message)
        ]
        if candidates:
            next((entry for entry in candidates if not entry.met), candidates[0]).met = True
        elif self.report_unexpected and diagnostic.severity != "note":
            message = f"unexpected {diagnostic.severity}: {diagnostic.message}"
            self.failures.append(Diagnostic("error", message, diagnostic.place))


def _find(lines: list[str]) -> Iterator[Expectation]:
    matches = {number: match for number, line in enumerate(lines, 1) if (match := _COMMENT.search(line))}
    for number, match in matches.items():
        yield Expectation(
            match["severity"],
            match["text"],
            _compile(match["text"], match["regex"] is not None),
            _target(number, match["where"], matches),
            number,
        )


def _target(number: int, where: str | None, comments: dict[int, re.Match[str]]) -> int | None:
    """The line that an expectation is about; `@above` and `@below` skip lines with expectations."""
    if where == "unknown":
        return None
    if where in ("above", "below"):
        step = 1 if where == "below" else -1
        number += step
        while number in comments:
            number += step
        return number
    return number + int(where or 0)


def _compile(text: str, is_regex: bool) -> re.Pattern[str]:
    """A pattern for a text, in which `{{…}}` is a regular expression where `is_regex`."""
    if not is_regex:
        return re.compile(re.escape(text))
    parts = _PATTERN.split(text)
    return re.compile("".join(f"(?:{part})" if i % 2 else re.escape(part) for i, part in enumerate(parts)))
