"""The hash Threefry-2x32 with 20 rounds (Salmon et al., 2011), over a framework's operations on words.

It is the generator of `ivy.random`, and of JAX: equal keys give equal bits on every backend.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Native = Any

_DISTANCES = ((13, 15, 26, 6), (17, 29, 16, 24))
_PARITY = 0x1BD11BDA


def threefry2x32(
    key: tuple[Native, Native],
    counters: tuple[Native, Native],
    word: Callable[[int], Native],
    add: Callable[[Native, Native], Native],
    xor: Callable[[Native, Native], Native],
    rotate: Callable[[Native, int], Native],
) -> tuple[Native, Native]:
    """The two words of the hash for each pair of counters.

    Args:
        key: the two words of the key.
        counters: the two words of what is hashed.
        word: a constant.
        add: the sum modulo 2³².
        xor: the bits that are set in one of both.
        rotate: the bits moved to the left, those that leave coming back from the right.
    """
    words = (*key, xor(xor(key[0], key[1]), word(_PARITY)))
    high, low = add(counters[0], words[0]), add(counters[1], words[1])
    for group in range(5):
        for distance in _DISTANCES[group % 2]:
            high = add(high, low)
            low = xor(high, rotate(low, distance))
        high = add(high, words[(group + 1) % 3])
        low = add(low, add(words[(group + 2) % 3], word(group + 1)))
    return high, low
