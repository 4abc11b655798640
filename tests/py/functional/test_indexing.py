"""The chapter on indexing: reading and writing by integers, slices, masks and integer arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    INTEGERS,
    PROMOTION,
    SIGNED,
    dtype,
    each_backend,
    each_target,
    examples,
    numbers,
    refuses,
    run,
)
from functional.draws import WITH_AXES, identical, pool, repeating
from hypothesis import given
from hypothesis import strategies as st

import ivy

# ------------------------------------------------------------------------------------------ keys


@st.composite
def slices(draw: Any, size: int) -> slice:
    """Slices within the bounds that the standard speaks of."""
    step = draw(st.sampled_from([None, 1, 2, 3, -1, -2]))
    start = draw(st.none() | st.integers(-size, size if (step or 1) > 0 else max(size - 1, 0)))
    if (step or 1) > 0:
        stop = draw(st.none() | st.integers(-size, size))
    else:
        stop = draw(st.none() | st.integers(-size - 1, max(0, size - 1)))
    return slice(start, stop, step)


@st.composite
def basic_keys(draw: Any, shape: tuple[int, ...]) -> Any:
    """Integers, slices, None and `...`, one for each axis or those that `...` leaves."""
    parts: list[Any] = []
    for size in shape:
        as_number = size > 0 and draw(st.booleans())
        parts.append(draw(st.integers(-size, size - 1)) if as_number else draw(slices(size)))
    if draw(st.booleans()):
        first = draw(st.integers(0, len(parts)))
        last = draw(st.integers(first, len(parts)))
        parts[first:last] = [...]
    for _ in range(draw(st.sampled_from([0, 0, 1, 2]))):
        parts.insert(draw(st.integers(0, len(parts))), None)
    return parts[0] if len(parts) == 1 and draw(st.booleans()) else tuple(parts)


@st.composite
def with_basic_key(draw: Any, **options: Any) -> tuple[np.ndarray, Any]:
    x = draw(repeating(**options))
    return x, draw(basic_keys(x.shape))


MASKS = [
    ((), ()), ((5,), (5,)), ((5,), ()), ((2, 3), (2, 3)), ((2, 3), (2,)), ((2, 3, 2), (2, 3)),
    ((0, 2), (0, 2)), ((0, 2), (0,)), ((2, 3), ()), ((5,), (0,)), ((2, 3), (0, 3)), ((2, 3), (2, 0)),
]  # fmt: skip
"""Shapes of arrays and of masks for them; an axis of a mask may have size 0, which selects nothing."""


@st.composite
def with_mask(draw: Any, **options: Any) -> tuple[np.ndarray, np.ndarray]:
    shape, of_mask = draw(st.sampled_from(MASKS))
    return draw(repeating(shapes=[shape], **options)), draw(repeating("bool", [of_mask]))


def selected(x: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The places where a mask holds, in row-major order."""
    rest = x.shape[mask.ndim :]
    found = [x[place] for place in np.ndindex(mask.shape) if mask[place]] if mask.size else []
    return np.array(found, x.dtype).reshape(len(found), *rest)


TUPLES = [((), (4,)), ((3,), (3,)), ((2, 1), (3,)), ((0,), ()), ((2, 2), (2, 2)), ((), ()), ((1,), (2, 3))]
"""Shapes of integer arrays that broadcast."""


@st.composite
def with_indices(draw: Any) -> tuple[np.ndarray, tuple[Any, ...]]:
    """A matrix and for each axis integers, as an array or Python's."""
    x = draw(repeating(shapes=[(2, 3), (3, 1)]))
    name = draw(st.sampled_from(["int64", "int64", "int32", "uint8"]))
    parts: list[Any] = []
    for size, shape in zip(x.shape, draw(st.sampled_from(TUPLES)), strict=True):
        low = 0 if name == "uint8" else -size
        part = np.array(draw(st.lists(st.integers(low, size - 1), min_size=12, max_size=12)), name)
        part = part[: int(np.prod(shape))].reshape(shape)
        parts.append(int(part) if part.ndim == 0 and draw(st.booleans()) else part)
    return x, tuple(parts)


def gathered(x: np.ndarray, parts: tuple[Any, ...]) -> np.ndarray:
    """The elements at every coordinate of broadcast indices."""
    indices = np.broadcast_arrays(*parts)
    places = zip(*(part.ravel().tolist() for part in indices), strict=True)
    return np.array([x[place] for place in places], x.dtype).reshape(indices[0].shape)


# --------------------------------------------------------------------------------------- reading


@each_target
@examples(25)
@given(drawn=with_basic_key())
def test_getitem(target, drawn):
    x, key = drawn
    identical(f"x[{key}]", run(target, lambda x: x[key], x), np.asarray(x[key]))


@each_backend
@examples(16)
@given(drawn=with_mask())
def test_getitem_by_masks(backend, drawn):
    """Captured programs have no arrays whose sizes depend on values."""
    x, mask = drawn
    identical("x[mask]", run(backend, lambda x, mask: x[mask], x, mask), selected(x, mask))
    identical("x[(mask,)]", run(backend, lambda x, mask: x[mask,], x, mask), selected(x, mask))


@each_backend
@pytest.mark.parametrize("value", [True, False])
def test_getitem_by_truth(backend, value):
    x = np.arange(6.0).reshape(2, 3)
    identical("x[truth]", run(backend, lambda x: x[value], x), x[None][: int(value)])


@each_target
@examples(16)
@given(drawn=with_indices())
def test_getitem_by_integers(target, drawn):
    x, parts = drawn
    got = run(target, lambda x, *parts: x[parts], x, *parts)
    identical("x[indices]", got, gathered(x, parts))


@each_target
def test_getitem_without_dimensions(target):
    x = np.array(2.5)
    for key in ((), ..., (...,), (None,), (..., None)):
        identical(f"x[{key}]", run(target, lambda x, key=key: x[key], x), np.asarray(x[key]))


@each_backend
def test_getitem_by_arrays_without_dimensions(backend):
    """They stand for the integer that they hold, also in slices."""
    x = np.arange(12).reshape(3, 4)
    one, two = np.array(1), np.array(-2, "int8")
    identical("x[i]", run(backend, lambda x, i: x[i, :], x, one), x[1, :])
    identical("x[i, j]", run(backend, lambda x, i, j: x[i, j], x, one, two), x[1, -2, ...])
    identical("x[i:j]", run(backend, lambda x, i, j: x[:, i:j], x, one, two), x[:, 1:-2])


BAD_KEYS: dict[str, tuple[type[Exception], Any]] = {
    "too many": (IndexError, (0, 0, 0)),
    "too many slices": (IndexError, (slice(None),) * 3),
    "two ellipses": (IndexError, (..., 0, ...)),
    "out of bounds": (IndexError, (2, 0)),
    "out of bounds at the start": (IndexError, (0, -4)),
    "a fraction": (TypeError, (0.5, 0)),
    "a fraction in a slice": (TypeError, (slice(0.5), 0)),
    "a word": (TypeError, ("a", 0)),
}


@each_target
@pytest.mark.parametrize("what", BAD_KEYS)
def test_getitem_refused(target, what):
    error, key = BAD_KEYS[what]
    refuses(target, error, lambda x: x[key], np.zeros((2, 3)))


BAD_ARRAYS: dict[str, tuple[type[Exception], Any]] = {
    "mask of too many dimensions": (IndexError, np.ones((2, 3, 1), "bool")),
    "mask of another size": (IndexError, np.ones((3,), "bool")),
    "mask of another second size": (IndexError, np.ones((2, 2), "bool")),
    "fractions": (TypeError, np.zeros(2)),
}


@each_backend
@pytest.mark.parametrize("what", BAD_ARRAYS)
def test_getitem_by_arrays_refused(backend, what):
    error, key = BAD_ARRAYS[what]
    refuses(backend, error, lambda x, key: x[key], np.zeros((2, 3)), key)


@each_backend
def test_getitem_indices_that_do_not_broadcast(backend):
    pair = np.zeros(2, "int64"), np.zeros(3, "int64")
    refuses(backend, (IndexError, ValueError), lambda x, i, j: x[i, j], np.zeros((2, 3)), *pair)


# --------------------------------------------------------------------------------------- writing


def written(x: Any, key: Any, value: Any) -> Any:
    """`x` after the assignment."""
    y = ivy.asarray(x, copy=True)
    y[key] = value
    return y


@each_target
@examples(18)
@given(drawn=with_basic_key(), data=st.data())
def test_setitem(target, drawn, data):
    x, key = drawn
    shape = np.asarray(x[key]).shape
    value = data.draw(repeating(x.dtype.name, [shape, shape[1:], (1,) * len(shape), ()]))
    due = x.copy()
    due[key] = value
    identical(f"x[{key}] = value", run(target, lambda x, v: written(x, key, v), x, value), due)


@each_target
@examples(10)
@given(drawn=with_basic_key(), data=st.data())
def test_setitem_numbers(target, drawn, data):
    x, key = drawn
    value = data.draw(st.sampled_from(pool(x.dtype.name, small=True)))
    python = bool(value) if x.dtype == bool else value
    due = x.copy()
    due[key] = value
    identical(f"x[{key}] = {value}", run(target, lambda x: written(x, key, python), x), due)


@each_target
@examples(10)
@given(drawn=with_mask(), data=st.data())
def test_setitem_by_masks(target, drawn, data):
    x, mask = drawn
    value = data.draw(repeating(x.dtype.name, [()]))
    due = x.copy()
    for place in np.ndindex(mask.shape):
        if mask[place]:
            due[place] = value
    got = run(target, lambda x, mask, v: written(x, mask, v), x, mask, value)
    identical("x[mask] = value", got, due)


@each_backend
@examples(12)
@given(drawn=with_mask(), data=st.data())
def test_setitem_many_by_masks(backend, drawn, data):
    x, mask = drawn
    old = selected(x, mask)
    value = data.draw(repeating(x.dtype.name, [old.shape]))
    due = x.copy()
    places = [place for place in np.ndindex(mask.shape) if mask[place]] if mask.size else []
    for place, row in zip(places, value, strict=True):
        due[place] = row
    got = run(backend, lambda x, mask, v: written(x, mask, v), x, mask, value)
    identical("x[mask] = values", got, due)


@each_backend
@examples(12)
@given(drawn=with_indices(), data=st.data())
def test_setitem_by_integers(backend, drawn, data):
    x, parts = drawn
    value = data.draw(repeating(x.dtype.name, [()]))
    due = x.copy()
    for place in zip(*(part.ravel().tolist() for part in np.broadcast_arrays(*parts)), strict=True):
        due[place] = value
    got = run(backend, lambda x, v, *parts: written(x, parts, v), x, value, *parts)
    identical("x[indices] = value", got, due)


@each_backend
@pytest.mark.parametrize("name", ["int8", "int32", "uint16", "float32", "float64", "complex64", "bool"])
def test_setitem_promotes(backend, name):
    """A value's dtype must promote to that of the array, which stays."""
    for other in {first for first, _ in PROMOTION}:
        x, value = np.ones(3, name), np.zeros((), other)
        if PROMOTION.get((name, other)) == name:
            identical("x[0] = value", run(backend, written, x, 0, value), np.array([0, 1, 1], name))
        else:
            refuses(backend, TypeError, written, x, 0, value)


BAD_VALUES: dict[str, tuple[type[Exception], str, Any]] = {
    "fraction in integers": (TypeError, "int32", 0.5),
    "complex in real": (TypeError, "float32", 1j),
    "integer in booleans": (TypeError, "bool", 1),
    "boolean in integers": (TypeError, "int32", True),
    "too great": (OverflowError, "int8", 128),
    "negative": (OverflowError, "uint8", -1),
    "no number": (TypeError, "float32", "1"),
}


@each_backend
@pytest.mark.parametrize("what", BAD_VALUES)
def test_setitem_refused(backend, what):
    error, name, value = BAD_VALUES[what]
    refuses(backend, error, written, np.zeros(3, name), 0, value)


@each_backend
def test_setitem_shapes_refused(backend):
    refuses(backend, ValueError, written, np.zeros((2, 3)), (0,), np.zeros(2))
    refuses(backend, ValueError, written, np.zeros((2, 3)), (slice(0, 1),), np.zeros((2, 3)))


# ----------------------------------------------------------------------------------------- taking


@st.composite
def with_places(draw: Any) -> tuple[np.ndarray, np.ndarray, int]:
    """An array, one-dimensional indices, and an axis."""
    x = draw(repeating(shapes=[shape for shape in WITH_AXES if 0 not in shape]))
    axis = draw(st.integers(-x.ndim, x.ndim - 1))
    size = x.shape[axis]
    places = draw(st.lists(st.integers(-size, size - 1), min_size=4, max_size=4))[
        : draw(st.sampled_from([0, 4]))
    ]
    return x, np.array(places, draw(st.sampled_from(["int64", "int64", *SIGNED]))), axis


@each_target
@examples(13)
@given(drawn=with_places())
def test_take(target, drawn):
    x, places, axis = drawn
    lead = (slice(None),) * (axis % x.ndim)
    rows = [x[(*lead, slice(place % x.shape[axis], place % x.shape[axis] + 1))] for place in places.tolist()]
    due = np.concatenate([x[(*lead, slice(0, 0))], *rows], axis=axis)
    identical("take", run(target, ivy.take, x, places, axis=axis), due)
    if x.ndim == 1:
        identical("take", run(target, ivy.take, x, places), due)


ALONG = [
    ((5,), (3,), 0), ((2, 3), (2, 2), 1), ((2, 3), (4, 3), 0), ((2, 3), (1, 3), 1), ((2, 1), (2, 3), 0),
    ((2, 3, 2), (2, 1, 2), 1), ((3, 1), (0, 1), 0), ((1, 3), (2, 2), 1), ((0, 3), (0, 2), 1),
]  # fmt: skip
"""Shapes of arrays and of indices, and the axis; the other axes broadcast."""


@each_target
@examples(13)
@given(
    shapes=st.sampled_from(ALONG),
    data=st.data(),
    name=st.sampled_from(["int64", *INTEGERS]),
    from_end=st.booleans(),
)
def test_take_along_axis(target, shapes, data, name, from_end):
    shape, of_indices, axis = shapes
    x = data.draw(repeating(shapes=[shape]))
    seed = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    size = shape[axis]
    indices = numbers(seed, name, of_indices, low=0 if name.startswith("u") else -size, high=size - 1)
    others = [1 if i == axis else n for i, n in enumerate(np.broadcast_shapes(
        tuple(1 if i == axis else n for i, n in enumerate(shape)),
        tuple(1 if i == axis else n for i, n in enumerate(of_indices)),
    ))]  # fmt: skip
    wide_x = np.broadcast_to(x, [size if i == axis else n for i, n in enumerate(others)])
    wide = np.broadcast_to(indices, [of_indices[axis] if i == axis else n for i, n in enumerate(others)])
    due = np.empty(wide.shape, x.dtype)
    for place in np.ndindex(wide.shape):
        source = list(place)
        source[axis] = int(wide[place])
        due[place] = wide_x[tuple(source)]
    axis = axis - len(shape) if from_end else axis
    identical("take_along_axis", run(target, ivy.take_along_axis, x, indices, axis=axis), due)
    if axis in (-1, len(shape) - 1):
        identical("take_along_axis", run(target, ivy.take_along_axis, x, indices), due)


X, I = np.zeros((2, 3)), np.zeros(2, "int64")  # noqa: E741

REFUSED: dict[str, tuple[Any, Any, tuple[Any, ...]]] = {
    "take: no axis": (ValueError, ivy.take, (X, I)),
    "take: axis": (IndexError, lambda x, i: ivy.take(x, i, axis=2), (X, I)),
    "take: axis from the end": (IndexError, lambda x, i: ivy.take(x, i, axis=-3), (X, I)),
    "take: matrix of indices": (ValueError, lambda x, i: ivy.take(x, i, axis=0), (X, I[None])),
    "take: fractions": (TypeError, lambda x, i: ivy.take(x, i, axis=0), (X, np.zeros(2))),
    "take: booleans": (TypeError, lambda x, i: ivy.take(x, i, axis=0), (X, np.zeros(2, "bool"))),
    "take: a list": (TypeError, lambda x: ivy.take(x, [0], axis=0), (X,)),
    "take_along_axis: dimensions": (ValueError, ivy.take_along_axis, (X, I)),
    "take_along_axis: axis": (IndexError, lambda x, i: ivy.take_along_axis(x, i, axis=2), (X, I[None])),
    "take_along_axis: axis from the end": (
        IndexError,
        lambda x, i: ivy.take_along_axis(x, i, axis=-3),
        (X, I[None]),
    ),
    "take_along_axis: fractions": (TypeError, ivy.take_along_axis, (X, X)),
}


@each_target
@pytest.mark.parametrize("what", REFUSED)
def test_refused(target, what):
    error, function, args = REFUSED[what]
    refuses(target, error, function, *args)


@each_backend
@pytest.mark.parametrize("name", INTEGERS)
def test_indices_of_every_dtype(backend, name):
    x = np.arange(5)
    places = np.array([3, 1, 1], name)
    assert dtype(name).name == name
    identical("take", run(backend, ivy.take, x, places), x[[3, 1, 1]])
    identical("x[i]", run(backend, lambda x, i: x[i], x, places), x[[3, 1, 1]])
