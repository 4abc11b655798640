"""Functions of complex elements that the `complex` dialect lacks, by those of their parts.

The inverse functions are Kahan's (Branch cuts for complex elementary functions, 1987).
"""

from __future__ import annotations

from collections.abc import Callable

from ivy.dialect import types
from ivy.lowering.ivy_to_linalg.elements import (
    Element,
    imaginary,
    make_complex,
    math,
    not_equal,
    op,
    real,
    select,
)


def parts(x: Element) -> tuple[Element, Element]:
    """The real and the imaginary part."""
    return real(x), imaginary(x)


def _rotated(x: Element) -> Element:
    """`i * x`."""
    a, b = parts(x)
    return make_complex(-b, a)


def _rotated_back(x: Element) -> Element:
    """`-i * x`."""
    a, b = parts(x)
    return make_complex(b, -a)


def sinh(x: Element) -> Element:
    """`sinh(a) cos(b) + i cosh(a) sin(b)`."""
    a, b = parts(x)
    return make_complex(math("sinh", a) * math("cos", b), math("cosh", a) * math("sin", b))


def cosh(x: Element) -> Element:
    """`cosh(a) cos(b) + i sinh(a) sin(b)`."""
    a, b = parts(x)
    return make_complex(math("cosh", a) * math("cos", b), math("sinh", a) * math("sin", b))


def asin(x: Element) -> Element:
    """The inverse sine."""
    low, high = _roots(x)
    (c, d), (e, f) = parts(low), parts(high)
    return make_complex(math("atan2", real(x), c * e - d * f), math("asinh", c * f - d * e))


def acos(x: Element) -> Element:
    """The inverse cosine."""
    low, high = _roots(x)
    (c, d), (e, f) = parts(low), parts(high)
    return make_complex(math("atan2", c, e) * 2.0, math("asinh", e * d - f * c))


def _roots(x: Element) -> tuple[Element, Element]:
    """`sqrt(1 - x)` and `sqrt(1 + x)`, with the signs of zeros in `x`."""
    a, b = parts(x)
    return math("sqrt", make_complex(1.0 - a, -b)), math("sqrt", make_complex(1.0 + a, b))


def asinh(x: Element) -> Element:
    """The inverse hyperbolic sine."""
    return _rotated_back(asin(_rotated(x)))


def acosh(x: Element) -> Element:
    """The inverse hyperbolic cosine."""
    a, b = parts(x)
    low, high = math("sqrt", make_complex(a - 1.0, b)), math("sqrt", make_complex(a + 1.0, b))
    (c, d), (e, f) = parts(low), parts(high)
    return make_complex(math("asinh", c * e + d * f), math("atan2", d, e) * 2.0)


def atanh(x: Element) -> Element:
    """The inverse hyperbolic tangent."""
    a, b = parts(x)
    below = 1.0 - a
    distance = below * below + b * b
    real_part = math("log1p", (a * 4.0) / distance) * 0.25
    angle = math("atan2", b * 2.0, below * (1.0 + a) - b * b) * 0.5
    return make_complex(real_part, angle)


def atan(x: Element) -> Element:
    """The inverse tangent."""
    return _rotated_back(atanh(_rotated(x)))


def sign(x: Element) -> Element:
    """`x / |x|`, and zero at zero."""
    size = magnitude(x)
    there = not_equal(size, 0.0)
    safe = select(there, size, 1.0)
    a, b = parts(x)
    return make_complex(a / safe, b / safe)


def magnitude(x: Element) -> Element:
    """The absolute value."""
    return op("complex.abs", types.real_of(x.type), x)


FUNCTIONS: dict[str, Callable[[Element], Element]] = {
    "sinh": sinh, "cosh": cosh, "asin": asin, "acos": acos, "atan": atan,
    "asinh": asinh, "acosh": acosh, "atanh": atanh, "sign": sign,
}  # fmt: skip
"""By the name of the Ivy op."""
