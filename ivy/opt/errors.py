"""The errors of `ivy-opt` that are not diagnostics of the input program."""

from __future__ import annotations

from ivy.errors import IvyError


class UsageError(IvyError):
    """The command line, a pipeline or a pass option is wrong, or a file cannot be read or written."""


class PipelineError(UsageError):
    """A textual pass pipeline is wrong; the message shows the place in it."""

    def __init__(self, message: str, text: str, position: int) -> None:
        super().__init__(f"{message}\n  {text}\n  {' ' * position}^")


class PassFailure(IvyError):
    """A pass, the parser or the verifier failed, and what was wrong has been reported already."""
