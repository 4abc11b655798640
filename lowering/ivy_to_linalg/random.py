"""The hash functions behind random numbers, each as one loop; all other random ops are made of them."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import Body, Element, convert, op
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir

THREEFRY_ROTATIONS = ((13, 15, 26, 6), (17, 29, 16, 24))
THREEFRY_PARITY = 0x1BD11BDA
PHILOX_FACTORS = 0xD2511F53, 0xCD9E8D57
PHILOX_STEPS = 0x9E3779B9, 0xBB67AE85
"""The constants of Salmon et al., 2011."""


def _hashed(key: Array, words: Sequence[Array], body: Body) -> list[Array]:
    """`body(first, second, *words)` over words of one shape, and the two words of a key."""
    halves = [build.collapse(build.extract_slice(key, [i], [1]), []) for i in range(2)]
    return build.elementwise_all([key.element_type] * len(words), [*halves, *words], body)


@lower("threefry2x32")
def threefry2x32(results: Sequence[ir.Type], key: Array, high: Array, low: Array) -> list[Array]:
    return _hashed(key, [high, low], _threefry)


def _threefry(first: Element, second: Element, high: Element, low: Element) -> list[Element]:
    keys = [first, second, first ^ second ^ THREEFRY_PARITY]
    high, low = high + first, low + second
    for group in range(5):
        for distance in THREEFRY_ROTATIONS[group % 2]:
            high = high + low
            low = high ^ _rotated(low, distance)
        high = high + keys[(group + 1) % 3]
        low = low + (keys[(group + 2) % 3] + (group + 1))
    return [high, low]


def _rotated(word: Element, distance: int) -> Element:
    return _shifted("arith.shli", word, distance) | _shifted("arith.shrui", word, word.width - distance)


def _shifted(name: str, word: Element, distance: int) -> Element:
    return op(name, word.type, word, word.of(distance))


@lower("philox4x32")
def philox4x32(
    results: Sequence[ir.Type], key: Array, x0: Array, x1: Array, x2: Array, x3: Array
) -> list[Array]:
    return _hashed(key, [x0, x1, x2, x3], _philox)


def _philox(first: Element, second: Element, *words: Element) -> list[Element]:
    x0, x1, x2, x3 = words
    for number in range(10):
        if number:
            first, second = first + PHILOX_STEPS[0], second + PHILOX_STEPS[1]
        (high0, low0), (high1, low1) = _product(x0, PHILOX_FACTORS[0]), _product(x2, PHILOX_FACTORS[1])
        x0, x1, x2, x3 = high1 ^ x1 ^ first, low1, high0 ^ x3 ^ second, low0
    return [x0, x1, x2, x3]


def _product(word: Element, factor: int) -> tuple[Element, Element]:
    """The upper and the lower half of a product of twice as many bits."""
    wide = types.element_type("uint64")
    product = convert(word, wide) * factor
    return convert(_shifted("arith.shrui", product, word.width), word.type), convert(product, word.type)
