"""A crash of upstream code as an error: the work is done by a child process."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from ivy.opt.progress import Progress


def run_isolated(work: Callable[[], int], progress: Progress, clean_up: Callable[[], None]) -> int:
    """The exit status of `work`, done in a forked child; 1, after saying why, if the child crashed.

    In the child this function returns too: both processes leave through their caller. Where there is
    no `fork`, the work is done in this process.

    Args:
        work: what to do; it returns an exit status.
        progress: where `work` says what it is doing.
        clean_up: removes what a crashed child may leave behind.
    """
    if not hasattr(os, "fork"):
        return work()
    child = os.fork()
    if child == 0:
        return work()
    status = _wait(child)
    if not os.WIFSIGNALED(status):
        return os.waitstatus_to_exitcode(status)
    clean_up()
    number = os.WTERMSIG(status)
    doing = progress.get()
    during = f" while {doing}" if doing else ""
    print(f"ivy-opt: error: crashed ({_signal_name(number)}){during}", file=sys.stderr)
    return 1


def _wait(child: int) -> int:
    while True:
        try:
            return os.waitpid(child, 0)[1]
        except KeyboardInterrupt:
            continue  # the child was interrupted too, and ends by itself


def _signal_name(number: int) -> str:
    try:
        return f"signal {number}, {signal.Signals(number).name}"
    except ValueError:
        return f"signal {number}"
