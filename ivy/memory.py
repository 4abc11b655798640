"""What a compiled program needs of memory."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Memory:
    """Bytes that a program needs which is compiled for the CPU; `str` gives a table.

    Attributes:
        arena: scratch memory of one call: the peak of all temporary arrays. Calls that run at the same
            time have one each.
        parameters: parameters and buffers. They lie in the source framework's memory.
        prepared: copies of parameters in the order in which the code reads them, made once.
        constants: arrays that are a part of the program.
        inputs: the arrays that a call is given.
        results: the arrays that a call gives.
    """

    arena: int
    parameters: int
    prepared: int
    constants: int
    inputs: int
    results: int

    @property
    def peak(self) -> int:
        """All of it: what there is at most during one call."""
        return sum(getattr(self, entry.name) for entry in fields(self))

    def __str__(self) -> str:
        names = (*(entry.name for entry in fields(self)), "peak")
        return "\n".join(f"{name:10} {_readable(getattr(self, name)):>12}" for name in names)


def _readable(size: int) -> str:
    for factor, unit in ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} B"
