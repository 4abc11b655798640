"""Small matrices in vector registers."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.lowering.kernels.writer import Writer


def transposed(writer: Writer, rows: Sequence[str], type_: str) -> list[str]:
    """The columns of a square matrix whose rows are these vectors.

    In each step, for one bit of the indices, halves of that size change places between pairs of rows
    (Eklundh, 1972): as many shuffles as elements of a row, times the logarithm of that.
    """
    count = len(rows)
    made = list(rows)
    bit = count // 2
    while bit:
        first = [j if not j & bit else count + j - bit for j in range(count)]
        second = [j + bit if not j & bit else count + j for j in range(count)]
        for i in range(count):
            if not i & bit:
                pair = made[i], made[i | bit]
                made[i], made[i | bit] = (
                    _shuffle(writer, pair, first, type_),
                    _shuffle(writer, pair, second, type_),
                )
        bit //= 2
    return made


def _shuffle(writer: Writer, pair: tuple[str, str], order: Sequence[int], type_: str) -> str:
    name = writer.name()
    numbers = ", ".join(map(str, order))
    writer.lines.append(f"{name} = vector.shuffle {pair[0]}, {pair[1]} [{numbers}] : {type_}, {type_}")
    return name
