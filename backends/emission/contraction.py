"""Products of arrays, as matrix products or subscripts."""

from __future__ import annotations

import math
import string
from collections.abc import Sequence
from dataclasses import dataclass

from ivy.backends.emission.body import Node
from ivy.backends.emission.types import tensor_type
from ivy.mlir import stablehlo


@dataclass(frozen=True)
class Contraction:
    """The axes of a `dot_general`."""

    left_batch: list[int]
    right_batch: list[int]
    left: list[int]
    right: list[int]
    left_rank: int
    right_rank: int

    @staticmethod
    def read(node: Node) -> Contraction:
        """From the operation's attribute."""
        numbers = stablehlo.DotDimensionNumbers(node.op.attributes["dot_dimension_numbers"])
        return Contraction(
            list(numbers.lhs_batching_dimensions),
            list(numbers.rhs_batching_dimensions),
            list(numbers.lhs_contracting_dimensions),
            list(numbers.rhs_contracting_dimensions),
            len(tensor_type(node.operands[0].type).shape),
            len(tensor_type(node.operands[1].type).shape),
        )

    def matmul(self) -> tuple[str, str] | None:
        """How both operands are written around `@` (`""`, `".T"`, `".mT"`), if that is what it is."""
        batch = len(self.left_batch)
        leading = list(range(batch))
        if len(self.left) != 1 or self.left_batch != leading or self.right_batch != leading:
            return None
        if not batch and self.right_rank <= 2:
            return self._plain()
        if self.left_rank != batch + 2 or self.right_rank != batch + 2 or not batch:
            return None
        left = {batch + 1: "", batch: ".mT"}[self.left[0]]
        right = {batch: "", batch + 1: ".mT"}[self.right[0]]
        return left, right

    def _plain(self) -> tuple[str, str] | None:
        if self.left[0] == self.left_rank - 1:
            left = ""
        elif self.left_rank == 2:
            left = ".T"
        else:
            return None
        return left, ".T" if self.right_rank == 2 and self.right[0] == 1 else ""

    def rows(self, shape: Sequence[int | None]) -> int | None:
        """How many rows of the left operand meet each matrix; `None` if that is not known.

        With one row, XLA writes out the transpose of the right operand that `x @ y.T` asks for; as a
        contraction it runs several times faster.
        """
        free = [size for axis, size in enumerate(shape) if axis not in self.left_batch + self.left]
        return None if None in free else math.prod(size or 0 for size in free)

    def einsum(self) -> str:
        """The subscripts."""
        letters = iter(string.ascii_letters)
        left = [next(letters) for _ in range(self.left_rank)]
        pairs = dict(zip(self.right_batch + self.right, self.left_batch + self.left, strict=True))
        right = [left[pairs[i]] if i in pairs else next(letters) for i in range(self.right_rank)]
        free = [a for i, a in enumerate(left) if i not in self.left_batch + self.left]
        free += [a for i, a in enumerate(right) if i not in pairs]
        batch = [left[i] for i in self.left_batch]
        return f"{''.join(left)},{''.join(right)}->{''.join(batch + free)}"
