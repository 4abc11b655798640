"""`x[key]` and `x[key] = value`, as NumPy indexes.

Integers, slices, `...` and `newaxis` give views. Arrays of integers give copies. Masks give as many
elements as they have true ones: a mask that is known becomes integers, one that is traced gives a
`Selection`, which can be computed with, reduced, and written back under the same mask.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ivy.dialect import ops
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.buffers import Sliced, Step
from ivy.frontend.numpy.selection import Selection, as_mask, select
from ivy.frontend.numpy.trace import Value, refuse

_INTEGERS = (int, np.integer)


@dataclass(frozen=True, eq=False)
class Indexed(Step):
    """`x[indices]` with integer arrays along `axes`."""

    indices: tuple[Value, ...]
    axes: tuple[int, ...]

    def read(self, base: Value) -> Value:
        return ops.index(base, list(self.indices), self.axes)

    def write(self, base: Value, new: Value) -> Value:
        return ops.index_put(base, list(self.indices), new, self.axes)


@dataclass
class _Key:
    """A key taken apart.

    Attributes:
        basic: the key with full slices in the place of arrays.
        arrays: the index arrays, with the axes of the basic window that they index.
        is_apart: whether something stands between the arrays, so that their axes come first.
        has_ellipsis: whether `...` is in it, which makes 0-d results arrays.
        mask: a traced mask and the first axis of the basic window that it covers.
    """

    basic: tuple[Any, ...]
    arrays: list[tuple[int, Any]]
    is_apart: bool
    has_ellipsis: bool
    mask: tuple[int, Any] | None = None


def _without_places(key: Any) -> Any:
    """A key with masks in the place of what `np.nonzero` gives for them."""
    parts = key if type(key) is tuple else (key,)
    found = [place for place, part in enumerate(parts) if isinstance(part, Selection)]
    if not found:
        return key
    mask = as_mask([parts[place] for place in found])
    if mask is None or found[-1] - found[0] != len(found) - 1:
        refuse("an index of places that depend on data; index with all of np.nonzero(mask), or with the mask")
    return (*parts[: found[0]], mask, *parts[found[-1] + 1 :])


def _gathered(x: Any, key: Any) -> Selection | None:
    """`x[index]` for an index computed from places: taken at all of them, the same ones selected."""
    parts = key if type(key) is tuple else (key,)
    chosen = [part for part in parts if isinstance(part, Selection)]
    if not chosen or as_mask(chosen) is not None:
        return None
    first = parts[0]
    if len(chosen) != len(parts) or any(
        part.ndim != 1 or part.dtype.kind not in "iu" or not part.is_beside(first) for part in parts
    ):
        first.refuse()
    return first.like(x[tuple(part.chosen(0) for part in parts)], 0)  # type: ignore[no-any-return]


def _entries(key: Any) -> list[Any]:
    """The parts of a key, known arrays as NumPy's, known masks as integers."""
    result: list[Any] = []
    for part in key if type(key) is tuple else (key,):
        if part is None or part is Ellipsis or isinstance(part, (slice, *_INTEGERS)):
            result.append(_known_slice(part) if isinstance(part, slice) else part)
            continue
        part = arrays.as_array(part) if not arrays.is_traced(part) else part
        if arrays.is_traced(part) and part.is_known:
            part = part.layout[()] if part.is_scalar else part.layout
            if isinstance(part, np.integer):
                result.append(part)
                continue
        if part.dtype.kind not in "iub":
            if not part.size and not arrays.is_traced(part):
                part = np.asarray(part, np.intp)
            else:
                raise IndexError("arrays used as indices must be of integer (or boolean) type")
        if part.dtype.kind == "b" and not arrays.is_traced(part):
            result += [None, np.flatnonzero(part)] if part.ndim == 0 else part.nonzero()
        else:
            result.append(part)
    return result


def _known_slice(part: slice) -> slice:
    bounds = (part.start, part.stop, part.step)
    return slice(*(None if bound is None else bound.__index__() for bound in bounds))


def _is_array(part: Any) -> bool:
    return arrays.is_traced(part) or isinstance(part, np.ndarray)


def _consumes(part: Any) -> int:
    """The number of axes of the indexed array that a part of a key stands for."""
    if part is None or part is Ellipsis:
        return 0
    return part.ndim if _is_array(part) and part.dtype.kind == "b" else 1


def _parse(x: Any, key: Any) -> _Key:
    parts = _entries(_without_places(key))
    if sum(part is Ellipsis for part in parts) > 1:
        raise IndexError("an index can only have a single ellipsis ('...')")
    consumed = sum(map(_consumes, parts))
    if consumed > x.ndim:
        raise IndexError(
            f"too many indices for array: array is {x.ndim}-dimensional, but {consumed} were indexed"
        )
    has_ellipsis = any(part is Ellipsis for part in parts)
    full = []
    for part in parts if has_ellipsis else [*parts, Ellipsis]:
        full += [slice(None)] * (x.ndim - consumed) if part is Ellipsis else [part]
    wide = any(_is_array(part) and part.ndim and part.dtype.kind != "b" for part in parts)
    return _split(full, has_ellipsis, wide)


def _split(parts: Sequence[Any], has_ellipsis: bool, wide: bool) -> _Key:
    """Separate arrays from the rest; beside arrays with axes, integers count as arrays."""
    basic: list[Any] = []
    found: list[tuple[int, Any]] = []
    mask, place, positions = None, 0, []
    has_mask = any(_is_array(part) and part.dtype.kind == "b" for part in parts)
    for position, part in enumerate(parts):
        if _is_array(part) and part.dtype.kind == "b":
            if mask is not None:
                refuse("two traced masks in one index; combine them, or use np.where")
            mask = (place, part)
            basic += [slice(None)] * part.ndim
            place += part.ndim
            positions.append(position)
        elif _is_array(part) or (wide and isinstance(part, _INTEGERS)):
            found.append((place, part))
            basic.append(slice(None))
            place += 1
            positions.append(position)
        else:
            basic.append(part)
            place += not isinstance(part, _INTEGERS)
            if has_mask and isinstance(part, _INTEGERS):
                positions.append(position)
    apart = bool(positions) and positions[-1] - positions[0] != len(positions) - 1
    return _Key(tuple(basic), found, apart, has_ellipsis, mask)


def _scalar(view: Any) -> Any:
    """The element that a 0-d view shows now."""
    if view.is_known:
        return arrays.from_known(view.layout.copy(), is_scalar=True)
    return arrays.from_value(view.value, view.dtype)


def basic_view(x: Any, key: tuple[Any, ...]) -> Any:
    """The view that integers, slices and `newaxis` give; NumPy checks them on the layout."""
    layout = x.layout[(*key, Ellipsis)]
    starts, counts, steps = [], [], []
    axis = 0
    for part in key:
        if part is None:
            continue
        size = x.shape[axis]
        if isinstance(part, slice):
            start, stop, step = part.indices(size)
            starts.append(start)
            counts.append(len(range(start, stop, step)))
            steps.append(step)
        else:
            starts.append(int(part) % size)
            counts.append(1)
            steps.append(1)
        axis += 1
    return x.look(layout, Sliced(tuple(starts), tuple(counts), tuple(steps), layout.shape))


def _index_values(window: Any, found: Sequence[tuple[int, Any]]) -> tuple[Value, ...]:
    """Index arrays as int64 values; known ones are checked, and counted from the front."""
    values = []
    for axis, part in found:
        if not arrays.is_traced(part):
            size = window.shape[axis]
            part = np.asarray(part, np.int64)
            bad = part[(part < -size) | (part >= size)]
            if bad.size:
                raise IndexError(f"index {bad.flat[0]} is out of bounds for axis {axis} with size {size}")
            part = np.where(part < 0, part + size, part)
        values.append(arrays.cast_to(part, np.int64))
    return tuple(values)


def _arrays_first(window: Any, key: _Key) -> tuple[Any, _Key]:
    """Where arrays stand apart but their axes do not, move their axes to the front."""
    axes = [axis for axis, _ in key.arrays]
    if not key.is_apart or axes[-1] - axes[0] != len(axes) - 1 or axes[0] == 0:
        return window, key
    rest = [axis for axis in range(window.ndim) if axis not in axes]
    moved = window.transpose([*axes, *rest])
    found = [(place, part) for place, (_, part) in enumerate(key.arrays)]
    return moved, _Key(key.basic, found, key.is_apart, key.has_ellipsis)


def get(x: Any, key: Any) -> Any:
    """`x[key]`."""
    if isinstance(key, str) or (type(key) is list and key and isinstance(key[0], str)):
        raise IndexError("only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and "
                         "integer or boolean arrays are valid indices")  # fmt: skip
    gathered = _gathered(x, key)
    if gathered is not None:
        return gathered
    parsed = _parse(x, key)
    if parsed.mask is not None:
        return _select(x, parsed)
    if not parsed.arrays:
        whole = len(parsed.basic) == x.ndim and all(isinstance(p, _INTEGERS) for p in parsed.basic)
        view = basic_view(x, parsed.basic)
        return _scalar(view) if whole and not parsed.has_ellipsis else view
    if x.is_known and all(not arrays.is_traced(part) for _, part in parsed.arrays):
        return arrays.wrap(x.layout[arrays.known(key)])
    window, parsed = _arrays_first(basic_view(x, parsed.basic), parsed)
    axes = tuple(axis for axis, _ in parsed.arrays)
    step = Indexed(_index_values(window, parsed.arrays), axes)
    if all(arrays.is_traced(part) and part.is_scalar for _, part in parsed.arrays):
        rest = [size for axis, size in enumerate(window.shape) if axis not in axes]
        layout = window.layout[tuple(0 if axis in axes else slice(None) for axis in range(window.ndim))] \
            if 0 not in window.shape else np.empty(rest, x.dtype)  # fmt: skip
        layout = np.asarray(layout) if rest else np.empty((), x.dtype)
        view = window.look(layout, step)
        return view if rest or parsed.has_ellipsis else _scalar(view)
    return arrays.from_value(step.read(window.value), x.dtype, is_array=True)


def put(x: Any, key: Any, value: Any) -> None:
    """`x[key] = value`."""
    if x.is_scalar:
        raise TypeError(f"'numpy.{x.dtype.name}' object does not support item assignment")
    parsed = _parse(x, key)
    if parsed.mask is not None:
        _write_masked(x, parsed, value)
        return
    value = arrays.as_operand(value)
    if not parsed.arrays:
        basic_view(x, parsed.basic).assign(value)
        return
    if x.is_known and arrays.is_known(value) and not any(arrays.is_traced(p) for _, p in parsed.arrays):
        x.layout[arrays.known(key)] = arrays.known(value)
        x.note_write()
        return
    window, parsed = _arrays_first(basic_view(x, parsed.basic), parsed)
    axes = tuple(axis for axis, _ in parsed.arrays)
    step = Indexed(_index_values(window, parsed.arrays), axes)
    place = step.read(window.value)
    new = arrays.broadcast_value(arrays.cast_to(value, x.dtype), tuple(place.type.shape))
    new, step = _last_of_equal(window, parsed, new, step)
    window.store(step.write(window.value, new))


def _last_of_equal(window: Any, key: _Key, new: Value, step: Indexed) -> tuple[Value, Indexed]:
    """Of several values for one place NumPy leaves the last: drop the others, where the places are known."""
    if any(arrays.is_traced(part) for _, part in key.arrays):
        return new, step
    sizes = [window.shape[axis] for axis in step.axes]
    counted = [np.asarray(p) % max(n, 1) for (_, p), n in zip(key.arrays, sizes, strict=True)]
    together = np.broadcast_arrays(*counted)
    flat = np.ravel_multi_index([part.reshape(-1) for part in together], sizes)
    last = {int(place): position for position, place in enumerate(flat)}
    if len(last) == len(flat):
        return new, step
    keep = np.array(sorted(last.values()))
    neighbours = step.axes[-1] - step.axes[0] == len(step.axes) - 1
    at, count = (step.axes[0] if neighbours else 0), together[0].ndim
    shape = list(new.type.shape)
    joined = ops.reshape(new, (), [*shape[:at], flat.size, *shape[at + count :]])
    kept = ops.take(joined, arrays.cast_to(keep, np.int64), at)
    indices = tuple(arrays.cast_to(part.reshape(-1)[keep], np.int64) for part in together)
    return kept, Indexed(indices, step.axes)


# ------------------------------------------------------------------------------- traced masks


def _mask_window(x: Any, key: _Key) -> tuple[Any, Any, int]:
    """The basic window, the mask in its shape, and the mask's first axis."""
    assert key.mask is not None
    place, mask = key.mask
    if key.arrays:
        refuse("a traced mask beside index arrays; use np.where")
    window = basic_view(x, key.basic)
    if window.shape[place : place + mask.ndim] != mask.shape:
        raise IndexError(
            f"boolean index did not match indexed array: mask of shape {mask.shape}, array of shape {x.shape}"
        )
    after = window.ndim - place - mask.ndim
    return window, mask.reshape(mask.shape + (1,) * after), place


def _select(x: Any, key: _Key) -> Selection:
    window, _, place = _mask_window(x, key)
    return select(window, key.mask[1], place)  # type: ignore[index]


def _write_masked(x: Any, key: _Key, value: Any) -> None:
    window, mask, place = _mask_window(x, key)
    of = key.mask[1]  # type: ignore[index]
    if isinstance(value, Selection):
        own = select(window, of, place)
        value = np.broadcast_to(own.aligned(value), own.full.shape).reshape(window.shape)
    else:
        value = _spread(arrays.as_operand(value), window, place, of.ndim, key.is_apart)
    scalar = not np.ndim(value)
    window.assign(
        np.where(mask, arrays.as_array(value, x.dtype) if scalar else value.astype(x.dtype), window)
    )


def _spread(value: Any, window: Any, place: int, count: int, is_apart: bool) -> Any:
    """A value for masked places, under the shape of the window: the same one for all selected."""
    along = window.ndim - place - count
    if np.ndim(value) <= along:
        return value
    if np.shape(value)[np.ndim(value) - along - 1] != 1 or is_apart:
        refuse(
            "as many values as a traced mask has true elements: their number is not known before the "
            "program runs. Assign one value, or use np.where"
        )
    shape = np.shape(value)
    cut = len(shape) - along - 1
    return np.reshape(value, (*shape[:cut], *(1,) * count, *shape[cut + 1 :]))


def combine_at(x: Any, key: Any, value: Any, reduction: str) -> None:
    """Combine values with elements in place, once for every index."""
    parsed = _parse(x, key)
    if parsed.mask is not None:
        refuse("indices of ufunc.at given by a traced mask; use np.where")
    if not parsed.arrays:
        window = basic_view(x, parsed.basic)
        ufunc = {"add": np.add, "mul": np.multiply, "max": np.maximum, "min": np.minimum}[reduction]
        window.assign(ufunc(window, value))
        return
    window, parsed = _arrays_first(basic_view(x, parsed.basic), parsed)
    axes = tuple(axis for axis, _ in parsed.arrays)
    indices = _index_values(window, parsed.arrays)
    place = ops.index(window.value, list(indices), axes)
    new = arrays.broadcast_value(arrays.cast_to(value, x.dtype), tuple(place.type.shape))
    window.store(ops.index_put(window.value, list(indices), new, axes, reduction))


__all__ = ["Indexed", "Selection", "basic_view", "combine_at", "get", "put"]
