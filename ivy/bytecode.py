"""The strings of MLIR bytecode: names, attributes and locations (https://mlir.llvm.org/docs/BytecodeFormat)."""

from __future__ import annotations

MAGIC = b"ML\xefR"
_STRINGS = 0
"""The number of the section with the strings."""


def has_readable_strings(data: bytes) -> bool:
    """Whether all strings of a module in bytecode are UTF-8, as far as its sections can be found.

    The bindings end the process on others, in some places.
    """
    try:
        data[: data.index(b"\0")].removeprefix(MAGIC).decode("utf-8", "strict")
        _string_section(data).decode("utf-8")
    except UnicodeDecodeError:
        return False
    except (IndexError, ValueError):  # truncated, or no bytecode: what reads it says so
        return True
    return True


def _string_section(data: bytes) -> bytes:
    """The strings one after the other, each with a zero at its end."""
    position = data.index(b"\0") + 1  # after the version and the name of the producer
    while position < len(data):
        kind, position = data[position], position + 1
        size, position = _number(data, position)
        if kind & 0x80:
            alignment, position = _number(data, position)
            position += -position % alignment if alignment else 0
        if kind & 0x7F == _STRINGS:
            return _strings(data[position : position + size])
        position += size
    return b""


def _strings(section: bytes) -> bytes:
    count, position = _number(section, 0)
    for _ in range(count):
        _, position = _number(section, position)
    return section[position:]


def _number(data: bytes, position: int) -> tuple[int, int]:
    """A number of variable length and the position after it: the zeros at the low end count its bytes."""
    first = data[position]
    if first == 0:
        return int.from_bytes(data[position + 1 : position + 9], "little"), position + 9
    length = (first & -first).bit_length()
    return int.from_bytes(data[position : position + length], "little") >> length, position + length


__all__ = ["MAGIC", "has_readable_strings"]
