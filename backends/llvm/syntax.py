"""The text of the MLIR bindings' LLVM, in the syntax of llvmlite's older one.

They differ in constants of floating point. The newer LLVM writes `float 1.000000e-01`, `f0x3DFCD6E9`,
`+inf`, `-qnan`, `+nan(0x1)`, `+snan(0x1)`; the older one reads decimals only where they are exact, and the
rest as bits: `0x` with the sixteen digits of a double (for `float` too), `0xH` with four for `half`, `0xR`
for `bfloat`.
"""

from __future__ import annotations

import re
import struct
from fractions import Fraction

_TOKEN = re.compile(
    r'"[^"]*"|;.*'  # strings and comments stay as they are
    r"|(?<![\w%@.$-])(?P<type>half|bfloat|float|double)\b"
    r"|(?<![\w%@.$-])(?P<constant>f0x[0-9A-Fa-f]+|[+-](?:inf|qnan|s?nan\(0x[0-9A-Fa-f]+\))"
    r"|[+-]?\d+\.\d*(?:e[+-]?\d+)?)(?![\w.(])"
)

_HINTS = ("e+", "e-", "inf", "nan", "f0x", ".0")
"""What every line with a constant contains, so that the others need no closer look."""

_FORMATS = {"half": (5, 10), "bfloat": (8, 7), "float": (8, 23), "double": (11, 52)}
"""The bits of exponent and mantissa."""


def compatible(text: str) -> str:
    """The module with every constant of floating point written as its bits."""
    return "\n".join(
        _line(line) if any(hint in line for hint in _HINTS) else line for line in text.split("\n")
    )


def _line(line: str) -> str:
    kind = ""

    def token(match: re.Match[str]) -> str:
        nonlocal kind
        if match["type"]:
            kind = match["type"]  # a constant has the type that was named last
        elif match["constant"] and kind:
            return _spelled(_bits(match["constant"], kind), kind)
        return match[0]

    return _TOKEN.sub(token, line)


def _bits(constant: str, kind: str) -> int:
    exponent, mantissa = _FORMATS[kind]
    if constant.startswith("f0x"):
        return int(constant[3:], 16)
    sign = constant.startswith("-") << (exponent + mantissa)
    word = constant.lstrip("+-")
    infinity = ((1 << exponent) - 1) << mantissa
    quiet = 1 << (mantissa - 1)
    if word == "inf":
        return sign | infinity
    if word == "qnan":
        return sign | infinity | quiet
    if "nan(" in word:
        payload = int(word.split("(0x")[1].rstrip(")"), 16)
        return sign | infinity | payload | (0 if word.startswith("s") else quiet)
    return sign | _rounded(word, exponent, mantissa)


def _rounded(decimal: str, exponent: int, mantissa: int) -> int:
    """The bits of the nearest number, ties to even: exactly, so that no number is rounded twice."""
    value = Fraction(decimal)
    bias = (1 << (exponent - 1)) - 1
    power = 1 - bias
    if value:
        power = max(power, value.numerator.bit_length() - value.denominator.bit_length())
        power -= power > 1 - bias and Fraction(2) ** power > value
    steps = round(value / Fraction(2) ** (power - mantissa))  # Fractions round ties to even
    infinity = ((1 << exponent) - 1) << mantissa
    # A denormal's power is that of the smallest normal number without the leading one; a carry out of the
    # mantissa is the next power.
    return min(((power + bias - 1) << mantissa) + steps, infinity)


def _spelled(bits: int, kind: str) -> str:
    if kind in ("half", "bfloat"):
        return f"0x{'H' if kind == 'half' else 'R'}{bits:04X}"
    if kind == "float":
        bits = _widened(bits)
    return f"0x{bits:016X}"


def _widened(bits: int) -> int:
    """The bits of the double that is this float; a NaN keeps its sign, payload and whether it is quiet."""
    if bits & 0x7F800000 == 0x7F800000:
        return (bits >> 31) << 63 | 0x7FF << 52 | (bits & 0x7FFFFF) << 29
    (value,) = struct.unpack("<f", struct.pack("<I", bits))
    (wide,) = struct.unpack("<Q", struct.pack("<d", value))
    return int(wide)
