"""The chapters on statistics and on utilities: dtypes of sums, empty arrays, NaN, infinities."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    COMPLEX,
    FLOATS,
    INTEGERS,
    NUMERIC,
    REAL,
    check,
    dtype,
    each_backend,
    each_target,
    examples,
    refuses,
    run,
)
from functional.draws import (
    FEW,
    FLOATING,
    FULL,
    WITH_AXES,
    along,
    identical,
    reduced,
    repeating,
    wide,
    with_axes,
    with_axis,
)
from hypothesis import given
from hypothesis import strategies as st

import ivy

NARROW = ("int8", "int16", "int32", "uint8", "uint16", "uint32")
EPS = {"float32": 2.0**-23, "float64": 2.0**-52, "complex64": 2.0**-23, "complex128": 2.0**-52}


def wider(row: np.ndarray) -> np.ndarray:
    """Numbers in a dtype in which what is expected is computed."""
    return row.astype({"f": "longdouble", "c": "clongdouble"}.get(row.dtype.kind, "object"))


def parts(x: np.ndarray) -> list[np.ndarray]:
    """Real and imaginary parts, which are summed independently."""
    return [x.real, x.imag] if x.dtype.kind == "c" else [x]


def close(name: str, got: Any, due: Any, x: np.ndarray, wanted: str, terms: int = 20) -> None:
    """Compare sums, whose error is that of the greatest term: exactly, if they are integers."""
    if wanted in INTEGERS:
        identical(name, got, np.asarray(due).astype(wanted))
        return
    assert got.dtype == wanted, f"{name}: {got.dtype}, must be {wanted}"
    scale = max([1.0, *np.abs(x[np.isfinite(x)]).astype(float).ravel().tolist()])
    rtol, atol = 4 * terms * EPS[wanted], terms * scale * EPS[wanted]
    for part, expected in zip(parts(got), parts(np.asarray(due)), strict=True):
        check(name, part, expected, dtype=part.dtype.name, rtol=rtol, atol=atol)


def magnitudes(due: np.ndarray) -> np.ndarray:
    return np.array([abs(number) for number in due.ravel().tolist()], float)


def total(row: np.ndarray) -> Any:
    with np.errstate(all="ignore"):
        return wider(row).sum() if row.dtype.kind in "fc" else sum(row.tolist())


def product(row: np.ndarray) -> Any:
    with np.errstate(all="ignore"):
        return wider(row).prod() if row.dtype.kind in "fc" else math.prod(row.tolist())


def summands(**options: Any) -> st.SearchStrategy[Any]:
    """Arrays whose sums fit: with the ends of narrow integers, infinities and NaN."""
    return with_axes(NARROW + FLOATING, **options) | with_axes(NUMERIC, small=True, **options)


EXACT = {"i": "object", "u": "object", "f": "longdouble", "c": "clongdouble"}

# ----------------------------------------------------------------------------------------- totals


@each_target
@examples(16)
@given(drawn=summands(), keepdims=st.booleans())
def test_sum(target, drawn, keepdims):
    x, axis = drawn
    due = reduced(total, x, axis, keepdims, EXACT[x.dtype.kind])
    got = run(target, ivy.sum, x, axis=axis, keepdims=keepdims)
    close("sum", got, due, x, wide(x.dtype.name))
    if axis is None and not keepdims:
        close("sum", run(target, ivy.sum, x), due, x, wide(x.dtype.name))


@each_target
@examples(16)
@given(drawn=with_axes(NUMERIC, shapes=(*FEW[:5], (0, 2), (2, 2, 1)), small=True), keepdims=st.booleans())
def test_prod(target, drawn, keepdims):
    x, axis = drawn
    due = reduced(product, x, axis, keepdims, EXACT[x.dtype.kind])
    got = run(target, ivy.prod, x, axis=axis, keepdims=keepdims)
    close("prod", got, due, magnitudes(due), wide(x.dtype.name))


@each_target
@examples(12)
@given(data=st.data(), name=st.sampled_from(FLOATS))
def test_prod_special_numbers(target, data, name):
    """As multiplying one number after the other: NaN stays, and infinity times zero is NaN."""
    chosen = data.draw(
        st.lists(st.sampled_from([0.0, -0.0, 1.0, -2.0, math.inf, -math.inf, math.nan]), max_size=4)
    )
    x = np.array(chosen, name)
    with np.errstate(all="ignore"):
        due = np.asarray(math.prod(x.tolist()), name)
    got = run(target, ivy.prod, x)
    assert got.dtype == name
    np.testing.assert_array_equal(got, due)


@each_target
@pytest.mark.parametrize("name", ["sum", "prod"])
@pytest.mark.parametrize("source", ["int8", "uint16", "int64", "float32", "complex64"])
def test_dtypes_of_totals(target, name, source):
    """The array takes the dtype first: 100 and 100 of int8 are 200 of int16."""
    x = np.array([[100, 100, 1]], source)
    for wanted in COMPLEX if source == "complex64" else ("int16", "uint32", "int64", *FLOATING):
        due = {"sum": [201], "prod": [10000]}[name]
        got = run(target, getattr(ivy, name), x, axis=1, dtype=dtype(wanted))
        identical(name, got, np.array(due, wanted))


def running(function: Any, initial: int | None) -> Any:
    """What a cumulative function makes of a line."""

    def lines_of(row: np.ndarray) -> np.ndarray:
        with np.errstate(all="ignore"):
            results = function(wider(row)) if row.size else wider(row)
        return results if initial is None else np.concatenate([wider(np.array([initial])), results])

    return lines_of


CUMULATIVE = {"cumulative_sum": (np.cumsum, 0), "cumulative_prod": (np.cumprod, 1)}


@each_target
@pytest.mark.parametrize("name", CUMULATIVE)
@examples(16)
@given(drawn=with_axis(NUMERIC, small=True), include_initial=st.booleans())
def test_cumulative(target, name, drawn, include_initial):
    x, axis = drawn
    function, initial = CUMULATIVE[name]
    due = along(running(function, initial if include_initial else None), x, axis, EXACT[x.dtype.kind])
    options = {"include_initial": True} if include_initial else {}
    scale = magnitudes(due)
    got = run(target, getattr(ivy, name), x, axis=axis, **options)
    close(name, got, due, scale, wide(x.dtype.name))
    if x.ndim == 1:
        close(name, run(target, getattr(ivy, name), x, **options), due, scale, wide(x.dtype.name))


@each_target
@examples(10)
@given(drawn=with_axis(NARROW + FLOATS))
def test_cumulative_sum_special_numbers(target, drawn):
    x, axis = drawn
    due = along(running(np.cumsum, None), x, axis, EXACT[x.dtype.kind])
    close("cumulative_sum", run(target, ivy.cumulative_sum, x, axis=axis), due, x, wide(x.dtype.name))


@each_target
@pytest.mark.parametrize("name", CUMULATIVE)
@pytest.mark.parametrize("source", ["int8", "float32"])
def test_dtypes_of_cumulative(target, name, source):
    x = np.array([100, 100, 1], source)
    for wanted in ("int16", "uint32", "int64", *FLOATING):
        due = {"cumulative_sum": [0, 100, 200, 201], "cumulative_prod": [1, 100, 10000, 10000]}[name]
        got = run(target, getattr(ivy, name), x, dtype=dtype(wanted), include_initial=True)
        identical(name, got, np.array(due, wanted))


# ---------------------------------------------------------------------------------------- extremes


def extreme(function: Any) -> Any:
    def of(row: np.ndarray) -> Any:
        numbers = row.tolist()
        return math.nan if any(number != number for number in numbers) else function(numbers)

    return of


@each_target
@pytest.mark.parametrize("name", ["max", "min"])
@examples(16)
@given(drawn=with_axes(("bool", *REAL), shapes=((), *FULL)), keepdims=st.booleans())
def test_extremes(target, name, drawn, keepdims):
    x, axis = drawn
    due = reduced(extreme({"max": max, "min": min}[name]), x, axis, keepdims, x.dtype.name)
    for options in [{"axis": axis, "keepdims": keepdims}] + [{}] * (axis is None and not keepdims):
        got = run(target, getattr(ivy, name), x, **options)
        assert (got.dtype, got.shape) == (due.dtype, due.shape)
        np.testing.assert_array_equal(got, due)  # the order of signed zeros is free


@each_target
@pytest.mark.parametrize("name", ["max", "min"])
def test_extremes_of_no_lines(target, name):
    identical(name, run(target, getattr(ivy, name), np.zeros((0, 2)), axis=1), np.zeros(0))
    identical(name, run(target, getattr(ivy, name), np.zeros((0, 2)), axis=()), np.zeros((0, 2)))


# ------------------------------------------------------------------------------------------ means


def mean(row: np.ndarray) -> Any:
    """The parts of complex numbers are independent."""
    if row.dtype.kind == "c":
        return complex(mean(row.real), mean(row.imag))
    if not row.size:
        return math.nan
    with np.errstate(all="ignore"):
        return row.astype("longdouble").sum() / row.size


def floating(name: str) -> str:
    return "float32" if name in INTEGERS else name


@each_target
@examples(16)
@given(drawn=with_axes(NUMERIC, small=True) | with_axes(FLOATING), keepdims=st.booleans())
def test_mean(target, drawn, keepdims):
    x, axis = drawn
    due = reduced(mean, x, axis, keepdims, "clongdouble" if x.dtype.kind == "c" else "longdouble")
    got = run(target, ivy.mean, x, axis=axis, keepdims=keepdims)
    close("mean", got, due, x, floating(x.dtype.name))
    if axis is None and not keepdims:
        close("mean", run(target, ivy.mean, x), due, x, floating(x.dtype.name))


def variance(row: np.ndarray, correction: float) -> Any:
    if not row.size or row.size - correction <= 0:
        return math.nan
    with np.errstate(all="ignore"):
        numbers = row.astype("longdouble")
        return ((numbers - numbers.mean()) ** 2).sum() / (row.size - correction)


@each_target
@pytest.mark.parametrize("name", ["var", "std"])
@examples(16)
@given(
    drawn=with_axes(REAL, small=True),
    keepdims=st.booleans(),
    correction=st.sampled_from([0, 1, 0.5, 2.0, 5, -1.0, 100]),
)
def test_spread(target, name, drawn, keepdims, correction):
    x, axis = drawn
    due = reduced(lambda row: variance(row, correction), x, axis, keepdims, "longdouble")
    due = np.sqrt(due) if name == "std" else due
    got = run(target, getattr(ivy, name), x, axis=axis, correction=correction, keepdims=keepdims)
    # the root of a variance of equal numbers is as far from 0 as the root of its error
    atol = 1e-3 if x.dtype != np.float64 else 1e-7
    wanted = floating(x.dtype.name)
    check(name, got, due, dtype=wanted, rtol=40 * EPS[wanted], atol=atol if name == "std" else atol / 10)
    if correction == 0:
        got = run(target, getattr(ivy, name), x, axis=axis, keepdims=keepdims)
        check(name, got, due, dtype=wanted, rtol=40 * EPS[wanted], atol=atol)


@each_target
@pytest.mark.parametrize("name", ["var", "std"])
@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_spread_special_numbers(target, name, number):
    x = np.array([[1.0, number, 2.0], [1.0, 1.0, 1.0]], "float32")
    identical(name, run(target, getattr(ivy, name), x, axis=1), np.array([math.nan, 0], "float32"))


@each_target
@pytest.mark.parametrize("name", FLOATING)
def test_nothing(target, name):
    """Sums of nothing are 0, products 1, means NaN in all components."""
    x = np.zeros((2, 0), name)
    nan = complex(math.nan, math.nan) if name in COMPLEX else math.nan
    due = {"sum": 0, "prod": 1, "mean": nan} | ({} if name in COMPLEX else {"var": nan, "std": nan})
    for function, value in due.items():
        identical(function, run(target, getattr(ivy, function), x, axis=1), np.full(2, value, name))
        identical(function, run(target, getattr(ivy, function), x), np.array(value, name))


# --------------------------------------------------------------------------------------- utilities

TRUTHS = {"all": all, "any": any}


@each_target
@pytest.mark.parametrize("name", TRUTHS)
@examples(16)
@given(drawn=with_axes(), keepdims=st.booleans())
def test_truths(target, name, drawn, keepdims):
    x, axis = drawn
    due = reduced(lambda row: TRUTHS[name](row.tolist()), x, axis, keepdims, "bool")
    identical(name, run(target, getattr(ivy, name), x, axis=axis, keepdims=keepdims), due)
    if axis is None and not keepdims:
        identical(name, run(target, getattr(ivy, name), x), due)


@each_target
@pytest.mark.parametrize("name", TRUTHS)
def test_truths_of_special_numbers(target, name):
    for number in (math.nan, math.inf, -math.inf, complex(0, 1), complex(0, math.nan), 1e-300):
        identical(name, run(target, getattr(ivy, name), np.array([number])), np.array(True))
    for number in (0.0, -0.0, complex(0, -0.0)):
        identical(name, run(target, getattr(ivy, name), np.array([number])), np.array(False))


@each_target
@examples(13)
@given(drawn=with_axis(NUMERIC, small=True), n=st.integers(0, 2), data=st.data())
def test_diff(target, drawn, n, data):
    x, axis = drawn
    ends: dict[str, np.ndarray] = {}
    for key in ("prepend", "append"):
        if data.draw(st.booleans()):
            shape = list(x.shape)
            shape[axis] = data.draw(st.integers(0, 2))
            ends[key] = data.draw(repeating(x.dtype.name, [tuple(shape)], small=True))
    parts = [part for part in (ends.get("prepend"), x, ends.get("append")) if part is not None]
    due = np.moveaxis(np.concatenate(parts, axis=axis), axis, -1)
    if due.shape[-1] < n:
        return
    for _ in range(n):
        due = due[..., 1:] - due[..., :-1]
    due = np.moveaxis(due, -1, axis)
    identical("diff", run(target, ivy.diff, x, axis=axis, n=n, **ends), due)
    if n == 1 and axis in (-1, x.ndim - 1):
        identical("diff", run(target, ivy.diff, x, **ends), due)


# ----------------------------------------------------------------------------------------- errors

X, B, C, I = np.zeros((2, 3)), np.ones((2, 3), "bool"), np.ones((2, 3), "complex64"), np.ones((2, 3), "int32")  # noqa: E741

REDUCTIONS = ("all", "any", "max", "mean", "min", "prod", "std", "sum", "var")


@each_target
@pytest.mark.parametrize("name", [*REDUCTIONS, *CUMULATIVE, "diff"])
def test_axes_refused(target, name):
    for axis in (2, -3):
        refuses(target, IndexError, getattr(ivy, name), X, axis=axis)
    if name in REDUCTIONS:
        refuses(target, IndexError, getattr(ivy, name), X, axis=(0, 2))
        refuses(target, ValueError, getattr(ivy, name), X, axis=(0, -2))


NO_BOOLEANS = ("cumulative_prod", "cumulative_sum", "diff", "mean", "prod", "std", "sum", "var")


@each_backend
@pytest.mark.parametrize("name", NO_BOOLEANS)
def test_booleans_refused(backend, name):
    refuses(backend, TypeError, getattr(ivy, name), B, axis=0)


@each_backend
@pytest.mark.parametrize("name", ["max", "min", "std", "var"])
def test_complex_refused(backend, name):
    refuses(backend, TypeError, getattr(ivy, name), C)


REFUSED: dict[str, tuple[type[Exception], Any]] = {
    "cumulative_prod: no axis": (ValueError, lambda x, i: ivy.cumulative_prod(x)),
    "cumulative_sum: no axis": (ValueError, lambda x, i: ivy.cumulative_sum(x)),
    "cumulative_prod: no dimensions": (ValueError, lambda x, i: ivy.cumulative_prod(x[0, 0])),
    "cumulative_sum: no dimensions": (ValueError, lambda x, i: ivy.cumulative_sum(x[0, 0])),
    "cumulative_sum: dtype": (TypeError, lambda x, i: ivy.cumulative_sum(x, axis=0, dtype="int32")),
    "diff: dtypes": (TypeError, lambda x, i: ivy.diff(x, prepend=i)),
    "diff: shapes": (ValueError, lambda x, i: ivy.diff(x, prepend=x[:1])),
    "diff: dimensions": (ValueError, lambda x, i: ivy.diff(x, append=x[0])),
    "diff: negative": (ValueError, lambda x, i: ivy.diff(x, n=-1)),
    "max: nothing": (ValueError, lambda x, i: ivy.max(x[:0])),
    "max: nothing along an axis": (ValueError, lambda x, i: ivy.max(x[:0], axis=0)),
    "mean: no array": (TypeError, lambda x, i: ivy.mean([1.0])),
    "min: nothing": (ValueError, lambda x, i: ivy.min(x[:0])),
    "prod: dtype": (TypeError, lambda x, i: ivy.prod(x, dtype=float)),
    "sum: dtype": (TypeError, lambda x, i: ivy.sum(x, dtype="float32")),
    "sum: no array": (TypeError, lambda x, i: ivy.sum(2.5)),
}


@each_target
@pytest.mark.parametrize("what", REFUSED)
def test_refused(target, what):
    error, function = REFUSED[what]
    refuses(target, error, function, X, I)


def test_shapes_with_axes():
    """The helpers that the expectations stand on."""
    assert () not in WITH_AXES
    assert along(np.cumsum, np.ones((2, 3)), -1, "float64").tolist() == [[1, 2, 3], [1, 2, 3]]
