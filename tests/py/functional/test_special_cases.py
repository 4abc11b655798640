"""Elementwise functions at zeros, infinities, NaN and limits: every special case of the standard."""

from __future__ import annotations

import cmath
from collections.abc import Callable, Sequence
from itertools import accumulate

import numpy as np
import pytest
from functional.conformance import COMPLEX as COMPLEX_DTYPES
from functional.conformance import COMPONENT, FLOATS, check, each_target, joined, run, same_numbers
from functional.special_cases import (
    COMPLEX,
    COMPLEX_PAIRS,
    CONJUGATES,
    PARITY,
    REAL,
    REAL_PAIRS,
    SCALED,
    TURNED,
    Case,
    around,
    cases,
    fits,
)

import ivy


def _joined_cases(found: Sequence[Case]) -> list[np.ndarray]:
    """The operands of all cases in one array each; a power of two, so that JAX compiles for few shapes."""
    columns = [np.concatenate(parts) for parts in zip(*(case.operands for case in found), strict=True)]
    size = max(256, 1 << (len(columns[0]) - 1).bit_length())
    return [np.concatenate([column, np.ones(size - len(column), column.dtype)]) for column in columns]


def _assert_fits(name: str, found: Sequence[Case], got: Sequence[np.ndarray], names: str) -> None:
    """Each case's part of the results is what its words say."""
    ends = list(accumulate(len(case.operands[0]) for case in found))
    wrong = []
    for case, end in zip(found, ends, strict=True):
        start = end - len(case.operands[0])
        parts = [part[start:end] for part in got]
        good = _good(case, parts, dict(zip(names, case.operands, strict=True)))
        for place in np.flatnonzero(~good)[:2]:
            operands = ", ".join(str(x[place]) for x in case.operands)
            results = ", ".join(str(part[place]) for part in parts)
            wrong.append(f"{name}({operands}) is {results}: {case.row}")
    assert not wrong, f"{got[0].dtype}\n" + "\n".join(wrong)


def _good(case: Case, got: Sequence[np.ndarray], operands: dict[str, np.ndarray]) -> np.ndarray:
    if "cis" in case.results[0]:
        wanted = around(case.results[0], operands["b"])
        return np.all([same_numbers(x, y) for x, y in zip(got, wanted, strict=True)], axis=0)
    return np.all([fits(word, part, operands) for word, part in zip(case.results, got, strict=True)], axis=0)


@each_target
@pytest.mark.parametrize("name", sorted(REAL))
def test_real(name: str, target: str) -> None:
    for dtype in FLOATS:
        found = cases(REAL[name], dtype)
        got = run(target, getattr(ivy, name), *_joined_cases(found))
        _assert_fits(name, found, [got], "x")


@each_target
@pytest.mark.parametrize("name", sorted(REAL_PAIRS))
def test_pairs(name: str, target: str) -> None:
    for dtype in FLOATS:
        found = cases(REAL_PAIRS[name] or REAL_PAIRS["add"], dtype)
        x, y = _joined_cases(found)
        got = run(target, getattr(ivy, name), x, -y if name == "subtract" else y)
        _assert_fits(name, found, [got], "xy")


@each_target
@pytest.mark.parametrize("name", ("add", "subtract"))
def test_sums_of_components(name: str, target: str) -> None:
    """The components of a complex sum are sums of real numbers, with their special cases."""
    for dtype in COMPLEX_DTYPES:
        found = cases(REAL_PAIRS["add"], COMPONENT[dtype])
        x, y = _joined_cases(found)
        sign = -1 if name == "subtract" else 1
        got = run(target, getattr(ivy, name), joined(x, x[::-1]), joined(sign * y, sign * y[::-1]))
        _assert_fits(f"{name}, real parts", found, [got.real], "xy")
        _assert_fits(f"{name}, imaginary parts", found, [got.imag[::-1]], "xy")


@each_target
@pytest.mark.parametrize("name", sorted(COMPLEX_PAIRS))
def test_complex_pairs(name: str, target: str) -> None:
    for dtype in COMPLEX_DTYPES:
        found = cases(COMPLEX_PAIRS[name], COMPONENT[dtype])
        a, b, c, d = _joined_cases(found)
        got = run(target, getattr(ivy, name), joined(a, b), joined(c, d))
        _assert_fits(name, found, [got.real, got.imag], "abcd")


Parts = tuple[np.ndarray, np.ndarray]
Mirror = tuple[str, Callable[[Parts], Parts], Callable[[Parts], Parts]]


def _mirrors(base: str) -> list[Mirror]:
    """The operands for which the rows hold too, and how their results come to be those of the rows."""
    found: list[Mirror] = [("", lambda z: z, lambda w: w)]
    if base in CONJUGATES:
        found.append((" of conjugates", _conjugate, _conjugate))
    if base in PARITY:
        sign = PARITY[base]
        found.append((" of -x", lambda z: (-z[0], -z[1]), lambda w: (sign * w[0], sign * w[1])))
    return found


def _conjugate(z: Parts) -> Parts:
    return z[0], -z[1]


@each_target
@pytest.mark.parametrize("name", sorted({*COMPLEX, *TURNED, *SCALED}))
def test_complex(name: str, target: str) -> None:
    base, turned_back = TURNED.get(name, (name, False))
    base, scale = SCALED.get(name, (base, 1.0))
    for dtype in COMPLEX_DTYPES:
        found = cases(COMPLEX[base], COMPONENT[dtype])
        a, b = _joined_cases(found)
        for words, there, back in _mirrors(base):
            real, imaginary = there((a, b))
            z = joined(imaginary, -real) if name in TURNED else joined(real, imaginary)
            got = run(target, getattr(ivy, name), z)
            if got.dtype.kind != "c":
                _assert_fits(name + words, found, [got], "ab")
                continue
            parts = (-got.imag, got.real) if turned_back else (got.real, got.imag)
            parts = tuple(part * got.real.dtype.type(scale) for part in parts)
            _assert_fits(name + words, found, back(parts), "ab")


CUTS = ("acos", "acosh", "asin", "asinh", "atan", "atanh", "log", "log10", "sqrt")
"""Functions with branch cuts on the axes. On a cut the sign of a zero says from which side they come."""


@each_target
@pytest.mark.parametrize("name", CUTS)
def test_branch_cuts(name: str, target: str) -> None:
    """On the axes, against Python's own functions, which follow C99 as the standard does."""
    sizes = np.array([-8.0, -2.0, -1.5, -0.5, 0.5, 1.5, 2.0, 8.0])
    zeros = np.where(np.arange(16) < 8, 0.0, -0.0)
    along, across = joined(np.tile(sizes, 2), zeros), joined(zeros, np.tile(sizes, 2))
    points = np.tile(np.concatenate([along, across]), 8)
    expected = np.array([getattr(cmath, name)(z) for z in points.tolist()])
    for dtype in COMPLEX_DTYPES:
        got = run(target, getattr(ivy, name), points.astype(dtype))
        unit = float(np.finfo(dtype).eps)
        operands = [points]
        check(name, got, expected, dtype=dtype, operands=operands, rtol=32 * unit, atol=4 * unit)
