"""The passes that come with MLIR, StableHLO and torch-mlir.

The bindings can parse the text of a pipeline and print one, but not list the passes. Whether a name
is a pass is therefore found out by parsing it; `UPSTREAM_PASSES` is only for help and for guessing
what a misspelt name meant.
"""

from __future__ import annotations

import difflib
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from ivy.lowering.passes import PASSES, PIPELINES
from ivy.mlir import context, passmanager
from ivy.opt.errors import UsageError
from ivy.opt.upstream_names import UPSTREAM_PASSES

_RESTRICTED = re.compile(r"restricted to '([^']+)'")
_UNKNOWN = "does not refer to a registered pass"


class UnknownPass(UsageError):
    """A name that is no pass."""


def canonical(anchor: str, text: str) -> str:
    """The text of a pipeline with every option spelled out and registered pipelines expanded.

    Raises:
        UsageError: MLIR does not accept it; the message is MLIR's.
    """
    with _stderr_of_the_process() as captured:
        try:
            return str(passmanager.PassManager.parse(f"{anchor}({text})", context()))
        except ValueError as error:
            message = str(error)
    raise UsageError(_cleaned(message + "\n" + "".join(captured)))


def check(anchor: str, name: str, options: str) -> None:
    """Check that `name{options}` is a pass that runs on `anchor`.

    Raises:
        UsageError: it is not; the message says why, and which pass was perhaps meant.
    """
    try:
        canonical(anchor, f"{name}{{{options}}}" if options else name)
    except UsageError as error:
        if _UNKNOWN in str(error):
            raise UnknownPass(f"there is no such pass{suggestion(name)}") from None
        raise


def anchor_of(name: str, options: str, anchor: str) -> str:
    """The operation that a pass is restricted to, or else `anchor`.

    Raises:
        UsageError: there is no such pass, or it does not have these options.
    """
    try:
        check(anchor, name, options)
    except UsageError as error:
        restricted = _RESTRICTED.search(str(error))
        if restricted is None:
            raise
        check(restricted[1], name, options)
        return restricted[1]
    return anchor


def suggestion(name: str, others: Iterable[str] = (), prefix: str = "") -> str:
    """`; did you mean 'x'?` with the passes (and `others`) whose names are close, or nothing."""
    known = [*PASSES, *PIPELINES, *UPSTREAM_PASSES, *others]
    close = difflib.get_close_matches(name, known, n=3, cutoff=0.75)
    return f"; did you mean {' or '.join(repr(prefix + match) for match in close)}?" if close else ""


def _cleaned(message: str) -> str:
    lines = [line.strip() for line in message.splitlines()]
    kept = [line for line in lines if line and line != "^" and not line.startswith("failed to add")]
    text = "; ".join(kept).replace("<Pass-Options-Parser>: ", "")
    return re.sub(r"^: for the --", "for the --", text) or "MLIR does not accept it"


@contextmanager
def _stderr_of_the_process() -> Iterator[list[str]]:
    """Catch what LLVM's option parser writes to the file descriptor itself."""
    captured: list[str] = []
    sys.stderr.flush()
    saved = os.dup(2)
    with tempfile.TemporaryFile() as file:
        os.dup2(file.fileno(), 2)
        try:
            yield captured
        finally:
            os.dup2(saved, 2)
            os.close(saved)
            file.seek(0)
            captured.append(file.read().decode(errors="replace"))
