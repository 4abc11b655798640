"""What the tests of conformance share: targets, the standard's dtypes, data, and comparisons.

The tests are written from the text of the array API standard, 2025.12. A function runs on NumPy
arrays by `run`, on any target: one of the backends, or `"traced"`, a program that is captured,
converted for NumPy and called. What is expected never comes from Ivy: dtypes stand in the tables
below, values are computed with NumPy in higher precision, with Python's integers, or by a formula.

    @each_target
    @examples(10)
    @given(x=arrays("float32", shapes()))
    def test_negative(target, x):
        check("negative", run(target, ivy.negative, x), -x, operands=[x])
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import optree
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

import ivy

BACKENDS = ("numpy", "torch", "jax", "tensorflow")
TARGETS = (*BACKENDS, "traced")

each_backend = pytest.mark.parametrize("backend", BACKENDS)
each_target = pytest.mark.parametrize("target", TARGETS)


def examples(count: int) -> settings:
    """How many examples a test draws: the same ones each time, however long one takes."""
    checks = (HealthCheck.too_slow, HealthCheck.differing_executors)
    return settings(
        max_examples=count, deadline=None, derandomize=True, database=None, suppress_health_check=checks
    )


# ----------------------------------------------------------------------------------------- dtypes

SIGNED = ("int8", "int16", "int32", "int64")
UNSIGNED = ("uint8", "uint16", "uint32", "uint64")
INTEGERS = (*SIGNED, *UNSIGNED)
FLOATS = ("float32", "float64")
COMPLEX = ("complex64", "complex128")
REAL = (*INTEGERS, *FLOATS)
NUMERIC = (*REAL, *COMPLEX)
ALL = ("bool", *NUMERIC)

COMPONENT = {"complex64": "float32", "complex128": "float64"}
"""The dtypes of the components of complex numbers."""

_ROWS = """
          int8 int16 int32 int64 uint8 uint16 uint32 uint64
    int8  int8 int16 int32 int64 int16 int32 int64 -
    int16 int16 int16 int32 int64 int16 int32 int64 -
    int32 int32 int32 int32 int64 int32 int32 int64 -
    int64 int64 int64 int64 int64 int64 int64 int64 -
    uint8 int16 int16 int32 int64 uint8 uint16 uint32 uint64
    uint16 int32 int32 int32 int64 uint16 uint16 uint32 uint64
    uint32 int64 int64 int64 int64 uint32 uint32 uint32 uint64
    uint64 - - - - uint64 uint64 uint64 uint64

            float32 float64 complex64 complex128
    float32 float32 float64 complex64 complex128
    float64 float64 float64 complex128 complex128
    complex64 complex64 complex128 complex64 complex128
    complex128 complex128 complex128 complex128 complex128

         bool
    bool bool
"""


def _table(text: str) -> dict[tuple[str, str], str]:
    found = {}
    for block in text.strip().split("\n\n"):
        header, *rows = (line.split() for line in block.splitlines())
        for first, *results in rows:
            found |= {(first, second): r for second, r in zip(header, results, strict=True) if r != "-"}
    return found


PROMOTION: dict[tuple[str, str], str] = _table(_ROWS)
"""The dtype of two dtypes' results; pairs that are missing do not promote."""


def dtype(name: str) -> Any:
    """Ivy's dtype."""
    return getattr(ivy, name)


# ----------------------------------------------------------------------------------------- running


def run(target: str, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """The result of a function on a target.

    The NumPy arrays among the arguments, also in sequences, become arrays of the target, and those
    of the result NumPy's again. What else is in the result stays as it is.
    """
    if target == "traced":
        return _run_traced(function, args, kwargs)
    with ivy.set_backend(target), np.errstate(all="ignore"):
        args, kwargs = _each_array(np.ndarray, ivy.asarray, (args, kwargs))
        return _each_array(ivy.Array, lambda x: as_numpy(target, x), function(*args, **kwargs))


def _run_traced(function: Callable[..., Any], args: Any, kwargs: Any) -> Any:
    leaves, structure = optree.tree_flatten((args, kwargs))
    places = [i for i, leaf in enumerate(leaves) if isinstance(leaf, np.ndarray)]

    def program(*inputs: Any) -> Any:
        filled = list(leaves)
        for place, x in zip(places, inputs, strict=True):
            filled[place] = ivy.asarray(x)
        positional, named = optree.tree_unflatten(structure, filled)
        return function(*positional, **named)

    inputs = [leaves[place] for place in places]
    try:
        captured = ivy.compile_graph(program, *inputs)
    except ivy.CaptureError as error:
        raise error.__cause__ or error from None
    with np.errstate(all="ignore"):
        return captured.to_backend("numpy")(*inputs)


def _each_array(kind: type, convert: Callable[[Any], Any], tree: Any) -> Any:
    return optree.tree_map(lambda x: convert(x) if isinstance(x, kind) else x, tree)


def as_numpy(backend: str, x: ivy.Array) -> np.ndarray:
    """An array of a backend as NumPy's, which must have the dtype and the shape that it says."""
    assert x.backend == backend, f"an array of {x.backend}, not of {backend}"
    result = np.asarray(x)
    assert result.dtype.name == x.dtype.name, f"x.dtype is {x.dtype}, its elements are {result.dtype}"
    assert result.shape == x.shape, f"x.shape is {x.shape}, its elements have {result.shape}"
    return result


def refuses(
    target: str, error: type[Exception], function: Callable[..., Any], *args: Any, **kwargs: Any
) -> None:
    """A function must refuse these arguments on a target, with this error."""
    try:
        result = run(target, function, *args, **kwargs)
    except error:
        return
    pytest.fail(f"{_call(function, args, kwargs)} is no {error.__name__} on {target}: it gives {result}")


def _call(function: Callable[..., Any], args: Any, kwargs: Any) -> str:
    words = [_word(x) for x in args] + [f"{key}={_word(x)}" for key, x in kwargs.items()]
    return f"{getattr(function, '__name__', function)}({', '.join(words)})"


def _word(x: Any) -> str:
    return f"{x.dtype}{list(x.shape)}" if isinstance(x, np.ndarray) else repr(x)


# ----------------------------------------------------------------------------------------- data

SHAPES = ((), (1,), (5,), (0,), (2, 3), (1, 4), (3, 0), (2, 1, 3), (0, 2, 1), (2, 2, 1, 3))
"""Few shapes, since JAX compiles each function for each of them."""

BROADCAST = (
    ((), (), ()),
    ((), (3,), (3,)),
    ((1,), (3,), (3,)),
    ((1,), (), (1,)),
    ((0,), (1,), (0,)),
    ((0,), (), (0,)),
    ((2, 3), (3,), (2, 3)),
    ((2, 1), (1, 3), (2, 3)),
    ((2, 3), (2, 3), (2, 3)),
    ((3, 1), (0,), (3, 0)),
    ((2, 1, 3), (4, 1), (2, 4, 3)),
    ((1,), (1, 1, 1), (1, 1, 1)),
)
"""Two shapes and the one that they broadcast to."""

UNBROADCAST = (((2,), (3,)), ((2, 3), (2,)), ((0,), (2,)), ((2, 1, 3), (3, 2)))
"""Pairs of shapes that do not broadcast."""

SPECIAL = (0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 0.5, -0.5, 2.0, -3.0, np.pi)
"""Real numbers that functions treat in a way of their own."""


def shapes(min_dims: int = 0, max_dims: int = 4, min_side: int = 0) -> st.SearchStrategy[tuple[int, ...]]:
    """Shapes of so many dimensions, each of at least `min_side` elements."""
    return st.sampled_from(
        [s for s in SHAPES if min_dims <= len(s) <= max_dims and all(side >= min_side for side in s)]
    )


def broadcast_shapes() -> st.SearchStrategy[tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]]:
    """Two shapes and the one that they broadcast to, in either order."""
    return st.sampled_from([*BROADCAST, *((b, a, both) for a, b, both in BROADCAST)])


def axes(ndim: int) -> st.SearchStrategy[int]:
    """An axis of an array with so many dimensions, counted from the start or the end."""
    return st.integers(-ndim, ndim - 1)


def generators() -> st.SearchStrategy[np.random.Generator]:
    """Generators of the elements of arrays: faster than a draw for each element."""
    return st.integers(0, 2**32 - 1).map(np.random.default_rng)


@st.composite
def arrays(draw: Any, name: Any, shape: Any, **limits: Any) -> np.ndarray:
    """Arrays of a dtype and a shape, or of drawn ones; `limits` are those of `numbers`."""
    name = draw(name) if isinstance(name, st.SearchStrategy) else name
    shape = draw(shape) if isinstance(shape, st.SearchStrategy) else shape
    return numbers(draw(generators()), name, shape, **limits)


def numbers(
    generator: np.random.Generator,
    name: str,
    shape: Sequence[int] = (),
    *,
    low: float | None = None,
    high: float | None = None,
    special: Iterable[float] = (),
) -> np.ndarray:
    """An array of random elements.

    Args:
        generator: where they come from.
        name: its dtype.
        shape: its shape.
        low: the least one; by default -10, or the least of an integer dtype.
        high: the greatest one; by default 10, or the greatest of an integer dtype.
        special: elements, or components, that stand in about a quarter of the places.
    """
    if name == "bool":
        return generator.integers(0, 2, shape).astype("bool")
    if name in COMPONENT:
        parts = [
            numbers(generator, COMPONENT[name], shape, low=low, high=high, special=special) for _ in "ri"
        ]
        return joined(*parts)
    if name in INTEGERS:
        info = np.iinfo(name)
        least, most = info.min if low is None else low, info.max if high is None else high
        result = generator.integers(least, most, shape, dtype=name, endpoint=True)
    else:
        result = generator.uniform(-10 if low is None else low, 10 if high is None else high, shape)
        result = np.asarray(result, name)
    chosen = list(special)
    if chosen:
        places = generator.uniform(size=shape) < 0.25
        result = np.where(places, generator.choice(np.asarray(chosen, name), shape), result)
    return np.asarray(result, name)


def joined(real: Any, imaginary: Any) -> np.ndarray:
    """Complex numbers of two parts, which keep their infinities and the signs of their zeros."""
    real, imaginary = np.broadcast_arrays(real, imaginary)
    result = np.empty(real.shape, np.result_type(real.dtype, np.complex64))
    result.real, result.imag = real, imaginary
    return result


# ----------------------------------------------------------------------------------------- comparing

TOLERANCE = {"float32": 3e-6, "float64": 1e-14}
"""The relative error that a floating-point function may have; about 25 and 45 units in the last place."""


def check(
    name: str,
    got: Any,
    expected: Any,
    *,
    dtype: str | None = None,
    operands: Sequence[Any] = (),
    rtol: float | None = None,
    atol: float = 0.0,
) -> None:
    """Compare a result with what is expected, which may be of higher precision.

    Integers and booleans must be equal. Of floating-point numbers NaN, infinities and the signs of
    zeros must be in their places, the others nearly equal; complex ones by their distance.

    Args:
        name: what a message calls the function.
        got: the result, a NumPy array.
        expected: the numbers that are expected.
        dtype: the dtype that is expected; by default that of `expected`.
        operands: what a message shows: arrays that broadcast to the result, or Python's numbers.
        rtol: the relative error allowed; by default that of `TOLERANCE`.
        atol: the absolute error allowed; with one, the signs of zeros do not count.
    """
    assert isinstance(got, (np.ndarray, np.generic)), f"{name} gives {type(got).__name__}, no array"
    expected = np.asarray(expected)
    wanted = dtype or expected.dtype.name
    assert got.dtype.name == wanted, f"{name}{_of(operands)} is {got.dtype}, and must be {wanted}"
    assert got.shape == expected.shape, f"{name}{_of(operands)}: {got.shape}, must be {expected.shape}"
    with np.errstate(all="ignore"):
        rounded = expected.astype(wanted)
        good = _near(got, expected, rounded, rtol, atol)
    if not np.all(good):
        place = tuple(np.argwhere(~np.asarray(good))[0].tolist())
        at = [np.broadcast_to(x, got.shape)[place] for x in operands] if operands else []
        pytest.fail(
            f"{name}({', '.join(map(repr, at))}) is {got[place]!r} of {wanted}, and must be "
            f"{rounded[place]!r}; element {place} of {np.count_nonzero(~np.asarray(good))} wrong ones"
        )


def _of(operands: Sequence[Any]) -> str:
    return f"({', '.join(map(_word, operands))})" if operands else ""


def _near(got: Any, expected: Any, rounded: Any, rtol: float | None, atol: float) -> Any:
    if got.dtype.kind not in "fc":
        return got == rounded
    if rtol == 0 == atol:
        return same_numbers(got, rounded)
    component = COMPONENT.get(got.dtype.name, got.dtype.name)
    rtol = TOLERANCE[component] if rtol is None else rtol
    wide = np.clongdouble if got.dtype.kind == "c" else np.longdouble
    distance = np.abs(got.astype(wide) - expected.astype(wide))
    finite = np.isfinite(rounded)
    close = distance <= rtol * np.abs(expected.astype(wide)) + atol
    zeros = finite & (rounded == 0) if atol == 0 and got.dtype.kind == "f" else np.zeros(got.shape, bool)
    same = same_numbers(got, rounded)
    return np.where(finite & ~zeros, close | same, same)


def same_numbers(got: Any, expected: Any) -> Any:
    """Where two arrays have the same numbers: NaN is NaN, and zeros have signs."""
    if got.dtype.kind == "c":
        return same_numbers(got.real, expected.real) & same_numbers(got.imag, expected.imag)
    equal = (got == expected) & (np.signbit(got) == np.signbit(expected))
    return equal | (np.isnan(got) & np.isnan(expected))
