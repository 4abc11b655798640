"""The chapter on manipulation: the same elements, exactly, in other places."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    ALL,
    BROADCAST,
    PROMOTION,
    UNBROADCAST,
    each_backend,
    each_target,
    examples,
    refuses,
    run,
)
from functional.draws import FEW, WITH_AXES, chosen_axes, identical, repeating, with_axes, with_axis
from hypothesis import given
from hypothesis import strategies as st

import ivy

# ------------------------------------------------------------------------------------ broadcasting


@pytest.mark.parametrize(("first", "second", "both"), BROADCAST, ids=str)
def test_broadcast_shapes(first, second, both):
    assert ivy.broadcast_shapes(first, second) == ivy.broadcast_shapes(second, first) == both
    assert ivy.broadcast_shapes(first, second, both, ()) == both


def test_broadcast_shapes_of_few():
    assert ivy.broadcast_shapes() == ()
    assert ivy.broadcast_shapes((2, 1)) == (2, 1)


@each_target
@examples(10)
@given(shapes=st.sampled_from(BROADCAST), data=st.data())
def test_broadcast_arrays(target, shapes, data):
    first, second, both = shapes
    pair = data.draw(repeating(shapes=[first])), data.draw(repeating(shapes=[second]))
    due = tuple(np.broadcast_to(x, both) for x in pair)
    identical("broadcast_arrays", run(target, ivy.broadcast_arrays, *pair), due)
    identical("broadcast_arrays", run(target, ivy.broadcast_arrays, pair[0]), (pair[0],))


def test_broadcast_arrays_of_none():
    assert ivy.broadcast_arrays() == ()


@each_target
@examples(10)
@given(shapes=st.sampled_from(BROADCAST), data=st.data())
def test_broadcast_to(target, shapes, data):
    x = data.draw(repeating(shapes=[shapes[0]]))
    identical("broadcast_to", run(target, ivy.broadcast_to, x, shapes[2]), np.broadcast_to(x, shapes[2]))


# ----------------------------------------------------------------------------------------- joining


@each_target
@examples(13)
@given(
    data=st.data(),
    shape=st.sampled_from(WITH_AXES),
    sizes=st.lists(st.integers(0, 3), min_size=1, max_size=3),
)
def test_concat(target, data, shape, sizes):
    axis = data.draw(st.integers(-len(shape), len(shape) - 1))
    name = data.draw(st.sampled_from(ALL))
    parts = []
    for size in sizes:
        own = list(shape)
        own[axis] = size
        parts.append(data.draw(repeating(name, [tuple(own)])))
    due = np.empty([sum(sizes) if i == axis % len(shape) else n for i, n in enumerate(shape)], name)
    moved, start = np.moveaxis(due, axis, 0), 0
    for part in parts:
        moved[start : start + part.shape[axis]] = np.moveaxis(part, axis, 0)
        start += part.shape[axis]
    identical("concat", run(target, ivy.concat, parts, axis=axis), due)
    identical("concat", run(target, lambda *x: ivy.concat(x, axis=axis), *parts), due)
    if axis in (0, -len(shape)):
        identical("concat", run(target, ivy.concat, parts), due)


@each_target
@examples(12)
@given(data=st.data(), name=st.sampled_from(ALL), count=st.integers(1, 3))
def test_concat_flattened(target, data, name, count):
    parts = [data.draw(repeating(name)) for _ in range(count)]
    due = np.array([number for part in parts for number in part.ravel()], name)
    identical("concat", run(target, ivy.concat, parts, axis=None), due)


@each_target
@examples(10)
@given(data=st.data(), name=st.sampled_from(ALL), shape=st.sampled_from(FEW), count=st.integers(1, 3))
def test_stack(target, data, name, shape, count):
    parts = [data.draw(repeating(name, [shape])) for _ in range(count)]
    axis = data.draw(st.integers(-len(shape) - 1, len(shape)))
    due = np.empty((count, *shape), name)
    for i, part in enumerate(parts):
        due[i] = part
    identical("stack", run(target, ivy.stack, parts, axis=axis), np.moveaxis(due, 0, axis))
    if axis == 0:
        identical("stack", run(target, ivy.stack, tuple(parts)), due)


@each_backend
@pytest.mark.parametrize("name", ALL)
def test_joining_promotes(backend, name):
    for other in ALL:
        pair = [np.ones(2, name), np.zeros(2, other)]
        common = PROMOTION.get((name, other))
        if common is None:
            refuses(backend, TypeError, ivy.concat, pair)
            refuses(backend, TypeError, ivy.stack, pair)
        else:
            identical("concat", run(backend, ivy.concat, pair), np.array([1, 1, 0, 0], common))
            identical("stack", run(backend, ivy.stack, pair), np.array([[1, 1], [0, 0]], common))


@each_target
@examples(12)
@given(drawn=with_axis())
def test_unstack(target, drawn):
    x, axis = drawn
    due = tuple(np.moveaxis(x, axis, 0)[i] for i in range(x.shape[axis]))
    if due or target != "traced":
        identical("unstack", run(target, ivy.unstack, x, axis=axis), due)
    if axis in (0, -x.ndim) and due:
        identical("unstack", run(target, ivy.unstack, x), due)


# ----------------------------------------------------------------------------------------- shapes


@st.composite
def new_places(draw: Any, ndim: int) -> Any:
    """Where new axes go: one place, or a tuple of different ones."""
    count = draw(st.integers(0, 2))
    wide = ndim + count
    places = (
        draw(st.lists(st.integers(0, wide - 1), unique=True, min_size=count, max_size=count)) if wide else []
    )
    signed = tuple(place - wide if draw(st.booleans()) else place for place in places)
    return signed[0] if len(signed) == 1 and draw(st.booleans()) else signed


@each_target
@examples(13)
@given(x=repeating(), data=st.data())
def test_expand_dims(target, x, data):
    axis = data.draw(new_places(x.ndim))
    count = len(axis) if isinstance(axis, tuple) else 1
    places = chosen_axes(axis, x.ndim + count)
    sizes = iter(x.shape)
    due = x.reshape([1 if i in places else next(sizes) for i in range(x.ndim + count)])
    identical("expand_dims", run(target, ivy.expand_dims, x, axis=axis), due)
    identical("expand_dims", run(target, ivy.expand_dims, x, axis), due)


@each_target
@examples(10)
@given(drawn=with_axes(shapes=[(1,), (1, 1), (1, 3, 1), (0, 1), ()]))
def test_squeeze(target, drawn):
    x, axis = drawn
    axes = chosen_axes(axis, x.ndim)
    if axis is None:
        axis = tuple(i for i, size in enumerate(x.shape) if size == 1)
        axes = axis
    if any(x.shape[i] != 1 for i in axes):
        refuses(target, ValueError, ivy.squeeze, x, axis)
        return
    due = x.reshape([size for i, size in enumerate(x.shape) if i not in axes])
    identical("squeeze", run(target, ivy.squeeze, x, axis), due)


RESHAPED = [
    ((), (1,)), ((), ()), ((), (1, -1)), ((1,), ()), ((2, 3), (6,)), ((2, 3), (3, -1)), ((2, 3), -1),
    ((2, 3), (1, 2, 1, 3)), ((2, 3, 2), (4, 3)), ((0, 2), (5, 0)), ((0, 2), (0,)), ((0, 2), (-1, 2)),
    ((0,), (0, 3)), ((5,), (5, 1)), ((2, 3, 2), (-1,)), ((5,), 5),
]  # fmt: skip


@each_target
@examples(13)
@given(shapes=st.sampled_from(RESHAPED), data=st.data(), copy=st.sampled_from([None, True]))
def test_reshape(target, shapes, data, copy):
    x = data.draw(repeating(shapes=[shapes[0]]))
    due = np.array(list(x.ravel()), x.dtype).reshape(shapes[1])
    identical("reshape", run(target, ivy.reshape, x, shapes[1], copy=copy), due)


@each_backend
def test_reshape_copies(backend):
    with ivy.set_backend(backend):
        x = ivy.zeros((2, 3))
        y = ivy.reshape(x, (3, 2), copy=True)
        y[0, 0] = 1
        assert float(x[0, 0]) == 0
        z = ivy.reshape(x, (2, 3), copy=True)
        z[0, 0] = 1
        assert float(x[0, 0]) == 0


@pytest.mark.parametrize("backend", ["numpy", "torch"])
def test_reshape_without_a_copy(backend):
    """Where arrays have memory of their own to share."""
    with ivy.set_backend(backend):
        x = ivy.zeros((2, 3))
        y = ivy.reshape(x, (6,), copy=False)
        x[0, 0] = 1
        assert float(y[0]) == 1
        with pytest.raises(ValueError):
            ivy.reshape(x.T, (6,), copy=False)


# ----------------------------------------------------------------------------------------- order


@each_target
@examples(10)
@given(drawn=with_axes())
def test_flip(target, drawn):
    x, axis = drawn
    key = tuple(
        slice(None, None, -1) if i in chosen_axes(axis, x.ndim) else slice(None) for i in range(x.ndim)
    )
    identical("flip", run(target, ivy.flip, x, axis=axis), np.asarray(x[key]))
    if axis is None:
        identical("flip", run(target, ivy.flip, x), np.asarray(x[key]))


@st.composite
def with_permutation(draw: Any) -> tuple[np.ndarray, tuple[int, ...]]:
    x = draw(repeating())
    order = draw(st.permutations(range(x.ndim)))
    return x, tuple(axis - x.ndim if draw(st.booleans()) else axis for axis in order)


@each_target
@examples(10)
@given(drawn=with_permutation())
def test_permute_dims(target, drawn):
    x, axes = drawn
    due = np.empty([x.shape[axis] for axis in axes], x.dtype)
    for place in np.ndindex(due.shape):
        source = [0] * x.ndim
        for position, axis in enumerate(axes):
            source[axis] = place[position]
        due[place] = x[tuple(source)]
    identical("permute_dims", run(target, ivy.permute_dims, x, axes), due)


@st.composite
def with_moves(draw: Any) -> tuple[np.ndarray, Any, Any]:
    x = draw(repeating(shapes=WITH_AXES))
    count = draw(st.integers(0, x.ndim))
    pair = []
    for _ in range(2):
        axes = draw(st.permutations(range(x.ndim)))[:count]
        pair.append(tuple(axis - x.ndim if draw(st.booleans()) else axis for axis in axes))
    if count == 1 and draw(st.booleans()):
        return x, pair[0][0], pair[1][0]
    return x, *pair


@each_target
@examples(10)
@given(drawn=with_moves())
def test_moveaxis(target, drawn):
    x, source, destination = drawn
    sources, places = chosen_axes(source, x.ndim), chosen_axes(destination, x.ndim)
    order: list[Any] = [None] * x.ndim
    for axis, place in zip(sources, places, strict=True):
        order[place] = axis
    rest = iter(axis for axis in range(x.ndim) if axis not in sources)
    order = [next(rest) if axis is None else axis for axis in order]
    identical("moveaxis", run(target, ivy.moveaxis, x, source, destination), np.transpose(x, order))


@st.composite
def with_shifts(draw: Any) -> tuple[np.ndarray, Any, Any]:
    x, axis = draw(with_axes())
    many = len(axis) if isinstance(axis, tuple) else 1
    shifts = tuple(draw(st.lists(st.integers(-7, 7), min_size=many, max_size=many)))
    return x, shifts if isinstance(axis, tuple) and draw(st.booleans()) else draw(st.integers(-7, 7)), axis


def rolled(x: np.ndarray, shift: int, axis: int) -> np.ndarray:
    size = x.shape[axis]
    return np.moveaxis(np.moveaxis(x, axis, 0)[[(i - shift) % size for i in range(size)]], 0, axis)


@each_target
@examples(13)
@given(drawn=with_shifts())
def test_roll(target, drawn):
    x, shift, axis = drawn
    if axis is None:
        due = rolled(x.ravel(), shift, 0).reshape(x.shape)
        identical("roll", run(target, ivy.roll, x, shift), due)
    else:
        due, axes = x, chosen_axes(axis, x.ndim)
        for place, step in zip(
            axes, shift if isinstance(shift, tuple) else (shift,) * len(axes), strict=True
        ):
            due = rolled(due, step, place)
    identical("roll", run(target, ivy.roll, x, shift, axis=axis), due)


@each_backend
def test_roll_one_axis_twice(backend):
    x = np.arange(5)
    identical("roll", run(backend, ivy.roll, x, (1, 2), axis=(0, -1)), rolled(x, 3, 0))


# ----------------------------------------------------------------------------------------- copies


@each_target
@examples(13)
@given(x=repeating(), repetitions=st.lists(st.integers(0, 3), max_size=4).map(tuple))
def test_tile(target, x, repetitions):
    ndim = max(x.ndim, len(repetitions))
    shape = (1,) * (ndim - x.ndim) + x.shape
    counts = (1,) * (ndim - len(repetitions)) + repetitions
    source = x.reshape(shape)
    due = np.empty([size * count for size, count in zip(shape, counts, strict=True)], x.dtype)
    for place in np.ndindex(due.shape):
        due[place] = source[tuple(i % size for i, size in zip(place, shape, strict=True))]
    identical("tile", run(target, ivy.tile, x, repetitions), due)


def repeated(x: np.ndarray, counts: list[int], axis: int | None) -> np.ndarray:
    if axis is None:
        return repeated(x.ravel(), counts, 0)
    places = [i for i, count in enumerate(counts) for _ in range(count)]
    return np.moveaxis(np.moveaxis(x, axis, 0)[np.array(places, "int64")], 0, axis)


@each_target
@examples(10)
@given(x=repeating(shapes=WITH_AXES), count=st.integers(0, 3), data=st.data())
def test_repeat(target, x, count, data):
    axis = data.draw(st.none() | st.integers(-x.ndim, x.ndim - 1))
    size = x.size if axis is None else x.shape[axis]
    due = repeated(x, [count] * size, axis)
    identical("repeat", run(target, ivy.repeat, x, count, axis=axis), due)


@each_backend
@examples(10)
@given(x=repeating(shapes=WITH_AXES), data=st.data(), name=st.sampled_from(["int64", "int32", "uint8"]))
def test_repeat_each(backend, x, data, name):
    """Captured programs have no arrays whose sizes depend on values."""
    axis = data.draw(st.none() | st.integers(-x.ndim, x.ndim - 1))
    size = x.size if axis is None else x.shape[axis]
    many = data.draw(st.sampled_from([size, 1]))
    counts = data.draw(st.lists(st.integers(0, 3), min_size=many, max_size=many))
    due = repeated(x, counts if many == size else counts * size, axis)
    identical("repeat", run(backend, ivy.repeat, x, np.array(counts, name), axis=axis), due)


# ----------------------------------------------------------------------------------------- errors

X, V = np.zeros((2, 3)), np.zeros(3)

AXES: dict[str, Any] = {
    "concat": lambda x, axis: ivy.concat([x, x], axis=axis),
    "flip": lambda x, axis: ivy.flip(x, axis=axis),
    "flip several": lambda x, axis: ivy.flip(x, axis=(0, axis)),
    "moveaxis from": lambda x, axis: ivy.moveaxis(x, axis, 0),
    "moveaxis to": lambda x, axis: ivy.moveaxis(x, 0, axis),
    "permute_dims": lambda x, axis: ivy.permute_dims(x, (0, axis)),
    "repeat": lambda x, axis: ivy.repeat(x, 2, axis=axis),
    "roll": lambda x, axis: ivy.roll(x, 1, axis=axis),
    "squeeze": lambda x, axis: ivy.squeeze(x, axis),
    "unstack": lambda x, axis: ivy.unstack(x, axis=axis),
}
"""Functions that refuse the axes 2 and -3 of a matrix."""


@each_target
@pytest.mark.parametrize("axis", [2, -3])
@pytest.mark.parametrize("what", AXES)
def test_axes_refused(target, what, axis):
    refuses(target, IndexError, AXES[what], X, axis)


REFUSED: dict[str, tuple[type[Exception], Any]] = {
    "broadcast_arrays": (ValueError, lambda x, v: ivy.broadcast_arrays(x, v[:2])),
    "broadcast_to: shape": (ValueError, lambda x, v: ivy.broadcast_to(x, (2, 4))),
    "broadcast_to: fewer dimensions": (ValueError, lambda x, v: ivy.broadcast_to(x, (3,))),
    "broadcast_to: no array": (TypeError, lambda x, v: ivy.broadcast_to(1.0, (3,))),
    "concat: nothing": (ValueError, lambda x, v: ivy.concat([])),
    "concat: shapes": (ValueError, lambda x, v: ivy.concat([x, x[:, :2]])),
    "concat: dimensions": (ValueError, lambda x, v: ivy.concat([x, v])),
    "concat: no dimensions": (IndexError, lambda x, v: ivy.concat([v[0], v[1]])),
    "concat: numbers": (TypeError, lambda x, v: ivy.concat([v, 1.0])),
    "expand_dims: axis": (IndexError, lambda x, v: ivy.expand_dims(x, axis=3)),
    "expand_dims: axis from the end": (IndexError, lambda x, v: ivy.expand_dims(x, axis=-4)),
    "expand_dims: one of several": (IndexError, lambda x, v: ivy.expand_dims(x, axis=(0, 4))),
    "expand_dims: twice": (ValueError, lambda x, v: ivy.expand_dims(x, axis=(0, -4))),
    "flip: twice": (ValueError, lambda x, v: ivy.flip(x, axis=(0, -2))),
    "moveaxis: twice": (ValueError, lambda x, v: ivy.moveaxis(x, (0, -2), (0, 1))),
    "moveaxis: one place twice": (ValueError, lambda x, v: ivy.moveaxis(x, (0, 1), (0, 0))),
    "moveaxis: numbers of axes": (ValueError, lambda x, v: ivy.moveaxis(x, (0, 1), (0,))),
    "permute_dims: too few": (ValueError, lambda x, v: ivy.permute_dims(x, (0,))),
    "permute_dims: twice": (ValueError, lambda x, v: ivy.permute_dims(x, (0, 0))),
    "repeat: negative": (ValueError, lambda x, v: ivy.repeat(x, -1)),
    "repeat: shape": (ValueError, lambda x, v: ivy.repeat(v, ivy.asarray([1, 2]))),
    "repeat: matrix": (ValueError, lambda x, v: ivy.repeat(v, ivy.ones((1, 3), dtype=ivy.int64))),
    "repeat: fractions": (TypeError, lambda x, v: ivy.repeat(v, v)),
    "reshape: size": (ValueError, lambda x, v: ivy.reshape(x, (4,))),
    "reshape: two unknown": (ValueError, lambda x, v: ivy.reshape(x, (-1, -1))),
    "reshape: unknown that does not fit": (ValueError, lambda x, v: ivy.reshape(x, (4, -1))),
    "reshape: unknown of nothing": (ValueError, lambda x, v: ivy.reshape(v[:0], (0, -1))),
    "reshape: negative": (ValueError, lambda x, v: ivy.reshape(x, (-2, -3))),
    "roll: shifts": (ValueError, lambda x, v: ivy.roll(x, (1, 2), axis=(0,))),
    "roll: shifts without axes": (ValueError, lambda x, v: ivy.roll(x, (1, 2))),
    "squeeze: size": (ValueError, lambda x, v: ivy.squeeze(x, 0)),
    "squeeze: twice": (ValueError, lambda x, v: ivy.squeeze(x[None], (0, -3))),
    "stack: nothing": (ValueError, lambda x, v: ivy.stack([])),
    "stack: shapes": (ValueError, lambda x, v: ivy.stack([x, v])),
    "stack: axis": (IndexError, lambda x, v: ivy.stack([x], axis=3)),
    "stack: axis from the end": (IndexError, lambda x, v: ivy.stack([x], axis=-4)),
    "tile: negative": (ValueError, lambda x, v: ivy.tile(x, (-1,))),
    "unstack: no dimensions": (IndexError, lambda x, v: ivy.unstack(v[0])),
    "unstack: no array": (TypeError, lambda x, v: ivy.unstack([1, 2])),
}


@each_target
@pytest.mark.parametrize("what", REFUSED)
def test_refused(target, what):
    error, function = REFUSED[what]
    refuses(target, error, function, X, V)


@each_backend
def test_repeat_negative_counts_refused(backend):
    refuses(backend, ValueError, ivy.repeat, V, np.array([1, -1, 2]))


@pytest.mark.parametrize("shapes", UNBROADCAST, ids=str)
def test_broadcast_shapes_refused(shapes):
    with pytest.raises(ValueError, match="do not broadcast"):
        ivy.broadcast_shapes(*shapes)
