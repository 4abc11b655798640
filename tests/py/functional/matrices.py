"""Matrices that the tests of linear algebra draw, and how near results must come."""

from __future__ import annotations

from typing import Any

import numpy as np
from functional.conformance import COMPONENT, check, generators, numbers
from functional.draws import FLOATING
from hypothesis import strategies as st

EPS = {"float32": 2.0**-23, "float64": 2.0**-52}
SQUARES = ((1, 1), (3, 3), (2, 3, 3), (0, 2, 2), (0, 0), (2, 0, 0))
MATRICES = ((1, 1), (2, 3), (3, 2), (2, 3, 3), (0, 3, 2), (0, 3), (3, 0), (2, 2, 3))
FILLED = tuple(shape for shape in MATRICES if 0 not in shape[-2:])


def real_of(name: str) -> str:
    return COMPONENT.get(name, name)


def complex_of(name: str) -> str:
    return {"float32": "complex64", "float64": "complex128"}.get(name, name)


def near(name: str, got: Any, due: Any, wanted: str, units: float = 100) -> None:
    """Within some units in the last place of the greatest number."""
    due = np.asarray(due)
    finite = np.abs(due[np.isfinite(due)])
    scale = max([1.0, *finite.ravel().tolist()])
    atol = units * EPS[real_of(wanted)] * scale
    check(name, got, due, dtype=wanted, rtol=units * EPS[real_of(wanted)], atol=atol)


@st.composite
def matrices(draw: Any, shapes: Any = MATRICES, names: Any = FLOATING) -> np.ndarray:
    name, shape = draw(st.sampled_from(names)), draw(st.sampled_from(shapes))
    return numbers(draw(generators()), name, shape, low=-2, high=2)


@st.composite
def regular(draw: Any, shapes: Any = SQUARES, names: Any = FLOATING) -> np.ndarray:
    """Square matrices whose condition is small."""
    x = draw(matrices(shapes, names))
    return (x + 7 * np.eye(x.shape[-1])).astype(x.dtype)


@st.composite
def hermitian(draw: Any, shapes: Any = SQUARES, names: Any = FLOATING) -> np.ndarray:
    x = draw(matrices(shapes, names))
    return (x + np.conj(np.swapaxes(x, -1, -2))).astype(x.dtype)


def adjoint(x: np.ndarray) -> np.ndarray:
    return np.conj(np.swapaxes(x, -1, -2))


def exact(x: np.ndarray) -> np.ndarray:
    """In a dtype in which what is expected is computed."""
    return x.astype({"f": "float64", "c": "complex128"}.get(x.dtype.kind, "object"))


def each_matrix(function: Any, x: np.ndarray, name: str) -> np.ndarray:
    """`function`, which gives numbers, of every matrix of a stack."""
    stack = x.shape[:-2]
    return np.array([function(x[place]) for place in np.ndindex(stack)], name).reshape(stack)
