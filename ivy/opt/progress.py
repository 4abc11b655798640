"""What the tool is doing, kept where it survives a crash of the process that does it."""

from __future__ import annotations

import mmap

_SIZE = 1024


class Progress:
    """A short text in memory that a child process shares with its parent."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, _SIZE)

    def set(self, activity: str) -> None:
        """Say what is being done now, e.g. `running pass cse on func.func @main`."""
        data = activity.encode()[: _SIZE - 1]
        self._memory[: len(data) + 1] = data + b"\0"

    def get(self) -> str:
        """What was being done last."""
        return self._memory[:].partition(b"\0")[0].decode(errors="replace")
