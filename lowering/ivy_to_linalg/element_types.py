"""Conversions of the element type: by value, by bits, and the parts of complex numbers."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.lowering.conversion import Unsupported
from ivy.lowering.ivy_to_linalg import build, integers
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import (
    BOOL,
    COMPLEX,
    Element,
    bitcast,
    convert,
    equal,
    imaginary,
    make_complex,
    real,
    select,
)
from ivy.lowering.ivy_to_linalg.elementwise import element
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir

element("imag")(imaginary)
element("complex")(make_complex)


@element("conj")
def conj(x: Element) -> Element:
    return make_complex(real(x), -imaginary(x))


@lower("real")
def real_(result: ir.Type, x: Array) -> Array:
    return build.elementwise(result, [x], real) if types.is_complex(x.type) else x


@lower("stop_gradient")
def stop_gradient(result: ir.Type, x: Array) -> Array:
    return x


@lower("astype")
def astype(result: ir.Type, x: Array, dtype: ir.Type) -> Array:
    if x.element_type == dtype:
        return x
    if _same_bits(x.element_type, dtype):
        return Array(x.value, types.tensor(x.shape, dtype))
    return build.elementwise(result, [x], lambda x: convert(x, dtype))


def _same_bits(a: ir.Type, b: ir.Type) -> bool:
    """Integers that differ in their sign only."""
    integers_ = types.is_integer(a) and types.is_integer(b)
    return integers_ and types.bit_width(a) == types.bit_width(b)


@lower("bitcast")
def bitcast_(result: ir.Type, x: Array, dtype: ir.Type) -> Array:
    if result.rank == x.rank:
        if types.is_complex(x.type):
            return x
        return build.elementwise(result, [x], lambda x: bitcast(x, dtype))
    return _split_bits(result, x, dtype) if result.rank > x.rank else _join_bits(result, x, dtype)


def _words(x: Element) -> list[Element]:
    """The bits of an element as integers, the least significant first."""
    if x.kind == COMPLEX:
        return [*_words(real(x)), *_words(imaginary(x))]
    if x.kind == BOOL:
        raise Unsupported("the bits of booleans")
    return [bitcast(x, types.element_type(f"uint{x.width}"))]


def _split_bits(result: ir.Type, x: Array, dtype: ir.Type) -> Array:
    """A new last axis of narrower elements."""
    narrow = _width(dtype)
    unsigned = types.element_type(f"uint{narrow}")
    pieces = _width(x.element_type) // narrow

    def body(x: Element) -> Element:
        parts = [
            convert(integers.shift_right(word, word.of(place)), unsigned)
            for word in _words(x)
            for place in range(0, word.width, narrow)
        ]
        place = build.loop_index(len(shape) - 1)
        chosen = parts[-1]
        for number in range(pieces - 2, -1, -1):
            chosen = select(equal(place, number), parts[number], chosen)
        return bitcast(chosen, dtype)

    if types.is_complex(dtype):
        raise Unsupported("wider elements as complex ones")
    spread = build.reshape(x, [*build.sizes(x), 1])
    shape = [*build.sizes(x), pieces]
    return build.over(shape, [dtype], [spread], body)[0]


def _join_bits(result: ir.Type, x: Array, dtype: ir.Type) -> Array:
    """The elements of the last axis as one wider element."""
    narrow, all_sizes = _width(x.element_type), build.sizes(x)
    pieces = []
    for place in range(_width(dtype) // narrow):
        offsets = [0] * (x.rank - 1) + [place]
        piece = build.extract_slice(x, offsets, [*all_sizes[:-1], 1])
        pieces.append(build.reshape(piece, all_sizes[:-1]))

    def body(*parts: Element) -> Element:
        if types.is_complex(dtype):
            half = len(parts) // 2
            element = types.real_of(dtype)
            return make_complex(_joined(parts[:half], element), _joined(parts[half:], element))
        return _joined(parts, dtype)

    return build.elementwise(result, pieces, body)


def _joined(parts: Sequence[Element], dtype: ir.Type) -> Element:
    word = types.element_type(f"uint{types.bit_width(dtype)}")
    total = None
    for number, part in enumerate(parts):
        bits = convert(_words(part)[0], word)
        shifted = bits if number == 0 else integers.shift_left(bits, bits.of(number * part.width))
        total = shifted if total is None else total | shifted
    assert total is not None
    return bitcast(total, dtype)


def _width(element: ir.Type) -> int:
    """The bits of an element, of both parts of a complex one."""
    return types.bit_width(element) * (2 if types.is_complex(element) else 1)
