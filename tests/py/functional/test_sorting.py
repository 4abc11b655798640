"""The chapters on sorting, searching and sets: ties, NaN, signed zeros, and indices of int64."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    BROADCAST,
    INTEGERS,
    PROMOTION,
    REAL,
    each_backend,
    each_target,
    examples,
    refuses,
    run,
)
from functional.draws import (
    FEW,
    FULL,
    WITH_AXES,
    along,
    chosen_axes,
    identical,
    lines,
    reduced,
    repeating,
    with_axes,
    with_axis,
)
from hypothesis import given
from hypothesis import strategies as st

import ivy

REAL_VALUED = ("bool", *REAL)

# ----------------------------------------------------------------------------------------- sorting


def order_of(row: np.ndarray, descending: bool = False) -> list[int]:
    """The places of elements in order; equal ones keep theirs, and NaN is greater than all numbers."""
    numbers = row.tolist()

    def key(i: int) -> Any:
        is_nan = isinstance(numbers[i], float) and math.isnan(numbers[i])
        number = 0 if is_nan else numbers[i]
        return (not is_nan, -number) if descending else (is_nan, number)

    return sorted(range(len(numbers)), key=key)


@each_target
@examples(13)
@given(drawn=with_axis(REAL_VALUED), descending=st.booleans())
def test_argsort(target, drawn, descending):
    x, axis = drawn
    due = along(lambda row: np.array(order_of(row, descending), "int64"), x, axis, "int64")
    identical("argsort", run(target, ivy.argsort, x, axis=axis, descending=descending), due)
    if axis in (-1, x.ndim - 1) and not descending:
        identical("argsort", run(target, ivy.argsort, x), due)


@each_target
@examples(13)
@given(drawn=with_axis(REAL_VALUED), descending=st.booleans())
def test_sort(target, drawn, descending):
    x, axis = drawn
    due = along(lambda row: row[np.array(order_of(row, descending), "int64")], x, axis, x.dtype.name)
    identical("sort", run(target, ivy.sort, x, axis=axis, descending=descending), due)
    if axis in (-1, x.ndim - 1) and not descending:
        identical("sort", run(target, ivy.sort, x), due)


@each_target
@examples(10)
@given(drawn=with_axis(REAL_VALUED), descending=st.booleans())
def test_unstable(target, drawn, descending):
    """Only the values are given, and the places are a permutation that sorts."""
    x, axis = drawn
    due = along(lambda row: row[np.array(order_of(row, descending), "int64")], x, axis, x.dtype.name)
    options = {"axis": axis, "descending": descending, "stable": False}
    got = run(target, ivy.sort, x, **options)
    places = run(target, ivy.argsort, x, **options)
    assert (got.dtype, places.dtype) == (x.dtype, np.dtype("int64"))
    np.testing.assert_array_equal(got, due)
    np.testing.assert_array_equal(np.take_along_axis(x, places, axis), due)
    np.testing.assert_array_equal(np.sort(places, axis), np.argsort(np.zeros(x.shape), axis, kind="stable"))


# --------------------------------------------------------------------------------------- searching


def place_of_extreme(row: np.ndarray, better: Any) -> int:
    """The first of the best; NaN is the best of all."""
    best = 0
    for i, number in enumerate(row.tolist()):
        current = row.tolist()[best]
        if current != current:
            break
        if number != number or better(number, current):
            best = i
    return best


EXTREMES = {"argmax": lambda a, b: a > b, "argmin": lambda a, b: a < b}


@each_target
@pytest.mark.parametrize("name", EXTREMES)
@examples(13)
@given(drawn=with_axis(REAL_VALUED, shapes=FULL), keepdims=st.booleans(), whole=st.booleans())
def test_extreme(target, name, drawn, keepdims, whole):
    x, axis = drawn
    axis = None if whole else axis
    due = reduced(lambda row: place_of_extreme(row, EXTREMES[name]), x, axis, keepdims, "int64")
    identical(name, run(target, getattr(ivy, name), x, axis=axis, keepdims=keepdims), due)
    if whole and not keepdims:
        identical(name, run(target, getattr(ivy, name), x), due)


@each_target
@pytest.mark.parametrize("name", EXTREMES)
def test_extreme_of_one_and_of_no_lines(target, name):
    function = getattr(ivy, name)
    identical(name, run(target, function, np.array(2.5)), np.array(0))
    identical(name, run(target, function, np.zeros((0, 2)), axis=1), np.zeros(0, "int64"))


@each_target
@examples(13)
@given(drawn=with_axes(), keepdims=st.booleans())
def test_count_nonzero(target, drawn, keepdims):
    x, axis = drawn
    due = reduced(lambda row: sum(bool(number) for number in row), x, axis, keepdims, "int64")
    identical("count_nonzero", run(target, ivy.count_nonzero, x, axis=axis, keepdims=keepdims), due)
    if axis is None and not keepdims:
        identical("count_nonzero", run(target, ivy.count_nonzero, x), due)


@each_backend
@examples(13)
@given(x=repeating(shapes=WITH_AXES))
def test_nonzero(backend, x):
    """Captured programs have no arrays whose sizes depend on values; nor in the functions of sets."""
    places = [place for place in np.ndindex(x.shape) if x[place]]
    due = tuple(np.array([place[axis] for place in places], "int64") for axis in range(x.ndim))
    identical("nonzero", run(backend, ivy.nonzero, x), due)


def place_in(line: list[Any], value: Any, side: str) -> int:
    """How many elements come before a value; NaN equals NaN and is greater than all numbers."""

    def rank(number: Any) -> tuple[bool, Any]:
        return (True, 0) if number != number else (False, number)

    if side == "left":
        return sum(rank(number) < rank(value) for number in line)
    return sum(rank(number) <= rank(value) for number in line)


@each_target
@examples(16)
@given(data=st.data(), side=st.sampled_from(["left", "right"]), with_sorter=st.booleans())
def test_searchsorted(target, data, side, with_sorter):
    name, other = data.draw(st.sampled_from([(a, b) for a, b in PROMOTION if {a, b} <= set(REAL)]))
    if {name, other} & {"int64", "uint64"} and name != other:
        other = name
    x1 = data.draw(repeating(name, [(0,), (1,), (5,)]))
    x2 = data.draw(repeating(other, FEW))
    order = np.array(order_of(x1), "int64")
    line = x1[order].tolist()
    due = np.array([place_in(line, value, side) for value in x2.ravel().tolist()], "int64").reshape(x2.shape)
    options = {"sorter": order} if with_sorter else {}
    got = run(target, ivy.searchsorted, x1 if with_sorter else x1[order], x2, side=side, **options)
    identical("searchsorted", got, due)
    if side == "left" and not with_sorter:
        identical("searchsorted", run(target, ivy.searchsorted, x1[order], x2), due)


@each_target
@pytest.mark.parametrize(
    ("name", "value"), [("int32", 2), ("float32", 2), ("float64", 0.5), ("uint8", 1), ("float32", math.nan)]
)
def test_searchsorted_numbers(target, name, value):
    x = np.array([0, 1, 2, 2, 5], name)
    for side in ("left", "right"):
        due = np.array(place_in(x.tolist(), value, side))
        identical("searchsorted", run(target, ivy.searchsorted, x, value, side=side), due)


@each_target
@examples(13)
@given(data=st.data(), shapes=st.sampled_from(BROADCAST), with_mask=st.sampled_from(BROADCAST))
def test_where(target, data, shapes, with_mask):
    first, second = data.draw(st.sampled_from(sorted(PROMOTION)))
    x1, x2 = data.draw(repeating(first, [shapes[0]])), data.draw(repeating(second, [shapes[1]]))
    mask = data.draw(repeating("bool", [shapes[2], (), (1,) * len(shapes[2])]))
    common = np.dtype(PROMOTION[first, second])
    due = np.empty(shapes[2], common)
    wide = [np.broadcast_to(x, shapes[2]) for x in (mask, x1.astype(common), x2.astype(common))]
    for place in np.ndindex(shapes[2]):
        due[place] = wide[1][place] if wide[0][place] else wide[2][place]
    identical("where", run(target, ivy.where, mask, x1, x2), due)


SCALARS: list[tuple[str, Any, str]] = [
    ("bool", True, "bool"), ("int8", 3, "int8"), ("uint64", 3, "uint64"), ("float32", 3, "float32"),
    ("float64", 0.5, "float64"), ("float32", 2j, "complex64"), ("float64", 2j, "complex128"),
    ("complex64", 1, "complex64"), ("complex128", 0.5, "complex128"), ("float32", math.inf, "float32"),
]  # fmt: skip


@each_target
@pytest.mark.parametrize(("name", "value", "common"), SCALARS, ids=str)
def test_where_numbers(target, name, value, common):
    mask, x = np.array([True, False, True]), np.array([1, 0, 1], name)
    as_common = x.astype(common)
    due = np.array([as_common[0], value, as_common[2]], common)
    identical("where", run(target, ivy.where, mask, x, value), due)
    due = np.array([value, as_common[1], value], common)
    identical("where", run(target, ivy.where, mask, value, x), due)


# ----------------------------------------------------------------------------------------- sets


@each_target
@examples(13)
@given(data=st.data(), pair=st.sampled_from(sorted(PROMOTION)), invert=st.booleans())
def test_isin(target, data, pair, invert):
    x1, x2 = data.draw(repeating(pair[0])), data.draw(repeating(pair[1]))
    common = np.dtype(PROMOTION[pair])
    others = x2.astype(common).ravel().tolist()
    found = [any(value == other for other in others) for value in x1.astype(common).ravel().tolist()]
    due = np.array([one != invert for one in found], "bool").reshape(x1.shape)
    identical("isin", run(target, ivy.isin, x1, x2, invert=invert), due)
    if not invert:
        identical("isin", run(target, ivy.isin, x1, x2), due)


@each_target
@pytest.mark.parametrize("name", [*INTEGERS, "float32", "complex64"])
def test_isin_numbers(target, name):
    x = np.array([[1, 2], [3, 1]], name)
    identical("isin", run(target, ivy.isin, x, 1), x == 1)
    identical("isin", run(target, ivy.isin, 3, x), np.array(True))
    identical("isin", run(target, ivy.isin, 4, x, invert=True), np.array(True))


def unique(x: np.ndarray) -> tuple[np.ndarray, ...]:
    """Values, first places, places among the values, counts; in Ivy's order, NaN last."""
    numbers = x.ravel().tolist()

    def key(i: int) -> list[tuple[bool, Any]]:
        number = complex(numbers[i]) if x.dtype.kind == "c" else numbers[i]
        parts = [number.real, number.imag]
        return [(part != part, 0 if part != part else part) for part in parts]

    firsts: list[int] = []
    inverse, counts = [0] * len(numbers), []
    for i in sorted(range(len(numbers)), key=key):
        if not firsts or numbers[i] != numbers[firsts[-1]]:
            firsts.append(i)
            counts.append(0)
        counts[-1] += 1
        inverse[i] = len(firsts) - 1
    places = np.array(firsts, "int64")
    inverses = np.array(inverse, "int64").reshape(x.shape)
    return x.ravel()[places], places, inverses, np.array(counts, "int64")


@each_backend
@examples(16)
@given(x=repeating())
def test_unique(backend, x):
    values, places, inverse, counts = unique(x)
    everything = run(backend, ivy.unique_all, x)
    identical("unique_all", everything, (values, places, inverse, counts))
    assert everything._fields == ("values", "indices", "inverse_indices", "counts")
    with_counts = run(backend, ivy.unique_counts, x)
    identical("unique_counts", with_counts, (values, counts))
    assert with_counts._fields == ("values", "counts")
    with_inverse = run(backend, ivy.unique_inverse, x)
    identical("unique_inverse", with_inverse, (values, inverse))
    assert with_inverse._fields == ("values", "inverse_indices")
    identical("unique_values", run(backend, ivy.unique_values, x), values)


@each_backend
def test_unique_special_numbers(backend):
    """Each NaN is an element of its own, zeros are one element: the first of them."""
    nan = math.nan
    x = np.array([nan, 0.0, 1.0, -0.0, nan, 1.0])
    values, places, inverse, counts = run(backend, ivy.unique_all, x)
    identical("values", values, np.array([0.0, 1.0, nan, nan]))
    identical("indices", places, np.array([1, 2, 0, 4]))
    identical("inverse_indices", inverse, np.array([2, 0, 1, 0, 3, 1]))
    identical("counts", counts, np.array([2, 2, 1, 1]))
    z = np.array([complex(nan, 1), 1 + 1j, complex(nan, 1), 1 + 1j, complex(1, nan)])
    assert sorted(run(backend, ivy.unique_counts, z)[1].tolist()) == [1, 1, 1, 2]


OF_VALUES: dict[str, Any] = {
    "x[mask]": lambda x: x[x > 0],
    "nonzero": ivy.nonzero,
    "repeat": lambda x: ivy.repeat(x[0, :], ivy.astype(x[1, :], ivy.int64)),
    "unique_all": ivy.unique_all,
    "unique_counts": ivy.unique_counts,
    "unique_inverse": ivy.unique_inverse,
    "unique_values": ivy.unique_values,
}


@pytest.mark.parametrize("what", OF_VALUES)
def test_sizes_of_values_are_not_captured(what):
    """The standard leaves out of captured programs what they cannot have: sizes that depend on values."""
    with pytest.raises(ivy.CaptureError, match="depends on"):
        ivy.compile_graph(OF_VALUES[what], np.ones((2, 3)), frontend="ivy")


# ----------------------------------------------------------------------------------------- errors

X, B, C = np.zeros((2, 3)), np.ones((2, 3), "bool"), np.ones((2, 3), "complex64")

AXES: dict[str, Any] = {
    name: getattr(ivy, name) for name in ("argmax", "argmin", "argsort", "count_nonzero", "sort")
}


@each_target
@pytest.mark.parametrize("axis", [2, -3])
@pytest.mark.parametrize("name", AXES)
def test_axes_refused(target, name, axis):
    refuses(target, IndexError, AXES[name], X, axis=axis)


REFUSED: dict[str, tuple[type[Exception], Any]] = {
    "argmax: complex": (TypeError, lambda x, b, c: ivy.argmax(c)),
    "argmax: nothing": (ValueError, lambda x, b, c: ivy.argmax(x[:, :0], axis=1)),
    "argmax: nothing at all": (ValueError, lambda x, b, c: ivy.argmax(x[:, :0])),
    "argmax: no array": (TypeError, lambda x, b, c: ivy.argmax([1, 2])),
    "argmin: complex": (TypeError, lambda x, b, c: ivy.argmin(c)),
    "argmin: nothing": (ValueError, lambda x, b, c: ivy.argmin(x[:, :0], axis=1)),
    "argsort: complex": (TypeError, lambda x, b, c: ivy.argsort(c)),
    "argsort: no dimensions": (IndexError, lambda x, b, c: ivy.argsort(x[0, 0])),
    "count_nonzero: twice": (ValueError, lambda x, b, c: ivy.count_nonzero(x, axis=(0, -2))),
    "isin: numbers": (TypeError, lambda x, b, c: ivy.isin(1, 2)),
    "isin: dtypes": (TypeError, lambda x, b, c: ivy.isin(x, b)),
    "nonzero: no dimensions": (ValueError, lambda x, b, c: ivy.nonzero(x[0, 0])),
    "searchsorted: matrix": (ValueError, lambda x, b, c: ivy.searchsorted(x, x)),
    "searchsorted: side": (ValueError, lambda x, b, c: ivy.searchsorted(x[0], x, side="middle")),
    "searchsorted: complex": (TypeError, lambda x, b, c: ivy.searchsorted(c[0], c)),
    "searchsorted: dtypes": (TypeError, lambda x, b, c: ivy.searchsorted(x[0], b)),
    "searchsorted: fraction among integers": (
        TypeError,
        lambda x, b, c: ivy.searchsorted(ivy.astype(x[0, ...], ivy.int32), 0.5),
    ),
    "searchsorted: sorter of fractions": (TypeError, lambda x, b, c: ivy.searchsorted(x[0], x, sorter=x[0])),
    "searchsorted: sorter's shape": (
        ValueError,
        lambda x, b, c: ivy.searchsorted(x[0], x, sorter=ivy.asarray([0, 1])),
    ),
    "sort: complex": (TypeError, lambda x, b, c: ivy.sort(c)),
    "sort: no dimensions": (IndexError, lambda x, b, c: ivy.sort(x[0, 0])),
    "unique_values: no array": (TypeError, lambda x, b, c: ivy.unique_values([1, 2])),
    "where: condition": (TypeError, lambda x, b, c: ivy.where(x, x, x)),
    "where: numbers": (TypeError, lambda x, b, c: ivy.where(b, 1, 2)),
    "where: dtypes": (TypeError, lambda x, b, c: ivy.where(b, b, x)),
    "where: boolean and numbers": (TypeError, lambda x, b, c: ivy.where(b, x, True)),
    "where: shapes": (ValueError, lambda x, b, c: ivy.where(b, x, x[:, :2])),
    "where: shape of condition": (ValueError, lambda x, b, c: ivy.where(b[:, :2], x, x)),
}


@each_target
@pytest.mark.parametrize("what", REFUSED)
def test_refused(target, what):
    error, function = REFUSED[what]
    refuses(target, error, function, X, B, C)


def test_lines():
    """The helper that the expectations stand on."""
    rows, shape = lines(np.arange(6).reshape(2, 3), 0, False)
    assert shape == (3,)
    assert [row.tolist() for row in rows] == [[0, 3], [1, 4], [2, 5]]
    assert chosen_axes((-1, 0), 2) == (1, 0)
