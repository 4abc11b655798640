"""The functions that rearrange arrays.

The framework's functions get shapes without -1, normalised axes, always as tuples where several
are allowed, and arrays of one dtype: `reshape(x, shape, copy=None)`, `permute_dims(x, axes)`,
`expand_dims(x, axis=axes)`, `squeeze(x, axis=axes)`, `flip(x, axis=axes)`,
`roll(x, shifts, axis=axes)`, `broadcast_to(x, shape)`, `concat(arrays, axis=axis)`,
`stack(arrays, axis=axis)`, `unstack(x, axis=axis)`, `tile(x, repetitions)` with a number for each
axis, and `repeat(x, repeats, axis=axis)` with a number or `int64` for each element of the axis.
Source: https://data-apis.org/array-api/2025.12/API_specification/manipulation_functions.html
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ivy.functional.array import Array
from ivy.functional.dispatch import as_array, as_arrays, check_category, promoted
from ivy.functional.dtypes import int64
from ivy.functional.indexing import normal_axes, normal_axis


def broadcast_arrays(*arrays: Array) -> tuple[Array, ...]:
    """The arrays, each broadcast to the shape that they have in common.

    Raises:
        ValueError: their shapes do not broadcast.
    """
    if not arrays:
        return ()
    found = as_arrays("broadcast_arrays", *arrays)
    shape = common_shape("broadcast_arrays", *(x.shape for x in found))
    return tuple(x._new("broadcast_to", shape) for x in found)


def broadcast_shapes(*shapes: tuple[int, ...]) -> tuple[int, ...]:
    """The shape that these shapes broadcast to; `()` of none.

    Raises:
        ValueError: they do not broadcast.
    """
    return common_shape("broadcast_shapes", *shapes)


def common_shape(function: str, *shapes: tuple[int, ...]) -> tuple[int, ...]:
    """The shape that these shapes broadcast to; the error speaks for `function`."""
    ndim = max((len(shape) for shape in shapes), default=0)
    padded = [(1,) * (ndim - len(shape)) + tuple(shape) for shape in shapes]
    common = []
    for sizes in zip(*padded, strict=True):
        others = {size for size in sizes if size != 1}
        if len(others) > 1:
            raise ValueError(f"ivy.{function}: shapes {', '.join(map(str, shapes))} do not broadcast")
        common.append(others.pop() if others else 1)
    return tuple(common)


def broadcast_to(x: Array, /, shape: int | tuple[int, ...]) -> Array:
    """`x` broadcast to a shape.

    Raises:
        ValueError: `x` does not broadcast to it.
    """
    x = as_array(x, "broadcast_to")
    wanted = (shape,) if isinstance(shape, int) else tuple(shape)
    if common_shape("broadcast_to", x.shape, wanted) != wanted:
        raise ValueError(f"ivy.broadcast_to: {x.shape} does not broadcast to {wanted}")
    return x._new("broadcast_to", wanted)


def concat(arrays: tuple[Array, ...] | list[Array], /, *, axis: int | None = 0) -> Array:
    """The arrays one after the other along an axis that they have.

    Args:
        arrays: at least one array; the shapes differ at most along `axis`. They are promoted.
        axis: which axis; None flattens the arrays first.

    Raises:
        ValueError: there is no array, or the shapes do not fit.
        TypeError: the dtypes have no common one.
        IndexError: there is no such axis.
    """
    found = _joined("concat", arrays)
    if axis is None:
        found = [x._new("reshape", (x.size,)) for x in found]
    along = normal_axis("concat", axis or 0, found[0].ndim)
    rests = {x.shape[:along] + x.shape[along + 1 :] for x in found if x.ndim == found[0].ndim}
    if len(rests) > 1 or len({x.ndim for x in found}) > 1:
        raise ValueError(
            f"ivy.concat: shapes {', '.join(str(x.shape) for x in found)} differ at more than axis {along}"
        )
    kind = type(found[0])
    return kind(kind.functions["concat"]([x.native for x in found], axis=along))


def stack(arrays: tuple[Array, ...] | list[Array], /, *, axis: int = 0) -> Array:
    """The arrays one after the other along a new axis.

    Args:
        arrays: at least one array, all of one shape. They are promoted.
        axis: the place of the new axis in the result, `[-N - 1, N]` for arrays of N dimensions.

    Raises:
        ValueError: there is no array, or the shapes differ.
        TypeError: the dtypes have no common one.
        IndexError: there is no such axis.
    """
    found = _joined("stack", arrays)
    if len({x.shape for x in found}) > 1:
        raise ValueError(f"ivy.stack: shapes {', '.join(str(x.shape) for x in found)} differ")
    along = normal_axis("stack", axis, found[0].ndim + 1)
    kind = type(found[0])
    return kind(kind.functions["stack"]([x.native for x in found], axis=along))


def _joined(function: str, arrays: Sequence[Array]) -> list[Array]:
    if not len(arrays):
        raise ValueError(f"ivy.{function} needs at least one array")
    return promoted(function, as_arrays(function, *arrays))


def unstack(x: Array, /, *, axis: int = 0) -> tuple[Array, ...]:
    """The slices of `x` along an axis, without that axis.

    Raises:
        IndexError: there is no such axis.
    """
    x = as_array(x, "unstack")
    parts = x.functions["unstack"](x.native, axis=normal_axis("unstack", axis, x.ndim))
    return tuple(type(x)(part) for part in parts)


def expand_dims(x: Array, /, axis: int | tuple[int, ...]) -> Array:
    """`x` with new axes of size 1.

    Args:
        x: an array.
        axis: the places of the new axes in the result.

    Raises:
        IndexError: the result has no such axis.
        ValueError: a place is named twice.
    """
    x = as_array(x, "expand_dims")
    axes = axis if isinstance(axis, tuple) else (axis,)
    return x._new("expand_dims", axis=normal_axes("expand_dims", axes, x.ndim + len(axes)))


def squeeze(x: Array, /, axis: int | tuple[int, ...]) -> Array:
    """`x` without these axes, which have size 1.

    Raises:
        ValueError: an axis has another size, or is named twice.
        IndexError: there is no such axis.
    """
    x = as_array(x, "squeeze")
    axes = normal_axes("squeeze", axis, x.ndim)
    if any(x.shape[axis] != 1 for axis in axes):
        raise ValueError(f"ivy.squeeze: axes {axes} of shape {x.shape} must have size 1")
    return x._new("squeeze", axis=axes)


def flip(x: Array, /, *, axis: int | tuple[int, ...] | None = None) -> Array:
    """`x` with its elements in the opposite order along these axes; by default along all.

    Raises:
        IndexError: there is no such axis.
        ValueError: an axis is named twice.
    """
    x = as_array(x, "flip")
    return x._new("flip", axis=normal_axes("flip", axis, x.ndim))


def permute_dims(x: Array, /, axes: tuple[int, ...]) -> Array:
    """`x` with its axes in another order.

    Args:
        x: an array.
        axes: for each axis of the result, the axis of `x`; a permutation.

    Raises:
        IndexError: there is no such axis.
        ValueError: `axes` is not a permutation.
    """
    x = as_array(x, "permute_dims")
    order = normal_axes("permute_dims", tuple(axes), x.ndim)
    if len(order) != x.ndim:
        raise ValueError(f"ivy.permute_dims: axes {axes} for an array of {x.ndim} dimensions")
    return x._new("permute_dims", order)


def moveaxis(x: Array, source: int | tuple[int, ...], destination: int | tuple[int, ...], /) -> Array:
    """`x` with some axes at other places, and the rest in their order.

    Args:
        x: an array.
        source: the axes to move.
        destination: their places in the result, as many as `source` names.

    Raises:
        IndexError: there is no such axis.
        ValueError: an axis is named twice, or the numbers of axes differ.
    """
    x = as_array(x, "moveaxis")
    sources = normal_axes("moveaxis", source, x.ndim)
    places = normal_axes("moveaxis", destination, x.ndim)
    if len(sources) != len(places):
        raise ValueError(f"ivy.moveaxis: {len(sources)} axes to {len(places)} places")
    order = [axis for axis in range(x.ndim) if axis not in sources]
    for place, axis in sorted(zip(places, sources, strict=True)):
        order.insert(place, axis)
    return x._new("permute_dims", tuple(order))


def reshape(x: Array, /, shape: int | tuple[int, ...], *, copy: bool | None = None) -> Array:
    """The elements of `x` in a new shape, in row-major order.

    Args:
        x: an array.
        shape: the new shape. One size may be -1, which stands for what is left.
        copy: True copies always, False never, None where it cannot be avoided.

    Raises:
        ValueError: the numbers of elements differ, or `copy=False` and a copy is needed.
    """
    x = as_array(x, "reshape")
    sizes = (shape,) if isinstance(shape, int) else tuple(shape)
    return x._new("reshape", _full_shape(x, sizes), copy=copy)


def _full_shape(x: Array, shape: tuple[int, ...]) -> tuple[int, ...]:
    """The shape with -1 replaced."""
    known = math.prod(size for size in shape if size != -1)
    missing = shape.count(-1)
    if missing == 1 and known and x.size % known == 0:
        return tuple(x.size // known if size == -1 else size for size in shape)
    if missing or known != x.size or min(shape, default=0) < 0:
        raise ValueError(f"ivy.reshape: {x.size} elements of shape {x.shape} do not fit into {shape}")
    return shape


def roll(x: Array, /, shift: int | tuple[int, ...], *, axis: int | tuple[int, ...] | None = None) -> Array:
    """`x` with its elements shifted along axes; what leaves at the end comes in at the start.

    Args:
        x: an array.
        shift: how far; a negative shift is towards the start. A tuple has one for each axis.
        axis: the axes; None shifts the flattened array and restores its shape.

    Raises:
        IndexError: there is no such axis.
        ValueError: there are more shifts than axes, or fewer.
    """
    x = as_array(x, "roll")
    if axis is None:
        if isinstance(shift, tuple):
            raise ValueError("ivy.roll: a tuple of shifts needs a tuple of axes")
        flat = x._new("reshape", (x.size,))
        return flat._new("roll", (shift,), axis=(0,))._new("reshape", x.shape)
    axes = tuple(normal_axis("roll", part, x.ndim) for part in (axis if isinstance(axis, tuple) else (axis,)))
    shifts = shift if isinstance(shift, tuple) else (shift,) * len(axes)
    if len(shifts) != len(axes):
        raise ValueError(f"ivy.roll: {len(shifts)} shifts for {len(axes)} axes")
    return x._new("roll", shifts, axis=axes) if axes else x._new("copy")


def tile(x: Array, repetitions: tuple[int, ...], /) -> Array:
    """Copies of `x` side by side.

    Args:
        x: an array of shape S.
        repetitions: how many copies along each axis, R. The shorter one of S and R is filled with
            ones at its start.

    Returns:
        An array of shape `S * R`.

    Raises:
        ValueError: a number is negative.
    """
    x = as_array(x, "tile")
    counts = tuple(repetitions)
    if min(counts, default=0) < 0:
        raise ValueError(f"ivy.tile: repetitions must not be negative, and they are {counts}")
    ndim = max(x.ndim, len(counts))
    if ndim > x.ndim:
        x = x._new("reshape", (1,) * (ndim - x.ndim) + x.shape)
    return x._new("tile", (1,) * (ndim - len(counts)) + counts)


def repeat(x: Array, repeats: int | Array, /, *, axis: int | None = None) -> Array:
    """`x` with each element repeated in place.

    Args:
        x: an array.
        repeats: how many times: a number, or 1-dimensional integers, one for each place along the
            axis or just one. An array makes a device wait until the numbers are known.
        axis: along which axis; None repeats the elements of the flattened array.

    Raises:
        TypeError: `repeats` has no integer dtype.
        ValueError: `repeats` has another shape, or is negative.
        IndexError: there is no such axis.
    """
    x = as_array(x, "repeat")
    if axis is None:
        x = x._new("reshape", (x.size,))
    along = normal_axis("repeat", axis or 0, x.ndim)
    if isinstance(repeats, int):
        if repeats < 0:
            raise ValueError(f"ivy.repeat: repeats must not be negative, and it is {repeats}")
        return x._new("repeat", repeats, axis=along)
    x, counts = as_arrays("repeat", x, repeats)
    check_category("repeat", "integer", counts)
    if counts.ndim > 1 or counts.size not in (1, x.shape[along]):
        raise ValueError(
            f"ivy.repeat: repeats of shape {counts.shape} for {x.shape[along]} places along axis {along}"
        )
    native = counts.adaptor.cast(counts.native, int64)
    broadcast = counts.functions["broadcast_to"](native, (x.shape[along],))
    return x._new("repeat", broadcast, axis=along)
