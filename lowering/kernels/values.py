"""Tensors of the program: stored ones, views of others, and results that are computed where they are used."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ivy.lowering.kernels import expressions as ex
from ivy.lowering.kernels.expressions import Expression, Index, Load
from ivy.lowering.kernels.linear import Coefficient, Dim, Linear, Sizes

if TYPE_CHECKING:
    from ivy.lowering.kernels.nodes import Generic, Node

BYTES = {
    "i1": 1, "i8": 1, "i16": 2, "i32": 4, "i64": 8, "f16": 2, "bf16": 2, "f32": 4, "f64": 8,
    "complex<f32>": 8, "complex<f64>": 16,
}  # fmt: skip
"""Bytes of an element in memory."""


@dataclass(eq=False)
class Root:
    """A piece of memory.

    Attributes:
        kind: `argument`, `result`, `arena`, `constant`, or `scratch` of one kernel.
        name: the pointer in the entry function (in the kernel, of scratch).
        element: the element type.
        elements: how many elements; of arena memory, and of results where it is known.
        writable: whether kernels may overwrite it.
    """

    kind: str
    name: str
    element: str
    elements: Coefficient = 0
    writable: bool = True
    first: int = -1
    last: int = -1


@dataclass(frozen=True, eq=False)
class Stored:
    """Elements in memory: number `offset + Σ index · stride` of `root`."""

    root: Root
    element: str
    shape: tuple[Coefficient, ...]
    strides: tuple[Coefficient, ...]
    offset: Coefficient = 0

    def at(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """The element at these indices."""
        if self.element.startswith("complex"):
            parts = [part.at(indices, sizes, guard) for part in self.parts(sizes)]
            return ex.make("complex.create", parts, self.element)
        linear, dynamic = self.place(indices, sizes)
        return ex.load(Load(self, linear, dynamic, guard))

    def parts(self, sizes: Sizes) -> tuple[Stored, Stored]:
        """Real and imaginary parts, which alternate in memory."""
        element = ex.part_of(self.element)
        strides = tuple(sizes.multiply(stride, 2) for stride in self.strides)
        offset = sizes.multiply(self.offset, 2)
        real = Stored(self.root, element, self.shape, strides, offset)
        return real, Stored(self.root, element, self.shape, strides, sizes.add(offset, 1))

    def place(self, indices: Sequence[Index], sizes: Sizes) -> tuple[Linear, Expression | None]:
        """The number of the element, without `offset`: its linear part and the rest."""
        linear, dynamic = Linear({}), None
        for index, stride in zip(indices, self.strides, strict=True):
            counted, computed = ex.split(index, sizes)
            linear = linear.plus(counted.times(stride, sizes), sizes)
            if computed is not None:
                part = ex.as_expression(ex.times(computed, stride, sizes))
                dynamic = part if dynamic is None else ex.make("arith.addi", [dynamic, part], "i64")
        return linear, dynamic

    def is_contiguous(self) -> bool:
        """Whether the elements lie in row-major order without gaps, as far as sizes are known."""
        expected: Coefficient = 1
        for size, stride in zip(reversed(self.shape), reversed(self.strides), strict=True):
            if size == 1:
                continue
            if expected is None or stride != expected:
                return False
            expected = size * stride if isinstance(size, int) and isinstance(stride, int) else None
        return True

    def sliced(
        self,
        offsets: Sequence[Coefficient],
        steps: Sequence[Coefficient],
        shape: Sequence[Coefficient],
        sizes: Sizes,
    ) -> Stored:
        """The view of a part."""
        offset = self.offset
        for start, stride in zip(offsets, self.strides, strict=True):
            offset = sizes.add(offset, sizes.multiply(start, stride))
        strides = [sizes.multiply(step, stride) for step, stride in zip(steps, self.strides, strict=True)]
        return Stored(self.root, self.element, tuple(shape), tuple(strides), offset)


def contiguous(root: Root, element: str, shape: Sequence[Coefficient], sizes: Sizes) -> Stored:
    """All of `root`, in row-major order."""
    strides: list[Coefficient] = []
    stride: Coefficient = 1
    for size in reversed(shape):
        strides.insert(0, stride)
        stride = sizes.multiply(stride, size)
    return Stored(root, element, tuple(shape), tuple(strides))


@dataclass(eq=False)
class Value(ABC):
    """A tensor of the program."""

    element: str
    shape: tuple[Coefficient, ...]

    @abstractmethod
    def at(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """The element at these indices; zero where `guard` is false."""

    @abstractmethod
    def bases(self) -> list[tuple[Value, bool]]:
        """The values that it shows; for each whether it has to be in memory for that."""

    def stored(self, sizes: Sizes) -> Stored | None:
        """Where it lies, if it does."""
        return None


@dataclass(eq=False)
class Memory(Value):
    """A tensor with a place from the beginning: an argument, a constant, a carried value.

    Attributes:
        place: where it lies.
        prepared: of a parameter or constant: where it lies in `@prepare`.
    """

    place: Stored | None = None
    prepared: Stored | None = None

    def at(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """See `Value`."""
        assert self.place is not None
        return self.place.at(indices, sizes, guard)

    def bases(self) -> list[tuple[Value, bool]]:
        """See `Value`."""
        return []

    def stored(self, sizes: Sizes) -> Stored | None:
        """See `Value`."""
        return self.place


@dataclass(eq=False)
class Uniform(Value):
    """A tensor with one value everywhere."""

    scalar: Expression = field(default_factory=lambda: ex.constant(0, "i64"))

    def at(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """See `Value`."""
        return self.scalar

    def bases(self) -> list[tuple[Value, bool]]:
        """See `Value`."""
        return []


@dataclass(eq=False)
class Result(Value):
    """A result of a node.

    Attributes:
        node: who computes it.
        number: which of its results.
        place: where it is written; `None` as long as it is not.
        row: its value at the present point, while a kernel that has it at hand is written.
        wanted: where its user wants it to be written.
        inlined: whether it is computed where it is used.
        needed: 0 if no use needs it in memory, 1 if one does, 2 if it has to lie without gaps.
        users: the nodes that use it.
        probe: while somebody asks where it is read: a list that takes every place.
    """

    node: Node
    number: int = 0
    place: Stored | None = None
    row: str | Expression | None = None
    wanted: Stored | None = None
    inlined: bool = False
    needed: int = 0
    users: list[Any] = field(default_factory=list)
    probe: list[Any] | None = None

    def at(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """See `Value`."""
        if self.probe is not None:
            self.probe.append((self, tuple(indices)))
            return ex.row("", self.element)
        if isinstance(self.row, Expression):
            return self.row
        if self.row is not None:
            return ex.row(self.row, self.element)
        if self.place is not None:
            return self.place.at(indices, sizes, guard)
        if sizes.probing and not self.inlined:
            return ex.row("", self.element)
        assert self.inlined, f"a result of {self.node.where or 'the program'} is read before it is computed"
        return self._on_the_spot(indices, sizes, guard)

    def _on_the_spot(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None) -> Expression:
        """The element computed here; in one expression the same one only once."""
        node: Generic = self.node
        if sizes.shared is None:
            return node.element(self.number, indices, sizes, guard)
        key = (id(self), tuple(map(_key, indices)), id(guard))
        if key not in sizes.shared:
            made = node.element(self.number, indices, sizes, guard)
            sizes.shared[key] = (made, tuple(indices), guard)  # which keeps what the key names alive
        return sizes.shared[key][0]

    def bases(self) -> list[tuple[Value, bool]]:
        """See `Value`."""
        return []

    def stored(self, sizes: Sizes) -> Stored | None:
        """See `Value`; what only shows another tensor lies where that lies."""
        if self.place is not None or not self.inlined:
            return self.place
        node: Generic = self.node
        return node.shown(sizes)


@dataclass(eq=False)
class Slice(Value):
    """A part of another tensor: along each axis `offset + index · step`; `kept` are the axes that stay."""

    source: Value
    offsets: tuple[Coefficient, ...]
    steps: tuple[Coefficient, ...]
    kept: tuple[int, ...]

    def at(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """See `Value`."""
        inner: list[Index] = [Linear({}, offset) for offset in self.offsets]
        for axis, index in zip(self.kept, indices, strict=True):
            inner[axis] = ex.plus(ex.times(index, self.steps[axis], sizes), inner[axis], sizes)
        return self.source.at(inner, sizes, guard)

    def bases(self) -> list[tuple[Value, bool]]:
        """See `Value`."""
        return [(self.source, False)]

    def stored(self, sizes: Sizes) -> Stored | None:
        """See `Value`."""
        place = self.source.stored(sizes)
        if place is None:
            return None
        whole = place.sliced(self.offsets, self.steps, [1] * len(self.offsets), sizes)
        strides = tuple(whole.strides[axis] for axis in self.kept)
        return Stored(place.root, place.element, self.shape, strides, whole.offset)


@dataclass(eq=False)
class Split(Value):
    """`tensor.expand_shape`: axes of the source as groups of axes here."""

    source: Value
    groups: tuple[tuple[int, ...], ...]

    def at(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """See `Value`."""
        inner: list[Index] = []
        for group in self.groups:
            place: Index = Linear({})
            for axis in group:
                place = ex.plus(ex.times(place, self.shape[axis], sizes), indices[axis], sizes)
            inner.append(place)
        return self.source.at(inner, sizes, guard)

    def bases(self) -> list[tuple[Value, bool]]:
        """See `Value`."""
        return [(self.source, False)]

    def stored(self, sizes: Sizes) -> Stored | None:
        """See `Value`."""
        place = self.source.stored(sizes)
        if place is None:
            return None
        strides: list[Coefficient] = [0] * len(self.shape)
        for group, stride in zip(self.groups, place.strides, strict=True):
            for axis in reversed(group):
                strides[axis] = stride
                stride = sizes.multiply(stride, self.shape[axis])
        return Stored(place.root, place.element, self.shape, tuple(strides), place.offset)


@dataclass(eq=False)
class Reshaped(Value):
    """The elements in row-major order under another shape.

    Where axes of size 1 alone come and go, any source will do; else it has to lie without gaps.
    """

    source: Value

    def _axes(self) -> list[int | None] | None:
        """For each axis of the source which axis here it is, `None` for one of size 1."""
        mine = [axis for axis, size in enumerate(self.shape) if size != 1]
        theirs = [size for size in self.source.shape if size != 1]
        if [self.shape[axis] for axis in mine] != theirs:
            return None
        rest = iter(mine)
        return [None if size == 1 else next(rest) for size in self.source.shape]

    def at(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """See `Value`."""
        axes = self._axes()
        if isinstance(self.source, Uniform):
            return self.source.scalar
        if axes is not None:
            inner = [Linear({}) if axis is None else indices[axis] for axis in axes]
            return self.source.at(inner, sizes, guard)
        place = self.stored(sizes)
        if place is None and sizes.probing:
            for result, _ in results_under(self.source):
                if result.probe is not None:
                    result.probe.append((result, (ex.row("", "i64"),)))
            return ex.row("", self.element)
        assert place is not None, "a reshaped value has to be in memory"
        return place.at(indices, sizes, guard)

    def bases(self) -> list[tuple[Value, bool]]:
        """See `Value`."""
        return [(self.source, self._axes() is None)]

    def stored(self, sizes: Sizes) -> Stored | None:
        """See `Value`."""
        place = self.source.stored(sizes)
        if place is None:
            return None
        axes = self._axes()
        if axes is not None:
            strides: list[Coefficient] = [0] * len(self.shape)
            for axis, stride in zip(axes, place.strides, strict=True):
                if axis is not None:
                    strides[axis] = stride
            return Stored(place.root, place.element, self.shape, tuple(strides), place.offset)
        flat = contiguous(place.root, place.element, self.shape, sizes)
        return Stored(place.root, place.element, self.shape, flat.strides, place.offset)


@dataclass(eq=False)
class Alias(Value):
    """Another tensor under a type that says more or less of its shape."""

    source: Value

    def at(self, indices: Sequence[Index], sizes: Sizes, guard: Expression | None = None) -> Expression:
        """See `Value`."""
        return self.source.at(indices, sizes, guard)

    def bases(self) -> list[tuple[Value, bool]]:
        """See `Value`."""
        return [(self.source, False)]

    def stored(self, sizes: Sizes) -> Stored | None:
        """See `Value`."""
        return self.source.stored(sizes)


def _key(index: Index) -> object:
    if isinstance(index, Linear):
        return frozenset(index.terms.items()), index.constant
    return id(index)


def results_under(value: Value) -> list[tuple[Result, bool]]:
    """The nodes' results that a value shows, and whether they have to be in memory for it."""
    if isinstance(value, Result):
        return [(value, False)]
    found = []
    for base, needed in value.bases():
        found += [(result, needed or more) for result, more in results_under(base)]
    return found


__all__ = [
    "BYTES",
    "Alias",
    "Dim",
    "Memory",
    "Reshaped",
    "Result",
    "Root",
    "Slice",
    "Split",
    "Stored",
    "Uniform",
    "Value",
    "contiguous",
    "results_under",
]
