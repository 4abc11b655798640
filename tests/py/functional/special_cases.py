"""Every special case that the standard lists for elementwise functions, as rows of words.

A row is `operands: results`. The words of operands (`OPERANDS`) stand for several numbers each, and
a row holds for all of them. The words of results (`RESULTS` and numbers) say what each must be; a
word without a sign leaves the sign open.
Source: https://data-apis.org/array-api/2025.12/API_specification/elementwise_functions.html
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from functional.conformance import same_numbers

# ----------------------------------------------------------------------------------------- rows

REAL: dict[str, str] = {
    "abs": "nan: nan; -0: +0; -inf: +inf",
    "acos": "nan: nan; >1: nan; <-1: nan; 1: +0",
    "acosh": "nan: nan; <1: nan; 1: +0; +inf: +inf",
    "asin": "nan: nan; >1: nan; <-1: nan; 0: x",
    "asinh": "nan: nan; 0: x; inf: x",
    "atan": "nan: nan; 0: x; +inf: +pi/2; -inf: -pi/2",
    "atanh": "nan: nan; <-1: nan; >1: nan; -1: -inf; 1: +inf; 0: x",
    "ceil": "whole: x; inf: x; 0: x; nan: nan",
    "cos": "nan: nan; 0: 1; inf: nan",
    "cosh": "nan: nan; 0: 1; inf: +inf",
    "exp": "nan: nan; 0: 1; +inf: +inf; -inf: +0",
    "expm1": "nan: nan; 0: x; +inf: +inf; -inf: -1",
    "floor": "whole: x; inf: x; 0: x; nan: nan",
    "isfinite": "inf: false; nan: false; finite: true",
    "isinf": "inf: true; nan: false; finite: false",
    "isnan": "nan: true; inf: false; finite: false",
    "log": "nan: nan; <0: nan; 0: -inf; 1: +0; +inf: +inf",
    "log1p": "nan: nan; <-1: nan; -1: -inf; 0: x; +inf: +inf",
    "log2": "nan: nan; <0: nan; 0: -inf; 1: +0; +inf: +inf",
    "log10": "nan: nan; <0: nan; 0: -inf; 1: +0; +inf: +inf",
    "reciprocal": "nan: nan; +0: +inf; -0: -inf; +inf: +0; -inf: -0; pos: positive; neg: negative",
    "round": "whole: x; inf: x; 0: x; nan: nan; 0.5: +0; 1.5: 2; 2.5: 2; -0.5: -0; -1.5: -2; -2.5: -2",
    "sign": "<0: -1; 0: 0; >0: 1; nan: nan",
    "signbit": "+0: false; -0: true; +inf: false; -inf: true; pos: false; neg: true; +nan: false; -nan: true",
    "sin": "nan: nan; 0: x; inf: nan",
    "sinh": "nan: nan; 0: x; inf: x",
    "sqrt": "nan: nan; <0: nan; 0: x; +inf: +inf",
    "square": "nan: nan; inf: +inf; 0: +0; nonzero: positive; max: +inf; tiny: +0",
    "tan": "nan: nan; 0: x; inf: nan",
    "tanh": "nan: nan; 0: x; +inf: 1; -inf: -1",
    "trunc": "whole: x; inf: x; 0: x; nan: nan",
}
"""Functions of a real number `x`."""

_QUOTIENT = """
    nan any: nan; any nan: nan; inf inf: nan; 0 0: nan
    +0 >0: +0; -0 >0: -0; +0 <0: -0; -0 <0: +0
    >0 +0: +inf; >0 -0: -inf; <0 +0: -inf; <0 -0: +inf
    +inf pos: +inf; +inf neg: -inf; -inf pos: -inf; -inf neg: +inf
    pos +inf: +0; pos -inf: -0; neg +inf: -0; neg -inf: +0
    pos pos: positive; neg neg: positive; pos neg: negative; neg pos: negative
"""
_SUM = """
    nan any: nan; any nan: nan; +inf -inf: nan; -inf +inf: nan; +inf +inf: +inf; -inf -inf: -inf
    inf finite: x; finite inf: y
    -0 -0: -0; -0 +0: +0; +0 -0: +0; +0 +0: +0
    0 nonzero: y; nonzero 0: x; nonzero -x: +0; max max: +inf
"""

REAL_PAIRS: dict[str, str] = {
    "add": _SUM,
    "atan2": """
        nan any: nan; any nan: nan
        >0 0: +pi/2; +0 >0: +0; +0 +0: +0; +0 -0: +pi; +0 <0: +pi
        -0 >0: -0; -0 +0: -0; -0 -0: -pi; -0 <0: -pi; <0 0: -pi/2
        pos +inf: +0; pos -inf: +pi; neg +inf: -0; neg -inf: -pi; +inf finite: +pi/2; -inf finite: -pi/2
        +inf +inf: +pi/4; +inf -inf: +3pi/4; -inf +inf: -pi/4; -inf -inf: -3pi/4
    """,
    "copysign": """
        !nan <0: -|x|; !nan -0: -|x|; !nan +0: |x|; !nan >0: |x|; !nan -nan: -|x|; !nan +nan: |x|
        nan <0: -nan; nan -0: -nan; nan +0: +nan; nan >0: +nan; nan -nan: -nan; nan +nan: +nan
    """,
    "divide": _QUOTIENT + "; max tiny: +inf; tiny max: +0; max -tiny: -inf; -tiny max: -0",
    "equal": """
        nan any: false; any nan: false; +inf +inf: true; -inf -inf: true; 0 0: true; finite x: true
        +inf -inf: false; -inf +inf: false; inf finite: false; finite inf: false; finite !x: false
    """,
    "floor_divide": _QUOTIENT,
    "hypot": """
        inf any: +inf; any inf: +inf; 0 any: |y|; any 0: |x|; finite nan: nan; nan nan: nan; nan finite: nan
    """,
    "logaddexp": "nan any: nan; any nan: nan; +inf !nan: +inf; !nan +inf: +inf",
    "maximum": "nan any: nan; any nan: nan",
    "minimum": "nan any: nan; any nan: nan",
    "multiply": """
        nan any: nan; any nan: nan; inf 0: nan; 0 inf: nan
        +inf +inf: +inf; -inf -inf: +inf; +inf -inf: -inf; -inf +inf: -inf
        +inf pos: +inf; +inf neg: -inf; -inf pos: -inf; -inf neg: +inf
        pos +inf: +inf; neg +inf: -inf; pos -inf: -inf; neg -inf: +inf
        pos pos: positive; neg neg: positive; pos neg: negative; neg pos: negative
        +0 pos: +0; +0 neg: -0; -0 pos: -0; -0 neg: +0; pos -0: -0; neg -0: +0
        +0 +0: +0; -0 -0: +0; +0 -0: -0; -0 +0: -0
        max max: +inf; max -max: -inf; tiny tiny: +0; tiny -tiny: -0
    """,
    "nextafter": "nan any: nan; any nan: nan; -0 +0: +0; +0 -0: -0; any x: x",
    "not_equal": """
        nan any: true; any nan: true; +inf -inf: true; -inf +inf: true; finite !x: true
        inf finite: true; finite inf: true; finite x: false; 0 0: false; inf x: false
    """,
    "pow": """
        !1 nan: nan; any 0: 1; nan !0: nan; 1 !nan: 1
        |x|>1 +inf: +inf; |x|>1 -inf: +0; |x|=1 inf: 1; |x|<1 +inf: +0; |x|<1 -inf: +inf
        +inf >0: +inf; +inf <0: +0
        -inf odd>0: -inf; -inf !odd>0: +inf; -inf odd<0: -0; -inf !odd<0: +0
        +0 >0: +0; +0 <0: +inf
        -0 odd>0: -0; -0 !odd>0: +0; -0 odd<0: -inf; -0 !odd<0: +inf
        neg broken: nan
    """,
    "remainder": """
        nan any: nan; any nan: nan; inf inf: nan; 0 0: nan
        0 >0: +0; 0 <0: -0; >0 0: nan; <0 0: nan; inf nonzero: nan
        pos +inf: x; pos -inf: y; neg +inf: y; neg -inf: x
    """,
    "subtract": "",
}
"""Functions of two real numbers, `x` and `y`; `x - y` has the rows of `x + (-y)`."""

_ACOSH = """
    0 +0: +0 +pi/2; finite +inf: +inf +pi/2; nonzero nan: nan nan; +0 nan: nan pi/2
    -inf pos: +inf +pi; +inf pos: +inf +0; -inf +inf: +inf +3pi/4; +inf +inf: +inf +pi/4
    inf nan: +inf nan; nan finite: nan nan; nan +inf: +inf nan; nan nan: nan nan
"""

COMPLEX: dict[str, str] = {
    "abs": """
        inf any: +inf; any inf: +inf; 0 any: |b|; any 0: |a|; nan finite: nan; finite nan: nan; nan nan: nan
    """,
    "acos": """
        0 +0: +pi/2 -0; 0 nan: +pi/2 nan; finite +inf: +pi/2 -inf; nonzero nan: nan nan
        -inf pos: +pi -inf; +inf pos: +0 -inf; -inf +inf: +3pi/4 -inf; +inf +inf: +pi/4 -inf
        inf nan: nan inf; nan finite: nan nan; nan +inf: nan -inf; nan nan: nan nan
    """,
    "acosh": _ACOSH,
    "asinh": """
        +0 +0: +0 +0; pos +inf: +inf +pi/2; finite nan: nan nan; +inf pos: +inf +0; +inf +inf: +inf +pi/4
        nan +0: nan +0; nan nonzero: nan nan; nan +inf: inf nan; nan nan: nan nan
    """,
    "atanh": """
        +0 +0: +0 +0; +0 nan: +0 nan; 1 +0: +inf +0; pos +inf: +0 +pi/2; nonzero nan: nan nan
        +inf pos: +0 +pi/2; +inf +inf: +0 +pi/2; +inf nan: +0 nan
        nan finite: nan nan; nan +inf: 0 +pi/2; nan nan: nan nan
    """,
    "cosh": """
        +0 +0: 1 +0; +0 +inf: nan 0; +0 nan: nan 0; nonzero +inf: nan nan; nonzero nan: nan nan
        +inf +0: +inf +0; +inf nonzero: inf*cis; +inf +inf: inf nan; +inf nan: +inf nan
        nan 0: nan 0; nan nonzero: nan nan; nan nan: nan nan
    """,
    "exp": """
        0 +0: 1 +0; finite +inf: nan nan; finite nan: nan nan; +inf +0: +inf +0
        -inf finite: 0*cis; +inf nonzero: inf*cis; -inf +inf: 0 0; +inf +inf: inf nan
        -inf nan: 0 0; +inf nan: inf nan; nan +0: nan +0; nan !0: nan nan; nan nan: nan nan
    """,
    "expm1": """
        0 +0: 0 +0; finite +inf: nan nan; finite nan: nan nan; +inf +0: +inf +0
        -inf finite: 0*cis-1; +inf nonzero: inf*cis-1; -inf +inf: -1 0; +inf +inf: inf nan
        -inf nan: -1 0; +inf nan: inf nan; nan +0: nan +0; nan !0: nan nan; nan nan: nan nan
    """,
    "isfinite": "nan any: false; any nan: false; inf any: false; any inf: false; finite finite: true",
    "isinf": "inf any: true; any inf: true; finite finite: false; nan finite: false; finite nan: false",
    "isnan": "nan any: true; any nan: true; finite finite: false; inf finite: false; inf inf: false",
    "log": """
        -0 +0: -inf +pi; +0 +0: -inf +0; finite +inf: +inf +pi/2; finite nan: nan nan
        -inf pos: +inf +pi; +inf pos: +inf +0; -inf +inf: +inf +3pi/4; +inf +inf: +inf +pi/4
        inf nan: +inf nan; nan finite: nan nan; nan +inf: +inf nan; nan nan: nan nan
    """,
    "log1p": """
        -1 +0: -inf +0; finite +inf: +inf +pi/2; finite nan: nan nan
        -inf pos: +inf +pi; +inf pos: +inf +0; -inf +inf: +inf +3pi/4; +inf +inf: +inf +pi/4
        inf nan: +inf nan; nan finite: nan nan; nan +inf: +inf nan; nan nan: nan nan
    """,
    "reciprocal": "nan nan: nan nan",
    "round": """
        whole whole: a b; inf inf: a b; 0 0: a b; nan whole: nan b; whole nan: a nan; inf 0: a b; 0 nan: a nan
        0.5 1.5: +0 2; 2.5 -0.5: 2 -0; -1.5 -2.5: -2 -2; nan 0.5: nan +0
    """,
    "sign": "0 0: 0 0; nan any: nan nan; any nan: nan nan",
    "sinh": """
        +0 +0: +0 +0; +0 +inf: 0 nan; +0 nan: 0 nan; pos +inf: nan nan; pos nan: nan nan
        +inf +0: +inf +0; +inf pos: inf*cis; +inf +inf: inf nan; +inf nan: inf nan
        nan +0: nan +0; nan nonzero: nan nan; nan nan: nan nan
    """,
    "sqrt": """
        0 +0: +0 +0; any +inf: +inf +inf; finite nan: nan nan; -inf pos: +0 +inf; +inf pos: +inf +0
        -inf nan: nan inf; +inf nan: +inf nan; nan finite: nan nan; nan nan: nan nan
    """,
    "square": "nan nan: nan nan",
    "tanh": """
        +0 +0: +0 +0; nonzero +inf: nan nan; +0 +inf: +0 nan; nonzero nan: nan nan; +0 nan: +0 nan
        +inf pos: 1 +0; +inf +inf: 1 0; +inf nan: 1 0; nan +0: nan +0; nan nonzero: nan nan; nan nan: nan nan
    """,
}
"""Functions of a complex number `a + bj`; two results are the real part and the imaginary one."""

CONJUGATES = frozenset(COMPLEX) - {"reciprocal", "round", "sign", "square"}
"""Functions whose result of the conjugate is the conjugate of the result."""

PARITY: dict[str, int] = {"asinh": -1, "atanh": -1, "cosh": 1, "sinh": -1, "tanh": -1}
"""Functions whose result of `-x` is this multiple of the result of `x`."""

TURNED: dict[str, tuple[str, bool]] = {
    "asin": ("asinh", True),
    "atan": ("atanh", True),
    "cos": ("cosh", False),
    "sin": ("sinh", True),
    "tan": ("tanh", True),
}
"""Functions that have the special cases of another one of `xj`, times `-j` where it says so."""

SCALED: dict[str, tuple[str, float]] = {"log2": ("log", np.log(2.0)), "log10": ("log", np.log(10.0))}
"""Functions whose special cases are those of another one, divided by a number."""

COMPLEX_PAIRS: dict[str, str] = {
    "multiply": "nan nan nan nan: nan nan",
    "divide": "nan nan nan nan: nan nan",
}
"""Functions of `a + bj` and `c + dj`; sums are those of the components."""

# ----------------------------------------------------------------------------------------- words

_POS = (1e-3, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 8.0, 1e3)
_NEG = tuple(-number for number in _POS)
_ZEROS = (0.0, -0.0)
_INFINITIES = (np.inf, -np.inf)
_FINITE = (*_POS, *_NEG, *_ZEROS)
_NAN = (np.nan,)
_ANY = (*_FINITE, *_INFINITIES, *_NAN)

OPERANDS: dict[str, tuple[float, ...]] = {
    "any": _ANY,
    "finite": _FINITE,
    "nonzero": (*_POS, *_NEG),
    "pos": _POS,
    "neg": _NEG,
    "whole": (1.0, -1.0, 2.0, -2.0, 3.0, -8.0, 1e3, 2.0**24, -(2.0**31)),
    "broken": (0.5, -0.5, 1.5, -2.75),
    "0": _ZEROS,
    "+0": (0.0,),
    "-0": (-0.0,),
    "inf": _INFINITIES,
    "+inf": (np.inf,),
    "-inf": (-np.inf,),
    "nan": _NAN,
    "+nan": _NAN,
    "-nan": (-np.nan,),
    "!nan": (*_FINITE, *_INFINITIES),
    "!0": tuple(number for number in _ANY if number != 0),
    "!1": tuple(number for number in _ANY if number != 1),
    ">0": (*_POS, np.inf),
    "<0": (*_NEG, -np.inf),
    ">1": (1.0 + 2**-20, 2.0, 1e3, np.inf),
    "<1": (1.0 - 2**-20, 0.5, *_ZEROS, *_NEG, -np.inf),
    "<-1": (-1.0 - 2**-20, -2.0, -1e3, -np.inf),
    "|x|>1": (1.0 + 2**-20, 2.0, -2.0, -3.0, *_INFINITIES),
    "|x|=1": (1.0, -1.0),
    "|x|<1": (1.0 - 2**-20, 0.5, -0.5, *_ZEROS),
    "odd>0": (1.0, 3.0, 2.0**20 + 1),
    "odd<0": (-1.0, -3.0, -(2.0**20) - 1),
    "!odd>0": (0.5, 2.0, 2.5, 8.0, np.inf),
    "!odd<0": (-0.5, -2.0, -2.5, -8.0, -np.inf),
}
"""Words of operands and the numbers that they stand for."""

_RELATED: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "x": lambda x: x,
    "-x": np.negative,
    "!x": lambda x: np.where(x == 0, x.dtype.type(1), 2 * x),
}
"""Words of the last operand that depend on the first one."""

_LIMITS = {"max": "max", "tiny": "smallest_normal"}


def _numbers_of(word: str, dtype: str) -> np.ndarray:
    name = word.removeprefix("-")
    if name in _LIMITS:
        limit = getattr(np.finfo(dtype), _LIMITS[name])
        return np.array([-limit if word.startswith("-") else limit], dtype)
    return np.array(OPERANDS[word] if word in OPERANDS else [float(word)], dtype)


@dataclass(frozen=True)
class Case:
    """A row and the numbers that it is about.

    Attributes:
        row: the row as it stands in the table, for messages.
        operands: an array of numbers for each operand.
        results: the words that say what comes out.
    """

    row: str
    operands: tuple[np.ndarray, ...]
    results: tuple[str, ...]


def cases(table: str, dtype: str) -> list[Case]:
    """The rows of a table, with numbers of a dtype."""
    rows = [row.strip() for line in table.splitlines() for row in line.split(";")]
    return [_case(row, dtype) for row in rows if row]


def _case(row: str, dtype: str) -> Case:
    condition, _, results = row.partition(": ")
    words = condition.split()
    columns = [_numbers_of(word, dtype) for word in words if word not in _RELATED]
    grid = [part.ravel() for part in np.meshgrid(*columns, indexing="ij")]
    if words[-1] in _RELATED:
        grid.append(_RELATED[words[-1]](grid[0]))
    return Case(row, tuple(grid), tuple(results.split()))


# ----------------------------------------------------------------------------------------- results

_ANGLES = {"pi": np.pi, "3pi/4": 0.75 * np.pi, "pi/2": np.pi / 2, "pi/4": np.pi / 4}

RESULTS: dict[str, Callable[[np.ndarray], Any]] = {
    "nan": np.isnan,
    "+nan": lambda got: np.isnan(got) & ~np.signbit(got),
    "-nan": lambda got: np.isnan(got) & np.signbit(got),
    "0": lambda got: got == 0,
    "+0": lambda got: (got == 0) & ~np.signbit(got),
    "-0": lambda got: (got == 0) & np.signbit(got),
    "inf": np.isinf,
    "+inf": np.isposinf,
    "-inf": np.isneginf,
    "positive": lambda got: ~np.isnan(got) & ~np.signbit(got),
    "negative": lambda got: ~np.isnan(got) & np.signbit(got),
    "true": lambda got: got,
    "false": lambda got: ~got,
}
"""What results must be, by the words for them."""


def fits(word: str, got: np.ndarray, operands: dict[str, np.ndarray]) -> Any:
    """Where results are what a word says; `operands` are the numbers by their names."""
    if word in RESULTS:
        return RESULTS[word](got)
    if word.lstrip("+-") in _ANGLES:
        return _near_angle(word, got)
    name = word.lstrip("-").strip("|")
    if name in operands:
        wanted = np.abs(operands[name]) if "|" in word else operands[name]
        return same_numbers(got, -wanted if word.startswith("-") else wanted)
    return got == float(word)


def _near_angle(word: str, got: np.ndarray) -> Any:
    angle = _ANGLES[word.lstrip("+-")]
    found = got if word[0] in "+-" else np.abs(got)
    wanted = -angle if word[0] == "-" else angle
    return np.abs(found - wanted) <= 4 * np.finfo(got.dtype).eps * angle


def around(word: str, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The components of `0*cis`, `inf*cis`, also less 1: a number times `cos(b) + sin(b)j`."""
    scale = b.dtype.type(0 if word.startswith("0") else np.inf)
    real, imaginary = scale * np.cos(b), np.where(b == 0, b, scale * np.sin(b))
    return (real - 1 if word.endswith("-1") else real), imaginary
