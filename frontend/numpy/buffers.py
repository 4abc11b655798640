"""Memory that arrays share, and the steps by which one array is a view of another.

NumPy's arrays are windows on memory: what is written through one of them is seen through all. Here
memory is a `Buffer`, whose contents are an Ivy value that each write replaces, and an array is a
buffer with a list of `Step`s. A step knows how to read the window from what it looks at, and how to
put a new window back.

An array also has a *layout*: a NumPy array with its shape, dtype and strides. NumPy itself decides on
it what is a view and what a copy, and which indices are out of range. While the contents of a buffer
are known (it was made by `np.zeros` and only known values were written), layouts lie on the contents
themselves; otherwise there is no memory behind them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ivy.dialect import ops, types
from ivy.frontend.numpy.trace import Value, current, element

Shape = tuple[int, ...]


class Buffer:
    """Contents that several arrays may look at.

    Attributes:
        data: the contents while they are known.
        value: the contents otherwise.
        version: the number of writes so far.
    """

    __slots__ = ("data", "value", "version")

    def __init__(self, value: Value | None, data: np.ndarray | None = None) -> None:
        self.value = value
        self.data = data
        self.version = 0

    def contents(self) -> Value:
        """The contents as an Ivy value, also where they are known."""
        if self.value is not None:
            return self.value
        assert self.data is not None
        return current().constant(self.data, shared=False)

    def replace(self, value: Value) -> None:
        """New contents, which are not known any more."""
        self.data, self.value = None, value
        self.version += 1


def virtual(shape: Sequence[int], dtype: Any, like: np.ndarray | None = None) -> np.ndarray:
    """A layout without memory: in C order, or with the strides of another one. Never read its elements."""
    dtype = np.dtype(dtype)
    if like is not None:
        strides = tuple(stride // like.itemsize * dtype.itemsize for stride in like.strides)
    else:
        strides = np.cumprod([dtype.itemsize, *[max(1, n) for n in reversed(shape)]])[-2::-1]
        strides = tuple(int(stride) for stride in strides)
    cell = np.empty(1, dtype)
    return np.lib.stride_tricks.as_strided(cell, tuple(shape), strides)


class Step:
    """How a window is read, and put back into what it looks at."""

    def read(self, base: Value) -> Value:
        """The window."""
        raise NotImplementedError

    def write(self, base: Value, new: Value) -> Value:
        """`base` with another window."""
        raise NotImplementedError


def reshaped(value: Value, shape: Sequence[int]) -> Value:
    """`ivy.reshape` where the shape is another one."""
    return value if tuple(value.type.shape) == tuple(shape) else ops.reshape(value, (), shape)


@dataclass(frozen=True)
class Reshaped(Step):
    """The same elements in C order under another shape."""

    shape: Shape

    def read(self, base: Value) -> Value:
        return reshaped(base, self.shape)

    def write(self, base: Value, new: Value) -> Value:
        return reshaped(new, tuple(base.type.shape))


@dataclass(frozen=True)
class Permuted(Step):
    """The axes in another order."""

    axes: Shape

    def read(self, base: Value) -> Value:
        return base if self.axes == tuple(range(len(self.axes))) else ops.permute_dims(base, self.axes)

    def write(self, base: Value, new: Value) -> Value:
        return Permuted(tuple(int(i) for i in np.argsort(self.axes))).read(new)


@dataclass(frozen=True)
class Sliced(Step):
    """`x[starts:…:steps]` with `counts` elements along each axis, then under another shape.

    Negative steps count down from the start. `shape` leaves out the axes of integers and has those of
    `newaxis`.
    """

    starts: Shape
    counts: Shape
    steps: Shape
    shape: Shape

    def _ascending(self) -> tuple[Shape, Shape, Shape]:
        """First elements, distances, and the axes that are read backwards."""
        firsts = tuple(
            start + (count - 1) * step if step < 0 and count else start
            for start, count, step in zip(self.starts, self.counts, self.steps, strict=True)
        )
        backwards = tuple(
            i for i, (n, step) in enumerate(zip(self.counts, self.steps, strict=True)) if step < 0 and n > 1
        )
        return firsts, tuple(map(abs, self.steps)), backwards

    def read(self, base: Value) -> Value:
        if 0 in self.counts:
            return ops.full(_zero(base), (), self.shape)
        firsts, steps, backwards = self._ascending()
        stops = [
            first + (n - 1) * step + 1 for first, n, step in zip(firsts, self.counts, steps, strict=True)
        ]
        steps = tuple(step if n > 1 else 1 for step, n in zip(steps, self.counts, strict=True))
        whole = all(first == 0 for first in firsts) and self.counts == tuple(base.type.shape)
        window = base if whole else ops.slice(base, (), (), firsts, stops, steps)
        window = ops.flip(window, backwards) if backwards else window
        return reshaped(window, self.shape)

    def write(self, base: Value, new: Value) -> Value:
        if 0 in self.counts:
            return base
        firsts, steps, backwards = self._ascending()
        window = reshaped(new, self.counts)
        window = ops.flip(window, backwards) if backwards else window
        if self.counts == tuple(base.type.shape):
            return window
        steps = tuple(step if n > 1 else 1 for step, n in zip(steps, self.counts, strict=True))
        return ops.update_slice(base, window, (), firsts, steps)


@dataclass(frozen=True)
class Part(Step):
    """The real or the imaginary part of complex elements."""

    imaginary: bool

    def read(self, base: Value) -> Value:
        return ops.imag(base) if self.imaginary else ops.real(base)

    def write(self, base: Value, new: Value) -> Value:
        other = Part(not self.imaginary).read(base)
        return ops.complex(other, new) if self.imaginary else ops.complex(new, other)


@dataclass(frozen=True)
class Reinterpreted(Step):
    """The same bits as elements of another dtype of the same size."""

    dtype: np.dtype

    def read(self, base: Value) -> Value:
        return ops.bitcast(base, element(self.dtype))

    def write(self, base: Value, new: Value) -> Value:
        return ops.bitcast(new, base.type.element_type)


@dataclass(frozen=True)
class Broadcast(Step):
    """Repeated elements, read only."""

    shape: Shape

    def read(self, base: Value) -> Value:
        return base if tuple(base.type.shape) == self.shape else ops.broadcast_to(base, (), self.shape)


@dataclass(frozen=True)
class Diagonal(Step):
    """Diagonals of the matrices in the last two axes."""

    offset: int

    def read(self, base: Value) -> Value:
        return ops.diagonal(base, self.offset)

    def write(self, base: Value, new: Value) -> Value:
        *lead, rows, columns = base.type.shape
        place = np.eye(rows, columns, self.offset, dtype=np.bool)
        flat = np.zeros((rows, columns), np.int64)
        flat[place] = np.arange(new.type.shape[-1])
        indices = current().constant(flat, shared=False)
        spread = ops.index(new, [indices], (len(lead),))
        return ops.where(current().constant(place, shared=False), spread, base)


@dataclass(frozen=True)
class Windows(Step):
    """Windows of the given sizes along axes, read only; the windows' own axes come last."""

    sizes: Shape
    axes: Shape

    def read(self, base: Value) -> Value:
        for size, axis in zip(self.sizes, self.axes, strict=True):
            count = base.type.shape[axis] - size + 1
            index = np.arange(count)[:, None] + np.arange(size)
            base = ops.index(base, [current().constant(index, shared=False)], (axis,))
            order = [place for place in range(len(base.type.shape)) if place != axis + 1]
            base = ops.permute_dims(base, [*order, axis + 1])
        return base


def _zero(value: Value) -> Value:
    from ivy.dialect.helpers import scalar_like

    return scalar_like(value, 0)


def read(buffer: Buffer, steps: Sequence[Step]) -> Value:
    """The window that the steps lead to."""
    value = buffer.contents()
    for step in steps:
        value = step.read(value)
    return value


def write(buffer: Buffer, steps: Sequence[Step], new: Value) -> None:
    """Put a new window back into the buffer."""
    bases = [buffer.contents()] if steps else []
    for step in steps[:-1]:
        bases.append(step.read(bases[-1]))
    for base, step in zip(reversed(bases), reversed(steps), strict=True):
        new = step.write(base, new)
    buffer.replace(new)


__all__ = ["Broadcast", "Buffer", "Diagonal", "Part", "Permuted", "Reinterpreted", "Reshaped", "Sliced",
           "Step", "Windows", "read", "reshaped", "types", "virtual", "write"]  # fmt: skip
