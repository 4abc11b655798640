"""The polynomials of `lowering/vector_math/coefficients.py`: derives them and prints the tables.

Each is the minimax polynomial of a function on an interval under a weight (the weight turns the error of
the polynomial into the relative error of the result), found with Remez' exchange algorithm in 50 digits.
The coefficients are then rounded from the lowest on: each time one has been rounded to the element type,
the rest is solved for again, so that it makes up for the rounding. Run it with names of tables, or none
for all of them.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass

from mpmath import mp, mpf

mp.dps = 50

Function = Callable[[mpf], mpf]


@dataclass(frozen=True)
class Table:
    """What one table approximates.

    Attributes:
        of: the function.
        weight: what its error is multiplied by.
        interval: the ends.
        degrees: the polynomial's degree for each element type.
        free: coefficients after this one are not solved for again when lower ones have been rounded.
    """

    of: Function
    weight: Function
    interval: tuple[mpf, mpf]
    degrees: dict[str, int]
    free: int = 4


def remez(of: Function, weight: Function, interval: tuple[mpf, mpf], degree: int) -> tuple[list[mpf], mpf]:
    """The coefficients, lowest first, and the largest weighted error."""
    low, high = interval
    count = degree + 2
    fine = 16 * count
    points = [(low + high - (high - low) * mp.cos(mp.pi * i / fine)) / 2 for i in range(fine + 1)]
    least = max(weight(x) for x in points) * mpf("1e-12")  # next to its zeros the error does not matter
    samples = [(x, of(x), weight(x)) for x in points if weight(x) > least]
    nodes = [samples[round((len(samples) - 1) * i / (count - 1))] for i in range(count)]
    for _ in range(40):
        matrix = mp.matrix(count, count)
        right = mp.matrix(count, 1)
        for i, (x, value, scale) in enumerate(nodes):
            for j in range(degree + 1):
                matrix[i, j] = x**j
            matrix[i, degree + 1] = (-1) ** i / scale
            right[i] = value
        solution = mp.lu_solve(matrix, right)
        coefficients = list(solution[: degree + 1])
        errors = [w * (value - mp.polyval(coefficients[::-1], x)) for x, value, w in samples]
        worst = max(abs(error) for error in errors)
        if worst <= abs(solution[degree + 1]) * mpf("1.02"):
            break
        nodes = _extrema(samples, errors, count)
    return coefficients, worst


def _extrema(samples: list, errors: list[mpf], count: int) -> list:
    """The points where the error is largest between its changes of sign."""
    groups: list[int] = []
    for i, error in enumerate(errors):
        if groups and (errors[groups[-1]] > 0) == (error > 0):
            if abs(error) > abs(errors[groups[-1]]):
                groups[-1] = i
        else:
            groups.append(i)
    while len(groups) > count:
        groups.pop(0 if abs(errors[groups[0]]) < abs(errors[groups[-1]]) else -1)
    if len(groups) < count:
        raise ArithmeticError("the error does not alternate: another degree or interval is needed")
    return [samples[i] for i in groups]


def rounded(value: mpf, element: str) -> mpf:
    """The nearest number of the element type."""
    if element == "f64":
        return mpf(float(value))
    return mpf(struct.unpack("f", struct.pack("f", float(value)))[0])


def solve(table: Table, element: str) -> tuple[list[mpf], mpf]:
    """The coefficients of a table in an element type, lowest first, and the error that they leave."""
    degree = table.degrees[element]
    coefficients, _ = remez(table.of, table.weight, table.interval, degree)
    done: list[mpf] = []
    while len(done) <= degree:
        done.append(rounded(coefficients[0], element))
        coefficients = coefficients[1:]
        if coefficients and len(done) <= table.free:
            known = list(done)

            def rest(x: mpf, known: list[mpf] = known) -> mpf:
                return (table.of(x) - mp.polyval(known[::-1], x)) / x ** len(known)

            def weight(x: mpf, power: int = len(known)) -> mpf:
                return abs(table.weight(x) * x**power)

            coefficients, _ = remez(rest, weight, table.interval, degree - len(done))
    return done, _error(table, done)


def _error(table: Table, coefficients: list[mpf]) -> mpf:
    low, high = table.interval
    points = [low + (high - low) * i / mpf(401) for i in range(1, 401)]
    return max(abs(table.weight(x) * (table.of(x) - mp.polyval(coefficients[::-1], x))) for x in points)


def _series(of: Function, near: Function) -> Function:
    """`of`, but `near` next to 0, where `of` cancels."""
    return lambda x: near(x) if abs(x) < mpf("1e-9") else of(x)


def _erfcx(x: mpf) -> mpf:
    return mp.erfc(x) * mp.exp(x * x)


SQUARE_EIGHTH = (mp.sqrt(2) - 1) ** 2
THIRD_ROOT = mpf(1) / 3
POLE = mpf(2)
CENTRE = mpf("0.1875")

TABLES = {
    "EXP": Table(
        _series(lambda r: (mp.expm1(r) - r) / r**2, lambda r: mpf(1) / 2 + r / 6),
        lambda r: abs(r),
        (-mpf("0.3467"), mpf("0.3467")),
        {"f32": 5, "f64": 10},
        1,
    ),
    "LOG": Table(
        _series(lambda f: (mp.log1p(f) - f + f * f / 2) / f**3, lambda f: THIRD_ROOT - f / 4),
        lambda f: f * f,
        (mp.sqrt(mpf(1) / 2) - 1, mp.sqrt(2) - 1),
        {"f32": 8},
        1,
    ),
    "LOG_RATIO": Table(
        lambda z: (
            (2 * mp.atanh(mp.sqrt(z)) / mp.sqrt(z) - 2) / z
            if z > mpf("1e-18")
            else 2 * THIRD_ROOT + z * 2 / 5
        ),
        lambda z: z,
        (mpf(0), mpf("0.02945")),
        {"f64": 6},
    ),
    "LOG_TAIL": Table(
        lambda z: (
            (mp.atanh(mp.sqrt(z)) / mp.sqrt(z) - 1 - z / 3) / z**2 if z > mpf("1e-15") else mpf(1) / 5 + z / 7
        ),
        lambda z: z * z,
        (mpf(0), mpf("0.02945")),
        {"f64": 8},
    ),
    "LOG2": Table(
        _series(lambda f: mp.log1p(f) / f / mp.ln2, lambda f: (1 - f / 2) / mp.ln2),
        lambda f: mpf(1),
        (mp.sqrt(mpf(1) / 2) - 1, mp.sqrt(2) - 1),
        {"f64": 14},
        0,
    ),
    "EXP2": Table(lambda r: mpf(2) ** r, lambda r: mpf(1), (-mpf("0.5001"), mpf("0.5001")), {"f64": 8}, 0),
    "SIN": Table(
        lambda z: (mp.sin(mp.sqrt(z)) / mp.sqrt(z) - 1) / z if z > mpf("1e-18") else -mpf(1) / 6 + z / 120,
        lambda z: z,
        (mpf(0), mpf("0.6174")),
        {"f32": 2, "f64": 5},
    ),
    "COS": Table(
        lambda z: (mp.cos(mp.sqrt(z)) - 1 + z / 2) / z**2 if z > mpf("1e-15") else mpf(1) / 24 - z / 720,
        lambda z: z * z,
        (mpf(0), mpf("0.6174")),
        {"f32": 2, "f64": 5},
    ),
    "TAN": Table(
        lambda z: (mp.tan(mp.sqrt(z)) / mp.sqrt(z) - 1) / z if z > mpf("1e-18") else THIRD_ROOT + z * 2 / 15,
        lambda z: z,
        (mpf(0), mpf("0.6174")),
        {"f32": 5, "f64": 14},
    ),
    "TANH": Table(
        lambda z: (
            (mp.tanh(mp.sqrt(z)) / mp.sqrt(z) - 1) / z if z > mpf("1e-18") else -THIRD_ROOT + z * 2 / 15
        ),
        lambda z: z,
        (mpf(0), mpf("0.36")),
        {"f32": 4, "f64": 11},
    ),
    "SINH": Table(
        lambda z: (mp.sinh(mp.sqrt(z)) / mp.sqrt(z) - 1) / z if z > mpf("1e-18") else mpf(1) / 6 + z / 120,
        lambda z: z,
        (mpf(0), mpf(1)),
        {"f32": 3, "f64": 6},
    ),
    "ATAN": Table(
        lambda z: (mp.atan(mp.sqrt(z)) / mp.sqrt(z) - 1) / z if z > mpf("1e-18") else -THIRD_ROOT + z / 5,
        lambda z: z,
        (mpf(0), SQUARE_EIGHTH * mpf("1.0001")),
        {"f32": 4, "f64": 10},
    ),
    "ASIN": Table(
        lambda z: (mp.asin(mp.sqrt(z)) / mp.sqrt(z) - 1) / z if z > mpf("1e-18") else mpf(1) / 6 + z * 3 / 40,
        lambda z: z,
        (mpf(0), mpf("0.25")),
        {"f32": 5, "f64": 12},
    ),
    "ERF": Table(
        lambda z: mp.erf(mp.sqrt(z)) / mp.sqrt(z) - 1 if z > mpf("1e-30") else 2 / mp.sqrt(mp.pi) - 1,
        lambda z: mpf(1),
        (mpf(0), mpf("0.86")),
        {"f32": 6, "f64": 12},
    ),
    "LOG_ERFC": Table(
        lambda t: mp.log(mp.erfc(t)),
        lambda t: mp.erfc(t) / mp.erf(t),
        (mpf("0.9"), mpf("4.05")),
        {"f32": 7},
    ),
    "ERFCX": Table(
        lambda u: _erfcx(1 / (u + CENTRE) - POLE) / (u + CENTRE),
        lambda u: mpf(1),
        (1 / (POLE + 28) - CENTRE, 1 / (POLE + mpf("0.45")) - CENTRE),
        {"f32": 10, "f64": 22},
        1,
    ),
    "CBRT": Table(
        lambda m: m ** (-THIRD_ROOT), lambda m: m**THIRD_ROOT, (mpf(1), mpf(8)), {"f32": 4, "f64": 4}, 0
    ),
}


def main(names: list[str]) -> None:
    """Print tables."""
    for name in names or TABLES:
        for element, degree in TABLES[name].degrees.items():
            coefficients, error = solve(TABLES[name], element)
            bits = mp.nstr(mp.log(error, 2), 4)
            print(f"# {name}, {element}, degree {degree}: error 2^{bits}", flush=True)
            digits = 9 if element == "f32" else 17
            for value in coefficients:
                print(f"    {float(value):.{digits}g},", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
